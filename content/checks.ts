import {
  changedSamples,
  clientSamples,
  guardSamples,
  ntlmSamples,
  passwordSamples,
  pathSamples,
  portSamples,
} from "./check-samples/client";
import { certificateSamples, domainSamples, firewallSamples, listenerSamples, settingSamples } from "./check-samples/host";
import { arrivalSamples, clientLogSamples, gatewaySamples, signInSamples, systemLogSamples } from "./check-samples/logs";
import { localProbeSamples, probeSamples } from "./check-samples/probe";
import type { HowToFindOut } from "./question";
import type { QuestionId } from "./questions";

/*
 * How a reader finds out the answer. Every command reads only, runs in Windows PowerShell 5.1 and tells "nothing there"
 * from "not allowed to look".
 */

/**
 * The first steps of a connection: TCP, the X.224 request that offers TLS and NLA, TLS. It accepts any certificate only
 * to look at it and sends no credentials. Source of the bytes: MS-RDPBCGR 2.2.1.1 and 2.2.1.1.1.
 *
 * TLS 1.2 is named, because what .NET takes by itself depends on the machine. Dates have one form in every culture. An
 * answer without negotiation has 11 bytes: then reading ends at the time limit, and the line still comes.
 */
const probe = (target: string) => `$target = '${target}'; $port = 'PORT' -as [int]; $tcp = $null
try {
    if (-not $port) { throw 'write the port in the first line: 3389 unless somebody changed it' }
    $address = @([System.Net.Dns]::GetHostAddresses($target) | Sort-Object -Property 'AddressFamily')[0]
    $tcp = New-Object -TypeName System.Net.Sockets.TcpClient -ArgumentList $address.AddressFamily
    if (-not $tcp.ConnectAsync($address, $port).Wait(5000)) { throw 'no TCP connection within 5 seconds' }
    $net = $tcp.GetStream(); $net.ReadTimeout = 5000; $net.WriteTimeout = 5000
    $net.Write([byte[]](3, 0, 0, 19, 14, 224, 0, 0, 0, 0, 0, 1, 0, 8, 0, 11, 0, 0, 0), 0, 19)
    $answer = New-Object -TypeName byte[] -ArgumentList 19; $length = 0
    try {
        do { $read = $net.Read($answer, $length, 19 - $length); $length += $read } while ($read -gt 0 -and $length -lt 19)
    } catch { "Stopped: $($_.Exception.GetBaseException().Message)" }
    "\${target}: $length bytes, first $($answer[0]), type $($answer[11]), code $($answer[15])"
    if ($length -eq 19 -and $answer[11] -eq 2 -and $answer[15] -ne 0) {
        $look = [System.Net.Security.RemoteCertificateValidationCallback] { $true }
        $tls = New-Object -TypeName System.Net.Security.SslStream -ArgumentList $net, $false, $look
        $tls.AuthenticateAsClient($target, $null, [System.Security.Authentication.SslProtocols]::Tls12, $false)
        $since = @{ Name = 'NotBefore'; Expression = { $_.NotBefore.ToUniversalTime().ToString('u') } }
        $until = @{ Name = 'NotAfter'; Expression = { $_.NotAfter.ToUniversalTime().ToString('u') } }
        [System.Security.Cryptography.X509Certificates.X509Certificate2]$tls.RemoteCertificate |
            Format-List -Property 'Subject', 'Issuer', $since, $until, 'Thumbprint'
    }
} catch { "Failed: $($_.Exception.GetBaseException().Message)" } finally { if ($null -ne $tcp) { $tcp.Close() } }`;

/**
 * What stands behind a reading of events into `$found`. Errors are kept rather than thrown: one event that cannot be put
 * into words would end the reading, and "not allowed to look" would pass for "nothing there".
 */
const sayNothing = (
  nothing: string,
) => `$other = @($wrong | Where-Object -FilterScript { $_.FullyQualifiedErrorId -notlike 'NoMatchingEventsFound*' })
    if ($other.Count -gt 0 -and $found.Count -gt 0) { "Not all of it is readable: $($other[0].Exception.Message)" }
    elseif ($other.Count -gt 0) { "Not readable: $($other[0].Exception.Message)" }
    elseif ($found.Count -eq 0) { '${nothing}' }`;

/** Reads the events of one log since half an hour ago, or since another moment; the three ways to find nothing are told apart. */
const readLog = (log: string, keep = "", before = "", since = "AddMinutes(-30)") => `& {${before}
    $log = '${log}'
    $state = Get-WinEvent -ListLog $log -ErrorAction SilentlyContinue -ErrorVariable wrong
    if ($null -eq $state) { "Not readable: $($wrong[0].Exception.Message)"; return }
    if (-not $state.IsEnabled) { 'Not readable: the log is turned off.'; return }
    $filter = @{ LogName = $log; StartTime = (Get-Date).${since} }
    $found = @(Get-WinEvent -FilterHashtable $filter -ErrorAction SilentlyContinue -ErrorVariable wrong${keep})
    $found | Format-List -Property 'TimeCreated', 'ProviderName', 'Id', 'Message'
    ${sayNothing("No event in the last 30 minutes.")}
}`;

