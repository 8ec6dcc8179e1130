import { isLoopback } from "../text/addresses";
import { isWithin } from "../text/dates";
import { lineSigns } from "../lines/line-signs";
import { ofKind, signOf, type FactOf, type ReadSigns } from "../sign";

export type ClientSign =
  | "password-kept"
  | "passwords-kept-for-several"
  | "no-password-kept"
  | "old-windows"
  | "oldest-windows"
  | "current-windows"
  | "windows-version"
  | "updates-listed"
  | "file-gateway"
  | "file-broker"
  | "file-local-port"
  | "file-odd-security"
  | "file-gateway-unclear"
  | "file-bastion"
  | "file-entra"
  | "file-plain";

/** Before Windows 10 and Server 2016. */
const firstCurrentBuild = 10240;
/** Windows 8 and Server 2012. */
const firstTls12Build = 9200;
/** Days after which a Windows has missed an update. */
const twoMonths = 62;

/** Hosts that are named; of the others only the number is said. */
const mostNamed = 5;

const named = (hosts: readonly string[]): string =>
  hosts.length > mostNamed ? `${hosts.slice(0, mostNamed).join(", ")} and ${hosts.length - mostNamed} more` : hosts.join(", ");

const passwordSigns: ReadSigns<ClientSign> = (facts) => {
  const lists = ofKind(facts, "saved-passwords");
  const hosts = lists[0]?.hosts ?? [];
  const id: ClientSign = hosts.length === 0 ? "no-password-kept" : hosts.length === 1 ? "password-kept" : "passwords-kept-for-several";
  return signOf(id, lists, named(hosts));
};

const versionSigns: ReadSigns<ClientSign> = (facts, now) => {
  const updates = ofKind(facts, "update");
  const fresh = updates.filter(({ installed }) => installed !== undefined && isWithin(installed, twoMonths, now));
  const [windows] = ofKind(facts, "windows-build");
  if (windows === undefined) return signOf("updates-listed", updates, updates.map(({ installed }) => installed?.written).find(Boolean));
  const id: ClientSign =
    windows.build < firstTls12Build
      ? "oldest-windows"
      : windows.build < firstCurrentBuild
        ? "old-windows"
        : fresh.length > 0
          ? "current-windows"
          : "windows-version";
  const isHere = ofKind(facts, "client-version").length > 0;
  return [{ id, facts: [windows, ...fresh], about: String(windows.build), ...(isHere ? { reading: "here" } : {}) }];
};

/** gatewayusagemethod: 1 always, 2 where the direct way fails; 0 never. With others, or none, something else decides. */
const throughGateway = ["1", "2"];
const withoutGateway = "0";

/** What products that keep the way to hosts write where a program to start would stand. */
const bastionShell = /\bpsm\b|\/[au] |wallix|jumpserver|bastion/i;

function signsOfFile({ settings }: FactOf<"rdp-file">): readonly [ClientSign, string?][] {
  const gateway = settings.gatewayhostname ?? "";
  const method = settings.gatewayusagemethod ?? (gateway === "" ? withoutGateway : "");
  const address = settings["full address"] ?? settings["alternate full address"] ?? "";
  const host = address.replace(/:\d{1,5}$/, "");
  const is = (name: string, value: string) => settings[name] === value;
  const found: readonly (readonly [boolean, ClientSign, string?])[] = [
    [gateway !== "" && throughGateway.includes(method), "file-gateway", gateway],
    [method !== withoutGateway && !(gateway !== "" && throughGateway.includes(method)), "file-gateway-unclear", gateway],
    [(settings.loadbalanceinfo ?? "") !== "", "file-broker"],
    [bastionShell.test(settings["alternate shell"] ?? ""), "file-bastion", address],
    [isLoopback(host), "file-local-port", address],
    [is("enablerdsaadauth", "1") || is("targetisaadjoined", "1"), "file-entra"],
    [
      is("enablecredsspsupport", "0") ||
        is("negotiate security layer", "0") ||
        is("restrictedadmin", "1") ||
        is("remotecredentialguard", "1"),
      "file-odd-security",
    ],
  ];
  const signs = found.filter(([holds]) => holds).map(([, id, about]): [ClientSign, string?] => [id, about]);
  return signs.length > 0 ? signs : [["file-plain", address]];
}

/** What belongs to the computer that connects: passwords kept, its Windows, its saved connections. */
export const clientSigns: ReadSigns<ClientSign> = (facts, ...rest) => [
  ...passwordSigns(facts, ...rest),
  ...versionSigns(facts, ...rest),
  ...lineSigns<ClientSign>({ program: "client-commands" })(facts, ...rest),
  ...ofKind(facts, "rdp-file").flatMap((file) => signsOfFile(file).flatMap(([id, about]) => signOf(id, [file], about))),
];
