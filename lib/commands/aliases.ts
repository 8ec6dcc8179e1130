const table = `
  % ForEach-Object, ? Where-Object, ac Add-Content, cat Get-Content, cd Set-Location, cfs ConvertFrom-String, chdir Set-Location,
  clc Clear-Content, clear Clear-Host, clhy Clear-History, cli Clear-Item, clp Clear-ItemProperty, cls Clear-Host,
  clv Clear-Variable, compare Compare-Object, copy Copy-Item, cp Copy-Item, cpi Copy-Item, cpp Copy-ItemProperty,
  curl Invoke-WebRequest, cvpa Convert-Path, del Remove-Item, diff Compare-Object, dir Get-ChildItem, echo Write-Output,
  epal Export-Alias, epcsv Export-Csv, erase Remove-Item, etsn Enter-PSSession, exsn Exit-PSSession, fc Format-Custom,
  fhx Format-Hex, fl Format-List, foreach ForEach-Object, ft Format-Table, fw Format-Wide, gal Get-Alias, gbp Get-PSBreakpoint,
  gc Get-Content, gcai Get-CimAssociatedInstance, gcb Get-Clipboard, gci Get-ChildItem, gcim Get-CimInstance, gcls Get-CimClass,
  gcm Get-Command, gi Get-Item, gin Get-ComputerInfo, gjb Get-Job, gl Get-Location, gm Get-Member, gmo Get-Module,
  gp Get-ItemProperty, gps Get-Process, gpv Get-ItemPropertyValue, group Group-Object, gsn Get-PSSession, gsv Get-Service,
  gtz Get-TimeZone, gu Get-Unique, gv Get-Variable, gwmi Get-WmiObject, h Get-History, history Get-History, icim Invoke-CimMethod,
  icm Invoke-Command, iex Invoke-Expression, ihy Invoke-History, ii Invoke-Item, ipcsv Import-Csv, ipmo Import-Module,
  irm Invoke-RestMethod, ise powershell_ise.exe, iwmi Invoke-WmiMethod, iwr Invoke-WebRequest, kill Stop-Process, lp Out-Printer,
  ls Get-ChildItem, man help, md mkdir, measure Measure-Object, mi Move-Item, mount New-PSDrive, move Move-Item,
  mp Move-ItemProperty, mv Move-Item, nal New-Alias, ncim New-CimInstance, ncms New-CimSession, ndr New-PSDrive, ni New-Item,
  nmo New-Module, nsn New-PSSession, nv New-Variable, oh Out-Host, popd Pop-Location, ps Get-Process, pushd Push-Location,
  pwd Get-Location, r Invoke-History, rcim Remove-CimInstance, rcjb Receive-Job, rd Remove-Item, rdr Remove-PSDrive,
  ren Rename-Item, ri Remove-Item, rjb Remove-Job, rm Remove-Item, rmdir Remove-Item, rmo Remove-Module, rni Rename-Item,
  rnp Rename-ItemProperty, rp Remove-ItemProperty, rsn Remove-PSSession, rv Remove-Variable, rvpa Resolve-Path,
  rwmi Remove-WmiObject, sajb Start-Job, sal Set-Alias, saps Start-Process, sasv Start-Service, sbp Set-PSBreakpoint,
  sc Set-Content, scb Set-Clipboard, scim Set-CimInstance, select Select-Object, set Set-Variable, shcm Show-Command, si Set-Item,
  sl Set-Location, sleep Start-Sleep, sls Select-String, sort Sort-Object, sp Set-ItemProperty, spjb Stop-Job, spps Stop-Process,
  spsv Stop-Service, start Start-Process, stz Set-TimeZone, sv Set-Variable, swmi Set-WmiInstance, tee Tee-Object,
  tnc Test-NetConnection, trcm Trace-Command, type Get-Content, wget Invoke-WebRequest, where Where-Object, wjb Wait-Job,
  write Write-Output`;

/**
 * Aliases of Windows PowerShell 5.1, in lower case, and what they stand for. A command of the site is written out: an
 * alias hides what runs, and some hide a program of the same name (`sc`, `sort`, `where`, `curl`).
 * Source: `Get-Alias` in 5.1; the page of each cmdlet names its own.
 */
export const aliases: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/,\s+/)
    .map((pair) => pair.split(" ") as [string, string]),
);
