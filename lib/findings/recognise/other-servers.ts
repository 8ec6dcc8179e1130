import type { LogMark, Recogniser } from "../fact";
import { lines, trimmed } from "../text/lines";
import { matches } from "../text/matches";

type Program = "xrdp" | "freerdp" | "gnome";

/** How a line of each program looks, so that lines without a mark are known too. */
const forms: readonly (readonly [Program, RegExp])[] = [
  ["freerdp", /\[com\.(?:freerdp|winpr)\.|\bERRCONNECT_[A-Z_]{3,60}|freerdp_set_last_error/],
  [
    "xrdp",
    /^\[\d{8}-\d\d:\d\d:\d\d\] \[[A-Z ]{4,6}\]|\bxrdp(?:-sesman)?\[\d+\]:|^\[\d{4}-\d\d-\d\dT[\d:.]{8,12}[+-]\d{4}\] \[[A-Z ]{4,6}\]/,
  ],
  ["gnome", /gnome-remote-de[\w-]{0,15}\[\d+\]:|^\[(?:RDP|DaemonSystem)\] /],
];

/** Other programs date their lines as xrdp does: one of its own words must be somewhere. */
const xrdpWords = /xrdp|ssl_tls_accept|Security protocol: configured/g;

const marks: Readonly<Record<Program, readonly (readonly [RegExp, LogMark])[]>> = {
  xrdp: [
    [/Cannot read private key file|Cannot accept TLS connections because/, "xrdp-no-key"],
    [
      /no suitable signature algorithm|no shared cipher|unsupported protocol|version too low|wrong version number|no protocols available/i,
      "xrdp-no-common-tls",
    ],
    [/ssl_tls_accept failed|SSL_accept: /, "xrdp-tls-failed"],
    [/configured \[RDP\], requested \[[^\]]*SSL[^\]]*\], selected \[RDP\]/, "xrdp-rdp-security-only"],
    [/unexpected eof while reading|libxrdp_force_read: header read error/, "xrdp-visitor-left"],
  ],
  freerdp: [
    [/SSL_CERT_NOT_ON_SERVER/, "freerdp-no-certificate"],
    [/SSL_NOT_ALLOWED_BY_SERVER/, "freerdp-rdp-security-wanted"],
    [/ERRCONNECT_DNS_(?:NAME_NOT_FOUND|ERROR)/, "freerdp-name-not-found"],
    [/CERTIFICATE NAME MISMATCH/, "freerdp-name-mismatch"],
    [/certificate not trusted, aborting|automatically denying/, "freerdp-client-refused"],
    [/ERRCONNECT_TLS_CONNECT_FAILED/, "freerdp-tls-ended"],
    [/ERRCONNECT_CONNECT_(?:TRANSPORT_)?FAILED/, "freerdp-not-connected"],
  ],
  gnome: [
    [
      /Credentials are not set, denying client|TLS certificate and key not yet configured|No RDP auth methods configured/,
      "gnome-not-set-up",
    ],
  ],
};

function* isLogOfXrdp(text: string): Generator<undefined, boolean> {
  for (const match of matches(text, [[xrdpWords, undefined]])) {
    if (match !== undefined) return true;
    yield undefined;
  }
  return false;
}

/** Log lines of xrdp, FreeRDP and GNOME Remote Desktop. */
export const otherServers: Recogniser = {
  id: "other-servers",
  *recognise(text) {
    const isXrdp = yield* isLogOfXrdp(text);
    for (const line of lines(text)) {
      if (line === undefined) {
        yield undefined;
        continue;
      }
      const head = line.text.slice(0, 600);
      const program = forms.find(([, form]) => form.test(head))?.[0];
      if (program === undefined || (program === "xrdp" && !isXrdp)) continue;
      const mark = marks[program].find(([pattern]) => pattern.test(head))?.[1];
      const { start, end } = trimmed(line);
      yield { kind: "log-line", program, mark, at: { start, end } };
    }
  },
};
