import { expect, it } from "vitest";
import { stillToFill } from "@/lib/commands/still-to-fill";

it.each([
  [[], ""],
  [["HOSTNAME"], "HOSTNAME is still to fill in"],
  [["HOSTNAME", "DOMAIN", "HOSTNAME"], "HOSTNAME and DOMAIN are still to fill in"],
  [["HOSTNAME", "DOMAIN", "GATEWAY"], "HOSTNAME, DOMAIN and GATEWAY are still to fill in"],
])("%j: %s", (names, sentence) => expect(stillToFill(names)).toBe(sentence));
