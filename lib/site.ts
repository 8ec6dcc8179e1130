/** The address without a slash at its end. Throws where it is no whole one: every link that has to be whole would lead astray. */
function published(address: string | undefined): string | undefined {
  if (!address) return undefined;
  if (!/^https?:\/\/[^?#]+$/.test(address) || !URL.canParse(address))
    throw new Error(`SITE_URL: expected a whole address such as https://example.org/guide, found "${address}".`);
  return address.replace(/\/+$/, "");
}

/** Facts of this copy of the site. The variables are read when the site is built. */
export const site = {
  name: "0x904 Field Guide",
  /** Where the site is served, without a slash at the end; undefined when the builder did not say. */
  url: published(process.env.SITE_URL),
  /** Whether browsers keep the site for when there is no network. */
  isKept: process.env.SERVICE_WORKER !== "off",
  /** The mail address for errors found on a page; undefined when the builder did not say. */
  reportAddress: process.env.REPORT_ADDRESS || undefined,
} as const;
