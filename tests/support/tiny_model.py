"""Writes Hugging Face folders of small random models: every family, odd sizes, both config styles.

The weights come from PCG64's raw words by exact arithmetic, so that every machine writes the same
bytes: tests/goldens/*.json were made by transformers from these folders (make_goldens.py).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

SPECIAL_TOKENS = ("<unk>", "<s>", "</s>", "<user>", "<assistant>")
BOS_ID, EOS_ID = 1, 2

CHAT_TEMPLATE = (
    "{{ bos_token }}{% for message in messages %}"
    "{{ '<' + message['role'] + '>' + message['content'] }}{% endfor %}"
    "{% if add_generation_prompt %}<assistant>{% endif %}"
)


@dataclass(frozen=True)
class TinyModel:
    """`config` is config.json as it is written, `dtype` the files' (a safetensors name)."""

    config: dict[str, Any]
    seed: int
    dtype: str = "F32"
    num_shards: int = 1
    prompt_length: int = 40
    generation_config: dict[str, Any] = field(default_factory=dict)
    extra_tensors: tuple[tuple[str, int], ...] = ()

    @property
    def vocab_size(self) -> int:
        size: int = self.config["vocab_size"]
        return size

    def prompt_ids(self) -> list[int]:
        words = np.random.PCG64(self.seed + 1).random_raw(self.prompt_length)
        first = len(SPECIAL_TOKENS)
        return [int(word) % (self.vocab_size - first) + first for word in words >> np.uint64(8)]


COMMON = {
    "bos_token_id": BOS_ID,
    "eos_token_id": EOS_ID,
    "hidden_act": "silu",
    "max_position_embeddings": 256,
    "num_hidden_layers": 2,
    "rms_norm_eps": 1e-6,
}

TINY_MODELS: dict[str, TinyModel] = {
    "llama2": TinyModel(
        COMMON
        | {
            "architectures": ["LlamaForCausalLM"],
            "model_type": "llama",
            "hidden_size": 48,
            "intermediate_size": 80,
            "num_attention_heads": 3,
            "rms_norm_eps": 1e-5,
            "rope_scaling": None,
            "rope_theta": 10000.0,
            "tie_word_embeddings": False,
            "torch_dtype": "float32",
            "transformers_version": "4.31.0",
            "vocab_size": 131,
        },
        seed=100,
        extra_tensors=(("model.layers.0.self_attn.rotary_emb.inv_freq", 8),),
    ),
    "llama3": TinyModel(
        COMMON
        | {
            "architectures": ["LlamaForCausalLM"],
            "model_type": "llama",
            "attention_bias": False,
            "head_dim": 16,
            "hidden_size": 96,
            "intermediate_size": 160,
            "max_position_embeddings": 512,
            "mlp_bias": False,
            "num_attention_heads": 6,
            "num_key_value_heads": 2,
            "rope_scaling": {
                "factor": 8.0,
                "high_freq_factor": 4.0,
                "low_freq_factor": 1.0,
                "original_max_position_embeddings": 32,
                "rope_type": "llama3",
            },
            "rope_theta": 10000.0,
            "tie_word_embeddings": True,
            "torch_dtype": "bfloat16",
            "transformers_version": "4.45.0",
            "vocab_size": 262,
        },
        seed=200,
        dtype="BF16",
        num_shards=2,
        prompt_length=100,
        generation_config={"eos_token_id": [EOS_ID, 4]},
    ),
    "llama_bias": TinyModel(
        COMMON
        | {
            "architectures": ["LlamaForCausalLM"],
            "model_type": "llama",
            "attention_bias": True,
            "dtype": "bfloat16",
            "head_dim": 20,
            "hidden_size": 40,
            "intermediate_size": 72,
            "num_attention_heads": 2,
            "num_key_value_heads": 2,
            "rope_parameters": {"factor": 4.0, "rope_theta": 20000.0, "rope_type": "linear"},
            "tie_word_embeddings": False,
            "transformers_version": "5.0.0",
            "vocab_size": 257,
        },
        seed=302,
        dtype="BF16",
    ),
    "mistral": TinyModel(
        COMMON
        | {
            "architectures": ["MistralForCausalLM"],
            "model_type": "mistral",
            "hidden_size": 80,
            "intermediate_size": 112,
            "num_attention_heads": 5,
            "num_key_value_heads": 1,
            "rope_theta": 10000.0,
            "sliding_window": 24,
            "tie_word_embeddings": False,
            "torch_dtype": "float16",
            "transformers_version": "4.34.0",
            "vocab_size": 133,
        },
        seed=400,
        dtype="F16",
        num_shards=3,
        prompt_length=70,
    ),
    "qwen2": TinyModel(
        COMMON
        | {
            "architectures": ["Qwen2ForCausalLM"],
            "model_type": "qwen2",
            "hidden_size": 112,
            "intermediate_size": 152,
            "max_window_layers": 1,
            "num_attention_heads": 7,
            "num_key_value_heads": 1,
            "rope_theta": 1000000.0,
            "sliding_window": 8,
            "tie_word_embeddings": True,
            "torch_dtype": "float16",
            "transformers_version": "4.40.1",
            "use_sliding_window": False,
            "vocab_size": 151,
        },
        seed=503,
        dtype="F16",
    ),
    "qwen2_window": TinyModel(
        COMMON
        | {
            "architectures": ["Qwen2ForCausalLM"],
            "model_type": "qwen2",
            "dtype": "float32",
            "hidden_size": 64,
            "intermediate_size": 96,
            "layer_types": ["full_attention", "sliding_attention", "sliding_attention"],
            "max_window_layers": 1,
            "num_attention_heads": 4,
            "num_hidden_layers": 3,
            "num_key_value_heads": 2,
            "rope_parameters": {"rope_theta": 10000.0, "rope_type": "default"},
            "sliding_window": 24,
            "tie_word_embeddings": False,
            "transformers_version": "5.0.0",
            "use_sliding_window": True,
            "vocab_size": 136,
        },
        seed=600,
    ),
    "qwen3": TinyModel(
        COMMON
        | {
            "architectures": ["Qwen3ForCausalLM"],
            "model_type": "qwen3",
            "attention_bias": False,
            "dtype": "float32",
            "head_dim": 80,
            "hidden_size": 72,
            "intermediate_size": 104,
            "layer_types": ["full_attention", "full_attention"],
            "num_attention_heads": 4,
            "num_key_value_heads": 2,
            "rope_parameters": {"rope_theta": 1000000.0, "rope_type": "default"},
            "sliding_window": None,
            "tie_word_embeddings": True,
            "transformers_version": "5.0.0",
            "use_sliding_window": False,
            "vocab_size": 131,
        },
        seed=700,
    ),
}


