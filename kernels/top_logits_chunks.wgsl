// Each chunk's MAX_TOP_LOGPROBS largest logits in order, and sum of exp(logit - the largest).
//
// Bindings: 0 step, 1 logits (sample_row.wgsl); 2 candidates: [row][chunk][MAX_TOP_LOGPROBS]
// (key, id), id NO_TOKEN past the chunk's end; 3 chunk_sums: [row][chunk]. Grid: (CHUNKS, rows).
//
// The chunk is cut into PARTS interleaved parts of 4 logits and more, each owned by one invocation,
// which keeps the part's best and looks for the next one when that is taken.

@group(0) @binding(2) var<storage, read_write> candidates: array<vec2<u32>>;
@group(0) @binding(3) var<storage, read_write> chunk_sums: array<f32>;

const PARTS = max(64u, WG);
const CHUNK_VEC4S = CHUNK_SIZE / 4u;

var<workgroup> part_bests: array<vec2<u32>, PARTS>;
var<workgroup> lane_sums: array<f32, WG>;

// (key, id), or nothing if it is not after `last`.
fn candidate(key: u32, id: u32, last: vec2<u32>) -> vec2<u32> {
  let found = vec2<u32>(key, id);
  return select(NOTHING, found, id < VOCAB && is_better(last, found));
}

// The best (key, id) of a part after `last`.
fn scan_part(row: u32, chunk: u32, part: u32, last: vec2<u32>) -> vec2<u32> {
  var best = NOTHING;
  for (var i = part; i < CHUNK_VEC4S; i += PARTS) {
    let id = (chunk * CHUNK_VEC4S + i) * 4u;
    if (id >= VOCAB) {
      break;
    }
    let keys = to_keys(load_bits(row, id));
    best = better(best, candidate(keys.x, id, last));
    best = better(best, candidate(keys.y, id + 1u, last));
    best = better(best, candidate(keys.z, id + 2u, last));
    best = better(best, candidate(keys.w, id + 3u, last));
  }
  return best;
}

// The chunk's largest, which its owner replaces by its part's next one.
fn take_largest(row: u32, chunk: u32, lane: u32) -> vec2<u32> {
  var best = NOTHING;
  for (var part = lane; part < PARTS; part += WG) {
    best = better(best, part_bests[part]);
  }
  let taken = best_of_all(lane, best);
  let part = (taken.y / 4u - chunk * CHUNK_VEC4S) % PARTS;
  if (taken.y != NO_TOKEN && part % WG == lane) {
    part_bests[part] = scan_part(row, chunk, part, taken);
  }
  return taken;
}

fn sum_of_exp(row: u32, chunk: u32, lane: u32, max_logit: f32) -> f32 {
  var sums = vec4<f32>();
  for (var i = lane; i < CHUNK_SIZE / 4u; i += WG) {
    let id = chunk * CHUNK_SIZE + i * 4u;
    if (id >= VOCAB) {
      break;
    }
    sums += exp(max(to_logits(load_bits(row, id)) - max_logit, vec4<f32>(-104.0f)));
  }
  lane_sums[lane] = (sums.x + sums.y) + (sums.z + sums.w);
  workgroupBarrier();
  for (var half = WG / 2u; half > 0u; half >>= 1u) {
    if (lane < half) {
      lane_sums[lane] += lane_sums[lane + half];
    }
    workgroupBarrier();
  }
  return lane_sums[0];
}

@compute @workgroup_size(WG)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {
  if (group.y >= num_samples()) {
    return;
  }
  for (var part = lane; part < PARTS; part += WG) {
    part_bests[part] = scan_part(group.y, group.x, part, vec2<u32>(0xffffffffu, 0u));
  }
  let place = group.y * CHUNKS + group.x;
  var max_logit = LOWEST;
  for (var i = 0u; i < MAX_TOP_LOGPROBS; i++) {
    let taken = take_largest(group.y, group.x, lane);
    if (lane == 0u) {
      candidates[place * MAX_TOP_LOGPROBS + i] = taken;
    }
    if (i == 0u) {
      max_logit = to_logit(to_bits(taken.x));
    }
  }
  let sum = sum_of_exp(group.y, group.x, lane, max_logit);
  if (lane == 0u) {
    chunk_sums[place] = sum;
  }
}
