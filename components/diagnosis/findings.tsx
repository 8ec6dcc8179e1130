import { isSilent } from "@/lib/findings/silent";
import { hex } from "@/lib/codes/hex";
import type { KnownCodes } from "@/lib/codes/read";
import type { PastedCodes, ReadText } from "@/lib/findings/read-text";
import type { Conflict, Finding, Settled } from "@/lib/findings/settle";
import type { Guide } from "@/lib/guide/guide";
import { observationInShort } from "@/lib/guide/observed";
import { answerWords } from "@/lib/guide/words";
import { routes } from "@/lib/routes";
import { FindingItem } from "./finding-item";

interface Props {
  readonly guide: Guide;
  readonly codes: KnownCodes;
  readonly read: ReadText;
  readonly settled: Settled;
  /** Chooses one of the ways to read a finding, or takes it back. */
  readonly choose: (key: string, reading: string) => void;
}

/** What was recognised, with the words that gave it and what it means; what was not is said too. */
export function Findings({ guide, codes, read, settled, choose }: Props) {
  const { codes: pairs, lines, unrecognised, troubles } = read;
  const { findings, conflicts } = settled;
  const others = pairs.filter(({ disconnect, extended }) => disconnect !== 0x904 || (extended !== undefined && extended !== 7));
  return (
    <>
      <h2 className="mt-7">{heading(findings)}</h2>
      {findings.length === 0 && (
        <p className="mt-2">
          Paste the lines as they are, with their numbers: event ids, codes, names of fields. A picture of a window cannot be read.
        </p>
      )}
      {others.map((pair) => (
        <OtherCode key={`${pair.disconnect} ${pair.extended}`} pair={pair} codes={codes} />
      ))}
      <ul className="findings mt-3">
        {findings.map((finding) => (
          <FindingItem
            key={finding.key}
            guide={guide}
            finding={finding}
            choose={choose}
            inWords={(one) => observationInShort(guide, one)}
            otherwise="Then it answers nothing. Go on: what is still open is asked."
          />
        ))}
      </ul>
      {conflicts.map((conflict) => (
        <ConflictNotice key={`${conflict.question} ${conflict.other}`} guide={guide} conflict={conflict} />
      ))}
      {troubles.map(({ part, reason }) => (
        <div key={part} className="notice mt-3">
          <p>
            <b>One part of the reader failed</b> ({part}: {reason}). What the others read stands above.
          </p>
        </div>
      ))}
      {lines.used + lines.harmless > 0 && (
        <p className="mt-4 small">
          Lines: {lines.used} said something, {lines.harmless} say nothing about this, {lines.unread} were not read.
        </p>
      )}
      {unrecognised.count > 0 && (
        <details className="mt-4">
          <summary>
            {unrecognised.count} {unrecognised.count === 1 ? "line was" : "lines were"} not recognised
          </summary>
          <ul className="mt-2 small">
            {unrecognised.first.map((line, i) => (
              <li key={i}>
                <code>{line}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function heading(findings: readonly Finding[]): string {
  if (findings.length === 0) return "Nothing was recognised";
  return findings.every(({ sign }) => isSilent(sign)) ? "Recognised, and it decides nothing" : `Recognised: ${findings.length}`;
}

function ConflictNotice({ guide, conflict }: { readonly guide: Guide; readonly conflict: Conflict }) {
  const { question, kept, by, other, words } = conflict;
  return (
    <div className="notice mt-3">
      <p>
        <b>{guide.questions[question]!.name}:</b> {by === "reader" ? "you answered" : "another line says"} “
        {answerWords(guide, question, kept)}”, and <code>{words}</code> says “{answerWords(guide, question, other)}”.{" "}
        {by === "reader" ? "Your answer counts." : "The first one counts."}
      </p>
    </div>
  );
}

/** Codes other than 0x904 with 0x7 have meanings of their own. */
function OtherCode({ pair: { disconnect, extended }, codes }: { readonly pair: PastedCodes; readonly codes: KnownCodes }) {
  const known = codes.disconnect.some(({ number }) => number === disconnect);
  return (
    <div className="notice mt-3">
      <p>
        <b>
          {disconnect !== undefined && `Error code ${hex(disconnect)}`} {extended !== undefined && `extended ${hex(extended)}`}
        </b>{" "}
        is not the pair this guide is about.{" "}
        <a href={known && disconnect !== undefined ? routes.code(hex(disconnect)) : routes.codes}>See what it means</a> first.
      </p>
    </div>
  );
}
