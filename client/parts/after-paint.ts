/** Does what nobody waits for once the page has been painted. A page in the background is not painted, and waits with it. */
export const afterPaint = (work: () => void) => requestAnimationFrame(() => setTimeout(work));
