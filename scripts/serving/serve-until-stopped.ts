import { type Address, urlOf } from "./address";
import { listen } from "./listen";
import { staticSite } from "./static-site";

/** Serves the folder and prints the address. Resolves when Ctrl-C or a stop from outside has closed the server. */
export async function serveUntilStopped(folder: string, wanted: Address): Promise<void> {
  const { server, address } = await listen(staticSite(folder), wanted);
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
