/** Addresses that people guess, or that a page once had, each with the page that they lead to. None of them ever leaves. */
export const otherAddresses: Readonly<Record<string, string>> = {
  "/codes/0x904-0x7/": "/",
};
