"""What a fragment is: a question, a statement, a deed, a name, and what people wrap around it."""
