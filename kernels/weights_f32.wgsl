// Library: a weight matrix in f32. After `block`; constants: NUM_BLOCKS per row.
//
// What every weights_<format>.wgsl offers:
//   NEXT_BINDING         the first binding that is left to the operation
//   block(row, b)        the 32 columns of block b
//   oct(row, c8)         the columns 8 c8 .. 8 c8 + 7
//   prepared(x)          activations as block_dot wants them (prepared once for many rows)
//   prepared_sum(x)      their sum, where the format has minima
//   block_dot(row, b, prepared(x), prepared_sum(x))   the dot product of block b with x
//
// Binding 0: data, [row][block][8] vec4.

@group(0) @binding(0) var<storage, read> weight_data: array<vec4f>;

const NEXT_BINDING = 1;

fn block(row: u32, b: u32) -> Block {
  let i = (row * NUM_BLOCKS + b) * 8u;
  return Block(
    weight_data[i], weight_data[i + 1u], weight_data[i + 2u], weight_data[i + 3u],
    weight_data[i + 4u], weight_data[i + 5u], weight_data[i + 6u], weight_data[i + 7u]);
}

fn oct(row: u32, c8: u32) -> Oct {
  let i = row * NUM_BLOCKS * 8u + c8 * 2u;
  return Oct(weight_data[i], weight_data[i + 1u]);
}

fn prepared(x: Block) -> Block { return x; }

fn prepared_sum(x: Block) -> f32 { return 0.0; }

fn block_dot(row: u32, b: u32, x: Block, x_sum: f32) -> f32 {
  return dot_blocks(block(row, b), x);
}
