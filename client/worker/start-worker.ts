import type { KeptFiles } from "@/lib/offline/kept-files";
import { keptCopy } from "./kept-copy";
import type { Asked, WorkerScope } from "./scope";

/** So long, in milliseconds, a page waits for the network before the kept copy is shown. */
const patience = 3000;

/** Files of Next's and of ours whose name holds the digest of their content: other content has another name. */
export const named = /^(_next\/static\/|(client|data)\/.+\.[0-9a-f]{10}\.js$)/;

const later = (milliseconds: number) => new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds, undefined));
const nothing = () => undefined;

/**
 * The service worker: keeps the files of the list, and answers with them where the network does not. What can hold a
 * command, a page or a download, comes from the network as long as there is one; what is named after its content cannot
 * be stale and comes from the kept copy first.
 */
export function startWorker(scope: WorkerScope, files: KeptFiles) {
  // The worker lies at the root of the site, so that it may answer for all of it.
  const root = new URL("./", scope.location.href).href;
  const copy = keptCopy({ caches: scope.caches, fetch: (request, init) => scope.fetch(request, init) }, root, files);

  scope.addEventListener("install", (event) => event.waitUntil(copy.keepAll().then(() => scope.skipWaiting())));

  scope.addEventListener("activate", (event) => {
    const start = async () => {
      await copy.forgetOld();
      // Pages are asked for while the worker starts. Where a browser cannot, they are asked for after it.
      await scope.registration.navigationPreload?.enable();
      await scope.clients.claim();
      const digests = Object.values(files).filter(Boolean);
      for (const client of await scope.clients.matchAll({ type: "window" })) client.postMessage(digests);
    };
    event.waitUntil(start());
  });

  /** The path of a kept file for what is asked for; undefined where it is none. */
  function keptPath(asked: string): string | undefined {
    const path = asked.replace(/(^|\/)index\.html$/, "$1");
    return [path, `${path}/`].find(copy.has);
  }

  async function freshOrKept(event: Asked, path: string, leadsTo: string | undefined): Promise<Response> {
    const fresh = Promise.resolve(event.preloadResponse).then((early) => early ?? scope.fetch(event.request));
    event.waitUntil(fresh.catch(nothing));
    const answer = await Promise.race([fresh.catch(nothing), later(patience)]);
    // A server in trouble is no better than none.
    if (answer !== undefined && answer.status < 500) return answer;
    if (leadsTo !== undefined) return Response.redirect(leadsTo);
    return (await copy.find(path)) ?? fresh;
  }

  const namedFile = async (request: Request) => (await copy.findNamed(request.url)) ?? scope.fetch(request);

  scope.addEventListener("fetch", (event) => {
    const { request } = event;
    if (request.method !== "GET" || !request.url.startsWith(root) || request.headers.has("Range")) return;
    const { pathname, search } = new URL(request.url);
    const asked = pathname.slice(new URL(root).pathname.length);
    if (named.test(asked)) return event.respondWith(namedFile(request));
    const path = keptPath(asked);
    if (path === undefined) return;
    // The address of a folder without its slash, as a server leads on from it: the links of the page are relative to it.
    const leadsTo = `${asked}/` === path ? `${root}${path}${search}` : undefined;
    event.respondWith(freshOrKept(event, path, leadsTo));
  });
}
