import { lineSigns } from "../lines/line-signs";
import type { ProgramLog } from "../lines/program-log";
import type { WindowSign } from "../messages/window-sign";
import type { RefusedSign } from "../sign-in/refused-sign";
import type { Subject } from "../subject";

type FreerdpSign =
  | RefusedSign
  | WindowSign
  | "client-tls-alert"
  | "client-no-common-tls"
  | "kerberos-no-name"
  | "freerdp-no-certificate"
  | "freerdp-rdp-security-wanted"
  | "freerdp-name-mismatch"
  | "freerdp-client-refused"
  | "freerdp-tls-ended"
  | "freerdp-not-agreed"
  | "freerdp-ended-unclear"
  | "freerdp-ended-late"
  | "freerdp-not-connected";

/** The names are those of FreeRDP's error.c; what stands behind a status of Windows is told by the status. */
const log: ProgramLog<FreerdpSign> = {
  program: "freerdp",
  line: /\[com\.(?:freerdp|winpr)\.|\bERRCONNECT_[A-Z_]{3,60}|\bERRINFO_[A-Z_]{3,60}|freerdp_set_last_error|libfreerdp returned code is [\dA-F]{8}|Unable to connect to RDP server \S/,
  marks: [
    [/SSL_CERT_NOT_ON_SERVER/, "freerdp-no-certificate"],
    [/SSL_NOT_ALLOWED_BY_SERVER/, "freerdp-rdp-security-wanted"],
    [/HYBRID_REQUIRED_BY_SERVER/, "nla-required"],
    [/ERRCONNECT_DNS_(?:NAME_NOT_FOUND|ERROR)|code is 0002000[45]/, "name-not-found"],
    [/CERTIFICATE NAME MISMATCH/, "freerdp-name-mismatch"],
    [/certificate not trusted, aborting|automatically denying/, "freerdp-client-refused"],
    [/unsupported protocol|dh key too small|no protocols available|version too low|ca md too weak/, "client-no-common-tls"],
    [/ERRCONNECT_TLS_CONNECT_FAILED|code is 00020008/, "freerdp-tls-ended"],
    [/(?:tls|ssl)v?\d? ?alert /i, "client-tls-alert"],

    [/STATUS_(?:LOGON_FAILURE|WRONG_PASSWORD)|ERRCONNECT_(?:LOGON_FAILURE|WRONG_PASSWORD)|code is 0002001[45]/, "refused-password"],
    [/ACCOUNT_LOCKED_OUT/, "refused-locked"],
    [/STATUS_PASSWORD_(?:EXPIRED|MUST_CHANGE)|ERRCONNECT_PASSWORD_/, "refused-expired"],
    [/ACCOUNT_(?:RESTRICTION|DISABLED|EXPIRED)|ERRCONNECT_CLIENT_REVOKED/, "refused-restricted"],
    [/LOGON_TYPE_NOT_GRANTED|INSUFFICIENT_PRIVILEGES/, "refused-right"],
    [/KDC_UNREACHABLE|STATUS_(?:NO_LOGON_SERVERS|TIME_DIFFERENCE_AT_DC)|Clock skew too great/, "refused-authority"],
    [/STATUS_NOT_SUPPORTED/, "refused-not-supported"],
    [/STATUS_NTLM_BLOCKED/, "refused-ntlm"],
    [/NO_OR_MISSING_CREDENTIALS/, "no-credentials"],
    [/ERRCONNECT_(?:ACCESS_DENIED|AUTHENTICATION_FAILED)|\(MIC\) verification failed/, "refused-unnamed"],
    [/Server not found in Kerberos database/, "kerberos-no-name"],

    [/ERRINFO_LICENSE_|license connection sequence aborted/, "refused-licence"],
    [/ERRINFO_SERVER_DENIED_CONNECTION/, "server-denied"],
    [/ERRINFO_SERVER_FRESH_CREDENTIALS_REQUIRED/, "saved-not-allowed"],
    [/ERRINFO_(?:LOGOFF_BY_USER|IDLE_TIMEOUT|LOGON_TIMEOUT|RPC_INITIATED_(?:DISCONNECT|LOGOFF))/, "session-ended"],
    [/ERRINFO_DISCONNECTED_BY_OTHER_CONNECTION/, "session-taken"],
    [/ERRINFO_OUT_OF_MEMORY|ERRCONNECT_(?:TARGET_BOOTING|ACTIVATION_TIMEOUT)/, "host-busy"],
    [/ERRINFO_CB_/, "refused-gateway"],
    [/ERRINFO_(?:EN|DE)CRYPT_?FAILED|ERRINFO_SECURITY_DATA_TOO_SHORT/, "security-error"],
    [/ERRCONNECT_MCS_CONNECT_INITIAL_ERROR/, "freerdp-ended-late"],

    // The number of the error is the same in every language. 32 comes of a connection that never stood, too.
    [/returned a system error 104\b/, "connection-reset"],
    [
      /ERRCONNECT_CONNECT_TRANSPORT_FAILED|code is 0002000D|Unable to connect to RDP server|returned a system error 32\b/,
      "freerdp-ended-unclear",
    ],
    [/ERRCONNECT_SECURITY_NEGO_CONNECT_FAILED|code is 0002000C|Protocol Security Negotiation Failure/, "freerdp-not-agreed"],
    [/ERRCONNECT_CONNECT_FAILED|code is 00020006/, "freerdp-not-connected"],
  ],
  explained: [
    ["freerdp-client-refused", "freerdp-tls-ended"],
    ["freerdp-name-mismatch", "freerdp-tls-ended"],
    ["freerdp-name-mismatch", "freerdp-client-refused"],
    ["client-no-common-tls", "freerdp-tls-ended"],
    ["freerdp-no-certificate", "freerdp-not-agreed"],
    ["freerdp-rdp-security-wanted", "freerdp-not-agreed"],
    ["nla-required", "freerdp-not-agreed"],
    ["connection-reset", "freerdp-ended-unclear"],
  ],
};

/** FreeRDP and the programs that are built of it: what its log says of the attempt. */
export const freerdp: Subject<FreerdpSign> = { logs: [log], signs: [lineSigns(log)] };
