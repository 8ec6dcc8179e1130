import { changes } from "@/content/changes";
import type { Change } from "@/lib/changes/change";
import { changeCommands, type RegFile } from "@/lib/changes/change-commands";
import { regBytes } from "@/lib/changes/reg-file";

export const dynamic = "force-static";
export const dynamicParams = false;

/** Every .reg file of the site: for each change the change itself, and where it is known what Windows has by default. */
const files: readonly RegFile[] = Object.entries(changes as Readonly<Record<string, Change>>).flatMap(([id, change]) => {
  const { regFile, undoRegFile } = changeCommands(id, change);
  return undoRegFile ? [regFile, undoRegFile] : [regFile];
});

export const generateStaticParams = () => files.map(({ name }) => ({ file: name }));

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const { text } = files.find(({ name }) => name === file)!;
  return new Response(Buffer.from(regBytes(text)), { headers: { "content-type": "text/plain" } });
}
