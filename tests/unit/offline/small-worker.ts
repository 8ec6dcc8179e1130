import type { Asked, Lasting, WorkerScope } from "@/client/worker/scope";

/** A cache in memory: of the real one what the worker uses. */
class SmallCache {
  readonly #kept = new Map<string, Response>();
  keys = async () => [...this.#kept.keys()].map((url) => ({ url }));
  match = async (address: string) => this.#kept.get(address)?.clone();
  put = async (address: string, response: Response) => void this.#kept.set(address, response);
  delete = async (request: { readonly url: string }) => this.#kept.delete(request.url);
}

/** What a browser is to its service workers: its caches, its open pages, and a network. */
export class SmallBrowser {
  readonly caches = new Map<string, SmallCache>();
  /** What was said to the open pages. */
  readonly said: unknown[] = [];
  /** What the network was asked for. */
  readonly asked: string[] = [];
  isRegistered = true;
  network: (url: string) => Promise<Response>;

  constructor(network: (url: string) => Promise<Response>) {
    this.network = network;
  }

  /** Starts a worker from a file at this address. */
  worker(address: string, start: (scope: WorkerScope) => void) {
    const listeners = new Map<string, (event: Lasting & Partial<Asked>) => void>();
    const scope = {
      location: { href: address },
      caches: {
        open: async (name: string) => {
          if (!this.caches.has(name)) this.caches.set(name, new SmallCache());
          return this.caches.get(name);
        },
        delete: async (name: string) => this.caches.delete(name),
      },
      clients: { claim: async () => {}, matchAll: async () => [{ postMessage: (message: unknown) => this.said.push(message) }] },
      registration: { unregister: async () => ((this.isRegistered = false), true) },
      fetch: (request: Request | string) => {
        const url = typeof request === "string" ? request : request.url;
        this.asked.push(url);
        return this.network(url);
      },
      skipWaiting: async () => {},
      addEventListener: (type: string, listener: (event: Lasting & Partial<Asked>) => void) => listeners.set(type, listener),
    } as unknown as WorkerScope;
    start(scope);
    const last = async (type: string) => {
      const done: Promise<unknown>[] = [];
      listeners.get(type)!({ waitUntil: (one) => void done.push(one) });
      await Promise.all(done);
    };
    return {
      install: () => last("install"),
      activate: () => last("activate"),
      /** What the worker answers; undefined where it leaves the answer to the this. */
      answer: (url: string, init?: RequestInit): Promise<Response> | undefined => {
        let answer: Promise<Response> | undefined;
        listeners.get("fetch")!({
          request: new Request(url, init),
          waitUntil: () => {},
          respondWith: (given) => void (answer = given),
        });
        return answer;
      },
    };
  }

  /** The addresses that all caches hold. */
  async kept(): Promise<string[]> {
    const lists = await Promise.all([...this.caches.values()].map((cache) => cache.keys()));
    return lists
      .flat()
      .map(({ url }) => url)
      .sort();
  }
}
