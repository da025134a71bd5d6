"""Builds the site from words, templates and rules.

The only room that knows MkDocs; imports the core and the library.
"""
