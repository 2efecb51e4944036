// W[r, c] = f32(source[r, c]); padding columns 0.
//
// Bindings: 0 staging (source.wgsl): rows of NUM_COLS elements; 1 params: [first destination row,
// number of rows]; 2 data: [row][BLOCKS_PER_ROW blocks of 32 columns] f32.
// One invocation per (row, block).

@group(0) @binding(1) var<storage, read> params: array<u32>;
@group(0) @binding(2) var<storage, read_write> data: array<vec4<u32>>;

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
    data[out + i] = select(vec4<u32>(), source_bits(row * NUM_COLS + col), in_row(col, NUM_COLS));
  }
}
