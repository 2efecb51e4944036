"""Qwen3 (dense): each head of q and k is RMS-normed before rope; no biases by default."""

from py_engine.models.config import Differences, Family, Fields
from py_engine.models.qwen2 import WINDOW_DEFAULTS, layer_windows


def _differences(fields: Fields, num_layers: int) -> Differences:
    bias = fields.boolean("attention_bias")
    windows = layer_windows(fields, num_layers)
    return Differences(qkv_bias=bias, o_bias=bias, qk_norm=True, layer_windows=windows)


QWEN3 = Family(
    model_type="qwen3",
    architecture="Qwen3ForCausalLM",
    defaults={"max_position_embeddings": 32768, "head_dim": 128, **WINDOW_DEFAULTS},
    differences=_differences,
)
