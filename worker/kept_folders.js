/**
 * What the browser keeps of models, by the folder that their files came from. Knows no network and
 * no file format.
 */
import { KeptFile } from "./kept_file.js";
import { storageUse } from "./storage.js";

/**
 * @typedef {{folder: string, name: string, kept_bytes: number, complete: boolean}} Entry a file;
 *   `folder` is its URL up to the name
 */

export class KeptFolders {
  #store;

  /** @param {import("./storage.js").ByteStore} store */
  constructor(store) {
    this.#store = store;
  }

  /** @returns {Promise<Entry[]>} */
  async list() {
    const files = await KeptFile.all(this.#store);
    return files.map(({ url, keptBytes, complete }) => {
      const [folder, name] = split(url);
      return { folder, name, kept_bytes: keptBytes, complete };
    });
  }

  /**
   * Drops all that is kept of a folder's own files.
   * @param {string} folder its URL, with a slash at the end
   * @returns {Promise<number>} the bytes that they took
   */
  async delete(folder) {
    const files = await KeptFile.all(this.#store);
    let freedBytes = 0;
    for (const file of files.filter(({ url }) => split(url)[0] === folder)) {
      freedBytes += file.keptBytes;
      await file.drop();
    }
    return freedBytes;
  }

  use() {
    return storageUse();
  }
}

/** @param {string} url */
function split(url) {
  const end = url.lastIndexOf("/") + 1;
  return [url.slice(0, end), url.slice(end)];
}
