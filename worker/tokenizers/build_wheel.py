#!/usr/bin/env python3
"""Build Hugging Face's `tokenizers` for Pyodide from its source distribution.

    python3 worker/tokenizers/build_wheel.py [--work DIR] [--out DIR]

Needs Debian's packages of `TOOLS`, pip, and the network for crates. README.md beside this file says
what is built and why. Takes about five minutes on two cores.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
VERSION = "0.23.3"
SDIST_SHA256 = "cded33237c77caeef62944d32aa9a7ef42bdce2b3497e18d137e072a8c4be438"
TARGET = "wasm32-unknown-emscripten"
TAG = "cp310-abi3-pyemscripten_2026_0_wasm32"
PATCHES = ("no-threads", "rust-regex", "size")
TOOLS = {
    "cargo-web": ("/usr/bin/cargo", "--version"),
    "rustc-web": ("/usr/bin/rustc", "--version"),
    "lld-19": ("wasm-ld-19", "--version"),
    "binaryen": ("wasm-opt", "--version"),
    "patch": ("patch", "--version"),
}
STD_SOURCE = Path("/usr/lib/rustlib/src/rust")  # Debian's rust-web-src

# What the patches add to the Cargo.lock of the source distribution.
ADDED_CRATES = {
    "bit-set": ("0.8.0", "08807e080ed7f9d5433fa9b275196cfc35414f66a0c79d864dc51a0d825231a3"),
    "bit-vec": ("0.8.0", "5e764a1d40d510daf35e07be9eb06e75770908c27d411ee6c92109c9840eaaf7"),
    "fancy-regex": ("0.17.0", "72cf461f865c862bb7dc573f643dd6a2b6842f7c30b07882b56bd148cc2761b8"),
}
RUST_FLAGS = (
    "-Crelocation-model=pic",
    "-Zemscripten-wasm-eh",
    "-Clink-self-contained=no",
    "-Zlocation-detail=none",
)
# What Pyodide's own build has enabled: wasm-opt refuses a module that uses more than it was told.
WASM_FEATURES = (
    "--enable-exception-handling",
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-mutable-globals",
    "--enable-multivalue",
    "--enable-reference-types",
)


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def run(command: list[str | Path], cwd: Path, environment: Mapping[str, str] | None = None) -> None:
    print("$", *command, flush=True)
    subprocess.run(command, cwd=cwd, check=True, env={**os.environ, **(environment or {})})


def tool_versions() -> dict[str, str]:
    """The first line that each tool prints of itself; exits where one is missing."""
    missing = [package for package, (tool, _) in TOOLS.items() if shutil.which(tool) is None]
    if not (STD_SOURCE / "library/std").is_dir():
        missing.append("rust-web-src")
    if missing:
        sys.exit(f"Install Debian's packages first: apt-get install {' '.join(missing)}")
    return {
        package: subprocess.run(command, capture_output=True, text=True).stdout.splitlines()[0]
        for package, command in TOOLS.items()
    }


def fetch_sources(work: Path) -> Path:
    """The source distribution, its hash checked, unpacked and patched."""
    wanted = work / "requirements.txt"
    wanted.write_text(f"tokenizers=={VERSION} --hash=sha256:{SDIST_SHA256}\n")
    pip = [sys.executable, "-m", "pip", "download", "--no-deps", "--no-binary=tokenizers"]
    run([*pip, "--require-hashes", f"--dest={work}", f"--requirement={wanted}"], work)
    shutil.unpack_archive(work / f"tokenizers-{VERSION}.tar.gz", work)
    sources = work / f"tokenizers-{VERSION}"
    for name in PATCHES:
        run(["patch", "--strip=1", f"--input={HERE / 'patches' / name}.patch"], sources)
    return sources


def pin_crates(crate: Path, environment: Mapping[str, str]) -> None:
    """Cargo.lock for what the patches changed: pinned and checked as all the others are."""
    run(["/usr/bin/cargo", "update", "--workspace"], crate, environment)
    for name, (version, _) in ADDED_CRATES.items():
        run(["/usr/bin/cargo", "update", name, f"--precise={version}"], crate, environment)
    locked = tomllib.loads((crate / "Cargo.lock").read_text("utf-8"))["package"]
    checksums = {(package["name"], package["version"]): package for package in locked}
    for name, (version, checksum) in ADDED_CRATES.items():
        if checksums[name, version]["checksum"] != checksum:
            sys.exit(f"The crate {name} {version} is not the one whose hash this recipe knows.")


def build_environment(work: Path) -> dict[str, str]:
    flags = [*RUST_FLAGS, f"--remap-path-prefix={work}=."]
    return {
        "PATH": f"/usr/bin:{os.environ['PATH']}",  # not rustup's
        "RUSTC": "/usr/bin/rustc",
        "RUSTC_BOOTSTRAP": "1",  # for -Z options
        "RUSTFLAGS": " ".join(flags),
        "CARGO_HOME": str(work / "cargo"),
        "CARGO_TARGET_DIR": str(work / "target"),
        "CARGO_TARGET_WASM32_UNKNOWN_EMSCRIPTEN_LINKER": str(HERE / "wasm_ld.py"),
        "PYO3_NO_PYTHON": "1",
        "PYO3_CROSS_PYTHON_VERSION": "3.14",
    }


def build_extension(crate: Path, work: Path, environment: Mapping[str, str]) -> bytes:
    build = ["/usr/bin/cargo", "build", "--release", f"--target={TARGET}", "--locked"]
    run([*build, f"--config={HERE / 'cargo.toml'}"], crate, environment)
    linked = work / "target" / TARGET / "release" / "tokenizers.wasm"
    optimized = work / "tokenizers.wasm"
    run(["wasm-opt", "-Os", *WASM_FEATURES, linked, "-o", optimized], work)
    return optimized.read_bytes()


def linked_crates(crate: Path, environment: Mapping[str, str]) -> list[dict[str, Any]]:
    """cargo's description of every crate in the build for the target, sorted by name."""
    command = ["/usr/bin/cargo", "metadata", "--format-version=1", f"--filter-platform={TARGET}"]
    done = subprocess.run(
        command, cwd=crate, env={**os.environ, **environment}, check=True, capture_output=True
    )
    metadata = json.loads(done.stdout)
    nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
    linked, found = set(), [metadata["resolve"]["root"]]
    while found:
        linked.add(one := found.pop())
        for dependency in nodes[one]["deps"]:
            kinds = [kind["kind"] for kind in dependency["dep_kinds"]]
            if None in kinds and dependency["pkg"] not in linked:  # not for builds or tests only
                found.append(dependency["pkg"])
    crates = [package for package in metadata["packages"] if package["id"] in linked]
    return sorted(crates, key=lambda package: (package["name"], package["version"]))


