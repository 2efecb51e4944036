// The largest (key, id) of a workgroup's invocations: the larger key, then the lower id.

var<workgroup> reduce_keys: array<u32, WG>;
var<workgroup> reduce_ids: array<u32, WG>;

fn is_better(key: u32, id: u32, than_key: u32, than_id: u32) -> bool {
  return key > than_key || (key == than_key && id < than_id);
}

// Every invocation of the workgroup calls it; all get the result.
fn largest(lane: u32, key: u32, id: u32) -> vec2<u32> {
  reduce_keys[lane] = key;
  reduce_ids[lane] = id;
  workgroupBarrier();
  for (var half = WG / 2u; half > 0u; half >>= 1u) {
    if (lane < half) {
      let other = lane + half;
      if (is_better(reduce_keys[other], reduce_ids[other], reduce_keys[lane], reduce_ids[lane])) {
        reduce_keys[lane] = reduce_keys[other];
        reduce_ids[lane] = reduce_ids[other];
      }
    }
    workgroupBarrier();
  }
  let result = vec2<u32>(reduce_keys[0], reduce_ids[0]);
  workgroupBarrier();
  return result;
}
