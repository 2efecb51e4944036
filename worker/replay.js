/**
 * Replays recorded plans: the path of every token. A step is one write, one compute pass and one
 * copy to a ring of read-back buffers. Knows what no plan means.
 */

/**
 * Dispatch i runs pipelines[i] with bindGroups[i] on grids[3 i .. 3 i + 2].
 * @typedef {{
 *   pipelines: GPUComputePipeline[], bindGroups: GPUBindGroup[], grids: number[],
 * }} RecordedPlan
 */

const MAP_READ = 0x0001; // GPUMapMode.READ

/**
 * Makes the bind groups of a plan.
 * @param {import("./gpu.js").Gpu} gpu
 * @param {string} name
 * @param {ArrayLike<number>} words see Gpu.record
 * @returns {RecordedPlan}
 */
export function recordPlan(gpu, name, words) {
  /** @type {RecordedPlan} */
  const plan = { pipelines: [], bindGroups: [], grids: [] };
  let at = 0;
  while (at < words.length) {
    const pipeline = gpu.pipeline(words[at]);
    const numBindings = words[at + 4];
    plan.pipelines.push(pipeline);
    plan.grids.push(words[at + 1], words[at + 2], words[at + 3]);
    at += 5;
    /** @type {GPUBindGroupEntry[]} */
    const entries = [];
    for (let binding = 0; binding < numBindings; binding++, at += 3) {
      const buffer = gpu.buffer(words[at]);
      entries.push({ binding, resource: { buffer, offset: words[at + 1], size: words[at + 2] } });
    }
    const label = `${name}/${pipeline.label}`;
    const layout = pipeline.getBindGroupLayout(0);
    plan.bindGroups.push(gpu.device.createBindGroup({ label, layout, entries }));
  }
  return plan;
}

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
 * Maps a read-back buffer as soon as the GPU is done with it.
 * @param {GPUBuffer} buffer
 * @param {number} sizeBytes
 * @returns {Promise<Uint8Array<ArrayBuffer>>} a copy of its first bytes
 */
export async function mappedBytes(buffer, sizeBytes) {
  await buffer.mapAsync(MAP_READ, 0, sizeBytes);
  const bytes = new Uint8Array(buffer.getMappedRange(0, sizeBytes)).slice();
  buffer.unmap();
  return bytes;
}

/**
 * A place in the ring; `bytes` is null while it is free.
 * @typedef {{
 *   handle: number, buffer: GPUBuffer, ticket: number, bytes: Promise<Uint8Array<ArrayBuffer>> | null,
 * }} Slot
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
      this.#ring.push({ handle, buffer: gpu.buffer(handle), ticket: -1, bytes: null });
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
    if (slot.bytes) throw new Error(`All ${this.#ring.length} tickets of the ring are open.`);
    const { device } = gpu;
    device.queue.writeBuffer(this.#step, 0, words);
    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    for (let i = 0; i < planIds.length; i++) encodePlan(pass, gpu.plan(planIds[i]));
    pass.end();
    if (readBytes > 0) encoder.copyBufferToBuffer(this.#result, 0, slot.buffer, 0, readBytes);
    device.queue.submit([encoder.finish()]);
    slot.bytes = readBytes > 0 ? mappedBytes(slot.buffer, readBytes) : nothing(device.queue);
    slot.bytes.catch(() => {}); // thrown by wait()
    slot.ticket = ticket;
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
    if (!slot.bytes || slot.ticket !== ticket) throw new Error(`Ticket ${ticket} is not open.`);
    try {
      return await this.#gpu.settle(slot.bytes);
    } finally {
      slot.bytes = null;
    }
  }

  /** Releases the ring. */
  close() {
    for (const { handle } of this.#ring) this.#gpu.destroyBuffer(handle);
    this.#ring = [];
  }
}

/** @param {GPUQueue} queue */
async function nothing(queue) {
  await queue.onSubmittedWorkDone();
  return new Uint8Array(0);
}
