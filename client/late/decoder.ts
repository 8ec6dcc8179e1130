import { hex } from "@/lib/codes/hex";
import { readCodes, type ReadCode } from "@/lib/codes/read";

type Kind = "disconnect" | "extended";

const rows = (kind: Kind) => [...document.querySelectorAll<HTMLTableRowElement>(`[data-codes="${kind}"] tr[data-code]`)];
const numberOf = (row: HTMLTableRowElement) => Number(row.dataset.code);

/** Finds the codes of the page's own tables in whatever form they are typed: 2308, 0x904, 904 7, a whole dialog. */
export function startDecoder(box: HTMLElement) {
  const input = box.querySelector("input")!;
  const answer = box.querySelector<HTMLElement>("[role=status]")!;
  const known = {
    disconnect: rows("disconnect").map((row) => ({ number: numberOf(row) })),
    extended: rows("extended").map((row) => ({ number: numberOf(row) })),
  };
  const show = () => {
    const { disconnect, extended, readSo } = readCodes(input.value.slice(0, 20_000), known);
    const lines = [
      disconnect && line("disconnect", "Error code", disconnect),
      extended && line("extended", "Extended error code", extended),
    ];
    if (readSo !== undefined) lines.push(said(`Read so: ${readSo}.`));
    answer.replaceChildren(...lines.filter((one) => one !== undefined));
    if (input.value.trim() !== "" && !disconnect && !extended) answer.textContent = "No code in this. A code looks like 0x904 or 2308.";
  };
  input.addEventListener("input", show);
  box.hidden = false;
  show();
}

function said(words: string): HTMLElement {
  const paragraph = document.createElement("p");
  paragraph.textContent = words;
  return paragraph;
}

function line(kind: Kind, name: string, { number, notation, assumed, otherwise }: ReadCode): HTMLElement {
  const row = rows(kind).find((one) => numberOf(one) === number);
  const paragraph = document.createElement("p");
  const link = document.createElement("a");
  // The first link of a row is that of its code, where the code has a page of its own.
  link.href = row?.querySelector("th a")?.getAttribute("href") ?? `#${row?.id ?? ""}`;
  link.textContent = `${name} ${hex(number)} (${number})`;
  const meaning = row?.cells[2]?.textContent ?? "is in none of the tables.";
  const doubt = assumed ? ` Read as ${notation}${otherwise === undefined ? "" : `; the other reading is ${hex(otherwise)}`}.` : "";
  paragraph.append(row ? link : link.textContent, `: ${meaning}${doubt}`);
  return paragraph;
}
