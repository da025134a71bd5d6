"""Rules about whether the letter could have come from anybody."""
