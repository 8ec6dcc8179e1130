/** Loaded when the reader first copies a change record: reads from the page what the record says. */
import * as hook from "@/components/command/hooks";
import { changeRecord, type RecordedCode } from "@/lib/commands/change-record";
import { keptValues } from "../command/kept-values";
import { linkTo } from "../command/link-to";

const textOf = (within: ParentNode, selector: string) => within.querySelector(selector)?.textContent?.trim().replace(/\s+/g, " ");

/** The record of a command that changes something, as the page shows it: in the chosen shell, with the words that are filled in. */
export function recordOf(block: HTMLElement, about: string): string {
  const { HOSTNAME, HOSTADDRESS } = keptValues();
  const proof = partOf(block, "proof");
  // A command that changes something has signs of its own where it proves itself.
  const ownGood = block.querySelector("dd")?.textContent;
  return changeRecord({
    what: about,
    why: whyOf(block),
    host: HOSTNAME ?? HOSTADDRESS,
    where: textOf(block, `.${hook.place}`) ?? "",
    effect: [textOf(block, ".effect"), textOf(block, `.${hook.affects}`)].filter(Boolean).join(", "),
    minutes: minutesOf(block),
    command: shownIn(block),
    before: inShellOf(block, partOf(block, "before")),
    proof: ownGood ? "the command compares, and says what it found" : inShellOf(block, proof),
    good: ownGood ?? proof?.querySelector("dd")?.textContent ?? undefined,
    undo: textOf(block, `.${hook.noUndo}`)?.replace(/^Undo: /, "") ?? inShellOf(block, partOf(block, "undo")),
    link: linkTo(block.id),
    date: new Date(),
  });
}

/** The page names the cause, and a change says what it is good for. */
const whyOf = (block: HTMLElement) =>
  [`${textOf(document, "h1")}.`, block.closest(`.${hook.change}`) && textOf(block.closest(`.${hook.change}`)!, "p")]
    .filter(Boolean)
    .join(" ");

function minutesOf(block: HTMLElement): number | undefined {
  const minutes = block.closest(`[${hook.minutes}]`)?.getAttribute(hook.minutes);
  return minutes ? Number(minutes) : undefined;
}

/** The parts of a change stand around what changes it; for another command its links say where each is. */
function partOf(block: HTMLElement, part: keyof typeof hook.leadsTo): HTMLElement | undefined {
  const change = block.parentElement!.matches(`.${hook.change}`) && block.parentElement;
  if (!change) return ledTo(block, part);
  const [before, , proof] = change.querySelectorAll<HTMLElement>(`:scope > .${hook.block}`);
  return { before, proof, undo: change.querySelector<HTMLElement>(`.${hook.undoFold} .${hook.block}`) ?? undefined }[part];
}

/** What a link above or below the command leads to. */
function ledTo(block: HTMLElement, to: keyof typeof hook.leadsTo): HTMLElement | undefined {
  const links = [...block.querySelectorAll<HTMLAnchorElement>(".command-head a, .command-foot a")];
  const id = links.find(({ textContent }) => textContent === hook.leadsTo[to])?.hash.slice(1);
  return (id && document.getElementById(id)) || undefined;
}

const shownIn = (block: HTMLElement) => codeIn(block.querySelector<HTMLElement>(`.${hook.form}:not([hidden])`));

/** The code of another block in the shell that is shown in this one; for anything else than a command, where to read it. */
function inShellOf(block: HTMLElement, other: HTMLElement | undefined): RecordedCode | string {
  if (!other) return "____";
  const forms = [...other.querySelectorAll<HTMLElement>(`.${hook.form}`)];
  const shell = block.querySelector<HTMLElement>(`.${hook.form}:not([hidden])`)?.dataset.language;
  const form = other.matches(`.${hook.block}`) && (forms.find(({ dataset }) => dataset.language === shell) ?? forms[0]);
  return form ? codeIn(form) : `see ${linkTo(other.id)}`;
}

function codeIn(form: HTMLElement | null): RecordedCode {
  const steps = [...(form?.querySelectorAll("li") ?? [])].map(({ textContent }, i) => `${i + 1}. ${textContent}`);
  return { shell: form?.dataset.shell ?? "", code: steps.length > 0 ? steps.join("\n") : (form?.querySelector("code")?.textContent ?? "") };
}
