import { changes } from "@/content/changes";
import { retired } from "@/content/retired";
import type { Change } from "@/lib/changes/change";
import { changeCommands, type RegFile } from "@/lib/changes/change-commands";
import { regBytes } from "@/lib/changes/reg-file";

export const dynamic = "force-static";
export const dynamicParams = false;

/** The .reg files of today: for each change the change itself, and where it is known what Windows has by default. */
const present: readonly RegFile[] = Object.entries(changes as Readonly<Record<string, Change>>).flatMap(([id, change]) => {
  const { regFile, undoRegFile } = changeCommands(id, change);
  return undoRegFile ? [regFile, undoRegFile] : [regFile];
});

/** Files that tickets still name, each with what took its place. */
const retiredFiles = Object.entries(retired.regFiles).map(([name, now]): RegFile => {
  const successor = present.find((file) => file.name === now);
  if (!successor)
    throw new Error(`content/retired.ts: expected "${now}", which takes the place of ${name}, among the .reg files, found none.`);
  return { name, text: successor.text };
});
const files = [...present, ...retiredFiles];

export const generateStaticParams = () => files.map(({ name }) => ({ file: name }));

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const { text } = files.find(({ name }) => name === file)!;
  return new Response(Buffer.from(regBytes(text)), { headers: { "content-type": "text/plain" } });
}
