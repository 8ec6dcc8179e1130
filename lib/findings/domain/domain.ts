import { byForms, seen } from "../forms";

const controller = (sound: boolean) => ({ kind: "domain", check: "controller", sound }) as const;
const channel = (sound: boolean) => ({ kind: "domain", check: "channel", sound }) as const;

/** What stands between a verbose line of the cmdlet and its True or False. */
const nearby = "Test-ComputerSecureChannel\\b[^\\n]{0,200}\\n{1,3}";

/**
 * nltest, Test-ComputerSecureChannel and w32tm. nltest says that it completed successfully even after an error: the number
 * after Status counts. The numbers of w32tm come with a point or a comma.
 */
export const domain = byForms("domain", [
  [/^[ \t]*DC: \\\\\S{1,255}/gm, () => controller(true)],
  [/Getting DC name failed:?\s{0,4}(?:Status = (\d{1,5}))?[^\n]{0,80}/g, () => controller(false)],
  [/Connection Status\b[^\n=]{0,40}= ?(\d{1,6})\b[^\n]{0,80}/g, ([, status]) => channel(status === "0")],
  [/Trust Verification Status ?= ?(\d{1,6})\b[^\n]{0,80}/g, ([, status]) => channel(status === "0")],
  [/\bERROR_NO_LOGON_SERVERS\b/g, () => controller(false)],
  [/secure channel between [^\n]{1,200} is in good condition|secure channel between [^\n]{1,200} is alive/gi, () => channel(true)],
  [/secure channel between [^\n]{1,200} is broken/gi, () => channel(false)],
  [new RegExp(`${nearby}(True|False)\\b`, "g"), ([, sound]) => channel(sound === "True")],
  [
    /^(?:\d{1,2}:\d\d:\d\d),? (?:d:\S{1,20} o:)?([+-]\d{1,10}[.,]\d{1,9})s\b.*$/gm,
    ([, offset = "0"]) => ({ kind: "clock-offset", seconds: Math.abs(Number(offset.replace(",", "."))) }),
  ],
  [/^[^\n:]{3,20}: (?:Local CMOS Clock|Free-running System Clock)\b.*$/gm, () => ({ kind: "clock-alone" })],
  [/^[ \t]*(?:Address: \\\\\S|Dom Guid|Dom Name|Forest Name|Dc Site Name|Our Site Name|Flags|Trusted DC Name)\b:? ?.*$/gm, seen],
]);
