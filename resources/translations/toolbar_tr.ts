<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>AgentStep</name>
    <message>
        <source>The workbench signs me in: enter its GUID</source>
        <translation>Oturumumu temsilci ekranı açar: GUID değerini gir</translation>
    </message>
    <message>
        <source>I sign in here: the toolbar keeps the session</source>
        <translation>Burada oturum açarım: oturumu araç çubuğu korur</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>Temsilci kimliği</translation>
    </message>
    <message>
        <source>the workbench shows it</source>
        <translation>temsilci ekranında yazar</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>your session&apos;s code, from the workbench</source>
        <translation>oturum kodunuz, temsilci ekranından</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefon numarası</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>is sent and forgotten</source>
        <translation>gönderilir ve unutulur</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Siz kimsiniz?</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>Onu nerede bulurum?</translation>
    </message>
    <message>
        <source>Your workbench was given it when you signed in there: in the header Set-GUID of the answer to your sign-in, behind JSESSIONID=. In a browser that is F12, Network. Your IT may have an easier way for you. Whoever has it can act as you: paste it here and nowhere else.</source>
        <translation>Temsilci ekranınız onu orada oturum açtığınızda aldı: oturum açma yanıtının Set-GUID üstbilgisinde, JSESSIONID= ifadesinin ardında. Tarayıcıda F12, Ağ bölümüdür. BT ekibinizin sizin için daha kolay bir yolu olabilir. Ona sahip olan sizin adınıza davranabilir: buraya yapıştırın, başka hiçbir yere yapıştırmayın.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Stop waiting; what was sent is still heard, so that no session is lost</source>
        <translation>Beklemeyi bırak; gönderilenin yanıtı yine dinlenir, böylece hiçbir oturum kaybolmaz</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>Exchange the session&apos;s GUID for a new one (F5)</source>
        <translation>Oturumun GUID değerini yenisiyle değiştir (F5)</translation>
    </message>
    <message>
        <source>VRC</source>
        <translation>VRC</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Agent {id}</source>
        <translation>Temsilci {id}</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Kur…</translation>
    </message>
    <message>
        <source>Enter GUID…</source>
        <translation>GUID gir…</translation>
    </message>
    <message>
        <source>The GUID is the code of your session at the workbench</source>
        <translation>GUID, temsilci ekranındaki oturumunuzun kodudur</translation>
    </message>
    <message>
        <source>No recorder is configured for this desk</source>
        <translation>Bu masa için kaydedici yapılandırılmamış</translation>
    </message>
    <message>
        <source>Fetch a token and start the screen recorder with it (F8)</source>
        <translation>Bir belirteç al ve ekran kaydedicisini onunla başlat (F8)</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>What the gateway presented</source>
        <translation>Ağ geçidinin sunduğu</translation>
    </message>
    <message>
        <source>Your organisation decides whom to trust here. Save the certificate for IT and ask them.</source>
        <translation>Burada kime güvenileceğine kuruluşunuz karar verir. Sertifikayı BT için kaydedin ve onlara sorun.</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>kendisi</translation>
    </message>
    <message>
        <source>no host name or address</source>
        <translation>ana bilgisayar adı veya adres yok</translation>
    </message>
    <message>
        <source>nothing: it is the one that you trust by its fingerprint</source>
        <translation>sorun yok: parmak iziyle güvendiğiniz sertifika budur</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>sorun yok</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Sunan</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Verilen</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Veren</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Şunun için yapılmış</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geçerlilik</translation>
    </message>
    <message>
        <source>Fingerprint
(SHA-256)</source>
        <translation>Parmak izi
(SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>Save it for IT…</source>
        <translation>BT için kaydet…</translation>
    </message>
    <message>
        <source>Writes the certificates, all that was presented, into a PEM file</source>
        <translation>Sunulan sertifikaların tümünü bir PEM dosyasına yazar</translation>
    </message>
    <message>
        <source>You can trust exactly this certificate, if your administrator says it is the gateway&apos;s. Somebody between you and the gateway would show you another one.</source>
        <translation>Yöneticiniz bunun ağ geçidinin sertifikası olduğunu söylüyorsa yalnızca bu sertifikaya güvenebilirsiniz. Sizinle ağ geçidi arasına giren biri size başka bir sertifika gösterirdi.</translation>
    </message>
    <message>
        <source>I compared the fingerprint with my administrator&apos;s</source>
        <translation>Parmak izini yöneticiminkiyle karşılaştırdım</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Bu sertifikaya güven</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>Güvenme</translation>
    </message>
    <message>
        <source>It will then be the only one that is trusted, at the first and at the second address.</source>
        <translation>Bundan sonra birinci ve ikinci adreste yalnızca buna güvenilir.</translation>
    </message>
    <message>
        <source>It could not be written to {file}</source>
        <translation>{file} dosyasına yazılamadı</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>{file} dosyasına yazıldı</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Vekil sunucu</translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation>Ad (DNS)</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>Bağlantı (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Şifreleme (TLS)</translation>
    </message>
    <message>
        <source>Answer (HTTP)</source>
        <translation>Yanıt (HTTP)</translation>
    </message>
    <message>
        <source>Second address</source>
        <translation>İkinci adres</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Oturum</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Anahtarlık</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Kaydedici</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>you</source>
        <translation>siz</translation>
    </message>
    <message>
        <source>your IT or network team</source>
        <translation>BT veya ağ ekibiniz</translation>
    </message>
    <message>
        <source>the gateway&apos;s team</source>
        <translation>ağ geçidi ekibi</translation>
    </message>
    <message>
        <source>the recorder&apos;s vendor or your IT</source>
        <translation>kaydedicinin satıcısı veya BT ekibiniz</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Denetleniyor…</translation>
    </message>
    <message>
        <source>The check was cancelled</source>
        <translation>Denetim iptal edildi</translation>
    </message>
    <message>
        <source>Who can mend it: {owner}. {next}</source>
        <translation>Kim düzeltebilir: {owner}. {next}</translation>
    </message>
    <message>
        <source>Complete: agent {agent} at {gateway}.</source>
        <translation>Tamam: temsilci {agent}, ağ geçidi {gateway}.</translation>
    </message>
    <message>
        <source>{proxy} opens the way to the gateway.</source>
        <translation>{proxy} ağ geçidine giden yolu açıyor.</translation>
    </message>
    <message>
        <source>{host} is {addresses}.</source>
        <translation>{host} adresi: {addresses}.</translation>
    </message>
    <message>
        <source>Port {port} takes connections.</source>
        <translation>{port} numaralı bağlantı noktası bağlantı kabul ediyor.</translation>
    </message>
    <message>
        <source>An agent gateway answers.</source>
        <translation>Bir temsilci ağ geçidi yanıt veriyor.</translation>
    </message>
    <message>
        <source>An agent gateway answers at {host}:{port}, too.</source>
        <translation>{host}:{port} adresinde de bir temsilci ağ geçidi yanıt veriyor.</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>Var.</translation>
    </message>
    <message>
        <source>Open and readable ({kind}).</source>
        <translation>Açık ve okunabilir ({kind}).</translation>
    </message>
    <message>
        <source>Does not work: {stage}</source>
        <translation>Çalışmıyor: {stage}</translation>
    </message>
    <message>
        <source>Nothing wrong found in the time there was</source>
        <translation>Eldeki sürede sorun bulunmadı</translation>
    </message>
    <message>
        <source>Nothing wrong found; not all could be checked</source>
        <translation>Sorun bulunmadı; her şey denetlenemedi</translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>Her şey yolunda</translation>
    </message>
    <message>
        <source>{name} {version} answers; this check gave it no token.</source>
        <translation>{name} {version} yanıt veriyor; bu denetim ona belirteç vermedi.</translation>
    </message>
    <message>
        <source>As the gateway&apos;s, to {seconds} s.</source>
        <translation>Ağ geçidininkiyle aynı, fark {seconds} sn.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is trusted.</source>
        <translation>Ağ geçidinin sertifikasına güveniliyor.</translation>
    </message>
    <message>
        <source>Trusted, but the certificate ends in {days} days: tell IT. ({issuer})</source>
        <translation>Güveniliyor, ancak sertifika {days} gün sonra sona eriyor: BT ekibine bildirin. ({issuer})</translation>
    </message>
    <message>
        <source>It is the pinned certificate, good for {days} days more.</source>
        <translation>Sabitlenmiş sertifika bu, {days} gün daha geçerli.</translation>
    </message>
    <message>
        <source>Trusted, good for {days} days more. Issued by {issuer}.</source>
        <translation>Güveniliyor, {days} gün daha geçerli. Veren: {issuer}.</translation>
    </message>
    <message>
        <source>Not checked: {stage} has to work first.</source>
        <translation>Denetlenmedi: önce şu çalışmalı: {stage}.</translation>
    </message>
    <message>
        <source>Not checked: the time for this check is over.</source>
        <translation>Denetlenmedi: bu denetim için ayrılan süre doldu.</translation>
    </message>
    <message>
        <source>Not checked: cancelled.</source>
        <translation>Denetlenmedi: iptal edildi.</translation>
    </message>
    <message>
        <source>Not needed: the gateway is set up by its address.</source>
        <translation>Gerekli değil: ağ geçidi IP adresiyle ayarlanmış.</translation>
    </message>
    <message>
        <source>Not needed: the proxy does it.</source>
        <translation>Gerekli değil: bunu vekil sunucu yapıyor.</translation>
    </message>
    <message>
        <source>Not needed: the way to this gateway takes no proxy.</source>
        <translation>Gerekli değil: bu ağ geçidine vekil sunucu olmadan gidiliyor.</translation>
    </message>
    <message>
        <source>Not checked: the gateway wants no request just now.</source>
        <translation>Denetlenmedi: ağ geçidi şu anda istek almak istemiyor.</translation>
    </message>
    <message>
        <source>Accepted by the gateway {age} ago.</source>
        <translation>Ağ geçidi {age} önce kabul etti.</translation>
    </message>
    <message>
        <source>Known for {age}. Whether the gateway accepts it, Refresh finds out.</source>
        <translation>{age} süredir biliniyor. Ağ geçidinin kabul edip etmediğini Yenile ortaya çıkarır.</translation>
    </message>
    <message>
        <source>There is one. Whether the gateway accepts it, Refresh finds out.</source>
        <translation>Var. Ağ geçidinin kabul edip etmediğini Yenile ortaya çıkarır.</translation>
    </message>
    <message>
        <source>A refresh is under way or was interrupted: press Refresh.</source>
        <translation>Bir yenileme sürüyor veya yarıda kaldı: Yenile düğmesine basın.</translation>
    </message>
    <message>
        <source>No recorder on this desk.</source>
        <translation>Bu masada kaydedici yok.</translation>
    </message>
    <message>
        <source>Running; it was left alone.</source>
        <translation>Çalışıyor; ona dokunulmadı.</translation>
    </message>
    <message>
        <source>Not checked: it is being started just now.</source>
        <translation>Denetlenmedi: şu anda başlatılıyor.</translation>
    </message>
    <message>
        <source>Not checked: no answer told the gateway&apos;s time.</source>
        <translation>Denetlenmedi: hiçbir yanıt ağ geçidinin saatini bildirmedi.</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check again</source>
        <translation>Yeniden denetle</translation>
    </message>
    <message>
        <source>Cancel check</source>
        <translation>Denetimi iptal et</translation>
    </message>
    <message>
        <source>Copy check for IT</source>
        <translation>Denetimi BT için kopyala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Copied – paste it into the ticket</source>
        <translation>Kopyalandı – destek kaydına yapıştırın</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Refresh</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>Exchange the session&apos;s GUID for a new one</source>
        <translation>Oturumun GUID değerini yenisiyle değiştir</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Yeniden denetle</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>Hazır mı?</translation>
    </message>
    <message>
        <source>Looking for the gateway…</source>
        <translation>Ağ geçidi aranıyor…</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Ağ geçidine soruluyor…</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Oturumunuz açık</translation>
    </message>
    <message>
        <source>Not signed in: enter your password in the bar</source>
        <translation>Oturum açılmadı: parolanızı çubuğa girin</translation>
    </message>
    <message>
        <source>No GUID yet: enter it later, in the bar</source>
        <translation>Henüz GUID yok: daha sonra çubuğa girin</translation>
    </message>
    <message>
        <source>The GUID is not checked yet: Refresh exchanges it for a new one</source>
        <translation>GUID henüz denetlenmedi: Yenile onu yenisiyle değiştirir</translation>
    </message>
    <message>
        <source>The gateway accepted your session</source>
        <translation>Ağ geçidi oturumunuzu kabul etti</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>Saved in your keyring ({kind})</source>
        <translation>Anahtarlığınıza kaydedildi ({kind})</translation>
    </message>
    <message>
        <source>Looking for the recorder…</source>
        <translation>Kaydedici aranıyor…</translation>
    </message>
    <message>
        <source>{what} You can still work.</source>
        <translation>{what} Yine de çalışabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ne yapmalı</translation>
    </message>
    <message>
        <source>For IT</source>
        <translation>BT için</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>BT için kopyala</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Run check</source>
        <translation>Denetle</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Ağ geçidi</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Oturum</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Kaydedici</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Henüz bir şey yapılmadı</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>Tüm geçmiş</translation>
    </message>
    <message>
        <source>All that happened, the last 200 lines (Ctrl+H)</source>
        <translation>Olan her şey, son 200 satır (Ctrl+H)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ayarları aç</translation>
    </message>
    <message>
        <source>Enter GUID…</source>
        <translation>GUID gir…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Oturum aç</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Adım {number} / {all}</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Kurulum</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
</context>
<context>
    <name>GatewayStep</name>
    <message>
        <source>The gateway is the server that your calls come from. Your IT knows its address.</source>
        <translation>Ağ geçidi, çağrılarınızın geldiği sunucudur. Adresini BT ekibi bilir.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Ağ geçidi</translation>
    </message>
    <message>
        <source>Where is your gateway?</source>
        <translation>Ağ geçidiniz nerede?</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Aranıyor…</translation>
    </message>
    <message>
        <source>Gateway found</source>
        <translation>Ağ geçidi bulundu</translation>
    </message>
    <message>
        <source>Its certificate is trusted</source>
        <translation>Sertifikasına güveniliyor</translation>
    </message>
    <message>
        <source>Something answers there</source>
        <translation>Orada bir şey yanıt veriyor</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Working…</source>
        <translation>Çalışıyor…</translation>
    </message>
    <message>
        <source>Something is being done; the words say what.</source>
        <translation>Bir şey yapılıyor; ne olduğunu sözcükler söyler.</translation>
    </message>
    <message>
        <source>Wait. After 3 seconds you can press Cancel; nothing is lost by that.</source>
        <translation>Bekleyin. 3 saniye sonra İptal düğmesine basabilirsiniz; bununla hiçbir şey kaybolmaz.</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Kurulmamış</translation>
    </message>
    <message>
        <source>The toolbar does not know your gateway or your agent ID yet.</source>
        <translation>Araç çubuğu ağ geçidinizi veya temsilci kimliğinizi henüz bilmiyor.</translation>
    </message>
    <message>
        <source>Press “Set up…” and enter what IT gave you.</source>
        <translation>“Kur…” düğmesine basın ve BT ekibinin verdiklerini girin.</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Oturum yok</translation>
    </message>
    <message>
        <source>Sign in to the workbench, press “Enter GUID…” and paste the GUID.</source>
        <translation>Temsilci ekranında oturum açın, “GUID gir…” düğmesine basın ve GUID değerini yapıştırın.</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Oturum sona erdi</translation>
    </message>
    <message>
        <source>The gateway does not know your session any more: after two minutes of silence, or because somebody signed in with your agent ID.</source>
        <translation>Ağ geçidi oturumunuzu artık tanımıyor: iki dakikalık sessizlikten sonra veya biri sizin temsilci kimliğinizle oturum açtığı için.</translation>
    </message>
    <message>
        <source>Gateway not reachable</source>
        <translation>Ağ geçidine ulaşılamıyor</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing is lost. Your session is kept.</source>
        <translation>Hiçbir şey gönderilmedi ve kaybolmadı. Oturumunuz korunuyor.</translation>
    </message>
    <message>
        <source>Check the network or the VPN, press Refresh. If it stays, “Run check” says whose it is.</source>
        <translation>Ağı veya VPN bağlantısını denetleyin, Yenile düğmesine basın. Sürerse “Denetle” bunun kimin işi olduğunu söyler.</translation>
    </message>
    <message>
        <source>A request was sent and its answer was lost, or it was not a clear one.</source>
        <translation>Bir istek gönderildi ve yanıtı kayboldu ya da net değildi.</translation>
    </message>
    <message>
        <source>Gateway refused</source>
        <translation>Ağ geçidi reddetti</translation>
    </message>
    <message>
        <source>The gateway said no, or a setting cannot be used; the details say which, and why.</source>
        <translation>Ağ geçidi hayır dedi veya bir ayar kullanılamıyor; hangisi ve neden, ayrıntılarda yazar.</translation>
    </message>
    <message>
        <source>Open the details (Ctrl+D): the next step stands there, with its button.</source>
        <translation>Ayrıntıları açın (Ctrl+D): sonraki adım, düğmesiyle birlikte oradadır.</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Anahtarlık kilitli</translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation>EKRAN KAYDI YOK</translation>
    </message>
    <message>
        <source>Your screen should be recorded, and is not. Your session is not affected.</source>
        <translation>Ekranınızın kaydedilmesi gerekir, ama kaydedilmiyor. Oturumunuz etkilenmiyor.</translation>
    </message>
    <message>
        <source>Press VRC. If it stays, tell your supervisor and IT; the details say why it is so.</source>
        <translation>VRC düğmesine basın. Sürerse yöneticinize ve BT ekibine bildirin; nedeni ayrıntılarda yazar.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>Session not checked</source>
        <translation>Oturum denetlenmedi</translation>
    </message>
    <message>
        <source>Nothing is wrong. The last proof is more than 90 seconds old.</source>
        <translation>Bir sorun yok. Son kanıt 90 saniyeden eski.</translation>
    </message>
    <message>
        <source>Press Refresh when you want a new one.</source>
        <translation>Yenisini istediğinizde Yenile düğmesine basın.</translation>
    </message>
    <message>
        <source>Recorder not started</source>
        <translation>Kaydedici başlatılmadı</translation>
    </message>
    <message>
        <source>Press VRC.</source>
        <translation>VRC düğmesine basın.</translation>
    </message>
    <message>
        <source>Recorder not checked</source>
        <translation>Kaydedici denetlenmedi</translation>
    </message>
    <message>
        <source>The recorder took its token, but since then this computer slept, or another session began.</source>
        <translation>Kaydedici belirtecini aldı, ama o zamandan beri bu bilgisayar uyudu veya başka bir oturum başladı.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Nothing. Good work.</source>
        <translation>Hiçbir şey. İyi çalışmalar.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Oturum açılmadı</translation>
    </message>
    <message>
        <source>Your shift has not begun.</source>
        <translation>Vardiyanız başlamadı.</translation>
    </message>
    <message>
        <source>Enter your password below the bar and press “Sign in”.</source>
        <translation>Çubuğun altına parolanızı girin ve “Oturum aç” düğmesine basın.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Oturum kapatıldı</translation>
    </message>
    <message>
        <source>The gateway ended your session: by silence, by your supervisor, or you signed in elsewhere.</source>
        <translation>Ağ geçidi oturumunuzu sonlandırdı: sessizlik nedeniyle, yöneticiniz tarafından veya başka yerde oturum açtığınız için.</translation>
    </message>
    <message>
        <source>Sign in again; if your supervisor did it, ask first.</source>
        <translation>Yeniden oturum açın; yöneticiniz yaptıysa önce sorun.</translation>
    </message>
    <message>
        <source>The toolbar goes on asking. After two minutes of silence the gateway signs you out.</source>
        <translation>Araç çubuğu sormayı sürdürür. İki dakikalık sessizlikten sonra ağ geçidi oturumunuzu kapatır.</translation>
    </message>
    <message>
        <source>Check the network or the VPN. You need to press nothing.</source>
        <translation>Ağı veya VPN bağlantısını denetleyin. Bir şeye basmanız gerekmez.</translation>
    </message>
    <message>
        <source>Idle, Busy, Rest, After-call work, In a call</source>
        <translation>Müsait, Meşgul, Mola, Çağrı sonrası işlem, Çağrıda</translation>
    </message>
    <message>
        <source>You are signed in, and this is how you are, as the gateway tells it; since when, stands below. “Rest asked for”: it has not begun. “Rest: the time is up”: go on. “Signed out (no calls)”: end your shift in the menu (F10), and sign in again. “Signed in – state unknown”: choose one.</source>
        <translation>Oturumunuz açık ve ağ geçidine göre durumunuz bu; ne zamandan beri olduğu aşağıda yazar. “Mola istendi”: henüz başlamadı. “Mola: süre doldu”: devam edin. “Oturum kapalı (çağrı yok)”: menüde (F10) vardiyanızı bitirin ve yeniden oturum açın. “Oturum açık – durum bilinmiyor”: birini seçin.</translation>
    </message>
    <message>
        <source>The button below the bar changes it. It has changed when the word does.</source>
        <translation>Çubuğun altındaki düğme onu değiştirir. Sözcük değiştiğinde değişmiştir.</translation>
    </message>
    <message>
        <source>No recorder on this desk</source>
        <translation>Bu masada kaydedici yok</translation>
    </message>
    <message>
        <source>None is configured.</source>
        <translation>Hiçbiri yapılandırılmamış.</translation>
    </message>
    <message>
        <source>Nothing, unless you should be recorded: then tell IT.</source>
        <translation>Hiçbir şey; ancak kaydedilmeniz gerekiyorsa BT ekibine bildirin.</translation>
    </message>
    <message>
        <source>It is not there, or not started yet.</source>
        <translation>Yerinde değil veya henüz başlatılmadı.</translation>
    </message>
    <message>
        <source>Press VRC, or start the recorder first; the line says which.</source>
        <translation>VRC düğmesine basın veya önce kaydediciyi başlatın; hangisi olduğunu satır söyler.</translation>
    </message>
    <message>
        <source>Recorder starting</source>
        <translation>Kaydedici başlıyor</translation>
    </message>
    <message>
        <source>A token was fetched for it, and is being handed over.</source>
        <translation>Onun için bir belirteç alındı ve veriliyor.</translation>
    </message>
    <message>
        <source>Wait some seconds.</source>
        <translation>Birkaç saniye bekleyin.</translation>
    </message>
    <message>
        <source>Recorder ready or on since …, or got its token …</source>
        <translation>Kaydedici hazır veya açık: …, veya belirtecini aldı: …</translation>
    </message>
    <message>
        <source>“Ready” or “On since”: it has its token, says every 15 seconds that it is well, and records when asked by the gateway. “Got its token”: nobody can ask it how it is since then.</source>
        <translation>“Hazır” veya “açık”: belirteci var, her 15 saniyede iyi olduğunu söyler ve ağ geçidi isteyince ekranı kaydeder. “Belirtecini aldı”: o zamandan beri nasıl olduğu sorulamaz.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Hiçbir şey.</translation>
    </message>
    <message>
        <source>Press VRC to try again. If it stays, press “Copy for IT” and tell IT.</source>
        <translation>Yeniden denemek için VRC düğmesine basın. Sürerse “BT için kopyala” düğmesine basın ve BT ekibine bildirin.</translation>
    </message>
    <message>
        <source>NOT RECORDED since …</source>
        <translation>EKRAN KAYDI YOK, başlangıç …</translation>
    </message>
    <message>
        <source>Press VRC to start it again. If it stays, call IT.</source>
        <translation>Yeniden başlatmak için VRC düğmesine basın. Sürerse BT ekibini arayın.</translation>
    </message>
    <message>
        <source>Recorder ended</source>
        <translation>Kaydedici sona erdi</translation>
    </message>
    <message>
        <source>Your shift, or new settings, ended it.</source>
        <translation>Onu vardiyanız veya yeni ayarlar sonlandırdı.</translation>
    </message>
    <message>
        <source>Nothing. For the next shift, press VRC.</source>
        <translation>Hiçbir şey. Sonraki vardiya için VRC düğmesine basın.</translation>
    </message>
    <message>
        <source>The toolbar has no GUID of yours: the code of your session at the workbench.</source>
        <translation>Araç çubuğunda GUID değeriniz yok: temsilci ekranındaki oturumunuzun kodu.</translation>
    </message>
    <message>
        <source>Sign in to the workbench again, press “Enter GUID…” and paste the new GUID.</source>
        <translation>Temsilci ekranında yeniden oturum açın, “GUID gir…” düğmesine basın ve yeni GUID değerini yapıştırın.</translation>
    </message>
    <message>
        <source>No clear answer, or Session to be checked</source>
        <translation>Net bir yanıt yok veya Oturum denetlenecek</translation>
    </message>
    <message>
        <source>Press Refresh, unless the bar says that the toolbar asks by itself.</source>
        <translation>Çubuk kendiliğinden sorduğunu söylemiyorsa Yenile düğmesine basın.</translation>
    </message>
    <message>
        <source>The keyring, this computer&apos;s store for passwords, could not be used.</source>
        <translation>Bu bilgisayarın parola deposu olan anahtarlık kullanılamadı.</translation>
    </message>
    <message>
        <source>Press “Try again” in the details (Ctrl+D), and enter this computer&apos;s password.</source>
        <translation>Ayrıntılarda (Ctrl+D) “Yeniden dene” düğmesine basın ve bu bilgisayarın parolasını girin.</translation>
    </message>
    <message>
        <source>All works, but what the toolbar knows is lost when you close it.</source>
        <translation>Her şey çalışıyor, ama araç çubuğunun bildikleri kapatınca kaybolur.</translation>
    </message>
    <message>
        <source>Leave it open. Open the details (Ctrl+D): they say why, and “Try again” saves it.</source>
        <translation>Açık bırakın. Ayrıntıları açın (Ctrl+D): nedeni orada yazar, “Yeniden dene” saklar.</translation>
    </message>
    <message>
        <source>Or “Recorder ended”, or “Recorder waits for its token”. Your session is fine. Before your screen can be recorded, the recorder needs a token: its ticket for this session.</source>
        <translation>Ya da “Kaydedici sona erdi” veya “Kaydedici belirtecini bekliyor”. Oturumunuz yolunda. Ekranınız kaydedilebilmeden önce kaydediciye bir belirteç gerekir: bu oturum için bileti.</translation>
    </message>
    <message>
        <source>Wait a moment if the bar says so; else press VRC.</source>
        <translation>Çubuk söylüyorsa biraz bekleyin; yoksa VRC düğmesine basın.</translation>
    </message>
    <message>
        <source>The gateway accepted your session less than 90 seconds ago, and the recorder, if there is one, has its token. Whether you take calls, your workbench says.</source>
        <translation>Ağ geçidi oturumunuzu 90 saniyeden kısa süre önce kabul etti ve varsa kaydedicinin belirteci var. Çağrı alıp almadığınızı temsilci ekranı söyler.</translation>
    </message>
    <message>
        <source>Not recording, Recording not confirmed, Perhaps still recording, Recorder not checked</source>
        <translation>Kaydetmiyor, Kayıt onaylanmadı, Belki hâlâ kaydediyor, Kaydedici denetlenmedi</translation>
    </message>
    <message>
        <source>Nothing proves that the recording of your screen is as it was asked for.</source>
        <translation>Ekran kaydınızın istendiği gibi olduğunu gösteren bir kanıt yok.</translation>
    </message>
    <message>
        <source>Do what the bar says: press “Record screen” or “Stop recording”, or VRC.</source>
        <translation>Çubuğun dediğini yapın: “Ekranı kaydet”, “Kaydı durdur” veya VRC düğmesine basın.</translation>
    </message>
    <message>
        <source>Recorder not started, or not running</source>
        <translation>Kaydedici başlatılmadı veya çalışmıyor</translation>
    </message>
    <message>
        <source>Recorder waits for its token</source>
        <translation>Kaydedici belirtecini bekliyor</translation>
    </message>
    <message>
        <source>It runs by itself, and needs a token before it can record.</source>
        <translation>Kendi başına çalışıyor; kaydedebilmesi için belirteç gerekir.</translation>
    </message>
    <message>
        <source>NOT RECORDED: the recorder failed</source>
        <translation>EKRAN KAYDI YOK: kaydedici başarısız oldu</translation>
    </message>
    <message>
        <source>It did not take a token. The reason stands beside it.</source>
        <translation>Belirteci almadı. Nedeni yanında yazar.</translation>
    </message>
    <message>
        <source>It was on and is not any more: it ended, hangs, or was started again.</source>
        <translation>Açıktı, artık değil: sona erdi, takıldı veya yeniden başlatıldı.</translation>
    </message>
    <message>
        <source>No screen recording asked for here</source>
        <translation>Ekran kaydı istenmedi</translation>
    </message>
    <message>
        <source>Nobody asked the gateway to record your screen, or its end is confirmed.</source>
        <translation>Kimse ağ geçidinden ekranınızı kaydetmesini istemedi veya kaydın sonu onaylandı.</translation>
    </message>
    <message>
        <source>“Record screen” starts it, where your site has that button.</source>
        <translation>Yerleşkenizde o düğme varsa “Ekranı kaydet” başlatır.</translation>
    </message>
    <message>
        <source>Recording asked for, not confirmed yet</source>
        <translation>Kayıt istendi, henüz onaylanmadı</translation>
    </message>
    <message>
        <source>The gateway took the request. That is no proof yet.</source>
        <translation>Ağ geçidi isteği aldı. Bu henüz kanıt değil.</translation>
    </message>
    <message>
        <source>Wait 10 seconds at most.</source>
        <translation>En çok 10 saniye bekleyin.</translation>
    </message>
    <message>
        <source>Recording since …</source>
        <translation>Ekran kaydediliyor, başlangıç …</translation>
    </message>
    <message>
        <source>The gateway confirmed that your screen is recorded.</source>
        <translation>Ağ geçidi ekranınızın kaydedildiğini onayladı.</translation>
    </message>
    <message>
        <source>Recording is being ended</source>
        <translation>Kayıt sonlandırılıyor</translation>
    </message>
    <message>
        <source>Its end was asked for, and is not confirmed yet.</source>
        <translation>Sonlandırılması istendi, henüz onaylanmadı.</translation>
    </message>
    <message>
        <source>A recording was wanted, and nothing proves it (any more). The cause stands there.</source>
        <translation>Kayıt isteniyordu ve onu kanıtlayan bir şey yok (veya artık yok). Nedeni orada yazar.</translation>
    </message>
    <message>
        <source>Press “Record screen” again. If it stays, tell your supervisor and IT.</source>
        <translation>“Ekranı kaydet” düğmesine yeniden basın. Sürerse yöneticinize ve BT ekibine bildirin.</translation>
    </message>
    <message>
        <source>Perhaps still recording</source>
        <translation>Belki hâlâ kaydediyor</translation>
    </message>
    <message>
        <source>Its end was asked for, and nobody confirmed it.</source>
        <translation>Sonlandırılması istendi ve bunu kimse onaylamadı.</translation>
    </message>
    <message>
        <source>Press “Stop recording” once more. If it stays, tell IT.</source>
        <translation>“Kaydı durdur” düğmesine bir kez daha basın. Sürerse BT ekibine bildirin.</translation>
    </message>
    <message>
        <source>This guide, at the state of this moment</source>
        <translation>Bu kılavuz, bu andaki durumda</translation>
    </message>
    <message>
        <source>Refresh: a new GUID for your session, and a proof of it</source>
        <translation>Yenile: oturumunuz için yeni bir GUID ve onun kanıtı</translation>
    </message>
    <message>
        <source>VRC: a token for the screen recorder</source>
        <translation>VRC: ekran kaydedicisi için bir belirteç</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Cancel what takes too long</source>
        <translation>Çok uzun süreni iptal et</translation>
    </message>
    <message>
        <source>Set up, or enter the GUID</source>
        <translation>Kur veya GUID gir</translation>
    </message>
    <message>
        <source>Details: what is wrong, the three links, the last actions</source>
        <translation>Ayrıntılar: sorun ne, üç halka, son işlemler</translation>
    </message>
    <message>
        <source>The first button of the details, such as “Try again”</source>
        <translation>Ayrıntıların ilk düğmesi, örneğin “Yeniden dene”</translation>
    </message>
    <message>
        <source>Check of the whole way; it changes nothing</source>
        <translation>Tüm yolun denetimi; hiçbir şeyi değiştirmez</translation>
    </message>
    <message>
        <source>Close the check, then the details</source>
        <translation>Denetimi, sonra ayrıntıları kapat</translation>
    </message>
    <message>
        <source>Session story: the last 200 lines</source>
        <translation>Oturum geçmişi: son 200 satır</translation>
    </message>
    <message>
        <source>Copy for IT; it holds no secret</source>
        <translation>BT için kopyala; içinde gizli bilgi yok</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Bar along the top edge, along the bottom edge, or free</source>
        <translation>Çubuk üst kenarda, alt kenarda veya serbest</translation>
    </message>
    <message>
        <source>No notices for 30 minutes, 1 hour or 8 hours; notices again</source>
        <translation>30 dakika, 1 saat veya 8 saat bildirim yok; yeniden bildirim</translation>
    </message>
    <message>
        <source>End shift: Ctrl+E, then E</source>
        <translation>Vardiyayı bitir: Ctrl+E, sonra E</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>To your password, to sign in</source>
        <translation>Oturum açmak için parolaya git</translation>
    </message>
    <message>
        <source>Take over, where you are signed in elsewhere</source>
        <translation>Başka yerde oturumunuz açıksa devral</translation>
    </message>
    <message>
        <source>How you are: all that there is to choose</source>
        <translation>Durumunuz: seçilebilecek her şey</translation>
    </message>
    <message>
        <source>Idle, Busy, After-call work, Rest for 15 minutes</source>
        <translation>Müsait, Meşgul, Çağrı sonrası işlem, 15 dakika Mola</translation>
    </message>
    <message>
        <source>Record screen, or stop recording</source>
        <translation>Ekranı kaydet veya kaydı durdur</translation>
    </message>
    <message>
        <source>End the call and sign out: Ctrl+E, then F</source>
        <translation>Çağrıyı ve oturumu kapat: Ctrl+E, sonra F</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Kılavuz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>What the bar says</source>
        <translation>Çubuk ne söyler</translation>
    </message>
    <message>
        <source>The recorder</source>
        <translation>Kaydedici</translation>
    </message>
    <message>
        <source>The recording of your screen</source>
        <translation>Ekranınızın kaydı</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>şu anki durum</translation>
    </message>
</context>
<context>
    <name>HelpLater</name>
    <message>
        <source>Copied – paste it into the ticket</source>
        <translation>Kopyalandı – destek kaydına yapıştırın</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Dil (Language)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Masaüstündeki gibi</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Gateway not reachable</source>
        <translation>Ağ geçidine ulaşılamıyor</translation>
    </message>
    <message>
        <source>There is no way from here to {host}.</source>
        <translation>Buradan {host} adresine giden bir yol yok.</translation>
    </message>
    <message>
        <source>Check the network or the VPN, then try again.</source>
        <translation>Ağı veya VPN bağlantısını denetleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>{host} is there, but nothing answers on port {port}.</source>
        <translation>{host} yerinde, ancak {port} numaralı bağlantı noktasında yanıt veren yok.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, tell IT that the gateway is down.</source>
        <translation>Birazdan yeniden deneyin. Sürerse BT ekibine ağ geçidinin çalışmadığını bildirin.</translation>
    </message>
    <message>
        <source>Gateway not found</source>
        <translation>Ağ geçidi bulunamadı</translation>
    </message>
    <message>
        <source>The name {host} was not found.</source>
        <translation>{host} adı bulunamadı.</translation>
    </message>
    <message>
        <source>Are you connected to the company network or VPN?</source>
        <translation>Şirket ağına veya VPN&apos;e bağlı mısınız?</translation>
    </message>
    <message>
        <source>{host} did not answer on port {port} in time.</source>
        <translation>{host}, {port} numaralı bağlantı noktasında zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>{host} took the connection and then said nothing.</source>
        <translation>{host} bağlantıyı kabul etti, sonra hiçbir şey söylemedi.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, tell IT.</source>
        <translation>Birazdan yeniden deneyin. Sürerse BT ekibine bildirin.</translation>
    </message>
    <message>
        <source>Toolbar closing</source>
        <translation>Araç çubuğu kapanıyor</translation>
    </message>
    <message>
        <source>The toolbar is closing, so nothing was sent.</source>
        <translation>Araç çubuğu kapanıyor, bu yüzden hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Yeniden başlatın.</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Net bir yanıt yok</translation>
    </message>
    <message>
        <source>The request was sent and no whole answer came back. It may have been carried out.</source>
        <translation>İstek gönderildi ve eksiksiz bir yanıt gelmedi. Yerine getirilmiş olabilir.</translation>
    </message>
    <message>
        <source>Press Refresh: the toolbar finds out which GUID holds.</source>
        <translation>Yenile düğmesine basın: araç çubuğu hangi GUID değerinin geçerli olduğunu bulur.</translation>
    </message>
    <message>
        <source>Not the gateway&apos;s answer</source>
        <translation>Ağ geçidinin yanıtı değil</translation>
    </message>
    <message>
        <source>Something between you and the gateway answered instead, often a proxy or a login page.</source>
        <translation>Sizinle ağ geçidi arasındaki bir şey onun yerine yanıt verdi; çoğunlukla bir vekil sunucu veya oturum açma sayfası.</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>Kullanılamaz yanıt</translation>
    </message>
    <message>
        <source>The gateway said yes, and its answer has no GUID that can be used.</source>
        <translation>Ağ geçidi evet dedi, ancak yanıtında kullanılabilecek bir GUID yok.</translation>
    </message>
    <message>
        <source>Press Refresh to ask again. If it stays, send the details to IT.</source>
        <translation>Yeniden sormak için Yenile düğmesine basın. Sürerse ayrıntıları BT ekibine gönderin.</translation>
    </message>
    <message>
        <source>Unexpected answer</source>
        <translation>Beklenmeyen yanıt</translation>
    </message>
    <message>
        <source>The gateway, or something before it, answered {code} instead of working.</source>
        <translation>Ağ geçidi veya önündeki bir şey, işi yapmak yerine {code} yanıtını verdi.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, send the details to IT.</source>
        <translation>Birazdan yeniden deneyin. Sürerse ayrıntıları BT ekibine gönderin.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>You cancelled before anything was sent. Nothing has changed.</source>
        <translation>Bir şey gönderilmeden önce iptal ettiniz. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Try again when you like.</source>
        <translation>İstediğiniz zaman yeniden deneyin.</translation>
    </message>
    <message>
        <source>If your browser shows a login page, sign in there. Then try again, or tell IT.</source>
        <translation>Tarayıcınız bir giriş sayfası gösteriyorsa orada giriş yapın. Sonra yeniden deneyin veya BT ekibine bildirin.</translation>
    </message>
    <message>
        <source>Proxy wants a password</source>
        <translation>Vekil sunucu parola istiyor</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not accept user name and password, or has got none.</source>
        <translation>{proxy} vekil sunucusu kullanıcı adını ve parolayı kabul etmedi veya almadı.</translation>
    </message>
    <message>
        <source>Enter both in the settings; ask IT which ones to use.</source>
        <translation>İkisini de ayarlara girin; hangilerinin kullanılacağını BT ekibine sorun.</translation>
    </message>
    <message>
        <source>Proxy not supported</source>
        <translation>Vekil sunucu desteklenmiyor</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a kind of sign-in that this program does not support, such as NTLM or Kerberos.</source>
        <translation>{proxy} vekil sunucusu bu programın desteklemediği bir oturum açma türü istiyor; örneğin NTLM veya Kerberos.</translation>
    </message>
    <message>
        <source>Tell IT: the proxy must let the toolbar in with a password, or to the gateway without.</source>
        <translation>BT ekibine bildirin: vekil sunucu araç çubuğunu parolayla kabul etmeli veya ağ geçidine parolasız geçirmeli.</translation>
    </message>
    <message>
        <source>Proxy not trusted</source>
        <translation>Vekil sunucuya güvenilmiyor</translation>
    </message>
    <message>
        <source>No safe connection to the proxy {proxy} could be made: its certificate is not trusted.</source>
        <translation>{proxy} vekil sunucusuyla güvenli bağlantı kurulamadı: sertifikasına güvenilmiyor.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings; if it is right, tell IT.</source>
        <translation>Ayarlardaki vekil sunucuyu denetleyin; doğruysa BT ekibine bildirin.</translation>
    </message>
    <message>
        <source>No way through the proxy</source>
        <translation>Vekil sunucudan geçilemiyor</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached, or does not let us through.</source>
        <translation>{proxy} vekil sunucusuna ulaşılamıyor veya geçmemize izin vermiyor.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it stays, tell IT.</source>
        <translation>Biraz bekleyin, sonra yeniden deneyin. Sürerse BT ekibine bildirin.</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Sertifikanın süresi dolmuş</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired. Nothing was sent.</source>
        <translation>{host} sertifikasının süresi dolmuş. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Tell IT. If this computer&apos;s date is wrong, correct it first.</source>
        <translation>BT ekibine bildirin. Bu bilgisayarın tarihi yanlışsa önce onu düzeltin.</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>Sertifika henüz geçerli değil</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, the certificate of {host} is not valid yet.</source>
        <translation>Bu bilgisayarın saatine göre {host} sertifikası henüz geçerli değil.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, tell IT.</source>
        <translation>Bu bilgisayarın tarih ve saatini denetleyin. Doğruysa BT ekibine bildirin.</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>Sertifika başka bir ad için</translation>
    </message>
    <message>
        <source>The certificate is not made for {host}. Nothing was sent.</source>
        <translation>Sertifika {host} için yapılmamış. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Check the address in the settings; if it is right, tell IT.</source>
        <translation>Ayarlardaki adresi denetleyin; doğruysa BT ekibine bildirin.</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Sertifikaya güvenilmiyor</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of {host}. Nothing was sent.</source>
        <translation>Bu bilgisayar {host} sertifikasını kimin verdiğini bilmiyor. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>{host} vouches for itself (a self-signed certificate). Nothing was sent.</source>
        <translation>{host} kendi kendine kefil oluyor (kendinden imzalı sertifika). Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Press Test connection in the settings to see the certificate and what to do about it.</source>
        <translation>Sertifikayı ve ne yapılacağını görmek için ayarlarda Bağlantıyı sına düğmesine basın.</translation>
    </message>
    <message>
        <source>Certificate made wrongly</source>
        <translation>Sertifika yanlış hazırlanmış</translation>
    </message>
    <message>
        <source>The certificate of {host} breaks the rules for certificates. Nothing was sent.</source>
        <translation>{host} sertifikası sertifika kurallarına uymuyor. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Tell IT: the gateway needs a certificate that is made correctly.</source>
        <translation>BT ekibine bildirin: ağ geçidine doğru hazırlanmış bir sertifika gerekiyor.</translation>
    </message>
    <message>
        <source>Not the pinned certificate</source>
        <translation>Sabitlenmiş sertifika değil</translation>
    </message>
    <message>
        <source>{host} presents another certificate than the one that was pinned. It may be a new one, or somebody in between. Nothing was sent. Pinned: {pinned}. Presented: {presented}.</source>
        <translation>{host}, sabitlenenden başka bir sertifika sunuyor. Yeni bir sertifika olabilir veya araya biri girmiş olabilir. Hiçbir şey gönderilmedi. Sabitlenen: {pinned}. Sunulan: {presented}.</translation>
    </message>
    <message>
        <source>Ask IT whether the certificate was changed. Only the settings can pin a new one.</source>
        <translation>Sertifikanın değişip değişmediğini BT ekibine sorun. Yenisi yalnızca ayarlarda sabitlenebilir.</translation>
    </message>
    <message>
        <source>Connection not safe enough</source>
        <translation>Bağlantı yeterince güvenli değil</translation>
    </message>
    <message>
        <source>{host} and this program found no encryption that is safe today: a cipher or a key is too weak, or the gateway wants a client certificate. Nothing was sent.</source>
        <translation>{host} ve bu program bugün güvenli sayılan bir şifreleme bulamadı: bir şifre veya anahtar çok zayıf ya da ağ geçidi istemci sertifikası istiyor. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Press Test connection in the settings to learn more, and tell IT.</source>
        <translation>Daha fazlasını öğrenmek için ayarlarda Bağlantıyı sına düğmesine basın ve BT ekibine bildirin.</translation>
    </message>
    <message>
        <source>{host} offers no encryption that is safe today (TLS 1.2 or later). Nothing was sent.</source>
        <translation>{host} bugün güvenli sayılan bir şifreleme (TLS 1.2 veya üstü) sunmuyor. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Tell IT: the gateway&apos;s TLS settings are too old.</source>
        <translation>BT ekibine bildirin: ağ geçidinin TLS ayarları çok eski.</translation>
    </message>
    <message>
        <source>{host} asks for a client certificate, which this program does not have.</source>
        <translation>{host} istemci sertifikası istiyor; bu programda yok.</translation>
    </message>
    <message>
        <source>Tell IT: the gateway must let the toolbar in without one.</source>
        <translation>BT ekibine bildirin: ağ geçidi araç çubuğunu istemci sertifikası olmadan kabul etmeli.</translation>
    </message>
    <message>
        <source>Port {port} of {host} does not speak TLS. Nothing was sent.</source>
        <translation>{host} adresindeki {port} numaralı bağlantı noktası TLS konuşmuyor. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Check the port in the settings: 8043 is usual, 8000 is the unsafe one.</source>
        <translation>Ayarlardaki bağlantı noktasını denetleyin: olağan olan 8043, güvensiz olan 8000.</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>Güvenli bağlantı yok</translation>
    </message>
    <message>
        <source>The encrypted connection to {host} could not be made. Nothing was sent.</source>
        <translation>{host} ile şifreli bağlantı kurulamadı. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Send the details to IT.</source>
        <translation>Ayrıntıları BT ekibine gönderin.</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Oturum sona erdi</translation>
    </message>
    <message>
        <source>The gateway does not know your session any more. It signs agents out after about two minutes without contact, or when someone signs in with your ID elsewhere.</source>
        <translation>Ağ geçidi oturumunuzu artık tanımıyor. Yaklaşık iki dakika bağlantı olmayınca veya biri başka yerde sizin kimliğinizle oturum açınca temsilcilerin oturumunu kapatır.</translation>
    </message>
    <message>
        <source>Sign in to the workbench again, then paste the new GUID.</source>
        <translation>Temsilci ekranında yeniden oturum açın, sonra yeni GUID değerini yapıştırın.</translation>
    </message>
    <message>
        <source>The gateway does not accept this GUID (any more). Another client may have a newer one.</source>
        <translation>Ağ geçidi bu GUID değerini kabul etmiyor (veya artık etmiyor). Başka bir istemcide daha yenisi olabilir.</translation>
    </message>
    <message>
        <source>Gateway is switching over</source>
        <translation>Ağ geçidi geçiş yapıyor</translation>
    </message>
    <message>
        <source>The gateway is moving you to another server.</source>
        <translation>Ağ geçidi sizi başka bir sunucuya taşıyor.</translation>
    </message>
    <message>
        <source>Wait a few seconds, then try again.</source>
        <translation>Birkaç saniye bekleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The gateway is still busy with the last request.</source>
        <translation>Ağ geçidi hâlâ son istekle meşgul.</translation>
    </message>
    <message>
        <source>Gateway trouble</source>
        <translation>Ağ geçidinde sorun</translation>
    </message>
    <message>
        <source>The gateway could not do this just now (an internal error).</source>
        <translation>Ağ geçidi bunu şu anda yapamadı (iç hata).</translation>
    </message>
    <message>
        <source>Agent ID not accepted</source>
        <translation>Temsilci kimliği kabul edilmedi</translation>
    </message>
    <message>
        <source>The gateway did not accept the agent ID or the address.</source>
        <translation>Ağ geçidi temsilci kimliğini veya adresi kabul etmedi.</translation>
    </message>
    <message>
        <source>Check both in the settings.</source>
        <translation>İkisini de ayarlarda denetleyin.</translation>
    </message>
    <message>
        <source>Gateway refused</source>
        <translation>Ağ geçidi reddetti</translation>
    </message>
    <message>
        <source>The gateway refused the request (code {retcode}).</source>
        <translation>Ağ geçidi isteği reddetti (kod {retcode}).</translation>
    </message>
    <message>
        <source>Signed in elsewhere</source>
        <translation>Başka yerde oturum açık</translation>
    </message>
    <message>
        <source>This agent ID is signed in at another place.</source>
        <translation>Bu temsilci kimliğiyle başka bir yerde oturum açık.</translation>
    </message>
    <message>
        <source>Was it you? Type your password, press Take over: that session and its call end. If not, tell your supervisor.</source>
        <translation>Siz miydiniz? Parola ve Devral, oradaki oturumu ve çağrıyı bitirir. Değilse yöneticinize bildirin.</translation>
    </message>
    <message>
        <source>Sign-in not possible now</source>
        <translation>Şu anda oturum açılamıyor</translation>
    </message>
    <message>
        <source>The gateway has no room or no connection for another agent just now.</source>
        <translation>Ağ geçidinde şu anda başka bir temsilci için yer veya bağlantı yok.</translation>
    </message>
    <message>
        <source>Agent ID or password wrong</source>
        <translation>Temsilci kimliği veya parola yanlış</translation>
    </message>
    <message>
        <source>The gateway does not know this agent ID with this password.</source>
        <translation>Ağ geçidi bu parolayla böyle bir temsilci kimliği tanımıyor.</translation>
    </message>
    <message>
        <source>Signed out already</source>
        <translation>Oturum zaten kapalı</translation>
    </message>
    <message>
        <source>The gateway has signed you out before.</source>
        <translation>Ağ geçidi oturumunuzu daha önce kapatmış.</translation>
    </message>
    <message>
        <source>Sign in again when you like.</source>
        <translation>İstediğiniz zaman yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Not possible in this state</source>
        <translation>Bu durumda yapılamaz</translation>
    </message>
    <message>
        <source>The gateway does not allow this change of state now, or not for you.</source>
        <translation>Ağ geçidi bu durum değişikliğine şu anda veya sizin için izin vermiyor.</translation>
    </message>
    <message>
        <source>Wait until the call or the rest has ended, then try again.</source>
        <translation>Çağrı veya mola bitene kadar bekleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Still signed in</source>
        <translation>Oturum hâlâ açık</translation>
    </message>
    <message>
        <source>The gateway does not sign you out in your present state; you may be in a call.</source>
        <translation>Ağ geçidi şu anki durumunuzda oturumunuzu kapatmıyor; bir çağrıda olabilirsiniz.</translation>
    </message>
    <message>
        <source>Sign-in not accepted</source>
        <translation>Oturum açma kabul edilmedi</translation>
    </message>
    <message>
        <source>The gateway did not accept what was entered to sign in.</source>
        <translation>Ağ geçidi oturum açmak için girilenleri kabul etmedi.</translation>
    </message>
    <message>
        <source>Check agent ID and phone number. If both are right, send the details to IT.</source>
        <translation>Temsilci kimliğini ve telefon numarasını denetleyin. İkisi de doğruysa ayrıntıları BT ekibine gönderin.</translation>
    </message>
    <message>
        <source>Wrong kind of agent</source>
        <translation>Temsilci türü yanlış</translation>
    </message>
    <message>
        <source>This agent ID is not set up for a computer with a phone.</source>
        <translation>Bu temsilci kimliği telefonlu bilgisayar için ayarlanmamış.</translation>
    </message>
    <message>
        <source>Phone number not accepted</source>
        <translation>Telefon numarası kabul edilmedi</translation>
    </message>
    <message>
        <source>The gateway cannot use this phone number.</source>
        <translation>Ağ geçidi bu telefon numarasını kullanamıyor.</translation>
    </message>
    <message>
        <source>Check the phone number in the settings.</source>
        <translation>Ayarlardaki telefon numarasını denetleyin.</translation>
    </message>
    <message>
        <source>Phone number outside the range</source>
        <translation>Telefon numarası aralığın dışında</translation>
    </message>
    <message>
        <source>This phone number is not one of those that the gateway may use.</source>
        <translation>Bu telefon numarası ağ geçidinin kullanabileceklerinden biri değil.</translation>
    </message>
    <message>
        <source>Check the phone number in the settings, or ask IT which ones are allowed.</source>
        <translation>Ayarlardaki telefon numarasını denetleyin veya hangilerine izin verildiğini BT ekibine sorun.</translation>
    </message>
    <message>
        <source>Cannot be taken over</source>
        <translation>Devralınamıyor</translation>
    </message>
    <message>
        <source>This agent ID is signed in at another place and cannot be signed out from here.</source>
        <translation>Bu temsilci kimliğiyle başka bir yerde oturum açık ve buradan kapatılamıyor.</translation>
    </message>
    <message>
        <source>Sign out there, or ask your supervisor.</source>
        <translation>Oturumu orada kapatın veya yöneticinize sorun.</translation>
    </message>
    <message>
        <source>Address not accepted</source>
        <translation>Adres kabul edilmedi</translation>
    </message>
    <message>
        <source>The gateway did not accept the address of this computer.</source>
        <translation>Ağ geçidi bu bilgisayarın adresini kabul etmedi.</translation>
    </message>
    <message>
        <source>Sign-in not confirmed</source>
        <translation>Oturum açma onaylanmadı</translation>
    </message>
    <message>
        <source>The system behind the gateway that knows the passwords said no.</source>
        <translation>Ağ geçidinin arkasında parolaları bilen sistem hayır dedi.</translation>
    </message>
    <message>
        <source>Enter the password again. If it stays, send the details to IT.</source>
        <translation>Parolayı yeniden girin. Sürerse ayrıntıları BT ekibine gönderin.</translation>
    </message>
    <message>
        <source>Two call centres mixed</source>
        <translation>İki çağrı merkezi karışmış</translation>
    </message>
    <message>
        <source>This agent ID and the recording belong to different call centres (VDN).</source>
        <translation>Bu temsilci kimliği ile kayıt farklı çağrı merkezlerine (VDN) ait.</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Parolanın süresi dolmuş</translation>
    </message>
    <message>
        <source>Your password has expired.</source>
        <translation>Parolanızın süresi dolmuş.</translation>
    </message>
    <message>
        <source>Change it where your organisation lets you, then sign in with the new one.</source>
        <translation>Parolayı kuruluşunuzun izin verdiği yerde değiştirin, sonra yenisiyle oturum açın.</translation>
    </message>
    <message>
        <source>Sign-in under way</source>
        <translation>Oturum açma sürüyor</translation>
    </message>
    <message>
        <source>The gateway is still working on another sign-in with this agent ID.</source>
        <translation>Ağ geçidi bu temsilci kimliğiyle başka bir oturum açma üzerinde hâlâ çalışıyor.</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Hesap kilitli</translation>
    </message>
    <message>
        <source>The account is locked, mostly after several wrong passwords.</source>
        <translation>Hesap kilitli; nedeni çoğunlukla birkaç yanlış paroladır.</translation>
    </message>
    <message>
        <source>Ask IT to unlock it, or wait until it opens by itself.</source>
        <translation>BT ekibinden kilidi açmasını isteyin veya kendiliğinden açılana kadar bekleyin.</translation>
    </message>
    <message>
        <source>Session lost in a switch-over</source>
        <translation>Oturum geçişte kayboldu</translation>
    </message>
    <message>
        <source>The gateway moved to another server, and your session did not come along.</source>
        <translation>Ağ geçidi başka bir sunucuya geçti ve oturumunuz birlikte gelmedi.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Signed out by silence</source>
        <translation>Sessizlik nedeniyle oturum kapatıldı</translation>
    </message>
    <message>
        <source>The gateway had no sign of life from this computer for about two minutes, and signed you out.</source>
        <translation>Ağ geçidi bu bilgisayardan yaklaşık iki dakika yaşam belirtisi almadı ve oturumunuzu kapattı.</translation>
    </message>
    <message>
        <source>Somebody signed in with your agent ID at another place, so your session here has ended.</source>
        <translation>Biri sizin temsilci kimliğinizle başka yerde oturum açtı, bu yüzden buradaki oturumunuz sona erdi.</translation>
    </message>
    <message>
        <source>Signed out by somebody else</source>
        <translation>Oturum başkası tarafından kapatıldı</translation>
    </message>
    <message>
        <source>Your session was ended by a supervisor or by the gateway&apos;s administration.</source>
        <translation>Oturumunuz bir yönetici veya ağ geçidi yönetimi tarafından sonlandırıldı.</translation>
    </message>
    <message>
        <source>Ask your supervisor, then sign in again.</source>
        <translation>Yöneticinize sorun, sonra yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Signed out by the gateway</source>
        <translation>Oturumu ağ geçidi kapattı</translation>
    </message>
    <message>
        <source>The gateway was away, and does not know your session any more since it is back.</source>
        <translation>Ağ geçidi bir süre yoktu; geri geldiğinden beri oturumunuzu tanımıyor.</translation>
    </message>
    <message>
        <source>Signed in without a session</source>
        <translation>Oturum açıldı ama GUID yok</translation>
    </message>
    <message>
        <source>The gateway says that you are signed in, and gave no GUID to work with.</source>
        <translation>Ağ geçidi oturumunuzun açık olduğunu söylüyor, ancak çalışmak için GUID vermedi.</translation>
    </message>
    <message>
        <source>Sign in again and take over: it was you. If it stays, send the details to IT.</source>
        <translation>Yeniden oturum açın ve devralın: o sizdiniz. Sürerse ayrıntıları BT ekibine gönderin.</translation>
    </message>
    <message>
        <source>No licence free</source>
        <translation>Boş lisans yok</translation>
    </message>
    <message>
        <source>All agents&apos; licences of this call centre are in use.</source>
        <translation>Bu çağrı merkezinin tüm temsilci lisansları kullanımda.</translation>
    </message>
    <message>
        <source>Wait until somebody signs out, or tell your supervisor.</source>
        <translation>Biri oturumunu kapatana kadar bekleyin veya yöneticinize bildirin.</translation>
    </message>
    <message>
        <source>The gateway said yes and has not signed you out.</source>
        <translation>Ağ geçidi evet dedi, ama oturumunuzu kapatmadı.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Oturum kapatıldı</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Oturumunuz sona erdi.</translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation>EKRAN KAYDI YOK</translation>
    </message>
    <message>
        <source>The gateway took the request and did not confirm that your screen is recorded.</source>
        <translation>Ağ geçidi isteği aldı, ancak ekranınızın kaydedildiğini onaylamadı.</translation>
    </message>
    <message>
        <source>Start the recording again. If it stays, tell your supervisor and IT.</source>
        <translation>Kaydı yeniden başlatın. Sürerse yöneticinize ve BT ekibine bildirin.</translation>
    </message>
    <message>
        <source>The gateway says that the recording of your screen did not start.</source>
        <translation>Ağ geçidi ekran kaydınızın başlamadığını söylüyor.</translation>
    </message>
    <message>
        <source>Press VRC, then start the recording again. If it stays, tell your supervisor and IT.</source>
        <translation>VRC düğmesine basın, sonra kaydı yeniden başlatın. Sürerse yöneticinize ve BT ekibine bildirin.</translation>
    </message>
    <message>
        <source>Your session ended, and the recording of your screen with it.</source>
        <translation>Oturumunuz, onunla birlikte de ekran kaydınız sona erdi.</translation>
    </message>
    <message>
        <source>Sign in again, press VRC, then start the recording.</source>
        <translation>Yeniden oturum açın, VRC düğmesine basın, sonra kaydı başlatın.</translation>
    </message>
    <message>
        <source>Start it again, or ask your supervisor.</source>
        <translation>Yeniden başlatın veya yöneticinize sorun.</translation>
    </message>
    <message>
        <source>End of recording not confirmed</source>
        <translation>Kaydın sonu onaylanmadı</translation>
    </message>
    <message>
        <source>Nobody confirmed that the recording of your screen has ended. It may go on.</source>
        <translation>Ekran kaydınızın sona erdiğini kimse onaylamadı. Sürüyor olabilir.</translation>
    </message>
    <message>
        <source>Stop it again. If it stays, tell IT.</source>
        <translation>Yeniden durdurun. Sürerse BT ekibine bildirin.</translation>
    </message>
    <message>
        <source>Recording goes on</source>
        <translation>Kayıt sürüyor</translation>
    </message>
    <message>
        <source>The gateway says that the recording of your screen could not be ended.</source>
        <translation>Ağ geçidi ekran kaydınızın sonlandırılamadığını söylüyor.</translation>
    </message>
    <message>
        <source>Not signed in here</source>
        <translation>Burada oturum açılmamış</translation>
    </message>
    <message>
        <source>There is no session that this toolbar began.</source>
        <translation>Bu araç çubuğunun başlattığı bir oturum yok.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Önce oturum açın.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefon numarası</translation>
    </message>
    <message>
        <source>This is not a phone number to sign in with.</source>
        <translation>Bu, oturum açılacak bir telefon numarası değil.</translation>
    </message>
    <message>
        <source>Enter digits, *, # and + only, 24 at most.</source>
        <translation>Yalnızca rakam, *, # ve + girin; en çok 24.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>This cannot be a password of the gateway: it has at most 32 characters.</source>
        <translation>Bu, ağ geçidinin parolası olamaz: parola en çok 32 karakterdir.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Yeniden girin.</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Kurulmamış</translation>
    </message>
    <message>
        <source>The toolbar does not know your gateway yet.</source>
        <translation>Araç çubuğu ağ geçidinizi henüz bilmiyor.</translation>
    </message>
    <message>
        <source>Enter the gateway and your agent ID in the settings.</source>
        <translation>Ayarlara ağ geçidini ve temsilci kimliğinizi girin.</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Ağ geçidi adresi</translation>
    </message>
    <message>
        <source>This is not the address of a gateway.</source>
        <translation>Bu, bir ağ geçidinin adresi değil.</translation>
    </message>
    <message>
        <source>Enter host and port only, as in https://gw.example:8043</source>
        <translation>Yalnızca ana bilgisayar ve bağlantı noktası girin; örneğin https://gw.example:8043</translation>
    </message>
    <message>
        <source>Only https:// is allowed: your session would be readable on the way.</source>
        <translation>Yalnızca https:// kullanılabilir: yoksa oturumunuz yolda okunabilir.</translation>
    </message>
    <message>
        <source>Enter the https address, as in https://gw.example:8043</source>
        <translation>https adresini girin; örneğin https://gw.example:8043</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA dosyası</translation>
    </message>
    <message>
        <source>The CA file cannot be read, or holds no certificate: {file}</source>
        <translation>CA dosyası okunamıyor veya içinde sertifika yok: {file}</translation>
    </message>
    <message>
        <source>Choose the PEM file that IT gave you.</source>
        <translation>BT ekibinin verdiği PEM dosyasını seçin.</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>Temsilci kimliği</translation>
    </message>
    <message>
        <source>An agent ID is a number from 101 to 999999.</source>
        <translation>Temsilci kimliği 101 ile 999999 arasında bir sayıdır.</translation>
    </message>
    <message>
        <source>Enter yours; the workbench shows it.</source>
        <translation>Kendinizinkini girin; temsilci ekranında görünür.</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>This is not a GUID: 8 to 256 letters, digits, dots and hyphens, on one line.</source>
        <translation>Bu bir GUID değil: tek satırda 8 ile 256 arası harf, rakam, nokta ve tire.</translation>
    </message>
    <message>
        <source>Copy it whole from the workbench, with or without JSESSIONID= before it.</source>
        <translation>Temsilci ekranından tamamını kopyalayın; başında JSESSIONID= olsa da olmasa da.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>The path of a file must be whole, from the root or the drive on.</source>
        <translation>Dosya yolu kökten veya sürücüden başlayarak tam olmalıdır.</translation>
    </message>
    <message>
        <source>Choose the file with the button beside the field.</source>
        <translation>Dosyayı alanın yanındaki düğmeyle seçin.</translation>
    </message>
    <message>
        <source>There is no such file: {file}</source>
        <translation>Böyle bir dosya yok: {file}</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Oturum açık</translation>
    </message>
    <message>
        <source>Gateway, agent, mode and GUID are those of your shift, which is under way.</source>
        <translation>Ağ geçidi, temsilci, kip ve GUID süren vardiyanıza ait.</translation>
    </message>
    <message>
        <source>End your shift first, then change them.</source>
        <translation>Önce vardiyanızı bitirin, sonra değiştirin.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Bağlantı noktası</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Bağlantı noktası 1 ile 65535 arasında bir sayıdır.</translation>
    </message>
    <message>
        <source>Enter the one that IT gave you.</source>
        <translation>BT ekibinin verdiğini girin.</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Oturum yok</translation>
    </message>
    <message>
        <source>The toolbar has no GUID of yours.</source>
        <translation>Araç çubuğunda size ait bir GUID yok.</translation>
    </message>
    <message>
        <source>Sign in to the workbench, then paste the GUID.</source>
        <translation>Temsilci ekranında oturum açın, sonra GUID değerini yapıştırın.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Bağımsız değişkenler</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Bir tırnak işareti kapatılmamış.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Parmak izi</translation>
    </message>
    <message>
        <source>This is not the SHA-256 fingerprint of a certificate.</source>
        <translation>Bu, bir sertifikanın SHA-256 parmak izi değil.</translation>
    </message>
    <message>
        <source>Enter its 64 digits (0 to 9, A to F), with or without colons.</source>
        <translation>64 basamağını girin (0 - 9, A - F); iki nokta üst üsteli veya değil.</translation>
    </message>
    <message>
        <source>Two recorders</source>
        <translation>İki kaydedici</translation>
    </message>
    <message>
        <source>Leave the program empty for a recorder that runs already, or else the socket.</source>
        <translation>Kaydedici zaten çalışıyorsa programı boş bırakın, yoksa soketi.</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Vekil sunucu adresi</translation>
    </message>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>Bu, bir vekil sunucunun adresi değil.</translation>
    </message>
    <message>
        <source>Enter host and port only, as in http://proxy.example:3128</source>
        <translation>Yalnızca ana bilgisayar ve bağlantı noktası girin; örneğin http://proxy.example:3128</translation>
    </message>
    <message>
        <source>A user name or a password does not belong in the address.</source>
        <translation>Kullanıcı adı veya parola adresin içine yazılmaz.</translation>
    </message>
    <message>
        <source>Enter them in their own fields: the password is kept in the keyring.</source>
        <translation>Kendi alanlarına girin: parola anahtarlıkta saklanır.</translation>
    </message>
    <message>
        <source>Only http and https proxies are supported, not SOCKS.</source>
        <translation>Yalnızca http ve https vekil sunucuları desteklenir, SOCKS desteklenmez.</translation>
    </message>
    <message>
        <source>Ask IT for the address of a web proxy.</source>
        <translation>BT ekibinden bir web vekil sunucusunun adresini isteyin.</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Vekil sunucu parolası</translation>
    </message>
    <message>
        <source>This password cannot be kept: it is empty or too long.</source>
        <translation>Bu parola saklanamaz: boş veya çok uzun.</translation>
    </message>
    <message>
        <source>Enter the password that IT gave you.</source>
        <translation>BT ekibinin verdiği parolayı girin.</translation>
    </message>
    <message>
        <source>System proxy</source>
        <translation>Sistemin vekil sunucusu</translation>
    </message>
    <message>
        <source>This computer did not say in time which proxy to use.</source>
        <translation>Bu bilgisayar hangi vekil sunucunun kullanılacağını zamanında bildirmedi.</translation>
    </message>
    <message>
        <source>Try again, or enter the proxy in the settings.</source>
        <translation>Yeniden deneyin veya vekil sunucuyu ayarlara girin.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>A profile&apos;s name has 1 to 32 letters (A to Z), digits, - or _.</source>
        <translation>Profil adı 1 ile 32 arası harf (A - Z), rakam, - veya _ içerir.</translation>
    </message>
    <message>
        <source>Enter another name.</source>
        <translation>Başka bir ad girin.</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Bu adda bir profil zaten var.</translation>
    </message>
    <message>
        <source>Enter another name, or open the one that there is.</source>
        <translation>Başka bir ad girin veya var olanı açın.</translation>
    </message>
    <message>
        <source>The window of the profile {profile} is open.</source>
        <translation>{profile} profilinin penceresi açık.</translation>
    </message>
    <message>
        <source>Close that window first, then remove the profile.</source>
        <translation>Önce o pencereyi kapatın, sonra profili kaldırın.</translation>
    </message>
    <message>
        <source>The window of the other profile could not be started.</source>
        <translation>Öteki profilin penceresi başlatılamadı.</translation>
    </message>
    <message>
        <source>Try again. If it stays, tell IT; this window is still yours.</source>
        <translation>Yeniden deneyin. Sürerse BT ekibine bildirin; bu pencere hâlâ sizin.</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Kuruluşunuz belirledi</translation>
    </message>
    <message>
        <source>Your organisation decides this: {key}. Nothing was changed.</source>
        <translation>Buna kuruluşunuz karar verir: {key}. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Ask IT if it has to be different; they have set it in {file}</source>
        <translation>Farklı olması gerekiyorsa BT ekibine sorun; şurada belirlediler: {file}</translation>
    </message>
    <message>
        <source>Not allowed by your organisation</source>
        <translation>Kuruluşunuz izin vermiyor</translation>
    </message>
    <message>
        <source>Your organisation does not allow to trust a certificate by its fingerprint.</source>
        <translation>Kuruluşunuz bir sertifikaya parmak iziyle güvenilmesine izin vermiyor.</translation>
    </message>
    <message>
        <source>Use a CA file, or ask IT; they have set it in {file}</source>
        <translation>CA dosyası kullanın veya BT ekibine sorun; şurada belirlediler: {file}</translation>
    </message>
    <message>
        <source>Policy cannot be used</source>
        <translation>İlke kullanılamıyor</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} cannot be read: {wrong}.</source>
        <translation>Kuruluşunuzun ilkesi {file} okunamıyor: {wrong}.</translation>
    </message>
    <message>
        <source>Policy is not safe</source>
        <translation>İlke güvenli değil</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} is not used: others can change {place}.</source>
        <translation>Kuruluşunuzun ilkesi {file} kullanılmıyor: başkaları {place} konumunu değiştirebiliyor.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} is not TOML: {wrong}.</source>
        <translation>Kuruluşunuzun ilkesi {file} TOML değil: {wrong}.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} has a key that is not known: {key} ({wrong}).</source>
        <translation>Kuruluşunuzun ilkesinde {file} bilinmeyen bir anahtar var: {key} ({wrong}).</translation>
    </message>
    <message>
        <source>In your organisation&apos;s policy {file}, {key} is wrong: {wrong}.</source>
        <translation>Kuruluşunuzun ilkesinde {file} şu yanlış: {key} ({wrong}).</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} contradicts itself at {key}: {wrong}.</source>
        <translation>Kuruluşunuzun ilkesi {file} şurada kendisiyle çelişiyor: {key} ({wrong}).</translation>
    </message>
    <message>
        <source>Others can change {place}, which your organisation&apos;s policy {file} names in {key}.</source>
        <translation>Başkaları {place} konumunu değiştirebiliyor; kuruluşunuzun ilkesi {file} onu {key} içinde belirtiyor.</translation>
    </message>
    <message>
        <source>1. Open settings and save: it lasts until you close the toolbar. 2. Tell IT.</source>
        <translation>1. Ayarları açıp kaydedin: araç çubuğunu kapatana dek geçerlidir. 2. BT ekibine bildirin.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Anahtarlık zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>The settings in the keyring cannot be understood, so their copy is used. Nothing was changed.</source>
        <translation>Anahtarlıktaki ayarlar anlaşılamıyor, bu yüzden kopyaları kullanılıyor. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The keyring did not do what was asked.</source>
        <translation>Anahtarlık isteneni yapmadı.</translation>
    </message>
    <message>
        <source>Recorder started anew</source>
        <translation>Kaydedici yeniden başladı</translation>
    </message>
    <message>
        <source>The recorder was started again. It records nothing until it gets a new token.</source>
        <translation>Kaydedici yeniden başlatıldı. Yeni bir belirteç alana kadar hiçbir şey kaydetmez.</translation>
    </message>
    <message>
        <source>Press VRC to start it.</source>
        <translation>Başlatmak için VRC düğmesine basın.</translation>
    </message>
    <message>
        <source>Recorder hangs</source>
        <translation>Kaydedici takıldı</translation>
    </message>
    <message>
        <source>The recorder does not answer any more. Nobody knows whether it still records.</source>
        <translation>Kaydedici artık yanıt vermiyor. Hâlâ kaydedip kaydetmediğini kimse bilmiyor.</translation>
    </message>
    <message>
        <source>The recorder speaks another protocol than this toolbar, or is of a version that IT excluded.</source>
        <translation>Kaydedici bu araç çubuğundan başka bir protokol konuşuyor veya BT ekibinin dışladığı bir sürüm.</translation>
    </message>
    <message>
        <source>Gateway wants a client certificate</source>
        <translation>Ağ geçidi istemci sertifikası istiyor</translation>
    </message>
    <message>
        <source>Port without encryption</source>
        <translation>Şifresiz bağlantı noktası</translation>
    </message>
    <message>
        <source>Asked too quickly</source>
        <translation>Çok sık istek</translation>
    </message>
    <message>
        <source>Close it, or leave it out.</source>
        <translation>Kapatın veya kaldırın.</translation>
    </message>
    <message>
        <source>A recorder&apos;s program and a recorder&apos;s socket are both set; the toolbar can use one of them.</source>
        <translation>Hem kaydedici programı hem kaydedici soketi ayarlı; araç çubuğu yalnızca birini kullanabilir.</translation>
    </message>
    <message>
        <source>Settings too long</source>
        <translation>Ayarlar çok uzun</translation>
    </message>
    <message>
        <source>The settings do not fit into one entry of the keyring.</source>
        <translation>Ayarlar anahtarlığın tek bir kaydına sığmıyor.</translation>
    </message>
    <message>
        <source>Use shorter paths and arguments.</source>
        <translation>Daha kısa yollar ve bağımsız değişkenler kullanın.</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Anahtarlık yok</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Anahtarlık kilitli</translation>
    </message>
    <message>
        <source>Keyring not unlocked</source>
        <translation>Anahtarlığın kilidi açılmadı</translation>
    </message>
    <message>
        <source>The question to unlock the keyring was closed, so nothing was changed.</source>
        <translation>Anahtarlığın kilidini açma sorusu kapatıldı, bu yüzden hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Press Try again, and answer the question.</source>
        <translation>Yeniden dene düğmesine basın ve soruyu yanıtlayın.</translation>
    </message>
    <message>
        <source>Keyring does not answer</source>
        <translation>Anahtarlık yanıt vermiyor</translation>
    </message>
    <message>
        <source>Settings damaged</source>
        <translation>Ayarlar bozulmuş</translation>
    </message>
    <message>
        <source>The settings in the keyring cannot be understood. They are left as they are.</source>
        <translation>Anahtarlıktaki ayarlar anlaşılamıyor. Oldukları gibi bırakıldılar.</translation>
    </message>
    <message>
        <source>Enter the settings again, or ask IT.</source>
        <translation>Ayarları yeniden girin veya BT ekibine sorun.</translation>
    </message>
    <message>
        <source>Saved session damaged</source>
        <translation>Kayıtlı oturum bozulmuş</translation>
    </message>
    <message>
        <source>The session in the keyring cannot be understood.</source>
        <translation>Anahtarlıktaki oturum anlaşılamıyor.</translation>
    </message>
    <message>
        <source>Session in use</source>
        <translation>Oturum kullanımda</translation>
    </message>
    <message>
        <source>Another toolbar of yours is working with this session right now.</source>
        <translation>Başka bir araç çubuğunuz şu anda bu oturumla çalışıyor.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>New GUID not saved</source>
        <translation>Yeni GUID kaydedilmedi</translation>
    </message>
    <message>
        <source>The gateway gave a new GUID and the keyring did not take it: it is lost with this command.</source>
        <translation>Ağ geçidi yeni bir GUID verdi ve anahtarlık onu almadı: bu komutla birlikte kaybolur.</translation>
    </message>
    <message>
        <source>Sign in to the workbench again, and see to the keyring first.</source>
        <translation>Önce anahtarlıkla ilgilenin, sonra temsilci ekranında yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Look at the settings and save them, or ask IT.</source>
        <translation>Ayarlara bakıp kaydedin veya BT ekibine sorun.</translation>
    </message>
    <message>
        <source>Another keyring</source>
        <translation>Başka bir anahtarlık</translation>
    </message>
    <message>
        <source>The settings were saved with another kind of keyring ({was}) than is there now ({now}). Nothing was moved.</source>
        <translation>Ayarlar şimdikinden ({now}) farklı türde bir anahtarlıkla ({was}) kaydedilmiş. Hiçbir şey taşınmadı.</translation>
    </message>
    <message>
        <source>Save the settings to go on with this keyring, or ask IT.</source>
        <translation>Bu anahtarlıkla sürdürmek için ayarları kaydedin veya BT ekibine sorun.</translation>
    </message>
    <message>
        <source>Keyring trouble</source>
        <translation>Anahtarlıkta sorun</translation>
    </message>
    <message>
        <source>Press Try again. If it stays, send the details to IT.</source>
        <translation>Yeniden dene düğmesine basın. Sürerse ayrıntıları BT ekibine gönderin.</translation>
    </message>
    <message>
        <source>No recorder</source>
        <translation>Kaydedici yok</translation>
    </message>
    <message>
        <source>No recorder is configured for this desk, so no token was requested.</source>
        <translation>Bu masa için kaydedici yapılandırılmamış, bu yüzden belirteç istenmedi.</translation>
    </message>
    <message>
        <source>Enter the recorder&apos;s program in the settings, if there is one.</source>
        <translation>Varsa kaydedicinin programını ayarlara girin.</translation>
    </message>
    <message>
        <source>Recorder needs the window</source>
        <translation>Kaydediciye pencere gerekiyor</translation>
    </message>
    <message>
        <source>This recorder lives as long as the toolbar does, and a command ends at once. No token was requested.</source>
        <translation>Bu kaydedici araç çubuğu kadar yaşar, komut ise hemen biter. Belirteç istenmedi.</translation>
    </message>
    <message>
        <source>Open the toolbar&apos;s window and press VRC there.</source>
        <translation>Araç çubuğunun penceresini açın ve orada VRC düğmesine basın.</translation>
    </message>
    <message>
        <source>Recorder not installed</source>
        <translation>Kaydedici kurulu değil</translation>
    </message>
    <message>
        <source>The recorder&apos;s program is not on this computer: {program}</source>
        <translation>Kaydedicinin programı bu bilgisayarda yok: {program}</translation>
    </message>
    <message>
        <source>Tell IT. No token was requested.</source>
        <translation>BT ekibine bildirin. Belirteç istenmedi.</translation>
    </message>
    <message>
        <source>Recorder did not answer</source>
        <translation>Kaydedici yanıt vermedi</translation>
    </message>
    <message>
        <source>The recorder did not answer in time. It may still be starting.</source>
        <translation>Kaydedici zamanında yanıt vermedi. Hâlâ başlıyor olabilir.</translation>
    </message>
    <message>
        <source>Press VRC to try again. If it stays, call IT.</source>
        <translation>Yeniden denemek için VRC düğmesine basın. Sürerse BT ekibini arayın.</translation>
    </message>
    <message>
        <source>Recorder not trusted</source>
        <translation>Kaydediciye güvenilmiyor</translation>
    </message>
    <message>
        <source>What answers in the recorder&apos;s place is not yours. It was sent nothing: {place}</source>
        <translation>Kaydedicinin yerinde yanıt veren size ait değil. Ona hiçbir şey gönderilmedi: {place}</translation>
    </message>
    <message>
        <source>Tell IT at once. No token was requested.</source>
        <translation>Hemen BT ekibine bildirin. Belirteç istenmedi.</translation>
    </message>
    <message>
        <source>Recorder not running</source>
        <translation>Kaydedici çalışmıyor</translation>
    </message>
    <message>
        <source>No recorder listens on this computer: {place}</source>
        <translation>Bu bilgisayarda dinleyen bir kaydedici yok: {place}</translation>
    </message>
    <message>
        <source>Start the recorder, then press VRC. No token was requested.</source>
        <translation>Kaydediciyi başlatın, sonra VRC düğmesine basın. Belirteç istenmedi.</translation>
    </message>
    <message>
        <source>Recorder ended</source>
        <translation>Kaydedici sona erdi</translation>
    </message>
    <message>
        <source>The recorder on this computer has ended.</source>
        <translation>Bu bilgisayardaki kaydedici sona erdi.</translation>
    </message>
    <message>
        <source>Press VRC to start it again. If it stays, call IT.</source>
        <translation>Yeniden başlatmak için VRC düğmesine basın. Sürerse BT ekibini arayın.</translation>
    </message>
    <message>
        <source>Gateway asks to wait</source>
        <translation>Ağ geçidi beklemenizi istiyor</translation>
    </message>
    <message>
        <source>The gateway has too much to do, and takes no request for a moment.</source>
        <translation>Ağ geçidi çok yoğun ve kısa bir süre istek almıyor.</translation>
    </message>
    <message>
        <source>Tell IT: they can have it trusted, or give you a CA file to choose in the settings.</source>
        <translation>BT ekibine bildirin: güvenilir kılabilir ya da ayarlarda seçeceğiniz bir CA dosyası verebilirler.</translation>
    </message>
    <message>
        <source>Type the password again: several wrong ones lock the account. Is the agent ID yours?</source>
        <translation>Parolayı yeniden yazın: birkaç yanlış parola hesabı kilitler. Temsilci kimliği sizin mi?</translation>
    </message>
    <message>
        <source>End the call, then sign out again. “End call and sign out” cuts your caller off.</source>
        <translation>Çağrıyı bitirip oturumu yeniden kapatın. “Çağrıyı ve oturumu kapat” arayanı keser.</translation>
    </message>
    <message>
        <source>You are signed out here. Was it not you? Tell your supervisor. Then sign in again.</source>
        <translation>Burada oturumunuz kapandı. Siz değil miydiniz? Yöneticinize bildirin. Sonra yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Try again. “End call and sign out” cuts a caller off.</source>
        <translation>Yeniden deneyin. “Çağrıyı ve oturumu kapat” arayanı keser.</translation>
    </message>
    <message>
        <source>Somebody or something else stopped the recording of your screen.</source>
        <translation>Ekran kaydınızı başka biri veya başka bir şey durdurdu.</translation>
    </message>
    <message>
        <source>Tell IT: every user must be able to read it, and a file must be UTF-8 text.</source>
        <translation>BT ekibine bildirin: her kullanıcı onu okuyabilmeli ve dosya UTF-8 metin olmalı.</translation>
    </message>
    <message>
        <source>Tell IT: root must own it, and nobody else write it (chown root, chmod go-w).</source>
        <translation>BT ekibine bildirin: sahibi root olmalı ve başka kimse yazamamalı (chown root, chmod go-w).</translation>
    </message>
    <message>
        <source>Tell IT to correct that line.</source>
        <translation>BT ekibinden o satırı düzeltmesini isteyin.</translation>
    </message>
    <message>
        <source>Tell IT to correct the key, or to take it out.</source>
        <translation>BT ekibinden anahtarı düzeltmesini veya çıkarmasını isteyin.</translation>
    </message>
    <message>
        <source>Tell IT to correct the value of that key.</source>
        <translation>BT ekibinden o anahtarın değerini düzeltmesini isteyin.</translation>
    </message>
    <message>
        <source>Tell IT to decide for one of the two.</source>
        <translation>BT ekibinden ikisinden birine karar vermesini isteyin.</translation>
    </message>
    <message>
        <source>This computer has no keyring (its store for passwords), so nothing is kept for the next start.</source>
        <translation>Bu bilgisayarda anahtarlık (parola deposu) yok, bu yüzden sonraki başlangıca hiçbir şey kalmaz.</translation>
    </message>
    <message>
        <source>The keyring, this computer&apos;s store for passwords, is locked: nothing was read or saved.</source>
        <translation>Bu bilgisayarın parola deposu olan anahtarlık kilitli: hiçbir şey okunmadı veya kaydedilmedi.</translation>
    </message>
    <message>
        <source>Unlock it: try again and enter this computer&apos;s password.</source>
        <translation>Kilidini açın: yeniden deneyin ve bu bilgisayarın parolasını girin.</translation>
    </message>
    <message>
        <source>Look for a window that asks for a password, then press Try again.</source>
        <translation>Parola isteyen bir pencere arayın, sonra Yeniden dene düğmesine basın.</translation>
    </message>
    <message>
        <source>No recorder token</source>
        <translation>Kayıt belirteci yok</translation>
    </message>
    <message>
        <source>The gateway answered without a recorder token. Screen recording may be off for your site.</source>
        <translation>Ağ geçidi kayıt belirteci olmadan yanıt verdi. Ekran kaydı yerleşkeniz için kapalı olabilir.</translation>
    </message>
    <message>
        <source>Recorder refused</source>
        <translation>Kaydedici reddetti</translation>
    </message>
    <message>
        <source>The recorder did not take the token (code {component_code}).</source>
        <translation>Kaydedici belirteci almadı (kod {component_code}).</translation>
    </message>
    <message>
        <source>Press VRC to try again with a new token. If it stays, call IT.</source>
        <translation>Yeni bir belirteçle yeniden denemek için VRC düğmesine basın. Sürerse BT ekibini arayın.</translation>
    </message>
    <message>
        <source>Recorder does not fit</source>
        <translation>Kaydedici uymuyor</translation>
    </message>
    <message>
        <source>Tell IT: the recorder&apos;s adapter and the toolbar must fit together.</source>
        <translation>BT ekibine bildirin: kaydedicinin bağdaştırıcısı ile araç çubuğu birbirine uymalı.</translation>
    </message>
    <message>
        <source>Token too old</source>
        <translation>Belirteç çok eski</translation>
    </message>
    <message>
        <source>The token was too old when the recorder came to use it.</source>
        <translation>Kaydedici kullanmaya geldiğinde belirteç çok eskimişti.</translation>
    </message>
    <message>
        <source>Recorder trouble</source>
        <translation>Kaydedicide sorun</translation>
    </message>
    <message>
        <source>The recorder did not behave as agreed.</source>
        <translation>Kaydedici kararlaştırıldığı gibi davranmadı.</translation>
    </message>
    <message>
        <source>Recorder not protected</source>
        <translation>Kaydedici korunmuyor</translation>
    </message>
    <message>
        <source>Other users of this computer can put another program in the recorder&apos;s place: {program}</source>
        <translation>Bu bilgisayarın başka kullanıcıları kaydedicinin yerine başka bir program koyabilir: {program}</translation>
    </message>
    <message>
        <source>Tell IT: only an administrator should be able to change it.</source>
        <translation>BT ekibine bildirin: onu yalnızca bir yönetici değiştirebilmeli.</translation>
    </message>
    <message>
        <source>Another recorder</source>
        <translation>Başka bir kaydedici</translation>
    </message>
    <message>
        <source>The recorder&apos;s program is not the one that your organisation named, so it was not started: {program}</source>
        <translation>Kaydedicinin programı kuruluşunuzun belirttiği değil, bu yüzden başlatılmadı: {program}</translation>
    </message>
    <message>
        <source>File not saved</source>
        <translation>Dosya kaydedilmedi</translation>
    </message>
    <message>
        <source>The file could not be saved there: {file}</source>
        <translation>Dosya oraya kaydedilemedi: {file}</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>There is a file of that name already, which was left as it is: {file}</source>
        <translation>Bu adda bir dosya zaten var ve olduğu gibi bırakıldı: {file}</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>Clock slow</source>
        <translation>Saat geri</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind the gateway&apos;s by {difference} (hours:minutes:seconds); certificates and sessions may fail.</source>
        <translation>Bu bilgisayarın saati ağ geçidininkinden {difference} (saat:dakika:saniye) geri; sertifikalar ve oturumlar başarısız olabilir.</translation>
    </message>
    <message>
        <source>Tell IT: the clock should be set by itself.</source>
        <translation>BT ekibine bildirin: saat kendiliğinden ayarlanmalı.</translation>
    </message>
    <message>
        <source>Clock fast</source>
        <translation>Saat ileri</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is ahead of the gateway&apos;s by {difference} (hours:minutes:seconds); certificates and sessions may fail.</source>
        <translation>Bu bilgisayarın saati ağ geçidininkinden {difference} (saat:dakika:saniye) ileri; sertifikalar ve oturumlar başarısız olabilir.</translation>
    </message>
    <message>
        <source>Computer overloaded</source>
        <translation>Bilgisayar aşırı yüklü</translation>
    </message>
    <message>
        <source>This computer has no room left for another file, thread or piece of memory.</source>
        <translation>Bu bilgisayarda yeni bir dosya, iş parçacığı veya bellek için yer kalmadı.</translation>
    </message>
    <message>
        <source>Close other programs, then try again. If it stays, tell IT.</source>
        <translation>Diğer programları kapatın, sonra yeniden deneyin. Sürerse BT ekibine bildirin.</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>İç hata</translation>
    </message>
    <message>
        <source>The toolbar made a mistake. Your session is kept.</source>
        <translation>Araç çubuğu bir hata yaptı. Oturumunuz korunuyor.</translation>
    </message>
    <message>
        <source>Try again, and send the details to IT.</source>
        <translation>Yeniden deneyin ve ayrıntıları BT ekibine gönderin.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {ended}. Nothing was sent.</source>
        <translation>{host} sertifikasının süresi {ended} tarihinde doldu. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {begins} on, and this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation>{host} sertifikası {begins} tarihinden itibaren geçerli; bu bilgisayarın saati ise {now} gösteriyor. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>The certificate is made for {names}, not for {host}. Nothing was sent.</source>
        <translation>Sertifika {host} için değil, {names} için yapılmış. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>The certificate of {host} names no host or address, only {subject}. Nothing was sent.</source>
        <translation>{host} sertifikası ana bilgisayar veya adres belirtmiyor, yalnızca {subject}. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from {issuer}, whom this computer does not know. Nothing was sent.</source>
        <translation>{host} sertifikası {issuer} tarafından verilmiş; bu bilgisayar onu tanımıyor. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>{host} vouches for itself: {subject} is a self-signed certificate, or comes from one. Nothing was sent.</source>
        <translation>{host} kendi kendine kefil oluyor: {subject} kendinden imzalı bir sertifika veya böyle birinden geliyor. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>The certificate of {host} breaks the rules ({wrong}). Nothing was sent.</source>
        <translation>{host} sertifikası kurallara uymuyor ({wrong}). Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Compare the fingerprint below with the one that your administrator tells you, or choose a CA file from IT on the page “Trust”.</source>
        <translation>Aşağıdaki parmak izini yöneticinizin söylediğiyle karşılaştırın veya “Güven” sayfasında BT ekibinin verdiği CA dosyasını seçin.</translation>
    </message>
    <message>
        <source>Save the certificate below for IT, and ask them for a CA file for the page “Trust”.</source>
        <translation>Aşağıdaki sertifikayı BT için kaydedin ve “Güven” sayfası için onlardan bir CA dosyası isteyin.</translation>
    </message>
    <message>
        <source>Your session is unchanged.</source>
        <translation>Oturumunuz değişmedi.</translation>
    </message>
    <message>
        <source>Your session is kept.</source>
        <translation>Oturumunuz korunuyor.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Your IT knows what belongs here. Did they tell you nothing? Leave it as it is.</source>
        <translation>Buraya ne geleceğini BT ekibi bilir. Size bir şey demediler mi? Olduğu gibi bırakın.</translation>
    </message>
    <message>
        <source>empty: there is none</source>
        <translation>boş: yok</translation>
    </message>
    <message>
        <source>Second address</source>
        <translation>İkinci adres</translation>
    </message>
    <message>
        <source>The same gateway elsewhere, asked where the first does not answer</source>
        <translation>Aynı ağ geçidinin başka adresi; ilki yanıt vermezse sorulur</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Vekil sunucu</translation>
    </message>
    <message>
        <source>None: straight to the gateway</source>
        <translation>Yok: doğrudan ağ geçidine</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Bu bilgisayarda ayarlandığı gibi</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Şu:</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Vekil sunucu adresi</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Vekil sunucu kullanıcısı</translation>
    </message>
    <message>
        <source>empty: it asks for none</source>
        <translation>boş: vekil sunucu istemiyor</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Vekil sunucu parolası</translation>
    </message>
    <message>
        <source>empty: it stays as it is</source>
        <translation>boş: olduğu gibi kalır</translation>
    </message>
    <message>
        <source>Without proxy</source>
        <translation>Vekilsiz</translation>
    </message>
    <message>
        <source>as in 10.0.0.0/8, .corp.example, &lt;local&gt;</source>
        <translation>örneğin 10.0.0.0/8, .corp.example, &lt;local&gt;</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Show the toolbar</source>
        <translation>Araç çubuğunu göster</translation>
    </message>
