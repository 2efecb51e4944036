// The best of a workgroup's (key, id) candidates: the larger key, then the lower id.

const NOTHING = vec2<u32>(0u, NO_TOKEN);

var<workgroup> lane_bests: array<vec2<u32>, WG>;

fn is_better(a: vec2<u32>, b: vec2<u32>) -> bool {
  return a.x > b.x || (a.x == b.x && a.y < b.y);
}

fn better(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  return select(b, a, is_better(a, b));
}

// Every invocation of the workgroup calls it; all get the result.
fn best_of_all(lane: u32, mine: vec2<u32>) -> vec2<u32> {
  lane_bests[lane] = mine;
  workgroupBarrier();
  for (var half = WG / 2u; half > 0u; half >>= 1u) {
    if (lane < half) {
      lane_bests[lane] = better(lane_bests[lane], lane_bests[lane + half]);
    }
    workgroupBarrier();
  }
  let best = lane_bests[0];
  workgroupBarrier();
  return best;
}
