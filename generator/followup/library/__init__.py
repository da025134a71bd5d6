"""Reads the message templates from disk. The only room that knows YAML; collects every problem before it
gives up."""

from followup.library.load import library_json, load_library

__all__ = ["library_json", "load_library"]
