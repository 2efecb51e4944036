// Attention of a token to the cached positions of its sequence, grouped queries, softmax on line.
//
//   score[p] = SCALE q . keys[p] for first <= p <= position, first = position + 1 - WINDOW (0: from the
//   start);  out = sum_p exp(score[p] - max) values[p] / sum_p exp(score[p] - max)
//
// One invocation takes, of one (token, head), every SPLITS-th block of BLOCK_SIZE = 16 positions: the
// scores of a block stay in four vec4 registers, and the values are summed up in memory, where they
// are rescaled when the maximum grows. With SPLITS = 1 (prefill) that is the result. Otherwise
// (decode) it is a part of it, followed by (max, sum of exp), and attention_combine adds the parts.
//
// Tokens past the step's count are left out.
// Constants: NUM_HEADS, NUM_KV_HEADS, HEAD_DIM (a multiple of 4), Q_STRIDE (of qkv), MAX_BLOCKS, SCALE,
//   WINDOW, SPLITS, OUT_STRIDE, WORKGROUP, the step's.
// Bindings: qkv [t][q heads | ...] f32, keys, values [block][kv head][BLOCK_SIZE][HEAD_DIM] f32, step,
//   block_table [slot][MAX_BLOCKS] u32, sums: SPLITS = 1: out [t][OUT_STRIDE] f32, otherwise
//   [t][head][split] (HEAD_DIM + 4) f32.
// Grid: x over SPLITS (over tokens if SPLITS = 1), y over heads, z over tokens (1 if SPLITS = 1).

@group(0) @binding(0) var<storage, read> qkv: array<vec4f>;
@group(0) @binding(1) var<storage, read> keys: array<vec4f>;
@group(0) @binding(2) var<storage, read> values: array<vec4f>;
@group(0) @binding(3) var<storage, read> step: array<u32>;
@group(0) @binding(4) var<storage, read> block_table: array<u32>;
@group(0) @binding(5) var<storage, read_write> sums: array<vec4f>;

const HEAD_VEC4: u32 = HEAD_DIM / 4u;

// Below all scores: exp(MASKED - max) is zero, and no infinity is needed.
const MASKED: f32 = -3.0e38;

struct Scores { a: vec4f, b: vec4f, c: vec4f, d: vec4f }

fn four_dots(q: vec4f, k: u32) -> vec4f {
  return vec4f(
    dot(q, keys[k]), dot(q, keys[k + HEAD_VEC4]),
    dot(q, keys[k + 2u * HEAD_VEC4]), dot(q, keys[k + 3u * HEAD_VEC4]));
}

fn four_values(p: vec4f, v: u32) -> vec4f {
  return p.x * values[v] + p.y * values[v + HEAD_VEC4]
    + p.z * values[v + 2u * HEAD_VEC4] + p.w * values[v + 3u * HEAD_VEC4];
}

fn mask(scores: vec4f, position: u32, first: u32, last: u32) -> vec4f {
  let p = vec4u(position, position + 1u, position + 2u, position + 3u);
  return select(vec4f(MASKED), scores * SCALE, (p >= vec4u(first)) & (p <= vec4u(last)));
}

// The 16 scores of the block that starts at `position` and is cached from `start` on.
fn block_scores(q_start: u32, start: u32, position: u32, first: u32, last: u32) -> Scores {
  var s = Scores();
  for (var c = 0u; c < HEAD_VEC4; c++) {
    let q = qkv[q_start + c];
    let k = start + c;
    s.a += four_dots(q, k);
    s.b += four_dots(q, k + 4u * HEAD_VEC4);
    s.c += four_dots(q, k + 8u * HEAD_VEC4);
    s.d += four_dots(q, k + 12u * HEAD_VEC4);
  }
  return Scores(
    mask(s.a, position, first, last), mask(s.b, position + 4u, first, last),
    mask(s.c, position + 8u, first, last), mask(s.d, position + 12u, first, last));
}

@compute @workgroup_size(WORKGROUP)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let token = select(id.z, id.x, SPLITS == 1u);
  let split = select(id.x, 0u, SPLITS == 1u);
  let head = id.y;
  if (token >= step[0] || split >= SPLITS) { return; }
  let at = ROWS_START + token * ROW_WORDS;
  let last = step[at + 1u];
  let table = step[at + 2u] * MAX_BLOCKS;
  let first = select(0u, last + 1u - WINDOW, WINDOW > 0u && last >= WINDOW);
  let first_block = first / BLOCK_SIZE + split;
  let kv_head = head / (NUM_HEADS / NUM_KV_HEADS);
  let q_start = (token * Q_STRIDE + head * HEAD_DIM) / 4u;
  let to = select(
    ((token * NUM_HEADS + head) * SPLITS + split) * (HEAD_VEC4 + 1u),
    (token * OUT_STRIDE + head * HEAD_DIM) / 4u,
    SPLITS == 1u);

  var max_score = MASKED;
  var exp_sum = 0.0;
  for (var b = first_block; b <= last / BLOCK_SIZE; b += SPLITS) {
    let start = (block_table[table + b] * NUM_KV_HEADS + kv_head) * BLOCK_SIZE * HEAD_VEC4;
    let s = block_scores(q_start, start, b * BLOCK_SIZE, first, last);
    let m4 = max(max(s.a, s.b), max(s.c, s.d));
    let new_max = max(max_score, max(max(m4.x, m4.y), max(m4.z, m4.w)));
    let rescale = exp(max_score - new_max);
    let p = Scores(
      exp(s.a - new_max), exp(s.b - new_max), exp(s.c - new_max), exp(s.d - new_max));
    max_score = new_max;
    exp_sum = exp_sum * rescale + dot(p.a + p.b + p.c + p.d, vec4f(1.0));
    for (var c = 0u; c < HEAD_VEC4; c++) {
      let v = start + c;
      var sum = four_values(p.a, v) + four_values(p.b, v + 4u * HEAD_VEC4)
        + four_values(p.c, v + 8u * HEAD_VEC4) + four_values(p.d, v + 12u * HEAD_VEC4);
      if (b != first_block) { sum += sums[to + c] * rescale; }
      sums[to + c] = sum;
    }
  }
  if (SPLITS > 1u) {
    sums[to + HEAD_VEC4] = vec4f(max_score, exp_sum, 0.0, 0.0);
  } else {
    for (var c = 0u; c < HEAD_VEC4; c++) { sums[to + c] /= exp_sum; }
  }
}
