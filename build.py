#!/usr/bin/env python3
"""The one entry point for people: sets everything up, then builds, serves, checks and measures.

    python3 build.py                    make dist/, a plain static folder for any web host
    python3 build.py serve [--port N] [--model [NAME=]DIR ...]
    python3 build.py test [pytest arguments]    without arguments: all linters and all tests
    python3 build.py lint               the linters and type checkers alone
    python3 build.py bench [arguments of bench/run.py]
    python3 build.py train --out DIR    train the demo model anew (PyTorch, about 5 GB of packages)

Needs the standard library only; what else is needed goes into .venv, node_modules and .cache.
"""

from __future__ import annotations

import argparse
import base64
import contextlib
import hashlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import unquote, urlsplit

try:
    import tomllib
except ImportError:
    sys.exit("build.py needs Python 3.11 or newer: run it with one, such as `python3.12 build.py`.")

ROOT = Path(__file__).resolve().parent
DIST = ROOT / "dist"
CACHE = ROOT / ".cache"
VENV = ROOT / ".venv"
IN_VENV = "Scripts/python.exe" if os.name == "nt" else "bin/python"
VENV_PYTHON = VENV / IN_VENV
TRAINING = CACHE / "training"
DEMO_SOURCE = "models/demo/source/"  # in static/: what the model is made by, not for the site
NODE_MODULES = ROOT / "node_modules"
LOG = CACHE / "log.txt"


class Problem(Exception):
    """Something is missing or wrong: one sentence that says what to do."""


def say(text: str) -> None:
    print(text, flush=True)


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def pyproject() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def version() -> str:
    source = (ROOT / "py_engine" / "__init__.py").read_text("utf-8")
    return re.findall(r'__version__ = "(.+)"', source)[0]


# --- Setting up -----------------------------------------------------------------------------------


def run_quietly(command: Sequence[str | Path], advice: str) -> None:
    """Run a command with its output in the log; if it fails, say its last error and `advice`."""
    LOG.parent.mkdir(exist_ok=True)
    done = subprocess.run(
        command,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
    )
    LOG.write_text(done.stdout + done.stderr, "utf-8")
    if done.returncode:
        lines = (done.stderr.strip() or done.stdout.strip()).splitlines()
        errors = [line for line in lines if "error" in line.lower()] or lines or ["no output"]
        raise Problem(f"{advice} ({errors[0].strip()}; all of its output: {LOG})")


def once(stamp: Path, key: str, action: Callable[[], None]) -> None:
    """Do `action` unless it was done for the same `key`. The stamp lies in the folder that is made,
    and goes with it."""
    key = sha256(key.encode())
    if stamp.exists() and stamp.read_text() == key:
        return
    stamp.unlink(missing_ok=True)
    action()
    stamp.write_text(key)


def ensure_venv(venv: Path = VENV) -> None:
    def make() -> None:
        say(f"Making {venv.relative_to(ROOT)}")
        run_quietly(
            [sys.executable, "-m", "venv", venv],
            "Python cannot make a virtual environment: on Debian or Ubuntu, "
            "`apt install python3-venv`, then run this again.",
        )

    if sys.prefix != str(venv):
        once(venv / "made", f"{sys.version_info[:2]} {sys.base_prefix}", make)


def ensure_packages(venv: Path, packages: Sequence[str], *options: str) -> None:
    """A virtual environment with these packages."""

    def install() -> None:
        say(f"Installing {len(packages)} Python packages into {venv.relative_to(ROOT)}")
        run_quietly(
            [venv / IN_VENV, "-m", "pip", "install", "--quiet", *options, *packages],
            "pip could not install the packages: check the network, then run this again.",
        )

    ensure_venv(venv)
    once(venv / "packages", f"{packages} {sys.version_info[:2]}", install)


def ensure_dev_packages() -> None:
    """The Python packages that tests, linters and measurements need, in .venv."""
    ensure_packages(VENV, pyproject()["dependency-groups"]["dev"])


def ensure_training_packages() -> Path:
    """What training the demo model needs, in an environment of its own; returns its Python."""
    lines = (ROOT / "static" / DEMO_SOURCE / "requirements.txt").read_text("utf-8").splitlines()
    packages = [line for line in lines if not line.startswith("#")]
    ensure_packages(TRAINING, packages, "--no-cache-dir")
    return TRAINING / IN_VENV


