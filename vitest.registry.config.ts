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
  },
});
