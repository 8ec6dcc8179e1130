import { gzipSync } from "node:zlib";
import { build, type InlineConfig, type Rollup } from "vite";
import { expect, test } from "vitest";
import { reading } from "@/app/_joining/reading";
import { root } from "@/scripts/running/project";

/** Bytes as gzip -9: of the reader, without the library that checks a collector's report, and of what it needs of the content. */
const most = { reader: 40_000, data: 60_000 };

const size = (text: string) => gzipSync(text, { level: 9 }).length;

/** The reader as the browser gets it, the library left out. */
const config: InlineConfig = {
  configFile: false,
  root,
  logLevel: "error",
  publicDir: false,
  resolve: { alias: { "@": root } },
  define: { "process.env.NODE_ENV": '"production"' },
  build: {
    write: false,
    target: "es2019",
    lib: { entry: "client/late/reading.ts", formats: ["iife"], name: "reading" },
    rollupOptions: { external: [/^zod/], output: { minify: true, globals: () => "zod" } },
  },
};

test("the reader and its data are light", async () => {
  const bundles = [await build(config)].flat() as Rollup.RollupOutput[];
  const code = bundles.flatMap(({ output }) => output).map((chunk) => ("code" in chunk ? chunk.code : ""));
  const weight = { reader: size(code.join("")), data: size(JSON.stringify(reading)) };
  expect(weight.reader).toBeGreaterThan(most.reader / 4);
  expect(weight.reader).toBeLessThanOrEqual(most.reader);
  expect(weight.data).toBeLessThanOrEqual(most.data);
});
