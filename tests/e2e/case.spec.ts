import type { Page } from "@playwright/test";
import { onADisk } from "../fixtures/places";
import { longestAsked } from "./flow-walks";
import { axeFindings, looks, setLook, sticksOut } from "./looks";
import { templates } from "./pages";
import { expect, test, watch } from "./watched";

const walk = longestAsked();
const [first, second] = walk;
const said = ({ question, answer }: { readonly question: string; readonly answer: string }) => `${question}=${answer}`;
const two = [said(first!), said(second!)].sort().join("&");
const article = "/fix/machine-keys/";
const withTwo = `${article}#${two}`;

const strip = (page: Page) => page.getByRole("region", { name: "Your case" });
const words = (page: Page) => strip(page).getByRole("status");
const earlier = (page: Page) => page.getByRole("list", { name: "Your answers so far" }).getByRole("listitem");
const nav = (page: Page, name: string) => page.getByRole("navigation", { name: "Site" }).getByRole("link", { name });
const kept = (page: Page) => page.evaluate(() => sessionStorage.getItem("case"));
const hashOf = (page: Page) => new URL(page.url()).hash;
const forget = (page: Page) => page.getByRole("button", { name: "Forget your case" }).click();

/** Links of the page to the diagnosis or an article that lack the case, those to a heading aside. */
const withoutTheCase = (page: Page) =>
  page.locator("a[href]").evaluateAll(
    (links, given) =>
      (links as HTMLAnchorElement[])
        .filter(({ href, pathname }) => href.startsWith(location.origin) && /^\/(diagnose|fix)\//.test(pathname))
        .filter(({ hash, dataset }) => !(hash && !hash.includes("=")) && !("anew" in dataset))
        // A link that answers a question says its own answer to it.
        .filter(({ hash, dataset: { answer = "" } }) =>
          given.some((pair) => pair.split("=")[0] !== answer.split("=")[0] && !hash.includes(pair)),
        )
        .map(({ href }) => href),
    two.split("&"),
  );

test("answers go along into an article, and from there back to their result", async ({ page }) => {
  await page.goto("/");
  await expect(strip(page)).toHaveCount(0);
  for (const choice of [first!, second!, walk[2]!]) {
    await page.locator(`a[data-answer="${said(choice)}"]`).click();
    await page.waitForURL(({ hash }) => hash.includes(said(choice)));
  }
  await page.getByRole("link", { name: "Stop here and show the result" }).click();
  await expect(page.locator(".leading-cause")).toBeVisible();
  await expect(strip(page)).toHaveCount(0);
  const all = hashOf(page);
  await page.locator(".leading-cause").getByRole("link", { name: "Open the fix" }).click();
  await expect(words(page)).toHaveText("Your case: 3 answers");
  await strip(page).getByRole("link", { name: "Back to result" }).click();
  await expect(page.locator(".leading-cause")).toBeVisible();
  expect(hashOf(page)).toBe(all);
});

test("where an article ends the way back to the result stands once more, and goes with the case", async ({ page }) => {
  await page.goto(article);
  const back = page.getByRole("link", { name: "Back to your result" });
  await expect(back).toHaveCount(0);
  await page.goto("/about/");
  await page.goto(withTwo);
  await expect(back).toHaveAttribute("href", (await strip(page).getByRole("link").getAttribute("href"))!);
  const beside = page.getByRole("link", { name: "Not solved: show the next cause" });
  const distance = (await back.boundingBox())!.y - (await beside.boundingBox())!.y;
  expect(Math.abs(distance)).toBeLessThan(60);
  await forget(page);
  await expect(back).toBeHidden();
});

test("a jump to a heading, a reload, the menu and a page without answers in its address keep the case", async ({ page }) => {
  await page.goto(withTwo);
  await page.locator(".toc a").last().click();
  expect(hashOf(page)).not.toContain("=");
  await expect(words(page)).toHaveText("Your case: 2 answers");
  expect(await withoutTheCase(page)).toEqual([]);
  await page.reload();
  await expect(words(page)).toHaveText("Your case: 2 answers");
  await nav(page, "Codes").click();
  await page.waitForURL("**/codes/");
  await expect(words(page)).toHaveText("Your case: 2 answers");
  await nav(page, "Find the cause").click();
  await expect(earlier(page)).toHaveCount(1); // the other is the answer to this question
  expect(hashOf(page)).toBe(`#${two}`);
});

test("every kind of page shows the strip, and its links carry the case", async ({ page, problems }) => {
  await page.goto(withTwo);
  for (const [name, path] of Object.entries(templates)) {
    await page.goto(path);
    await expect(words(page), name).toHaveText("Your case: 2 answers");
    expect(await withoutTheCase(page), name).toEqual([]);
  }
  expect(problems.splice(0)).toEqual([expect.stringContaining("404 (Not Found)")]);
});

test("links to a heading keep their address", async ({ page }) => {
  await page.goto("/access/");
  const headings = () =>
    page
      .locator('a[href*="fix/"][href*="#"], a[href*="diagnose/"][href*="#"], a[href^="#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const before = await headings();
  await page.goto(withTwo);
  await page.goto("/access/");
  await expect(words(page)).toBeVisible();
  expect((await headings()).filter((href) => !href!.includes("="))).toEqual(before);
});

test("a question, the result and pasted text go on with the case of the tab", async ({ page }) => {
  await page.goto(withTwo);
  for (const path of ["/diagnose/result/", "/diagnose/paste/", `/diagnose/${walk[2]!.question}/`]) {
    await page.goto(path);
    const answers = path === "/diagnose/paste/" ? page.getByRole("list", { name: "What you know" }).getByRole("listitem") : earlier(page);
    await expect(answers, path).toHaveCount(2);
    expect(hashOf(page), path).toBe(`#${two}`);
    await expect(strip(page)).toHaveCount(0);
  }
  // Past the menu: a heading takes the place of the answers in the address, and they come back.
  await page.locator(".skip").first().focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => hashOf(page)).toBe(`#${two}&main`);
  await expect(earlier(page)).toHaveCount(2);
  // After an exchange of the main part the menu carries the new answer too.
  await page.locator("a[data-answer]").first().click();
  await expect.poll(() => hashOf(page)).toContain(`${walk[2]!.question}=`);
  await expect(nav(page, "Causes")).toHaveAttribute("href", new RegExp(`${walk[2]!.question}=`));
});

test("an address with answers takes the place of the case", async ({ page }) => {
  await page.goto(withTwo);
  await page.goto(`/fix/fips/#${said(first!)}`);
  await expect(words(page)).toHaveText("Your case: 1 answer");
  await page.goto("/codes/");
  await expect(words(page)).toHaveText("Your case: 1 answer");
  await page.goto(`/diagnose/result/#${two}`);
  await page.goto("/codes/");
  await expect(words(page)).toHaveText("Your case: 2 answers");
});

test("what no model knows is counted no longer once a page has asked the model", async ({ page }) => {
  await page.goto(`${article}#no-such-question=yes&${said(first!)}`);
  await expect(words(page)).toHaveText("Your case: 2 answers");
  await strip(page).getByRole("link").click();
  await expect(earlier(page)).toHaveCount(1);
  await nav(page, "Codes").click();
  await expect(words(page)).toHaveText("Your case: 1 answer");
  // An address that holds nothing known leaves the case, and the page goes on with it.
  await page.goto("/diagnose/result/#no-such-question=yes");
  await expect(page.getByText("Parts of this link could not be used.")).toBeVisible();
  await expect(earlier(page)).toHaveCount(1);
  expect(await kept(page)).toBe(said(first!));
  // A query of somebody's news letter is no case.
  await page.goto("/codes/?ref=mail");
  await expect(words(page)).toHaveText("Your case: 1 answer");
});

test("what was tried is counted, and the way back adds the cause of the article", async ({ page }) => {
  await page.goto(`/fix/fips/#${two}&tried=tls-mismatch`);
  await expect(words(page)).toHaveText("Your case: 2 answers, 1 fix tried");
  await page.getByRole("link", { name: "Not solved: show the next cause" }).click();
  await expect(page.locator(".leading-cause")).toBeVisible();
  expect(hashOf(page)).toBe(`#${two}&tried=fips,tls-mismatch`);
  await page.goto("/checklist/");
  await expect(words(page)).toHaveText("Your case: 2 answers, 2 fixes tried");
});

test("another tab knows nothing of it, and nothing is kept elsewhere", async ({ page, context }) => {
  await page.goto(withTwo);
  const other = await context.newPage();
  await other.goto(article);
  await expect(nav(other, "Causes")).toBeVisible();
  await expect(strip(other)).toHaveCount(0);
  expect(await kept(other)).toBeNull();
  expect(await page.evaluate(() => [document.cookie, localStorage.length])).toEqual(["", 0]);
  expect(await context.cookies()).toEqual([]);
});

test("forgotten: it is said, focus stays, the address and the links hold no answers, and nothing comes back", async ({ page }) => {
  await page.goto(article);
  const plain = await page.locator("a[href]").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  await page.goto("/codes/");
  await page.goto(`${withTwo}&undo`);
  await strip(page).getByRole("button").focus();
  const height = (await strip(page).boundingBox())!.height;
  await page.keyboard.press("Enter");
  await expect(words(page)).toHaveText("Forgotten. This tab keeps no answers now.");
  await expect(strip(page)).toBeFocused();
  await expect(strip(page).getByRole("button")).toBeHidden();
  expect((await strip(page).boundingBox())!.height).toBe(height);
  expect(hashOf(page)).toBe("#undo");
  expect(await kept(page)).toBeNull();
  expect(await page.locator("a[href]").evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual(plain);
  await page.reload();
  await expect(strip(page)).toHaveCount(0);
  await nav(page, "Find the cause").click();
  await expect(page.locator('a[data-answer][aria-current="true"]')).toHaveCount(0);
  expect(hashOf(page)).toBe("");
});

for (const [name, path, link] of [
  ["the result", `/diagnose/result/#${two}`, "Forget these answers and start over"],
  ["a question", `/diagnose/${walk[2]!.question}/#${two}`, "Forget these answers and start over"],
] as const) {
  test(`starting over from ${name} forgets the case`, async ({ page }) => {
    await page.goto(path);
    await page.getByRole("link", { name: link }).click();
    await page.waitForURL(`**/diagnose/${first!.question}/`);
    await expect(page.locator("a[data-answer]").first()).toBeVisible();
    await expect(earlier(page)).toHaveCount(0);
    expect(await kept(page)).toBeNull();
    await nav(page, "Codes").click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(strip(page)).toHaveCount(0);
  });
}

test("where storage is blocked, the address alone carries the answers", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["sessionStorage", "localStorage"])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
  });
  await page.goto(withTwo);
  await expect(words(page)).toHaveText("Your case: 2 answers");
  await page.locator(".toc a").last().click();
  await expect(words(page)).toHaveText("Your case: 2 answers");
  await nav(page, "Find the cause").click();
  await expect(earlier(page)).toHaveCount(1);
  expect(hashOf(page)).toBe(`#${two}`);
  await page.goto(article);
  await expect(nav(page, "Causes")).toBeVisible();
  await expect(strip(page)).toHaveCount(0);
  await page.goto(withTwo);
  await forget(page);
  await expect(words(page)).toHaveText(/^Forgotten/);
  expect(hashOf(page)).toBe("");
});

