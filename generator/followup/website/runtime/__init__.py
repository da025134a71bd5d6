"""Makes the runtime: the files that bring Python and the core into the browser. Never fetches anything."""
