"""From a model record to an engine that answers: config, tokenizer, weights, buffers, plans.

Everything is checked as early as it is known; on any failure nothing stays allocated.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from typing import Any

from py_engine import __version__
from py_engine.buffers import (
    Capacity,
    allocate_buffers,
    buffers_in,
    check_cache_size,
    destroy_buffers,
)
from py_engine.chat_template import ChatTemplate
from py_engine.device import Device
from py_engine.engine import Engine
from py_engine.errors import FileCorruptError, UnsupportedModelError
from py_engine.files import Files
from py_engine.kv_cache import KvCache
from py_engine.model_folder import KeptJson, ModelFolder
from py_engine.models.config import ModelConfig
from py_engine.models.decoder import ModelWeights
from py_engine.models.registry import model_config
from py_engine.models.tensors import num_parameters
from py_engine.ops import describe_attention
from py_engine.plan import Buffer, Weight
from py_engine.protocol import ModelRecord
from py_engine.responses import system_fingerprint
from py_engine.runner import MIN_CHUNK, ROW_BUCKETS, Runner
from py_engine.sampling_params import SamplingFields, SamplingParams
from py_engine.scheduler import Scheduler
from py_engine.step import BLOCK_SIZE
from py_engine.tokenizer import Tokenizer
from py_engine.tuner import tune
from py_engine.variants import (
    Variants,
    default_variants,
    describe_linear,
    tuned_from_json,
    tuned_to_json,
    tuning_key,
)
from py_engine.weights import load_weights

DEFAULT_CONTEXT = 4096
DEFAULT_MAX_ROWS = max(ROW_BUCKETS)

Json = dict[str, Any]
OnProgress = Callable[[Json], None]


@dataclass(frozen=True, slots=True)
class LoadedModel:
    """A model that answers. `generation_config` holds the defaults of its sampling."""

    record: ModelRecord
    config: ModelConfig
    engine: Engine
    template: ChatTemplate
    generation_config: Json
    fingerprint: str
    created: int
    elapsed_s: float
    device: Device
    buffers: frozenset[Buffer]
    variants: dict[str, str]

    def describe(self) -> Json:
        """The `result` of the load (docs/protocol.md)."""
        return {
            "model_id": self.record.model_id,
            "model_type": self.config.model_type,
            "quantization": self.record.quantization,
            "context_window_size": self.engine.context_window_size,
            "vocab_size": self.config.vocab_size,
            "num_parameters": num_parameters(self.config),
            "gpu_bytes": sum(buffer.size_bytes for buffer in self.buffers),
            "elapsed_s": self.elapsed_s,
            "variants": self.variants,
        }

    async def close(self) -> None:
        """Abort its requests and free its memory."""
        await self.engine.close()
        destroy_buffers(self.device, self.buffers)


class Progress:
    """Reports stages and bytes, with the time since the load began."""

    def __init__(self, on_progress: OnProgress) -> None:
        self._on_progress = on_progress
        self._start_s = time.perf_counter()

    @property
    def elapsed_s(self) -> float:
        return time.perf_counter() - self._start_s

    def report(self, stage: str, text: str, **more: object) -> None:
        data = {"loaded_bytes": 0, "total_bytes": 0, "file": None, "from_cache": False, **more}
        self._on_progress({"stage": stage, "text": text, "elapsed_s": self.elapsed_s, **data})


async def load_model(
    device: Device, files: Files, kept: KeptJson, record: ModelRecord, on_progress: OnProgress
) -> LoadedModel:
    """Raises whatever EngineError names the trouble; see docs/protocol.md."""
    folder = ModelFolder(files, record.model, kept)
    try:
        return await _load(device, folder, kept, record, Progress(on_progress))
    except FileCorruptError as error:
        if error.param is not None:
            await folder.forget(error.param)
        raise


async def _load(
    device: Device,
    folder: ModelFolder,
    kept: KeptJson,
    record: ModelRecord,
    progress: Progress,
) -> LoadedModel:
    progress.report("config", "Reading the model's configuration")
    generation_config = await folder.read_optional_json("generation_config.json") or {}
    config = model_config(await folder.read_json("config.json"), generation_config)
    capacity = plan_capacity(config, record)
    check_cache_size(device.info, config, capacity)
    progress.report("tokenizer", "Reading the tokenizer")
    tokenizer, template = await _load_text(folder)
    created: list[Buffer] = []
    with ExitStack() as on_failure:
        on_failure.callback(destroy_buffers, device, created)
        weights = await _load_weights(device, folder, config, record, progress)
        created += buffers_in(weights)
        await folder.remember_files()
        folder.check()
        variants = await _choose_variants(device, weights, kept, progress)
        folder.check()
        buffers = allocate_buffers(device, config, capacity, variants)
        created += buffers_in(buffers)
        await device.sync()
        progress.report("compile", "Compiling the kernels")
        runner = Runner(device, config, weights, buffers, variants)
        on_failure.callback(runner.close)
        await runner.warm_up(SamplingParams.resolve(SamplingFields(), generation_config))
        await device.sync()
        folder.check()
        on_failure.pop_all()
    scheduler = Scheduler(KvCache(capacity.num_blocks, BLOCK_SIZE), capacity.max_num_seqs)
    context = capacity.context_window_size
    engine = Engine(runner, scheduler, tokenizer, config.eos_token_ids, context)
    progress.report("ready", f"{record.model_id} is ready")
    return LoadedModel(
        record=record,
        config=config,
        engine=engine,
        template=template,
        generation_config=generation_config,
        fingerprint=system_fingerprint(
            __version__, record.model, record.quantization, device.info.description
        ),
        created=int(time.time()),
        elapsed_s=progress.elapsed_s,
        device=device,
        buffers=frozenset(created),
        variants=_describe_variants(variants, config, weights, capacity),
    )


def plan_capacity(config: ModelConfig, record: ModelRecord) -> Capacity:
    """What the record asks for, within what the model allows.

    Raises UnsupportedModelError if it asks for a longer context than the model was made for.
    """
    limit = config.max_position_embeddings
    context = record.context_window_size or min(limit, DEFAULT_CONTEXT)
    if context > limit:
        raise UnsupportedModelError(
            f"context_window_size {context} is more than this model's {limit}.",
            param="context_window_size",
        )
    return Capacity(
        context_window_size=context,
        kv_cache_tokens=max(context, record.kv_cache_tokens or context),
        max_num_seqs=record.max_num_seqs,
        max_rows=record.prefill_chunk_size or DEFAULT_MAX_ROWS,
    )


async def _load_text(folder: ModelFolder) -> tuple[Tokenizer, ChatTemplate]:
    tokenizer_config = await folder.read_optional_json("tokenizer_config.json") or {}
    template_text = await folder.read_optional("chat_template.jinja")
    tokenizer_json = await folder.read("tokenizer.json")
    try:
        tokenizer = Tokenizer(tokenizer_json, tokenizer_config)
        return tokenizer, ChatTemplate(tokenizer_config, template_text)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        url = f"{folder.url}tokenizer_config.json"
        raise FileCorruptError(
            f"The tokenizer's files do not hold what they should ({error!r}): {url}", param=url
        ) from error


async def _load_weights(
    device: Device,
    folder: ModelFolder,
    config: ModelConfig,
    record: ModelRecord,
    progress: Progress,
) -> ModelWeights:
    progress.report("weights", "Opening the weights")

    def on_bytes(url: str, loaded_bytes: int, total_bytes: int, from_cache: bool) -> None:
        progress.report(
            "weights",
            f"Loading weights: {loaded_bytes / 1e6:.0f} of {total_bytes / 1e6:.0f} MB",
            loaded_bytes=loaded_bytes,
            total_bytes=total_bytes,
            file=url,
            from_cache=from_cache,
        )

    return await load_weights(device, folder, config, record.quantization, on_bytes)


async def _choose_variants(
    device: Device, weights: ModelWeights, kept: KeptJson, progress: Progress
) -> Variants:
    """The fastest kernels for this adapter and this model's shapes: as kept, else measured now."""
    variants = default_variants(device.info)
    if variants.software:  # compiling the candidates costs more there than the choice can gain
        return variants
    key = tuning_key(device.info, __version__)
    with suppress(ValueError):  # kept by another version
        variants = tuned_from_json(variants, (await kept.get(key) or {}).get("tuned", "[]"))
    progress.report("tune", "Choosing the fastest kernels")
    tuned = await tune(device, variants, _matrices(weights))
    if tuned.tuned != variants.tuned:
        await kept.put(key, {"tuned": tuned_to_json(tuned)})
    return tuned


def _matrices(weights: ModelWeights) -> list[Weight]:
    return [weight for _, weight in _named_matrices(weights)]


def _named_matrices(weights: ModelWeights) -> list[tuple[str, Weight]]:
    matrices = [("head", weights.head)]
    for layer in weights.layers:
        matrices += [(name, getattr(layer, name)) for name in ("qkv", "o", "gate_up", "down")]
    return matrices


def _describe_variants(
    variants: Variants, config: ModelConfig, weights: ModelWeights, capacity: Capacity
) -> dict[str, str]:
    """Which kernels serve the steps that take the time: `variants` of the load's result."""
    matrices = _named_matrices(weights)
    max_blocks, head_dim = capacity.max_blocks_per_seq, config.head_dim
    return {
        "decode_linear": describe_linear(variants, matrices, "one"),
        "decode_attention": describe_attention(variants, head_dim, 1, max_blocks),
        "batch_linear": describe_linear(variants, matrices, "few"),
        "prefill_linear": describe_linear(variants, matrices, "many"),
        "prefill_attention": describe_attention(variants, head_dim, MIN_CHUNK, max_blocks),
    }
