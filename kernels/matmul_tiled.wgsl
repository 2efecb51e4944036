// Linear layer for many tokens on GPUs: a workgroup of 8 x 8 computes 64 weight rows times 32 tokens,
// each invocation 8 rows times 4 tokens in registers, from tiles of 32 columns in workgroup memory.
//
// Formula and bindings: linear_io.wgsl. Grid: x over groups of 64 rows (with GLU 32 gate rows and the
// same up rows), y over groups of 32 tokens.

const TILE_ROWS: u32 = 64u;
const TILE_TOKENS: u32 = 32u;
const THREAD_ROWS: u32 = 8u;
const THREAD_TOKENS: u32 = 4u;

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

@compute @workgroup_size(8, 8)
fn main(
  @builtin(workgroup_id) workgroup: vec3u,
  @builtin(local_invocation_id) thread: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  var sums: array<array<f32, THREAD_TOKENS>, THREAD_ROWS>;
  for (var b = 0u; b < NUM_BLOCKS; b++) {
    workgroupBarrier();
    load_tiles(workgroup.xy, b, local);
    workgroupBarrier();
    for (var k = 0u; k < 8u; k++) {
      var xs: array<vec4f, THREAD_TOKENS>;
      for (var t = 0u; t < THREAD_TOKENS; t++) { xs[t] = x_tile[(thread.y + 8u * t) * PITCH + k]; }
      for (var r = 0u; r < THREAD_ROWS; r++) {
        let w = w_tile[(thread.x + 8u * r) * PITCH + k];
        for (var t = 0u; t < THREAD_TOKENS; t++) { sums[r][t] += dot(w, xs[t]); }
      }
    }
  }
  for (var t = 0u; t < THREAD_TOKENS; t++) {
    let token = workgroup.y * TILE_TOKENS + thread.y + 8u * t;
    for (var r = 0u; r < THREAD_ROWS; r++) {
      let n = output_of(workgroup.x, thread.x + 8u * r);
      if (!GLU) {
        store(token, n, sums[r][t]);
      } else if (r < THREAD_ROWS / 2u) {
        let up = sums[(r + THREAD_ROWS / 2u) % THREAD_ROWS][t];
        store(token, n, glu(vec4f(sums[r][t]), vec4f(up)).x);
      }
    }
  }
}