</context>
<context>
    <name>OriginMark</name>
    <message>
        <source>managed</source>
        <translation>yönetiliyor</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>ön ayar</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>sizin</translation>
    </message>
    <message>
        <source>default</source>
        <translation>varsayılan</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Wait until what is under way here has ended.</source>
        <translation>Burada süren iş bitene kadar bekleyin.</translation>
    </message>
    <message>
        <source>Your shift is under way here. End it first, then open another profile.</source>
        <translation>Vardiyanız burada sürüyor. Önce onu bitirin, sonra başka bir profil açın.</translation>
    </message>
    <message>
        <source>Your screen recorder runs here and would end. End your shift first, then open another profile.</source>
        <translation>Ekran kaydediciniz burada çalışıyor ve sona ererdi. Önce vardiyanızı bitirin, sonra başka bir profil açın.</translation>
    </message>
    <message>
        <source>What this profile has is not saved yet and would be lost.</source>
        <translation>Bu profildekiler henüz kaydedilmedi ve kaybolurdu.</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Opens the window of this profile, and closes this one</source>
        <translation>Bu profilin penceresini açar ve bunu kapatır</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Yeni…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>Name of the new profile</source>
        <translation>Yeni profilin adı</translation>
    </message>
    <message>
        <source>its name, as in Training</source>
        <translation>adı, örneğin Training</translation>
    </message>
    <message>
        <source>Create and open</source>
        <translation>Oluştur ve aç</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>Oluşturma</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Kalıcı olarak kaldır</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>This forgets the settings, the GUID and the password of “{name}”, for good.</source>
        <translation>Bu, “{name}” profilinin ayarlarını, GUID değerini ve parolasını kalıcı olarak unutturur.</translation>
    </message>
