// Each chunk's best id, from all of its logits (see sample_draw.wgsl for the formula).
//
// Bindings: 0 step, 1 logits (sample_row.wgsl), 2 partials (sample_draw.wgsl).
// Grid: (CHUNKS, rows).

@compute @workgroup_size(WG)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {
  if (group.y >= num_samples()) {
    return;
  }
  draw(group.y, group.x, lane, LOWEST);
}
