"""Llama models with random weights, for measuring speed where no trained model is at hand.

Writes Hugging Face folders (bf16 safetensors); the text they produce means nothing.
"""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np


@dataclass(frozen=True)
class Shape:
    hidden_size: int
    intermediate_size: int
    num_layers: int
    num_heads: int
    num_kv_heads: int
    vocab_size: int


SHAPES = {
    "llama-2m": Shape(160, 448, 6, 5, 5, 1536),
    "llama-5m": Shape(256, 640, 6, 8, 8, 1536),
    "llama-15m": Shape(288, 768, 6, 6, 6, 32000),
    "llama-135m": Shape(576, 1536, 30, 9, 3, 49152),  # SmolLM2-135M
}


def write_model(name: str, folder: Path) -> None:
    """Write the model `name` of SHAPES to `folder`, unless it is there already."""
    if (folder / "tokenizer.json").exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    shape = SHAPES[name]
    (folder / "config.json").write_text(json.dumps(_config(shape), indent=1))
    _write_safetensors(folder / "model.safetensors", _tensors(shape))
    (folder / "tokenizer_config.json").write_text(json.dumps({"chat_template": _CHAT_TEMPLATE}))
    (folder / "tokenizer.json").write_text(json.dumps(_tokenizer(shape.vocab_size)))


_CHAT_TEMPLATE = "{% for message in messages %}{{ message['content'] }}\n{% endfor %}"


def _config(shape: Shape) -> dict[str, object]:
    return {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "hidden_act": "silu",
        "hidden_size": shape.hidden_size,
        "intermediate_size": shape.intermediate_size,
        "num_hidden_layers": shape.num_layers,
        "num_attention_heads": shape.num_heads,
        "num_key_value_heads": shape.num_kv_heads,
        "vocab_size": shape.vocab_size,
        "max_position_embeddings": 8192,
        "rms_norm_eps": 1e-5,
        "rope_theta": 10000.0,
        "tie_word_embeddings": True,
        "torch_dtype": "bfloat16",
    }


def _tensors(shape: Shape) -> dict[str, tuple[int, ...]]:
    hidden, head_dim = shape.hidden_size, shape.hidden_size // shape.num_heads
    kv_size = shape.num_kv_heads * head_dim
    tensors: dict[str, tuple[int, ...]] = {"model.embed_tokens.weight": (shape.vocab_size, hidden)}
    for layer in range(shape.num_layers):
        prefix = f"model.layers.{layer}"
        tensors |= {
            f"{prefix}.input_layernorm.weight": (hidden,),
            f"{prefix}.self_attn.q_proj.weight": (hidden, hidden),
            f"{prefix}.self_attn.k_proj.weight": (kv_size, hidden),
            f"{prefix}.self_attn.v_proj.weight": (kv_size, hidden),
            f"{prefix}.self_attn.o_proj.weight": (hidden, hidden),
            f"{prefix}.post_attention_layernorm.weight": (hidden,),
            f"{prefix}.mlp.gate_proj.weight": (shape.intermediate_size, hidden),
            f"{prefix}.mlp.up_proj.weight": (shape.intermediate_size, hidden),
            f"{prefix}.mlp.down_proj.weight": (hidden, shape.intermediate_size),
        }
    return tensors | {"model.norm.weight": (hidden,)}


def _write_safetensors(path: Path, tensors: dict[str, tuple[int, ...]]) -> None:
    """https://huggingface.co/docs/safetensors: u64 header length, JSON header, data."""
    header, offset = {}, 0
    for name, dims in tensors.items():
        end = offset + 2 * int(np.prod(dims))
        header[name] = {"dtype": "BF16", "shape": dims, "data_offsets": [offset, end]}
        offset = end
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    rng = np.random.default_rng(0)
    with path.open("wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for dims in tensors.values():
            values = rng.standard_normal(dims, dtype=np.float32)
            values = 1 + 0.1 * values if len(dims) == 1 else values * dims[-1] ** -0.5
            file.write((values.view(np.uint32) >> 16).astype(np.uint16).tobytes())


def _tokenizer(vocab_size: int) -> dict[str, object]:
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [],
        "normalizer": None,
        "pre_tokenizer": {"type": "WhitespaceSplit"},
        "post_processor": None,
        "decoder": {"type": "Fuse"},
        "model": {
            "type": "WordLevel",
            "vocab": {f"w{i}": i for i in range(vocab_size)},
            "unk_token": "w0",
        },
    }
