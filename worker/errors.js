/**
 * The one error that this folder throws on purpose. `code` is one of py_engine/errors.py, where the
 * typed Python error is rebuilt from it; `param` names the file or field at fault.
 */
export class EngineError extends Error {
  /**
   * @param {string} code
   * @param {string} message says what to do next
   * @param {string | null} [param]
   */
  constructor(code, message, param = null) {
    super(message);
    this.name = "EngineError";
    this.code = code;
    this.param = param;
  }
}

/** @param {string} url of the file that was being read */
export function abortedError(url) {
  return new EngineError("aborted", "The load was cancelled.", url);
}
