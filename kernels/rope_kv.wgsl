// Rotates the queries and keys of a token by its position and puts keys and values into the cache.
//
//   RMS norm of each head of q (Q_NORM) and k (K_NORM), then with h = HEAD_DIM / 2, for i < h:
//   y[i] = a[i] cos - a[i + h] sin,  y[i + h] = a[i + h] cos + a[i] sin,  angle(position, i)
//   (the halves of Hugging Face's Llama; arXiv:2104.09864)
//
// angle(p) = angle(64 (p / 64)) + angle(p % 64) by the addition theorem, from a table, since WGSL's own
// sin and cos are inexact. One workgroup of LANES invocations per (token, head); v heads are copied.
// LANES is a power of two. Tokens past the step's count touch nothing.
// Constants: NUM_HEADS, NUM_KV_HEADS, HEAD_DIM (even), STRIDE (of qkv), MAX_BLOCKS (per sequence),
//   Q_NORM, K_NORM, EPS, LANES, the step's.
// Bindings: qkv [t][q heads | k heads | v heads] f32, q rotated in place; table of (cos, sin): 64 rows
//   for the positions 0..63, then row 64 + j for position 64 j, each HEAD_DIM / 2 wide; step;
//   block_table [slot][MAX_BLOCKS] u32; keys, values [block][kv head][BLOCK_SIZE][HEAD_DIM] f32;
//   q_norm, k_norm [HEAD_DIM] f32 (any buffer without the norm). Grid: x over heads, y over tokens.

@group(0) @binding(0) var<storage, read_write> qkv: array<f32>;
@group(0) @binding(1) var<storage, read> rope_table: array<vec2f>;
@group(0) @binding(2) var<storage, read> step: array<u32>;
@group(0) @binding(3) var<storage, read> block_table: array<u32>;
@group(0) @binding(4) var<storage, read_write> keys: array<f32>;
@group(0) @binding(5) var<storage, read_write> values: array<f32>;
@group(0) @binding(6) var<storage, read> q_norm: array<f32>;
@group(0) @binding(7) var<storage, read> k_norm: array<f32>;

const HALF: u32 = HEAD_DIM / 2u;

var<workgroup> partial: array<f32, LANES>;

fn rotation(position: u32, i: u32) -> vec2f {
  let fine = rope_table[(position % 64u) * HALF + i];
  let coarse = rope_table[(64u + position / 64u) * HALF + i];
  return vec2f(
    coarse.x * fine.x - coarse.y * fine.y,
    coarse.y * fine.x + coarse.x * fine.y);
}

fn cache_start(slot: u32, position: u32, kv_head: u32) -> u32 {
  let cache_block = block_table[slot * MAX_BLOCKS + position / BLOCK_SIZE];
  return ((cache_block * NUM_KV_HEADS + kv_head) * BLOCK_SIZE + position % BLOCK_SIZE) * HEAD_DIM;
}

// 1 / RMS of the head; all lanes of the workgroup call it.
fn inverse_rms(start: u32, lane: u32) -> f32 {
  var squares = 0.0;
  for (var i = lane; i < HEAD_DIM; i += LANES) { squares += qkv[start + i] * qkv[start + i]; }
  partial[lane] = squares;
  for (var size = LANES / 2u; size > 0u; size /= 2u) {
    workgroupBarrier();
    if (lane < size) { partial[lane] += partial[lane + size]; }
  }
  if (LANES > 1u) { workgroupBarrier(); }
  return 1.0 / sqrt(partial[0] / f32(HEAD_DIM) + EPS);
}

@compute @workgroup_size(LANES)
fn main(
  @builtin(workgroup_id) workgroup: vec3u,
  @builtin(local_invocation_index) lane: u32,
) {
  let head = workgroup.x;
  let token = workgroup.y;
  let start = token * STRIDE + head * HEAD_DIM;
  var scale = 1.0;
  if (Q_NORM || K_NORM) { scale = inverse_rms(start, lane); }
  if (token >= step[0]) { return; }
  let at = ROWS_START + token * ROW_WORDS;
  let position = step[at + 1u];
  let slot = step[at + 2u];
  if (head >= NUM_HEADS + NUM_KV_HEADS) {
    let to = cache_start(slot, position, head - NUM_HEADS - NUM_KV_HEADS);
    for (var i = lane; i < HEAD_DIM; i += LANES) { values[to + i] = qkv[start + i]; }
    return;
  }
  let is_key = head >= NUM_HEADS;
  let to = cache_start(slot, position, head - NUM_HEADS);
  for (var i = lane; i < HALF; i += LANES) {
    var a = vec2f(qkv[start + i], qkv[start + i + HALF]);
    if (Q_NORM && !is_key) { a *= scale * vec2f(q_norm[i], q_norm[i + HALF]); }
    if (K_NORM && is_key) { a *= scale * vec2f(k_norm[i], k_norm[i + HALF]); }
    let r = rotation(position, i);
    let y = vec2f(a.x * r.x - a.y * r.y, a.y * r.x + a.x * r.y);
    if (is_key) {
      keys[to + i] = y.x;
      keys[to + i + HALF] = y.y;
    } else {
      qkv[start + i] = y.x;
      qkv[start + i + HALF] = y.y;
    }
  }
}
