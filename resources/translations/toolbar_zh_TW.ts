<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>AgentStep</name>
    <message>
        <source>The workbench signs me in: enter its GUID</source>
        <translation>由工作台登入：輸入它的 GUID</translation>
    </message>
    <message>
        <source>I sign in here: the toolbar keeps the session</source>
        <translation>我在此登入：由工具列維持工作階段</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>座席編號</translation>
    </message>
    <message>
        <source>the workbench shows it</source>
        <translation>工作台上有顯示</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>your session&apos;s code, from the workbench</source>
        <translation>您的工作階段代碼，來自工作台</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話號碼</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>is sent and forgotten</source>
        <translation>送出後即忘記</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是誰？</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>在哪裡可以找到它？</translation>
    </message>
    <message>
        <source>Your workbench was given it when you signed in there: in the header Set-GUID of the answer to your sign-in, behind JSESSIONID=. In a browser that is F12, Network. Your IT may have an easier way for you. Whoever has it can act as you: paste it here and nowhere else.</source>
        <translation>您登入工作台時，工作台就得到了它：在登入回應的標頭 Set-GUID 中，位於 JSESSIONID= 之後。在瀏覽器中是 F12 的「網路」。您的 IT 可能有更簡單的方法。得到它的人可以冒充您：請只貼在這裡，不要貼到別處。</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop waiting; what was sent is still heard, so that no session is lost</source>
        <translation>停止等待；已送出的要求仍會接收回應，以免遺失工作階段</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Exchange the session&apos;s GUID for a new one (F5)</source>
        <translation>將工作階段的 GUID 換成新的（F5）</translation>
    </message>
    <message>
        <source>VRC</source>
        <translation>VRC</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Agent {id}</source>
        <translation>座席 {id}</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Enter GUID…</source>
        <translation>輸入 GUID…</translation>
    </message>
    <message>
        <source>The GUID is the code of your session at the workbench</source>
        <translation>GUID 是您在工作台的工作階段代碼</translation>
    </message>
    <message>
        <source>No recorder is configured for this desk</source>
        <translation>此座位未設定錄影元件</translation>
    </message>
    <message>
        <source>Fetch a token and start the screen recorder with it (F8)</source>
        <translation>取得權杖並用它啟動螢幕錄影元件（F8）</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>What the gateway presented</source>
        <translation>閘道出示的憑證</translation>
    </message>
    <message>
        <source>Your organisation decides whom to trust here. Save the certificate for IT and ask them.</source>
        <translation>此處信任誰由貴單位決定。請將憑證儲存給 IT 並詢問他們。</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自簽</translation>
    </message>
    <message>
        <source>no host name or address</source>
        <translation>沒有主機名稱或位址</translation>
    </message>
    <message>
        <source>nothing: it is the one that you trust by its fingerprint</source>
        <translation>沒有問題：這正是您依指紋信任的憑證</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>沒有</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>出示者</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>發給</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>簽發者</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>適用於</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Fingerprint
(SHA-256)</source>
        <translation>指紋
(SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題所在</translation>
    </message>
    <message>
        <source>Save it for IT…</source>
        <translation>儲存給 IT…</translation>
    </message>
    <message>
        <source>Writes the certificates, all that was presented, into a PEM file</source>
        <translation>將出示的所有憑證寫入一個 PEM 檔案</translation>
    </message>
    <message>
        <source>You can trust exactly this certificate, if your administrator says it is the gateway&apos;s. Somebody between you and the gateway would show you another one.</source>
        <translation>如果管理員確認這是閘道的憑證，您可以只信任這一張憑證。若有人介於您與閘道之間，出示的會是另一張憑證。</translation>
    </message>
    <message>
        <source>I compared the fingerprint with my administrator&apos;s</source>
        <translation>我已與管理員核對過指紋</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>信任此憑證</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>不信任</translation>
    </message>
    <message>
        <source>It will then be the only one that is trusted, at the first and at the second address.</source>
        <translation>之後，第一與第二位址都只信任這一張憑證。</translation>
    </message>
    <message>
        <source>It could not be written to {file}</source>
        <translation>無法寫入 {file}</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>已寫入 {file}</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation>名稱 (DNS)</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>連線 (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>加密 (TLS)</translation>
    </message>
    <message>
        <source>Answer (HTTP)</source>
        <translation>回應 (HTTP)</translation>
    </message>
    <message>
        <source>Second address</source>
        <translation>第二位址</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>工作階段</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>金鑰圈</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>錄影元件</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您本人</translation>
    </message>
    <message>
        <source>your IT or network team</source>
        <translation>您的 IT 或網路團隊</translation>
    </message>
    <message>
        <source>the gateway&apos;s team</source>
        <translation>閘道團隊</translation>
    </message>
    <message>
        <source>the recorder&apos;s vendor or your IT</source>
        <translation>錄影元件廠商或您的 IT</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在檢查…</translation>
    </message>
    <message>
        <source>The check was cancelled</source>
        <translation>檢查已取消</translation>
    </message>
    <message>
        <source>Who can mend it: {owner}. {next}</source>
        <translation>誰可以解決：{owner}。{next}</translation>
    </message>
    <message>
        <source>Complete: agent {agent} at {gateway}.</source>
        <translation>完整：座席 {agent}，閘道 {gateway}。</translation>
    </message>
    <message>
        <source>{proxy} opens the way to the gateway.</source>
        <translation>{proxy} 已開通前往閘道的路徑。</translation>
    </message>
    <message>
        <source>{host} is {addresses}.</source>
        <translation>{host} 的位址是 {addresses}。</translation>
    </message>
    <message>
        <source>Port {port} takes connections.</source>
        <translation>連接埠 {port} 接受連線。</translation>
    </message>
    <message>
        <source>An agent gateway answers.</source>
        <translation>座席閘道有回應。</translation>
    </message>
    <message>
        <source>An agent gateway answers at {host}:{port}, too.</source>
        <translation>{host}:{port} 也有座席閘道回應。</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>有。</translation>
    </message>
    <message>
        <source>Open and readable ({kind}).</source>
        <translation>已解鎖，可讀取（{kind}）。</translation>
    </message>
    <message>
        <source>Does not work: {stage}</source>
        <translation>有問題：{stage}</translation>
    </message>
    <message>
        <source>Nothing wrong found in the time there was</source>
        <translation>在限定時間內未發現問題</translation>
    </message>
    <message>
        <source>Nothing wrong found; not all could be checked</source>
        <translation>未發現問題；並非全部都能檢查</translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>{name} {version} answers; this check gave it no token.</source>
        <translation>{name} {version} 已回應；這次檢查沒有提供權杖給它。</translation>
    </message>
    <message>
        <source>As the gateway&apos;s, to {seconds} s.</source>
        <translation>與閘道一致，相差 {seconds} 秒。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is trusted.</source>
        <translation>閘道的憑證受信任。</translation>
    </message>
    <message>
        <source>Trusted, but the certificate ends in {days} days: tell IT. ({issuer})</source>
        <translation>受信任，但憑證將在 {days} 天後到期：請告知 IT。（{issuer}）</translation>
    </message>
    <message>
        <source>It is the pinned certificate, good for {days} days more.</source>
        <translation>與固定的憑證一致，還有 {days} 天有效。</translation>
    </message>
    <message>
        <source>Trusted, good for {days} days more. Issued by {issuer}.</source>
        <translation>受信任，還有 {days} 天有效。簽發者：{issuer}。</translation>
    </message>
    <message>
        <source>Not checked: {stage} has to work first.</source>
        <translation>未檢查：須先讓「{stage}」正常。</translation>
    </message>
    <message>
        <source>Not checked: the time for this check is over.</source>
        <translation>未檢查：本次檢查的時間已用完。</translation>
    </message>
    <message>
        <source>Not checked: cancelled.</source>
        <translation>未檢查：已取消。</translation>
    </message>
    <message>
        <source>Not needed: the gateway is set up by its address.</source>
        <translation>不需要：閘道是以位址設定的。</translation>
    </message>
    <message>
        <source>Not needed: the proxy does it.</source>
        <translation>不需要：由 Proxy 處理。</translation>
    </message>
    <message>
        <source>Not needed: the way to this gateway takes no proxy.</source>
        <translation>不需要：前往此閘道不經過 Proxy。</translation>
    </message>
    <message>
        <source>Not checked: the gateway wants no request just now.</source>
        <translation>未檢查：閘道目前不希望收到要求。</translation>
    </message>
    <message>
        <source>Accepted by the gateway {age} ago.</source>
        <translation>閘道在 {age}前接受了工作階段。</translation>
    </message>
    <message>
        <source>Known for {age}. Whether the gateway accepts it, Refresh finds out.</source>
        <translation>已知 {age}。閘道是否接受，按「重新整理」即可得知。</translation>
    </message>
    <message>
        <source>There is one. Whether the gateway accepts it, Refresh finds out.</source>
        <translation>有。閘道是否接受，按「重新整理」即可得知。</translation>
    </message>
    <message>
        <source>A refresh is under way or was interrupted: press Refresh.</source>
        <translation>重新整理正在進行或已被中斷：請按「重新整理」。</translation>
    </message>
    <message>
        <source>No recorder on this desk.</source>
        <translation>此座位沒有錄影元件。</translation>
    </message>
    <message>
        <source>Running; it was left alone.</source>
        <translation>正在執行；未去干擾它。</translation>
    </message>
    <message>
        <source>Not checked: it is being started just now.</source>
        <translation>未檢查：正在啟動。</translation>
    </message>
    <message>
        <source>Not checked: no answer told the gateway&apos;s time.</source>
        <translation>未檢查：沒有回應提供閘道的時間。</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check again</source>
        <translation>再檢查一次</translation>
    </message>
    <message>
        <source>Cancel check</source>
        <translation>取消檢查</translation>
    </message>
    <message>
        <source>Copy check for IT</source>
        <translation>複製檢查結果給 IT</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Copied – paste it into the ticket</source>
        <translation>已複製 – 請貼到工單中</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Exchange the session&apos;s GUID for a new one</source>
        <translation>將工作階段的 GUID 換成新的</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再檢查一次</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>準備好了嗎？</translation>
    </message>
    <message>
        <source>Looking for the gateway…</source>
        <translation>正在尋找閘道…</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>正在詢問閘道…</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>您已登入</translation>
    </message>
    <message>
        <source>Not signed in: enter your password in the bar</source>
        <translation>未登入：請在工具列輸入密碼</translation>
    </message>
    <message>
        <source>No GUID yet: enter it later, in the bar</source>
        <translation>還沒有 GUID：稍後可在工具列輸入</translation>
    </message>
    <message>
        <source>The GUID is not checked yet: Refresh exchanges it for a new one</source>
        <translation>GUID 尚未檢查：「重新整理」會把它換成新的</translation>
    </message>
    <message>
        <source>The gateway accepted your session</source>
        <translation>閘道接受了您的工作階段</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Saved in your keyring ({kind})</source>
        <translation>已儲存在您的金鑰圈（{kind}）</translation>
    </message>
    <message>
        <source>Looking for the recorder…</source>
        <translation>正在尋找錄影元件…</translation>
    </message>
    <message>
        <source>{what} You can still work.</source>
        <translation>{what}您仍然可以工作。</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>What happened</source>
        <translation>發生了什麼事</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>該怎麼做</translation>
    </message>
    <message>
        <source>For IT</source>
        <translation>供 IT 參考</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>複製給 IT</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Run check</source>
        <translation>執行檢查</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>閘道</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>工作階段</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>錄影元件</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>尚無操作</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>完整歷程</translation>
    </message>
    <message>
        <source>All that happened, the last 200 lines (Ctrl+H)</source>
        <translation>發生過的所有事，最近 200 行（Ctrl+H）</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>開啟設定</translation>
    </message>
    <message>
        <source>Enter GUID…</source>
        <translation>輸入 GUID…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Step {number} of {all}</source>
        <translation>第 {number} 步，共 {all} 步</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
</context>
<context>
    <name>GatewayStep</name>
    <message>
        <source>The gateway is the server that your calls come from. Your IT knows its address.</source>
        <translation>閘道是您來電所經的伺服器。IT 知道它的位址。</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>閘道</translation>
    </message>
    <message>
        <source>Where is your gateway?</source>
        <translation>您的閘道在哪裡？</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>正在尋找…</translation>
    </message>
    <message>
        <source>Gateway found</source>
        <translation>已找到閘道</translation>
    </message>
    <message>
        <source>Its certificate is trusted</source>
        <translation>它的憑證受信任</translation>
    </message>
    <message>
        <source>Something answers there</source>
        <translation>那裡有回應</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Working…</source>
        <translation>處理中…</translation>
    </message>
    <message>
        <source>Something is being done; the words say what.</source>
        <translation>正在執行某項操作；文字會說明是什麼。</translation>
    </message>
    <message>
        <source>Wait. After 3 seconds you can press Cancel; nothing is lost by that.</source>
        <translation>請等待。3 秒後可以按「取消」；不會因此遺失任何東西。</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>尚未設定</translation>
    </message>
    <message>
        <source>The toolbar does not know your gateway or your agent ID yet.</source>
        <translation>工具列還不知道您的閘道或座席編號。</translation>
    </message>
    <message>
        <source>Press “Set up…” and enter what IT gave you.</source>
        <translation>請按「設定…」，並輸入 IT 提供的資料。</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>沒有工作階段</translation>
    </message>
    <message>
        <source>Sign in to the workbench, press “Enter GUID…” and paste the GUID.</source>
        <translation>請登入工作台，按「輸入 GUID…」，然後貼上 GUID。</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>工作階段已結束</translation>
    </message>
    <message>
        <source>The gateway does not know your session any more: after two minutes of silence, or because somebody signed in with your agent ID.</source>
        <translation>閘道不再認得您的工作階段：因為兩分鐘沒有聯繫，或有人以您的座席編號登入。</translation>
    </message>
    <message>
        <source>Gateway not reachable</source>
        <translation>無法連線到閘道</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing is lost. Your session is kept.</source>
        <translation>沒有送出任何資料，也沒有遺失任何東西。您的工作階段已保留。</translation>
    </message>
    <message>
        <source>Check the network or the VPN, press Refresh. If it stays, “Run check” says whose it is.</source>
        <translation>請檢查網路或 VPN，按「重新整理」。如果仍然不行，「執行檢查」會說明該由誰處理。</translation>
    </message>
    <message>
        <source>A request was sent and its answer was lost, or it was not a clear one.</source>
        <translation>要求已送出，但回應遺失了，或不明確。</translation>
    </message>
    <message>
        <source>Gateway refused</source>
        <translation>閘道拒絕</translation>
    </message>
    <message>
        <source>The gateway said no, or a setting cannot be used; the details say which, and why.</source>
        <translation>閘道拒絕了，或某項設定無法使用；詳細資料會說明是哪一項以及原因。</translation>
    </message>
    <message>
        <source>Open the details (Ctrl+D): the next step stands there, with its button.</source>
        <translation>請開啟詳細資料（Ctrl+D）：下一步和它的按鈕都在那裡。</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>金鑰圈已鎖定</translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation>未錄影</translation>
    </message>
    <message>
        <source>Your screen should be recorded, and is not. Your session is not affected.</source>
        <translation>您的螢幕應該錄影，但沒有錄影。您的工作階段不受影響。</translation>
    </message>
    <message>
        <source>Press VRC. If it stays, tell your supervisor and IT; the details say why it is so.</source>
        <translation>請按 VRC。如果仍然不行，請告知主管和 IT；詳細資料會說明原因。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>Session not checked</source>
        <translation>工作階段未確認</translation>
    </message>
    <message>
        <source>Nothing is wrong. The last proof is more than 90 seconds old.</source>
        <translation>沒有問題。上一次的證明已超過 90 秒。</translation>
    </message>
    <message>
        <source>Press Refresh when you want a new one.</source>
        <translation>需要新的證明時，請按「重新整理」。</translation>
    </message>
    <message>
        <source>Recorder not started</source>
        <translation>錄影元件未啟動</translation>
    </message>
    <message>
        <source>Press VRC.</source>
        <translation>請按 VRC。</translation>
    </message>
    <message>
        <source>Recorder not checked</source>
        <translation>錄影元件未檢查</translation>
    </message>
    <message>
        <source>The recorder took its token, but since then this computer slept, or another session began.</source>
        <translation>錄影元件接受了權杖，但之後這部電腦休眠過，或開始了另一個工作階段。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就緒</translation>
    </message>
    <message>
        <source>Nothing. Good work.</source>
        <translation>不用做什麼。祝工作順利。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登入</translation>
    </message>
    <message>
        <source>Your shift has not begun.</source>
        <translation>您的班次尚未開始。</translation>
    </message>
    <message>
        <source>Enter your password below the bar and press “Sign in”.</source>
        <translation>請在工具列下方輸入密碼，然後按「登入」。</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已登出</translation>
    </message>
    <message>
        <source>The gateway ended your session: by silence, by your supervisor, or you signed in elsewhere.</source>
        <translation>閘道結束了您的工作階段：因為沒有聯繫、由主管結束，或您在別處登入。</translation>
    </message>
    <message>
        <source>Sign in again; if your supervisor did it, ask first.</source>
        <translation>請重新登入；如果是主管結束的，請先詢問。</translation>
    </message>
    <message>
        <source>The toolbar goes on asking. After two minutes of silence the gateway signs you out.</source>
        <translation>工具列會繼續詢問。兩分鐘沒有聯繫後，閘道會將您登出。</translation>
    </message>
    <message>
        <source>Check the network or the VPN. You need to press nothing.</source>
        <translation>請檢查網路或 VPN。您不需要按任何按鈕。</translation>
    </message>
    <message>
        <source>Idle, Busy, Rest, After-call work, In a call</source>
        <translation>閒置、忙碌、休息、話後處理、通話中</translation>
    </message>
    <message>
        <source>You are signed in, and this is how you are, as the gateway tells it; since when, stands below. “Rest asked for”: it has not begun. “Rest: the time is up”: go on. “Signed out (no calls)”: end your shift in the menu (F10), and sign in again. “Signed in – state unknown”: choose one.</source>
        <translation>您已登入，這是閘道所告知的您的狀態；自何時起，見下方。「已要求休息」：尚未開始。「休息：時間已到」：請繼續工作。「已登出（沒有來電）」：請在選單（F10）中結束班次，然後重新登入。「已登入 – 狀態不明」：請選擇一個狀態。</translation>
    </message>
    <message>
        <source>The button below the bar changes it. It has changed when the word does.</source>
        <translation>工具列下方的按鈕可以變更狀態。文字變更時，狀態才真正變更。</translation>
    </message>
    <message>
        <source>No recorder on this desk</source>
        <translation>此座位沒有錄影元件</translation>
    </message>
    <message>
        <source>None is configured.</source>
        <translation>沒有設定錄影元件。</translation>
    </message>
    <message>
        <source>Nothing, unless you should be recorded: then tell IT.</source>
        <translation>不用做什麼；除非您應該被錄影：那就請告知 IT。</translation>
    </message>
    <message>
        <source>It is not there, or not started yet.</source>
        <translation>它不在，或尚未啟動。</translation>
    </message>
    <message>
        <source>Press VRC, or start the recorder first; the line says which.</source>
        <translation>請按 VRC，或先啟動錄影元件；該行文字會說明是哪一項。</translation>
    </message>
    <message>
        <source>Recorder starting</source>
        <translation>錄影元件啟動中</translation>
    </message>
    <message>
        <source>A token was fetched for it, and is being handed over.</source>
        <translation>已為它取得權杖，正在交給它。</translation>
    </message>
    <message>
        <source>Wait some seconds.</source>
        <translation>請等待幾秒。</translation>
    </message>
    <message>
        <source>Recorder ready or on since …, or got its token …</source>
        <translation>錄影元件自 … 起待命或就緒，或 … 取得權杖</translation>
    </message>
    <message>
        <source>“Ready” or “On since”: it has its token, says every 15 seconds that it is well, and records when asked by the gateway. “Got its token”: nobody can ask it how it is since then.</source>
        <translation>「自……起待命」或「自……起就緒」：它有權杖，每 15 秒回報一次正常，並在閘道要求時錄影。「取得權杖」：此後的狀況無從詢問。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>不用做什麼。</translation>
    </message>
    <message>
        <source>Press VRC to try again. If it stays, press “Copy for IT” and tell IT.</source>
        <translation>請按 VRC 再試一次。如果仍然不行，請按「複製給 IT」並告知 IT。</translation>
    </message>
    <message>
        <source>NOT RECORDED since …</source>
        <translation>自…起未錄影</translation>
    </message>
    <message>
        <source>Press VRC to start it again. If it stays, call IT.</source>
        <translation>請按 VRC 重新啟動它。如果仍然不行，請致電 IT。</translation>
    </message>
    <message>
        <source>Recorder ended</source>
        <translation>錄影元件已結束</translation>
    </message>
    <message>
        <source>Your shift, or new settings, ended it.</source>
        <translation>您的班次或新的設定結束了它。</translation>
    </message>
    <message>
        <source>Nothing. For the next shift, press VRC.</source>
        <translation>不用做什麼。下一個班次請按 VRC。</translation>
    </message>
    <message>
        <source>The toolbar has no GUID of yours: the code of your session at the workbench.</source>
        <translation>工具列沒有您的 GUID，也就是您在工作台的工作階段代碼。</translation>
    </message>
    <message>
        <source>Sign in to the workbench again, press “Enter GUID…” and paste the new GUID.</source>
        <translation>請重新登入工作台，按「輸入 GUID…」並貼上新的 GUID。</translation>
    </message>
    <message>
        <source>No clear answer, or Session to be checked</source>
        <translation>沒有明確的回應，或工作階段待確認</translation>
    </message>
    <message>
        <source>Press Refresh, unless the bar says that the toolbar asks by itself.</source>
        <translation>請按「重新整理」，除非狀態列說工具列會自動詢問。</translation>
    </message>
    <message>
        <source>The keyring, this computer&apos;s store for passwords, could not be used.</source>
        <translation>無法使用金鑰圈（這部電腦存放密碼的地方）。</translation>
    </message>
    <message>
        <source>Press “Try again” in the details (Ctrl+D), and enter this computer&apos;s password.</source>
        <translation>請按詳細資料（Ctrl+D）中的「再試一次」，並輸入這部電腦的密碼。</translation>
    </message>
    <message>
        <source>All works, but what the toolbar knows is lost when you close it.</source>
        <translation>一切可用，但關閉工具列後它所知道的內容會遺失。</translation>
    </message>
    <message>
        <source>Leave it open. Open the details (Ctrl+D): they say why, and “Try again” saves it.</source>
        <translation>請保持開啟。開啟詳細資料（Ctrl+D）：其中說明原因，「再試一次」可儲存。</translation>
    </message>
    <message>
        <source>Or “Recorder ended”, or “Recorder waits for its token”. Your session is fine. Before your screen can be recorded, the recorder needs a token: its ticket for this session.</source>
        <translation>或「錄影元件已結束」，或「錄影元件等待權杖」。工作階段正常。螢幕錄影之前，錄影元件需要權杖，也就是它用於這個工作階段的憑證。</translation>
    </message>
    <message>
        <source>Wait a moment if the bar says so; else press VRC.</source>
        <translation>如果列上要求等待，請稍候；否則請按 VRC。</translation>
    </message>
    <message>
        <source>The gateway accepted your session less than 90 seconds ago, and the recorder, if there is one, has its token. Whether you take calls, your workbench says.</source>
        <translation>閘道在 90 秒內接受過您的工作階段，錄影元件（如果有）也有了它的權杖。您是否接聽來電，由工作台顯示。</translation>
    </message>
    <message>
        <source>Not recording, Recording not confirmed, Perhaps still recording, Recorder not checked</source>
        <translation>未在錄影、錄影未獲確認、可能仍在錄影、錄影元件未檢查</translation>
    </message>
    <message>
        <source>Nothing proves that the recording of your screen is as it was asked for.</source>
        <translation>沒有任何資訊證明您的螢幕錄影與所要求的一致。</translation>
    </message>
    <message>
        <source>Do what the bar says: press “Record screen” or “Stop recording”, or VRC.</source>
        <translation>請照列上的提示操作：按「螢幕錄影」、「停止錄影」或 VRC。</translation>
    </message>
    <message>
        <source>Recorder not started, or not running</source>
        <translation>錄影元件未啟動或未執行</translation>
    </message>
    <message>
        <source>Recorder waits for its token</source>
        <translation>錄影元件等待權杖</translation>
    </message>
    <message>
        <source>It runs by itself, and needs a token before it can record.</source>
        <translation>它自行執行，需要權杖才能錄影。</translation>
    </message>
    <message>
        <source>NOT RECORDED: the recorder failed</source>
        <translation>未錄影：錄影元件失敗</translation>
    </message>
    <message>
        <source>It did not take a token. The reason stands beside it.</source>
        <translation>它沒有接受權杖。原因顯示在旁邊。</translation>
    </message>
    <message>
        <source>It was on and is not any more: it ended, hangs, or was started again.</source>
        <translation>它曾就緒，現在不是了：它結束了、沒有反應，或被重新啟動。</translation>
    </message>
    <message>
        <source>No screen recording asked for here</source>
        <translation>這裡沒有要求螢幕錄影</translation>
    </message>
    <message>
        <source>Nobody asked the gateway to record your screen, or its end is confirmed.</source>
        <translation>沒有人要求閘道為您的螢幕錄影，或錄影的結束已獲確認。</translation>
    </message>
    <message>
        <source>“Record screen” starts it, where your site has that button.</source>
        <translation>「螢幕錄影」可以開始錄影，如果您的站點有這個按鈕。</translation>
    </message>
    <message>
        <source>Recording asked for, not confirmed yet</source>
        <translation>已要求錄影，尚未確認</translation>
    </message>
    <message>
        <source>The gateway took the request. That is no proof yet.</source>
        <translation>閘道接受了要求。這還不是證明。</translation>
    </message>
    <message>
        <source>Wait 10 seconds at most.</source>
        <translation>最多等待 10 秒。</translation>
    </message>
    <message>
        <source>Recording since …</source>
        <translation>自…起錄影中</translation>
    </message>
    <message>
        <source>The gateway confirmed that your screen is recorded.</source>
        <translation>閘道確認了您的螢幕正在錄影。</translation>
    </message>
    <message>
        <source>Recording is being ended</source>
        <translation>正在結束錄影</translation>
    </message>
    <message>
        <source>Its end was asked for, and is not confirmed yet.</source>
        <translation>已要求結束錄影，尚未確認。</translation>
    </message>
    <message>
        <source>A recording was wanted, and nothing proves it (any more). The cause stands there.</source>
        <translation>需要錄影，但沒有（或不再有）證明。原因顯示在那裡。</translation>
    </message>
    <message>
        <source>Press “Record screen” again. If it stays, tell your supervisor and IT.</source>
        <translation>請再按一次「螢幕錄影」。如果仍然不行，請告知主管和 IT。</translation>
    </message>
    <message>
        <source>Perhaps still recording</source>
        <translation>可能仍在錄影</translation>
    </message>
    <message>
        <source>Its end was asked for, and nobody confirmed it.</source>
        <translation>已要求結束錄影，但沒有人確認。</translation>
    </message>
    <message>
        <source>Press “Stop recording” once more. If it stays, tell IT.</source>
        <translation>請再按一次「停止錄影」。如果仍然不行，請告知 IT。</translation>
    </message>
    <message>
        <source>This guide, at the state of this moment</source>
        <translation>這份說明，並翻到目前的狀態</translation>
    </message>
    <message>
        <source>Refresh: a new GUID for your session, and a proof of it</source>
        <translation>重新整理：為您的工作階段取得新的 GUID，並證明它有效</translation>
    </message>
    <message>
        <source>VRC: a token for the screen recorder</source>
        <translation>VRC：給螢幕錄影元件的權杖</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Cancel what takes too long</source>
        <translation>取消費時太久的動作</translation>
    </message>
    <message>
        <source>Set up, or enter the GUID</source>
        <translation>進行設定，或輸入 GUID</translation>
    </message>
    <message>
        <source>Details: what is wrong, the three links, the last actions</source>
        <translation>詳細資料：問題所在、三個環節、最近的操作</translation>
    </message>
    <message>
        <source>The first button of the details, such as “Try again”</source>
        <translation>詳細資料中的第一個按鈕，例如「再試一次」</translation>
    </message>
    <message>
        <source>Check of the whole way; it changes nothing</source>
        <translation>檢查整條路徑；不會變更任何東西</translation>
    </message>
    <message>
        <source>Close the check, then the details</source>
        <translation>關閉檢查，再關閉詳細資料</translation>
    </message>
    <message>
        <source>Session story: the last 200 lines</source>
        <translation>工作階段歷程：最近 200 行</translation>
    </message>
    <message>
        <source>Copy for IT; it holds no secret</source>
        <translation>複製給 IT；其中沒有機密</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Bar along the top edge, along the bottom edge, or free</source>
        <translation>工具列沿著上邊緣、下邊緣，或自由放置</translation>
    </message>
    <message>
        <source>No notices for 30 minutes, 1 hour or 8 hours; notices again</source>
        <translation>30 分鐘、1 小時或 8 小時內不通知；重新通知</translation>
    </message>
    <message>
        <source>End shift: Ctrl+E, then E</source>
        <translation>結束班次：先按 Ctrl+E，再按 E</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>To your password, to sign in</source>
        <translation>移到密碼欄，以便登入</translation>
    </message>
    <message>
        <source>Take over, where you are signed in elsewhere</source>
        <translation>您已在別處登入時接管</translation>
    </message>
    <message>
        <source>How you are: all that there is to choose</source>
        <translation>您的狀態：全部可選項</translation>
    </message>
    <message>
        <source>Idle, Busy, After-call work, Rest for 15 minutes</source>
        <translation>閒置、忙碌、話後處理、休息 15 分鐘</translation>
    </message>
    <message>
        <source>Record screen, or stop recording</source>
        <translation>開始螢幕錄影，或停止錄影</translation>
    </message>
    <message>
        <source>End the call and sign out: Ctrl+E, then F</source>
        <translation>結束通話並登出：先按 Ctrl+E，再按 F</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>What the bar says</source>
        <translation>工具列顯示的內容</translation>
    </message>
    <message>
        <source>The recorder</source>
        <translation>錄影元件</translation>
    </message>
    <message>
        <source>The recording of your screen</source>
        <translation>您的螢幕錄影</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>目前的狀態</translation>
    </message>
</context>
<context>
    <name>HelpLater</name>
    <message>
        <source>Copied – paste it into the ticket</source>
        <translation>已複製 – 請貼到工單中</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>語言 (Language)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>與桌面相同</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Gateway not reachable</source>
        <translation>無法連線到閘道</translation>
    </message>
    <message>
        <source>There is no way from here to {host}.</source>
        <translation>從這裡無法到達 {host}。</translation>
    </message>
    <message>
        <source>Check the network or the VPN, then try again.</source>
        <translation>請檢查網路或 VPN，然後再試一次。</translation>
    </message>
    <message>
        <source>{host} is there, but nothing answers on port {port}.</source>
        <translation>{host} 可以到達，但連接埠 {port} 沒有回應。</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, tell IT that the gateway is down.</source>
        <translation>請稍後再試。如果仍然不行，請告知 IT 閘道已停止服務。</translation>
    </message>
    <message>
        <source>Gateway not found</source>
        <translation>找不到閘道</translation>
    </message>
    <message>
        <source>The name {host} was not found.</source>
        <translation>找不到名稱 {host}。</translation>
    </message>
    <message>
        <source>Are you connected to the company network or VPN?</source>
        <translation>您是否已連上公司網路或 VPN？</translation>
    </message>
    <message>
        <source>{host} did not answer on port {port} in time.</source>
        <translation>{host} 未及時在連接埠 {port} 回應。</translation>
    </message>
    <message>
        <source>{host} took the connection and then said nothing.</source>
        <translation>{host} 接受了連線，之後就沒有回應。</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, tell IT.</source>
        <translation>請稍後再試。如果仍然不行，請告知 IT。</translation>
    </message>
    <message>
        <source>Toolbar closing</source>
        <translation>工具列正在關閉</translation>
    </message>
    <message>
        <source>The toolbar is closing, so nothing was sent.</source>
        <translation>工具列正在關閉，因此沒有送出任何要求。</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>請重新啟動它。</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>沒有明確的回應</translation>
    </message>
    <message>
        <source>The request was sent and no whole answer came back. It may have been carried out.</source>
        <translation>要求已送出，但沒有收到完整的回應。操作可能已經執行。</translation>
    </message>
    <message>
        <source>Press Refresh: the toolbar finds out which GUID holds.</source>
        <translation>請按「重新整理」：工具列會查明哪個 GUID 有效。</translation>
    </message>
    <message>
        <source>Not the gateway&apos;s answer</source>
        <translation>不是閘道的回應</translation>
    </message>
    <message>
        <source>Something between you and the gateway answered instead, often a proxy or a login page.</source>
        <translation>回應來自您與閘道之間的其他設備，通常是 Proxy 或登入頁面。</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>回應無法使用</translation>
    </message>
    <message>
        <source>The gateway said yes, and its answer has no GUID that can be used.</source>
        <translation>閘道已同意，但回應中沒有可用的 GUID。</translation>
    </message>
    <message>
        <source>Press Refresh to ask again. If it stays, send the details to IT.</source>
        <translation>請按「重新整理」再要求一次。如果仍然不行，請將詳細資料傳給 IT。</translation>
    </message>
    <message>
        <source>Unexpected answer</source>
        <translation>非預期的回應</translation>
    </message>
    <message>
        <source>The gateway, or something before it, answered {code} instead of working.</source>
        <translation>閘道或它前面的設備沒有處理要求，而是回應 {code}。</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, send the details to IT.</source>
        <translation>請稍後再試。如果仍然不行，請將詳細資料傳給 IT。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>You cancelled before anything was sent. Nothing has changed.</source>
        <translation>您在送出之前就取消了，沒有任何變更。</translation>
    </message>
    <message>
        <source>Try again when you like.</source>
        <translation>需要時請再試一次。</translation>
    </message>
    <message>
        <source>If your browser shows a login page, sign in there. Then try again, or tell IT.</source>
        <translation>如果瀏覽器顯示登入頁面，請在那裡登入。然後再試一次，或告知 IT。</translation>
    </message>
    <message>
        <source>Proxy wants a password</source>
        <translation>Proxy 要求密碼</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not accept user name and password, or has got none.</source>
        <translation>Proxy {proxy} 沒有接受使用者名稱和密碼，或沒有收到它們。</translation>
    </message>
    <message>
        <source>Enter both in the settings; ask IT which ones to use.</source>
        <translation>請在設定中輸入這兩項；該使用哪一組，請詢問 IT。</translation>
    </message>
    <message>
        <source>Proxy not supported</source>
        <translation>不支援此 Proxy</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a kind of sign-in that this program does not support, such as NTLM or Kerberos.</source>
        <translation>Proxy {proxy} 要求的登入方式本程式不支援，例如 NTLM 或 Kerberos。</translation>
    </message>
    <message>
        <source>Tell IT: the proxy must let the toolbar in with a password, or to the gateway without.</source>
        <translation>請告知 IT：Proxy 必須讓工具列以密碼通過，或免密碼前往閘道。</translation>
    </message>
    <message>
        <source>Proxy not trusted</source>
        <translation>Proxy 不受信任</translation>
    </message>
    <message>
        <source>No safe connection to the proxy {proxy} could be made: its certificate is not trusted.</source>
        <translation>無法與 Proxy {proxy} 建立安全連線：它的憑證不受信任。</translation>
    </message>
    <message>
        <source>Check the proxy in the settings; if it is right, tell IT.</source>
        <translation>請檢查設定中的 Proxy；如果正確，請告知 IT。</translation>
    </message>
    <message>
        <source>No way through the proxy</source>
        <translation>無法通過 Proxy</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached, or does not let us through.</source>
        <translation>無法連線到 Proxy {proxy}，或它不讓我們通過。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it stays, tell IT.</source>
        <translation>請稍候，然後再試一次。如果仍然不行，請告知 IT。</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>憑證已過期</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired. Nothing was sent.</source>
        <translation>{host} 的憑證已過期。沒有送出任何資料。</translation>
    </message>
    <message>
        <source>Tell IT. If this computer&apos;s date is wrong, correct it first.</source>
        <translation>請告知 IT。如果這部電腦的日期不正確，請先更正。</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>憑證尚未生效</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, the certificate of {host} is not valid yet.</source>
        <translation>依這部電腦的時鐘，{host} 的憑證尚未生效。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, tell IT.</source>
        <translation>請檢查這部電腦的日期和時間。如果正確，請告知 IT。</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>憑證的名稱不符</translation>
    </message>
    <message>
        <source>The certificate is not made for {host}. Nothing was sent.</source>
        <translation>憑證不是為 {host} 簽發的。沒有送出任何資料。</translation>
    </message>
    <message>
        <source>Check the address in the settings; if it is right, tell IT.</source>
        <translation>請檢查設定中的位址；如果正確，請告知 IT。</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>憑證不受信任</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of {host}. Nothing was sent.</source>
        <translation>這部電腦不認識 {host} 憑證的簽發者。沒有送出任何資料。</translation>
    </message>
    <message>
        <source>{host} vouches for itself (a self-signed certificate). Nothing was sent.</source>
        <translation>{host} 為自己擔保（自簽憑證）。沒有送出任何資料。</translation>
    </message>
    <message>
        <source>Press Test connection in the settings to see the certificate and what to do about it.</source>
        <translation>請在設定中按「測試連線」，查看憑證以及該怎麼做。</translation>
    </message>
    <message>
        <source>Certificate made wrongly</source>
        <translation>憑證製作有誤</translation>
    </message>
    <message>
        <source>The certificate of {host} breaks the rules for certificates. Nothing was sent.</source>
        <translation>{host} 的憑證不符合憑證的規則。沒有送出任何資料。</translation>
    </message>
    <message>
        <source>Tell IT: the gateway needs a certificate that is made correctly.</source>
        <translation>請告知 IT：閘道需要一張製作正確的憑證。</translation>
    </message>
    <message>
        <source>Not the pinned certificate</source>
        <translation>不是已固定的憑證</translation>
    </message>
    <message>
        <source>{host} presents another certificate than the one that was pinned. It may be a new one, or somebody in between. Nothing was sent. Pinned: {pinned}. Presented: {presented}.</source>
        <translation>{host} 出示的憑證與已固定的不同。可能是換了新的，也可能有人介於中間。沒有送出任何資料。已固定：{pinned}。出示：{presented}。</translation>
    </message>
    <message>
        <source>Ask IT whether the certificate was changed. Only the settings can pin a new one.</source>
        <translation>請向 IT 確認憑證是否已更換。只有在設定中才能固定新的憑證。</translation>
    </message>
    <message>
        <source>Connection not safe enough</source>
        <translation>連線不夠安全</translation>
    </message>
    <message>
        <source>{host} and this program found no encryption that is safe today: a cipher or a key is too weak, or the gateway wants a client certificate. Nothing was sent.</source>
        <translation>{host} 與本程式找不到目前仍安全的加密方式：加密套件或金鑰太弱，或閘道要求用戶端憑證。沒有送出任何資料。</translation>
    </message>
    <message>
        <source>Press Test connection in the settings to learn more, and tell IT.</source>
        <translation>請在設定中按「測試連線」了解詳情，並告知 IT。</translation>
    </message>
    <message>
        <source>{host} offers no encryption that is safe today (TLS 1.2 or later). Nothing was sent.</source>
        <translation>{host} 不提供目前仍安全的加密方式（TLS 1.2 或更新版本）。沒有送出任何資料。</translation>
    </message>
    <message>
        <source>Tell IT: the gateway&apos;s TLS settings are too old.</source>
        <translation>請告知 IT：閘道的 TLS 設定太舊。</translation>
    </message>
    <message>
        <source>{host} asks for a client certificate, which this program does not have.</source>
        <translation>{host} 要求用戶端憑證，而本程式沒有。</translation>
    </message>
    <message>
        <source>Tell IT: the gateway must let the toolbar in without one.</source>
        <translation>請告知 IT：閘道必須讓工具列不帶用戶端憑證進入。</translation>
    </message>
    <message>
        <source>Port {port} of {host} does not speak TLS. Nothing was sent.</source>
        <translation>{host} 的連接埠 {port} 不使用 TLS。沒有送出任何資料。</translation>
    </message>
    <message>
        <source>Check the port in the settings: 8043 is usual, 8000 is the unsafe one.</source>
        <translation>請檢查設定中的連接埠：通常是 8043，8000 則不安全。</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>沒有安全的連線</translation>
    </message>
    <message>
        <source>The encrypted connection to {host} could not be made. Nothing was sent.</source>
        <translation>無法與 {host} 建立加密連線。沒有送出任何資料。</translation>
    </message>
    <message>
        <source>Send the details to IT.</source>
        <translation>請將詳細資料傳給 IT。</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>工作階段已結束</translation>
    </message>
    <message>
        <source>The gateway does not know your session any more. It signs agents out after about two minutes without contact, or when someone signs in with your ID elsewhere.</source>
        <translation>閘道不再認得您的工作階段。大約兩分鐘沒有聯繫，或有人在別處以您的座席編號登入時，閘道會將座席登出。</translation>
    </message>
    <message>
        <source>Sign in to the workbench again, then paste the new GUID.</source>
        <translation>請重新登入工作台，然後貼上新的 GUID。</translation>
    </message>
    <message>
        <source>The gateway does not accept this GUID (any more). Another client may have a newer one.</source>
        <translation>閘道不接受（或不再接受）此 GUID。其他用戶端可能有較新的。</translation>
    </message>
    <message>
        <source>Gateway is switching over</source>
        <translation>閘道正在切換</translation>
    </message>
    <message>
        <source>The gateway is moving you to another server.</source>
        <translation>閘道正在將您移到另一部伺服器。</translation>
    </message>
    <message>
        <source>Wait a few seconds, then try again.</source>
        <translation>請等待幾秒，然後再試一次。</translation>
    </message>
    <message>
        <source>The gateway is still busy with the last request.</source>
        <translation>閘道仍在處理上一個要求。</translation>
    </message>
    <message>
        <source>Gateway trouble</source>
        <translation>閘道發生問題</translation>
    </message>
    <message>
        <source>The gateway could not do this just now (an internal error).</source>
        <translation>閘道目前無法執行此操作（內部錯誤）。</translation>
    </message>
    <message>
        <source>Agent ID not accepted</source>
        <translation>座席編號未被接受</translation>
    </message>
    <message>
        <source>The gateway did not accept the agent ID or the address.</source>
        <translation>閘道未接受座席編號或位址。</translation>
    </message>
    <message>
        <source>Check both in the settings.</source>
        <translation>請在設定中檢查這兩項。</translation>
    </message>
    <message>
        <source>Gateway refused</source>
        <translation>閘道拒絕</translation>
    </message>
    <message>
        <source>The gateway refused the request (code {retcode}).</source>
        <translation>閘道拒絕了要求（代碼 {retcode}）。</translation>
    </message>
    <message>
        <source>Signed in elsewhere</source>
        <translation>已在別處登入</translation>
    </message>
    <message>
        <source>This agent ID is signed in at another place.</source>
        <translation>此座席編號已在別處登入。</translation>
    </message>
    <message>
        <source>Was it you? Type your password, press Take over: that session and its call end. If not, tell your supervisor.</source>
        <translation>是您本人嗎？請輸入密碼並按「接管」：那裡的工作階段和通話會結束。如果不是，請告知主管。</translation>
    </message>
    <message>
        <source>Sign-in not possible now</source>
        <translation>目前無法登入</translation>
    </message>
    <message>
        <source>The gateway has no room or no connection for another agent just now.</source>
        <translation>閘道目前沒有空間或連線可供另一位座席使用。</translation>
    </message>
    <message>
        <source>Agent ID or password wrong</source>
        <translation>座席編號或密碼錯誤</translation>
    </message>
    <message>
        <source>The gateway does not know this agent ID with this password.</source>
        <translation>閘道不認得此座席編號與此密碼的組合。</translation>
    </message>
    <message>
        <source>Signed out already</source>
        <translation>已經登出</translation>
    </message>
    <message>
        <source>The gateway has signed you out before.</source>
        <translation>閘道先前已將您登出。</translation>
    </message>
    <message>
        <source>Sign in again when you like.</source>
        <translation>需要時請重新登入。</translation>
    </message>
    <message>
        <source>Not possible in this state</source>
        <translation>目前狀態下無法進行</translation>
    </message>
    <message>
        <source>The gateway does not allow this change of state now, or not for you.</source>
        <translation>閘道現在不允許變更為此狀態，或您沒有權限。</translation>
    </message>
    <message>
        <source>Wait until the call or the rest has ended, then try again.</source>
        <translation>請等通話或休息結束，然後再試一次。</translation>
    </message>
    <message>
        <source>Still signed in</source>
        <translation>仍在登入狀態</translation>
    </message>
    <message>
        <source>The gateway does not sign you out in your present state; you may be in a call.</source>
        <translation>閘道在您目前的狀態下不予登出；您可能正在通話。</translation>
    </message>
    <message>
        <source>Sign-in not accepted</source>
        <translation>登入未被接受</translation>
    </message>
    <message>
        <source>The gateway did not accept what was entered to sign in.</source>
        <translation>閘道不接受登入時輸入的內容。</translation>
    </message>
    <message>
        <source>Check agent ID and phone number. If both are right, send the details to IT.</source>
        <translation>請檢查座席編號和電話號碼。如果都正確，請將詳細資料傳給 IT。</translation>
    </message>
    <message>
        <source>Wrong kind of agent</source>
        <translation>座席類型不符</translation>
    </message>
    <message>
        <source>This agent ID is not set up for a computer with a phone.</source>
        <translation>此座席編號未設定為電腦加電話的座席。</translation>
    </message>
    <message>
        <source>Phone number not accepted</source>
        <translation>電話號碼未被接受</translation>
    </message>
    <message>
        <source>The gateway cannot use this phone number.</source>
        <translation>閘道無法使用此電話號碼。</translation>
    </message>
    <message>
        <source>Check the phone number in the settings.</source>
        <translation>請檢查設定中的電話號碼。</translation>
    </message>
    <message>
        <source>Phone number outside the range</source>
        <translation>電話號碼超出範圍</translation>
    </message>
    <message>
        <source>This phone number is not one of those that the gateway may use.</source>
        <translation>此電話號碼不在閘道可使用的範圍內。</translation>
    </message>
    <message>
        <source>Check the phone number in the settings, or ask IT which ones are allowed.</source>
        <translation>請檢查設定中的電話號碼，或詢問 IT 允許哪些號碼。</translation>
    </message>
    <message>
        <source>Cannot be taken over</source>
        <translation>無法接管</translation>
    </message>
    <message>
        <source>This agent ID is signed in at another place and cannot be signed out from here.</source>
        <translation>此座席編號已在別處登入，無法從這裡登出。</translation>
    </message>
    <message>
        <source>Sign out there, or ask your supervisor.</source>
        <translation>請在那裡登出，或詢問您的主管。</translation>
    </message>
    <message>
        <source>Address not accepted</source>
        <translation>位址未被接受</translation>
    </message>
    <message>
        <source>The gateway did not accept the address of this computer.</source>
        <translation>閘道未接受這部電腦的位址。</translation>
    </message>
    <message>
        <source>Sign-in not confirmed</source>
        <translation>登入未獲確認</translation>
    </message>
    <message>
        <source>The system behind the gateway that knows the passwords said no.</source>
        <translation>閘道後方掌管密碼的系統拒絕了登入。</translation>
    </message>
    <message>
        <source>Enter the password again. If it stays, send the details to IT.</source>
        <translation>請重新輸入密碼。如果仍然不行，請將詳細資料傳給 IT。</translation>
    </message>
    <message>
        <source>Two call centres mixed</source>
        <translation>客服中心不一致</translation>
    </message>
    <message>
        <source>This agent ID and the recording belong to different call centres (VDN).</source>
        <translation>此座席編號與錄音屬於不同的客服中心 (VDN)。</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>密碼已過期</translation>
    </message>
    <message>
        <source>Your password has expired.</source>
        <translation>您的密碼已過期。</translation>
    </message>
    <message>
        <source>Change it where your organisation lets you, then sign in with the new one.</source>
        <translation>請在貴單位指定的地方變更密碼，然後以新密碼登入。</translation>
    </message>
    <message>
        <source>Sign-in under way</source>
        <translation>正在登入</translation>
    </message>
    <message>
        <source>The gateway is still working on another sign-in with this agent ID.</source>
        <translation>閘道仍在處理此座席編號的另一次登入。</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>帳號已鎖定</translation>
    </message>
    <message>
        <source>The account is locked, mostly after several wrong passwords.</source>
        <translation>帳號已鎖定，多半是因為數次輸錯密碼。</translation>
    </message>
    <message>
        <source>Ask IT to unlock it, or wait until it opens by itself.</source>
        <translation>請要求 IT 解除鎖定，或等它自動解除。</translation>
    </message>
    <message>
        <source>Session lost in a switch-over</source>
        <translation>工作階段在切換中遺失</translation>
    </message>
    <message>
        <source>The gateway moved to another server, and your session did not come along.</source>
        <translation>閘道切換到另一部伺服器，您的工作階段沒有一併移轉。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>請重新登入。</translation>
    </message>
    <message>
        <source>Signed out by silence</source>
        <translation>因沒有回應而被登出</translation>
    </message>
    <message>
        <source>The gateway had no sign of life from this computer for about two minutes, and signed you out.</source>
        <translation>閘道大約兩分鐘沒有收到這部電腦的訊息，已將您登出。</translation>
    </message>
    <message>
        <source>Somebody signed in with your agent ID at another place, so your session here has ended.</source>
        <translation>有人在別處以您的座席編號登入，因此這裡的工作階段已結束。</translation>
    </message>
    <message>
        <source>Signed out by somebody else</source>
        <translation>已被他人登出</translation>
    </message>
    <message>
        <source>Your session was ended by a supervisor or by the gateway&apos;s administration.</source>
        <translation>您的工作階段已由主管或閘道的管理人員結束。</translation>
    </message>
    <message>
        <source>Ask your supervisor, then sign in again.</source>
        <translation>請詢問主管，然後重新登入。</translation>
    </message>
    <message>
        <source>Signed out by the gateway</source>
        <translation>已被閘道登出</translation>
    </message>
    <message>
        <source>The gateway was away, and does not know your session any more since it is back.</source>
        <translation>閘道曾經中斷，恢復後不再認得您的工作階段。</translation>
    </message>
    <message>
        <source>Signed in without a session</source>
        <translation>已登入但沒有工作階段</translation>
    </message>
    <message>
        <source>The gateway says that you are signed in, and gave no GUID to work with.</source>
        <translation>閘道表示您已登入，但沒有提供可用的 GUID。</translation>
    </message>
    <message>
        <source>Sign in again and take over: it was you. If it stays, send the details to IT.</source>
        <translation>請重新登入並接管：那就是您本人。如果仍然不行，請將詳細資料傳給 IT。</translation>
    </message>
    <message>
        <source>No licence free</source>
        <translation>沒有可用的授權</translation>
    </message>
    <message>
        <source>All agents&apos; licences of this call centre are in use.</source>
        <translation>此客服中心的座席授權已全部使用中。</translation>
    </message>
    <message>
        <source>Wait until somebody signs out, or tell your supervisor.</source>
        <translation>請等有人登出，或告知主管。</translation>
    </message>
    <message>
        <source>The gateway said yes and has not signed you out.</source>
        <translation>閘道表示同意，但沒有將您登出。</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已登出</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>您的工作階段已結束。</translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation>未錄影</translation>
    </message>
    <message>
        <source>The gateway took the request and did not confirm that your screen is recorded.</source>
        <translation>閘道接受了要求，但沒有確認您的螢幕正在錄影。</translation>
    </message>
    <message>
        <source>Start the recording again. If it stays, tell your supervisor and IT.</source>
        <translation>請重新開始錄影。如果仍然不行，請告知主管和 IT。</translation>
    </message>
    <message>
        <source>The gateway says that the recording of your screen did not start.</source>
        <translation>閘道表示您的螢幕錄影沒有開始。</translation>
    </message>
    <message>
        <source>Press VRC, then start the recording again. If it stays, tell your supervisor and IT.</source>
        <translation>請按 VRC，然後重新開始錄影。如果仍然不行，請告知主管和 IT。</translation>
    </message>
    <message>
        <source>Your session ended, and the recording of your screen with it.</source>
        <translation>您的工作階段已結束，螢幕錄影也隨之結束。</translation>
    </message>
    <message>
        <source>Sign in again, press VRC, then start the recording.</source>
        <translation>請重新登入，按 VRC，然後開始錄影。</translation>
    </message>
    <message>
        <source>Start it again, or ask your supervisor.</source>
        <translation>請重新開始，或詢問主管。</translation>
    </message>
    <message>
        <source>End of recording not confirmed</source>
        <translation>錄影結束未獲確認</translation>
    </message>
    <message>
        <source>Nobody confirmed that the recording of your screen has ended. It may go on.</source>
        <translation>沒有人確認您的螢幕錄影已結束。它可能仍在進行。</translation>
    </message>
    <message>
        <source>Stop it again. If it stays, tell IT.</source>
        <translation>請再停止一次。如果仍然不行，請告知 IT。</translation>
    </message>
    <message>
        <source>Recording goes on</source>
        <translation>錄影仍在進行</translation>
    </message>
    <message>
        <source>The gateway says that the recording of your screen could not be ended.</source>
        <translation>閘道表示無法結束您的螢幕錄影。</translation>
    </message>
    <message>
        <source>Not signed in here</source>
        <translation>尚未在此登入</translation>
    </message>
    <message>
        <source>There is no session that this toolbar began.</source>
        <translation>沒有由此工具列開始的工作階段。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>請先登入。</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話號碼</translation>
    </message>
    <message>
        <source>This is not a phone number to sign in with.</source>
        <translation>這不是可用來登入的電話號碼。</translation>
    </message>
    <message>
        <source>Enter digits, *, # and + only, 24 at most.</source>
        <translation>只能輸入數字、*、# 和 +，最多 24 個字元。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>This cannot be a password of the gateway: it has at most 32 characters.</source>
        <translation>這不可能是閘道的密碼：密碼最多 32 個字元。</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>請重新輸入。</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>尚未設定</translation>
    </message>
    <message>
        <source>The toolbar does not know your gateway yet.</source>
        <translation>工具列還不知道您的閘道。</translation>
    </message>
    <message>
        <source>Enter the gateway and your agent ID in the settings.</source>
        <translation>請在設定中輸入閘道和您的座席編號。</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>閘道位址</translation>
    </message>
    <message>
        <source>This is not the address of a gateway.</source>
        <translation>這不是閘道的位址。</translation>
    </message>
    <message>
        <source>Enter host and port only, as in https://gw.example:8043</source>
        <translation>請只輸入主機和連接埠，例如 https://gw.example:8043</translation>
    </message>
    <message>
        <source>Only https:// is allowed: your session would be readable on the way.</source>
        <translation>只允許 https://：否則您的工作階段在途中可被他人讀取。</translation>
    </message>
    <message>
        <source>Enter the https address, as in https://gw.example:8043</source>
        <translation>請輸入 https 位址，例如 https://gw.example:8043</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 檔案</translation>
    </message>
    <message>
        <source>The CA file cannot be read, or holds no certificate: {file}</source>
        <translation>CA 檔案無法讀取，或其中沒有憑證：{file}</translation>
    </message>
    <message>
        <source>Choose the PEM file that IT gave you.</source>
        <translation>請選擇 IT 提供的 PEM 檔案。</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>座席編號</translation>
    </message>
    <message>
        <source>An agent ID is a number from 101 to 999999.</source>
        <translation>座席編號是 101 到 999999 之間的數字。</translation>
    </message>
    <message>
        <source>Enter yours; the workbench shows it.</source>
        <translation>請輸入您的編號；工作台上可以看到。</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>This is not a GUID: 8 to 256 letters, digits, dots and hyphens, on one line.</source>
        <translation>這不是 GUID：GUID 為一行，由 8 到 256 個字母、數字、點和連字號組成。</translation>
    </message>
    <message>
        <source>Copy it whole from the workbench, with or without JSESSIONID= before it.</source>
        <translation>請從工作台完整複製，前面有沒有 JSESSIONID= 都可以。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>The path of a file must be whole, from the root or the drive on.</source>
        <translation>檔案路徑必須完整，從根目錄或磁碟機代號開始。</translation>
    </message>
    <message>
        <source>Choose the file with the button beside the field.</source>
        <translation>請用欄位旁的按鈕選擇檔案。</translation>
    </message>
    <message>
        <source>There is no such file: {file}</source>
        <translation>沒有這個檔案：{file}</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登入</translation>
    </message>
    <message>
        <source>Gateway, agent, mode and GUID are those of your shift, which is under way.</source>
        <translation>閘道、座席、模式和 GUID 屬於您進行中的班次。</translation>
    </message>
    <message>
        <source>End your shift first, then change them.</source>
        <translation>請先結束班次，再變更它們。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>連接埠是 1 到 65535 之間的數字。</translation>
    </message>
    <message>
        <source>Enter the one that IT gave you.</source>
        <translation>請輸入 IT 提供的連接埠。</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>沒有工作階段</translation>
    </message>
    <message>
        <source>The toolbar has no GUID of yours.</source>
        <translation>工具列沒有您的 GUID。</translation>
    </message>
    <message>
        <source>Sign in to the workbench, then paste the GUID.</source>
        <translation>請登入工作台，然後貼上 GUID。</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引數</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>有引號沒有成對。</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指紋</translation>
    </message>
    <message>
        <source>This is not the SHA-256 fingerprint of a certificate.</source>
        <translation>這不是憑證的 SHA-256 指紋。</translation>
    </message>
    <message>
        <source>Enter its 64 digits (0 to 9, A to F), with or without colons.</source>
        <translation>請輸入 64 個字元（0 到 9、A 到 F），有沒有冒號都可以。</translation>
    </message>
    <message>
        <source>Two recorders</source>
        <translation>兩個錄影元件</translation>
    </message>
    <message>
        <source>Leave the program empty for a recorder that runs already, or else the socket.</source>
        <translation>錄影元件已在執行時，請將程式留空；否則請將通訊端留空。</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Proxy 位址</translation>
    </message>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>這不是 Proxy 的位址。</translation>
    </message>
    <message>
        <source>Enter host and port only, as in http://proxy.example:3128</source>
        <translation>請只輸入主機和連接埠，例如 http://proxy.example:3128</translation>
    </message>
    <message>
        <source>A user name or a password does not belong in the address.</source>
        <translation>使用者名稱或密碼不應寫在位址裡。</translation>
    </message>
    <message>
        <source>Enter them in their own fields: the password is kept in the keyring.</source>
        <translation>請輸入在各自的欄位：密碼保存在金鑰圈中。</translation>
    </message>
    <message>
        <source>Only http and https proxies are supported, not SOCKS.</source>
        <translation>只支援 http 和 https Proxy，不支援 SOCKS。</translation>
    </message>
    <message>
        <source>Ask IT for the address of a web proxy.</source>
        <translation>請向 IT 詢問 Web Proxy 的位址。</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy 密碼</translation>
    </message>
    <message>
        <source>This password cannot be kept: it is empty or too long.</source>
        <translation>無法保存此密碼：它是空的或太長。</translation>
    </message>
    <message>
        <source>Enter the password that IT gave you.</source>
        <translation>請輸入 IT 提供的密碼。</translation>
    </message>
    <message>
        <source>System proxy</source>
        <translation>系統 Proxy</translation>
    </message>
    <message>
        <source>This computer did not say in time which proxy to use.</source>
        <translation>這部電腦沒有及時告知要使用哪個 Proxy。</translation>
    </message>
    <message>
        <source>Try again, or enter the proxy in the settings.</source>
        <translation>請再試一次，或在設定中輸入 Proxy。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>A profile&apos;s name has 1 to 32 letters (A to Z), digits, - or _.</source>
        <translation>設定檔的名稱為 1 到 32 個字母（A 到 Z）、數字、- 或 _。</translation>
    </message>
    <message>
        <source>Enter another name.</source>
        <translation>請輸入其他名稱。</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>已經有這個名稱的設定檔。</translation>
    </message>
    <message>
        <source>Enter another name, or open the one that there is.</source>
        <translation>請輸入其他名稱，或開啟現有的設定檔。</translation>
    </message>
    <message>
        <source>The window of the profile {profile} is open.</source>
        <translation>設定檔 {profile} 的視窗已開啟。</translation>
    </message>
    <message>
        <source>Close that window first, then remove the profile.</source>
        <translation>請先關閉那個視窗，再移除設定檔。</translation>
    </message>
    <message>
        <source>The window of the other profile could not be started.</source>
        <translation>無法啟動另一個設定檔的視窗。</translation>
    </message>
    <message>
        <source>Try again. If it stays, tell IT; this window is still yours.</source>
        <translation>請再試一次。如果仍然不行，請告知 IT；這個視窗仍可使用。</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>由貴單位設定</translation>
    </message>
    <message>
        <source>Your organisation decides this: {key}. Nothing was changed.</source>
        <translation>此項由貴單位決定：{key}。沒有任何變更。</translation>
    </message>
    <message>
        <source>Ask IT if it has to be different; they have set it in {file}</source>
        <translation>如需不同的設定，請詢問 IT；他們設定在 {file}</translation>
    </message>
    <message>
        <source>Not allowed by your organisation</source>
        <translation>貴單位不允許</translation>
    </message>
    <message>
        <source>Your organisation does not allow to trust a certificate by its fingerprint.</source>
        <translation>貴單位不允許依指紋信任憑證。</translation>
    </message>
    <message>
        <source>Use a CA file, or ask IT; they have set it in {file}</source>
        <translation>請使用 CA 檔案，或詢問 IT；他們設定在 {file}</translation>
    </message>
    <message>
        <source>Policy cannot be used</source>
        <translation>無法使用原則</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} cannot be read: {wrong}.</source>
        <translation>無法讀取貴單位的原則 {file}：{wrong}。</translation>
    </message>
    <message>
        <source>Policy is not safe</source>
        <translation>原則不安全</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} is not used: others can change {place}.</source>
        <translation>未使用貴單位的原則 {file}：其他人可以變更 {place}。</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} is not TOML: {wrong}.</source>
        <translation>貴單位的原則 {file} 不是 TOML：{wrong}。</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} has a key that is not known: {key} ({wrong}).</source>
        <translation>貴單位的原則 {file} 有不認識的鍵：{key}（{wrong}）。</translation>
    </message>
    <message>
        <source>In your organisation&apos;s policy {file}, {key} is wrong: {wrong}.</source>
        <translation>貴單位的原則 {file} 中，{key} 有誤：{wrong}。</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} contradicts itself at {key}: {wrong}.</source>
        <translation>貴單位的原則 {file} 在 {key} 處自相矛盾：{wrong}。</translation>
    </message>
    <message>
        <source>Others can change {place}, which your organisation&apos;s policy {file} names in {key}.</source>
        <translation>其他人可以變更 {place}，而貴單位的原則 {file} 在 {key} 中指定了它。</translation>
    </message>
    <message>
        <source>1. Open settings and save: it lasts until you close the toolbar. 2. Tell IT.</source>
        <translation>1. 請開啟設定並儲存：內容保留到關閉工具列為止。2. 請告知 IT。</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>金鑰圈沒有及時回應。</translation>
    </message>
    <message>
        <source>The settings in the keyring cannot be understood, so their copy is used. Nothing was changed.</source>
        <translation>無法理解金鑰圈中的設定，因此使用其副本。沒有任何變更。</translation>
    </message>
    <message>
        <source>The keyring did not do what was asked.</source>
        <translation>金鑰圈沒有完成所要求的操作。</translation>
    </message>
    <message>
        <source>Recorder started anew</source>
        <translation>錄影元件已重新啟動</translation>
    </message>
    <message>
        <source>The recorder was started again. It records nothing until it gets a new token.</source>
        <translation>錄影元件已重新啟動。得到新權杖之前不會錄影。</translation>
    </message>
    <message>
        <source>Press VRC to start it.</source>
        <translation>請按 VRC 啟動它。</translation>
    </message>
    <message>
        <source>Recorder hangs</source>
        <translation>錄影元件沒有反應</translation>
    </message>
    <message>
        <source>The recorder does not answer any more. Nobody knows whether it still records.</source>
        <translation>錄影元件不再回應。無法得知它是否仍在錄影。</translation>
    </message>
    <message>
        <source>The recorder speaks another protocol than this toolbar, or is of a version that IT excluded.</source>
        <translation>錄影元件使用的通訊協定與此工具列不同，或其版本已被 IT 排除。</translation>
    </message>
    <message>
        <source>Gateway wants a client certificate</source>
        <translation>閘道要求用戶端憑證</translation>
    </message>
    <message>
        <source>Port without encryption</source>
        <translation>連接埠沒有加密</translation>
    </message>
    <message>
        <source>Asked too quickly</source>
        <translation>要求太頻繁</translation>
    </message>
    <message>
        <source>Close it, or leave it out.</source>
        <translation>請補上引號，或將它去掉。</translation>
    </message>
    <message>
        <source>A recorder&apos;s program and a recorder&apos;s socket are both set; the toolbar can use one of them.</source>
        <translation>同時設定了錄影元件的程式和通訊端；工具列只能使用其中一個。</translation>
    </message>
    <message>
        <source>Settings too long</source>
        <translation>設定太長</translation>
    </message>
    <message>
        <source>The settings do not fit into one entry of the keyring.</source>
        <translation>設定無法放入金鑰圈的一個項目。</translation>
    </message>
    <message>
        <source>Use shorter paths and arguments.</source>
        <translation>請使用較短的路徑和引數。</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>沒有金鑰圈</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>金鑰圈已鎖定</translation>
    </message>
    <message>
        <source>Keyring not unlocked</source>
        <translation>金鑰圈未解鎖</translation>
    </message>
    <message>
        <source>The question to unlock the keyring was closed, so nothing was changed.</source>
        <translation>解鎖金鑰圈的詢問被關閉，因此沒有任何變更。</translation>
    </message>
    <message>
        <source>Press Try again, and answer the question.</source>
        <translation>請按「再試一次」，並回答詢問。</translation>
    </message>
    <message>
        <source>Keyring does not answer</source>
        <translation>金鑰圈沒有回應</translation>
    </message>
    <message>
        <source>Settings damaged</source>
        <translation>設定已損毀</translation>
    </message>
    <message>
        <source>The settings in the keyring cannot be understood. They are left as they are.</source>
        <translation>無法理解金鑰圈中的設定。它們保持原樣。</translation>
    </message>
    <message>
        <source>Enter the settings again, or ask IT.</source>
        <translation>請重新輸入設定，或詢問 IT。</translation>
    </message>
    <message>
        <source>Saved session damaged</source>
        <translation>儲存的工作階段已損毀</translation>
    </message>
    <message>
        <source>The session in the keyring cannot be understood.</source>
        <translation>無法理解金鑰圈中的工作階段。</translation>
    </message>
    <message>
        <source>Session in use</source>
        <translation>工作階段使用中</translation>
    </message>
    <message>
        <source>Another toolbar of yours is working with this session right now.</source>
        <translation>您的另一個工具列正在使用此工作階段。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>請稍後再試。</translation>
    </message>
    <message>
        <source>New GUID not saved</source>
        <translation>新的 GUID 未儲存</translation>
    </message>
    <message>
        <source>The gateway gave a new GUID and the keyring did not take it: it is lost with this command.</source>
        <translation>閘道給了新的 GUID，但金鑰圈沒有收下：它會隨這個指令遺失。</translation>
    </message>
    <message>
        <source>Sign in to the workbench again, and see to the keyring first.</source>
        <translation>請先處理金鑰圈，然後重新登入工作台。</translation>
    </message>
    <message>
        <source>Look at the settings and save them, or ask IT.</source>
        <translation>請檢查設定並儲存，或詢問 IT。</translation>
    </message>
    <message>
        <source>Another keyring</source>
        <translation>金鑰圈不同</translation>
    </message>
    <message>
        <source>The settings were saved with another kind of keyring ({was}) than is there now ({now}). Nothing was moved.</source>
        <translation>設定是用另一種金鑰圈（{was}）儲存的，現在的是 {now}。沒有搬移任何內容。</translation>
    </message>
    <message>
        <source>Save the settings to go on with this keyring, or ask IT.</source>
        <translation>請儲存設定以繼續使用此金鑰圈，或詢問 IT。</translation>
    </message>
    <message>
        <source>Keyring trouble</source>
        <translation>金鑰圈發生問題</translation>
    </message>
    <message>
        <source>Press Try again. If it stays, send the details to IT.</source>
        <translation>請按「再試一次」。如果仍然不行，請將詳細資料傳給 IT。</translation>
    </message>
    <message>
        <source>No recorder</source>
        <translation>沒有錄影元件</translation>
    </message>
    <message>
        <source>No recorder is configured for this desk, so no token was requested.</source>
        <translation>此座位未設定錄影元件，因此沒有要求權杖。</translation>
    </message>
    <message>
        <source>Enter the recorder&apos;s program in the settings, if there is one.</source>
        <translation>如果有錄影元件，請在設定中輸入它的程式。</translation>
    </message>
    <message>
        <source>Recorder needs the window</source>
        <translation>錄影元件需要視窗</translation>
    </message>
    <message>
        <source>This recorder lives as long as the toolbar does, and a command ends at once. No token was requested.</source>
        <translation>此錄影元件與工具列一同執行，而指令會立即結束。沒有要求權杖。</translation>
    </message>
    <message>
        <source>Open the toolbar&apos;s window and press VRC there.</source>
        <translation>請開啟工具列的視窗，並在那裡按 VRC。</translation>
    </message>
    <message>
        <source>Recorder not installed</source>
        <translation>錄影元件未安裝</translation>
    </message>
    <message>
        <source>The recorder&apos;s program is not on this computer: {program}</source>
        <translation>這部電腦上沒有錄影元件的程式：{program}</translation>
    </message>
    <message>
        <source>Tell IT. No token was requested.</source>
        <translation>請告知 IT。沒有要求權杖。</translation>
    </message>
    <message>
        <source>Recorder did not answer</source>
        <translation>錄影元件沒有回應</translation>
    </message>
    <message>
        <source>The recorder did not answer in time. It may still be starting.</source>
        <translation>錄影元件沒有及時回應。它可能仍在啟動。</translation>
    </message>
    <message>
        <source>Press VRC to try again. If it stays, call IT.</source>
        <translation>請按 VRC 再試一次。如果仍然不行，請致電 IT。</translation>
    </message>
    <message>
        <source>Recorder not trusted</source>
        <translation>錄影元件不受信任</translation>
    </message>
    <message>
        <source>What answers in the recorder&apos;s place is not yours. It was sent nothing: {place}</source>
        <translation>在錄影元件的位置回應的程式不是您的。沒有送出任何資料給它：{place}</translation>
    </message>
    <message>
        <source>Tell IT at once. No token was requested.</source>
        <translation>請立即告知 IT。沒有要求權杖。</translation>
    </message>
    <message>
        <source>Recorder not running</source>
        <translation>錄影元件未執行</translation>
    </message>
    <message>
        <source>No recorder listens on this computer: {place}</source>
        <translation>這部電腦上沒有錄影元件在接聽：{place}</translation>
    </message>
    <message>
        <source>Start the recorder, then press VRC. No token was requested.</source>
        <translation>請啟動錄影元件，然後按 VRC。沒有要求權杖。</translation>
    </message>
    <message>
        <source>Recorder ended</source>
        <translation>錄影元件已結束</translation>
    </message>
    <message>
        <source>The recorder on this computer has ended.</source>
        <translation>這部電腦上的錄影元件已結束。</translation>
    </message>
    <message>
        <source>Press VRC to start it again. If it stays, call IT.</source>
        <translation>請按 VRC 重新啟動它。如果仍然不行，請致電 IT。</translation>
    </message>
    <message>
        <source>Gateway asks to wait</source>
        <translation>閘道要求等候</translation>
    </message>
    <message>
        <source>The gateway has too much to do, and takes no request for a moment.</source>
        <translation>閘道過於忙碌，暫時不接受要求。</translation>
    </message>
    <message>
        <source>Tell IT: they can have it trusted, or give you a CA file to choose in the settings.</source>
        <translation>請告知 IT：他們可以讓它受信任，或給您一個 CA 檔案，在設定中選擇。</translation>
    </message>
    <message>
        <source>Type the password again: several wrong ones lock the account. Is the agent ID yours?</source>
        <translation>請重新輸入密碼：多次輸錯會鎖定帳號。座席編號是您的嗎？</translation>
    </message>
    <message>
        <source>End the call, then sign out again. “End call and sign out” cuts your caller off.</source>
        <translation>請結束通話後再登出。「結束通話並登出」會中斷來電者。</translation>
    </message>
    <message>
        <source>You are signed out here. Was it not you? Tell your supervisor. Then sign in again.</source>
        <translation>您在這裡已登出。不是您本人？請告知主管。然後重新登入。</translation>
    </message>
    <message>
        <source>Try again. “End call and sign out” cuts a caller off.</source>
        <translation>請再試一次。「結束通話並登出」會中斷來電者。</translation>
    </message>
    <message>
        <source>Somebody or something else stopped the recording of your screen.</source>
        <translation>您的螢幕錄影被其他人或其他程式停止了。</translation>
    </message>
    <message>
        <source>Tell IT: every user must be able to read it, and a file must be UTF-8 text.</source>
        <translation>請告知 IT：每位使用者都必須能讀取它，若是檔案則必須是 UTF-8 文字。</translation>
    </message>
    <message>
        <source>Tell IT: root must own it, and nobody else write it (chown root, chmod go-w).</source>
        <translation>請告知 IT：它必須屬於 root，且其他人不得寫入（chown root, chmod go-w）。</translation>
    </message>
    <message>
        <source>Tell IT to correct that line.</source>
        <translation>請告知 IT 更正該行。</translation>
    </message>
    <message>
        <source>Tell IT to correct the key, or to take it out.</source>
        <translation>請告知 IT 更正該鍵，或將它移除。</translation>
    </message>
    <message>
        <source>Tell IT to correct the value of that key.</source>
        <translation>請告知 IT 更正該鍵的值。</translation>
    </message>
    <message>
        <source>Tell IT to decide for one of the two.</source>
        <translation>請告知 IT 從兩者中擇一。</translation>
    </message>
    <message>
        <source>This computer has no keyring (its store for passwords), so nothing is kept for the next start.</source>
        <translation>這部電腦沒有金鑰圈（存放密碼的地方），因此下次啟動時不會保留任何內容。</translation>
    </message>
    <message>
        <source>The keyring, this computer&apos;s store for passwords, is locked: nothing was read or saved.</source>
        <translation>金鑰圈（這部電腦存放密碼的地方）已鎖定：沒有讀取或儲存任何內容。</translation>
    </message>
    <message>
        <source>Unlock it: try again and enter this computer&apos;s password.</source>
        <translation>請解鎖：再試一次，並輸入這部電腦的密碼。</translation>
    </message>
    <message>
        <source>Look for a window that asks for a password, then press Try again.</source>
        <translation>請找找要求輸入密碼的視窗，然後按「再試一次」。</translation>
    </message>
    <message>
        <source>No recorder token</source>
        <translation>沒有錄影權杖</translation>
    </message>
    <message>
        <source>The gateway answered without a recorder token. Screen recording may be off for your site.</source>
        <translation>閘道的回應中沒有錄影權杖。您的站點可能未開啟螢幕錄影。</translation>
    </message>
    <message>
        <source>Recorder refused</source>
        <translation>錄影元件拒絕</translation>
    </message>
    <message>
        <source>The recorder did not take the token (code {component_code}).</source>
        <translation>錄影元件沒有接受權杖（代碼 {component_code}）。</translation>
    </message>
    <message>
        <source>Press VRC to try again with a new token. If it stays, call IT.</source>
        <translation>請按 VRC，以新的權杖再試一次。如果仍然不行，請致電 IT。</translation>
    </message>
    <message>
        <source>Recorder does not fit</source>
        <translation>錄影元件不相符</translation>
    </message>
    <message>
        <source>Tell IT: the recorder&apos;s adapter and the toolbar must fit together.</source>
        <translation>請告知 IT：錄影元件的介接程式必須與工具列相符。</translation>
    </message>
    <message>
        <source>Token too old</source>
        <translation>權杖太舊</translation>
    </message>
    <message>
        <source>The token was too old when the recorder came to use it.</source>
        <translation>錄影元件要使用權杖時，權杖已經太舊。</translation>
    </message>
    <message>
        <source>Recorder trouble</source>
        <translation>錄影元件發生問題</translation>
    </message>
    <message>
        <source>The recorder did not behave as agreed.</source>
        <translation>錄影元件的行為與約定不符。</translation>
    </message>
    <message>
        <source>Recorder not protected</source>
        <translation>錄影元件未受保護</translation>
    </message>
    <message>
        <source>Other users of this computer can put another program in the recorder&apos;s place: {program}</source>
        <translation>這部電腦的其他使用者可以用別的程式取代錄影元件：{program}</translation>
    </message>
    <message>
        <source>Tell IT: only an administrator should be able to change it.</source>
        <translation>請告知 IT：應該只有管理員能變更它。</translation>
    </message>
    <message>
        <source>Another recorder</source>
        <translation>不同的錄影元件</translation>
    </message>
    <message>
        <source>The recorder&apos;s program is not the one that your organisation named, so it was not started: {program}</source>
        <translation>錄影元件的程式不是貴單位指定的程式，因此沒有啟動：{program}</translation>
    </message>
    <message>
        <source>File not saved</source>
        <translation>檔案未儲存</translation>
    </message>
    <message>
        <source>The file could not be saved there: {file}</source>
        <translation>檔案無法儲存在那裡：{file}</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>請選擇其他位置。</translation>
    </message>
    <message>
        <source>There is a file of that name already, which was left as it is: {file}</source>
        <translation>已經有這個名稱的檔案，並保持原樣：{file}</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>請選擇其他名稱。</translation>
    </message>
    <message>
        <source>Clock slow</source>
        <translation>時鐘太慢</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind the gateway&apos;s by {difference} (hours:minutes:seconds); certificates and sessions may fail.</source>
        <translation>這部電腦的時鐘比閘道慢 {difference}（時:分:秒）；憑證和工作階段可能會失效。</translation>
    </message>
    <message>
        <source>Tell IT: the clock should be set by itself.</source>
        <translation>請告知 IT：時鐘應自動校正。</translation>
    </message>
    <message>
        <source>Clock fast</source>
        <translation>時鐘太快</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is ahead of the gateway&apos;s by {difference} (hours:minutes:seconds); certificates and sessions may fail.</source>
        <translation>這部電腦的時鐘比閘道快 {difference}（時:分:秒）；憑證和工作階段可能會失效。</translation>
    </message>
    <message>
        <source>Computer overloaded</source>
        <translation>電腦資源不足</translation>
    </message>
    <message>
        <source>This computer has no room left for another file, thread or piece of memory.</source>
        <translation>這部電腦沒有餘裕再開啟檔案、執行緒或配置記憶體。</translation>
    </message>
    <message>
        <source>Close other programs, then try again. If it stays, tell IT.</source>
        <translation>請關閉其他程式，然後再試一次。如果仍然不行，請告知 IT。</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>內部錯誤</translation>
    </message>
    <message>
        <source>The toolbar made a mistake. Your session is kept.</source>
        <translation>工具列出了差錯。您的工作階段已保留。</translation>
    </message>
    <message>
        <source>Try again, and send the details to IT.</source>
        <translation>請再試一次，並將詳細資料傳給 IT。</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {ended}. Nothing was sent.</source>
        <translation>{host} 的憑證已於 {ended} 過期。沒有送出任何資料。</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {begins} on, and this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation>{host} 的憑證自 {begins} 起有效，而這部電腦的時鐘顯示 {now}。沒有送出任何資料。</translation>
    </message>
    <message>
        <source>The certificate is made for {names}, not for {host}. Nothing was sent.</source>
        <translation>憑證是為 {names} 簽發的，不是為 {host}。沒有送出任何資料。</translation>
    </message>
    <message>
        <source>The certificate of {host} names no host or address, only {subject}. Nothing was sent.</source>
        <translation>{host} 的憑證沒有列出主機或位址，只有 {subject}。沒有送出任何資料。</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from {issuer}, whom this computer does not know. Nothing was sent.</source>
        <translation>{host} 的憑證由 {issuer} 簽發，這部電腦不認識該簽發者。沒有送出任何資料。</translation>
    </message>
    <message>
        <source>{host} vouches for itself: {subject} is a self-signed certificate, or comes from one. Nothing was sent.</source>
        <translation>{host} 為自己擔保：{subject} 是自簽憑證，或由自簽憑證簽發。沒有送出任何資料。</translation>
    </message>
    <message>
        <source>The certificate of {host} breaks the rules ({wrong}). Nothing was sent.</source>
        <translation>{host} 的憑證不符合規則（{wrong}）。沒有送出任何資料。</translation>
    </message>
    <message>
        <source>Compare the fingerprint below with the one that your administrator tells you, or choose a CA file from IT on the page “Trust”.</source>
        <translation>請將下方的指紋與管理員告知的指紋核對，或在「信任」頁選擇 IT 提供的 CA 檔案。</translation>
    </message>
    <message>
        <source>Save the certificate below for IT, and ask them for a CA file for the page “Trust”.</source>
        <translation>請將下方的憑證儲存給 IT，並向他們索取 CA 檔案，用於「信任」頁。</translation>
    </message>
    <message>
        <source>Your session is unchanged.</source>
        <translation>您的工作階段沒有變更。</translation>
    </message>
    <message>
        <source>Your session is kept.</source>
        <translation>您的工作階段已保留。</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Your IT knows what belongs here. Did they tell you nothing? Leave it as it is.</source>
        <translation>這裡該填什麼，IT 知道。沒有收到通知？請保持不變。</translation>
    </message>
    <message>
        <source>empty: there is none</source>
        <translation>留空：沒有</translation>
    </message>
    <message>
        <source>Second address</source>
        <translation>第二位址</translation>
    </message>
    <message>
        <source>The same gateway elsewhere, asked where the first does not answer</source>
        <translation>同一閘道的另一個位址，第一個沒有回應時使用</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None: straight to the gateway</source>
        <translation>無：直接連線到閘道</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>依這部電腦的設定</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>使用此 Proxy：</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Proxy 位址</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxy 使用者</translation>
    </message>
    <message>
        <source>empty: it asks for none</source>
        <translation>留空：Proxy 不要求</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy 密碼</translation>
    </message>
    <message>
        <source>empty: it stays as it is</source>
        <translation>留空：保持不變</translation>
    </message>
    <message>
        <source>Without proxy</source>
        <translation>不使用 Proxy</translation>
    </message>
    <message>
        <source>as in 10.0.0.0/8, .corp.example, &lt;local&gt;</source>
        <translation>例如 10.0.0.0/8, .corp.example, &lt;local&gt;</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Show the toolbar</source>
        <translation>顯示工具列</translation>
    </message>
