"""config.json as transformers 4 and 5 write it -> ModelConfig, or UnsupportedModelError.

Knows what all families share; what differs is in the families' own files (`Family`). Everything
the engine has no plan for is refused here, by field and value, before anything is downloaded.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from py_engine.errors import UnsupportedModelError
from py_engine.models.rope import RopeConfig

HEAD_DIM_MULTIPLE = 4
"""Kernels read heads in vec4s."""

DEFAULT_ROPE_THETA = 10000.0

COMMON_DEFAULTS = {"hidden_act": "silu", "rms_norm_eps": 1e-6, "tie_word_embeddings": False}

EXPERT_FIELDS = ("num_experts", "num_local_experts", "n_routed_experts")


@dataclass(frozen=True, slots=True)
class ModelConfig:
    """`layer_windows[i]`: how many positions, its own included, a token of layer i attends to
    (0: all before it). Precision is that of the files, whatever their dtype field says; which token
    begins a text is the tokenizer's affair."""

    model_type: str
    hidden_size: int
    intermediate_size: int
    num_layers: int
    num_heads: int
    num_kv_heads: int
    head_dim: int
    vocab_size: int
    rms_norm_eps: float
    rope: RopeConfig
    max_position_embeddings: int
    tie_word_embeddings: bool
    qkv_bias: bool
    o_bias: bool
    qk_norm: bool
    layer_windows: tuple[int, ...]
    eos_token_ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class Fields:
    """Typed reading of config.json. Missing fields take the family's default and null ones do
    not, as in transformers' configuration classes."""

    raw: Mapping[str, Any]
    defaults: Mapping[str, Any]

    def get(self, name: str) -> Any:
        return self.raw.get(name, self.defaults.get(name))

    def unsupported(self, name: str, why: str) -> UnsupportedModelError:
        value = self.raw.get(name)
        shown = "is missing" if value is None else f"is {value!r}"
        return UnsupportedModelError(f"config.json: {name} {shown}: {why}.", param=name)

    def integer(self, name: str, minimum: int = 1) -> int:
        value = self.get(name)
        if not isinstance(value, int) or isinstance(value, bool) or value < minimum:
            raise self.unsupported(name, f"an integer from {minimum} is needed")
        return value

    def positive_float(self, name: str) -> float:
        value = self.get(name)
        if not isinstance(value, int | float) or isinstance(value, bool) or not value > 0:
            raise self.unsupported(name, "a positive number is needed")
        return float(value)

    def boolean(self, name: str) -> bool:
        value = self.get(name)
        if value is None:
            return False
        if not isinstance(value, bool):
            raise self.unsupported(name, "true or false is needed")
        return value


@dataclass(frozen=True, slots=True)
class Differences:
    """What a family decides beyond the fields that all share."""

    qkv_bias: bool = False
    o_bias: bool = False
    qk_norm: bool = False
    layer_windows: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Family:
    """`defaults` are those of the family's configuration class in transformers;
    `differences(fields, num_layers)` may raise UnsupportedModelError."""

    model_type: str
    architecture: str
    defaults: Mapping[str, Any]
    differences: Callable[[Fields, int], Differences]


def parse_config(
    family: Family, raw: Mapping[str, Any], generation: Mapping[str, Any]
) -> ModelConfig:
    """`raw` is config.json, `generation` generation_config.json ({} if there is none)."""
    fields = Fields(raw, {**COMMON_DEFAULTS, **family.defaults})
    _refuse_what_has_no_plan(fields, family)
    num_layers = fields.integer("num_hidden_layers")
    num_heads, num_kv_heads, head_dim = _head_shape(fields)
    differences = family.differences(fields, num_layers)
    max_positions = fields.integer("max_position_embeddings")
    return ModelConfig(
        model_type=family.model_type,
        hidden_size=fields.integer("hidden_size"),
        intermediate_size=fields.integer("intermediate_size"),
        num_layers=num_layers,
        num_heads=num_heads,
        num_kv_heads=num_kv_heads,
        head_dim=head_dim,
        vocab_size=fields.integer("vocab_size"),
        rms_norm_eps=fields.positive_float("rms_norm_eps"),
        rope=_rope_config(fields, max_positions),
        max_position_embeddings=max_positions,
        tie_word_embeddings=fields.boolean("tie_word_embeddings"),
        qkv_bias=differences.qkv_bias,
        o_bias=differences.o_bias,
        qk_norm=differences.qk_norm,
        layer_windows=differences.layer_windows or (0,) * num_layers,
        eos_token_ids=_eos_token_ids(fields, generation),
    )


