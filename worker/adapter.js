/**
 * Finds the GPU: asks for the adapter and a device with all it offers that the engine can use.
 * Knows no kernel and no buffer.
 */
import { EngineError } from "./errors.js";

/** @type {GPUFeatureName[]} */
const WANTED_FEATURES = ["shader-f16", "subgroups", "timestamp-query"];

/** @type {(keyof GPUSupportedLimits & string)[]} */
const WANTED_LIMITS = [
  "maxBufferSize",
  "maxStorageBufferBindingSize",
  "maxStorageBuffersPerShaderStage",
  "maxComputeInvocationsPerWorkgroup",
  "maxComputeWorkgroupStorageSize",
  "maxComputeWorkgroupSizeX",
  "maxComputeWorkgroupSizeY",
  "maxComputeWorkgroupSizeZ",
  "maxComputeWorkgroupsPerDimension",
];

/**
 * AdapterInfo of py_engine/device.py, field by field. `features` are the device's and WGSL's
 * language features.
 * @typedef {{
 *   vendor: string, architecture: string, description: string, is_fallback: boolean,
 *   features: string[], subgroup_min_size: number, subgroup_max_size: number,
 *   max_buffer_size_bytes: number, max_binding_size_bytes: number,
 *   max_storage_buffers_per_stage: number, max_invocations_per_workgroup: number,
 *   max_workgroup_storage_bytes: number, max_workgroups_per_dimension: number,
 * }} AdapterInfo
 */

/**
 * @returns {Promise<{device: GPUDevice, info: AdapterInfo}>}
 * @throws {EngineError} gpu_unavailable
 */
export async function openDevice() {
  if (!globalThis.navigator?.gpu) {
    throw new EngineError(
      "gpu_unavailable",
      "This browser offers no WebGPU here. Use a recent Chrome, Edge, Firefox or Safari, over https or localhost.",
    );
  }
  const adapter = await navigator.gpu.requestAdapter({ powerPreference: "high-performance" });
  if (!adapter) {
    throw new EngineError(
      "gpu_unavailable",
      "WebGPU found no adapter. Check that hardware acceleration is on in the browser's settings.",
    );
  }
  const requiredFeatures = WANTED_FEATURES.filter((name) => adapter.features.has(name));
  const requiredLimits = Object.fromEntries(
    WANTED_LIMITS.map((name) => [name, /** @type {number} */ (adapter.limits[name])]),
  );
  try {
    const device = await adapter.requestDevice({ requiredFeatures, requiredLimits });
    return { device, info: describe(adapter, device) };
  } catch (error) {
    throw new EngineError("gpu_unavailable", `The GPU refused to open: ${error}`);
  }
}

/**
 * @param {GPUAdapter} adapter
 * @param {GPUDevice} device
 * @returns {AdapterInfo}
 */
function describe(adapter, device) {
  const { info } = adapter;
  const { limits } = device;
  return {
    vendor: info.vendor,
    architecture: info.architecture,
    description: info.description,
    is_fallback: info.isFallbackAdapter ?? false,
    features: [...device.features, ...(navigator.gpu.wgslLanguageFeatures ?? [])],
    subgroup_min_size: info.subgroupMinSize ?? 0,
    subgroup_max_size: info.subgroupMaxSize ?? 0,
    max_buffer_size_bytes: limits.maxBufferSize,
    max_binding_size_bytes: limits.maxStorageBufferBindingSize,
    max_storage_buffers_per_stage: limits.maxStorageBuffersPerShaderStage,
    max_invocations_per_workgroup: limits.maxComputeInvocationsPerWorkgroup,
    max_workgroup_storage_bytes: limits.maxComputeWorkgroupStorageSize,
    max_workgroups_per_dimension: limits.maxComputeWorkgroupsPerDimension,
  };
}
