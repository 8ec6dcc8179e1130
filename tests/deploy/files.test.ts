import { afterAll, describe, expect, it } from "vitest";
import { deployFiles } from "@/scripts/deploying/deploy-files";
import { exampleSettings } from "@/scripts/deploying/settings";
import { fileHeaders } from "@/scripts/serving/file-headers";
import { siteHeaders } from "@/scripts/serving/headers";
import { filesOf, publish } from "./published";
import { below, readXml, type XmlElement } from "./read-xml";

/*
 * What servers that cannot run here would send by their files. It is read as their makers describe it; the files of the
 * site show that a folder holds nothing that the table treats otherwise.
 */

const site = publish("/");
const paths = filesOf(site);
const files = deployFiles(exampleSettings);
afterAll(() => site.remove());

/** A header that the file leaves to its server is not expected of it. */
const cacheUnlessUsual = (path: string) => {
  const { "Cache-Control": cache } = fileHeaders(path);
  return cache === "no-cache" ? {} : { "Cache-Control": cache };
};
const dispositionOf = (path: string) => {
  const { "Content-Disposition": disposition } = fileHeaders(path);
  return disposition === undefined ? {} : { "Content-Disposition": disposition };
};

describe("_headers", () => {
  const rules = files
    ._headers!.split("\n")
    .filter((line) => line !== "" && !/^ *#/.test(line))
    .reduce<{ pattern: RegExp; headers: [string, string][] }[]>((all, line) => {
      const header = /^ {2}([\w-]+): (.+)$/.exec(line);
      if (header === null) all.push({ pattern: new RegExp(`^${line.replaceAll(".", "[.]").replaceAll("*", ".*")}$`), headers: [] });
      else all.at(-1)!.headers.push([header[1]!, header[2]!]);
      return all;
    }, []);

  it("gives each file the headers of the table, and none twice", () => {
    for (const path of paths.filter((one) => one === one.toLowerCase())) {
      const address = path.replace(/\/index\.html$/, "/");
      const given = rules.filter(({ pattern }) => pattern.test(address)).flatMap(({ headers }) => headers);
      expect({ path, names: new Set(given.map(([name]) => name)).size }).toEqual({ path, names: given.length });
      const type = fileHeaders(path)["Content-Type"];
      const known = type !== "application/octet-stream" && !address.endsWith("/");
      expect({ path, ...Object.fromEntries(given) }).toEqual({
        path,
        ...siteHeaders(),
        ...cacheUnlessUsual(path),
        ...dispositionOf(path),
        ...(known && { "Content-Type": type }),
      });
    }
  });

  it("stays within what Cloudflare reads: 100 rules, 2,000 characters a line, one star a path", () => {
    expect(rules.length).toBeLessThan(100);
    for (const line of files._headers!.split("\n")) {
      expect(line.length).toBeLessThan(2000);
      expect(line.startsWith("/") ? line.split("*").length : 2).toBe(2);
    }
  });
});

describe("web.config", () => {
  const document = readXml(files["web.config"]!);
  const [main] = below(document, "system.webServer");
  const folders = below(document, "location").map((one) => ({
    folder: `/${one.attributes.path}/`,
    server: below(one, "system.webServer")[0]!,
  }));
  const headersIn = (server: XmlElement) =>
    below(server, "httpProtocol", "customHeaders", "add").map(({ attributes }) => [attributes.name!, attributes.value!] as const);
  /** IIS joins its own max-age to what stands beside it. */
  const cacheIn = (server: XmlElement) =>
    below(server, "staticContent", "clientCache").map(({ attributes: { cacheControlMode, cacheControlMaxAge, cacheControlCustom } }) => {
      if (cacheControlMode === "DisableCache") return "no-cache";
      const [days, hours, minutes, seconds] = cacheControlMaxAge!.split(/[.:]/).map(Number);
      const [first, ...others] = cacheControlCustom!.split(", ");
      return [first, `max-age=${((days! * 24 + hours!) * 60 + minutes!) * 60 + seconds!}`, ...others].join(", ");
    });
  const types = Object.fromEntries(
    below(main!, "staticContent", "mimeMap").map(({ attributes }) => [attributes.fileExtension!, attributes.mimeType!]),
  );

  it("gives each file of the site the headers of the table", () => {
    // The further files lie outside the folders that stand for an extension.
    for (const path of paths.filter((one) => !one.startsWith("/kinds/"))) {
      const own = folders.filter(({ folder }) => path.startsWith(folder)).map(({ server }) => server);
      const given = [main!, ...own].flatMap(headersIn);
      expect(new Set(given.map(([name]) => name)).size).toBe(given.length);
      const cache = [main!, ...own].flatMap(cacheIn).at(-1);
      const { Vary: _vary, ...expected } = { ...siteHeaders(), ...fileHeaders(path) };
      expect({ path, ...Object.fromEntries(given), "Content-Type": types[/\.\w+$/.exec(path)![0]], "Cache-Control": cache }).toEqual({
        path,
        ...expected,
      });
    }
  });

  it("names each type after taking out what the server has for it", () => {
    const removed = below(main!, "staticContent", "remove").map(({ attributes }) => attributes.fileExtension);
    expect(removed).toEqual(Object.keys(types));
    for (const path of paths.filter((one) => one.startsWith("/kinds/file."))) {
      expect(types[/\.\w+$/.exec(path)![0]] ?? "application/octet-stream").toBe(fileHeaders(path)["Content-Type"]);
    }
  });
});
