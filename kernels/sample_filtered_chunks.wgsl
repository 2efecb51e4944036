// Each chunk's best id of those that top_k, top_p and min_p keep (see sample_draw.wgsl and
// sample_threshold.wgsl for the formulas).
//
// Bindings: 0 step, 1 logits (sample_row.wgsl), 2 partials (sample_draw.wgsl), 3 previous,
// 4 states, 5 maxima (sample_threshold.wgsl). Grid: (CHUNKS, rows).

fn threshold_of(row: u32, lane: u32) -> f32 {
  let temperature = temperature_of(row);
  let min_p = bitcast<f32>(sample_word(row, 8u));
  var threshold = LOWEST;
  if (top_k_is_on(row) || top_p_is_on(row)) {
    let last_stage = select(3u, 7u, top_p_is_on(row));
    threshold = to_logit(to_bits(state_after(last_stage, row, lane).prefix));
  }
  if (min_p > 0.0f && temperature > 0.0f) {
    threshold = max(threshold, max_logit(row, lane) + temperature * min(0.0f, log(min_p)));
  }
  return threshold;
}

@compute @workgroup_size(WG)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {
  if (group.y >= num_samples()) {
    return;
  }
  draw(group.y, group.x, lane, threshold_of(group.y, lane));
}
