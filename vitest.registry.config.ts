import { defineConfig } from "vitest/config";

/** Runs the changes of the registry for real, in wine: `npm run test:registry`. */
export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    include: ["tests/registry/**/*.test.ts"],
    // A new wine prefix takes ten seconds, and a change with all its starting states about ten, more on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    // Once in some ten thousand starts a program of wine's dies without a word, and the change or its undo refuses, as it
    // should. A batch file is the same each time, so a fault of ours comes again. The report names what was run twice.
    retry: 1,
  },
});
