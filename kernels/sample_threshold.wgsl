// Filters as one threshold per row: the k-th largest logit, the logit at which the mass reaches
// top_p, and max + T * log(min_p). Order statistics by radix selection: four stages of 8 bits each
// find the key of the k-th logit by counts, four more that of top_p by probability mass.
//
// Each stage's dispatch makes a histogram per chunk of the 8 bits, over the keys that agree with
// the bits found before; the next dispatch adds up all chunks and finds the bin. Counts and masses
// are 64-bit integers (low, high), so sums depend on no order; a mass unit is 2^-36 of the largest.
//
// previous: [row][chunk][256] bins of the stage before. states: [stage][MAX_SAMPLES] State on
// entering the stage. maxima: [row][chunk] key of the chunk's largest logit.

@group(0) @binding(3) var<storage, read_write> previous: array<vec2<u32>>;
@group(0) @binding(4) var<storage, read_write> states: array<State>;
@group(0) @binding(5) var<storage, read_write> maxima: array<u32>;

struct State {
  prefix: u32,      // bits found so far, the rest 0
  floor: u32,       // top_k's threshold, for the stages of top_p
  above: vec2<u32>, // count or mass above the prefix
  goal: f32,        // count or mass to reach
}

var<workgroup> bins: array<vec2<u32>, 256>;
var<workgroup> sixteens: array<vec2<u32>, 16>;
var<workgroup> next_state: State;
var<workgroup> row_max_key: atomic<u32>;

fn top_k_is_on(row: u32) -> bool {
  let top_k = sample_word(row, 6u);
  return top_k > 0u && top_k < VOCAB && temperature_of(row) > 0.0f;
}

fn top_p_is_on(row: u32) -> bool {
  return bitcast<f32>(sample_word(row, 7u)) < 1.0f && temperature_of(row) > 0.0f;
}

// Place of a stage's 8 bits in a key.
fn shift_of(stage: u32) -> u32 {
  return 24u - 8u * (stage & 3u);
}

fn add(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
  let low = a.x + b.x;
  return vec2<u32>(low, a.y + b.y + select(0u, 1u, low < a.x));
}

fn to_f32(a: vec2<u32>) -> f32 {
  return f32(a.y) * 0x1p32f + f32(a.x);
}

// The row's largest logit. Every invocation of the workgroup calls it.
fn max_logit(row: u32, lane: u32) -> f32 {
  for (var chunk = lane; chunk < CHUNKS; chunk += WG) {
    atomicMax(&row_max_key, maxima[row * CHUNKS + chunk]);
  }
  workgroupBarrier();
  return to_logit(to_bits(atomicLoad(&row_max_key)));
}

// The state after `stage`, from its histograms. Every invocation of the workgroup calls it.
fn state_after(stage: u32, row: u32, lane: u32) -> State {
  for (var bin = lane; bin < 256u; bin += WG) {
    var sum = vec2<u32>();
    for (var chunk = 0u; chunk < CHUNKS; chunk++) {
      sum = add(sum, previous[(row * CHUNKS + chunk) * 256u + bin]);
    }
    bins[bin] = sum;
  }
  workgroupBarrier();
  for (var i = lane; i < 16u; i += WG) {
    var sum = vec2<u32>();
    for (var bin = i * 16u; bin < i * 16u + 16u; bin++) {
      sum = add(sum, bins[bin]);
    }
    sixteens[i] = sum;
  }
  workgroupBarrier();
  if (lane == 0u) {
    next_state = find_bin(stage, row);
  }
  return workgroupUniformLoad(&next_state);
}

// The highest bin down to which the goal is reached.
fn find_bin(stage: u32, row: u32) -> State {
  var state = states[stage * MAX_SAMPLES + row];
  if (stage == 4u) {
    var total = vec2<u32>();
    for (var i = 0u; i < 16u; i++) {
      total = add(total, sixteens[i]);
    }
    state.goal = max(1.0f, to_f32(total) * bitcast<f32>(sample_word(row, 7u)));
  }
  var i = 15u;
  for (; i > 0u; i--) {
    let sum = add(state.above, sixteens[i]);
    if (to_f32(sum) >= state.goal) {
      break;
    }
    state.above = sum;
  }
  var bin = i * 16u + 15u;
  for (; bin > i * 16u; bin--) {
    let sum = add(state.above, bins[bin]);
    if (to_f32(sum) >= state.goal) {
      break;
    }
    state.above = sum;
  }
  state.prefix |= bin << shift_of(stage);
  return state;
}
