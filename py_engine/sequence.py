"""One request's tokens and where they stand: known, submitted to the GPU, or still to be sampled.

Bookkeeping only: no tensors, no text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from py_engine.sampling_params import SamplingParams


class Status(Enum):
    WAITING = "waiting"
    RUNNING = "running"
    FINISHED = "finished"


@dataclass(slots=True, eq=False)
class Sequence:
    """`token_ids` are the prompt and the committed tokens. Steps run ahead of them: positions below
    `num_submitted` have their keys and values computed once the GPU gets there, and `num_pending`
    sampled tokens are on their way."""

    seq_id: int
    token_ids: list[int]
    num_prompt_tokens: int
    max_total_tokens: int
    params: SamplingParams
    seed: int
    status: Status = Status.WAITING
    slot: int = -1
    blocks: list[int] = field(default_factory=list)
    num_cached: int = 0
    num_submitted: int = 0
    num_pending: int = 0

    @property
    def num_generated(self) -> int:
        return len(self.token_ids) - self.num_prompt_tokens

    @property
    def num_to_prefill(self) -> int:
        """Known tokens not submitted yet; more than one only before the first decode step."""
        return max(0, len(self.token_ids) - self.num_submitted)

    @property
    def num_valid(self) -> int:
        """Positions whose keys and values belong to known tokens."""
        return min(self.num_submitted, len(self.token_ids))

    @property
    def may_sample(self) -> bool:
        """Whether one more token may be sampled without passing the limit."""
        return len(self.token_ids) + self.num_pending < self.max_total_tokens

    @property
    def needs_prefill(self) -> bool:
        """More known tokens wait to be computed than one decode step takes."""
        return self.num_submitted < self.num_prompt_tokens or self.num_to_prefill > 1

    @property
    def is_decoding(self) -> bool:
        """The next token to compute is known, or will be on the GPU, and may be followed by one."""
        return (
            not self.needs_prefill
            and self.num_submitted < len(self.token_ids) + self.num_pending
            and self.may_sample
        )
