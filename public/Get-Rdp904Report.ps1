#Requires -Version 5.1

<#
.SYNOPSIS
Reads what decides about Remote Desktop error 0x904 / 0x7, and prints it as a report. It changes nothing and sends the report nowhere.

.DESCRIPTION
On the computer that connects (-Mode Client) it takes the first steps of a connection to the host: TCP, the X.224 request,
TLS. It accepts any certificate to look at it, and sends no user name and no password. It also reads this computer's
Remote Desktop log and settings.
On the host (-Mode Host) it takes the same steps against the host itself, first 127.0.0.1, then its network address, and
reads the listener, its certificate and key, services, settings and events.
Every step has a deadline. What it may not read is reported as denied, not as absent.
Run it as administrator on the host; the other computer needs no rights.
The output is a summary, then the report as JSON between two lines. Send it to a file with > if you want one.

.PARAMETER ComputerName
The host, as you type it in Remote Desktop Connection: a name or an address. A port may follow it: server.example.com:3390,
[2001:db8::11]:3390. Needed with -Mode Client; -Mode Host does not use it.

.PARAMETER Port
The port of Remote Desktop on the host, 1 to 65535. Without it, the port behind the name, or else 3389.

.PARAMETER Mode
Client on the computer that connects, Host on the host. Without it, Client.

.PARAMETER Redact
Replaces names, addresses, thumbprints, accounts and event texts. Equal values stay equal: name-1, address-2. A value whose
form the script does not know is replaced too.

.PARAMETER Compact
Leaves out the summary and keeps all output under 4000 bytes, for Azure Run Command. What counts least is left out first:
texts and sources of events, updates. The report names what was left out.

.PARAMETER Ignored
Takes the word "true" that Azure Run Command passes behind a switch. It has no effect. Any other word without a parameter
in front of it is refused, so that a misspelt parameter does not go unnoticed.

.EXAMPLE
.\Get-Rdp904Report.ps1 -ComputerName server.example.com

.EXAMPLE
.\Get-Rdp904Report.ps1 -Mode Host -Redact > report.txt
#>
[CmdletBinding(PositionalBinding = $false)]
param(
    [string] $ComputerName = '',
    [ValidateRange(1, 65535)] [int] $Port = 3389,
    [ValidateSet('Client', 'Host')] [string] $Mode = 'Client',
    [switch] $Redact,
    [switch] $Compact,
    [Parameter(ValueFromRemainingArguments = $true)] [string[]] $Ignored = @()
)

if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {
    throw 'PowerShell is in constrained language mode here, so this script cannot open a connection. Use the checks of the guide one by one.'
}

# --- What was asked -------------------------------------------------------------------------------------------------

$wrong = @()
$unknown = @($Ignored | Where-Object -FilterScript { $_ -notmatch '^(\$?true|1)$' })
if ($unknown.Count -gt 0) {
    $wrong += 'Expected -ComputerName, -Port, -Mode, -Redact or -Compact; found "{0}". Correct or remove it; leave a switch out to turn it off.' -f ($unknown -join ' ')
}
# A host with its port, or an address of a page or a share: what is in front of the name and behind it goes.
$form = '^\s*(?:[A-Za-z][A-Za-z0-9+.-]*://|\\\\)?(?:\[([0-9A-Fa-f:.]+(?:%\w+)?)\]|([0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*(?:%\w+)?)|([^\s:/\\\[\]]+))(?::(\d{1,5}))?(?:[/\\].*)?\s*$'
if ($Mode -eq 'Client' -and $ComputerName -eq '') {
    $wrong += 'Expected the host; found no -ComputerName. Add -ComputerName server.example.com, or on the host itself -Mode Host.'
} elseif ($Mode -eq 'Client') {
    $asked = [regex]::Match($ComputerName, $form)
    $typed = [string]$asked.Groups[4].Value
    if (-not $asked.Success -or ($typed -ne '' -and ([int]$typed -lt 1 -or [int]$typed -gt 65535))) {
        $wrong += 'Expected -ComputerName with a name, name:port or [address]:port, the port from 1 to 65535; found "{0}". Type it as in Remote Desktop Connection.' -f $ComputerName
    } else {
        $ComputerName = $asked.Groups[1].Value + $asked.Groups[2].Value + $asked.Groups[3].Value
        if ($typed -ne '' -and $PSBoundParameters.ContainsKey('Port') -and [int]$typed -ne $Port) {
            $wrong += 'Expected one port; found {0} behind the name and -Port {1}. Remove one of them.' -f $typed, $Port
        } elseif ($typed -ne '') { $Port = [int]$typed }
    }
}
if ($wrong.Count -gt 0) { throw ($wrong -join ' ') + ' Nothing was read.' }

# --- The connection -------------------------------------------------------------------------------------------------

# What each outcome of the probe means.
$meaning = [ordered]@{
    'no-name'        = 'The name has no address.'
    'no-tcp'         = 'No TCP connection: the port is not reached.'
    'silent'         = 'The port is open, and nothing answers in time.'
    'closed'         = 'The port is open, and the connection is closed without an answer.'
    'not-rdp'        = 'What answers does not speak RDP.'
    'rdp-only'       = 'The host wants standard RDP security, without TLS.'
    'no-certificate' = 'The host says that it has no certificate.'
    'refused'        = 'The host refuses what was offered.'
    'agreed'         = 'The host accepts TLS without NLA.'
    'tls-failed'     = 'The host agrees to TLS, and then TLS fails.'
    'expired'        = 'TLS comes up, and the certificate has expired.'
    'not-yet-valid'  = 'TLS comes up, and the certificate is not valid yet.'
    'sound'          = 'TLS comes up with a certificate that is in date.'
}

