"""Llama 2 and 3.x, and the many models that share their architecture (SmolLM, TinyLlama, ...)."""

from py_engine.models.config import Differences, Family, Fields


def _differences(fields: Fields, num_layers: int) -> Differences:
    bias = fields.boolean("attention_bias")
    return Differences(qkv_bias=bias, o_bias=bias)


LLAMA = Family(
    model_type="llama",
    architecture="LlamaForCausalLM",
    defaults={"max_position_embeddings": 2048, "eos_token_id": 2},
    differences=_differences,
)
