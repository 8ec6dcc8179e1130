/** The service worker. The build writes the list of what it keeps before it, and both as /sw.js. */
import { type KeptFiles, keptFilesName } from "@/lib/offline/kept-files";
import type { WorkerScope } from "./worker/scope";
import { startWorker } from "./worker/start-worker";

const scope = self as unknown as WorkerScope & { readonly [keptFilesName]: KeptFiles };
startWorker(scope, scope[keptFilesName]);
