"""build.py without a network, Node or a built site: wheels, hashes, stamps, server, messages."""

from __future__ import annotations

import base64
import hashlib
import http.client
import io
import json
import re
import shutil
import struct
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

import build
from app.models import DISPLAY_FIELDS
from build import Problem

ROOT = Path(build.__file__).parent
SENTENCE = r"^[^\n]+$"


@pytest.fixture(autouse=True)
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the real tree is written."""
    for name in ("DIST", "CACHE", "VENV", "VENV_PYTHON", "NODE_MODULES"):
        monkeypatch.setattr(build, name, tmp_path / name.lower())
    monkeypatch.setattr(build, "LOG", tmp_path / "cache" / "log.txt")


def wheel_of(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in files.items():
            archive.writestr(path, data)
    return buffer.getvalue()


def contents(wheel: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
        return {path: archive.read(path) for path in archive.namelist()}


# Wheels


def test_a_wheel_depends_on_its_content_alone() -> None:
    files = {"a/x.py": b"X = 1\n", "a/__init__.py": b""}
    backwards = dict(reversed(files.items()))
    assert build.make_wheel("a", "1.0", files) == build.make_wheel("a", "1.0", backwards)
    assert build.make_wheel("a", "1.0", files) != build.make_wheel("a", "1.0", files | {"b": b""})


def test_a_wheel_records_every_file() -> None:
    found = contents(build.make_wheel("a", "1.0", {"a/x.py": b"X = 1\n"}))
    rows = [line.split(",") for line in found["a-1.0.dist-info/RECORD"].decode().splitlines()]
    assert {row[0] for row in rows} == found.keys()
    for path, digest, size in rows:
        if not path.endswith("/RECORD"):
            expected = base64.urlsafe_b64encode(hashlib.sha256(found[path]).digest())
            assert digest == "sha256=" + expected.decode().rstrip("=")
            assert int(size) == len(found[path])


def test_the_engine_wheel_has_the_engine_without_the_test_backends() -> None:
    paths = contents(build.engine_wheel())
    assert {"py_engine/__init__.py", "py_engine/backends/entry.py"} <= paths.keys()
    assert not [path for path in paths if "numpy" in path or "__pycache__" in path]


def test_a_pure_wheel_drops_what_is_compiled() -> None:
    info = "thing-1.0.dist-info"
    wheel = wheel_of(
        {
            "thing/__init__.py": b"",
            "thing/_speedups.cpython-311.so": b"\x7fELF",
            "thing/_speedups.c": b"int x;",
            f"{info}/METADATA": b"Metadata-Version: 2.1\nName: thing\nVersion: 1.0\nLicense: BSD\n",
            f"{info}/WHEEL": b"Wheel-Version: 1.0\nTag: cp311-cp311-linux\n",
            f"{info}/RECORD": b"",
        }
    )
    found = contents(build.pure_wheel(wheel, "thing", "1.0"))
    names = ("METADATA", "RECORD", "WHEEL")
    assert found.keys() == {"thing/__init__.py", *(f"{info}/{name}" for name in names)}
    assert b"py3-none-any" in found[f"{info}/WHEEL"]
    assert b"License: BSD" in found[f"{info}/METADATA"]


# Downloads


class FakePip:
    """Stands in for `pip download`: puts one wheel into the folder that --dest names."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.commands: list[list[str]] = []

    def __call__(self, command: Sequence[str | Path], advice: str) -> None:
        parts = [str(part) for part in command]
        self.commands.append(parts)
        if "download" in parts:
            dest = next(part.removeprefix("--dest=") for part in parts if "--dest" in part)
            (Path(dest) / "thing.whl").write_bytes(self.data)


@pytest.fixture
def pip(monkeypatch: pytest.MonkeyPatch) -> FakePip:
    pip = FakePip(wheel_of({"inner/file.bin": b"wanted"}))
    monkeypatch.setattr(build, "run_quietly", pip)
    monkeypatch.setattr(build, "ensure_venv", lambda: None)
    return pip


def test_a_download_is_kept(pip: FakePip) -> None:
    pin = {"requirement": "thing==1.0", "sha256": build.sha256(pip.data)}
    assert build.download("thing", pin) == pip.data
    assert build.download("thing", pin) == pip.data
    assert len(pip.commands) == 1


