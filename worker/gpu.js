/**
 * The GPU as py_engine/device.py describes it: buffers, pipelines and recorded plans, all known by
 * integers. Knows no model. Work and writes run in the order of the calls; what WebGPU reports late
 * is kept and thrown by the next `sync` or by a replayer's `wait`.
 */
import { openDevice } from "./adapter.js";
import { EngineError } from "./errors.js";
import { Pipelines } from "./pipelines.js";
import { Replayer, encodePlan, mappedBytes, recordPlan } from "./replay.js";

/** @typedef {import("./adapter.js").AdapterInfo} AdapterInfo */
/** @typedef {import("./pipelines.js").KernelSource} KernelSource */
/** @typedef {import("./replay.js").RecordedPlan} RecordedPlan */

const STORAGE = 0x0080 | 0x0008 | 0x0004; // GPUBufferUsage.STORAGE | COPY_DST | COPY_SRC
const READBACK = 0x0001 | 0x0008; // GPUBufferUsage.MAP_READ | COPY_DST

export class Gpu {
  /** @type {Map<number, GPUBuffer>} */
  #buffers = new Map();
  /** @type {Map<number, RecordedPlan>} */
  #plans = new Map();
  #pipelines;
  #nextHandle = 1;
  #bufferBytes = 0;
  #closed = false;
  /** @type {EngineError | null} */
  #lost = null;
  /** @type {EngineError | null} the first error that WebGPU reported since the last `settle` */
  #failure = null;
  /** @type {EngineError | null} the first buffer since the last `sync` that got no memory */
  #allocationFailure = null;

  /** @type {((error: EngineError) => void) | null} called once if the device is lost */
  onLost = null;

  /**
   * @param {Record<string, string>} sources WGSL text by file name without `.wgsl`
   * @throws {EngineError} gpu_unavailable
   */
  static async open(sources) {
    const { device, info } = await openDevice();
    return new Gpu(device, info, sources);
  }

