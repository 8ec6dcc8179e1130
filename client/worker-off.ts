/** The service worker of a site that is built without one: /sw.js with SERVICE_WORKER=off. */
import { leave } from "./worker/leave";
import type { WorkerScope } from "./worker/scope";

leave(self as unknown as WorkerScope);
