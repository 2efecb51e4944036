/**
 * The site's service worker: keeps one whole version of the site's files and answers from it alone,
 * never mixing two. A newer version is fetched beside it and waits until a page asks for it. Knows
 * nothing of models, which the engine keeps. build.py writes SITE and puts this at the site's root.
 */

/**
 * Every file kept, by its path from the root, with its sha256; `version` is the hash of them all.
 * @type {{version: string, files: Record<string, string>}}
 */
const SITE = { version: "", files: {} };

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const ROOT = new URL("./", self.location.href);
// Two sites may share an origin.
const CACHE_PREFIX = `pywebllm-site ${ROOT.href} `;
const CACHE_NAME = CACHE_PREFIX + SITE.version;

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(deleteOthers()));
worker.addEventListener("fetch", (event) => {
  const path = keptPath(event.request);
  if (path !== null) event.respondWith(answer(path));
});
worker.addEventListener("message", (event) => {
  if (event.data === "apply") event.waitUntil(apply(event.ports[0]));
});

/** Keep every file, or throw: what is kept by then serves the next attempt. */
async function install() {
  const cache = await caches.open(CACHE_NAME);
  const keep = async (/** @type {string} */ path) => {
    const key = cacheKey(path);
    if (await cache.match(key)) return;
    // Any version's file of the same hash is the same file.
    await cache.put(key, (await caches.match(key)) ?? (await fetchFile(path)));
  };
  await Promise.all(Object.keys(SITE.files).map(keep));
  if (await caches.has(CACHE_NAME)) return;
  throw new Error("Another version was activated meanwhile and has deleted this one's files.");
}

async function deleteOthers() {
  const names = (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
  await Promise.all(names.filter((name) => name !== CACHE_NAME).map((name) => caches.delete(name)));
}

/**
 * The kept file that a request asks for, or null: the request then goes its usual way.
 * @param {Request} request
 */
function keptPath({ method, mode, url }) {
  const { origin, pathname, search } = new URL(url);
  if (method !== "GET" || origin !== ROOT.origin || !pathname.startsWith(ROOT.pathname))
    return null;
  if (search && mode !== "navigate") return null; // Of a page, the query is for its scripts.
  const path = pathname.slice(ROOT.pathname.length).replace(/(^|\/)$/, "$1index.html");
  return Object.hasOwn(SITE.files, path) ? path : null;
}

/** @param {string} path */
async function answer(path) {
  const kept = await caches.match(cacheKey(path), { cacheName: CACHE_NAME });
  if (kept) return kept;
  // Somebody has deleted it.
  const cache = await caches.open(CACHE_NAME);
  const response = await fetchFile(path);
  await cache.put(cacheKey(path), response.clone());
  return response;
}

/**
 * A file of this version from the host; throws if the host has another one by now.
 * @param {string} path
 */
async function fetchFile(path) {
  const url = new URL(path, ROOT).href;
  // The page has most files in the browser's HTTP cache, where the host may confirm them.
  for (const cache of /** @type {RequestCache[]} */ (["no-cache", "reload"])) {
    const response = await fetch(url, { cache });
    if (!response.ok) throw new Error(`${url} answered with HTTP ${response.status}.`);
    const bytes = await response.clone().arrayBuffer();
    if ((await sha256(bytes)) !== SITE.files[path]) continue;
    // A redirected response may not answer the request for a page.
    return response.redirected ? new Response(bytes, { headers: response.headers }) : response;
  }
  throw new Error(`${url} is not the file of this version.`);
}

/**
 * Become the active version, unless another page is open that runs on the present one: tells `port`.
 * @param {MessagePort} port
 */
async function apply(port) {
  const clients = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  const isAlone = clients.filter(({ url }) => url.startsWith(ROOT.href)).length === 1;
  port.postMessage(isAlone);
  if (isAlone) await worker.skipWaiting();
}

/** @param {string} path */
function cacheKey(path) {
  return `${ROOT.href}${path}?${SITE.files[path]}`;
}

/** @param {ArrayBuffer} bytes */
async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
