/**
 * Sends pieces of a file to the GPU, as they are or through a conversion plan, and holds back when
 * the GPU falls behind. Knows no file.
 */

/**
 * Where a piece goes: CopyTo and ConvertTo of py_engine/files.py.
 * @typedef {{kind: "copy", buffer: number, offsetBytes: number}} CopyTo
 * @typedef {{kind: "convert", staging: number, params: number, planId: number,
 *   words: Uint32Array<ArrayBuffer>}} ConvertTo
 * @typedef {{offsetBytes: number, lengthBytes: number, target: CopyTo | ConvertTo}} Piece
 */

const COPY_TO = 0;
const MAX_UNFINISHED_BYTES = 64 * 1024 * 1024;

/**
 * @param {ArrayLike<number>} words as py_engine/backends/browser_wire.py writes them
 * @returns {Piece[]}
 */
export function parsePieces(words) {
  const pieces = [];
  let at = 0;
  const next = () => words[at++];
  while (at < words.length) {
    const range = { offsetBytes: next(), lengthBytes: next() };
    if (next() === COPY_TO) {
      const target = /** @type {CopyTo} */ ({ kind: "copy", buffer: next(), offsetBytes: next() });
      pieces.push({ ...range, target });
    } else {
      const handles = { staging: next(), params: next(), planId: next() };
      const target = /** @type {ConvertTo} */ ({
        kind: "convert",
        ...handles,
        words: Uint32Array.from({ length: next() }, next),
      });
      pieces.push({ ...range, target });
    }
  }
  return pieces;
}

export class Uploader {
  #gpu;
  #unfinishedBytes = 0;
  /** @type {Promise<undefined>} when the GPU is done with all but `#unfinishedBytes` */
  #earlier = Promise.resolve(undefined);

  /** @param {import("./gpu.js").Gpu} gpu */
  constructor(gpu) {
    this.#gpu = gpu;
  }

  /**
   * @param {CopyTo | ConvertTo} target
   * @param {Uint8Array<ArrayBuffer>} bytes
   * @throws {import("./errors.js").EngineError} what went wrong on the GPU, here or earlier
   */
  async send(target, bytes) {
    const gpu = this.#gpu;
    if (this.#unfinishedBytes + bytes.length > MAX_UNFINISHED_BYTES / 2) await this.#holdBack();
    this.#unfinishedBytes += bytes.length;
    if (target.kind === "copy") {
      gpu.writeBuffer(target.buffer, target.offsetBytes, bytes);
    } else {
      gpu.writeBuffer(target.staging, 0, paddedToWords(bytes));
      gpu.writeBuffer(target.params, 0, target.words);
      gpu.run(target.planId);
    }
  }

  /** Waits for the half before the current one. */
  async #holdBack() {
    const earlier = this.#earlier;
    this.#earlier = this.#gpu.device.queue.onSubmittedWorkDone();
    this.#earlier.catch(() => {}); // a lost device is told by settle()
    this.#unfinishedBytes = 0;
    await this.#gpu.settle(earlier);
  }

  /** Waits until all is on the GPU. */
  async finish() {
    await this.#gpu.sync();
  }
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
function paddedToWords(bytes) {
  if (bytes.length % 4 === 0) return bytes;
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  padded.set(bytes);
  return padded;
}
