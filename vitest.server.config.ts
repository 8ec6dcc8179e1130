import { defineConfig } from "vitest/config";

/** Attacks the server of `npm start` on this computer: `npm run test:server`. */
export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    include: ["tests/server/**/*.test.ts"],
    // Hundreds of connections take seconds on a slow machine.
    testTimeout: 60_000,
    hookTimeout: 30_000,
  },
});
