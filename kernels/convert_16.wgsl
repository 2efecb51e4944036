// W[r, c] = source[r, c] for 16-bit formats: the bits as they are; padding columns 0.
//
// Bindings: 0 staging (source.wgsl): rows of NUM_COLS elements; 1 params: [first destination row,
// number of rows]; 2 data: [row][BLOCKS_PER_ROW blocks of 32 columns], pairs, the lower half-word
// first.
// One invocation per (row, block).

@group(0) @binding(1) var<storage, read> params: array<u32>;
@group(0) @binding(2) var<storage, read_write> data: array<vec2<u32>>;

@compute @workgroup_size(WG)
fn main(@builtin(global_invocation_id) invocation: vec3<u32>) {
  let row = invocation.x / BLOCKS_PER_ROW;
  let block = invocation.x % BLOCKS_PER_ROW;
  if (row >= params[1]) {
    return;
  }
  let out = ((params[0] + row) * BLOCKS_PER_ROW + block) * 8u;
  for (var i = 0u; i < 8u; i++) {
    let col = block * 32u + i * 4u;
    let halves = select(vec4<u32>(), vec4<u32>(0xffffu), in_row(col, NUM_COLS));
    let mask = halves.xz | (halves.yw << vec2<u32>(16u));
    data[out + i] = source_pairs(row * NUM_COLS + col) & mask;
  }
}
