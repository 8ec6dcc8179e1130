import { defineConfig } from "vitest/config";

/** The built site behind real web servers with the settings of deploy/: `npm run test:deploy`. */
export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    include: ["tests/deploy/**/*.test.ts"],
    // Each test asks for every file of the site; machines are shared and noisy.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    teardownTimeout: 10_000,
    fileParallelism: false,
  },
});
