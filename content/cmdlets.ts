import type { Cmdlet, Program } from "@/lib/commands/catalogue";

/*
 * Every cmdlet and program of the site, with what it takes. A command that uses something else fails the tests, and
 * so does an entry that no command uses. Parameters are those of Windows PowerShell 5.1 on Windows 10 and Server 2016
 * and later, from each cmdlet's page at learn.microsoft.com/powershell/module/<module>/<cmdlet>.
 */
export const cmdlets = {
  "Add-LocalGroupMember": { module: "Microsoft.PowerShell.LocalAccounts", takes: "Group Member Name SID", switches: "Confirm WhatIf" },
  "Clear-DnsClientCache": { module: "DnsClient", takes: "CimSession ThrottleLimit", switches: "AsJob Confirm WhatIf" },
  "ConvertTo-Json": { module: "Microsoft.PowerShell.Utility", takes: "Depth InputObject", switches: "Compress" },
  "Copy-Item": {
    module: "Microsoft.PowerShell.Management",
    takes: "Credential Destination Exclude Filter FromSession Include LiteralPath Path ToSession",
    switches: "Confirm Container Force PassThru Recurse UseTransaction WhatIf",
  },
  "Disable-NetFirewallRule": {
    module: "NetSecurity",
    takes:
      "Action AssociatedNetFirewallAddressFilter AssociatedNetFirewallApplicationFilter AssociatedNetFirewallInterfaceFilter AssociatedNetFirewallInterfaceTypeFilter AssociatedNetFirewallPortFilter AssociatedNetFirewallProfile AssociatedNetFirewallSecurityFilter AssociatedNetFirewallServiceFilter CimSession Description Direction DisplayGroup DisplayName EdgeTraversalPolicy Enabled GPOSession Group InputObject LocalOnlyMapping LooseSourceMapping Name Owner PolicyStore PolicyStoreSource PolicyStoreSourceType PrimaryStatus Status ThrottleLimit",
    switches: "All AsJob Confirm PassThru TracePolicyStore WhatIf",
  },
  "Disable-TlsCipherSuite": { module: "TLS", takes: "Name", switches: "Confirm WhatIf" },
  "Enable-NetFirewallRule": {
    module: "NetSecurity",
    takes:
      "Action AssociatedNetFirewallAddressFilter AssociatedNetFirewallApplicationFilter AssociatedNetFirewallInterfaceFilter AssociatedNetFirewallInterfaceTypeFilter AssociatedNetFirewallPortFilter AssociatedNetFirewallProfile AssociatedNetFirewallSecurityFilter AssociatedNetFirewallServiceFilter CimSession Description Direction DisplayGroup DisplayName EdgeTraversalPolicy Enabled GPOSession Group InputObject LocalOnlyMapping LooseSourceMapping Name Owner PolicyStore PolicyStoreSource PolicyStoreSourceType PrimaryStatus Status ThrottleLimit",
    switches: "All AsJob Confirm PassThru TracePolicyStore WhatIf",
  },
  "Enable-TlsCipherSuite": { module: "TLS", takes: "Name Position", switches: "Confirm WhatIf" },
  "Enter-PSSession": {
    module: "Microsoft.PowerShell.Core",
    takes:
      "ApplicationName Authentication CertificateThumbprint ComputerName ConfigurationName ConnectionUri ContainerId Credential Id InstanceId Name Port Session SessionOption VMId VMName",
    switches: "AllowRedirection EnableNetworkAccess RunAsAdministrator UseSSL",
  },
  "Export-Certificate": { module: "PKI", takes: "Cert FilePath Type", switches: "Confirm Force NoClobber WhatIf" },
  "Find-NetRoute": {
    module: "NetTCPIP",
    takes: "CimSession InterfaceIndex LocalIPAddress RemoteIPAddress ThrottleLimit",
    switches: "AsJob",
  },
  "ForEach-Object": {
    module: "Microsoft.PowerShell.Core",
    takes: "ArgumentList Begin End InputObject MemberName Process RemainingScripts",
    switches: "Confirm WhatIf",
  },
  "Format-List": {
    module: "Microsoft.PowerShell.Utility",
    takes: "Expand GroupBy InputObject Property View",
    switches: "DisplayError Force ShowError",
  },
  "Format-Table": {
    module: "Microsoft.PowerShell.Utility",
    takes: "Expand GroupBy InputObject Property View",
    switches: "AutoSize DisplayError Force HideTableHeaders ShowError Wrap",
  },
  "Get-Acl": {
    module: "Microsoft.PowerShell.Security",
    takes: "Exclude Filter Include InputObject LiteralPath Path",
    switches: "AllCentralAccessPolicies Audit UseTransaction",
  },
  "Get-AuthenticodeSignature": { module: "Microsoft.PowerShell.Security", takes: "Content FilePath LiteralPath SourcePathOrExtension" },
  "Get-ChildItem": {
    module: "Microsoft.PowerShell.Management",
    takes: "Attributes Depth Exclude Filter Include LiteralPath Path",
    switches: "Directory File Force Hidden Name ReadOnly Recurse System UseTransaction",
  },
  "Get-CimInstance": {
    module: "CimCmdlets",
    takes: "CimSession ClassName ComputerName Filter InputObject Namespace OperationTimeoutSec Property Query QueryDialect ResourceUri",
    switches: "KeyOnly Shallow",
  },
  "Get-Content": {
    module: "Microsoft.PowerShell.Management",
    takes: "Credential Delimiter Encoding Exclude Filter Include LiteralPath Path ReadCount Stream Tail TotalCount",
    switches: "Force Raw UseTransaction Wait",
  },
  "Get-Credential": { module: "Microsoft.PowerShell.Security", takes: "Credential Message UserName" },
  "Get-Date": {
    module: "Microsoft.PowerShell.Utility",
    takes: "Date Day DisplayHint Format Hour Millisecond Minute Month Second UFormat Year",
  },
  "Get-ExecutionPolicy": { module: "Microsoft.PowerShell.Security", takes: "Scope", switches: "List" },
  "Get-FileHash": { module: "Microsoft.PowerShell.Utility", takes: "Algorithm InputStream LiteralPath Path" },
  "Get-HotFix": { module: "Microsoft.PowerShell.Management", takes: "ComputerName Credential Description Id" },
  "Get-Item": {
    module: "Microsoft.PowerShell.Management",
    takes: "Credential Exclude Filter Include LiteralPath Path Stream",
    switches: "Force UseTransaction",
  },
  "Get-ItemProperty": {
    module: "Microsoft.PowerShell.Management",
    takes: "Credential Exclude Filter Include LiteralPath Name Path",
    switches: "UseTransaction",
  },
  "Get-LocalUser": { module: "Microsoft.PowerShell.LocalAccounts", takes: "Name SID" },
  "Get-MpComputerStatus": { module: "Defender", takes: "CimSession ThrottleLimit", switches: "AsJob" },
  "Get-NetAdapterBinding": {
    module: "NetAdapter",
    takes: "CimSession ComponentID DisplayName InterfaceDescription Name ThrottleLimit",
    switches: "AllBindings AsJob IncludeHidden",
  },
  "Get-NetConnectionProfile": {
    module: "NetConnection",
    takes: "CimSession IPv4Connectivity IPv6Connectivity InterfaceAlias InterfaceIndex Name NetworkCategory ThrottleLimit",
    switches: "AsJob",
  },
  "Get-NetFirewallAddressFilter": {
    module: "NetSecurity",
    takes:
      "AssociatedNetFirewallRule AssociatedNetIPsecMainModeRule AssociatedNetIPsecRule CimSession GPOSession PolicyStore ThrottleLimit",
    switches: "All AsJob",
  },
  "Get-NetFirewallApplicationFilter": {
    module: "NetSecurity",
    takes: "AssociatedNetFirewallRule CimSession GPOSession Package PolicyStore Program ThrottleLimit",
    switches: "All AsJob",
  },
  "Get-NetFirewallPortFilter": {
    module: "NetSecurity",
    takes: "AssociatedNetFirewallRule AssociatedNetIPsecRule CimSession DynamicTarget GPOSession PolicyStore Protocol ThrottleLimit",
    switches: "All AsJob",
  },
  "Get-NetFirewallProfile": {
    module: "NetSecurity",
    takes:
      "AssociatedNetFirewallRule AssociatedNetIPsecMainModeRule AssociatedNetIPsecRule CimSession GPOSession Name PolicyStore ThrottleLimit",
    switches: "All AsJob",
  },
  "Get-NetFirewallRule": {
    module: "NetSecurity",
    takes:
      "Action AssociatedNetFirewallAddressFilter AssociatedNetFirewallApplicationFilter AssociatedNetFirewallInterfaceFilter AssociatedNetFirewallInterfaceTypeFilter AssociatedNetFirewallPortFilter AssociatedNetFirewallProfile AssociatedNetFirewallSecurityFilter AssociatedNetFirewallServiceFilter CimSession Description Direction DisplayGroup DisplayName EdgeTraversalPolicy Enabled GPOSession Group LocalOnlyMapping LooseSourceMapping Name Owner PolicyStore PolicyStoreSource PolicyStoreSourceType PrimaryStatus Status ThrottleLimit",
    switches: "All AsJob TracePolicyStore",
  },
  "Get-NetFirewallServiceFilter": {
    module: "NetSecurity",
    takes: "AssociatedNetFirewallRule CimSession GPOSession PolicyStore Service ThrottleLimit",
    switches: "All AsJob",
  },
  "Get-NetIPAddress": {
    module: "NetTCPIP",
    takes:
      "AddressFamily AddressState AssociatedIPInterface CimSession IPAddress InterfaceAlias InterfaceIndex PolicyStore PreferredLifetime PrefixLength PrefixOrigin SkipAsSource SuffixOrigin ThrottleLimit Type ValidLifetime",
    switches: "AsJob IncludeAllCompartments",
  },
  "Get-NetIPInterface": {
    module: "NetTCPIP",
    takes:
      "AddressFamily AdvertiseDefaultRoute AdvertisedRouterLifetime Advertising AssociatedAdapter AssociatedIPAddress AssociatedNeighbor AssociatedRoute AutomaticMetric BaseReachableTimeMs CimSession ClampMss CompartmentId ConnectionState CurrentHopLimit DadRetransmitTimeMs DadTransmits Dhcp DirectedMacWolPattern EcnMarking ForceArpNdWolPattern Forwarding IgnoreDefaultRoutes InterfaceAlias InterfaceIndex InterfaceMetric ManagedAddressConfiguration NeighborDiscoverySupported NeighborUnreachabilityDetection NlMtuBytes OtherStatefulConfiguration PolicyStore ReachableTimeMs RetransmitTimeMs RouterDiscovery ThrottleLimit WeakHostReceive WeakHostSend",
    switches: "AsJob IncludeAllCompartments",
  },
  "Get-NetTCPConnection": {
    module: "NetTCPIP",
    takes:
      "AppliedSetting CimSession CreationTime LocalAddress LocalPort OffloadState OwningProcess RemoteAddress RemotePort State ThrottleLimit",
    switches: "AsJob",
  },
  "Get-Process": {
    module: "Microsoft.PowerShell.Management",
    takes: "ComputerName Id InputObject Name",
    switches: "FileVersionInfo IncludeUserName Module",
  },
  "Get-Service": {
    module: "Microsoft.PowerShell.Management",
    takes: "ComputerName DisplayName Exclude Include InputObject Name",
    switches: "DependentServices RequiredServices",
  },
  "Get-TlsCipherSuite": { module: "TLS", takes: "Name" },
  "Get-VM": {
    module: "Hyper-V",
    takes: "CimSession ClusterObject ComputerName Credential Id Name",
    addOn: "the Hyper-V module, on the Hyper-V server",
  },
  "Get-WinEvent": {
    module: "Microsoft.PowerShell.Diagnostics",
    takes: "ComputerName Credential FilterHashtable FilterXPath FilterXml ListLog ListProvider LogName MaxEvents Path ProviderName",
    switches: "Force Oldest",
  },
  "Group-Object": {
    module: "Microsoft.PowerShell.Utility",
    takes: "Culture InputObject Property",
    switches: "AsHashTable AsString CaseSensitive NoElement",
  },
  "Import-PfxCertificate": { module: "PKI", takes: "CertStoreLocation FilePath Password", switches: "Confirm Exportable WhatIf" },
  "Invoke-CimMethod": {
    module: "CimCmdlets",
    takes:
      "Arguments CimClass CimSession ClassName ComputerName InputObject MethodName Namespace OperationTimeoutSec Query QueryDialect ResourceUri",
    switches: "Confirm WhatIf",
  },
  "Invoke-AzVMRunCommand": {
    module: "Az.Compute",
    takes: "CommandId DefaultProfile Parameter ResourceGroupName ResourceId ScriptPath ScriptString VM VMName",
    switches: "AsJob Confirm WhatIf",
    addOn: "the module Az.Compute of Azure PowerShell",
    source: "https://learn.microsoft.com/powershell/module/az.compute/invoke-azvmruncommand",
  },
  "Join-Path": { module: "Microsoft.PowerShell.Management", takes: "ChildPath Credential Path", switches: "Resolve UseTransaction" },
  "Measure-Object": {
    module: "Microsoft.PowerShell.Utility",
    takes: "InputObject Property",
    switches: "Average Character IgnoreWhiteSpace Line Maximum Minimum Sum Word",
  },
  "Move-Item": {
    module: "Microsoft.PowerShell.Management",
    takes: "Credential Destination Exclude Filter Include LiteralPath Path",
    switches: "Confirm Force PassThru UseTransaction WhatIf",
  },
  "New-Item": {
    module: "Microsoft.PowerShell.Management",
    takes: "Credential ItemType Name Path Value",
    switches: "Confirm Force UseTransaction WhatIf",
  },
  "New-Object": { module: "Microsoft.PowerShell.Utility", takes: "ArgumentList ComObject Property TypeName", switches: "Strict" },
  "Out-Null": { module: "Microsoft.PowerShell.Core", takes: "InputObject" },
  "Read-Host": { module: "Microsoft.PowerShell.Utility", takes: "Prompt", switches: "AsSecureString" },
  "Register-DnsClient": { module: "DnsClient", takes: "CimSession ThrottleLimit", switches: "AsJob Confirm WhatIf" },
  "Remove-Item": {
    module: "Microsoft.PowerShell.Management",
    takes: "Credential Exclude Filter Include LiteralPath Path Stream",
    switches: "Confirm Force Recurse UseTransaction WhatIf",
    dynamicSwitches: "DeleteKey",
    source:
      "https://learn.microsoft.com/powershell/module/microsoft.powershell.security/about/about_certificate_provider?view=powershell-5.1",
  },
  "Remove-ItemProperty": {
    module: "Microsoft.PowerShell.Management",
    takes: "Credential Exclude Filter Include LiteralPath Name Path",
    switches: "Confirm Force UseTransaction WhatIf",
  },
  "Remove-LocalGroupMember": { module: "Microsoft.PowerShell.LocalAccounts", takes: "Group Member Name SID", switches: "Confirm WhatIf" },
  "Rename-Item": {
    module: "Microsoft.PowerShell.Management",
    takes: "Credential LiteralPath NewName Path",
    switches: "Confirm Force PassThru UseTransaction WhatIf",
  },
  "Resolve-DnsName": {
    module: "DnsClient",
    takes: "Name Server Type",
    switches:
      "CacheOnly DnsOnly DnssecCd DnssecOk LlmnrFallback LlmnrNetbiosOnly LlmnrOnly NetbiosFallback NoHostsFile NoIdn NoRecursion QuickTimeout TcpOnly",
  },
  "Restart-Service": {
    module: "Microsoft.PowerShell.Management",
    takes: "DisplayName Exclude Include InputObject Name",
    switches: "Confirm Force PassThru WhatIf",
  },
  "Select-Object": {
    module: "Microsoft.PowerShell.Utility",
    takes: "ExcludeProperty ExpandProperty First Index InputObject Last Property Skip SkipLast",
    switches: "Unique Wait",
  },
  "Select-String": {
    module: "Microsoft.PowerShell.Utility",
    takes: "Context Encoding Exclude Include InputObject LiteralPath Path Pattern",
    switches: "AllMatches CaseSensitive List NotMatch Quiet SimpleMatch",
  },
  "Set-CimInstance": {
    module: "CimCmdlets",
    takes: "CimSession ComputerName InputObject Namespace OperationTimeoutSec Property Query QueryDialect ResourceUri",
    switches: "Confirm PassThru WhatIf",
  },
  "Set-Content": {
    module: "Microsoft.PowerShell.Management",
    takes: "Credential Encoding Exclude Filter Include LiteralPath Path Stream Value",
    switches: "Confirm Force NoNewline PassThru UseTransaction WhatIf",
  },
  "Set-Item": {
    module: "Microsoft.PowerShell.Management",
    takes: "Credential Exclude Filter Include LiteralPath Path Value",
    switches: "Confirm Force PassThru UseTransaction WhatIf",
  },
  "Set-ItemProperty": {
    module: "Microsoft.PowerShell.Management",
    takes: "Credential Exclude Filter Include InputObject LiteralPath Name Path Value",
    switches: "Confirm Force PassThru UseTransaction WhatIf",
    dynamic: "Type",
    source: "https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_registry_provider?view=powershell-5.1",
  },
  "Set-NetFirewallRule": {
    module: "NetSecurity",
    takes:
      "Action Authentication CimSession Description Direction DisplayGroup DisplayName DynamicTarget EdgeTraversalPolicy Enabled Encryption GPOSession Group IcmpType InputObject InterfaceAlias InterfaceType LocalAddress LocalOnlyMapping LocalPort LocalUser LooseSourceMapping Name NewDisplayName OverrideBlockRules Owner Package Platform PolicyStore Profile Program Protocol RemoteAddress RemoteMachine RemotePort RemoteUser Service ThrottleLimit",
    switches: "AsJob Confirm PassThru WhatIf",
  },
  "Set-NetFirewallProfile": {
    module: "NetSecurity",
    takes:
      "AllowInboundRules AllowLocalFirewallRules AllowLocalIPsecRules AllowUnicastResponseToMulticast AllowUserApps AllowUserPorts CimSession DefaultInboundAction DefaultOutboundAction DisabledInterfaceAliases EnableStealthModeForIPsec Enabled GPOSession InputObject LogAllowed LogBlocked LogFileName LogIgnored LogMaxSizeKilobytes Name NotifyOnListen PolicyStore ThrottleLimit",
    switches: "All AsJob Confirm PassThru WhatIf",
  },
  "Set-NetIPInterface": {
    module: "NetTCPIP",
    takes:
      "AddressFamily AdvertiseDefaultRoute AdvertisedRouterLifetime Advertising AutomaticMetric BaseReachableTimeMs CimSession ClampMss CompartmentId CurrentHopLimit DadRetransmitTimeMs DadTransmits Dhcp DirectedMacWolPattern EcnMarking ForceArpNdWolPattern Forwarding IgnoreDefaultRoutes InputObject InterfaceAlias InterfaceIndex InterfaceMetric ManagedAddressConfiguration NeighborDiscoverySupported NeighborUnreachabilityDetection NlMtuBytes OtherStatefulConfiguration PolicyStore ReachableTime RetransmitTimeMs RouterDiscovery ThrottleLimit WeakHostReceive WeakHostSend",
    switches: "AsJob Confirm IncludeAllCompartments PassThru WhatIf",
  },
  "Sort-Object": {
    module: "Microsoft.PowerShell.Utility",
    takes: "Culture InputObject Property",
    switches: "CaseSensitive Descending Unique",
  },
  "Split-Path": {
    module: "Microsoft.PowerShell.Management",
    takes: "Credential LiteralPath Path",
    switches: "IsAbsolute Leaf NoQualifier Parent Qualifier Resolve UseTransaction",
  },
  "Start-Process": {
    module: "Microsoft.PowerShell.Management",
    takes:
      "ArgumentList Credential FilePath RedirectStandardError RedirectStandardInput RedirectStandardOutput Verb WindowStyle WorkingDirectory",
    switches: "LoadUserProfile NoNewWindow PassThru UseNewEnvironment Wait",
  },
  "Start-Service": {
    module: "Microsoft.PowerShell.Management",
    takes: "DisplayName Exclude Include InputObject Name",
    switches: "Confirm PassThru WhatIf",
  },
  "Start-Sleep": { module: "Microsoft.PowerShell.Utility", takes: "Milliseconds Seconds" },
  "Start-VM": {
    module: "Hyper-V",
    takes: "CimSession ComputerName Credential Name VM",
    switches: "AsJob Confirm Passthru WhatIf",
    addOn: "the Hyper-V module, on the Hyper-V server",
  },
  "Stop-Process": { module: "Microsoft.PowerShell.Management", takes: "Id InputObject Name", switches: "Confirm Force PassThru WhatIf" },
  "Stop-Service": {
    module: "Microsoft.PowerShell.Management",
    takes: "DisplayName Exclude Include InputObject Name",
    switches: "Confirm Force NoWait PassThru WhatIf",
  },
  "Tee-Object": { module: "Microsoft.PowerShell.Utility", takes: "FilePath InputObject LiteralPath Variable", switches: "Append" },
  "Test-ComputerSecureChannel": {
    module: "Microsoft.PowerShell.Management",
    takes: "Credential Server",
    switches: "Confirm Repair WhatIf",
    only51: true,
  },
  "Test-NetConnection": {
    module: "NetTCPIP",
    takes: "CommonTCPPort ComputerName ConstrainInterface ConstrainSourceAddress Hops InformationLevel Port",
    switches: "DiagnoseRouting TraceRoute",
  },
  "Test-Path": {
    module: "Microsoft.PowerShell.Management",
    takes: "Credential Exclude Filter Include LiteralPath NewerThan OlderThan Path PathType",
    switches: "IsValid UseTransaction",
  },
  "Test-WSMan": {
    module: "Microsoft.WSMan.Management",
    takes: "ApplicationName Authentication CertificateThumbprint ComputerName Credential Port",
    switches: "UseSSL",
  },
  "Unblock-File": { module: "Microsoft.PowerShell.Utility", takes: "LiteralPath Path", switches: "Confirm WhatIf" },
  "Where-Object": {
    module: "Microsoft.PowerShell.Core",
    takes: "FilterScript InputObject Property Value",
    switches:
      "CContains CEQ CGE CGT CIn CLE CLT CLike CMatch CNE CNotContains CNotIn CNotLike CNotMatch Contains EQ GE GT In Is IsNot LE LT Like Match NE NotContains NotIn NotLike NotMatch",
  },
} as const satisfies Record<string, Cmdlet>;

