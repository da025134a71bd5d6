"""What the desk takes from npm as it is, for the browser: the file, and the licence that goes with it.

Changes nothing in a file of others.
"""

import json
from pathlib import Path

from followup.core.problems import Problem, ProblemsError

VENDORED = {"idb.js": "idb/build/index.js"}
"""Name in the desk's folder, and where the file stands in node_modules/."""
LICENCES = "licences.txt"
_RULER = "\n\n" + "-" * 80 + "\n\n"


def vendored_files(node_modules: Path) -> dict[str, bytes]:
    """Return the files that join the desk's own: name to content, the licences among them.

    Raises ProblemsError with each package that is not installed.
    """
    missing = [source for source in VENDORED.values() if not (node_modules / source).is_file()]
    if missing:
        raise ProblemsError(
            [
                Problem(
                    code="not-installed",
                    where=f"node_modules/{source}",
                    what="is not there",
                    how_to_fix="run make setup",
                )
                for source in missing
            ]
        )
    files = {name: (node_modules / source).read_bytes() for name, source in VENDORED.items()}
    notices = [_notice(name, node_modules / source.split("/")[0]) for name, source in VENDORED.items()]
    head = "Some files of this folder are the work of others, unchanged."
    return {**files, LICENCES: (_RULER.join([head, *notices]) + "\n").encode()}


def _notice(name: str, package: Path) -> str:
    about = json.loads((package / "package.json").read_bytes())
    source = f"Source: {about['homepage']}" if about.get("homepage") else ""
    what = "\n".join(part for part in (f"{about['name']} {about['version']}: {name}", source) if part)
    return f"{what}\n\n{(package / 'LICENSE').read_text(encoding='utf-8').strip()}"
