"""The decoder that all families share: its weights on the GPU, its activations, its two plans.

The body turns a step's rows into final hidden states, the head turns the sampled rows into logits.
Knows operations and shapes; which tokens and sequences the rows belong to is in the step buffer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from py_engine import ops
from py_engine.models.config import ModelConfig
from py_engine.ops import HeadShape, LayerCache
from py_engine.plan import Buffer, Plan, Tensor, Weight, padded
from py_engine.variants import Variants

CreateBuffer = Callable[[str, int], Buffer]
"""Makes a zeroed buffer of so many bytes under a label."""


@dataclass(frozen=True, slots=True)
class LayerWeights:
    """Norms and biases are f32. `qkv` has the rows of q, k and v, one after the other."""

    input_norm: Buffer
    qkv: Weight
    qkv_bias: Buffer | None
    q_norm: Buffer | None
    k_norm: Buffer | None
    o: Weight
    o_bias: Buffer | None
    post_norm: Buffer
    gate_up: Weight
    down: Weight


@dataclass(frozen=True, slots=True)
class ModelWeights:
    """`head` is the same object as `embedding` when they are tied."""

    embedding: Weight
    layers: tuple[LayerWeights, ...]
    final_norm: Buffer
    head: Weight


@dataclass(frozen=True, slots=True)
class SharedBuffers:
    """What every plan of a model reads or writes besides weights and activations."""

    step: Buffer
    next_token: Buffer
    block_table: Buffer
    rope_table: Buffer
    caches: tuple[LayerCache, ...]
    max_blocks_per_seq: int


@dataclass(frozen=True, slots=True)
class Activations:
    """Of one bucket of rows: hidden and normed [rows, hidden_size], qkv [rows, all heads of q, k
    and v], attn [rows, heads of q], glu [rows, intermediate_size]."""

    hidden: Tensor
    normed: Tensor
    qkv: Tensor
    attn: Tensor
    glu: Tensor
    attention_scratch: Buffer

    def first_rows(self, num_rows: int) -> Activations:
        """The same buffers for a smaller bucket; buckets never run at the same time."""
        names = ("hidden", "normed", "qkv", "attn", "glu")
        return replace(self, **{n: replace(getattr(self, n), rows=num_rows) for n in names})


@dataclass(frozen=True, slots=True)
class HeadActivations:
    """Of the sampled rows: gathered and normed [samples, hidden_size], logits [samples, vocab]."""

    gathered: Tensor
    normed: Tensor
    logits: Tensor

    def first_rows(self, num_samples: int) -> HeadActivations:
        names = ("gathered", "normed", "logits")
        return replace(self, **{n: replace(getattr(self, n), rows=num_samples) for n in names})


def head_shape(config: ModelConfig) -> HeadShape:
    return HeadShape(config.num_heads, config.num_kv_heads, config.head_dim)


def allocate_activations(
    create: CreateBuffer, config: ModelConfig, num_rows: int, max_blocks_per_seq: int
) -> Activations:
    """For buckets of up to `num_rows` rows."""

    def tensor(name: str, cols: int) -> Tensor:
        return _allocate(create, name, num_rows, cols)

    heads = head_shape(config)
    q_size = heads.num_heads * heads.head_dim
    qkv_size = q_size + 2 * heads.num_kv_heads * heads.head_dim
    scratch_bytes = ops.attention_scratch_bytes(num_rows, heads, max_blocks_per_seq)
    return Activations(
        hidden=tensor("hidden", config.hidden_size),
        normed=tensor("normed", config.hidden_size),
        qkv=tensor("qkv", qkv_size),
        attn=tensor("attn", q_size),
        glu=tensor("glu", config.intermediate_size),
        attention_scratch=create("attention_scratch", scratch_bytes),
    )


def allocate_head_activations(
    create: CreateBuffer, config: ModelConfig, num_samples: int
) -> HeadActivations:
    """For up to `num_samples` sampled rows."""
    return HeadActivations(
        gathered=_allocate(create, "head_gathered", num_samples, config.hidden_size),
        normed=_allocate(create, "head_normed", num_samples, config.hidden_size),
        logits=_allocate(create, "logits", num_samples, config.vocab_size),
    )


def record_body(
    plan: Plan,
    variants: Variants,
    config: ModelConfig,
    weights: ModelWeights,
    shared: SharedBuffers,
    act: Activations,
) -> None:
    """Append what fills act.hidden (before the final norm) and the KV cache for the step's rows."""
    ops.embed(
        plan,
        variants,
        step=shared.step,
        next_token=shared.next_token,
        table=weights.embedding,
        out=act.hidden,
    )
    for index in range(config.num_layers):
        layer = weights.layers[index]
        _record_attention(plan, variants, config, layer, shared, act, index)
        _record_mlp(plan, variants, config, layer, act)


