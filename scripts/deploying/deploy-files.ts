import { caddyfile } from "./caddyfile";
import { headersFile } from "./headers-file";
import { htaccess } from "./htaccess";
import { nginxConf } from "./nginx";
import type { Settings } from "./settings";
import { webConfig } from "./web-config";

/** The settings of each kind of server, by the name of their file. */
export const deployFiles = (settings: Settings): Readonly<Record<string, string>> => ({
  // GitHub Pages leaves out folders such as _next without it.
  ".nojekyll": "",
  ".htaccess": htaccess(settings),
  Caddyfile: caddyfile(settings),
  _headers: headersFile(settings),
  "nginx.conf": nginxConf(settings),
  "web.config": webConfig(settings),
});