# One connection: TCP, the X.224 request, TLS if -Tls names versions. -Request is the protocols that are offered:
# 1 TLS, 2 NLA, 8 early user authorization. Sources: MS-RDPBCGR 2.2.1.1, 2.2.1.1.1 and 2.2.1.2.
$connect = {
    param([string] $Target, [int] $TargetPort, [string] $Address, [int] $Request, [string] $Tls, [string] $At)
    $row = [ordered]@{ at = $At; target = $Target; port = $TargetPort; address = $Address; request = $Request }
    $watch = [System.Diagnostics.Stopwatch]::StartNew()
    $stage = 'tcp'
    $ip = [System.Net.IPAddress]::Parse($Address)
    $tcp = New-Object -TypeName System.Net.Sockets.TcpClient -ArgumentList $ip.AddressFamily
    try {
        $waiting = $tcp.BeginConnect($ip, $TargetPort, $null, $null)
        if (-not $waiting.AsyncWaitHandle.WaitOne(5000)) { $row.outcome = 'no-tcp'; $row.error = 'deadline'; return $row }
        $tcp.EndConnect($waiting)
        $row.tcpMs = [int]$watch.ElapsedMilliseconds

        $stage = 'x224'
        $net = $tcp.GetStream()
        $net.ReadTimeout = 5000
        $net.WriteTimeout = 5000
        $hello = [byte[]](3, 0, 0, 19, 14, 224, 0, 0, 0, 0, 0, 1, 0, 8, 0, $Request, 0, 0, 0)
        $net.Write($hello, 0, $hello.Length)
        # Four bytes that hold the length, then the rest.
        $answer = New-Object -TypeName byte[] -ArgumentList 512
        $have = 0
        $want = 4
        while ($have -lt $want) {
            $read = $net.Read($answer, $have, $want - $have)
            if ($read -eq 0) { break }
            $have += $read
            if ($have -eq 4) {
                $want = 256 * $answer[2] + $answer[3]
                if ($answer[0] -ne 3 -or $want -lt 11 -or $want -gt 512) { break }
            }
        }
        $row.bytes = $have
        if ($have -eq 0) { $row.outcome = 'closed'; return $row }
        $row.first = [int]$answer[0]
        if ($answer[0] -ne 3 -or $have -lt 11 -or $answer[5] -ne 208) { $row.outcome = 'not-rdp'; return $row }
        if ($have -lt 19) { $row.outcome = 'rdp-only'; return $row }
        $row.type = [int]$answer[11]
        $row.flags = [int]$answer[12]
        $row.code = [int]$answer[15]
        if (($row.type -eq 2 -and $row.code -eq 0) -or ($row.type -eq 3 -and $row.code -eq 2)) { $row.outcome = 'rdp-only'; return $row }
        if ($row.type -eq 3 -and $row.code -eq 3) { $row.outcome = 'no-certificate'; return $row }
        if ($row.type -eq 3) { $row.outcome = 'refused'; return $row }
        if ($row.type -ne 2) { $row.outcome = 'not-rdp'; return $row }
        if ($Tls -eq '') { $row.outcome = 'agreed'; return $row }

        $stage = 'tls'
        $row.offered = $Tls
        $look = [System.Net.Security.RemoteCertificateValidationCallback] { $true }
        $secure = New-Object -TypeName System.Net.Security.SslStream -ArgumentList $net, $false, $look
        $secure.AuthenticateAsClient($Target, $null, [System.Security.Authentication.SslProtocols]$Tls, $false)
        $row.protocol = [string]$secure.SslProtocol
        $certificate = [System.Security.Cryptography.X509Certificates.X509Certificate2]$secure.RemoteCertificate
        $row.subject = $certificate.Subject
        $row.issuer = $certificate.Issuer
        $row.thumbprint = $certificate.Thumbprint
        $row.notBefore = $certificate.NotBefore.ToUniversalTime().ToString('s') + 'Z'
        $row.notAfter = $certificate.NotAfter.ToUniversalTime().ToString('s') + 'Z'
        $now = [DateTime]::UtcNow
        if ($certificate.NotAfter.ToUniversalTime() -lt $now) { $row.outcome = 'expired' }
        elseif ($certificate.NotBefore.ToUniversalTime() -gt $now) { $row.outcome = 'not-yet-valid' }
        else { $row.outcome = 'sound' }
    } catch {
        # Types and numbers are the same in every language; messages are not.
        $names = @()
        $socket = ''
        $reason = $_.Exception
        while ($null -ne $reason -and $names.Count -lt 8) {
            $names += $reason.GetType().Name
            if ($reason -is [System.Net.Sockets.SocketException]) { $socket = [string]$reason.SocketErrorCode; $row.socketError = $socket }
            if ($reason -is [System.ComponentModel.Win32Exception]) { $row.nativeError = '0x{0:X8}' -f $reason.NativeErrorCode }
            $row.hresult = '0x{0:X8}' -f $reason.HResult
            $reason = $reason.InnerException
        }
        $row.stage = $stage
        $row.error = $names -join ' > '
        if ($stage -eq 'tcp') { $row.outcome = 'no-tcp' }
        elseif ($stage -eq 'tls') { $row.outcome = 'tls-failed' }
        elseif ($socket -eq 'TimedOut' -or $socket -eq 'WouldBlock') { $row.outcome = 'silent' }
        else { $row.outcome = 'closed' }
    } finally {
        $row.ms = [int]$watch.ElapsedMilliseconds
        $tcp.Close()
    }
    return $row
}

# --- Steps ----------------------------------------------------------------------------------------------------------

# Runs one block beside this script, with a deadline. Its rows, or why there are none.
function Read-Step {
    param([scriptblock] $Read, [hashtable] $With = @{}, [int] $Seconds = 20)
    $shell = [System.Management.Automation.PowerShell]::Create()
    # In `try` every error ends the block, and is reported below.
    [void]$shell.AddScript('param([hashtable] $With) try { & {' + $Read + '} @With } catch { throw }').AddArgument($With)
    $running = $shell.BeginInvoke()
    if (-not $running.AsyncWaitHandle.WaitOne(1000 * $Seconds)) {
        [void]$shell.BeginStop($null, $null)
        return [ordered]@{ state = 'timed-out'; seconds = $Seconds; rows = @() }
    }
    try {
        $rows = @($shell.EndInvoke($running) | ForEach-Object -Process { $_.PSObject.BaseObject })
        return [ordered]@{ state = 'ok'; rows = $rows }
    } catch {
        $state = 'failed'
        $id = ''
        $names = @()
        $reason = $_.Exception
        while ($null -ne $reason -and $names.Count -lt 8) {
            $names += $reason.GetType().Name
            if ($reason.HResult -eq -2147024891 -or $reason.HResult -eq -2147217405) { $state = 'denied' }
            if ($reason -is [System.UnauthorizedAccessException] -or $reason -is [System.Security.SecurityException]) { $state = 'denied' }
            if ($reason.Message -eq 'This log is disabled.') { $state = 'disabled' }
            $next = $reason.InnerException
            if ($reason -is [System.Management.Automation.RuntimeException]) {
                $id = $reason.ErrorRecord.FullyQualifiedErrorId
                if ($null -eq $next) { $next = $reason.ErrorRecord.Exception }
            }
            $reason = $next
        }
        if ($id -match '^(CommandNotFoundException|NoMatchingLogsFound|PathNotFound|HRESULT 0x8004100e)') { $state = 'missing' }
        if ($id -match '^(PermissionDenied|HRESULT 0x80041003|HRESULT 0x80070005|Windows System Error 5,)') { $state = 'denied' }
        return [ordered]@{ state = $state; error = $names -join ' > '; errorId = [string]$id; rows = @() }
    } finally {
        $shell.Dispose()
    }
}

$readNames = {
    param([string] $Name)
    foreach ($address in [System.Net.Dns]::GetHostAddresses($Name)) { [ordered]@{ address = $address.ToString() } }
}