def record_head(
    plan: Plan,
    variants: Variants,
    config: ModelConfig,
    weights: ModelWeights,
    shared: SharedBuffers,
    act: Activations,
    head_act: HeadActivations,
) -> None:
    """Append what fills head_act.logits for the step's sampled rows."""
    eps = config.rms_norm_eps
    normed = head_act.normed
    ops.gather_rows(plan, variants, x=act.hidden, step=shared.step, out=head_act.gathered)
    ops.rms_norm(
        plan, variants, x=head_act.gathered, weight=weights.final_norm, out=normed, eps=eps
    )
    ops.linear(plan, variants, x=normed, weight=weights.head, out=head_act.logits)


def _record_attention(
    plan: Plan,
    variants: Variants,
    config: ModelConfig,
    layer: LayerWeights,
    shared: SharedBuffers,
    act: Activations,
    index: int,
) -> None:
    """hidden += o(attention(rope(qkv(norm(hidden)))))"""
    heads, cache = head_shape(config), shared.caches[index]
    eps = config.rms_norm_eps
    ops.rms_norm(plan, variants, x=act.hidden, weight=layer.input_norm, out=act.normed, eps=eps)
    ops.linear(plan, variants, x=act.normed, weight=layer.qkv, out=act.qkv, bias=layer.qkv_bias)
    ops.rope_kv(
        plan,
        variants,
        qkv=act.qkv,
        rope_table=shared.rope_table,
        step=shared.step,
        block_table=shared.block_table,
        cache=cache,
        heads=heads,
        max_blocks_per_seq=shared.max_blocks_per_seq,
        q_norm=layer.q_norm,
        k_norm=layer.k_norm,
        eps=eps,
    )
    ops.attention(
        plan,
        variants,
        qkv=act.qkv,
        cache=cache,
        step=shared.step,
        block_table=shared.block_table,
        scratch=act.attention_scratch,
        heads=heads,
        scale=heads.head_dim**-0.5,
        window=config.layer_windows[index],
        out=act.attn,
        max_blocks_per_seq=shared.max_blocks_per_seq,
    )
    ops.linear(
        plan,
        variants,
        x=act.attn,
        weight=layer.o,
        out=act.hidden,
        bias=layer.o_bias,
        residual=True,
    )


def _record_mlp(
    plan: Plan, variants: Variants, config: ModelConfig, layer: LayerWeights, act: Activations
) -> None:
    """hidden += down(silu(gate(norm(hidden))) * up(norm(hidden)))"""
    eps = config.rms_norm_eps
    ops.rms_norm(plan, variants, x=act.hidden, weight=layer.post_norm, out=act.normed, eps=eps)
    ops.linear_glu(plan, variants, x=act.normed, weight=layer.gate_up, out=act.glu)
    ops.linear(plan, variants, x=act.glu, weight=layer.down, out=act.hidden, residual=True)


def _allocate(create: CreateBuffer, name: str, rows: int, cols: int) -> Tensor:
    stride = padded(cols)
    return Tensor(create(name, 4 * rows * stride), rows, cols, stride)
