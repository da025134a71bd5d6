"""Rules about how the letter sounds to whoever reads it."""
