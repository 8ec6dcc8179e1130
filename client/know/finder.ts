import { type Find, findIn } from "@/lib/observations/find";
import { pageData } from "@/lib/page-data";
import { loadData } from "../parts/late";

export interface Finder {
  /** Finds nothing until the words have come. */
  readonly find: Find;
  readonly isReady: () => boolean;
  /** Why the words did not come. */
  readonly trouble: () => string | undefined;
  /** Loads the words; where that fails the next wish tries again. */
  readonly want: () => void;
}

/** The words by which people call what they know, loaded when somebody first types. */
export function startFinder(changed: () => void): Finder {
  let find: Find | undefined;
  let isLoading = false;
  let trouble: string | undefined;
  return {
    find: (text) => find?.(text) ?? [],
    isReady: () => find !== undefined,
    trouble: () => trouble,
    want() {
      if (isLoading || find !== undefined) return;
      isLoading = true;
      trouble = undefined;
      loadData("known")
        .then(
          () => (find = findIn(pageData("known"))),
          ({ message }: Error) => (trouble = message),
        )
        .finally(() => {
          isLoading = false;
          changed();
        });
    },
  };
}
