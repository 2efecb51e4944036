/**
 * One file as the store keeps it: segments of 16 MiB (the last one shorter) and an entry that says
 * which version of the file they are of. Knows no network.
 */
import { EngineError } from "./errors.js";

/** @typedef {import("./storage.js").ByteStore} ByteStore */

export const SEGMENT_BYTES = 16 * 1024 * 1024;

/**
 * What tells two versions of a file apart, as far as the server says.
 * @typedef {{size: number | null, etag: string | null}} Version
 */

/** @typedef {Version & {segment_bytes: number, complete: boolean}} Meta */

/** A URL and what is kept of it; the store's other keys are no URLs. */
const KEY = /^([a-z][a-z0-9+.-]*:.+) (meta|[0-9]+)$/i;

export class KeptFile {
  #store;
  /** @type {Version} */
  version = { size: null, etag: null };
  complete = false;
  /** Segments kept without a gap; all full unless the file is complete. */
  numSegments = 0;
  /** What it takes of the store, also where it is of no more use. */
  keptBytes = 0;

  /**
   * @param {ByteStore} store
   * @param {string} url
   */
  static async open(store, url) {
    const kept = new KeptFile(store, url);
    await kept.#look(await store.keys(kept.#key("")));
    return kept;
  }

  /**
   * Every file of which something is kept.
   * @param {ByteStore} store
   */
  static async all(store) {
    const keys = (await store.keys("")).filter((key) => KEY.test(key));
    const byUrl = Map.groupBy(keys, (key) => key.slice(0, key.lastIndexOf(" ")));
    const opened = [...byUrl].map(async ([url, own]) => {
      const kept = new KeptFile(store, url);
      await kept.#look(own);
      return kept;
    });
    return Promise.all(opened);
  }

  /**
   * @param {ByteStore} store
   * @param {string} url
   */
  constructor(store, url) {
    this.#store = store;
    this.url = url;
  }

  /** @param {string[]} keys all of this file */
  async #look(keys) {
    const metaKey = this.#key("meta");
    const segments = new Set(keys.filter((key) => key !== metaKey));
    this.keptBytes = segments.size * SEGMENT_BYTES;
    const bytes = await this.#store.get(metaKey);
    if (!bytes) return;
    /** @type {Meta} */
    const meta = JSON.parse(new TextDecoder().decode(bytes));
    if (meta.segment_bytes !== SEGMENT_BYTES || meta.size === null) return;
    let num = 0;
    while (segments.has(this.#key(num))) num++;
    const numWhole = Math.ceil(meta.size / SEGMENT_BYTES);
    if (segments.has(this.#key(numWhole - 1))) {
      this.keptBytes -= numWhole * SEGMENT_BYTES - meta.size; // the last one is shorter
    }
    this.version = meta;
    this.complete = meta.complete && num >= numWhole;
    // Of an incomplete file at least the last segment is asked for again.
    this.numSegments = this.complete ? numWhole : Math.max(0, Math.min(num, numWhole - 1));
  }

  /** @param {string | number} name */
  #key(name) {
    return `${this.url} ${name}`; // no URL holds a space
  }

  /**
   * @param {number} index
   * @returns {Promise<Uint8Array<ArrayBuffer>>}
   * @throws {EngineError} file_corrupt
   */
  async segment(index) {
    const bytes = await this.#store.get(this.#key(index));
    const { size } = this.version;
    const expected = Math.min(SEGMENT_BYTES, (size ?? 0) - index * SEGMENT_BYTES);
    if (bytes?.length === expected) return bytes;
    await this.drop();
    throw new EngineError(
      "file_corrupt",
      `The browser lost a part of its copy of ${this.url}. Load again to download it.`,
      this.url,
    );
  }

  /**
   * Forgets what is kept, for a file of another version.
   * @param {Version} version
   */
  async begin(version) {
    await this.drop();
    this.version = version;
    await this.#putMeta(false);
  }

  /**
   * @param {number} index
   * @param {Uint8Array<ArrayBuffer>} bytes
   */
  async keep(index, bytes) {
    await this.#name(this.#store.put(this.#key(index), bytes));
  }

  /**
   * All segments are kept.
   * @param {number} size
   */
  async finish(size) {
    this.version = { ...this.version, size };
    await this.#putMeta(true);
  }

  async drop() {
    this.numSegments = 0;
    this.keptBytes = 0;
    this.complete = false;
    await this.#store.delete(this.#key("meta")); // first: without it segments count for nothing
    for (const key of await this.#store.keys(this.#key(""))) await this.#store.delete(key);
  }

  /** @param {boolean} complete */
  async #putMeta(complete) {
    const { size, etag } = this.version;
    /** @type {Meta} */
    const meta = { size, etag, segment_bytes: SEGMENT_BYTES, complete };
    const bytes = new TextEncoder().encode(JSON.stringify(meta));
    await this.#name(this.#store.put(this.#key("meta"), bytes));
  }

  /**
   * Lets errors of the store name the file.
   * @param {Promise<void>} work
   */
  async #name(work) {
    try {
      await work;
    } catch (error) {
      if (error instanceof EngineError) error.param = this.url;
      throw error;
    }
  }
}

/**
 * Whether two answers may be of one file: nothing that both tell differs.
 * @param {Version} a
 * @param {Version} b
 */
export function sameVersion(a, b) {
  const etags = [a.etag, b.etag].map((etag) => etag?.replace(/^W\//, "") ?? null);
  return agree(a.size, b.size) && agree(etags[0], etags[1]);
}

/**
 * @param {string | number | null} a
 * @param {string | number | null} b
 */
function agree(a, b) {
  return a === null || b === null || a === b;
}
