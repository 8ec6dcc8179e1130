import { spawnSync } from "node:child_process";
import { z } from "zod";
import { root } from "../running/project";
import { Trouble } from "../running/trouble";
import type { LockedPackage } from "./lock";

/** What we rely on of a bill of materials by CycloneDX 1.5; the rest passes through as npm made it. */
const billShape = z.looseObject({
  bomFormat: z.literal("CycloneDX"),
  specVersion: z.literal("1.5"),
  serialNumber: z.string().regex(/^urn:uuid:[\da-f-]{36}$/),
  metadata: z.looseObject({ component: z.looseObject({ "bom-ref": z.string(), name: z.string(), type: z.literal("application") }) }),
  components: z.array(
    z.looseObject({
      "bom-ref": z.string(),
      type: z.literal("library"),
      name: z.string(),
      version: z.string(),
      purl: z.string().regex(/^pkg:npm\/.+@.+$/),
      hashes: z.array(z.looseObject({ alg: z.literal("SHA-512"), content: z.string().regex(/^[\da-f]{128}$/) })).length(1),
    }),
  ),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
});
export type Bill = z.infer<typeof billShape>;

/** The bill of materials of all that package-lock.json names, made by npm itself. Throws where npm makes none. */
export function makeBill(name: string): Bill {
  const args = ["sbom", "--sbom-format=cyclonedx", "--sbom-type=application", "--package-lock-only"];
  const cli = process.env.npm_execpath;
  const options = { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 } as const;
  const { status, stdout, stderr, error } =
    cli !== undefined && /\.[cm]?js$/.test(cli)
      ? spawnSync(process.execPath, [cli, ...args], options)
      : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  if (status !== 0) throw new Trouble(`npm made no bill of materials: expected npm 10 or later, found: ${error?.message ?? stderr.trim()}`);
  const bill = billShape.parse(JSON.parse(stdout));
  // npm calls the project after its folder.
  bill.metadata.component.name = name;
  return bill;
}

const digest = (integrity: string | undefined) => Buffer.from(integrity?.replace(/^sha512-/, "") ?? "", "base64").toString("hex");

/** In what a bill differs from what is locked: one sentence each. */
export function billProblems(bill: Bill, locked: readonly LockedPackage[]): string[] {
  const wanted = new Map(locked.map(({ name, version, integrity }) => [`${name}@${version}`, digest(integrity)]));
  const found = new Map(bill.components.map(({ name, version, hashes }) => [`${name}@${version}`, hashes[0]!.content]));
  const refs = [bill.metadata.component, ...bill.components].map((component) => component["bom-ref"]);
  const known = new Set(refs);
  const named = bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
  return [
    ...[...wanted].filter(([id, hash]) => found.get(id) !== hash).map(([id]) => `${id} is locked, and missing or another in the bill`),
    ...[...found.keys()].filter((id) => !wanted.has(id)).map((id) => `${id} is in the bill, and not locked`),
    ...(known.size === refs.length ? [] : ["two components have the same bom-ref"]),
    ...named.filter((ref) => !known.has(ref)).map((ref) => `${ref} is depended on, and no component`),
  ];
}
