import { lateHolder } from "@/lib/late-names";
import type { DataScript, LateScript } from "@/lib/page-scripts";
import { lateAddress } from "./late-address";

type Holder = { readonly [lateHolder]?: Readonly<Record<string, unknown>> };

const loading: Partial<Record<string, Promise<void>>> = {};

function load(address: string): Promise<void> {
  return (loading[address] ??= new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => {
      // The next wish for it tries again: a network that was down comes back.
      delete loading[address];
      script.remove();
      reject(new Error(`A script of this page could not be loaded: expected it at ${script.src}, found none.`));
    };
    document.head.append(script);
  }));
}

/** Loads a script that only brings data. */
export const loadData = (name: DataScript): Promise<void> => load(lateAddress(`data/${name}`));

/**
 * What a late script exports, loaded when it is first wanted, by whichever script of the page. Rejects where it cannot be
 * loaded; a later call tries again.
 */
export async function loadLate<Exports>(name: LateScript): Promise<Exports> {
  const exported = () => (globalThis as Holder)[lateHolder]?.[name] as Exports;
  if (!exported()) await load(lateAddress(`client/late/${name}`));
  return exported();
}