def ensure_node_modules() -> None:
    def install() -> None:
        node, npm = shutil.which("node"), shutil.which("npm")
        if node is None or npm is None:
            raise Problem("Node.js with npm is missing: install Node.js 20.19 or newer.")
        shown = subprocess.run([node, "--version"], capture_output=True, text=True).stdout.strip()
        found = [int(part) for part in re.findall(r"\d+", shown)[:2]]
        if found < [20, 19]:
            raise Problem(f"Node.js {shown} is too old: install Node.js 20.19 or newer.")
        say("Installing the npm packages of package-lock.json")
        run_quietly(
            [npm, "ci"],
            "npm could not install the packages: check the network, then run this again.",
        )

    files = ("package.json", "package-lock.json", ".npmrc")
    key = "\n".join((ROOT / name).read_text("utf-8") for name in files)
    once(NODE_MODULES / ".made", key, install)


def ensure_browser() -> None:
    """A Chrome, Edge or Chromium for the tests; asks tests/support/chromium.py what is there."""
    finder = [VENV_PYTHON, "-m", "tests.support.chromium"]
    if subprocess.run(finder, cwd=ROOT, stdout=subprocess.DEVNULL).returncode == 0:
        return
    advice = "No browser was found and none could be installed: install Chrome, Edge or Chromium."
    if shutil.which("apt-get") and os.geteuid() == 0:
        say("Installing Chromium with apt-get")
        packages = ["install", "--yes", "--no-install-recommends", "chromium"]
        with contextlib.suppress(Problem):  # Ubuntu has no such package.
            run_quietly(["apt-get", "update"], advice)
            run_quietly(["apt-get", *packages], advice)
            return
    say("Looking for Playwright's own Chromium, downloading it if it is not there")
    run_quietly([VENV_PYTHON, "-m", "playwright", "install", "chromium"], advice)


# --- Python packages of the worker ----------------------------------------------------------------


def vendored(pin: Mapping[str, Any]) -> bytes:
    """The pinned file that lies in this repository; its hash is right."""
    data = (ROOT / pin["path"] / pin["file"]).read_bytes()
    if sha256(data) != pin["sha256"]:
        raise Problem(
            f"{pin['file']} in {pin['path']} has sha256 {sha256(data)}, not the one in "
            "pyproject.toml: check it out again, or pin what was built."
        )
    return data


def download(name: str, pin: Mapping[str, Any]) -> bytes:
    """The pinned file from the package index, kept in .cache; its hash is right."""
    kept = CACHE / "packages" / f"{name}-{pin['sha256'][:16]}.whl"
    if kept.exists() and sha256(kept.read_bytes()) == pin["sha256"]:
        return kept.read_bytes()
    ensure_venv()
    requirement = pin["requirement"]
    say(
        f"Downloading {requirement}"
        + (f" for {name} (large, only once)" if "member" in pin else "")
    )
    target = {"platform": "any", "implementation": "py", "abi": "none"} | pin.get("target", {})
    options = [f"--{key}={value}" for key, value in target.items()]
    with tempfile.TemporaryDirectory() as folder:
        run_quietly(
            [VENV_PYTHON, "-m", "pip", "download", "--quiet", "--no-cache-dir", "--no-deps"]
            + ["--only-binary=:all:", "--python-version=3.11", *options]
            + [f"--dest={folder}", requirement],
            f"pip could not download {requirement}: check the network, then run this again.",
        )
        wheel = next(Path(folder).iterdir())
        if "member" in pin:
            with zipfile.ZipFile(wheel) as archive:
                data = archive.read(pin["member"])
        else:
            data = wheel.read_bytes()
    if sha256(data) != pin["sha256"]:
        raise Problem(
            f"{requirement} came with sha256 {sha256(data)}, not the one in pyproject.toml: "
            "use a package index that serves the published file."
        )
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_bytes(data)
    return data


def make_wheel(name: str, version: str, files: Mapping[str, bytes]) -> bytes:
    """A pure wheel whose bytes depend on `files` alone: nothing compressed, one date."""
    info = f"{name}-{version}.dist-info"
    files = {
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n".encode(),
        **files,
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: build.py\nRoot-Is-Purelib: true\n"
        b"Tag: py3-none-any\n",
    }
    record = []
    for path, data in sorted(files.items()):
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).decode().rstrip("=")
        record.append(f"{path},sha256={digest},{len(data)}\n")
    files[f"{info}/RECORD"] = "".join([*record, f"{info}/RECORD,,\n"]).encode()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for path, data in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(path), data)
    return buffer.getvalue()


