/** Beside this link of an article stands the way back. */
const didNotHelp = 'a.button[href*="tried="]';

/** Puts the link where the article ends: beside "It did not help", or below all of it. */
function placeAtEnd(article: Element, link: Element) {
  const beside = article.querySelector(didNotHelp);
  if (!beside) {
    article.appendChild(document.createElement("p")).appendChild(link);
    return;
  }
  const parent = beside.parentNode!;
  parent.insertBefore(link, beside.nextSibling);
  parent.insertBefore(document.createTextNode(" "), link);
}

/**
 * The way back to the result once more where an article ends: whoever has read so far is screens away from the strip.
 * Returns what sets its address, as soon as the article is there; "" hides it. ES5 once it is bundled.
 */
export function wayBackAtEnd(): (href: string) => void {
  let link: HTMLAnchorElement | undefined;
  let now = "";
  const show = () => {
    const article = document.querySelector("main article");
    if (!article || (!link && !now)) return;
    if (!link) {
      link = document.createElement("a");
      link.className = "button way-back";
      link.textContent = "Back to your result";
      placeAtEnd(article, link);
    }
    link.hidden = now === "";
    if (now) link.href = now;
    else link.removeAttribute("href");
  };
  document.addEventListener("DOMContentLoaded", show);
  return (href) => {
    now = href;
    if (document.readyState !== "loading") show();
  };
}
