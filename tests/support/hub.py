"""A stand-in for a model hub on localhost: redirects, ranges, CORS, ETags, and faults on demand.

`hub.add("name", folder)` serves a folder at `hub.url("name")`; `hub.faults["name/file"]` spoils one
file; `hub.log` has every request that arrived.
"""

from __future__ import annotations

import gzip
import hashlib
import threading
import time
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from types import TracebackType

from build import Server

CHUNK_BYTES = 64 * 1024


@dataclass
class Fault:
    """What is wrong with a file; defaults change nothing. `times` answers are affected."""

    times: int = 10**9
    status: int | None = None
    html: bool = False
    """Answer 200 with a web page."""
    truncate_at: int | None = None
    """The file itself is so many bytes long."""
    cut_at: int | None = None
    """Break the connection when this position of the file has been sent."""
    etag: str | None = None
    no_range: bool = False
    """Answer range requests with the whole file."""
    no_length: bool = False
    gzipped: bool = False
    """Answer with a compressed body, unless identity was asked for."""
    stall_at: int | None = None
    """Send nothing more from this position of the file on, and keep the connection open."""
    delay_s: float = 0.0
    """Pause before each chunk of 64 KiB."""


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    start: int | None
    """First byte asked for, if a range was."""
    status: int


class Hub:
    """`with Hub() as hub:`; another origin than the page's, as its port differs."""

    def __init__(self) -> None:
        self.folders: dict[str, Path] = {}
        self.faults: dict[str, Fault] = {}
        self.log: list[Request] = []
        self.closing = threading.Event()
        handler = type("Handler", (_Handler,), {"hub": self})
        self._server = Server(("127.0.0.1", 0), handler)
        self._origin = f"http://localhost:{self._server.server_port}"

    def add(self, name: str, folder: Path) -> str:
        self.folders[name] = folder
        return self.url(name)

    def url(self, name: str, file: str = "") -> str:
        return f"{self._origin}/{name}/resolve/main/{file}"

    def file_requests(self) -> list[Request]:
        """The log without redirects and preflights."""
        return [r for r in self.log if r.method == "GET" and r.status != 302]

    def __enter__(self) -> Hub:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    hub: Hub

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_OPTIONS(self) -> None:
        self._start(204, {"Access-Control-Allow-Headers": "Range", "Content-Length": "0"})

    def do_GET(self) -> None:
        name, _, file = self.path.lstrip("/").partition("/resolve/main/")
        if file:
            location = {"Location": f"/cdn/{name}/{file}", "Content-Length": "0"}
            self._start(302, location)
            return
        name, _, file = self.path.removeprefix("/cdn/").partition("/")
        folder = self.hub.folders.get(name)
        path = folder / file if folder else None
        if path is None or not path.is_file():
            self._text(404, "text/plain")
            return
        fault = self.hub.faults.get(f"{name}/{file}", Fault())
        if fault.times <= 0:
            fault = Fault()
        fault.times -= 1
        self._file(path, fault)

    def _file(self, path: Path, fault: Fault) -> None:
        if fault.status is not None or fault.html:
            self._text(fault.status or 200, "text/html" if fault.html else "text/plain")
            return
        data = path.read_bytes()[: fault.truncate_at]
        etag = fault.etag or f'"{hashlib.md5(data[:4096]).hexdigest()}-{len(data)}"'
        headers = {"Content-Type": "application/octet-stream", "ETag": etag}
        start = self._range_start()
        if start is not None and start >= len(data) and not fault.no_range:
            self._start(416, {"Content-Range": f"bytes */{len(data)}", "Content-Length": "0"})
            return
        first = 0 if start is None or fault.no_range else start
        if fault.gzipped and self.headers.get("Accept-Encoding") != "identity":
            data = gzip.compress(data)
            headers["Content-Encoding"] = "gzip"
        if fault.no_length:
            headers["Connection"] = "close"
        else:
            headers["Content-Length"] = str(len(data) - first)
        if start is not None and not fault.no_range:
            headers["Content-Range"] = f"bytes {first}-{len(data) - 1}/{len(data)}"
            self._start(206, headers)
        else:
            self._start(200, headers)
        self._send(data, first, fault)

    def _send(self, data: bytes, first: int, fault: Fault) -> None:
        ends = (len(data), fault.cut_at, fault.stall_at)
        end = min(end for end in ends if end is not None)
        for at in range(first, end, CHUNK_BYTES):
            time.sleep(fault.delay_s)
            self.wfile.write(data[at : min(at + CHUNK_BYTES, end)])
        self.wfile.flush()
        if end == fault.stall_at:
            self.hub.closing.wait()
        if fault.no_length or end < len(data):
            self.close_connection = True

    def _range_start(self) -> int | None:
        value = self.headers.get("Range")
        return None if value is None else int(value.removeprefix("bytes=").split("-")[0])

    def _text(self, status: int, content_type: str) -> None:
        body = b"<!doctype html><p>not a model file"
        self._start(status, {"Content-Type": content_type, "Content-Length": str(len(body))})
        self.wfile.write(body)

    def _start(self, status: int, headers: dict[str, str]) -> None:
        self.hub.log.append(Request(self.command, self.path, self._range_start(), status))
        self.send_response(status)
        self.send_header("Access-Control-Allow-Origin", "*")
        self.send_header("Access-Control-Expose-Headers", "ETag, Content-Range")
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
