// One chunk's part of a draw from softmax(logits / T), by the Gumbel-max trick:
//   id = argmax over kept ids of logit + T * gumbel(id), ties to the lowest id
//   gumbel = -log(-log(1 - u)), u in (0, 1) from 31 bits of hash(seed, position, id)
// T = 0 is greedy. The hash depends on nothing else, so a seed gives the same ids on any grid:
// key = pcg4d(seed, position) (Jarzynski and Olano, "Hash Functions for GPU Rendering", JCGT 9(3),
// 2020), then the finalizer of MurmurHash3 (Appleby, public domain) over the id and each key word.
//
// partials: [row][chunk] (key of the best score, its id, key of the threshold, 0); a chunk with NaN
// or +inf has the largest key with NO_TOKEN, one with nothing above -inf the smallest.

@group(0) @binding(2) var<storage, read_write> partials: array<vec4<u32>>;

const INFINITY_KEY = 0xff800000u;

var<private> best_score: f32;
var<private> best_id: u32;

fn pcg4d(counter: vec4<u32>) -> vec4<u32> {
  var v = counter * 1664525u + 1013904223u;
  v.x += v.y * v.w;
  v.y += v.z * v.x;
  v.z += v.x * v.y;
  v.w += v.y * v.z;
  v ^= v >> vec4<u32>(16u);
  v.x += v.y * v.w;
  v.y += v.z * v.x;
  v.z += v.x * v.y;
  v.w += v.y * v.z;
  return v;
}

fn murmur_mix(words: vec4<u32>) -> vec4<u32> {
  var h = words;
  h = (h ^ (h >> vec4<u32>(16u))) * 0x85ebca6bu;
  h = (h ^ (h >> vec4<u32>(13u))) * 0xc2b2ae35u;
  return h ^ (h >> vec4<u32>(16u));
}

// Uniform in (0, 1) for the ids from `id` on.
fn uniforms(id: u32, noise_key: vec2<u32>) -> vec4<f32> {
  let ids = id + vec4<u32>(0u, 1u, 2u, 3u);
  let hashes = murmur_mix(murmur_mix(ids ^ vec4<u32>(noise_key.x)) + noise_key.y);
  let u = (vec4<f32>(vec4<i32>(hashes >> vec4<u32>(1u))) + 0.5f) * 0x1p-31f;
  return min(u, vec4<f32>(0x1.fffffep-1f));
}

fn gumbel(u: vec4<f32>) -> vec4<f32> {
  // log() may err by 2^-21 near 1, far too much for the small u that win: a series there.
  let series =
    u * (1.0f + u * (0.5f + u * (1.0f / 3.0f + u * (0.25f + u * (0.2f + u * (1.0f / 6.0f))))));
  return -log(select(-log(1.0f - u), series, u < vec4<f32>(0.0625f)));
}

fn consider(score: f32, id: u32) {
  if (score > best_score) {
    best_score = score;
    best_id = id;
  }
}

// Every invocation of the workgroup calls it. Logits below `threshold` are left out.
fn draw(row: u32, chunk: u32, lane: u32, threshold: f32) {
  let temperature = temperature_of(row);
  let seed = vec2<u32>(sample_word(row, 2u), sample_word(row, 3u));
  let noise_key = pcg4d(vec4<u32>(seed, sample_word(row, 4u), 0u)).xy;
  var magnitudes = vec4<u32>();
  best_score = LOWEST;
  best_id = NO_TOKEN;
  for (var i = lane; i < CHUNK_SIZE / 4u; i += WG) {
    let id = chunk * CHUNK_SIZE + i * 4u;
    if (id >= VOCAB) {
      break;
    }
    let bits = load_bits(row, id);
    magnitudes = max(magnitudes, bits & vec4<u32>(0x7fffffffu));
    var scores = to_logits(bits);
    scores = select(vec4<f32>(LOWEST), scores, scores >= vec4<f32>(threshold));
    if (temperature > 0.0f) {
      scores += temperature * gumbel(uniforms(id, noise_key));
    }
    consider(scores.x, id);
    consider(scores.y, id + 1u);
    consider(scores.z, id + 2u);
    consider(scores.w, id + 3u);
  }
  let magnitude = max(max(magnitudes.x, magnitudes.y), max(magnitudes.z, magnitudes.w));
  var best = vec2<u32>(to_key(bitcast<u32>(best_score)), best_id);
  if (best_id == NO_TOKEN) {
    best = NOTHING;
  }
  if (magnitude > 0x7f800000u || best.x >= INFINITY_KEY) {
    best = vec2<u32>(0xffffffffu, NO_TOKEN);
  }
  best = best_of_all(lane, best);
  if (lane == 0u) {
    partials[row * CHUNKS + chunk] = vec4<u32>(best, to_key(bitcast<u32>(threshold)), 0u);
  }
}
