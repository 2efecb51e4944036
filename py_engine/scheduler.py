"""Chooses the next step: a chunk of one prompt, or one token for every decoding sequence.

Prefill chunks and decode steps alternate, so a long prompt does not silence running answers. When
blocks run out, the youngest sequence goes back to the queue; nothing it produced is lost. Knows
neither tensors nor text.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import NamedTuple

from py_engine.kv_cache import BlockCopy, KvCache
from py_engine.sequence import Sequence, Status
from py_engine.step import NO_TOKEN


class Row(NamedTuple):
    """One token to compute; NO_TOKEN stands for the id that the last sample left in the slot."""

    token_id: int
    position: int
    slot: int


@dataclass(frozen=True, slots=True)
class TableEntry:
    """A word of the block table that changed."""

    slot: int
    index: int
    block: int


class Sample(NamedTuple):
    """Draw the token at `position` for `seq` from the logits of `row`."""

    seq: Sequence
    row: int
    position: int


@dataclass(slots=True)
class Step:
    """A prefill step computes rows of one sequence, a decode step one row of each."""

    prefilled: Sequence | None = None
    rows: list[Row] = field(default_factory=list)
    samples: list[Sample] = field(default_factory=list)
    table: list[TableEntry] = field(default_factory=list)
    copies: list[BlockCopy] = field(default_factory=list)

    @property
    def is_prefill(self) -> bool:
        return self.prefilled is not None


class Scheduler:
    def __init__(self, kv_cache: KvCache, max_num_seqs: int) -> None:
        self.kv_cache = kv_cache
        self.waiting: deque[Sequence] = deque()
        self.running: list[Sequence] = []
        self._free_slots = list(range(max_num_seqs - 1, -1, -1))
        self._copies: list[BlockCopy] = []  # to be made before the next step, in order
        self._num_in_table: dict[int, int] = {}  # by seq_id: blocks already in the block table
        self._prefilled_last = False

    def add(self, seq: Sequence) -> None:
        self.waiting.append(seq)

    def finish(self, seq: Sequence) -> None:
        """Take the sequence out, whatever its state; what it computed stays cached."""
        if seq.status is Status.RUNNING:
            self._leave(seq)
            self.kv_cache.release(seq)
        elif seq in self.waiting:
            self.waiting.remove(seq)
        seq.status = Status.FINISHED

    def discard(self, seq: Sequence) -> list[int]:
        """Take the sequence out and forget what it computed; returns the blocks to clear."""
        if seq.status is not Status.RUNNING:
            self.finish(seq)
            return []
        self._leave(seq)
        seq.status = Status.FINISHED
        return self.kv_cache.discard(seq)

    def next(self, max_chunk: int) -> Step | None:
        """The next step to submit, its sequences marked as submitted; None if there is none now.
        A prefill step has at most `max_chunk` rows."""
        self._admit()
        prefilling = next((s for s in self.running if s.needs_prefill), None)
        decoding = any(s.is_decoding for s in self.running)
        step = None
        if prefilling is not None and not (decoding and self._prefilled_last):
            step = self._prefill(prefilling, max_chunk)
        if step is None and decoding:
            step = self._decode()
        if step is not None:
            self._prefilled_last = step.is_prefill
            step.copies, self._copies = self._copies, []
        return step

    def commit(self, seq: Sequence, token_id: int) -> None:
        """A sampled token has arrived."""
        seq.num_pending -= 1
        seq.token_ids.append(token_id)
        if seq.status is Status.RUNNING:
            self.kv_cache.register(seq)

    def _admit(self) -> None:
        while self.waiting and self._free_slots:
            seq = self.waiting[0]
            needed = len(seq.token_ids) // self.kv_cache.block_size + 1
            crowded = self.running and needed > self.kv_cache.num_available
            if crowded or seq.num_pending:
                return
            self.waiting.popleft()
            copy = self.kv_cache.admit(seq)
            if copy is not None:
                self._copies.append(copy)
            seq.slot = self._free_slots.pop()
            seq.status = Status.RUNNING
            self._num_in_table[seq.seq_id] = 0
            self.running.append(seq)

    def _prefill(self, seq: Sequence, max_chunk: int) -> Step | None:
        start = seq.num_submitted
        end = min(len(seq.token_ids), start + max_chunk)
        if not self._make_room(seq, end):
            return None
        step = Step(prefilled=seq)
        self._take_blocks(step, seq)
        step.rows = [Row(seq.token_ids[p], p, seq.slot) for p in range(start, end)]
        seq.num_submitted = end
        if end == len(seq.token_ids) and seq.may_sample:
            step.samples.append(Sample(seq, len(step.rows) - 1, end))
            seq.num_pending += 1
        self.kv_cache.register(seq)
        return step

    def _decode(self) -> Step | None:
        step = Step()
        for seq in list(self.running):
            position = seq.num_submitted
            if not seq.is_decoding or not self._make_room(seq, position + 1):
                continue
            self._take_blocks(step, seq)
            known = position < len(seq.token_ids)
            step.samples.append(Sample(seq, len(step.rows), position + 1))
            step.rows.append(
                Row(seq.token_ids[position] if known else NO_TOKEN, position, seq.slot)
            )
            seq.num_submitted += 1
            seq.num_pending += 1
        return step if step.rows else None

    def _make_room(self, seq: Sequence, num_tokens: int) -> bool:
        """Blocks for `num_tokens` tokens, at younger sequences' expense; False if `seq` itself had
        to give way."""
        while not self.kv_cache.grow(seq, num_tokens):
            youngest = self.running[-1]
            self._leave(youngest)
            self.kv_cache.release(youngest)
            youngest.status = Status.WAITING
            self.waiting.appendleft(youngest)
            if youngest is seq:
                return False
        return seq.status is Status.RUNNING

    def _leave(self, seq: Sequence) -> None:
        self.running.remove(seq)
        self._free_slots.append(seq.slot)
        del self._num_in_table[seq.seq_id]

    def _take_blocks(self, step: Step, seq: Sequence) -> None:
        """Put the sequence's new blocks into the step."""
        for index in range(self._num_in_table[seq.seq_id], len(seq.blocks)):
            step.table.append(TableEntry(seq.slot, index, seq.blocks[index]))
        self._num_in_table[seq.seq_id] = len(seq.blocks)