const windowsCommands = "https://learn.microsoft.com/windows-server/administration/windows-commands";

/** Programs that come with Windows, without `.exe`, and what Command Prompt has built in. */
export const programs = {
  auditpol: { switches: ["/get", "/subcategory:"], source: `${windowsCommands}/auditpol-get` },
  bcdedit: { switches: ["/ems", "/emssettings", "/enum"], source: `${windowsCommands}/bcdedit` },
  certutil: { switches: ["-delstore", "-hashfile", "-store"], source: `${windowsCommands}/certutil` },
  change: { verbs: ["logon"], switches: ["/query", "/enable"], source: `${windowsCommands}/change-logon` },
  choice: { switches: ["/c", "/m"], source: `${windowsCommands}/choice` },
  cmdkey: { switches: ["/list", "/list:", "/delete:"], source: `${windowsCommands}/cmdkey` },
  del: { switches: ["/q"], builtIn: true, source: `${windowsCommands}/del` },
  dir: { builtIn: true, source: `${windowsCommands}/dir` },
  echo: { builtIn: true, prints: true, source: `${windowsCommands}/echo` },
  find: { source: `${windowsCommands}/find` },
  findstr: { switches: ["/i"], source: `${windowsCommands}/findstr` },
  gpresult: { switches: ["/scope", "/h", "/x", "/f"], source: `${windowsCommands}/gpresult` },
  gpupdate: { switches: ["/force", "/target:"], source: `${windowsCommands}/gpupdate` },
  icacls: { switches: ["/save", "/restore", "/grant", "/remove:g", "/remove:d", "/setowner"], source: `${windowsCommands}/icacls` },
  ipconfig: { switches: ["/flushdns", "/registerdns"], source: `${windowsCommands}/ipconfig` },
  klist: { verbs: ["get"], source: `${windowsCommands}/klist` },
  logoff: { switches: ["/v"], source: `${windowsCommands}/logoff` },
  mkdir: { builtIn: true, source: `${windowsCommands}/mkdir` },
  msg: { switches: ["/time:"], source: `${windowsCommands}/msg` },
  mstsc: { switches: ["/v:", "/prompt", "/public", "/admin"], source: `${windowsCommands}/mstsc` },
  net: { verbs: ["start", "stop", "localgroup"], switches: ["/y"], source: `${windowsCommands}/net-start` },
  netsh: {
    verbs: [
      "interface portproxy show all",
      "http show servicestate",
      "interface ipv4 show subinterfaces",
      "interface ipv4 set subinterface",
    ],
    source: `${windowsCommands}/netsh`,
  },
  netstat: { switches: ["-ano"], source: `${windowsCommands}/netstat` },
  nltest: {
    switches: ["/dsgetdc:", "/force", "/kdc"],
    source: "https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-R2-and-2012/cc731935(v=ws.11)",
  },
  nslookup: { source: `${windowsCommands}/nslookup` },
  pathping: { switches: ["-n"], source: `${windowsCommands}/pathping` },
  ping: { switches: ["-f", "-l", "-n"], source: `${windowsCommands}/ping` },
  pktmon: {
    verbs: ["status", "filter list", "filter add", "filter remove", "start", "stop", "etl2txt"],
    switches: ["-p", "-t", "--capture", "--comp", "--file-name", "--out"],
    source: `${windowsCommands}/pktmon`,
  },
  powercfg: {
    switches: ["/query", "/change"],
    source: "https://learn.microsoft.com/windows-hardware/design/device-experiences/powercfg-command-line-options",
  },
  powershell: {
    switches: ["-NoProfile", "-ExecutionPolicy", "-File", "-ComputerName", "-Mode"],
    source: "https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_powershell_exe?view=powershell-5.1",
  },
  psexec: { switches: ["-s"], source: "https://learn.microsoft.com/sysinternals/downloads/psexec" },
  qwinsta: { source: `${windowsCommands}/qwinsta` },
  reg: {
    verbs: ["query", "add", "delete", "export", "import"],
    switches: ["/v", "/t", "/d", "/f", "/s", "/y"],
    source: `${windowsCommands}/reg`,
  },
  robocopy: {
    switches: ["/COPYALL", "/B", "/XC", "/XN", "/XO", "/R:", "/W:", "/NP", "/L", "/LOG:"],
    source: `${windowsCommands}/robocopy`,
  },
  rwinsta: { switches: ["/v"], source: `${windowsCommands}/rwinsta` },
  sc: {
    // The name of another computer comes before the verb.
    verbs: ["qc", "queryex", "config", "stop", "delete", "\\\\hostname query", "\\\\hostname queryex"],
    switches: ["start=", "type=", "obj="],
    source: `${windowsCommands}/sc-config`,
  },
  schtasks: {
    switches: ["/create", "/query", "/run", "/delete", "/s", "/ru", "/sc", "/st", "/tn", "/tr", "/f"],
    source: `${windowsCommands}/schtasks`,
  },
  secedit: { switches: ["/export", "/mergedpolicy", "/cfg", "/areas", "/quiet"], source: `${windowsCommands}/secedit-export` },
  set: { builtIn: true, switches: ["/a"], source: `${windowsCommands}/set_1` },
  shutdown: { switches: ["/r", "/t"], source: `${windowsCommands}/shutdown` },
  ssh: { switches: ["-l"], source: "https://man.openbsd.org/ssh" },
  takeown: { switches: ["/f", "/a"], source: `${windowsCommands}/takeown` },
  taskkill: { switches: ["/f", "/pid"], source: `${windowsCommands}/taskkill` },
  tasklist: { switches: ["/svc", "/fi", "/v"], source: `${windowsCommands}/tasklist` },
  tsdiscon: { switches: ["/v"], source: `${windowsCommands}/tsdiscon` },
  type: { builtIn: true, source: `${windowsCommands}/type` },
  vmconnect: { source: "https://learn.microsoft.com/windows-server/virtualization/hyper-v/learn-more/hyper-v-virtual-machine-connect" },
  w32tm: {
    switches: ["/stripchart", "/computer:", "/samples:", "/dataonly", "/resync", "/rediscover"],
    source: "https://learn.microsoft.com/windows-server/networking/windows-time-service/windows-time-service-tools-and-settings",
  },
  wevtutil: { verbs: ["qe"], switches: ["/q:", "/c:", "/rd:", "/f:"], source: `${windowsCommands}/wevtutil` },
  whoami: { switches: ["/groups"], source: `${windowsCommands}/whoami` },
  winver: { source: "https://learn.microsoft.com/windows/client-management/client-tools/windows-version-search" },
} as const satisfies Record<string, Program>;
