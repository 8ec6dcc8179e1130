import type { Fact, Recogniser, Span } from "../fact";
import { lines } from "../text/lines";

const setting = /^([a-z][a-z0-9 ]{1,40}):([isb]):(.*)$/i;
/** Settings that can matter. The others are known and left alone; a user name or a password is never kept. */
const kept = new Set([
  "full address",
  "alternate full address",
  "authentication level",
  "enablecredsspsupport",
  "negotiate security layer",
  "gatewayhostname",
  "gatewayusagemethod",
  "loadbalanceinfo",
]);

/** An .rdp file: lines of name, type and value, in no order. Two of them make a file. */
export const rdpFile: Recogniser = {
  id: "rdp-file",
  recognise: (text) => {
    const facts: Fact[] = [];
    let open: { settings: Record<string, string>; count: number; start: number; end: number; shown?: Span } | undefined;
    const close = () => {
      if (open !== undefined && (open.count > 1 || "full address" in open.settings)) {
        facts.push({ kind: "rdp-file", settings: open.settings, at: open.shown ?? open, within: { start: open.start, end: open.end } });
      }
      open = undefined;
    };
    for (const line of lines(text)) {
      const [, name = "", type, value = ""] = setting.exec(line.text) ?? [];
      if (type === undefined) {
        if (line.text.trim() !== "") close();
        continue;
      }
      open ??= { settings: {}, count: 0, start: line.start, end: line.end };
      open.count += 1;
      open.end = line.end;
      if (!kept.has(name.toLowerCase())) continue;
      open.settings[name.toLowerCase()] = value.trim();
      open.shown ??= { start: line.start, end: line.end };
    }
    close();
    return facts;
  },
};
