import { routes } from "@/lib/routes";

/*
 * Which pages of the diagnosis this tab has shown. No page sends a referrer, and so the browser keeps the addresses of its
 * own list from a script; what each page notes in its entry of that list it gives back. A browser without such a list, or a
 * page from a disk, tells nothing.
 */

export interface Noted {
  /** The page as an address of the site, "/diagnose/result/", without a fragment. */
  readonly page?: unknown;
}

export const hasList = () => "navigation" in window && navigation.currentEntry !== null;

const withoutFile = (pathname: string) => pathname.replace(/index\.html$/, "");

/** Notes in the browser's list which page this is. */
export function notePage() {
  if (!hasList()) return;
  // On a disk addresses name their file.
  const root = withoutFile(new URL(routes.home, location.href).pathname);
  const page = `/${withoutFile(location.pathname).slice(root.length)}`;
  navigation.updateCurrentEntry({ state: { page } satisfies Noted });
}
