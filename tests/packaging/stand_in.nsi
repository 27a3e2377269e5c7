; Stands for the frozen program in the tests of the installer: says no to a policy with "bad" in its name (or to what
; NO names, where it stands for another program), and lives on with "stay" until a file `go` lies in the folder of the installation.
Unicode true
Target amd64-unicode
RequestExecutionLevel user
SilentInstall silent
OutFile "${OUTPUT}"
!ifndef NO
  !define NO "bad"
!endif
!include FileFunc.nsh
!include LogicLib.nsh
!include WordFunc.nsh
Section
  ${GetParameters} $0
  ${WordFind} $0 "${NO}" "E+1{" $1
  ${IfNot} ${Errors}
    SetErrorLevel 2
    Quit
  ${EndIf}
  ${If} $0 == "stay"
    FileOpen $1 "$EXEDIR\..\up" w
    FileClose $1
    again:
    Sleep 50
    IfFileExists "$EXEDIR\..\go" 0 again
  ${EndIf}
SectionEnd
