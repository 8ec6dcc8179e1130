import { expect, test } from "vitest";
import { readReport } from "@/lib/collector/report";

const about = {
  mode: "host",
  time: "2026-11-21T12:00:00Z",
  computer: "SRV01",
  elevated: true,
  powershell: "5.1.20348.2849",
  bits: 64,
  redacted: false,
  compact: false,
  seconds: 9,
};

test("what is no report of this schema is undefined", () => {
  for (const json of [null, 1, "report", [], {}, { schema: 1 }, { schema: 2, about }, { schema: 1, about: { ...about, mode: "both" } }])
    expect(readReport(json)).toBeUndefined();
});

test("a row that does not fit costs its step a row, and is told", () => {
  const fitting = { service: "TermService", running: "Running", start: "Manual", account: null, process: 1188 };
  const report = readReport({
    schema: 1,
    about,
    services: { state: "ok", rows: [fitting, { service: 7 }, { ...fitting, extra: true }] },
    sessions: { state: "denied", error: "UnauthorizedAccessException", errorId: "", rows: [] },
    novelty: { state: "ok", rows: [] },
    port: { state: "perhaps", rows: [] },
  });
  expect(report?.steps.services?.rows).toEqual([fitting]);
  expect(report?.steps.sessions?.state).toBe("denied");
  expect(report?.steps.port).toBeUndefined();
  expect(report?.unread).toEqual(["services", "novelty", "port"]);
});
