import { defineConfig } from "vitest/config";

/** Probes real servers on this computer, as the collector does: `npm run test:collector`. */
export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    include: ["tests/collector/**/*.test.ts"],
    // A server that stalls is waited for until the deadline, and a first start of PowerShell takes seconds.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
