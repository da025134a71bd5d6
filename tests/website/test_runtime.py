"""The runtime: the same bytes twice, only what is needed, and enough for everything that a visitor can do."""

import bz2
import io
import json
import marshal
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType
from typing import Any

import pytest

from followup.website.runtime import archive, build, packing
from followup.website.runtime.archive import RuntimeBuildError, compiled, read_zip, write_zip
from followup.website.runtime.build import Runtime, build_runtime, file_sizes, our_sources
from followup.website.runtime.in_node import run_in_pyodide
from followup.website.runtime.trace import import_statements

ROOT = Path(__file__).resolve().parents[2]
NODE_MODULES = ROOT / "node_modules"
PYODIDE = NODE_MODULES / "pyodide"
CACHE = ROOT / ".cache" / "runtime"

MOST_BYTES = 1_500_000
"""Of python.zip: npm's own standard library alone has 2.4 million."""
MOST_BYTES_OF_RULES_AND_WORDS = 300 * 1024
"""Of that, what the folders of rules and of the dictionary take; the lists outside of them are measured by
`make measure`, which says that all together they take more."""


@pytest.fixture(scope="module")
def runtime() -> Runtime:
    return build_runtime(NODE_MODULES, CACHE)


@pytest.fixture(scope="module")
def python_zip(runtime: Runtime) -> bytes:
    return dict(runtime.files)["python.zip"]


def test_the_files_are_these_and_their_folder_changes_with_their_bytes(runtime: Runtime) -> None:
    names = "licences.txt pyodide-lock.json pyodide.asm.js pyodide.asm.wasm pyodide.mjs python.zip"
    assert [name for name, _ in runtime.files] == names.split()
    prefix, _, digest = runtime.folder.rpartition("/")
    assert prefix == "assets/followup/runtime"
    assert len(digest) == 16
    other = [(name, data + b" " if name == "python.zip" else data) for name, data in runtime.files]
    assert build.folder_of(runtime.files) == runtime.folder != build.folder_of(other)


def test_pyodides_own_files_are_as_npm_ships_them(runtime: Runtime) -> None:
    files = dict(runtime.files)
    for name in build.TAKEN_AS_THEY_ARE:
        assert files[name] == (PYODIDE / name).read_bytes()
    lock = json.loads(files["pyodide-lock.json"])
    assert lock["packages"] == {}
    assert lock["info"] == json.loads((PYODIDE / "pyodide-lock.json").read_bytes())["info"]


def test_a_second_build_without_a_cache_gives_the_same_bytes(runtime: Runtime, tmp_path: Path) -> None:
    for stdlib in CACHE.glob("stdlib-*.zip"):  # the slow part; `compiled` has its own test
        (tmp_path / stdlib.name).write_bytes(stdlib.read_bytes())
    assert build_runtime(NODE_MODULES, tmp_path) == runtime


def test_a_second_build_with_a_cache_is_quick(runtime: Runtime) -> None:
    before = time.process_time()
    assert build_runtime(NODE_MODULES, CACHE) == runtime
    assert time.process_time() - before < 2


def test_what_goes_in_decides_whether_the_cache_serves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []
    sources = our_sources()
    monkeypatch.setattr(build, "our_sources", lambda: sources)

    def make(*_: object) -> dict[str, bytes]:
        made.append(1)
        return {"made": bytes(made)}

    monkeypatch.setattr(build, "_trimmed", make)
    first = build.python_archive(PYODIDE, tmp_path)
    assert build.python_archive(PYODIDE, tmp_path) == first
    assert len(made) == 1
    sources["followup/core/letter.py"] += b"\nPLANTED = 1\n"
    assert build.python_archive(PYODIDE, tmp_path) != first
    sources["followup/core/sources.json"] += b" "
    build.python_archive(PYODIDE, tmp_path)
    assert len(made) == 3
    monkeypatch.setattr(build, "_tools", lambda: [b"another Python"])
    build.python_archive(PYODIDE, tmp_path)
    assert len(made) == 4
    for number in range(5):
        sources["followup/core/letter.py"] += b"#%d" % number
        build.python_archive(PYODIDE, tmp_path)
    assert len(list(tmp_path.glob("python-*.zip"))) == build.KEPT