</context>
<context>
    <name>OriginMark</name>
    <message>
        <source>managed</source>
        <translation>由單位管理</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>預設值</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>default</source>
        <translation>內建</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Wait until what is under way here has ended.</source>
        <translation>請等待這裡正在進行的操作結束。</translation>
    </message>
    <message>
        <source>Your shift is under way here. End it first, then open another profile.</source>
        <translation>您的班次正在這裡進行。請先結束班次，再開啟其他設定檔。</translation>
    </message>
    <message>
        <source>Your screen recorder runs here and would end. End your shift first, then open another profile.</source>
        <translation>您的螢幕錄影元件在這裡執行，並且會結束。請先結束班次，再開啟其他設定檔。</translation>
    </message>
    <message>
        <source>What this profile has is not saved yet and would be lost.</source>
        <translation>此設定檔的內容尚未儲存，將會遺失。</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Profile</source>
        <translation>設定檔</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>Profile</source>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Opens the window of this profile, and closes this one</source>
        <translation>開啟此設定檔的視窗，並關閉目前的視窗</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Name of the new profile</source>
        <translation>新設定檔的名稱</translation>
    </message>
    <message>
        <source>its name, as in Training</source>
        <translation>名稱，例如 Training</translation>
    </message>
    <message>
        <source>Create and open</source>
        <translation>建立並開啟</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>不建立</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>永久移除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>This forgets the settings, the GUID and the password of “{name}”, for good.</source>
        <translation>這會永久忘記「{name}」的設定、GUID 和密碼。</translation>
    </message>
