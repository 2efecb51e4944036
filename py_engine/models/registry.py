"""Which family a config.json belongs to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from py_engine.errors import UnsupportedModelError
from py_engine.models.config import ModelConfig, parse_config
from py_engine.models.llama import LLAMA
from py_engine.models.mistral import MISTRAL
from py_engine.models.qwen2 import QWEN2
from py_engine.models.qwen3 import QWEN3

FAMILIES = {family.model_type: family for family in (LLAMA, MISTRAL, QWEN2, QWEN3)}


def model_config(raw: Mapping[str, Any], generation: Mapping[str, Any]) -> ModelConfig:
    """From config.json and generation_config.json ({} if there is none).

    Raises UnsupportedModelError naming the field and the value that the engine has no plan for.
    """
    model_type = raw.get("model_type")
    family = FAMILIES.get(model_type) if isinstance(model_type, str) else None
    if family is None:
        raise UnsupportedModelError(
            f"config.json: model_type is {model_type!r}: supported are {', '.join(FAMILIES)}.",
            param="model_type",
        )
    return parse_config(family, raw, generation)
