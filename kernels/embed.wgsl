// Embedding: out[t] = W[id of row t], ids of no row of the table (a sentinel) read row 0.
// After block and weights_<format>.
//
// One invocation writes 8 columns. A table in several parts has one dispatch for each; a dispatch
// writes the rows whose ids lie in its part, ROW_START .. ROW_START + NUM_ROWS. Tokens past the step's
// count are left out.
// Constants: NUM_COLS, NUM_BLOCKS, ROW_START, NUM_ROWS, VOCAB_SIZE, FORMAT, the step's.
// Bindings, after the weights': step, next_token [slot] u32, out [t][NUM_BLOCKS * 32] f32.
// Grid: x over columns / 8, y over tokens.

@group(0) @binding(NEXT_BINDING) var<storage, read> step: array<u32>;
@group(0) @binding(NEXT_BINDING + 1) var<storage, read> next_token: array<u32>;
@group(0) @binding(NEXT_BINDING + 2) var<storage, read_write> out: array<vec4f>;

// Quantized padding need not be zero: columns from NUM_COLS on become so.
fn inside(value: vec4f, col: u32) -> vec4f {
  return select(vec4f(), value, vec4u(col, col + 1u, col + 2u, col + 3u) < vec4u(NUM_COLS));
}

@compute @workgroup_size(WORKGROUP)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let c8 = id.x;
  if (c8 >= NUM_BLOCKS * 4u || id.y >= step[0]) { return; }
  let at = ROWS_START + id.y * ROW_WORDS;
  var token_id = step[at];
  if (token_id == NO_TOKEN) { token_id = next_token[step[at + 2u]]; }
  if (token_id >= VOCAB_SIZE) { token_id = 0u; }
  let row = token_id - ROW_START;
  if (token_id < ROW_START || row >= NUM_ROWS) { return; }
  let w = oct(row, c8);
  let i = id.y * NUM_BLOCKS * 8u + c8 * 2u;
  out[i] = inside(w.a, c8 * 8u);
  out[i + 1u] = inside(w.b, c8 * 8u + 4u);
}
