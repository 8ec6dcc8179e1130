import createMDX from "@next/mdx";
import type { NextConfig } from "next";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.join(process.cwd(), "lib/articles");

/** Of all that the plugins consist of. Turbopack keeps a text until its loader has other options: it does not see that a plugin changed. */
const digest = readdirSync(folder)
  .filter((name) => name.endsWith(".mjs"))
  .reduce((hash, name) => hash.update(readFileSync(path.join(folder, name))), createHash("sha256"))
  .digest("hex");

const plugin = (name: string): [string, { digest: string }] => [path.join(folder, `${name}.mjs`), { digest }];

const withMDX = createMDX({
  options: {
    // Turbopack passes plugins on as names, so each is a string with plain options.
    remarkPlugins: ["remark-gfm", "remark-frontmatter", plugin("remark-heading-ids"), plugin("remark-commands"), plugin("remark-folds")],
  },
});

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  pageExtensions: ["ts", "tsx"],
  reactStrictMode: true,
  // No style asks for light-dark(): without this each `color-scheme` brings what browsers without it would need.
  experimental: { lightningCssFeatures: { exclude: ["light-dark"] } },
};

export default withMDX(config);
