/** The page of all codes, with all that the script of every page does: shows the field that reads codes. */
import "./page";
import { loadLate } from "./parts/late";

type Decoder = typeof import("./late/decoder");

loadLate<Decoder>("decoder").then(
  ({ startDecoder }) => startDecoder(document.querySelector<HTMLElement>(".decoder")!),
  // Without it the tables are searched by eye.
  () => {},
);
