/**
 * A module worker that makes the memory snapshot of an interpreter in which everything is imported
 * and nothing has run, keeps it for the next visit and ends. It has no files: what is not imported
 * here is not there later, the standard library and Pyodide's own packages aside.
 */
import { fetchWheel, isCompiled, SNAPSHOT_PREFIX } from "./python.js";
import { openStore } from "./storage.js";

self.onmessage = async ({ data }) => {
  try {
    await makeSnapshot(data);
  } catch (error) {
    console.warn("No snapshot could be kept:", error);
  }
  self.close();
};

/**
 * @param {{options: {indexURL: string, lockFileContents: string}, snapshotKey: string}} what
 *   `options` are loadPyodide's
 */
async function makeSnapshot({ options, snapshotKey }) {
  const { indexURL, lockFileContents } = options;
  const { loadPyodide } = await import(/* @vite-ignore */ `${indexURL}pyodide.mjs`);
  const pyodide = await loadPyodide({ ...options, _makeSnapshot: true });
  const { packages } = JSON.parse(lockFileContents);
  const names = ["pywebllm"];
  for (const name of names) {
    // A snapshot is memory only: of a compiled module, the code would be missing.
    if (isCompiled(packages[name])) continue;
    // Pyodide makes no snapshot once its own loadPackage has run.
    pyodide.unpackArchive(await fetchWheel(indexURL, packages[name]), "wheel");
    names.push(...packages[name].depends);
  }
  pyodide.pyimport("py_engine.backends.entry").import_everything();
  /** @type {Uint8Array<ArrayBuffer>} */
  const snapshot = pyodide.makeMemorySnapshot();
  const store = await openStore();
  const old = await store.keys(SNAPSHOT_PREFIX);
  await Promise.all(old.map((key) => store.delete(key)));
  await store.put(snapshotKey, snapshot);
}
