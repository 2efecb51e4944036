/**
 * Hugging Face's tokenizers in wasm (npm @mlc-ai/web-tokenizers), started beside Python. The package
 * makes a tokenizer behind a promise, to wait for its wasm; once that runs, none is needed, and
 * Python's constructor can be an ordinary one. Knows nothing of models.
 */

const EMPTY = '{"model": {"type": "BPE", "vocab": {}, "merges": []}}';

/**
 * @typedef {object} WebTokenizer
 * @property {(text: string) => Int32Array} encode Without special tokens.
 * @property {(ids: ArrayLike<number>) => string} decode Special tokens included.
 * @property {(id: number) => string} idToToken "" if there is none.
 * @property {() => number} getVocabSize
 * @property {() => void} dispose
 */

/**
 * @param {string} url the module that exports the package's `Tokenizer`
 * @returns {Promise<{fromJson: (json: string) => WebTokenizer}>}
 */
export async function openTokenizers(url) {
  const { Tokenizer } = await import(/* @vite-ignore */ url);
  const empty = await Tokenizer.fromJSON(EMPTY);
  const Native = empty.handle.constructor;
  empty.dispose();
  return { fromJson: (json) => new Tokenizer(Native.FromBlobJSON(json)) };
}
