// W[r, c] = source[r, c] for 16-bit formats: the bits as they are; padding columns 0.
//
// Bindings: 0 staging (source.wgsl): rows of NUM_COLS elements; 1 params: [first destination row,
// number of rows]; 2 data: [row][BLOCKS_PER_ROW blocks of 32 columns], pairs, lower half-word first.
// One invocation per (row, block).

@group(0) @binding(1) var<storage, read> params: array<u32>;
@group(0) @binding(2) var<storage, read_write> data: array<u32>;

@compute @workgroup_size(WG)
fn main(@builtin(global_invocation_id) invocation: vec3<u32>) {
  let row = invocation.x / BLOCKS_PER_ROW;
  let first_col = invocation.x % BLOCKS_PER_ROW * 32u;
  if (row >= params[1]) {
    return;
  }
  let out = ((params[0] + row) * BLOCKS_PER_ROW * 32u + first_col) >> 1u;
  for (var i = 0u; i < 16u; i++) {
    let col = first_col + 2u * i;
    let index = row * NUM_COLS + col;
    var pair = 0u;
    if (col < NUM_COLS) {
      pair = source_half(index);
    }
    if (col + 1u < NUM_COLS) {
      pair |= source_half(index + 1u) << 16u;
    }
    data[out + i] = pair;
  }
}