$readOwnAddresses = {
    foreach ($adapter in [System.Net.NetworkInformation.NetworkInterface]::GetAllNetworkInterfaces()) {
        if ([string]$adapter.OperationalStatus -ne 'Up' -or [string]$adapter.NetworkInterfaceType -eq 'Loopback') { continue }
        $properties = $adapter.GetIPProperties()
        foreach ($own in $properties.UnicastAddresses) {
            if ([string]$own.Address.AddressFamily -ne 'InterNetwork') { continue }
            [ordered]@{
                address = $own.Address.ToString()
                kind    = [string]$adapter.NetworkInterfaceType
                adapter = $adapter.Description
                mtu     = $properties.GetIPv4Properties().Mtu
                gateway = $properties.GatewayAddresses.Count -gt 0
            }
        }
    }
}

# Needs a log that is there and enabled; of several, one. No event in it is no error, and one that Windows cannot put into
# words does not end the reading of the others.
$readEvents = {
    param([string[]] $Log, [int[]] $Ids, [string] $Source, [int] $Most)
    $open = @(Get-WinEvent -ListLog $Log -ErrorAction Stop | Where-Object -FilterScript { $_.IsEnabled })
    if ($open.Count -eq 0) { throw 'This log is disabled.' }
    $filter = @{ LogName = $Log; Id = $Ids; StartTime = [DateTime]::Now.AddHours(-48) }
    if ($Source -ne '') { $filter.ProviderName = $Source }
    $found = @(Get-WinEvent -FilterHashtable $filter -MaxEvents $Most -ErrorAction SilentlyContinue -ErrorVariable troubles)
    $trouble = @($troubles | Where-Object -FilterScript { $_.FullyQualifiedErrorId -notlike 'NoMatchingEventsFound*' })
    if ($found.Count -eq 0 -and $trouble.Count -gt 0) { throw $trouble[0] }
    foreach ($one in $found) {
        if ($null -eq $one.TimeCreated) { continue }
        $text = ([string]$one.Message -replace '\s+', ' ').Trim()
        if ($text.Length -gt 300) { $text = $text.Substring(0, 300) }
        [ordered]@{ id = $one.Id; time = $one.TimeCreated.ToUniversalTime().ToString('s') + 'Z'; source = [string]$one.ProviderName; message = $text }
    }
}

# Failed sign-ins: the numbers only, no account.
$readSignIns = {
    if (-not (Get-WinEvent -ListLog 'Security' -ErrorAction Stop).IsEnabled) { throw 'This log is disabled.' }
    $filter = @{ LogName = 'Security'; Id = 4625; StartTime = [DateTime]::Now.AddHours(-48) }
    $found = @(Get-WinEvent -FilterHashtable $filter -MaxEvents 20 -ErrorAction SilentlyContinue -ErrorVariable troubles)
    $trouble = @($troubles | Where-Object -FilterScript { $_.FullyQualifiedErrorId -notlike 'NoMatchingEventsFound*' })
    if ($found.Count -eq 0 -and $trouble.Count -gt 0) { throw $trouble[0] }
    foreach ($one in $found) {
        $values = $one.Properties
        if ($null -eq $one.TimeCreated -or $values.Count -lt 20) { continue }
        [ordered]@{
            id        = 4625
            time      = $one.TimeCreated.ToUniversalTime().ToString('s') + 'Z'
            source    = [string]$one.ProviderName
            status    = '0x{0:X8}' -f $values[7].Value
            subStatus = '0x{0:X8}' -f $values[9].Value
            signIn    = [int]$values[10].Value
            address   = [string]$values[19].Value
        }
    }
}

# Values that are set. What is not listed is not there.
$readSettings = {
    param([string[]] $Values)
    foreach ($value in $Values) {
        $key, $name = $value -split '\|'
        $data = [Microsoft.Win32.Registry]::GetValue("HKEY_LOCAL_MACHINE\$key", $name, $null)
        if ($null -ne $data) { [ordered]@{ key = $key; name = $name; data = @($data) -join ' ' } }
    }
}

$readVersions = {
    $windows = Get-CimInstance -ClassName Win32_OperatingSystem -OperationTimeoutSec 15 -ErrorAction Stop
    # The text of a version can come from the file of a language; these numbers do not.
    $client = (Get-Item -LiteralPath "$env:SystemRoot\System32\mstscax.dll" -ErrorAction Stop).VersionInfo
    [ordered]@{
        caption  = $windows.Caption
        build    = [int]$windows.BuildNumber
        isClient = $windows.ProductType -eq 1
        started  = $windows.LastBootUpTime.ToUniversalTime().ToString('s') + 'Z'
        mstsc    = '{0}.{1}.{2}.{3}' -f $client.FileMajorPart, $client.FileMinorPart, $client.FileBuildPart, $client.FilePrivatePart
    }
}

$readUpdates = {
    Get-HotFix -ErrorAction Stop |
        Where-Object -FilterScript { $_.InstalledOn -is [DateTime] } |
        Sort-Object -Property 'InstalledOn' -Descending |
        Select-Object -First 6 |
        ForEach-Object -Process { [ordered]@{ update = $_.HotFixID; installed = $_.InstalledOn.ToString('s').Substring(0, 10) } }
}

# Names of hosts only. cmdkey prints no password; its user names are left out.
$readSavedPasswords = {
    foreach ($line in @(cmdkey.exe /list)) {
        if ($line -match 'TERMSRV/(\S+)') { [ordered]@{ savedFor = $Matches[1] } }
    }
}

$readGuard = {
    $guard = Get-CimInstance -Namespace root/Microsoft/Windows/DeviceGuard -ClassName Win32_DeviceGuard -OperationTimeoutSec 15 -ErrorAction Stop
    [ordered]@{ credentialGuard = @($guard.SecurityServicesRunning) -contains 1 }
}

$readSecurityProducts = {
    Get-CimInstance -Namespace root/SecurityCenter2 -ClassName AntiVirusProduct -OperationTimeoutSec 15 -ErrorAction Stop |
        ForEach-Object -Process { [ordered]@{ product = $_.displayName } }
}

$readServices = {
    param([string[]] $Names)
    $query = @($Names | ForEach-Object -Process { "Name='$_'" }) -join ' OR '
    Get-CimInstance -ClassName Win32_Service -Filter $query -OperationTimeoutSec 15 -ErrorAction Stop | ForEach-Object -Process {
        [ordered]@{ service = $_.Name; running = $_.State; start = $_.StartMode; account = $_.StartName; process = [int]$_.ProcessId }
    }
}

$readPort = {
    param([int] $Number)
    Get-NetTCPConnection -State Listen -ErrorAction Stop |
        Where-Object -FilterScript { $_.LocalPort -eq $Number } |
        ForEach-Object -Process {
            [ordered]@{
                address = $_.LocalAddress
                process = [int]$_.OwningProcess
                program = [string](Get-Process -Id $_.OwningProcess -ErrorAction Stop).ProcessName
            }
        }
}

