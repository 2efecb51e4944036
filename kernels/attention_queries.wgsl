// Library: the queries of an attention kernel, grouped by the keys and values they share.
//
//   score[p] = SCALE q . keys[p] for first <= p <= position, first = position + 1 - WINDOW (0: from the
//   start);  out = sum_p exp(score[p] - max) values[p] / sum_p exp(score[p] - max)
//
// A quad is four queries that share keys and values, so that these are loaded once: with SPLITS = 1
// (prefill) four tokens of a head, otherwise (decode) four heads of a token and kv head. Its blocks of
// BLOCK_SIZE positions are walked with the softmax on line (arXiv:1805.02867): sums are rescaled when
// the maximum grows. With SPLITS = 1 that is the result. Otherwise a quad takes every SPLITS-th block,
// leaves its sums followed by (max, sum of exp), and attention_combine adds these parts.
// Tokens past the step's count are left out.
//
// Constants: NUM_HEADS, NUM_KV_HEADS, HEAD_DIM (a multiple of 4), Q_STRIDE (of qkv), MAX_BLOCKS, SCALE,
//   WINDOW, SPLITS, OUT_STRIDE, the step's.
// Bindings: qkv [t][q heads | ...] f32, keys, values [block][kv head][BLOCK_SIZE][HEAD_DIM] f32, step,
//   block_table [slot][MAX_BLOCKS] u32, sums: SPLITS = 1: out [t][OUT_STRIDE] f32, otherwise
//   [t][head][split] (HEAD_DIM + 4) f32.
// Quads: SPLITS = 1: x tokens / 4, y heads. Otherwise: x (split, kv head, its heads / 4), y tokens.
//
// The operation defines walk(q, slot, kv_head, split, lane), the walk for the queries in use, which are
// of sequence `slot`.

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

// A quad; in the vectors, one component for each query.
struct Queries {
  used: vec4<bool>,
  start: vec4u,  // in qkv
  to: vec4u,     // in sums
  slot: vec4u,
  first: vec4u,
  last: vec4u,
}

// A vec4 of columns of the four queries or of their results.
struct Four { a: vec4f, b: vec4f, c: vec4f, d: vec4f }

// How far a walk is, for each query.
struct Progress { max_score: vec4f, exp_sum: vec4f }

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

fn query_columns(q: Queries, c: u32) -> Four {
  return Four(qkv[q.start.x + c], qkv[q.start.y + c], qkv[q.start.z + c], qkv[q.start.w + c]);
}

fn dots(q: Four, key: vec4f) -> vec4f {
  return vec4f(dot(q.a, key), dot(q.b, key), dot(q.c, key), dot(q.d, key));
}

fn mask(score: vec4f, q: Queries, position: u32) -> vec4f {
  let p = vec4u(position);
  return select(vec4f(MASKED), score * SCALE, q.used & (p >= q.first) & (p <= q.last));
}

// exp(score - max), zero where masked (even if all are); a NaN stays one.
fn weight(score: vec4f, max_score: vec4f) -> vec4f {
  return select(exp(score - max_score), vec4f(), score == vec4f(MASKED));
}

fn add_value(sum: Four, weight: vec4f, value: vec4f) -> Four {
  return Four(
    sum.a + weight.x * value, sum.b + weight.y * value,
    sum.c + weight.z * value, sum.d + weight.w * value);
}

fn first_block(q: Queries) -> u32 {
  let first = select(vec4u(0xffffffffu), q.first, q.used);
  return min(min(first.x, first.y), min(first.z, first.w)) / BLOCK_SIZE;
}

fn last_block(q: Queries) -> u32 {
  let last = select(vec4u(), q.last, q.used);
  return max(max(last.x, last.y), max(last.z, last.w)) / BLOCK_SIZE;
}

// Where the block b of the sequence is cached.
fn block_start(slot: u32, b: u32, kv_head: u32) -> u32 {
  let cache_block = block_table[slot * MAX_BLOCKS + b];
  return (cache_block * NUM_KV_HEADS + kv_head) * BLOCK_SIZE * HEAD_VEC4;
}

fn walk_all(all: Queries, kv_head: u32, split: u32, lane: u32) {
  // Four tokens of a prefill are nearly always of one sequence; others take another walk each.
  var waiting = all.used;
  for (var i = 0u; i < 4u; i++) {
    if (!waiting[i]) { continue; }
    var q = all;
    q.used = waiting & (all.slot == vec4u(all.slot[i]));
    waiting = waiting & !q.used;
    walk(q, all.slot[i], kv_head, split, lane);
  }
}

// The walk is called at one place: compilers copy it to every call, and it is long.
fn walk_quad(id: vec2u, lane: u32) {
  let four = vec4u(0u, 1u, 2u, 3u);
  let num_tokens = step[0];
  var token = id.x * 4u + four;
  var head = vec4u(id.y);
  var used = token < vec4u(num_tokens);
  var kv_head = id.y / GROUP;
  var split = 0u;
  if (SPLITS > 1u) {
    let quad = id.x % (NUM_KV_HEADS * QUADS_PER_GROUP);
    let in_group = (quad % QUADS_PER_GROUP) * 4u + four;
    split = id.x / (NUM_KV_HEADS * QUADS_PER_GROUP);
    kv_head = quad / QUADS_PER_GROUP;
    token = vec4u(id.y);
    head = kv_head * GROUP + in_group;
    used = in_group < vec4u(GROUP);
  }
  if (token.x >= num_tokens || split >= SPLITS) { return; }
  walk_all(queries(token, head, used, split), kv_head, split, lane);
}
