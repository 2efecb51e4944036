/**
 * Keeps bytes by key in the browser. Every backend offers `ByteStore`, and a static `isAvailable()`
 * to probe for it. Knows nothing of files.
 */
import { EngineError } from "./errors.js";

/**
 * Keys are any strings. A `put` is all or nothing, and may be overwritten by a later one.
 * @typedef {object} ByteStore
 * @property {(key: string) => Promise<Uint8Array<ArrayBuffer> | undefined>} get
 * @property {(key: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>} put throws
 *   storage_full when the browser refuses to keep more; `bytes` may be reused once it resolves
 * @property {(key: string) => Promise<void>} delete does nothing if the key is absent
 * @property {(prefix: string) => Promise<string[]>} keys those that start with `prefix`
 */

const CACHE_NAME = "pywebllm";
const KEY_PREFIX = "https://pywebllm.invalid/";

/** @implements {ByteStore} */
export class CacheStore {
  #cache;

  static async isAvailable() {
    try {
      await caches.open(CACHE_NAME);
      return true;
    } catch {
      return false; // an insecure context, or a private window of some browsers
    }
  }

  static async open() {
    return new CacheStore(await caches.open(CACHE_NAME));
  }

  /** @param {Cache} cache */
  constructor(cache) {
    this.#cache = cache;
  }

  /** @param {string} key */
  async get(key) {
    const response = await this.#cache.match(requestUrl(key));
    return response && new Uint8Array(await response.arrayBuffer());
  }

  /**
   * @param {string} key
   * @param {Uint8Array<ArrayBuffer>} bytes
   */
  async put(key, bytes) {
    try {
      await this.#cache.put(requestUrl(key), new Response(bytes));
    } catch (error) {
      if (/** @type {Error} */ (error).name !== "QuotaExceededError") throw error;
      throw new EngineError(
        "storage_full",
        "The browser refused to keep more data. Free disk space, or delete other models or site data, and load again.",
      );
    }
  }

  /** @param {string} key */
  async delete(key) {
    await this.#cache.delete(requestUrl(key));
  }

  /** @param {string} prefix */
  async keys(prefix) {
    const requests = await this.#cache.keys();
    const keys = requests.map(({ url }) => decodeURIComponent(url.slice(KEY_PREFIX.length)));
    return keys.filter((key) => key.startsWith(prefix));
  }
}

/**
 * Keeps nothing: for browsers that offer no storage.
 * @implements {ByteStore}
 */
export class NoStore {
  async get() {
    return undefined;
  }
  async put() {}
  async delete() {}
  async keys() {
    return [];
  }
}

/** The best store that this browser offers. */
export async function openStore() {
  return (await CacheStore.isAvailable()) ? CacheStore.open() : new NoStore();
}

/**
 * What this origin keeps and may keep (undefined: the browser does not tell), and whether the browser
 * has promised not to clear it by itself. Only a page can ask for that (navigator.storage.persist).
 * @returns {Promise<{used_bytes?: number, quota_bytes?: number, persisted: boolean}>}
 */
export async function storageUse() {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return {
      used_bytes: usage,
      quota_bytes: quota,
      persisted: await navigator.storage.persisted(),
    };
  } catch {
    return { persisted: false }; // the browser offers no storage
  }
}

/** @param {string} key */
function requestUrl(key) {
  return KEY_PREFIX + encodeURIComponent(key);
}
