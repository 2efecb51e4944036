// Linear layer for many tokens on GPUs: a workgroup of 8 x 8 invocations, each with ROWS weight rows
// times 4 tokens (a vec4) in registers, works on tiles of 32 columns in workgroup memory.
//
// After linear_io (formula, bindings). Grid: x over groups of 8 ROWS rows (with GLU 4 ROWS gate rows and
// the same up rows), y over groups of 32 tokens. ROWS is even.

const TILE_ROWS: u32 = 8u * ROWS;
const TILE_TOKENS: u32 = 32u;

// Eight vec4 of columns; a ninth keeps the rows of a tile in different memory banks.
const PITCH: u32 = 9u;

var<workgroup> w_tile: array<vec4f, TILE_ROWS * PITCH>;
var<workgroup> x_tile: array<vec4f, TILE_TOKENS * PITCH>;

// Output of tile row r and its weight row; with GLU the upper half of the tile holds the up rows.
fn output_of(tile: u32, r: u32) -> u32 {
  return select(tile * TILE_ROWS + r, tile * (TILE_ROWS / 2u) + r % (TILE_ROWS / 2u), GLU);
}

fn row_of(tile: u32, r: u32) -> u32 {
  return output_of(tile, r) + select(0u, NUM_OUTPUTS, GLU && r >= TILE_ROWS / 2u);
}

fn load_tiles(tile: vec2u, b: u32, local: u32) {
  for (var i = local; i < TILE_ROWS * 4u; i += 64u) {
    let w = oct(row_of(tile.x, i / 4u), b * 4u + i % 4u);
    let at = (i / 4u) * PITCH + (i % 4u) * 2u;
    w_tile[at] = w.a;
    w_tile[at + 1u] = w.b;
  }
  for (var i = local; i < TILE_TOKENS * 8u; i += 64u) {
    let token = tile.y * TILE_TOKENS + i / 8u;
    x_tile[(i / 8u) * PITCH + i % 8u] = x[(token * NUM_BLOCKS + b) * 8u + i % 8u];
  }
}

// The invocation's tokens lie 8 apart.
fn store_tokens(token: u32, n: u32, value: vec4f) {
  store(token, n, value.x);
  store(token + 8u, n, value.y);
  store(token + 16u, n, value.z);
  store(token + 24u, n, value.w);
}

@compute @workgroup_size(8, 8)
fn main(
  @builtin(workgroup_id) workgroup: vec3u,
  @builtin(local_invocation_id) thread: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  var sums: array<vec4f, ROWS>;
  for (var b = 0u; b < NUM_BLOCKS; b++) {
    workgroupBarrier();
    load_tiles(workgroup.xy, b, local);
    workgroupBarrier();
    for (var k = 0u; k < 8u; k++) {
      let at = thread.y * PITCH + k;
      let x0 = x_tile[at];
      let x1 = x_tile[at + 8u * PITCH];
      let x2 = x_tile[at + 16u * PITCH];
      let x3 = x_tile[at + 24u * PITCH];
      for (var r = 0u; r < ROWS; r++) {
        let w = w_tile[(thread.x + 8u * r) * PITCH + k];
        sums[r] += vec4f(dot(w, x0), dot(w, x1), dot(w, x2), dot(w, x3));
      }
    }
  }
  let token = workgroup.y * TILE_TOKENS + thread.y;
  for (var r = 0u; r < ROWS; r++) {
    let n = output_of(workgroup.x, thread.x + 8u * r);
    if (!GLU) {
      store_tokens(token, n, sums[r]);
    } else if (r < ROWS / 2u) {
      store_tokens(token, n, glu(sums[r], sums[(r + ROWS / 2u) % ROWS]));
    }
  }
}
