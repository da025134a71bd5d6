"""Acts by which letters go wrong, one kind of fault a module, for the rules that look for them."""
