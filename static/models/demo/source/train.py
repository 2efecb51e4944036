"""Trains the demo model on the corpus and writes its folder.

`python -m static.models.demo.source.train --out DIR` (two hours on two CPU cores); with
`--smoke` a tiny run of the same steps. Interrupted, the same command goes on from DIR's checkpoint.

Each CPU core is a worker with one thread and its own share of every step's dialogues: a model this
small loses more to threads that wait for each other at every operation.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TextIO

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import Tensor, multiprocessing
from torch import distributed as workers

from static.models.demo.source import corpus, evaluation, export
from static.models.demo.source.network import Decoder, Shape
from static.models.demo.source.optimizer import Optimizer
from static.models.demo.source.tokenization import IGNORED, Encoder, make_tokenizer

WARMUP_STEPS = 40
CHECKPOINT = "checkpoint.pt"
NUM_WORKERS = 2
PADDING = 0  # The token that ends a text, which no dialogue has.

Batch = tuple[Tensor, Tensor]
Example = tuple[list[int], list[int]]  # token_ids and labels


@dataclass(frozen=True)
class Run:
    """`decay`: the last part of the steps, over which the learning rate falls to zero.
    `prompts_weight`: of the loss on prompts; it changes as the learning rate does, so that the end
    of the training is for answers. `practice_steps` follow, on the chats of practice, at
    `practice_rate` of the learning rate and down to zero again."""

    steps: int = 5000
    tokens_per_step: int = 4096
    dialogues_per_chunk: int = 3000
    tokenizer_dialogues: int = 20_000
    decay: float = 0.3
    prompts_weight: float = 0.1
    practice_steps: int = 220
    practice_rate: float = 0.4
    muon_lr: float = 0.02
    adam_lr: float = 0.004
    weight_decay: float = 0.02
    probe_every: int = 250
    probe_per_skill: int = 16
    seed: int = corpus.SEED


SMOKE = Run(
    steps=10, practice_steps=2, tokens_per_step=2048, dialogues_per_chunk=200,
    tokenizer_dialogues=400, probe_every=6, probe_per_skill=2,
)  # fmt: skip


def learning_rate_factor(step: int, run: Run) -> float:
    """Up over the warm-up, level, then down to zero in a line; in practice up and down."""
    left = run.steps - step
    if left <= 0:
        return run.practice_rate * min((1 - left) / 10, 1 + left / run.practice_steps)
    return min(1.0, (step + 1) / WARMUP_STEPS, left / max(1, run.steps * run.decay))


def batches(encoder: Encoder, run: Run, chunk: int, practice: bool) -> Iterator[Batch]:
    """This worker's endless batches: dialogues of similar length, padded at their ends, each
    starting at position 0. Those of one step are alike in length, so that no worker waits.
    `chunk` seeds the first dialogues; `practice`: of practice's kind."""
    while True:
        seed = run.seed + 1000 * (chunk + 1)
        dialogues = corpus.dialogues(seed, run.dialogues_per_chunk, practice)
        encoded = sorted(encoder.encode(list(dialogues)), key=lambda pair: len(pair[0]))
        packs: list[list[Example]] = [[]]
        for pair in encoded:
            if (len(packs[-1]) + 1) * len(pair[0]) > run.tokens_per_step // NUM_WORKERS:
                packs.append([])
            packs[-1].append(pair)
        whole = len(packs) - len(packs) % NUM_WORKERS
        steps = [packs[at : at + NUM_WORKERS] for at in range(0, whole, NUM_WORKERS)]
        Random(chunk).shuffle(steps)
        for step in steps:
            yield _padded(step[workers.get_rank()])
        chunk += 1


def _padded(pairs: list[Example]) -> Batch:
    length = max(len(ids) for ids, _ in pairs)
    ids = torch.full((len(pairs), length), PADDING)
    labels = torch.full((len(pairs), length), IGNORED)
    for row, (some_ids, some_labels) in enumerate(pairs):
        ids[row, : len(some_ids)] = torch.tensor(some_ids)
        labels[row, : len(some_labels)] = torch.tensor(some_labels)
    return ids, labels


def losses_of(model: Decoder, batch: Batch) -> tuple[Tensor, Tensor]:
    """Mean cross-entropies (nats) of the answers' tokens, and of all others: foretelling prompts
    teaches how their words go together."""
    ids, labels = batch
    hidden = model(ids)
    asked = labels != IGNORED
    answers = F.cross_entropy(model.logits(hidden[asked]), labels[asked])
    following = F.pad(ids[:, 1:], (0, 1), value=PADDING)
    rest = ~asked & (following != PADDING)
    return answers, F.cross_entropy(model.logits(hidden[rest]), following[rest])


def _average_gradients(model: Decoder) -> None:
    """Over all workers, in one message."""
    gradients = [p.grad for p in model.parameters() if p.grad is not None]
    flat = torch.cat([gradient.flatten() for gradient in gradients])
    workers.all_reduce(flat)
    flat /= NUM_WORKERS
    parts = flat.split([gradient.numel() for gradient in gradients])
    for gradient, part in zip(gradients, parts, strict=True):
        gradient.copy_(part.view_as(gradient))


