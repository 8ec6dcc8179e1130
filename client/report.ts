/**
 * The page of reports: fills in the page from which the reader came. Only the link in the foot of our own pages lets the
 * browser say it, and without what stands behind the #. From a disk it says nothing, and the line stays empty.
 */
import { pageLine } from "@/lib/report-lines";
import { absolute, placeOf } from "@/lib/routes";

const { root, site } = document.documentElement.dataset;
const from = document.referrer;

if (from !== "" && from.startsWith(new URL(root ?? "/", location.href).href)) {
  const filled = `${pageLine} ${absolute(from, site) ?? placeOf(from)}`;
  const text = document.querySelector(".text-block code")!;
  text.textContent = text.textContent!.replace(pageLine, () => filled);
  const mail = document.querySelector('main a[href^="mailto:"]');
  mail?.setAttribute(
    "href",
    mail.getAttribute("href")!.replace(encodeURIComponent(pageLine), () => encodeURIComponent(filled)),
  );
}
