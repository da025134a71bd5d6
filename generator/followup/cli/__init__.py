"""The command line: reads files and the clock, asks the core's doorway, prints the reply. Decides nothing."""
