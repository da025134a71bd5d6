"""Stands in for `sitecustomize` in the browser: lets Python import what `packing.py` has packed.

Python imports this before any other module of ours. What it imports itself can't be packed: it imports
nothing that Python has not loaded by then.
"""

import marshal
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import CodeType, ModuleType
    from typing import Any

PACKED, TAKEN_APART = "modules.marshal", ("rules.marshal", "lists.marshal")
TAKEN, BETWEEN = StopIteration, "\0"
"""As in `packing.py`."""
PACKAGE = "/__init__.pyc"
_Spec: "Any" = type(__spec__)


class Packed:
    """Finds and loads the modules of all packs."""

    def __init__(self, zipped: "Any") -> None:
        """Read the packs through what imports from the archive."""
        self.archive: str = zipped.archive
        self.get_data = zipped.get_data
        self._modules: dict[str, tuple[str, CodeType]] = self._read(PACKED)

    def add_what_was_taken_apart(self) -> None:
        """Read the other packs, once the module that unpacks them can be imported."""
        from bz2 import decompress

        for pack in TAKEN_APART:
            bytecodes, texts, modules = map(decompress, self._read(pack))
            parts = iter(marshal.loads(bytecodes)), iter(texts.decode().split(BETWEEN))
            for name, (member, code) in marshal.loads(modules).items():
                self._modules[name] = member, _put_together(code, *parts)

    def _read(self, pack: str) -> "Any":
        return marshal.loads(self.get_data(f"{self.archive}/{pack}"))

    def find_spec(self, name: str, path: "Any" = None, target: "Any" = None) -> "Any":  # noqa: ARG002
        """Return where a module is, None where it is in no pack."""
        if name not in self._modules:
            return None
        member, _ = self._modules[name]
        spec = _Spec(name, self, origin=f"{self.archive}/{member}", is_package=member.endswith(PACKAGE))
        spec.has_location = True
        if member.endswith(PACKAGE):
            folder = spec.origin.removesuffix(PACKAGE)
            spec.submodule_search_locations.append(folder)
            sys.path_importer_cache[folder] = _Folder(self._modules, f"{name}.")  # what `pkgutil` asks
        return spec

    def create_module(self, spec: "Any") -> None:
        """Leave it to Python to make an empty module."""

    def exec_module(self, module: "ModuleType") -> None:
        """Run the code of a module."""
        exec(self._modules[module.__name__][1], vars(module))


def _put_together(code: "CodeType", bytecodes: "Iterator[bytes]", texts: "Iterator[str]") -> "CodeType":
    """Return the code from which `packing.py` took the next byte code and texts."""
    bytecode = next(bytecodes)
    constants: list[Any] = []
    for part in code.co_consts:
        if part is TAKEN:
            constants.append(next(texts))
        elif type(part) is type(code):
            constants.append(_put_together(part, bytecodes, texts))
        else:
            constants.append(part)
    return code.replace(co_code=bytecode, co_consts=tuple(constants))


class _Folder:
    """Lists the modules of one package, as `pkgutil` wants it."""

    def __init__(self, modules: "dict[str, tuple[str, CodeType]]", prefix: str) -> None:
        self._modules, self._prefix = modules, prefix

    def find_spec(self, name: str, target: "Any" = None) -> None:
        """Find nothing that `Packed` has not found."""

    def iter_modules(self, prefix: str = "") -> "Iterator[tuple[str, bool]]":
        """Yield the modules right in this package, and whether each is a package."""
        for name, (member, _) in self._modules.items():
            rest = name.removeprefix(self._prefix)
            if rest != name and "." not in rest:
                yield prefix + rest, member.endswith(PACKAGE)


_packed = Packed(__loader__)  # type: ignore[name-defined]
sys.meta_path.insert(-1, _packed)  # before the search in folders
_packed.add_what_was_taken_apart()
__import__("startup_prepared")
