// Attention on software adapters: one invocation per quad of queries, no barriers.
//
// After attention_queries (formula, bindings, what a quad is). A block's scores are kept by the
// invocation, the weighted values are summed up in memory. Grid: the quads; WORKGROUP of them, along x,
// per workgroup.

// Of four positions; the components are the queries.
struct Scores { a: vec4f, b: vec4f, c: vec4f, d: vec4f }

// Scores of the positions p .. p + 3, whose keys start at `start`.
fn scores_of(q: Queries, p: u32, start: u32) -> Scores {
  var s = Scores();
  for (var c = 0u; c < HEAD_VEC4; c++) {
    let x = query_columns(q, c);
    let k = start + c;
    s.a += dots(x, keys[k]);
    s.b += dots(x, keys[k + HEAD_VEC4]);
    s.c += dots(x, keys[k + 2u * HEAD_VEC4]);
    s.d += dots(x, keys[k + 3u * HEAD_VEC4]);
  }
  return Scores(
    mask(s.a, q, p), mask(s.b, q, p + 1u), mask(s.c, q, p + 2u), mask(s.d, q, p + 3u));
}

fn weights_of(s: Scores, m: vec4f) -> Scores {
  return Scores(weight(s.a, m), weight(s.b, m), weight(s.c, m), weight(s.d, m));
}

// Adds four positions' values; v is the vec4 of the first one.
fn add_values(sum: Four, w: Scores, v: u32) -> Four {
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

// One block of positions from p on, cached from `start` on. In loops of four positions rather than in
// one piece: software adapters compile twice as fast, and a block takes only a quarter longer.
fn attend(q: Queries, p: u32, start: u32, before: Progress) -> Progress {
  var scores: array<Scores, BLOCK_SIZE / 4u>;
  var max_score = before.max_score;
  for (var g = 0u; g < BLOCK_SIZE / 4u; g++) {
    let s = scores_of(q, p + 4u * g, start + 4u * g * HEAD_VEC4);
    max_score = max(max_score, max(max(s.a, s.b), max(s.c, s.d)));
    scores[g] = s;
  }
  var weights: array<Scores, BLOCK_SIZE / 4u>;
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

fn finish(used: bool, to: u32, max_score: f32, exp_sum: f32) {
  if (!used) { return; }
  if (SPLITS > 1u) {
    sums[to + HEAD_VEC4] = vec4f(max_score, exp_sum, 0.0, 0.0);
    return;
  }
  for (var c = 0u; c < HEAD_VEC4; c++) { sums[to + c] /= exp_sum; }
}

fn walk(q: Queries, slot: u32, kv_head: u32, split: u32, lane: u32) {
  var progress = Progress(vec4f(MASKED), vec4f());
  for (var b = first_block(q) + split; b <= last_block(q); b += SPLITS) {
    progress = attend(q, b * BLOCK_SIZE, block_start(slot, b, kv_head), progress);
  }
  finish(q.used.x, q.to.x, progress.max_score.x, progress.exp_sum.x);
  finish(q.used.y, q.to.y, progress.max_score.y, progress.exp_sum.y);
  finish(q.used.z, q.to.z, progress.max_score.z, progress.exp_sum.z);
  finish(q.used.w, q.to.w, progress.max_score.w, progress.exp_sum.w);
}

@compute @workgroup_size(WORKGROUP)
fn main(@builtin(global_invocation_id) id: vec3u) { walk_quad(id.xy, 0u); }
