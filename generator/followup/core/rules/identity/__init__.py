"""Rules about who writes to whom, about which job: names, greeting, signature, what was left to fill in."""
