import type { ProgramText } from "./program-text";

const refusals = [
  "refused-password",
  "refused-locked",
  "refused-expired",
  "refused-restricted",
  "refused-right",
  "refused-authority",
  "refused-licence",
  "nla-required",
] as const;

/** The names are those of FreeRDP's error.c; what stands behind a status of Windows is told by the status. */
export const freerdp = {
  program: "freerdp",
  line: /\[com\.(?:freerdp|winpr)\.|\bERRCONNECT_[A-Z_]{3,60}|\bERRINFO_[A-Z_]{3,60}|freerdp_set_last_error|libfreerdp returned code is [\dA-F]{8}|Unable to connect to RDP server \S/,
  marks: [
    [/SSL_CERT_NOT_ON_SERVER/, "freerdp-no-certificate"],
    [/SSL_NOT_ALLOWED_BY_SERVER/, "freerdp-rdp-security-wanted"],
    [/HYBRID_REQUIRED_BY_SERVER/, "nla-required"],
    [/CERTIFICATE NAME MISMATCH/, "freerdp-name-mismatch"],
    [/certificate not trusted, aborting|automatically denying/, "freerdp-client-refused"],
    [/unsupported protocol|dh key too small|no protocols available|version too low|ca md too weak/, "client-no-common-tls"],
    [/(?:tls|ssl)v?\d? ?alert /i, "client-tls-alert"],

    [/Clock skew too great/, "refused-authority"],
    [/\(MIC\) verification failed/, "refused-unnamed"],
    [/NLA identity=\(nil\)/, "no-credentials"],
    [/Server not found in Kerberos database/, "kerberos-no-name"],
    [/license connection sequence aborted|freerdp\.core\.license\] - expecting /, "refused-licence"],

    // The number of the error is the same in every language. 32 comes of a connection that never stood, too.
    [/returned a system error 104\b/, "connection-reset"],
    [/Unable to connect to RDP server|returned a system error 32\b/, "freerdp-ended-unclear"],
    [/Protocol Security Negotiation Failure/, "freerdp-not-agreed"],
  ],
  namesCodes: true,
  explained: [
    [["freerdp-client-refused", "freerdp-name-mismatch", "client-no-common-tls"], "freerdp-tls-ended"],
    [["freerdp-name-mismatch"], "freerdp-client-refused"],
    [["freerdp-no-certificate", "freerdp-rdp-security-wanted", "nla-required"], "freerdp-not-agreed"],
    [["connection-reset", ...refusals], "freerdp-ended-unclear"],
    // A host that refuses the sign-in ends TLS with an alert.
    [refusals, "client-tls-alert"],
  ],
} as const satisfies ProgramText;
