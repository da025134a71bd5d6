"""Reads back the text of a PDF that Chromium printed, glyph by glyph, through the maps in its fonts."""

import re
import zlib


def text_of(pdf: bytes) -> str:
    """Return what stands on the sheets, without knowing where lines and words end."""
    objects = _objects(pdf)
    fonts = {
        number: _glyphs(objects[int(to_unicode[1])][1])
        for number, (head, _) in objects.items()
        if (to_unicode := re.search(r"/ToUnicode (\d+) 0 R", head))
    }
    names = {
        name: int(number)
        for head, _ in objects.values()
        for name, number in re.findall(r"/(F\d+) (\d+) 0 R", head)
    }
    narrow = {number for number, (head, _) in objects.items() if "/Type3" in head}
    sheets = [
        int(number) for head, _ in objects.values() for number in re.findall(r"/Contents (\d+) 0 R", head)
    ]
    found: list[str] = []
    for sheet in sheets:
        font = 0
        for name, code in re.findall(r"/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj", objects[sheet][1]):
            font = names[name] if name else font
            width = 2 if font in narrow else 4
            codes = re.findall("." * width, code)
            found += [fonts[font].get(int(one, 16), "\ufffd") for one in codes]
    return "".join(found)


def _objects(pdf: bytes) -> dict[int, tuple[str, str]]:
    """Return head and content of each object."""
    found = {}
    for number, inside in re.findall(rb"(\d+) 0 obj\b(.*?)\bendobj", pdf, re.DOTALL):
        head, _, stream = inside.partition(b"stream")
        body = stream.strip(b"\r\n").removesuffix(b"endstream").rstrip(b"\r\n")
        if body and b"/FlateDecode" in head:
            body = zlib.decompress(body)
        found[int(number)] = (head.decode("latin-1"), body.decode("latin-1"))
    return found


def _glyphs(cmap: str) -> dict[int, str]:
    known: dict[int, str] = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
        for code, text in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            known[int(code, 16)] = bytes.fromhex(text).decode("utf-16-be")
    for block in re.findall(r"beginbfrange(.*?)endbfrange", cmap, re.DOTALL):
        for first, last, text in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", block):
            for offset in range(int(last, 16) - int(first, 16) + 1):
                known[int(first, 16) + offset] = chr(int(text, 16) + offset)
    return known
