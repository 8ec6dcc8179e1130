import { describe, expect, it } from "vitest";
import { eventViewerForm, filterXml, readEvents, treePath } from "@/lib/commands/event-viewer";
import { readFences } from "@/lib/commands/fence";

describe("treePath", () => {
  it.each([
    ["System", "Windows Logs › System"],
    ["OpenSSH", "Applications and Services Logs › OpenSSH"],
    [
      "Microsoft-Windows-TerminalServices-LocalSessionManager/Operational",
      "Applications and Services Logs › Microsoft › Windows › TerminalServices-LocalSessionManager › Operational",
    ],
    ["OpenSSH/Admin", "Applications and Services Logs › OpenSSH › Admin"],
  ])("of %s", (log, path) => expect(treePath(log)).toBe(path));
});

describe("filterXml", () => {
  it("names sources, ids and time", () => {
    expect(filterXml({ log: ["System"], provider: ["Schannel", "LsaSrv"], ids: [36870, 36874], days: 1 }).split("\n")).toEqual([
      "<QueryList><Query>",
      "<Select Path=\"System\">*[System[Provider[@Name='Schannel' or @Name='LsaSrv'] and (EventID=36870 or EventID=36874) and TimeCreated[timediff(@SystemTime) &lt;= 86400000]]]</Select>",
      "</Query></QueryList>",
    ]);
  });

  it("takes all of a log where nothing else is asked", () => {
    expect(filterXml({ log: ["Security"] })).toContain('<Select Path="Security">*</Select>');
    expect(filterXml({ log: ["Security"], ids: [4625] })).toContain("*[System[EventID=4625]]");
  });
});

describe("eventViewerForm", () => {
  const manager = "Microsoft-Windows-TerminalServices-RemoteConnectionManager";

  it("says what its window takes, and the same as a filter", () => {
    const form = eventViewerForm({
      log: ["System"],
      provider: [manager, "TermDD"],
      ids: [1057, 1058],
      days: 7,
      look: "The newest stands first.",
    });
    expect(form.code.split("\n").slice(1)).toEqual([
      "Open Windows Logs › System.",
      "Filter Current Log: Logged Last 7 days; Event sources TerminalServices-RemoteConnectionManager, TermDD; in place of <All Event IDs> 1057,1058. Or XML, Edit query manually, and paste what stands below.",
      "The newest stands first.",
    ]);
    expect(form.paste).toContain(`@Name='${manager}'`);
  });

  it("opens several logs one by one, by what differs", () => {
    const form = eventViewerForm({ log: [`${manager}/Operational`, `${manager}/Admin`, "System"], ids: [1149] });
    expect(form.code).toContain(
      "Open Applications and Services Logs › Microsoft › Windows › TerminalServices-RemoteConnectionManager › Operational, then Admin, then Windows Logs › System.",
    );
    expect(form.paste).toBeUndefined();
  });

  it("has no filter to paste where numbers are enough", () => {
    const form = eventViewerForm({ log: ["Security"], ids: [4625] });
    expect(form).toMatchObject({ code: expect.stringContaining("\nFilter Current Log: in place of <All Event IDs> 4625.") as string });
    expect(form.paste).toBeUndefined();
  });

  it("filters nothing where all of a log is meant", () => {
    expect(eventViewerForm({ log: ["System"] })).toMatchObject({ code: expect.not.stringContaining("Filter") as string });
    expect(eventViewerForm({ log: ["System"] }).paste).toBeUndefined();
  });
});

describe("an events fence", () => {
  const check = { language: "powershell", meta: "where=host effect=read-only", code: "Get-Service" };
  const fences = (code: string) => readFences([check, { language: "events", meta: "or", code }]);

  it("becomes a way through Event Viewer", () => {
    const read = fences("log: System\nprovider: Schannel, LsaSrv\nids: 36870\ndays: 7\nlook: The newest stands at the top.");
    const form = eventViewerForm({
      log: ["System"],
      provider: ["Schannel", "LsaSrv"],
      ids: [36870],
      days: 7,
      look: "The newest stands at the top.",
    });
    expect(read).toMatchObject({ command: { forms: [{ shell: "powershell" }, form] } });
  });

  it.each([
    ["no log", "ids: 1"],
    ["ids that are none", "log: System\nids: many"],
    ["an unknown word", "log: System\nidz: 1"],
    ["days that the window does not offer", "log: System\ndays: 2"],
  ])("is refused with %s", (_, code) => {
    expect(readEvents(code)).toHaveProperty("problems");
    expect(fences(code)).toHaveProperty("problems");
  });

  it("cannot stand alone", () => {
    expect(readFences([{ language: "events", meta: "where=host effect=read-only", code: "log: System" }])).toHaveProperty("problems");
  });
});