def write_model(folder: Path, model: TinyModel) -> None:
    """config.json, generation_config.json (if the model has one), safetensors, tokenizer.json and
    tokenizer_config.json."""
    folder.mkdir(parents=True, exist_ok=True)
    _write_json(folder / "config.json", model.config)
    if model.generation_config:
        _write_json(folder / "generation_config.json", model.generation_config)
    _write_weights(folder, model)
    write_tokenizer(folder, model.vocab_size)


def weights_sha256(folder: Path) -> str:
    """Of all safetensors files, in order."""
    digest = hashlib.sha256()
    for path in sorted(folder.glob("*.safetensors")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def write_tokenizer(folder: Path, vocab_size: int) -> None:
    """One word per id: "w5", "w6", ... between spaces; text of anything else is <unk>."""
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

    words = [f"\u2581w{i}" for i in range(len(SPECIAL_TOKENS), vocab_size)]
    vocabulary = {token: i for i, token in enumerate([*SPECIAL_TOKENS, *words])}
    tokenizer = Tokenizer(models.WordLevel(vocabulary, unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.decoder = decoders.Sequence(
        [decoders.Replace("\u2581", " "), decoders.Fuse(), decoders.Strip(" ", 1, 0)]
    )
    tokenizer.add_special_tokens([AddedToken(t, special=True) for t in SPECIAL_TOKENS])
    tokenizer.save(str(folder / "tokenizer.json"))
    config = {
        "bos_token": "<s>",
        "chat_template": CHAT_TEMPLATE,
        "eos_token": "</s>",
        "tokenizer_class": "PreTrainedTokenizerFast",
        "unk_token": "<unk>",
    }
    _write_json(folder / "tokenizer_config.json", config)


def tensor_shapes(model: TinyModel) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Names and shapes as transformers' classes of these families have them."""
    config = model.config
    hidden, inner = config["hidden_size"], config["intermediate_size"]
    num_heads = config["num_attention_heads"]
    head_dim = config.get("head_dim", hidden // num_heads)
    q_size, kv_size = (
        heads * head_dim for heads in (num_heads, config.get("num_key_value_heads", num_heads))
    )
    family = config["model_type"]
    qkv_bias = family == "qwen2" or config.get("attention_bias", False)
    yield "model.embed_tokens.weight", (model.vocab_size, hidden)
    for layer in range(config["num_hidden_layers"]):
        prefix = f"model.layers.{layer}."
        yield prefix + "input_layernorm.weight", (hidden,)
        for name, size in (("q", q_size), ("k", kv_size), ("v", kv_size)):
            yield f"{prefix}self_attn.{name}_proj.weight", (size, hidden)
            if qkv_bias:
                yield f"{prefix}self_attn.{name}_proj.bias", (size,)
        if family == "qwen3":
            yield prefix + "self_attn.q_norm.weight", (head_dim,)
            yield prefix + "self_attn.k_norm.weight", (head_dim,)
        yield prefix + "self_attn.o_proj.weight", (hidden, q_size)
        if config.get("attention_bias", False):
            yield prefix + "self_attn.o_proj.bias", (hidden,)
        yield prefix + "post_attention_layernorm.weight", (hidden,)
        yield prefix + "mlp.gate_proj.weight", (inner, hidden)
        yield prefix + "mlp.up_proj.weight", (inner, hidden)
        yield prefix + "mlp.down_proj.weight", (hidden, inner)
    yield "model.norm.weight", (hidden,)
    if not config["tie_word_embeddings"]:
        yield "lm_head.weight", (model.vocab_size, hidden)
    for name, size in model.extra_tensors:
        yield name, (size,)


def _values(name: str, shape: tuple[int, ...], raw: npt.NDArray[np.uint64]) -> Any:
    """f32 weights from 64-bit words: uniform, scaled so that all parts of a layer matter and the
    logits spread over several units."""
    unit = (raw >> np.uint64(11)).astype(np.float64) * 2.0**-52 - 1.0
    if "norm" in name:
        return (1.0 + 0.25 * unit).astype(np.float32)
    if len(shape) == 1:
        return (0.5 * unit).astype(np.float32)
    fan_in = shape[1]
    gain = 0.5 * math.sqrt(fan_in)
    if "embed" not in name:
        gain = 3.0 if "lm_head" in name else 1.5
    return (unit * (gain * math.sqrt(3.0 / fan_in))).astype(np.float32)


def _stored(values: npt.NDArray[np.float32], dtype: str) -> bytes:
    if dtype == "F32":
        return values.tobytes()
    if dtype == "F16":
        return values.astype(np.float16).tobytes()
    bits = values.view(np.uint32)
    rounded = bits + np.uint32(0x7FFF) + (bits >> np.uint32(16) & np.uint32(1))
    return (rounded >> np.uint32(16)).astype(np.uint16).tobytes()


def _write_weights(folder: Path, model: TinyModel) -> None:
    generator = np.random.PCG64(model.seed)
    tensors: list[tuple[str, tuple[int, ...], bytes]] = []
    for name, shape in tensor_shapes(model):
        raw = np.asarray(generator.random_raw(math.prod(shape)), np.uint64)
        values = _values(name, shape, raw).reshape(shape)
        tensors.append((name, shape, _stored(values, model.dtype)))
    dtypes = dict.fromkeys((name for name, _, _ in tensors), model.dtype)
    if model.num_shards == 1:
        write_safetensors(folder / "model.safetensors", tensors, dtypes)
        return
    weight_map = {}
    for shard in range(model.num_shards):
        file_name = f"model-{shard + 1:05}-of-{model.num_shards:05}.safetensors"
        own = tensors[shard :: model.num_shards]
        write_safetensors(folder / file_name, own, dtypes)
        weight_map.update(dict.fromkeys((name for name, _, _ in own), file_name))
    total_size = sum(len(data) for _, _, data in tensors)
    index = {"metadata": {"total_size": total_size}, "weight_map": weight_map}
    _write_json(folder / "model.safetensors.index.json", index)


def write_safetensors(
    path: Path, tensors: list[tuple[str, tuple[int, ...], bytes]], dtypes: dict[str, str]
) -> None:
    """`tensors`: name, shape and bytes, in the order of the file."""
    header: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    offset = 0
    for name, shape, data in tensors:
        offsets = [offset, offset + len(data)]
        header[name] = {"dtype": dtypes[name], "shape": list(shape), "data_offsets": offsets}
        offset += len(data)
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    data = b"".join(data for _, _, data in tensors)
    path.write_bytes(len(text).to_bytes(8, "little") + text + data)


def _write_json(path: Path, value: dict[str, Any]) -> None:
    path.write_text(json.dumps(value, indent=2) + "\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="one folder per model is written below it")
    for name, model in TINY_MODELS.items():
        write_model(parser.parse_args().folder / name, model)
