/**
 * A worker that speaks docs/protocol.md with scripted answers, so that the page and the client are
 * tested without an engine. What it does follows from the names of models and the words of prompts:
 * see `models` and `answers`. `self.messages` are all that it got.
 * `self.SCRIPT` may be set in front of this text: {boot_ms: number, fatal: errorBody, texts: {prompt:
 * answers}}: a prompt that is sent again gets the next one.
 */
const script = self.SCRIPT ?? {};
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const STATUS = { file_missing: 404, invalid_request: 400, aborted: 499, device_lost: 503, storage_full: 507 };

self.messages = [];
const loaded = new Set();
const cancelled = new Set();
/** What is kept of a model, by its folder. */
const kept = new Map();

class Failure extends Error {
  constructor(code, message, param = null) {
    super(message);
    this.body = { message, type: "server_error", param, code, status: STATUS[code] ?? 500 };
  }
}

/** Until the request is cancelled. */
async function untilCancelled(id) {
  while (!cancelled.has(id)) await sleep(5);
}

/** What a load of the model does after its configuration is read. */
const models = {
  async missing(id, record) {
    const url = record.model + "config.json";
    throw new Failure("file_missing", `${url} answered with HTTP 404.`, url);
  },
  async full() {
    throw new Failure("storage_full", "The browser keeps no more.");
  },
  async endless(id, record) {
    await untilCancelled(id);
    kept.set(record.model, { kept_bytes: 101.5 * MB, num_files: 2, complete: false });
    throw new Failure("aborted", "The load was cancelled.");
  },
};

const MB = 1e6;
const ADAPTER = {
  vendor: "test",
  architecture: "scripted",
  description: "",
  is_fallback: false,
  features: ["shader-f16", "subgroups"],
  subgroup_min_size: 32,
  subgroup_max_size: 32,
  max_buffer_size_bytes: 4e9,
  max_binding_size_bytes: 2e9,
  max_storage_buffers_per_stage: 10,
  max_invocations_per_workgroup: 256,
  max_workgroup_storage_bytes: 32768,
  max_workgroups_per_dimension: 65535,
};

async function load(id, { model: record }, tell) {
  const started = performance.now();
  const progress = (stage, loaded_bytes, total_bytes, from_cache = false) =>
    tell("progress", {
      stage,
      loaded_bytes,
      total_bytes,
      from_cache,
      file: null,
      elapsed_s: (performance.now() - started) / 1000,
      text: stage,
    });
  progress("config", 0, 0);
  progress("weights", 0, 270 * MB);
  progress("weights", 101.5 * MB, 270 * MB);
  await sleep(50);
  await models[record.model_id]?.(id, record);
  progress("compile", 0, 0);
  loaded.add(record.model_id);
  kept.set(record.model, { kept_bytes: 270 * MB, num_files: 4, complete: true });
  return {
    model_id: record.model_id,
    model_type: "llama",
    quantization: record.quantization ?? "none",
    context_window_size: 2048,
    vocab_size: 512,
    num_parameters: 134515008,
    gpu_bytes: 95.4 * MB,
    elapsed_s: 0.1,
    variants: { decode_linear: "matvec_rows ROWS=16 WORKGROUP=4" },
  };
}

/** Pieces of the answer to a prompt; "abort" as the last one says that it was cancelled. */
const answers = {
  async *endless(id) {
    for (let i = 0; !cancelled.has(id); i++) {
      yield `word${i} `;
      await sleep(10);
    }
    return "abort";
  },
  async *crash() {
    yield "Up to here";
    setTimeout(() => {
      throw new Error("out of luck");
    });
    await sleep(1e9);
  },
  async *lost() {
    yield "";
    loaded.clear();
    const failure = new Failure("device_lost", "The GPU device was lost: load the model again.");
    tellAll({ event: "device_lost", data: failure.body });
    throw failure;
  },
  async *nan() {
    yield "Half an ";
    throw new Failure("nan_in_logits", "The model produced NaN.");
  },
};

async function* echo(id, prompt) {
  const text = script.texts?.[prompt]?.shift() ?? `You said: ${prompt}`;
  for (const piece of text.match(/\s*\S+/g) ?? []) {
    yield piece;
    await sleep(10);
  }
}

