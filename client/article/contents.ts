/** How far down the window a heading is the one that is read, as a share of its height. */
const readAt = 0.3;

/**
 * Marks in the contents at the side the part that is being read: the last whose heading has passed the upper third. The
 * parts of the last screen never get there, so at the end it is the one that the reader went to, if it is in sight.
 */
export function markContents() {
  const parts = [...document.querySelectorAll<HTMLAnchorElement>(".toc a")].flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });
  if (parts.length === 0) return;
  let waits = false;
  const mark = () => {
    waits = false;
    const passed = parts.filter(({ heading }) => heading.getBoundingClientRect().top < innerHeight * readAt);
    const isAtEnd = scrollY > 0 && innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const gone = isAtEnd && parts.find(({ link, heading }) => link.hash === location.hash && heading.getBoundingClientRect().top >= 0);
    const present = gone || (passed.at(-1) ?? parts[0]);
    for (const { link } of parts) {
      if (link === present?.link) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  const soon = () => {
    if (!waits) requestAnimationFrame(mark);
    waits = true;
  };
  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", soon);
  addEventListener("hashchange", soon);
  mark();
}
