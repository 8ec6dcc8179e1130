import { type OutputReading, type PageReadings, readOutput, type TextReading, usesDay } from "@/lib/commands/output-reading";
import type { Problem } from "@/lib/problem";
import type { SignedCheck } from "./checks-with-signs";

/** Whether the reading of a check takes each of its samples, and silence, as what they are. */
export function checkProblems(check: SignedCheck, readings: PageReadings): Problem[] {
  const { key, page, place, forms } = check;
  const at = (what: string) => ({ ...place, field: `${key ?? "a command"} ${what}` });
  // A way through windows prints nothing.
  if (forms.every(({ shell }) => shell === "gui")) return [];
  if (key === undefined) return [{ ...at("id"), expected: "an id, for its reading", found: "none", fix: "Write id=… on its fence." }];
  const reading = Object.hasOwn(readings, key) ? readings[key] : undefined;
  if (reading === undefined)
    return [
      {
        ...at("reading"),
        expected: `an entry in content/readings/${page}.ts`,
        found: "none",
        fix: "Say there what a good and a bad output is.",
      },
    ];
  return "window" in reading ? ofWindow(check, reading, at) : ofText(check, reading, at);
}

type At = (what: string) => Pick<Problem, "file" | "line" | "field">;

/** Only a program that the command calls can be what opens the window. */
function ofWindow({ forms, samples }: SignedCheck, { window }: Extract<OutputReading, { window: string }>, at: At): Problem[] {
  const called = forms.some(({ code }) => code.toLowerCase().includes(window.toLowerCase()));
  if (called && window !== "" && samples.length === 0) return [];
  const found = samples.length > 0 ? "samples of a text" : `"${window}"`;
  return [{ ...at("window"), expected: "a program that the command calls", found, fix: "Read its text instead, or name the program." }];
}

function ofText({ good, bad, samples }: SignedCheck, reading: TextReading, at: At): Problem[] {
  const dated = usesDay(reading.good) || usesDay(reading.bad);
  const empty = readOutput(reading, "");
  return [
    ...(["good", "bad"] as const)
      .filter((is) => reading.silence !== is && !samples.some((sample) => sample.is === is))
      .map((is) => ({
        ...at(`output ${is}`),
        expected: `a sample of what it prints when the answer is ${is}`,
        found: "none",
        fix: `Add a fence output with is=${is} below the command.`,
      })),
    ...samples.flatMap(({ is, on, text, place }) => {
      if (dated && on === undefined)
        return [
          {
            ...place,
            field: at("output on").field,
            expected: "the day on which it is read, since the reading compares dates",
            found: "nothing",
            fix: "Write on=2026-03-09 on its fence.",
          },
        ];
      const read = readOutput(reading, text, on);
      if (read === is) return [];
      return [
        {
          ...place,
          field: at("output").field,
          expected: `a text that its reading takes as ${is}`,
          found: read,
          fix: "Correct the reading or the sample; where the two cannot be told apart, mend the command.",
        },
      ];
    }),
    ...(empty === (reading.silence ?? "neither")
      ? []
      : [
          {
            ...at("silence"),
            expected: `a reading that takes an empty text as ${reading.silence ?? "neither"}`,
            found: empty,
            fix: "Let Good and Bad each demand something that is printed.",
          },
        ]),
    ...(reading.silence === undefined || namesSilence.test(reading.silence === "good" ? good : bad)
      ? []
      : [
          {
            ...at(reading.silence),
            expected: "words that say what it means when nothing is printed",
            found: `"${reading.silence === "good" ? good : bad}"`,
            fix: 'Write "nothing", "no line" or "no output" there.',
          },
        ]),
  ];
}

const namesSilence = /\b(nothing|no (line|output|answer)|empty|blank|silence|silent)\b/i;
