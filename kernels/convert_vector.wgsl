// values[offset + i] = f32(source[i]) for i < count.
//
// Bindings: 0 staging (source.wgsl); 1 params: [offset in elements, count]; 2 values: f32.
// One invocation per element.

@group(0) @binding(1) var<storage, read> params: array<u32>;
@group(0) @binding(2) var<storage, read_write> values: array<u32>;

@compute @workgroup_size(WG)
fn main(@builtin(global_invocation_id) invocation: vec3<u32>) {
  if (invocation.x < params[1]) {
    values[params[0] + invocation.x] = source_bits(invocation.x);
  }
}