</context>
<context>
    <name>RecorderPage</name>
    <message>
        <source>Your IT knows what belongs here. Did they tell you nothing? Leave it as it is.</source>
        <translation>這裡該填什麼，IT 知道。沒有收到通知？請保持不變。</translation>
    </message>
    <message>
        <source>empty: no recorder on this desk</source>
        <translation>留空：此座位沒有錄影元件</translation>
    </message>
    <message>
        <source>Recorder program</source>
        <translation>錄影元件程式</translation>
    </message>
    <message>
        <source>of a recorder that runs already; auto: the agreed one</source>
        <translation>已在執行的錄影元件的通訊端；auto：約定的位址</translation>
    </message>
    <message>
        <source>Recorder socket</source>
        <translation>錄影元件通訊端</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引數</translation>
    </message>
    <message>
        <source>VRP servers, as in 192.0.2.10(7000)</source>
        <translation>VRP 伺服器，例如 192.0.2.10(7000)</translation>
    </message>
    <message>
        <source>Recording servers</source>
        <translation>錄影伺服器</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>本機連接埠</translation>
    </message>
    <message>
        <source>Keep the program running: it is the recorder itself</source>
        <translation>讓程式持續執行：它就是錄影元件本身</translation>
    </message>
    <message>
        <source>Start it again by itself when the session was renewed or the recorder came back</source>
        <translation>工作階段更新或錄影元件恢復後，自動重新啟動錄影</translation>
    </message>
    <message>
        <source>Record the screen</source>
        <translation>螢幕錄影</translation>
    </message>
    <message>
        <source>Where you sign in here, and your contact center is a private deployment: ask IT</source>
        <translation>當您在此登入，且客服中心為私有部署時可用：請詢問 IT</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>不從這裡錄影</translation>
    </message>
    <message>
        <source>When I press for it</source>
        <translation>由我按下按鈕時</translation>
    </message>
    <message>
        <source>By itself, once I am signed in</source>
        <translation>登入後自動開始</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saved: {file}</source>
        <translation>已儲存：{file}</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>The gateway is the server that your calls come from. Your IT knows its address.</source>
        <translation>閘道是您來電所經的伺服器。IT 知道它的位址。</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>閘道</translation>
    </message>
    <message>
        <source>as in https://gw.example:8043</source>
        <translation>例如 https://gw.example:8043</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>座席編號</translation>
    </message>
    <message>
        <source>the workbench shows it</source>
        <translation>工作台上有顯示</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>工作階段</translation>
    </message>
    <message>
        <source>The workbench signs me in: enter its GUID</source>
        <translation>由工作台登入：輸入它的 GUID</translation>
    </message>
    <message>
        <source>I sign in here: the toolbar keeps the session</source>
        <translation>我在此登入：由工具列維持工作階段</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話號碼</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>Renew the session every 45 s by itself</source>
        <translation>每 45 秒自動更新工作階段</translation>
    </message>
    <message>
        <source>Keeps a session alive that nothing else renews. Not known: whether the GUID that the workbench holds survives it. Ask IT first.</source>
        <translation>用於維持沒有其他用戶端更新的工作階段。尚不清楚工作台持有的 GUID 是否會因此失效。請先詢問 IT。</translation>
    </message>
    <message>
        <source>kept: #{mark} – paste a new one to replace it</source>
        <translation>已保存：#{mark} – 貼上新的即可取代</translation>
    </message>
    <message>
        <source>the code of your session: paste it from the workbench</source>
        <translation>工作階段代碼：從工作台複製後貼上</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Use your organisation&apos;s value</source>
        <translation>使用貴單位的值</translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation>貴單位</translation>
    </message>
    <message>
        <source>Managed by {organisation}</source>
        <translation>由 {organisation} 管理</translation>
    </message>
    <message>
        <source>From {organisation}; you may change it</source>
        <translation>來自 {organisation}；您可以變更</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>您自己的選擇</translation>
    </message>
    <message>
        <source>As the toolbar has it</source>
        <translation>與工具列內建相同</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Keep in memory until closing</source>
        <translation>保留在記憶體中直到關閉</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>工作階段</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>錄影元件</translation>
    </message>
    <message>
        <source>Managed by {name}</source>
        <translation>由 {name} 管理</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>測試連線</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在測試…</translation>
    </message>
    <message>
        <source>The gateway answered. The connection is encrypted and trusted.</source>
        <translation>閘道已回應。連線已加密且受信任。</translation>
    </message>
    <message>
        <source>It counts once you save the settings.</source>
        <translation>儲存設定後生效。</translation>
    </message>
