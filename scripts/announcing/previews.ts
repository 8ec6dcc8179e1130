import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { createElement } from "react";
import satori, { type Font } from "satori";
import { connectionStops, wherePairEnds } from "@/app/_joining/connection-stops";
import { causes } from "@/content/causes";
import { PreviewCard, previewFonts, previewSize } from "@/components/preview-card";
import { idsOf } from "@/lib/diagnosis/ids";
import { root } from "../running/project";
import { previewAddress, previewTitle } from "./announcement";

const require = createRequire(import.meta.url);

const fonts: readonly Font[] = [
  {
    name: previewFonts.text,
    weight: 400,
    data: readFileSync(require.resolve("@fontsource/open-sans/files/open-sans-latin-400-normal.woff")),
  },
  {
    name: previewFonts.text,
    weight: 700,
    data: readFileSync(require.resolve("@fontsource/open-sans/files/open-sans-latin-700-normal.woff")),
  },
  {
    name: previewFonts.code,
    weight: 600,
    data: readFileSync(require.resolve("@fontsource/cascadia-mono/files/cascadia-mono-latin-600-normal.woff")),
  },
];

interface Preview {
  /** Its address on the site. */
  readonly address: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

/** One for each article, and one for all other pages. */
export const previews: readonly Preview[] = [
  { address: previewAddress(), title: previewTitle(), ...wherePairEnds },
  ...idsOf(causes).map((id): Preview => {
    const [from, to] = causes[id].stages;
    return { address: previewAddress(id), title: previewTitle(id), from, to };
  }),
];

/** The picture as SVG, its letters as outlines: the same words give the same text. */
export const svgOf = ({ title, from, to }: Omit<Preview, "address">): Promise<string> =>
  satori(createElement(PreviewCard, { title, from, to, stops: connectionStops }), { ...previewSize, fonts: [...fonts] });

let ready: Promise<void> | undefined;

/** The picture as PNG. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  ready ??= initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  await ready;
  const drawing = new Resvg(svg);
  const picture = drawing.render();
  const png = picture.asPng();
  picture.free();
  drawing.free();
  return png;
}

const kept = path.join(root, ".cache", "previews");

const digest = (...texts: readonly string[]) => texts.reduce((hash, text) => hash.update(text), createHash("sha256")).digest("hex");

/** What every picture depends on besides its words. */
const drawnWith = digest(
  JSON.stringify(connectionStops),
  ...["components/preview-card.tsx", "scripts/announcing/previews.ts", "package-lock.json"].map((file) =>
    readFileSync(path.join(root, file), "utf8"),
  ),
);

/** The file that keeps the picture, by all that it depends on. */
const fileOf = (preview: Preview) => path.join(kept, `${digest(drawnWith, JSON.stringify(preview))}.png`);

/** Writes every picture into the built site. One that was drawn by an earlier build is taken from there; what none needs any more goes. */
export async function drawPreviews(out: string): Promise<void> {
  mkdirSync(kept, { recursive: true });
  mkdirSync(path.join(out, path.dirname(previewAddress())), { recursive: true });
  for (const preview of previews) {
    const file = fileOf(preview);
    if (!existsSync(file)) writeFileSync(file, await pngOf(await svgOf(preview)));
    copyFileSync(file, path.join(out, preview.address));
  }
  const needed = new Set(previews.map(fileOf));
  for (const name of readdirSync(kept)) if (!needed.has(path.join(kept, name))) rmSync(path.join(kept, name));
}
