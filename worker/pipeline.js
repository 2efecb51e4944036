/** Compiles one kernel's WGSL text; knows no plan and no buffer. */
import { EngineError } from "./errors.js";

/**
 * A Kernel of py_engine/plan.py: the prelude's text and the names of the files that follow it.
 * @typedef {{prelude: string, parts: string[]}} KernelSource
 */

/**
 * @param {GPUDevice} device
 * @param {string} name
 * @param {string} code
 * @returns {Promise<GPUComputePipeline>}
 * @throws {EngineError} gpu_validation with the compiler's messages
 */
export async function compilePipeline(device, name, code) {
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
