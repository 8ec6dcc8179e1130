import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./running/project";
import { runMain, Trouble } from "./running/trouble";
import { lockedPackages } from "./supplying/lock";
import { billProblems, makeBill } from "./supplying/sbom";

const file = "sbom.cdx.json";

/** `npm run sbom`: the bill of materials in sbom.cdx.json, by CycloneDX, compared with what is locked. */
await runMain(async () => {
  const { name } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { name: string };
  const bill = makeBill(name);
  const problems = billProblems(bill, lockedPackages());
  if (problems.length > 0) throw new Trouble(`npm's bill of materials is not what package-lock.json holds:\n${problems.join("\n")}`);
  writeFileSync(join(root, file), `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`${bill.components.length} packages in ${file}`);
});