def test_the_archive_holds_byte_code_with_fixed_dates_and_nothing_of_other_rooms(python_zip: bytes) -> None:
    members = zipfile.ZipFile(io.BytesIO(python_zip)).infolist()
    names = [member.filename for member in members]
    assert names == sorted(names)
    assert {member.date_time for member in members} == {archive.EPOCH}
    every = _modules(python_zip).keys() | set(names)
    assert len(every) > 250
    assert not [name for name in every if name.endswith((".py", ".so", ".pyi", ".c"))]
    ours = [name for name in every if name.startswith("followup/") and not name.endswith("/")]
    assert {"followup/core/doorway.pyc", "followup/core/sources.json"} <= set(ours)
    assert {name.split("/")[1] for name in ours} == {"__init__.pyc", "core"}
    assert {"markupsafe/__init__.pyc", "markupsafe/_native.pyc", "jinja2/debug.pyc"} <= every
    # What no letter needs, and what each would weigh: the trace leaves it out.
    left_out = (
        "unittest/",
        "xml/",
        "http/",
        "ctypes/",
        "multiprocessing/",
        "wsgiref/",
        "_pyrepl/",
        "zoneinfo/",
    )
    assert not [name for name in every if name.startswith(left_out)]
    assert len(python_zip) < MOST_BYTES
    own = [
        member.compress_size
        for member in members
        if member.filename == build.TAKEN_APART or member.filename.startswith(build.SPELLING)
    ]
    assert len(own) == 4
    assert 200_000 < sum(own) <= MOST_BYTES_OF_RULES_AND_WORDS


def test_each_module_is_in_one_place_and_only_the_first_ones_lie_loose(python_zip: bytes) -> None:
    """What Python loads before it knows the packs has to lie loose; whatever else does costs bytes."""
    members = _zip(python_zip)
    loose = {name for name in members if name.endswith(".pyc")}
    assert "sitecustomize.pyc" in loose
    assert {name.split("/")[0] for name in loose} == {"encodings", "sitecustomize.pyc"}
    rules, lists = (set(_apart(members[pack])[2]) for pack in (build.TAKEN_APART, build.LISTS))
    others = set(marshal.loads(members[build.PACKED]))
    assert {"followup.core.acts", "followup.core.conduct", "followup.core.conduct.pressing"} <= lists
    assert len(rules) > 80
    assert {name.rsplit(".", 1)[0] for name in rules} >= {
        "followup.core.rules.tone",
        "followup.core.spelling",
    }
    assert {"followup.core.doorway", "jinja2", "json.decoder", "startup_prepared"} <= others
    assert len(rules) + len(lists) + len(others) == len(rules | lists | others)
    assert not {name.replace("/", ".").removesuffix(".pyc") for name in loose} & (rules | lists | others)


def test_the_byte_code_is_for_the_browsers_python_and_names_no_folder_of_this_machine(
    python_zip: bytes,
) -> None:
    loose = {name: data for name, data in _zip(python_zip).items() if name.endswith(".pyc")}
    assert {data[:4] for data in loose.values()} == {MAGIC_NUMBER}
    modules = _modules(python_zip)
    assert len(modules) > 250
    for name, code in modules.items():
        assert code.co_filename == name.removesuffix("c")


def test_packed_code_knows_no_lines_and_else_is_what_was_compiled(python_zip: bytes) -> None:
    ours = {name: data for name, data in our_sources().items() if name.startswith(build.RULES)}
    modules = _modules(python_zip)
    pairs = [
        pair
        for name, pyc in compiled(ours).items()
        for pair in zip(_codes(marshal.loads(pyc[16:])), _codes(modules[name]), strict=True)
    ]
    assert len(pairs) > 300
    for whole, bare in pairs:
        assert set(bare.co_positions()) == {(None,) * 4}
        assert len(list(bare.co_positions())) >= len(list(whole.co_positions()))
        for kept in (
            "code",
            "names",
            "varnames",
            "exceptiontable",
            "filename",
            "qualname",
            "flags",
            "stacksize",
        ):
            assert getattr(bare, f"co_{kept}") == getattr(whole, f"co_{kept}")
        texts = [constant for constant in whole.co_consts if not isinstance(constant, CodeType)]
        assert texts == [constant for constant in bare.co_consts if not isinstance(constant, CodeType)]


