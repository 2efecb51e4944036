// The best id of all chunks; NO_TOKEN if a logit was NaN or +inf, or none was above -inf.
//
// Bindings: 0 step: see py_engine/step.py; 1 partials: see sample_draw.wgsl; 2 result: [row] id;
// 3 next_token: [slot] id. Grid: (1, rows).

@group(0) @binding(0) var<storage, read> step: array<u32>;
@group(0) @binding(1) var<storage, read> partials: array<vec4<u32>>;
@group(0) @binding(2) var<storage, read_write> result: array<u32>;
@group(0) @binding(3) var<storage, read_write> next_token: array<u32>;

@compute @workgroup_size(WG)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {
  let row = group.y;
  if (row >= step[1]) {
    return;
  }
  var best = NOTHING;
  for (var chunk = lane; chunk < CHUNKS; chunk += WG) {
    best = better(best, partials[row * CHUNKS + chunk].xy);
  }
  let id = best_of_all(lane, best).y;
  if (lane == 0u) {
    result[row] = id;
    next_token[step[SAMPLES_START + row * SAMPLE_WORDS + 1u]] = id;
  }
}
