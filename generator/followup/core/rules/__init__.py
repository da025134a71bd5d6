"""The rules of the checklist, one a file, in a folder for each group. The folders are the registry."""