</context>
<context>
    <name>ShiftPanel</name>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>It is sent to the gateway and kept nowhere</source>
        <translation>它會送到閘道，不會保存在任何地方</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話號碼</translation>
    </message>
    <message>
        <source>The phone at which you take calls</source>
        <translation>您接聽電話所用的話機</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Ends the session at the other place, and a call that runs there</source>
        <translation>結束另一處的工作階段，以及那裡進行中的通話</translation>
    </message>
    <message>
        <source>End call and sign out</source>
        <translation>結束通話並登出</translation>
    </message>
    <message>
        <source>Your password expires in {days} days: change it at the workbench.</source>
        <translation>您的密碼將在 {days} 天後到期：請在工作台變更。</translation>
    </message>
    <message>
        <source>Ends the shift, and a call with it</source>
        <translation>結束班次，以及進行中的通話</translation>
    </message>
    <message>
        <source>Record screen</source>
        <translation>螢幕錄影</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止錄影</translation>
    </message>
    <message>
        <source>Your password has to be changed: do it at the workbench today.</source>
        <translation>您的密碼必須變更：請今天在工作台變更。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not set up</source>
        <translation>尚未設定</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>沒有工作階段</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>工作階段已結束</translation>
    </message>
    <message>
        <source>Session to be checked</source>
        <translation>工作階段待確認</translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation>未錄影</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>Session not checked</source>
        <translation>工作階段未確認</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Recorder not started</source>
        <translation>錄影元件未啟動</translation>
    </message>
    <message>
        <source>Recorder not checked</source>
        <translation>錄影元件未檢查</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就緒</translation>
    </message>
    <message>
        <source>Closing loses this session: it is not saved. Close again to do it</source>
        <translation>關閉會失去此工作階段：它尚未儲存。再關閉一次即可關閉</translation>
    </message>
    <message>
        <source>You stay signed in for two minutes only. End your shift first, or close again</source>
        <translation>您只會再維持登入兩分鐘。請先結束班次，或再關閉一次</translation>
    </message>
    <message>
        <source>Waiting for the answer to what was sent</source>
        <translation>正在等待已送出要求的回應</translation>
    </message>
    <message>
        <source>Look for a window that asks for this computer&apos;s password</source>
        <translation>請找找要求輸入這部電腦密碼的視窗</translation>
    </message>
    <message>
        <source>Wait: the gateway takes your next request in {age}</source>
        <translation>請等候：閘道將在 {age}後接受下一個要求</translation>
    </message>
    <message>
        <source>Enter your agent ID once</source>
        <translation>請輸入一次您的座席編號</translation>
    </message>
    <message>
        <source>Enter your gateway and agent ID once</source>
        <translation>請輸入一次您的閘道和座席編號</translation>
    </message>
    <message>
        <source>Sign in to the workbench, then enter its GUID</source>
        <translation>請登入工作台，然後輸入它的 GUID</translation>
    </message>
    <message>
        <source>Sign in to the workbench again, then enter the new GUID</source>
        <translation>請重新登入工作台，然後輸入新的 GUID</translation>
    </message>
    <message>
        <source>Your session is kept – press Refresh, then VRC</source>
        <translation>工作階段已保留 – 請按「重新整理」，然後按 VRC</translation>
    </message>
    <message>
        <source>Do not close the toolbar: what it knows is not saved</source>
        <translation>請勿關閉工具列：它的內容尚未儲存</translation>
    </message>
    <message>
        <source>The gateway refused your session. The toolbar asks again; sign in only when it says so.</source>
        <translation>閘道拒絕了工作階段。工具列會再次詢問；僅在它提示時才重新登入。</translation>
    </message>
    <message>
        <source>Recorder ready since {time}</source>
        <translation>錄影元件自 {time} 起待命</translation>
    </message>
    <message>
        <source>Recorder on since {time}</source>
        <translation>錄影元件自 {time} 起就緒</translation>
    </message>
    <message>
        <source>Recorder got its token {time}</source>
        <translation>錄影元件 {time} 取得權杖</translation>
    </message>
    <message>
        <source>Recorder waits for its token</source>
        <translation>錄影元件等待權杖</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>請先登入</translation>
    </message>
    <message>
        <source>Sign in to the workbench first</source>
        <translation>請先登入工作台</translation>
    </message>
    <message>
        <source>Press VRC, so that your screen can be recorded</source>
        <translation>請按 VRC，以便可以螢幕錄影</translation>
    </message>
    <message>
        <source>Wait: the toolbar asks it</source>
        <translation>請等候：工具列正在詢問它</translation>
    </message>
    <message>
        <source>Your session is kept – press Refresh to try again</source>
        <translation>工作階段已保留 – 請按「重新整理」再試一次</translation>
    </message>
    <message>
        <source>The last refresh was interrupted – press Refresh</source>
        <translation>上次重新整理被中斷 – 請按「重新整理」</translation>
    </message>
    <message>
        <source>Press Try again below (Ctrl+D shows it); enter this computer&apos;s password.</source>
        <translation>請按下方的「再試一次」（Ctrl+D 可顯示），並輸入這部電腦的密碼。</translation>
    </message>
    <message>
        <source>The way to the gateway is another one – Refresh checks it</source>
        <translation>前往閘道的路徑已改變 – 「重新整理」會檢查</translation>
    </message>
    <message>
        <source>The gateway was out of reach last – Refresh checks the session</source>
        <translation>閘道上次無法連線 – 「重新整理」會檢查工作階段</translation>
    </message>
    <message>
        <source>Last checked {age} ago – press Refresh</source>
        <translation>{age}前最後檢查 – 請按「重新整理」</translation>
    </message>
    <message>
        <source>No recorder on this desk</source>
        <translation>此座位沒有錄影元件</translation>
    </message>
    <message>
        <source>Recorder starting</source>
        <translation>錄影元件啟動中</translation>
    </message>
    <message>
        <source>Recorder ended {time}</source>
        <translation>錄影元件已於 {time} 結束</translation>
    </message>
    <message>
        <source>Recorder not running</source>
        <translation>錄影元件未執行</translation>
    </message>
    <message>
        <source>Wait, it takes some seconds</source>
        <translation>請稍候幾秒</translation>
    </message>
    <message>
        <source>Press VRC to check it</source>
        <translation>請按 VRC 檢查它</translation>
    </message>
    <message>
        <source>Slept for {age} – press Refresh</source>
        <translation>休眠了 {age} – 請按「重新整理」</translation>
    </message>
    <message>
        <source>Slept for {age} – probably signed out. Press Refresh</source>
        <translation>休眠了 {age} – 可能已被登出，請按「重新整理」</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} 毫秒</translation>
    </message>
    <message>
        <source>Recorder failed {time}</source>
        <translation>錄影元件於 {time} 失敗</translation>
    </message>
    <message>
        <source>Signed in – state unknown</source>
        <translation>已登入 – 狀態不明</translation>
    </message>
    <message>
        <source>Signed out (no calls)</source>
        <translation>已登出（沒有來電）</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>閒置</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>話後處理</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Rest asked for</source>
        <translation>已要求休息</translation>
    </message>
    <message>
        <source>cause {number}</source>
        <translation>原因 {number}</translation>
    </message>
    <message>
        <source>a call was not answered</source>
        <translation>來電未接聽</translation>
    </message>
    <message>
        <source>set by a supervisor</source>
        <translation>由主管設定</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>phone not available</source>
        <translation>話機無法使用</translation>
    </message>
    <message>
        <source>a call was rejected</source>
        <translation>來電被拒接</translation>
    </message>
    <message>
        <source>reason {number}</source>
        <translation>原因 {number}</translation>
    </message>
    <message>
        <source>Asked for rest {age} ago</source>
        <translation>{age}前要求休息</translation>
    </message>
    <message>
        <source>{state} for {age}</source>
        <translation>{state}，已 {age}</translation>
    </message>
    <message>
        <source>last known</source>
        <translation>最後已知狀態</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>時間已到</translation>
    </message>
    <message>
        <source>asked for: {state}</source>
        <translation>已要求：{state}</translation>
    </message>
    <message>
        <source>Stopping screen recording…</source>
        <translation>正在停止螢幕錄影…</translation>
    </message>
    <message>
        <source>Starting screen recording…</source>
        <translation>正在開始螢幕錄影…</translation>
    </message>
    <message>
        <source>Asking for: {state}…</source>
        <translation>正在要求：{state}…</translation>
    </message>
    <message>
        <source>Perhaps still recording: nobody confirmed its end</source>
        <translation>可能仍在錄影：沒有人確認已結束</translation>
    </message>
    <message>
        <source>No screen recording asked for here</source>
        <translation>這裡沒有要求螢幕錄影</translation>
    </message>
    <message>
        <source>Perhaps still recording</source>
        <translation>可能仍在錄影</translation>
    </message>
    <message>
        <source>Rest: the time is up</source>
        <translation>休息：時間已到</translation>
    </message>
    <message>
        <source>The toolbar goes on asking. After 2 minutes without contact the gateway signs you out.</source>
        <translation>工具列會繼續詢問。失去聯絡 2 分鐘後，閘道會將您登出。</translation>
    </message>
    <message>
        <source>Press Record screen</source>
        <translation>請按「螢幕錄影」</translation>
    </message>
    <message>
        <source>Asked for: {state} – not confirmed yet</source>
        <translation>已要求：{state} – 尚未確認</translation>
    </message>
    <message>
        <source>Choose below how you are</source>
        <translation>請在下方選擇您的狀態</translation>
    </message>
    <message>
        <source>End your shift in the menu (F10), then sign in again</source>
        <translation>請在選單（F10）中結束班次，然後重新登入</translation>
    </message>
    <message>
        <source>Your rest begins when the gateway says so</source>
        <translation>閘道確認後休息才開始</translation>
    </message>
    <message>
        <source>Choose Idle below to go on</source>
        <translation>請在下方選擇「閒置」以繼續</translation>
    </message>
    <message>
        <source>Recording asked for, not confirmed yet</source>
        <translation>已要求錄影，尚未確認</translation>
    </message>
    <message>
        <source>Recording since {time}</source>
        <translation>自 {time} 起錄影中</translation>
    </message>
    <message>
        <source>Recording is being ended</source>
        <translation>正在結束錄影</translation>
    </message>
    <message>
        <source>NOT RECORDED since {time}</source>
        <translation>自 {time} 起未錄影</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登入</translation>
    </message>
    <message>
        <source>Gateway not reachable</source>
        <translation>無法連線到閘道</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>未在錄影</translation>
    </message>
    <message>
        <source>Recording not confirmed</source>
        <translation>錄影未獲確認</translation>
    </message>
    <message>
        <source>Enter your password to begin your shift</source>
        <translation>請輸入密碼以開始班次</translation>
    </message>
    <message>
        <source>You stay signed in – what to do stands below</source>
        <translation>您仍在登入狀態 – 處理方法見下方</translation>
    </message>
    <message>
        <source>Press Stop recording, until its end is confirmed</source>
        <translation>請按「停止錄影」，直到確認已結束</translation>
    </message>
    <message>
        <source>Press Record screen, unless it begins by itself</source>
        <translation>請按「螢幕錄影」，除非它自動開始</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>尚未設定</translation>
    </message>
    <message>
        <source>not asked yet · {where}</source>
        <translation>尚未詢問 · {where}</translation>
    </message>
    <message>
        <source>answered {time} · {where}</source>
        <translation>{time} 已回應 · {where}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>not reached {time} · {where}</source>
        <translation>{time} 無法連線 · {where}</translation>
    </message>
    <message>
        <source>The recorder is started next</source>
        <translation>接下來啟動錄影元件</translation>
    </message>
    <message>
        <source>no clear answer {time} · {where}</source>
        <translation>{time} 沒有明確的回應 · {where}</translation>
    </message>
    <message>
        <source>{link} (second address)</source>
        <translation>{link}（第二位址）</translation>
    </message>
    <message>
        <source>known since {time}, not checked yet</source>
        <translation>自 {time} 起已知，尚未確認</translation>
    </message>
    <message>
        <source>accepted {time}</source>
        <translation>{time} 已接受</translation>
    </message>
    <message>
        <source>refused {time}</source>
        <translation>{time} 已拒絕</translation>
    </message>
    <message>
        <source>was initialised {time}</source>
        <translation>曾於 {time} 初始化</translation>
    </message>
    <message>
        <source>for the session that has ended</source>
        <translation>屬於已結束的工作階段</translation>
    </message>
    <message>
        <source>it records when the gateway asks for it</source>
        <translation>閘道要求時錄影</translation>
    </message>
    <message>
        <source>how it is since then, the toolbar cannot know</source>
        <translation>此後的狀況工具列無從得知</translation>
    </message>
    <message>
        <source>The gateway told: {name}</source>
        <translation>閘道通知：{name}</translation>
    </message>
    <message>
        <source>Keyring read</source>
        <translation>已讀取金鑰圈</translation>
    </message>
    <message>
        <source>Session refreshed</source>
        <translation>已更新工作階段</translation>
    </message>
    <message>
        <source>Recorder token handed over</source>
        <translation>已將權杖交給錄影元件</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>已儲存設定</translation>
    </message>
    <message>
        <source>Connection tested</source>
        <translation>已測試連線</translation>
    </message>
    <message>
        <source>Shift ended, session forgotten</source>
        <translation>已結束班次，已清除工作階段</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登入</translation>
    </message>
    <message>
        <source>Another state asked for</source>
        <translation>已要求變更狀態</translation>
    </message>
    <message>
        <source>Recording asked for</source>
        <translation>已要求錄影</translation>
    </message>
    <message>
        <source>{what} (by itself)</source>
        <translation>{what}（自動）</translation>
    </message>
    <message>
        <source>Read the keyring</source>
        <translation>讀取金鑰圈</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Start recorder</source>
        <translation>啟動錄影元件</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>儲存設定</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>測試連線</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>結束班次</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>變更狀態</translation>
    </message>
    <message>
        <source>Record screen</source>
        <translation>螢幕錄影</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} 分 {s} 秒</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} 小時 {m} 分</translation>
    </message>
    <message>
        <source>Session taken over from another toolbar on {where}</source>
        <translation>已從 {where} 上的另一個工具列接管工作階段</translation>
    </message>
    <message>
        <source>Waiting for your keyring</source>
        <translation>正在等待您的金鑰圈</translation>
    </message>
    <message>
        <source>Refreshing session…</source>
        <translation>正在更新工作階段…</translation>
    </message>
    <message>
        <source>Starting recorder…</source>
        <translation>正在啟動錄影元件…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Testing connection…</source>
        <translation>正在測試連線…</translation>
    </message>
    <message>
        <source>Ending shift…</source>
        <translation>正在結束班次…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登入…</translation>
    </message>
    <message>
        <source>Asking for another state…</source>
        <translation>正在要求變更狀態…</translation>
    </message>
    <message>
        <source>Reading keyring…</source>
        <translation>正在讀取金鑰圈…</translation>
    </message>
    <message>
        <source>Recorder ended</source>
        <translation>錄影元件已結束</translation>
    </message>
    <message>
        <source>How old the session is, is unknown: the clock was set back</source>
        <translation>無法得知工作階段的時間：時鐘被調回</translation>
    </message>
    <message>
        <source>Session known for {age}</source>
        <translation>工作階段已知 {age}</translation>
    </message>
    <message>
        <source>Session checked {age} ago</source>
        <translation>{age}前已確認工作階段</translation>
    </message>
    <message>
        <source>Session refused {age} ago</source>
        <translation>{age}前工作階段被拒絕</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is {age} slow</source>
        <translation>這部電腦的時鐘慢 {age}</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is {age} fast</source>
        <translation>這部電腦的時鐘快 {age}</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>All settings…</source>
        <translation>所有設定…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>problem</source>
        <translation>有問題</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您本人</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>閘道</translation>
    </message>
    <message>
        <source>recorder</source>
        <translation>錄影元件</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>電腦</translation>
    </message>
    <message>
        <source>{n} lines, {m} of them problems</source>
        <translation>{n} 行，其中 {m} 行有問題</translation>
    </message>
    <message>
        <source>End of the recording confirmed</source>
        <translation>錄影結束已獲確認</translation>
    </message>
    <message>
        <source>Recording confirmed</source>
        <translation>錄影已獲確認</translation>
    </message>
    <message>
        <source>Gateway reachable again</source>
        <translation>閘道恢復連線</translation>
    </message>
    <message>
        <source>Recorder on</source>
        <translation>錄影元件就緒</translation>
    </message>
    <message>
        <source>Whether the recorder still records is not proven</source>
        <translation>錄影元件是否仍在錄影，沒有證明</translation>
    </message>
    <message>
        <source>The time of the rest is up</source>
        <translation>休息時間已到</translation>
    </message>
    <message>
        <source>Saved again</source>
        <translation>已恢復儲存</translation>
    </message>
    <message>
        <source>This computer slept</source>
        <translation>這部電腦曾休眠</translation>
    </message>
    <message>
        <source>Check run</source>
        <translation>已執行檢查</translation>
    </message>
