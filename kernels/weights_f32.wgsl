// Library: a weight matrix in f32. After oct; constants: NUM_BLOCKS (of 32 columns) per row.
//
// What every weights_<format>.wgsl offers:
//   NEXT_BINDING     the first binding that is left to the operation
//   oct(row, c8)     the columns 8 c8 .. 8 c8 + 7 of a row
// and the quantized ones, for chunks_block:
//   block(row, b)    the 32 columns of block b
//   prepared(x)      activations as block_dot wants them, prepared once for many rows
//   block_dot(row, b, prepared(x), sum of x)   the dot product of block b with x
//
// Binding 0: data, [row][block][8] vec4.

@group(0) @binding(0) var<storage, read> weight_data: array<vec4f>;

const NEXT_BINDING = 1;

fn oct(row: u32, c8: u32) -> Oct {
  let i = row * NUM_BLOCKS * 8u + c8 * 2u;
  return Oct(weight_data[i], weight_data[i + 1u]);
}
