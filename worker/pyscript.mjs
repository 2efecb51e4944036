/**
 * Starts PyScript in a page whose Content Security Policy forbids eval. PyScript would compile its
 * hook for workers from text, even where no Python runs in a worker of its own, as here.
 */
// @ts-expect-error: it lies there in the built site.
import { hooks } from "./pyscript/core.js";

hooks.worker.onBeforeRunAsync.clear();
