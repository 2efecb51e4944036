// Attention of tokens to the cached positions of their sequences: grouped queries, softmax on line.
//
//   score[p] = SCALE q . keys[p] for first <= p <= position, first = position + 1 - WINDOW (0: from the
//   start);  out = sum_p exp(score[p] - max) values[p] / sum_p exp(score[p] - max)
//
// One invocation takes four queries that share keys and values, so that these are loaded once: with
// SPLITS = 1 (prefill) four tokens of a head, otherwise (decode) four heads of a token and kv head.
// It walks every SPLITS-th block of BLOCK_SIZE = 16 positions; a block's scores stay in registers, the
// weighted values are summed up in memory and rescaled when the maximum grows. With SPLITS = 1 that
// is the result. Otherwise it is a part of it, followed by (max, sum of exp), and attention_combine
// adds the parts. Tokens past the step's count are left out.
//
// Constants: NUM_HEADS, NUM_KV_HEADS, HEAD_DIM (a multiple of 4), Q_STRIDE (of qkv), MAX_BLOCKS, SCALE,
//   WINDOW, SPLITS, OUT_STRIDE, WORKGROUP, the step's.
// Bindings: qkv [t][q heads | ...] f32, keys, values [block][kv head][BLOCK_SIZE][HEAD_DIM] f32, step,
//   block_table [slot][MAX_BLOCKS] u32, sums: SPLITS = 1: out [t][OUT_STRIDE] f32, otherwise
//   [t][head][split] (HEAD_DIM + 4) f32.
// Grid: SPLITS = 1: x over tokens / 4, y over heads. Otherwise: x over (split, kv head, its heads / 4),
//   y over tokens.

@group(0) @binding(0) var<storage, read> qkv: array<vec4f>;
@group(0) @binding(1) var<storage, read> keys: array<vec4f>;
@group(0) @binding(2) var<storage, read> values: array<vec4f>;
@group(0) @binding(3) var<storage, read> step: array<u32>;
@group(0) @binding(4) var<storage, read> block_table: array<u32>;
@group(0) @binding(5) var<storage, read_write> sums: array<vec4f>;

const HEAD_VEC4: u32 = HEAD_DIM / 4u;
const GROUP: u32 = NUM_HEADS / NUM_KV_HEADS;
const QUADS_PER_GROUP: u32 = (GROUP + 3u) / 4u;

// Below all scores: exp(MASKED - max) is zero, and no infinity is needed.
const MASKED: f32 = -3.0e38;

// Four queries; in the vectors, one component for each.
struct Queries {
  used: vec4<bool>,
  start: vec4u,  // in qkv
  to: vec4u,     // in sums
  slot: vec4u,
  first: vec4u,
  last: vec4u,
}

// Columns of the four queries or of their results, or (components: queries) scores of four positions.
struct Four { a: vec4f, b: vec4f, c: vec4f, d: vec4f }

fn queries(token: vec4u, head: vec4u, used: vec4<bool>, split: u32) -> Queries {
  let at = ROWS_START + token * ROW_WORDS;
  let last = vec4u(step[at.x + 1u], step[at.y + 1u], step[at.z + 1u], step[at.w + 1u]);
  let slot = vec4u(step[at.x + 2u], step[at.y + 2u], step[at.z + 2u], step[at.w + 2u]);
  let to = select(
    ((token * NUM_HEADS + head) * SPLITS + split) * (HEAD_VEC4 + 1u),
    (token * OUT_STRIDE + head * HEAD_DIM) / 4u,
    SPLITS == 1u);
  let first = select(vec4u(), last + 1u - WINDOW, (last >= vec4u(WINDOW)) & vec4(WINDOW > 0u));
  return Queries(used, (token * Q_STRIDE + head * HEAD_DIM) / 4u, to, slot, first, last);
}

fn dots(q: Four, key: vec4f) -> vec4f {
  return vec4f(dot(q.a, key), dot(q.b, key), dot(q.c, key), dot(q.d, key));
}

fn mask(score: vec4f, q: Queries, position: u32) -> vec4f {
  let p = vec4u(position);
  return select(vec4f(MASKED), score * SCALE, q.used & (p >= q.first) & (p <= q.last));
}

// Scores of the positions p .. p + 3, whose keys start at `start`.
fn scores_of(q: Queries, p: u32, start: u32) -> Four {
  var s = Four();
  for (var c = 0u; c < HEAD_VEC4; c++) {
    let x = Four(qkv[q.start.x + c], qkv[q.start.y + c], qkv[q.start.z + c], qkv[q.start.w + c]);
    let k = start + c;
    s.a += dots(x, keys[k]);
    s.b += dots(x, keys[k + HEAD_VEC4]);
    s.c += dots(x, keys[k + 2u * HEAD_VEC4]);
    s.d += dots(x, keys[k + 3u * HEAD_VEC4]);
  }
  return Four(mask(s.a, q, p), mask(s.b, q, p + 1u), mask(s.c, q, p + 2u), mask(s.d, q, p + 3u));
}

// exp(score - max), zero where masked (even if all are); a NaN stays one.
fn weight(score: vec4f, max_score: vec4f) -> vec4f {
  return select(exp(score - max_score), vec4f(), score == vec4f(MASKED));
}

fn weights_of(s: Four, m: vec4f) -> Four {
  return Four(weight(s.a, m), weight(s.b, m), weight(s.c, m), weight(s.d, m));
}

fn add_value(sum: Four, weight: vec4f, value: vec4f) -> Four {
  return Four(
    sum.a + weight.x * value, sum.b + weight.y * value,
    sum.c + weight.z * value, sum.d + weight.w * value);
}