def pure_wheel(wheel: bytes, name: str, version: str) -> bytes:
    """The wheel without its compiled `_speedups`."""
    with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
        paths = [path for path in archive.namelist() if not path.endswith(("/", "/RECORD"))]
        kept = {path: archive.read(path) for path in paths if "/_speedups" not in path}
    return make_wheel(name, version, kept)


def engine_wheel() -> bytes:
    sources = [ROOT / "py_engine" / "py.typed", *(ROOT / "py_engine").rglob("*.py")]
    # The numpy backends are for tests: nothing in the browser imports them.
    shipped = [path for path in sources if not path.name.startswith("numpy_")]
    files = {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in shipped}
    return make_wheel("pywebllm", version(), files)


def python_packages() -> dict[str, bytes]:
    """Wheels by file name, and the lock file by which Pyodide finds and checks them."""
    published = json.loads((NODE_MODULES / "pyodide" / "pyodide-lock.json").read_text("utf-8"))
    engine = {"name": "pywebllm", "version": version(), "depends": ["jinja2", "tokenizers"]}
    engine |= {"imports": ["py_engine"], "install_dir": "site", "package_type": "package"}
    engine |= {"unvendored_tests": False}
    own = {"name": "tokenizers", "depends": [], "imports": ["tokenizers"]}
    published["packages"]["tokenizers"] = engine | own
    files = {f"pywebllm-{version()}-py3-none-any.whl": engine_wheel()}
    entries = {"pywebllm": (engine, next(iter(files)))}
    for name, pin in pyproject()["tool"]["pywebllm"]["packages"].items():
        data = vendored(pin) if "path" in pin else download(name, pin)
        wheel_version = pin["file"].split("-")[1]
        files[pin["file"]] = pure_wheel(data, name, wheel_version) if pin.get("pure") else data
        entries[name] = (published["packages"][name] | {"version": wheel_version}, pin["file"])
    published["packages"] = {
        name: entry | {"file_name": file, "sha256": sha256(files[file])}
        for name, (entry, file) in entries.items()
    }
    files["pyodide-lock.json"] = json.dumps(published, indent=1, sort_keys=True).encode()
    return files


# --- The site -------------------------------------------------------------------------------------

SERVICE_WORKER = ROOT / "worker" / "service_worker.js"
# What it does not keep: models, which the engine keeps, and what PyScript loads on demand only.
PYSCRIPT_KEPT = r"core|deprecations-manager-|donkey-|error-|py-(editor|game|terminal)-"
NOT_KEPT = re.compile(rf"models/|examples/|LICENSE|pyscript/(?!{PYSCRIPT_KEPT})|service-worker\.js")
BLANK_SITE = '{ version: "", files: {} }'
PYODIDE_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")


