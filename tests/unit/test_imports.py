"""Who may import whom: parses the sources, so nothing has to be importable here."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = "py_engine"

# Group: its modules, and the groups that they may import besides their own.
GROUPS: dict[str, tuple[str, str]] = {
    "data": ("errors plan step sampling_params", ""),
    "contracts": ("device files", "data"),
    "text": (
        "fields messages protocol responses tokenizer token_decoder detokenizer chat_template "
        "stops",
        "data",
    ),
    "operations": ("variants ops sampling_ops convert_ops tuner", "data contracts"),
    "models": ("models.*", "data contracts operations"),
    "weights": (
        "model_folder kept_models safetensors placement weights",
        "data contracts operations models",
    ),
    "schedule": ("sequence kv_cache scheduler", "data"),
    "engine": (
        "buffers runner generation engine",
        "data contracts operations models schedule text",
    ),
    "service": (
        "loader completions service",
        "data contracts operations models weights schedule engine text",
    ),
    "backends": ("backends.*", "data contracts operations text"),
    "entry": ("backends.entry", "data backends service"),
}

# What is not in the standard library, and the modules that may import it.
OUTSIDE = {
    "js": "backends.browser* backends.entry",
    "pyodide": "backends.browser* backends.entry",
    "pyodide_js": "backends.browser* backends.entry",
    "numpy": "backends.numpy_*",
    "tokenizers": "tokenizer",
    "jinja2": "chat_template backends.entry",
}


def matches(name: str, patterns: str) -> bool:
    return any(fnmatch(name, pattern) for pattern in patterns.split())


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT / PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


SOURCES = {module_name(path): path for path in sorted((ROOT / PACKAGE).rglob("*.py"))}


def imported(path: Path) -> Iterator[str]:
    """Full names of the modules that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0 and node.module, f"{path}: relative imports are not used"
            inner = node.module.removeprefix(PACKAGE).removeprefix(".")
            if node.module.split(".")[0] != PACKAGE:
                yield node.module
                continue
            for alias in node.names:  # `from package import module`, or a name of `module`
                child = f"{inner}.{alias.name}".removeprefix(".")
                yield f"{PACKAGE}.{child if child in SOURCES else inner}"


def group_of(name: str) -> str:
    """The last that names it: backends.entry is of its own group."""
    found = [group for group, (modules, _) in GROUPS.items() if matches(name, modules)]
    assert found, f"{PACKAGE}.{name} is in no group: say in {Path(__file__).name} where it belongs"
    return found[-1]


def project_imports(name: str) -> set[str]:
    full = (one for one in imported(SOURCES[name]) if one.split(".")[0] == PACKAGE)
    inner = {one.removeprefix(PACKAGE).removeprefix(".") for one in full}
    return inner - {"", "models", "backends"}  # the packages themselves are empty


MODULES = [name for name in SOURCES if name not in ("", "models", "backends")]


def test_package_files_are_empty_of_imports() -> None:
    for name in ("", "models", "backends"):
        assert list(imported(SOURCES[name])) == []


@pytest.mark.parametrize("name", MODULES)
def test_imports_point_one_way(name: str) -> None:
    group = group_of(name)
    allowed = {group, *GROUPS[group][1].split()}
    wrong = {one for one in project_imports(name) if group_of(one) not in allowed}
    assert not wrong, f"{name} ({group}) may import from {sorted(allowed)} only"


def test_no_cycles() -> None:
    left = {name: project_imports(name) for name in MODULES}
    while ready := {name for name, needed in left.items() if not needed & left.keys()}:
        left = {name: needed for name, needed in left.items() if name not in ready}
    assert not left, "these modules import each other in a circle"


@pytest.mark.parametrize("name", MODULES)
def test_outside_packages(name: str) -> None:
    for module in imported(SOURCES[name]):
        top = module.split(".")[0]
        if top not in sys.stdlib_module_names and top != PACKAGE:
            assert matches(name, OUTSIDE.get(top, "")), f"{name} may not import {top}"


def test_the_page_knows_nothing_of_the_engine() -> None:
    for path in (ROOT / "app").rglob("*.py"):
        assert PACKAGE not in {module.split(".")[0] for module in imported(path)}, path
