import type { ProgramText } from "./program-text";

export const xrdp = {
  program: "xrdp",
  line: /^\[\d{8}-\d\d:\d\d:\d\d\] \[[A-Z ]{4,6}\]|\bxrdp(?:-sesman)?\[\d{1,8}\]:|^\[\d{4}-\d\d-\d\dT[\d:.]{8,12}[+-]\d{4}\] \[[A-Z ]{4,6}\]/,
  // Other programs date their lines as xrdp does.
  words: /xrdp|ssl_tls_accept|Security protocol: configured/,
  marks: [
    [/Cannot read private key file|Cannot accept TLS connections because/, "xrdp-no-key"],
    [
      /no suitable signature algorithm|no shared cipher|unsupported protocol|version too low|wrong version number|no protocols available/i,
      "xrdp-no-common-tls",
    ],
    [/ssl_tls_accept failed|SSL_accept: /, "xrdp-tls-failed"],
    [/configured \[RDP\], requested \[[^\]]*SSL[^\]]*\], selected \[RDP\]/, "xrdp-rdp-security-only"],
    [/possibly address already in use|g_tcp_bind\(\d{1,5}, \d{1,5}\) failed bind/, "xrdp-port-taken"],
    [/unexpected eof while reading|libxrdp_force_read: header read error/, "xrdp-visitor-left"],
  ],
  seen: "xrdp-seen",
  explained: [[["xrdp-no-common-tls"], "xrdp-tls-failed"]],
} as const satisfies ProgramText;
