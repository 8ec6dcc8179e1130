import createMDX from "@next/mdx";
import type { NextConfig } from "next";
import path from "node:path";

const withMDX = createMDX({
  options: {
    // Turbopack passes plugins on as names, so each is a string with plain options.
    remarkPlugins: ["remark-gfm", "remark-frontmatter", path.join(process.cwd(), "lib/articles/remark-commands.mjs")],
    rehypePlugins: ["rehype-slug"],
  },
});

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  pageExtensions: ["ts", "tsx"],
  reactStrictMode: true,
};

export default withMDX(config);
