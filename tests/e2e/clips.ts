import { expect, type Page } from "@playwright/test";

declare global {
  interface Window {
    /** What went to the clipboard, by type. */
    clips: Record<string, string>[];
  }
}

/** From the next page on, what is copied is noted with each of its types. */
export const noteClips = (page: Page) =>
  page.addInitScript(() => {
    window.clips = [];
    const write = async (items: ClipboardItem[]) => {
      for (const item of items) {
        const texts = item.types.map(async (type) => [type, await (await item.getType(type)).text()]);
        window.clips.push(Object.fromEntries(await Promise.all(texts)));
      }
    };
    const writeText = async (text: string) => void window.clips.push({ "text/plain": text });
    Object.defineProperty(navigator, "clipboard", { value: { write, writeText } });
  });

/** The last thing copied, once this many were. */
export async function clip(page: Page, count: number): Promise<Record<string, string>> {
  await expect.poll(() => page.evaluate(() => window.clips.length)).toBe(count);
  return page.evaluate(() => window.clips.at(-1)!);
}
