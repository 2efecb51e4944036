// What all sampling kernels share: the step's samples, the logits and their order.
//
// step: see py_engine/step.py; logits: u32 bits of f32 [rows][STRIDE], of which VOCAB count.
// A row is cut into CHUNKS chunks of CHUNK_SIZE logits (a multiple of 4), one workgroup each.
// Floats are ordered by integer keys, and NaN is found by its bits: WGSL's float operations may
// assume that there are neither NaNs nor infinities.

@group(0) @binding(0) var<storage, read> step: array<u32>;
@group(0) @binding(1) var<storage, read> logits: array<vec4<u32>>;

const LOWEST = -0x1.fffffep+127f;

fn num_samples() -> u32 {
  return step[1];
}

fn sample_word(row: u32, word: u32) -> u32 {
  return step[SAMPLES_START + row * SAMPLE_WORDS + word];
}

fn temperature_of(row: u32) -> f32 {
  return bitcast<f32>(sample_word(row, 5u));
}

// The chunk's logits from `id` on (a multiple of 4); -inf past the vocabulary.
fn load_bits(row: u32, id: u32) -> vec4<u32> {
  let bits = logits[(row * STRIDE + id) / 4u];
  if (VOCAB % 4u == 0u) {
    return bits;
  }
  return select(vec4<u32>(0xff800000u), bits, id + vec4<u32>(0u, 1u, 2u, 3u) < vec4<u32>(VOCAB));
}

// -inf becomes the lowest number.
fn to_logits(bits: vec4<u32>) -> vec4<f32> {
  return bitcast<vec4<f32>>(min(bits, vec4<u32>(0xff7fffffu)));
}

fn to_logit(bits: u32) -> f32 {
  return bitcast<f32>(min(bits, 0xff7fffffu));
}

// Keys ascend with the numbers; both zeros have the same.
fn to_keys(bits: vec4<u32>) -> vec4<u32> {
  let plain = select(bits, vec4<u32>(), bits == vec4<u32>(0x80000000u));
  let is_negative = plain >= vec4<u32>(0x80000000u);
  return plain ^ select(vec4<u32>(0x80000000u), vec4<u32>(0xffffffffu), is_negative);
}

fn to_key(bits: u32) -> u32 {
  return to_keys(vec4<u32>(bits)).x;
}

fn to_bits(key: u32) -> u32 {
  return key ^ select(0xffffffffu, 0x80000000u, key >= 0x80000000u);
}
