import type { Copy } from "./copy";

const addressOf = (url: string) => url.replace(/^https?:\/\//, "");

/** In the foot of each page of a copy: how old it may be, and where a newer one is. */
export const copyNote = ({ date, siteUrl }: Copy) =>
  siteUrl === undefined
    ? `<span>A copy of the guide as of ${date}. Whoever gave it to you may have a newer one.</span>`
    : `<span>A copy of the guide as of ${date}. The newest is at <a href="${siteUrl}/">${addressOf(siteUrl)}</a>.</span>`;
