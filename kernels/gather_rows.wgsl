// Rows to sample from: out[s] = x[row of the step's sample s].
//
// Constants: NUM_ROWS (of x), STRIDE (of x and out, in columns), WORKGROUP, the step's.
// Bindings: x [t][STRIDE] f32, step, out [s][STRIDE] f32. Grid: x over STRIDE / 4, y over samples.
// Samples past the step's count read some row.

@group(0) @binding(0) var<storage, read> x: array<vec4f>;
@group(0) @binding(1) var<storage, read> step: array<u32>;
@group(0) @binding(2) var<storage, read_write> out: array<vec4f>;

@compute @workgroup_size(WORKGROUP)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= STRIDE / 4u) { return; }
  let row = min(step[SAMPLES_START + id.y * SAMPLE_WORDS], NUM_ROWS - 1u);
  out[id.y * (STRIDE / 4u) + id.x] = x[row * (STRIDE / 4u) + id.x];
}
