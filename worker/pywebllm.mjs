/**
 * The engine for pages in JavaScript: starts the worker, loads a model, offers OpenAI's calls.
 *
 *     const engine = await createEngine("SmolLM2-135M-Instruct", { onProgress: console.log });
 *     const messages = [{ role: "user", content: "Hello" }];
 *     for await (const chunk of await engine.chat.completions.create({ messages, stream: true }))
 *       console.log(chunk.choices[0]?.delta.content);
 *
 * Speaks docs/protocol.md, where every field is described; knows no model. Needs no other file of this
 * folder but the worker it starts.
 *
 * @typedef {{
 *   model_id: string, model: string, quantization?: "none" | "q8" | "q4",
 *   context_window_size?: number, kv_cache_tokens?: number, max_num_seqs?: number,
 *   prefill_chunk_size?: number,
 * }} ModelRecord `model` is the URL of the model's folder.
 * @typedef {{
 *   stage: string, loaded_bytes: number, total_bytes: number, file: string | null,
 *   from_cache: boolean, elapsed_s: number, text: string,
 * }} Progress `stage` is "boot" while the worker starts, then one of the protocol's.
 * @typedef {{
 *   model_id: string, model_type: string, quantization: string, context_window_size: number,
 *   vocab_size: number, num_parameters: number, gpu_bytes: number, elapsed_s: number,
 *   variants: Record<string, string>,
 * }} LoadedModel
 * @typedef {{model: string, kept_bytes: number, num_files: number, complete: boolean}} KeptModel
 *   `model` is the URL of its folder; `complete`: it loads without the network
 * @typedef {{
 *   models: KeptModel[], used_bytes: number | null, quota_bytes: number | null, persisted: boolean,
 * }} Kept
 * @typedef {{
 *   message: string, type: string, param: string | null, code: string, status: number,
 * }} ErrorBody
 * @typedef {{onProgress?: (progress: Progress) => void, signal?: AbortSignal}} LoadOptions
 * @typedef {{workerUrl?: string | URL, worker?: Worker}} WorkerOptions `worker`: one that is there
 *   already and stays the caller's; `workerUrl`: another boot.js than the one next to this file.
 */

/** Fields of models.json that are for people, not for the worker. */
const DISPLAY_FIELDS = ["num_parameters", "download_bytes", "gpu_bytes"];

/** What the engine throws; `code` is one of the table in docs/protocol.md. */
export class EngineError extends Error {
  /** @param {ErrorBody} body */
  constructor({ message, type, param, code, status }) {
    super(message);
    this.name = "EngineError";
    this.type = type;
    this.param = param;
    this.code = code;
    this.status = status;
  }
}

/**
 * Start a worker (or join `worker`) and load a model: a record, or a `model_id` of the `models.json`
 * next to this file. An abort of `signal` ends the load.
 *
 * @param {string | ModelRecord} model
 * @param {LoadOptions & WorkerOptions} [options]
 * @returns {Promise<Engine>}
 * @throws {EngineError} `aborted`, or why the model could not be loaded; the worker is gone then,
 *   unless it is the caller's
 */
export async function createEngine(model, { onProgress, signal, workerUrl, worker } = {}) {
  const record = typeof model === "string" ? await findRecord(model) : model;
  if (signal?.aborted) throw aborted();
  const url = workerUrl ?? new URL("./worker/boot.js", import.meta.url);
  const own = worker ? null : startWorker(url);
  const connection = new Connection(/** @type {Worker} */ (worker ?? own), own !== null);
  const engine = new Engine(connection);
  // Our own worker need not be asked: it may still be starting.
  const onAbort = () => connection.close(aborted());
  if (own) signal?.addEventListener("abort", onAbort, { once: true });
  try {
    await engine.load(record, { onProgress, signal });
    return engine;
  } catch (error) {
    connection.close(aborted());
    throw error;
  } finally {
    signal?.removeEventListener("abort", onAbort);
  }
}

/** A worker and the models that were loaded through this object. Made by `createEngine`. */
export class Engine {
  #connection;
  /** @type {Set<string>} */
  #modelIds = new Set();

