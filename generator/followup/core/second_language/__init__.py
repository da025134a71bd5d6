"""What people who write English as a second language get wrong in letters, and how English does it: tables of
mendings, one a kind. A new one is one line in the table of its kind."""
