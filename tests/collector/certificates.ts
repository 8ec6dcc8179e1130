import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface KeyPair {
  readonly certificate: string;
  readonly key: string;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** As `openssl ca` takes a date: YYYYMMDDHHMMSSZ. */
const stamp = (time: number) => new Date(time).toISOString().replace(/[-:T]|\.\d+/g, "");

/**
 * A self-signed certificate for probe.example.test with a key of its own, from day to day, counted from today. `openssl
 * ca`, because `openssl req` of older versions knows no start in the past. Throws what openssl throws.
 */
export function makeCertificate(folder: string, name: string, fromDay: number, toDay: number): KeyPair {
  const own = join(folder, name);
  mkdirSync(own);
  const [certificate, key, request, config] = ["cert.pem", "key.pem", "request.pem", "ca.cnf"].map((file) => join(own, file)) as [
    string,
    string,
    string,
    string,
  ];
  const lines = [
    "[ca]",
    "default_ca = own",
    "[own]",
    `database = ${join(own, "index.txt")}`,
    `new_certs_dir = ${own}`,
    "rand_serial = yes",
    "default_md = sha256",
    "policy = any",
    "[any]",
    "commonName = supplied",
    "[req]",
    "distinguished_name = dn",
    "[dn]",
  ];
  writeFileSync(config, lines.join("\n"));
  writeFileSync(join(own, "index.txt"), "");
  const openssl = (...words: string[]) => execFileSync("openssl", words, { stdio: "pipe" });
  const subject = ["-config", config, "-subj", "/CN=probe.example.test"];
  openssl("req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", request, ...subject);
  const dates = ["-startdate", stamp(Date.now() + fromDay * day - minute), "-enddate", stamp(Date.now() + toDay * day)];
  openssl("ca", "-batch", "-selfsign", "-notext", "-config", config, "-keyfile", key, "-in", request, "-out", certificate, ...dates);
  return { certificate, key };
}
