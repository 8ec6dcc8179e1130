import { describe, expect, test } from "vitest";
import { dated, isPast, isWithin } from "@/lib/findings/text/dates";

const utc = (...parts: [number, number, number, number?, number?, number?]) => Date.UTC(...parts);

describe("dates", () => {
  test.each([
    ["2026-03-09T07:14:22.123Z", [utc(2026, 2, 9, 7, 14, 22)]],
    ["2026/7/30 19:55:00", [utc(2026, 6, 30, 19, 55, 0)]],
    ["27.01.2022 11:25:47", [utc(2022, 0, 27, 11, 25, 47)]],
    ["07.06.2022 19.16.46", [utc(2022, 5, 7, 19, 16, 46)]],
    ["22-07-2026 08:14:00", [utc(2026, 6, 22, 8, 14, 0)]],
    ["16/04/2021 12:36:19", [utc(2021, 3, 16, 12, 36, 19)]],
    ["5/30/2020 1:17:46 PM", [utc(2020, 4, 30, 13, 17, 46)]],
    ["12/31/2039 12:00:01 AM", [utc(2039, 11, 31, 0, 0, 1)]],
    ["18-Jan-23 1:31:35", [utc(2023, 0, 18, 1, 31, 35)]],
    ["Friday, November 21, 2026 8:14:22 AM", [utc(2026, 10, 21, 8, 14, 22)]],
    ["7/1/2024", [utc(2024, 0, 7), utc(2024, 6, 1)]],
    ["01/07/2024 00:00:00", [utc(2024, 0, 7), utc(2024, 6, 1)]],
    ["7/7/2024", [utc(2024, 6, 7)]],
  ])("%s", (written, readings) => {
    expect(dated(written)).toEqual({ written, readings });
  });

  test.each(["", "soon", "99/99/2024", "12:14:22", "18 janv. 23", "3/9/26"])("%s is no date that can be read", (written) => {
    expect(dated(written)).toBeUndefined();
  });

  test.each([
    ["1/7/2024", true],
    ["12/11/2026", undefined],
    ["13/11/2026", true],
    ["11/12/2027", false],
    // The zone is not known: within fourteen hours of now nothing is said.
    ["2026-11-21 20:00:00", undefined],
    ["2026-11-21 04:00:00", undefined],
    ["2026-11-20 20:00:00", true],
    ["2026-11-22 04:00:00", false],
  ])("seen from 2026-11-21 12:00, past %s is %s", (written, past) => {
    expect(isPast(dated(written) ?? { written, readings: [0] }, utc(2026, 10, 21, 12))).toBe(past);
  });

  test("within so many days, only if both readings are", () => {
    const now = utc(2026, 10, 21);
    expect(isWithin({ written: "", readings: [utc(2026, 10, 1)] }, 62, now)).toBe(true);
    expect(isWithin({ written: "", readings: [utc(2026, 0, 11), utc(2026, 10, 1)] }, 62, now)).toBe(false);
  });
});
