import { loadArticle } from "@/app/_joining/articles";
import { type CauseId, causes } from "@/content/causes";
import { codeGroups } from "@/content/codes/groups";
import { codeTables } from "@/content/codes/tables";
import { flow } from "@/content/flow";
import { pair, together } from "@/content/pair";
import { usualSteps } from "@/lib/articles/usual-steps";
import { hex } from "@/lib/codes/hex";
import { idsOf } from "@/lib/diagnosis/ids";
import { routes } from "@/lib/routes";
import { searchAddress } from "@/lib/search/address";
import { site } from "@/lib/site";
import { type Described, describeArticle, describeQuestions, describeSite, describeTrail } from "./structured-data";

/** What a page says to search engines and to programs that show where a link leads. Every address in it is whole. */
export interface Announcement {
  /** The one address of what the page holds, without a state of the diagnosis. */
  readonly url: string;
  /** The address of its picture. */
  readonly image: string;
  /** The words in the picture. */
  readonly imageSays: string;
  readonly described: readonly Described[];
}

/** Pages that hold what another one holds. */
const copies: Readonly<Record<string, string>> = { [routes.diagnose]: routes.question(flow.start) };

const causeAt = new Map(idsOf(causes).map((id) => [routes.cause(id), id]));

/** The address of the picture of the article, or of the site where there is none. */
export const previewAddress = (cause?: CauseId) => `/preview/${cause ?? "site"}.png`;

/** What the picture says below the codes. */
export const previewTitle = (cause?: CauseId) =>
  cause ? causes[cause].title : `A few questions tell which of ${idsOf(causes).length} causes is yours`;

/** The announcement of the page at this address of the tables, published below `siteUrl`, which has no slash at its end. */
export function announcementOf(address: string, siteUrl: string): Announcement {
  const whole = (path: string) => `${siteUrl}${path}`;
  const cause = causeAt.get(address);
  const image = whole(previewAddress(cause));
  const imageSays = `Remote Desktop error 0x904, extended error 0x7: ${previewTitle(cause)}`;
  return { url: whole(copies[address] ?? address), image, imageSays, described: describe(address, whole, image, cause) };
}

function describe(address: string, whole: (path: string) => string, image: string, cause: CauseId | undefined): readonly Described[] {
  if (address === routes.home) {
    const searchUrl = (words: string) => whole(searchAddress(words));
    return [describeSite(site.name, whole(address), searchUrl), describeQuestions([...pair, together])];
  }
  if (cause !== undefined) {
    const { article, front } = loadArticle(cause);
    const { title } = causes[cause];
    return [
      describeArticle({ title, checkedOn: front.checkedOn, image, steps: usualSteps(article, front) }),
      describeTrail({ name: "Causes", url: whole(routes.causes) }, title),
    ];
  }
  const page = codePages.get(address);
  return page === undefined ? [] : [describeTrail({ name: "Codes", url: whole(routes.codes) }, page)];
}

/** The pages below that of all codes, each with what it is called. */
const codePages: ReadonlyMap<string, string> = new Map([
  ...codeTables.disconnect.map(({ number }) => [routes.code(hex(number)), `Error code ${hex(number)}`] as const),
  ...idsOf(codeGroups).map((group) => [routes.codeGroup(group), codeGroups[group].title] as const),
]);

/** The newest day that the page names, as "2026-11-21"; undefined where it names none. */
export function checkedOn(address: string): string | undefined {
  const cause = causeAt.get(address);
  if (cause !== undefined) return loadArticle(cause).front.checkedOn;
  if (address !== routes.home && address !== routes.about) return undefined;
  return idsOf(causes)
    .map((id) => loadArticle(id).front.checkedOn)
    .sort()
    .at(-1);
}