  /**
   * @param {GPUDevice} device
   * @param {AdapterInfo} info
   * @param {Record<string, string>} sources
   */
  constructor(device, info, sources) {
    this.device = device;
    this.info = info;
    this.#pipelines = new Pipelines(device, sources);
    device.addEventListener("uncapturederror", (event) => {
      event.preventDefault();
      this.#failure ??= fromGpuError(event.error);
    });
    device.lost.then(({ message }) => {
      if (this.#closed) return;
      this.#lost = lostError(message);
      this.onLost?.(this.#lost);
    });
  }

  /**
   * A zeroed storage buffer.
   * @param {string} label
   * @param {number} sizeBytes
   * @returns {number} its handle
   * @throws {EngineError} gpu_out_of_memory
   */
  createBuffer(label, sizeBytes) {
    return this.#addBuffer(label, sizeBytes, STORAGE);
  }

  /**
   * A buffer to read results from.
   * @param {string} label
   * @param {number} sizeBytes
   */
  createReadbackBuffer(label, sizeBytes) {
    return this.#addBuffer(label, sizeBytes, READBACK);
  }

  /**
   * @param {string} label
   * @param {number} size
   * @param {GPUBufferUsageFlags} usage
   */
  #addBuffer(label, size, usage) {
    this.assertAlive();
    if (size > this.info.max_buffer_size_bytes) {
      throw new EngineError(
        "gpu_out_of_memory",
        `Buffer "${label}" needs ${size} bytes, and this GPU allows ${this.info.max_buffer_size_bytes} ` +
          "in one buffer. Use a smaller context or a smaller model.",
      );
    }
    // What cannot be allocated is the loader's to hear of (`sync`), not of whoever waits just now.
    this.device.pushErrorScope("out-of-memory");
    const buffer = this.device.createBuffer({ label, size, usage });
    this.device.popErrorScope().then(
      (error) => {
        if (error) this.#allocationFailure ??= fromGpuError(error);
      },
      () => {}, // the device is lost
    );
    const handle = this.#nextHandle++;
    this.#buffers.set(handle, buffer);
    this.#bufferBytes += size;
    return handle;
  }

  /** @param {number} handle */
  destroyBuffer(handle) {
    const buffer = this.#buffers.get(handle);
    if (!buffer) return;
    this.#buffers.delete(handle);
    this.#bufferBytes -= buffer.size;
    buffer.destroy();
  }

  /**
   * @param {number} handle
   * @returns {GPUBuffer}
   */
  buffer(handle) {
    this.assertAlive();
    const buffer = this.#buffers.get(handle);
    if (!buffer) throw new Error(`There is no GPU buffer ${handle}: it was destroyed.`);
    return buffer;
  }

  /**
   * @param {number} handle
   * @param {number} offsetBytes a multiple of 4
   * @param {GPUAllowSharedBufferSource} data a multiple of 4 bytes long
   */
  writeBuffer(handle, offsetBytes, data) {
    this.device.queue.writeBuffer(this.buffer(handle), offsetBytes, data);
  }

  /**
   * @param {number} handle
   * @param {number} offsetBytes a multiple of 4
   * @param {number} sizeBytes a multiple of 4
   * @returns {Promise<Uint8Array<ArrayBuffer>>}
   */
  async readBuffer(handle, offsetBytes, sizeBytes) {
    const source = this.buffer(handle);
    const target = this.createReadbackBuffer("read", sizeBytes);
    try {
      const buffer = this.buffer(target);
      const encoder = this.device.createCommandEncoder();
      encoder.copyBufferToBuffer(source, offsetBytes, buffer, 0, sizeBytes);
      this.device.queue.submit([encoder.finish()]);
      return await this.settle(mappedBytes(buffer, sizeBytes));
    } finally {
      this.destroyBuffer(target);
    }
  }

  /**
   * @param {ArrayLike<number>} copies per copy: source, its offset, target, its offset, size
   */
  copy(copies) {
    const encoder = this.device.createCommandEncoder();
    for (let at = 0; at < copies.length; at += 5) {
      encoder.copyBufferToBuffer(
        this.buffer(copies[at]),
        copies[at + 1],
        this.buffer(copies[at + 2]),
        copies[at + 3],
        copies[at + 4],
      );
    }
    this.device.queue.submit([encoder.finish()]);
  }

  /**
   * @param {KernelSource[]} kernels
   * @returns {Promise<number[]>} a pipeline id for each; equal kernels share one
   * @throws {EngineError} gpu_validation
   */
  async compile(kernels) {
    this.assertAlive();
    const ids = await this.#pipelines.compile(kernels);
    this.assertAlive();
    return ids;
  }

  /**
   * Starts to compile what an earlier visit used, while nobody waits for it yet.
   * @param {KernelSource[]} kernels
   */
  expectKernels(kernels) {
    this.#pipelines.expect(kernels);
  }

  /** The kernels that `compile` was asked for so far. */
  get usedKernels() {
    return this.#pipelines.used;
  }

  /**
   * Makes the bind groups of a plan whose kernels are compiled.
   * @param {string} name
   * @param {ArrayLike<number>} words per dispatch: pipeline id, grid x, y, z, number of bindings,
   *   then per binding: buffer handle, offset and size in bytes
   * @returns {number} the plan's id
   */
  record(name, words) {
    this.assertAlive();
    const plan = recordPlan(this, name, words);
    const id = this.#nextHandle++;
    this.#plans.set(id, plan);
    return id;
  }

  /**
   * @param {number} id
   * @returns {GPUComputePipeline}
   */
  pipeline(id) {
    return this.#pipelines.get(id);
  }

  /** @param {number} planId */
  release(planId) {
    this.#plans.delete(planId);
  }

  /**
   * @param {number} planId
   * @returns {RecordedPlan}
   */
  plan(planId) {
    const plan = this.#plans.get(planId);
    if (!plan) throw new Error(`There is no plan ${planId}: it was released.`);
    return plan;
  }

  /**
   * Submits a plan by itself, `repeats` times in one command buffer.
   * @param {number} planId
   * @param {number} [repeats]
   */
  run(planId, repeats = 1) {
    this.assertAlive();
    const plan = this.plan(planId);
    const encoder = this.device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    for (let i = 0; i < repeats; i++) encodePlan(pass, plan);
    pass.end();
    this.device.queue.submit([encoder.finish()]);
  }

  /**
   * @param {number} planId
   * @param {number} repeats
   * @returns {Promise<number>} wall time of one run in ms
   */
  async timeMs(planId, repeats) {
    await this.sync();
    const start = performance.now();
    this.run(planId, repeats);
    await this.sync();
    return (performance.now() - start) / repeats;
  }

  /**
   * @param {number} step handle of the step buffer
   * @param {number} result handle of the result buffer
   * @param {number} ringDepth
   */
  replayer(step, result, ringDepth) {
    return new Replayer(this, step, result, ringDepth);
  }

  /**
   * Waits for all submitted work; throws what went wrong since the last check.
   * @throws {EngineError}
   */
  async sync() {
    await this.settle(this.device.queue.onSubmittedWorkDone());
    const failure = this.#allocationFailure;
    this.#allocationFailure = null;
    if (failure) throw failure;
  }

  /**
   * What `work`, which waits for the queue, gives; then checks for errors of the GPU.
   * @template T
   * @param {Promise<T>} work
   * @returns {Promise<T>}
   * @throws {EngineError}
   */
  async settle(work) {
    let result;
    try {
      result = await work;
    } catch (error) {
      // Reading fails when the buffer or the device is gone; one more trip tells which.
      await this.device.queue.onSubmittedWorkDone().catch(() => {});
      this.#failure ??= new EngineError("gpu_validation", `A GPU read failed: ${error}`);
    }
    this.assertAlive();
    const failure = this.#failure;
    this.#failure = null;
    if (failure) throw failure;
    return /** @type {T} */ (result);
  }

  /** @throws {EngineError} device_lost */
  assertAlive() {
    if (this.#lost) throw this.#lost;
  }

  /** What py_engine/device.py calls MemoryUse. */
  memory() {
    return { num_buffers: this.#buffers.size, buffer_bytes: this.#bufferBytes };
  }

  /** Destroys everything; later calls throw device_lost. */
  close() {
    this.#closed = true;
    this.#lost ??= lostError("it was closed");
    for (const handle of [...this.#buffers.keys()]) this.destroyBuffer(handle);
    this.#plans.clear();
    this.device.destroy();
  }
}

/** @param {string} reason */
function lostError(reason) {
  return new EngineError(
    "device_lost",
    `The GPU device is gone (${reason}). Load the model again.`,
  );
}

/** @param {GPUError} error */
function fromGpuError(error) {
  if (error instanceof GPUOutOfMemoryError) {
    return new EngineError(
      "gpu_out_of_memory",
      `The GPU has no memory left: ${error.message} Close other tabs, or use a smaller context or model.`,
    );
  }
  return new EngineError("gpu_validation", error.message);
}
