"""Rules about when the letter goes out; silent without a planned time."""
