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
  "alternate shell",
  "restrictedadmin",
  "remotecredentialguard",
  "enablerdsaadauth",
  "targetisaadjoined",
]);

/** An .rdp file: lines of name, type and value, in no order. Two of them make a file. */
export const rdpFile: Recogniser = {
  id: "rdp-file",
  *recognise(text) {
    let open: { settings: Record<string, string>; count: number; start: number; end: number; shown?: Span } | undefined;
    const closed = (): Fact[] => {
      const file = open;
      open = undefined;
      if (file === undefined || (file.count < 2 && !("full address" in file.settings))) return [];
      return [{ kind: "rdp-file", settings: file.settings, at: file.shown ?? file, within: { start: file.start, end: file.end } }];
    };
    for (const line of lines(text)) {
      if (line === undefined) {
        yield undefined;
        continue;
      }
      const [, name = "", type, value = ""] = setting.exec(line.text) ?? [];
      if (type === undefined) {
        if (line.text.trim() !== "") yield* closed();
        continue;
      }
      open ??= { settings: {}, count: 0, start: line.start, end: line.end };
      open.count += 1;
      open.end = line.end;
      if (!kept.has(name.toLowerCase())) continue;
      open.settings[name.toLowerCase()] = value.trim();
      open.shown ??= { start: line.start, end: line.end };
    }
    yield* closed();
  },
};
