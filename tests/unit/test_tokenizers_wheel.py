"""The committed wheel of `tokenizers` for Pyodide, and that it is what its recipe says."""

from __future__ import annotations

import base64
import csv
import hashlib
import importlib.util
import io
import json
import re
import zipfile
from types import ModuleType

import pytest

import build

FOLDER = build.ROOT / "worker" / "tokenizers"


@pytest.fixture(scope="module")
def recipe() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_wheel", FOLDER / "build_wheel.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def wheel(recipe: ModuleType) -> zipfile.ZipFile:
    pin = build.pyproject()["tool"]["pywebllm"]["packages"]["tokenizers"]
    assert pin["file"] == f"tokenizers-{recipe.VERSION}-{recipe.TAG}.whl"
    return zipfile.ZipFile(io.BytesIO(build.vendored(pin)))


def test_a_changed_wheel_is_refused() -> None:
    pin = build.pyproject()["tool"]["pywebllm"]["packages"]["tokenizers"]
    with pytest.raises(build.Problem, match="sha256"):
        build.vendored(pin | {"sha256": "0" * 64})


def test_every_file_is_recorded(wheel: zipfile.ZipFile, recipe: ModuleType) -> None:
    info = f"tokenizers-{recipe.VERSION}.dist-info"
    rows = {path: (digest, size) for path, digest, size in _rows(wheel, f"{info}/RECORD")}
    assert set(rows) == set(wheel.namelist())
    for path in set(rows) - {f"{info}/RECORD"}:
        data = wheel.read(path)
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).decode().rstrip("=")
        assert rows[path] == (f"sha256={digest}", str(len(data)))


def _rows(wheel: zipfile.ZipFile, path: str) -> list[list[str]]:
    return list(csv.reader(wheel.read(path).decode().splitlines()))


def test_it_is_of_the_version_that_the_tests_compare_it_with(recipe: ModuleType) -> None:
    assert f"tokenizers=={recipe.VERSION}" in build.pyproject()["dependency-groups"]["dev"]


def test_it_requires_nothing(wheel: zipfile.ZipFile, recipe: ModuleType) -> None:
    metadata = wheel.read(f"tokenizers-{recipe.VERSION}.dist-info/METADATA").decode()
    required = [line for line in metadata.splitlines() if line.startswith("Requires-Dist")]
    assert [line for line in required if "extra ==" not in line] == []


def test_it_was_built_by_this_recipe(wheel: zipfile.ZipFile, recipe: ModuleType) -> None:
    built = json.loads(wheel.read(f"tokenizers-{recipe.VERSION}.dist-info/build.json"))
    assert built["sdist_sha256"] == recipe.SDIST_SHA256
    assert built["patches"] == {
        name: hashlib.sha256((FOLDER / "patches" / f"{name}.patch").read_bytes()).hexdigest()
        for name in recipe.PATCHES
    }
    assert set(built["tools"]) == set(recipe.TOOLS)
    for name, (version, _) in recipe.ADDED_CRATES.items():
        assert f"{name} {version}" in built["crates"]


def test_what_is_linked_has_its_licence(wheel: zipfile.ZipFile, recipe: ModuleType) -> None:
    info = f"tokenizers-{recipe.VERSION}.dist-info"
    notice = wheel.read(f"{info}/licenses/THIRD_PARTY.txt").decode()
    crates = json.loads(wheel.read(f"{info}/build.json"))["crates"]
    assert len(crates) > 50
    assert [name for name in crates if f"\n{name}: " not in notice] == []
    # The bindings' own crate names none: it is under the LICENSE below.
    unnamed = [name for name, licence in crates.items() if not licence]
    assert unnamed == [f"tokenizers-python {recipe.VERSION}"]
    assert re.search(r"\nhashbrown 0\.\d+\.\d+: ", notice)  # of Rust's standard library
    assert "Apache License" in wheel.read(f"{info}/licenses/LICENSE").decode()


def test_the_extension_is_a_wasm_side_module(wheel: zipfile.ZipFile) -> None:
    extension = wheel.read("tokenizers/tokenizers.abi3.so")
    assert extension[:8] == b"\0asm\x01\0\0\0"
    assert extension[10:25].find(b"dylink.0") >= 0
    assert len(extension) < 3.5e6
