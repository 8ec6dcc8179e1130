import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    benchmark: { include: ["tests/bench/**/*.bench.ts"] },
    include: ["tests/unit/**/*.test.{ts,tsx}", "tests/content/**/*.test.{ts,tsx}"],
    // Tests that lint, parse every article or start a server take seconds on a slow machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