// Adds four positions' values; v is the vec4 of the first one.
fn add_values(sum: Four, w: Four, v: u32) -> Four {
  let first = add_value(add_value(sum, w.a, values[v]), w.b, values[v + HEAD_VEC4]);
  return add_value(
    add_value(first, w.c, values[v + 2u * HEAD_VEC4]), w.d, values[v + 3u * HEAD_VEC4]);
}

// sums[i] = sums[i] * rescale + value, without reading what was not written yet.
fn accumulate(used: bool, started: bool, i: u32, rescale: f32, value: vec4f) {
  if (!used) { return; }
  var sum = value;
  if (started) { sum += sums[i] * rescale; }
  sums[i] = sum;
}

struct Progress { max_score: vec4f, exp_sum: vec4f }

// One block of positions from p on, cached from `start` on. In loops of four positions rather than in
// one piece: software adapters compile twice as fast, and a block takes only a quarter longer.
fn attend(q: Queries, p: u32, start: u32, before: Progress) -> Progress {
  var scores: array<Four, BLOCK_SIZE / 4u>;
  var max_score = before.max_score;
  for (var g = 0u; g < BLOCK_SIZE / 4u; g++) {
    let s = scores_of(q, p + 4u * g, start + 4u * g * HEAD_VEC4);
    max_score = max(max_score, max(max(s.a, s.b), max(s.c, s.d)));
    scores[g] = s;
  }
  var weights: array<Four, BLOCK_SIZE / 4u>;
  let rescale = exp(before.max_score - max_score);
  var exp_sum = before.exp_sum * rescale;
  for (var g = 0u; g < BLOCK_SIZE / 4u; g++) {
    let w = weights_of(scores[g], max_score);
    exp_sum += w.a + w.b + w.c + w.d;
    weights[g] = w;
  }
  let started = before.max_score != vec4f(MASKED);
  for (var c = 0u; c < HEAD_VEC4; c++) {
    var sum = Four();
    for (var g = 0u; g < BLOCK_SIZE / 4u; g++) {
      sum = add_values(sum, weights[g], start + 4u * g * HEAD_VEC4 + c);
    }
    accumulate(q.used.x, started.x, q.to.x + c, rescale.x, sum.a);
    accumulate(q.used.y, started.y, q.to.y + c, rescale.y, sum.b);
    accumulate(q.used.z, started.z, q.to.z + c, rescale.z, sum.c);
    accumulate(q.used.w, started.w, q.to.w + c, rescale.w, sum.d);
  }
  return Progress(max_score, exp_sum);
}

// The blocks of sequence `slot`, for the queries in use.
fn walk(q: Queries, slot: u32, kv_head: u32, split: u32) -> Progress {
  let none = vec4u(0xffffffffu);
  let firsts = select(none, q.first, q.used);
  let lasts = select(vec4u(), q.last, q.used);
  let first = min(min(firsts.x, firsts.y), min(firsts.z, firsts.w));
  let last = max(max(lasts.x, lasts.y), max(lasts.z, lasts.w));
  var progress = Progress(vec4f(MASKED), vec4f());
  for (var b = first / BLOCK_SIZE + split; b <= last / BLOCK_SIZE; b += SPLITS) {
    let cache_block = block_table[slot * MAX_BLOCKS + b];
    let start = (cache_block * NUM_KV_HEADS + kv_head) * BLOCK_SIZE * HEAD_VEC4;
    progress = attend(q, b * BLOCK_SIZE, start, progress);
  }
  return progress;
}

fn finish(used: bool, to: u32, max_score: f32, exp_sum: f32) {
  if (!used) { return; }
  if (SPLITS > 1u) {
    sums[to + HEAD_VEC4] = vec4f(max_score, exp_sum, 0.0, 0.0);
    return;
  }
  for (var c = 0u; c < HEAD_VEC4; c++) { sums[to + c] /= exp_sum; }
}

fn attend_all(all: Queries, kv_head: u32, split: u32) {
  // Four tokens of a prefill are nearly always of one sequence; others take another walk each.
  var waiting = all.used;
  for (var i = 0u; i < 4u; i++) {
    if (!waiting[i]) { continue; }
    var q = all;
    q.used = waiting & (all.slot == vec4u(all.slot[i]));
    waiting = waiting & !q.used;
    let progress = walk(q, all.slot[i], kv_head, split);
    finish(q.used.x, q.to.x, progress.max_score.x, progress.exp_sum.x);
    finish(q.used.y, q.to.y, progress.max_score.y, progress.exp_sum.y);
    finish(q.used.z, q.to.z, progress.max_score.z, progress.exp_sum.z);
    finish(q.used.w, q.to.w, progress.max_score.w, progress.exp_sum.w);
  }
}

@compute @workgroup_size(WORKGROUP)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let four = vec4u(0u, 1u, 2u, 3u);
  let num_tokens = step[0];
  if (SPLITS == 1u) {
    let token = id.x * 4u + four;
    if (token.x >= num_tokens) { return; }
    let used = token < vec4u(num_tokens);
    attend_all(queries(token, vec4u(id.y), used, 0u), id.y / GROUP, 0u);
    return;
  }
  let quad = id.x % (NUM_KV_HEADS * QUADS_PER_GROUP);
  let split = id.x / (NUM_KV_HEADS * QUADS_PER_GROUP);
  let token = id.y;
  if (token >= num_tokens || split >= SPLITS) { return; }
  let kv_head = quad / QUADS_PER_GROUP;
  let in_group = (quad % QUADS_PER_GROUP) * 4u + four;
  let used = in_group < vec4u(GROUP);
  attend_all(queries(vec4u(token), kv_head * GROUP + in_group, used, split), kv_head, split);
}
