/**
 * Loads Pyodide with the project's packages from the site. Knows no GPU and no ports.
 */
import { EngineError } from "./errors.js";

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
 * @returns {Promise<any>} the interpreter
 * @throws {EngineError} file_missing, network_error
 */
export async function loadPython(loadPyodide, indexURL) {
  const { failure, stop } = watchFetches();
  const options = { indexURL, packages: ["pywebllm"], stdout: console.log, stderr: console.warn };
  try {
    return await Promise.race([loadPyodide(options), failure]);
  } finally {
    stop();
  }
}
