import { defineConfig } from "vitest/config";

/** The built site in Firefox: `npm run test:firefox`. */
export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    include: ["tests/firefox/**/*.test.ts"],
    // Machines are shared and noisy: waiting longer costs nothing where nothing is wrong.
    testTimeout: 60_000,
    hookTimeout: 90_000,
    teardownTimeout: 10_000,
    fileParallelism: false,
    // A browser that hangs is told at once, and not once a test.
    bail: 3,
  },
});
