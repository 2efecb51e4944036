"""What the engine asks of a GPU, whoever provides it (the browser, numpy, a test).

A device knows buffers, kernels and plans; it knows no model. All submitted work and all writes
run in the order of the calls.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from py_engine.plan import Buffer, Kernel, Plan

BytesLike = bytes | bytearray | memoryview


@dataclass(frozen=True, slots=True)
class AdapterInfo:
    """The adapter's identity, features and limits, as WebGPU names them."""

    vendor: str
    architecture: str
    description: str
    is_fallback: bool
    features: frozenset[str]
    subgroup_min_size: int
    subgroup_max_size: int
    max_buffer_size_bytes: int
    max_binding_size_bytes: int
    max_storage_buffers_per_stage: int
    max_invocations_per_workgroup: int
    max_workgroup_storage_bytes: int
    max_workgroups_per_dimension: int


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy between two different buffers; offsets and size are multiples of 4."""

    source: Buffer
    source_offset_bytes: int
    target: Buffer
    target_offset_bytes: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class MemoryUse:
    """What the device holds now."""

    num_buffers: int
    buffer_bytes: int


class Replayer(Protocol):
    """Replays recorded plans for one model: each step writes the step buffer, runs plans in order
    and copies the first bytes of the result buffer to a ring, read later by its ticket."""

    def submit(self, plan_ids: Sequence[int], step_words: BytesLike, read_bytes: int) -> int:
        """Write `step_words` (whole u32 words) at the start of the step buffer, run the plans
        and, if `read_bytes` > 0, copy that many bytes from the result buffer. Returns a ticket.

        Raises DeviceLostError; RuntimeError when more tickets are open than the ring holds.
        """

    async def wait(self, ticket: int) -> bytes:
        """The bytes that the ticket's step read back (b"" if none), once the GPU is done with it.

        Each ticket is waited for once, in order of submission. Raises DeviceLostError.
        """

    def close(self) -> None:
        """Release the ring."""


class Device(Protocol):
    @property
    def info(self) -> AdapterInfo: ...

    def create_buffer(self, label: str, size_bytes: int) -> Buffer:
        """A zeroed storage buffer (size rounded up to a multiple of 16).

        Raises GpuOutOfMemoryError at once if over the limits; an allocation that fails later is
        raised by `sync`.
        """

    def destroy_buffer(self, buffer: Buffer) -> None: ...

    def write_buffer(self, buffer: Buffer, offset_bytes: int, data: BytesLike) -> None:
        """`offset_bytes` and the length of `data` are multiples of 4."""

    async def read_buffer(self, buffer: Buffer, offset_bytes: int, size_bytes: int) -> bytes: ...

    def copy(self, copies: Sequence[Copy]) -> None: ...

    async def compile(self, kernels: Iterable[Kernel]) -> None:
        """Make the pipelines of all `kernels` that are not there yet, in parallel.

        Raises GpuValidationError with the compiler's message and the kernel's name.
        """

    def record(self, plan: Plan) -> int:
        """Make the plan's bind groups and hand it to the replayer; its kernels are compiled.
        Returns a plan id."""

    def release(self, plan_id: int) -> None: ...

    def run(self, plan_id: int) -> None:
        """Submit a recorded plan by itself (loading, tuning, tests)."""

    async def time_ms(self, plan_id: int, repeats: int) -> float:
        """Wall time of one run of the plan, averaged over `repeats` runs in one submission."""

    async def sync(self) -> None:
        """Wait for all submitted work; raises what went wrong since the last call
        (GpuOutOfMemoryError, GpuValidationError, DeviceLostError)."""

    def replayer(self, step: Buffer, result: Buffer, ring_depth: int) -> Replayer: ...

    def memory(self) -> MemoryUse: ...

    def close(self) -> None:
        """Destroy everything; later calls raise DeviceLostError."""
