/** "HOSTNAME and PORT are still to fill in"; "" where nothing is. A word that is named twice counts once. */
export function stillToFill(names: readonly string[]): string {
  const all = [...new Set(names)];
  if (all.length === 0) return "";
  const list = all.length === 1 ? all[0] : `${all.slice(0, -1).join(", ")} and ${all[all.length - 1]}`;
  return `${list} ${all.length === 1 ? "is" : "are"} still to fill in`;
}
