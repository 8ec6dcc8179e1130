@{
    RootModule        = 'FakeWindows.psm1'
    ModuleVersion     = '1.0.0'
    GUID              = 'b0a3a9a6-6f0e-4f57-9a3c-4d9c0b8a5b11'
    FunctionsToExport = @(
        'Get-WinEvent', 'Get-CimInstance', 'Get-HotFix', 'Get-NetFirewallRule', 'Get-NetConnectionProfile', 'Get-NetTCPConnection',
        'Test-ComputerSecureChannel', 'qwinsta.exe', 'w32tm.exe', 'cmdkey.exe'
    )
    CmdletsToExport   = @()
    AliasesToExport   = @()
}
