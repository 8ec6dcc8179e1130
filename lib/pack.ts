/** The guide as one file to take along, for readers on a host without the internet; both names are addresses for ever. */
export const pack = {
  zip: "0x904-field-guide.zip",
  /** The SHA-256 of the zip, in the form that `sha256sum --check` reads. */
  seal: "0x904-field-guide.zip.sha256.txt",
} as const;

/** Both as addresses of the site. */
export const packAddresses: readonly string[] = [`/${pack.zip}`, `/${pack.seal}`];

/** On what offers the pack: whoever reads a copy on a disk has it, and does not see the offer. */
export const packOffer = "data-offers-pack";
export const offersPack = { [packOffer]: "" };
