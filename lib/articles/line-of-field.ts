/** The line of the article on which a field of its frontmatter stands, or the nearest field around it; the frontmatter begins on line 2. */
export function lineOfField(yaml: string, path: readonly string[]): number {
  const lines = yaml.split("\n");
  let at = -1;
  for (const [depth, key] of path.entries()) {
    const next = lines.findIndex((text, i) => i > at && new RegExp(`^\\s{${depth * 2}}${key}:`).test(text));
    if (next < 0) break;
    at = next;
  }
  return at < 0 ? 1 : at + 2;
}
