// values[offset + i] = f32(source[i]) for i < count.
//
// Bindings: 0 staging (source.wgsl); 1 params: [offset in elements, count]; 2 values: f32.
// One invocation per four elements.

@group(0) @binding(1) var<storage, read> params: array<u32>;
@group(0) @binding(2) var<storage, read_write> values: array<u32>;

@compute @workgroup_size(WG)
fn main(@builtin(global_invocation_id) invocation: vec3<u32>) {
  let first = invocation.x * 4u;
  let bits = source_bits(first);
  for (var i = 0u; i < 4u && first + i < params[1]; i++) {
    values[params[0] + first + i] = bits[i];
  }
}
