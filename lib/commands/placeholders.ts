import { isAddress, isHost, isName, readEndpoint } from "./host-address";
import { hasLookalike } from "./lookalikes";
import type { PlaceholderName } from "./placeholder-names";

/** A word that the reader fills in once, for every command of the site. */
export interface Placeholder {
  readonly label: string;
  readonly example: string;
  /** Where to find it. */
  readonly help: string;
  /** What a value looks like, to follow "expected". */
  readonly expected: string;
  readonly fits: (value: string) => boolean;
}

const isNumber = (least: number, most: number) => (value: string) =>
  /^(?:0|[1-9]\d{0,9})$/.test(value) && +value >= least && +value <= most;

const letter = "\\p{L}\\p{M}\\p{Nd}";
const user = `[${letter}_][${letter}._'#~(){} -]{0,63}`;
const inDomain = new RegExp(`^[${letter}_][${letter}._-]{0,62}\\\\${user}$`, "u");
const alone = new RegExp(`^${user}$`, "u");
const machineName = new RegExp(`^[${letter}_](?:[${letter}._() -]{0,98}[${letter}_()-])?$`, "u");

/** `EXAMPLE\anna`, `anna@example.com`, or both at once, as an account of Entra ID is written: `AzureAD\anna@example.com`. */
function isAccount(value: string): boolean {
  const at = value.lastIndexOf("@");
  if (at < 0) return inDomain.test(value);
  const before = value.slice(0, at);
  return (alone.test(before) || inDomain.test(before)) && isHost(value.slice(at + 1));
}

