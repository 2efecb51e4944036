"""pywebllm.mjs in a page, against a worker with scripted answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import scripted

HELPERS = """
const { createEngine, EngineError } = await import(site + "/pywebllm.mjs");
const chat = (engine, content, more = {}, options = {}) => {
  const messages = [{ role: "user", content }];
  return engine.chat.completions.create({ messages, ...more }, options);
};
const caught = (promise) => promise.then(() => "no error", (error) => {
  if (!(error instanceof EngineError && error instanceof Error)) return "foreign " + error;
  const { name, message, type, param, code, status } = error;
  return { name, message, type, param, code, status };
});
const text = (chunks) => chunks.map((chunk) => chunk.choices[0]?.delta.content ?? "").join("");
const collect = async (stream) => {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
};
const newWorker = () => new Worker(site + "/worker/boot.js", { type: "module" });
"""

Run = Callable[[str], Any]


@pytest.fixture
def page(chromium: Browser, site: str) -> Iterator[Page]:
    page = chromium.new_page()
    page.route("**/blank", lambda route: route.fulfill(body="", content_type="text/html"))
    scripted.install(page)
    page.goto(f"{site}/some/where/blank")
    yield page
    page.close()


@pytest.fixture
def run(page: Page, site: str) -> Run:
    """Runs the body of an async function in the page, with HELPERS; what it returns."""
    return lambda body: page.evaluate(f"async (site) => {{ {HELPERS} {body} }}", site)


def test_an_answer_is_one_object(run: Run) -> None:
    answer = run("""
        const engine = await createEngine("tiny");
        return chat(engine, "hello");
    """)
    assert answer["choices"][0]["message"]["content"] == "You said: hello"
    assert answer["usage"]["completion_tokens"] == 3


def test_a_stream_is_iterated_while_it_grows(run: Run) -> None:
    seen = run("""
        const engine = await createEngine("tiny");
        const more = { stream: true, stream_options: { include_usage: true } };
        const times = [];
        const chunks = [];
        for await (const chunk of await chat(engine, "a b c", more)) {
          chunks.push(chunk);
          times.push(performance.now());
        }
        return { text: text(chunks), numTimes: new Set(times).size, last: chunks.at(-1),
                 finish: chunks.at(-2).choices[0].finish_reason };
    """)
    assert seen["text"] == "You said: a b c"
    assert seen["numTimes"] > 2, "The chunks came all at once."
    assert seen["finish"] == "stop"
    assert seen["last"]["choices"] == [] and seen["last"]["usage"]["completion_tokens"] == 5


def test_a_slow_reader_misses_no_chunk(run: Run) -> None:
    seen = run("""
        const engine = await createEngine("tiny");
        const stream = await chat(engine, "a b c", { stream: true });
        await new Promise((resolve) => setTimeout(resolve, 200));
        return text(await collect(stream));
    """)
    assert seen == "You said: a b c"


def test_breaking_out_of_a_stream_cancels_it(page: Page, run: Run) -> None:
    content = run("""
        const engine = await createEngine("tiny");
        for await (const chunk of await chat(engine, "endless", { stream: true }))
          if (text([chunk]).startsWith("word3")) break;
        const after = await chat(engine, "still there?");
        return after.choices[0].message.content;
    """)
    messages = scripted.messages(page)
    assert content == "You said: still there?"
    chat = next(m for m in messages if m["method"] == "chat.completions.create")
    cancels = [m for m in messages if m["method"] == "cancel"]
    assert [cancel["params"] for cancel in cancels] == [{"id": chat["id"]}]
    assert len({m["id"] for m in messages}) == len(messages)


def test_a_stream_read_to_its_end_is_not_cancelled(page: Page, run: Run) -> None:
    run("""
        const engine = await createEngine("tiny");
        await collect(await chat(engine, "hello", { stream: true }));
    """)
    methods = [m["method"] for m in scripted.messages(page)]
    assert methods == ["load", "chat.completions.create"]


def test_an_aborted_signal_ends_a_generation_with_what_it_has(run: Run) -> None:
    seen = run("""
        const engine = await createEngine("tiny");
        const abort = new AbortController();
        const { signal } = abort;
        const stream = await chat(engine, "endless", { stream: true }, { signal });
        const answer = chat(engine, "endless", {}, { signal });
        const chunks = [];
        for await (const chunk of stream) {
          chunks.push(chunk);
          if (text(chunks).includes("word1")) abort.abort();
        }
        const whole = await answer;
        const reasons = [chunks.at(-1), whole].map(({ choices }) => choices[0].finish_reason);
        return [text(chunks), reasons, await caught(chat(engine, "hello", {}, { signal }))];
    """)
    assert seen[0].startswith("word0 word1")
    assert seen[1] == ["abort", "abort"]
    assert seen[2]["code"] == "aborted"


def test_requests_are_answered_side_by_side(run: Run) -> None:
    seen = run("""
        const engine = await createEngine("tiny");
        const order = [];
        const one = async (words) => {
          const stream = await chat(engine, words, { stream: true });
          let whole = "";
          for await (const chunk of stream) {
            whole += text([chunk]);
            order.push(words);
          }
          return whole;
        };
        const texts = await Promise.all([one("a a a a"), one("b b b b")]);
        return { texts, order: order.join("") };
    """)
    assert seen["texts"] == ["You said: a a a a", "You said: b b b b"]
    assert "a" in seen["order"].strip("b") and "b" in seen["order"].strip("a")


def test_completions_models_and_memory(run: Run) -> None:
    seen = run("""
        const engine = await createEngine("tiny");
        const { choices } = await engine.completions.create({ prompt: "Once" });
        return [choices[0].text, (await engine.models.list()).data, await engine.memory()];
    """)
    assert seen[0] == "You said: Once"
    assert [model["id"] for model in seen[1]] == ["tiny"]
    assert seen[2]["gpu_bytes"] == 12


def test_kept_models_are_listed_and_deleted(run: Run, site: str) -> None:
    seen = run("""
        const engine = await createEngine("tiny");
        await engine.load({ model_id: "mine", model: "near/" });
        const folders = async () => (await engine.models.kept()).models.map(({ model }) => model);
        const before = await folders();
        const deleted = await engine.models.delete("near/");
        return { before, deleted, after: await folders(), quota: await engine.models.kept() };
    """)
    near = f"{site}/some/where/near/"
    assert seen["before"] == [f"{site}/models/tiny/", near]
    assert seen["deleted"] == {"model": near, "freed_bytes": 270e6}
    assert seen["after"] == [f"{site}/models/tiny/"]
    assert seen["quota"]["quota_bytes"] == 9000e6


def test_errors_are_typed(run: Run) -> None:
    seen = run("""
        const engine = await createEngine("tiny");
        const stream = true;
        const half = await chat(engine, "nan", { stream });
        return {
          object: await caught(chat(engine, "a", { colour: "red" })),
          stream: await caught(chat(engine, "a", { colour: "red", stream })),
          first: (await half.next()).value.choices[0].delta.content,
          half: await caught(half.next()),
        };
    """)
    expected = {
        "name": "EngineError",
        "message": "Unknown field: colour.",
        "type": "server_error",
        "param": "colour",
        "code": "invalid_request",
        "status": 400,
    }
    assert seen["object"] == seen["stream"] == expected
    assert seen["first"] == "Half an "
    assert seen["half"]["code"] == "nan_in_logits"


def test_progress_is_reported_from_the_worker_s_start(run: Run) -> None:
    seen = run("""
        const seen = [];
        await createEngine("tiny", { onProgress: (progress) => seen.push(progress) });
        return seen;
    """)
    assert [p["stage"] for p in seen] == ["boot", "config", "weights", "weights", "compile"]
    assert len({frozenset(p) for p in seen}) == 1, "All have the same fields."
    assert (seen[3]["loaded_bytes"], seen[3]["total_bytes"]) == (101.5e6, 270e6)


def test_model_urls_are_absolute(page: Page, run: Run, site: str) -> None:
    run("""
        const engine = await createEngine("tiny");
        await engine.load({ model_id: "mine", model: "near/" });
    """)
    assert [m["params"]["model"] for m in scripted.messages(page)] == [
        {"model_id": "tiny", "model": f"{site}/models/tiny/", "quantization": "q4"},
        {"model_id": "mine", "model": f"{site}/some/where/near/"},
    ]


def test_an_unknown_model_id_is_told_with_those_that_are_known(run: Run) -> None:
    error = run("return caught(createEngine('huge'));")
    assert (error["code"], error["param"]) == ("invalid_request", "model")
    assert "tiny, missing, endless" in error["message"]


def test_a_missing_list_of_models_is_named(page: Page, run: Run, site: str) -> None:
    page.route("**/models.json", lambda route: route.fulfill(status=404))
    error = run("return caught(createEngine('tiny'));")
    assert (error["code"], error["param"]) == ("file_missing", f"{site}/models.json")


def test_a_failed_load_rejects_and_ends_the_worker(page: Page, run: Run) -> None:
    error = run("return caught(createEngine('missing'));")
    assert (error["code"], error["status"]) == ("file_missing", 404)
    assert error["param"].endswith("/models/missing/config.json")
    scripted.expect_no_worker(page)


@pytest.mark.parametrize("when_ms", [0, 30])
def test_an_abort_during_the_load_rejects(run: Run, page: Page, when_ms: int) -> None:
    error = run(f"""
        const abort = new AbortController();
        setTimeout(() => abort.abort(), {when_ms});
        return caught(createEngine("endless", {{ signal: abort.signal }}));
    """)
    assert error["code"] == "aborted"
    scripted.expect_no_worker(page)


def test_an_abort_of_a_load_leaves_the_callers_worker_in_use(run: Run) -> None:
    seen = run("""
        const worker = newWorker();
        const abort = new AbortController();
        const { signal } = abort;
        const failed = caught(createEngine("endless", { worker, signal,
          onProgress: ({ stage }) => stage === "weights" && abort.abort() }));
        const error = await failed;
        const engine = await createEngine("tiny", { worker });
        const answer = await chat(engine, "hello");
        return [error.code, answer.choices[0].message.content];
    """)
    assert seen == ["aborted", "You said: hello"]


def test_an_aborted_signal_starts_nothing(run: Run) -> None:
    error = run("return caught(createEngine('tiny', { signal: AbortSignal.abort() }));")
    assert error["code"] == "aborted"


def test_a_crash_of_the_worker_rejects_all_that_is_open_and_all_that_comes(run: Run) -> None:
    errors = run("""
        const engine = await createEngine("tiny");
        const other = caught(chat(engine, "endless"));
        // The crash may be known before the first chunk is.
        const streamed = await caught(chat(engine, "crash", { stream: true }).then(collect));
        return [streamed, await other, await caught(engine.models.list())];
    """)
    assert {error["code"] for error in errors} == {"internal_error"}
    assert all("out of luck" in error["message"] for error in errors)


def test_a_worker_that_cannot_be_fetched_rejects(run: Run) -> None:
    error = run("return caught(createEngine('tiny', { workerUrl: site + '/nothing.js' }));")
    assert error["code"] == "internal_error"


def test_a_fatal_start_rejects_with_its_error(page: Page, run: Run) -> None:
    body = {
        "message": "WebGPU found no adapter.",
        "type": "server_error",
        "param": None,
        "code": "gpu_unavailable",
        "status": 503,
    }
    scripted.install(page, {"fatal": body})
    assert run("return caught(createEngine('tiny'));") == {"name": "EngineError", **body}


def test_after_a_lost_device_the_model_is_loaded_again(run: Run) -> None:
    seen = run("""
        const engine = await createEngine("tiny");
        const lost = await caught(chat(engine, "lost"));
        const gone = await caught(chat(engine, "hello", { model: "tiny" }));
        await engine.load({ model_id: "tiny", model: "models/tiny/" });
        const answer = await chat(engine, "hello");
        return [lost.code, gone.code, answer.choices[0].message.content];
    """)
    assert seen == ["device_lost", "model_not_loaded", "You said: hello"]


def test_unload_ends_the_engine_and_its_own_worker(page: Page, run: Run) -> None:
    error = run("""
        const engine = await createEngine("tiny");
        await engine.unload();
        return caught(engine.models.list());
    """)
    assert error["code"] == "model_not_loaded"
    scripted.expect_no_worker(page)


def test_unload_leaves_the_callers_worker_and_the_models_of_others(page: Page, run: Run) -> None:
    seen = run("""
        const worker = newWorker();
        const one = await createEngine({ model_id: "one", model: "one/" }, { worker });
        const two = await createEngine({ model_id: "two", model: "two/" }, { worker });
        await two.load({ model_id: "three", model: "three/" });
        await one.unload();
        await two.unload("three");
        return (await two.models.list()).data.map(({ id }) => id);
    """)
    assert seen == ["two"]
    assert len(page.workers) == 1
