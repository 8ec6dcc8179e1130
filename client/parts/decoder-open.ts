import { loadLate } from "./late";

type Decoder = typeof import("../late/decoder");

/** Shows the field that reads codes, where the page has one. Without its script the tables are searched by eye. */
export function startDecoding() {
  const decoder = document.querySelector<HTMLElement>(".decoder");
  if (decoder)
    loadLate<Decoder>("decoder").then(
      ({ startDecoder }) => startDecoder(decoder),
      () => {},
    );
}
