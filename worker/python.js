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
  promise.catch(() => {}); // It is told once somebody waits for it.
  return { failure: promise, stop: () => void (self.fetch = plainFetch) };
}

/**
 * @param {(options: object) => Promise<any>} loadPyodide of pyodide.mjs
 * @param {string} indexURL the folder pyodide/
 * @param {string} lockFileContents pyodide-lock.json: it has the hash of everything installed
 * @param {Promise<unknown>} devices what else this thread opens: Python begins after it, as its start
 *   keeps the thread busy for a second
 * @returns {Promise<{pyodide: any, keepSnapshot: () => void}>} `keepSnapshot` takes a few seconds
 *   of another thread
 * @throws {EngineError} file_missing, network_error
 */
export async function loadPython(loadPyodide, indexURL, lockFileContents, devices) {
  const { failure, stop } = watchFetches();
  const common = { indexURL, lockFileContents, packageBaseUrl: indexURL };
  /** @param {object} options */
  const load = (options) =>
    Promise.race([
      loadPyodide({ ...common, ...options, stdout: console.log, stderr: console.warn }),
      failure,
    ]);
  try {
    const store = await openStore();
    const snapshotKey =
      SNAPSHOT_PREFIX + (await sha256(new TextEncoder().encode(lockFileContents)));
    const snapshot = await store.get(snapshotKey);
    await devices;
    if (snapshot) {
      const fetched = compiledWheels(indexURL, JSON.parse(lockFileContents).packages);
      const loaded = load({ _loadSnapshot: snapshot }).catch(async (error) => {
        if (error instanceof EngineError) throw error; // a file of Pyodide's that is not to be had
        console.warn("The snapshot is of no use:", error);
        await store.delete(snapshotKey);
      });
      const both = Promise.all([loaded, fetched]);
      const [pyodide, wheels] = await Promise.race([both, failure]);
      if (pyodide) {
        for (const wheel of wheels) unpack(pyodide, wheel);
        return { pyodide, keepSnapshot: () => {} };
      }
    }
    const pyodide = await load({ packages: ["pywebllm"] });
    const keepSnapshot = () => {
      const maker = startWorker(new URL("./snapshot.js", import.meta.url));
      maker.postMessage({ options: common, snapshotKey });
    };
    return { pyodide, keepSnapshot };
  } finally {
    stop();
  }
}

/**
 * A module worker, also where a page of another origin runs this one: see pywebllm.mjs, which does
 * the same and stands alone.
 * @param {URL} url
 */
function startWorker({ href, origin }) {
  const script = new Blob([`import ${JSON.stringify(href)};`], { type: "text/javascript" });
  const own = origin === self.origin ? href : URL.createObjectURL(script);
  return new Worker(own, { type: "module" });
}

/**
 * The compiled packages that the engine needs.
 * @param {string} indexURL
 * @param {Record<string, {file_name: string, sha256: string, depends: string[]}>} packages
 */
function compiledWheels(indexURL, packages) {
  const compiled = packages.pywebllm.depends.filter((name) => isCompiled(packages[name]));
  return Promise.all(compiled.map((name) => fetchWheel(indexURL, packages[name])));
}

/**
 * Put a package where Python finds it. Pyodide's own installer does more, for which it opens the
 * archive of the standard library: after a snapshot that takes half a second.
 * @param {any} pyodide
 * @param {ArrayBuffer} wheel
 */
function unpack(pyodide, wheel) {
  const extractDir = pyodide.runPython(
    "import sys; next(path for path in sys.path if path.endswith('site-packages'))",
  );
  pyodide.unpackArchive(wheel, "zip", { extractDir });
}

/**
 * @param {string} indexURL
 * @param {{file_name: string, sha256: string}} entry of the lock file
 */
export async function fetchWheel(indexURL, entry) {
  const response = await fetch(indexURL + entry.file_name);
  const wheel = await response.arrayBuffer();
  if ((await sha256(wheel)) === entry.sha256) return wheel;
  const message = `${response.url} is not the file of pyodide-lock.json.`;
  throw new EngineError("file_corrupt", message, response.url);
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
