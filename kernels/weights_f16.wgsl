// Library: a weight matrix in f16, two columns per word, the lower half-word first. After `block`;
// constants: NUM_BLOCKS per row. What it offers: see weights_f32.wgsl.
//
// Binding 0: data, [row][block][4] words of 16 bytes.

@group(0) @binding(0) var<storage, read> weight_data: array<vec4u>;

const NEXT_BINDING = 1;

fn pair(word: u32) -> vec2f { return unpack2x16float(word); }

fn eight(word: vec4u) -> Oct {
  return Oct(vec4f(pair(word.x), pair(word.y)), vec4f(pair(word.z), pair(word.w)));
}

fn block(row: u32, b: u32) -> Block {
  let i = (row * NUM_BLOCKS + b) * 4u;
  let c0 = eight(weight_data[i]);
  let c8 = eight(weight_data[i + 1u]);
  let c16 = eight(weight_data[i + 2u]);
  let c24 = eight(weight_data[i + 3u]);
  return Block(c0.a, c0.b, c8.a, c8.b, c16.a, c16.b, c24.a, c24.b);
}

fn oct(row: u32, c8: u32) -> Oct { return eight(weight_data[row * NUM_BLOCKS * 4u + c8]); }

fn prepared(x: Block) -> Block { return x; }

fn prepared_sum(x: Block) -> f32 { return 0.0; }

fn block_dot(row: u32, b: u32, x: Block, x_sum: f32) -> f32 {
  return dot_blocks(block(row, b), x);
}