/** What a shell or an older program reads as more than text. */
const risky = /[\p{Cc}"'`$;&|<>^%!*?]/u;

const isFile = (ending: RegExp) => (value: string) =>
  value.length <= 259 && !risky.test(value) && /^(?:[A-Za-z]:\\|\\\\)?[^:]+$/.test(value) && ending.test(value);

const host = { expected: "a name such as SERVER01 or server01.example.com, or an address", fits: isHost };
const address = { expected: "an address such as 192.0.2.10 or 2001:db8::10", fits: isAddress };

export const placeholders: Readonly<Record<PlaceholderName, Placeholder>> = {
  HOSTNAME: {
    label: "Name of the host",
    example: "SERVER01",
    help: "The computer you want to reach, as you type it into Remote Desktop Connection.",
    ...host,
  },
  HOSTADDRESS: {
    label: "Address of the host",
    example: "192.0.2.10",
    help: "The IP address of the computer you want to reach.",
    ...address,
  },
  DOMAIN: {
    label: "Domain",
    example: "example.com",
    help: "The Active Directory domain of the host.",
    expected: "a name such as example.com or EXAMPLE",
    fits: isName,
  },
  DOMAINCONTROLLER: { label: "Domain controller", example: "dc01.example.com", help: "Any domain controller of that domain.", ...host },
  THUMBPRINT: {
    label: "Thumbprint of the certificate",
    example: "1A2B3C4D5E6F708192A3B4C5D6E7F8091A2B3C4D",
    help: "From the check that lists the certificates. Spaces are removed.",
    expected: "40 digits from 0 to 9 and A to F",
    fits: (value) => /^[0-9A-F]{40}$/.test(value),
  },
  INTERFACE: {
    label: "Name of the network adapter",
    example: "Ethernet 2",
    help: "As Windows lists it, for example the VPN's adapter.",
    expected: "a name without quotes and without \\ / : * ? ; & | < > ^ % ! $",
    fits: (value) => value.length <= 256 && !risky.test(value) && !/[\\/:]/.test(value),
  },
  USERNAME: {
    label: "User name",
    example: "EXAMPLE\\anna",
    help: "The account that you sign in with on the host.",
    expected: "a name such as anna, EXAMPLE\\anna or anna@example.com",
    fits: (value) => isAccount(value) || alone.test(value),
  },
  ACCOUNT: {
    label: "Account with its domain",
    example: "EXAMPLE\\anna",
    help: "The account that signs in on the host. For a local account, write the name of the host for the domain.",
    expected: "a name such as EXAMPLE\\anna or anna@example.com",
    fits: isAccount,
  },
  SESSIONID: { label: "Session id", example: "3", help: "From qwinsta.", expected: "a number from 0 to 65536", fits: isNumber(0, 65536) },
  PROCESSID: {
    label: "Process id",
    example: "1234",
    help: "From the check before.",
    expected: "a number from 1 to 4294967295",
    fits: isNumber(1, 4294967295),
  },
  PORT: {
    label: "Port",
    example: "3389",
    help: "The TCP port that the host listens on.",
    expected: "a number from 1 to 65535",
    fits: isNumber(1, 65535),
  },
  GATEWAY: {
    label: "RD Gateway",
    example: "gateway.example.com",
    help: "The gateway's name, from the Advanced tab of Remote Desktop Connection.",
    ...host,
  },
  CLIENTADDRESS: { label: "Address of your computer", example: "192.0.2.77", help: "As the host sees it.", ...address },
  VMNAME: {
    label: "Virtual machine",
    example: "server01",
    help: "The machine's name in Hyper-V, Azure or Google Cloud.",
    expected: "a name of letters, digits, spaces and . _ - ( )",
    fits: (value) => machineName.test(value),
  },
  RESOURCEGROUP: {
    label: "Resource group",
    example: "rg-servers",
    help: "The Azure resource group that holds the machine.",
    expected: "up to 90 letters, digits and . _ - ( ), with no full stop at the end",
    fits: (value) => machineName.test(value) && value.length <= 90 && !value.includes(" "),
  },
  INSTANCEID: {
    label: "Instance in AWS",
    example: "i-1234567890abcdef0",
    help: "Its id, from the list of instances in the EC2 console.",
    expected: "i- and 8 to 17 digits from 0 to 9 and a to f",
    fits: (value) => /^m?i-[0-9a-f]{8,17}$/.test(value),
  },
  COMMANDID: {
    label: "Command in AWS",
    example: "ef7fdfd8-9b57-4151-a15c-db9a12345678",
    help: "What the command before printed.",
    expected: "32 digits from 0 to 9 and a to f, in five groups",
    fits: (value) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
  },
  ZONE: {
    label: "Zone in Google Cloud",
    example: "europe-west3-a",
    help: "The zone of the machine, from the list of VM instances.",
    expected: "a name such as europe-west3-a",
    fits: (value) => /^[a-z]+(?:-[a-z0-9]+)+$/.test(value) && value.length <= 63,
  },
  PFXFILE: {
    label: "Certificate file",
    example: "C:\\Certificates\\server01.pfx",
    help: "The .pfx file with the certificate and its private key, on the computer where the command runs.",
    expected: "a path that ends in .pfx or .p12, without quotes and without * ? ; & | < > ^ % ! $",
    fits: isFile(/[^\\]\.(?:pfx|p12)$/i),
  },
  RDPFILE: {
    label: "Saved connection",
    example: "C:\\Users\\anna\\Desktop\\work.rdp",
    help: "The .rdp file that you open, with its folder. Hold Shift, right-click it and choose Copy as path; then leave out the quotes.",
    expected: "a path that ends in .rdp, without quotes and without * ? ; & | < > ^ % ! $",
    fits: isFile(/[^\\]\.rdp$/i),
  },
};

/** A value, and what the reader typed along with it for another word. */
interface ReadValue {
  readonly value: string;
  readonly port?: string;
}

/**
 * What the reader typed, made ready for a command, or a sentence that says what is wrong with it. The certificate
 * dialog copies an invisible mark along with the thumbprint, so invisible characters are dropped everywhere. A port
 * behind the host is a value of its own.
 */
export function readPlaceholder(name: PlaceholderName, typed: string): ReadValue | { readonly problem: string } {
  const plain = typed
    .replace(/\p{Cf}/gu, "")
    .trim()
    .normalize("NFC");
  const { value, port } = takeApart(name, plain);
  const { expected, fits, example } = placeholders[name];
  if (value === "" || hasLookalike(value) || value.includes("--%") || !fits(value)) return refusal(expected, plain, example);
  if (port === undefined) return { value };
  if (!hasPort.has(name)) return refusal(`${expected}, without a port`, plain, example);
  const { PORT } = placeholders;
  return PORT.fits(port) ? { value, port } : refusal(`${PORT.expected} behind the colon`, plain, `${example}:${PORT.example}`);
}

/** Computers, and those of them whose port the reader may have typed along. */
const computers: ReadonlySet<PlaceholderName> = new Set([
  "HOSTNAME",
  "HOSTADDRESS",
  "DOMAIN",
  "DOMAINCONTROLLER",
  "GATEWAY",
  "CLIENTADDRESS",
]);
const hasPort: ReadonlySet<PlaceholderName> = new Set(["HOSTNAME", "HOSTADDRESS"]);

function takeApart(name: PlaceholderName, typed: string): ReadValue {
  if (name === "THUMBPRINT") return { value: typed.replace(/[\s:]/g, "").toUpperCase() };
  if (!computers.has(name)) return { value: typed };
  const { host: value, port } = readEndpoint(typed);
  return { value, ...(port !== undefined && { port }) };
}

function refusal(expected: string, typed: string, example: string): { problem: string } {
  const found = typed === "" ? "nothing" : `"${typed.slice(0, 60)}"`;
  return { problem: `Expected ${expected}; found ${found}. Type it as in this example: ${example}` };
}
