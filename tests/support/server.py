"""Serves a folder on localhost, as any static host would: right MIME types, no special headers."""

from __future__ import annotations

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler
from pathlib import Path
from types import TracebackType

from build import Server


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".js": "text/javascript",
        ".mjs": "text/javascript",
        ".wasm": "application/wasm",
        ".wgsl": "text/plain",
        ".json": "application/json",
    }

    def log_message(self, format: str, *args: object) -> None:
        pass


class StaticServer:
    """`with StaticServer(folder) as server: server.url` ends without a slash."""

    def __init__(self, folder: Path, port: int = 0) -> None:
        handler = partial(_Handler, directory=str(folder))
        self._server = Server(("127.0.0.1", port), handler)
        self.url = f"http://localhost:{self._server.server_port}"

    def __enter__(self) -> StaticServer:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
