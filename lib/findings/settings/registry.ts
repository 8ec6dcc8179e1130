import type { Recogniser } from "../fact";
import { lines, trimmed } from "../text/lines";
import { byForms } from "../forms";

const key = /^\s*(HK(?:EY_LOCAL_MACHINE|LM)\\.{1,250})$/i;
const value = /^\s*(\S(?:.{0,80}\S)?)\s{2,}REG_(?:DWORD|SZ|MULTI_SZ|QWORD|BINARY|EXPAND_SZ)(?:\s+(.*))?$/;

/** Values that only one key has: they count where the key was not copied. */
const names =
  "fDenyTSConnections|PortNumber|UserAuthentication|TSServerDrainMode|WinStationsDisabled|LmCompatibilityLevel|RestrictSendingNTLMTraffic|SecurityLayer|MinEncryptionLevel";
const alone = new RegExp(`^(?:${names})$`, "i");
const notShown = "(not shown)";

/** "SecurityLayer=0", as people type it, and the one value that Get-ItemProperty was asked for. */
export const typedValues = byForms("typed-values", [
  [
    new RegExp(`^[ \\t]*(${names})[ \\t]*[=:][ \\t]*(\\d{1,5}|0x[\\da-f]{1,8})[ \\t]*$`, "gim"),
    ([, name = "", data = ""]) => ({ kind: "registry-value", key: notShown, name, data }),
  ],
]);

/** `reg query`: a key on its own line, its values indented below. None of it is localised. */
export const registryValues: Recogniser = {
  id: "registry",
  *recognise(text) {
    let current = "";
    for (const line of lines(text)) {
      if (line === undefined) {
        yield undefined;
        continue;
      }
      if (line.text.length > 400) continue;
      const opened = key.exec(line.text)?.[1];
      const [, name, data = ""] = opened === undefined ? (value.exec(line.text) ?? []) : [];
      const { start, end } = trimmed(line);
      if (opened !== undefined) {
        current = opened.trim();
        yield { kind: "seen", at: { start, end } };
      } else if (name !== undefined && (current !== "" || alone.test(name))) {
        yield { kind: "registry-value", key: current === "" ? notShown : current, name, data: data.trim(), at: { start, end } };
      }
    }
  },
};

/** The numbers of running security services below the command that asked for them; 1 is Credential Guard. */
export const securityServices = byForms("security-services", [
  [
    /SecurityServicesRunning\b[^\n]{0,10}\n((?:[ \t]{0,90}\d[ \t]{0,200}(?:\n|$)){1,6})/g,
    ([, numbers = ""]) => ({ kind: "credential-guard", running: numbers.includes("1") }),
  ],
]);
