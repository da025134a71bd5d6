"""Run the command line as `python -m followup.cli`."""

from followup.cli.main import main

if __name__ == "__main__":
    raise SystemExit(main())
