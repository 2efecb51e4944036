"""How tokens are drawn: what a request names, and what holds after the model's defaults.

Knows the fields of generation_config.json; knows neither the protocol nor the sampler.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SamplingFields:
    """The sampling fields of a request, checked; None: not named.

    `logprobs` is None when log-probabilities are off, else the number of alternatives (0-20).
    """

    max_tokens: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    min_p: float | None = None
    seed: int | None = None
    stop: tuple[str, ...] = ()
    logprobs: int | None = None
    ignore_eos: bool = False


@dataclass(frozen=True, slots=True)
class SamplingParams:
    """What holds for one sequence. temperature 0: greedy; top_k 0, top_p 1, min_p 0: off.

    `max_tokens` None: up to the context window; `seed` None: the engine draws one.
    """

    max_tokens: int | None = None
    temperature: float = 1.0
    top_p: float = 1.0
    top_k: int = 0
    min_p: float = 0.0
    seed: int | None = None
    stop: tuple[str, ...] = ()
    logprobs: int | None = None
    ignore_eos: bool = False

    @property
    def is_filtered(self) -> bool:
        """Whether some tokens are left out before one is drawn."""
        return self.temperature > 0 and (self.top_k > 0 or self.top_p < 1 or self.min_p > 0)

    @classmethod
    def resolve(
        cls, fields: SamplingFields, generation_config: Mapping[str, object]
    ) -> SamplingParams:
        """What the request names, else what generation_config.json says, else OpenAI's defaults.

        With `do_sample` false the model's default is greedy, and its other sampling values, which
        transformers ignores then, are ignored here too.
        """
        greedy = generation_config.get("do_sample") is False
        config: Mapping[str, object] = {"temperature": 0.0} if greedy else generation_config

        def default(name: str, high: float, otherwise: float) -> float:
            value = config.get(name)
            if isinstance(value, bool) or not isinstance(value, int | float):
                return otherwise
            return float(value) if 0 <= value <= high else otherwise

        top_p = default("top_p", 1.0, 1.0) or 1.0
        return cls(
            max_tokens=fields.max_tokens,
            temperature=_named(fields.temperature, default("temperature", 2.0, 1.0)),
            top_p=_named(fields.top_p, top_p),
            top_k=int(_named(fields.top_k, default("top_k", 2**31 - 1, 0.0))),
            min_p=_named(fields.min_p, default("min_p", 1.0, 0.0)),
            seed=fields.seed,
            stop=fields.stop,
            logprobs=fields.logprobs,
            ignore_eos=fields.ignore_eos,
        )


def _named(value: float | None, default: float) -> float:
    return default if value is None else float(value)
