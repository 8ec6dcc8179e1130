/** A list of codes beside those of the dialog, as far as finding them in a text needs it. */
export interface NamedList {
  readonly id: string;
  readonly notation: "hexadecimal" | "decimal";
  /** Words that announce such a number, in lower case. */
  readonly said: readonly string[];
  readonly codes: readonly { readonly number: number; readonly name?: string | undefined }[];
}

export interface FoundNamed {
  readonly list: string;
  readonly number: number;
  /** A lone decimal number may as well be an event. */
  readonly sure: boolean;
}

/** So many words before a number can announce it: "error state is 10013". */
const announcing = 3;
/** Smaller numbers stand in every text: only a word makes them a code. */
const smallestAlone = 1000;

const hexadecimal = /^(?:0x([0-9a-f]{1,8})|([8c]0[0-9a-f]{6}))$/i;
const word = /[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)*/gu;

/** -2147467259 is how some programs write 0x80004005. */
const negative = /(?<![\p{L}\p{N}])-(\d{9,10})(?!\d)/gu;
export const withoutNegative = (text: string): string =>
  text.replace(negative, (written, digits: string) => {
    const number = 2 ** 32 - Number(digits);
    return number >= 2 ** 31 && number < 2 ** 32 ? `0x${number.toString(16)}` : written;
  });

/** The codes of the lists that a short text names, by name or by number, in the order of the text. Never throws. */
export function namedIn(text: string, lists: readonly NamedList[]): readonly FoundNamed[] {
  const words = [...withoutNegative(text).matchAll(word)].map(([found]) => found);
  const found = words.flatMap((written, place) => {
    const hex = hexadecimal.exec(written);
    const number = Number.parseInt(hex?.[1] ?? hex?.[2] ?? "", 16);
    const decimal = /^\d{1,5}$/.test(written) ? Number(written) : undefined;
    const announced = decimal === undefined ? undefined : announcedBy(words.slice(Math.max(0, place - announcing), place), lists);
    return lists.flatMap(({ id: list, notation, codes }) =>
      codes.flatMap((code): FoundNamed[] => {
        const named = code.name !== undefined && code.name.length > 4 && code.name.toLowerCase() === written.toLowerCase();
        if (named || (notation === "hexadecimal" && code.number === number)) return [{ list, number: code.number, sure: true }];
        if (notation === "hexadecimal" || code.number !== decimal) return [];
        const sure = announced?.includes(list) === true;
        return sure || (announced === undefined && decimal >= smallestAlone) ? [{ list, number: code.number, sure }] : [];
      }),
    );
  });
  return found.filter(({ list, number }, place) => found.findIndex((one) => one.list === list && one.number === number) === place);
}

/** The lists that the nearest announcing word stands for. */
function announcedBy(before: readonly string[], lists: readonly NamedList[]): readonly string[] | undefined {
  for (const one of before.toReversed()) {
    const meant = lists.filter(({ said }) => said.includes(one.toLowerCase())).map(({ id }) => id);
    if (meant.length > 0) return meant;
  }
  return undefined;
}
