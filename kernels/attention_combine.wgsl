// Adds the parts that attention left, one per split of a sequence:
//   out = sum_s exp(max_s - max) values_s / sum_s exp(max_s - max) sum_s
//
// One invocation adds four columns of one (token, head). Tokens past the step's count are left out.
// Constants: NUM_HEADS, HEAD_DIM, SPLITS, WINDOW, OUT_STRIDE, WORKGROUP, the step's.
// Bindings: parts [t][head][split] (HEAD_DIM + 4) f32, values_s then (max_s, sum_s), step,
//   out [t][OUT_STRIDE] f32. Grid: x over NUM_HEADS * HEAD_DIM / 4, y over tokens.

@group(0) @binding(0) var<storage, read> parts: array<vec4f>;
@group(0) @binding(1) var<storage, read> step: array<u32>;
@group(0) @binding(2) var<storage, read_write> out: array<vec4f>;

const HEAD_VEC4: u32 = HEAD_DIM / 4u;
const PITCH: u32 = HEAD_VEC4 + 1u;

@compute @workgroup_size(WORKGROUP)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let token = id.y;
  if (id.x >= NUM_HEADS * HEAD_VEC4 || token >= step[0]) { return; }
  let last = step[ROWS_START + token * ROW_WORDS + 1u];
  let first = select(0u, last + 1u - WINDOW, WINDOW > 0u && last >= WINDOW);
  let num_splits = min(SPLITS, last / BLOCK_SIZE - first / BLOCK_SIZE + 1u);
  let head = id.x / HEAD_VEC4;
  let start = (token * NUM_HEADS + head) * SPLITS * PITCH;
  var max_score = parts[start + HEAD_VEC4].x;
  for (var s = 1u; s < num_splits; s++) {
    max_score = max(max_score, parts[start + s * PITCH + HEAD_VEC4].x);
  }
  var sum = vec4f();
  var exp_sum = 0.0;
  for (var s = 0u; s < num_splits; s++) {
    let part = start + s * PITCH;
    let weight = exp(parts[part + HEAD_VEC4].x - max_score);
    sum += weight * parts[part + id.x % HEAD_VEC4];
    exp_sum += weight * parts[part + HEAD_VEC4].y;
  }
  out[token * (OUT_STRIDE / 4u) + id.x] = sum / exp_sum;
}
