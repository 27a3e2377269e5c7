<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AgentStep</name>
    <message>
        <source>The workbench signs me in: enter its GUID</source>
        <translation>由工作台签入：输入它的 GUID</translation>
    </message>
    <message>
        <source>I sign in here: the toolbar keeps the session</source>
        <translation>在此签入：由工具条保持会话</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>座席工号</translation>
    </message>
    <message>
        <source>the workbench shows it</source>
        <translation>工作台上有显示</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>your session&apos;s code, from the workbench</source>
        <translation>您的会话代码，来自工作台</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>is sent and forgotten</source>
        <translation>仅发送一次，不保存</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是谁？</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>在哪里可以找到？</translation>
    </message>
    <message>
        <source>Your workbench was given it when you signed in there: in the header Set-GUID of the answer to your sign-in, behind JSESSIONID=. In a browser that is F12, Network. Your IT may have an easier way for you. Whoever has it can act as you: paste it here and nowhere else.</source>
        <translation>您签入工作台时，工作台收到了它：在签入应答的 Set-GUID 头中，JSESSIONID= 之后。在浏览器中按 F12，打开“网络”即可看到。IT 部门可能有更简便的方法。拿到它的人可以以您的身份操作：请只粘贴到这里。</translation>
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
        <translation>停止等待；已发出的请求仍会接收应答，以免丢失会话</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Exchange the session&apos;s GUID for a new one (F5)</source>
        <translation>将会话的 GUID 换成新的（F5）</translation>
    </message>
    <message>
        <source>VRC</source>
        <translation>VRC</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Agent {id}</source>
        <translation>座席 {id}</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Enter GUID…</source>
        <translation>填写 GUID…</translation>
    </message>
    <message>
        <source>The GUID is the code of your session at the workbench</source>
        <translation>GUID 是您在工作台的会话代码</translation>
    </message>
    <message>
        <source>No recorder is configured for this desk</source>
        <translation>本工位未配置录屏组件</translation>
    </message>
    <message>
        <source>Fetch a token and start the screen recorder with it (F8)</source>
        <translation>获取令牌并用它启动录屏组件（F8）</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>What the gateway presented</source>
        <translation>网关出示的证书</translation>
    </message>
    <message>
        <source>Your organisation decides whom to trust here. Save the certificate for IT and ask them.</source>
        <translation>此处信任谁由贵单位决定。请将证书保存给 IT 并咨询他们。</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自签</translation>
    </message>
    <message>
        <source>no host name or address</source>
        <translation>无主机名或地址</translation>
    </message>
    <message>
        <source>nothing: it is the one that you trust by its fingerprint</source>
        <translation>没有问题：这正是您按指纹信任的证书</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>出示者</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Fingerprint
(SHA-256)</source>
        <translation>指纹
(SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Save it for IT…</source>
        <translation>保存给 IT…</translation>
    </message>
    <message>
        <source>Writes the certificates, all that was presented, into a PEM file</source>
        <translation>把出示的全部证书写入一个 PEM 文件</translation>
    </message>
    <message>
        <source>You can trust exactly this certificate, if your administrator says it is the gateway&apos;s. Somebody between you and the gateway would show you another one.</source>
        <translation>如果管理员确认这是网关的证书，您可以只信任这一张证书。若有人处在您与网关之间，出示的会是另一张证书。</translation>
    </message>
    <message>
        <source>I compared the fingerprint with my administrator&apos;s</source>
        <translation>我已与管理员核对过指纹</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>信任此证书</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>不信任</translation>
    </message>
    <message>
        <source>It will then be the only one that is trusted, at the first and at the second address.</source>
        <translation>此后，主地址和第二地址都只信任这一个证书。</translation>
    </message>
    <message>
        <source>It could not be written to {file}</source>
        <translation>无法写入 {file}</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>已写入 {file}</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation>名称 (DNS)</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>连接 (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>加密 (TLS)</translation>
    </message>
    <message>
        <source>Answer (HTTP)</source>
        <translation>应答 (HTTP)</translation>
    </message>
    <message>
        <source>Second address</source>
        <translation>第二地址</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>系统密钥环</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>录屏组件</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您本人</translation>
    </message>
    <message>
        <source>your IT or network team</source>
        <translation>您的 IT 或网络团队</translation>
    </message>
    <message>
        <source>the gateway&apos;s team</source>
        <translation>网关团队</translation>
    </message>
    <message>
        <source>the recorder&apos;s vendor or your IT</source>
        <translation>录屏组件厂商或您的 IT</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>The check was cancelled</source>
        <translation>检查已取消</translation>
    </message>
    <message>
        <source>Who can mend it: {owner}. {next}</source>
        <translation>可由谁解决：{owner}。{next}</translation>
    </message>
    <message>
        <source>Complete: agent {agent} at {gateway}.</source>
        <translation>完整：座席 {agent}，网关 {gateway}。</translation>
    </message>
    <message>
        <source>{proxy} opens the way to the gateway.</source>
        <translation>{proxy} 已打开通往网关的通道。</translation>
    </message>
    <message>
        <source>{host} is {addresses}.</source>
        <translation>{host} 的地址是 {addresses}。</translation>
    </message>
    <message>
        <source>Port {port} takes connections.</source>
        <translation>端口 {port} 接受连接。</translation>
    </message>
    <message>
        <source>An agent gateway answers.</source>
        <translation>座席网关已应答。</translation>
    </message>
    <message>
        <source>An agent gateway answers at {host}:{port}, too.</source>
        <translation>{host}:{port} 也有座席网关应答。</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>存在。</translation>
    </message>
    <message>
        <source>Open and readable ({kind}).</source>
        <translation>已解锁，可读取（{kind}）。</translation>
    </message>
    <message>
        <source>Does not work: {stage}</source>
        <translation>有故障：{stage}</translation>
    </message>
    <message>
        <source>Nothing wrong found in the time there was</source>
        <translation>在限定时间内未发现问题</translation>
    </message>
    <message>
        <source>Nothing wrong found; not all could be checked</source>
        <translation>未发现问题；并非全部都能检查</translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>{name} {version} answers; this check gave it no token.</source>
        <translation>{name} {version} 已应答；本次检查未向其提供令牌。</translation>
    </message>
    <message>
        <source>As the gateway&apos;s, to {seconds} s.</source>
        <translation>与网关一致，相差 {seconds} 秒。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is trusted.</source>
        <translation>网关证书受信任。</translation>
    </message>
    <message>
        <source>Trusted, but the certificate ends in {days} days: tell IT. ({issuer})</source>
        <translation>受信任，但证书将在 {days} 天后到期：请告知 IT。（{issuer}）</translation>
    </message>
    <message>
        <source>It is the pinned certificate, good for {days} days more.</source>
        <translation>与固定的证书一致，还有 {days} 天有效。</translation>
    </message>
    <message>
        <source>Trusted, good for {days} days more. Issued by {issuer}.</source>
        <translation>受信任，还有 {days} 天有效。颁发者：{issuer}。</translation>
    </message>
    <message>
        <source>Not checked: {stage} has to work first.</source>
        <translation>未检查：须先使“{stage}”正常。</translation>
    </message>
    <message>
        <source>Not checked: the time for this check is over.</source>
        <translation>未检查：本次检查的时间已用完。</translation>
    </message>
    <message>
        <source>Not checked: cancelled.</source>
        <translation>未检查：已取消。</translation>
    </message>
    <message>
        <source>Not needed: the gateway is set up by its address.</source>
        <translation>不需要：网关按地址设置。</translation>
    </message>
    <message>
        <source>Not needed: the proxy does it.</source>
        <translation>不需要：由代理完成。</translation>
    </message>
    <message>
        <source>Not needed: the way to this gateway takes no proxy.</source>
        <translation>不需要：通往此网关不经过代理。</translation>
    </message>
    <message>
        <source>Not checked: the gateway wants no request just now.</source>
        <translation>未检查：网关要求暂不发送请求。</translation>
    </message>
    <message>
        <source>Accepted by the gateway {age} ago.</source>
        <translation>网关在 {age}前接受了会话。</translation>
    </message>
    <message>
        <source>Known for {age}. Whether the gateway accepts it, Refresh finds out.</source>
        <translation>已知 {age}。网关是否接受，按“刷新”可知。</translation>
    </message>
    <message>
        <source>There is one. Whether the gateway accepts it, Refresh finds out.</source>
        <translation>存在。网关是否接受，按“刷新”可知。</translation>
    </message>
    <message>
        <source>A refresh is under way or was interrupted: press Refresh.</source>
        <translation>刷新正在进行或被中断：请按“刷新”。</translation>
    </message>
    <message>
        <source>No recorder on this desk.</source>
        <translation>此工位没有录屏组件。</translation>
    </message>
    <message>
        <source>Running; it was left alone.</source>
        <translation>正在运行；未作干预。</translation>
    </message>
    <message>
        <source>Not checked: it is being started just now.</source>
        <translation>未检查：正在启动。</translation>
    </message>
    <message>
        <source>Not checked: no answer told the gateway&apos;s time.</source>
        <translation>未检查：没有应答给出网关的时间。</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Cancel check</source>
        <translation>取消检查</translation>
    </message>
    <message>
        <source>Copy check for IT</source>
        <translation>复制检查结果给 IT</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copied – paste it into the ticket</source>
        <translation>已复制 – 请粘贴到工单中</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Exchange the session&apos;s GUID for a new one</source>
        <translation>将会话的 GUID 换成新的</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>准备好了吗？</translation>
    </message>
    <message>
        <source>Looking for the gateway…</source>
        <translation>正在查找网关…</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>正在询问网关…</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>您已签入</translation>
    </message>
    <message>
        <source>Not signed in: enter your password in the bar</source>
        <translation>尚未签入：请在工具条中输入密码</translation>
    </message>
    <message>
        <source>No GUID yet: enter it later, in the bar</source>
        <translation>尚无 GUID：可稍后在工具条中输入</translation>
    </message>
    <message>
        <source>The GUID is not checked yet: Refresh exchanges it for a new one</source>
        <translation>GUID 尚未确认：“刷新”会将它换成新的</translation>
    </message>
    <message>
        <source>The gateway accepted your session</source>
        <translation>网关已接受您的会话</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved in your keyring ({kind})</source>
        <translation>已保存到您的密钥环（{kind}）</translation>
    </message>
    <message>
        <source>Looking for the recorder…</source>
        <translation>正在查找录屏程序…</translation>
    </message>
    <message>
        <source>{what} You can still work.</source>
        <translation>{what} 您仍可工作。</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么处理</translation>
    </message>
    <message>
        <source>For IT</source>
        <translation>供 IT 参考</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>复制给 IT</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Run check</source>
        <translation>运行检查</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>录屏组件</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>尚无操作</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>全部经过</translation>
    </message>
    <message>
        <source>All that happened, the last 200 lines (Ctrl+H)</source>
        <translation>发生的全部事情，最近 200 条（Ctrl+H）</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Enter GUID…</source>
        <translation>填写 GUID…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>签入</translation>
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
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>GatewayStep</name>
    <message>
        <source>The gateway is the server that your calls come from. Your IT knows its address.</source>
        <translation>网关是您来电所经的服务器。IT 知道其地址。</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Where is your gateway?</source>
        <translation>您的网关在哪里？</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Gateway found</source>
        <translation>已找到网关</translation>
    </message>
    <message>
        <source>Its certificate is trusted</source>
        <translation>其证书受信任</translation>
    </message>
    <message>
        <source>Something answers there</source>
        <translation>该地址有应答</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Something is being done; the words say what.</source>
        <translation>正在执行操作，文字说明是什么操作。</translation>
    </message>
    <message>
        <source>Wait. After 3 seconds you can press Cancel; nothing is lost by that.</source>
        <translation>请等待。3 秒后可以点击“取消”，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>尚未设置</translation>
    </message>
    <message>
        <source>The toolbar does not know your gateway or your agent ID yet.</source>
        <translation>工具条中还没有您的网关或座席工号。</translation>
    </message>
    <message>
        <source>Press “Set up…” and enter what IT gave you.</source>
        <translation>请点击“设置…”，填写 IT 提供的内容。</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>没有会话</translation>
    </message>
    <message>
        <source>Sign in to the workbench, press “Enter GUID…” and paste the GUID.</source>
        <translation>请签入工作台，点击“填写 GUID…”并粘贴 GUID。</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>会话已失效</translation>
    </message>
    <message>
        <source>The gateway does not know your session any more: after two minutes of silence, or because somebody signed in with your agent ID.</source>
        <translation>网关已不再认得您的会话：两分钟没有联系，或有人用您的工号签入。</translation>
    </message>
    <message>
        <source>Gateway not reachable</source>
        <translation>无法连接网关</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing is lost. Your session is kept.</source>
        <translation>没有发送任何内容，也没有丢失任何内容。您的会话已保留。</translation>
    </message>
    <message>
        <source>Check the network or the VPN, press Refresh. If it stays, “Run check” says whose it is.</source>
        <translation>请检查网络或 VPN，然后点击“刷新”。如果仍不行，“运行检查”会说明由谁负责。</translation>
    </message>
    <message>
        <source>A request was sent and its answer was lost, or it was not a clear one.</source>
        <translation>请求已发送，但应答丢失或不明确。</translation>
    </message>
    <message>
        <source>Gateway refused</source>
        <translation>网关拒绝请求</translation>
    </message>
    <message>
        <source>The gateway said no, or a setting cannot be used; the details say which, and why.</source>
        <translation>网关拒绝了请求，或某项设置无法使用；详情会说明是哪一项以及原因。</translation>
    </message>
    <message>
        <source>Open the details (Ctrl+D): the next step stands there, with its button.</source>
        <translation>请打开详情（Ctrl+D）：那里有下一步及其按钮。</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>系统密钥环已锁定</translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation>未录屏</translation>
    </message>
    <message>
        <source>Your screen should be recorded, and is not. Your session is not affected.</source>
        <translation>您的屏幕应被录制，但没有录制。您的会话不受影响。</translation>
    </message>
    <message>
        <source>Press VRC. If it stays, tell your supervisor and IT; the details say why it is so.</source>
        <translation>请点击“VRC”。如果仍不行，请告知班长和 IT；详情会说明原因。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Session not checked</source>
        <translation>会话未确认</translation>
    </message>
    <message>
        <source>Nothing is wrong. The last proof is more than 90 seconds old.</source>
        <translation>没有问题。上次确认已超过 90 秒。</translation>
    </message>
    <message>
        <source>Press Refresh when you want a new one.</source>
        <translation>需要重新确认时，请点击“刷新”。</translation>
    </message>
    <message>
        <source>Recorder not started</source>
        <translation>录屏组件未启动</translation>
    </message>
    <message>
        <source>Press VRC.</source>
        <translation>请点击“VRC”。</translation>
    </message>
    <message>
        <source>Recorder not checked</source>
        <translation>录屏组件未确认</translation>
    </message>
    <message>
        <source>The recorder took its token, but since then this computer slept, or another session began.</source>
        <translation>录屏组件已接收令牌，但此后本机曾休眠，或已开始另一个会话。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Nothing. Good work.</source>
        <translation>无需操作。祝工作顺利。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未签入</translation>
    </message>
    <message>
        <source>Your shift has not begun.</source>
        <translation>您的班次尚未开始。</translation>
    </message>
    <message>
        <source>Enter your password below the bar and press “Sign in”.</source>
        <translation>请在状态栏下方输入密码，然后点击“签入”。</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已签出</translation>
    </message>
    <message>
        <source>The gateway ended your session: by silence, by your supervisor, or you signed in elsewhere.</source>
        <translation>网关结束了您的会话：长时间无联系、班长操作，或您在别处签入。</translation>
    </message>
    <message>
        <source>Sign in again; if your supervisor did it, ask first.</source>
        <translation>请重新签入；如果是班长操作的，请先询问。</translation>
    </message>
    <message>
        <source>The toolbar goes on asking. After two minutes of silence the gateway signs you out.</source>
        <translation>工具条会继续询问。两分钟没有联系，网关会将您签出。</translation>
    </message>
    <message>
        <source>Check the network or the VPN. You need to press nothing.</source>
        <translation>请检查网络或 VPN。无需点击任何按钮。</translation>
    </message>
    <message>
        <source>Idle, Busy, Rest, After-call work, In a call</source>
        <translation>空闲、示忙、休息、话后整理、通话中</translation>
    </message>
    <message>
        <source>You are signed in, and this is how you are, as the gateway tells it; since when, stands below. “Rest asked for”: it has not begun. “Rest: the time is up”: go on. “Signed out (no calls)”: end your shift in the menu (F10), and sign in again. “Signed in – state unknown”: choose one.</source>
        <translation>您已签入，这是网关所告知的您的状态；自何时起，见下方。“已申请休息”：尚未开始。“休息：时间已到”：请继续工作。“已签出（无来电）”：请在菜单（F10）中结束班次，然后重新签入。“已签入 – 状态未知”：请选择一个状态。</translation>
    </message>
    <message>
        <source>The button below the bar changes it. It has changed when the word does.</source>
        <translation>状态栏下方的按钮可以切换状态。文字改变时，状态才真正改变。</translation>
    </message>
    <message>
        <source>No recorder on this desk</source>
        <translation>本工位没有录屏组件</translation>
    </message>
    <message>
        <source>None is configured.</source>
        <translation>没有配置录屏组件。</translation>
    </message>
    <message>
        <source>Nothing, unless you should be recorded: then tell IT.</source>
        <translation>无需操作；如果您应被录屏，请告知 IT。</translation>
    </message>
    <message>
        <source>It is not there, or not started yet.</source>
        <translation>它不在本机，或尚未启动。</translation>
    </message>
    <message>
        <source>Press VRC, or start the recorder first; the line says which.</source>
        <translation>请点击“VRC”，或先启动录屏组件；该行会说明是哪一种。</translation>
    </message>
    <message>
        <source>Recorder starting</source>
        <translation>正在启动录屏</translation>
    </message>
    <message>
        <source>A token was fetched for it, and is being handed over.</source>
        <translation>已为它获取令牌，正在交接。</translation>
    </message>
    <message>
        <source>Wait some seconds.</source>
        <translation>请等待几秒。</translation>
    </message>
    <message>
        <source>Recorder ready or on since …, or got its token …</source>
        <translation>录屏组件自 … 起待命或就绪，或 … 获得令牌</translation>
    </message>
    <message>
        <source>“Ready” or “On since”: it has its token, says every 15 seconds that it is well, and records when asked by the gateway. “Got its token”: nobody can ask it how it is since then.</source>
        <translation>“自……起待命”或“自……起就绪”：它有令牌，每 15 秒报告一次正常，并在网关要求时录屏。“获得令牌”：此后的状况无从询问。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无需操作。</translation>
    </message>
    <message>
        <source>Press VRC to try again. If it stays, press “Copy for IT” and tell IT.</source>
        <translation>请点击“VRC”重试。如果仍不行，请点击“复制给 IT”并告知 IT。</translation>
    </message>
    <message>
        <source>NOT RECORDED since …</source>
        <translation>自……起未录屏</translation>
    </message>
    <message>
        <source>Press VRC to start it again. If it stays, call IT.</source>
        <translation>请点击“VRC”重新启动。如果仍不行，请致电 IT。</translation>
    </message>
    <message>
        <source>Recorder ended</source>
        <translation>录屏组件已退出</translation>
    </message>
    <message>
        <source>Your shift, or new settings, ended it.</source>
        <translation>您结束了班次，或新的设置结束了它。</translation>
    </message>
    <message>
        <source>Nothing. For the next shift, press VRC.</source>
        <translation>无需操作。下个班次请点击“VRC”。</translation>
    </message>
    <message>
        <source>The toolbar has no GUID of yours: the code of your session at the workbench.</source>
        <translation>工具条没有您的 GUID，即您在工作台的会话代码。</translation>
    </message>
    <message>
        <source>Sign in to the workbench again, press “Enter GUID…” and paste the new GUID.</source>
        <translation>请重新签入工作台，点击“填写 GUID…”并粘贴新的 GUID。</translation>
    </message>
    <message>
        <source>No clear answer, or Session to be checked</source>
        <translation>结果不明确，或会话待确认</translation>
    </message>
    <message>
        <source>Press Refresh, unless the bar says that the toolbar asks by itself.</source>
        <translation>请点击“刷新”，除非状态栏说工具条会自动询问。</translation>
    </message>
    <message>
        <source>The keyring, this computer&apos;s store for passwords, could not be used.</source>
        <translation>无法使用系统密钥环（本机保存密码的地方）。</translation>
    </message>
    <message>
        <source>Press “Try again” in the details (Ctrl+D), and enter this computer&apos;s password.</source>
        <translation>请点击详情（Ctrl+D）中的“重试”，并输入本机密码。</translation>
    </message>
    <message>
        <source>All works, but what the toolbar knows is lost when you close it.</source>
        <translation>一切可用，但关闭工具条后其所知内容会丢失。</translation>
    </message>
    <message>
        <source>Leave it open. Open the details (Ctrl+D): they say why, and “Try again” saves it.</source>
        <translation>请不要关闭。打开详情（Ctrl+D）：其中说明原因，“重试”可保存。</translation>
    </message>
    <message>
        <source>Or “Recorder ended”, or “Recorder waits for its token”. Your session is fine. Before your screen can be recorded, the recorder needs a token: its ticket for this session.</source>
        <translation>或“录屏组件已退出”，或“录屏组件等待令牌”。会话正常。录屏之前，录屏组件需要令牌，即它用于本次会话的凭证。</translation>
    </message>
    <message>
        <source>Wait a moment if the bar says so; else press VRC.</source>
        <translation>如果工具条要求等待，请稍候；否则请点击“VRC”。</translation>
    </message>
    <message>
        <source>The gateway accepted your session less than 90 seconds ago, and the recorder, if there is one, has its token. Whether you take calls, your workbench says.</source>
        <translation>网关在 90 秒内接受了您的会话；如有录屏组件，它已有令牌。您是否接听来电，由工作台显示。</translation>
    </message>
    <message>
        <source>Not recording, Recording not confirmed, Perhaps still recording, Recorder not checked</source>
        <translation>未在录屏、录屏未获确认、可能仍在录屏、录屏组件未确认</translation>
    </message>
    <message>
        <source>Nothing proves that the recording of your screen is as it was asked for.</source>
        <translation>没有任何信息证明录屏与所请求的一致。</translation>
    </message>
    <message>
        <source>Do what the bar says: press “Record screen” or “Stop recording”, or VRC.</source>
        <translation>请按工具条的提示操作：点击“录屏”、“停止录屏”或“VRC”。</translation>
    </message>
    <message>
        <source>Recorder not started, or not running</source>
        <translation>录屏组件未启动或未运行</translation>
    </message>
    <message>
        <source>Recorder waits for its token</source>
        <translation>录屏组件等待令牌</translation>
    </message>
    <message>
        <source>It runs by itself, and needs a token before it can record.</source>
        <translation>它自行运行，需要令牌才能录屏。</translation>
    </message>
    <message>
        <source>NOT RECORDED: the recorder failed</source>
        <translation>未录屏：录屏组件失败</translation>
    </message>
    <message>
        <source>It did not take a token. The reason stands beside it.</source>
        <translation>它没有接收令牌。原因显示在旁边。</translation>
    </message>
    <message>
        <source>It was on and is not any more: it ended, hangs, or was started again.</source>
        <translation>它曾就绪，现在不是了：已退出、无响应或被重新启动。</translation>
    </message>
    <message>
        <source>No screen recording asked for here</source>
        <translation>此处未请求录屏</translation>
    </message>
    <message>
        <source>Nobody asked the gateway to record your screen, or its end is confirmed.</source>
        <translation>没有人请求网关录制您的屏幕，或已确认录屏结束。</translation>
    </message>
    <message>
        <source>“Record screen” starts it, where your site has that button.</source>
        <translation>如有“录屏”按钮，点击即可开始。</translation>
    </message>
    <message>
        <source>Recording asked for, not confirmed yet</source>
        <translation>已请求录屏，尚未确认</translation>
    </message>
    <message>
        <source>The gateway took the request. That is no proof yet.</source>
        <translation>网关已接受请求，但这还不是证明。</translation>
    </message>
    <message>
        <source>Wait 10 seconds at most.</source>
        <translation>最多等待 10 秒。</translation>
    </message>
    <message>
        <source>Recording since …</source>
        <translation>自……起录屏中</translation>
    </message>
    <message>
        <source>The gateway confirmed that your screen is recorded.</source>
        <translation>网关已确认正在录制您的屏幕。</translation>
    </message>
    <message>
        <source>Recording is being ended</source>
        <translation>正在结束录屏</translation>
    </message>
    <message>
        <source>Its end was asked for, and is not confirmed yet.</source>
        <translation>已请求结束，尚未确认。</translation>
    </message>
    <message>
        <source>A recording was wanted, and nothing proves it (any more). The cause stands there.</source>
        <translation>需要录屏，但没有（或不再有）证明。原因显示在那里。</translation>
    </message>
    <message>
        <source>Press “Record screen” again. If it stays, tell your supervisor and IT.</source>
        <translation>请再次点击“录屏”。如果仍不行，请告知班长和 IT。</translation>
    </message>
    <message>
        <source>Perhaps still recording</source>
        <translation>可能仍在录屏</translation>
    </message>
    <message>
        <source>Its end was asked for, and nobody confirmed it.</source>
        <translation>已请求结束，但没有得到确认。</translation>
    </message>
    <message>
        <source>Press “Stop recording” once more. If it stays, tell IT.</source>
        <translation>请再次点击“停止录屏”。如果仍不行，请告知 IT。</translation>
    </message>
    <message>
        <source>This guide, at the state of this moment</source>
        <translation>打开本指南，并定位到当前状态</translation>
    </message>
    <message>
        <source>Refresh: a new GUID for your session, and a proof of it</source>
        <translation>刷新：为会话换取新的 GUID 并确认</translation>
    </message>
    <message>
        <source>VRC: a token for the screen recorder</source>
        <translation>VRC：为录屏组件获取令牌</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Cancel what takes too long</source>
        <translation>取消耗时太久的操作</translation>
    </message>
    <message>
        <source>Set up, or enter the GUID</source>
        <translation>进行设置，或填写 GUID</translation>
    </message>
    <message>
        <source>Details: what is wrong, the three links, the last actions</source>
        <translation>详情：问题、三个环节、最近的操作</translation>
    </message>
    <message>
        <source>The first button of the details, such as “Try again”</source>
        <translation>详情中的第一个按钮，如“重试”</translation>
    </message>
    <message>
        <source>Check of the whole way; it changes nothing</source>
        <translation>检查整个链路，不作任何更改</translation>
    </message>
    <message>
        <source>Close the check, then the details</source>
        <translation>关闭检查，然后关闭详情</translation>
    </message>
    <message>
        <source>Session story: the last 200 lines</source>
        <translation>会话经过：最近 200 条</translation>
    </message>
    <message>
        <source>Copy for IT; it holds no secret</source>
        <translation>复制给 IT，不含任何机密</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Bar along the top edge, along the bottom edge, or free</source>
        <translation>工具条停靠在屏幕顶部、底部，或自由放置</translation>
    </message>
    <message>
        <source>No notices for 30 minutes, 1 hour or 8 hours; notices again</source>
        <translation>30 分钟、1 小时或 8 小时内不通知；重新通知</translation>
    </message>
    <message>
        <source>End shift: Ctrl+E, then E</source>
        <translation>结束班次：先按 Ctrl+E，再按 E</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>To your password, to sign in</source>
        <translation>转到密码栏，以便签入</translation>
    </message>
    <message>
        <source>Take over, where you are signed in elsewhere</source>
        <translation>您已在别处签入时接管</translation>
    </message>
    <message>
        <source>How you are: all that there is to choose</source>
        <translation>您的状态：全部可选项</translation>
    </message>
    <message>
        <source>Idle, Busy, After-call work, Rest for 15 minutes</source>
        <translation>空闲、示忙、话后整理、休息 15 分钟</translation>
    </message>
    <message>
        <source>Record screen, or stop recording</source>
        <translation>开始录屏，或停止录屏</translation>
    </message>
    <message>
        <source>End the call and sign out: Ctrl+E, then F</source>
        <translation>结束通话并签出：先按 Ctrl+E，再按 F</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What the bar says</source>
        <translation>工具条显示的内容</translation>
    </message>
    <message>
        <source>The recorder</source>
        <translation>录屏组件</translation>
    </message>
    <message>
        <source>The recording of your screen</source>
        <translation>您的录屏</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>当前状态</translation>
    </message>
</context>
<context>
    <name>HelpLater</name>
    <message>
        <source>Copied – paste it into the ticket</source>
        <translation>已复制 – 请粘贴到工单中</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>语言 (Language)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>与桌面相同</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Gateway not reachable</source>
        <translation>无法连接网关</translation>
    </message>
    <message>
        <source>There is no way from here to {host}.</source>
        <translation>从本机无法到达 {host}。</translation>
    </message>
    <message>
        <source>Check the network or the VPN, then try again.</source>
        <translation>请检查网络或 VPN，然后重试。</translation>
    </message>
    <message>
        <source>{host} is there, but nothing answers on port {port}.</source>
        <translation>{host} 可以到达，但端口 {port} 没有应答。</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, tell IT that the gateway is down.</source>
        <translation>请稍后重试。如果仍不行，请告知 IT 网关已停止服务。</translation>
    </message>
    <message>
        <source>Gateway not found</source>
        <translation>找不到网关</translation>
    </message>
    <message>
        <source>The name {host} was not found.</source>
        <translation>找不到名称 {host}。</translation>
    </message>
    <message>
        <source>Are you connected to the company network or VPN?</source>
        <translation>请确认是否已连接公司网络或 VPN。</translation>
    </message>
    <message>
        <source>{host} did not answer on port {port} in time.</source>
        <translation>{host} 的端口 {port} 未在规定时间内应答。</translation>
    </message>
    <message>
        <source>{host} took the connection and then said nothing.</source>
        <translation>{host} 接受了连接，但之后没有应答。</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, tell IT.</source>
        <translation>请稍后重试。如果仍不行，请告知 IT。</translation>
    </message>
    <message>
        <source>Toolbar closing</source>
        <translation>工具条正在关闭</translation>
    </message>
    <message>
        <source>The toolbar is closing, so nothing was sent.</source>
        <translation>工具条正在关闭，因此没有发送任何请求。</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>请重新启动工具条。</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>结果不明确</translation>
    </message>
    <message>
        <source>The request was sent and no whole answer came back. It may have been carried out.</source>
        <translation>请求已发出，但没有收到完整的应答，操作可能已经执行。</translation>
    </message>
    <message>
        <source>Press Refresh: the toolbar finds out which GUID holds.</source>
        <translation>请点击“刷新”，工具条会查明哪个 GUID 有效。</translation>
    </message>
    <message>
        <source>Not the gateway&apos;s answer</source>
        <translation>应答并非来自网关</translation>
    </message>
    <message>
        <source>Something between you and the gateway answered instead, often a proxy or a login page.</source>
        <translation>应答来自您与网关之间的其他设备，通常是代理或登录页面。</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>应答无法使用</translation>
    </message>
    <message>
        <source>The gateway said yes, and its answer has no GUID that can be used.</source>
        <translation>网关已同意请求，但应答中没有可用的 GUID。</translation>
    </message>
    <message>
        <source>Press Refresh to ask again. If it stays, send the details to IT.</source>
        <translation>请点击“刷新”重新请求。如果仍不行，请将详情发给 IT。</translation>
    </message>
    <message>
        <source>Unexpected answer</source>
        <translation>应答异常</translation>
    </message>
    <message>
        <source>The gateway, or something before it, answered {code} instead of working.</source>
        <translation>网关或其前端设备未处理请求，而是返回了 {code}。</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, send the details to IT.</source>
        <translation>请稍后重试。如果仍不行，请将详情发给 IT。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>You cancelled before anything was sent. Nothing has changed.</source>
        <translation>您在发送之前已取消，没有任何变化。</translation>
    </message>
    <message>
        <source>Try again when you like.</source>
        <translation>可随时重试。</translation>
    </message>
    <message>
        <source>If your browser shows a login page, sign in there. Then try again, or tell IT.</source>
        <translation>如果浏览器显示登录页面，请在那里登录。然后重试，或告知 IT。</translation>
    </message>
    <message>
        <source>Proxy wants a password</source>
        <translation>代理需要密码</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not accept user name and password, or has got none.</source>
        <translation>代理 {proxy} 没有接受用户名和密码，或者没有收到它们。</translation>
    </message>
    <message>
        <source>Enter both in the settings; ask IT which ones to use.</source>
        <translation>请在设置中输入两者；该用哪一个，请问 IT。</translation>
    </message>
    <message>
        <source>Proxy not supported</source>
        <translation>不支持此代理</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a kind of sign-in that this program does not support, such as NTLM or Kerberos.</source>
        <translation>代理 {proxy} 要求本程序不支持的登录方式，例如 NTLM 或 Kerberos。</translation>
    </message>
    <message>
        <source>Tell IT: the proxy must let the toolbar in with a password, or to the gateway without.</source>
        <translation>请告诉 IT：代理必须允许工具栏用密码登录，或者不登录就能访问网关。</translation>
    </message>
    <message>
        <source>Proxy not trusted</source>
        <translation>代理不受信任</translation>
    </message>
    <message>
        <source>No safe connection to the proxy {proxy} could be made: its certificate is not trusted.</source>
        <translation>无法与代理 {proxy} 建立安全连接：它的证书不受信任。</translation>
    </message>
    <message>
        <source>Check the proxy in the settings; if it is right, tell IT.</source>
        <translation>请检查设置中的代理；如果没有错，请告诉 IT。</translation>
    </message>
    <message>
        <source>No way through the proxy</source>
        <translation>无法通过代理</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached, or does not let us through.</source>
        <translation>无法连接代理 {proxy}，或者它不让我们通过。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it stays, tell IT.</source>
        <translation>请稍候，然后重试。如果仍不行，请告知 IT。</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired. Nothing was sent.</source>
        <translation>{host} 的证书已过期。未发送任何数据。</translation>
    </message>
    <message>
        <source>Tell IT. If this computer&apos;s date is wrong, correct it first.</source>
        <translation>请告知 IT。如果本机日期不正确，请先改正。</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>证书尚未生效</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, the certificate of {host} is not valid yet.</source>
        <translation>按本机时间，{host} 的证书尚未生效。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, tell IT.</source>
        <translation>请检查本机的日期和时间。如果正确，请告知 IT。</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>证书名称不符</translation>
    </message>
    <message>
        <source>The certificate is not made for {host}. Nothing was sent.</source>
        <translation>该证书不是为 {host} 签发的。未发送任何数据。</translation>
    </message>
    <message>
        <source>Check the address in the settings; if it is right, tell IT.</source>
        <translation>请检查设置中的地址；如果正确，请告知 IT。</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>证书不受信任</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of {host}. Nothing was sent.</source>
        <translation>本机不认识 {host} 证书的颁发者。未发送任何数据。</translation>
    </message>
    <message>
        <source>{host} vouches for itself (a self-signed certificate). Nothing was sent.</source>
        <translation>{host} 的证书由其自行签发（自签名证书）。未发送任何数据。</translation>
    </message>
    <message>
        <source>Press Test connection in the settings to see the certificate and what to do about it.</source>
        <translation>请在设置中点击“测试连接”，查看证书以及处理办法。</translation>
    </message>
    <message>
        <source>Certificate made wrongly</source>
        <translation>证书制作有误</translation>
    </message>
    <message>
        <source>The certificate of {host} breaks the rules for certificates. Nothing was sent.</source>
        <translation>{host} 的证书不符合证书规则。未发送任何数据。</translation>
    </message>
    <message>
        <source>Tell IT: the gateway needs a certificate that is made correctly.</source>
        <translation>请告诉 IT：网关需要一份制作正确的证书。</translation>
    </message>
    <message>
        <source>Not the pinned certificate</source>
        <translation>不是已固定的证书</translation>
    </message>
    <message>
        <source>{host} presents another certificate than the one that was pinned. It may be a new one, or somebody in between. Nothing was sent. Pinned: {pinned}. Presented: {presented}.</source>
        <translation>{host} 出示的证书与已固定的证书不同。可能是换了新证书，也可能中间有人冒充。未发送任何数据。已固定：{pinned}。出示：{presented}。</translation>
    </message>
    <message>
        <source>Ask IT whether the certificate was changed. Only the settings can pin a new one.</source>
        <translation>请向 IT 确认证书是否已更换。只有在设置中才能固定新证书。</translation>
    </message>
    <message>
        <source>Connection not safe enough</source>
        <translation>连接不够安全</translation>
    </message>
    <message>
        <source>{host} and this program found no encryption that is safe today: a cipher or a key is too weak, or the gateway wants a client certificate. Nothing was sent.</source>
        <translation>{host} 与本程序没有找到如今足够安全的加密方式：密码套件或密钥太弱，或者网关要求客户端证书。未发送任何数据。</translation>
    </message>
    <message>
        <source>Press Test connection in the settings to learn more, and tell IT.</source>
        <translation>请在设置中点击“测试连接”了解详情，并告诉 IT。</translation>
    </message>
    <message>
        <source>{host} offers no encryption that is safe today (TLS 1.2 or later). Nothing was sent.</source>
        <translation>{host} 不支持目前安全的加密方式（TLS 1.2 或更高版本）。未发送任何数据。</translation>
    </message>
    <message>
        <source>Tell IT: the gateway&apos;s TLS settings are too old.</source>
        <translation>请告知 IT：网关的 TLS 设置过旧。</translation>
    </message>
    <message>
        <source>{host} asks for a client certificate, which this program does not have.</source>
        <translation>{host} 要求提供客户端证书，而本程序没有。</translation>
    </message>
    <message>
        <source>Tell IT: the gateway must let the toolbar in without one.</source>
        <translation>请告知 IT：网关需允许工具条不带客户端证书接入。</translation>
    </message>
    <message>
        <source>Port {port} of {host} does not speak TLS. Nothing was sent.</source>
        <translation>{host} 的端口 {port} 不支持 TLS。未发送任何数据。</translation>
    </message>
    <message>
        <source>Check the port in the settings: 8043 is usual, 8000 is the unsafe one.</source>
        <translation>请检查设置中的端口：通常为 8043，而 8000 不安全。</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>The encrypted connection to {host} could not be made. Nothing was sent.</source>
        <translation>无法与 {host} 建立加密连接。未发送任何数据。</translation>
    </message>
    <message>
        <source>Send the details to IT.</source>
        <translation>请将详情发给 IT。</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>会话已失效</translation>
    </message>
    <message>
        <source>The gateway does not know your session any more. It signs agents out after about two minutes without contact, or when someone signs in with your ID elsewhere.</source>
        <translation>网关已不再认可您的会话。约两分钟没有联系，或有人在别处用您的工号签入时，网关会将座席签出。</translation>
    </message>
    <message>
        <source>Sign in to the workbench again, then paste the new GUID.</source>
        <translation>请重新签入工作台，然后粘贴新的 GUID。</translation>
    </message>
    <message>
        <source>The gateway does not accept this GUID (any more). Another client may have a newer one.</source>
        <translation>网关不接受（或不再接受）此 GUID。其他客户端可能有更新的 GUID。</translation>
    </message>
    <message>
        <source>Gateway is switching over</source>
        <translation>网关正在切换</translation>
    </message>
    <message>
        <source>The gateway is moving you to another server.</source>
        <translation>网关正在将您切换到另一台服务器。</translation>
    </message>
    <message>
        <source>Wait a few seconds, then try again.</source>
        <translation>请等待几秒，然后重试。</translation>
    </message>
    <message>
        <source>The gateway is still busy with the last request.</source>
        <translation>网关仍在处理上一个请求。</translation>
    </message>
    <message>
        <source>Gateway trouble</source>
        <translation>网关异常</translation>
    </message>
    <message>
        <source>The gateway could not do this just now (an internal error).</source>
        <translation>网关暂时无法完成此操作（内部错误）。</translation>
    </message>
    <message>
        <source>Agent ID not accepted</source>
        <translation>座席工号未被接受</translation>
    </message>
    <message>
        <source>The gateway did not accept the agent ID or the address.</source>
        <translation>网关未接受该座席工号或地址。</translation>
    </message>
    <message>
        <source>Check both in the settings.</source>
        <translation>请在设置中检查这两项。</translation>
    </message>
    <message>
        <source>Gateway refused</source>
        <translation>网关拒绝请求</translation>
    </message>
    <message>
        <source>The gateway refused the request (code {retcode}).</source>
        <translation>网关拒绝了该请求（代码 {retcode}）。</translation>
    </message>
    <message>
        <source>Signed in elsewhere</source>
        <translation>已在别处签入</translation>
    </message>
    <message>
        <source>This agent ID is signed in at another place.</source>
        <translation>此座席工号已在别处签入。</translation>
    </message>
    <message>
        <source>Was it you? Type your password, press Take over: that session and its call end. If not, tell your supervisor.</source>
        <translation>是您本人吗？请输入密码并按“接管”：那边的会话和通话会结束。如果不是，请告知班长。</translation>
    </message>
    <message>
        <source>Sign-in not possible now</source>
        <translation>暂时无法签入</translation>
    </message>
    <message>
        <source>The gateway has no room or no connection for another agent just now.</source>
        <translation>网关目前无法再接入座席。</translation>
    </message>
    <message>
        <source>Agent ID or password wrong</source>
        <translation>工号或密码错误</translation>
    </message>
    <message>
        <source>The gateway does not know this agent ID with this password.</source>
        <translation>网关不接受此工号与密码。</translation>
    </message>
    <message>
        <source>Signed out already</source>
        <translation>已签出</translation>
    </message>
    <message>
        <source>The gateway has signed you out before.</source>
        <translation>网关此前已将您签出。</translation>
    </message>
    <message>
        <source>Sign in again when you like.</source>
        <translation>需要时请重新签入。</translation>
    </message>
    <message>
        <source>Not possible in this state</source>
        <translation>当前状态不允许</translation>
    </message>
    <message>
        <source>The gateway does not allow this change of state now, or not for you.</source>
        <translation>网关现在不允许此状态变更，或您没有权限。</translation>
    </message>
    <message>
        <source>Wait until the call or the rest has ended, then try again.</source>
        <translation>请等通话或休息结束后再试。</translation>
    </message>
    <message>
        <source>Still signed in</source>
        <translation>仍处于签入状态</translation>
    </message>
    <message>
        <source>The gateway does not sign you out in your present state; you may be in a call.</source>
        <translation>网关在您当前的状态下不予签出，您可能正在通话。</translation>
    </message>
    <message>
        <source>Sign-in not accepted</source>
        <translation>签入信息不被接受</translation>
    </message>
    <message>
        <source>The gateway did not accept what was entered to sign in.</source>
        <translation>网关不接受签入所填的内容。</translation>
    </message>
    <message>
        <source>Check agent ID and phone number. If both are right, send the details to IT.</source>
        <translation>请检查工号和电话号码。若都正确，请把详情发给 IT。</translation>
    </message>
    <message>
        <source>Wrong kind of agent</source>
        <translation>座席类型不符</translation>
    </message>
    <message>
        <source>This agent ID is not set up for a computer with a phone.</source>
        <translation>此工号未配置为电脑加电话的座席。</translation>
    </message>
    <message>
        <source>Phone number not accepted</source>
        <translation>电话号码不被接受</translation>
    </message>
    <message>
        <source>The gateway cannot use this phone number.</source>
        <translation>网关无法使用此电话号码。</translation>
    </message>
    <message>
        <source>Check the phone number in the settings.</source>
        <translation>请在设置中检查电话号码。</translation>
    </message>
    <message>
        <source>Phone number outside the range</source>
        <translation>电话号码超出范围</translation>
    </message>
    <message>
        <source>This phone number is not one of those that the gateway may use.</source>
        <translation>此电话号码不在网关允许的范围内。</translation>
    </message>
    <message>
        <source>Check the phone number in the settings, or ask IT which ones are allowed.</source>
        <translation>请在设置中检查电话号码，或询问 IT 允许哪些号码。</translation>
    </message>
    <message>
        <source>Cannot be taken over</source>
        <translation>无法接管</translation>
    </message>
    <message>
        <source>This agent ID is signed in at another place and cannot be signed out from here.</source>
        <translation>此工号已在别处签入，不能从这里签出。</translation>
    </message>
    <message>
        <source>Sign out there, or ask your supervisor.</source>
        <translation>请在那里签出，或联系班长。</translation>
    </message>
    <message>
        <source>Address not accepted</source>
        <translation>地址不被接受</translation>
    </message>
    <message>
        <source>The gateway did not accept the address of this computer.</source>
        <translation>网关不接受本机的地址。</translation>
    </message>
    <message>
        <source>Sign-in not confirmed</source>
        <translation>签入未获确认</translation>
    </message>
    <message>
        <source>The system behind the gateway that knows the passwords said no.</source>
        <translation>网关背后负责验证密码的系统拒绝了签入。</translation>
    </message>
    <message>
        <source>Enter the password again. If it stays, send the details to IT.</source>
        <translation>请重新输入密码。若仍不行，请把详情发给 IT。</translation>
    </message>
    <message>
        <source>Two call centres mixed</source>
        <translation>呼叫中心不一致</translation>
    </message>
    <message>
        <source>This agent ID and the recording belong to different call centres (VDN).</source>
        <translation>此工号与录音属于不同的呼叫中心（VDN）。</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>密码已过期</translation>
    </message>
    <message>
        <source>Your password has expired.</source>
        <translation>您的密码已过期。</translation>
    </message>
    <message>
        <source>Change it where your organisation lets you, then sign in with the new one.</source>
        <translation>请在单位指定的地方修改密码，然后用新密码签入。</translation>
    </message>
    <message>
        <source>Sign-in under way</source>
        <translation>正在签入</translation>
    </message>
    <message>
        <source>The gateway is still working on another sign-in with this agent ID.</source>
        <translation>网关仍在处理此工号的另一次签入。</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>帐号已锁定</translation>
    </message>
    <message>
        <source>The account is locked, mostly after several wrong passwords.</source>
        <translation>帐号已被锁定，通常是因为多次输错密码。</translation>
    </message>
    <message>
        <source>Ask IT to unlock it, or wait until it opens by itself.</source>
        <translation>请让 IT 解锁，或等它自动解锁。</translation>
    </message>
    <message>
        <source>Session lost in a switch-over</source>
        <translation>会话在切换中丢失</translation>
    </message>
    <message>
        <source>The gateway moved to another server, and your session did not come along.</source>
        <translation>网关切换到了另一台服务器，您的会话没有保留。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>请重新签入。</translation>
    </message>
    <message>
        <source>Signed out by silence</source>
        <translation>因长时间无响应被签出</translation>
    </message>
    <message>
        <source>The gateway had no sign of life from this computer for about two minutes, and signed you out.</source>
        <translation>网关约两分钟没有收到本机的消息，已将您签出。</translation>
    </message>
    <message>
        <source>Somebody signed in with your agent ID at another place, so your session here has ended.</source>
        <translation>有人用您的工号在别处签入，因此这里的会话已结束。</translation>
    </message>
    <message>
        <source>Signed out by somebody else</source>
        <translation>已被他人签出</translation>
    </message>
    <message>
        <source>Your session was ended by a supervisor or by the gateway&apos;s administration.</source>
        <translation>您的会话被班长或网关管理员结束。</translation>
    </message>
    <message>
        <source>Ask your supervisor, then sign in again.</source>
        <translation>请询问班长，然后重新签入。</translation>
    </message>
    <message>
        <source>Signed out by the gateway</source>
        <translation>已被网关签出</translation>
    </message>
    <message>
        <source>The gateway was away, and does not know your session any more since it is back.</source>
        <translation>网关曾中断，恢复后已不再认识您的会话。</translation>
    </message>
    <message>
        <source>Signed in without a session</source>
        <translation>已签入但没有会话</translation>
    </message>
    <message>
        <source>The gateway says that you are signed in, and gave no GUID to work with.</source>
        <translation>网关称您已签入，却没有给出可用的 GUID。</translation>
    </message>
    <message>
        <source>Sign in again and take over: it was you. If it stays, send the details to IT.</source>
        <translation>请重新签入并接管：那就是您本人。若仍不行，请把详情发给 IT。</translation>
    </message>
    <message>
        <source>No licence free</source>
        <translation>没有空闲许可</translation>
    </message>
    <message>
        <source>All agents&apos; licences of this call centre are in use.</source>
        <translation>此呼叫中心的座席许可已全部占用。</translation>
    </message>
    <message>
        <source>Wait until somebody signs out, or tell your supervisor.</source>
        <translation>请等有人签出，或告知班长。</translation>
    </message>
    <message>
        <source>The gateway said yes and has not signed you out.</source>
        <translation>网关答应了签出，但您仍处于签入状态。</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已签出</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>您的会话已结束。</translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation>未录屏</translation>
    </message>
    <message>
        <source>The gateway took the request and did not confirm that your screen is recorded.</source>
        <translation>网关接受了请求，但没有确认正在录屏。</translation>
    </message>
    <message>
        <source>Start the recording again. If it stays, tell your supervisor and IT.</source>
        <translation>请重新开始录屏。若仍不行，请告知班长和 IT。</translation>
    </message>
    <message>
        <source>The gateway says that the recording of your screen did not start.</source>
        <translation>网关报告录屏未能开始。</translation>
    </message>
    <message>
        <source>Press VRC, then start the recording again. If it stays, tell your supervisor and IT.</source>
        <translation>请按 VRC，然后重新开始录屏。若仍不行，请告知班长和 IT。</translation>
    </message>
    <message>
        <source>Your session ended, and the recording of your screen with it.</source>
        <translation>您的会话已结束，录屏也随之结束。</translation>
    </message>
    <message>
        <source>Sign in again, press VRC, then start the recording.</source>
        <translation>请重新签入，按 VRC，然后开始录屏。</translation>
    </message>
    <message>
        <source>Start it again, or ask your supervisor.</source>
        <translation>请重新开始，或询问班长。</translation>
    </message>
    <message>
        <source>End of recording not confirmed</source>
        <translation>录屏结束未获确认</translation>
    </message>
    <message>
        <source>Nobody confirmed that the recording of your screen has ended. It may go on.</source>
        <translation>没有收到录屏已结束的确认，录屏可能仍在进行。</translation>
    </message>
    <message>
        <source>Stop it again. If it stays, tell IT.</source>
        <translation>请再次停止。若仍不行，请告知 IT。</translation>
    </message>
    <message>
        <source>Recording goes on</source>
        <translation>录屏仍在继续</translation>
    </message>
    <message>
        <source>The gateway says that the recording of your screen could not be ended.</source>
        <translation>网关报告无法结束录屏。</translation>
    </message>
    <message>
        <source>Not signed in here</source>
        <translation>尚未在此签入</translation>
    </message>
    <message>
        <source>There is no session that this toolbar began.</source>
        <translation>没有由本工具栏建立的会话。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>请先签入。</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>This is not a phone number to sign in with.</source>
        <translation>这不是可用于签入的电话号码。</translation>
    </message>
    <message>
        <source>Enter digits, *, # and + only, 24 at most.</source>
        <translation>只能输入数字、*、# 和 +，最多 24 个字符。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>This cannot be a password of the gateway: it has at most 32 characters.</source>
        <translation>这不可能是网关的密码：最多 32 个字符。</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>请重新输入。</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>尚未设置</translation>
    </message>
    <message>
        <source>The toolbar does not know your gateway yet.</source>
        <translation>工具条中还没有您的网关信息。</translation>
    </message>
    <message>
        <source>Enter the gateway and your agent ID in the settings.</source>
        <translation>请在设置中填写网关和您的座席工号。</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>网关地址</translation>
    </message>
    <message>
        <source>This is not the address of a gateway.</source>
        <translation>这不是网关地址。</translation>
    </message>
    <message>
        <source>Enter host and port only, as in https://gw.example:8043</source>
        <translation>请只填写主机和端口，例如 https://gw.example:8043</translation>
    </message>
    <message>
        <source>Only https:// is allowed: your session would be readable on the way.</source>
        <translation>只允许使用 https://，否则您的会话可能在传输途中被他人读取。</translation>
    </message>
    <message>
        <source>Enter the https address, as in https://gw.example:8043</source>
        <translation>请填写 https 地址，例如 https://gw.example:8043</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>The CA file cannot be read, or holds no certificate: {file}</source>
        <translation>CA 文件无法读取，或其中没有证书：{file}</translation>
    </message>
    <message>
        <source>Choose the PEM file that IT gave you.</source>
        <translation>请选择 IT 提供的 PEM 文件。</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>座席工号</translation>
    </message>
    <message>
        <source>An agent ID is a number from 101 to 999999.</source>
        <translation>座席工号是 101 到 999999 之间的数字。</translation>
    </message>
    <message>
        <source>Enter yours; the workbench shows it.</source>
        <translation>请填写您的座席工号，可在工作台上查看。</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>This is not a GUID: 8 to 256 letters, digits, dots and hyphens, on one line.</source>
        <translation>这不是 GUID。GUID 应为一行，由 8 到 256 个字母、数字、点和连字符组成。</translation>
    </message>
    <message>
        <source>Copy it whole from the workbench, with or without JSESSIONID= before it.</source>
        <translation>请从工作台完整复制，前面带不带 JSESSIONID= 都可以。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The path of a file must be whole, from the root or the drive on.</source>
        <translation>文件路径必须完整，从根目录或盘符开始。</translation>
    </message>
    <message>
        <source>Choose the file with the button beside the field.</source>
        <translation>请用输入框旁的按钮选择文件。</translation>
    </message>
    <message>
        <source>There is no such file: {file}</source>
        <translation>找不到文件：{file}</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已签入</translation>
    </message>
    <message>
        <source>Gateway, agent, mode and GUID are those of your shift, which is under way.</source>
        <translation>网关、座席、模式和 GUID 属于正在进行的班次。</translation>
    </message>
    <message>
        <source>End your shift first, then change them.</source>
        <translation>请先结束班次，再修改。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>Enter the one that IT gave you.</source>
        <translation>请填写 IT 提供的端口。</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>没有会话</translation>
    </message>
    <message>
        <source>The toolbar has no GUID of yours.</source>
        <translation>工具条中没有您的 GUID。</translation>
    </message>
    <message>
        <source>Sign in to the workbench, then paste the GUID.</source>
        <translation>请签入工作台，然后粘贴 GUID。</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>有引号没有成对。</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>This is not the SHA-256 fingerprint of a certificate.</source>
        <translation>这不是证书的 SHA-256 指纹。</translation>
    </message>
    <message>
        <source>Enter its 64 digits (0 to 9, A to F), with or without colons.</source>
        <translation>请输入 64 位字符（0 到 9、A 到 F），冒号可有可无。</translation>
    </message>
    <message>
        <source>Two recorders</source>
        <translation>两个录屏组件</translation>
    </message>
    <message>
        <source>Leave the program empty for a recorder that runs already, or else the socket.</source>
        <translation>录屏组件已在运行时，请将程序留空；否则请将套接字留空。</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>这不是代理的地址。</translation>
    </message>
    <message>
        <source>Enter host and port only, as in http://proxy.example:3128</source>
        <translation>请只输入主机和端口，例如 http://proxy.example:3128</translation>
    </message>
    <message>
        <source>A user name or a password does not belong in the address.</source>
        <translation>用户名和密码不应写在地址里。</translation>
    </message>
    <message>
        <source>Enter them in their own fields: the password is kept in the keyring.</source>
        <translation>请在各自的栏中输入：密码保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>Only http and https proxies are supported, not SOCKS.</source>
        <translation>只支持 http 和 https 代理，不支持 SOCKS。</translation>
    </message>
    <message>
        <source>Ask IT for the address of a web proxy.</source>
        <translation>请向 IT 询问 Web 代理的地址。</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>This password cannot be kept: it is empty or too long.</source>
        <translation>无法保存此密码：它是空的或太长。</translation>
    </message>
    <message>
        <source>Enter the password that IT gave you.</source>
        <translation>请输入 IT 提供的密码。</translation>
    </message>
    <message>
        <source>System proxy</source>
        <translation>系统代理</translation>
    </message>
    <message>
        <source>This computer did not say in time which proxy to use.</source>
        <translation>这台计算机没有及时说明要使用哪个代理。</translation>
    </message>
    <message>
        <source>Try again, or enter the proxy in the settings.</source>
        <translation>请重试，或在设置中输入代理。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>A profile&apos;s name has 1 to 32 letters (A to Z), digits, - or _.</source>
        <translation>配置名称由 1 到 32 个字母（A 到 Z）、数字、- 或 _ 组成。</translation>
    </message>
    <message>
        <source>Enter another name.</source>
        <translation>请输入其他名称。</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>已有同名的配置。</translation>
    </message>
    <message>
        <source>Enter another name, or open the one that there is.</source>
        <translation>请输入其他名称，或打开已有的配置。</translation>
    </message>
    <message>
        <source>The window of the profile {profile} is open.</source>
        <translation>配置 {profile} 的窗口正打开着。</translation>
    </message>
    <message>
        <source>Close that window first, then remove the profile.</source>
        <translation>请先关闭该窗口，再移除此配置。</translation>
    </message>
    <message>
        <source>The window of the other profile could not be started.</source>
        <translation>无法启动另一个配置的窗口。</translation>
    </message>
    <message>
        <source>Try again. If it stays, tell IT; this window is still yours.</source>
        <translation>请重试。如果仍然如此，请告知 IT；您仍可使用本窗口。</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>由贵单位设定</translation>
    </message>
    <message>
        <source>Your organisation decides this: {key}. Nothing was changed.</source>
        <translation>此项由贵单位决定：{key}。未作任何更改。</translation>
    </message>
    <message>
        <source>Ask IT if it has to be different; they have set it in {file}</source>
        <translation>如需更改请联系 IT；该设置位于 {file}</translation>
    </message>
    <message>
        <source>Not allowed by your organisation</source>
        <translation>贵单位不允许</translation>
    </message>
    <message>
        <source>Your organisation does not allow to trust a certificate by its fingerprint.</source>
        <translation>贵单位不允许按指纹信任证书。</translation>
    </message>
    <message>
        <source>Use a CA file, or ask IT; they have set it in {file}</source>
        <translation>请使用 CA 文件或联系 IT；该设置位于 {file}</translation>
    </message>
    <message>
        <source>Policy cannot be used</source>
        <translation>策略文件无法使用</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} cannot be read: {wrong}.</source>
        <translation>无法读取贵单位的策略文件 {file}：{wrong}。</translation>
    </message>
    <message>
        <source>Policy is not safe</source>
        <translation>策略文件不安全</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} is not used: others can change {place}.</source>
        <translation>未使用贵单位的策略文件 {file}：其他人可以更改 {place}。</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} is not TOML: {wrong}.</source>
        <translation>贵单位的策略文件 {file} 不是 TOML：{wrong}。</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} has a key that is not known: {key} ({wrong}).</source>
        <translation>贵单位的策略文件 {file} 含有未知的键：{key}（{wrong}）。</translation>
    </message>
    <message>
        <source>In your organisation&apos;s policy {file}, {key} is wrong: {wrong}.</source>
        <translation>贵单位的策略文件 {file} 中，{key} 有误：{wrong}。</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} contradicts itself at {key}: {wrong}.</source>
        <translation>贵单位的策略文件 {file} 在 {key} 处自相矛盾：{wrong}。</translation>
    </message>
    <message>
        <source>Others can change {place}, which your organisation&apos;s policy {file} names in {key}.</source>
        <translation>其他人可以更改 {place}，而贵单位的策略文件 {file} 在 {key} 中指定了它。</translation>
    </message>
    <message>
        <source>1. Open settings and save: it lasts until you close the toolbar. 2. Tell IT.</source>
        <translation>1. 请打开设置并保存：内容保留到关闭工具条为止。2. 请告知 IT。</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>系统密钥环没有及时应答。</translation>
    </message>
    <message>
        <source>The settings in the keyring cannot be understood, so their copy is used. Nothing was changed.</source>
        <translation>无法识别系统密钥环中的设置，因此使用其副本。未做任何更改。</translation>
    </message>
    <message>
        <source>The keyring did not do what was asked.</source>
        <translation>系统密钥环没有完成所要求的操作。</translation>
    </message>
    <message>
        <source>Recorder started anew</source>
        <translation>录屏组件已重新启动</translation>
    </message>
    <message>
        <source>The recorder was started again. It records nothing until it gets a new token.</source>
        <translation>录屏组件已重新启动，得到新令牌之前不会录屏。</translation>
    </message>
    <message>
        <source>Press VRC to start it.</source>
        <translation>请点击“VRC”启动。</translation>
    </message>
    <message>
        <source>Recorder hangs</source>
        <translation>录屏组件无响应</translation>
    </message>
    <message>
        <source>The recorder does not answer any more. Nobody knows whether it still records.</source>
        <translation>录屏组件不再应答，无法得知是否仍在录屏。</translation>
    </message>
    <message>
        <source>The recorder speaks another protocol than this toolbar, or is of a version that IT excluded.</source>
        <translation>录屏组件使用的协议与本工具栏不同，或其版本已被 IT 排除。</translation>
    </message>
    <message>
        <source>Gateway wants a client certificate</source>
        <translation>网关要求客户端证书</translation>
    </message>
    <message>
        <source>Port without encryption</source>
        <translation>该端口未加密</translation>
    </message>
    <message>
        <source>Asked too quickly</source>
        <translation>操作过快</translation>
    </message>
    <message>
        <source>Close it, or leave it out.</source>
        <translation>请补全引号，或将其去掉。</translation>
    </message>
    <message>
        <source>A recorder&apos;s program and a recorder&apos;s socket are both set; the toolbar can use one of them.</source>
        <translation>同时设置了录屏组件的程序和套接字；工具栏只能使用其中一个。</translation>
    </message>
    <message>
        <source>Settings too long</source>
        <translation>设置内容过长</translation>
    </message>
    <message>
        <source>The settings do not fit into one entry of the keyring.</source>
        <translation>设置内容过长，系统密钥环的一个条目存不下。</translation>
    </message>
    <message>
        <source>Use shorter paths and arguments.</source>
        <translation>请使用较短的路径和参数。</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>没有系统密钥环</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>系统密钥环已锁定</translation>
    </message>
    <message>
        <source>Keyring not unlocked</source>
        <translation>系统密钥环未解锁</translation>
    </message>
    <message>
        <source>The question to unlock the keyring was closed, so nothing was changed.</source>
        <translation>系统密钥环的解锁提示已被关闭，因此未做任何更改。</translation>
    </message>
    <message>
        <source>Press Try again, and answer the question.</source>
        <translation>请点击“重试”，并在提示中完成解锁。</translation>
    </message>
    <message>
        <source>Keyring does not answer</source>
        <translation>系统密钥环没有应答</translation>
    </message>
    <message>
        <source>Settings damaged</source>
        <translation>设置已损坏</translation>
    </message>
    <message>
        <source>The settings in the keyring cannot be understood. They are left as they are.</source>
        <translation>无法识别系统密钥环中的设置，这些设置未被改动。</translation>
    </message>
    <message>
        <source>Enter the settings again, or ask IT.</source>
        <translation>请重新填写设置，或咨询 IT。</translation>
    </message>
    <message>
        <source>Saved session damaged</source>
        <translation>已保存的会话已损坏</translation>
    </message>
    <message>
        <source>The session in the keyring cannot be understood.</source>
        <translation>无法识别系统密钥环中的会话。</translation>
    </message>
    <message>
        <source>Session in use</source>
        <translation>会话正被使用</translation>
    </message>
    <message>
        <source>Another toolbar of yours is working with this session right now.</source>
        <translation>您的另一个工具条正在使用此会话。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>New GUID not saved</source>
        <translation>新 GUID 未保存</translation>
    </message>
    <message>
        <source>The gateway gave a new GUID and the keyring did not take it: it is lost with this command.</source>
        <translation>网关给出了新的 GUID，但系统密钥环未能保存，该 GUID 随本命令丢失。</translation>
    </message>
    <message>
        <source>Sign in to the workbench again, and see to the keyring first.</source>
        <translation>请先处理系统密钥环，然后重新签入工作台。</translation>
    </message>
    <message>
        <source>Look at the settings and save them, or ask IT.</source>
        <translation>请检查设置并保存，或询问 IT。</translation>
    </message>
    <message>
        <source>Another keyring</source>
        <translation>系统密钥环已更换</translation>
    </message>
    <message>
        <source>The settings were saved with another kind of keyring ({was}) than is there now ({now}). Nothing was moved.</source>
        <translation>设置是用另一种系统密钥环（{was}）保存的，现在的是 {now}。未迁移任何内容。</translation>
    </message>
    <message>
        <source>Save the settings to go on with this keyring, or ask IT.</source>
        <translation>请保存设置以继续使用此系统密钥环，或询问 IT。</translation>
    </message>
    <message>
        <source>Keyring trouble</source>
        <translation>系统密钥环异常</translation>
    </message>
    <message>
        <source>Press Try again. If it stays, send the details to IT.</source>
        <translation>请点击“重试”。如果仍不行，请将详情发给 IT。</translation>
    </message>
    <message>
        <source>No recorder</source>
        <translation>没有录屏组件</translation>
    </message>
    <message>
        <source>No recorder is configured for this desk, so no token was requested.</source>
        <translation>本工位未配置录屏组件，因此未请求令牌。</translation>
    </message>
    <message>
        <source>Enter the recorder&apos;s program in the settings, if there is one.</source>
        <translation>如有录屏组件，请在设置中填写其程序。</translation>
    </message>
    <message>
        <source>Recorder needs the window</source>
        <translation>录屏组件需要窗口</translation>
    </message>
    <message>
        <source>This recorder lives as long as the toolbar does, and a command ends at once. No token was requested.</source>
        <translation>此录屏组件与工具条同时运行，而命令会立即结束。没有请求令牌。</translation>
    </message>
    <message>
        <source>Open the toolbar&apos;s window and press VRC there.</source>
        <translation>请打开工具条窗口，并在其中点击“VRC”。</translation>
    </message>
    <message>
        <source>Recorder not installed</source>
        <translation>录屏组件未安装</translation>
    </message>
    <message>
        <source>The recorder&apos;s program is not on this computer: {program}</source>
        <translation>本机没有录屏组件的程序：{program}</translation>
    </message>
    <message>
        <source>Tell IT. No token was requested.</source>
        <translation>请告知 IT。未请求令牌。</translation>
    </message>
    <message>
        <source>Recorder did not answer</source>
        <translation>录屏组件没有应答</translation>
    </message>
    <message>
        <source>The recorder did not answer in time. It may still be starting.</source>
        <translation>录屏组件未及时应答，可能仍在启动。</translation>
    </message>
    <message>
        <source>Press VRC to try again. If it stays, call IT.</source>
        <translation>请点击“VRC”重试。如果仍不行，请致电 IT。</translation>
    </message>
    <message>
        <source>Recorder not trusted</source>
        <translation>录屏组件不可信</translation>
    </message>
    <message>
        <source>What answers in the recorder&apos;s place is not yours. It was sent nothing: {place}</source>
        <translation>在录屏组件的位置应答的程序不属于您，未向其发送任何内容：{place}</translation>
    </message>
    <message>
        <source>Tell IT at once. No token was requested.</source>
        <translation>请立即告知 IT。未请求令牌。</translation>
    </message>
    <message>
        <source>Recorder not running</source>
        <translation>录屏组件未运行</translation>
    </message>
    <message>
        <source>No recorder listens on this computer: {place}</source>
        <translation>本计算机上没有录屏组件在监听：{place}</translation>
    </message>
    <message>
        <source>Start the recorder, then press VRC. No token was requested.</source>
        <translation>请启动录屏组件，然后点击“VRC”。未请求令牌。</translation>
    </message>
    <message>
        <source>Recorder ended</source>
        <translation>录屏组件已退出</translation>
    </message>
    <message>
        <source>The recorder on this computer has ended.</source>
        <translation>本机的录屏组件已退出。</translation>
    </message>
    <message>
        <source>Press VRC to start it again. If it stays, call IT.</source>
        <translation>请点击“VRC”重新启动。如果仍不行，请致电 IT。</translation>
    </message>
    <message>
        <source>Gateway asks to wait</source>
        <translation>网关要求等待</translation>
    </message>
    <message>
        <source>The gateway has too much to do, and takes no request for a moment.</source>
        <translation>网关过于繁忙，暂时不接受请求。</translation>
    </message>
    <message>
        <source>Tell IT: they can have it trusted, or give you a CA file to choose in the settings.</source>
        <translation>请告知 IT：他们可以让它受信任，或给您一个 CA 文件，在设置中选择。</translation>
    </message>
    <message>
        <source>Type the password again: several wrong ones lock the account. Is the agent ID yours?</source>
        <translation>请重新输入密码：多次输错会锁定帐号。座席工号是您的吗？</translation>
    </message>
    <message>
        <source>End the call, then sign out again. “End call and sign out” cuts your caller off.</source>
        <translation>请结束通话后再签出。“结束通话并签出”会中断来电者。</translation>
    </message>
    <message>
        <source>You are signed out here. Was it not you? Tell your supervisor. Then sign in again.</source>
        <translation>您在此处已签出。不是您本人？请告知班长。然后重新签入。</translation>
    </message>
    <message>
        <source>Try again. “End call and sign out” cuts a caller off.</source>
        <translation>请重试。“结束通话并签出”会中断来电者。</translation>
    </message>
    <message>
        <source>Somebody or something else stopped the recording of your screen.</source>
        <translation>您的录屏被其他人或其他程序停止了。</translation>
    </message>
    <message>
        <source>Tell IT: every user must be able to read it, and a file must be UTF-8 text.</source>
        <translation>请告知 IT：必须让所有用户都能读取，若是文件则必须是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Tell IT: root must own it, and nobody else write it (chown root, chmod go-w).</source>
        <translation>请告知 IT：它必须归 root 所有，且其他人不得写入（chown root, chmod go-w）。</translation>
    </message>
    <message>
        <source>Tell IT to correct that line.</source>
        <translation>请告知 IT 更正该行。</translation>
    </message>
    <message>
        <source>Tell IT to correct the key, or to take it out.</source>
        <translation>请告知 IT 更正或删除该键。</translation>
    </message>
    <message>
        <source>Tell IT to correct the value of that key.</source>
        <translation>请告知 IT 更正该键的值。</translation>
    </message>
    <message>
        <source>Tell IT to decide for one of the two.</source>
        <translation>请告知 IT 二者择一。</translation>
    </message>
    <message>
        <source>This computer has no keyring (its store for passwords), so nothing is kept for the next start.</source>
        <translation>本机没有系统密钥环（保存密码的地方），因此下次启动时不会保留任何内容。</translation>
    </message>
    <message>
        <source>The keyring, this computer&apos;s store for passwords, is locked: nothing was read or saved.</source>
        <translation>系统密钥环（本机保存密码的地方）已锁定：未读取也未保存任何内容。</translation>
    </message>
    <message>
        <source>Unlock it: try again and enter this computer&apos;s password.</source>
        <translation>请解锁：重试，并输入本机密码。</translation>
    </message>
    <message>
        <source>Look for a window that asks for a password, then press Try again.</source>
        <translation>请查看是否有要求输入密码的窗口，处理后点击“重试”。</translation>
    </message>
    <message>
        <source>No recorder token</source>
        <translation>没有录屏组件令牌</translation>
    </message>
    <message>
        <source>The gateway answered without a recorder token. Screen recording may be off for your site.</source>
        <translation>网关的应答中没有录屏组件令牌。贵站点可能未开启录屏。</translation>
    </message>
    <message>
        <source>Recorder refused</source>
        <translation>录屏组件拒绝令牌</translation>
    </message>
    <message>
        <source>The recorder did not take the token (code {component_code}).</source>
        <translation>录屏组件未接受令牌（代码 {component_code}）。</translation>
    </message>
    <message>
        <source>Press VRC to try again with a new token. If it stays, call IT.</source>
        <translation>请点击“VRC”，用新令牌重试。如果仍不行，请致电 IT。</translation>
    </message>
    <message>
        <source>Recorder does not fit</source>
        <translation>录屏组件不匹配</translation>
    </message>
    <message>
        <source>Tell IT: the recorder&apos;s adapter and the toolbar must fit together.</source>
        <translation>请告知 IT：录屏组件的适配器必须与工具条匹配。</translation>
    </message>
    <message>
        <source>Token too old</source>
        <translation>令牌已过期</translation>
    </message>
    <message>
        <source>The token was too old when the recorder came to use it.</source>
        <translation>录屏组件使用令牌时，令牌已过期。</translation>
    </message>
    <message>
        <source>Recorder trouble</source>
        <translation>录屏组件异常</translation>
    </message>
    <message>
        <source>The recorder did not behave as agreed.</source>
        <translation>录屏组件的行为与约定不符。</translation>
    </message>
    <message>
        <source>Recorder not protected</source>
        <translation>录屏组件未受保护</translation>
    </message>
    <message>
        <source>Other users of this computer can put another program in the recorder&apos;s place: {program}</source>
        <translation>本机的其他用户可以用别的程序替换录屏组件：{program}</translation>
    </message>
    <message>
        <source>Tell IT: only an administrator should be able to change it.</source>
        <translation>请告知 IT：应只有管理员能够更改它。</translation>
    </message>
    <message>
        <source>Another recorder</source>
        <translation>另一个录屏程序</translation>
    </message>
    <message>
        <source>The recorder&apos;s program is not the one that your organisation named, so it was not started: {program}</source>
        <translation>录屏程序不是贵组织指定的程序，因此没有启动：{program}</translation>
    </message>
    <message>
        <source>File not saved</source>
        <translation>文件未保存</translation>
    </message>
    <message>
        <source>The file could not be saved there: {file}</source>
        <translation>无法保存到该位置：{file}</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>There is a file of that name already, which was left as it is: {file}</source>
        <translation>已有同名文件，未作改动：{file}</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Clock slow</source>
        <translation>时钟偏慢</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind the gateway&apos;s by {difference} (hours:minutes:seconds); certificates and sessions may fail.</source>
        <translation>本机的时钟比网关慢 {difference}（时:分:秒）；证书和会话可能失效。</translation>
    </message>
    <message>
        <source>Tell IT: the clock should be set by itself.</source>
        <translation>请告知 IT：时钟应自动校准。</translation>
    </message>
    <message>
        <source>Clock fast</source>
        <translation>时钟偏快</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is ahead of the gateway&apos;s by {difference} (hours:minutes:seconds); certificates and sessions may fail.</source>
        <translation>本机的时钟比网关快 {difference}（时:分:秒）；证书和会话可能失效。</translation>
    </message>
    <message>
        <source>Computer overloaded</source>
        <translation>计算机资源不足</translation>
    </message>
    <message>
        <source>This computer has no room left for another file, thread or piece of memory.</source>
        <translation>本机已无法再打开文件、启动线程或分配内存。</translation>
    </message>
    <message>
        <source>Close other programs, then try again. If it stays, tell IT.</source>
        <translation>请关闭其他程序后重试。如果问题依旧，请告知 IT。</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <source>The toolbar made a mistake. Your session is kept.</source>
        <translation>工具条出错了。您的会话已保留。</translation>
    </message>
    <message>
        <source>Try again, and send the details to IT.</source>
        <translation>请重试，并将详情发给 IT。</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {ended}. Nothing was sent.</source>
        <translation>{host} 的证书已于 {ended} 过期。未发送任何数据。</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {begins} on, and this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation>{host} 的证书从 {begins} 起才有效，而本机时钟显示 {now}。未发送任何数据。</translation>
    </message>
    <message>
        <source>The certificate is made for {names}, not for {host}. Nothing was sent.</source>
        <translation>该证书是为 {names} 签发的，不是为 {host}。未发送任何数据。</translation>
    </message>
    <message>
        <source>The certificate of {host} names no host or address, only {subject}. Nothing was sent.</source>
        <translation>{host} 的证书没有写明主机名或地址，只有 {subject}。未发送任何数据。</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from {issuer}, whom this computer does not know. Nothing was sent.</source>
        <translation>{host} 的证书由 {issuer} 颁发，本机不认识该颁发者。未发送任何数据。</translation>
    </message>
    <message>
        <source>{host} vouches for itself: {subject} is a self-signed certificate, or comes from one. Nothing was sent.</source>
        <translation>{host} 自己为自己担保：{subject} 是自签名证书，或由自签名证书签发。未发送任何数据。</translation>
    </message>
    <message>
        <source>The certificate of {host} breaks the rules ({wrong}). Nothing was sent.</source>
        <translation>{host} 的证书不符合规则（{wrong}）。未发送任何数据。</translation>
    </message>
    <message>
        <source>Compare the fingerprint below with the one that your administrator tells you, or choose a CA file from IT on the page “Trust”.</source>
        <translation>请将下方的指纹与管理员告知的指纹核对，或在“信任”页选择 IT 提供的 CA 文件。</translation>
    </message>
    <message>
        <source>Save the certificate below for IT, and ask them for a CA file for the page “Trust”.</source>
        <translation>请保存下方的证书交给 IT，并向其索取 CA 文件，在“信任”页选择。</translation>
    </message>
    <message>
        <source>Your session is unchanged.</source>
        <translation>您的会话没有变化。</translation>
    </message>
    <message>
        <source>Your session is kept.</source>
        <translation>您的会话已保留。</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Your IT knows what belongs here. Did they tell you nothing? Leave it as it is.</source>
        <translation>此处应填什么，IT 知道。没有收到通知？请保持不变。</translation>
    </message>
    <message>
        <source>empty: there is none</source>
        <translation>留空：没有</translation>
    </message>
    <message>
        <source>Second address</source>
        <translation>第二地址</translation>
    </message>
    <message>
        <source>The same gateway elsewhere, asked where the first does not answer</source>
        <translation>同一网关的另一地址，第一个地址不应答时使用</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>None: straight to the gateway</source>
        <translation>无：直接连接网关</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>按本机设置</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>使用此代理：</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>代理用户</translation>
    </message>
    <message>
        <source>empty: it asks for none</source>
        <translation>留空：代理不要求</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>empty: it stays as it is</source>
        <translation>留空：保持不变</translation>
    </message>
    <message>
        <source>Without proxy</source>
        <translation>不使用代理</translation>
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
        <translation>显示工具条</translation>
    </message>
