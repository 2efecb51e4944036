// Library: 32 consecutive columns of a weight row or of an activation row, in registers, and 8 of
// them. Named fields, because software adapters keep arrays that are indexed at run time in memory.

struct Block {
  v0: vec4f, v1: vec4f, v2: vec4f, v3: vec4f, v4: vec4f, v5: vec4f, v6: vec4f, v7: vec4f,
}

// a: the first four columns, b: the next four.
struct Oct { a: vec4f, b: vec4f }

fn dot_blocks(w: Block, x: Block) -> f32 {
  return dot(w.v0, x.v0) + dot(w.v1, x.v1) + dot(w.v2, x.v2) + dot(w.v3, x.v3)
    + dot(w.v4, x.v4) + dot(w.v5, x.v5) + dot(w.v6, x.v6) + dot(w.v7, x.v7);
}

fn sum_block(x: Block) -> f32 {
  let sum = x.v0 + x.v1 + x.v2 + x.v3 + x.v4 + x.v5 + x.v6 + x.v7;
  return sum.x + sum.y + sum.z + sum.w;
}
