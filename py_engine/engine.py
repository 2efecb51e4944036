"""One loaded model: requests in, generations out. The loop that keeps the GPU a step ahead.

    while there is work: submit until RUN_AHEAD steps are in flight; wait for the oldest; commit it

Knows no messages; the service speaks the protocol.
"""

from __future__ import annotations

import asyncio
import secrets
from collections import deque
from collections.abc import Sequence as Tokens
from contextlib import suppress
from dataclasses import dataclass
from time import perf_counter

from py_engine.detokenizer import Detokenizer
from py_engine.errors import ContextLengthError, EngineError, InvalidRequestError, NumericsError
from py_engine.generation import Generation, StepFigures
from py_engine.runner import RUN_AHEAD, Runner, SampledToken, Submitted
from py_engine.sampling_params import SamplingParams
from py_engine.scheduler import Scheduler
from py_engine.sequence import Sequence
from py_engine.step import NO_TOKEN
from py_engine.tokenizer import Tokenizer


@dataclass(slots=True)
class InFlight:
    submitted: Submitted
    submitted_s: float
    host_s: float


class Engine:
    """Not reentrant beyond asyncio: all calls come from one event loop."""

    def __init__(
        self,
        runner: Runner,
        scheduler: Scheduler,
        tokenizer: Tokenizer,
        end_token_ids: frozenset[int],
        context_window_size: int,
    ) -> None:
        self.tokenizer = tokenizer
        self.context_window_size = context_window_size
        self._runner = runner
        self._scheduler = scheduler
        self._end_token_ids = end_token_ids
        self._open: dict[int, Generation] = {}  # by seq_id
        self._next_seq_id = 0
        self._loop: asyncio.Task[None] | None = None
        self._failure: EngineError | None = None

    @property
    def failure(self) -> EngineError | None:
        """The error after which the engine takes no more requests."""
        return self._failure

    def generate(
        self, prompt_ids: Tokens[int], params: SamplingParams, *, continues: bool = False
    ) -> Generation:
        """Queue a request; `continues` as in Detokenizer.

        Raises InvalidRequestError, ContextLengthError. Not to be called after a failure.
        """
        self._check_prompt(prompt_ids)
        limit = self.context_window_size
        if params.max_tokens is not None:
            limit = min(limit, len(prompt_ids) + params.max_tokens)
        seed = params.seed if params.seed is not None else secrets.randbits(64)
        seq = Sequence(self._next_seq_id, list(prompt_ids), len(prompt_ids), limit, params, seed)
        self._next_seq_id += 1
        detokenizer = Detokenizer(self.tokenizer, continues=continues)
        generation = Generation(seq, detokenizer, self._end_token_ids, self._cancel)
        self._open[seq.seq_id] = generation
        self._scheduler.add(seq)
        if self._loop is None or self._loop.done():
            self._loop = asyncio.ensure_future(self._run())
        return generation

    async def close(self) -> None:
        """Abort what is open, wait until the GPU is done with it, release the plans."""
        for generation in list(self._open.values()):
            generation.cancel()
        if self._loop is not None:
            with suppress(Exception):  # the requests have heard of it
                await self._loop
        self._runner.close()

    def _check_prompt(self, prompt_ids: Tokens[int]) -> None:
        if not prompt_ids:
            raise InvalidRequestError("The prompt is empty: send some text.", param="prompt")
        vocab_size = self._runner.vocab_size
        bad = next((i for i in prompt_ids if not 0 <= i < vocab_size), None)
        if bad is not None:
            raise InvalidRequestError(
                f"Token id {bad} is outside of the model's vocabulary (0 to {vocab_size - 1}).",
                param="prompt",
            )
        if len(prompt_ids) >= self.context_window_size:
            raise ContextLengthError(
                f"The prompt has {len(prompt_ids)} tokens and the context window holds "
                f"{self.context_window_size}, the answer included. Shorten the prompt, or load the "
                "model with a larger context_window_size.",
                param="prompt",
            )

    async def _run(self) -> None:
        try:
            await self._steps()
        except EngineError as error:
            self._fail_all(error)
        except Exception as error:  # a defect: the requests must hear of it, whatever it was
            self._fail_all(EngineError(f"{type(error).__name__}: {error}"))
            raise

    async def _steps(self) -> None:
        in_flight: deque[InFlight] = deque()
        last_done_s = 0.0
        while True:
            while len(in_flight) < RUN_AHEAD:
                submitted = await self._submit_next()
                if submitted is None:
                    break
                in_flight.append(submitted)
            if not in_flight:
                return
            step = in_flight.popleft()
            tokens = await self._runner.wait(step.submitted)
            done_s = perf_counter()
            if step.submitted.step.is_prefill:
                elapsed_s = done_s - max(step.submitted_s, last_done_s)
                self._runner.note_prefill(step.submitted, 1e3 * elapsed_s)
            last_done_s = done_s
            self._commit(step, tokens, done_s)

    async def _submit_next(self) -> InFlight | None:
        start_s = perf_counter()
        step = self._scheduler.next(self._runner.max_chunk)
        if step is None:
            return None
        compile_s = 0.0
        if not self._runner.is_ready(step):
            compile_start_s = perf_counter()
            await self._runner.prepare(step)
            compile_s = perf_counter() - compile_start_s
        if step.prefilled is not None:
            self._note_start(step.prefilled)
        submitted = self._runner.submit(step)
        now_s = perf_counter()
        return InFlight(submitted, now_s, now_s - start_s - compile_s)

    def _note_start(self, seq: Sequence) -> None:
        generation = self._open.get(seq.seq_id)
        if generation is not None and generation.timing.started_s is None:
            generation.timing.started_s = perf_counter()
            generation.num_cached_tokens = seq.num_cached

    def _commit(self, step: InFlight, tokens: list[SampledToken], done_s: float) -> None:
        generations = []
        for drawn, token in zip(step.submitted.step.samples, tokens, strict=True):
            generation = self._open.get(drawn.seq.seq_id)
            if generation is None:
                continue  # finished while this step ran ahead
            generations.append(generation)
            if token.token_id == NO_TOKEN:
                self._fail_numerics(generation)
                continue
            self._scheduler.commit(drawn.seq, token.token_id)
            if generation.push(token.token_id, token.logprobs):
                self._close_generation(generation)
        if not step.submitted.step.is_prefill:
            figures = StepFigures(
                host_ms=1e3 * (step.host_s + perf_counter() - done_s),
                num_dispatches=step.submitted.num_dispatches,
                read_bytes=step.submitted.read_bytes,
            )
            for generation in generations:
                generation.timing.decode_steps.append(figures)

    def _fail_numerics(self, generation: Generation) -> None:
        del self._open[generation.seq.seq_id]
        self._runner.clear(self._scheduler.discard(generation.seq))
        generation.fail(
            NumericsError(
                "The model's output is not a number (NaN). Its weights are damaged, or do not suit "
                "the chosen quantization: try another one, or delete and download the model again."
            )
        )

    def _cancel(self, generation: Generation) -> None:
        self._close_generation(generation)

    def _close_generation(self, generation: Generation) -> None:
        self._scheduler.finish(generation.seq)
        del self._open[generation.seq.seq_id]

    def _fail_all(self, error: EngineError) -> None:
        """The loop cannot go on: tell every request, take no more."""
        self._failure = error
        for generation in list(self._open.values()):
            generation.fail(error)
        self._open.clear()