</context>
<context>
    <name>OriginMark</name>
    <message>
        <source>managed</source>
        <translation>受管理</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Wait until what is under way here has ended.</source>
        <translation>请等待正在进行的操作结束。</translation>
    </message>
    <message>
        <source>Your shift is under way here. End it first, then open another profile.</source>
        <translation>您的班次正在进行。请先结束班次，再打开其他配置。</translation>
    </message>
    <message>
        <source>Your screen recorder runs here and would end. End your shift first, then open another profile.</source>
        <translation>录屏程序正在运行，切换会使它结束。请先结束班次，再打开其他配置。</translation>
    </message>
    <message>
        <source>What this profile has is not saved yet and would be lost.</source>
        <translation>此配置的内容尚未保存，切换会丢失。</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Opens the window of this profile, and closes this one</source>
        <translation>打开此配置的窗口，并关闭当前窗口</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Name of the new profile</source>
        <translation>新配置的名称</translation>
    </message>
    <message>
        <source>its name, as in Training</source>
        <translation>名称，例如 Training</translation>
    </message>
    <message>
        <source>Create and open</source>
        <translation>创建并打开</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>不创建</translation>
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
        <translation>这会永久忘记“{name}”的设置、GUID 和密码。</translation>
    </message>
</context>
<context>
    <name>RecorderPage</name>
    <message>
        <source>Your IT knows what belongs here. Did they tell you nothing? Leave it as it is.</source>
        <translation>此处应填什么，IT 知道。没有收到通知？请保持不变。</translation>
    </message>
    <message>
        <source>empty: no recorder on this desk</source>
        <translation>留空：本工位没有录屏组件</translation>
    </message>
    <message>
        <source>Recorder program</source>
        <translation>录屏组件程序</translation>
    </message>
    <message>
        <source>of a recorder that runs already; auto: the agreed one</source>
        <translation>已在运行的录屏组件的套接字；auto：约定的地址</translation>
    </message>
    <message>
        <source>Recorder socket</source>
        <translation>录屏组件套接字</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>VRP servers, as in 192.0.2.10(7000)</source>
        <translation>VRP 服务器，例如 192.0.2.10(7000)</translation>
    </message>
    <message>
        <source>Recording servers</source>
        <translation>录屏服务器</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>本地端口</translation>
    </message>
    <message>
        <source>Keep the program running: it is the recorder itself</source>
        <translation>保持该程序运行：它就是录屏组件本身</translation>
    </message>
    <message>
        <source>Start it again by itself when the session was renewed or the recorder came back</source>
        <translation>会话更新或录屏组件重新出现后自动启动录屏</translation>
    </message>
    <message>
        <source>Record the screen</source>
        <translation>录屏</translation>
    </message>
    <message>
        <source>Where you sign in here, and your contact center is a private deployment: ask IT</source>
        <translation>仅当您在此签入且联络中心为私有化部署时可用：请咨询 IT</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>不在这里录屏</translation>
    </message>
    <message>
        <source>When I press for it</source>
        <translation>由我按下按钮时</translation>
    </message>
    <message>
        <source>By itself, once I am signed in</source>
        <translation>签入后自动开始</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>The gateway is the server that your calls come from. Your IT knows its address.</source>
        <translation>网关是您来电所经的服务器。IT 知道其地址。</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>as in https://gw.example:8043</source>
        <translation>例如 https://gw.example:8043</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>座席工号</translation>
    </message>
    <message>
        <source>the workbench shows it</source>
        <translation>工作台上有显示</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>The workbench signs me in: enter its GUID</source>
        <translation>由工作台签入：输入它的 GUID</translation>
    </message>
    <message>
        <source>I sign in here: the toolbar keeps the session</source>
        <translation>在此签入：由工具条保持会话</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>Renew the session every 45 s by itself</source>
        <translation>每 45 秒自动刷新会话</translation>
    </message>
    <message>
        <source>Keeps a session alive that nothing else renews. Not known: whether the GUID that the workbench holds survives it. Ask IT first.</source>
        <translation>用于保持没有其他客户端刷新的会话。尚不清楚工作台持有的 GUID 是否会因此失效，请先咨询 IT。</translation>
    </message>
    <message>
        <source>kept: #{mark} – paste a new one to replace it</source>
        <translation>已保存：#{mark}，粘贴新的即可替换</translation>
    </message>
    <message>
        <source>the code of your session: paste it from the workbench</source>
        <translation>会话代码：从工作台复制后粘贴</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Use your organisation&apos;s value</source>
        <translation>使用贵单位的设置</translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation>贵单位</translation>
    </message>
    <message>
        <source>Managed by {organisation}</source>
        <translation>由 {organisation} 管理</translation>
    </message>
    <message>
        <source>From {organisation}; you may change it</source>
        <translation>来自 {organisation}；您可以更改</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>您自己的选择</translation>
    </message>
    <message>
        <source>As the toolbar has it</source>
        <translation>工具条的默认值</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Keep in memory until closing</source>
        <translation>保留在内存中直到关闭</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>录屏组件</translation>
    </message>
    <message>
        <source>Managed by {name}</source>
        <translation>由 {name} 管理</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>The gateway answered. The connection is encrypted and trusted.</source>
        <translation>网关已应答。连接已加密且受信任。</translation>
    </message>
    <message>
        <source>It counts once you save the settings.</source>
        <translation>保存设置后生效。</translation>
    </message>
