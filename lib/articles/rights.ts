import { type Place, places } from "../commands/command";

/** Whom one has to be, or to ask, at each place: with an account there, and as its administrator. */
const people: Readonly<Record<Place, { readonly account: string; readonly administrator: string }>> = {
  "this-computer": { account: "your own account", administrator: "an administrator of this computer" },
  host: { account: "any account on the host", administrator: "an administrator of the host" },
  "healthy-twin": { account: "any account on a healthy host", administrator: "an administrator of a healthy host" },
  "either-end": { account: "any account on both ends", administrator: "an administrator of both ends" },
  "domain-controller": { account: "any account of the domain", administrator: "an administrator of the domain" },
  gateway: { account: "any account on the gateway", administrator: "an administrator of the gateway" },
  broker: { account: "any account on the Connection Broker", administrator: "an administrator of the Connection Broker" },
  middleman: { account: "whoever runs the machine between", administrator: "an administrator of the machine between" },
  "pam-server": { account: "whoever runs the PAM server", administrator: "an administrator of the PAM server" },
  azure: { account: "access to the machine in Azure", administrator: "access to the machine in Azure" },
  aws: { account: "access to the instance in AWS", administrator: "access to the instance in AWS" },
  "google-cloud": { account: "access to the machine in Google Cloud", administrator: "access to the machine in Google Cloud" },
  "hyper-v": { account: "an account on the Hyper-V server", administrator: "an administrator of the Hyper-V server" },
  network: { account: "whoever runs firewall, VPN and DNS", administrator: "whoever runs firewall, VPN and DNS" },
  images: { account: "whoever builds the images", administrator: "whoever builds the images" },
};

/** The places in a list: `places` says more where one command stands alone. */
const inList: Partial<Record<Place, string>> = { "either-end": "on both ends", "healthy-twin": "on a healthy host" };

const ends: readonly Place[] = ["host", "this-computer"];

/** Whether somebody at these places is at that one too. */
export const covers = (known: readonly Place[], place: Place) =>
  known.includes(place) ||
  (ends.includes(place) && known.includes("either-end")) ||
  (place === "either-end" && ends.every((end) => known.includes(end)));

/** Without the ends that "both ends" holds already. */
const distinct = (list: readonly Place[]) =>
  list.filter(
    (place) =>
      place === "either-end" ||
      !covers(
        list.filter((one) => one !== place),
        place,
      ),
  );

/** "a", "a and b", "a, b and c". */
export const joined = (words: readonly string[]) => [words.slice(0, -1).join(", "), ...words.slice(-1)].filter(Boolean).join(" and ");

/** "on this computer and on the host". */
export const whereWords = (where: readonly Place[]) => joined(distinct(where).map((place) => inList[place] ?? places[place]));

export const administratorWords = (place: Place) => people[place].administrator;

/** Whom one needs. An account of one's own goes without saying where anything else is asked for. */
export function needWords(where: readonly Place[], administrator: readonly Place[]): string {
  const administrators = distinct(administrator);
  const accounts = distinct(where).filter(
    (place) =>
      place !== "this-computer" &&
      !administrators.some((one) => covers([one], place)) &&
      !(place === "either-end" && administrators.some((one) => ends.includes(one))),
  );
  const [whoever, ours] = split(administrators.map(administratorWords), (words) => !words.startsWith(administratorOf));
  const administratorsInOne =
    ours.length === 0 ? [] : [`${administratorOf}${joined(ours.map((words) => words.slice(administratorOf.length)))}`];
  const needed = [...administratorsInOne, ...whoever, ...accounts.map((place) => people[place].account)];
  return needed.length === 0 ? people["this-computer"].account : joined([...new Set(needed)]);
}

const administratorOf = "an administrator ";

const split = <T>(list: readonly T[], first: (one: T) => boolean) => [list.filter(first), list.filter((one) => !first(one))] as const;
