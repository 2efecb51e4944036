/**
 * Replays recorded plans: the path of every token. A step is one write, one compute pass and one
 * copy to a ring of read-back buffers. Knows what no plan means.
 */

/**
 * Dispatch i runs pipelines[i] with bindGroups[i] on grids[3 i .. 3 i + 2].
 * @typedef {{
 *   name: string, pipelines: GPUComputePipeline[], bindGroups: GPUBindGroup[], grids: number[],
 * }} RecordedPlan
 */

const MAP_READ = 0x0001; // GPUMapMode.READ

/**
 * @param {GPUComputePassEncoder} pass
 * @param {RecordedPlan} plan
 */
export function encodePlan(pass, plan) {
  const { pipelines, bindGroups, grids } = plan;
  let current = null;
  for (let i = 0; i < pipelines.length; i++) {
    if (pipelines[i] !== current) {
      current = pipelines[i];
      pass.setPipeline(current);
    }
    pass.setBindGroup(0, bindGroups[i]);
    pass.dispatchWorkgroups(grids[3 * i], grids[3 * i + 1], grids[3 * i + 2]);
  }
}

/**
 * A place in the ring; `ready` is null while it is free.
 * @typedef {{handle: number, buffer: GPUBuffer, readBytes: number, ready: Promise<undefined> | null}} Slot
 */

export class Replayer {
  #gpu;
  #step;
  #result;
  /** @type {Slot[]} */
  #ring = [];
  #nextTicket = 0;

  /**
   * @param {import("./gpu.js").Gpu} gpu
   * @param {number} step handle of the step buffer
   * @param {number} result handle of the result buffer
   * @param {number} ringDepth steps that may be submitted and not yet waited for
   */
  constructor(gpu, step, result, ringDepth) {
    this.#gpu = gpu;
    this.#step = gpu.buffer(step);
    this.#result = gpu.buffer(result);
    for (let i = 0; i < ringDepth; i++) {
      const handle = gpu.createReadbackBuffer(`ring ${i}`, this.#result.size);
      this.#ring.push({ handle, buffer: gpu.buffer(handle), readBytes: 0, ready: null });
    }
  }

  /**
   * @param {ArrayLike<number>} planIds
   * @param {GPUAllowSharedBufferSource} words whole u32 words, written at the step buffer's start
   * @param {number} readBytes how much of the result to read back; 0 for none
   * @returns {number} the ticket to wait for
   */
  submit(planIds, words, readBytes) {
    const gpu = this.#gpu;
    gpu.assertAlive();
    const ticket = this.#nextTicket;
    const slot = this.#ring[ticket % this.#ring.length];
    if (slot.ready) throw new Error(`All ${this.#ring.length} tickets of the ring are open.`);
    const { device } = gpu;
    device.queue.writeBuffer(this.#step, 0, words);
    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    for (let i = 0; i < planIds.length; i++) encodePlan(pass, gpu.plan(planIds[i]));
    pass.end();
    if (readBytes > 0) encoder.copyBufferToBuffer(this.#result, 0, slot.buffer, 0, readBytes);
    device.queue.submit([encoder.finish()]);
    slot.readBytes = readBytes;
    slot.ready =
      readBytes > 0
        ? slot.buffer.mapAsync(MAP_READ, 0, readBytes)
        : device.queue.onSubmittedWorkDone();
    slot.ready.catch(() => {}); // reported by wait()
    this.#nextTicket = ticket + 1;
    return ticket;
  }

  /**
   * @param {number} ticket
   * @returns {Promise<Uint8Array<ArrayBuffer>>} what the step read back
   * @throws {import("./errors.js").EngineError}
   */
  async wait(ticket) {
    const slot = this.#ring[ticket % this.#ring.length];
    if (!slot.ready) throw new Error(`Ticket ${ticket} is not open.`);
    try {
      await this.#gpu.settle(slot.ready);
      if (slot.readBytes === 0) return new Uint8Array(0);
      return new Uint8Array(slot.buffer.getMappedRange(0, slot.readBytes)).slice();
    } finally {
      slot.buffer.unmap();
      slot.ready = null;
    }
  }

  /** Releases the ring. */
  close() {
    for (const { handle } of this.#ring) this.#gpu.destroyBuffer(handle);
    this.#ring = [];
  }
}
