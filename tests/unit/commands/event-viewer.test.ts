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
  it("names provider, ids and time as Event Viewer writes them", () => {
    expect(filterXml({ log: "System", provider: "Schannel", ids: [36870, 36874], days: 1 }).split("\n")).toEqual([
      "<QueryList>",
      '  <Query Id="0" Path="System">',
      "    <Select Path=\"System\">*[System[Provider[@Name='Schannel'] and (EventID=36870 or EventID=36874) and TimeCreated[timediff(@SystemTime) &lt;= 86400000]]]</Select>",
      "  </Query>",
      "</QueryList>",
    ]);
  });

  it("takes all of a log where nothing else is asked", () => {
    expect(filterXml({ log: "Security" })).toContain('<Select Path="Security">*</Select>');
    expect(filterXml({ log: "Security", ids: [4625] })).toContain("*[System[EventID=4625]]");
  });
});

describe("an events fence", () => {
  const check = { language: "powershell", meta: "where=host effect=read-only", code: "Get-Service" };
  const fences = (code: string) => readFences([check, { language: "events", meta: "or", code }]);

  it("becomes a way through Event Viewer with a filter to paste", () => {
    const read = fences("log: System\nprovider: Schannel\nids: 36870\nlook: The newest stands at the top.");
    expect(read).toMatchObject({ command: { forms: [{ shell: "powershell" }, { shell: "gui", title: "Event Viewer" }] } });
    const form = eventViewerForm({ log: "System", provider: "Schannel", ids: [36870], look: "The newest stands at the top." });
    expect("command" in read && read.command.forms[1]).toEqual(form);
    expect(form.code.split("\n")).toHaveLength(5);
  });

  it.each([
    ["no log", "ids: 1"],
    ["ids that are none", "log: System\nids: many"],
    ["an unknown word", "log: System\nidz: 1"],
    ["days beyond a year", "log: System\ndays: 4000"],
  ])("is refused with %s", (_, code) => {
    expect(readEvents(code)).toHaveProperty("problems");
    expect(fences(code)).toHaveProperty("problems");
  });

  it("cannot stand alone", () => {
    expect(readFences([{ language: "events", meta: "where=host effect=read-only", code: "log: System" }])).toHaveProperty("problems");
  });
});
