import { cacheName, digestAttribute, type KeptFiles } from "@/lib/offline/kept-files";
import type { WorkerScope } from "./scope";

/** So many files are fetched at once: readers have the network for themselves. */
const atOnce = 6;

const hex = (bytes: ArrayBuffer) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** Whether this is the very file of the list, and not one of another version or the sign-in page of a network. */
async function isOf(response: Response, path: string, digest: string): Promise<boolean> {
  if (!response.ok || response.redirected) return false;
  if (digest === "") return true;
  if (path === "" || path.endsWith("/")) return (await response.text()).includes(` ${digestAttribute}=${digest} `);
  return hex(await crypto.subtle.digest("SHA-256", await response.arrayBuffer())).startsWith(digest);
}

/**
 * The copy of the site that the browser keeps, for the site at `root`. One cache holds the files of two versions: this
 * one, and the one before for pages that are still open. The digest is part of a file's address in the cache, so what did
 * not change is fetched once, and what a broken connection left undone is taken up again.
 */
export function keptCopy({ caches, fetch }: Pick<WorkerScope, "caches" | "fetch">, root: string, files: KeptFiles) {
  const paths = new Map(Object.entries(files));
  const keyOf = (path: string) => {
    const digest = paths.get(path);
    return root + path + (digest ? `?${digest}` : "");
  };
  const open = () => caches.open(cacheName(root));
  const keys = [...paths.keys()].map(keyOf);
  /** Where the cache notes which files this version has: for the next one. */
  const note = `${root}?kept`;

  async function keep(cache: Cache, path: string) {
    const digest = paths.get(path)!;
    const response = await fetch(root + path, { cache: digest === "" ? "default" : "no-cache", priority: "low" } as RequestInit);
    if (!(await isOf(response.clone(), path, digest)))
      throw new Error(`The guide is not kept yet: expected version "${digest}" of ${root + path}, found another. It is tried again later.`);
    await cache.put(keyOf(path), response);
  }

  return {
    has: (path: string) => paths.has(path),

    /** Fetches what is missing. Rejects where a file cannot be had, and keeps what came until then. */
    async keepAll() {
      const cache = await open();
      const there = new Set((await cache.keys()).map(({ url }) => url));
      const missing = [...paths.keys()].filter((path) => !there.has(keyOf(path)));
      for (let i = 0; i < missing.length; i += atOnce) await Promise.all(missing.slice(i, i + atOnce).map((path) => keep(cache, path)));
    },

    /** Deletes what neither this version has nor the one before. */
    async forgetOld() {
      const cache = await open();
      const before = (await (await cache.match(note))?.json()) as string[] | undefined;
      const kept = new Set([...keys, ...(before ?? [])]);
      for (const request of await cache.keys()) if (!kept.has(request.url)) await cache.delete(request);
      await cache.put(note, new Response(JSON.stringify(keys)));
    },

    /** A file of this version. */
    find: async (path: string) => (await open()).match(keyOf(path), { ignoreVary: true }),

    /** A file that is named after its content, of whichever version. */
    findNamed: async (address: string) => (await open()).match(address, { ignoreVary: true }),
  };
}