</context>
<context>
    <name>ShiftPanel</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>It is sent to the gateway and kept nowhere</source>
        <translation>仅发送给网关，不会保存在任何地方</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>The phone at which you take calls</source>
        <translation>您接听电话所用的话机</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>签入</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Ends the session at the other place, and a call that runs there</source>
        <translation>结束另一处的会话以及那里正在进行的通话</translation>
    </message>
    <message>
        <source>End call and sign out</source>
        <translation>结束通话并签出</translation>
    </message>
    <message>
        <source>Your password expires in {days} days: change it at the workbench.</source>
        <translation>您的密码将在 {days} 天后到期：请在工作台修改。</translation>
    </message>
    <message>
        <source>Ends the shift, and a call with it</source>
        <translation>结束班次，同时结束通话</translation>
    </message>
    <message>
        <source>Record screen</source>
        <translation>录屏</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止录屏</translation>
    </message>
    <message>
        <source>Your password has to be changed: do it at the workbench today.</source>
        <translation>您的密码必须修改：请今天在工作台修改。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not set up</source>
        <translation>尚未设置</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>没有会话</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>会话已失效</translation>
    </message>
    <message>
        <source>Session to be checked</source>
        <translation>会话待确认</translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation>未录屏</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Session not checked</source>
        <translation>会话未确认</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Recorder not started</source>
        <translation>录屏组件未启动</translation>
    </message>
    <message>
        <source>Recorder not checked</source>
        <translation>录屏组件未确认</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Closing loses this session: it is not saved. Close again to do it</source>
        <translation>会话尚未保存，关闭后将丢失。如需关闭，请再关闭一次</translation>
    </message>
    <message>
        <source>You stay signed in for two minutes only. End your shift first, or close again</source>
        <translation>您只会再保持签入两分钟。请先结束班次，或再次关闭</translation>
    </message>
    <message>
        <source>Waiting for the answer to what was sent</source>
        <translation>正在等待已发请求的应答</translation>
    </message>
    <message>
        <source>Look for a window that asks for this computer&apos;s password</source>
        <translation>请查看是否有要求输入本机密码的窗口</translation>
    </message>
    <message>
        <source>Wait: the gateway takes your next request in {age}</source>
        <translation>请等待：网关将在 {age}后接受下一个请求</translation>
    </message>
    <message>
        <source>Enter your agent ID once</source>
        <translation>请输入一次您的座席工号</translation>
    </message>
    <message>
        <source>Enter your gateway and agent ID once</source>
        <translation>请填写一次网关和座席工号</translation>
    </message>
    <message>
        <source>Sign in to the workbench, then enter its GUID</source>
        <translation>请签入工作台，然后填写其 GUID</translation>
    </message>
    <message>
        <source>Sign in to the workbench again, then enter the new GUID</source>
        <translation>请重新签入工作台，然后填写新的 GUID</translation>
    </message>
    <message>
        <source>Your session is kept – press Refresh, then VRC</source>
        <translation>会话已保留，请点击“刷新”，然后点击“VRC”</translation>
    </message>
    <message>
        <source>Do not close the toolbar: what it knows is not saved</source>
        <translation>请勿关闭工具条：其内容尚未保存</translation>
    </message>
    <message>
        <source>The gateway refused your session. The toolbar asks again; sign in only when it says so.</source>
        <translation>网关拒绝了会话。工具条会再次询问；仅当它提示时才重新签入。</translation>
    </message>
    <message>
        <source>Recorder ready since {time}</source>
        <translation>录屏组件自 {time} 起待命</translation>
    </message>
    <message>
        <source>Recorder on since {time}</source>
        <translation>录屏组件自 {time} 起就绪</translation>
    </message>
    <message>
        <source>Recorder got its token {time}</source>
        <translation>录屏组件 {time} 获得令牌</translation>
    </message>
    <message>
        <source>Recorder waits for its token</source>
        <translation>录屏组件等待令牌</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>请先签入</translation>
    </message>
    <message>
        <source>Sign in to the workbench first</source>
        <translation>请先签入工作台</translation>
    </message>
    <message>
        <source>Press VRC, so that your screen can be recorded</source>
        <translation>请点击“VRC”，以便可以录屏</translation>
    </message>
    <message>
        <source>Wait: the toolbar asks it</source>
        <translation>请等待：工具条正在询问它</translation>
    </message>
    <message>
        <source>Your session is kept – press Refresh to try again</source>
        <translation>会话已保留，请点击“刷新”重试</translation>
    </message>
    <message>
        <source>The last refresh was interrupted – press Refresh</source>
        <translation>上次刷新被中断，请点击“刷新”</translation>
    </message>
    <message>
        <source>Press Try again below (Ctrl+D shows it); enter this computer&apos;s password.</source>
        <translation>请点击下方的“重试”（Ctrl+D 可显示），并输入本机密码。</translation>
    </message>
    <message>
        <source>The way to the gateway is another one – Refresh checks it</source>
        <translation>通往网关的路径已改变 – “刷新”会检查</translation>
    </message>
    <message>
        <source>The gateway was out of reach last – Refresh checks the session</source>
        <translation>上次无法连接网关 – “刷新”会检查会话</translation>
    </message>
    <message>
        <source>Last checked {age} ago – press Refresh</source>
        <translation>上次确认于 {age}前 – 请点击“刷新”</translation>
    </message>
    <message>
        <source>No recorder on this desk</source>
        <translation>本工位没有录屏组件</translation>
    </message>
    <message>
        <source>Recorder starting</source>
        <translation>正在启动录屏</translation>
    </message>
    <message>
        <source>Recorder ended {time}</source>
        <translation>录屏已于 {time} 结束</translation>
    </message>
    <message>
        <source>Recorder not running</source>
        <translation>录屏组件未运行</translation>
    </message>
    <message>
        <source>Wait, it takes some seconds</source>
        <translation>请稍候几秒</translation>
    </message>
    <message>
        <source>Press VRC to check it</source>
        <translation>请按 VRC 检查</translation>
    </message>
    <message>
        <source>Slept for {age} – press Refresh</source>
        <translation>已休眠 {age} – 请点击“刷新”</translation>
    </message>
    <message>
        <source>Slept for {age} – probably signed out. Press Refresh</source>
        <translation>已休眠 {age} – 可能已被签出，请点击“刷新”</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} 毫秒</translation>
    </message>
    <message>
        <source>Recorder failed {time}</source>
        <translation>录屏于 {time} 启动失败</translation>
    </message>
    <message>
        <source>Signed in – state unknown</source>
        <translation>已签入 – 状态未知</translation>
    </message>
    <message>
        <source>Signed out (no calls)</source>
        <translation>已签出（无来电）</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>示忙</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>话后整理</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Rest asked for</source>
        <translation>已申请休息</translation>
    </message>
    <message>
        <source>cause {number}</source>
        <translation>原因 {number}</translation>
    </message>
    <message>
        <source>a call was not answered</source>
        <translation>来电久未应答</translation>
    </message>
    <message>
        <source>set by a supervisor</source>
        <translation>由班长设置</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>phone not available</source>
        <translation>话机不可用</translation>
    </message>
    <message>
        <source>a call was rejected</source>
        <translation>来电被拒接</translation>
    </message>
    <message>
        <source>reason {number}</source>
        <translation>原因 {number}</translation>
    </message>
    <message>
        <source>Asked for rest {age} ago</source>
        <translation>{age}前申请休息</translation>
    </message>
    <message>
        <source>{state} for {age}</source>
        <translation>{state}，已 {age}</translation>
    </message>
    <message>
        <source>last known</source>
        <translation>最后已知状态</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>asked for: {state}</source>
        <translation>已请求：{state}</translation>
    </message>
    <message>
        <source>Stopping screen recording…</source>
        <translation>正在停止录屏…</translation>
    </message>
    <message>
        <source>Starting screen recording…</source>
        <translation>正在启动录屏…</translation>
    </message>
    <message>
        <source>Asking for: {state}…</source>
        <translation>正在请求：{state}…</translation>
    </message>
    <message>
        <source>Perhaps still recording: nobody confirmed its end</source>
        <translation>可能仍在录屏：未确认已结束</translation>
    </message>
    <message>
        <source>No screen recording asked for here</source>
        <translation>此处未请求录屏</translation>
    </message>
    <message>
        <source>Perhaps still recording</source>
        <translation>可能仍在录屏</translation>
    </message>
    <message>
        <source>Rest: the time is up</source>
        <translation>休息：时间已到</translation>
    </message>
    <message>
        <source>The toolbar goes on asking. After 2 minutes without contact the gateway signs you out.</source>
        <translation>工具条会继续询问。失去联系 2 分钟后，网关会将您签出。</translation>
    </message>
    <message>
        <source>Press Record screen</source>
        <translation>请点击“录屏”</translation>
    </message>
    <message>
        <source>Asked for: {state} – not confirmed yet</source>
        <translation>已请求：{state} – 尚未确认</translation>
    </message>
    <message>
        <source>Choose below how you are</source>
        <translation>请在下方选择您的状态</translation>
    </message>
    <message>
        <source>End your shift in the menu (F10), then sign in again</source>
        <translation>请在菜单（F10）中结束班次，然后重新签入</translation>
    </message>
    <message>
        <source>Your rest begins when the gateway says so</source>
        <translation>网关确认后休息才开始</translation>
    </message>
    <message>
        <source>Choose Idle below to go on</source>
        <translation>请在下方选择“空闲”以继续</translation>
    </message>
    <message>
        <source>Recording asked for, not confirmed yet</source>
        <translation>已请求录屏，尚未确认</translation>
    </message>
    <message>
        <source>Recording since {time}</source>
        <translation>{time} 起录屏中</translation>
    </message>
    <message>
        <source>Recording is being ended</source>
        <translation>正在结束录屏</translation>
    </message>
    <message>
        <source>NOT RECORDED since {time}</source>
        <translation>{time} 起未录屏</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未签入</translation>
    </message>
    <message>
        <source>Gateway not reachable</source>
        <translation>无法连接网关</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>未在录屏</translation>
    </message>
    <message>
        <source>Recording not confirmed</source>
        <translation>录屏未获确认</translation>
    </message>
    <message>
        <source>Enter your password to begin your shift</source>
        <translation>输入密码开始班次</translation>
    </message>
    <message>
        <source>You stay signed in – what to do stands below</source>
        <translation>您仍为签入状态 – 处理方法见下方</translation>
    </message>
    <message>
        <source>Press Stop recording, until its end is confirmed</source>
        <translation>请点击“停止录屏”，直到确认已结束</translation>
    </message>
    <message>
        <source>Press Record screen, unless it begins by itself</source>
        <translation>请按“录屏”，除非它会自动开始</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>尚未设置</translation>
    </message>
    <message>
        <source>not asked yet · {where}</source>
        <translation>尚未请求 · {where}</translation>
    </message>
    <message>
        <source>answered {time} · {where}</source>
        <translation>{time} 已应答 · {where}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not reached {time} · {where}</source>
        <translation>{time} 未连通 · {where}</translation>
    </message>
    <message>
        <source>The recorder is started next</source>
        <translation>接下来启动录屏</translation>
    </message>
    <message>
        <source>no clear answer {time} · {where}</source>
        <translation>{time} 结果不明确 · {where}</translation>
    </message>
    <message>
        <source>{link} (second address)</source>
        <translation>{link}（备用地址）</translation>
    </message>
    <message>
        <source>known since {time}, not checked yet</source>
        <translation>{time} 起已知，尚未确认</translation>
    </message>
    <message>
        <source>accepted {time}</source>
        <translation>{time} 已接受</translation>
    </message>
    <message>
        <source>refused {time}</source>
        <translation>{time} 被拒绝</translation>
    </message>
    <message>
        <source>was initialised {time}</source>
        <translation>曾于 {time} 初始化</translation>
    </message>
    <message>
        <source>for the session that has ended</source>
        <translation>属于已结束的会话</translation>
    </message>
    <message>
        <source>it records when the gateway asks for it</source>
        <translation>网关要求时录屏</translation>
    </message>
    <message>
        <source>how it is since then, the toolbar cannot know</source>
        <translation>此后的状况工具条无从得知</translation>
    </message>
    <message>
        <source>The gateway told: {name}</source>
        <translation>网关通知：{name}</translation>
    </message>
    <message>
        <source>Keyring read</source>
        <translation>已读取系统密钥环</translation>
    </message>
    <message>
        <source>Session refreshed</source>
        <translation>已刷新会话</translation>
    </message>
    <message>
        <source>Recorder token handed over</source>
        <translation>已将令牌交给录屏组件</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>已保存设置</translation>
    </message>
    <message>
        <source>Connection tested</source>
        <translation>已测试连接</translation>
    </message>
    <message>
        <source>Shift ended, session forgotten</source>
        <translation>已结束班次，会话已清除</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已签入</translation>
    </message>
    <message>
        <source>Another state asked for</source>
        <translation>已请求切换状态</translation>
    </message>
    <message>
        <source>Recording asked for</source>
        <translation>已请求录屏</translation>
    </message>
    <message>
        <source>{what} (by itself)</source>
        <translation>{what}（自动）</translation>
    </message>
    <message>
        <source>Read the keyring</source>
        <translation>读取系统密钥环</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Start recorder</source>
        <translation>启动录屏组件</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>保存设置</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>结束班次</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>签入</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>切换状态</translation>
    </message>
    <message>
        <source>Record screen</source>
        <translation>录屏</translation>
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
        <translation>{h} 小时 {m} 分</translation>
    </message>
    <message>
        <source>Session taken over from another toolbar on {where}</source>
        <translation>已接续 {where} 上另一个工具条的会话</translation>
    </message>
    <message>
        <source>Waiting for your keyring</source>
        <translation>正在等待您的系统密钥环</translation>
    </message>
    <message>
        <source>Refreshing session…</source>
        <translation>正在刷新会话…</translation>
    </message>
    <message>
        <source>Starting recorder…</source>
        <translation>正在启动录屏组件…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Testing connection…</source>
        <translation>正在测试连接…</translation>
    </message>
    <message>
        <source>Ending shift…</source>
        <translation>正在结束班次…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在签入…</translation>
    </message>
    <message>
        <source>Asking for another state…</source>
        <translation>正在请求切换状态…</translation>
    </message>
    <message>
        <source>Reading keyring…</source>
        <translation>正在读取系统密钥环…</translation>
    </message>
    <message>
        <source>Recorder ended</source>
        <translation>录屏组件已退出</translation>
    </message>
    <message>
        <source>How old the session is, is unknown: the clock was set back</source>
        <translation>会话时长未知：系统时钟被调回</translation>
    </message>
    <message>
        <source>Session known for {age}</source>
        <translation>会话已知 {age}</translation>
    </message>
    <message>
        <source>Session checked {age} ago</source>
        <translation>{age}前已确认会话</translation>
    </message>
    <message>
        <source>Session refused {age} ago</source>
        <translation>{age}前会话被拒绝</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is {age} slow</source>
        <translation>本机时钟慢 {age}</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is {age} fast</source>
        <translation>本机时钟快 {age}</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>All settings…</source>
        <translation>全部设置…</translation>
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
        <translation>有问题</translation>
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
        <translation>自动</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>recorder</source>
        <translation>录屏组件</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>{n} lines, {m} of them problems</source>
        <translation>共 {n} 条，其中 {m} 条有问题</translation>
    </message>
    <message>
        <source>End of the recording confirmed</source>
        <translation>已确认录屏结束</translation>
    </message>
    <message>
        <source>Recording confirmed</source>
        <translation>已确认录屏</translation>
    </message>
    <message>
        <source>Gateway reachable again</source>
        <translation>网关已恢复连接</translation>
    </message>
    <message>
        <source>Recorder on</source>
        <translation>录屏组件就绪</translation>
    </message>
    <message>
        <source>Whether the recorder still records is not proven</source>
        <translation>录屏组件是否仍在录屏，未经证实</translation>
    </message>
    <message>
        <source>The time of the rest is up</source>
        <translation>休息时间已到</translation>
    </message>
    <message>
        <source>Saved again</source>
        <translation>已重新保存</translation>
    </message>
    <message>
        <source>This computer slept</source>
        <translation>本机曾休眠</translation>
    </message>
    <message>
        <source>Check run</source>
        <translation>已运行检查</translation>
    </message>
