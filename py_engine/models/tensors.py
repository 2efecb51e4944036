"""What a model's weights are made of: each matrix and vector, and the stored tensors it joins.

Names are those of Hugging Face's Llama layout, which all families here share. Knows no file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

from py_engine.models.config import ModelConfig


@dataclass(frozen=True, slots=True)
class Matrix:
    """W[num_rows, num_cols]: the rows of its sources, (tensor name, number of rows), one after the
    other. `halves`: see plan.Weight."""

    label: str
    sources: tuple[tuple[str, int], ...]
    num_cols: int
    halves: bool = False

    @property
    def num_rows(self) -> int:
        return sum(rows for _, rows in self.sources)


@dataclass(frozen=True, slots=True)
class Vector:
    """f32 on the GPU: its sources, (tensor name, number of elements), one after the other."""

    label: str
    sources: tuple[tuple[str, int], ...]

    @property
    def size(self) -> int:
        return sum(size for _, size in self.sources)


@dataclass(frozen=True, slots=True)
class LayerTensors:
    """Field by field what decoder.LayerWeights holds."""

    input_norm: Vector
    qkv: Matrix
    qkv_bias: Vector | None
    q_norm: Vector | None
    k_norm: Vector | None
    o: Matrix
    o_bias: Vector | None
    post_norm: Vector
    gate_up: Matrix
    down: Matrix


@dataclass(frozen=True, slots=True)
class ModelTensors:
    """`head` is None when the embedding serves as head too."""

    embedding: Matrix
    layers: tuple[LayerTensors, ...]
    final_norm: Vector
    head: Matrix | None

    def __iter__(self) -> Iterator[Matrix | Vector]:
        yield self.embedding
        for layer in self.layers:
            for entry in fields(layer):
                tensor = getattr(layer, entry.name)
                if tensor is not None:
                    yield tensor
        yield self.final_norm
        if self.head is not None:
            yield self.head


def model_tensors(config: ModelConfig) -> ModelTensors:
    vocabulary, hidden = config.vocab_size, config.hidden_size
    head = None
    if not config.tie_word_embeddings:
        head = Matrix("lm_head", (("lm_head.weight", vocabulary),), hidden)
    return ModelTensors(
        embedding=Matrix("embed_tokens", (("model.embed_tokens.weight", vocabulary),), hidden),
        layers=tuple(_layer(config, index) for index in range(config.num_layers)),
        final_norm=Vector("norm", (("model.norm.weight", hidden),)),
        head=head,
    )


def num_parameters(config: ModelConfig) -> int:
    """Distinct parameters: a tied head counts once."""
    return sum(
        tensor.size if isinstance(tensor, Vector) else tensor.num_rows * tensor.num_cols
        for tensor in model_tensors(config)
    )


def _layer(config: ModelConfig, index: int) -> LayerTensors:
    hidden, inner, head_dim = config.hidden_size, config.intermediate_size, config.head_dim
    q_size, kv_size = config.num_heads * head_dim, config.num_kv_heads * head_dim

    def sources(kind: str, *names_and_rows: tuple[str, int]) -> tuple[tuple[str, int], ...]:
        return tuple((f"model.layers.{index}.{n}.{kind}", rows) for n, rows in names_and_rows)

    def vector(name: str, size: int) -> Vector:
        return Vector(f"{index}.{name}", sources("weight", (name, size)))

    qkv = ("self_attn.q_proj", q_size), ("self_attn.k_proj", kv_size), ("self_attn.v_proj", kv_size)
    o = ("self_attn.o_proj", hidden)
    gate_up = ("mlp.gate_proj", inner), ("mlp.up_proj", inner)
    down = ("mlp.down_proj", hidden)
    return LayerTensors(
        input_norm=vector("input_layernorm", hidden),
        qkv=Matrix(f"{index}.qkv", sources("weight", *qkv), hidden),
        qkv_bias=Vector(f"{index}.qkv_bias", sources("bias", *qkv)) if config.qkv_bias else None,
        q_norm=vector("self_attn.q_norm", head_dim) if config.qk_norm else None,
        k_norm=vector("self_attn.k_norm", head_dim) if config.qk_norm else None,
        o=Matrix(f"{index}.o", sources("weight", o), q_size),
        o_bias=Vector(f"{index}.o_bias", sources("bias", o)) if config.o_bias else None,
        post_norm=vector("post_attention_layernorm", hidden),
        gate_up=Matrix(f"{index}.gate_up", sources("weight", *gate_up), hidden, halves=True),
        down=Matrix(f"{index}.down", sources("weight", down), inner),
    )
