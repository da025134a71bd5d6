"""The licences of what the runtime brings along, as one text beside it."""

import importlib.metadata

from followup.website.runtime.archive import RuntimeBuildError

PSF = """PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2

1. This LICENSE AGREEMENT is between the Python Software Foundation ("PSF"), and the Individual or Organization
("Licensee") accessing and otherwise using this software ("Python") in source or binary form and its associated
documentation.

2. Subject to the terms and conditions of this License Agreement, PSF hereby grants Licensee a nonexclusive,
royalty-free, world-wide license to reproduce, analyze, test, perform and/or display publicly, prepare derivative works,
distribute, and otherwise use Python alone or in any derivative version, provided, however, that PSF's License Agreement
and PSF's notice of copyright, i.e., "Copyright (c) 2001 Python Software Foundation; All Rights Reserved" are retained in
Python alone or in any derivative version prepared by Licensee.

3. In the event Licensee prepares a derivative work that is based on or incorporates Python or any part thereof, and wants
to make the derivative work available to others as provided herein, then Licensee hereby agrees to include in any such
work a brief summary of the changes made to Python.

4. PSF is making Python available to Licensee on an "AS IS" basis. PSF MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PSF MAKES NO AND DISCLAIMS ANY REPRESENTATION OR WARRANTY OF
MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF PYTHON WILL NOT INFRINGE ANY THIRD PARTY RIGHTS.

5. PSF SHALL NOT BE LIABLE TO LICENSEE OR ANY OTHER USERS OF PYTHON FOR ANY INCIDENTAL, SPECIAL, OR CONSEQUENTIAL DAMAGES
OR LOSS AS A RESULT OF MODIFYING, DISTRIBUTING, OR OTHERWISE USING PYTHON, OR ANY DERIVATIVE THEREOF, EVEN IF ADVISED OF
THE POSSIBILITY THEREOF.

6. This License Agreement will automatically terminate upon a material breach of its terms and conditions.

7. Nothing in this License Agreement shall be deemed to create any relationship of agency, partnership, or joint venture
between PSF and Licensee. This License Agreement does not grant permission to use PSF trademarks or trade name in a
trademark sense to endorse or promote products or services of Licensee, or any third party.

8. By copying, installing or otherwise using Python, Licensee agrees to be bound by the terms and conditions of this
License Agreement."""


def licences_text(pyodide_version: str) -> str:
    """Return the licences of Pyodide, Python, Jinja2 and MarkupSafe, each with its version and where its source is."""
    sections = [
        "This folder holds software of others, unchanged unless said here.",
        f"Pyodide {pyodide_version} (pyodide.mjs, pyodide.asm.js, pyodide.asm.wasm, part of python.zip)\n"
        "Mozilla Public License 2.0, https://mozilla.org/MPL/2.0/\n"
        f"Source: https://github.com/pyodide/pyodide, tag {pyodide_version}. Modules that are not used here are left out.",
        "Python (part of pyodide.asm.wasm and python.zip)\n"
        "Changes: built for WebAssembly by Pyodide; modules that are not used here are left out; compiled without doc strings.\n"
        f"Source: https://github.com/python/cpython\n\n{PSF}",
        *(_of_package(name) for name in ("Jinja2", "MarkupSafe")),
    ]
    return ("\n\n" + "-" * 80 + "\n\n").join(sections) + "\n"


def _of_package(name: str) -> str:
    files = importlib.metadata.files(name) or []
    texts = [file.read_text() for file in files if "LICENSE" in file.name]
    if not texts:
        raise RuntimeBuildError(f"the installed {name} brings no licence text; reinstall it with make setup")
    note = "; its compiled part is left out" if name == "MarkupSafe" else ""
    return f"{name} {importlib.metadata.version(name)} (part of python.zip{note}; compiled without doc strings)\n\n" + texts[0].strip()
