import { walksOverEveryAnswer } from "./flow-walks";
import { atTheRoot, inASubFolder, onADisk, unpacked } from "../fixtures/places";
import { lostLinks, tour } from "./tour";
import { expect, test, watch } from "./watched";

/** Without scripts the written flow is walked. */
const written = walksOverEveryAnswer().sort((a, b) => b.length - a.length)[0]!;

const places = { "at the root": atTheRoot, "in a sub-folder": inASubFolder, "on a disk": onADisk, "unpacked, without a network": unpacked };

for (const [name, go] of Object.entries(places)) {
  test(`${name}: a reader gets everywhere by the links, and no request leaves the folder`, async ({ browser }) => {
    const place = await go();
    const context = await browser.newContext({ offline: place.index !== "" });
    const page = await context.newPage();
    const problems = watch(page, place.home);
    await tour(page, place);
    expect(problems).toEqual([]);
    await context.close();
    await place.leave();
  });
}

// On a disk as it is built, links without scripts lead to folders: the pack is made for that.
for (const [name, go] of Object.entries({ "in a sub-folder": inASubFolder, unpacked })) {
  test(`${name}, without scripts: the walk ends at what the last answer says`, async ({ browser }) => {
    const place = await go();
    const context = await browser.newContext({ javaScriptEnabled: false, offline: place.index !== "" });
    const page = await context.newPage();
    const problems = watch(page, place.home);
    await page.goto(place.start);
    for (const { question, answer } of written) await page.locator(`a[data-answer="${question}=${answer}"]`).click();
    await expect(page.locator(".by-answer:target")).toBeVisible();
    expect(await lostLinks(page, place)).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
    await place.leave();
  });
}
