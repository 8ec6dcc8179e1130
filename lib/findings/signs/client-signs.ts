import { isLoopback } from "../text/addresses";
import { isWithin } from "../text/dates";
import { ofKind, signOf, type FactOf, type ReadSigns, type SignId } from "./sign";

/** Before Windows 10 and Server 2016. */
const firstCurrentBuild = 10240;
/** Days after which a Windows has missed an update. */
const twoMonths = 62;

/** Hosts that are named; of the others only the number is said. */
const mostNamed = 5;

const named = (hosts: readonly string[]): string =>
  hosts.length > mostNamed ? `${hosts.slice(0, mostNamed).join(", ")} and ${hosts.length - mostNamed} more` : hosts.join(", ");

const passwordSigns: ReadSigns = (facts) => {
  const lists = ofKind(facts, "saved-passwords");
  const hosts = lists[0]?.hosts ?? [];
  const id: SignId = hosts.length === 0 ? "no-password-kept" : hosts.length === 1 ? "password-kept" : "passwords-kept-for-several";
  return signOf(id, lists, named(hosts));
};

const versionSigns: ReadSigns = (facts, now) => {
  const updates = ofKind(facts, "update");
  const fresh = updates.filter(({ installed }) => installed !== undefined && isWithin(installed, twoMonths, now));
  const [windows] = ofKind(facts, "windows-build");
  if (windows === undefined) return signOf("updates-listed", updates, updates.map(({ installed }) => installed?.written).find(Boolean));
  const id: SignId = windows.build < firstCurrentBuild ? "old-windows" : fresh.length > 0 ? "current-windows" : "windows-version";
  const isHere = ofKind(facts, "client-version").length > 0;
  return [{ id, facts: [windows, ...fresh], about: String(windows.build), ...(isHere ? { reading: "here" } : {}) }];
};

/** gatewayusagemethod: 1 always, 2 where the direct way fails. */
const throughGateway = ["1", "2"];

function signsOfFile({ settings }: FactOf<"rdp-file">): readonly [SignId, string?][] {
  const gateway = settings.gatewayhostname ?? "";
  const address = settings["full address"] ?? settings["alternate full address"] ?? "";
  const host = address.replace(/:\d{1,5}$/, "");
  const found: readonly (readonly [boolean, SignId, string?])[] = [
    [gateway !== "" && throughGateway.includes(settings.gatewayusagemethod ?? ""), "file-gateway", gateway],
    [(settings.loadbalanceinfo ?? "") !== "", "file-broker"],
    [isLoopback(host), "file-local-port", address],
    [settings.enablecredsspsupport === "0" || settings["negotiate security layer"] === "0", "file-odd-security"],
  ];
  const signs = found.filter(([is]) => is).map(([, id, about]): [SignId, string?] => [id, about]);
  return signs.length > 0 ? signs : [["file-plain", address]];
}

/** What belongs to the computer that connects: passwords kept, its Windows, its saved connections. */
export const clientSigns: ReadSigns = (facts, now) => [
  ...passwordSigns(facts, now),
  ...versionSigns(facts, now),
  ...ofKind(facts, "rdp-file").flatMap((file) => signsOfFile(file).flatMap(([id, about]) => signOf(id, [file], about))),
];