def test_a_kept_file_that_has_changed_is_downloaded_again(pip: FakePip) -> None:
    pin = {"requirement": "thing==1.0", "sha256": build.sha256(pip.data)}
    build.download("thing", pin)
    (kept,) = (build.CACHE / "packages").iterdir()
    kept.write_bytes(b"changed")
    assert build.download("thing", pin) == pip.data
    assert len(pip.commands) == 2


def test_one_file_of_a_wheel(pip: FakePip) -> None:
    pin = {"requirement": "thing==1.0", "member": "inner/file.bin"}
    assert build.download("thing", pin | {"sha256": build.sha256(b"wanted")}) == b"wanted"
    (kept,) = (build.CACHE / "packages").iterdir()
    assert kept.read_bytes() == b"wanted"  # and not the large wheel


@pytest.mark.parametrize("pin", [{}, {"member": "inner/file.bin"}])
def test_a_wrong_hash_is_refused(pip: FakePip, pin: dict[str, str]) -> None:
    pin |= {"requirement": "thing==1.0", "sha256": "0" * 64}
    with pytest.raises(Problem, match=SENTENCE) as refused:
        build.download("thing", pin)
    assert "thing==1.0" in str(refused.value)
    assert not (build.CACHE / "packages").exists()


# Steps


def test_a_step_is_done_once_for_a_folder(tmp_path: Path) -> None:
    done: list[str] = []
    folder = tmp_path / "made"

    def action() -> None:
        done.append("again")
        folder.mkdir(exist_ok=True)

    build.once(folder / "stamp", "key", action)
    build.once(folder / "stamp", "key", action)
    assert len(done) == 1
    build.once(folder / "stamp", "other key", action)
    assert len(done) == 2
    shutil.rmtree(folder)
    build.once(folder / "stamp", "other key", action)
    assert len(done) == 3


def test_a_step_that_failed_is_done_again(tmp_path: Path) -> None:
    def fail() -> None:
        raise Problem("no")

    build.once(tmp_path / "stamp", "key", lambda: None)
    for key in ("new key", "new key", "key"):
        with pytest.raises(Problem):
            build.once(tmp_path / "stamp", key, fail)


def test_a_failing_command_says_its_error_and_what_to_do() -> None:
    code = "import sys; print('warning: x'); sys.exit('ERROR: no matching distribution')"
    with pytest.raises(Problem, match=SENTENCE) as failed:
        build.run_quietly([sys.executable, "-c", code], "check the network")
    assert "check the network" in str(failed.value)
    assert "ERROR: no matching distribution" in str(failed.value)
    assert "warning: x" in build.LOG.read_text()


@pytest.mark.parametrize("shown", [None, "v18.20.0", "v20.18.9"])
def test_node_is_missing_or_old(shown: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build.shutil, "which", lambda name: name if shown else None)
    answer = subprocess.CompletedProcess([], 0, stdout=f"{shown}\n")
    monkeypatch.setattr(build.subprocess, "run", lambda *args, **options: answer)
    with pytest.raises(Problem, match=r"install Node\.js 20\.19 or newer"):
        build.ensure_node_modules()


def test_what_makes_the_demo_model_is_not_of_the_site() -> None:
    assert (ROOT / "static" / build.DEMO_SOURCE / "corpus.py").is_file()
    shipped = build.static_files()
    assert "index.html" in shipped
    assert not [path for path in shipped if path.startswith(build.DEMO_SOURCE)]


def test_the_site_is_written_where_it_differs(monkeypatch: pytest.MonkeyPatch) -> None:
    files = {"index.html": b"one", "app/main.py": b"two"}
    monkeypatch.setattr(build, "ensure_node_modules", lambda: None)
    monkeypatch.setattr(build, "site", lambda: files)
    build.build()
    before = (build.DIST / "index.html").stat().st_mtime_ns
    (build.DIST / "app" / "old.py").write_text("stale")
    files["app/main.py"] = b"three"
    build.build()
    assert build.tree(build.DIST) == files
    assert (build.DIST / "index.html").stat().st_mtime_ns == before


def test_the_icons_are_as_large_as_the_manifest_says() -> None:
    manifest = json.loads((ROOT / "static" / "manifest.webmanifest").read_text())
    drawn = [icon for icon in manifest["icons"] if icon["type"] == "image/png"]
    assert {(icon["sizes"], icon.get("purpose")) for icon in drawn} == {
        (sizes, purpose) for sizes in ("192x192", "512x512") for purpose in (None, "maskable")
    }
    for icon in drawn:
        header = (ROOT / "static" / icon["src"]).read_bytes()[:24]
        width, height = struct.unpack(">II", header[16:])
        assert (header[1:4], f"{width}x{height}") == (b"PNG", icon["sizes"])


