"""Real files of public models, which lie beside the repository and not in it."""

from __future__ import annotations

from pathlib import Path

import pytest

FIXTURES = Path(__file__).parents[3] / "shared" / "fixtures"


def fixture(path: str) -> Path:
    """A fixture's file; skips the test where it is absent."""
    found = FIXTURES / path
    if not found.exists():
        pytest.skip(f"{found} is absent")
    return found
