// Linear layer for one token at a time on software adapters: no barriers, ROWS (4, 8 or 16) weight
// rows per invocation, so that the activations are loaded once for all of them.
//
// Formula and bindings: linear_io.wgsl. Grid: x over groups of ROWS rows (with GLU ROWS / 2 gate rows
// and the same up rows; ROWS is 8 or 16), y over tokens.

fn four_dots(row: u32, b: u32, x: Block, x_sum: f32) -> vec4f {
  return vec4f(
    block_dot(row, b, x, x_sum),
    block_dot(row + 1u, b, x, x_sum),
    block_dot(row + 2u, b, x, x_sum),
    block_dot(row + 3u, b, x, x_sum));
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
  for (var b = 0u; b < NUM_BLOCKS; b++) {
    let activations = x_block(token, b);
    let x_sum = prepared_sum(activations);
    let x = prepared(activations);
    a0 += four_dots(n, b, x, x_sum);
    if (ROWS >= 8u) { b0 += four_dots(second, b, x, x_sum); }
    if (ROWS == 16u) {
      a1 += four_dots(n + 4u, b, x, x_sum);
      b1 += four_dots(second + 4u, b, x, x_sum);
    }
  }
  if (GLU) {
    store_vec4(token, n, glu(a0, b0));
    if (ROWS == 16u) { store_vec4(token, n + 4u, glu(a1, b1)); }
    return;
  }
  store_vec4(token, n, a0);
  if (ROWS >= 8u) { store_vec4(token, second, b0); }
  if (ROWS == 16u) {
    store_vec4(token, n + 4u, a1);
    store_vec4(token, second + 4u, b1);
  }
}
