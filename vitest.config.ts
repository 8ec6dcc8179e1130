import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    benchmark: { include: ["tests/bench/**/*.bench.ts"] },
    include: ["tests/unit/**/*.test.{ts,tsx}", "tests/content/**/*.test.{ts,tsx}"],
    // Left to itself the runner keeps one of two processors free.
    maxWorkers: "100%",
    // The modules of the site hold no state: what one file has loaded and read, the next one need not.
    isolate: false,
    // Tests that lint, parse every article or start a server take seconds on a slow machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