# A listener has a number from 65536 on, in every language.
$readSessions = {
    $lines = @(qwinsta.exe)
    if ($lines.Count -eq 0) { throw 'qwinsta printed nothing.' }
    $listeners = @($lines | Where-Object -FilterScript { $_ -match '\s6(5(5(3[6-9]|[4-9]\d)|[6-9]\d\d)|[6-9]\d{3})\s' })
    [ordered]@{ lines = $lines.Count; listeners = $listeners.Count }
}

$readListener = {
    Get-CimInstance -Namespace root/cimv2/TerminalServices -ClassName Win32_TSGeneralSetting -Filter "TerminalName='RDP-Tcp'" -OperationTimeoutSec 15 -ErrorAction Stop |
        ForEach-Object -Process {
            [ordered]@{
                thumbprint     = $_.SSLCertificateSHA1Hash
                hashType       = [int]$_.SSLCertificateSHA1HashType
                securityLayer  = [int]$_.SecurityLayer
                minEncryption  = [int]$_.MinEncryptionLevel
                nlaRequired    = [int]$_.UserAuthenticationRequired
                settingsSource = [int]$_.PolicySourceSecurityLayer
            }
        }
}

# The store of Remote Desktop, and wherever the bound certificate lies.
$readCertificates = {
    param([string] $Bound)
    foreach ($store in 'Remote Desktop', 'My') {
        if (-not (Test-Path -LiteralPath "Cert:\LocalMachine\$store")) { continue }
        foreach ($one in Get-ChildItem -LiteralPath "Cert:\LocalMachine\$store" -ErrorAction Stop) {
            if ($store -eq 'My' -and $one.Thumbprint -ne $Bound) { continue }
            [ordered]@{
                store         = $store
                subject       = $one.Subject
                issuer        = $one.Issuer
                thumbprint    = $one.Thumbprint
                notBefore     = $one.NotBefore.ToUniversalTime().ToString('s') + 'Z'
                notAfter      = $one.NotAfter.ToUniversalTime().ToString('s') + 'Z'
                hasPrivateKey = $one.HasPrivateKey
            }
        }
    }
}

# The folder of the machine's keys, and the one file that Remote Desktop's own certificate uses.
$readKeyFile = {
    $folder = "$env:ProgramData\Microsoft\Crypto\RSA\MachineKeys"
    $guid = [Microsoft.Win32.Registry]::GetValue('HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Cryptography', 'MachineGuid', $null)
    $files = @(Get-ChildItem -LiteralPath $folder -Force -ErrorAction Stop)
    $key = @($files | Where-Object -FilterScript { $_.Name -eq "f686aace6942fb7f7ceb231212eef4a4_$guid" })
    $sid = [System.Security.Principal.SecurityIdentifier]
    foreach ($what in 'folder', 'key') {
        $row = [ordered]@{ what = $what; exists = $true }
        $path = $folder
        if ($what -eq 'folder') { $row.files = $files.Count }
        elseif ($key.Count -eq 0) { $row.exists = $false; $row; continue }
        else { $row.bytes = [int]$key[0].Length; $path = $key[0].FullName }
        try {
            $acl = Get-Acl -LiteralPath $path -ErrorAction Stop
            $row.owner = $acl.GetOwner($sid).Value
            $entries = foreach ($rule in $acl.GetAccessRules($true, $true, $sid)) {
                '{0} {1} {2}' -f $rule.IdentityReference.Value, $rule.AccessControlType, ([string]$rule.FileSystemRights -replace ', ', '+')
            }
            $row.rights = @($entries) -join '; '
        } catch {
            # On Server 2019 and later this is normal, even for an administrator.
            $row.rightsUnread = $_.Exception.GetType().Name
        }
        $row
    }
}

$readFirewall = {
    Get-NetFirewallRule -Name 'RemoteDesktop-UserMode-In-TCP' -PolicyStore ActiveStore -ErrorAction Stop | ForEach-Object -Process {
        [ordered]@{ rule = $_.Name; enabled = [string]$_.Enabled; action = [string]$_.Action; profile = [string]$_.Profile }
    }
    Get-NetConnectionProfile -ErrorAction Stop | ForEach-Object -Process { [ordered]@{ category = [string]$_.NetworkCategory } }
}

$readDomain = {
    $computer = Get-CimInstance -ClassName Win32_ComputerSystem -OperationTimeoutSec 15 -ErrorAction Stop
    $row = [ordered]@{ member = [bool]$computer.PartOfDomain }
    if ($computer.PartOfDomain) {
        $row.domain = $computer.Domain
        $row.channel = Test-ComputerSecureChannel -ErrorAction Stop
        foreach ($line in @(w32tm.exe /stripchart "/computer:$($computer.Domain)" /samples:1 /dataonly)) {
            if ($line -match ', ([+-]\d+\.\d+)s') { $row.clockOffset = [double]::Parse($Matches[1], [System.Globalization.CultureInfo]::InvariantCulture) }
        }
    }
    $row
}

# --- Reading --------------------------------------------------------------------------------------------------------

$started = [DateTime]::UtcNow
$elevated = $null
try {
    $me = New-Object -TypeName System.Security.Principal.WindowsPrincipal -ArgumentList ([System.Security.Principal.WindowsIdentity]::GetCurrent())
    $elevated = $me.IsInRole([System.Security.Principal.WindowsBuiltInRole]::Administrator)
} catch {
    # Not Windows: this computer only probes.
    $elevated = $false
}
$ownName = [System.Net.Dns]::GetHostName()
$about = [ordered]@{
    mode       = $Mode.ToLowerInvariant()
    time       = $started.ToString('s') + 'Z'
    computer   = $ownName
    elevated   = [bool]$elevated
    powershell = $PSVersionTable.PSVersion.ToString()
    bits       = 8 * [IntPtr]::Size
    redacted   = [bool]$Redact
    compact    = [bool]$Compact
}
$steps = [ordered]@{}
$terminal = 'SYSTEM\CurrentControlSet\Control\Terminal Server'
$policy = 'SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services'
$lsa = 'SYSTEM\CurrentControlSet\Control\Lsa'
$settings = @(
    "$lsa|LmCompatibilityLevel", "$lsa\MSV1_0|RestrictSendingNTLMTraffic", "$lsa\FIPSAlgorithmPolicy|Enabled",
    'SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\CredSSP\Parameters|AllowEncryptionOracle',
    'SOFTWARE\Policies\Microsoft\Cryptography\Configuration\SSL\00010002|Functions',
    "$policy\Client|fClientDisableUDP"
)
foreach ($version in 'TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3') {
    foreach ($side in 'Client', 'Server') {
        foreach ($name in 'Enabled', 'DisabledByDefault') {
            $settings += "SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\$version\$side|$name"
        }
    }
}
$schannel = 36869, 36870, 36871, 36872, 36874, 36886, 36887, 36888

