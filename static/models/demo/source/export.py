"""Writes the model's folder as Hugging Face's files: f16 weights, config, tokenizer, template."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer

from static.models.demo.source.network import Decoder, Shape
from static.models.demo.source.tokenization import END_OF_TEXT, IM_END, IM_START, template_text


def write_folder(model: Decoder, shape: Shape, tokenizer: Tokenizer, folder: Path) -> None:
    """All that a loader reads. Raises ValueError if a weight does not fit f16."""
    weights = {
        f"model.{name}": value.to(torch.float16).contiguous()
        for name, value in model.state_dict().items()
    }
    for name, value in weights.items():
        if not value.isfinite().all():
            raise ValueError(f"{name} has weights beyond f16: train with more weight decay.")
    folder.mkdir(parents=True, exist_ok=True)
    save_file(weights, folder / "model.safetensors", {"format": "pt"})
    tokenizer.save(str(folder / "tokenizer.json"))
    end, pad = tokenizer.token_to_id(IM_END), tokenizer.token_to_id(END_OF_TEXT)
    ids = {"eos_token_id": end, "pad_token_id": pad}
    _write(folder / "config.json", shape.config(**ids))
    _write(folder / "tokenizer_config.json", _tokenizer_config(shape))
    generation = {"do_sample": True, "temperature": 0.5, **ids}
    _write(folder / "generation_config.json", generation)


def _tokenizer_config(shape: Shape) -> dict[str, Any]:
    return {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "model_max_length": shape.max_positions,
        "eos_token": IM_END,
        "pad_token": END_OF_TEXT,
        "extra_special_tokens": [IM_START],
        "clean_up_tokenization_spaces": False,
        "chat_template": template_text(),
    }


def _write(path: Path, value: dict[str, Any]) -> None:
    path.write_text(json.dumps(value, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