</context>
<context>
    <name>RecorderPage</name>
    <message>
        <source>Your IT knows what belongs here. Did they tell you nothing? Leave it as it is.</source>
        <translation>Buraya ne geleceğini BT ekibi bilir. Size bir şey demediler mi? Olduğu gibi bırakın.</translation>
    </message>
    <message>
        <source>empty: no recorder on this desk</source>
        <translation>boş: bu masada kaydedici yok</translation>
    </message>
    <message>
        <source>Recorder program</source>
        <translation>Kaydedici programı</translation>
    </message>
    <message>
        <source>of a recorder that runs already; auto: the agreed one</source>
        <translation>zaten çalışan bir kaydedicinin; auto: kararlaştırılan</translation>
    </message>
    <message>
        <source>Recorder socket</source>
        <translation>Kaydedici soketi</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Bağımsız değişkenler</translation>
    </message>
    <message>
        <source>VRP servers, as in 192.0.2.10(7000)</source>
        <translation>VRP sunucuları, örneğin 192.0.2.10(7000)</translation>
    </message>
    <message>
        <source>Recording servers</source>
        <translation>Kayıt sunucuları</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>Yerel bağlantı noktası</translation>
    </message>
    <message>
        <source>Keep the program running: it is the recorder itself</source>
        <translation>Programı çalışır durumda tut: kaydedicinin kendisidir</translation>
    </message>
    <message>
        <source>Start it again by itself when the session was renewed or the recorder came back</source>
        <translation>Oturum yenilenince veya kaydedici geri gelince kendiliğinden yeniden başlat</translation>
    </message>
    <message>
        <source>Record the screen</source>
        <translation>Ekranı kaydet</translation>
    </message>
    <message>
        <source>Where you sign in here, and your contact center is a private deployment: ask IT</source>
        <translation>Burada oturum açıyorsanız ve iletişim merkeziniz özel kurulumsa: BT ekibine sorun</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>Buradan değil</translation>
    </message>
    <message>
        <source>When I press for it</source>
        <translation>Ben düğmeye basınca</translation>
    </message>
    <message>
        <source>By itself, once I am signed in</source>
        <translation>Oturum açınca kendiliğinden</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saved: {file}</source>
        <translation>Kaydedildi: {file}</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>The gateway is the server that your calls come from. Your IT knows its address.</source>
        <translation>Ağ geçidi, çağrılarınızın geldiği sunucudur. Adresini BT ekibi bilir.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Ağ geçidi</translation>
    </message>
    <message>
        <source>as in https://gw.example:8043</source>
        <translation>örneğin https://gw.example:8043</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>Temsilci kimliği</translation>
    </message>
    <message>
        <source>the workbench shows it</source>
        <translation>temsilci ekranında yazar</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Oturum</translation>
    </message>
    <message>
        <source>The workbench signs me in: enter its GUID</source>
        <translation>Oturumumu temsilci ekranı açar: GUID değerini gir</translation>
    </message>
    <message>
        <source>I sign in here: the toolbar keeps the session</source>
        <translation>Burada oturum açarım: oturumu araç çubuğu korur</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefon numarası</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>Renew the session every 45 s by itself</source>
        <translation>Oturumu 45 saniyede bir kendiliğinden yenile</translation>
    </message>
    <message>
        <source>Keeps a session alive that nothing else renews. Not known: whether the GUID that the workbench holds survives it. Ask IT first.</source>
        <translation>Başka hiçbir şeyin yenilemediği bir oturumu canlı tutar. Temsilci ekranındaki GUID değerinin geçerli kalıp kalmadığı bilinmiyor. Önce BT ekibine sorun.</translation>
    </message>
    <message>
        <source>kept: #{mark} – paste a new one to replace it</source>
        <translation>saklanan: #{mark} – değiştirmek için yenisini yapıştırın</translation>
    </message>
    <message>
        <source>the code of your session: paste it from the workbench</source>
        <translation>oturumunuzun kodu: temsilci ekranından yapıştırın</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Use your organisation&apos;s value</source>
        <translation>Kuruluşunuzun değerini kullan</translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation>kuruluşunuz</translation>
    </message>
    <message>
        <source>Managed by {organisation}</source>
        <translation>Yöneten: {organisation}</translation>
    </message>
    <message>
        <source>From {organisation}; you may change it</source>
        <translation>Kaynak: {organisation}; değiştirebilirsiniz</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Kendi seçiminiz</translation>
    </message>
    <message>
        <source>As the toolbar has it</source>
        <translation>Araç çubuğunda geldiği gibi</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Keep in memory until closing</source>
        <translation>Kapatana kadar bellekte tut</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Oturum</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Güven</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Kaydedici</translation>
    </message>
    <message>
        <source>Managed by {name}</source>
        <translation>Yöneten: {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Bağlantıyı sına</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Sınanıyor…</translation>
    </message>
    <message>
        <source>The gateway answered. The connection is encrypted and trusted.</source>
        <translation>Ağ geçidi yanıt verdi. Bağlantı şifreli ve güvenilir.</translation>
    </message>
    <message>
        <source>It counts once you save the settings.</source>
        <translation>Ayarları kaydettiğinizde geçerli olur.</translation>
    </message>
</context>
<context>
    <name>ShiftPanel</name>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>It is sent to the gateway and kept nowhere</source>
        <translation>Ağ geçidine gönderilir ve hiçbir yerde saklanmaz</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefon numarası</translation>
    </message>
    <message>
        <source>The phone at which you take calls</source>
        <translation>Çağrıları aldığınız telefon</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Devral</translation>
    </message>
    <message>
        <source>Ends the session at the other place, and a call that runs there</source>
        <translation>Öteki yerdeki oturumu ve orada süren çağrıyı bitirir</translation>
    </message>
    <message>
        <source>End call and sign out</source>
        <translation>Çağrıyı ve oturumu kapat</translation>
    </message>
    <message>
        <source>Your password expires in {days} days: change it at the workbench.</source>
        <translation>Parolanızın süresi {days} gün sonra doluyor: temsilci ekranında değiştirin.</translation>
    </message>
    <message>
        <source>Ends the shift, and a call with it</source>
        <translation>Vardiyayı ve onunla birlikte çağrıyı bitirir</translation>
    </message>
    <message>
        <source>Record screen</source>
        <translation>Ekranı kaydet</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Kaydı durdur</translation>
    </message>
    <message>
        <source>Your password has to be changed: do it at the workbench today.</source>
        <translation>Parolanızın değiştirilmesi gerekiyor: bunu bugün temsilci ekranında yapın.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not set up</source>
        <translation>Kurulmamış</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Oturum yok</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Oturum sona erdi</translation>
    </message>
    <message>
        <source>Session to be checked</source>
        <translation>Oturum denetlenecek</translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation>EKRAN KAYDI YOK</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>Session not checked</source>
        <translation>Oturum denetlenmedi</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>İptal ediliyor…</translation>
    </message>
    <message>
        <source>Recorder not started</source>
        <translation>Kaydedici başlatılmadı</translation>
    </message>
    <message>
        <source>Recorder not checked</source>
        <translation>Kaydedici denetlenmedi</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Closing loses this session: it is not saved. Close again to do it</source>
        <translation>Kapatırsanız bu oturum kaybolur: kaydedilmedi. Kapatmak için yeniden kapatın</translation>
    </message>
    <message>
        <source>You stay signed in for two minutes only. End your shift first, or close again</source>
        <translation>Oturumunuz yalnızca iki dakika açık kalır. Önce vardiyanızı bitirin veya yeniden kapatın</translation>
    </message>
    <message>
        <source>Waiting for the answer to what was sent</source>
        <translation>Gönderilenin yanıtı bekleniyor</translation>
    </message>
    <message>
        <source>Look for a window that asks for this computer&apos;s password</source>
        <translation>Bu bilgisayarın parolasını isteyen bir pencere arayın</translation>
    </message>
    <message>
        <source>Wait: the gateway takes your next request in {age}</source>
        <translation>Bekleyin: ağ geçidi sonraki isteğinizi {age} sonra alır</translation>
    </message>
    <message>
        <source>Enter your agent ID once</source>
        <translation>Temsilci kimliğinizi bir kez girin</translation>
    </message>
    <message>
        <source>Enter your gateway and agent ID once</source>
        <translation>Ağ geçidinizi ve temsilci kimliğinizi bir kez girin</translation>
    </message>
    <message>
        <source>Sign in to the workbench, then enter its GUID</source>
        <translation>Temsilci ekranında oturum açın, sonra GUID değerini girin</translation>
    </message>
    <message>
        <source>Sign in to the workbench again, then enter the new GUID</source>
        <translation>Temsilci ekranında yeniden oturum açın, yeni GUID değerini girin</translation>
    </message>
    <message>
        <source>Your session is kept – press Refresh, then VRC</source>
        <translation>Oturumunuz korunuyor – Yenile, sonra VRC düğmesine basın</translation>
    </message>
    <message>
        <source>Do not close the toolbar: what it knows is not saved</source>
        <translation>Araç çubuğunu kapatmayın: bildikleri kaydedilmedi</translation>
    </message>
    <message>
        <source>The gateway refused your session. The toolbar asks again; sign in only when it says so.</source>
        <translation>Ağ geçidi oturumunuzu reddetti. Araç çubuğu yeniden sorar; yalnızca o isterse oturum açın.</translation>
    </message>
    <message>
        <source>Recorder ready since {time}</source>
        <translation>Kaydedici hazır: {time}</translation>
    </message>
    <message>
        <source>Recorder on since {time}</source>
        <translation>Kaydedici açık: {time}</translation>
    </message>
    <message>
        <source>Recorder got its token {time}</source>
        <translation>Kaydedici belirtecini aldı: {time}</translation>
    </message>
    <message>
        <source>Recorder waits for its token</source>
        <translation>Kaydedici belirtecini bekliyor</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Önce oturum açın</translation>
    </message>
    <message>
        <source>Sign in to the workbench first</source>
        <translation>Önce temsilci ekranında oturum açın</translation>
    </message>
    <message>
        <source>Press VRC, so that your screen can be recorded</source>
        <translation>Ekranınızın kaydedilebilmesi için VRC düğmesine basın</translation>
    </message>
    <message>
        <source>Wait: the toolbar asks it</source>
        <translation>Bekleyin: araç çubuğu ona soruyor</translation>
    </message>
    <message>
        <source>Your session is kept – press Refresh to try again</source>
        <translation>Oturumunuz korunuyor – yeniden denemek için Yenile düğmesine basın</translation>
    </message>
    <message>
        <source>The last refresh was interrupted – press Refresh</source>
        <translation>Son yenileme yarıda kaldı – Yenile düğmesine basın</translation>
    </message>
    <message>
        <source>Press Try again below (Ctrl+D shows it); enter this computer&apos;s password.</source>
        <translation>Aşağıda Yeniden dene düğmesine basın (Ctrl+D gösterir); bu bilgisayarın parolasını girin.</translation>
    </message>
    <message>
        <source>The way to the gateway is another one – Refresh checks it</source>
        <translation>Ağ geçidine giden yol değişti – Yenile denetler</translation>
    </message>
    <message>
        <source>The gateway was out of reach last – Refresh checks the session</source>
        <translation>Ağ geçidine son olarak ulaşılamıyordu – Yenile oturumu denetler</translation>
    </message>
    <message>
        <source>Last checked {age} ago – press Refresh</source>
        <translation>Son denetim {age} önce – Yenile düğmesine basın</translation>
    </message>
    <message>
        <source>No recorder on this desk</source>
        <translation>Bu masada kaydedici yok</translation>
    </message>
    <message>
        <source>Recorder starting</source>
        <translation>Kaydedici başlıyor</translation>
    </message>
    <message>
        <source>Recorder ended {time}</source>
        <translation>Kaydedici sona erdi: {time}</translation>
    </message>
    <message>
        <source>Recorder not running</source>
        <translation>Kaydedici çalışmıyor</translation>
    </message>
    <message>
        <source>Wait, it takes some seconds</source>
        <translation>Bekleyin, birkaç saniye sürer</translation>
    </message>
    <message>
        <source>Press VRC to check it</source>
        <translation>Denetlemek için VRC düğmesine basın</translation>
    </message>
    <message>
        <source>Slept for {age} – press Refresh</source>
        <translation>{age} uyudu – Yenile düğmesine basın</translation>
    </message>
    <message>
        <source>Slept for {age} – probably signed out. Press Refresh</source>
        <translation>{age} uyudu – Yenile düğmesine basın: oturum kapanmış olabilir</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>Recorder failed {time}</source>
        <translation>Kaydedici başarısız oldu: {time}</translation>
    </message>
    <message>
        <source>Signed in – state unknown</source>
        <translation>Oturum açık – durum bilinmiyor</translation>
    </message>
    <message>
        <source>Signed out (no calls)</source>
        <translation>Oturum kapalı (çağrı yok)</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Meşgul</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Müsait</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>Çağrı sonrası işlem</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>Çağrıda</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Mola</translation>
    </message>
    <message>
        <source>Rest asked for</source>
        <translation>Mola istendi</translation>
    </message>
    <message>
        <source>cause {number}</source>
        <translation>neden {number}</translation>
    </message>
    <message>
        <source>a call was not answered</source>
        <translation>bir çağrı yanıtlanmadı</translation>
    </message>
    <message>
        <source>set by a supervisor</source>
        <translation>yönetici tarafından ayarlandı</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>mola</translation>
    </message>
    <message>
        <source>phone not available</source>
        <translation>telefon kullanılamıyor</translation>
    </message>
    <message>
        <source>a call was rejected</source>
        <translation>bir çağrı reddedildi</translation>
    </message>
    <message>
        <source>reason {number}</source>
        <translation>neden {number}</translation>
    </message>
    <message>
        <source>Asked for rest {age} ago</source>
        <translation>{age} önce mola istendi</translation>
    </message>
    <message>
        <source>{state} for {age}</source>
        <translation>{state}, {age} süredir</translation>
    </message>
    <message>
        <source>last known</source>
        <translation>bilinen son durum</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>süre doldu</translation>
    </message>
    <message>
        <source>asked for: {state}</source>
        <translation>istenen: {state}</translation>
    </message>
    <message>
        <source>Stopping screen recording…</source>
        <translation>Ekran kaydı durduruluyor…</translation>
    </message>
    <message>
        <source>Starting screen recording…</source>
        <translation>Ekran kaydı başlatılıyor…</translation>
    </message>
    <message>
        <source>Asking for: {state}…</source>
        <translation>İsteniyor: {state}…</translation>
    </message>
    <message>
        <source>Perhaps still recording: nobody confirmed its end</source>
        <translation>Belki hâlâ kaydediyor: sona erdiğini kimse onaylamadı</translation>
    </message>
    <message>
        <source>No screen recording asked for here</source>
        <translation>Ekran kaydı istenmedi</translation>
    </message>
    <message>
        <source>Perhaps still recording</source>
        <translation>Belki hâlâ kaydediyor</translation>
    </message>
    <message>
        <source>Rest: the time is up</source>
        <translation>Mola: süre doldu</translation>
    </message>
    <message>
        <source>The toolbar goes on asking. After 2 minutes without contact the gateway signs you out.</source>
        <translation>Araç çubuğu sormayı sürdürür. 2 dakika bağlantı olmazsa ağ geçidi oturumunuzu kapatır.</translation>
    </message>
    <message>
        <source>Press Record screen</source>
        <translation>Ekranı kaydet düğmesine basın</translation>
    </message>
    <message>
        <source>Asked for: {state} – not confirmed yet</source>
        <translation>İstenen: {state} – henüz onaylanmadı</translation>
    </message>
    <message>
        <source>Choose below how you are</source>
        <translation>Durumunuzu aşağıdan seçin</translation>
    </message>
    <message>
        <source>End your shift in the menu (F10), then sign in again</source>
        <translation>Menüde (F10) vardiyanızı bitirin, sonra yeniden oturum açın</translation>
    </message>
    <message>
        <source>Your rest begins when the gateway says so</source>
        <translation>Molanız ağ geçidi söyleyince başlar</translation>
    </message>
    <message>
        <source>Choose Idle below to go on</source>
        <translation>Sürdürmek için aşağıdan Müsait seçin</translation>
    </message>
    <message>
        <source>Recording asked for, not confirmed yet</source>
        <translation>Kayıt istendi, henüz onaylanmadı</translation>
    </message>
    <message>
        <source>Recording since {time}</source>
        <translation>Ekran kaydediliyor, başlangıç {time}</translation>
    </message>
    <message>
        <source>Recording is being ended</source>
        <translation>Kayıt sonlandırılıyor</translation>
    </message>
    <message>
        <source>NOT RECORDED since {time}</source>
        <translation>EKRAN KAYDI YOK, başlangıç {time}</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Oturum açılmadı</translation>
    </message>
    <message>
        <source>Gateway not reachable</source>
        <translation>Ağ geçidine ulaşılamıyor</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Kaydetmiyor</translation>
    </message>
    <message>
        <source>Recording not confirmed</source>
        <translation>Kayıt onaylanmadı</translation>
    </message>
    <message>
        <source>Enter your password to begin your shift</source>
        <translation>Vardiyanıza başlamak için parolanızı girin</translation>
    </message>
    <message>
        <source>You stay signed in – what to do stands below</source>
        <translation>Oturumunuz açık kalıyor – ne yapılacağı aşağıda</translation>
    </message>
    <message>
        <source>Press Stop recording, until its end is confirmed</source>
        <translation>Bitişi onaylanana dek Kaydı durdur düğmesine basın</translation>
    </message>
    <message>
        <source>Press Record screen, unless it begins by itself</source>
        <translation>Kendiliğinden başlamıyorsa Ekranı kaydet düğmesine basın</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>kurulmamış</translation>
    </message>
    <message>
        <source>not asked yet · {where}</source>
        <translation>henüz sorulmadı · {where}</translation>
    </message>
    <message>
        <source>answered {time} · {where}</source>
        <translation>yanıt verdi {time} · {where}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>not reached {time} · {where}</source>
        <translation>ulaşılamadı {time} · {where}</translation>
    </message>
    <message>
        <source>The recorder is started next</source>
        <translation>Sırada kaydedicinin başlatılması var</translation>
    </message>
    <message>
        <source>no clear answer {time} · {where}</source>
        <translation>net yanıt yok {time} · {where}</translation>
    </message>
    <message>
        <source>{link} (second address)</source>
        <translation>{link} (ikinci adres)</translation>
    </message>
    <message>
        <source>known since {time}, not checked yet</source>
        <translation>bilindiği an {time}, henüz denetlenmedi</translation>
    </message>
    <message>
        <source>accepted {time}</source>
        <translation>kabul edildi {time}</translation>
    </message>
    <message>
        <source>refused {time}</source>
        <translation>reddedildi {time}</translation>
    </message>
    <message>
        <source>was initialised {time}</source>
        <translation>hazırdı: {time}</translation>
    </message>
    <message>
        <source>for the session that has ended</source>
        <translation>sona eren oturum için</translation>
    </message>
    <message>
        <source>it records when the gateway asks for it</source>
        <translation>ağ geçidi isteyince kaydeder</translation>
    </message>
    <message>
        <source>how it is since then, the toolbar cannot know</source>
        <translation>o zamandan beri nasıl, araç çubuğu bilemez</translation>
    </message>
    <message>
        <source>The gateway told: {name}</source>
        <translation>Ağ geçidi bildirdi: {name}</translation>
    </message>
    <message>
        <source>Keyring read</source>
        <translation>Anahtarlık okundu</translation>
    </message>
    <message>
        <source>Session refreshed</source>
        <translation>Oturum yenilendi</translation>
    </message>
    <message>
        <source>Recorder token handed over</source>
        <translation>Belirteç kaydediciye verildi</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>Ayarlar kaydedildi</translation>
    </message>
    <message>
        <source>Connection tested</source>
        <translation>Bağlantı sınandı</translation>
    </message>
    <message>
        <source>Shift ended, session forgotten</source>
        <translation>Vardiya bitti, oturum unutuldu</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Oturum açık</translation>
    </message>
    <message>
        <source>Another state asked for</source>
        <translation>Başka bir durum istendi</translation>
    </message>
    <message>
        <source>Recording asked for</source>
        <translation>Kayıt istendi</translation>
    </message>
    <message>
        <source>{what} (by itself)</source>
        <translation>{what} (kendiliğinden)</translation>
    </message>
    <message>
        <source>Read the keyring</source>
        <translation>Anahtarlığı oku</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>Start recorder</source>
        <translation>Kaydediciyi başlat</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Ayarları kaydet</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Bağlantıyı sına</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>Vardiyayı bitir</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>Durumu değiştir</translation>
    </message>
    <message>
        <source>Record screen</source>
        <translation>Ekranı kaydet</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} sn</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} dk {s} sn</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} sa {m} dk</translation>
    </message>
    <message>
        <source>Session taken over from another toolbar on {where}</source>
        <translation>Oturum {where} üzerindeki başka bir araç çubuğundan devralındı</translation>
    </message>
    <message>
        <source>Waiting for your keyring</source>
        <translation>Anahtarlığınız bekleniyor</translation>
    </message>
    <message>
        <source>Refreshing session…</source>
        <translation>Oturum yenileniyor…</translation>
    </message>
    <message>
        <source>Starting recorder…</source>
        <translation>Kaydedici başlatılıyor…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>Testing connection…</source>
        <translation>Bağlantı sınanıyor…</translation>
    </message>
    <message>
        <source>Ending shift…</source>
        <translation>Vardiya bitiriliyor…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Oturum açılıyor…</translation>
    </message>
    <message>
        <source>Asking for another state…</source>
        <translation>Başka bir durum isteniyor…</translation>
    </message>
    <message>
        <source>Reading keyring…</source>
        <translation>Anahtarlık okunuyor…</translation>
    </message>
    <message>
        <source>Recorder ended</source>
        <translation>Kaydedici sona erdi</translation>
    </message>
    <message>
        <source>How old the session is, is unknown: the clock was set back</source>
        <translation>Oturumun yaşı bilinmiyor: saat geri alınmış</translation>
    </message>
    <message>
        <source>Session known for {age}</source>
        <translation>Oturum {age} süredir biliniyor</translation>
    </message>
    <message>
        <source>Session checked {age} ago</source>
        <translation>Oturum {age} önce denetlendi</translation>
    </message>
    <message>
        <source>Session refused {age} ago</source>
        <translation>Oturum {age} önce reddedildi</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is {age} slow</source>
        <translation>bu bilgisayarın saati {age} geri</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is {age} fast</source>
        <translation>bu bilgisayarın saati {age} ileri</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>All settings…</source>
        <translation>Tüm ayarlar…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>problem</source>
        <translation>sorun</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>tamam</translation>
    </message>
    <message>
        <source>you</source>
        <translation>siz</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>otomatik</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>ağ geçidi</translation>
    </message>
    <message>
        <source>recorder</source>
        <translation>kaydedici</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>bilgisayar</translation>
    </message>
    <message>
        <source>{n} lines, {m} of them problems</source>
        <translation>{n} satır, {m} tanesi sorunlu</translation>
    </message>
    <message>
        <source>End of the recording confirmed</source>
        <translation>Kaydın sonu onaylandı</translation>
    </message>
    <message>
        <source>Recording confirmed</source>
        <translation>Kayıt onaylandı</translation>
    </message>
    <message>
        <source>Gateway reachable again</source>
        <translation>Ağ geçidine yeniden ulaşılıyor</translation>
    </message>
    <message>
        <source>Recorder on</source>
        <translation>Kaydedici açık</translation>
    </message>
    <message>
        <source>Whether the recorder still records is not proven</source>
        <translation>Kaydedicinin hâlâ kaydettiği kanıtlanmış değil</translation>
    </message>
    <message>
        <source>The time of the rest is up</source>
        <translation>Mola süresi doldu</translation>
    </message>
    <message>
        <source>Saved again</source>
        <translation>Yeniden kaydedildi</translation>
    </message>
    <message>
        <source>This computer slept</source>
        <translation>Bu bilgisayar uyudu</translation>
    </message>
    <message>
        <source>Check run</source>
        <translation>Denetim yapıldı</translation>
    </message>
