import { readPageFrontmatter } from "@/lib/articles/check-frontmatter";
import { lineOfField } from "@/lib/articles/line-of-field";
import type { PageFrontmatter } from "@/lib/articles/page-frontmatter";
import type { Article } from "@/lib/articles/read";
import { type Problem, say } from "@/lib/problem";
import { codedEntries } from "@/app/_joining/menu";
import { isId } from "../writing/id-form";
import type { Site } from "./site";

interface Page {
  readonly name: string;
  readonly file: string;
  readonly article: Article;
  readonly front: PageFrontmatter;
}

/** What no page of prose can see by itself: that its address is free, and that its place in the menu is its own. */
export function pageFrontProblems({ readings, texts }: Site): Problem[] {
  const pages = [...readings].flatMap(([file, reading]): Page[] => {
    const [, name] = /^content\/pages\/(.+)\.mdx$/.exec(file) ?? [];
    if (name === undefined || "fault" in reading) return [];
    const read = readPageFrontmatter(reading.article);
    return "data" in read ? [{ name, file, article: reading.article, front: read.data }] : [];
  });
  const entries = [
    ...codedEntries.map(({ section, name, place }) => ({ section, name, place, file: "" })),
    ...pages.flatMap(({ name: section, file, front }) => (front.menu ? [{ section, ...front.menu, file }] : [])),
  ];
  const sections = entries.map(({ section }) => section);
  return pages.flatMap((page): Problem[] => {
    const { name, file, front } = page;
    const at = (...path: string[]) => ({ file, line: lineOfField(page.article.yaml, path), field: `frontmatter ${path.join(".")}` });
    const sameAs = (part: "place" | "name") =>
      front.menu && entries.find((entry) => entry.file !== file && entry[part] === front.menu![part]);
    return [
      ...(isId(name)
        ? []
        : [{ ...named(file), expected: "lower-case words joined by hyphens, as they stand in the address", found: say(name) }]),
      ...(texts.has(`app/${name}/page.tsx`)
        ? [{ ...named(file), expected: "an address that no other page has", found: `/${name}/, which app/${name}/page.tsx serves` }]
        : []),
      ...(["place", "name"] as const).flatMap((part) => {
        const other = sameAs(part);
        if (other === undefined) return [];
        const found = `${say(front.menu![part])}, as "${other.section}" has it`;
        return [{ ...at("menu", part), expected: `a ${part} that no other entry of the menu has`, found, fix: "Choose another." }];
      }),
      ...(front.under === undefined || sections.includes(front.under)
        ? []
        : [{ ...at("under"), expected: `one of ${sections.join(", ")}`, found: say(front.under), fix: "Name the section of the menu." }]),
    ];
  });
}

const named = (file: string) => ({ file, line: 0, field: "file name", fix: "Rename the file." });
