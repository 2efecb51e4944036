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
@group(0) @binding(2) var<storage, read_write> data: array<vec4<u32>>;
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

// Columns `col` to `col` + 3 of the block at element `index`; `first` past the row's end.
fn load(index: u32, col: u32, num_cols: u32, first: f32) -> vec4<f32> {
  let w = bitcast<vec4<f32>>(source_bits(index + col));
  return select(vec4<f32>(first), w, in_row(col, num_cols));
}

fn levels(w: vec4<f32>, col: u32, num_cols: u32, minimum: f32, scale: f32) -> vec4<u32> {
  let level = clamp(floor((w - minimum) / scale + 0.5f), vec4<f32>(), vec4<f32>(MAX_LEVEL));
  return select(vec4<u32>(), vec4<u32>(vec4<i32>(level)), in_row(col, num_cols));
}

fn pack(bytes: vec4<u32>) -> u32 {
  return bytes.x | (bytes.y << 8u) | (bytes.z << 16u) | (bytes.w << 24u);
}

@compute @workgroup_size(WG)
fn main(@builtin(global_invocation_id) invocation: vec3<u32>) {
  let row = invocation.x / BLOCKS_PER_ROW;
  let first_col = invocation.x % BLOCKS_PER_ROW * 32u;
  if (row >= params[1]) {
    return;
  }
  let num_cols = NUM_COLS - first_col;
  let index = row * NUM_COLS + first_col;
  let first = bitcast<f32>(source_bits(index).x);
  let w0 = load(index, 0u, num_cols, first);
  let w1 = load(index, 4u, num_cols, first);
  let w2 = load(index, 8u, num_cols, first);
  let w3 = load(index, 12u, num_cols, first);
  let w4 = load(index, 16u, num_cols, first);
  let w5 = load(index, 20u, num_cols, first);
  let w6 = load(index, 24u, num_cols, first);
  let w7 = load(index, 28u, num_cols, first);
  let smallest = min(min(min(w0, w1), min(w2, w3)), min(min(w4, w5), min(w6, w7)));
  let largest = max(max(max(w0, w1), max(w2, w3)), max(max(w4, w5), max(w6, w7)));
  let lowest = min(min(smallest.x, smallest.y), min(smallest.z, smallest.w));
  let highest = max(max(largest.x, largest.y), max(largest.z, largest.w));
  let halves = vec2<u32>(
    f32_to_f16_bits((highest - lowest) * (1.0f / MAX_LEVEL)), f32_to_f16_bits(lowest));
  let block = (params[0] + row) * BLOCKS_PER_ROW + invocation.x % BLOCKS_PER_ROW;
  scales[block] = halves.x | (halves.y << 16u);

  let values = bitcast<vec4<f32>>(f16_to_f32_bits(halves.xyxy));
  let minimum = values.y;
  // With scale 0 this divisor makes all levels 0.
  let scale = select(values.x, 0x1p126f, halves.x == 0u);
  let l0 = levels(w0, 0u, num_cols, minimum, scale);
  let l1 = levels(w1, 4u, num_cols, minimum, scale);
  let l2 = levels(w2, 8u, num_cols, minimum, scale);
  let l3 = levels(w3, 12u, num_cols, minimum, scale);
  let l4 = levels(w4, 16u, num_cols, minimum, scale);
  let l5 = levels(w5, 20u, num_cols, minimum, scale);
  let l6 = levels(w6, 24u, num_cols, minimum, scale);
  let l7 = levels(w7, 28u, num_cols, minimum, scale);
  if (BITS == 8u) {
    data[block * 2u] = vec4<u32>(pack(l0), pack(l1), pack(l2), pack(l3));
    data[block * 2u + 1u] = vec4<u32>(pack(l4), pack(l5), pack(l6), pack(l7));
  } else {
    data[block] = vec4<u32>(
      pack(l0 | (l1 << vec4<u32>(4u))), pack(l2 | (l3 << vec4<u32>(4u))),
      pack(l4 | (l5 << vec4<u32>(4u))), pack(l6 | (l7 << vec4<u32>(4u))));
  }
}