def tree(folder: Path, suffixes: tuple[str, ...] = ("",)) -> dict[str, bytes]:
    """The files under a folder by relative path, without caches."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts and path.name.endswith(suffixes)
    }


def static_files() -> dict[str, bytes]:
    """What of static/ is for the site."""
    files = tree(ROOT / "static")
    return {path: data for path, data in files.items() if not path.startswith(DEMO_SOURCE)}


def site() -> dict[str, bytes]:
    """Every file of dist/ by its path."""
    kernels = tree(ROOT / "kernels", (".wgsl",))
    sources = {name.removesuffix(".wgsl"): data.decode() for name, data in kernels.items()}
    worker = tree(ROOT / "worker", (".js", ".mjs"))
    del worker[SERVICE_WORKER.name]
    micropython = NODE_MODULES / "@micropython" / "micropython-webassembly-pyscript"
    folders = {
        "": static_files(),
        "app/": tree(ROOT / "app"),
        "worker/": {path: data for path, data in worker.items() if path.endswith(".js")},
        "pyscript/": tree(NODE_MODULES / "@pyscript" / "core" / "dist", (".js", ".css")),
        "micropython/": tree(micropython, (".mjs", ".wasm")),
        "pyodide/": {name: (NODE_MODULES / "pyodide" / name).read_bytes() for name in PYODIDE_FILES}
        | python_packages(),
    }
    files = {prefix + path: data for prefix, part in folders.items() for path, data in part.items()}
    files |= {path: data for path, data in worker.items() if path.endswith(".mjs")}
    files["kernels.json"] = json.dumps(sources, indent=0).encode()
    marked = NODE_MODULES / "marked"
    files["vendor/marked.js"] = (marked / "lib" / "marked.esm.js").read_bytes()
    files["vendor/marked.LICENSE"] = (marked / "LICENSE").read_bytes()
    files["LICENSE"] = (ROOT / "LICENSE").read_bytes()
    files["service-worker.js"] = service_worker(files)
    return files


def service_worker(files: Mapping[str, bytes]) -> bytes:
    """worker/service_worker.js for a site of these files."""
    kept = {path: sha256(files[path]) for path in sorted(files) if not NOT_KEPT.match(path)}
    version = sha256(json.dumps(kept).encode())
    before, blank, after = SERVICE_WORKER.read_text("utf-8").partition(BLANK_SITE)
    assert blank, f"{SERVICE_WORKER} has no {BLANK_SITE}."
    return (before + json.dumps({"version": version, "files": kept}, indent=1) + after).encode()


def build() -> None:
    """Make dist/; files that are right already are left alone."""
    ensure_node_modules()
    files = site()
    changed = 0
    for path, data in files.items():
        target = DIST / path
        if target.is_file() and target.read_bytes() == data:
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        # Never half a file, also when two builds run at once.
        temporary = target.with_name(f"{target.name}.{os.getpid()}.tmp")
        temporary.write_bytes(data)
        temporary.replace(target)
        changed += 1
    for path in set(tree(DIST)) - set(files):
        if not path.endswith(".tmp"):
            (DIST / path).unlink(missing_ok=True)
    size = sum(map(len, files.values())) / 1e6
    say(f"dist: {len(files)} files, {size:.1f} MB, {changed} changed")


# --- Serving --------------------------------------------------------------------------------------

# A worker's policy is that of its own script's response, not its page's: docs/security.md.
WORKER_POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; "
    "connect-src 'self' https: http://localhost:* http://127.0.0.1:*"
)


class Handler(SimpleHTTPRequestHandler):
    """Serves dist, and under models/<name>/ the folders given; understands single byte ranges."""

    protocol_version = "HTTP/1.1"
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".js": "text/javascript",
        ".mjs": "text/javascript",
        ".wasm": "application/wasm",
        ".json": "application/json",
        ".py": "text/plain",
        ".whl": "application/zip",
        ".webmanifest": "application/manifest+json",
    }

    length: int | None  # Bytes of a range still to be sent.

    def __init__(self, *args: Any, models: Mapping[str, Path], **kwargs: Any) -> None:
        self.models = models
        super().__init__(*args, directory=str(DIST), **kwargs)

    def translate_path(self, path: str) -> str:
        parts = unquote(urlsplit(path).path).split("/")[1:]
        if len(parts) == 3 and parts[0] == "models" and parts[1] in self.models:
            folder = self.models[parts[1]]
            if parts[2] in os.listdir(folder):  # and so nothing outside of it
                return str(folder / parts[2])
        return super().translate_path(path)

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        self.length = None
        data = self.file_with_models(urlsplit(self.path).path)
        if data is not None:
            return self.send_bytes(data)
        wanted = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        path = Path(self.translate_path(self.path))
        if wanted is None or not path.is_file():
            return super().send_head()
        size = path.stat().st_size
        start, end = int(wanted[1]), min(int(wanted[2] or size - 1), size - 1)
        if start > end:
            self.send_error(416)
            return None
        self.length = end + 1 - start
        self.send_response(206)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Range", f"bytes {start}-{end}/{size}")
        self.send_header("Content-Length", str(self.length))
        self.end_headers()
        file = path.open("rb")
        file.seek(start)
        return file

    def copyfile(self, source: Any, outputfile: Any) -> None:
        if self.length is None:
            return super().copyfile(source, outputfile)
        while self.length and (piece := source.read(min(self.length, 1 << 16))):
            outputfile.write(piece)
            self.length -= len(piece)

    def file_with_models(self, path: str) -> bytes | None:
        """A file that local models make another: the list of models, and what keeps that."""
        if not self.models or path not in ("/models.json", "/service-worker.js"):
            return None
        records = json.dumps(model_records(self.models)).encode()
        if path == "/models.json":
            return records
        return service_worker(tree(DIST) | {"models.json": records})

    def send_bytes(self, data: bytes) -> io.BytesIO:
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(self.path))
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        return io.BytesIO(data)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-cache")  # Always ask whether a file has changed.
        self.send_header("Accept-Ranges", "bytes")
        if urlsplit(self.path).path.endswith(".js"):
            self.send_header("Content-Security-Policy", WORKER_POLICY)
        self.send_header("Access-Control-Allow-Origin", "*")  # Pages of other origins may embed it.
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exception(), ConnectionError):  # A browser may break off.
            super().handle_error(request, client_address)


def model_records(models: Mapping[str, Path]) -> list[dict[str, str]]:
    """The site's list of models, the local folders first."""
    local = [{"model_id": name, "model": f"models/{name}/"} for name in models]
    return local + json.loads((DIST / "models.json").read_text("utf-8"))


