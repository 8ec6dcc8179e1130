# What Windows has and this computer lacks, for the collector's tests alone: it answers from the JSON file that FAKE_WINDOWS
# names. Only what the collector asks for, in the form that it asks.
$data = Get-Content -LiteralPath $env:FAKE_WINDOWS -Raw | ConvertFrom-Json -DateKind Utc

function Get-WinEvent {
    [CmdletBinding()]
    param([string[]] $ListLog, [hashtable] $FilterHashtable, [int] $MaxEvents)
    if ($ListLog) {
        foreach ($log in $ListLog) { [pscustomobject]@{ LogName = $log; IsEnabled = $data.disabled -notcontains $log } }
        return
    }
    if (@($FilterHashtable.LogName | Where-Object { $data.denied -contains $_ }).Count -gt 0) {
        $refused = [System.UnauthorizedAccessException]::new('denied')
        $PSCmdlet.WriteError([System.Management.Automation.ErrorRecord]::new($refused, 'Unauthorized', 'PermissionDenied', $null))
        return
    }
    $found = 0
    foreach ($event in $data.events) {
        if ($FilterHashtable.LogName -notcontains $event.log -or $FilterHashtable.Id -notcontains $event.id) { continue }
        if ($FilterHashtable.ProviderName -and $FilterHashtable.ProviderName -ne $event.source) { continue }
        if ($found -ge $MaxEvents) { return }
        $found += 1
        if ($event.unreadable) {
            Write-Error -Message 'The description cannot be found.' -ErrorId 'Unformatted'
            continue
        }
        $time = $null
        if ($null -ne $event.time) { $time = ([DateTime]$event.time).ToUniversalTime() }
        $values = @($event.values | ForEach-Object { [pscustomobject]@{ Value = $_ } })
        [pscustomobject]@{ Id = [int]$event.id; TimeCreated = $time; ProviderName = $event.source; Message = $event.message; Properties = $values }
    }
    if ($found -eq 0) { Write-Error -Message 'No events were found.' -ErrorId 'NoMatchingEventsFound' }
}

function Get-CimInstance {
    [CmdletBinding()]
    param([string] $Namespace, [string] $ClassName, [string] $Filter, [int] $OperationTimeoutSec)
    $data.cim.$ClassName
}

function Get-HotFix { [CmdletBinding()] param() $data.updates | ForEach-Object { [pscustomobject]@{ HotFixID = $_.update; InstalledOn = [DateTime]$_.installed } } }
function Get-NetFirewallRule { [CmdletBinding()] param([string] $Name, [string] $PolicyStore) $data.rules }
function Get-NetConnectionProfile { [CmdletBinding()] param() $data.networks }
function Get-NetTCPConnection { [CmdletBinding()] param([string] $State) $data.connections | ForEach-Object { $_.OwningProcess = $PID; $_ } }
function Test-ComputerSecureChannel { [CmdletBinding()] param() $data.channel }
function qwinsta.exe { $data.sessions }
function w32tm.exe { $data.clock }
function cmdkey.exe { $data.passwords }

Export-ModuleMember -Function *
