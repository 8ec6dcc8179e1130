import { readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { filesBelow } from "../running/files-below";

const text = /\.(html|css|js|mjs|json|md|svg|xml|txt|webmanifest|wasm)$/;
/** Below this the headers weigh more than what is saved. */
const worthwhile = 512;

/** Writes a .gz and a .br beside each text file of the folder. */
export function compress(folder: string) {
  for (const name of filesBelow(folder)) {
    const file = path.join(folder, name);
    if (!text.test(name) || statSync(file).size < worthwhile) continue;
    const bytes = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    writeFileSync(
      `${file}.br`,
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    );
  }
}