def model_folder(text: str) -> tuple[str, Path]:
    """A `--model` argument: [NAME=]DIR, a Hugging Face folder."""
    name, _, folder = text.rpartition("=")
    path = Path(folder).expanduser().resolve()
    if not (path / "config.json").is_file():
        raise Problem(f"{folder} has no config.json: give the folder of a Hugging Face model.")
    return name or path.name, path


def make_server(port: int, models: Mapping[str, Path]) -> Server:
    """Serves dist on localhost; port 0 takes a free one."""
    try:
        return Server(("127.0.0.1", port), partial(Handler, models=models))
    except (OSError, OverflowError):
        raise Problem(f"Port {port} cannot be used: choose another with --port N.") from None


def serve(port: int, models: Mapping[str, Path]) -> None:
    build()
    with make_server(port, models) as server:
        for name, folder in models.items():
            say(f"model {name}: {folder}")
        say(f"Serving on http://localhost:{server.server_port}/ (Ctrl+C ends it)")
        server.serve_forever()


# --- Checking and measuring -----------------------------------------------------------------------

NODE_BIN = NODE_MODULES / ".bin"
LINTERS: tuple[tuple[str | Path, ...], ...] = (
    (VENV_PYTHON, "-m", "ruff", "check", "."),
    (VENV_PYTHON, "-m", "ruff", "format", "--check", "."),
    (VENV_PYTHON, "-m", "mypy"),
    (NODE_BIN / "tsc", "--project", "."),
    (NODE_BIN / "eslint", "."),
    (NODE_BIN / "prettier", "--check", "worker"),
)
# Whole files side by side, each process with a browser of its own; the order of conftest.py stays.
ALL_TESTS = ("-n", "auto", "--maxprocesses", "4", "--dist", "loadfile", "--no-loadscope-reorder",
             "--durations", "15")  # fmt: skip


def lint() -> bool:
    """Run all linters and type checkers; tells whether all were content."""
    ensure_dev_packages()
    ensure_node_modules()
    content = True
    for command in LINTERS:
        say("$ " + " ".join([Path(command[0]).name, *map(str, command[1:])]))
        program = shutil.which(command[0]) or command[0]  # On Windows tsc is tsc.cmd.
        content &= subprocess.run([program, *command[1:]], cwd=ROOT).returncode == 0
    return content


def test(arguments: Sequence[str]) -> bool:
    """All linters and tests, or pytest alone with the arguments given: what the tests chosen need
    (the site, a browser) their fixtures then make."""
    ensure_dev_packages()
    content = True
    if not arguments:
        build()
        ensure_browser()
        content = lint()
    command = [VENV_PYTHON, "-m", "pytest", *(arguments or ALL_TESTS)]
    return subprocess.run(command, cwd=ROOT).returncode == 0 and content


def bench(arguments: Sequence[str]) -> bool:
    ensure_dev_packages()
    build()
    ensure_browser()
    command = [VENV_PYTHON, "-m", "bench.run", *arguments]
    return subprocess.run(command, cwd=ROOT).returncode == 0


def train(arguments: Sequence[str]) -> bool:
    command = [ensure_training_packages(), "-m", "static.models.demo.source.train", *arguments]
    return subprocess.run(command, cwd=ROOT).returncode == 0


def main(arguments: Sequence[str]) -> bool:
    passed_on = {"test": test, "bench": bench, "train": train}
    if arguments and arguments[0] in passed_on:
        return passed_on[arguments[0]](arguments[1:])
    summary, _, usage = (__doc__ or "").partition("\n")
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=summary, epilog=usage, formatter_class=raw)
    parser.add_argument("command", nargs="?", choices=("build", "serve", "lint"), default="build")
    parser.add_argument("--port", type=int, default=8000, help="of serve (default: 8000; 0: any)")
    parser.add_argument("--model", action="append", default=[], metavar="[NAME=]DIR",
                        help="a Hugging Face folder that serve offers to the page")  # fmt: skip
    options = parser.parse_args(arguments)
    if options.command == "lint":
        return lint()
    if options.command == "serve":
        serve(options.port, dict(map(model_folder, options.model)))
    else:
        build()
    return True


if __name__ == "__main__":
    try:
        sys.exit(not main(sys.argv[1:]))
    except Problem as problem:
        sys.exit(f"build.py: {problem}")
    except KeyboardInterrupt:
        sys.exit(130)
