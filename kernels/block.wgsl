// Library: 32 consecutive columns of a weight row or of an activation row, in registers. Named fields,
// because software adapters keep an array that is indexed at run time in memory.

struct Block {
  v0: vec4f, v1: vec4f, v2: vec4f, v3: vec4f, v4: vec4f, v5: vec4f, v6: vec4f, v7: vec4f,
}
