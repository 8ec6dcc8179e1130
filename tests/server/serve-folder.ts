import { serveUntilStopped } from "@/scripts/serving/serve-until-stopped";

/** The server of `npm run serve` as a program of its own: node --import tsx serve-folder.ts <folder>. */
await serveUntilStopped(process.argv[2]!, { host: "127.0.0.1", port: 0 });
