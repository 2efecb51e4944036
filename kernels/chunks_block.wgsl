// Library: linear layers by chunks of a block of 32 columns, for the quantized formats, which load a
// block's scale and minimum once. After linear_io. What it offers: see chunks_oct.wgsl.

alias Chunk = Block;

const NUM_CHUNKS: u32 = NUM_BLOCKS;

fn x_chunk(token: u32, c: u32) -> Chunk {
  let i = (token * NUM_BLOCKS + c) * 8u;
  return Chunk(
    x[i], x[i + 1u], x[i + 2u], x[i + 3u], x[i + 4u], x[i + 5u], x[i + 6u], x[i + 7u]);
}

fn chunk(row: u32, c: u32) -> Chunk { return block(row, c); }

fn dot_chunks(w: Chunk, x: Chunk) -> f32 {
  return dot(w.v0, x.v0) + dot(w.v1, x.v1) + dot(w.v2, x.v2) + dot(w.v3, x.v3)
    + dot(w.v4, x.v4) + dot(w.v5, x.v5) + dot(w.v6, x.v6) + dot(w.v7, x.v7);
}

fn prepared_chunk(x: Chunk) -> Chunk { return prepared(x); }

fn chunk_sum(x: Chunk) -> f32 {
  let sum = x.v0 + x.v1 + x.v2 + x.v3 + x.v4 + x.v5 + x.v6 + x.v7;
  return sum.x + sum.y + sum.z + sum.w;
}

fn chunk_dot(row: u32, c: u32, x: Chunk, x_sum: f32) -> f32 {
  return block_dot(row, c, x, x_sum);
}
