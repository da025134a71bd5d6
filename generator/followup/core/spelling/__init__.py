"""What the checklist knows about spelling. Holds words, judges nothing."""