$steps.addresses = Read-Step -Read $readOwnAddresses
if ($Mode -eq 'Host') {
    $targets = @([ordered]@{ at = 'loopback'; name = '127.0.0.1'; address = '127.0.0.1' })
    # The address that has a gateway is the one that others use.
    $lan = @($steps.addresses.rows | Where-Object -FilterScript { $_.gateway } | Select-Object -First 1)
    if ($lan.Count -gt 0) { $targets += [ordered]@{ at = 'lan'; name = $lan[0].address; address = $lan[0].address } }
} else {
    $steps.name = Read-Step -Read $readNames -With @{ Name = $ComputerName } -Seconds 10
    # Both families in turn, so that dead addresses of one do not hide the other. Each has the deadline of its connection.
    $six = @($steps.name.rows | Where-Object -FilterScript { $_.address -like '*:*' })
    $four = @($steps.name.rows | Where-Object -FilterScript { $_.address -notlike '*:*' })
    $first, $second = $six, $four
    if ($steps.name.rows.Count -gt 0 -and $steps.name.rows[0].address -notlike '*:*') { $first, $second = $four, $six }
    $targets = @(for ($place = 0; $place -lt $steps.name.rows.Count; $place += 1) {
            foreach ($family in $first, $second) {
                if ($place -lt $family.Count) { [ordered]@{ at = 'client'; name = $ComputerName; address = $family[$place].address } }
            }
        })
    $targets = @($targets | Select-Object -First 8)
}

$usual = 'Tls, Tls11, Tls12'
$single = @('Tls12', 'Tls13', 'Tls11', 'Tls' | Where-Object -FilterScript { [Enum]::GetNames([System.Security.Authentication.SslProtocols]) -contains $_ })
$probes = [ordered]@{ state = 'ok'; rows = @() }
foreach ($target in $targets) {
    $with = @{ Target = $target.name; TargetPort = $Port; Address = $target.address; Request = 11; Tls = $usual; At = $target.at }
    $step = Read-Step -Read $connect -With $with -Seconds 30
    if ($step.rows.Count -eq 0) { $probes.state = $step.state; continue }
    $probes.rows += $step.rows
    $outcome = $step.rows[0].outcome
    # Would the host take TLS without NLA?
    if ($step.rows[0].type -eq 2 -and $step.rows[0].code -gt 1) {
        $with.Request = 1
        $with.Tls = ''
        $probes.rows += (Read-Step -Read $connect -With $with).rows
    }
    # Which version fails?
    if ($outcome -eq 'tls-failed') {
        foreach ($version in $single) {
            $with.Request = 11
            $with.Tls = $version
            $probes.rows += (Read-Step -Read $connect -With $with -Seconds 30).rows
        }
    }
    # The next address counts only if this one was not reached.
    if ($Mode -eq 'Client' -and $outcome -ne 'no-tcp') { break }
}
if ($Mode -eq 'Client' -and $targets.Count -eq 0) {
    $probes.rows += [ordered]@{ at = 'client'; target = $ComputerName; port = $Port; outcome = 'no-name' }
}
$steps.probes = $probes

$steps.versions = Read-Step -Read $readVersions
$steps.updates = Read-Step -Read $readUpdates -Seconds 40
if ($Mode -eq 'Client') {
    $steps.clientLog = Read-Step -Read $readEvents -With @{
        Log  = 'Microsoft-Windows-TerminalServices-RDPClient/Operational'
        Ids  = 226, 1024, 1025, 1026, 1027, 1028, 1029, 1102, 1103, 1105
        Most = 40
    }
    $steps.schannelLog = Read-Step -Read $readEvents -With @{ Log = 'System'; Ids = $schannel; Source = 'Schannel'; Most = 10 }
    $steps.savedPasswords = Read-Step -Read $readSavedPasswords
    $steps.credentialGuard = Read-Step -Read $readGuard
    $steps.securityProducts = Read-Step -Read $readSecurityProducts
} else {
    $ofListener = @()
    foreach ($name in 'fDenyTSConnections', 'TSEnabled', 'TSUserEnabled', 'TSServerDrainMode', 'MaxOutstandingConnections') { $ofListener += "$terminal|$name" }
    foreach ($name in 'PortNumber', 'fEnableWinStation', 'fLogonDisabled', 'SecurityLayer', 'UserAuthentication', 'MinEncryptionLevel',
        'fAllowSecProtocolNegotiation', 'MaxInstanceCount', 'SSLCertificateSHA1Hash') { $ofListener += "$terminal\WinStations\RDP-Tcp|$name" }
    foreach ($name in 'fDenyTSConnections', 'SecurityLayer', 'UserAuthentication', 'MinEncryptionLevel', 'MaxInstanceCount', 'SelectTransport') { $ofListener += "$policy|$name" }
    $ofListener += "$terminal\WinStations|SelfSignedCertStore", 'SYSTEM\Setup|SystemSetupInProgress'
    $settings = $ofListener + $settings
    $steps.listener = Read-Step -Read $readListener
    $bound = ''
    if ($steps.listener.rows.Count -gt 0) { $bound = [string]$steps.listener.rows[0].thumbprint }
    $steps.certificates = Read-Step -Read $readCertificates -With @{ Bound = $bound }
    $steps.keyFile = Read-Step -Read $readKeyFile
    $steps.services = Read-Step -Read $readServices -With @{
        Names = 'TermService', 'SessionEnv', 'UmRdpService', 'KeyIso', 'CryptSvc', 'CertPropSvc', 'W32Time', 'Netlogon'
    }
    $steps.port = Read-Step -Read $readPort -With @{ Number = $Port }
    $steps.sessions = Read-Step -Read $readSessions -Seconds 60
    $steps.schannelLog = Read-Step -Read $readEvents -With @{ Log = 'System'; Ids = $schannel; Source = 'Schannel'; Most = 20 }
    $steps.certificateLog = Read-Step -Read $readEvents -With @{
        Log    = 'System'
        Ids    = 1056, 1057, 1058
        Source = 'Microsoft-Windows-TerminalServices-RemoteConnectionManager'
        Most   = 10
    }
    $steps.serviceLog = Read-Step -Read $readEvents -With @{ Log = 'System'; Ids = 7022, 7031, 7034; Source = 'Service Control Manager'; Most = 10 }
    $steps.domainLog = Read-Step -Read $readEvents -With @{ Log = 'System'; Ids = 3210, 5719, 6167, 40960, 40961; Most = 10 }
    $steps.arrivalLog = Read-Step -Read $readEvents -With @{
        Log  = 'Microsoft-Windows-RemoteDesktopServices-RdpCoreTS/Operational'
        Ids  = 131, 139, 140, 226
        Most = 30
    }
    $steps.managerLog = Read-Step -Read $readEvents -With @{
        Log  = 'Microsoft-Windows-TerminalServices-RemoteConnectionManager/Operational'
        Ids  = 261, 1149
        Most = 10
    }
    $steps.managerAdminLog = Read-Step -Read $readEvents -With @{
        Log  = 'Microsoft-Windows-TerminalServices-RemoteConnectionManager/Admin'
        Ids  = 1006
        Most = 10
    }
    # 1028 and 1130 are the numbers of Server 2008 R2 for 50180 and 50282.
    $steps.licenceLog = Read-Step -Read $readEvents -With @{
        Log    = 'System', 'Microsoft-Windows-TerminalServices-RemoteConnectionManager/Admin', 'Microsoft-Windows-TerminalServices-RemoteConnectionManager/Operational'
        Ids    = 1003, 1004, 1011, 1028, 1068, 1069, 1130, 50180, 50195, 50213, 50280, 50281, 50282, 50283, 50284, 50285
        Source = 'Microsoft-Windows-TerminalServices-RemoteConnectionManager'
        Most   = 10
    }
    $steps.sessionLog = Read-Step -Read $readEvents -With @{
        Log  = 'Microsoft-Windows-TerminalServices-LocalSessionManager/Operational'
        Ids  = 21, 24, 25, 40
        Most = 10
    }
    $steps.signIns = Read-Step -Read $readSignIns
    $steps.firewall = Read-Step -Read $readFirewall
    $steps.domain = Read-Step -Read $readDomain -Seconds 40
}
$steps.settings = Read-Step -Read $readSettings -With @{ Values = $settings }