def _refuse_what_has_no_plan(fields: Fields, family: Family) -> None:
    architectures = fields.get("architectures")
    if architectures is not None and family.architecture not in architectures:
        raise fields.unsupported("architectures", f"only {family.architecture} is supported")
    if fields.get("hidden_act") != "silu":
        raise fields.unsupported("hidden_act", 'only "silu" is supported')
    if fields.get("quantization_config") is not None:
        raise fields.unsupported(
            "quantization_config",
            "give the unquantized model; the engine quantizes it itself while loading",
        )
    if fields.boolean("mlp_bias"):
        raise fields.unsupported("mlp_bias", "biases in the MLP are not supported")
    for name in EXPERT_FIELDS:
        if fields.get(name):
            raise fields.unsupported(name, "mixtures of experts are not supported")


def _head_shape(fields: Fields) -> tuple[int, int, int]:
    num_heads = fields.integer("num_attention_heads")
    num_kv_heads = num_heads
    if fields.get("num_key_value_heads") is not None:
        num_kv_heads = fields.integer("num_key_value_heads")
    if num_heads % num_kv_heads:
        raise fields.unsupported("num_key_value_heads", f"{num_heads} heads are not a multiple")
    head_dim = fields.integer("hidden_size") // num_heads
    if fields.get("head_dim") is not None:
        head_dim = fields.integer("head_dim")
    if head_dim == 0 or head_dim % HEAD_DIM_MULTIPLE:
        raise UnsupportedModelError(
            f"config.json: head_dim is {head_dim}: multiples of {HEAD_DIM_MULTIPLE} are supported.",
            param="head_dim",
        )
    return num_heads, num_kv_heads, head_dim


def _rope_config(fields: Fields, max_positions: int) -> RopeConfig:
    """Looks where transformers does: in `rope_scaling`, else in `rope_parameters`, and for what
    these lack at the top level (RotaryEmbeddingConfigMixin of transformers 5)."""
    name = "rope_scaling" if fields.get("rope_scaling") else "rope_parameters"
    values = _one_for_all_layers(fields, name)
    kind = values.get("rope_type") or values.get("type") or "default"
    if kind not in ("default", "linear", "llama3"):
        raise fields.unsupported(name, 'rope types "default", "linear" and "llama3" are supported')
    defaults = {
        "rope_theta": fields.raw.get("rope_theta", DEFAULT_ROPE_THETA),
        "partial_rotary_factor": fields.raw.get("partial_rotary_factor"),
        "original_max_position_embeddings": max_positions,
    }
    rope = Fields(values, defaults)
    if rope.get("partial_rotary_factor") not in (None, 1):
        raise fields.unsupported(name, "rope over a part of each head is not supported")
    theta = rope.positive_float("rope_theta")
    if kind == "default":
        return RopeConfig(theta)
    factor = rope.positive_float("factor")
    if kind == "linear":
        return RopeConfig(theta, kind, factor)
    return RopeConfig(
        theta,
        kind,
        factor,
        low_freq_factor=rope.positive_float("low_freq_factor"),
        high_freq_factor=rope.positive_float("high_freq_factor"),
        original_max_positions=rope.integer("original_max_position_embeddings"),
    )


def _one_for_all_layers(fields: Fields, name: str) -> dict[str, Any]:
    """The rope parameters; where they are nested by layer type, all types must agree."""
    values = fields.get(name) or {}
    if not isinstance(values, dict):
        raise fields.unsupported(name, "an object is needed")
    nested = [value for value in values.values() if isinstance(value, dict)]
    if any(value != nested[0] for value in nested):
        raise fields.unsupported(name, "rope that differs between layers is not supported")
    return nested[0] if nested else values


def _eos_token_ids(fields: Fields, generation: Mapping[str, Any]) -> frozenset[int]:
    """Of both files; the family's default only where neither names any."""
    named = [fields.raw.get("eos_token_id"), generation.get("eos_token_id")]
    if named == [None, None]:
        named = [fields.get("eos_token_id")]
    ids: set[int] = set()
    for value in named:
        if value is not None:
            ids.update(value if isinstance(value, list) else [value])
    if not all(isinstance(token_id, int) for token_id in ids):
        raise fields.unsupported("eos_token_id", "token ids are needed")
    return frozenset(ids)
