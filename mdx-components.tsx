import type { MDXComponents } from "mdx/types";

/** Next asks for this file. The components of an article depend on the cause, so its page passes them in. */
export function useMDXComponents(): MDXComponents {
  return {};
}
