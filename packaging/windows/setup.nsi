; The Windows installer. packaging/windows.py calls makensis with the defines that are asked for below.
;
; The new program is put beside the old one and then takes its place, so that an upgrade that fails leaves the old
; one whole. A toolbar that runs is never ended: an agent may be in a call. Exit codes are in README.md beside this.

Unicode true
Target amd64-unicode
ManifestSupportedOS Win10
ManifestDPIAware true
RequestExecutionLevel admin
SetCompressor /SOLID lzma

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WordFunc.nsh

!define PRODUCT "Agent Toolbar"
!define EXE "agent-toolbar.exe"
!define CONSOLE "agent-toolbar-console.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\AgentToolbar"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"

!define OWN_KEY "Software\AgentToolbar"
!define POLICIES "$APPDATA\AgentToolbar"  ; all users' application data: %ProgramData%

!define FAILED 2        ; as NSIS has it: a script that aborts
!define IN_USE 3
!define BAD_POLICY 4
!define BAD_OPTION 5

Name "${PRODUCT}"
OutFile "${OUTPUT}"
InstallDir "$PROGRAMFILES64\Agent Toolbar"
InstallDirRegKey HKLM "${UNINSTALL}" "InstallLocation"
BrandingText "${PRODUCT} ${VERSION}"
ShowInstDetails nevershow

VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=1033 "ProductName" "${PRODUCT}"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileDescription" "${PRODUCT} installer"
VIAddVersionKey /LANG=1033 "LegalCopyright" "${COPYRIGHT}"
VIAddVersionKey /LANG=1033 "CompanyName" "${PUBLISHER}"

!ifdef SIGN
  ; The command gets the file as its only argument; what it signs with is its own secret, never ours.
  !uninstfinalize '${SIGN} "%1"' = 0
  !finalize '${SIGN} "%1"' = 0
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_LICENSE "${LICENSE}"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString IN_USE ${LANG_ENGLISH} "The Agent Toolbar is running on this computer, be it in another session.$\r$\nClose it, then try again."
LangString IN_USE ${LANG_SIMPCHINESE} "本机上正在运行坐席工具栏（也可能在其他会话中）。$\r$\n请将其关闭后重试。"
LangString BAD_POLICY ${LANG_ENGLISH} "The policy cannot be used, or it or the CA file is not there. What was before is left as it is.$\r$\nWhat is wrong: agent-toolbar-console settings check-policy FILE"
LangString BAD_POLICY ${LANG_SIMPCHINESE} "策略文件不可用，或者策略文件或 CA 文件不存在。原有内容保持不变。$\r$\n查看原因：agent-toolbar-console settings check-policy FILE"
LangString BAD_OPTION ${LANG_ENGLISH} "An option has no value that it can have:$\r$\n$Given"
LangString BAD_OPTION ${LANG_SIMPCHINESE} "有选项的值无效：$\r$\n$Given"
LangString PROGRAM ${LANG_ENGLISH} "Agent Toolbar"
LangString PROGRAM ${LANG_SIMPCHINESE} "坐席工具栏"
LangString AUTOSTART ${LANG_ENGLISH} "Start when somebody signs in"
LangString AUTOSTART ${LANG_SIMPCHINESE} "用户登录时启动"

Var Given
Var Autostart   ; 1, 0, or empty: as it is
Var Policy      ; a file to take as the policy of this computer
Var Authority   ; a PEM file to lay beside it
Var KeepPolicy  ; 1: what lies there before the first installation is trusted
Var Patience    ; seconds to wait for a toolbar that runs

!macro SAY text
  ${IfNot} ${Silent}
    MessageBox MB_OK|MB_ICONEXCLAMATION "${text}" /SD IDOK
  ${EndIf}
!macroend

!macro REFUSE_OPTIONS
  !insertmacro SAY "$(BAD_OPTION)"
  SetErrorLevel ${BAD_OPTION}
  Quit
!macroend

; Quotation marks belong around the value: /POLICY="C:\a b.toml". Around all of it, NSIS would see no option, and
; nobody would learn that the policy is missing.
!macro OPTION name value
  ${GetOptions} $Given "${name}" ${value}
  ${If} ${value} == ""
    ClearErrors
    ${WordFind} $Given "${name}" "E+1{" $0
    ${IfNot} ${Errors}
      !insertmacro REFUSE_OPTIONS
    ${EndIf}
  ${EndIf}