# What the service worker keeps


def kept_by(service_worker: bytes) -> dict[str, str]:
    """The hashes in it, by path."""
    found = re.search(r"const SITE = (\{.*?\n\});", service_worker.decode(), re.DOTALL)
    assert found
    return dict(json.loads(found[1])["files"])


def test_the_service_worker_has_the_hash_of_every_file_of_the_page() -> None:
    files = {"index.html": b"one", "app/main.py": b"two"}
    expected = {path: hashlib.sha256(data).hexdigest() for path, data in files.items()}
    assert kept_by(build.service_worker(files)) == expected


@pytest.mark.parametrize(
    "path",
    ["models/demo/model.safetensors", "pyscript/xterm-Bdboj2r8.js", "service-worker.js", "LICENSE"],
)
def test_what_the_page_does_not_need_is_not_kept(path: str) -> None:
    files = {"index.html": b"one", "pyscript/core.js": b"two"}
    assert build.service_worker(files | {path: b""}) == build.service_worker(files)


def test_another_file_is_another_version() -> None:
    found = {build.service_worker({"index.html": data}) for data in (b"one", b"two")}
    assert len(found) == 2


# Pins


def test_the_lock_holds_hashes_and_no_addresses() -> None:
    lock = json.loads((ROOT / "package-lock.json").read_text())
    packages = {path: entry for path, entry in lock["packages"].items() if path}
    assert [path for path, entry in packages.items() if not entry.get("integrity")] == []
    assert [path for path, entry in packages.items() if "resolved" in entry] == []


def test_everything_is_pinned_exactly() -> None:
    package = json.loads((ROOT / "package.json").read_text())
    wanted = package["dependencies"] | package["devDependencies"]
    assert [name for name, version in wanted.items() if not version[0].isdigit()] == []
    project = build.pyproject()
    python = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    packages = project["tool"]["pywebllm"]["packages"].values()
    python += [pin["requirement"] for pin in packages if "path" not in pin]
    assert [requirement for requirement in python if "==" not in requirement] == []


def test_models_of_the_site_are_records() -> None:
    from py_engine.protocol import parse_record

    records = json.loads((ROOT / "static" / "models.json").read_text())
    assert len({record["model_id"] for record in records}) == len(records) > 0
    for record in records:
        shown = {name: record.pop(name) for name in DISPLAY_FIELDS}
        assert all(type(value) is int and value > 0 for value in shown.values())
        # The files hold 16-bit floats, and a tokenizer besides.
        assert 2 * shown["num_parameters"] < shown["download_bytes"]
        model = parse_record({"model": record}).model
        assert model.startswith("https://") or (ROOT / "static" / model / "config.json").is_file()


# Serving


@pytest.fixture
def server(tmp_path: Path) -> Iterator[http.client.HTTPConnection]:
    build.DIST.mkdir()
    (build.DIST / "index.html").write_text("<p>page")
    (build.DIST / "models.json").write_text('[{"model_id": "hub", "model": "https://a.example/"}]')
    (build.DIST / "python.mjs").write_text("export {};")
    (build.DIST / "python.wasm").write_bytes(bytes(range(100)))
    model = tmp_path / "tiny"
    model.mkdir()
    (model / "config.json").write_text("{}")
    (tmp_path / "secret").write_text("secret")
    server = build.make_server(0, {"mine": model})
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port)
    yield connection
    connection.close()
    server.shutdown()
    server.server_close()


def get(
    server: http.client.HTTPConnection, path: str, headers: dict[str, str] | None = None
) -> tuple[http.client.HTTPResponse, bytes]:
    server.request("GET", path, headers=headers or {})
    response = server.getresponse()
    return response, response.read()


@pytest.mark.parametrize(
    ("path", "mime_type"),
    [
        ("/", "text/html"),
        ("/python.mjs", "text/javascript"),
        ("/python.wasm", "application/wasm"),
        ("/models.json", "application/json"),
        ("/models/mine/config.json", "application/json"),
    ],
)
def test_mime_types(server: http.client.HTTPConnection, path: str, mime_type: str) -> None:
    response, _ = get(server, path)
    assert (response.status, response.getheader("Content-Type")) == (200, mime_type)


