// Library: what all variants of a linear layer share. After weights_<format>.
//
//   out[t, OUT_START + n] = sum_k W[n, k] x[t, k]  (+ bias[OUT_START + n])  (+ out[t, OUT_START + n])
//   GLU: out[t, OUT_START + n] = silu(sum_k W[n, k] x[t, k]) * sum_k W[NUM_OUTPUTS + n, k] x[t, k]
//   for t < NUM_TOKENS, n < NUM_OUTPUTS;  silu(v) = v / (1 + exp(-v))
//
// Constants: NUM_TOKENS, NUM_OUTPUTS, NUM_BLOCKS (of 32 columns per row), OUT_START, OUT_STRIDE, BIAS,
//   RESIDUAL, GLU; FORMAT tells the reference which weights_<format> this is.
// Bindings, after the weights': x [t][NUM_BLOCKS * 32] f32, out [t][OUT_STRIDE] f32, bias f32 (any
//   buffer without BIAS).

@group(0) @binding(NEXT_BINDING) var<storage, read> x: array<vec4f>;
@group(0) @binding(NEXT_BINDING + 1) var<storage, read_write> out: array<f32>;
@group(0) @binding(NEXT_BINDING + 2) var<storage, read> bias: array<f32>;

// Adds bias and residual; outputs past the ends are dropped.
fn store(token: u32, n: u32, value: f32) {
  if (token >= NUM_TOKENS || n >= NUM_OUTPUTS) { return; }
  let i = token * OUT_STRIDE + OUT_START + n;
  var sum = value;
  if (BIAS) { sum += bias[OUT_START + n]; }
  if (RESIDUAL) { sum += out[i]; }
  out[i] = sum;
}

fn store_vec4(token: u32, n: u32, value: vec4f) {
  for (var i = 0u; i < 4u; i++) { store(token, n + i, value[i]); }
}

// The limit keeps exp finite; silu is below 1e-32 there.
fn glu(gate: vec4f, up: vec4f) -> vec4f {
  return gate / (1.0 + exp(-max(gate, vec4f(-80.0)))) * up;
}
