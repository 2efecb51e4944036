/**
 * Loads Pyodide with the project's packages from the site: on a first visit by installing and
 * importing them, later from the memory snapshot that worker/snapshot.js has made, which takes a
 * fraction of the time. Knows no GPU and no ports.
 */
import { EngineError } from "./errors.js";
import { openStore } from "./storage.js";

export const SNAPSHOT_PREFIX = "snapshot/";

/**
 * Pyodide only warns of a file of its own that cannot be fetched, then waits for ever: the promise
 * rejects at the first one. `stop` ends the watching.
 */
function watchFetches() {
  const plainFetch = self.fetch;
  /** @type {PromiseWithResolvers<never>} */
  const { promise, reject } = Promise.withResolvers();
  /** @param {RequestInfo | URL} resource @param {RequestInit} [options] */
  self.fetch = async (resource, options) => {
    const url = resource instanceof Request ? resource.url : String(resource);
    try {
      const response = await plainFetch(resource, options);
      if (!response.ok) {
        const message = `${url} answered with HTTP ${response.status}.`;
        reject(new EngineError("file_missing", message, url));
      }
      return response;
    } catch (error) {
      const message = `${url} could not be fetched (${error}).`;
      reject(new EngineError("network_error", message, url));
      throw error;
    }
  };
  return { failure: promise, stop: () => void (self.fetch = plainFetch) };
}

/**
 * @param {(options: object) => Promise<any>} loadPyodide of pyodide.mjs
 * @param {string} indexURL the folder pyodide/
 * @param {string} lockFileContents pyodide-lock.json: it has the hash of everything installed
 * @returns {Promise<{pyodide: any, keepSnapshot: () => void}>} `keepSnapshot` takes a few seconds
 *   of another thread
 * @throws {EngineError} file_missing, network_error
 */
export async function loadPython(loadPyodide, indexURL, lockFileContents) {
  const { failure, stop } = watchFetches();
  const common = { indexURL, lockFileContents, packageBaseUrl: indexURL };
  /** @param {object} options */
  const load = (options) =>
    Promise.race([
      loadPyodide({ ...common, ...options, stdout: console.log, stderr: console.warn }),
      failure,
    ]);
  /** @param {any} pyodide with a snapshot's memory: it has no compiled modules */
  const addCompiled = (pyodide) => {
    const { packages } = JSON.parse(lockFileContents);
    /** @type {string[]} */
    const names = packages.pywebllm.depends;
    const compiled = names.filter((name) => isCompiled(packages[name]));
    return Promise.race([pyodide.loadPackage(compiled, { messageCallback: () => {} }), failure]);
  };
  try {
    const store = await openStore();
    const snapshotKey =
      SNAPSHOT_PREFIX + (await sha256(new TextEncoder().encode(lockFileContents)));
    const snapshot = await store.get(snapshotKey);
    if (snapshot) {
      try {
        const pyodide = await load({ _loadSnapshot: snapshot });
        await addCompiled(pyodide);
        return { pyodide, keepSnapshot: () => {} };
      } catch (error) {
        console.warn("The snapshot is of no use:", error);
        await store.delete(snapshotKey);
      }
    }
    const pyodide = await load({ packages: ["pywebllm"] });
    const keepSnapshot = () => {
      const maker = new Worker(new URL("./snapshot.js", import.meta.url), { type: "module" });
      maker.postMessage({ options: common, snapshotKey });
    };
    return { pyodide, keepSnapshot };
  } finally {
    stop();
  }
}

/**
 * Whether a package has code of its own in wasm, which no snapshot holds.
 * @param {{file_name: string}} entry of the lock file
 */
export const isCompiled = ({ file_name }) => !file_name.endsWith("-none-any.whl");

/** @param {Uint8Array<ArrayBuffer> | ArrayBuffer} bytes */
export async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
