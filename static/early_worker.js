/**
 * Starts the engine's worker before the page's Python runs, where a service worker has the site's
 * files: the two start side by side then. On a first visit the network is the page's alone, and
 * app/client.py starts the worker itself, as it does when this one is broken.
 */
function startWorker() {
  const url = "./worker/boot.js";
  const rules = { createScriptURL: () => url };
  const policy = self.trustedTypes?.createPolicy("pywebllm-early", rules);
  const worker = new Worker(policy ? policy.createScriptURL("") : url, { type: "module" });
  worker.onerror = () => {
    worker.terminate();
    delete self.earlyWorker;
  };
  return worker;
}

if (navigator.serviceWorker?.controller && navigator.gpu) self.earlyWorker = startWorker();
