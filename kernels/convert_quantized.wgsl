// Blocks of 32 columns quantized to BITS = 8 or 4 bits, over each block's own columns:
//   scale = f16((max - min) * (1 / L)), minimum = f16(min), L = 2^BITS - 1
//   level = clamp(floor((w - minimum) / scale + 0.5), 0, L), 0 when scale is 0
// f16() rounds to nearest, ties to even, and clamps to +-65504. Padding columns have level 0.
//
// Bindings: 0 staging (source.wgsl): rows of NUM_COLS elements; 1 params: [first destination row,
// number of rows]; 2 data: [row][BLOCKS_PER_ROW blocks][BITS words]; byte j of word w holds, for 8
// bits, the level of column 4w+j; for 4 bits, in its low nibble that of column 8w+j and in its high
// nibble that of column 8w+4+j; 3 scales: one word per block, low half scale, high half minimum.
// One invocation per (row, block).

@group(0) @binding(1) var<storage, read> params: array<u32>;
@group(0) @binding(2) var<storage, read_write> data: array<u32>;
@group(0) @binding(3) var<storage, read_write> scales: array<u32>;

const MAX_LEVEL = f32((1u << BITS) - 1u);

fn f32_to_f16_bits(value: f32) -> u32 {
  let bits = bitcast<u32>(value);
  let sign = (bits >> 16u) & 0x8000u;
  let magnitude = bits & 0x7fffffffu;
  if (magnitude < 0x38800000u) { // below 2^-14: a subnormal, in units of 2^-24
    let shift = 126u - (magnitude >> 23u);
    if (shift > 24u) {
      return sign;
    }
    let mantissa = (magnitude & 0x7fffffu) | 0x800000u;
    let kept = mantissa >> shift;
    let rest = mantissa - (kept << shift);
    let half = 1u << (shift - 1u);
    return sign | (kept + select(0u, 1u, rest > half || (rest == half && (kept & 1u) == 1u)));
  }
  let rebiased = magnitude - 0x38000000u;
  let rounded = (rebiased + 0xfffu + ((rebiased >> 13u) & 1u)) >> 13u;
  return sign | min(rounded, 0x7bffu);
}

fn level(index: u32, minimum: f32, scale: f32) -> u32 {
  let w = bitcast<f32>(source_bits(index));
  return u32(clamp(floor((w - minimum) / scale + 0.5f), 0.0f, MAX_LEVEL));
}

@compute @workgroup_size(WG)
fn main(@builtin(global_invocation_id) invocation: vec3<u32>) {
  let row = invocation.x / BLOCKS_PER_ROW;
  let first_col = invocation.x % BLOCKS_PER_ROW * 32u;
  if (row >= params[1]) {
    return;
  }
  let num_cols = min(32u, NUM_COLS - first_col);
  let index = row * NUM_COLS + first_col;
  var smallest = bitcast<f32>(source_bits(index));
  var largest = smallest;
  for (var i = 1u; i < num_cols; i++) {
    let w = bitcast<f32>(source_bits(index + i));
    smallest = min(smallest, w);
    largest = max(largest, w);
  }
  let scale_bits = f32_to_f16_bits((largest - smallest) * (1.0f / MAX_LEVEL));
  let minimum_bits = f32_to_f16_bits(smallest);
  let block = (params[0] + row) * BLOCKS_PER_ROW + invocation.x % BLOCKS_PER_ROW;
  scales[block] = scale_bits | (minimum_bits << 16u);

  let scale = bitcast<f32>(f16_to_f32_bits(scale_bits));
  let minimum = bitcast<f32>(f16_to_f32_bits(minimum_bits));
  for (var w = 0u; w < BITS; w++) {
    var word = 0u;
    for (var i = 0u; i < 32u / BITS && scale_bits != 0u; i++) {
      let col = w * (32u / BITS) + i;
      if (col < num_cols) {
        let shift = select((i & 3u) * 8u + (i >> 2u) * 4u, i * 8u, BITS == 8u);
        word |= level(index + col, minimum, scale) << shift;
      }
    }
    data[block * BITS + w] = word;
  }
}
