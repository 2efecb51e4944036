/**
 * Model files as py_engine/files.py describes them: read forwards, kept by the browser, weights
 * sent to the GPU without passing through Python. Knows no file format.
 */
import { EngineError } from "./errors.js";
import { KeptFile } from "./kept_file.js";
import { Segments } from "./segments.js";
import { Uploader, parsePieces } from "./upload.js";

/** @typedef {import("./gpu.js").Gpu} Gpu */
/** @typedef {import("./storage.js").ByteStore} ByteStore */

const PROGRESS_INTERVAL_MS = 100;

/** The files of one load; `abort` ends them all. */
export class Files {
  #store;
  #controller = new AbortController();

  /** @param {ByteStore} store */
  constructor(store) {
    this.#store = store;
  }

  /**
   * @param {string} url
   * @returns {Promise<ModelFile>}
   * @throws {EngineError}
   */
  async open(url) {
    const segments = await Segments.open(this.#store, url, this.#controller.signal);
    if (segments.sizeBytes === null) {
      segments.close();
      const message = `The server does not tell the size of ${url} (Content-Length).`;
      throw new EngineError("network_error", message, url);
    }
    return new ModelFile(url, segments, segments.sizeBytes);
  }

  /**
   * A small file whole.
   * @param {string} url
   * @returns {Promise<Uint8Array<ArrayBuffer>>}
   * @throws {EngineError}
   */
  async read(url) {
    const segments = await Segments.open(this.#store, url, this.#controller.signal);
    const parts = [];
    for (let part = await segments.next(); part; part = await segments.next()) parts.push(part);
    return parts.length === 1 ? parts[0] : new Uint8Array(await new Blob(parts).arrayBuffer());
  }

  /**
   * Drops what is kept of a file, because its content proved wrong.
   * @param {string} url
   */
  async forget(url) {
    await new KeptFile(this.#store, url).drop();
  }

  abort() {
    this.#controller.abort();
  }
}

export class ModelFile {
  #segments;
  #segment = new Uint8Array(0);
  #segmentStart = 0;
  /** Position in `#segment`. */
  #offset = 0;

  /**
   * @param {string} url
   * @param {Segments} segments
   * @param {number} sizeBytes
   */
  constructor(url, segments, sizeBytes) {
    this.url = url;
    this.sizeBytes = sizeBytes;
    this.isKept = segments.isKept;
    this.#segments = segments;
  }

  /**
   * @param {number} numBytes
   * @returns {Promise<Uint8Array<ArrayBuffer>>} the next bytes, fewer only at the end; valid until
   *   the next call
   */
  async read(numBytes) {
    const left = this.sizeBytes - this.#segmentStart - this.#offset;
    return this.#take(Math.min(numBytes, left));
  }

  /**
   * Sends pieces of the rest of the file to the GPU, and reads to its end.
   * @param {Gpu} gpu
   * @param {ArrayLike<number>} words the pieces, see parsePieces
   * @param {(positionBytes: number) => void} onBytes
   * @throws {EngineError}
   */
  async pump(gpu, words, onBytes) {
    const pieces = parsePieces(words);
    const last = pieces.at(-1);
    if (last) await this.#requireEnd(last.offsetBytes + last.lengthBytes, this.sizeBytes);
    const uploader = new Uploader(gpu);
    this.#segments.onProgress = throttled(onBytes);
    for (const { offsetBytes, lengthBytes, target } of pieces) {
      await this.#seek(offsetBytes);
      const bytes = await this.#take(lengthBytes);
      await this.#requireEnd(offsetBytes + lengthBytes, offsetBytes + bytes.length);
      await uploader.send(target, bytes);
    }
    while (await this.#advance()); // so that the whole file is kept
    await uploader.finish();
    onBytes(this.sizeBytes);
  }

  close() {
    this.#segments.close();
    this.#segment = new Uint8Array(0);
  }

  /** Goes to the next segment; false at the end. */
  async #advance() {
    const segment = await this.#segments.next();
    this.#segmentStart += this.#segment.length;
    this.#offset = 0;
    this.#segment = segment ?? new Uint8Array(0);
    return segment !== null;
  }

  /** @param {number} positionBytes at or after the current position */
  async #seek(positionBytes) {
    while (positionBytes > this.#segmentStart + this.#segment.length) {
      if (!(await this.#advance())) return;
    }
    const offset = positionBytes - this.#segmentStart;
    if (offset < this.#offset) throw new Error(`A piece at ${positionBytes} goes backwards.`);
    this.#offset = offset;
  }

  /**
   * @param {number} numBytes
   * @returns {Promise<Uint8Array<ArrayBuffer>>} a view of the segment, or parts of several joined;
   *   shorter only at the end
   */
  async #take(numBytes) {
    const start = this.#offset;
    if (start + numBytes <= this.#segment.length) {
      this.#offset += numBytes;
      return this.#segment.subarray(start, this.#offset);
    }
    const joined = new Uint8Array(numBytes);
    let filled = 0;
    while (filled < numBytes) {
      if (this.#offset === this.#segment.length && !(await this.#advance())) break;
      const part = this.#segment.subarray(this.#offset, this.#offset + numBytes - filled);
      joined.set(part, filled);
      filled += part.length;
      this.#offset += part.length;
    }
    return joined.subarray(0, filled);
  }

  /**
   * Drops the file from the store if it ends early.
   * @param {number} neededBytes
   * @param {number} endBytes
   */
  async #requireEnd(neededBytes, endBytes) {
    if (neededBytes <= endBytes) return;
    await this.#segments.drop();
    throw new EngineError(
      "file_corrupt",
      `${this.url} ends at byte ${endBytes}, and its header speaks of ${neededBytes}: it is truncated. ` +
        "Load again, and if that does not help, replace the file on the server.",
      this.url,
    );
  }
}

/** @param {(positionBytes: number) => void} report */
function throttled(report) {
  let last = -Infinity;
  return (/** @type {number} */ positionBytes) => {
    const now = performance.now();
    if (now - last < PROGRESS_INTERVAL_MS) return;
    last = now;
    report(positionBytes);
  };
}
