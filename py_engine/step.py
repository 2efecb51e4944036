"""The layout of one step's words, written by the runner and read by kernels. Pure data.

The step buffer (u32 words) holds a header, then the sampled rows, then the rows themselves, so that
a decode step writes few words. Kernels get the same numbers as constants (`STEP_CONSTANTS`).

Result buffer (u32 words): the sampled ids, one word each (NO_TOKEN if the logits held NaN or
+inf, or none above -inf), then,
when asked for, RESULT_WORDS_PER_SAMPLE words per sample from word MAX_SAMPLES on:
[0] f32 logit of the sampled id, [1] f32 log of the sum of exp(logits), [2..3] unused,
[4..24) ids of the largest logits in descending order (lower id first when equal),
[24..44) f32 their logits. Ids past the vocabulary's size are NO_TOKEN.
"""

from __future__ import annotations

NO_TOKEN = 0xFFFFFFFF
"""As a row's token id: take the id that the sampler left in next_token[slot]."""

HEADER_WORDS = 16
"""[0] number of rows, [1] number of samples."""

MAX_SAMPLES = 8
SAMPLE_WORDS = 16
"""[0] row, [1] slot, [2..3] seed (low, high), [4] position of the sampled token, [5] f32
temperature (0: greedy), [6] top_k (0: off), [7] f32 top_p (1: off), [8] f32 min_p (0: off)."""

ROW_WORDS = 4
"""[0] token id or NO_TOKEN, [1] position, [2] slot (row of the block table), [3] unused."""

SAMPLES_START = HEADER_WORDS
ROWS_START = SAMPLES_START + MAX_SAMPLES * SAMPLE_WORDS

MAX_TOP_LOGPROBS = 20
RESULT_WORDS_PER_SAMPLE = 64
RESULT_TOP_IDS = 4
RESULT_TOP_LOGITS = 24
RESULT_WORDS = MAX_SAMPLES + MAX_SAMPLES * RESULT_WORDS_PER_SAMPLE

BLOCK_SIZE = 16
"""Tokens per block of the paged KV cache."""

STEP_CONSTANTS: dict[str, int] = {
    "NO_TOKEN": NO_TOKEN,
    "SAMPLES_START": SAMPLES_START,
    "SAMPLE_WORDS": SAMPLE_WORDS,
    "ROWS_START": ROWS_START,
    "ROW_WORDS": ROW_WORDS,
    "MAX_SAMPLES": MAX_SAMPLES,
    "MAX_TOP_LOGPROBS": MAX_TOP_LOGPROBS,
    "RESULT_WORDS_PER_SAMPLE": RESULT_WORDS_PER_SAMPLE,
    "RESULT_TOP_IDS": RESULT_TOP_IDS,
    "RESULT_TOP_LOGITS": RESULT_TOP_LOGITS,
    "BLOCK_SIZE": BLOCK_SIZE,
}


def step_words(num_rows: int) -> int:
    """Words of a step buffer that holds `num_rows` rows."""
    return ROWS_START + num_rows * ROW_WORDS
