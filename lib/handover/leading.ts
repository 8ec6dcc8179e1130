import { pack } from "../pack";
import { placeOf } from "../routes";
import type { Block, Item, Words } from "./document";
import { list, section } from "./fields";

/** Makes an address of the site one that works in somebody else's browser; undefined where this copy has none. */
export type PublicAddress = (address: string) => string | undefined;

/** Whether nobody else can open this copy: then the text names pages, and stands by itself. */
export const isInWords = (absolute: PublicAddress) => absolute("") === undefined;

/** The page of an address without the case, as every copy calls it. */
const pageOf = (address: string) => placeOf(address).replace(/#.*=.*$/, "");

/** Words that lead to a page: a link, or the name of the page. */
export const leading =
  (absolute: PublicAddress) =>
  (text: string, address: string): Words => {
    const whole = absolute(address);
    return whole === undefined ? `${text} (page ${pageOf(address)})` : { text, address: whole };
  };

/** How whoever reads a text without links opens the pages that it names, and the case that it tells of. */
export function openingBlocks(caseAddress: string | undefined): Block[] {
  const fragment = caseAddress === undefined ? undefined : /#.*$/.exec(caseAddress)?.[0];
  const items: Item[] = [
    { words: ["They are pages of the 0x904 Field Guide. It was used from a copy without a public address, so there are no links here."] },
    {
      name: "With a copy",
      words: [
        `unpack ${pack.zip} and open "Start here.html" in it. Search there for the title of the page. Or open its file: fix/fips#undo is guide/fix/fips/index.html, at the heading or command "undo".`,
      ],
    },
    {
      name: "Without a copy",
      words: [`ask whoever wrote this for the file ${pack.zip}. It needs no internet, no server and no special rights.`],
    },
    ...(fragment === undefined
      ? []
      : [
          {
            name: "This case, with all its answers",
            words: [
              `open "Start here.html" or any page of a copy, put this behind its address, press Enter, and choose "Back to result": ${fragment}`,
            ],
          },
        ]),
  ];
  return section("How to open the pages named here", list(items));
}
