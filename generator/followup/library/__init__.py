"""Reads the message templates from disk. The only room that knows YAML; collects every problem before it
gives up."""

from followup.library.load import Shelf, library_json, load_library, read_shelf

__all__ = ["Shelf", "library_json", "load_library", "read_shelf"]
