import { pack } from "@/lib/pack";

const leftOut: readonly RegExp[] = [
  // What a server sends in place of the file beside it.
  /\.(br|gz)$/,
  // What a server answers for a missing page.
  /^(404|_not-found)(\.html|\/)/,
  // What search engines, sites that show a pasted link, and the search field of a browser ask a published site for.
  /^(preview\/|robots\.txt$|sitemap\.xml$|opensearch\.xml$)/,
  // No browser keeps what lies on a disk.
  /^sw\.js$/,
];

/** Whether nobody needs a file of the built site on a disk: all else goes along. `file` is its path below the site. */
export const isLeftOut = (file: string) => file.startsWith(pack.zip) || leftOut.some((files) => files.test(file));