</context>
<context>
    <name>StoryTable</name>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Süre</translation>
    </message>
</context>
<context>
    <name>StoryWindow</name>
    <message>
        <source>Session story</source>
        <translation>Oturum geçmişi</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Yalnızca sorunlar</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Gösterilecek bir şey yok</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>BT için kopyala</translation>
    </message>
    <message>
        <source>The lines that are selected, or all that are shown</source>
        <translation>Seçili satırlar veya gösterilenlerin tümü</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Tablo olarak kaydet…</translation>
    </message>
    <message>
        <source>A CSV file with what is shown; nothing is on disk before that</source>
        <translation>Gösterilenleri içeren bir CSV dosyası; ondan önce diskte hiçbir şey yoktur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copied: {n} lines</source>
        <translation>Kopyalandı: {n} satır</translation>
    </message>
</context>
<context>
    <name>SupportWindow</name>
    <message>
        <source>Support file</source>
        <translation>Destek dosyası</translation>
    </message>
    <message>
        <source>This is all that the file will hold. There is no password, GUID or token in it, and no agent ID or phone number: only marks of them (#, ~) to compare by. It is only saved; you send it.</source>
        <translation>Dosyanın içereceklerinin tümü budur. İçinde parola, GUID veya belirteç, temsilci kimliği veya telefon numarası yoktur: yalnızca karşılaştırmak için işaretleri (#, ~). Yalnızca kaydedilir; gönderen siz olursunuz.</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Dosyanın içerecekleri</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>“Run check” first (in the menu), and its result goes with it.</source>
        <translation>Önce “Denetle” (menüde), sonucu da birlikte gider.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>ToolbarMenu</name>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Version {number} is there – ask IT</source>
        <translation>Sürüm {number} var – BT ekibine sorun</translation>
    </message>
    <message>
        <source>Show notices again (off until {time})</source>
        <translation>Bildirimleri yeniden göster (kapalı, bitiş {time})</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Bilgisayarla başlat</translation>
    </message>
    <message>
        <source>Start with the computer (decided by your organisation)</source>
        <translation>Bilgisayarla başlat (kuruluşunuz karar verdi)</translation>
    </message>
    <message>
        <source>Start with the computer (it could not be changed)</source>
        <translation>Bilgisayarla başlat (değiştirilemedi)</translation>
    </message>
    <message>
        <source>Always on top</source>
        <translation>Her zaman üstte</translation>
    </message>
    <message>
        <source>Place of the bar</source>
        <translation>Çubuğun yeri</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Serbest</translation>
    </message>
    <message>
        <source>Along the top edge</source>
        <translation>Üst kenar boyunca</translation>
    </message>
    <message>
        <source>Along the bottom edge</source>
        <translation>Alt kenar boyunca</translation>
    </message>
    <message>
        <source>Always on top (use the desktop&apos;s own window menu)</source>
        <translation>Her zaman üstte (masaüstünün kendi pencere menüsünü kullanın)</translation>
    </message>
    <message>
        <source>Place of the bar (this desktop alone decides it)</source>
        <translation>Çubuğun yeri (buna yalnızca bu masaüstü karar verir)</translation>
    </message>
    <message>
        <source>Keep in the tray when closed</source>
        <translation>Kapatılınca tepside tut</translation>
    </message>
    <message>
        <source>Snooze notices</source>
        <translation>Bildirimleri ertele</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30 dakika</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 saat</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>8 saat</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ayarlar…</translation>
    </message>
    <message>
        <source>Run check</source>
        <translation>Denetle</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>BT için kopyala</translation>
    </message>
    <message>
        <source>Session story</source>
        <translation>Oturum geçmişi</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>Destek dosyasını kaydet…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Kılavuz</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>Vardiyayı bitir</translation>
    </message>
    <message>
        <source>End it now: forget the session</source>
        <translation>Şimdi bitir: oturumu unut</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Sürüm {number}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>End it now: sign out</source>
        <translation>Şimdi bitir: oturumu kapat</translation>
    </message>
</context>
<context>
    <name>ToolbarWindow</name>
    <message>
        <source>Agent Toolbar</source>
        <translation>Temsilci Araç Çubuğu</translation>
    </message>
    <message>
        <source>Rehearsal – simulated gateway and recorder, nothing is recorded</source>
        <translation>Prova – ağ geçidi ve kaydedici benzetimdir, hiçbir şey kaydedilmiyor</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Refresh session</source>
        <translation>Oturumu yenile</translation>
    </message>
    <message>
        <source>Start recorder (VRC)</source>
        <translation>Kaydediciyi başlat (VRC)</translation>
    </message>
    <message>
        <source>Hide bar</source>
        <translation>Çubuğu gizle</translation>
    </message>
    <message>
        <source>Show bar</source>
        <translation>Çubuğu göster</translation>
    </message>
    <message>
        <source>Snooze notices</source>
        <translation>Bildirimleri ertele</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>Vardiyayı bitir</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>Son denetim {time}</translation>
    </message>
    <message>
        <source>Session checked {time}</source>
        <translation>Oturum denetlendi: {time}</translation>
    </message>
</context>
<context>
    <name>TrayLater</name>
    <message>
        <source>The toolbar goes on here</source>
        <translation>Araç çubuğu burada sürüyor</translation>
    </message>
    <message>
        <source>The bar comes back by itself when nobody records your screen or your session has ended.</source>
        <translation>Ekranınızı kimse kaydetmediğinde veya oturumunuz sona erdiğinde çubuk kendiliğinden geri gelir.</translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>The gateway proves who it is with a certificate. Who vouches for it? Your IT knows.</source>
        <translation>Ağ geçidi kim olduğunu bir sertifikayla kanıtlar. Ona kim kefil? BT ekibiniz bilir.</translation>
    </message>
    <message>
        <source>This computer: its own list of authorities</source>
        <translation>Bu bilgisayar: kendi yetkililer listesi</translation>
    </message>
    <message>
        <source>A CA file from IT</source>
        <translation>BT ekibinden bir CA dosyası</translation>
    </message>
    <message>
        <source>Nobody: trust one certificate by its fingerprint</source>
        <translation>Hiç kimse: tek bir sertifikaya parmak iziyle güven</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA dosyası</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM dosyası</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Parmak izi</translation>
    </message>
    <message>
        <source>SHA-256: “Test connection” shows it</source>
        <translation>SHA-256: “Bağlantıyı sına” gösterir</translation>
    </message>
    <message>
        <source>Your organisation does not allow this.</source>
        <translation>Kuruluşunuz buna izin vermiyor.</translation>
    </message>
    <message>
        <source>Your organisation does not allow this. Your fingerprint is not used.</source>
        <translation>Kuruluşunuz buna izin vermiyor. Parmak iziniz kullanılmıyor.</translation>
    </message>
</context>
<context>
    <name>WishMenu</name>
    <message>
        <source>Idle</source>
        <translation>Müsait</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Meşgul</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Mola</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>Çağrı sonrası işlem</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Nedensiz</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Diğer nedenler</translation>
    </message>
    <message>
        <source>Reasons {first} to {last}</source>
        <translation>Nedenler {first} - {last}</translation>
    </message>
    <message>
        <source>Reason {number}</source>
        <translation>Neden {number}</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation>Diğer mola nedenleri</translation>
    </message>
    <message>
        <source>With a cause</source>
        <translation>Nedeniyle birlikte</translation>
    </message>
    <message>
        <source>Causes {first} to {last}</source>
        <translation>Mola nedenleri {first} - {last}</translation>
    </message>
    <message>
        <source>Cause {number}</source>
        <translation>Mola nedeni {number}</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} dakika</translation>
    </message>
</context>
</TS>
