import { hex } from "@/lib/codes/hex";
import { readCodes, type ReadCode } from "@/lib/codes/read";
import { otherCodes } from "./decoder/other-codes";

type Kind = "disconnect" | "extended";

const rows = (kind: Kind) => [...document.querySelectorAll<HTMLTableRowElement>(`[data-codes="${kind}"] tr[data-code]`)];
const numberOf = (row: HTMLTableRowElement) => Number(row.dataset.code);

const longest = 20_000;

/**
 * Finds the codes of the page's own tables in whatever form they are typed: 2308, 0x904, 904 7, a whole dialog. What they do
 * not have is looked up among all other codes and the events, which are loaded then.
 */
export function startDecoder(box: HTMLElement) {
  const input = box.querySelector("input")!;
  const answer = box.querySelector<HTMLElement>("[role=status]")!;
  const known = {
    disconnect: rows("disconnect").map((row) => ({ number: numberOf(row) })),
    extended: rows("extended").map((row) => ({ number: numberOf(row) })),
  };
  const show = async () => {
    const text = input.value.slice(0, longest);
    const { readSo, ...pair } = readCodes(text, known);
    const own = (["disconnect", "extended"] as const).flatMap((kind) => {
      const code = pair[kind];
      // A decimal number that no table has can be anything, an event first of all.
      return code === undefined || (code.notation === "decimal" && !rowOf(kind, code)) ? [] : [{ kind, code }];
    });
    const lines = own.map(({ kind, code }) => line(kind, code));
    if (readSo !== undefined && lines.length > 0) lines.push(said(`Read so: ${readSo}.`));
    answer.replaceChildren(...lines);
    if (text.trim() === "" || own.some(({ kind, code }) => rowOf(kind, code))) return;
    // Without the others, what the page has still stands.
    const others = await otherCodes(text).catch(() => []);
    if (input.value.slice(0, longest) !== text) return;
    if (others.length > 0) answer.replaceChildren(...others.map((one) => said(one)));
    else if (own.length === 0) answer.textContent = "No code in this that is in the tables. A code looks like 0x904, 2308 or 0xC000006D.";
  };
  input.addEventListener("input", () => void show());
  box.hidden = false;
  void show();
}

function said(...words: readonly (string | Node)[]): HTMLElement {
  const paragraph = document.createElement("p");
  paragraph.append(...words);
  return paragraph;
}

const rowOf = (kind: Kind, { number }: ReadCode) => rows(kind).find((row) => numberOf(row) === number);
const names = { disconnect: "Error code", extended: "Extended error code" } as const;

function line(kind: Kind, code: ReadCode): HTMLElement {
  const { number, notation, assumed, otherwise } = code;
  const row = rowOf(kind, code);
  const link = document.createElement("a");
  // The first link of a row is that of its code, where the code has a page of its own.
  link.href = row?.querySelector("th a")?.getAttribute("href") ?? `#${row?.id ?? ""}`;
  link.textContent = `${names[kind]} ${hex(number)} (${number})`;
  const meaning = row?.cells[2]?.textContent ?? "is in none of the tables.";
  const doubt = assumed ? ` Read as ${notation}${otherwise === undefined ? "" : `; the other reading is ${hex(otherwise)}`}.` : "";
  return said(row ? link : link.textContent, `: ${meaning}${doubt}`);
}