test("whatever stands in the storage, the page works", async ({ page }) => {
  await page.goto(article);
  for (const junk of ["<img src=x onerror=alert(1)>=1", "\0", "=&=&", "a=b&".repeat(100_000), "%E0%A4%A=x"]) {
    await page.evaluate((text) => sessionStorage.setItem("case", text), junk);
    await page.goto("/codes/");
    await page.goto(article);
    await page.getByRole("button", { name: /^Copy/ }).first().click();
    await expect(page.locator("header img, .case img")).toHaveCount(0);
  }
});

test("it is there when the page is first painted, and moves nothing", async ({ page }) => {
  await page.addInitScript(() => {
    (window as unknown as { shifts: number[] }).shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shifts: number[] }).shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  // What comes behind the head is late, as on a slow line: what it would move has been painted by then.
  await page.route("**/client/page.*.js", async (route) => {
    await new Promise((done) => setTimeout(done, 500));
    await route.continue();
  });
  await page.goto(withTwo);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [article, "/", "/checklist/"]) {
      await page.goto(path);
      await expect(words(page)).toBeVisible();
      await page.waitForTimeout(200);
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts), `${path} at ${width} px`).toEqual([]);
    }
  }
});

test("on a phone the strip is one row, Forget in it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(withTwo);
  const middle = async (name: string) => {
    const { y, height } = (await strip(page).getByText(name).boundingBox())!;
    return y + height / 2;
  };
  expect(Math.abs((await middle("Forget")) - (await middle("Back to result")))).toBeLessThan(2);
  expect((await strip(page).boundingBox())!.height).toBeLessThan(48);
});

