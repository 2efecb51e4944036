// Library: a weight matrix in f16, two columns per u32, the lower half-word first. After oct;
// constants: NUM_BLOCKS (of 32 columns) per row. What it offers: see weights_f32.wgsl.
//
// Binding 0: data, [row][block][4] words of 16 bytes.

@group(0) @binding(0) var<storage, read> weight_data: array<vec4u>;

const NEXT_BINDING = 1;

fn pair(word: u32) -> vec2f { return unpack2x16float(word); }

fn oct(row: u32, c8: u32) -> Oct {
  let word = weight_data[row * NUM_BLOCKS * 4u + c8];
  return Oct(vec4f(pair(word.x), pair(word.y)), vec4f(pair(word.z), pair(word.w)));
}
