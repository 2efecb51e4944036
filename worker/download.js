/**
 * The bytes of a URL from a position on, in order. A broken connection is taken up again where it
 * broke, by a range request, a few times. Knows no storage.
 */
import { EngineError, abortedError } from "./errors.js";
import { sameVersion } from "./kept_file.js";

/** @typedef {import("./kept_file.js").Version} Version */

/** Waits before each new try; the count starts again when bytes arrive. */
const RETRY_DELAYS_MS = [300, 1500];

/**
 * A connection; `skip` bytes are to be dropped first.
 * @typedef {{reader: ReadableStreamDefaultReader<Uint8Array>, skip: number, version: Version}} Source
 */

export class Download {
  #signal;
  /** @type {Source | null} */
  #source = null;
  /** @type {Version | null} */
  #version = null;
  /** @type {Uint8Array | null} the part of a chunk that did not fit */
  #rest = null;
  #numFailures = 0;

  /** @type {((positionBytes: number) => void) | null} */
  onProgress = null;

  /**
   * @param {string} url
   * @param {number} fromBytes
   * @param {AbortSignal} signal
   */
  constructor(url, fromBytes, signal) {
    this.url = url;
    this.positionBytes = fromBytes;
    this.#signal = signal;
  }

  /**
   * Connects.
   * @returns {Promise<Version>} of the whole file
   * @throws {EngineError} file_missing, network_error, aborted
   */
  async open() {
    return (await this.#connected()).version;
  }

  /**
   * @param {Uint8Array} target
   * @returns {Promise<number>} bytes put into `target`: fewer than it holds only at the end
   * @throws {EngineError} network_error, file_corrupt, aborted
   */
  async read(target) {
    let filled = 0;
    while (filled < target.length) {
      const chunk = this.#rest ?? (await this.#nextChunk());
      if (!chunk) break;
      const part = chunk.subarray(0, target.length - filled);
      target.set(part, filled);
      filled += part.length;
      this.#rest = part.length < chunk.length ? chunk.subarray(part.length) : null;
    }
    return filled;
  }

  cancel() {
    this.#source?.reader.cancel().catch(() => {}); // it may have failed already
    this.#source = null;
  }

  /** @returns {Promise<Uint8Array | null>} null at the end */
  async #nextChunk() {
    for (;;) {
      const source = await this.#connected();
      let value;
      try {
        ({ value } = await source.reader.read());
      } catch (error) {
        await this.#retryLater("network_error", error);
        continue;
      }
      if (value) {
        const skipped = Math.min(source.skip, value.length);
        source.skip -= skipped;
        if (skipped === value.length) continue;
        this.#numFailures = 0;
        this.positionBytes += value.length - skipped;
        this.onProgress?.(this.positionBytes);
        return value.subarray(skipped);
      }
      const { size } = source.version;
      if (size === null || this.positionBytes >= size) return null;
      // Some browsers end a cut connection as if the file ended.
      await this.#retryLater("file_corrupt", `it ends at byte ${this.positionBytes} of ${size}`);
    }
  }

  /** @returns {Promise<Source>} */
  async #connected() {
    while (!this.#source) {
      try {
        const source = await connect(this.url, this.positionBytes, this.#signal);
        this.#version ??= source.version;
        if (!sameVersion(this.#version, source.version)) throw changedError(this.url);
        this.#source = source;
      } catch (error) {
        await this.#retryLater("network_error", error);
      }
    }
    return this.#source;
  }

  /**
   * @param {string} code of the error when no try is left
   * @param {unknown} reason
   */
  async #retryLater(code, reason) {
    this.cancel();
    if (this.#signal.aborted) throw abortedError(this.url);
    if (reason instanceof EngineError) throw reason;
    const delay_ms = RETRY_DELAYS_MS[this.#numFailures++];
    if (delay_ms === undefined) {
      const text = reason instanceof Error ? reason.message : reason;
      throw new EngineError(
        code,
        `${this.url} could not be read (${text}). Check the connection and load again: what has arrived is kept.`,
        this.url,
      );
    }
    await sleep(delay_ms, this.#signal);
  }
}

/**
 * @param {string} url
 * @param {number} fromBytes
 * @param {AbortSignal} signal
 * @returns {Promise<Source>}
 */
async function connect(url, fromBytes, signal) {
  const headers = fromBytes > 0 ? { Range: `bytes=${fromBytes}-` } : undefined;
  // Not kept by HTTP's own cache too, which would need the space twice.
  const response = await fetch(url, { headers, signal, cache: "no-store" });
  if (response.status === 416) {
    // The file is no longer than what we have of it.
    return { reader: emptyReader(), skip: 0, version: { size: fromBytes, etag: null } };
  }
  if (!response.body || !response.ok || isWebPage(response)) {
    response.body?.cancel();
    throw answerError(url, response);
  }
  const isPartial = response.status === 206;
  const length = response.headers.get("Content-Length");
  const isEncoded = (response.headers.get("Content-Encoding") ?? "identity") !== "identity";
  const size = length === null || isEncoded ? null : Number(length) + (isPartial ? fromBytes : 0);
  return {
    reader: response.body.getReader(),
    skip: isPartial ? 0 : fromBytes,
    version: { size, etag: response.headers.get("ETag") },
  };
}

/** @param {Response} response */
function isWebPage(response) {
  return (response.headers.get("Content-Type") ?? "").startsWith("text/html");
}

function emptyReader() {
  return new Blob().stream().getReader();
}

/**
 * @param {string} url
 * @param {Response} response
 * @returns {Error} a plain one if another try may help
 */
function answerError(url, response) {
  const { status } = response;
  if (status === 404 || status === 410) {
    return new EngineError("file_missing", `${url} does not exist (${status}).`, url);
  }
  if (response.ok) {
    return new EngineError(
      "file_missing",
      `${url} is a web page, not a model file. Give the URL of the files themselves.`,
      url,
    );
  }
  if (status === 429 || status >= 500) return new Error(`the server answered ${status}`);
  const advice = status === 401 || status === 403 ? " It may need an account, or not exist." : "";
  return new EngineError("network_error", `${url}: the server answered ${status}.${advice}`, url);
}

/** @param {string} url */
function changedError(url) {
  return new EngineError(
    "file_corrupt",
    `${url} changed on the server while it was read. Load again.`,
    url,
  );
}

/**
 * @param {number} delay_ms
 * @param {AbortSignal} signal ends the wait early
 * @returns {Promise<void>}
 */
function sleep(delay_ms, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, delay_ms);
    signal.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
  });
}
