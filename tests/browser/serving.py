"""A web server that behaves like GitHub Pages, for browser tests and benches.

A subpath, `max-age=600`, ETags with 304, gzip for text, JavaScript, JSON and wasm only, no other header, and
the site's 404.html. It can be slow, and it can lose files, on request; it counts what it sends.
"""

import gzip
import hashlib
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

SUBPATH = "/interview-followup/"
MAX_AGE = 600
CHUNK = 16 * 1024

MEDIA_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/vnd.microsoft.icon",
    ".js": "application/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".map": "application/json; charset=utf-8",
    ".mjs": "application/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
    ".zip": "application/zip",
}
GZIPPED = frozenset(
    {".css", ".html", ".js", ".json", ".map", ".mjs", ".svg", ".txt", ".wasm", ".webmanifest", ".xml"}
)


@dataclass(slots=True, kw_only=True)
class Answered:
    """One request and what was sent for it."""

    path: str
    status: int
    sent: int
    """Bytes of the body, as compressed."""


@dataclass(slots=True, kw_only=True)
class Ways:
    """How the server behaves; may be changed while it runs."""

    bytes_per_second: float = 0
    """Speed that all connections share; 0 for as fast as it goes."""
    latency: float = 0
    """Seconds before each answer."""
    broken: dict[str, int] = field(default_factory=dict)
    """End of a path to the status that it is answered with, such as `pyodide.asm.wasm` to 404."""


class Line:
    """A line of a certain speed that all connections share."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._free_at = 0.0

    def wait(self, size: int, bytes_per_second: float) -> None:
        """Sleep until `size` bytes have passed."""
        with self._lock:
            start = max(self._free_at, time.monotonic())
            self._free_at = start + size / bytes_per_second
            free_at = self._free_at
        time.sleep(max(0.0, free_at - time.monotonic()))


@dataclass(slots=True)
class PagesServer:
    """A running server."""

    root: Path
    port: int = 0
    subpath: str = SUBPATH
    ways: Ways = field(default_factory=Ways)
    answered: list[Answered] = field(default_factory=list)
    line: Line = field(default_factory=Line)

    @property
    def origin(self) -> str:
        """Return scheme, host and port."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def url(self) -> str:
        """Return the address of the site's home page, with a slash at the end."""
        return f"{self.origin}{self.subpath}"

    @property
    def bytes_sent(self) -> int:
        """Return how many bytes of bodies went out since the last `forget`."""
        return sum(answer.sent for answer in self.answered)

    def forget(self) -> None:
        """Start counting anew."""
        self.answered.clear()


@contextmanager
def serving(
    root: Path, *, port: int = 0, subpath: str = SUBPATH, ways: Ways | None = None
) -> Iterator[PagesServer]:
    """Serve a folder below `subpath` until the block ends. Port 0 takes a free one."""
    pages = PagesServer(root.resolve(), subpath=subpath, ways=ways or Ways())
    handler = type("Handler", (_Handler,), {"pages": pages})
    with _Server(("127.0.0.1", port), handler) as server:
        pages.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield pages
        finally:
            server.shutdown()
            thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: a browser that goes away in the middle of a file is nobody's fault."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    pages: PagesServer

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing; `answered` holds it."""

    def _answer(self, *, with_body: bool) -> None:
        pages = self.pages
        if pages.ways.latency:
            time.sleep(pages.ways.latency)
        address = urlsplit(self.path).path
        for ending, status in pages.ways.broken.items():
            if address.endswith(ending):
                self._send(
                    status,
                    b"broken on purpose",
                    {"Content-Type": "text/html; charset=utf-8"},
                    with_body=with_body,
                )
                return
        found = find_file(pages.root, pages.subpath, address)
        if isinstance(found, str):
            self._send(301, b"", {"Location": found}, with_body=with_body)
        elif found is None:
            page = pages.root / "404.html"
            body = page.read_bytes() if page.is_file() else b"not found"
            self._send(404, body, {"Content-Type": MEDIA_TYPES[".html"]}, with_body=with_body)
        else:
            self._send_file(found, with_body=with_body)

    def _send_file(self, path: Path, *, with_body: bool) -> None:
        compressed = path.suffix in GZIPPED and "gzip" in self.headers.get("Accept-Encoding", "")
        body, tag = _body(path, path.stat().st_mtime_ns, compressed)
        headers = {
            "Content-Type": MEDIA_TYPES.get(path.suffix, "application/octet-stream"),
            "Cache-Control": f"max-age={MAX_AGE}",
            "ETag": tag,
            "Vary": "Accept-Encoding",
        }
        if self.headers.get("If-None-Match") == tag:
            self._send(304, b"", headers, with_body=False)
            return
        if compressed:
            headers["Content-Encoding"] = "gzip"
        self._send(200, body, headers, with_body=with_body)

    def _send(self, status: int, body: bytes, headers: dict[str, str], *, with_body: bool) -> None:
        pages = self.pages
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        answer = Answered(path=self.path, status=status, sent=0)
        pages.answered.append(answer)
        for start in range(0, len(body) if with_body else 0, CHUNK):
            chunk = body[start : start + CHUNK]
            if pages.ways.bytes_per_second:
                pages.line.wait(len(chunk), pages.ways.bytes_per_second)
            self.wfile.write(chunk)
            answer.sent += len(chunk)


def find_file(root: Path, subpath: str, address: str) -> Path | str | None:
    """Return the file for an address, or the address to go to instead (a folder's slash), or None."""
    if not address.startswith(subpath):
        return subpath if address + "/" == subpath else None
    path = (root / unquote(address.removeprefix(subpath))).resolve()
    if not path.is_relative_to(root):
        return None
    if path.is_dir():
        index = path / "index.html"
        if not index.is_file():
            return None
        return index if address.endswith("/") else f"{address}/"
    if path.is_file() and not address.endswith("/"):
        return path
    page = path.with_name(f"{path.name}.html")
    return page if page.is_file() and not address.endswith("/") else None


@lru_cache(maxsize=256)
def _body(path: Path, modified: int, compressed: bool) -> tuple[bytes, str]:  # noqa: ARG001
    """Return the bytes to send and their ETag; `modified` makes a changed file a new entry."""
    data = path.read_bytes()
    tag = hashlib.sha256(data).hexdigest()[:16]
    if compressed:
        return gzip.compress(data, 6, mtime=0), f'W/"{tag}"'
    return data, f'"{tag}"'