  /** @param {Connection} connection */
  constructor(connection) {
    this.#connection = connection;
    /** @param {string} method */
    const api = (method) => ({
      /**
       * Send OpenAI's request body. The promise settles with the answer or, when `stream` is true,
       * at the first chunk: with an async iterator of all chunks, whose early end (`break`) cancels
       * the request. An abort of `signal` cancels as well: the answer then ends with finish_reason
       * "abort" and the text so far.
       *
       * @param {Record<string, any>} body
       * @param {{signal?: AbortSignal}} [options]
       * @returns {Promise<any>}
       * @throws {EngineError}
       */
      create: (body, { signal } = {}) =>
        body.stream
          ? connection.stream(method, body, signal)
          : connection.request(method, body, { signal }),
    });
    this.chat = { completions: api("chat.completions.create") };
    this.completions = api("completions.create");
    this.models = {
      /** @returns {Promise<{object: "list", data: any[]}>} the worker's loaded models */
      list: () => connection.request("models.list", {}),

      /** @returns {Promise<Kept>} what the browser keeps of models, loaded or not */
      kept: () => connection.request("models.kept", {}),

      /**
       * Delete what the browser keeps of a model, by the URL of its folder (a relative one is seen
       * from the page). If it is loaded, it stays loaded.
       *
       * @param {string} model
       * @returns {Promise<{model: string, freed_bytes: number}>}
       * @throws {EngineError} `invalid_request` while the model is being loaded
       */
      delete: (model) => connection.request("models.delete", { model: absolute(model) }),
    };
  }

  /**
   * Load one more model (or the same again, in another way). A relative `record.model` is seen from
   * the page.
   *
   * @param {ModelRecord} record
   * @param {LoadOptions} [options]
   * @returns {Promise<LoadedModel>}
   * @throws {EngineError} `aborted` after an abort of `signal`
   */
  async load(record, { onProgress, signal } = {}) {
    const model = { ...record, model: absolute(record.model) };
    for (const name of DISPLAY_FIELDS) Reflect.deleteProperty(model, name);
    const answer = await this.#connection.request("load", { model }, { onProgress, signal });
    this.#modelIds.add(answer.model_id);
    return answer;
  }

  /** @returns {Promise<Record<string, any>>} what the worker holds: GPU buffers, Python's heap */
  memory() {
    return this.#connection.request("memory", {});
  }

