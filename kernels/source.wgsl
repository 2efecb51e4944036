// Reads the elements of a weight file as f32 bits.
//
// staging: little-endian elements from byte 0, 16-bit ones in pairs, the lower half-word first.
// SOURCE_F16, SOURCE_BF16: the elements' format; f32 when both are false.
// Integer arithmetic only: exact for subnormals too, which float operations may flush to zero.

@group(0) @binding(0) var<storage, read> staging: array<u32>;

fn source_half(index: u32) -> u32 {
  return (staging[index >> 1u] >> ((index & 1u) * 16u)) & 0xffffu;
}

fn f16_to_f32_bits(half: u32) -> u32 {
  let sign = (half & 0x8000u) << 16u;
  let exponent = (half >> 10u) & 31u;
  let mantissa = half & 0x3ffu;
  if (exponent == 0u) {
    return sign | bitcast<u32>(f32(mantissa) * 0x1p-24f);
  }
  if (exponent == 31u) {
    return sign | 0x7f800000u | (mantissa << 13u);
  }
  return sign | ((exponent + 112u) << 23u) | (mantissa << 13u);
}

fn source_bits(index: u32) -> u32 {
  if (SOURCE_F16) {
    return f16_to_f32_bits(source_half(index));
  }
  if (SOURCE_BF16) {
    return source_half(index) << 16u;
  }
  return staging[index];
}
