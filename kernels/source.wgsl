// Reads the elements of a weight file, four at a time.
//
// staging: little-endian elements from byte 0, 16-bit ones in pairs, the lower half-word first.
// SOURCE_F16, SOURCE_BF16: the elements' format; f32 when both are false.
// Integer arithmetic only: exact for subnormals too, which float operations may flush to zero.
// No branches: a software adapter would take both sides.

@group(0) @binding(0) var<storage, read> staging: array<u32>;

// The 16-bit elements `index` to `index` + 3, in pairs.
fn source_pairs(index: u32) -> vec2<u32> {
  let first = index >> 1u;
  let words = vec3<u32>(staging[first], staging[first + 1u], staging[first + 2u]);
  let between = (words.xy >> vec2<u32>(16u)) | (words.yz << vec2<u32>(16u));
  return select(words.xy, between, (index & 1u) == 1u);
}

fn f16_to_f32_bits(halves: vec4<u32>) -> vec4<u32> {
  let sign = (halves & vec4<u32>(0x8000u)) << vec4<u32>(16u);
  let magnitude = halves & vec4<u32>(0x7fffu);
  let normal = (magnitude << vec4<u32>(13u)) + (112u << 23u);
  let subnormal = bitcast<vec4<u32>>(vec4<f32>(magnitude) * 0x1p-24f);
  let infinite = normal + (112u << 23u); // and NaN
  let finite = select(normal, subnormal, magnitude < vec4<u32>(0x400u));
  return sign | select(finite, infinite, magnitude >= vec4<u32>(0x7c00u));
}

// The elements `index` to `index` + 3 as f32 bits.
fn source_bits(index: u32) -> vec4<u32> {
  if (!SOURCE_F16 && !SOURCE_BF16) {
    return vec4<u32>(
      staging[index], staging[index + 1u], staging[index + 2u], staging[index + 3u]);
  }
  let pairs = source_pairs(index).xxyy;
  if (SOURCE_BF16) {
    return vec4<u32>(pairs.x << 16u, pairs.y & 0xffff0000u, pairs.z << 16u, pairs.w & 0xffff0000u);
  }
  return f16_to_f32_bits((pairs >> vec4<u32>(0u, 16u, 0u, 16u)) & vec4<u32>(0xffffu));
}

// Which of the four columns from `col` on there are in a row of `num_cols`.
fn in_row(col: u32, num_cols: u32) -> vec4<bool> {
  return col + vec4<u32>(0u, 1u, 2u, 3u) < vec4<u32>(num_cols);
}