</context>
<context>
    <name>StoryTable</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
</context>
<context>
    <name>StoryWindow</name>
    <message>
        <source>Session story</source>
        <translation>会话经过</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>仅看问题</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>没有可显示的内容</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>复制给 IT</translation>
    </message>
    <message>
        <source>The lines that are selected, or all that are shown</source>
        <translation>所选的行，或显示的全部行</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>另存为表格…</translation>
    </message>
    <message>
        <source>A CSV file with what is shown; nothing is on disk before that</source>
        <translation>包含所显示内容的 CSV 文件；在此之前不会写入磁盘</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied: {n} lines</source>
        <translation>已复制 {n} 行</translation>
    </message>
</context>
<context>
    <name>SupportWindow</name>
    <message>
        <source>Support file</source>
        <translation>支持文件</translation>
    </message>
    <message>
        <source>This is all that the file will hold. There is no password, GUID or token in it, and no agent ID or phone number: only marks of them (#, ~) to compare by. It is only saved; you send it.</source>
        <translation>以下就是文件的全部内容。其中没有密码、GUID 或令牌，也没有座席工号或电话号码，只有供比对的标记（#、~）。文件只会被保存，由您自行发送。</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>“Run check” first (in the menu), and its result goes with it.</source>
        <translation>先点击菜单中的“运行检查”，其结果会一并保存。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ToolbarMenu</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Version {number} is there – ask IT</source>
        <translation>已有版本 {number} – 请询问 IT</translation>
    </message>
    <message>
        <source>Show notices again (off until {time})</source>
        <translation>恢复桌面通知（已暂停至 {time}）</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>登录后自动启动</translation>
    </message>
    <message>
        <source>Start with the computer (decided by your organisation)</source>
        <translation>登录后自动启动（由您的组织决定）</translation>
    </message>
    <message>
        <source>Start with the computer (it could not be changed)</source>
        <translation>登录后自动启动（无法更改）</translation>
    </message>
    <message>
        <source>Always on top</source>
        <translation>窗口置顶</translation>
    </message>
    <message>
        <source>Place of the bar</source>
        <translation>工具条位置</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Along the top edge</source>
        <translation>停靠在屏幕顶部</translation>
    </message>
    <message>
        <source>Along the bottom edge</source>
        <translation>停靠在屏幕底部</translation>
    </message>
    <message>
        <source>Always on top (use the desktop&apos;s own window menu)</source>
        <translation>窗口置顶（请使用桌面自带的窗口菜单）</translation>
    </message>
    <message>
        <source>Place of the bar (this desktop alone decides it)</source>
        <translation>工具条位置（由此桌面环境决定）</translation>
    </message>
    <message>
        <source>Keep in the tray when closed</source>
        <translation>关闭时保留在托盘</translation>
    </message>
    <message>
        <source>Snooze notices</source>
        <translation>暂停桌面通知</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>8 小时</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Run check</source>
        <translation>运行检查</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>复制给 IT</translation>
    </message>
    <message>
        <source>Session story</source>
        <translation>会话经过</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>保存支持文件…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>结束班次</translation>
    </message>
    <message>
        <source>End it now: forget the session</source>
        <translation>立即结束：清除会话</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>End it now: sign out</source>
        <translation>立即结束：签出</translation>
    </message>
</context>
<context>
    <name>ToolbarWindow</name>
    <message>
        <source>Agent Toolbar</source>
        <translation>座席工具条</translation>
    </message>
    <message>
        <source>Rehearsal – simulated gateway and recorder, nothing is recorded</source>
        <translation>演练模式：网关和录屏组件均为模拟，不会录屏</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Refresh session</source>
        <translation>刷新会话</translation>
    </message>
    <message>
        <source>Start recorder (VRC)</source>
        <translation>启动录屏（VRC）</translation>
    </message>
    <message>
        <source>Hide bar</source>
        <translation>隐藏工具条</translation>
    </message>
    <message>
        <source>Show bar</source>
        <translation>显示工具条</translation>
    </message>
    <message>
        <source>Snooze notices</source>
        <translation>暂停桌面通知</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>结束班次</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>上次确认 {time}</translation>
    </message>
    <message>
        <source>Session checked {time}</source>
        <translation>{time} 已确认会话</translation>
    </message>
</context>
<context>
    <name>TrayLater</name>
    <message>
        <source>The toolbar goes on here</source>
        <translation>工具条仍在运行</translation>
    </message>
    <message>
        <source>The bar comes back by itself when nobody records your screen or your session has ended.</source>
        <translation>当屏幕未被录制或会话已结束时，工具条会自动重新出现。</translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>The gateway proves who it is with a certificate. Who vouches for it? Your IT knows.</source>
        <translation>网关用证书证明身份。由谁担保？请询问 IT。</translation>
    </message>
    <message>
        <source>This computer: its own list of authorities</source>
        <translation>本机：自带的证书颁发机构列表</translation>
    </message>
    <message>
        <source>A CA file from IT</source>
        <translation>IT 提供的 CA 文件</translation>
    </message>
    <message>
        <source>Nobody: trust one certificate by its fingerprint</source>
        <translation>无人担保：按指纹信任一张证书</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM 文件</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>SHA-256: “Test connection” shows it</source>
        <translation>SHA-256：“测试连接”会显示</translation>
    </message>
    <message>
        <source>Your organisation does not allow this.</source>
        <translation>贵单位不允许这样做。</translation>
    </message>
    <message>
        <source>Your organisation does not allow this. Your fingerprint is not used.</source>
        <translation>贵单位不允许这样做。您的指纹未被使用。</translation>
    </message>
</context>
<context>
    <name>WishMenu</name>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>示忙</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>话后整理</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>无原因</translation>
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
        <translation>注明原因</translation>
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
        <translation>{minutes} 分钟</translation>
    </message>
</context>
</TS>
