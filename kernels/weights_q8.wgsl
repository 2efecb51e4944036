// Library: a weight matrix in 8 bits, value = level * scale + minimum, with a scale and a minimum
// per block. After oct and block; constants: NUM_BLOCKS (of 32 columns) per row. What it offers: see
// weights_f32.wgsl.
//
// Binding 0: data, [row][block][2] words of 16 bytes: byte j of u32 w is the level of column 4 w + j.
// Binding 1: scales, [row][block] u32: low half f16 scale, high half f16 minimum.
//
// Bytes are converted where they are, as level * 256^j (see weights_q4.wgsl); byte 3 would reach the
// sign and is shifted down by half a word.

@group(0) @binding(0) var<storage, read> weight_data: array<vec4u>;
@group(0) @binding(1) var<storage, read> weight_scales: array<u32>;

const NEXT_BINDING = 2;

const BYTES = vec4u(0xffu, 0xff00u, 0xff0000u, 0xff00u);
const PLACES = vec4f(1.0, 0x1p-8, 0x1p-16, 0x1p-8);

fn four(word: u32) -> vec4f {
  return vec4f(bitcast<vec4i>(vec4u(word, word, word, word >> 16u) & BYTES));
}

fn block(row: u32, b: u32) -> Block {
  let i = row * NUM_BLOCKS + b;
  let w = weight_data[i * 2u];
  let v = weight_data[i * 2u + 1u];
  let scale_min = unpack2x16float(weight_scales[i]);
  let s = scale_min.x * PLACES;
  let m = vec4f(scale_min.y);
  return Block(
    four(w.x) * s + m, four(w.y) * s + m, four(w.z) * s + m, four(w.w) * s + m,
    four(v.x) * s + m, four(v.y) * s + m, four(v.z) * s + m, four(v.w) * s + m);
}

fn oct(row: u32, c8: u32) -> Oct {
  let i = row * NUM_BLOCKS + c8 / 4u;
  let words = weight_data[i * 2u + (c8 % 4u) / 2u];
  let pair = select(words.xy, words.zw, c8 % 2u == 1u);
  let scale_min = unpack2x16float(weight_scales[i]);
  let s = scale_min.x * PLACES;
  return Oct(four(pair.x) * s + scale_min.y, four(pair.y) * s + scale_min.y);
}

fn prepared(x: Block) -> Block {
  return Block(
    x.v0 * PLACES, x.v1 * PLACES, x.v2 * PLACES, x.v3 * PLACES,
    x.v4 * PLACES, x.v5 * PLACES, x.v6 * PLACES, x.v7 * PLACES);
}

fn block_dot(row: u32, b: u32, x: Block, x_sum: f32) -> f32 {
  let i = row * NUM_BLOCKS + b;
  let w = weight_data[i * 2u];
  let v = weight_data[i * 2u + 1u];
  let scale_min = unpack2x16float(weight_scales[i]);
  let sum = dot(four(w.x), x.v0) + dot(four(w.y), x.v1) + dot(four(w.z), x.v2) + dot(four(w.w), x.v3)
    + dot(four(v.x), x.v4) + dot(four(v.y), x.v5) + dot(four(v.z), x.v6) + dot(four(v.w), x.v7);
  return scale_min.x * sum + scale_min.y * x_sum;
}
