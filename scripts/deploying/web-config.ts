import { contentTypes, transportSecurity } from "../serving/headers";
import type { Settings } from "./settings";
import { cacheRules, everywhere, notice } from "./table";

/** A piece of XML: its name, its attributes, and what it holds. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly holds: readonly (Element | string)[];
}

const element = (name: string, attributes: Element["attributes"] = {}, ...holds: Element["holds"]): Element => ({
  name,
  attributes,
  holds,
});

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign]!);

/** An element as lines; a text among what it holds is a comment. */
function write({ name, attributes, holds }: Element): string[] {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(value)}"`)].join(" ");
  if (holds.length === 0) return [`<${start} />`];
  const inside = holds.flatMap((one) => (typeof one === "string" ? [`<!-- ${one} -->`] : write(one)));
  return [`<${start}>`, ...inside.map((line) => `  ${line}`), `</${name}>`];
}

/** IIS counts time as days.hours:minutes:seconds. */
const timeSpan = (seconds: number) => {
  const two = (number: number) => String(Math.floor(number)).padStart(2, "0");
  return `${Math.floor(seconds / 86_400)}.${two((seconds % 86_400) / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}`;
};

/** Folders whose files a browser saves. IIS has no other word for an extension without a module of its own. */
const savedFolders = ["reg"];

const add = (name: string, value: string) => element("add", { name, value });

/** The web.config of IIS 10, for the folder of the site. Needs nothing beside the role service "Static Content". */
export function webConfig(settings: Settings): string {
  const main = element(
    "system.webServer",
    {},
    element("defaultDocument", {}, element("files", {}, element("clear"), element("add", { value: "index.html" }))),
    element("directoryBrowse", { enabled: "false" }),
    element(
      "httpErrors",
      { errorMode: "Custom" },
      element("remove", { statusCode: "404", subStatusCode: "-1" }),
      element("error", { statusCode: "404", path: "404.html", responseMode: "File" }),
    ),
    element(
      "httpProtocol",
      {},
      element(
        "customHeaders",
        {},
        element("remove", { name: "X-Powered-By" }),
        // A server that sends one of them already would stop at the second.
        ...everywhere(settings).flatMap(([name, value]) => [element("remove", { name }), add(name, value)]),
        `Only if the whole host answers over HTTPS, for good: ${write(add(transportSecurity.name, transportSecurity.value)).join("")}`,
      ),
    ),
    element(
      "staticContent",
      {},
      element("clientCache", { cacheControlMode: "DisableCache" }),
      ...Object.entries(contentTypes).flatMap(([extension, type]) => [
        element("remove", { fileExtension: `.${extension}` }),
        element("mimeMap", { fileExtension: `.${extension}`, mimeType: type }),
      ]),
    ),
  );
  const kept = cacheRules(settings).flatMap(({ folders, seconds }) => folders.map((folder) => ({ folder: folder.slice(1, -1), seconds })));
  const configuration = element(
    "configuration",
    {},
    ...notice,
    main,
    ...kept.map(({ folder, seconds }) =>
      element(
        "location",
        { path: folder },
        element(
          "system.webServer",
          {},
          element(
            "staticContent",
            {},
            element("clientCache", {
              cacheControlMode: "UseMaxAge",
              cacheControlMaxAge: timeSpan(seconds),
              cacheControlCustom: "public, immutable",
            }),
          ),
        ),
      ),
    ),
    ...savedFolders.map((folder) =>
      element(
        "location",
        { path: folder },
        element(
          "system.webServer",
          {},
          element("httpProtocol", {}, element("customHeaders", {}, add("Content-Disposition", "attachment"))),
        ),
      ),
    ),
  );
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...write(configuration)].join("\n")}\n`;
}
