// One stage of the search for a row's threshold (see sample_threshold.wgsl): stages 0 to 3 count
// logits for top_k, 4 to 7 add up exp((logit - max) / T) of those that top_k kept.
// `states` is bound up to this stage, so that its length tells which one it is: the stages share a
// pipeline, which takes long to compile on software adapters.
//
// Bindings: 0 step, 1 logits (sample_row.wgsl); 2 histograms: [row][chunk][256] bins of this stage;
// 3 previous, 4 states, 5 maxima (sample_threshold.wgsl). Grid: (CHUNKS, rows).

@group(0) @binding(2) var<storage, read_write> histograms: array<vec2<u32>>;

// A mass is high * 2^-18 + low * 2^-36; a count is in `low`. A chunk of at most 16000 logits fits.
var<workgroup> low: array<atomic<u32>, 256>;
var<workgroup> high: array<atomic<u32>, 256>;
var<workgroup> chunk_max_key: atomic<u32>;

// What the loop over logits needs to know.
struct Search {
  prefix: u32,
  prefix_mask: u32,
  shift: u32,
  floor: u32,
  max_logit: f32,
  inverse_temperature: f32,
  is_mass: bool,
}

fn entering_state(stage: u32, row: u32, lane: u32) -> State {
  var state = State();
  state.goal = f32(sample_word(row, 6u));
  if (stage > 0u && (stage != 4u || top_k_is_on(row))) {
    state = state_after(stage - 1u, row, lane);
  }
  if (stage == 4u) { // begin anew, above top_k's threshold
    state = State(0u, state.prefix, vec2<u32>(), 0.0f);
  }
  return state;
}

fn count(key: u32, logit: f32, search: Search) {
  if (((key ^ search.prefix) & search.prefix_mask) != 0u) {
    return;
  }
  let bin = (key >> search.shift) & 255u;
  if (!search.is_mass) {
    atomicAdd(&low[bin], 1u);
    return;
  }
  let exponent = (logit - search.max_logit) * search.inverse_temperature;
  if (key < search.floor || exponent < -25.0f) { // below one unit
    return;
  }
  let mass = exp(exponent) * 0x1p18f;
  atomicAdd(&high[bin], u32(mass));
  atomicAdd(&low[bin], u32(fract(mass) * 0x1p18f));
}

@compute @workgroup_size(WG)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {
  let row = group.y;
  let place = row * CHUNKS + group.x;
  let stage = arrayLength(&states) / MAX_SAMPLES - 1u;
  if (row >= num_samples() || temperature_of(row) <= 0.0f) {
    return;
  }
  // Stage 0 also finds the maximum, which every filter may need.
  let is_mass = stage >= 4u;
  if (stage > 0u && !select(top_k_is_on(row), top_p_is_on(row), is_mass)) {
    return;
  }
  let state = entering_state(stage, row, lane);
  if (group.x == 0u && lane == 0u) {
    states[stage * MAX_SAMPLES + row] = state;
  }
  var search = Search(state.prefix, 0u, shift_of(stage), state.floor, 0.0f, 0.0f, is_mass);
  if (search.shift < 24u) {
    search.prefix_mask = 0xffffffffu << (search.shift + 8u);
  }
  if (is_mass) {
    search.max_logit = max_logit(row, lane);
    search.inverse_temperature = 1.0f / max(temperature_of(row), 1e-30f);
  }
  var lane_max_keys = vec4<u32>();
  for (var i = lane; i < CHUNK_SIZE / 4u; i += WG) {
    let id = group.x * CHUNK_SIZE + i * 4u;
    if (id >= VOCAB) {
      break;
    }
    let bits = load_bits(row, id);
    let keys = to_keys(bits);
    let values = to_logits(bits);
    lane_max_keys = max(lane_max_keys, keys);
    for (var j = 0u; j < 4u; j++) { count(keys[j], values[j], search); }
  }
  let max_keys = max(lane_max_keys.xy, lane_max_keys.zw);
  atomicMax(&chunk_max_key, max(max_keys.x, max_keys.y));
  workgroupBarrier();
  for (var bin = lane; bin < 256u; bin += WG) {
    let whole = atomicLoad(&high[bin]);
    let sum = add(vec2<u32>(whole << 18u, whole >> 14u), vec2<u32>(atomicLoad(&low[bin]), 0u));
    histograms[place * 256u + bin] = sum;
  }
  if (lane == 0u && stage == 0u) {
    maxima[place] = atomicLoad(&chunk_max_key);
  }
}
