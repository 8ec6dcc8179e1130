import { expect, test } from "vitest";
import { hex } from "@/lib/codes/hex";

test.each([
  [0, "0x0"],
  [7, "0x7"],
  [516, "0x204"],
  [2308, "0x904"],
  [3334, "0xD06"],
  [32767, "0x7FFF"],
  [-1, "-1"],
  [1.5, "1.5"],
  [Number.NaN, "NaN"],
])("%d is written %s", (code, written) => {
  expect(hex(code)).toBe(written);
});