/** Says so where Schannel is told to write no errors: its silence would pass for health. The number is a sum, and 1 in it stands for errors. */
const schannelSilent = `
    $schannel = Get-ItemProperty -LiteralPath 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL' -ErrorAction SilentlyContinue
    if ($null -ne $schannel.EventLogging -and $schannel.EventLogging % 2 -eq 0) { "EventLogging is $($schannel.EventLogging): Schannel writes no errors here, and that it is silent proves nothing." }`;

/** A way through Windows' own windows, one step a line. */
const way = (...steps: string[]) => steps.join("\n");

/** The window in which Windows runs what one types. */
const run = (program: string) => `Press Windows+R, type ${program}, press Enter.`;

export const checks = {
  "who-else": {
    reach: "anyone",
    steps: [
      "Ask a colleague to connect to the same host with their own account, from their own computer.",
      "Try your account from another computer.",
      "Try once from another network: in the office, or with a phone as hotspot and without the VPN.",
      "If you come through a gateway, a proxy or a tunnel, try once without it.",
      "In a domain: if you have a local account of the host, try it, as HOST\\NAME. An administrator can try mstsc /admin as well.",
      "Note the codes of each attempt. A code other than 0x904 is another fault. Choose the answer that says most.",
    ],
  },
  "other-hosts": {
    reach: "anyone",
    steps: [
      "Connect from this computer to another host, best of all one that colleagues use today.",
      "Try one of the same kind as the failing host, and one of another kind: another age, another image, another site.",
    ],
  },
  path: {
    reach: "anyone",
    otherWay: true,
    steps: [
      "In Remote Desktop Connection choose Show Options, Advanced, Settings: a server name there is an RD Gateway.",
      "Look at the name you type: 127.0.0.1 or localhost with a port is a tunnel or a host on this computer, a public name or address is the Internet.",
      "Look whether a VPN is connected. Choose all that is on the way.",
      "Whether the port is open to everybody, the owner of the router, the firewall or the security group knows.",
    ],
    commands: [
      {
        facts: {
          where: "this-computer",
          effect: "read-only",
          good: "An address of your own network, such as 10.x, 172.16.x to 172.31.x or 192.168.x.",
          bad: "No address, a public address you did not expect, or the address of another machine.",
        },
        samples: pathSamples,
        forms: [{ shell: "powershell", code: `Resolve-DnsName -Name 'HOSTNAME'` }],
      },
    ],
  },
  middleman: {
    reach: "anyone",
    otherWay: true,
    steps: [
      "Connect once around it: from the host's own network, straight to the host's name. Only 0x904 there is the same error: 0x204 may mean that nobody but the gateway or proxy is let in.",
      "Ask whoever runs the gateway, proxy, PAM system or tunnel what its log says at the second of your attempt, and tell them that second.",
      "Look for what happens to its own connection to the host: opened, refused, closed by the host, or a failed sign-in. Events in the gateway's own Security log, 4625 among them, belong here: they say nothing of the host's log.",
      "Try another host behind it, and ask whether it keeps a password of the target or signs in with a certificate.",
    ],
    commands: [
      {
        facts: {
          where: "gateway",
          elevated: true,
          effect: "read-only",
          good: "Events with your user name at that second that reach the host: 200, 300 and 302.",
          bad: "None with your name at that second, though the log is on: choose that there is no entry. An error about the host or the sign-in: choose what it says.",
        },
        samples: gatewaySamples,
        events: {
          log: ["Microsoft-Windows-TerminalServices-Gateway/Operational"],
          ids: [200, 300, 302],
          look: "Compare with the second of the attempt. Clear the filter to see errors. Enable Log at the right means that the log is off: then no event proves nothing.",
        },
        forms: [{ shell: "powershell", title: "RD Gateway", code: readLog("Microsoft-Windows-TerminalServices-Gateway/Operational") }],
      },
    ],
  },
  "host-kind": {
    reach: "anyone",
    steps: [
      "Ask the owner of the host, or look at its name in the inventory.",
      "A certificate that names xrdp or GNOME, or a sign-in window drawn by the server, means that it is not Windows.",
    ],
  },
  "what-changed": {
    reach: "anyone",
    otherWay: true,
    steps: [
      "Find the last day on which it worked. Ask the owners of the host, the network, the gateway and the accounts what they did between then and now.",
      "Choose all that changed. A new host from an image that was hardened and restarted is three answers.",
      "If you can run it on one of the two ends, this lists the latest updates and the last start.",
    ],
    commands: [
      {
        facts: {
          where: "either-end",
          effect: "read-only",
          good: "The dates are older than the fault. A line without a date says nothing.",
          bad: "Updates or a start just before the fault began: choose that.",
        },
        samples: changedSamples,
        forms: [
          {
            shell: "powershell",
            code: `Get-HotFix | Sort-Object -Property 'InstalledOn' -Descending | Select-Object -First 8 |
    ForEach-Object -Process { '{0}  {1}  {2:u}' -f $_.HotFixID, $_.Description, $_.InstalledOn }
'Last start  {0:u}' -f (Get-CimInstance -ClassName Win32_OperatingSystem).LastBootUpTime.ToUniversalTime()`,
          },
          {
            shell: "gui",
            title: "Settings",
            code: way(
              run("ms-settings:windowsupdate-history"),
              "It lists the updates with their days.",
              "Press Ctrl+Shift+Esc, choose Performance, CPU: Up time says for how long it has run.",
            ),
          },
        ],
      },
    ],
  },
  "client-kind": {
    reach: "anyone",
    otherWay: true,
    steps: [
      "Look at the name of the program you connect with, and at its version under About. Compare that with the newest one on its maker's page.",
      "On Windows this shows the version of Remote Desktop Connection.",
    ],
    commands: [
      {
        facts: {
          where: "this-computer",
          effect: "read-only",
          good: "A Windows that still gets updates, with one from the last two months.",
          bad: "Windows 7, 8.1 or an old Windows 10, or no update for a long time.",
        },
        samples: clientSamples,
        forms: [
          {
            shell: "powershell",
            code: `(Get-Item -LiteralPath "$env:SystemRoot\\System32\\mstscax.dll").VersionInfo |
    ForEach-Object -Process { $_.FileMajorPart, $_.FileMinorPart, $_.FileBuildPart, $_.FilePrivatePart -join '.' }
Get-CimInstance -ClassName Win32_OperatingSystem | Format-List -Property 'Caption', 'BuildNumber'
Get-HotFix | Sort-Object -Property 'InstalledOn' -Descending | Select-Object -First 3 |
    ForEach-Object -Process { '{0}  {1:u}' -f $_.HotFixID, $_.InstalledOn }`,
          },
          {
            shell: "gui",
            title: "winver",
            code: way(
              run("winver"),
              "It says which Windows this is, with its build.",
              "Press Windows+R, type ms-settings:windowsupdate-history, press Enter: it lists the updates with their days.",
              "In Remote Desktop Connection click the icon at the top left and choose About for its version.",
            ),
          },
        ],
      },
    ],
  },
  "by-hand": {
    reach: "anyone",
    otherWay: true,
    steps: [
      "Close every saved connection. Run the command: it opens a new window for the host and asks for the password.",
      "In the prompt choose More choices, Use a different account, and type user name and password yourself.",
      "Then try the host's full name, such as server.example.com, and last its address.",
    ],
    commands: [
      {
        facts: {
          where: "this-computer",
          effect: "read-only",
          affects: "opens a connection",
          good: "It connects: choose what you did differently.",
          bad: "The same error: none of these connects.",
        },
        forms: [{ shell: "powershell", code: `mstsc.exe /v:'HOSTNAME' /prompt` }],
      },
    ],
  },
  "saved-password": {
    reach: "anyone",
    steps: [
      "Run the command with the name that you type in Remote Desktop Connection. The short name, the full name and the address are three entries.",
      "Or open Control Panel, Credential Manager, Windows Credentials, and look for TERMSRV/ and the name of the host.",
    ],
    commands: [
      {
        facts: {
          where: "this-computer",
          effect: "read-only",
          good: "No entry with a target TERMSRV and this host.",
          bad: "An entry with a target TERMSRV and this host: Windows sends its password first.",
        },
        samples: passwordSamples,
        forms: [
          { shell: "powershell", code: `cmdkey.exe /list:'TERMSRV/HOSTNAME'` },
          {
            shell: "gui",
            title: "Credential Manager",
            code: way(
              run("control /name Microsoft.CredentialManager"),
              "Choose Windows Credentials.",
              "Look for TERMSRV/ and the name that you type.",
            ),
          },
        ],
      },
    ],
  },
  "sign-in-policy": {
    reach: "anyone",
    steps: [
      "Run the first command as you are. A value that is not found is not set, which is good.",
      "Run the second as administrator; without rights open msinfo32 and read Virtualization-based security Services Running.",
    ],
    commands: [
      {
        facts: {
          where: "this-computer",
          effect: "read-only",
          good: "Not found, LmCompatibilityLevel 3 to 5, RestrictSendingNTLMTraffic 0 or 1.",
          bad: "RestrictSendingNTLMTraffic 2; or, before Windows 11 24H2 and Server 2025, LmCompatibilityLevel 0, 1 or 2.",
        },
        samples: ntlmSamples,
        forms: [
          {
            shell: "powershell",
            code: `reg.exe query 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa' /v LmCompatibilityLevel
reg.exe query 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa\\MSV1_0' /v RestrictSendingNTLMTraffic`,
          },
          {
            shell: "gui",
            title: "secpol.msc",
            code: way(
              run("secpol.msc"),
              "Open Local Policies › Security Options. Windows Home has no such window.",
              "Network security: LAN Manager authentication level. Good: Not Defined, or Send NTLMv2 response only, with or without Refuse.",
              "Network security: Restrict NTLM: Outgoing NTLM traffic to remote servers. Bad: Deny all.",
            ),
          },
        ],
      },
      {
        facts: {
          where: "this-computer",
          elevated: true,
          effect: "read-only",
          good: "A list such as {0} or {2}, without a 1. An error proves nothing.",
          bad: "A 1 in the list: Credential Guard is running.",
        },
        samples: guardSamples,
        forms: [
          {
            shell: "powershell",
            code: `Get-CimInstance -Namespace root/Microsoft/Windows/DeviceGuard -ClassName Win32_DeviceGuard |
    Format-List -Property 'SecurityServicesRunning'`,
          },
          {
            shell: "gui",
            title: "msinfo32",
            code: way(
              run("msinfo32"),
              "In System Summary read Virtualization-based security Services Running.",
              "Bad: Credential Guard stands there.",
            ),
          },
        ],
      },
    ],
  },
  "host-access": {
    reach: "anyone",
    steps: [
      "Try the physical console, iLO or iDRAC, the hypervisor's window, PowerShell remoting, or SSH. At home: a screen and a keyboard at that computer.",
      "In a cloud: Run Command or the serial console in Azure, Session Manager or the serial console in AWS, the serial console in Google Cloud. A provider of virtual servers has a console on its page.",
      "In Hyper-V use a basic session: an enhanced session is Remote Desktop itself.",
      "If somebody else has access, send them the link to this page: your answers travel with it.",
    ],
  },
  message: {
    reach: "anyone",
    steps: [
      "Read the whole text of the window, and open See details. Choose all that you saw, in this attempt and in earlier ones.",
      "A text other than the dialog of 0x904 counts, even if it came once: it often names the fault that 0x904 hides.",
      "In another language look at the meaning, or at the code: 0x204 is the three reasons, 0x904 the dialog of this guide.",
    ],
  },
  "three-attempts": {
    reach: "anyone",
    steps: [
      "Connect three times, half a minute apart. Write down what you see last and after how many seconds.",
      "Open See details in the error each time: the codes may differ from one attempt to the next.",
      "That the error comes right after the password tells less than it seems: Remote Desktop asks for it before it connects.",
    ],
  },
  "security-product": {
    reach: "anyone",
    steps: [
      "Look on your computer, and ask the owner of the host: antivirus, endpoint protection, a filter, a VPN program that runs without being used.",
      "Read its own log first, at the second of an attempt: that is enough where it names a block.",
      "Turning it off is a test of minutes, for whoever owns the product, with the network trusted and on again at once. A program that only says that it is off may go on filtering.",
      "A product that no longer updates, shows errors or was removed by half still filters.",
    ],
  },
  "other-services": {
    reach: "anyone",
    otherWay: true,
    steps: [
      "Try another service of the host: its file share, its web page, its console.",
      "Repeat the command for two minutes. Ping may be blocked, so its silence proves nothing.",
    ],
    commands: [
      {
        facts: {
          where: "this-computer",
          effect: "read-only",
          good: "TcpTestSucceeded is True for the port of Remote Desktop, each time. The two others may be closed on purpose.",
          bad: "True now and False then; or False for the port of Remote Desktop.",
        },
        samples: portSamples,
        forms: [
          {
            shell: "powershell",
            code: `foreach ($port in [int]'PORT', 445, 5985) {
    Test-NetConnection -ComputerName 'HOSTNAME' -Port $port |
        Format-List -Property 'RemoteAddress', 'RemotePort', 'TcpTestSucceeded'
}`,
          },
        ],
      },
    ],
  },
  "client-log": {
    reach: "anyone",
    steps: [
      "Try once, then run the command within half an hour.",
      "Read upwards from the last 1026. Its Reason is the code in decimal: 2308 is 0x904.",
    ],
    commands: [
      {
        facts: {
          where: "this-computer",
          effect: "read-only",
          good: "1024 and then 1026: it never connected.",
          bad: "1025, 1027, 1102 or 1103 between them: it had connected.",
        },
        samples: clientLogSamples,
        events: {
          log: ["Microsoft-Windows-TerminalServices-RDPClient/Operational"],
          ids: [1024, 1025, 1026, 1027, 1102, 1103],
          look: "Read upwards from the last 1026 of your attempt.",
        },
        forms: [{ shell: "powershell", code: readLog("Microsoft-Windows-TerminalServices-RDPClient/Operational") }],
      },
    ],
  },
  "tls-probe": {
    reach: "anyone",
    steps: [
      "Run the command with the name and the port that you use, 3389 unless somebody changed it. Through a tunnel use its local name and port.",
      "The line with bytes is the host's first answer, then comes the certificate. Failed after type 2 means that TLS 1.2 did not come up; this computer's own TLS settings can be the reason.",
      "Failed without that line: nothing accepted the connection, and that is not 0x904. Look at name, port and firewall.",
      "Its dates are in UTC. It does not go through an RD Gateway.",
    ],
    commands: [
      {
        facts: {
          where: "this-computer",
          effect: "read-only",
          good: "19 bytes, first 3, type 2, code 1, 2 or 8, and the host's certificate with now between NotBefore and NotAfter.",
          bad: "0 bytes, type 3, code 0, Failed, or a certificate that has expired, is not valid yet or is not the host's.",
        },
        samples: probeSamples,
        forms: [{ shell: "powershell", code: probe("HOSTNAME") }],
      },
    ],
  },
  "system-log": {
    reach: "host",
    steps: [
      "Let somebody try to connect and note the second. Then run the command on the host.",
      "Choose each that stands within a few seconds of the attempt. 1057 and 1058 may be hours older: the command looks for them in a whole day, and their text says why.",
      "The number of an alert stands in the text of 36888 and 36887. 36871 for a client credential concerns another program.",
      "This is the host's own log: what an RD Gateway or a domain controller logs belongs to other questions.",
      "Where EventLogging under SCHANNEL is 0 or another even number, Schannel writes no errors and its silence proves nothing: the command says so.",
    ],
    commands: [
      {
        facts: {
          where: "host",
          effect: "read-only",
          good: "None of the listed events at the second of the attempt, and no line about EventLogging.",
          bad: "One of them at that second, or 1057 or 1058 on that day: choose it.",
        },
        samples: systemLogSamples,
        events: {
          log: ["System"],
          ids: [50, 56, 1057, 1058, 3210, 5719, 6167, 7022, 7031, 7034, 36869, 36870, 36871, 36874, 36887, 36888, 40960, 40961],
          look: "The column Source must say Schannel, TerminalServices-RemoteConnectionManager, TermDD, LsaSrv, NETLOGON or Service Control Manager, the time the second of the attempt.",
        },
        forms: [
          {
            shell: "powershell",
            code: readLog(
              "System",
              ` |
        Where-Object -FilterScript { $_.ProviderName -match 'Schannel|TerminalServices|TermDD|Lsa|Netlogon|Service Control Manager' } |
        Where-Object -FilterScript { $_.Id -in 1057, 1058 -or $_.TimeCreated -gt (Get-Date).AddMinutes(-30) }`,
              schannelSilent,
              "AddDays(-1)",
            ),
          },
        ],
      },
    ],
  },
  "certificate-state": {
    reach: "host",
    steps: [
      "Read SSLCertificateSHA1HashType: 1 is the host's own, 2 comes from Group Policy, 3 was bound by somebody, 0 is not valid.",
      "The certificate with that thumbprint must be there, valid now, and have HasPrivateKey True.",
      "For type 1 the key file must give NETWORK SERVICE (its name in your language) read and SYSTEM full control.",
      "If somebody deleted the host's own certificate earlier, look whether Windows has made a new one since: that is an answer of its own. Do not delete one to find out.",
      "Access is denied at the key file is usual from Server 2019 and Windows 10 1809 on and proves nothing: the probe on the host shows whether the key works.",
    ],
    commands: [
      {
        facts: {
          where: "host",
          elevated: true,
          effect: "read-only",
          good: "A certificate with now between NotBefore and NotAfter and HasPrivateKey True; for type 1 also a key file that NETWORK SERVICE may read, or Access is denied.",
          bad: "Type 0, no certificate, a date that does not fit, HasPrivateKey False, or for type 1 no key file or none for NETWORK SERVICE.",
        },
        samples: certificateSamples,
        forms: [
          {
            shell: "powershell",
            code: `& {
    $setting = $null; $guid = $null
    $setting = Get-CimInstance -Namespace root/cimv2/TerminalServices -ClassName Win32_TSGeneralSetting -Filter "TerminalName='RDP-Tcp'"
    if ($null -eq $setting) { 'No answer: run this as administrator. It says nothing yet.'; return }
    $setting | Format-List -Property 'SSLCertificateSHA1Hash', 'SSLCertificateSHA1HashType'
    Get-ChildItem -Path 'Cert:\\LocalMachine' -Recurse |
        Where-Object -FilterScript { $_.Thumbprint -and $_.Thumbprint -eq $setting.SSLCertificateSHA1Hash } |
        Format-List -Property 'PSParentPath', 'Subject', 'NotBefore', 'NotAfter', 'HasPrivateKey'
    $guid = (Get-ItemProperty -LiteralPath 'HKLM:\\SOFTWARE\\Microsoft\\Cryptography' -Name MachineGuid).MachineGuid
    $key = "$env:ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys\\f686aace6942fb7f7ceb231212eef4a4_$guid"
    if (Test-Path -LiteralPath $key) { icacls.exe $key } else { "There is no key file $key" }
}`,
          },
          {
            shell: "gui",
            title: "certlm.msc",
            code: way(
              run("certlm.msc"),
              "Open Remote Desktop › Certificates and double-click the certificate: its dates, and below them that you have a private key.",
              "Compare Details, Thumbprint with the probe from outside. Type and key file only the command shows.",
            ),
          },
        ],
      },
    ],
  },
  "security-settings": {
    reach: "host",
    steps: [
      "A value under Policies beats the one under RDP-Tcp. A value or key that is not found means the default.",
      "SecurityLayer 0 is RDP, 1 Negotiate, 2 SSL. MinEncryptionLevel 4 is FIPS. UserAuthentication 1 requires NLA, as it should.",
      "Did somebody try SecurityLayer and UserAuthentication at 0? Choose what came of it. Do not set them to find out.",
      "Under SCHANNEL\\Protocols Windows itself sets DisabledByDefault for SSL 2.0\\Client. Any other value there, and Functions, was set by somebody or by a policy.",
      "A list of Functions alone is no fault: healthy Azure images carry one. Whether it fits, its suites and the certificate tell.",
    ],
    commands: [
      {
        facts: {
          where: "host",
          elevated: true,
          effect: "read-only",
          good: "SecurityLayer 1 or 2; UserAuthentication 1; MinEncryptionLevel 2, which Windows comes with, or 3; FIPS Enabled 0; TLS 1.2 not turned off; no Functions, or a list with a suite TLS_ECDHE that fits the certificate.",
          bad: "SecurityLayer 0; UserAuthentication 0; MinEncryptionLevel 1 or 4, which somebody set; FIPS Enabled 1; TLS 1.2 with Enabled 0 or DisabledByDefault 1; Functions empty or without such a suite.",
        },
        samples: settingSamples,
        forms: [
          {
            shell: "powershell",
            code: `reg.exe query 'HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services'
reg.exe query 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations\\RDP-Tcp' /v SecurityLayer
reg.exe query 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations\\RDP-Tcp' /v MinEncryptionLevel
reg.exe query 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations\\RDP-Tcp' /v UserAuthentication
reg.exe query 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa\\FIPSAlgorithmPolicy' /v Enabled
reg.exe query 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols' /s
reg.exe query 'HKLM\\SOFTWARE\\Policies\\Microsoft\\Cryptography\\Configuration\\SSL\\00010002' /v Functions`,
          },
          {
            shell: "gui",
            title: "regedit",
            code: way(
              run("regedit"),
              "Put each of these into the line at the top and press Enter. What is missing there is not set.",
              "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services: SecurityLayer, MinEncryptionLevel, UserAuthentication",
              "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations\\RDP-Tcp: the same three",
              "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa\\FIPSAlgorithmPolicy: Enabled",
              "HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols: Enabled and DisabledByDefault in the keys below it",
              "HKLM\\SOFTWARE\\Policies\\Microsoft\\Cryptography\\Configuration\\SSL\\00010002: Functions",
            ),
          },
        ],
      },
    ],
  },
  "domain-trust": {
    reach: "host",
    steps: [
      "Run the commands on the host, in Windows PowerShell: PowerShell 7 lacks one of them.",
      "If it says that the computer is in no domain, choose that.",
      "A line of the time service that holds an error says nothing of the clock: compare it with another by eye.",
      "Kerberos tolerates five minutes between the clocks unless a policy says otherwise.",
      "201 to 209 of KDCSVC stand in the System log of the domain controllers: ask whoever runs them for those that name the host.",
    ],
    commands: [
      {
        facts: {
          where: "host",
          elevated: true,
          effect: "read-only",
          good: "A domain controller is named, the secure channel is in good condition (not asked on a domain controller), and the offset is a few seconds.",
          bad: "ERROR_NO_SUCH_DOMAIN or ERROR_NO_LOGON_SERVERS, False, or an offset of minutes.",
        },
        samples: domainSamples,
        forms: [
          {
            shell: "powershell",
            code: `& {
    $system = Get-CimInstance -ClassName Win32_ComputerSystem -ErrorAction Stop
    if (-not $system.PartOfDomain) { 'This computer is in no domain.'; return }
    nltest.exe "/dsgetdc:$($system.Domain)" /force
    if ($system.DomainRole -lt 4) { Test-ComputerSecureChannel -Verbose }
    w32tm.exe /stripchart "/computer:$($system.Domain)" /samples:3 /dataonly
}`,
          },
        ],
      },
    ],
  },
  listener: {
    reach: "host",
    steps: [
      "rdp-tcp must be in the state Listen. If qwinsta does not come back within a minute, the service hangs: stop it with Ctrl+C.",
      "The process that owns the port must be the one of TermService, and PortNumber the port that you connect to.",
      "fDenyTSConnections under Terminal Services comes from a policy and wins over the one under Terminal Server. TSServerDrainMode other than 0 keeps new sign-ins out; change logon /query says so too.",
      "A session in Down or Conn that stays so is stuck; only the console waits in Conn when nobody sits there. Without the session host role a server takes two administrators, a client Windows one user.",
    ],
    commands: [
      {
        facts: {
          where: "host",
          elevated: true,
          effect: "read-only",
          good: "rdp-tcp in Listen, the same process number twice, and fDenyTSConnections 0.",
          bad: "No rdp-tcp line, another process number, a service that does not run, fDenyTSConnections 1, another PortNumber than yours, TSServerDrainMode other than 0, a session other than the console that stays in Down or Conn, or no room left.",
        },
        samples: listenerSamples,
        forms: [
          {
            shell: "powershell",
            code: `& {
    $port = 'PORT' -as [int]
    if (-not $port) { 'Write the port in the line above: 3389 unless somebody changed it.'; return }
    Get-CimInstance -ClassName Win32_Service -Filter "Name='TermService'" |
        Format-List -Property 'Name', 'State', 'StartMode', 'ProcessId'
    $owners = @(Get-NetTCPConnection -LocalPort $port -State Listen -ErrorAction SilentlyContinue -ErrorVariable wrong)
    $owners | Format-List -Property 'LocalAddress', 'LocalPort', 'OwningProcess'
    if ($wrong.FullyQualifiedErrorId -like 'CmdletizationQuery_NotFound*') { "Nothing listens on this port: $port" }
    elseif ($owners.Count -eq 0) { "Not readable: $($wrong[0].Exception.Message)" }
    $server = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server'
    foreach ($key in $server, "$server\\WinStations\\RDP-Tcp", 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services') {
        $item = Get-Item -LiteralPath $key -ErrorAction SilentlyContinue
        if ($null -eq $item) { continue }
        foreach ($name in 'fDenyTSConnections', 'TSServerDrainMode', 'PortNumber') {
            if ($item.GetValueNames() -contains $name) { '{0}: {1} = {2}' -f $item.PSChildName, $name, $item.GetValue($name) }
        }
    }
    qwinsta.exe
}`,
          },
          {
            shell: "gui",
            title: "Task Manager",
            code: way(
              run("taskmgr"),
              "Services: TermService must be Running. Note its PID. Users: who is signed in, and in which state.",
              "Press Windows+R, type resmon, press Enter. Network › Listening Ports: your port must have that PID.",
              "Press Windows+R, type SystemPropertiesRemote, press Enter: Allow remote connections to this computer must be chosen.",
              "Whether rdp-tcp listens, and whether it is drained, only the command shows.",
            ),
          },
        ],
      },
    ],
  },
  "rdp-log": {
    reach: "host",
    steps: [
      "Let somebody try to connect and note the second. Then run the commands on the host.",
      "Look for 131 at that second and for the address in it, then for what follows.",
      "An old Windows may lack the log of RdpCoreTS: then no 131 says nothing, and the other events count.",
      "4625 is in the Security log. Of its two numbers read the one that is not 0x00000000, 0xC000006D or 0xC000006E.",
      "No 4625 proves nothing where the setting above it does not record failures. And with Kerberos a wrong password ends at the domain controller: its log has 4771.",
      "A 4625 on an RD Gateway or another machine between is not the host's: it answers the question about the gateway or proxy.",
      "Licences: 1068 and 1069 are in the Admin log, 1003, 1004, 1011 and 1028 in the others. They may be hours old: look at a week. The page of licensing shows the days of grace that are left.",
    ],
    commands: [
      {
        facts: {
          where: "host",
          elevated: true,
          effect: "read-only",
          good: "131 with your address, then 1149 and a session.",
          bad: "No 131, or 131 and then 139, 140, 226 or nothing; 1006, 20498, or any text about licences or a licence server, in the Admin log.",
        },
        samples: arrivalSamples,
        events: {
          log: [
            "Microsoft-Windows-RemoteDesktopServices-RdpCoreTS/Operational",
            "Microsoft-Windows-TerminalServices-RemoteConnectionManager/Operational",
            "Microsoft-Windows-TerminalServices-RemoteConnectionManager/Admin",
          ],
          ids: [131, 139, 140, 226, 261, 1006, 1068, 1069, 1149, 20498],
          look: "Compare with the second of the attempt. Enable Log at the right means that the log is off: then no event proves nothing.",
        },
        forms: [
          {
            shell: "powershell",
            code: `& {
    $manager = 'Microsoft-Windows-TerminalServices-RemoteConnectionManager'
    $logs = [ordered]@{
        'Microsoft-Windows-RemoteDesktopServices-RdpCoreTS/Operational' = 131, 139, 140, 226
        "$manager/Operational" = 261, 1149
        "$manager/Admin" = 1006, 1068, 1069, 20498
    }
    foreach ($log in $logs.Keys) {
        $state = Get-WinEvent -ListLog $log -ErrorAction SilentlyContinue -ErrorVariable wrong
        if ($null -eq $state) { "$log is not readable: $($wrong[0].Exception.Message)"; continue }
        if (-not $state.IsEnabled) { "$log is not readable: it is turned off."; continue }
        $filter = @{ LogName = $log; Id = $logs[$log]; StartTime = (Get-Date).AddMinutes(-30) }
        $found = @(Get-WinEvent -FilterHashtable $filter -MaxEvents 300 -ErrorAction SilentlyContinue -ErrorVariable wrong)
        $found | Format-Table -Property 'TimeCreated', 'Id', 'Message' -Wrap
        $other = @($wrong | Where-Object -FilterScript { $_.FullyQualifiedErrorId -notlike 'NoMatchingEventsFound*' })
        if ($other.Count -gt 0 -and $found.Count -eq 0) { "$log is not readable: $($other[0].Exception.Message)" }
        elseif ($found.Count -eq 0) { "$log has no event in the last 30 minutes." }
        if ($found.Count -eq 300) { 'There are more: what was before {0:u} is not shown.' -f $found[-1].TimeCreated.ToUniversalTime() }
    }
}`,
          },
        ],
      },
      {
        facts: {
          where: "host",
          elevated: true,
          effect: "read-only",
          good: "The setting records failures (Success and Failure), and no failed sign-in at the second of the attempt.",
          bad: "One at that second: its number is the answer. A setting without failures: nothing is proved.",
        },
        samples: signInSamples,
        events: {
          log: ["Security"],
          ids: [4625],
          look: "At the second of the attempt: read Status and Sub Status. No event proves nothing where failures are not recorded, which only the command shows.",
        },
        forms: [
          {
            shell: "powershell",
            title: "4625",
            code: `auditpol.exe /get '/subcategory:{0CCE9215-69AE-11D9-BED3-505054503030}'
& {
    $filter = @{ LogName = 'Security'; Id = 4625; StartTime = (Get-Date).AddMinutes(-30) }
    $found = @(Get-WinEvent -FilterHashtable $filter -MaxEvents 100 -ErrorAction SilentlyContinue -ErrorVariable wrong)
    foreach ($one in $found) {
        $p = $one.Properties
        '{0:u} {1} from {2}: status 0x{3:X8}, sub-status 0x{4:X8}, type {5}, {6}' -f $one.TimeCreated.ToUniversalTime(),
            $p[5].Value, $p[19].Value, $p[7].Value, $p[9].Value, $p[10].Value, $p[12].Value
    }
    if ($found.Count -eq 100) { 'There are more: what was before {0:u} is not shown.' -f $found[-1].TimeCreated.ToUniversalTime() }
    ${sayNothing("No failed sign-in in the last 30 minutes.")}
}`,
          },
        ],
      },
    ],
  },
  "block-log": {
    reach: "host",
    otherWay: true,
    steps: [
      "Open the product's own console on the host and look for a block at the second of the attempt: network attack, brute force, intrusion, ransomware protection.",
      "Look at the same on your own computer, and ask the owner of each firewall or security group between.",
      "The command shows what Windows Firewall has in force for the port, from this host and from Group Policy, and the present network.",
      "A rule for the program, or for Any port, lets Remote Desktop in without naming its port.",
    ],
    commands: [
      {
        facts: {
          where: "host",
          elevated: true,
          effect: "read-only",
          good: "A rule with Enabled True and Allow whose profile fits the network category, none with Block, and AllowInboundRules not False.",
          bad: "No such rule, one with Block, a profile other than the network's category, or AllowInboundRules False for it.",
        },
        samples: firewallSamples,
        forms: [
          {
            shell: "powershell",
            code: `& {
    $port = 'PORT' -as [int]
    if (-not $port) { 'Write the port in the line above: 3389 unless somebody changed it.'; return }
    $rules = @(Get-NetFirewallPortFilter -PolicyStore ActiveStore -Protocol TCP -ErrorAction Stop |
        Where-Object -FilterScript { $_.LocalPort -contains "$port" } | Get-NetFirewallRule)
    $rules | Format-List -Property 'Name', 'Enabled', 'Action', 'Profile', 'PolicyStoreSource'
    if ($rules.Count -eq 0) { "No rule in force names port $port." }
    Get-NetFirewallProfile -PolicyStore ActiveStore |
        Format-Table -Property 'Name', 'Enabled', 'DefaultInboundAction', 'AllowInboundRules'
    Get-NetConnectionProfile | Format-List -Property 'Name', 'InterfaceAlias', 'NetworkCategory'
}`,
          },
          {
            shell: "gui",
            title: "wf.msc",
            code: way(
              run("wf.msc"),
              "Choose Monitoring: it says which profile is active.",
              "Open Monitoring › Firewall, which lists the rules in force: one for your port or program with Action Allow, none with Block.",
              "At the top right-click the firewall, Properties, the tab of that profile: Inbound connections must not be Block all connections.",
            ),
          },
        ],
      },
    ],
  },
  "local-probe": {
    reach: "host",
    steps: [
      "Run the command on the host. It is the probe from outside, aimed at the host itself.",
      "If it works, run it again with the host's own address in place of 127.0.0.1.",
      "Failed without a line of bytes counts as no answer.",
    ],
    commands: [
      {
        facts: {
          where: "host",
          effect: "read-only",
          good: "19 bytes, first 3, type 2, code 1, 2 or 8, and a certificate with now between NotBefore and NotAfter: look at the path.",
          bad: "0 bytes, type 3, code 0, Failed, or a certificate that has expired or is not valid yet: the fault is on the host.",
        },
        samples: localProbeSamples,
        forms: [{ shell: "powershell", code: probe("127.0.0.1") }],
      },
    ],
  },
} as const satisfies Record<QuestionId, HowToFindOut>;
