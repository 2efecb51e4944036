"""Makes the *.json beside it: log-probabilities of the tiny models (tests/support/tiny_model.py),
computed by transformers in float32 on the CPU.

    python -m venv golden-venv && golden-venv/bin/pip install torch transformers==5.23.0 tokenizers
    golden-venv/bin/python tests/goldens/make_goldens.py

A golden has, for the weights as they are ("none") and for weights quantized and dequantized by the
formulas of kernels/convert_quantized.wgsl ("q8", "q4"), the greedy token ids and, for each of them,
the largest log-probabilities, [id, log-probability], from which it was chosen.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

import torch  # noqa: E402
import transformers  # noqa: E402

from py_engine.backends.numpy_convert import dequantize, quantize  # noqa: E402
from tests.support.tiny_model import (  # noqa: E402
    SPECIAL_TOKENS,
    TINY_MODELS,
    TinyModel,
    weights_sha256,
    write_model,
)

NUM_STEPS = 9
"""The prompt's last position and eight tokens more."""
NUM_TOP = 20
MIN_MARGIN = 0.01
"""Between the two largest logits, so that rounding cannot change a greedy token."""


def quantize_weights(network: torch.nn.Module, weight_format: str) -> None:
    """Replace every matrix by what its quantized form stands for; a tied one is met once."""
    with torch.no_grad():
        for parameter in network.parameters():
            if parameter.dim() == 2:
                values = parameter.numpy()
                data, scales = quantize(values, weight_format)
                restored = dequantize(data, scales, weight_format, values.shape[1])
                parameter.copy_(torch.from_numpy(restored))


def greedy(network: torch.nn.Module, name: str, prompt_ids: list[int]) -> dict[str, Any]:
    ids = list(prompt_ids)
    tops = []
    for _ in range(NUM_STEPS):
        with torch.no_grad():
            logits = network(torch.tensor([ids])).logits[0, -1]
        values, top_ids = torch.log_softmax(logits.double(), -1).topk(NUM_TOP)
        margin = float(values[0] - values[1])
        if margin < MIN_MARGIN:
            raise SystemExit(f"{name}: margin {margin} at token {len(ids)}: take another seed")
        if int(top_ids[0]) < len(SPECIAL_TOKENS):
            raise SystemExit(f"{name}: would end at token {len(ids)}: take another seed")
        pairs = zip(top_ids.tolist(), values.tolist(), strict=True)
        tops.append([[token_id, round(value, 6)] for token_id, value in pairs])
        ids.append(tops[-1][0][0])
    return {"token_ids": ids[len(prompt_ids) :], "top_logprobs": tops}


def golden(name: str, model: TinyModel) -> dict[str, Any]:
    prompt_ids = model.prompt_ids()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        write_model(folder, model)
        result = {
            "transformers": transformers.__version__,
            "weights_sha256": weights_sha256(folder),
            "prompt_ids": prompt_ids,
        }
        for weight_format in ("none", "q8", "q4"):
            network = transformers.AutoModelForCausalLM.from_pretrained(
                folder, dtype=torch.float32, attn_implementation="eager"
            )
            if weight_format != "none":
                quantize_weights(network, weight_format)
            result[weight_format] = greedy(network, f"{name} {weight_format}", prompt_ids)
    return result


def main() -> None:
    transformers.utils.logging.disable_progress_bar()
    for name, model in TINY_MODELS.items():
        text = json.dumps(golden(name, model), separators=(",", ":"))
        text = text.replace(',"', ',\n"').replace("]],[[", "]],\n[[")
        Path(__file__).with_name(f"{name}.json").write_text(text + "\n")
        print(f"{name}: {len(text)} bytes")


if __name__ == "__main__":
    main()
