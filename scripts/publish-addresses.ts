import { siteFolder } from "./building/built-site";
import { buildIfNeeded } from "./building/build-site";
import { builtAddresses, readBuiltSite } from "./publishing/built-addresses";
import { addressesOf, appended, listFile, readPublished, sealProblems, writePublished } from "./publishing/published-list";
import { stateAddresses } from "./publishing/state-addresses";
import { runMain, Trouble } from "./running/trouble";

/** `npm run publish-addresses`: appends what the built site has and the list of published addresses lacks. Never takes a line out. */
await runMain(async () => {
  const before = readPublished();
  const problems = sealProblems(before);
  if (problems.length > 0) throw new Trouble(problems.join("\n"));
  await buildIfNeeded("on failure");
  const after = appended(before, [...stateAddresses(), ...builtAddresses(readBuiltSite(siteFolder))]);
  const added = addressesOf(after).slice(addressesOf(before).length);
  writePublished(after);
  console.log(added.length === 0 ? `${listFile} lacks nothing.` : `${listFile} has ${added.length} more:\n  ${added.join("\n  ")}`);
});
