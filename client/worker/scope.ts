/** Of a service worker's global scope what ours uses: the types of the pages (TypeScript's "dom") do not have it. */
export interface WorkerScope {
  readonly location: { readonly href: string };
  readonly caches: CacheStorage;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { readonly type: "window" }): Promise<readonly { postMessage(message: unknown): void }[]>;
  };
  readonly registration: Pick<ServiceWorkerRegistration, "navigationPreload" | "unregister">;
  fetch(request: Request | string, init?: RequestInit): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "fetch", listener: (event: Asked) => void): void;
}

/** An event that lasts until what it waits for is done. */
export interface Lasting {
  waitUntil(done: Promise<unknown>): void;
}

/** A page asks for something. */
export interface Asked extends Lasting {
  readonly request: Request;
  /** The answer to a page that the browser asked for while the worker started; undefined where it did not. */
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}
