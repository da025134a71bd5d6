"""Makes the speller's data from the word lists of SCOWL. Nothing here runs with the product."""
