<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Bar</name>
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
        <source>No recorder is configured for this desk</source>
        <translation>本工位未配置录屏组件</translation>
    </message>
    <message>
        <source>Fetch a token and start the screen recorder with it (F8)</source>
        <translation>获取令牌并用它启动录屏组件（F8）</translation>
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
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Enter new GUID</source>
        <translation>填写新的 GUID</translation>
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
        <source>Try again. If it stays, send the details to IT.</source>
        <translation>请重试。如果仍不行，请将详情发给 IT。</translation>
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
        <source>Choose your organisation&apos;s CA file in the settings, or ask IT for it.</source>
        <translation>请在设置中选择贵单位的 CA 文件，或向 IT 索取。</translation>
    </message>
    <message>
        <source>{host} vouches for itself (a self-signed certificate). Nothing was sent.</source>
        <translation>{host} 的证书由其自行签发（自签名证书）。未发送任何数据。</translation>
    </message>
    <message>
        <source>Choose the CA file that IT gave you in the settings, or ask IT for it.</source>
        <translation>请在设置中选择 IT 提供的 CA 文件，或向 IT 索取。</translation>
    </message>
    <message>
        <source>Connection not safe enough</source>
        <translation>连接不够安全</translation>
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
        <source>This computer has no keyring, so nothing can be saved.</source>
        <translation>本机没有系统密钥环，因此无法保存任何内容。</translation>
    </message>
    <message>
        <source>Tell IT. In the window you can go on working until you close it.</source>
        <translation>请告知 IT。在关闭窗口之前，您可以继续工作。</translation>
    </message>
    <message>
        <source>The keyring did not do what was asked.</source>
        <translation>系统密钥环没有完成所要求的操作。</translation>
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
        <source>Your keyring is locked, so nothing could be read from it or saved.</source>
        <translation>您的系统密钥环已锁定，因此无法读取或保存。</translation>
    </message>
    <message>
        <source>Unlock it, then press Try again.</source>
        <translation>请先解锁，然后点击“重试”。</translation>
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
        <source>The keyring has not answered for half a minute.</source>
        <translation>系统密钥环已有半分钟没有应答。</translation>
    </message>
    <message>
        <source>Look for a window that asks for your password, then press Try again.</source>
        <translation>请查看是否有要求输入密码的窗口，处理后点击“重试”。</translation>
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
        <source>The recorder speaks another protocol than this toolbar.</source>
        <translation>录屏组件与本工具条使用的协议不同。</translation>
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
        <source>Your session is unchanged.</source>
        <translation>您的会话没有变化。</translation>
    </message>
    <message>
        <source>Your session is kept.</source>
        <translation>您的会话已保留。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Agent Toolbar settings</source>
        <translation>座席工具条设置</translation>
    </message>
    <message>
        <source>kept: #{mark} – paste a new one to replace it</source>
        <translation>已保存：#{mark}，粘贴新的即可替换</translation>
    </message>
    <message>
        <source>paste it from the workbench</source>
        <translation>从工作台复制后粘贴到此处</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>座席工号</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>empty: what this computer trusts</source>
        <translation>留空：使用本机信任的证书</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
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
        <source>empty: no recorder on this desk</source>
        <translation>留空：本工位没有录屏组件</translation>
    </message>
    <message>
        <source>Recorder program</source>
        <translation>录屏组件程序</translation>
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
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>The gateway answered. The connection is encrypted and trusted.</source>
        <translation>网关已应答。连接已加密且受信任。</translation>
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
        <source>Recorder not started</source>
        <translation>录屏组件未启动</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Enter your gateway and agent ID once</source>
        <translation>请填写一次网关和座席工号</translation>
    </message>
    <message>
        <source>Sign in to the workbench first</source>
        <translation>请先签入工作台</translation>
    </message>
    <message>
        <source>Your session is kept – press Refresh to try again</source>
        <translation>会话已保留，请点击“刷新”重试</translation>
    </message>
    <message>
        <source>Cannot save – lasts until you close the toolbar</source>
        <translation>无法保存，关闭工具条前有效</translation>
    </message>
    <message>
        <source>The last refresh was interrupted – press Refresh</source>
        <translation>上次刷新被中断，请点击“刷新”</translation>
    </message>
    <message>
        <source>No recorder on this desk</source>
        <translation>本工位没有录屏组件</translation>
    </message>
    <message>
        <source>Recorder ready {time}</source>
        <translation>录屏组件已就绪 {time}</translation>
    </message>
    <message>
        <source>Recorder took the token {time}</source>
        <translation>录屏组件已于 {time} 接收令牌</translation>
    </message>
    <message>
        <source>NOT RECORDED since {time}</source>
        <translation>{time} 起未录屏</translation>
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
        <source>Sign in again for a new GUID</source>
        <translation>请重新签入以获取新的 GUID</translation>
    </message>
    <message>
        <source>no clear answer {time} · {where}</source>
        <translation>{time} 结果不明确 · {where}</translation>
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
        <source>last ready {time}</source>
        <translation>上次就绪 {time}</translation>
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
        <source>Reading keyring…</source>
        <translation>正在读取系统密钥环…</translation>
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
</context>
<context>
    <name>ToolbarMenu</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Always on top</source>
        <translation>窗口置顶</translation>
    </message>
    <message>
        <source>Always on top (use the desktop&apos;s own window menu)</source>
        <translation>窗口置顶（请使用桌面自带的窗口菜单）</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>复制给 IT</translation>
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
    <message>
        <source>Closing loses this session: it is not saved. Close again to do it</source>
        <translation>会话尚未保存，关闭后将丢失。如需关闭，请再关闭一次</translation>
    </message>
</context>
</TS>