# --- Redaction ------------------------------------------------------------------------------------------------------

# What replaces the value of a field, and the values that stay. A field that is not here is replaced.
$rules = @{
    account      = 'name', 'LocalSystem|NT A[A-Za-z]{8}\\(LocalService|NetworkService|SYSTEM)'
    action       = 'text', 'Allow|Block|NotConfigured'
    adapter      = 'name', ''
    address      = 'address', '127\.0\.0\.1|::1|::|0\.0\.0\.0|-'
    at           = 'text', 'client|loopback|lan'
    caption      = 'text', 'Microsoft Windows( (Server|Standard|Datacenter|Enterprise|Pro|Home|Education|Essentials|Evaluation|Azure|Edition|for|Workstations|LTSC|IoT|N|R2|[78]|8.1|1[01]|20[0-9][0-9]))*'
    category     = 'text', 'Public|Private|DomainAuthenticated'
    computer     = 'name', ''
    data         = 'text', '\d{1,10}|(TLS|SSL)_[A-Z0-9_]+([, ]+(TLS|SSL)_[A-Z0-9_]+)*|Remote Desktop'
    domain       = 'name', ''
    enabled      = 'text', 'True|False|1|2'
    error        = 'text', 'deadline|[A-Za-z]{1,60}Exception( > [A-Za-z]{1,60}Exception)*'
    errorId      = 'text', '(HRESULT 0x[0-9A-Fa-f]{8}|Windows System Error \d{1,5}|[A-Za-z]{1,60}(Exception|Found|Denied|Failed|Error))(,(Microsoft\.[A-Za-z.]+|[A-Z][a-z]+-[A-Za-z]+))?'
    hresult      = 'text', '0x[0-9A-F]{8}'
    installed    = 'text', '\d{4}-\d\d-\d\d'
    issuer       = 'name', ''
    kind         = 'text', 'Ethernet3Megabit|Ethernet|FastEthernetT|FastEthernetFx|GigabitEthernet|Wireless80211|Wwanpp2?|Ppp|Tunnel|Unknown|53'
    mode         = 'text', 'client|host'
    mstsc        = 'text', '\d{1,2}\.\d{1,2}\.\d{4,5}\.\d{1,5}'
    nativeError  = 'text', '0x[0-9A-F]{8}'
    notAfter     = 'text', '\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ'
    notBefore    = 'text', '\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ'
    offered      = 'text', 'Tls(1[123])?(, Tls(1[123])?)*'
    outcome      = 'text', 'no-name|no-tcp|silent|closed|not-rdp|rdp-only|no-certificate|refused|agreed|tls-failed|expired|not-yet-valid|sound'
    powershell   = 'text', '5\.1\.\d{4,5}\.\d{1,5}|7\.\d\.\d{1,2}'
    product      = 'text', '([A-Za-z+&()-]{1,20}|\d{1,4})( ([A-Za-z+&()-]{1,20}|\d{1,4}))*'
    profile      = 'text', 'Any|(Domain|Private|Public)(, (Domain|Private|Public))*'
    program      = 'text', '[A-Za-z][A-Za-z_-]{0,30}\d{0,4}'
    protocol     = 'text', 'Tls(1[123])?'
    rightsUnread = 'text', '[A-Za-z]{1,60}Exception'
    rule         = 'text', 'RemoteDesktop-UserMode-In-TCP'
    running      = 'text', 'Running|Stopped|Paused|Unknown|(Start|Stop|Continue|Pause) Pending'
    savedFor     = 'name', ''
    service      = 'text', 'TermService|SessionEnv|UmRdpService|KeyIso|CryptSvc|CertPropSvc|W32Time|Netlogon'
    socketError  = 'text', 'Connection(Refused|Reset|Aborted)|TimedOut|WouldBlock|(Host|Network)(Unreachable|Down)|HostNotFound|NoData|TryAgain|AccessDenied|AddressNotAvailable|Shutdown|NotConnected|OperationAborted|SocketError'
    source       = 'text', 'Schannel|Microsoft-Windows-[A-Za-z-]{1,60}|Service Control Manager|LsaSrv|LSA|NETLOGON|Netlogon'
    stage        = 'text', 'tcp|x224|tls'
    start        = 'text', 'Boot|System|Auto|Manual|Disabled'
    started      = 'text', '\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ'
    state        = 'text', 'ok|denied|disabled|missing|timed-out|failed'
    status       = 'text', '0x[0-9A-F]{8}'
    store        = 'text', 'Remote Desktop|My'
    subject      = 'name', ''
    subStatus    = 'text', '0x[0-9A-F]{8}'
    target       = 'name', 'localhost|127(\.\d{1,3}){3}|::1'
    thumbprint   = 'thumbprint', ''
    time         = 'text', '\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ'
    update       = 'text', 'KB\d{6,8}'
    what         = 'text', 'folder|key'
}
# These may hold a part of a name that was replaced elsewhere.
$open = 'product', 'program'
$commonSid = 'S-1-1-0|S-1-3-[0-5]|S-1-5-\d{1,2}|S-1-5-32-5\d\d|S-1-5-80-\d+-\d+-\d+-\d+-\d+'
$right = '(S-[\d-]+|sid-\d+) (Allow|Deny) ((FullControl|Modify|ReadAndExecute|ReadData|ReadAttributes|ReadExtendedAttributes|ReadPermissions|Read|WriteData|WriteAttributes|WriteExtendedAttributes|Write|CreateFiles|CreateDirectories|AppendData|ListDirectory|Traverse|ExecuteFile|DeleteSubdirectoriesAndFiles|Delete|ChangePermissions|TakeOwnership|Synchronize)(\+(FullControl|Modify|ReadAndExecute|ReadData|ReadAttributes|ReadExtendedAttributes|ReadPermissions|Read|WriteData|WriteAttributes|WriteExtendedAttributes|Write|CreateFiles|CreateDirectories|AppendData|ListDirectory|Traverse|ExecuteFile|DeleteSubdirectoriesAndFiles|Delete|ChangePermissions|TakeOwnership|Synchronize))*|-?\d{1,10})'
$codes = '(?<![\w\\.:@/-])0x[0-9A-Fa-f]{1,8}(?![\w@\\-]|[.:]\w)'
$numbers = '(?<![^\s(=])\d{1,5}(?=[\s),;]|\.(\s|$)|$)'
$ofSchannel = '\b(client|server)\b'
$ofServices = 'Remote Desktop Services|\bTermService\b'
$noise = '\b(Event_Disconnect|RefCount)\b'
$word = '[^\s.,=@:;"+<>()/\\[\]%]+'
$part = '^(?:CN|OU?|DC|C|L|ST?|E)$'
$isAddress = '^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.%]*)$'
$known = @{}