test("a heading behind the answers is gone to", async ({ page }) => {
  await page.goto(`${withTwo}&undo`);
  const heading = page.locator("#undo");
  await expect(heading).toBeInViewport();
  expect(await heading.evaluate((element) => element.matches(":target"))).toBe(true);
  expect(hashOf(page)).toBe(`#${two}&undo`);
});

test("a page that comes back as it was left shows what has changed since", async ({ page }) => {
  await page.goto(article);
  await expect(strip(page)).toHaveCount(0);
  await page.evaluate((text) => {
    sessionStorage.setItem("case", text);
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  }, two);
  await expect(words(page)).toHaveText("Your case: 2 answers");
  await page.evaluate(() => {
    document.documentElement.setAttribute("data-same", "");
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  await page.waitForTimeout(200);
  await expect(page.locator("html[data-same]")).toHaveCount(1);
});

test("light and dark, wide and narrow: axe finds nothing, nothing sticks out, and targets are large enough", async ({ page }) => {
  await page.goto(withTwo);
  const found: Record<string, readonly string[]> = {};
  for (const look of looks) {
    await setLook(page, look);
    found[look.name] = [...(await axeFindings(page, look)), ...(await sticksOut(page))];
    for (const part of await strip(page).locator("a, button").all()) {
      const { width, height } = (await part.boundingBox())!;
      if (width < 24 || height < 24) found[look.name] = [...found[look.name]!, `a target of ${width} x ${height} px`];
    }
  }
  expect(found).toEqual(Object.fromEntries(looks.map((look) => [look.name, []])));
});

test("it is not printed, and forced colours keep its edge", async ({ page }) => {
  await page.goto(withTwo);
  await page.emulateMedia({ forcedColors: "active" });
  await expect(strip(page)).toBeVisible();
  expect(await strip(page).evaluate((element) => getComputedStyle(element).borderBottomWidth)).toBe("1px");
  await page.emulateMedia({ media: "print" });
  await expect(strip(page)).toBeHidden();
});

test("without script no page speaks of a case", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
  await page.goto(withTwo);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("Your case")).toHaveCount(0);
  await page.close();
});

test("from a disk the case goes along too", async ({ browser }) => {
  const { site, index, leave } = await onADisk();
  const page = await browser.newPage();
  const problems = watch(page, site);
  await page.goto(`${site}fix/machine-keys/${index}#${two}`);
  await expect(words(page)).toHaveText("Your case: 2 answers");
  await nav(page, "Codes").click();
  await expect(words(page)).toHaveText("Your case: 2 answers");
  await page.goto(`${site}diagnose/result/${index}`);
  await expect(earlier(page)).toHaveCount(2);
  expect(hashOf(page)).toBe(`#${two}`);
  await nav(page, "Causes").click();
  await forget(page);
  await expect(words(page)).toHaveText(/^Forgotten/);
  expect(problems).toEqual([]);
  await page.close();
  await leave();
});
