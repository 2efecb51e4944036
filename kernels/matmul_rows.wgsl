// Linear layer for many tokens on software adapters: no barriers, ROWS (2 or 4) weight rows times four
// tokens per invocation, so that a weight is unpacked once for four tokens.
//
// Formula and bindings: linear_io.wgsl. Grid: x over groups of ROWS rows (with GLU ROWS / 2 gate rows
// and the same up rows), y over groups of four tokens.

struct FourTokens { t0: Block, t1: Block, t2: Block, t3: Block }

// One weight row's block with each of the four tokens.
fn four_dots(row: u32, b: u32, x: FourTokens) -> vec4f {
  let w = block(row, b);
  return vec4f(
    dot_blocks(w, x.t0), dot_blocks(w, x.t1), dot_blocks(w, x.t2), dot_blocks(w, x.t3));
}

fn store_tokens(token: u32, n: u32, value: vec4f) {
  store(token, n, value.x);
  store(token + 1u, n, value.y);
  store(token + 2u, n, value.z);
  store(token + 3u, n, value.w);
}

@compute @workgroup_size(WORKGROUP)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let token = id.y * 4u;
  let n = id.x * select(ROWS, ROWS / 2u, GLU);
  if (n >= NUM_OUTPUTS) { return; }
  // Rows and tokens past the ends are computed and not stored.
  let second = select(n + ROWS / 2u, NUM_OUTPUTS + n, GLU);
  var a0 = vec4f();
  var a1 = vec4f();
  var b0 = vec4f();
  var b1 = vec4f();
  for (var b = 0u; b < NUM_BLOCKS; b++) {
    let x = FourTokens(
      x_block(token, b), x_block(token + 1u, b), x_block(token + 2u, b), x_block(token + 3u, b));
    a0 += four_dots(n, b, x);
    b0 += four_dots(second, b, x);
    if (ROWS == 4u) {
      a1 += four_dots(n + 1u, b, x);
      b1 += four_dots(second + 1u, b, x);
    }
  }
  if (GLU) {
    store_tokens(token, n, glu(a0, b0));
    if (ROWS == 4u) { store_tokens(token, n + 1u, glu(a1, b1)); }
    return;
  }
  store_tokens(token, n, a0);
  store_tokens(token, second, b0);
  if (ROWS == 4u) {
    store_tokens(token, n + 1u, a1);
    store_tokens(token, second + 1u, b1);
  }
}
