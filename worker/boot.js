/**
 * The engine's module worker: fetches the GPU and Python side by side, starts
 * py_engine and joins its ports to it. Messages cross into Python as JSON text. Knows the protocol's
 * envelope (docs/protocol.md), not its methods. Whatever goes wrong is told to every port.
 */

/**
 * @typedef {{event: string, id?: string | number, data?: unknown}} Message
 * @typedef {(text: string) => void} Receive
 * @typedef {{port: MessagePort, waiting: unknown[], receive: Receive | null}} Client
 * @typedef {{message: string, type: string, param: string | null, code: string, status: number}} ErrorBody
 */

const SITE = new URL("../", import.meta.url);
const HINT = "Reload the page; if that does not help, the site is incomplete.";
const IDLE_MS = 5000;
/** @type {Record<string, number>} */
const STATUS = { gpu_unavailable: 503, network_error: 502, file_missing: 404 };

/** @type {Client[]} */
const clients = [];
/** @type {Message} what a port that connects now is told first */
let state = { event: "boot", data: { stage: "start", elapsed_s: 0 } };
/** @type {((send: (text: string) => void) => Receive) | null} */
let connectEngine = null;
/** @type {ErrorBody | null} */
let fatal = null;
let numOpen = 0;
/** @type {() => void} */
let onIdle = () => {};
let idleTimer = 0;

self.onmessage = ({ data, ports }) => {
  if (data?.event === "connect" && ports[0]) connect(ports[0]);
};

/** @param {MessagePort} port */
function connect(port) {
  /** @type {Client} */
  const client = { port, waiting: [], receive: null };
  clients.push(client);
  port.onmessage = ({ data }) => accept(client, data);
  port.postMessage(state);
  if (connectEngine) join(client);
}

/**
 * Give a port its end of the engine, then what it has sent so far.
 * @param {Client} client
 */
function join(client) {
  client.receive = /** @type {NonNullable<typeof connectEngine>} */ (connectEngine)((text) => {
    const message = JSON.parse(text);
    if (["result", "done", "error"].includes(message.event)) {
      numOpen -= 1;
      awaitIdle();
    }
    client.port.postMessage(message);
  });
  for (const request of client.waiting.splice(0)) accept(client, request);
}

/**
 * @param {Client} client
 * @param {any} request
 */
function accept(client, request) {
  if (!client.receive && !fatal) {
    client.waiting.push(request);
    return;
  }
  try {
    if (fatal) throw fatal;
    client.receive?.(JSON.stringify(request) ?? "null");
    numOpen += 1;
    awaitIdle();
  } catch (error) {
    const data = error === fatal ? fatal : errorBody(error);
    client.port.postMessage({ id: request?.id ?? null, event: "error", data });
  }
}

/** Call `onIdle` once nothing has been open for a while; called whenever `numOpen` has changed. */
function awaitIdle() {
  clearTimeout(idleTimer);
  if (numOpen === 0) idleTimer = setTimeout(() => onIdle(), IDLE_MS);
}

/** @param {Message} message */
function tellAll(message) {
  state = message;
  for (const { port } of clients) port.postMessage(message);
}

/** @param {string} stage what is done now */
function report(stage) {
  if (connectEngine || fatal) return; // a GPU opened anew, or a part that came too late
  tellAll({ event: "boot", data: { stage, elapsed_s: performance.now() / 1000 } });
}

/**
 * @param {any} error
 * @returns {ErrorBody}
 */
function errorBody(error) {
  const code = typeof error?.code === "string" ? error.code : "internal_error";
  // Of a Python traceback, its last line.
  const [message] = String(error?.message ?? error)
    .trim()
    .split("\n")
    .slice(-1);
  const status = STATUS[code] ?? 500;
  return { message, type: "server_error", param: error?.param ?? null, code, status };
}

/** @param {string} path */
const siteUrl = (path) => new URL(path, SITE).href;

/** @param {string} path */
async function fetchFile(path) {
  const response = await fetch(siteUrl(path));
  if (response.ok) return response;
  const error = new Error(`${response.url} answered with HTTP ${response.status}.`);
  throw Object.assign(error, { code: "file_missing", param: response.url });
}

/** @param {Promise<unknown>} devices */
async function openPython(devices) {
  const modules = ["worker/python.js", "pyodide/pyodide.mjs", "pyodide/pyodide.asm.mjs"];
  const [lock, { loadPython }, { loadPyodide }] = await Promise.all([
    fetchFile("pyodide/pyodide-lock.json").then((response) => response.text()),
    ...modules.map((path) => import(siteUrl(path))),
  ]);
  const python = await loadPython(loadPyodide, siteUrl("pyodide/"), lock, devices);
  report("python");
  return python;
}

/** The GPU, opened with all kernels' sources. */
async function openGpu() {
  const [{ Gpu }, response] = await Promise.all([import("./gpu.js"), fetchFile("kernels.json")]);
  const gpu = await Gpu.open(await response.json());
  report("gpu");
  return gpu;
}

/** Where model files come from and are kept. */
async function openFiles() {
  const [{ Files }, { KeptFolders }, { openStore }] = await Promise.all([
    import("./files.js"),
    import("./kept_folders.js"),
    import("./storage.js"),
  ]);
  const store = await openStore();
  return { store, openFiles: () => new Files(store), keptFolders: new KeptFolders(store) };
}

/** The GPU and the files, the GPU at work already on the kernels of the last visit. */
async function openDevices() {
  const modules = Promise.all([openGpu(), openFiles(), import("./expected_kernels.js")]);
  const [gpu, files, { ExpectedKernels }] = await modules;
  const expected = new ExpectedKernels(gpu, files.store);
  await expected.start().catch((error) => console.warn("No kernel is compiled ahead:", error));
  return { gpu, files, expected };
}

async function boot() {
  const devices = openDevices();
  const parts = Promise.all([openPython(devices), devices]);
  const [{ pyodide, keepSnapshot }, { gpu, files, expected }] = await parts;
  const entry = pyodide.pyimport("py_engine.backends.entry");
  const started = entry.start({ gpu, openGpu, ...files });
  report("engine");
  connectEngine = started;
  tellAll({ event: "ready", data: { version: entry.VERSION, adapter: gpu.info } });
  clients.forEach(join);
  let isFirst = true;
  onIdle = () => {
    expected.keep().catch((error) => console.warn("The kernels' list is not kept:", error));
    if (!isFirst) return;
    isFirst = false;
    keepSnapshot();
    pyodide.loadPackage("numpy", { messageCallback: () => {} });
  };
  awaitIdle();
}

boot().catch((error) => {
  console.error(error);
  fatal = errorBody(error);
  if (fatal.code !== "gpu_unavailable") fatal.message += ` ${HINT}`;
  tellAll({ event: "fatal", data: fatal });
  for (const client of clients) {
    for (const request of client.waiting.splice(0)) accept(client, request);
  }
});
