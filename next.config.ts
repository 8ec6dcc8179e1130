import createMDX from "@next/mdx";
import type { NextConfig } from "next";
import path from "node:path";

const plugin = (name: string) => path.join(process.cwd(), `lib/articles/${name}.mjs`);

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
