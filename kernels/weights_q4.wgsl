// Library: a weight matrix in 4 bits, value = level * scale + minimum, with a scale and a minimum
// per block. After oct and block; constants: NUM_BLOCKS (of 32 columns) per row. What it offers: see
// weights_f32.wgsl.
//
// Binding 0: data, [row][block] one word of 16 bytes: in u32 w the low nibble of byte j is the
//   level of column 8 w + j, the high nibble that of column 8 w + 4 + j.
// Binding 1: scales, [row][block] u32: low half f16 scale, high half f16 minimum.
//
// A nibble is not shifted down but converted where it is, as level * 256^j, and the activations are
// prepared with the inverse: half the instructions, and exact (powers of two). Signed conversion,
// because unsigned is slow on software adapters; a nibble of byte 3 never reaches the sign.

@group(0) @binding(0) var<storage, read> weight_data: array<vec4u>;
@group(0) @binding(1) var<storage, read> weight_scales: array<u32>;

const NEXT_BINDING = 2;

const NIBBLES = vec4u(0xfu, 0xf00u, 0xf0000u, 0xf000000u);
const PLACES = vec4f(1.0, 0x1p-8, 0x1p-16, 0x1p-24);

fn low(word: u32) -> vec4f { return vec4f(bitcast<vec4i>(vec4u(word) & NIBBLES)); }

fn high(word: u32) -> vec4f { return low(word >> 4u); }

fn block(row: u32, b: u32) -> Block {
  let i = row * NUM_BLOCKS + b;
  let w = weight_data[i];
  let scale_min = unpack2x16float(weight_scales[i]);
  let s = scale_min.x * PLACES;
  let m = vec4f(scale_min.y);
  return Block(
    low(w.x) * s + m, high(w.x) * s + m, low(w.y) * s + m, high(w.y) * s + m,
    low(w.z) * s + m, high(w.z) * s + m, low(w.w) * s + m, high(w.w) * s + m);
}

fn oct(row: u32, c8: u32) -> Oct {
  let i = row * NUM_BLOCKS + c8 / 4u;
  let word = weight_data[i][c8 % 4u];
  let scale_min = unpack2x16float(weight_scales[i]);
  let s = scale_min.x * PLACES;
  return Oct(low(word) * s + scale_min.y, high(word) * s + scale_min.y);
}

fn prepared(x: Block) -> Block {
  return Block(
    x.v0 * PLACES, x.v1 * PLACES, x.v2 * PLACES, x.v3 * PLACES,
    x.v4 * PLACES, x.v5 * PLACES, x.v6 * PLACES, x.v7 * PLACES);
}

fn block_dot(row: u32, b: u32, x: Block, x_sum: f32) -> f32 {
  let i = row * NUM_BLOCKS + b;
  let w = weight_data[i];
  let scale_min = unpack2x16float(weight_scales[i]);
  let sum = dot(low(w.x), x.v0) + dot(high(w.x), x.v1) + dot(low(w.y), x.v2) + dot(high(w.y), x.v3)
    + dot(low(w.z), x.v4) + dot(high(w.z), x.v5) + dot(low(w.w), x.v6) + dot(high(w.w), x.v7);
  return scale_min.x * sum + scale_min.y * x_sum;
}