# One name for equal values: name-1, address-2.
function Get-Stand {
    param([string] $Kind, [string] $Value)
    $key = $Kind + ' ' + $Value.ToLowerInvariant()
    if (-not $known.ContainsKey($key)) { $known[$key] = '{0}-{1}' -f $Kind, ($known.Count + 1) }
    $known[$key]
}

# The codes in the text of an event, and the words that the diagnosis needs. All else may name somebody.
function Select-Codes {
    param([System.Collections.IDictionary] $Row)
    $text = [string]$Row.message
    $patterns = @($codes, $noise)
    if ($Row.source -like 'Schannel*') {
        # What follows names the program.
        $text = $text -creplace 'SSPI.*', ''
        $patterns += $numbers, $ofSchannel
    } elseif ($Row.id -eq 1026) { $patterns += $numbers }
    elseif ($Row.source -eq 'Service Control Manager') { $patterns += $ofServices }
    @([regex]::Matches($text, ($patterns -join '|')) | ForEach-Object -Process { $_.Value }) -join ' '
}

# Each part of a name by itself, so that one sees which belong together.
function Hide-Name {
    param([string] $Value)
    if ($Value -cmatch $isAddress) { return (Get-Stand -Kind 'address' -Value $Value) }
    $hidden = ''
    $from = 0
    foreach ($match in [regex]::Matches($Value, $word)) {
        $hidden += $Value.Substring($from, $match.Index - $from)
        $from = $match.Index + $match.Length
        if ($match.Value -cmatch $part -and $from -lt $Value.Length -and $Value[$from] -eq '=') { $hidden += $match.Value }
        else { $hidden += Get-Stand -Kind 'name' -Value $match.Value }
    }
    $hidden + $Value.Substring($from)
}

function Hide-Rights {
    param([string] $Value)
    $entries = foreach ($entry in $Value -split '; ') {
        $sid = ($entry -split ' ')[0]
        if ($sid -cnotmatch ('^(?:' + $commonSid + ')$')) { $entry = (Get-Stand -Kind 'sid' -Value $sid) + $entry.Substring($sid.Length) }
        if ($entry -cmatch ('^(?:' + $right + '|sid-\d+|S-[\d-]+)$')) { $entry } else { Get-Stand -Kind 'text' -Value $entry }
    }
    @($entries) -join '; '
}

function Hide-Fields {
    param([System.Collections.IDictionary] $Row)
    $setting = $settings -contains ('{0}|{1}' -f $Row.key, $Row.name)
    if ($Row.message -is [string]) { $Row.message = Select-Codes -Row $Row }
    foreach ($field in @($Row.Keys)) {
        $value = $Row[$field]
        if ($value -isnot [string] -or $value -eq '' -or $field -eq 'message') { continue }
        $kind, $keep = 'text', ''
        if ($rules.ContainsKey($field)) { $kind, $keep = $rules[$field] }
        if ($setting -and ($field -eq 'key' -or $field -eq 'name')) { continue }
        if ($field -eq 'rights' -or $field -eq 'owner') { $Row[$field] = Hide-Rights -Value $value }
        elseif ($field -eq 'data' -and $Row.name -eq 'SSLCertificateSHA1Hash') { $Row[$field] = 'set' }
        elseif ($keep -ne '' -and $value -cmatch ('^(?:' + $keep + ')$')) { continue }
        elseif ($kind -eq 'name') { $Row[$field] = Hide-Name -Value $value }
        else { $Row[$field] = Get-Stand -Kind $kind -Value $value }
    }
}

function Hide-Known {
    param([System.Collections.IDictionary] $Row)
    foreach ($field in $open) {
        $value = [string]$Row[$field]
        $named = @([regex]::Matches($value, $word) | Where-Object -FilterScript { $known.ContainsKey('name ' + $_.Value.ToLowerInvariant()) })
        if ($named.Count -gt 0) { $Row[$field] = Get-Stand -Kind 'text' -Value $value }
    }
}

if ($Redact) {
    Hide-Fields -Row $about
    foreach ($step in $steps.Values) {
        Hide-Fields -Row $step
        foreach ($row in $step.rows) { Hide-Fields -Row $row }
    }
    foreach ($step in $steps.Values) { foreach ($row in $step.rows) { Hide-Known -Row $row } }
}

# --- Output ---------------------------------------------------------------------------------------------------------

