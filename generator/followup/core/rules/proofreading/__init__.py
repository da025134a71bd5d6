"""Rules about spelling, capitals, spaces."""
