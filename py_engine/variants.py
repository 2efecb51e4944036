"""Which kernel variant computes an operation on which adapter.

Software adapters (SwiftShader) run four invocations as one thread and pay dearly for barriers; GPUs
want neighbouring invocations to read neighbouring words. `default_variants` knows that much, the
tuner replaces choices by measured ones. Knows no model and records nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from py_engine.device import AdapterInfo
from py_engine.plan import Weight

TokenClass = Literal["one", "few", "many"]
"""How many tokens a linear layer gets: decoding, decoding a batch, prefill."""

MAX_FEW_TOKENS = 8
MAX_LANES_TOKENS = 4
"""Tokens that one invocation of matvec_lanes computes at most."""

MAX_ATTENTION_SPLITS = 128

SOFTWARE_SUBGROUP_SIZE = 4

ROW_KERNELS = ("matvec_rows", "matmul_rows")
"""Linear kernels in which an invocation has rows of its own, read in chunks (kernels/chunks_*)."""


def variant_text(kernel: str, constants: Mapping[str, int]) -> str:
    """How a variant is told to people."""
    return " ".join([kernel, *(f"{name}={value}" for name, value in constants.items())])


@dataclass(frozen=True, slots=True)
class LinearVariant:
    """A linear kernel and its tuning constants (see the kernel's file)."""

    kernel: str
    constants: tuple[tuple[str, int], ...] = ()

    def __str__(self) -> str:
        return variant_text(self.kernel, dict(self.constants))

    def kernel_constants(self, num_tokens: int) -> dict[str, int]:
        constants = dict(self.constants)
        if self.kernel == "matvec_lanes":
            constants["TOKENS"] = self._tokens(num_tokens)
        return constants

    def grid(self, num_rows: int, num_tokens: int) -> tuple[int, int, int]:
        """Workgroups for a weight of `num_rows` rows."""
        return (-(-num_rows // self._rows()), -(-num_tokens // self._tokens(num_tokens)), 1)

    def _rows(self) -> int:
        """Weight rows of one workgroup."""
        constants = dict(self.constants)
        if self.kernel == "matmul_tiled":
            return 8 * constants["ROWS"]
        return constants["ROWS"] * constants["WORKGROUP"] // constants.get("LANES", 1)

    def _tokens(self, num_tokens: int) -> int:
        """Tokens of one workgroup."""
        if self.kernel == "matvec_lanes":
            return min(MAX_LANES_TOKENS, 1 << (num_tokens - 1).bit_length())
        return {"matvec_rows": 1, "matmul_rows": 4, "matmul_tiled": 32}[self.kernel]


def matvec_rows(rows: int, workgroup: int = 4) -> LinearVariant:
    return LinearVariant("matvec_rows", (("ROWS", rows), ("WORKGROUP", workgroup)))


def matmul_rows(rows: int, workgroup: int = 4) -> LinearVariant:
    return LinearVariant("matmul_rows", (("ROWS", rows), ("WORKGROUP", workgroup)))


def matvec_lanes(lanes: int, rows: int, workgroup: int) -> LinearVariant:
    constants = (("LANES", lanes), ("ROWS", rows), ("WORKGROUP", workgroup))
    return LinearVariant("matvec_lanes", constants)


def matmul_tiled(rows: int) -> LinearVariant:
    return LinearVariant("matmul_tiled", (("ROWS", rows),))


SOFTWARE_CANDIDATES: dict[TokenClass, tuple[LinearVariant, ...]] = {
    "one": (matvec_rows(16), matvec_rows(8)),
    "few": (matmul_rows(16), matmul_rows(8), matvec_rows(16)),
    "many": (matmul_rows(32), matmul_rows(16)),
}
GPU_CANDIDATES: dict[TokenClass, tuple[LinearVariant, ...]] = {
    "one": (
        matvec_lanes(32, 4, 64),
        matvec_lanes(16, 4, 64),
        matvec_lanes(64, 4, 64),
        matvec_lanes(32, 2, 64),
        matvec_lanes(32, 8, 128),
    ),
    "few": (matvec_lanes(32, 4, 64), matvec_lanes(16, 4, 64), matvec_lanes(32, 2, 64)),
    "many": (matmul_tiled(8), matmul_tiled(4), matvec_lanes(32, 4, 64)),
}
"""What serves on which kind of adapter. The first one is the default; the tuner measures the others
against it."""


def token_class(num_tokens: int) -> TokenClass:
    """Two tokens count as one, since the kernels for few compute four."""
    if num_tokens <= 2:
        return "one"
    return "few" if num_tokens <= MAX_FEW_TOKENS else "many"


@dataclass(frozen=True, slots=True)
class LinearCase:
    """What a choice depends on. `num_rows` are the weight's, both halves with `glu`."""

    format: str
    num_rows: int
    num_cols: int
    glu: bool
    tokens: TokenClass


@dataclass(frozen=True, slots=True)
class Variants:
    """The choices for one adapter.

    `workgroup`: invocations per workgroup where they are independent; `norm_lanes`, `head_lanes`:
    invocations that share the norm of a row, of a head; `attention_splits`: parts into which
    decoding divides a sequence, at most MAX_ATTENTION_SPLITS; `attention_by_lanes`: a workgroup and
    not an invocation walks it; `tuned`: measured choices.
    """

    software: bool
    workgroup: int
    norm_lanes: int
    head_lanes: int
    attention_splits: int
    attention_by_lanes: bool
    tuned: Mapping[LinearCase, LinearVariant] = field(default_factory=dict)

    def candidates(self, tokens: TokenClass) -> tuple[LinearVariant, ...]:
        return (SOFTWARE_CANDIDATES if self.software else GPU_CANDIDATES)[tokens]

    def linear(self, case: LinearCase) -> LinearVariant:
        return self.tuned.get(case, self.candidates(case.tokens)[0])


def describe_linear(
    variants: Variants, matrices: Iterable[tuple[str, Weight]], tokens: TokenClass
) -> str:
    """What computes the named matrices: one variant, or each with the names that it serves."""
    names: dict[LinearVariant, list[str]] = {}
    for name, weight in matrices:
        case = LinearCase(weight.format, weight.num_rows, weight.num_cols, weight.halves, tokens)
        served = names.setdefault(variants.linear(case), [])
        if name not in served:
            served.append(name)
    if len(names) == 1:
        return str(next(iter(names)))
    return "; ".join(f"{variant} ({', '.join(served)})" for variant, served in names.items())


def is_software(info: AdapterInfo) -> bool:
    return info.is_fallback or 0 < info.subgroup_max_size <= SOFTWARE_SUBGROUP_SIZE


def default_variants(info: AdapterInfo) -> Variants:
    """The choices without any measurement."""
    if is_software(info):
        return Variants(
            software=True,
            workgroup=4,
            norm_lanes=4,
            head_lanes=4,
            attention_splits=16,
            attention_by_lanes=False,
        )
    return Variants(
        software=False,
        workgroup=64,
        norm_lanes=256,
        head_lanes=32,
        attention_splits=MAX_ATTENTION_SPLITS,
        attention_by_lanes=True,
    )


def tuned_to_json(variants: Variants) -> str:
    """The measured choices, to be kept under `tuning_key`."""
    return json.dumps(
        [
            [c.format, c.num_rows, c.num_cols, c.glu, c.tokens, v.kernel, v.constants]
            for c, v in variants.tuned.items()
        ]
    )


def tuned_from_json(variants: Variants, text: str) -> Variants:
    """`variants` with the choices in `text`; those that are no candidates any more are dropped.

    Raises ValueError if `text` is not what `tuned_to_json` writes.
    """
    try:
        entries = [_parse(entry) for entry in json.loads(text)]
    except TypeError as error:
        raise ValueError(f"not what tuned_to_json writes: {text[:80]!r}") from error
    tuned = {
        case: variant for case, variant in entries if variant in variants.candidates(case.tokens)
    }
    return with_tuned(variants, tuned)


def with_tuned(variants: Variants, tuned: Mapping[LinearCase, LinearVariant]) -> Variants:
    """`variants` with `tuned` added to the measured choices."""
    return replace(variants, tuned={**variants.tuned, **tuned})


def tuning_key(info: AdapterInfo, version: str) -> str:
    """Under what to keep measurements: they hold for this adapter and these kernels."""
    adapter = (info.vendor, info.architecture, info.description, str(info.subgroup_max_size))
    return "/".join((*adapter, version))


def _parse(entry: Any) -> tuple[LinearCase, LinearVariant]:
    fmt, num_rows, num_cols, glu, tokens, kernel, constants = entry
    if tokens not in ("one", "few", "many"):
        raise ValueError(f"no token class: {tokens!r}")
    case = LinearCase(str(fmt), int(num_rows), int(num_cols), bool(glu), tokens)
    pairs = tuple((str(name), int(value)) for name, value in constants)
    return case, LinearVariant(str(kernel), pairs)