function completion(id, object, model, choice, usage) {
  const choices = choice ? [{ index: 0, logprobs: null, ...choice }] : [];
  const body = { id: `chatcmpl-${id}`, object, created: 1790000000, model, choices };
  return usage ? { ...body, usage } : body;
}

async function chat(id, body, tell) {
  const model = body.model ?? [...loaded][0];
  if (!loaded.has(model)) throw new Failure("model_not_loaded", `${model} is not loaded.`, "model");
  if ("colour" in body) throw new Failure("invalid_request", "Unknown field: colour.", "colour");
  const prompt = body.messages ? body.messages.at(-1).content : body.prompt;
  const pieces = (answers[prompt] ?? echo)(id, prompt);
  let text = "";
  let numTokens = 0;
  let piece;
  const chunk = "chat.completion.chunk";
  while (!(piece = await pieces.next()).done) {
    text += piece.value;
    numTokens += 1;
    const choice = { delta: { role: "assistant", content: piece.value }, finish_reason: null };
    if (body.stream) tell("chunk", completion(id, chunk, model, choice));
  }
  const finish_reason = piece.value ?? "stop";
  const prompt_tokens = JSON.stringify(body.messages ?? body.prompt).length;
  const usage = {
    prompt_tokens,
    completion_tokens: numTokens,
    total_tokens: prompt_tokens + numTokens,
    prompt_tokens_details: { cached_tokens: body.messages?.length > 1 ? prompt_tokens - 5 : 0 },
    extra: {
      prefill_tokens_per_s: 250.5,
      decode_tokens_per_s: 12.34,
      time_to_first_token_s: 0.456,
      time_per_output_token_s: 0.08,
      e2e_latency_s: 1.5,
      queue_time_s: 0,
      host_time_per_token_ms: 0.3,
      dispatches_per_step: 276,
      read_bytes_per_step: 4,
    },
  };
  if (!body.stream) {
    const message = { role: "assistant", content: text };
    return completion(id, "chat.completion", model, { message, text, finish_reason }, usage);
  }
  tell("chunk", completion(id, chunk, model, { delta: {}, finish_reason }));
  if (body.stream_options?.include_usage) tell("chunk", completion(id, chunk, model, null, usage));
}

const methods = {
  load,
  "chat.completions.create": chat,
  "completions.create": chat,
  async unload(id, { model_id }) {
    for (const name of model_id ? [model_id] : [...loaded]) loaded.delete(name);
    return { model_id };
  },
  "models.list": async () => ({
    object: "list",
    data: [...loaded].map((id) => ({ id, object: "model" })),
  }),
  memory: async () => ({ gpu_buffers: 3, gpu_bytes: 12, models: [...loaded] }),
  "models.kept": async () => ({
    models: [...kept].map(([model, entry]) => ({ model, ...entry })),
    used_bytes: 300 * MB,
    quota_bytes: 9000 * MB,
    persisted: false,
  }),
  async "models.delete"(id, { model }) {
    const freed_bytes = kept.get(model)?.kept_bytes ?? 0;
    kept.delete(model);
    return { model, freed_bytes };
  },
  async cancel(id, params) {
    cancelled.add(params.id);
    return { cancelled: true };
  },
};

async function answer(port, { id, method, params }) {
  const tell = (event, data) => port.postMessage({ id, event, data });
  try {
    const result = await methods[method](id, params, tell);
    if (result === undefined) tell("done");
    else tell("result", result);
  } catch (error) {
    tell("error", (error.body ? error : new Failure("internal_error", String(error))).body);
  }
}

const ports = [];
const tellAll = (message) => ports.forEach((port) => port.postMessage(message));

self.onmessage = async ({ data, ports: [port] }) => {
  if (data.event !== "connect") throw new Error(`Not a way to connect: ${JSON.stringify(data)}`);
  ports.push(port);
  port.postMessage({ event: "boot", data: { stage: "python", elapsed_s: 0 } });
  await sleep(script.boot_ms ?? 20);
  if (script.fatal) {
    tellAll({ event: "fatal", data: script.fatal });
    return;
  }
  tellAll({ event: "ready", data: { version: "0", adapter: ADAPTER } });
  port.onmessage = ({ data: request }) => {
    self.messages.push(request);
    answer(port, request);
  };
};
