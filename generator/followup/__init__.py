"""Drafts, checks and times the message after a job interview, and builds the site that does it."""

__version__ = "0.1.0"
