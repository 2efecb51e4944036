// Attention on GPUs: one workgroup of LANES invocations per quad of queries.
//
// After attention_queries (formula, bindings, what a quad is). Four neighbouring lanes share the key of
// one position and read neighbouring words of it; for the values a lane has one vec4 of columns, of
// every NUM_PARTS-th position, and keeps the sums of the four queries in registers.
// Constants: LANES, 4 * BLOCK_SIZE and at least HEAD_DIM / 4. Grid: the quads.

const NUM_PARTS: u32 = LANES / HEAD_VEC4;

var<workgroup> shared_scores: array<vec4f, LANES>;
var<workgroup> shared_weights: array<vec4f, BLOCK_SIZE>;

// The weights of a block's positions go to shared_weights.
fn weigh(q: Queries, position: u32, start: u32, before: Progress, lane: u32) -> Progress {
  var score = vec4f();
  for (var c = lane % 4u; c < HEAD_VEC4; c += 4u) {
    score += dots(query_columns(q, c), keys[start + (lane / 4u) * HEAD_VEC4 + c]);
  }
  shared_scores[lane] = score;
  workgroupBarrier();
  if (lane < BLOCK_SIZE) {
    let i = lane * 4u;
    let sum = shared_scores[i] + shared_scores[i + 1u] + shared_scores[i + 2u] + shared_scores[i + 3u];
    shared_weights[lane] = mask(sum, q, position + lane);
  }
  workgroupBarrier();
  var max_score = before.max_score;
  for (var p = 0u; p < BLOCK_SIZE; p++) { max_score = max(max_score, shared_weights[p]); }
  workgroupBarrier();
  if (lane < BLOCK_SIZE) { shared_weights[lane] = weight(shared_weights[lane], max_score); }
  workgroupBarrier();
  var exp_sum = before.exp_sum * exp(before.max_score - max_score);
  for (var p = 0u; p < BLOCK_SIZE; p++) { exp_sum += shared_weights[p]; }
  return Progress(max_score, exp_sum);
}

// The sum of the lanes' parts of column c; all lanes call it.
fn total(part: vec4f, lane: u32) -> vec4f {
  workgroupBarrier();
  shared_scores[lane] = part;
  workgroupBarrier();
  var sum = vec4f();
  for (var i = 0u; i < NUM_PARTS; i++) { sum += shared_scores[lane % HEAD_VEC4 + i * HEAD_VEC4]; }
  return sum;
}

fn finish(used: bool, to: u32, max_score: f32, exp_sum: f32, part: vec4f, lane: u32) {
  var sum = total(part, lane);
  if (!used) { return; }
  if (SPLITS == 1u) { sum /= exp_sum; }
  if (lane < HEAD_VEC4) { sums[to + lane] = sum; }
  if (SPLITS > 1u && lane == 0u) { sums[to + HEAD_VEC4] = vec4f(max_score, exp_sum, 0.0, 0.0); }
}

fn walk(q: Queries, slot: u32, kv_head: u32, split: u32, lane: u32) {
  let column = lane % HEAD_VEC4;
  let part = lane / HEAD_VEC4;
  var progress = Progress(vec4f(MASKED), vec4f());
  var sum = Four();
  for (var b = first_block(q) + split; b <= last_block(q); b += SPLITS) {
    let start = block_start(slot, b, kv_head);
    let before = progress.max_score;
    progress = weigh(q, b * BLOCK_SIZE, start, progress, lane);
    let rescale = exp(before - progress.max_score);
    sum = Four(sum.a * rescale.x, sum.b * rescale.y, sum.c * rescale.z, sum.d * rescale.w);
    for (var p = part; p < BLOCK_SIZE && part < NUM_PARTS; p += NUM_PARTS) {
      sum = add_value(sum, shared_weights[p], values[start + p * HEAD_VEC4 + column]);
    }
  }
  finish(q.used.x, q.to.x, progress.max_score.x, progress.exp_sum.x, sum.a, lane);
  finish(q.used.y, q.to.y, progress.max_score.y, progress.exp_sum.y, sum.b, lane);
  finish(q.used.z, q.to.z, progress.max_score.z, progress.exp_sum.z, sum.c, lane);
  finish(q.used.w, q.to.w, progress.max_score.w, progress.exp_sum.w, sum.d, lane);
}

@compute @workgroup_size(LANES)
fn main(
  @builtin(workgroup_id) id: vec3u,
  @builtin(local_invocation_index) lane: u32,
) {
  walk_quad(id.xy, lane);
}
