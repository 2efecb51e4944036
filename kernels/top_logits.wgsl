// What log-probabilities need, from all chunks, in the layout of py_engine/step.py:
//   the sampled id's logit; max + log(sum over chunks of sum_c * exp(max_c - max));
//   the MAX_TOP_LOGPROBS largest logits, in order, with their ids.
//
// Bindings: 0 step, 1 logits (sample_row.wgsl); 2 candidates, 3 chunk_sums
// (top_logits_chunks.wgsl); 4 result, where sample.wgsl has written the ids. Grid: (1, rows).

@group(0) @binding(2) var<storage, read> candidates: array<vec2<u32>>;
@group(0) @binding(3) var<storage, read> chunk_sums: array<f32>;
@group(0) @binding(4) var<storage, read_write> result: array<u32>;

const CANDIDATES = CHUNKS * MAX_TOP_LOGPROBS;

fn next_largest(row: u32, lane: u32, last: vec2<u32>) -> vec2<u32> {
  var best = NOTHING;
  for (var i = lane; i < CANDIDATES; i += WG) {
    let candidate = candidates[row * CANDIDATES + i];
    best = better(best, select(NOTHING, candidate, is_better(last, candidate)));
  }
  return best_of_all(lane, best);
}

fn log_sum_exp(row: u32, max_logit: f32) -> f32 {
  var sum = 0.0f;
  for (var chunk = 0u; chunk < CHUNKS; chunk++) {
    let place = row * CHUNKS + chunk;
    let chunk_max = to_logit(to_bits(candidates[place * MAX_TOP_LOGPROBS].x));
    sum += chunk_sums[place] * exp(max(chunk_max - max_logit, -104.0f));
  }
  return max_logit + log(sum);
}

fn write_sampled(row: u32, out: u32, max_logit: f32) {
  let id = result[row];
  if (id < VOCAB) {
    result[out] = logits[(row * STRIDE + id) / 4u][id & 3u];
  }
  result[out + 1u] = bitcast<u32>(log_sum_exp(row, max_logit));
}

@compute @workgroup_size(WG)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {
  let row = group.y;
  if (row >= num_samples()) {
    return;
  }
  let out = MAX_SAMPLES + row * RESULT_WORDS_PER_SAMPLE;
  var last = vec2<u32>(0xffffffffu, 0u);
  for (var i = 0u; i < MAX_TOP_LOGPROBS; i++) {
    last = next_largest(row, lane, last);
    if (lane == 0u) {
      result[out + RESULT_TOP_IDS + i] = last.y;
      result[out + RESULT_TOP_LOGITS + i] = to_bits(last.x);
      if (i == 0u) {
        write_sampled(row, out, to_logit(to_bits(last.x)));
      }
    }
  }
}
