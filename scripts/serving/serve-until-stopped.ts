import { type Address, urlOf } from "./address";
import { siteHeaders } from "./headers";
import { listen } from "./listen";
import { staticSite } from "./static-site";

/** Serves the folder, with these headers on every answer, and prints the address. Resolves when Ctrl-C or a stop from outside has closed the server. */
export async function serveUntilStopped(folder: string, wanted: Address, headers = siteHeaders()): Promise<void> {
  const { server, address } = await listen(staticSite(folder, headers), wanted);
  console.log(`The 0x904 Field Guide is at ${urlOf(address)}/ (Ctrl-C ends it)`);
  await new Promise<void>((resolve) => {
    const stop = () => {
      server.close(() => resolve());
      server.closeAllConnections();
    };
    process.once("SIGINT", stop).once("SIGTERM", stop);
  });
  console.log("Stopped.");
}
