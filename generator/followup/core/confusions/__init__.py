"""Words taken for others, one family a module, for the rules that look for them: words, no code."""
