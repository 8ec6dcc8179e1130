import { deflateSync } from "node:zlib";

/*
 * Chromium writes each of the thousands of small objects of a tagged PDF uncompressed. Here they go together into
 * compressed streams, as PDF 1.5 allows (ISO 32000-1, 7.5.7 and 7.5.8): the same file in half of the bytes.
 */

/** So many objects stand in one stream: a reader unpacks a whole stream for one of them. */
const inOneStream = 200;

interface PdfObject {
  readonly id: number;
  readonly body: Buffer;
}

interface Read {
  readonly objects: readonly PdfObject[];
  /** The entries of the trailer that stay: the root, the information, the identity. */
  readonly trailer: string;
  readonly size: number;
}

const unknown = (what: string) => new Error(`The PDF is not written as Chromium writes it: expected ${what}, found none.`);

/** The number behind "startxref": where the table of the objects begins. */
function tableOf(pdf: Buffer): string {
  const tail = pdf.subarray(-64).toString("latin1");
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? NaN);
  const table = Number.isNaN(start) ? "" : pdf.subarray(start).toString("latin1");
  if (!/^xref\s+0 \d+\s/.test(table)) throw unknown("one table of all objects at its end");
  return table;
}

function read(pdf: Buffer): Read {
  const table = tableOf(pdf);
  const size = Number(/^xref\s+0 (\d+)/.exec(table)![1]);
  const offsets = [...table.matchAll(/(\d{10}) \d{5} ([nf])/g)].flatMap(([, offset, kind], id) =>
    kind === "n" ? { id, from: Number(offset) } : [],
  );
  const ordered = [...offsets].sort((a, b) => a.from - b.from);
  const objects = ordered.map(({ id, from }, i): PdfObject => {
    const text = pdf.subarray(from, ordered[i + 1]?.from ?? pdf.lastIndexOf("xref", pdf.length - table.length + 4));
    const [head, tail] = [Buffer.from(`${id} 0 obj\n`), text.lastIndexOf("endobj")];
    if (!text.subarray(0, head.length).equals(head) || tail < 0) throw unknown(`object ${id} at ${from}`);
    return { id, body: text.subarray(head.length, tail) };
  });
  const trailer = ["Root", "Info", "ID"].flatMap((name) => new RegExp(`/${name} ?(\\d+ 0 R|\\[[^\\]]*\\])`).exec(table)?.[0] ?? []);
  return { objects, trailer: trailer.join("\n"), size };
}

const isStream = ({ body }: PdfObject) => body.subarray(-16).toString("latin1").trimEnd().endsWith("endstream");

const stream = (entries: string, content: Buffer) => {
  const packed = deflateSync(content, { level: 9 });
  return Buffer.concat([
    Buffer.from(`<<${entries} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`),
    packed,
    Buffer.from("\nendstream\n"),
  ]);
};

/** The stream that holds these objects. */
function together(objects: readonly PdfObject[]): Buffer {
  let at = 0;
  const index = objects.map(({ id, body }) => {
    const entry = `${id} ${at}`;
    at += body.length + 1;
    return entry;
  });
  const first = `${index.join(" ")} `;
  const bodies = objects.flatMap(({ body }) => [body, Buffer.from("\n")]);
  return stream(`/Type /ObjStm /N ${objects.length} /First ${first.length}`, Buffer.concat([Buffer.from(first), ...bodies]));
}

/** The PDF, as Chromium writes it, in fewer bytes. Throws where it is written in another way. */
export function compact(pdf: Uint8Array): Buffer {
  const { objects, trailer, size } = read(Buffer.from(pdf));
  const small = objects.filter((object) => !isStream(object));
  const streams = Array.from({ length: Math.ceil(small.length / inOneStream) }, (_, i) =>
    small.slice(i * inOneStream, (i + 1) * inOneStream),
  );
  const written = [...objects.filter(isStream), ...streams.map((held, i) => ({ id: size + i, body: together(held) }))];
  const table = size + streams.length;

  const parts = [Buffer.from("%PDF-1.5\n%\xE2\xE3\xCF\xD3\n", "latin1")];
  let at = parts[0]!.length;
  /** A row of the table: its kind, then a place in the file, or a stream and the place in it. */
  const rows = new Map<number, readonly [kind: number, place: number, within: number]>([[0, [0, 0, 65535]]]);
  const write = (id: number, body: Buffer) => {
    rows.set(id, [1, at, 0]);
    const whole = Buffer.concat([Buffer.from(`${id} 0 obj\n`), body, Buffer.from("endobj\n")]);
    parts.push(whole);
    at += whole.length;
  };
  for (const { id, body } of written) write(id, body);
  streams.forEach((held, i) => held.forEach(({ id }, within) => rows.set(id, [2, size + i, within])));

  const start = at;
  rows.set(table, [1, start, 0]);
  const content = Buffer.alloc((table + 1) * 7);
  for (const [id, [kind, place, within]] of rows) {
    content.writeUInt8(kind, id * 7);
    content.writeUInt32BE(place, id * 7 + 1);
    content.writeUInt16BE(within, id * 7 + 5);
  }
  write(table, stream(`/Type /XRef /Size ${table + 1} /W [1 4 2]\n${trailer}`, content));
  return Buffer.concat([...parts, Buffer.from(`startxref\n${start}\n%%EOF\n`)]);
}