@pytest.mark.parametrize("path", ["/python.wasm", "/models.json", "/models/mine/config.json"])
def test_pages_of_other_origins_may_read(server: http.client.HTTPConnection, path: str) -> None:
    for headers in ({}, {"Range": "bytes=0-"}):
        response, _ = get(server, path, headers)
        assert response.getheader("Access-Control-Allow-Origin") == "*"


def test_local_models_come_first(server: http.client.HTTPConnection) -> None:
    records = json.loads(get(server, "/models.json")[1])
    assert [record["model_id"] for record in records] == ["mine", "hub"]
    assert get(server, f"/{records[0]['model']}config.json")[1] == b"{}"


def test_local_models_are_of_the_version_that_is_kept(server: http.client.HTTPConnection) -> None:
    records = get(server, "/models.json")[1]
    response, service_worker = get(server, "/service-worker.js")
    assert response.getheader("Content-Type") == "text/javascript"
    kept = kept_by(service_worker)
    assert kept["models.json"] == hashlib.sha256(records).hexdigest()
    assert kept.keys() == build.tree(build.DIST).keys()


def test_scripts_come_with_the_policy_of_workers(server: http.client.HTTPConnection) -> None:
    (build.DIST / "boot.js").write_text("1")
    header = "Content-Security-Policy"
    assert get(server, "/boot.js")[0].getheader(header) == build.WORKER_POLICY
    assert get(server, "/service-worker.js")[0].getheader(header) == build.WORKER_POLICY
    assert get(server, "/")[0].getheader(header) is None


@pytest.mark.parametrize(
    ("wanted", "start", "end"),
    [("bytes=10-19", 10, 20), ("bytes=90-", 90, 100), ("bytes=95-500", 95, 100)],
)
def test_ranges(server: http.client.HTTPConnection, wanted: str, start: int, end: int) -> None:
    response, data = get(server, "/python.wasm", {"Range": wanted})
    assert (response.status, data) == (206, bytes(range(start, end)))
    assert response.getheader("Content-Range") == f"bytes {start}-{end - 1}/100"


def test_a_range_ends_with_its_answer(server: http.client.HTTPConnection) -> None:
    """Over one connection, whose next answer is whole."""
    assert get(server, "/python.wasm", {"Range": "bytes=0-9"})[1] == bytes(range(10))
    assert get(server, "/python.wasm")[1] == bytes(range(100))


def test_a_range_past_the_end(server: http.client.HTTPConnection) -> None:
    assert get(server, "/python.wasm", {"Range": "bytes=100-"})[0].status == 416


@pytest.mark.parametrize(
    "path",
    ["/none", "/models/other/config.json", "/models/mine/../../secret", "/models/mine/..%2Fsecret",
     "/%2E%2E/secret", "/../secret", "/models/mine/%2E%2E"],
)  # fmt: skip
def test_nothing_else_is_served(server: http.client.HTTPConnection, path: str) -> None:
    response, data = get(server, path)
    assert response.status == 404 and b"secret" not in data


def test_an_unchanged_file_is_not_sent_again(server: http.client.HTTPConnection) -> None:
    date = get(server, "/python.wasm")[0].getheader("Last-Modified")
    response, data = get(server, "/python.wasm", {"If-Modified-Since": str(date)})
    assert (response.status, data) == (304, b"")


# Messages for people


def run_build(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "build.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60)


def test_a_folder_without_a_model(tmp_path: Path) -> None:
    done = run_build("serve", "--model", str(tmp_path))
    assert done.returncode == 1
    assert done.stderr.startswith("build.py: ") and done.stderr.count("\n") == 1
    assert str(tmp_path) in done.stderr and "config.json" in done.stderr


def test_model_names(tmp_path: Path) -> None:
    (tmp_path / "config.json").touch()
    assert build.model_folder(str(tmp_path)) == (tmp_path.name, tmp_path)
    assert build.model_folder(f"mine={tmp_path}") == ("mine", tmp_path)


def test_a_busy_port(server: http.client.HTTPConnection) -> None:
    with pytest.raises(Problem, match="choose another with --port"):
        build.make_server(server.port, {})


def test_an_old_python_is_told(tmp_path: Path) -> None:
    code = "import sys, runpy; sys.modules['tomllib'] = None; runpy.run_path(sys.argv[1])"
    command = [sys.executable, "-c", code, str(ROOT / "build.py")]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 1 and done.stderr.count("\n") == 1
    assert "needs Python 3.11 or newer" in done.stderr