!macroend

; A virus scanner reads what is new, and holds it for a moment: five tries, and then the error flag stays.
!macro RENAME from to
  ${For} $9 1 5
    ClearErrors
    Rename "$INSTDIR\${from}" "$INSTDIR\${to}"
    ${IfNot} ${Errors}
      ${ExitFor}
    ${EndIf}
    Sleep 1000
    SetErrors  ; which nothing between here and the next try may take for done
  ${Next}
!macroend

; Puts a file that was brought in the place of the one before: at once, for without a policy nothing is locked.
!macro PUT_INTO_PLACE name
  ${If} ${FileExists} "${POLICIES}\${name}.new"
    StrCpy $1 "${POLICIES}\${name}.new"
    StrCpy $2 "${POLICIES}\${name}"
    ${For} $9 1 5
      System::Call 'kernel32::MoveFileExW(w r1, w r2, i 1) i .r0'
      ${If} $0 != 0
        ${ExitFor}
      ${EndIf}
      Sleep 1000
    ${Next}
    ${If} $0 == 0
      SetErrorLevel ${FAILED}
      Abort
    ${EndIf}
  ${EndIf}
!macroend

; Whether a program file is being used by anybody: Windows lets nobody write to a program that runs.
!macro FIND_OUT_IF_USED prefix
  Function ${prefix}FindOutIfUsed  ; returns 1 or 0 in $0
    StrCpy $0 0
    ${If} ${FileExists} "$INSTDIR\program\${EXE}"
      ClearErrors
      FileOpen $1 "$INSTDIR\program\${EXE}" a
      ${If} ${Errors}
        StrCpy $0 1
      ${Else}
        FileClose $1
      ${EndIf}
    ${EndIf}
    ${If} ${FileExists} "$INSTDIR\program\${CONSOLE}"
      ClearErrors
      FileOpen $1 "$INSTDIR\program\${CONSOLE}" a
      ${If} ${Errors}
        StrCpy $0 1
      ${Else}
        FileClose $1
      ${EndIf}
    ${EndIf}
  FunctionEnd

  Function ${prefix}WaitUntilUnused
    again:
    Call ${prefix}FindOutIfUsed
    ${If} $0 == 1
      ${If} $Patience > 0
        Sleep 1000
        IntOp $Patience $Patience - 1
        Goto again
      ${EndIf}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IN_USE)" /SD IDCANCEL IDRETRY again
      SetErrorLevel ${IN_USE}
      Quit
    ${EndIf}
  FunctionEnd
!macroend
!insertmacro FIND_OUT_IF_USED ""
!insertmacro FIND_OUT_IF_USED "un."

Section "-program"
  SetOverwrite on
  ${If} $Policy != ""
  ${AndIfNot} ${FileExists} "$Policy"
    Goto not_there
  ${EndIf}
  ${If} $Authority != ""
  ${AndIfNot} ${FileExists} "$Authority"
    not_there:
    Call RefusePolicy
  ${EndIf}
  Call WaitUntilUnused
  RMDir /r "$INSTDIR\program.new"
  ClearErrors
  SetOutPath "$INSTDIR\program.new"
  File /r "${PAYLOAD}\*"
  ${If} ${Errors}
    SetOutPath "$TEMP"
    RMDir /r "$INSTDIR\program.new"
    SetErrorLevel ${FAILED}
    Abort
  ${EndIf}
  SetOutPath "$TEMP"  ; the folder that a process is in cannot be renamed

  ${If} $Policy != ""
    Call CheckPolicy
  ${EndIf}
  Call MakePolicyFolder  ; whatever of this fails, the old program is still in its place
  Call BringPolicy

  RMDir /r "$INSTDIR\program.old"
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\program\*.*"
    !insertmacro RENAME "program" "program.old"
  ${EndIf}
  ${If} ${Errors}  ; somebody started it meanwhile
    Call LeaveAsItWas
    SetErrorLevel ${IN_USE}
    Abort
  ${EndIf}
  !insertmacro RENAME "program.new" "program"
  ${If} ${Errors}
    Rename "$INSTDIR\program.old" "$INSTDIR\program"
    Call LeaveAsItWas
    SetErrorLevel ${FAILED}
    Abort
  ${EndIf}
  RMDir /r "$INSTDIR\program.old"

  !insertmacro PUT_INTO_PLACE "site-ca.pem"
  !insertmacro PUT_INTO_PLACE "policy.toml"
  CreateShortcut "$SMPROGRAMS\${PRODUCT}.lnk" "$INSTDIR\program\${EXE}"
  Call EnterIntoRegistry