def standard_crates() -> list[dict[str, Any]]:
    """What Rust's standard library is made of besides itself, for any target."""
    manifests = sorted((STD_SOURCE / "library" / "vendor").glob("*/Cargo.toml"))
    return [
        {"manifest_path": str(path), "license": None}
        | tomllib.loads(path.read_text("utf-8"))["package"]
        for path in manifests
    ]


def licence_notice(crates: list[dict[str, Any]]) -> str:
    """Who made what is linked, and each licence text once."""
    texts: dict[str, list[str]] = {}
    lines = ["Rust's standard library: MIT OR Apache-2.0"]
    texts[(STD_SOURCE / "COPYRIGHT").read_text("utf-8").strip()] = ["Rust's standard library"]
    for crate in [*crates, *standard_crates()]:
        name = f"{crate['name']} {crate['version']}"
        lines.append(f"{name}: {crate['license'] or 'see below'}")
        folder = Path(crate["manifest_path"]).parent
        for path in sorted(folder.iterdir()):
            if path.name.upper().startswith(("LICEN", "COPYING", "UNLICENSE", "NOTICE")):
                if path.is_file():
                    texts.setdefault(path.read_text("utf-8").strip(), []).append(name)
    parts = ["What is linked into this build, and under which licence:\n\n" + "\n".join(lines)]
    parts += [f"{'-' * 80}\n{', '.join(names)}:\n\n{text}" for text, names in texts.items()]
    return "\n\n".join(parts) + "\n"