  /**
   * Unload one model. Without `modelId`: all that were loaded through this object, which ends it, and
   * with it the worker, unless that is the caller's.
   *
   * @param {string} [modelId]
   */
  async unload(modelId) {
    const unload = (/** @type {string} */ id) =>
      this.#connection.request("unload", { model_id: id });
    if (modelId !== undefined) {
      await unload(modelId);
      this.#modelIds.delete(modelId);
    } else {
      await Promise.allSettled([...this.#modelIds].map(unload)); // A lost device has none left.
      this.#connection.close(ended());
    }
  }
}

/**
 * One port to the worker, and the requests that are open on it.
 * @typedef {{signal?: AbortSignal, onProgress?: (data: any) => void, onChunk?: (data: any) => void}} Listeners
 * @typedef {Listeners & {resolve: (data: any) => void, reject: (error: EngineError) => void}} Request
 */
class Connection {
  #worker;
  #ownsWorker;
  #port;
  #nextId = 1;
  /** @type {Map<number, Request>} */
  #requests = new Map();
  /** @type {EngineError | null} why nothing can be asked any more */
  #closed = null;

  /** @param {Worker} worker @param {boolean} ownsWorker */
  constructor(worker, ownsWorker) {
    const { port1, port2 } = new MessageChannel();
    this.#worker = worker;
    this.#ownsWorker = ownsWorker;
    this.#port = port1;
    this.#port.onmessage = ({ data }) => this.#receive(data);
    this.#port.onmessageerror = () => this.close(crashed("a message could not be read"));
    worker.addEventListener("error", this.#onError);
    worker.addEventListener("messageerror", this.#onError);
    worker.postMessage({ event: "connect" }, [port2]);
  }

  /** @param {Event} event an ErrorEvent, but for a script that could not be fetched */
  #onError = (event) => {
    const unread = event.type === "error" ? "its script could not be loaded" : event.type;
    this.close(crashed(/** @type {any} */ (event).message ?? unread));
  };

  /**
   * @param {string} method
   * @param {object} params
   * @param {Listeners} [listeners]
   * @returns {Promise<any>} the data of `result`; undefined after `done`
   */
  request(method, params, listeners = {}) {
    const { signal } = listeners;
    if (this.#closed) return Promise.reject(this.#closed);
    if (signal?.aborted) return Promise.reject(aborted());
    const id = this.#nextId++;
    const cancel = () =>
      this.#port.postMessage({ id: this.#nextId++, method: "cancel", params: { id } });
    return new Promise((resolve, reject) => {
      this.#port.postMessage({ id, method, params });
      this.#requests.set(id, { ...listeners, resolve, reject });
      signal?.addEventListener("abort", cancel);
    }).finally(() => signal?.removeEventListener("abort", cancel));
  }

  /**
   * @param {string} method
   * @param {object} params
   * @param {AbortSignal} [signal]
   * @returns {Promise<AsyncGenerator<any, void>>} once the first chunk is there
   */
  async stream(method, params, signal) {
    const breaking = new AbortController();
    const signals = signal ? [signal, breaking.signal] : [breaking.signal];
    /** @type {any[]} */
    const chunks = [];
    let ended = false;
    let wake = () => {};
    const answer = this.request(method, params, {
      signal: AbortSignal.any(signals),
      onChunk: (chunk) => {
        chunks.push(chunk);
        wake();
      },
    });
    const end = answer.finally(() => {
      ended = true;
      wake();
    });
    end.catch(() => {}); // Whoever asks for the next chunk gets the error.
    /** @returns {Promise<boolean>} whether there is one more chunk */
    const more = async () => {
      if (!chunks.length && !ended) await new Promise((resolve) => (wake = () => resolve(null)));
      if (!chunks.length) await end;
      return chunks.length > 0;
    };
    await more();

    return (async function* () {
      try {
        while (await more()) yield chunks.shift();
      } finally {
        breaking.abort();
      }
    })();
  }

  /** @param {{id?: number, event: string, data: any}} message */
  #receive({ id, event, data }) {
    if (event === "fatal") return this.close(new EngineError(data));
    if (event === "boot") return this.#tellBoot(data);
    const request = id === undefined ? undefined : this.#requests.get(id);
    if (!request) return; // Unasked, or the answer to a cancel.
    if (event === "progress") return request.onProgress?.(data);
    if (event === "chunk") return request.onChunk?.(data);
    this.#requests.delete(/** @type {number} */ (id));
    if (event === "error") request.reject(new EngineError(data));
    else request.resolve(data);
  }

  /** @param {{stage: string, elapsed_s: number}} data */
  #tellBoot({ stage, elapsed_s }) {
    const bytes = { loaded_bytes: 0, total_bytes: 0, file: null, from_cache: false };
    const progress = { stage: "boot", ...bytes, elapsed_s, text: `Starting the engine: ${stage}` };
    for (const request of this.#requests.values()) request.onProgress?.(progress);
  }

  /** @param {EngineError} error what open and later requests get */
  close(error) {
    if (this.#closed) return;
    this.#closed = error;
    for (const request of this.#requests.values()) request.reject(error);
    this.#requests.clear();
    this.#port.close();
    this.#worker.removeEventListener("error", this.#onError);
    this.#worker.removeEventListener("messageerror", this.#onError);
    if (this.#ownsWorker) this.#worker.terminate();
  }
}

/**
 * A module worker. Browsers start none from another origin's URL, but let a worker of the page's own
 * import modules from there, if they come with CORS headers.
 *
 * @param {string | URL} url
 */
function startWorker(url) {
  const { href, origin } = new URL(url, location.href);
  if (origin === self.origin) return new Worker(url, { type: "module" });
  const script = new Blob([`import ${JSON.stringify(href)};`], { type: "text/javascript" });
  // Never revoked: the worker reads it later.
  return new Worker(URL.createObjectURL(script), { type: "module" });
}

/**
 * @param {string} modelId
 * @returns {Promise<ModelRecord>} from models.json, its `model` absolute
 */
async function findRecord(modelId) {
  const url = new URL("./models.json", import.meta.url).href;
  const response = await fetch(url).catch((error) => {
    throw failure("network_error", 502, `${url} could not be fetched (${error}).`, url);
  });
  if (!response.ok) {
    throw failure("file_missing", 404, `${url} answered with HTTP ${response.status}.`, url);
  }
  /** @type {ModelRecord[]} */
  const records = await response.json();
  const record = records.find(({ model_id }) => model_id === modelId);
  if (record) return { ...record, model: new URL(record.model, url).href };
  const known = records.map(({ model_id }) => model_id).join(", ");
  const message = `${url} has no model "${modelId}". It has: ${known}. Or give a record with the model's URL.`;
  throw failure("invalid_request", 400, message, "model");
}

/** @param {string} url as seen from the page */
const absolute = (url) => new URL(url, location.href).href;

/** @param {string} code @param {number} status @param {string} message @param {string} [param] */
const failure = (code, status, message, param) =>
  new EngineError({ message, type: "server_error", param: param ?? null, code, status });

const aborted = () => failure("aborted", 499, "The caller cancelled the request.");
const ended = () =>
  failure("model_not_loaded", 404, "The engine was unloaded: create another one.");
/** @param {string} reason */
const crashed = (reason) =>
  failure("internal_error", 500, `The engine's worker broke (${reason}): create another engine.`);
