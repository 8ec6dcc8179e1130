/** Loaded when somebody comes near a button that copies: copies without a line end behind, and says so. */
import styles from "@/components/command/copying.css?inline";
import * as hook from "@/components/command/hooks";
import { copyText } from "@/lib/clipboard";
import { stillToFill } from "@/lib/commands/still-to-fill";
import { addStyles } from "../parts/add-styles";
import { loadLate } from "../parts/late";
import { linkTo } from "../command/link-to";
import { aboutOf, label } from "../command/names";

type ChangeRecord = typeof import("./change-record");

/** How long a button says what it did, in milliseconds; longer where there is something to read. */
const shownFor = 2000;
const readFor = 6000;

interface Source {
  readonly text: string;
  /** What is selected for Ctrl+C where copying is blocked. */
  readonly shown?: Element | null;
  /** What to know of what was copied. */
  readonly note?: string;
}

/** What a button copies: the text it holds, the element it names, or something of the command that it belongs to. */
async function sourceOf(button: HTMLElement): Promise<Source> {
  const { text, copies } = button.dataset;
  if (text !== undefined) return { text };
  const block = button.closest<HTMLElement>(`.${hook.block}`)!;
  if (button.matches(`.${hook.copyLink}`)) {
    const link = linkTo(block.id);
    return { text: link, note: link.startsWith("http") ? "" : "This copy has no address for others: its place in any copy was copied." };
  }
  if (button.matches(`.${hook.copyRecord}`))
    return { text: (await loadLate<ChangeRecord>("change-record")).recordOf(block, aboutOf(block)) };
  const shown = copies ? document.getElementById(copies) : block.querySelector(`.${hook.form}:not([hidden]) code`);
  return { text: shown ? shown.textContent! : "", shown };
}

/** The words of a command that nobody has filled in yet. */
const emptyWords = (shown: Element) =>
  [...shown.querySelectorAll<HTMLElement>(`.${hook.word}`)].flatMap(({ dataset, textContent }) =>
    dataset.fill === textContent ? textContent! : [],
  );

/** Says it to a screen reader, and to nobody else. */
function speaker(): (text: string) => void {
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  status.className = "skip";
  document.body.append(status);
  return (text) => void (status.textContent = text);
}

const say = speaker();
addStyles(styles);

/** Copies what a button stands for. The button says what became of it, and later its own name again. */
export async function copyFrom(button: HTMLElement) {
  const name = (button.dataset.name ||= button.textContent!);
  const bar = button.parentElement!;
  // A shorter word must not move the buttons beside it.
  button.style.minWidth = `${button.offsetWidth}px`;
  const { text, shown, note = "" }: Source = await sourceOf(button).catch(() => ({ text: "" }));
  const copied = text !== "" && (await copyText(text.replace(/\n+$/, "")));
  if (!copied && shown) {
    shown.closest("details")?.setAttribute("open", "");
    getSelection()?.selectAllChildren(shown);
  }
  const left = !copied ? "" : shown ? stillToFill(emptyWords(shown)) : note;
  label(button, copied ? "Copied" : shown ? "Press Ctrl+C" : "Not copied");
  if (left) bar.dataset.said = left;
  say(
    copied
      ? left
        ? `Copied. ${left}`
        : "Copied"
      : shown
        ? "Copying is blocked here. The text is selected: press Ctrl+C."
        : "Copying is blocked here.",
  );
  setTimeout(
    () => {
      label(button, name);
      delete bar.dataset.said;
      say("");
    },
    left ? readFor : shownFor,
  );
}
