/**
 * A file's segments in order: from the store as far as they are kept, then from the network, which
 * are kept as they complete. Knows no GPU.
 */
import { Download } from "./download.js";
import { abortedError } from "./errors.js";
import { KeptFile, SEGMENT_BYTES, sameVersion } from "./kept_file.js";

/** @typedef {import("./storage.js").ByteStore} ByteStore */

export class Segments {
  #kept;
  /** @type {Download | null} null once all is kept */
  #download;
  /** Ends what is in progress, from outside or by `close`. */
  #signal;
  #closing;
  #numRead = 0;
  /** @type {Promise<void>} the segment being kept while the next one is gathered */
  #keeping = Promise.resolve();

  /** @type {((positionBytes: number) => void) | null} gets how far the file is there */
  onProgress = null;

  /**
   * @param {ByteStore} store
   * @param {string} url
   * @param {AbortSignal} signal
   * @throws {import("./errors.js").EngineError}
   */
  static async open(store, url, signal) {
    if (signal.aborted) throw abortedError(url);
    const closing = new AbortController();
    const either = AbortSignal.any([signal, closing.signal]);
    const kept = await KeptFile.open(store, url);
    const download = kept.complete ? null : await connect(kept, either);
    return new Segments(kept, download, either, closing);
  }

  /**
   * @param {KeptFile} kept
   * @param {Download | null} download
   * @param {AbortSignal} signal
   * @param {AbortController} closing
   */
  constructor(kept, download, signal, closing) {
    this.#kept = kept;
    this.#download = download;
    this.#signal = signal;
    this.#closing = closing;
    /** Whether no byte comes from the network. */
    this.isKept = download === null;
    /** As kept, or as the server announced it; null if it did not. */
    this.sizeBytes = kept.version.size;
    if (download) download.onProgress = (positionBytes) => this.onProgress?.(positionBytes);
  }

  /** @returns {Promise<Uint8Array<ArrayBuffer> | null>} null at the end, when all is kept */
  async next() {
    if (this.#signal.aborted) throw abortedError(this.#kept.url);
    const index = this.#numRead++;
    if (index >= this.#kept.numSegments) return this.#gather(index);
    const bytes = await this.#kept.segment(index);
    this.onProgress?.(index * SEGMENT_BYTES + bytes.length);
    return bytes;
  }

  /** @param {number} index */
  async #gather(index) {
    if (!this.#download) return null;
    const segment = new Uint8Array(SEGMENT_BYTES);
    const filled = await this.#download.read(segment);
    const bytes = filled < SEGMENT_BYTES ? segment.slice(0, filled) : segment;
    await this.#keeping;
    if (filled > 0) {
      this.#keeping = this.#kept.keep(index, bytes);
      this.#keeping.catch(() => {}); // thrown at the next await of it
    }
    if (filled < SEGMENT_BYTES) {
      await this.#keeping;
      await this.#kept.finish(this.#download.positionBytes);
      this.#download = null;
    }
    return filled > 0 ? bytes : null;
  }

  /** Forgets what is kept of the file. */
  async drop() {
    this.close();
    await this.#keeping.catch(() => {});
    await this.#kept.drop();
  }

  /** Ends the download; a `next` in progress throws aborted. */
  close() {
    this.#closing.abort();
  }
}

/**
 * Connects where the kept segments end; starts over if the server has another version by now.
 * @param {KeptFile} kept
 * @param {AbortSignal} signal
 */
async function connect(kept, signal) {
  let download = new Download(kept.url, kept.numSegments * SEGMENT_BYTES, signal);
  let version = await download.open();
  if (kept.numSegments > 0) {
    if (sameVersion(kept.version, version)) return download;
    download.cancel();
    download = new Download(kept.url, 0, signal);
    version = await download.open();
  }
  await kept.begin(version);
  return download;
}
