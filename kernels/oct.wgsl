// Library: 8 consecutive columns of a weight row or of an activation row, in registers.

struct Oct { a: vec4f, b: vec4f }
