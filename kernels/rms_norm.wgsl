// RMS norm: out[t, c] = x[t, c] / sqrt(mean_c(x[t, c]^2) + EPS) * weight[c]   (arXiv:1910.07467)
//
// One workgroup of LANES invocations per token: few on software adapters, where barriers are dear.
// Constants: NUM_COLS, STRIDE (of x and out, in columns), LANES (a power of two), EPS.
// Bindings: x [t][STRIDE] f32, weight [NUM_COLS] f32, out [t][STRIDE] f32. Grid: x over tokens.
// x is zero in the padding, and so is out.

@group(0) @binding(0) var<storage, read> x: array<vec4f>;
@group(0) @binding(1) var<storage, read> weight: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> out: array<vec4f>;

const NUM_VEC4: u32 = (NUM_COLS + 3u) / 4u;

var<workgroup> partial: array<f32, LANES>;

@compute @workgroup_size(LANES)
fn main(
  @builtin(workgroup_id) workgroup: vec3u,
  @builtin(local_invocation_index) lane: u32,
) {
  let start = workgroup.x * (STRIDE / 4u);
  var squares = vec4f();
  for (var c = lane; c < NUM_VEC4; c += LANES) {
    let value = x[start + c];
    squares += value * value;
  }
  partial[lane] = dot(squares, vec4f(1.0));
  for (var step = LANES / 2u; step > 0u; step /= 2u) {
    workgroupBarrier();
    if (lane < step) { partial[lane] += partial[lane + step]; }
  }
  workgroupBarrier();
  let scale = 1.0 / sqrt(partial[0] / f32(NUM_COLS) + EPS);
  for (var c = lane; c < NUM_VEC4; c += LANES) {
    out[start + c] = x[start + c] * scale * weight[c];
  }
}
