@echo off
rem Builds vrc-ocx-adapter.exe with the compiler that comes with every Windows: .NET Framework 4, 32 bits.
setlocal
cd /d "%~dp0"
set CSC=%SystemRoot%\Microsoft.NET\Framework\v4.0.30319\csc.exe
if not exist "%CSC%" (
    echo The .NET Framework 4 is not here: %CSC%
    exit /b 1
)
"%CSC%" /nologo /target:winexe /platform:x86 /optimize+ /warn:4 /win32manifest:app.manifest ^
    /out:vrc-ocx-adapter.exe /reference:System.dll,System.Core.dll,System.Windows.Forms.dll,System.Drawing.dll *.cs
if errorlevel 1 exit /b 1
certutil -hashfile vrc-ocx-adapter.exe SHA256
