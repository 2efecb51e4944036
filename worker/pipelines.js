/** Compiles kernels, each once; knows no plan and no buffer. */
import { EngineError } from "./errors.js";

/**
 * A Kernel of py_engine/plan.py: the prelude's text and the names of the files that follow it.
 * @typedef {{prelude: string, parts: string[]}} KernelSource
 */

export class Pipelines {
  #device;
  #sources;
  /** @type {Map<string, Promise<number>>} by full WGSL text */
  #ids = new Map();
  /** @type {GPUComputePipeline[]} */
  #pipelines = [];
  /** @type {Map<string, KernelSource>} by full WGSL text: those that were asked for */
  #used = new Map();

  /**
   * @param {GPUDevice} device
   * @param {Record<string, string>} sources WGSL text by file name without `.wgsl`
   */
  constructor(device, sources) {
    this.#device = device;
    this.#sources = sources;
  }

  /**
   * @param {KernelSource[]} kernels
   * @returns {Promise<number[]>} a pipeline id for each; equal kernels share one
   * @throws {EngineError} gpu_validation
   */
  async compile(kernels) {
    for (const kernel of kernels) this.#used.set(this.#code(kernel), kernel);
    return Promise.all(kernels.map((kernel) => this.#id(kernel)));
  }

  /**
   * Starts on kernels that will probably be asked for; whether they compile is seen then.
   * @param {KernelSource[]} kernels
   */
  expect(kernels) {
    const known = kernels.filter(({ parts }) => parts.every((part) => part in this.#sources));
    for (const kernel of known) this.#id(kernel).catch(() => {});
  }

  /** What `compile` was asked for so far. */
  get used() {
    return [...this.#used.values()];
  }

  /** @param {number} id */
  get(id) {
    return this.#pipelines[id];
  }

  /** @param {KernelSource} kernel */
  #id(kernel) {
    const code = this.#code(kernel);
    let id = this.#ids.get(code);
    if (!id) {
      const name = kernel.parts[kernel.parts.length - 1];
      id = compile(this.#device, name, code).then((pipeline) => this.#pipelines.push(pipeline) - 1);
      this.#ids.set(code, id);
      id.catch(() => this.#ids.delete(code));
    }
    return id;
  }

  /** @param {KernelSource} kernel */
  #code({ prelude, parts }) {
    return prelude + parts.map((part) => this.#source(part)).join("\n");
  }

  /** @param {string} part */
  #source(part) {
    const text = this.#sources[part];
    if (text === undefined)
      throw new EngineError("gpu_validation", `There is no kernel "${part}".`);
    return text;
  }
}

/**
 * @param {GPUDevice} device
 * @param {string} name
 * @param {string} code
 * @returns {Promise<GPUComputePipeline>}
 * @throws {EngineError} gpu_validation with the compiler's messages
 */
async function compile(device, name, code) {
  // The scope keeps a module's error from being reported a second time.
  device.pushErrorScope("validation");
  const module = device.createShaderModule({ label: name, code });
  const moduleError = device.popErrorScope();
  try {
    return await device.createComputePipelineAsync({
      label: name,
      layout: "auto",
      compute: { module, entryPoint: "main" },
    });
  } catch (error) {
    const messages = await compilerMessages(module, code);
    const reason = messages || (await moduleError)?.message || String(error);
    throw new EngineError("gpu_validation", `Kernel "${name}" does not compile: ${reason}`);
  }
}

/**
 * @param {GPUShaderModule} module
 * @param {string} code
 */
async function compilerMessages(module, code) {
  const { messages } = await module.getCompilationInfo();
  const lines = code.split("\n");
  return messages
    .filter(({ type }) => type === "error")
    .map(
      ({ lineNum, linePos, message }) =>
        `${lineNum}:${linePos} ${message}\n    ${lines[lineNum - 1]}`,
    )
    .join("\n");
}
