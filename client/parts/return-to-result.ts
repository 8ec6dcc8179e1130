/**
 * An article opened from a result carries the reader's answers in its address. Its "If it did not help" then leads
 * back to that result, with this cause among those tried.
 */
export function startReturning() {
  const link = document.querySelector<HTMLAnchorElement>("a[data-did-not-help]");
  const carried = location.hash.slice(1);
  if (!link || !carried.includes("=")) return;
  const pairs = carried.split("&").filter((pair) => !pair.startsWith("tried="));
  const tried = carried
    .split("&")
    .filter((pair) => pair.startsWith("tried="))
    .flatMap((pair) => pair.slice("tried=".length).split(","));
  const all = [...new Set([...tried, link.dataset.didNotHelp!])].sort();
  link.href = `${link.pathname}#${[...pairs, `tried=${all.join(",")}`].sort().join("&")}`;
}
