import { camelCase, lateHolder } from "@/lib/late-names";
import type { LateScript } from "@/lib/page-scripts";

type Holder = { readonly [lateHolder]?: Readonly<Record<string, unknown>> };

const loading: Partial<Record<LateScript, Promise<void>>> = {};

/** Where the page says that a late script lies: after the build its name holds its content, and its address is relative. */
const addressOf = (name: LateScript) => document.querySelector(`[data-late-${name}]`)!.getAttribute(`data-late-${name}`)!;

function load(name: LateScript): Promise<void> {
  return (loading[name] ??= new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = addressOf(name);
    script.onload = () => resolve();
    script.onerror = () => {
      // The next wish for it tries again: a network that was down comes back.
      delete loading[name];
      script.remove();
      reject(new Error(`A script of this page could not be loaded: expected it at ${script.src}, found none.`));
    };
    document.head.append(script);
  }));
}

/** Loads a script that only brings data. */
export const loadData = load;

/**
 * What a late script exports, loaded when it is first wanted, by whichever script of the page. Rejects where it cannot be
 * loaded; a later call tries again.
 */
export async function loadLate<Exports>(name: LateScript): Promise<Exports> {
  const exported = () => (globalThis as Holder)[lateHolder]?.[camelCase(name)] as Exports;
  if (!exported()) await load(name);
  return exported();
}
