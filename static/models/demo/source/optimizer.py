"""Muon for the layers' matrices, AdamW for the rest.

Muon (K. Jordan, 2024): momentum, made orthogonal by five Newton-Schulz steps. Matrices of one shape
are done together, which a CPU likes; several workers share them out.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import torch
from torch import Tensor, nn
from torch import distributed as workers

_COEFFICIENTS = (3.4445, -4.7750, 2.0315)


def orthogonal(batch: Tensor) -> Tensor:
    """The nearest (about) orthogonal matrix to each of `batch` [n, rows, cols]."""
    a, b, c = _COEFFICIENTS
    x = batch.mT if batch.shape[-2] > batch.shape[-1] else batch
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    for _ in range(5):
        gram = x @ x.mT
        x = a * x + (b * gram + c * gram @ gram) @ x
    return x.mT if batch.shape[-2] > batch.shape[-1] else x


def _shared_out(batch: Tensor) -> Tensor:
    """`orthogonal`, each worker doing its part of the batch."""
    rank, count = workers.get_rank(), workers.get_world_size()
    updates = torch.zeros_like(batch)
    updates[rank::count] = orthogonal(batch[rank::count])
    workers.all_reduce(updates)
    return updates


class Optimizer:
    """Both optimizers under one schedule: `step(factor)` scales their learning rates."""

    def __init__(
        self, model: nn.Module, muon_lr: float, adam_lr: float, weight_decay: float
    ) -> None:
        named = dict(model.named_parameters())
        matrices = [p for n, p in named.items() if p.ndim == 2 and "embed" not in n]
        others = [p for n, p in named.items() if p.ndim != 2 or "embed" in n]
        self._groups: dict[tuple[int, ...], list[nn.Parameter]] = defaultdict(list)
        for matrix in matrices:
            self._groups[tuple(matrix.shape)].append(matrix)
        self._momenta = {
            shape: torch.zeros(len(group), *shape) for shape, group in self._groups.items()
        }
        self._adam = torch.optim.AdamW(others, adam_lr, (0.9, 0.98), weight_decay=0.0)
        self._adam_lr = adam_lr
        self._muon_lr = muon_lr
        self._weight_decay = weight_decay

    @torch.no_grad()
    def step(self, factor: float, momentum: float = 0.95) -> None:
        for group in self._adam.param_groups:
            group["lr"] = self._adam_lr * factor
        self._adam.step()
        rate = self._muon_lr * factor
        for shape, group in self._groups.items():
            gradients = torch.stack([_gradient(matrix) for matrix in group])
            mean = self._momenta[shape].lerp_(gradients, 1 - momentum)
            updates = _shared_out(gradients.lerp_(mean, momentum))
            scale = max(1.0, shape[0] / shape[1]) ** 0.5
            for matrix, update in zip(group, updates, strict=True):
                matrix.mul_(1 - rate * self._weight_decay).sub_(update, alpha=rate * scale)

    def state(self) -> dict[str, Any]:
        return {"momenta": self._momenta, "adam": self._adam.state_dict()}

    def load(self, state: dict[str, Any]) -> None:
        self._momenta = state["momenta"]
        self._adam.load_state_dict(state["adam"])


def _gradient(parameter: nn.Parameter) -> Tensor:
    if parameter.grad is None:
        raise ValueError("a matrix without a gradient: call backward() first")
    return parameter.grad