def test_every_package_file_of_the_core_is_there(python_zip: bytes) -> None:
    names = {*_zip(python_zip), *_modules(python_zip)}
    core = ROOT / "generator" / "followup" / "core"
    wanted = [path for path in core.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    assert len(wanted) > 20
    missing = [
        path
        for path in wanted
        if not path.name.endswith(("py.typed", ".licence.txt"))
        and f"followup/core/{path.relative_to(core).as_posix()}{'c' if path.suffix == '.py' else ''}"
        not in names
    ]
    assert missing == []


def test_the_trimmed_archive_holds_all_that_the_core_and_jinja2_import(python_zip: bytes) -> None:
    """Started from the archive alone, Python imports everything and tells where a template failed."""
    source = """
import json, traceback

def everything(argument):
    given = json.loads(argument)
    failures = []
    for statement in given:
        try:
            exec(statement, {})
        except Exception:
            failures.append(statement + ": " + traceback.format_exc(limit=1))
    try:
        exec("import jinja2; jinja2.Environment().from_string('{{ 1 / 0 }}').render()")
    except ZeroDivisionError:
        shown = traceback.format_exc()
    return json.dumps({"failures": failures, "shown": shown})
"""
    statements = import_statements(our_sources())
    assert len(statements) > 30
    answer = run_in_pyodide(
        PYODIDE, python_zip, source=source, function="everything", argument=json.dumps(statements)
    )
    seen = json.loads(answer)
    assert seen["failures"] == []
    assert "in top-level template code" in seen["shown"]


def test_patterns_and_dataclasses_come_ready_made(python_zip: bytes) -> None:
    """No start spends time on what the trace has worked out; what it has not seen works all the same."""
    source = """
import builtins, dataclasses, importlib, json, re, sys

def worked_out(argument):
    prepared = sys.modules["startup_prepared"]
    anew, methods = [], []
    compile_anew, compiled_methods = prepared._compile_anew, prepared._methods

    def count(p, flags=0):
        anew.append(str(p))
        return compile_anew(p, flags)

    class Counting(dict):
        def get(self, key, default=None):
            if key not in self:
                methods.append(key)
            return super().get(key, default)

    prepared._compile_anew, prepared._methods = count, Counting(compiled_methods)
    importlib.import_module("followup.core.doorway")
    importlib.import_module("jinja2.sandbox")
    at_import = [list(anew), list(methods)]
    planted = dataclasses.make_dataclass("Planted", [("unseen_before", int)], frozen=True)
    same = re.compile("(?P<un>seen) b(?=efore)", re.I).match("SEEN before")
    ready, bare = re.compile(r"{{"), compile_anew(r"{{", 0)
    return json.dumps({
        "at import": at_import, "later": [len(anew), len(methods)], "planted": repr(planted(unseen_before=5)),
        "match": same["un"], "table": [len(prepared._programs), len(compiled_methods)],
        "equal": ready == bare and ready.groupindex == bare.groupindex and ready.flags == bare.flags,
    })
"""
    seen = json.loads(run_in_pyodide(PYODIDE, python_zip, source=source, function="worked_out", argument=""))
    assert seen["at import"] == [[], []]
    assert seen["later"][0] >= 1
    assert seen["later"][1] == 1
    assert seen["planted"] == "Planted(unseen_before=5)"
    assert seen["match"] == "SEEN"
    assert seen["equal"] is True
    assert seen["table"][0] > 40
    assert seen["table"][1] > 20


def test_modules_of_packs_are_found_listed_and_loaded_as_those_of_folders(python_zip: bytes) -> None:
    source = """
import json

def seen(argument):
    import importlib.util, pkgutil, sys, traceback
    from followup.core import rules
    from followup.core.rules import tone
    from followup.core.rules.tone import blame

    failed = None
    try:
        import followup.core.rules.tone.no_such_rule
    except ModuleNotFoundError as error:
        failed = str(error)
    try:
        blame.RULE.check(None, None).__next__()
    except AttributeError:
        shown = traceback.format_exc()
    return json.dumps({
        "groups": [[entry.name, entry.ispkg] for entry in pkgutil.iter_modules(rules.__path__)],
        "tone": [entry.name for entry in pkgutil.iter_modules(tone.__path__)],
        "places": [blame.__file__, blame.__spec__.origin, tone.__path__[0], blame.__package__],
        "again": importlib.import_module(blame.__name__) is blame,
        "absent": importlib.util.find_spec("no_such_module") is None,
        "failed": failed,
        "shown": shown,
        "data": len(pkgutil.get_data("followup.core.spelling", "words.dat")),
    })
"""
    seen = json.loads(run_in_pyodide(PYODIDE, python_zip, source=source, function="seen", argument=""))
    core = ROOT / "generator" / "followup" / "core"
    groups = {path.parent.name for path in core.glob("rules/*/__init__.py")}
    assert {name for name, is_package in seen["groups"] if is_package} == groups
    assert ["examples", False] in seen["groups"]
    assert sorted(seen["tone"]) == sorted(
        p.stem for p in core.glob("rules/tone/*.py") if p.stem != "__init__"
    )
    folder = "/lib/python313.zip/followup/core/rules/tone"
    assert seen["places"] == [*[f"{folder}/blame.pyc"] * 2, folder, "followup.core.rules.tone"]
    assert seen["again"]
    assert seen["absent"]
    assert seen["failed"] == "No module named 'followup.core.rules.tone.no_such_rule'"
    assert 'followup/core/rules/tone/blame.py", line None, in _check' in seen["shown"]
    assert seen["data"] == (core / "spelling" / "words.dat").stat().st_size


def test_what_is_taken_apart_is_put_together_as_it_was() -> None:
    source = b"""
WORDS = ("a b", "a\\0 b", ..., b"a b", 5, "a text of more than some letters", frozenset("x y".split()))
def first(word="in two words", /, *, other=None):
    def second():
        return f"{word} and {other!r} or nothing", lambda: "the last of them"
    return second
"""
    pyc = compiled({"a/__init__.py": b"", "a/b.py": source})
    bytecodes, texts, table = _apart(packing.taken_apart(pyc))
    assert [(name, member) for name, (member, _) in table.items()] == [
        ("a", "a/__init__.pyc"),
        ("a.b", "a/b.pyc"),
    ]
    assert {"a text of more than some letters", " or nothing", "the last of them"} <= set(texts)
    parts = iter(bytecodes), iter(texts)
    together = [_whole(code, *parts) for _, code in table.values()]
    namespace: dict[str, Any] = {}
    exec(together[1], namespace)
    assert namespace["WORDS"] == (
        "a b",
        "a\0 b",
        ...,
        b"a b",
        5,
        "a text of more than some letters",
        frozenset("xy"),
    )
    text, last = namespace["first"](other=1)()
    assert (text, last()) == ("in two words and 1 or nothing", "the last of them")
    plain = marshal.loads(packing.packed(pyc))
    assert [code for _, code in plain.values()] == together


def test_a_package_without_an_init_is_refused() -> None:
    packing.check_packages({"a/__init__.pyc": b"", "a/b.pyc": b""})
    with pytest.raises(RuntimeBuildError, match=r"__init__ can't be packed: a/b$"):
        packing.check_packages({"a/__init__.pyc": b"", "a/b/c.pyc": b""})


def test_imports_are_found_where_no_session_comes_by() -> None:
    found = import_statements(
        {
            "followup/core/one.py": b"import re\ndef f():\n    from email import policy\n",
            "followup/core/two.py": b"import typing\nif typing.TYPE_CHECKING:\n    import asyncio\n",
            "jinja2/three.py": b"import pickle\n",
        }
    )
    assert found == ["from email import policy", "import re", "import typing"]


def test_compiling_leaves_data_alone_and_docstrings_out() -> None:
    members = {"one.py": b'"""Words."""\nassert one\n', "deep/two.json": b"{}"}
    made = compiled(members)
    assert compiled(members) == made
    assert sorted(made) == ["deep/two.json", "one.pyc"]
    assert made["deep/two.json"] == b"{}"
    assert b"Words." not in made["one.pyc"]


def test_a_zip_keeps_folders_for_packages_without_an_init(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(write_zip({"a/b/c.py": b"WORDS = 1"}))
    assert read_zip(path) == {"a/b/c.py": b"WORDS = 1"}
    found = subprocess.run(
        [sys.executable, "-c", "import a.b.c; print(a.b.c.WORDS)"],
        env={"PYTHONPATH": str(path)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert found.stdout == "1\n"


def test_syntax_that_does_not_compile_stops_the_build_with_its_place() -> None:
    with pytest.raises(RuntimeBuildError, match=r"bad\.py"):
        compiled({"bad.py": b"def"})


def test_without_pyodide_the_build_says_what_to_run(tmp_path: Path) -> None:
    with pytest.raises(RuntimeBuildError, match="npm ci"):
        build_runtime(tmp_path, tmp_path)


def test_another_minor_version_is_refused() -> None:
    archive.check_version("3.13.2")
    with pytest.raises(RuntimeBuildError, match=r"3\.14\.1"):
        archive.check_version("3.14.1")


def test_an_error_in_node_is_told_as_a_traceback_and_not_as_pyodides_source(python_zip: bytes) -> None:
    with pytest.raises(RuntimeBuildError, match="ZeroDivisionError") as caught:
        run_in_pyodide(PYODIDE, python_zip, source="def f(x): return 1 / 0", function="f", argument="")
    assert len(str(caught.value)) < 2000


def test_the_licences_name_everything_that_comes_along(runtime: Runtime) -> None:
    text = dict(runtime.files)["licences.txt"].decode()
    version = json.loads((PYODIDE / "package.json").read_bytes())["version"]
    for words in (
        f"Pyodide {version}",
        "Mozilla Public License",
        "PYTHON SOFTWARE FOUNDATION",
        "Jinja2 3.",
        "MarkupSafe 3.",
        "The collective work is Copyright 2000-2011 by Kevin Atkinson",
        "Copyright 1993, Geoff Kuenning",
    ):
        assert words in text
    assert text.count("Redistributions of source code") == 3


def test_sizes_are_counted(runtime: Runtime) -> None:
    sizes = {size.name: size for size in file_sizes(runtime)}
    assert sizes["pyodide.asm.wasm"].gzipped < sizes["pyodide.asm.wasm"].size / 2
    assert sizes["python.zip"].gzipped == sizes["python.zip"].size
    assert sum(size.gzipped for size in sizes.values()) < 5_500_000


def _modules(python_zip: bytes) -> dict[str, CodeType]:
    """Return the code of all modules, those in the packs included, by their names in the archive."""
    members = _zip(python_zip)
    found = {name: marshal.loads(data[16:]) for name, data in members.items() if name.endswith(".pyc")}
    found.update(marshal.loads(members[build.PACKED]).values())
    for pack in (build.TAKEN_APART, build.LISTS):
        bytecodes, texts, table = _apart(members[pack])
        parts = iter(bytecodes), iter(texts)
        found.update((name, _whole(code, *parts)) for name, code in table.values())
        assert [*parts[0], *parts[1]] == []
    return found


def _apart(pack: bytes) -> tuple[list[bytes], list[str], dict[str, tuple[str, CodeType]]]:
    """Read the parts of a pack that `packing.taken_apart` made."""
    bytecodes, texts, table = map(bz2.decompress, marshal.loads(pack))
    return marshal.loads(bytecodes), texts.decode().split(packing.BETWEEN), marshal.loads(table)


def _whole(code: CodeType, bytecodes: Iterator[bytes], texts: Iterator[str]) -> CodeType:
    """Put together again what `packing.taken_apart` took apart."""
    bytecode = next(bytecodes)
    constants = [
        _whole(part, bytecodes, texts)
        if isinstance(part, CodeType)
        else next(texts)
        if part is packing.TAKEN
        else part
        for part in code.co_consts
    ]
    return code.replace(co_code=bytecode, co_consts=tuple(constants))


def _codes(code: CodeType) -> Iterator[CodeType]:
    """Yield a code and all that is in it."""
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _codes(constant)


def _zip(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}
