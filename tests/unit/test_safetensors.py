"""Safetensors headers: the library's own verdicts, and what an index may name."""

from __future__ import annotations

import asyncio
import base64
import json
from pathlib import Path
from typing import Any

import pytest

from py_engine.backends.numpy_ref import NumpyDevice, NumpyFiles
from py_engine.errors import FileCorruptError
from py_engine.safetensors import StoredTensor, parse_index, read_header
from tests.support.fixtures import fixture


def read(path: Path) -> dict[str, StoredTensor]:
    async def open_and_read() -> dict[str, StoredTensor]:
        file = await NumpyFiles(NumpyDevice()).open(str(path))
        return await read_header(file, str(path))

    return asyncio.run(open_and_read())


def write(path: Path, header: str, data: bytes = b"") -> Path:
    path.write_bytes(len(header.encode()).to_bytes(8, "little") + header.encode() + data)
    return path


def entry(**changes: Any) -> dict[str, Any]:
    return {"dtype": "F16", "shape": [2, 3], "data_offsets": [0, 12]} | changes


def test_verdicts_of_the_library(tmp_path: Path) -> None:
    cases = json.loads(fixture("conformance/safetensors/vectors.json").read_text())["cases"]
    wrong = []
    for case in cases:
        path = tmp_path / case["name"]
        path.write_bytes(base64.b64decode(case["bytes_b64"]))
        try:
            found = sorted(read(path))
        except FileCorruptError as error:
            assert error.param == str(path)
            found = None
        if found != (None if case["verdict"] == "reject" else sorted(case["keys"])):
            wrong.append(case["name"])
    assert wrong == []
    assert len(cases) > 20


def test_offsets_count_from_the_start_of_the_file(tmp_path: Path) -> None:
    header = json.dumps(
        {"a": entry(data_offsets=[4, 16]), "b": entry(shape=[2], data_offsets=[0, 4])}
    )
    path = write(tmp_path / "x", header, bytes(16))
    start = 8 + len(header)
    assert read(path) == {
        "a": StoredTensor(str(path), "a", "F16", (2, 3), start + 4, 12),
        "b": StoredTensor(str(path), "b", "F16", (2,), start, 4),
    }


@pytest.mark.parametrize(
    ("header", "complaint"),
    [
        (json.dumps({"t": entry(dtype="F17")}), "tensor t: unknown dtype 'F17'"),
        (json.dumps({"t": entry(shape=[2, 2])}), "tensor t: data_offsets"),
        (json.dumps({"t": entry(shape=[2, True])}), "tensor t: shape"),
        (json.dumps({"t": 3}), "tensor t: its entry"),
        (json.dumps({"t": entry(), "u": entry()}), "tensor u leaves a gap or overlaps"),
        (json.dumps({"t": entry(shape=[6, 2], data_offsets=[0, 24])}), "truncated"),
        ('{"t": 1, "t": 2}', "twice"),
        ("[" * 100000, "not valid"),
    ],
)
def test_rejected_headers_name_file_and_tensor(tmp_path: Path, header: str, complaint: str) -> None:
    path = write(tmp_path / "x.safetensors", header, bytes(12))
    with pytest.raises(FileCorruptError) as caught:
        read(path)
    assert str(path) in caught.value.message
    assert complaint in caught.value.message


def test_index() -> None:
    weight_map = {
        "a": "model-2.safetensors",
        "b": "model-1.safetensors",
        "c": "model-2.safetensors",
    }
    text = json.dumps({"weight_map": weight_map})
    assert parse_index(text, "u") == ["model-1.safetensors", "model-2.safetensors"]


@pytest.mark.parametrize(
    "name", ["../model.safetensors", "https://x.test/model.safetensors", "model.bin", 3, ""]
)
def test_index_with_other_names(name: object) -> None:
    with pytest.raises(FileCorruptError):
        parse_index(json.dumps({"weight_map": {"a": name}}), "u")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"weight_map": {}}'])
def test_broken_index(text: str) -> None:
    with pytest.raises(FileCorruptError):
        parse_index(text, "u")
