// Linear layer for few tokens on GPUs: LANES neighbouring invocations share ROWS weight rows and read
// neighbouring words of them (coalesced), TOKENS tokens at once, so that weights are read once.
//
// After linear_io (formula, bindings). Grid: x over workgroups of WORKGROUP / LANES groups of ROWS
// rows (with GLU ROWS / 2 gate rows and the same up rows), y over groups of TOKENS tokens.
// LANES is a power of two that divides WORKGROUP; ROWS is even.

const NUM_GROUPS: u32 = WORKGROUP / LANES;
const NUM_SUMS: u32 = ROWS * TOKENS;

var<workgroup> partial: array<array<f32, WORKGROUP>, NUM_SUMS>;

// Weight row r of the group whose first output is n.
fn row_of(n: u32, r: u32) -> u32 {
  return select(n + r, NUM_OUTPUTS + n + r - ROWS / 2u, GLU && r >= ROWS / 2u);
}

@compute @workgroup_size(WORKGROUP)
fn main(
  @builtin(workgroup_id) workgroup: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let lane = local % LANES;
  let n = (workgroup.x * NUM_GROUPS + local / LANES) * select(ROWS, ROWS / 2u, GLU);
  let token = workgroup.y * TOKENS;
  var sums: array<f32, NUM_SUMS>;
  for (var c8 = lane; c8 < NUM_BLOCKS * 4u; c8 += LANES) {
    var xs: array<Oct, TOKENS>;
    for (var t = 0u; t < TOKENS; t++) {
      let i = (token + t) * NUM_BLOCKS * 8u + c8 * 2u;
      xs[t] = Oct(x[i], x[i + 1u]);
    }
    for (var r = 0u; r < ROWS; r++) {
      let w = oct(row_of(n, r), c8);
      for (var t = 0u; t < TOKENS; t++) {
        sums[r * TOKENS + t] += dot(w.a, xs[t].a) + dot(w.b, xs[t].b);
      }
    }
  }
  for (var i = 0u; i < NUM_SUMS; i++) { partial[i][local] = sums[i]; }
  for (var step = LANES / 2u; step > 0u; step /= 2u) {
    workgroupBarrier();
    if (lane < step) {
      for (var i = 0u; i < NUM_SUMS; i++) { partial[i][local] += partial[i][local + step]; }
    }
  }
  workgroupBarrier();
  // The lanes of a group share the stores: lane l takes the sums l, l + LANES, ...
  let first = local - lane;
  for (var i = lane; i < NUM_SUMS; i += LANES) {
    let r = i / TOKENS;
    let t = token + i % TOKENS;
    if (!GLU) {
      store(t, n + r, partial[i][first]);
    } else if (r < ROWS / 2u) {
      let up = partial[i + NUM_SUMS / 2u][first];
      store(t, n + r, glu(vec4f(partial[i][first]), vec4f(up)).x);
    }
  }
}
