"""`python -m tests.measure [drafts|checks] [--show] [--no-peers] [--keep]`: prints the tables.

Exits with 1 where a target is missed.
"""

import argparse
import sys

from tests.measure import drafts, letters, peers, spelling, timing
from tests.measure.table import Row, keep, print_rows


def main() -> int:
    """Measure what was asked for; everything by default."""
    parser = argparse.ArgumentParser(prog="make measure", description=__doc__)
    parser.add_argument("what", nargs="*", default=["drafts", "checks"])
    parser.add_argument("--show", action="store_true", help="print what counts against a figure")
    parser.add_argument("--no-peers", action="store_true", help="without the other tools")
    parser.add_argument("--keep", action="store_true", help="write the tables that the docs show")
    options = parser.parse_args()
    if not options.no_peers:
        peers.prepare()
    rows: list[Row] = []
    if "drafts" in options.what:
        rows += (found := drafts.measure(with_peers=not options.no_peers, show=options.show))
        print_rows("Drafts", found)
        if options.keep:
            keep("drafts", "Drafts", "make measure", found)
    if "checks" in options.what:
        asked = {"with_peers": not options.no_peers, "show": options.show}
        rows += (found := [*spelling.measure(**asked), *letters.measure(**asked), *timing.measure()])
        print_rows("Checklist", found)
        if options.keep:
            keep("checks", "Checklist", "make measure", found)
    return 1 if any(row.holds is False for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
