/** Facts of this copy of the site. Both variables are read when the site is built. */
export const site = {
  name: "0x904 Field Guide",
  /** Where the site is served, without a slash at the end; undefined when the builder did not say. */
  url: process.env.SITE_URL?.replace(/\/+$/, "") || undefined,
  /** The mail address for errors found on a page; undefined when the builder did not say. */
  reportAddress: process.env.REPORT_ADDRESS || undefined,
} as const;