class Probe:
    """How held-out prompts fare while training: the loss of the reference answer, and the share
    of answers that the model would give token for token."""

    def __init__(self, encoder: Encoder, per_skill: int) -> None:
        self._batches: dict[str, list[Batch]] = {}
        for item in list(evaluation.items(per_skill=per_skill))[workers.get_rank() :: NUM_WORKERS]:
            dialogue = {k: item[k] for k in ("messages", "tools")}
            dialogue["messages"] = [*dialogue["messages"], item["reference"]]
            ids, labels = encoder.encode([dialogue])[0]
            last = len(encoder.encode([{**dialogue, "messages": item["messages"]}])[0][0])
            labels = [IGNORED] * last + labels[last:]
            self._batches.setdefault(item["skill"], []).append(_padded([(ids, labels)]))

    @torch.no_grad()
    def report(self, model: Decoder) -> str:
        sums = torch.zeros(len(evaluation.SKILLS), 3)
        for row, skill in enumerate(evaluation.SKILLS):
            for ids, labels in self._batches.get(skill, ()):
                asked = labels != IGNORED
                logits = model.logits(model(ids)[asked])
                loss = F.cross_entropy(logits, labels[asked])
                exact = (logits.argmax(-1) == labels[asked]).all()
                sums[row] += torch.stack((torch.tensor(1.0), loss, exact.float()))
        workers.all_reduce(sums)
        means = (sums[:, 1:] / sums[:, :1]).tolist()
        return ", ".join(
            f"{skill} {loss:.3f}/{exact:.2f}"
            for skill, (loss, exact) in zip(evaluation.SKILLS, means, strict=True)
        )


def train(model: Decoder, encoder: Encoder, run: Run, folder: Path, log: TextIO) -> None:
    """Runs the steps that the folder's checkpoint lacks."""
    optimizer = Optimizer(model, run.muon_lr, run.adam_lr, run.weight_decay)
    step, tokens, seconds = _resume(model, optimizer, folder)
    probe = Probe(encoder, run.probe_per_skill)
    losses: list[float] = []
    started = time.monotonic() - seconds
    last = run.steps + run.practice_steps
    stream = None
    while step < last:
        if stream is None or step == run.steps:
            # Steps outnumber chunks: numbered from the step, no chunk comes again after a stop.
            stream = batches(encoder, run, chunk=step, practice=step >= run.steps)
        batch = next(stream)
        rate = learning_rate_factor(step, run)
        loss, prompts_loss = losses_of(model, batch)
        (loss + run.prompts_weight * rate * prompts_loss).backward()  # type: ignore[no-untyped-call]
        _average_gradients(model)
        optimizer.step(rate)
        model.zero_grad()
        step += 1
        tokens += batch[0].numel() * NUM_WORKERS
        losses.append(loss.item())
        if workers.get_rank() == 0 and (step % 20 == 0 or step == last):
            elapsed = time.monotonic() - started
            mean = sum(losses) / len(losses)
            line = f"step {step} loss {mean:.4f} rate {rate:.3f} tokens {tokens}"
            print(f"{line} seconds {elapsed:.0f}", file=log, flush=True)
            losses.clear()
        if step % run.probe_every == 0 or step == last:
            report = probe.report(model)
            if workers.get_rank() == 0:
                print(f"step {step} held out: {report}", file=log, flush=True)
                _save(model, optimizer, (step, tokens, time.monotonic() - started), folder)


def _save(
    model: Decoder, optimizer: Optimizer, counts: tuple[int, int, float], folder: Path
) -> None:
    state = {"model": model.state_dict(), "optimizer": optimizer.state(), "counts": counts}
    partial = folder / (CHECKPOINT + ".partial")
    torch.save(state, partial)
    partial.replace(folder / CHECKPOINT)


def _resume(model: Decoder, optimizer: Optimizer, folder: Path) -> tuple[int, int, float]:
    path = folder / CHECKPOINT
    if not path.exists():
        return 0, 0, 0.0
    state = torch.load(path)
    model.load_state_dict(state["model"])
    optimizer.load(state["optimizer"])
    step, tokens, seconds = state["counts"]
    return step, tokens, seconds


def write_tokenizer(run: Run, vocab_size: int, folder: Path) -> None:
    """Writes the folder's tokenizer if there is none."""
    path = folder / "tokenizer.json"
    if not path.exists():
        render = Encoder.renderer()
        texts = [render(one) for one in corpus.dialogues(run.seed, run.tokenizer_dialogues)]
        make_tokenizer(texts, vocab_size).save(str(path))


def work(rank: int, run: Run, folder: Path, port: int) -> None:
    """One worker's whole run; the first one keeps the log and writes the files."""
    torch.set_num_threads(1)
    torch.manual_seed(run.seed)
    address = f"tcp://127.0.0.1:{port}"
    workers.init_process_group("gloo", address, world_size=NUM_WORKERS, rank=rank)
    shape = Shape()
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    model = Decoder(shape)
    with (folder / "train.log").open("a", encoding="utf-8") as log:
        if rank == 0:
            parameters = sum(parameter.numel() for parameter in model.parameters())
            versions = f"python {sys.version.split()[0]} torch {torch.__version__}"
            print(f"{run} {shape} {parameters} parameters, {versions}", file=log, flush=True)
        train(model, Encoder(tokenizer), run, folder, log)
    if rank == 0:
        export.write_folder(model, shape, tokenizer, folder)
    workers.destroy_process_group()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--smoke", action="store_true")
    parser.add_argument("--port", type=int, default=29514, help="where the workers meet")
    args = parser.parse_args()
    run = SMOKE if args.smoke else Run()
    args.out.mkdir(parents=True, exist_ok=True)
    write_tokenizer(run, Shape().vocab_size, args.out)
    multiprocessing.spawn(work, (run, args.out, args.port), NUM_WORKERS)


if __name__ == "__main__":
    main()
