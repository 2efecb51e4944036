"""The engine end to end: a real model, in a real browser, through the public API."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from py_engine.errors import (
    AbortedError,
    ContextLengthError,
    DeviceLostError,
    FileCorruptError,
    FileMissingError,
    InvalidRequestError,
    ModelNotLoadedError,
)
from tests.support.engine_tab import EngineTab, engine_tab
from tests.support.fixtures import fixture
from tests.support.hub import Fault, Hub

STORIES = "models/stories260K"


@pytest.fixture(scope="module")
def hub() -> Iterator[Hub]:
    with Hub() as hub:
        yield hub


@pytest.fixture(scope="module")
def record(hub: Hub) -> dict[str, Any]:
    return {"model_id": "stories", "model": hub.add("stories", fixture(f"{STORIES}/hf"))}


@pytest.fixture(scope="module")
def tab(chromium: Browser, site: str, record: dict[str, Any]) -> Iterator[EngineTab]:
    """A tab with the model loaded, shared by the tests that only ask it."""
    with engine_tab(chromium, site) as tab:
        tab.create(record)
        yield tab


@pytest.fixture
def cases() -> list[dict[str, Any]]:
    reference = json.loads(fixture(f"{STORIES}/reference.json").read_text())
    return list(reference["cases"])


def user(text: str) -> list[dict[str, str]]:
    return [{"role": "user", "content": text}]


def test_greedy_text_is_the_reference(tab: EngineTab, cases: list[dict[str, Any]]) -> None:
    for case in cases:
        num_tokens = len(case["greedy_ids"]) - len(case["prompt_ids"])
        body = {"max_tokens": num_tokens, "temperature": 0}
        answer = tab.complete(prompt=case["prompt"], **body)
        assert case["prompt"] + answer["choices"][0]["text"] == case["greedy_text"]
        assert answer["choices"][0]["finish_reason"] == "length"
        assert answer["usage"]["completion_tokens"] == num_tokens


def test_logprobs_are_the_reference(tab: EngineTab, cases: list[dict[str, Any]]) -> None:
    """The reference has logits; log-probabilities differ from them by one constant."""
    for case in cases:
        body = {"max_tokens": 1, "temperature": 1.7, "top_k": 3, "seed": 5}
        answer = tab.complete(prompt=case["prompt_ids"], logprobs=10, **body)
        top = answer["choices"][0]["logprobs"]["top_logprobs"][0]
        expected = [logit for _, logit in case["last_logits_top10"]]
        ours = sorted(top.values(), reverse=True)[:10]
        for index in range(1, 10):
            assert ours[0] - ours[index] == pytest.approx(expected[0] - expected[index], abs=1e-3)


def test_streaming_equals_the_whole(tab: EngineTab) -> None:
    body = {"messages": user("One day"), "max_tokens": 60, "temperature": 0}
    whole = tab.chat(**body)
    chunks = tab.chat_chunks(**body, stream_options={"include_usage": True})
    text = "".join(c["choices"][0]["delta"].get("content", "") for c in chunks if c["choices"])
    assert text == whole["choices"][0]["message"]["content"]
    assert chunks[0]["choices"][0]["delta"]["role"] == "assistant"
    assert [c["choices"][0]["finish_reason"] for c in chunks if c["choices"]][-1] == "length"
    assert chunks[-1]["choices"] == [] and chunks[-1]["usage"]["completion_tokens"] == 60
    assert len(chunks) > 20


def test_a_second_turn_reuses_the_first(tab: EngineTab) -> None:
    messages = user("Tom and Sue found a blue stone near the river.")
    first = tab.chat(messages=messages, max_tokens=40, temperature=0)
    answer = {"role": "assistant", "content": first["choices"][0]["message"]["content"]}
    messages += [answer, *user(" Then")]
    second = tab.chat(messages=messages, max_tokens=10, temperature=0)
    # This template puts nothing between the turns, so their texts may share a token.
    reused = second["usage"]["prompt_tokens_details"]["cached_tokens"]
    assert first["usage"]["prompt_tokens"] > 16
    assert reused >= first["usage"]["prompt_tokens"] - 1


def test_reuse_is_exact_to_the_token(
    tab: EngineTab, record: dict[str, Any], cases: list[dict[str, Any]]
) -> None:
    """After an answer that ended by its length; its last token was sampled and not computed."""
    case = cases[2]
    tab.load(record)  # again, so that nothing is known yet
    tab.complete(prompt=case["prompt_ids"], max_tokens=37, temperature=0)
    known = case["greedy_ids"][: len(case["prompt_ids"]) + 37]
    answer = tab.complete(prompt=[*known, 300, 301], max_tokens=5, temperature=0)
    assert answer["usage"]["prompt_tokens_details"]["cached_tokens"] == len(known) - 1


def test_cancel_keeps_what_was_said_and_goes_on(tab: EngineTab) -> None:
    prompt = "A cat sat on the"
    chunks = tab.run(
        """
        async (prompt) => {
          const controller = new AbortController();
          const body = { prompt, max_tokens: 400, temperature: 0, stream: true, ignore_eos: true };
          const chunks = [];
          const options = { signal: controller.signal };
          for await (const chunk of await engine.completions.create(body, options)) {
            chunks.push(chunk.choices[0]);
            if (chunks.length === 8) controller.abort();
          }
          return chunks;
        }
        """,
        prompt,
    )
    assert chunks[-1]["finish_reason"] == "abort"
    text = "".join(chunk["text"] for chunk in chunks)
    whole = tab.complete(prompt=prompt, max_tokens=60, temperature=0, ignore_eos=True)
    assert whole["choices"][0]["text"].startswith(text[:20])
    again = tab.complete(prompt=prompt + text, max_tokens=20, temperature=0, ignore_eos=True)
    assert again["usage"]["prompt_tokens_details"]["cached_tokens"] >= 8


def test_breaking_out_of_a_stream_frees_the_engine(tab: EngineTab) -> None:
    code = """
    async () => {
      const body = { prompt: "Lily", max_tokens: 400, temperature: 0, stream: true };
      for await (const chunk of await engine.completions.create(body)) break;
      return engine.completions.create({ prompt: "Lily", max_tokens: 5, temperature: 0 });
    }
    """
    assert tab.run(code)["usage"]["completion_tokens"] == 5


def test_requests_at_once_do_not_mix(tab: EngineTab) -> None:
    prompts = ["Once upon a time", "The little dog", "Tom had a red", "In the park"]
    bodies = [{"prompt": p, "max_tokens": 50, "temperature": 0} for p in prompts]
    alone = [tab.complete(**body)["choices"][0]["text"] for body in bodies]
    together = tab.run(
        "(bodies) => Promise.all(bodies.map((body) => engine.completions.create(body)))", bodies
    )
    assert [answer["choices"][0]["text"] for answer in together] == alone


def test_requests_at_once_are_interleaved(tab: EngineTab) -> None:
    order = tab.run(
        """
        async () => {
          const order = [];
          const read = async (name) => {
            const body = { prompt: name, max_tokens: 60, stream: true, ignore_eos: true };
            for await (const chunk of await engine.completions.create(body)) order.push(name);
          };
          await Promise.all([read("Once"), read("Tom")]);
          return order;
        }
        """
    )
    changes = sum(a != b for a, b in zip(order, order[1:], strict=False))
    assert changes > 10


def test_seeds_repeat_and_differ(tab: EngineTab) -> None:
    body = {"prompt": "Once", "max_tokens": 40, "temperature": 1, "top_p": 0.95, "top_k": 50}
    texts = [tab.complete(**body, seed=s)["choices"][0]["text"] for s in (1, 1, 2, 3)]
    assert texts[0] == texts[1]
    assert len(set(texts)) == 3


def test_stop_strings_do_not_leak(tab: EngineTab) -> None:
    body = {"messages": user("Once upon a time"), "max_tokens": 80, "temperature": 0}
    text = tab.chat(**body)["choices"][0]["message"]["content"]
    stop = text[20:26]
    chunks = tab.chat_chunks(**body, stop=[stop, "never there"])
    streamed = "".join(c["choices"][0]["delta"].get("content", "") for c in chunks)
    assert streamed == text[: text.index(stop)]
    assert chunks[-1]["choices"][0]["finish_reason"] == "stop"


def test_the_context_window_ends_an_answer(tab: EngineTab) -> None:
    answer = tab.complete(prompt=[1, 403] + [407] * 480, temperature=0, ignore_eos=True)
    assert answer["choices"][0]["finish_reason"] == "length"
    assert answer["usage"]["total_tokens"] == 512


@pytest.mark.parametrize(
    ("body", "error", "param"),
    [
        ({"prompt": [5] * 512}, ContextLengthError, None),
        ({"prompt": [512]}, InvalidRequestError, "prompt"),
        ({"prompt": "x", "best_of": 2}, InvalidRequestError, "best_of"),
        ({"prompt": "x", "temperature": 3}, InvalidRequestError, "temperature"),
        ({"prompt": "x", "model": "other"}, ModelNotLoadedError, "model"),
    ],
)
def test_bad_requests_are_refused(
    tab: EngineTab, body: dict[str, Any], error: type[Exception], param: str | None
) -> None:
    with pytest.raises(error) as caught:
        tab.complete(**body)
    if param is not None:
        assert caught.value.param == param  # type: ignore[attr-defined]
    assert tab.complete(prompt="x", max_tokens=1)["usage"]["completion_tokens"] == 1


def test_usage_has_the_measurements(tab: EngineTab) -> None:
    usage = tab.complete(prompt="Once upon a", max_tokens=20, temperature=0)["usage"]
    extra = usage["extra"]
    names = "time_to_first_token_s time_per_output_token_s e2e_latency_s decode_tokens_per_s"
    for name in [*names.split(), "prefill_tokens_per_s", "host_time_per_token_ms"]:
        assert extra[name] > 0
    assert 0 <= extra["queue_time_s"] <= extra["time_to_first_token_s"] <= extra["e2e_latency_s"]


def test_second_load_needs_no_network(
    chromium: Browser, site: str, hub: Hub, record: dict[str, Any]
) -> None:
    context = chromium.new_context()
    with engine_tab(context, site) as tab:
        tab.create(record)
        first = tab.complete(prompt="Once", max_tokens=20, temperature=0)
    hub.log.clear()
    context.route(f"{hub.url('stories')}**", lambda route: route.abort())
    with engine_tab(context, site) as tab:
        tab.create(record)
        second = tab.complete(prompt="Once", max_tokens=20, temperature=0)
    context.close()
    assert second["choices"] == first["choices"]
    assert hub.log == []


@pytest.mark.parametrize(
    ("fault", "error"),
    [(Fault(status=404), FileMissingError), (Fault(truncate_at=500_000), FileCorruptError)],
)
def test_a_spoilt_weight_file_is_named(
    chromium: Browser, site: str, fault: Fault, error: type[Exception]
) -> None:
    with Hub() as hub, engine_tab(chromium, site) as tab:
        url = hub.add("stories", fixture(f"{STORIES}/hf"))
        hub.faults["stories/model.safetensors"] = fault
        with pytest.raises(error, match="model.safetensors") as caught:
            tab.create({"model_id": "stories", "model": url})
        assert caught.value.param == url + "model.safetensors"  # type: ignore[attr-defined]
        hub.faults.clear()
        tab.create({"model_id": "stories", "model": url})
        assert tab.complete(prompt="x", max_tokens=1)["usage"]["completion_tokens"] == 1


def test_a_load_can_be_cancelled(
    chromium: Browser, site: str, record: dict[str, Any], hub: Hub
) -> None:
    with engine_tab(chromium, site) as tab:
        tab.create(record)
        slow = {"model_id": "slow", "model": hub.add("slow", fixture(f"{STORIES}/hf"))}
        hub.faults["slow/model.safetensors"] = Fault(delay_s=0.2)
        before = tab.memory()
        with pytest.raises(AbortedError):
            tab.run(
                """
                (record) => {
                  const controller = new AbortController();
                  const onProgress = ({ stage }) => stage === "weights" && controller.abort();
                  return engine.load(record, { signal: controller.signal, onProgress });
                }
                """,
                slow,
            )
        hub.faults.clear()
        assert tab.memory()["gpu_bytes"] == before["gpu_bytes"]
        tab.load(slow)
        answer = tab.complete(model="slow", prompt="x", max_tokens=1)
        assert answer["usage"]["completion_tokens"] == 1


def test_unloading_gives_everything_back(
    chromium: Browser, site: str, record: dict[str, Any]
) -> None:
    with engine_tab(chromium, site) as tab:
        tab.create(record)
        memory = []
        for _ in range(20):
            answer = tab.complete(prompt="Once", max_tokens=4, temperature=0)
            assert answer["usage"]["completion_tokens"] == 4
            tab.unload("stories")
            memory.append(tab.memory())
            tab.load(record)
        first, last = memory[1], memory[-1]
        assert first["gpu_buffers"] == last["gpu_buffers"] == 0
        assert first["gpu_bytes"] == last["gpu_bytes"] == 0
        assert last["python_heap_bytes"] <= first["python_heap_bytes"] * 1.002


def test_a_lost_device_is_told_and_loading_again_helps(
    chromium: Browser, site: str, record: dict[str, Any]
) -> None:
    with engine_tab(chromium, site) as tab:
        tab.create(record, worker_url=f"{site}/grabbing_worker.js")
        tab.run(
            """
            () => {
              const body = { prompt: "Once", max_tokens: 400, ignore_eos: true, stream: true };
              globalThis.broken = (async () => {
                for await (const chunk of await engine.completions.create(body));
              })();
              broken.catch(() => {});
            }
            """
        )
        tab.page.wait_for_timeout(300)
        tab.page.workers[-1].evaluate("grabbedDevice.destroy()")
        with pytest.raises(DeviceLostError):
            tab.run("() => broken")
        with pytest.raises(DeviceLostError, match="load it again"):
            tab.complete(prompt="Once", max_tokens=1)
        tab.load(record)
        assert tab.complete(prompt="Once", max_tokens=3)["usage"]["completion_tokens"] == 3


def test_nan_in_logits_is_an_error_of_the_request(
    chromium: Browser, site: str, tmp_path: Path, hub: Hub, record: dict[str, Any]
) -> None:
    source = fixture(f"{STORIES}/hf")
    for path in source.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    weights = tmp_path / "model.safetensors"
    data = bytearray(weights.read_bytes())
    data[-4:] = b"\xff\xff\xff\x7f"  # a NaN in the last tensor
    weights.write_bytes(data)
    with engine_tab(chromium, site) as tab:
        tab.create({"model_id": "broken", "model": hub.add("broken", tmp_path)})
        for _ in range(2):
            with pytest.raises(Exception, match="NaN"):
                tab.complete(prompt="Once", max_tokens=3)
        tab.load(record)
        assert tab.complete(model="stories", prompt="x", max_tokens=1)["usage"]
