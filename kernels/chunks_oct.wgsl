// Library: linear layers by chunks of 8 columns, for the float formats. After linear_io.
//
// What every chunks_<size>.wgsl offers, for weights and activations of chunk c:
//   NUM_CHUNKS                    per row
//   x_chunk(token, c), chunk(row, c), dot_chunks(w, x)
//   prepared_chunk(x), chunk_sum(x)    activations for chunk_dot, prepared once for many rows
//   chunk_dot(row, c, prepared_chunk(x), chunk_sum(x)) = dot_chunks(chunk(row, c), x)

alias Chunk = Oct;

const NUM_CHUNKS: u32 = NUM_BLOCKS * 4u;

fn x_chunk(token: u32, c: u32) -> Chunk {
  let i = (token * NUM_CHUNKS + c) * 2u;
  return Chunk(x[i], x[i + 1u]);
}

fn chunk(row: u32, c: u32) -> Chunk { return oct(row, c); }

fn dot_chunks(w: Chunk, x: Chunk) -> f32 { return dot(w.a, x.a) + dot(w.b, x.b); }

fn prepared_chunk(x: Chunk) -> Chunk { return x; }

fn chunk_sum(x: Chunk) -> f32 { return 0.0; }

fn chunk_dot(row: u32, c: u32, x: Chunk, x_sum: f32) -> f32 {
  return dot_chunks(oct(row, c), x);
}