</context>
<context>
    <name>StoryTable</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗時</translation>
    </message>
</context>
<context>
    <name>StoryWindow</name>
    <message>
        <source>Session story</source>
        <translation>工作階段歷程</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>只看問題</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>沒有可顯示的內容</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>複製給 IT</translation>
    </message>
    <message>
        <source>The lines that are selected, or all that are shown</source>
        <translation>已選取的行，或顯示的所有行</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>儲存為表格…</translation>
    </message>
    <message>
        <source>A CSV file with what is shown; nothing is on disk before that</source>
        <translation>包含所顯示內容的 CSV 檔案；在此之前磁碟上沒有任何內容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Copied: {n} lines</source>
        <translation>已複製：{n} 行</translation>
    </message>
</context>
<context>
    <name>SupportWindow</name>
    <message>
        <source>Support file</source>
        <translation>支援檔案</translation>
    </message>
    <message>
        <source>This is all that the file will hold. There is no password, GUID or token in it, and no agent ID or phone number: only marks of them (#, ~) to compare by. It is only saved; you send it.</source>
        <translation>這就是檔案的全部內容。其中沒有密碼、GUID 或權杖，也沒有座席編號或電話號碼，只有供比對的標記（#、~）。檔案只會儲存；由您自己傳送。</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>檔案的內容</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>“Run check” first (in the menu), and its result goes with it.</source>
        <translation>先按選單中的「執行檢查」，其結果就會一併附上。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>ToolbarMenu</name>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Version {number} is there – ask IT</source>
        <translation>已有版本 {number} – 請詢問 IT</translation>
    </message>
    <message>
        <source>Show notices again (off until {time})</source>
        <translation>重新顯示通知（關閉至 {time}）</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>隨電腦啟動</translation>
    </message>
    <message>
        <source>Start with the computer (decided by your organisation)</source>
        <translation>隨電腦啟動（由貴單位決定）</translation>
    </message>
    <message>
        <source>Start with the computer (it could not be changed)</source>
        <translation>隨電腦啟動（無法變更）</translation>
    </message>
    <message>
        <source>Always on top</source>
        <translation>永遠在最上層</translation>
    </message>
    <message>
        <source>Place of the bar</source>
        <translation>工具列的位置</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Along the top edge</source>
        <translation>沿著上邊緣</translation>
    </message>
    <message>
        <source>Along the bottom edge</source>
        <translation>沿著下邊緣</translation>
    </message>
    <message>
        <source>Always on top (use the desktop&apos;s own window menu)</source>
        <translation>永遠在最上層（請使用桌面本身的視窗選單）</translation>
    </message>
    <message>
        <source>Place of the bar (this desktop alone decides it)</source>
        <translation>工具列的位置（由此桌面決定）</translation>
    </message>
    <message>
        <source>Keep in the tray when closed</source>
        <translation>關閉時保留在系統匣</translation>
    </message>
    <message>
        <source>Snooze notices</source>
        <translation>暫停通知</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30 分鐘</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 小時</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>8 小時</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Run check</source>
        <translation>執行檢查</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>複製給 IT</translation>
    </message>
    <message>
        <source>Session story</source>
        <translation>工作階段歷程</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>儲存支援檔案…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>結束班次</translation>
    </message>
    <message>
        <source>End it now: forget the session</source>
        <translation>立即結束：清除工作階段</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>End it now: sign out</source>
        <translation>立即結束：登出</translation>
    </message>
</context>
<context>
    <name>ToolbarWindow</name>
    <message>
        <source>Agent Toolbar</source>
        <translation>座席工具列</translation>
    </message>
    <message>
        <source>Rehearsal – simulated gateway and recorder, nothing is recorded</source>
        <translation>演練 – 閘道和錄影元件均為模擬，不會錄影</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Refresh session</source>
        <translation>更新工作階段</translation>
    </message>
    <message>
        <source>Start recorder (VRC)</source>
        <translation>啟動錄影元件 (VRC)</translation>
    </message>
    <message>
        <source>Hide bar</source>
        <translation>隱藏工具列</translation>
    </message>
    <message>
        <source>Show bar</source>
        <translation>顯示工具列</translation>
    </message>
    <message>
        <source>Snooze notices</source>
        <translation>暫停通知</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>結束班次</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>最後檢查 {time}</translation>
    </message>
    <message>
        <source>Session checked {time}</source>
        <translation>{time} 已確認工作階段</translation>
    </message>
</context>
<context>
    <name>TrayLater</name>
    <message>
        <source>The toolbar goes on here</source>
        <translation>工具列會在這裡繼續執行</translation>
    </message>
    <message>
        <source>The bar comes back by itself when nobody records your screen or your session has ended.</source>
        <translation>當您的螢幕沒有錄影或工作階段結束時，工具列會自動回來。</translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>The gateway proves who it is with a certificate. Who vouches for it? Your IT knows.</source>
        <translation>閘道以憑證證明自己的身分。由誰為它擔保？您的 IT 知道。</translation>
    </message>
    <message>
        <source>This computer: its own list of authorities</source>
        <translation>這部電腦：它自己的憑證授權單位清單</translation>
    </message>
    <message>
        <source>A CA file from IT</source>
        <translation>IT 提供的 CA 檔案</translation>
    </message>
    <message>
        <source>Nobody: trust one certificate by its fingerprint</source>
        <translation>無人擔保：依指紋信任一張憑證</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 檔案</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM 檔案</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指紋</translation>
    </message>
    <message>
        <source>SHA-256: “Test connection” shows it</source>
        <translation>SHA-256：按「測試連線」即會顯示</translation>
    </message>
    <message>
        <source>Your organisation does not allow this.</source>
        <translation>貴單位不允許這樣做。</translation>
    </message>
    <message>
        <source>Your organisation does not allow this. Your fingerprint is not used.</source>
        <translation>貴單位不允許這樣做。您的指紋沒有被使用。</translation>
    </message>
</context>
<context>
    <name>WishMenu</name>
    <message>
        <source>Idle</source>
        <translation>閒置</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>話後處理</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>沒有原因</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Reasons {first} to {last}</source>
        <translation>原因 {first} 至 {last}</translation>
    </message>
    <message>
        <source>Reason {number}</source>
        <translation>原因 {number}</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation>其他休息原因</translation>
    </message>
    <message>
        <source>With a cause</source>
        <translation>註明原因</translation>
    </message>
    <message>
        <source>Causes {first} to {last}</source>
        <translation>休息原因 {first} 至 {last}</translation>
    </message>
    <message>
        <source>Cause {number}</source>
        <translation>休息原因 {number}</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} 分鐘</translation>
    </message>
</context>
</TS>
