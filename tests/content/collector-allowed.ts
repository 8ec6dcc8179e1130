/*
 * All that Get-Rdp904Report.ps1 may do. None of it changes anything outside the script. A new entry is a decision: say why
 * it reads only. What is here and not used fails, too.
 */

/** Cmdlets and the parameters that may stand behind them. */
export const commands: Readonly<Record<string, string>> = {
  "ConvertTo-Json": "InputObject Depth Compress",
  "ForEach-Object": "Process",
  "Get-Acl": "LiteralPath ErrorAction",
  "Get-ChildItem": "LiteralPath Force ErrorAction",
  "Get-CimInstance": "Namespace ClassName Filter OperationTimeoutSec ErrorAction",
  "Get-HotFix": "ErrorAction",
  "Get-Item": "LiteralPath ErrorAction",
  "Get-NetConnectionProfile": "ErrorAction",
  "Get-NetFirewallRule": "Name PolicyStore ErrorAction",
  "Get-NetTCPConnection": "State ErrorAction",
  "Get-Process": "Id ErrorAction",
  // -ErrorVariable fills a variable of the script.
  "Get-WinEvent": "ListLog FilterHashtable MaxEvents ErrorAction ErrorVariable",
  "New-Object": "TypeName ArgumentList",
  "Select-Object": "First",
  "Sort-Object": "Property Descending",
  // Without -Repair and -Credential it only asks.
  "Test-ComputerSecureChannel": "ErrorAction",
  "Test-Path": "LiteralPath",
  "Where-Object": "FilterScript",
  // Functions of the script itself.
  "Get-Stand": "Kind Value",
  "Group-Settings": "Rows",
  "Hide-Fields": "Row",
  "Hide-Known": "Row",
  "Hide-Name": "Value",
  "Hide-Rights": "Value",
  "Join-Report": "Cuts",
  "Read-Step": "Read With Seconds",
  "Select-Codes": "Row",
};

/** Programs with all the words that they get, variables as written. */
export const programs = ["cmdkey.exe /list", "qwinsta.exe", 'w32tm.exe /stripchart "/computer:$($computer.Domain)" /samples:1 /dataonly'];

/** What New-Object makes: a socket that connects, a stream over it, a question about the user, a buffer. */
export const made = [
  "System.Net.Sockets.TcpClient",
  "System.Net.Security.SslStream",
  "System.Security.Principal.WindowsPrincipal",
  "byte[]",
];

/** Types that are cast to, compared with or asked. */
export const types = [
  "CmdletBinding",
  "Parameter",
  "ValidateRange",
  "ValidateSet",
  "bool",
  "byte",
  "double",
  "hashtable",
  "int",
  "object",
  "ordered",
  "scriptblock",
  "string",
  "switch",
  "void",
  "DateTime",
  "Enum",
  "Environment",
  "IntPtr",
  "regex",
  "Microsoft.Win32.Registry",
  "System.Collections.IDictionary",
  "System.ComponentModel.Win32Exception",
  "System.Diagnostics.Stopwatch",
  "System.Globalization.CultureInfo",
  "System.Management.Automation.PowerShell",
  "System.Management.Automation.RuntimeException",
  "System.Net.Dns",
  "System.Net.IPAddress",
  "System.Net.NetworkInformation.NetworkInterface",
  "System.Net.Security.RemoteCertificateValidationCallback",
  "System.Net.Sockets.SocketException",
  "System.Security.Authentication.SslProtocols",
  "System.Security.Cryptography.X509Certificates.X509Certificate2",
  "System.Security.Principal.SecurityIdentifier",
  "System.Security.Principal.WindowsBuiltInRole",
  "System.Security.Principal.WindowsIdentity",
  "System.Security.SecurityException",
  "System.Text.Encoding",
  "System.UnauthorizedAccessException",
];

/** Methods. Of the registry GetValue alone; Write is the request on the socket. */
export const called = [
  "[Enum]::GetNames",
  "[Microsoft.Win32.Registry]::GetValue",
  "[System.Diagnostics.Stopwatch]::StartNew",
  "[System.Management.Automation.PowerShell]::Create",
  "[System.Net.Dns]::GetHostAddresses",
  "[System.Net.Dns]::GetHostName",
  "[System.Net.IPAddress]::Parse",
  "[System.Net.NetworkInformation.NetworkInterface]::GetAllNetworkInterfaces",
  "[System.Security.Principal.WindowsIdentity]::GetCurrent",
  "[double]::Parse",
  "[regex]::Match",
  "[regex]::Matches",
  ".AddArgument",
  ".AddHours",
  ".AddScript",
  ".AuthenticateAsClient",
  ".BeginConnect",
  ".BeginInvoke",
  ".BeginStop",
  ".Close",
  ".Contains",
  ".ContainsKey",
  ".Dispose",
  ".EndConnect",
  ".EndInvoke",
  ".GetAccessRules",
  ".GetByteCount",
  ".GetIPProperties",
  ".GetIPv4Properties",
  ".GetOwner",
  ".GetStream",
  ".GetType",
  ".IsInRole",
  ".Read",
  ".Substring",
  ".ToLowerInvariant",
  ".ToString",
  ".ToUniversalTime",
  ".Trim",
  ".WaitOne",
  ".Write",
];

/** Static properties. */
export const read = [
  "[DateTime]::Now",
  "[DateTime]::UtcNow",
  "[Environment]::Is64BitOperatingSystem",
  "[IntPtr]::Size",
  "[System.Globalization.CultureInfo]::InvariantCulture",
  "[System.Security.Principal.WindowsBuiltInRole]::Administrator",
  "[System.Text.Encoding]::UTF8",
];

/** Tables of the script that it fills; a field of anything else may not be set. */
export const tables = ["about", "copy", "filter", "groups", "known", "probes", "Row", "row", "rowLimits", "short", "steps", "with"];

/** Properties of objects that it sets: how long the socket waits. */
export const set = ["$net.ReadTimeout", "$net.WriteTimeout"];

/** Classes that CIM reads. */
export const classes = [
  "AntiVirusProduct",
  "Win32_ComputerSystem",
  "Win32_DeviceGuard",
  "Win32_OperatingSystem",
  "Win32_Service",
  "Win32_TSGeneralSetting",
];

/** The one text that becomes code: a frame around blocks that stand in the script. */
export const code = ["'param([hashtable] $With) try { & {' + $Read + '} @With } catch { throw }').AddArgument($With)"];

/** These blocks. Each is written out in the script, and given a value once. */
export const blocks = [
  "$connect",
  "$readCertificates",
  "$readDomain",
  "$readEvents",
  "$readFirewall",
  "$readGuard",
  "$readKeyFile",
  "$readListener",
  "$readNames",
  "$readOwnAddresses",
  "$readPort",
  "$readSavedPasswords",
  "$readSecurityProducts",
  "$readServices",
  "$readSessions",
  "$readSettings",
  "$readSignIns",
  "$readUpdates",
  "$readVersions",
];
