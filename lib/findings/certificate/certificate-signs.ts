import { isPast } from "../text/dates";
import { probeRuns } from "../probe/probe-runs";
import { ofKind, signOf, type FactOf, type ReadSigns, type Sign } from "../sign";

export type CertificateSign =
  | "own-expired"
  | "own-key-missing"
  | "own-sound"
  | "own-date-unclear"
  | "own-key-unknown"
  | "bound-invalid"
  | "bound-broken"
  | "bound-sound"
  | "bound-date-unclear"
  | "bound-unseen"
  | "store-sound"
  | "store-date-unclear";

type Certificate = FactOf<"certificate">;

/** SSLCertificateSHA1HashType, after the page on Win32_TSGeneralSetting. */
const notValid = 0;
const own = 1;

/** Certificates of the listener: those of the store Remote Desktop, or of a listing that does not say its store. */
const inStore = ({ store }: Certificate) => store === undefined || /Remote Desktop$/i.test(store);

function once(certificates: readonly Certificate[]): readonly Certificate[] {
  const seen = new Set<string>();
  return certificates.filter(({ thumbprint }) => thumbprint === undefined || (!seen.has(thumbprint) && seen.add(thumbprint)));
}

/** The host's own certificate, or a listing of its store. With `typed` the setting says that the listener uses it. */
function ownSigns(
  certificates: readonly Certificate[],
  keyFiles: readonly FactOf<"key-file">[],
  typed: boolean,
  now: number,
): readonly Sign<CertificateSign>[] {
  const key = keyFiles[0];
  const expired = certificates.filter(({ notAfter }) => notAfter !== undefined && isPast(notAfter, now) === true);
  const valid = certificates.filter(({ notAfter }) => notAfter !== undefined && isPast(notAfter, now) === false);
  const date = (certificate: Certificate | undefined) => certificate?.notAfter?.written;
  if (certificates.length > 0 && expired.length === certificates.length) return signOf("own-expired", expired, date(expired[0]));
  if (key?.state === "missing" || key?.state === "unreadable") return signOf("own-key-missing", [key]);
  if (certificates.length === 0) return typed && key !== undefined ? signOf("own-key-missing", [key]) : [];
  if (valid.length === 0) return signOf(typed ? "own-date-unclear" : "store-date-unclear", certificates, date(certificates[0]));
  if (!typed) return signOf("store-sound", valid, date(valid[0]));
  return key?.state === "readable"
    ? signOf("own-sound", [...valid, key], date(valid[0]))
    : signOf("own-key-unknown", valid, date(valid[0]));
}

/** A certificate that somebody bound. Whether it is gone can be said only where the rest of the check's output is there. */
function boundSigns(
  setting: FactOf<"listener-setting">,
  certificates: readonly Certificate[],
  isWhole: boolean,
  now: number,
): readonly Sign<CertificateSign>[] {
  if (certificates.length === 0) return signOf(isWhole ? "bound-broken" : "bound-unseen", [setting]);
  const [certificate] = certificates;
  const past = certificate?.notAfter === undefined ? undefined : isPast(certificate.notAfter, now);
  const about = certificate?.notAfter?.written;
  if (past || certificate?.hasPrivateKey === false) return signOf("bound-broken", certificates, about);
  return past === undefined ? signOf("bound-date-unclear", certificates, about) : signOf("bound-sound", certificates, about);
}

/** Which certificate the listener uses, and in which state it is. */
export const certificateSigns: ReadSigns<CertificateSign> = (facts, now) => {
  const probed = new Set(probeRuns(facts).map(({ certificate }) => certificate));
  const setting = ofKind(facts, "listener-setting").find(({ hashType }) => hashType !== undefined);
  const keyFiles = ofKind(facts, "key-file");
  const all = once(ofKind(facts, "certificate").filter((certificate) => !probed.has(certificate)));
  const named = all.filter(({ thumbprint }) => thumbprint !== undefined && thumbprint === setting?.hash);
  const certificates = named.length > 0 ? named : all;
  if (setting === undefined) return ownSigns(certificates.filter(inStore), keyFiles, false, now);
  if (setting.hashType === notValid) return signOf("bound-invalid", [setting]);
  // The check lists the listener's certificate only, from whatever store; other listings name theirs.
  if (setting.hashType === own) return ownSigns(named.length > 0 ? named : certificates.filter(inStore), keyFiles, true, now);
  return boundSigns(
    setting,
    named.length > 0 ? named : certificates.filter(({ thumbprint }) => thumbprint === undefined),
    keyFiles.length > 0,
    now,
  );
};