SectionEnd

Section "$(AUTOSTART)" SEC_AUTOSTART
SectionEnd

Section "-autostart"
  ${If} ${SectionIsSelected} ${SEC_AUTOSTART}
    WriteRegStr HKLM "${RUN}" "AgentToolbar" '"$INSTDIR\program\${EXE}"'
  ${Else}
    DeleteRegValue HKLM "${RUN}" "AgentToolbar"
  ${EndIf}
SectionEnd

Function .onInit
  SetRegView 64
  SetShellVarContext all
  ${GetParameters} $Given
  !insertmacro OPTION "/AUTOSTART=" $Autostart
  !insertmacro OPTION "/POLICY=" $Policy
  !insertmacro OPTION "/CA=" $Authority
  !insertmacro OPTION "/KEEPPOLICY=" $KeepPolicy
  !insertmacro OPTION "/WAIT=" $Patience
  IntOp $Patience $Patience + 0
  ${If} $Autostart == ""  ; not said: as it was before, or not
    ReadRegStr $0 HKLM "${RUN}" "AgentToolbar"
    ${IfThen} $0 != "" ${|} StrCpy $Autostart 1 ${|}
  ${EndIf}
  ${Select} $KeepPolicy
    ${Case3} "" "0" "1"
    ${Default}
      !insertmacro REFUSE_OPTIONS
  ${EndSelect}
  ${Select} $Autostart
    ${Case} "1"
      !insertmacro SelectSection ${SEC_AUTOSTART}
    ${Case2} "" "0"
      !insertmacro UnselectSection ${SEC_AUTOSTART}
    ${Default}
      !insertmacro REFUSE_OPTIONS
  ${EndSelect}
FunctionEnd

; The program itself says whether a policy can be used, before it takes the place of another.
Function CheckPolicy
  nsExec::Exec '"$INSTDIR\program.new\${CONSOLE}" settings check-policy "$Policy"'
  Pop $0
  ${If} $0 != 0
    Call LeaveAsItWas
    Call RefusePolicy
  ${EndIf}
FunctionEnd

Function RefusePolicy
  !insertmacro SAY "$(BAD_POLICY)"
  SetErrorLevel ${BAD_POLICY}
  Abort
FunctionEnd

Function LeaveAsItWas
  RMDir /r "$INSTDIR\program.new"
  Delete "${POLICIES}\site-ca.pem.new"
  Delete "${POLICIES}\policy.toml.new"
FunctionEnd

Function GiveUpPolicyFolder
  Call LeaveAsItWas
  SetErrorLevel ${FAILED}
  Abort
FunctionEnd

!macro ICACLS arguments
  nsExec::Exec '"$SYSDIR\icacls.exe" "${POLICIES}" ${arguments}'
  Pop $0
  ${If} $0 != 0
    Call GiveUpPolicyFolder
  ${EndIf}
!macroend

