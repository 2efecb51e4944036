// Linear layer for one token at a time on software adapters: no barriers, ROWS (8 or 16) weight rows
// per invocation, so that the activations are loaded once for all of them.
//
// After linear_io (formula, bindings) and chunks_<size>. Grid: x over groups of ROWS rows (with GLU ROWS / 2 gate rows
// and the same up rows), y over tokens.

fn four_dots(row: u32, c: u32, x: Chunk, x_sum: f32) -> vec4f {
  return vec4f(
    chunk_dot(row, c, x, x_sum),
    chunk_dot(row + 1u, c, x, x_sum),
    chunk_dot(row + 2u, c, x, x_sum),
    chunk_dot(row + 3u, c, x, x_sum));
}

@compute @workgroup_size(WORKGROUP)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let token = id.y;
  let n = id.x * select(ROWS, ROWS / 2u, GLU);
  if (n >= NUM_OUTPUTS) { return; }
  // Rows past the end are computed and not stored.
  let second = select(n + ROWS / 2u, NUM_OUTPUTS + n, GLU);
  var a0 = vec4f();
  var a1 = vec4f();
  var b0 = vec4f();
  var b1 = vec4f();
  for (var c = 0u; c < NUM_CHUNKS; c++) {
    let activations = x_chunk(token, c);
    let x_sum = chunk_sum(activations);
    let x = prepared_chunk(activations);
    a0 += four_dots(n, c, x, x_sum);
    b0 += four_dots(second, c, x, x_sum);
    if (ROWS == 16u) {
      a1 += four_dots(n + 4u, c, x, x_sum);
      b1 += four_dots(second + 4u, c, x, x_sum);
    }
  }
  // In a loop: software adapters compile every copy of an inlined function, taken or not.
  var sums = array<vec4f, 4>(a0, select(b0, a1, ROWS == 16u), b0, b1);
  if (GLU) {
    sums[0] = glu(a0, b0);
    sums[1] = glu(a1, b1);
  }
  let num_outputs = select(ROWS, ROWS / 2u, GLU);
  for (var i = 0u; i < num_outputs / 4u; i++) { store_vec4(token, n + 4u * i, sums[i]); }
}
