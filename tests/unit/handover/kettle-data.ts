import type { HandoverData, Part } from "@/lib/handover/words";
import { kettleGuide } from "@/tests/fixtures/kettle-guide";

const part = (id: string, heading: string, ...fields: Part["fields"]): Part => ({ id, heading, fields });

/** The words of a text about a kettle. */
export const kettleData: HandoverData = {
  words: {
    request: {
      ask: part("ask", "Please do", { id: "contact", name: "Contact", needed: true }, { id: "by", name: "By" }),
      attempt: part("attempt", "One attempt", { id: "host", name: "Kettle", value: "HOSTNAME", needed: true }),
      tried: part("tried", "Tried", { id: "tried-else", name: "Besides", several: true }),
      left: { ...part("left", "LEFT", { id: "left-lid", name: "Lid off" }), empty: "Ask before you pour." },
      wayIn: part("way-in", "Other kettle", { id: "way", name: "Which", needed: true }),
      more: [part("more", "More", { id: "colour", name: "Colour" })],
    },
    closing: {
      works: part("works", "Proof", { id: "proof", name: "Proved by", needed: true }),
      changed: part("changed", "What was changed", { id: "changed", name: "Change", several: true, needed: true }),
      left: { ...part("left", "LEFT", { id: "left-lid", name: "Lid off" }), empty: "Ask before you pour." },
    },
  },
  causes: Object.fromEntries(
    Object.keys(kettleGuide.causes).map((cause) => [
      cause,
      {
        sign: `Sign of ${cause}.`,
        steps: [
          {
            id: `mend-${cause}`,
            name: `Mend ${cause}`,
            undo: [
              {
                what: "opens the lid",
                how: "Done at the kettle.",
                id: `lid-${cause}`,
                command: { shell: "PowerShell", code: "Close-Lid" },
              },
              { what: "boils", how: "No undo. It cools by itself." },
            ],
          },
        ],
      },
    ]),
  ),
  checks: {
    "fuse-test": {
      where: "at the fuse box",
      look: [{ name: "Good", text: "It glows." }],
      command: { shell: "PowerShell", code: "Test-Fuse |\n  Out-String" },
    },
    noise: { look: [{ name: "How", text: "Listen." }] },
  },
  model: { version: "1a2b3c4d", date: "2026-11-25" },
};
