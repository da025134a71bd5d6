"""Rules about what stays out of the letter: money, gifts, secrets, private matters, threats."""