def make_wheel(files: Mapping[str, bytes]) -> bytes:
    """A wheel of the files by their paths, with its RECORD; every file of one date."""
    info = f"tokenizers-{VERSION}.dist-info"
    record = []
    for path, data in sorted(files.items()):
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).decode().rstrip("=")
        record.append(f"{path},sha256={digest},{len(data)}\n")
    whole = {**files, f"{info}/RECORD": "".join([*record, f"{info}/RECORD,,\n"]).encode()}
    with tempfile.TemporaryFile() as buffer:
        with zipfile.ZipFile(buffer, "w") as archive:
            for path, data in sorted(whole.items()):
                entry = zipfile.ZipInfo(path)
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, data, zipfile.ZIP_DEFLATED, 9)
        buffer.seek(0)
        return buffer.read()


def wheel_files(
    sources: Path, extension: bytes, crates: list[dict[str, Any]], versions: Mapping[str, str]
) -> dict[str, bytes]:
    info = f"tokenizers-{VERSION}.dist-info"
    python = sources / "py_src"
    files = {
        path.relative_to(python).as_posix(): path.read_bytes()
        for path in python.rglob("*")
        if path.suffix in (".py", ".pyi", ".typed", ".css")
    }
    # The hub's client is asked for by `from_pretrained` alone, which needs a network of its own.
    metadata = (sources / "PKG-INFO").read_text("utf-8").splitlines(keepends=True)
    kept = [line for line in metadata if not line.startswith("Requires-Dist: huggingface")]
    wheel = f"Wheel-Version: 1.0\nGenerator: build_wheel.py\nRoot-Is-Purelib: false\nTag: {TAG}\n"
    build = {
        "sdist_sha256": SDIST_SHA256,
        "patches": {
            name: sha256((HERE / "patches" / f"{name}.patch").read_bytes()) for name in PATCHES
        },
        "tools": dict(versions),
        "crates": {f"{crate['name']} {crate['version']}": crate["license"] for crate in crates},
    }
    return files | {
        "tokenizers/tokenizers.abi3.so": extension,
        f"{info}/METADATA": "".join(kept).encode(),
        f"{info}/WHEEL": wheel.encode(),
        f"{info}/build.json": json.dumps(build, indent=1).encode(),
        f"{info}/licenses/LICENSE": (sources / "tokenizers" / "LICENSE").read_bytes(),
        f"{info}/licenses/THIRD_PARTY.txt": licence_notice(crates).encode(),
    }


def build(work: Path, out: Path) -> None:
    versions = tool_versions()
    sources = fetch_sources(work)
    crate = sources / "bindings" / "python"
    environment = build_environment(work)
    pin_crates(crate, environment)
    extension = build_extension(crate, work, environment)
    crates = linked_crates(crate, environment)
    wheel = make_wheel(wheel_files(sources, extension, crates, versions))
    target = out / f"tokenizers-{VERSION}-{TAG}.whl"
    target.write_bytes(wheel)
    print(f"{target}: {len(wheel)} bytes, the extension in it {len(extension)} bytes")
    print(f"sha256 {sha256(wheel)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--work", type=Path, help="an empty folder to build in, which is kept")
    parser.add_argument("--out", type=Path, default=HERE, help="where the wheel goes")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = (arguments.work or Path(folder)).resolve()
        work.mkdir(parents=True, exist_ok=True)
        build(work, arguments.out.resolve())


if __name__ == "__main__":
    main()