# One line per step, so that a long report can be read and does not wrap everywhere. Without what is cut.
function Join-Report {
    param([object[]] $Cuts = @())
    $longest = 300
    $without = @()
    $rowLimits = @{}
    $left = @()
    foreach ($cut in $Cuts) {
        if ($left -notcontains $cut.of) { $left += $cut.of }
        if ($cut.ContainsKey('longest')) { $longest = $cut.longest }
        if ($cut.ContainsKey('fields')) { $without += $cut.fields }
        if ($cut.ContainsKey('steps')) { foreach ($name in $cut.steps) { $rowLimits[$name] = $cut.most } }
    }
    if ($left.Count -gt 0) { $about.cut = $left -join ', ' }
    $about.seconds = [int]([DateTime]::UtcNow - $started).TotalSeconds
    $lines = @('"schema":1', ('"about":' + (ConvertTo-Json -InputObject $about -Compress)))
    foreach ($name in $steps.Keys) {
        $step = $steps[$name]
        $short = [ordered]@{ state = $step.state }
        foreach ($field in 'error', 'errorId', 'seconds') { if ($step[$field] -and $without -notcontains $field) { $short[$field] = $step[$field] } }
        $keep = 200
        if ($rowLimits.ContainsKey($name)) { $keep = $rowLimits[$name] }
        $rows = @(foreach ($row in @($step.rows | Select-Object -First $keep)) {
                $copy = [ordered]@{}
                foreach ($field in $row.Keys) { if ($without -notcontains $field) { $copy[$field] = $row[$field] } }
                if ([string]$copy.message -ne '' -and $copy.message.Length -gt $longest) { $copy.message = Select-Codes -Row $row }
                $copy
            })
        if ($step.rows.Count -gt $rows.Count) { $short.total = $step.rows.Count }
        if ($Compact -and $name -eq 'settings') { $rows = @(Group-Settings -Rows $rows) }
        $short.rows = $rows
        $lines += '"' + $name + '":' + (ConvertTo-Json -InputObject $short -Depth 4 -Compress)
    }
    '{' + ($lines -join ",`r`n") + '}'
}

# One row for each key: its values as name=data. The versions of TLS share one, and stand in front of the names.
function Group-Settings {
    param([object[]] $Rows)
    $groups = [ordered]@{}
    foreach ($row in $Rows) {
        $key = $row.key
        $name = $row.name
        if ($key -match '^(.*\\SCHANNEL\\Protocols)\\(.*)$') {
            $key = $Matches[1]
            $name = $Matches[2] + '\' + $name
        }
        if ($groups.Contains($key)) { $groups[$key] += '; ' } else { $groups[$key] = '' }
        $data = [string]$row.data
        if ($data.Length -gt 60) { $data = $data.Substring(0, 60) + '...' }
        $groups[$key] += $name + '=' + $data
    }
    foreach ($key in $groups.Keys) { [ordered]@{ key = $key; values = $groups[$key] } }
}

# What is left out of a compact report, step by step, until it fits: what counts least comes first.
$busy = 'sessionLog', 'managerLog', 'arrivalLog', 'domainLog'
$telling = 'signIns', 'licenceLog', 'managerAdminLog', 'serviceLog', 'certificateLog', 'schannelLog', 'clientLog'
$others = 'savedPasswords', 'credentialGuard', 'securityProducts', 'name', 'firewall', 'sessions', 'domain', 'port', 'versions'
$cuts = @(
    @{ of = 'texts'; longest = 60 }
    @{ of = 'texts'; longest = 0 }
    @{ of = 'sources'; fields = @('source') }
    @{ of = 'updates'; steps = 'updates', 'addresses'; most = 0 }
    @{ of = 'details'; fields = 'ms', 'tcpMs', 'first', 'flags', 'hresult', 'nativeError', 'errorId', 'started', 'rule' }
    @{ of = 'events'; steps = $busy; most = 6 }
    @{ of = 'events'; steps = $telling; most = 6 }
    @{ of = 'events'; steps = $busy; most = 2 }
    @{ of = 'events'; steps = $telling; most = 3 }
    @{ of = 'probes'; steps = @('probes'); most = 4 }
    @{ of = 'events'; steps = $busy; most = 0 }
    @{ of = 'events'; steps = $telling; most = 1 }
    @{ of = 'errors'; fields = @('error') }
    @{ of = 'small parts'; steps = $others; most = 1 }
    @{ of = 'accounts'; fields = @('account') }
    # Those of the versions of TLS stand last, then come those of NTLM, FIPS and ciphers.
    @{ of = 'settings'; steps = @('settings'); most = 28 }
    @{ of = 'settings'; steps = @('settings'); most = 22 }
    @{ of = 'events'; steps = $telling; most = 0 }
    @{ of = 'small parts'; steps = $others; most = 0 }
    @{ of = 'settings'; steps = @('settings'); most = 14 }
    @{ of = 'certificates'; steps = @('certificates'); most = 2 }
    @{ of = 'probes'; steps = @('probes'); most = 2 }
    @{ of = 'settings'; steps = @('settings'); most = 0 }
    @{ of = 'services'; steps = @('services'); most = 0 }
    @{ of = 'key file'; steps = @('keyFile'); most = 0 }
    @{ of = 'certificates'; steps = @('certificates'); most = 0 }
    @{ of = 'listener'; steps = @('listener'); most = 0 }
    @{ of = 'probes'; steps = @('probes'); most = 0 }
)

if ($Compact) {
    # Azure Run Command returns the last 4096 bytes.
    $room = 3900
    $active = @()
    $json = Join-Report
    foreach ($cut in $cuts) {
        if ([System.Text.Encoding]::UTF8.GetByteCount($json) -le $room) { break }
        $active += $cut
        $json = Join-Report -Cuts $active
    }
    # The last cut may leave room for what was cut before it.
    for ($place = $active.Count - 2; $place -ge 0; $place -= 1) {
        $fewer = @($active | Where-Object -FilterScript { $_ -ne $active[$place] })
        $more = Join-Report -Cuts $fewer
        if ([System.Text.Encoding]::UTF8.GetByteCount($more) -le $room) { $active, $json = $fewer, $more }
    }
    if ([System.Text.Encoding]::UTF8.GetByteCount($json) -gt $room) {
        # Not even the states of the steps have room: it says so, and nothing else.
        $short = [ordered]@{ mode = $about.mode; time = $about.time; computer = ''; elevated = $about.elevated; powershell = ''; bits = $about.bits; redacted = $about.redacted; compact = $true; cut = 'everything' }
        $json = '{"schema":1,"about":' + (ConvertTo-Json -InputObject $short -Compress) + '}'
    }
} else {
    $json = Join-Report
    'Get-Rdp904Report, {0} mode, {1}, read in {2} s. Nothing was changed; this report was sent nowhere.' -f $about.mode, $about.time, $about.seconds
    if ($Mode -eq 'Host' -and -not $about.elevated) { 'Not run as administrator: much is denied. Run it again as administrator.' }
    if ($about.bits -eq 32 -and [Environment]::Is64BitOperatingSystem) { 'This is the 32-bit PowerShell, which sees less. Start the other one.' }
    ''
    foreach ($row in $probes.rows) {
        '{0}, {1}, request {2} {3}: {4}' -f $row.at, $row.target, $row.request, $row.offered, $meaning[$row.outcome]
        if ($row.notAfter) { '  certificate of {0}, issued by {1}, valid until {2}' -f $row.subject, $row.issuer, $row.notAfter }
    }
    ''
    foreach ($name in $steps.Keys) { '{0,-18} {1,-10} {2} rows' -f $name, $steps[$name].state, $steps[$name].rows.Count }
    ''
}
'----- 0x904 report begins -----'
$json
'----- 0x904 report ends -----'
