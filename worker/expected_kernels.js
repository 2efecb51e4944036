/**
 * Remembers which kernels a visit compiled, so that the next one can have the GPU start on them
 * while Python still boots. Knows no kernel.
 */

/** @typedef {import("./gpu.js").Gpu} Gpu */
/** @typedef {import("./storage.js").ByteStore} ByteStore */

const KEY = "kernels";

export class ExpectedKernels {
  #gpu;
  #store;
  #numKept = 0;

  /**
   * @param {Gpu} gpu
   * @param {ByteStore} store
   */
  constructor(gpu, store) {
    this.#gpu = gpu;
    this.#store = store;
  }

  /** Has the GPU start on what the last visit used, and does not wait for it. */
  async start() {
    const kept = await this.#store.get(KEY);
    if (kept) this.#gpu.expectKernels(JSON.parse(new TextDecoder().decode(kept)));
  }

  /** Keeps what this visit has used so far. */
  async keep() {
    const used = this.#gpu.usedKernels;
    if (used.length === this.#numKept) return;
    this.#numKept = used.length;
    await this.#store.put(KEY, new TextEncoder().encode(JSON.stringify(used)));
  }
}
