import type { PageReadings } from "@/lib/commands/output-reading";

export const readings = {
  "host-thumbprint": { good: /^The probe saw the certificate of the listener/m, bad: /^The probe saw NO certificate of this host/m },
} as const satisfies PageReadings;
