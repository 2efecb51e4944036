"""Scheduler and KV cache, driven against a simulated GPU that keeps tokens where keys would be.

The simulated model's next token is a hash of all tokens that a row can see through its block
table, so any block shared, copied, evicted or overwritten wrongly changes the text.
"""

from __future__ import annotations

import random
from collections import deque

import pytest

from py_engine.kv_cache import KvCache
from py_engine.sampling_params import SamplingParams
from py_engine.scheduler import Scheduler, Step
from py_engine.sequence import Sequence, Status
from py_engine.step import NO_TOKEN

VOCAB = 50
BLOCK_SIZE = 4


def next_token(tokens: list[int]) -> int:
    value = 17
    for token in tokens:
        value = (value * 31 + token + 1) % 1_000_003
    return value % VOCAB


def reference(prompt: list[int], num_tokens: int) -> list[int]:
    tokens = list(prompt)
    for _ in range(num_tokens):
        tokens.append(next_token(tokens))
    return tokens


class SimulatedGpu:
    def __init__(self, num_blocks: int, num_slots: int) -> None:
        self.memory = [[-1] * BLOCK_SIZE for _ in range(num_blocks)]
        self.table = [[-1] * 1000 for _ in range(num_slots)]
        self.next_token = [-1] * num_slots
        self.rows_run = 0

    def run(self, step: Step) -> list[int]:
        for copy in step.copies:
            self.memory[copy.target] = list(self.memory[copy.source])
        for entry in step.table:
            self.table[entry.slot][entry.index] = entry.block
        results = []
        for index, row in enumerate(step.rows):
            token = self.next_token[row.slot] if row.token_id == NO_TOKEN else row.token_id
            block = self.table[row.slot][row.position // BLOCK_SIZE]
            self.memory[block][row.position % BLOCK_SIZE] = token
            self.rows_run += 1
            for sample in step.samples:
                if sample.row == index:
                    seen = [
                        self.memory[self.table[row.slot][p // BLOCK_SIZE]][p % BLOCK_SIZE]
                        for p in range(row.position + 1)
                    ]
                    results.append((row.slot, next_token(seen)))
        for slot, token in results:
            self.next_token[slot] = token
        return [token for _, token in results]


def params(max_tokens: int) -> SamplingParams:
    return SamplingParams(
        max_tokens=max_tokens,
        temperature=0.0,
        top_p=1.0,
        top_k=0,
        min_p=0.0,
        seed=0,
        stop=(),
        logprobs=None,
        ignore_eos=False,
    )


class Driver:
    """The engine's loop, without text: submits ahead, commits late."""

    def __init__(self, num_blocks: int, num_slots: int, run_ahead: int, chunk: int = 8) -> None:
        self.cache = KvCache(num_blocks, BLOCK_SIZE)
        self.scheduler = Scheduler(self.cache, num_slots)
        self.gpu = SimulatedGpu(num_blocks, num_slots)
        self.run_ahead, self.chunk = run_ahead, chunk
        self.in_flight: deque[tuple[Step, list[int]]] = deque()
        self.num_seqs = 0

    def add(self, prompt: list[int], max_tokens: int) -> Sequence:
        seq = Sequence(
            self.num_seqs,
            list(prompt),
            len(prompt),
            len(prompt) + max_tokens,
            params(max_tokens),
            0,
        )
        self.num_seqs += 1
        self.scheduler.add(seq)
        return seq

    def turn(self) -> bool:
        """One round of the loop; False when nothing is left to do."""
        while len(self.in_flight) < self.run_ahead:
            step = self.scheduler.next(self.chunk)
            if step is None:
                break
            self.in_flight.append((step, self.gpu.run(step)))
        if not self.in_flight:
            return False
        step, tokens = self.in_flight.popleft()
        for sample, token in zip(step.samples, tokens, strict=True):
            if sample.seq.status is Status.FINISHED:
                continue
            self.scheduler.commit(sample.seq, token)
            if len(sample.seq.token_ids) >= sample.seq.max_total_tokens:
                self.scheduler.finish(sample.seq)
        return True

    def clear(self, blocks: list[int]) -> None:
        for block in blocks:
            self.gpu.memory[block] = [-1] * BLOCK_SIZE

    def run(self) -> None:
        while self.turn():
            pass


def check_no_leak(driver: Driver) -> None:
    assert not driver.scheduler.running and not driver.scheduler.waiting
    assert driver.cache.num_available == driver.cache.num_blocks


@pytest.mark.parametrize("run_ahead", [1, 2, 3])
def test_two_turns_reuse_all_but_the_last_token(run_ahead: int) -> None:
    driver = Driver(64, 2, run_ahead)
    prompt = [random.Random(1).randrange(VOCAB) for _ in range(21)]
    first = driver.add(prompt, 10)
    driver.run()
    assert first.token_ids == reference(prompt, 10)
    second_prompt = [*first.token_ids, 3, 4, 5]
    second = driver.add(second_prompt, 5)
    driver.run()
    assert second.token_ids == reference(second_prompt, 5)
    # The last sampled token was never computed unless a step ran ahead; everything before it was.
    assert second.num_cached >= len(first.token_ids) - 1
    check_no_leak(driver)


def test_the_same_prompt_again_computes_one_token() -> None:
    driver = Driver(64, 2, 2)
    prompt = list(range(30))
    driver.add(prompt, 1)
    driver.run()
    rows_before = driver.gpu.rows_run
    again = driver.add(prompt, 1)
    driver.run()
    assert again.num_cached == len(prompt) - 1
    assert driver.gpu.rows_run - rows_before == 1
    assert again.token_ids == reference(prompt, 1)


def test_a_diverging_prompt_shares_up_to_the_divergence() -> None:
    driver = Driver(64, 2, 2)
    prompt = list(range(30))
    driver.add(prompt, 4)
    driver.run()
    other = [*prompt[:18], 40, 41, 42]
    seq = driver.add(other, 4)
    driver.run()
    assert seq.num_cached == 18
    assert seq.token_ids == reference(other, 4)


def test_reuse_after_cancel() -> None:
    driver = Driver(64, 2, 2)
    prompt = list(range(20))
    seq = driver.add(prompt, 30)
    for _ in range(12):
        driver.turn()
    driver.scheduler.finish(seq)
    kept = list(seq.token_ids)
    assert len(kept) > len(prompt)
    driver.run()
    again = driver.add([*kept, 9], 4)
    driver.run()
    assert again.num_cached >= len(kept) - 1
    assert again.token_ids == reference([*kept, 9], 4)
    check_no_leak(driver)


def test_prefill_and_decode_alternate() -> None:
    driver = Driver(200, 2, 1, chunk=8)
    driver.add(list(range(8)), 40)
    driver.turn()
    driver.turn()
    driver.add([7] * 100, 4)
    kinds = []
    for _ in range(8):
        step = driver.scheduler.next(8)
        assert step is not None
        tokens = driver.gpu.run(step)
        kinds.append(step.is_prefill)
        for sample, token in zip(step.samples, tokens, strict=True):
            driver.scheduler.commit(sample.seq, token)
    assert kinds == [True, False] * 4


@pytest.mark.parametrize("seed", range(60))
def test_random_traffic(seed: int) -> None:
    """Shared prefixes, evictions, preemption, cancels, run-ahead: the text never changes."""
    rng = random.Random(seed)
    num_slots = rng.choice([1, 2, 4])
    driver = Driver(
        rng.choice([14, 20, 40]), num_slots, rng.choice([1, 2, 3]), rng.choice([4, 8, 16])
    )
    stems = [[rng.randrange(VOCAB) for _ in range(rng.randrange(1, 25))] for _ in range(3)]
    open_seqs: list[tuple[Sequence, list[int]]] = []
    finished_texts: list[list[int]] = []
    for _ in range(300):
        if len(open_seqs) < 6 and rng.random() < 0.3:
            stem = rng.choice(stems + finished_texts[-3:])
            prompt = [*stem, *(rng.randrange(VOCAB) for _ in range(rng.randrange(1, 6)))][:40]
            open_seqs.append((driver.add(prompt, rng.randrange(1, 14)), prompt))
        if open_seqs and rng.random() < 0.05:
            seq = rng.choice(open_seqs)[0]
            if rng.random() < 0.8:
                driver.scheduler.finish(seq)
            else:
                driver.clear(driver.scheduler.discard(seq))
        driver.turn()
        for entry in [e for e in open_seqs if e[0].status is Status.FINISHED]:
            open_seqs.remove(entry)
            seq, prompt = entry
            assert seq.token_ids == reference(prompt, seq.num_generated)
            finished_texts.append(seq.token_ids)
    driver.run()
    for seq, prompt in open_seqs:
        assert seq.token_ids == reference(prompt, seq.max_total_tokens - len(prompt))
    assert len(finished_texts) > 5
    check_no_leak(driver)
