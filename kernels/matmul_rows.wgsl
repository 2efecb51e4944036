// Linear layer for many tokens on software adapters: no barriers, ROWS weight rows times four tokens
// per invocation, so that activations are loaded once for all the rows and a weight is unpacked once
// for four tokens.
//
// After linear_io (formula, bindings) and chunks_<size>. Grid: x over groups of ROWS rows (with GLU
// ROWS / 2 gate rows and the same up rows), y over groups of four tokens. ROWS is even.

struct FourTokens { t0: Chunk, t1: Chunk, t2: Chunk, t3: Chunk }

// One weight row's chunk with each of the four tokens.
fn four_dots(row: u32, c: u32, x: FourTokens) -> vec4f {
  let w = chunk(row, c);
  return vec4f(
    dot_chunks(w, x.t0), dot_chunks(w, x.t1), dot_chunks(w, x.t2), dot_chunks(w, x.t3));
}

fn store_tokens(token: u32, n: u32, value: vec4f) {
  store(token, n, value.x);
  store(token + 1u, n, value.y);
  store(token + 2u, n, value.z);
  store(token + 3u, n, value.w);
}

// Weight row r of the group whose first output is n.
fn row_of(n: u32, r: u32) -> u32 {
  return select(n + r, NUM_OUTPUTS + n + r - ROWS / 2u, GLU && r >= ROWS / 2u);
}

@compute @workgroup_size(WORKGROUP)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let token = id.y * 4u;
  let n = id.x * select(ROWS, ROWS / 2u, GLU);
  if (n >= NUM_OUTPUTS) { return; }
  // Rows and tokens past the ends are computed and not stored.
  var sums: array<vec4f, ROWS>;
  for (var c = 0u; c < NUM_CHUNKS; c++) {
    let x = FourTokens(
      x_chunk(token, c), x_chunk(token + 1u, c), x_chunk(token + 2u, c), x_chunk(token + 3u, c));
    for (var r = 0u; r < ROWS; r++) { sums[r] += four_dots(row_of(n, r), c, x); }
  }
  if (GLU) {
    for (var r = 0u; r < ROWS / 2u; r++) {
      store_tokens(token, n + r, glu(sums[r], sums[r + ROWS / 2u]));
    }
    return;
  }
  for (var r = 0u; r < ROWS; r++) { store_tokens(token, n + r, sums[r]); }
}
