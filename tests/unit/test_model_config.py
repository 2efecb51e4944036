"""config.json of all families and both styles; what has no plan is refused by name."""

from __future__ import annotations

from typing import Any

import pytest

from py_engine.errors import UnsupportedModelError
from py_engine.models.config import ModelConfig
from py_engine.models.registry import model_config
from py_engine.models.rope import RopeConfig
from py_engine.models.tensors import num_parameters
from tests.support.tiny_model import TINY_MODELS

LLAMA: dict[str, Any] = {
    "architectures": ["LlamaForCausalLM"],
    "model_type": "llama",
    "hidden_act": "silu",
    "hidden_size": 64,
    "intermediate_size": 172,
    "num_attention_heads": 8,
    "num_hidden_layers": 5,
    "vocab_size": 512,
}
QWEN = LLAMA | {"architectures": ["Qwen2ForCausalLM"], "model_type": "qwen2"}
QWEN3 = LLAMA | {"architectures": ["Qwen3ForCausalLM"], "model_type": "qwen3"}
MISTRAL = LLAMA | {"architectures": ["MistralForCausalLM"], "model_type": "mistral"}
LLAMA3_ROPE = {
    "factor": 32.0,
    "high_freq_factor": 4.0,
    "low_freq_factor": 1.0,
    "original_max_position_embeddings": 8192,
}


def parse(
    raw: dict[str, Any], generation: dict[str, Any] | None = None, **more: Any
) -> ModelConfig:
    return model_config(raw | more, generation or {})


def test_missing_fields_take_the_defaults_of_transformers() -> None:
    config = parse(LLAMA)
    assert (config.num_kv_heads, config.head_dim) == (8, 8)
    assert config.rms_norm_eps == 1e-6
    assert config.rope == RopeConfig(10000.0)
    assert config.max_position_embeddings == 2048
    assert not config.tie_word_embeddings
    assert not config.qkv_bias and not config.o_bias and not config.qk_norm
    assert config.layer_windows == (0,) * 5
    assert config.eos_token_ids == {2}
    assert parse(QWEN3).head_dim == 128
    assert parse(LLAMA, head_dim=None, num_key_value_heads=None).head_dim == 8


@pytest.mark.parametrize(
    "old",
    [
        {"rope_theta": 5e5, "rope_scaling": LLAMA3_ROPE | {"rope_type": "llama3"}},
        {"rope_theta": 5e5, "rope_scaling": LLAMA3_ROPE | {"type": "llama3"}},
        {"rope_parameters": LLAMA3_ROPE | {"rope_type": "llama3", "rope_theta": 5e5}},
        {
            "rope_parameters": {
                "full_attention": LLAMA3_ROPE | {"type": "llama3", "rope_theta": 5e5}
            }
        },
    ],
)
def test_all_ways_to_write_rope(old: dict[str, Any]) -> None:
    assert parse(LLAMA, **old).rope == RopeConfig(5e5, "llama3", 32.0, 1.0, 4.0, 8192)


def test_simpler_ropes() -> None:
    assert parse(LLAMA, rope_theta=1e6, rope_scaling=None).rope == RopeConfig(1e6)
    linear = {"type": "linear", "factor": 2}
    assert parse(LLAMA, rope_scaling=linear).rope == RopeConfig(10000.0, "linear", 2.0)
    nested = {kind: {"rope_theta": 1e6} for kind in ("full_attention", "sliding_attention")}
    assert parse(QWEN, rope_parameters=nested).rope == RopeConfig(1e6)


def test_biases_and_norms() -> None:
    llama = parse(LLAMA, attention_bias=True)
    assert llama.qkv_bias and llama.o_bias
    qwen2 = parse(QWEN)
    assert qwen2.qkv_bias and not qwen2.o_bias and not qwen2.qk_norm
    qwen3 = parse(QWEN3)
    assert qwen3.qk_norm and not qwen3.qkv_bias


def test_windows() -> None:
    assert parse(MISTRAL).layer_windows == (4096,) * 5
    assert parse(MISTRAL, sliding_window=100).layer_windows == (100,) * 5
    assert parse(MISTRAL, sliding_window=None).layer_windows == (0,) * 5
    assert parse(QWEN, sliding_window=100).layer_windows == (0,) * 5
    qwen = QWEN | {"use_sliding_window": True, "sliding_window": 100}
    assert parse(qwen, max_window_layers=3).layer_windows == (0, 0, 0, 100, 100)
    types = ["sliding_attention", "full_attention"] * 2 + ["full_attention"]
    assert parse(qwen, layer_types=types).layer_windows == (100, 0, 100, 0, 0)
    assert parse(qwen, sliding_window=None).layer_windows == (0,) * 5


def test_end_tokens_of_both_files() -> None:
    assert parse(LLAMA, {"eos_token_id": [128001, 128009]}).eos_token_ids == {128001, 128009}
    assert parse(LLAMA, {"eos_token_id": 7}, eos_token_id=[5, 6]).eos_token_ids == {5, 6, 7}
    assert parse(LLAMA, eos_token_id=None).eos_token_ids == set()
    assert parse(QWEN).eos_token_ids == set()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("model_type", "mamba"),
        ("model_type", None),
        ("architectures", ["LlamaForSequenceClassification"]),
        ("hidden_act", "gelu"),
        ("quantization_config", {"quant_method": "gptq"}),
        ("num_local_experts", 8),
        ("mlp_bias", True),
        ("head_dim", 6),
        ("head_dim", "8"),
        ("hidden_size", None),
        ("hidden_size", 0),
        ("vocab_size", 512.5),
        ("num_hidden_layers", True),
        ("num_key_value_heads", 3),
        ("rms_norm_eps", None),
        ("attention_bias", "no"),
        ("eos_token_id", "</s>"),
        ("rope_scaling", {"rope_type": "yarn", "factor": 4.0}),
        ("rope_scaling", {"type": "dynamic", "factor": 4.0}),
        ("rope_scaling", 2.0),
        ("rope_parameters", {"rope_type": "default", "partial_rotary_factor": 0.5}),
        ("rope_parameters", {"a": {"rope_theta": 1e4}, "b": {"rope_theta": 1e6}}),
    ],
)
def test_what_has_no_plan_is_refused(field: str, value: Any) -> None:
    with pytest.raises(UnsupportedModelError) as caught:
        parse(LLAMA, **{field: value})
    assert caught.value.param == field
    assert field in caught.value.message
    if value is not None:
        assert str(value) in caught.value.message.replace('"', "")


def test_layer_types_of_other_kinds() -> None:
    types = ["chunked_attention"] * 5
    with pytest.raises(UnsupportedModelError, match="chunked_attention"):
        parse(QWEN, use_sliding_window=True, layer_types=types)


def test_parameters_are_counted_once() -> None:
    config = model_config(TINY_MODELS["llama2"].config, {})
    per_layer = 4 * 48 * 48 + 3 * 48 * 80 + 2 * 48
    assert num_parameters(config) == 2 * 131 * 48 + 2 * per_layer + 48
    tied = model_config(TINY_MODELS["llama2"].config | {"tie_word_embeddings": True}, {})
    assert num_parameters(tied) == num_parameters(config) - 131 * 48
