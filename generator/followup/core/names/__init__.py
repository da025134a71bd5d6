"""Names of people: their forms, whom a greeting greets, and what is wrong with a name in a letter."""
