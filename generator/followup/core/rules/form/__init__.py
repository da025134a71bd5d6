"""Rules about length and subject line."""
