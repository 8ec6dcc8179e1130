import type { PageReadings } from "@/lib/commands/output-reading";

export const readings = {
  "list-saved": { good: /^Nothing is saved for Remote Desktop\.$/m, bad: /target=TERMSRV\/\S/i },
  "connect-fresh": { window: "mstsc.exe" },
} as const satisfies PageReadings;
