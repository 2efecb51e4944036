"""The page's pure parts (answers, list of models, words, browsers), in CPython."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from app.answer import Answer
from app.browsers import advice, browser_of
from app.models import Models, record_of
from app.words import (
    ERRORS,
    bytes_text,
    error_text,
    loaded_text,
    progress_text,
    source_text,
    statistics,
    status_text,
    unreadable_text,
)
from py_engine.errors import ERRORS_BY_CODE


def chunk(content: str | None, finish_reason: str | None = None) -> dict[str, Any]:
    delta = {} if content is None else {"content": content}
    return {"choices": [{"index": 0, "delta": delta, "finish_reason": finish_reason}]}


USAGE: dict[str, Any] = {
    "prompt_tokens": 31,
    "completion_tokens": 120,
    "prompt_tokens_details": {"cached_tokens": 24},
    "extra": {"decode_tokens_per_s": 12.34, "time_to_first_token_s": 0.456},
}


def test_an_answer_adds_up_its_chunks() -> None:
    answer = Answer()
    chunks = [chunk(""), chunk("On"), chunk("ce"), chunk(None, "length"), {"choices": []}]
    chunks[-1]["usage"] = USAGE
    assert [answer.take(c) for c in chunks] == ["", "On", "ce", "", ""]
    assert (answer.text, answer.finish_reason, answer.usage) == ("Once", "length", USAGE)


HUB = "https://huggingface.co/org/Name-1B"


@pytest.mark.parametrize(
    ("url", "model_id", "folder"),
    [
        (HUB, "Name-1B", f"{HUB}/resolve/main/"),
        (f" {HUB}/?library=x#top ", "Name-1B", f"{HUB}/resolve/main/"),
        (f"{HUB}/tree/v2", "Name-1B", f"{HUB}/resolve/v2/"),
        (f"{HUB}/tree/main/sub", "Name-1B", f"{HUB}/resolve/main/sub/"),
        (f"{HUB}/resolve/main/", "Name-1B", f"{HUB}/resolve/main/"),
        ("https://a.test/models/tiny/", "tiny", "https://a.test/models/tiny/"),
        ("https://a.test/models/tiny?v=1/2", "tiny", "https://a.test/models/tiny?v=1/2"),
        ("models/tiny", "tiny", "models/tiny"),
        (HUB[len("https://") :], "Name-1B", f"{HUB}/resolve/main/"),
        ("a.test:8000/tiny", "tiny", "https://a.test:8000/tiny"),
        ("Name-2.5-0.5B/", "Name-2.5-0.5B", "Name-2.5-0.5B/"),
        ("./a.test/tiny", "tiny", "./a.test/tiny"),
        ("../tiny", "tiny", "../tiny"),
        ("tiny.model", "tiny.model", "tiny.model"),
    ],
)
def test_a_record_is_made_of_a_url(url: str, model_id: str, folder: str) -> None:
    assert record_of(url, "q8") == {"model_id": model_id, "model": folder, "quantization": "q8"}


def test_a_wanted_model_is_found_or_added_once() -> None:
    listed = {"model_id": "tiny", "model": "models/tiny/"}
    models = Models([listed])
    assert models.first() is listed
    assert models.choose("tiny") is listed
    assert models.choose("unknown") is None
    added = models.choose("https://a.test/tiny")
    assert added == {
        "model_id": "tiny (2)",
        "model": "https://a.test/tiny",
        "quantization": "none",
    }
    assert models.choose("https://a.test/tiny") is added
    assert models.records == [listed, added]
    assert Models([]).first() is None


def test_the_same_folder_in_another_quantization_is_another_model() -> None:
    models = Models([])
    ids = [models.add("https://a.test/m", q)["model_id"] for q in ("q4", "none", "q4", "none")]
    assert ids == ["m", "m (2)", "m", "m (2)"]
    assert len(models.records) == 2


@pytest.mark.parametrize(
    ("num_bytes", "text"),
    [
        (0, "0 kB"),
        (999_400, "999 kB"),
        (999_600, "1.0 MB"),
        (9_940_000, "9.9 MB"),
        (9_960_000, "10 MB"),
        (271_000_000, "271 MB"),
        (999_600_000, "1.0 GB"),
        (2_489_000_000, "2.5 GB"),
        (120_000_000_000, "120 GB"),
    ],
)
def test_bytes_in_words(num_bytes: int, text: str) -> None:
    assert bytes_text(num_bytes) == text


def test_progress_in_words() -> None:
    progress = {"stage": "weights", "loaded_bytes": 101_540_000, "total_bytes": 270_000_000}
    words = "Loading the weights: 102 MB of 270 MB"
    assert progress_text({**progress, "from_cache": False}) == words
    assert (
        progress_text({**progress, "from_cache": True}) == words + ", from this browser's storage"
    )
    compiling = {"stage": "compile", "loaded_bytes": 0, "total_bytes": 0, "from_cache": False}
    assert progress_text(compiling) == "Compiling the kernels"


def test_a_loaded_model_in_words() -> None:
    loaded = {"model_id": "tiny", "quantization": "q4", "context_window_size": 2048}
    assert loaded_text({**loaded, "gpu_bytes": 95_400_000}) == (
        "tiny is ready: 4-bit, 2048 tokens of context, 95 MB on the GPU."
    )


LOADED = {
    "model_id": "tiny",
    "quantization": "q4",
    "context_window_size": 2048,
    "gpu_bytes": 9e6,
}


@pytest.mark.parametrize(
    ("engine", "chosen", "is_loading", "loaded", "words"),
    [
        (None, LOADED, True, LOADED, "not running"),
        ("engine", None, False, None, "Add a model"),
        ("engine", LOADED, True, None, "Loading tiny"),
        ("engine", LOADED, False, None, "Send a prompt"),
        ("engine", LOADED, False, LOADED, "tiny is ready"),
    ],
)
def test_the_status_in_words(
    engine: Any, chosen: Any, is_loading: bool, loaded: Any, words: str
) -> None:
    loader = SimpleNamespace(
        engine=engine, chosen=chosen, is_loading=is_loading, loaded=loaded, is_loaded=bool(loaded)
    )
    assert words in status_text(loader, False, None)
    is_ready = words == "tiny is ready"
    assert "offline" not in status_text(loader, False, None)
    assert ("works offline" in status_text(loader, False, True)) == is_ready
    assert ("not kept for offline use" in status_text(loader, False, False)) == is_ready


def test_the_status_says_that_a_prompt_waits() -> None:
    tiny = {"model_id": "tiny"}
    loader = SimpleNamespace(engine="an engine", chosen=tiny, is_loading=True, is_loaded=False)
    assert status_text(loader, False, None) == "Loading tiny"
    assert status_text(loader, True, None) == "Loading tiny. Your prompt will be sent then."


@pytest.mark.parametrize(
    ("record", "words"),
    [
        (
            {"model": f"{HUB}/resolve/main/", "quantization": "q4"},
            "4-bit, from huggingface.co/org/Name-1B",
        ),
        (
            {"model": f"{HUB}/resolve/v2/"},
            "unquantized, from huggingface.co/org/Name-1B/resolve/v2",
        ),
        ({"model": "models/demo/", "quantization": "q8"}, "8-bit, from this site"),
    ],
)
def test_where_a_model_comes_from_in_words(record: dict[str, Any], words: str) -> None:
    assert source_text(record) == words


def test_statistics_in_words() -> None:
    words = "12.3 tokens/s · first token after 0.46 s · 120 tokens · prompt of 31, 24 reused"
    assert statistics(USAGE, "stop") == words
    assert statistics(USAGE, "length") == words + " · ended at the limit of tokens"
    assert statistics(USAGE, "abort") == words + " · stopped"
    unknown = {"decode_tokens_per_s": None, "time_to_first_token_s": None}
    nothing = {**USAGE, "completion_tokens": 0, "extra": unknown}
    assert statistics(nothing, "abort") == "0 tokens · prompt of 31, 24 reused · stopped"


def test_chats_that_cannot_be_read_are_counted() -> None:
    assert unreadable_text(1).startswith("1 kept chat cannot be read by this page. It stays")
    assert unreadable_text(3).startswith("3 kept chats cannot be read by this page. They stay")


def test_every_error_of_the_engine_has_words() -> None:
    never_shown = {"aborted", "file_error"}
    assert set(ERRORS) == set(ERRORS_BY_CODE) - never_shown
    assert len({title for title, _ in ERRORS.values()}) == len(ERRORS)


def test_an_error_in_words_names_its_file() -> None:
    error = {"code": "file_missing", "message": "Not found.", "param": "https://a.test/c.json"}
    assert error_text(error)["message"] == "Not found. (https://a.test/c.json)"
    named = {**error, "message": "https://a.test/c.json: HTTP 404."}
    assert error_text(named)["message"] == named["message"]
    field = {**error, "message": "Too long.", "param": "messages"}
    assert error_text(field)["message"] == "Too long."
    assert error_text({**error, "code": "new_one"})["title"] == ERRORS["internal_error"][0]


CHROME = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36"
AGENTS = {
    "chrome": CHROME,
    "edge": CHROME + " Edg/140.0.0.0",
    "firefox": "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0",
    "safari": "Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/17.0 Safari/605.1.15",
    "other": "Lynx/2.9",
}


@pytest.mark.parametrize("name", AGENTS)
def test_a_browser_without_webgpu_is_told_in_its_own_words(name: str) -> None:
    agent = AGENTS[name]
    assert browser_of(agent) == name
    missing, blocked = (advice(agent, True, has_gpu) for has_gpu in (False, True))
    assert missing["title"] == "This browser has no WebGPU" and missing["steps"]
    assert blocked["title"] == "No graphics card answers" and blocked["steps"]
    told = " ".join(missing["steps"] + blocked["steps"])
    signs = {"firefox": "about:config", "safari": "Safari 26", "edge": "edge://gpu"}
    assert signs.get(name, "Chrome") in told or name == "other"


def test_an_insecure_address_is_told_first() -> None:
    told = advice(CHROME, False, False)
    assert "https" in told["steps"][0]