; %ProgramData% lets every user make files: what lies there before the first installation may be anybody's, and would
; be the policy of everybody. So it goes aside, and the folder is made with its rights from its first moment on.
Function MakePolicyFolder
  StrCpy $1 "${POLICIES}"
  ReadRegStr $2 HKLM "${UNINSTALL}" "InstallLocation"
  ReadRegDWORD $3 HKLM "${OWN_KEY}" "PolicyFolder"  ; stays when the program is uninstalled without its policy
  ${If} $2 == ""
  ${AndIf} $3 != 1
  ${AndIf} $KeepPolicy != 1
    Call MovePolicyFolderAside
  ${EndIf}
  System::Call 'kernel32::GetFileAttributesW(w r1) i .r2'
  ${If} $2 != -1
    IntOp $3 $2 & 0x400  ; a link, which a user can have laid there: go, without what it points to
    ${If} $3 != 0
      RMDir "${POLICIES}"
      StrCpy $2 -1
    ${EndIf}
  ${EndIf}
  ${If} $2 == -1
    ; Owner: Administrators. SYSTEM and Administrators all, Users to read; nothing from the folder above.
    System::Call 'advapi32::ConvertStringSecurityDescriptorToSecurityDescriptorW(w "O:BAG:BAD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)", i 1, *p .r4, p 0) i .r0'
    ${If} $0 == 0
      Call GiveUpPolicyFolder
    ${EndIf}
    System::Call '*(l 24, p r4, l 0) p .r5'  ; SECURITY_ATTRIBUTES
    System::Call 'kernel32::CreateDirectoryW(w r1, p r5) i .r0'
    System::Free $5
    System::Call 'kernel32::LocalFree(p r4)'
    ${If} $0 == 0  ; somebody was quicker
      Call GiveUpPolicyFolder
    ${EndIf}
  ${Else}
    ; Well-known SIDs, because the names of groups are translated: SYSTEM, Administrators, Users.
    !insertmacro ICACLS "/setowner *S-1-5-32-544 /T /L /Q"
    !insertmacro ICACLS "/reset /T /L /Q"
    !insertmacro ICACLS "/inheritance:r /grant:r *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX /L /Q"
  ${EndIf}
  WriteRegDWORD HKLM "${OWN_KEY}" "PolicyFolder" 1
FunctionEnd

Function MovePolicyFolderAside  ; named in $1
  System::Call 'kernel32::GetFileAttributesW(w r1) i .r2'
  ${If} $2 == -1
    Return
  ${EndIf}
  ${For} $9 1 99
    ${IfNot} ${FileExists} "${POLICIES}.before-$9"
      ClearErrors
      Rename "${POLICIES}" "${POLICIES}.before-$9"
      ${IfNot} ${Errors}
        Return
      ${EndIf}
    ${EndIf}
  ${Next}
  Call GiveUpPolicyFolder
FunctionEnd

; Beside what is there: it takes its place when the program has.
Function BringPolicy
  Delete "${POLICIES}\site-ca.pem.new"  ; of an installation that was cut off
  Delete "${POLICIES}\policy.toml.new"
  ClearErrors
  ${If} $Authority != ""
    CopyFiles /SILENT "$Authority" "${POLICIES}\site-ca.pem.new"
  ${EndIf}
  ${If} $Policy != ""
    CopyFiles /SILENT "$Policy" "${POLICIES}\policy.toml.new"
  ${EndIf}
  ${If} ${Errors}
    Call LeaveAsItWas
    Call RefusePolicy
  ${EndIf}
FunctionEnd

Function EnterIntoRegistry
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayName" "${PRODUCT}"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayIcon" "$INSTDIR\program\${EXE}"
  WriteRegStr HKLM "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKLM "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR\program" "/S=0K" $0 $1 $2
  WriteRegDWORD HKLM "${UNINSTALL}" "EstimatedSize" $0
FunctionEnd

Function un.onInit
  SetRegView 64
  SetShellVarContext all
  ${GetParameters} $Given
  ${GetOptions} $Given "/WAIT=" $Patience
  IntOp $Patience $Patience + 0
FunctionEnd

Section "un.program"
  Call un.WaitUntilUnused
  SetOutPath "$TEMP"
  ; Only what this installer made: $INSTDIR may be a folder that somebody else lives in as well.
  RMDir /r "$INSTDIR\program"
  RMDir /r "$INSTDIR\program.new"
  RMDir /r "$INSTDIR\program.old"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${PRODUCT}.lnk"
  DeleteRegValue HKLM "${RUN}" "AgentToolbar"
  DeleteRegKey HKLM "${UNINSTALL}"
  ; The policy is the organisation's, and stays, unless it says otherwise. Each user's keyring stays in any case.
  ClearErrors
  ${GetOptions} $Given "/PURGE=" $0
  ${If} $0 == "1"
    Delete "${POLICIES}\policy.toml"
    Delete "${POLICIES}\site-ca.pem"
    RMDir "${POLICIES}"
    DeleteRegKey HKLM "${OWN_KEY}"
  ${EndIf}
SectionEnd
