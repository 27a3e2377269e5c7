<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AgentStep</name>
    <message>
        <source>The workbench signs me in: enter its GUID</source>
        <translation>تسجّل منصة العمل دخولي: إدخال GUID منها</translation>
    </message>
    <message>
        <source>I sign in here: the toolbar keeps the session</source>
        <translation>أسجّل الدخول هنا: شريط الأدوات يُبقي الجلسة</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>رقم الموظف</translation>
    </message>
    <message>
        <source>the workbench shows it</source>
        <translation>تعرضه منصة العمل</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>your session&apos;s code, from the workbench</source>
        <translation>رمز جلستك، من منصة العمل</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>is sent and forgotten</source>
        <translation>تُرسل ثم تُنسى</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>أين أجده؟</translation>
    </message>
    <message>
        <source>Your workbench was given it when you signed in there: in the header Set-GUID of the answer to your sign-in, behind JSESSIONID=. In a browser that is F12, Network. Your IT may have an easier way for you. Whoever has it can act as you: paste it here and nowhere else.</source>
        <translation>حصلت عليه منصة العمل عندما سجّلت الدخول إليها: في الترويسة Set-GUID من الرد على تسجيل دخولك، بعد JSESSIONID=. في المتصفح تجده عبر F12 ثم «الشبكة». ربما لدى تقنية المعلومات طريقة أسهل لك. من يملكه يستطيع التصرف باسمك: الصقه هنا ولا تلصقه في أي مكان آخر.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop waiting; what was sent is still heard, so that no session is lost</source>
        <translation>إيقاف الانتظار؛ يبقى الاستماع إلى رد ما أُرسل، حتى لا تضيع أي جلسة</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Exchange the session&apos;s GUID for a new one (F5)</source>
        <translation>استبدال معرّف GUID للجلسة بآخر جديد (F5)</translation>
    </message>
    <message>
        <source>VRC</source>
        <translation>VRC</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Agent {id}</source>
        <translation>الموظف {id}</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>إعداد…</translation>
    </message>
    <message>
        <source>Enter GUID…</source>
        <translation>إدخال GUID…</translation>
    </message>
    <message>
        <source>The GUID is the code of your session at the workbench</source>
        <translation>GUID هو رمز جلستك في منصة العمل</translation>
    </message>
    <message>
        <source>No recorder is configured for this desk</source>
        <translation>لا يوجد مسجّل مهيأ لهذا المكتب</translation>
    </message>
    <message>
        <source>Fetch a token and start the screen recorder with it (F8)</source>
        <translation>جلب رمز مميز وبدء مسجّل الشاشة به (F8)</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>What the gateway presented</source>
        <translation>ما قدّمته البوابة</translation>
    </message>
    <message>
        <source>Your organisation decides whom to trust here. Save the certificate for IT and ask them.</source>
        <translation>مؤسستك هي التي تقرر بمن يوثق هنا. احفظ الشهادة لقسم تقنية المعلومات واسألهم.</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>نفسها</translation>
    </message>
    <message>
        <source>no host name or address</source>
        <translation>لا يوجد اسم مضيف أو عنوان</translation>
    </message>
    <message>
        <source>nothing: it is the one that you trust by its fingerprint</source>
        <translation>لا شيء: هذه هي الشهادة التي تثق بها ببصمتها</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>قدّمها</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>صادرة إلى</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>مخصصة لـ</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Fingerprint
(SHA-256)</source>
        <translation>البصمة
(SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>Save it for IT…</source>
        <translation>حفظ لتقنية المعلومات…</translation>
    </message>
    <message>
        <source>Writes the certificates, all that was presented, into a PEM file</source>
        <translation>يكتب جميع الشهادات التي قُدّمت في ملف PEM</translation>
    </message>
    <message>
        <source>You can trust exactly this certificate, if your administrator says it is the gateway&apos;s. Somebody between you and the gateway would show you another one.</source>
        <translation>يمكنك الوثوق بهذه الشهادة بعينها إذا قال المسؤول إنها شهادة البوابة. أي متطفل بينك وبين البوابة سيعرض عليك شهادة أخرى.</translation>
    </message>
    <message>
        <source>I compared the fingerprint with my administrator&apos;s</source>
        <translation>قارنت البصمة بالبصمة التي لدى المسؤول</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>الوثوق بهذه الشهادة</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>عدم الوثوق بها</translation>
    </message>
    <message>
        <source>It will then be the only one that is trusted, at the first and at the second address.</source>
        <translation>ستكون بعدها الشهادة الوحيدة الموثوقة، على العنوان الأول والثاني.</translation>
    </message>
    <message>
        <source>It could not be written to {file}</source>
        <translation>تعذرت الكتابة إلى {file}</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>كُتبت إلى {file}</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation>الاسم (DNS)</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>الاتصال (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>التشفير (TLS)</translation>
    </message>
    <message>
        <source>Answer (HTTP)</source>
        <translation>الرد (HTTP)</translation>
    </message>
    <message>
        <source>Second address</source>
        <translation>العنوان الثاني</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>المسجّل</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>your IT or network team</source>
        <translation>فريق تقنية المعلومات أو الشبكة لديك</translation>
    </message>
    <message>
        <source>the gateway&apos;s team</source>
        <translation>فريق البوابة</translation>
    </message>
    <message>
        <source>the recorder&apos;s vendor or your IT</source>
        <translation>مورّد المسجّل أو قسم تقنية المعلومات لديك</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>The check was cancelled</source>
        <translation>أُلغي الفحص</translation>
    </message>
    <message>
        <source>Who can mend it: {owner}. {next}</source>
        <translation>من يمكنه الإصلاح: {owner}. {next}</translation>
    </message>
    <message>
        <source>Complete: agent {agent} at {gateway}.</source>
        <translation>مكتملة: الموظف {agent} على {gateway}.</translation>
    </message>
    <message>
        <source>{proxy} opens the way to the gateway.</source>
        <translation>{proxy} يفتح الطريق إلى البوابة.</translation>
    </message>
    <message>
        <source>{host} is {addresses}.</source>
        <translation>عنوان {host} هو {addresses}.</translation>
    </message>
    <message>
        <source>Port {port} takes connections.</source>
        <translation>المنفذ {port} يقبل الاتصالات.</translation>
    </message>
    <message>
        <source>An agent gateway answers.</source>
        <translation>تردّ بوابة موظفين.</translation>
    </message>
    <message>
        <source>An agent gateway answers at {host}:{port}, too.</source>
        <translation>تردّ بوابة موظفين على {host}:{port} أيضًا.</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>توجد واحدة.</translation>
    </message>
    <message>
        <source>Open and readable ({kind}).</source>
        <translation>مفتوحة وقابلة للقراءة ({kind}).</translation>
    </message>
    <message>
        <source>Does not work: {stage}</source>
        <translation>لا يعمل: {stage}</translation>
    </message>
    <message>
        <source>Nothing wrong found in the time there was</source>
        <translation>لم يُعثر على خلل في الوقت المتاح</translation>
    </message>
    <message>
        <source>Nothing wrong found; not all could be checked</source>
        <translation>لم يُعثر على خلل؛ لم يتسنَّ فحص كل شيء</translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>{name} {version} answers; this check gave it no token.</source>
        <translation>‏{name} {version} يجيب؛ ولم يعطه هذا الفحص أي رمز مميز.</translation>
    </message>
    <message>
        <source>As the gateway&apos;s, to {seconds} s.</source>
        <translation>مطابقة لساعة البوابة، بفارق {seconds} ث.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is trusted.</source>
        <translation>شهادة البوابة موثوقة.</translation>
    </message>
    <message>
        <source>Trusted, but the certificate ends in {days} days: tell IT. ({issuer})</source>
        <translation>موثوقة، لكن الشهادة تنتهي بعد {days} يومًا: أبلغ تقنية المعلومات. ({issuer})</translation>
    </message>
    <message>
        <source>It is the pinned certificate, good for {days} days more.</source>
        <translation>إنها الشهادة المثبّتة، وهي صالحة لمدة {days} يومًا أخرى.</translation>
    </message>
    <message>
        <source>Trusted, good for {days} days more. Issued by {issuer}.</source>
        <translation>موثوقة، وصالحة لمدة {days} يومًا أخرى. صادرة عن {issuer}.</translation>
    </message>
    <message>
        <source>Not checked: {stage} has to work first.</source>
        <translation>لم يُفحص: يجب أن يعمل هذا أولًا: {stage}.</translation>
    </message>
    <message>
        <source>Not checked: the time for this check is over.</source>
        <translation>لم يُفحص: انتهى الوقت المخصص لهذا الفحص.</translation>
    </message>
    <message>
        <source>Not checked: cancelled.</source>
        <translation>لم يُفحص: أُلغي.</translation>
    </message>
    <message>
        <source>Not needed: the gateway is set up by its address.</source>
        <translation>غير لازم: البوابة مُعدّة بعنوانها الرقمي.</translation>
    </message>
    <message>
        <source>Not needed: the proxy does it.</source>
        <translation>غير لازم: يتولى ذلك الخادم الوكيل.</translation>
    </message>
    <message>
        <source>Not needed: the way to this gateway takes no proxy.</source>
        <translation>غير لازم: الطريق إلى هذه البوابة لا يمر بخادم وكيل.</translation>
    </message>
    <message>
        <source>Not checked: the gateway wants no request just now.</source>
        <translation>لم يُفحص: البوابة لا تريد أي طلب الآن.</translation>
    </message>
    <message>
        <source>Accepted by the gateway {age} ago.</source>
        <translation>قبلتها البوابة قبل {age}.</translation>
    </message>
    <message>
        <source>Known for {age}. Whether the gateway accepts it, Refresh finds out.</source>
        <translation>معروفة منذ {age}. هل تقبلها البوابة؟ زر «تحديث» يكشف ذلك.</translation>
    </message>
    <message>
        <source>There is one. Whether the gateway accepts it, Refresh finds out.</source>
        <translation>توجد واحدة. هل تقبلها البوابة؟ زر «تحديث» يكشف ذلك.</translation>
    </message>
    <message>
        <source>A refresh is under way or was interrupted: press Refresh.</source>
        <translation>هناك تحديث جارٍ أو انقطع: اضغط «تحديث».</translation>
    </message>
    <message>
        <source>No recorder on this desk.</source>
        <translation>لا يوجد مسجّل على هذا المكتب.</translation>
    </message>
    <message>
        <source>Running; it was left alone.</source>
        <translation>يعمل؛ ولم يُمسّ.</translation>
    </message>
    <message>
        <source>Not checked: it is being started just now.</source>
        <translation>لم يُفحص: يجري بدء تشغيله الآن.</translation>
    </message>
    <message>
        <source>Not checked: no answer told the gateway&apos;s time.</source>
        <translation>لم يُفحص: لم يذكر أي رد وقت البوابة.</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Cancel check</source>
        <translation>إلغاء الفحص</translation>
    </message>
    <message>
        <source>Copy check for IT</source>
        <translation>نسخ الفحص لتقنية المعلومات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copied – paste it into the ticket</source>
        <translation>تم النسخ – الصقه في بلاغ الدعم</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Exchange the session&apos;s GUID for a new one</source>
        <translation>استبدال معرّف GUID للجلسة بآخر جديد</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>هل أنت جاهز؟</translation>
    </message>
    <message>
        <source>Looking for the gateway…</source>
        <translation>جارٍ البحث عن البوابة…</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>جارٍ سؤال البوابة…</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>أنت مسجَّل الدخول</translation>
    </message>
    <message>
        <source>Not signed in: enter your password in the bar</source>
        <translation>لم يُسجَّل الدخول: أدخل كلمة مرورك في الشريط</translation>
    </message>
    <message>
        <source>No GUID yet: enter it later, in the bar</source>
        <translation>لا يوجد GUID بعد: أدخله لاحقًا في الشريط</translation>
    </message>
    <message>
        <source>The GUID is not checked yet: Refresh exchanges it for a new one</source>
        <translation>لم يُفحص GUID بعد: زر «تحديث» يستبدله بآخر جديد</translation>
    </message>
    <message>
        <source>The gateway accepted your session</source>
        <translation>قبلت البوابة جلستك</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved in your keyring ({kind})</source>
        <translation>حُفظ في سلسلة المفاتيح لديك ({kind})</translation>
    </message>
    <message>
        <source>Looking for the recorder…</source>
        <translation>جارٍ البحث عن المسجّل…</translation>
    </message>
    <message>
        <source>{what} You can still work.</source>
        <translation>{what} ما زال بإمكانك العمل.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>For IT</source>
        <translation>لتقنية المعلومات</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>نسخ لتقنية المعلومات</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Run check</source>
        <translation>تشغيل الفحص</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>المسجّل</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>لم يُنفَّذ شيء بعد</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>السجل كاملًا</translation>
    </message>
    <message>
        <source>All that happened, the last 200 lines (Ctrl+H)</source>
        <translation>كل ما حدث، آخر 200 سطر (Ctrl+H)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Enter GUID…</source>
        <translation>إدخال GUID…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Step {number} of {all}</source>
        <translation>الخطوة {number} من {all}</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>GatewayStep</name>
    <message>
        <source>The gateway is the server that your calls come from. Your IT knows its address.</source>
        <translation>البوابة هي الخادم الذي تأتي منه مكالماتك. عنوانها لدى تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Where is your gateway?</source>
        <translation>أين بوابتك؟</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>جارٍ البحث عنها…</translation>
    </message>
    <message>
        <source>Gateway found</source>
        <translation>عُثر على البوابة</translation>
    </message>
    <message>
        <source>Its certificate is trusted</source>
        <translation>شهادتها موثوقة</translation>
    </message>
    <message>
        <source>Something answers there</source>
        <translation>هناك شيء يردّ</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Working…</source>
        <translation>قيد العمل…</translation>
    </message>
    <message>
        <source>Something is being done; the words say what.</source>
        <translation>يجري تنفيذ شيء ما؛ والكلمات تقول ما هو.</translation>
    </message>
    <message>
        <source>Wait. After 3 seconds you can press Cancel; nothing is lost by that.</source>
        <translation>انتظر. بعد 3 ثوانٍ يمكنك الضغط على «إلغاء»؛ ولا يضيع بذلك شيء.</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>لم يتم الإعداد</translation>
    </message>
    <message>
        <source>The toolbar does not know your gateway or your agent ID yet.</source>
        <translation>لا يعرف شريط الأدوات بوابتك أو رقم الموظف بعد.</translation>
    </message>
    <message>
        <source>Press “Set up…” and enter what IT gave you.</source>
        <translation>اضغط «إعداد…» وأدخل ما أعطتك إياه تقنية المعلومات.</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>لا توجد جلسة</translation>
    </message>
    <message>
        <source>Sign in to the workbench, press “Enter GUID…” and paste the GUID.</source>
        <translation>سجّل الدخول إلى منصة العمل، واضغط «إدخال GUID…»، ثم الصق GUID.</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>The gateway does not know your session any more: after two minutes of silence, or because somebody signed in with your agent ID.</source>
        <translation>لم تعد البوابة تعرف جلستك: بعد دقيقتين من الانقطاع، أو لأن شخصًا سجّل الدخول برقمك.</translation>
    </message>
    <message>
        <source>Gateway not reachable</source>
        <translation>تعذر الوصول إلى البوابة</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing is lost. Your session is kept.</source>
        <translation>لم يُرسل شيء ولم يضع شيء. جلستك محفوظة.</translation>
    </message>
    <message>
        <source>Check the network or the VPN, press Refresh. If it stays, “Run check” says whose it is.</source>
        <translation>تحقق من الشبكة أو من VPN، ثم اضغط «تحديث». إذا استمر ذلك فإن «تشغيل الفحص» يبيّن لمن يعود الأمر.</translation>
    </message>
    <message>
        <source>A request was sent and its answer was lost, or it was not a clear one.</source>
        <translation>أُرسل طلب وضاع رده، أو لم يكن واضحًا.</translation>
    </message>
    <message>
        <source>Gateway refused</source>
        <translation>رفضت البوابة</translation>
    </message>
    <message>
        <source>The gateway said no, or a setting cannot be used; the details say which, and why.</source>
        <translation>رفضت البوابة، أو أن إعدادًا ما لا يمكن استخدامه؛ والتفاصيل تبيّن أيّها ولماذا.</translation>
    </message>
    <message>
        <source>Open the details (Ctrl+D): the next step stands there, with its button.</source>
        <translation>افتح التفاصيل (Ctrl+D): تجد هناك الخطوة التالية مع زرها.</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation>الشاشة لا تُسجَّل</translation>
    </message>
    <message>
        <source>Your screen should be recorded, and is not. Your session is not affected.</source>
        <translation>يجب أن تُسجَّل شاشتك، وهي لا تُسجَّل. جلستك لم تتأثر.</translation>
    </message>
    <message>
        <source>Press VRC. If it stays, tell your supervisor and IT; the details say why it is so.</source>
        <translation>اضغط VRC. إذا استمر ذلك فأبلغ مشرفك وتقنية المعلومات؛ والتفاصيل تبيّن السبب.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Session not checked</source>
        <translation>لم تُفحص الجلسة</translation>
    </message>
    <message>
        <source>Nothing is wrong. The last proof is more than 90 seconds old.</source>
        <translation>لا توجد مشكلة. آخر إثبات مضى عليه أكثر من 90 ثانية.</translation>
    </message>
    <message>
        <source>Press Refresh when you want a new one.</source>
        <translation>اضغط «تحديث» عندما تريد إثباتًا جديدًا.</translation>
    </message>
    <message>
        <source>Recorder not started</source>
        <translation>لم يبدأ المسجّل</translation>
    </message>
    <message>
        <source>Press VRC.</source>
        <translation>اضغط VRC.</translation>
    </message>
    <message>
        <source>Recorder not checked</source>
        <translation>لم يُفحص المسجّل</translation>
    </message>
    <message>
        <source>The recorder took its token, but since then this computer slept, or another session began.</source>
        <translation>استلم المسجّل رمزه المميز، لكن هذا الحاسوب نام منذ ذلك الحين، أو بدأت جلسة أخرى.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Nothing. Good work.</source>
        <translation>لا شيء. عملًا موفقًا.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>Your shift has not begun.</source>
        <translation>لم تبدأ ورديتك.</translation>
    </message>
    <message>
        <source>Enter your password below the bar and press “Sign in”.</source>
        <translation>أدخل كلمة مرورك أسفل الشريط واضغط «تسجيل الدخول».</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>The gateway ended your session: by silence, by your supervisor, or you signed in elsewhere.</source>
        <translation>أنهت البوابة جلستك: بسبب الانقطاع، أو بواسطة مشرفك، أو لأنك سجّلت الدخول في مكان آخر.</translation>
    </message>
    <message>
        <source>Sign in again; if your supervisor did it, ask first.</source>
        <translation>سجّل الدخول مجددًا؛ وإذا كان مشرفك من أنهاها فاسأله أولًا.</translation>
    </message>
    <message>
        <source>The toolbar goes on asking. After two minutes of silence the gateway signs you out.</source>
        <translation>يواصل شريط الأدوات السؤال. بعد دقيقتين من الانقطاع تُخرجك البوابة.</translation>
    </message>
    <message>
        <source>Check the network or the VPN. You need to press nothing.</source>
        <translation>تحقق من الشبكة أو من VPN. لا تحتاج إلى الضغط على شيء.</translation>
    </message>
    <message>
        <source>Idle, Busy, Rest, After-call work, In a call</source>
        <translation>متاح، مشغول، استراحة، عمل ما بعد المكالمة، في مكالمة</translation>
    </message>
    <message>
        <source>You are signed in, and this is how you are, as the gateway tells it; since when, stands below. “Rest asked for”: it has not begun. “Rest: the time is up”: go on. “Signed out (no calls)”: end your shift in the menu (F10), and sign in again. “Signed in – state unknown”: choose one.</source>
        <translation>تم تسجيل دخولك، وهذه حالتك كما تذكرها البوابة؛ ومنذ متى، مكتوب أدناه. «طُلبت استراحة»: لم تبدأ بعد. «استراحة: انتهى الوقت»: تابع العمل. «تم تسجيل الخروج (لا مكالمات)»: أنهِ ورديتك من القائمة (F10) وسجّل الدخول مجددًا. «تم الدخول – الحالة غير معروفة»: اختر حالة.</translation>
    </message>
    <message>
        <source>The button below the bar changes it. It has changed when the word does.</source>
        <translation>الزر أسفل الشريط يغيّرها. تكون قد تغيّرت حين تتغيّر الكلمة.</translation>
    </message>
    <message>
        <source>No recorder on this desk</source>
        <translation>لا يوجد مسجّل على هذا المكتب</translation>
    </message>
    <message>
        <source>None is configured.</source>
        <translation>لا يوجد مسجّل مهيأ.</translation>
    </message>
    <message>
        <source>Nothing, unless you should be recorded: then tell IT.</source>
        <translation>لا شيء، إلا إذا كان يجب تسجيلك: عندها أبلغ تقنية المعلومات.</translation>
    </message>
    <message>
        <source>It is not there, or not started yet.</source>
        <translation>غير موجود، أو لم يبدأ بعد.</translation>
    </message>
    <message>
        <source>Press VRC, or start the recorder first; the line says which.</source>
        <translation>اضغط VRC، أو شغّل المسجّل أولًا؛ والسطر يبيّن أيهما.</translation>
    </message>
    <message>
        <source>Recorder starting</source>
        <translation>المسجّل يبدأ</translation>
    </message>
    <message>
        <source>A token was fetched for it, and is being handed over.</source>
        <translation>جُلب له رمز مميز ويجري تسليمه.</translation>
    </message>
    <message>
        <source>Wait some seconds.</source>
        <translation>انتظر بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Recorder ready or on since …, or got its token …</source>
        <translation>المسجّل جاهز أو قائم منذ …، أو تسلّم رمزه المميز …</translation>
    </message>
    <message>
        <source>“Ready” or “On since”: it has its token, says every 15 seconds that it is well, and records when asked by the gateway. “Got its token”: nobody can ask it how it is since then.</source>
        <translation>«جاهز» أو «قائم منذ»: لديه رمزه المميز، ويقول كل 15 ثانية إنه سليم، ويسجّل عندما تطلب البوابة. «تسلّم رمزه المميز»: لا يمكن لأحد أن يسأله عن حاله منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Press VRC to try again. If it stays, press “Copy for IT” and tell IT.</source>
        <translation>اضغط VRC لإعادة المحاولة. إذا استمر ذلك فاضغط «نسخ لتقنية المعلومات» وأبلغها.</translation>
    </message>
    <message>
        <source>NOT RECORDED since …</source>
        <translation>الشاشة لا تُسجَّل منذ …</translation>
    </message>
    <message>
        <source>Press VRC to start it again. If it stays, call IT.</source>
        <translation>اضغط VRC لبدئه مجددًا. إذا استمر ذلك فاتصل بتقنية المعلومات.</translation>
    </message>
    <message>
        <source>Recorder ended</source>
        <translation>توقف المسجّل</translation>
    </message>
    <message>
        <source>Your shift, or new settings, ended it.</source>
        <translation>أنهته ورديتك، أو إعدادات جديدة.</translation>
    </message>
    <message>
        <source>Nothing. For the next shift, press VRC.</source>
        <translation>لا شيء. للوردية التالية اضغط VRC.</translation>
    </message>
    <message>
        <source>The toolbar has no GUID of yours: the code of your session at the workbench.</source>
        <translation>ليس لدى شريط الأدوات GUID الخاص بك: رمز جلستك في منصة العمل.</translation>
    </message>
    <message>
        <source>Sign in to the workbench again, press “Enter GUID…” and paste the new GUID.</source>
        <translation>سجّل الدخول إلى منصة العمل مجددًا، واضغط «إدخال GUID…» والصق GUID الجديد.</translation>
    </message>
    <message>
        <source>No clear answer, or Session to be checked</source>
        <translation>لا رد واضح، أو الجلسة بحاجة إلى تحقق</translation>
    </message>
    <message>
        <source>Press Refresh, unless the bar says that the toolbar asks by itself.</source>
        <translation>اضغط «تحديث»، إلا إذا قال الشريط إن شريط الأدوات يسأل تلقائيًا.</translation>
    </message>
    <message>
        <source>The keyring, this computer&apos;s store for passwords, could not be used.</source>
        <translation>تعذر استخدام سلسلة المفاتيح، وهي مخزن كلمات المرور في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Press “Try again” in the details (Ctrl+D), and enter this computer&apos;s password.</source>
        <translation>اضغط «إعادة المحاولة» في التفاصيل (Ctrl+D)، وأدخل كلمة مرور هذا الحاسوب.</translation>
    </message>
    <message>
        <source>All works, but what the toolbar knows is lost when you close it.</source>
        <translation>كل شيء يعمل، لكن ما يعرفه شريط الأدوات يضيع عند إغلاقه.</translation>
    </message>
    <message>
        <source>Leave it open. Open the details (Ctrl+D): they say why, and “Try again” saves it.</source>
        <translation>اتركه مفتوحًا. افتح التفاصيل (Ctrl+D): تبيّن السبب، و«إعادة المحاولة» تحفظه.</translation>
    </message>
    <message>
        <source>Or “Recorder ended”, or “Recorder waits for its token”. Your session is fine. Before your screen can be recorded, the recorder needs a token: its ticket for this session.</source>
        <translation>أو «توقف المسجّل»، أو «المسجّل ينتظر رمزه المميز». جلستك سليمة. وقبل أن يمكن تسجيل شاشتك يحتاج المسجّل إلى رمز مميز: تذكرته لهذه الجلسة.</translation>
    </message>
    <message>
        <source>Wait a moment if the bar says so; else press VRC.</source>
        <translation>انتظر قليلًا إذا قال الشريط ذلك؛ وإلا فاضغط VRC.</translation>
    </message>
    <message>
        <source>The gateway accepted your session less than 90 seconds ago, and the recorder, if there is one, has its token. Whether you take calls, your workbench says.</source>
        <translation>قبلت البوابة جلستك قبل أقل من 90 ثانية، ولدى المسجّل، إن وُجد، رمزه المميز. أما استقبالك للمكالمات فتعرضه منصة العمل.</translation>
    </message>
    <message>
        <source>Not recording, Recording not confirmed, Perhaps still recording, Recorder not checked</source>
        <translation>لا يسجّل، لم يُؤكَّد التسجيل، ربما التسجيل مستمر، لم يُفحص المسجّل</translation>
    </message>
    <message>
        <source>Nothing proves that the recording of your screen is as it was asked for.</source>
        <translation>لا شيء يثبت أن تسجيل شاشتك كما طُلب.</translation>
    </message>
    <message>
        <source>Do what the bar says: press “Record screen” or “Stop recording”, or VRC.</source>
        <translation>افعل ما يقوله الشريط: اضغط «تسجيل الشاشة» أو «إيقاف التسجيل» أو VRC.</translation>
    </message>
    <message>
        <source>Recorder not started, or not running</source>
        <translation>لم يبدأ المسجّل، أو لا يعمل</translation>
    </message>
    <message>
        <source>Recorder waits for its token</source>
        <translation>المسجّل ينتظر رمزه المميز</translation>
    </message>
    <message>
        <source>It runs by itself, and needs a token before it can record.</source>
        <translation>يعمل وحده، ويحتاج إلى رمز مميز قبل أن يستطيع التسجيل.</translation>
    </message>
    <message>
        <source>NOT RECORDED: the recorder failed</source>
        <translation>الشاشة لا تُسجَّل: فشل المسجّل</translation>
    </message>
    <message>
        <source>It did not take a token. The reason stands beside it.</source>
        <translation>لم يقبل رمزًا مميزًا. والسبب مكتوب بجانبه.</translation>
    </message>
    <message>
        <source>It was on and is not any more: it ended, hangs, or was started again.</source>
        <translation>كان قائمًا ولم يعد كذلك: توقف، أو علّق، أو أُعيد تشغيله.</translation>
    </message>
    <message>
        <source>No screen recording asked for here</source>
        <translation>لم يُطلب تسجيل الشاشة من هنا</translation>
    </message>
    <message>
        <source>Nobody asked the gateway to record your screen, or its end is confirmed.</source>
        <translation>لم يطلب أحد من البوابة تسجيل شاشتك، أو تأكدت نهاية التسجيل.</translation>
    </message>
    <message>
        <source>“Record screen” starts it, where your site has that button.</source>
        <translation>زر «تسجيل الشاشة» يبدؤه، حيث يوجد هذا الزر في موقعك.</translation>
    </message>
    <message>
        <source>Recording asked for, not confirmed yet</source>
        <translation>طُلب التسجيل، ولم يُؤكَّد بعد</translation>
    </message>
    <message>
        <source>The gateway took the request. That is no proof yet.</source>
        <translation>قبلت البوابة الطلب. ليس هذا إثباتًا بعد.</translation>
    </message>
    <message>
        <source>Wait 10 seconds at most.</source>
        <translation>انتظر 10 ثوانٍ على الأكثر.</translation>
    </message>
    <message>
        <source>Recording since …</source>
        <translation>تسجيل الشاشة منذ …</translation>
    </message>
    <message>
        <source>The gateway confirmed that your screen is recorded.</source>
        <translation>أكدت البوابة أن شاشتك تُسجَّل.</translation>
    </message>
    <message>
        <source>Recording is being ended</source>
        <translation>يجري إنهاء التسجيل</translation>
    </message>
    <message>
        <source>Its end was asked for, and is not confirmed yet.</source>
        <translation>طُلبت نهايته، ولم تُؤكَّد بعد.</translation>
    </message>
    <message>
        <source>A recording was wanted, and nothing proves it (any more). The cause stands there.</source>
        <translation>كان التسجيل مطلوبًا، ولا شيء يثبته (أو لم يعد). والسبب مكتوب هناك.</translation>
    </message>
    <message>
        <source>Press “Record screen” again. If it stays, tell your supervisor and IT.</source>
        <translation>اضغط «تسجيل الشاشة» مجددًا. إذا استمر ذلك فأبلغ مشرفك وتقنية المعلومات.</translation>
    </message>
    <message>
        <source>Perhaps still recording</source>
        <translation>ربما التسجيل مستمر</translation>
    </message>
    <message>
        <source>Its end was asked for, and nobody confirmed it.</source>
        <translation>طُلبت نهايته، ولم يؤكدها أحد.</translation>
    </message>
    <message>
        <source>Press “Stop recording” once more. If it stays, tell IT.</source>
        <translation>اضغط «إيقاف التسجيل» مرة أخرى. إذا استمر ذلك فأبلغ تقنية المعلومات.</translation>
    </message>
    <message>
        <source>This guide, at the state of this moment</source>
        <translation>هذا الدليل، عند حالة هذه اللحظة</translation>
    </message>
    <message>
        <source>Refresh: a new GUID for your session, and a proof of it</source>
        <translation>تحديث: معرّف GUID جديد لجلستك، وإثبات لها</translation>
    </message>
    <message>
        <source>VRC: a token for the screen recorder</source>
        <translation>VRC: رمز مميز لمسجّل الشاشة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Cancel what takes too long</source>
        <translation>إلغاء ما يطول أكثر من اللازم</translation>
    </message>
    <message>
        <source>Set up, or enter the GUID</source>
        <translation>الإعداد، أو إدخال GUID</translation>
    </message>
    <message>
        <source>Details: what is wrong, the three links, the last actions</source>
        <translation>التفاصيل: ما الخطأ، والحلقات الثلاث، وآخر الإجراءات</translation>
    </message>
    <message>
        <source>The first button of the details, such as “Try again”</source>
        <translation>أول زر في التفاصيل، مثل «إعادة المحاولة»</translation>
    </message>
    <message>
        <source>Check of the whole way; it changes nothing</source>
        <translation>فحص الطريق كله؛ ولا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>Close the check, then the details</source>
        <translation>إغلاق الفحص، ثم التفاصيل</translation>
    </message>
    <message>
        <source>Session story: the last 200 lines</source>
        <translation>سجل الجلسة: آخر 200 سطر</translation>
    </message>
    <message>
        <source>Copy for IT; it holds no secret</source>
        <translation>نسخ لتقنية المعلومات؛ لا يحتوي على أسرار</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Bar along the top edge, along the bottom edge, or free</source>
        <translation>الشريط بمحاذاة الحافة العليا، أو السفلى، أو حر</translation>
    </message>
    <message>
        <source>No notices for 30 minutes, 1 hour or 8 hours; notices again</source>
        <translation>بلا إشعارات لمدة 30 دقيقة أو ساعة أو 8 ساعات؛ إشعارات من جديد</translation>
    </message>
    <message>
        <source>End shift: Ctrl+E, then E</source>
        <translation>إنهاء الوردية: Ctrl+E ثم E</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج من البرنامج</translation>
    </message>
    <message>
        <source>To your password, to sign in</source>
        <translation>إلى كلمة مرورك، لتسجيل الدخول</translation>
    </message>
    <message>
        <source>Take over, where you are signed in elsewhere</source>
        <translation>تولي الجلسة، إذا كنت مسجلًا في مكان آخر</translation>
    </message>
    <message>
        <source>How you are: all that there is to choose</source>
        <translation>حالتك: كل ما يمكن اختياره</translation>
    </message>
    <message>
        <source>Idle, Busy, After-call work, Rest for 15 minutes</source>
        <translation>متاح، مشغول، عمل ما بعد المكالمة، استراحة 15 دقيقة</translation>
    </message>
    <message>
        <source>Record screen, or stop recording</source>
        <translation>تسجيل الشاشة، أو إيقاف التسجيل</translation>
    </message>
    <message>
        <source>End the call and sign out: Ctrl+E, then F</source>
        <translation>إنهاء المكالمة والخروج: Ctrl+E ثم F</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What the bar says</source>
        <translation>ما يقوله الشريط</translation>
    </message>
    <message>
        <source>The recorder</source>
        <translation>المسجّل</translation>
    </message>
    <message>
        <source>The recording of your screen</source>
        <translation>تسجيل شاشتك</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>كما هو الآن</translation>
    </message>
</context>
<context>
    <name>HelpLater</name>
    <message>
        <source>Copied – paste it into the ticket</source>
        <translation>تم النسخ – الصقه في بلاغ الدعم</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>اللغة (Language)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كما في سطح المكتب</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Gateway not reachable</source>
        <translation>تعذر الوصول إلى البوابة</translation>
    </message>
    <message>
        <source>There is no way from here to {host}.</source>
        <translation>لا يوجد طريق من هنا إلى {host}.</translation>
    </message>
    <message>
        <source>Check the network or the VPN, then try again.</source>
        <translation>تحقق من الشبكة أو من VPN، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{host} is there, but nothing answers on port {port}.</source>
        <translation>‏{host} موجود، لكن لا شيء يردّ على المنفذ {port}.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, tell IT that the gateway is down.</source>
        <translation>أعد المحاولة بعد لحظات. إذا استمر ذلك فأبلغ تقنية المعلومات بأن البوابة متوقفة.</translation>
    </message>
    <message>
        <source>Gateway not found</source>
        <translation>لم يُعثر على البوابة</translation>
    </message>
    <message>
        <source>The name {host} was not found.</source>
        <translation>لم يُعثر على الاسم {host}.</translation>
    </message>
    <message>
        <source>Are you connected to the company network or VPN?</source>
        <translation>هل أنت متصل بشبكة الشركة أو بـ VPN؟</translation>
    </message>
    <message>
        <source>{host} did not answer on port {port} in time.</source>
        <translation>لم يردّ {host} على المنفذ {port} في الوقت المناسب.</translation>
    </message>
    <message>
        <source>{host} took the connection and then said nothing.</source>
        <translation>قبل {host} الاتصال ثم لم يقل شيئًا.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, tell IT.</source>
        <translation>أعد المحاولة بعد لحظات. إذا استمر ذلك فأبلغ تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Toolbar closing</source>
        <translation>شريط الأدوات قيد الإغلاق</translation>
    </message>
    <message>
        <source>The toolbar is closing, so nothing was sent.</source>
        <translation>شريط الأدوات قيد الإغلاق، ولذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>شغّله من جديد.</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>لا رد واضح</translation>
    </message>
    <message>
        <source>The request was sent and no whole answer came back. It may have been carried out.</source>
        <translation>أُرسل الطلب ولم يعد رد كامل. ربما نُفّذ.</translation>
    </message>
    <message>
        <source>Press Refresh: the toolbar finds out which GUID holds.</source>
        <translation>اضغط «تحديث»: يكتشف شريط الأدوات أي GUID هو الصالح.</translation>
    </message>
    <message>
        <source>Not the gateway&apos;s answer</source>
        <translation>ليس رد البوابة</translation>
    </message>
    <message>
        <source>Something between you and the gateway answered instead, often a proxy or a login page.</source>
        <translation>ردّ بدلًا منها شيء بينك وبين البوابة، وغالبًا ما يكون خادمًا وكيلًا أو صفحة تسجيل دخول.</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>رد غير قابل للاستخدام</translation>
    </message>
    <message>
        <source>The gateway said yes, and its answer has no GUID that can be used.</source>
        <translation>وافقت البوابة، لكن ردها لا يحتوي على GUID يمكن استخدامه.</translation>
    </message>
    <message>
        <source>Press Refresh to ask again. If it stays, send the details to IT.</source>
        <translation>اضغط «تحديث» للطلب مجددًا. إذا استمر ذلك فأرسل التفاصيل إلى تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Unexpected answer</source>
        <translation>رد غير متوقع</translation>
    </message>
    <message>
        <source>The gateway, or something before it, answered {code} instead of working.</source>
        <translation>أجابت البوابة، أو شيء أمامها، بـ {code} بدلًا من أن تعمل.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, send the details to IT.</source>
        <translation>أعد المحاولة بعد لحظات. إذا استمر ذلك فأرسل التفاصيل إلى تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>You cancelled before anything was sent. Nothing has changed.</source>
        <translation>ألغيت قبل إرسال أي شيء. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Try again when you like.</source>
        <translation>أعد المحاولة متى شئت.</translation>
    </message>
    <message>
        <source>If your browser shows a login page, sign in there. Then try again, or tell IT.</source>
        <translation>إذا عرض متصفحك صفحة دخول فسجّل الدخول فيها. ثم أعد المحاولة، أو أبلغ تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Proxy wants a password</source>
        <translation>الخادم الوكيل يطلب كلمة مرور</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not accept user name and password, or has got none.</source>
        <translation>لم يقبل الخادم الوكيل {proxy} اسم المستخدم وكلمة المرور، أو لم يتلقَّهما.</translation>
    </message>
    <message>
        <source>Enter both in the settings; ask IT which ones to use.</source>
        <translation>أدخلهما في الإعدادات؛ واسأل تقنية المعلومات عمّا يجب استخدامه.</translation>
    </message>
    <message>
        <source>Proxy not supported</source>
        <translation>الخادم الوكيل غير مدعوم</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a kind of sign-in that this program does not support, such as NTLM or Kerberos.</source>
        <translation>يطلب الخادم الوكيل {proxy} نوعًا من تسجيل الدخول لا يدعمه هذا البرنامج، مثل NTLM أو Kerberos.</translation>
    </message>
    <message>
        <source>Tell IT: the proxy must let the toolbar in with a password, or to the gateway without.</source>
        <translation>أبلغ تقنية المعلومات: يجب أن يسمح الخادم الوكيل لشريط الأدوات بالمرور بكلمة مرور، أو بالوصول إلى البوابة من دونها.</translation>
    </message>
    <message>
        <source>Proxy not trusted</source>
        <translation>الخادم الوكيل غير موثوق</translation>
    </message>
    <message>
        <source>No safe connection to the proxy {proxy} could be made: its certificate is not trusted.</source>
        <translation>تعذر إنشاء اتصال آمن بالخادم الوكيل {proxy}: شهادته غير موثوقة.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings; if it is right, tell IT.</source>
        <translation>تحقق من الخادم الوكيل في الإعدادات؛ إذا كان صحيحًا فأبلغ تقنية المعلومات.</translation>
    </message>
    <message>
        <source>No way through the proxy</source>
        <translation>لا عبور عبر الخادم الوكيل</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached, or does not let us through.</source>
        <translation>تعذر الوصول إلى الخادم الوكيل {proxy}، أو أنه لا يسمح لنا بالعبور.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it stays, tell IT.</source>
        <translation>انتظر قليلًا ثم أعد المحاولة. إذا استمر ذلك فأبلغ تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>انتهت صلاحية الشهادة</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired. Nothing was sent.</source>
        <translation>انتهت صلاحية شهادة {host}. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Tell IT. If this computer&apos;s date is wrong, correct it first.</source>
        <translation>أبلغ تقنية المعلومات. إذا كان تاريخ هذا الحاسوب خطأ فصحّحه أولًا.</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>الشهادة غير صالحة بعد</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, the certificate of {host} is not valid yet.</source>
        <translation>بحسب ساعة هذا الحاسوب، شهادة {host} غير صالحة بعد.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, tell IT.</source>
        <translation>تحقق من تاريخ هذا الحاسوب ووقته. إذا كانا صحيحين فأبلغ تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>الشهادة لاسم آخر</translation>
    </message>
    <message>
        <source>The certificate is not made for {host}. Nothing was sent.</source>
        <translation>الشهادة ليست مخصصة لـ {host}. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check the address in the settings; if it is right, tell IT.</source>
        <translation>تحقق من العنوان في الإعدادات؛ إذا كان صحيحًا فأبلغ تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>الشهادة غير موثوقة</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of {host}. Nothing was sent.</source>
        <translation>لا يعرف هذا الحاسوب من أصدر شهادة {host}. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>{host} vouches for itself (a self-signed certificate). Nothing was sent.</source>
        <translation>‏{host} يشهد لنفسه (شهادة موقّعة ذاتيًا). لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Press Test connection in the settings to see the certificate and what to do about it.</source>
        <translation>اضغط «اختبار الاتصال» في الإعدادات لترى الشهادة وما العمل بشأنها.</translation>
    </message>
    <message>
        <source>Certificate made wrongly</source>
        <translation>الشهادة مُعدّة بشكل خاطئ</translation>
    </message>
    <message>
        <source>The certificate of {host} breaks the rules for certificates. Nothing was sent.</source>
        <translation>شهادة {host} تخالف قواعد الشهادات. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Tell IT: the gateway needs a certificate that is made correctly.</source>
        <translation>أبلغ تقنية المعلومات: البوابة تحتاج إلى شهادة مُعدّة بشكل صحيح.</translation>
    </message>
    <message>
        <source>Not the pinned certificate</source>
        <translation>ليست الشهادة المثبّتة</translation>
    </message>
    <message>
        <source>{host} presents another certificate than the one that was pinned. It may be a new one, or somebody in between. Nothing was sent. Pinned: {pinned}. Presented: {presented}.</source>
        <translation>يقدّم {host} شهادة غير التي ثُبّتت. ربما تكون جديدة، وربما يكون هناك متطفل في المنتصف. لم يُرسل شيء. المثبّتة: {pinned}. المقدَّمة: {presented}.</translation>
    </message>
    <message>
        <source>Ask IT whether the certificate was changed. Only the settings can pin a new one.</source>
        <translation>اسأل تقنية المعلومات هل تغيّرت الشهادة. لا يمكن تثبيت شهادة جديدة إلا في الإعدادات.</translation>
    </message>
    <message>
        <source>Connection not safe enough</source>
        <translation>الاتصال ليس آمنًا بما يكفي</translation>
    </message>
    <message>
        <source>{host} and this program found no encryption that is safe today: a cipher or a key is too weak, or the gateway wants a client certificate. Nothing was sent.</source>
        <translation>لم يجد {host} وهذا البرنامج تشفيرًا آمنًا بمعايير اليوم: خوارزمية أو مفتاح أضعف من اللازم، أو أن البوابة تريد شهادة عميل. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Press Test connection in the settings to learn more, and tell IT.</source>
        <translation>اضغط «اختبار الاتصال» في الإعدادات لمعرفة المزيد، وأبلغ تقنية المعلومات.</translation>
    </message>
    <message>
        <source>{host} offers no encryption that is safe today (TLS 1.2 or later). Nothing was sent.</source>
        <translation>لا يقدّم {host} تشفيرًا آمنًا بمعايير اليوم (TLS 1.2 أو أحدث). لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Tell IT: the gateway&apos;s TLS settings are too old.</source>
        <translation>أبلغ تقنية المعلومات: إعدادات TLS في البوابة قديمة جدًا.</translation>
    </message>
    <message>
        <source>{host} asks for a client certificate, which this program does not have.</source>
        <translation>يطلب {host} شهادة عميل لا يملكها هذا البرنامج.</translation>
    </message>
    <message>
        <source>Tell IT: the gateway must let the toolbar in without one.</source>
        <translation>أبلغ تقنية المعلومات: يجب أن تسمح البوابة لشريط الأدوات بالدخول من دون شهادة عميل.</translation>
    </message>
    <message>
        <source>Port {port} of {host} does not speak TLS. Nothing was sent.</source>
        <translation>المنفذ {port} على {host} لا يستخدم TLS. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check the port in the settings: 8043 is usual, 8000 is the unsafe one.</source>
        <translation>تحقق من المنفذ في الإعدادات: 8043 هو المعتاد، و8000 هو غير الآمن.</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>لا يوجد اتصال آمن</translation>
    </message>
    <message>
        <source>The encrypted connection to {host} could not be made. Nothing was sent.</source>
        <translation>تعذر إنشاء الاتصال المشفّر مع {host}. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Send the details to IT.</source>
        <translation>أرسل التفاصيل إلى تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>The gateway does not know your session any more. It signs agents out after about two minutes without contact, or when someone signs in with your ID elsewhere.</source>
        <translation>لم تعد البوابة تعرف جلستك. فهي تُخرج الموظفين بعد نحو دقيقتين بلا تواصل، أو عندما يسجّل شخص الدخول برقمك في مكان آخر.</translation>
    </message>
    <message>
        <source>Sign in to the workbench again, then paste the new GUID.</source>
        <translation>سجّل الدخول إلى منصة العمل مجددًا، ثم الصق GUID الجديد.</translation>
    </message>
    <message>
        <source>The gateway does not accept this GUID (any more). Another client may have a newer one.</source>
        <translation>لا تقبل البوابة معرّف GUID هذا (أو لم تعد تقبله). ربما لدى عميل آخر معرّف أحدث.</translation>
    </message>
    <message>
        <source>Gateway is switching over</source>
        <translation>البوابة تنتقل إلى خادم آخر</translation>
    </message>
    <message>
        <source>The gateway is moving you to another server.</source>
        <translation>تنقلك البوابة إلى خادم آخر.</translation>
    </message>
    <message>
        <source>Wait a few seconds, then try again.</source>
        <translation>انتظر بضع ثوانٍ، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The gateway is still busy with the last request.</source>
        <translation>ما زالت البوابة مشغولة بالطلب الأخير.</translation>
    </message>
    <message>
        <source>Gateway trouble</source>
        <translation>مشكلة في البوابة</translation>
    </message>
    <message>
        <source>The gateway could not do this just now (an internal error).</source>
        <translation>لم تستطع البوابة تنفيذ ذلك الآن (خطأ داخلي).</translation>
    </message>
    <message>
        <source>Agent ID not accepted</source>
        <translation>لم يُقبل رقم الموظف</translation>
    </message>
    <message>
        <source>The gateway did not accept the agent ID or the address.</source>
        <translation>لم تقبل البوابة رقم الموظف أو العنوان.</translation>
    </message>
    <message>
        <source>Check both in the settings.</source>
        <translation>تحقق من كليهما في الإعدادات.</translation>
    </message>
    <message>
        <source>Gateway refused</source>
        <translation>رفضت البوابة</translation>
    </message>
    <message>
        <source>The gateway refused the request (code {retcode}).</source>
        <translation>رفضت البوابة الطلب (الرمز {retcode}).</translation>
    </message>
    <message>
        <source>Signed in elsewhere</source>
        <translation>تم تسجيل الدخول في مكان آخر</translation>
    </message>
    <message>
        <source>This agent ID is signed in at another place.</source>
        <translation>رقم الموظف هذا مسجَّل الدخول في مكان آخر.</translation>
    </message>
    <message>
        <source>Was it you? Type your password, press Take over: that session and its call end. If not, tell your supervisor.</source>
        <translation>هل كنت أنت؟ اكتب كلمة مرورك واضغط «تولي الجلسة»: تنتهي الجلسة هناك ومكالمتها. وإلا فأخبر مشرفك.</translation>
    </message>
    <message>
        <source>Sign-in not possible now</source>
        <translation>لا يمكن تسجيل الدخول الآن</translation>
    </message>
    <message>
        <source>The gateway has no room or no connection for another agent just now.</source>
        <translation>لا يوجد لدى البوابة الآن مكان أو اتصال لموظف آخر.</translation>
    </message>
    <message>
        <source>Agent ID or password wrong</source>
        <translation>رقم الموظف أو كلمة المرور خطأ</translation>
    </message>
    <message>
        <source>The gateway does not know this agent ID with this password.</source>
        <translation>لا تعرف البوابة رقم الموظف هذا مع كلمة المرور هذه.</translation>
    </message>
    <message>
        <source>Signed out already</source>
        <translation>تم تسجيل الخروج سابقًا</translation>
    </message>
    <message>
        <source>The gateway has signed you out before.</source>
        <translation>سبق أن أخرجتك البوابة.</translation>
    </message>
    <message>
        <source>Sign in again when you like.</source>
        <translation>سجّل الدخول مجددًا متى شئت.</translation>
    </message>
    <message>
        <source>Not possible in this state</source>
        <translation>غير ممكن في هذه الحالة</translation>
    </message>
    <message>
        <source>The gateway does not allow this change of state now, or not for you.</source>
        <translation>لا تسمح البوابة بتغيير الحالة هذا الآن، أو لا تسمح به لك.</translation>
    </message>
    <message>
        <source>Wait until the call or the rest has ended, then try again.</source>
        <translation>انتظر حتى تنتهي المكالمة أو الاستراحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Still signed in</source>
        <translation>ما زلت مسجَّل الدخول</translation>
    </message>
    <message>
        <source>The gateway does not sign you out in your present state; you may be in a call.</source>
        <translation>لا تُخرجك البوابة وأنت في حالتك الحالية؛ ربما تكون في مكالمة.</translation>
    </message>
    <message>
        <source>Sign-in not accepted</source>
        <translation>لم يُقبل تسجيل الدخول</translation>
    </message>
    <message>
        <source>The gateway did not accept what was entered to sign in.</source>
        <translation>لم تقبل البوابة ما أُدخل لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Check agent ID and phone number. If both are right, send the details to IT.</source>
        <translation>تحقق من رقم الموظف ورقم الهاتف. إذا كانا صحيحين فأرسل التفاصيل إلى تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Wrong kind of agent</source>
        <translation>نوع الموظف غير مناسب</translation>
    </message>
    <message>
        <source>This agent ID is not set up for a computer with a phone.</source>
        <translation>رقم الموظف هذا غير مُعدّ لحاسوب مع هاتف.</translation>
    </message>
    <message>
        <source>Phone number not accepted</source>
        <translation>لم يُقبل رقم الهاتف</translation>
    </message>
    <message>
        <source>The gateway cannot use this phone number.</source>
        <translation>لا تستطيع البوابة استخدام رقم الهاتف هذا.</translation>
    </message>
    <message>
        <source>Check the phone number in the settings.</source>
        <translation>تحقق من رقم الهاتف في الإعدادات.</translation>
    </message>
    <message>
        <source>Phone number outside the range</source>
        <translation>رقم الهاتف خارج النطاق</translation>
    </message>
    <message>
        <source>This phone number is not one of those that the gateway may use.</source>
        <translation>رقم الهاتف هذا ليس من الأرقام التي يجوز للبوابة استخدامها.</translation>
    </message>
    <message>
        <source>Check the phone number in the settings, or ask IT which ones are allowed.</source>
        <translation>تحقق من رقم الهاتف في الإعدادات، أو اسأل تقنية المعلومات عن الأرقام المسموح بها.</translation>
    </message>
    <message>
        <source>Cannot be taken over</source>
        <translation>لا يمكن تولي الجلسة</translation>
    </message>
    <message>
        <source>This agent ID is signed in at another place and cannot be signed out from here.</source>
        <translation>رقم الموظف هذا مسجَّل الدخول في مكان آخر ولا يمكن إخراجه من هنا.</translation>
    </message>
    <message>
        <source>Sign out there, or ask your supervisor.</source>
        <translation>سجّل الخروج هناك، أو اسأل مشرفك.</translation>
    </message>
    <message>
        <source>Address not accepted</source>
        <translation>لم يُقبل العنوان</translation>
    </message>
    <message>
        <source>The gateway did not accept the address of this computer.</source>
        <translation>لم تقبل البوابة عنوان هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sign-in not confirmed</source>
        <translation>لم يُؤكَّد تسجيل الدخول</translation>
    </message>
    <message>
        <source>The system behind the gateway that knows the passwords said no.</source>
        <translation>رفض النظام الذي خلف البوابة، والذي يعرف كلمات المرور.</translation>
    </message>
    <message>
        <source>Enter the password again. If it stays, send the details to IT.</source>
        <translation>أدخل كلمة المرور مجددًا. إذا استمر ذلك فأرسل التفاصيل إلى تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Two call centres mixed</source>
        <translation>اختلاط بين مركزَي اتصال</translation>
    </message>
    <message>
        <source>This agent ID and the recording belong to different call centres (VDN).</source>
        <translation>رقم الموظف هذا والتسجيل يتبعان مركزَي اتصال (VDN) مختلفين.</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>انتهت صلاحية كلمة المرور</translation>
    </message>
    <message>
        <source>Your password has expired.</source>
        <translation>انتهت صلاحية كلمة المرور الخاصة بك.</translation>
    </message>
    <message>
        <source>Change it where your organisation lets you, then sign in with the new one.</source>
        <translation>غيّرها حيث تسمح لك مؤسستك، ثم سجّل الدخول بالكلمة الجديدة.</translation>
    </message>
    <message>
        <source>Sign-in under way</source>
        <translation>تسجيل الدخول جارٍ</translation>
    </message>
    <message>
        <source>The gateway is still working on another sign-in with this agent ID.</source>
        <translation>ما زالت البوابة تعالج تسجيل دخول آخر برقم الموظف هذا.</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>الحساب مقفل</translation>
    </message>
    <message>
        <source>The account is locked, mostly after several wrong passwords.</source>
        <translation>الحساب مقفل، وغالبًا بعد عدة كلمات مرور خاطئة.</translation>
    </message>
    <message>
        <source>Ask IT to unlock it, or wait until it opens by itself.</source>
        <translation>اطلب من تقنية المعلومات فتحه، أو انتظر حتى يُفتح تلقائيًا.</translation>
    </message>
    <message>
        <source>Session lost in a switch-over</source>
        <translation>ضاعت الجلسة أثناء الانتقال</translation>
    </message>
    <message>
        <source>The gateway moved to another server, and your session did not come along.</source>
        <translation>انتقلت البوابة إلى خادم آخر، ولم تنتقل جلستك معها.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Signed out by silence</source>
        <translation>تم إخراجك بسبب الانقطاع</translation>
    </message>
    <message>
        <source>The gateway had no sign of life from this computer for about two minutes, and signed you out.</source>
        <translation>لم تتلقَّ البوابة أي إشارة من هذا الحاسوب نحو دقيقتين، فأخرجتك.</translation>
    </message>
    <message>
        <source>Somebody signed in with your agent ID at another place, so your session here has ended.</source>
        <translation>سجّل شخص الدخول برقمك في مكان آخر، ولذلك انتهت جلستك هنا.</translation>
    </message>
    <message>
        <source>Signed out by somebody else</source>
        <translation>أخرجك شخص آخر</translation>
    </message>
    <message>
        <source>Your session was ended by a supervisor or by the gateway&apos;s administration.</source>
        <translation>أنهى جلستك مشرف أو إدارة البوابة.</translation>
    </message>
    <message>
        <source>Ask your supervisor, then sign in again.</source>
        <translation>اسأل مشرفك، ثم سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Signed out by the gateway</source>
        <translation>أخرجتك البوابة</translation>
    </message>
    <message>
        <source>The gateway was away, and does not know your session any more since it is back.</source>
        <translation>كانت البوابة غائبة، ومنذ عودتها لم تعد تعرف جلستك.</translation>
    </message>
    <message>
        <source>Signed in without a session</source>
        <translation>تم تسجيل الدخول بلا جلسة</translation>
    </message>
    <message>
        <source>The gateway says that you are signed in, and gave no GUID to work with.</source>
        <translation>تقول البوابة إنك مسجَّل الدخول، ولم تعطِ أي GUID للعمل به.</translation>
    </message>
    <message>
        <source>Sign in again and take over: it was you. If it stays, send the details to IT.</source>
        <translation>سجّل الدخول مجددًا وتولَّ الجلسة: كنت أنت. إذا استمر ذلك فأرسل التفاصيل إلى تقنية المعلومات.</translation>
    </message>
    <message>
        <source>No licence free</source>
        <translation>لا ترخيص متاح</translation>
    </message>
    <message>
        <source>All agents&apos; licences of this call centre are in use.</source>
        <translation>جميع تراخيص الموظفين في مركز الاتصال هذا قيد الاستخدام.</translation>
    </message>
    <message>
        <source>Wait until somebody signs out, or tell your supervisor.</source>
        <translation>انتظر حتى يسجّل أحد الخروج، أو أبلغ مشرفك.</translation>
    </message>
    <message>
        <source>The gateway said yes and has not signed you out.</source>
        <translation>وافقت البوابة لكنها لم تُخرجك.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>انتهت جلستك.</translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation>الشاشة لا تُسجَّل</translation>
    </message>
    <message>
        <source>The gateway took the request and did not confirm that your screen is recorded.</source>
        <translation>قبلت البوابة الطلب ولم تؤكد أن شاشتك تُسجَّل.</translation>
    </message>
    <message>
        <source>Start the recording again. If it stays, tell your supervisor and IT.</source>
        <translation>ابدأ التسجيل مجددًا. إذا استمر ذلك فأبلغ مشرفك وتقنية المعلومات.</translation>
    </message>
    <message>
        <source>The gateway says that the recording of your screen did not start.</source>
        <translation>تقول البوابة إن تسجيل شاشتك لم يبدأ.</translation>
    </message>
    <message>
        <source>Press VRC, then start the recording again. If it stays, tell your supervisor and IT.</source>
        <translation>اضغط VRC، ثم ابدأ التسجيل مجددًا. إذا استمر ذلك فأبلغ مشرفك وتقنية المعلومات.</translation>
    </message>
    <message>
        <source>Your session ended, and the recording of your screen with it.</source>
        <translation>انتهت جلستك، ومعها تسجيل شاشتك.</translation>
    </message>
    <message>
        <source>Sign in again, press VRC, then start the recording.</source>
        <translation>سجّل الدخول مجددًا، واضغط VRC، ثم ابدأ التسجيل.</translation>
    </message>
    <message>
        <source>Start it again, or ask your supervisor.</source>
        <translation>ابدأه مجددًا، أو اسأل مشرفك.</translation>
    </message>
    <message>
        <source>End of recording not confirmed</source>
        <translation>لم تُؤكَّد نهاية التسجيل</translation>
    </message>
    <message>
        <source>Nobody confirmed that the recording of your screen has ended. It may go on.</source>
        <translation>لم يؤكد أحد أن تسجيل شاشتك قد انتهى. ربما ما زال مستمرًا.</translation>
    </message>
    <message>
        <source>Stop it again. If it stays, tell IT.</source>
        <translation>أوقفه مجددًا. إذا استمر ذلك فأبلغ تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Recording goes on</source>
        <translation>التسجيل مستمر</translation>
    </message>
    <message>
        <source>The gateway says that the recording of your screen could not be ended.</source>
        <translation>تقول البوابة إنه تعذر إنهاء تسجيل شاشتك.</translation>
    </message>
    <message>
        <source>Not signed in here</source>
        <translation>لم تسجّل الدخول من هنا</translation>
    </message>
    <message>
        <source>There is no session that this toolbar began.</source>
        <translation>لا توجد جلسة بدأها شريط الأدوات هذا.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>This is not a phone number to sign in with.</source>
        <translation>هذا ليس رقم هاتف يمكن تسجيل الدخول به.</translation>
    </message>
    <message>
        <source>Enter digits, *, # and + only, 24 at most.</source>
        <translation>أدخل أرقامًا و* و# و+ فقط، بحد أقصى 24.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>This cannot be a password of the gateway: it has at most 32 characters.</source>
        <translation>لا يمكن أن تكون هذه كلمة مرور للبوابة: فهي 32 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>أدخلها مجددًا.</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>لم يتم الإعداد</translation>
    </message>
    <message>
        <source>The toolbar does not know your gateway yet.</source>
        <translation>لا يعرف شريط الأدوات بوابتك بعد.</translation>
    </message>
    <message>
        <source>Enter the gateway and your agent ID in the settings.</source>
        <translation>أدخل البوابة ورقم الموظف في الإعدادات.</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>عنوان البوابة</translation>
    </message>
    <message>
        <source>This is not the address of a gateway.</source>
        <translation>هذا ليس عنوان بوابة.</translation>
    </message>
    <message>
        <source>Enter host and port only, as in https://gw.example:8043</source>
        <translation>أدخل المضيف والمنفذ فقط، مثل https://gw.example:8043</translation>
    </message>
    <message>
        <source>Only https:// is allowed: your session would be readable on the way.</source>
        <translation>يُسمح بـ https:// فقط: وإلا أمكن قراءة جلستك في الطريق.</translation>
    </message>
    <message>
        <source>Enter the https address, as in https://gw.example:8043</source>
        <translation>أدخل عنوان https، مثل https://gw.example:8043</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>ملف CA</translation>
    </message>
    <message>
        <source>The CA file cannot be read, or holds no certificate: {file}</source>
        <translation>تعذرت قراءة ملف CA، أو أنه لا يحتوي على شهادة: {file}</translation>
    </message>
    <message>
        <source>Choose the PEM file that IT gave you.</source>
        <translation>اختر ملف PEM الذي أعطتك إياه تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>رقم الموظف</translation>
    </message>
    <message>
        <source>An agent ID is a number from 101 to 999999.</source>
        <translation>رقم الموظف عدد من 101 إلى 999999.</translation>
    </message>
    <message>
        <source>Enter yours; the workbench shows it.</source>
        <translation>أدخل رقمك؛ تجده في منصة العمل.</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>This is not a GUID: 8 to 256 letters, digits, dots and hyphens, on one line.</source>
        <translation>هذا ليس GUID: من 8 إلى 256 حرفًا أو رقمًا أو نقطة أو شرطة، في سطر واحد.</translation>
    </message>
    <message>
        <source>Copy it whole from the workbench, with or without JSESSIONID= before it.</source>
        <translation>انسخه كاملًا من منصة العمل، مع JSESSIONID= قبله أو من دونه.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The path of a file must be whole, from the root or the drive on.</source>
        <translation>يجب أن يكون مسار الملف كاملًا، من الجذر أو من محرك الأقراص.</translation>
    </message>
    <message>
        <source>Choose the file with the button beside the field.</source>
        <translation>اختر الملف بالزر الموجود بجانب الحقل.</translation>
    </message>
    <message>
        <source>There is no such file: {file}</source>
        <translation>لا يوجد ملف كهذا: {file}</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Gateway, agent, mode and GUID are those of your shift, which is under way.</source>
        <translation>البوابة والموظف والوضع وGUID تخص ورديتك الجارية.</translation>
    </message>
    <message>
        <source>End your shift first, then change them.</source>
        <translation>أنهِ ورديتك أولًا، ثم غيّرها.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>المنفذ عدد من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>Enter the one that IT gave you.</source>
        <translation>أدخل المنفذ الذي أعطتك إياه تقنية المعلومات.</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>لا توجد جلسة</translation>
    </message>
    <message>
        <source>The toolbar has no GUID of yours.</source>
        <translation>ليس لدى شريط الأدوات أي GUID لك.</translation>
    </message>
    <message>
        <source>Sign in to the workbench, then paste the GUID.</source>
        <translation>سجّل الدخول إلى منصة العمل، ثم الصق GUID.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>هناك علامة اقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>This is not the SHA-256 fingerprint of a certificate.</source>
        <translation>هذه ليست بصمة SHA-256 لشهادة.</translation>
    </message>
    <message>
        <source>Enter its 64 digits (0 to 9, A to F), with or without colons.</source>
        <translation>أدخل خاناتها الـ 64 (من 0 إلى 9 ومن A إلى F)، مع النقطتين الرأسيتين أو من دونهما.</translation>
    </message>
    <message>
        <source>Two recorders</source>
        <translation>مسجّلان</translation>
    </message>
    <message>
        <source>Leave the program empty for a recorder that runs already, or else the socket.</source>
        <translation>اترك البرنامج فارغًا إذا كان المسجّل يعمل أصلًا، وإلا فاترك المقبس فارغًا.</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>عنوان الخادم الوكيل</translation>
    </message>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>هذا ليس عنوان خادم وكيل.</translation>
    </message>
    <message>
        <source>Enter host and port only, as in http://proxy.example:3128</source>
        <translation>أدخل المضيف والمنفذ فقط، مثل http://proxy.example:3128</translation>
    </message>
    <message>
        <source>A user name or a password does not belong in the address.</source>
        <translation>لا مكان لاسم المستخدم أو كلمة المرور في العنوان.</translation>
    </message>
    <message>
        <source>Enter them in their own fields: the password is kept in the keyring.</source>
        <translation>أدخلهما في حقليهما: تُحفظ كلمة المرور في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Only http and https proxies are supported, not SOCKS.</source>
        <translation>تُدعم خوادم http وhttps الوكيلة فقط، لا SOCKS.</translation>
    </message>
    <message>
        <source>Ask IT for the address of a web proxy.</source>
        <translation>اطلب من تقنية المعلومات عنوان خادم وكيل للويب.</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>كلمة مرور الخادم الوكيل</translation>
    </message>
    <message>
        <source>This password cannot be kept: it is empty or too long.</source>
        <translation>لا يمكن حفظ كلمة المرور هذه: فهي فارغة أو طويلة جدًا.</translation>
    </message>
    <message>
        <source>Enter the password that IT gave you.</source>
        <translation>أدخل كلمة المرور التي أعطتك إياها تقنية المعلومات.</translation>
    </message>
    <message>
        <source>System proxy</source>
        <translation>الخادم الوكيل للنظام</translation>
    </message>
    <message>
        <source>This computer did not say in time which proxy to use.</source>
        <translation>لم يذكر هذا الحاسوب في الوقت المناسب أي خادم وكيل يُستخدم.</translation>
    </message>
    <message>
        <source>Try again, or enter the proxy in the settings.</source>
        <translation>أعد المحاولة، أو أدخل الخادم الوكيل في الإعدادات.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>A profile&apos;s name has 1 to 32 letters (A to Z), digits, - or _.</source>
        <translation>يتكون اسم ملف التعريف من 1 إلى 32 حرفًا (A إلى Z) أو رقمًا أو - أو _.</translation>
    </message>
    <message>
        <source>Enter another name.</source>
        <translation>أدخل اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>يوجد ملف تعريف بهذا الاسم أصلًا.</translation>
    </message>
    <message>
        <source>Enter another name, or open the one that there is.</source>
        <translation>أدخل اسمًا آخر، أو افتح الملف الموجود.</translation>
    </message>
    <message>
        <source>The window of the profile {profile} is open.</source>
        <translation>نافذة ملف التعريف {profile} مفتوحة.</translation>
    </message>
    <message>
        <source>Close that window first, then remove the profile.</source>
        <translation>أغلق تلك النافذة أولًا، ثم أزل ملف التعريف.</translation>
    </message>
    <message>
        <source>The window of the other profile could not be started.</source>
        <translation>تعذر بدء نافذة ملف التعريف الآخر.</translation>
    </message>
    <message>
        <source>Try again. If it stays, tell IT; this window is still yours.</source>
        <translation>أعد المحاولة. إذا استمر ذلك فأبلغ تقنية المعلومات؛ وتبقى هذه النافذة لك.</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>حدّدته مؤسستك</translation>
    </message>
    <message>
        <source>Your organisation decides this: {key}. Nothing was changed.</source>
        <translation>مؤسستك تقرر هذا: {key}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Ask IT if it has to be different; they have set it in {file}</source>
        <translation>اسأل تقنية المعلومات إن وجب أن يكون مختلفًا؛ فقد حدّدوه في {file}</translation>
    </message>
    <message>
        <source>Not allowed by your organisation</source>
        <translation>لا تسمح به مؤسستك</translation>
    </message>
    <message>
        <source>Your organisation does not allow to trust a certificate by its fingerprint.</source>
        <translation>لا تسمح مؤسستك بالوثوق بشهادة ببصمتها.</translation>
    </message>
    <message>
        <source>Use a CA file, or ask IT; they have set it in {file}</source>
        <translation>استخدم ملف CA، أو اسأل تقنية المعلومات؛ فقد حدّدوه في {file}</translation>
    </message>
    <message>
        <source>Policy cannot be used</source>
        <translation>لا يمكن استخدام السياسة</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} cannot be read: {wrong}.</source>
        <translation>تعذرت قراءة سياسة مؤسستك {file}: {wrong}.</translation>
    </message>
    <message>
        <source>Policy is not safe</source>
        <translation>السياسة غير آمنة</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} is not used: others can change {place}.</source>
        <translation>لم تُستخدم سياسة مؤسستك {file}: يستطيع آخرون تغيير {place}.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} is not TOML: {wrong}.</source>
        <translation>سياسة مؤسستك {file} ليست TOML: {wrong}.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} has a key that is not known: {key} ({wrong}).</source>
        <translation>في سياسة مؤسستك {file} مفتاح غير معروف: {key} ({wrong}).</translation>
    </message>
    <message>
        <source>In your organisation&apos;s policy {file}, {key} is wrong: {wrong}.</source>
        <translation>في سياسة مؤسستك {file}، المفتاح {key} خطأ: {wrong}.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} contradicts itself at {key}: {wrong}.</source>
        <translation>سياسة مؤسستك {file} تناقض نفسها عند {key}: {wrong}.</translation>
    </message>
    <message>
        <source>Others can change {place}, which your organisation&apos;s policy {file} names in {key}.</source>
        <translation>يستطيع آخرون تغيير {place}، الذي تذكره سياسة مؤسستك {file} في {key}.</translation>
    </message>
    <message>
        <source>1. Open settings and save: it lasts until you close the toolbar. 2. Tell IT.</source>
        <translation>1. افتح الإعدادات واحفظ: يبقى ذلك إلى أن تغلق الشريط. 2. أبلغ تقنية المعلومات.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>لم تردّ سلسلة المفاتيح في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The settings in the keyring cannot be understood, so their copy is used. Nothing was changed.</source>
        <translation>تعذر فهم الإعدادات في سلسلة المفاتيح، ولذلك تُستخدم نسختها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The keyring did not do what was asked.</source>
        <translation>لم تنفّذ سلسلة المفاتيح ما طُلب منها.</translation>
    </message>
    <message>
        <source>Recorder started anew</source>
        <translation>بدأ المسجّل من جديد</translation>
    </message>
    <message>
        <source>The recorder was started again. It records nothing until it gets a new token.</source>
        <translation>أُعيد تشغيل المسجّل. وهو لا يسجّل شيئًا حتى يتلقى رمزًا مميزًا جديدًا.</translation>
    </message>
    <message>
        <source>Press VRC to start it.</source>
        <translation>اضغط VRC لبدئه.</translation>
    </message>
    <message>
        <source>Recorder hangs</source>
        <translation>المسجّل معلّق</translation>
    </message>
    <message>
        <source>The recorder does not answer any more. Nobody knows whether it still records.</source>
        <translation>لم يعد المسجّل يردّ. لا أحد يعرف هل ما زال يسجّل.</translation>
    </message>
    <message>
        <source>The recorder speaks another protocol than this toolbar, or is of a version that IT excluded.</source>
        <translation>يستخدم المسجّل بروتوكولًا غير بروتوكول شريط الأدوات هذا، أو أن إصداره مستبعد من تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Gateway wants a client certificate</source>
        <translation>البوابة تريد شهادة عميل</translation>
    </message>
    <message>
        <source>Port without encryption</source>
        <translation>منفذ بلا تشفير</translation>
    </message>
    <message>
        <source>Asked too quickly</source>
        <translation>طلبات متلاحقة بسرعة</translation>
    </message>
    <message>
        <source>Close it, or leave it out.</source>
        <translation>أغلقها، أو احذفها.</translation>
    </message>
    <message>
        <source>A recorder&apos;s program and a recorder&apos;s socket are both set; the toolbar can use one of them.</source>
        <translation>حُدّد برنامج للمسجّل ومقبس له معًا؛ ولا يستطيع شريط الأدوات استخدام إلا أحدهما.</translation>
    </message>
    <message>
        <source>Settings too long</source>
        <translation>الإعدادات طويلة جدًا</translation>
    </message>
    <message>
        <source>The settings do not fit into one entry of the keyring.</source>
        <translation>لا تتسع خانة واحدة من سلسلة المفاتيح للإعدادات.</translation>
    </message>
    <message>
        <source>Use shorter paths and arguments.</source>
        <translation>استخدم مسارات ووسائط أقصر.</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>لا توجد سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Keyring not unlocked</source>
        <translation>لم يُفتح قفل سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The question to unlock the keyring was closed, so nothing was changed.</source>
        <translation>أُغلق سؤال فتح قفل سلسلة المفاتيح، ولذلك لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Press Try again, and answer the question.</source>
        <translation>اضغط «إعادة المحاولة»، وأجب عن السؤال.</translation>
    </message>
    <message>
        <source>Keyring does not answer</source>
        <translation>سلسلة المفاتيح لا تردّ</translation>
    </message>
    <message>
        <source>Settings damaged</source>
        <translation>الإعدادات تالفة</translation>
    </message>
    <message>
        <source>The settings in the keyring cannot be understood. They are left as they are.</source>
        <translation>تعذر فهم الإعدادات في سلسلة المفاتيح. تُركت كما هي.</translation>
    </message>
    <message>
        <source>Enter the settings again, or ask IT.</source>
        <translation>أدخل الإعدادات مجددًا، أو اسأل تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Saved session damaged</source>
        <translation>الجلسة المحفوظة تالفة</translation>
    </message>
    <message>
        <source>The session in the keyring cannot be understood.</source>
        <translation>تعذر فهم الجلسة في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Session in use</source>
        <translation>الجلسة قيد الاستخدام</translation>
    </message>
    <message>
        <source>Another toolbar of yours is working with this session right now.</source>
        <translation>شريط أدوات آخر لك يعمل بهذه الجلسة الآن.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>New GUID not saved</source>
        <translation>لم يُحفظ GUID الجديد</translation>
    </message>
    <message>
        <source>The gateway gave a new GUID and the keyring did not take it: it is lost with this command.</source>
        <translation>أعطت البوابة GUID جديدًا ولم تقبله سلسلة المفاتيح: وسيضيع مع هذا الأمر.</translation>
    </message>
    <message>
        <source>Sign in to the workbench again, and see to the keyring first.</source>
        <translation>عالج مشكلة سلسلة المفاتيح أولًا، ثم سجّل الدخول إلى منصة العمل مجددًا.</translation>
    </message>
    <message>
        <source>Look at the settings and save them, or ask IT.</source>
        <translation>راجع الإعدادات واحفظها، أو اسأل تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Another keyring</source>
        <translation>سلسلة مفاتيح أخرى</translation>
    </message>
    <message>
        <source>The settings were saved with another kind of keyring ({was}) than is there now ({now}). Nothing was moved.</source>
        <translation>حُفظت الإعدادات بنوع من سلسلة المفاتيح ({was}) غير الموجود الآن ({now}). لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>Save the settings to go on with this keyring, or ask IT.</source>
        <translation>احفظ الإعدادات للمتابعة بسلسلة المفاتيح هذه، أو اسأل تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Keyring trouble</source>
        <translation>مشكلة في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Press Try again. If it stays, send the details to IT.</source>
        <translation>اضغط «إعادة المحاولة». إذا استمر ذلك فأرسل التفاصيل إلى تقنية المعلومات.</translation>
    </message>
    <message>
        <source>No recorder</source>
        <translation>لا يوجد مسجّل</translation>
    </message>
    <message>
        <source>No recorder is configured for this desk, so no token was requested.</source>
        <translation>لا يوجد مسجّل مهيأ لهذا المكتب، ولذلك لم يُطلب رمز مميز.</translation>
    </message>
    <message>
        <source>Enter the recorder&apos;s program in the settings, if there is one.</source>
        <translation>أدخل برنامج المسجّل في الإعدادات، إن وُجد.</translation>
    </message>
    <message>
        <source>Recorder needs the window</source>
        <translation>المسجّل يحتاج إلى النافذة</translation>
    </message>
    <message>
        <source>This recorder lives as long as the toolbar does, and a command ends at once. No token was requested.</source>
        <translation>يعيش هذا المسجّل ما دام شريط الأدوات يعمل، أما الأمر فينتهي فورًا. لم يُطلب رمز مميز.</translation>
    </message>
    <message>
        <source>Open the toolbar&apos;s window and press VRC there.</source>
        <translation>افتح نافذة شريط الأدوات واضغط VRC فيها.</translation>
    </message>
    <message>
        <source>Recorder not installed</source>
        <translation>المسجّل غير مثبّت</translation>
    </message>
    <message>
        <source>The recorder&apos;s program is not on this computer: {program}</source>
        <translation>برنامج المسجّل غير موجود على هذا الحاسوب: {program}</translation>
    </message>
    <message>
        <source>Tell IT. No token was requested.</source>
        <translation>أبلغ تقنية المعلومات. لم يُطلب رمز مميز.</translation>
    </message>
    <message>
        <source>Recorder did not answer</source>
        <translation>لم يردّ المسجّل</translation>
    </message>
    <message>
        <source>The recorder did not answer in time. It may still be starting.</source>
        <translation>لم يردّ المسجّل في الوقت المناسب. ربما ما زال يبدأ.</translation>
    </message>
    <message>
        <source>Press VRC to try again. If it stays, call IT.</source>
        <translation>اضغط VRC لإعادة المحاولة. إذا استمر ذلك فاتصل بتقنية المعلومات.</translation>
    </message>
    <message>
        <source>Recorder not trusted</source>
        <translation>المسجّل غير موثوق</translation>
    </message>
    <message>
        <source>What answers in the recorder&apos;s place is not yours. It was sent nothing: {place}</source>
        <translation>ما يردّ مكان المسجّل ليس تابعًا لك. لم يُرسل إليه شيء: {place}</translation>
    </message>
    <message>
        <source>Tell IT at once. No token was requested.</source>
        <translation>أبلغ تقنية المعلومات فورًا. لم يُطلب رمز مميز.</translation>
    </message>
    <message>
        <source>Recorder not running</source>
        <translation>المسجّل لا يعمل</translation>
    </message>
    <message>
        <source>No recorder listens on this computer: {place}</source>
        <translation>لا يوجد مسجّل يستمع على هذا الحاسوب: {place}</translation>
    </message>
    <message>
        <source>Start the recorder, then press VRC. No token was requested.</source>
        <translation>شغّل المسجّل، ثم اضغط VRC. لم يُطلب رمز مميز.</translation>
    </message>
    <message>
        <source>Recorder ended</source>
        <translation>توقف المسجّل</translation>
    </message>
    <message>
        <source>The recorder on this computer has ended.</source>
        <translation>توقف المسجّل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Press VRC to start it again. If it stays, call IT.</source>
        <translation>اضغط VRC لبدئه مجددًا. إذا استمر ذلك فاتصل بتقنية المعلومات.</translation>
    </message>
    <message>
        <source>Gateway asks to wait</source>
        <translation>البوابة تطلب الانتظار</translation>
    </message>
    <message>
        <source>The gateway has too much to do, and takes no request for a moment.</source>
        <translation>البوابة مشغولة جدًا، ولا تقبل طلبات لبعض الوقت.</translation>
    </message>
    <message>
        <source>Tell IT: they can have it trusted, or give you a CA file to choose in the settings.</source>
        <translation>أبلغ تقنية المعلومات: يمكنهم جعلها موثوقة، أو إعطاؤك ملف CA تختاره في الإعدادات.</translation>
    </message>
    <message>
        <source>Type the password again: several wrong ones lock the account. Is the agent ID yours?</source>
        <translation>اكتب كلمة المرور مجددًا: تكرار الخطأ يقفل الحساب. هل رقم الموظف رقمك؟</translation>
    </message>
    <message>
        <source>End the call, then sign out again. “End call and sign out” cuts your caller off.</source>
        <translation>أنهِ المكالمة ثم سجّل الخروج مجددًا. «إنهاء المكالمة والخروج» يقطع المتصل.</translation>
    </message>
    <message>
        <source>You are signed out here. Was it not you? Tell your supervisor. Then sign in again.</source>
        <translation>انتهت جلستك هنا. ألم تكن أنت؟ أبلغ مشرفك. ثم سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Try again. “End call and sign out” cuts a caller off.</source>
        <translation>أعد المحاولة. «إنهاء المكالمة والخروج» يقطع المتصل.</translation>
    </message>
    <message>
        <source>Somebody or something else stopped the recording of your screen.</source>
        <translation>أوقف شخص أو شيء آخر تسجيل شاشتك.</translation>
    </message>
    <message>
        <source>Tell IT: every user must be able to read it, and a file must be UTF-8 text.</source>
        <translation>أبلغ تقنية المعلومات: يجب أن يستطيع كل مستخدم قراءتها، وأن يكون الملف نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Tell IT: root must own it, and nobody else write it (chown root, chmod go-w).</source>
        <translation>أبلغ تقنية المعلومات: يجب أن يملكها root وألا يكتبها غيره (chown root, chmod go-w).</translation>
    </message>
    <message>
        <source>Tell IT to correct that line.</source>
        <translation>أبلغ تقنية المعلومات لتصحيح ذلك السطر.</translation>
    </message>
    <message>
        <source>Tell IT to correct the key, or to take it out.</source>
        <translation>أبلغ تقنية المعلومات لتصحيح المفتاح أو إزالته.</translation>
    </message>
    <message>
        <source>Tell IT to correct the value of that key.</source>
        <translation>أبلغ تقنية المعلومات لتصحيح قيمة ذلك المفتاح.</translation>
    </message>
    <message>
        <source>Tell IT to decide for one of the two.</source>
        <translation>أبلغ تقنية المعلومات لاختيار أحد الاثنين.</translation>
    </message>
    <message>
        <source>This computer has no keyring (its store for passwords), so nothing is kept for the next start.</source>
        <translation>لا توجد في هذا الحاسوب سلسلة مفاتيح (مخزن كلمات المرور)، فلا يبقى شيء للتشغيل التالي.</translation>
    </message>
    <message>
        <source>The keyring, this computer&apos;s store for passwords, is locked: nothing was read or saved.</source>
        <translation>سلسلة المفاتيح، مخزن كلمات المرور في هذا الحاسوب، مقفلة: لم يُقرأ شيء ولم يُحفظ.</translation>
    </message>
    <message>
        <source>Unlock it: try again and enter this computer&apos;s password.</source>
        <translation>افتح قفله: أعد المحاولة وأدخل كلمة مرور هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Look for a window that asks for a password, then press Try again.</source>
        <translation>ابحث عن نافذة تطلب كلمة مرور، ثم اضغط «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>No recorder token</source>
        <translation>لا رمز مميز للمسجّل</translation>
    </message>
    <message>
        <source>The gateway answered without a recorder token. Screen recording may be off for your site.</source>
        <translation>ردّت البوابة من دون رمز مميز للمسجّل. ربما يكون تسجيل الشاشة معطّلًا في موقعك.</translation>
    </message>
    <message>
        <source>Recorder refused</source>
        <translation>رفض المسجّل</translation>
    </message>
    <message>
        <source>The recorder did not take the token (code {component_code}).</source>
        <translation>لم يقبل المسجّل الرمز المميز (الرمز {component_code}).</translation>
    </message>
    <message>
        <source>Press VRC to try again with a new token. If it stays, call IT.</source>
        <translation>اضغط VRC لإعادة المحاولة برمز مميز جديد. إذا استمر ذلك فاتصل بتقنية المعلومات.</translation>
    </message>
    <message>
        <source>Recorder does not fit</source>
        <translation>المسجّل غير متوافق</translation>
    </message>
    <message>
        <source>Tell IT: the recorder&apos;s adapter and the toolbar must fit together.</source>
        <translation>أبلغ تقنية المعلومات: يجب أن يتوافق مهايئ المسجّل مع شريط الأدوات.</translation>
    </message>
    <message>
        <source>Token too old</source>
        <translation>الرمز المميز قديم جدًا</translation>
    </message>
    <message>
        <source>The token was too old when the recorder came to use it.</source>
        <translation>كان الرمز المميز قديمًا جدًا عندما أراد المسجّل استخدامه.</translation>
    </message>
    <message>
        <source>Recorder trouble</source>
        <translation>مشكلة في المسجّل</translation>
    </message>
    <message>
        <source>The recorder did not behave as agreed.</source>
        <translation>لم يتصرف المسجّل كما هو متفق عليه.</translation>
    </message>
    <message>
        <source>Recorder not protected</source>
        <translation>المسجّل غير محمي</translation>
    </message>
    <message>
        <source>Other users of this computer can put another program in the recorder&apos;s place: {program}</source>
        <translation>يستطيع مستخدمون آخرون لهذا الحاسوب وضع برنامج آخر مكان المسجّل: {program}</translation>
    </message>
    <message>
        <source>Tell IT: only an administrator should be able to change it.</source>
        <translation>أبلغ تقنية المعلومات: يجب ألا يستطيع تغييره إلا مسؤول.</translation>
    </message>
    <message>
        <source>Another recorder</source>
        <translation>مسجّل آخر</translation>
    </message>
    <message>
        <source>The recorder&apos;s program is not the one that your organisation named, so it was not started: {program}</source>
        <translation>برنامج المسجّل ليس الذي حدّدته مؤسستك، ولذلك لم يُشغَّل: {program}</translation>
    </message>
    <message>
        <source>File not saved</source>
        <translation>لم يُحفظ الملف</translation>
    </message>
    <message>
        <source>The file could not be saved there: {file}</source>
        <translation>تعذر حفظ الملف هناك: {file}</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>There is a file of that name already, which was left as it is: {file}</source>
        <translation>يوجد ملف بهذا الاسم أصلًا، وتُرك كما هو: {file}</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Clock slow</source>
        <translation>الساعة متأخرة</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind the gateway&apos;s by {difference} (hours:minutes:seconds); certificates and sessions may fail.</source>
        <translation>ساعة هذا الحاسوب متأخرة عن ساعة البوابة بمقدار {difference} (ساعات:دقائق:ثوانٍ)؛ قد تفشل الشهادات والجلسات.</translation>
    </message>
    <message>
        <source>Tell IT: the clock should be set by itself.</source>
        <translation>أبلغ تقنية المعلومات: يجب أن تُضبط الساعة تلقائيًا.</translation>
    </message>
    <message>
        <source>Clock fast</source>
        <translation>الساعة متقدمة</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is ahead of the gateway&apos;s by {difference} (hours:minutes:seconds); certificates and sessions may fail.</source>
        <translation>ساعة هذا الحاسوب متقدمة على ساعة البوابة بمقدار {difference} (ساعات:دقائق:ثوانٍ)؛ قد تفشل الشهادات والجلسات.</translation>
    </message>
    <message>
        <source>Computer overloaded</source>
        <translation>الحاسوب مثقل</translation>
    </message>
    <message>
        <source>This computer has no room left for another file, thread or piece of memory.</source>
        <translation>لم يبقَ على هذا الحاسوب متسع لملف أو خيط أو جزء آخر من الذاكرة.</translation>
    </message>
    <message>
        <source>Close other programs, then try again. If it stays, tell IT.</source>
        <translation>أغلق برامج أخرى، ثم أعد المحاولة. إذا استمر ذلك فأبلغ تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>خطأ داخلي</translation>
    </message>
    <message>
        <source>The toolbar made a mistake. Your session is kept.</source>
        <translation>ارتكب شريط الأدوات خطأ. جلستك محفوظة.</translation>
    </message>
    <message>
        <source>Try again, and send the details to IT.</source>
        <translation>أعد المحاولة، وأرسل التفاصيل إلى تقنية المعلومات.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {ended}. Nothing was sent.</source>
        <translation>انتهت صلاحية شهادة {host} في {ended}. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {begins} on, and this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation>شهادة {host} صالحة ابتداءً من {begins}، وساعة هذا الحاسوب تقول {now}. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The certificate is made for {names}, not for {host}. Nothing was sent.</source>
        <translation>الشهادة مخصصة لـ {names}، وليس لـ {host}. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The certificate of {host} names no host or address, only {subject}. Nothing was sent.</source>
        <translation>لا تذكر شهادة {host} أي مضيف أو عنوان، بل {subject} فقط. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from {issuer}, whom this computer does not know. Nothing was sent.</source>
        <translation>شهادة {host} صادرة عن {issuer}، وهو غير معروف لهذا الحاسوب. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>{host} vouches for itself: {subject} is a self-signed certificate, or comes from one. Nothing was sent.</source>
        <translation>‏{host} يشهد لنفسه: {subject} شهادة موقّعة ذاتيًا، أو صادرة عن واحدة كهذه. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The certificate of {host} breaks the rules ({wrong}). Nothing was sent.</source>
        <translation>شهادة {host} تخالف القواعد ({wrong}). لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Compare the fingerprint below with the one that your administrator tells you, or choose a CA file from IT on the page “Trust”.</source>
        <translation>قارن البصمة أدناه بالتي يخبرك بها المسؤول، أو اختر ملف CA من تقنية المعلومات في صفحة «الثقة».</translation>
    </message>
    <message>
        <source>Save the certificate below for IT, and ask them for a CA file for the page “Trust”.</source>
        <translation>احفظ الشهادة أدناه لتقنية المعلومات، واطلب منهم ملف CA لصفحة «الثقة».</translation>
    </message>
    <message>
        <source>Your session is unchanged.</source>
        <translation>لم تتغير جلستك.</translation>
    </message>
    <message>
        <source>Your session is kept.</source>
        <translation>جلستك محفوظة.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Your IT knows what belongs here. Did they tell you nothing? Leave it as it is.</source>
        <translation>تعرف تقنية المعلومات ما يُكتب هنا. ألم يخبروك بشيء؟ اتركه كما هو.</translation>
    </message>
    <message>
        <source>empty: there is none</source>
        <translation>فارغ: لا يوجد</translation>
    </message>
    <message>
        <source>Second address</source>
        <translation>العنوان الثاني</translation>
    </message>
    <message>
        <source>The same gateway elsewhere, asked where the first does not answer</source>
        <translation>البوابة نفسها في مكان آخر، تُسأل حين لا تردّ الأولى</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>None: straight to the gateway</source>
        <translation>لا شيء: مباشرة إلى البوابة</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>كما هو مُعدّ في هذا الحاسوب</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>هذا:</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>عنوان الخادم الوكيل</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>مستخدم الخادم الوكيل</translation>
    </message>
    <message>
        <source>empty: it asks for none</source>
        <translation>فارغ: لا يطلب مستخدمًا</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>كلمة مرور الخادم الوكيل</translation>
    </message>
    <message>
        <source>empty: it stays as it is</source>
        <translation>فارغ: يبقى كما هو</translation>
    </message>
    <message>
        <source>Without proxy</source>
        <translation>بلا خادم وكيل</translation>
    </message>
    <message>
        <source>as in 10.0.0.0/8, .corp.example, &lt;local&gt;</source>
        <translation>مثل ‎10.0.0.0/8, .corp.example, &lt;local&gt;‎</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Show the toolbar</source>
        <translation>إظهار شريط الأدوات</translation>
    </message>
</context>
<context>
    <name>OriginMark</name>
    <message>
        <source>managed</source>
        <translation>مُدار</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>مسبق</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>default</source>
        <translation>افتراضي</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Wait until what is under way here has ended.</source>
        <translation>انتظر حتى ينتهي ما يجري هنا.</translation>
    </message>
    <message>
        <source>Your shift is under way here. End it first, then open another profile.</source>
        <translation>ورديتك جارية هنا. أنهها أولًا، ثم افتح ملف تعريف آخر.</translation>
    </message>
    <message>
        <source>Your screen recorder runs here and would end. End your shift first, then open another profile.</source>
        <translation>مسجّل شاشتك يعمل هنا وسيتوقف. أنهِ ورديتك أولًا، ثم افتح ملف تعريف آخر.</translation>
    </message>
    <message>
        <source>What this profile has is not saved yet and would be lost.</source>
        <translation>ما في ملف التعريف هذا لم يُحفظ بعد وسيضيع.</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Opens the window of this profile, and closes this one</source>
        <translation>يفتح نافذة ملف التعريف هذا، ويغلق هذه النافذة</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Name of the new profile</source>
        <translation>اسم ملف التعريف الجديد</translation>
    </message>
    <message>
        <source>its name, as in Training</source>
        <translation>اسمه، مثل Training</translation>
    </message>
    <message>
        <source>Create and open</source>
        <translation>إنشاء وفتح</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>عدم الإنشاء</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>إزالة نهائية</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>This forgets the settings, the GUID and the password of “{name}”, for good.</source>
        <translation>هذا يمحو نهائيًا إعدادات «{name}» ومعرّف GUID وكلمة المرور.</translation>
    </message>
</context>
<context>
    <name>RecorderPage</name>
    <message>
        <source>Your IT knows what belongs here. Did they tell you nothing? Leave it as it is.</source>
        <translation>تعرف تقنية المعلومات ما يُكتب هنا. ألم يخبروك بشيء؟ اتركه كما هو.</translation>
    </message>
    <message>
        <source>empty: no recorder on this desk</source>
        <translation>فارغ: لا يوجد مسجّل على هذا المكتب</translation>
    </message>
    <message>
        <source>Recorder program</source>
        <translation>برنامج المسجّل</translation>
    </message>
    <message>
        <source>of a recorder that runs already; auto: the agreed one</source>
        <translation>مقبس مسجّل يعمل أصلًا؛ auto: المتفق عليه</translation>
    </message>
    <message>
        <source>Recorder socket</source>
        <translation>مقبس المسجّل</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>VRP servers, as in 192.0.2.10(7000)</source>
        <translation>خوادم VRP، مثل ‎192.0.2.10(7000)‎</translation>
    </message>
    <message>
        <source>Recording servers</source>
        <translation>خوادم التسجيل</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>المنفذ المحلي</translation>
    </message>
    <message>
        <source>Keep the program running: it is the recorder itself</source>
        <translation>إبقاء البرنامج يعمل: فهو المسجّل نفسه</translation>
    </message>
    <message>
        <source>Start it again by itself when the session was renewed or the recorder came back</source>
        <translation>بدؤه مجددًا تلقائيًا عند تجديد الجلسة أو عودة المسجّل</translation>
    </message>
    <message>
        <source>Record the screen</source>
        <translation>تسجيل الشاشة</translation>
    </message>
    <message>
        <source>Where you sign in here, and your contact center is a private deployment: ask IT</source>
        <translation>إذا كنت تسجّل الدخول هنا وكان مركز الاتصال لديك نشرًا خاصًا: اسأل تقنية المعلومات</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>ليس من هنا</translation>
    </message>
    <message>
        <source>When I press for it</source>
        <translation>عندما أضغط أنا</translation>
    </message>
    <message>
        <source>By itself, once I am signed in</source>
        <translation>تلقائيًا، بعد تسجيل دخولي</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: {file}</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>The gateway is the server that your calls come from. Your IT knows its address.</source>
        <translation>البوابة هي الخادم الذي تأتي منه مكالماتك. عنوانها لدى تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>as in https://gw.example:8043</source>
        <translation>مثل https://gw.example:8043</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>رقم الموظف</translation>
    </message>
    <message>
        <source>the workbench shows it</source>
        <translation>تعرضه منصة العمل</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>The workbench signs me in: enter its GUID</source>
        <translation>تسجّل منصة العمل دخولي: إدخال GUID منها</translation>
    </message>
    <message>
        <source>I sign in here: the toolbar keeps the session</source>
        <translation>أسجّل الدخول هنا: شريط الأدوات يُبقي الجلسة</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>Renew the session every 45 s by itself</source>
        <translation>تجديد الجلسة تلقائيًا كل 45 ث</translation>
    </message>
    <message>
        <source>Keeps a session alive that nothing else renews. Not known: whether the GUID that the workbench holds survives it. Ask IT first.</source>
        <translation>يُبقي جلسة لا يجدّدها شيء آخر. ليس معروفًا هل يبقى GUID الذي لدى منصة العمل صالحًا. اسأل تقنية المعلومات أولًا.</translation>
    </message>
    <message>
        <source>kept: #{mark} – paste a new one to replace it</source>
        <translation>محفوظ: ‎#{mark}‎ – الصق جديدًا لاستبداله</translation>
    </message>
    <message>
        <source>the code of your session: paste it from the workbench</source>
        <translation>رمز جلستك: الصقه من منصة العمل</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Use your organisation&apos;s value</source>
        <translation>استخدام قيمة مؤسستك</translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation>مؤسستك</translation>
    </message>
    <message>
        <source>Managed by {organisation}</source>
        <translation>تديره {organisation}</translation>
    </message>
    <message>
        <source>From {organisation}; you may change it</source>
        <translation>من {organisation}؛ يمكنك تغييره</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>اختيارك أنت</translation>
    </message>
    <message>
        <source>As the toolbar has it</source>
        <translation>كما في شريط الأدوات</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Keep in memory until closing</source>
        <translation>الإبقاء في الذاكرة حتى الإغلاق</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>المسجّل</translation>
    </message>
    <message>
        <source>Managed by {name}</source>
        <translation>يديره {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>The gateway answered. The connection is encrypted and trusted.</source>
        <translation>ردّت البوابة. الاتصال مشفّر وموثوق.</translation>
    </message>
    <message>
        <source>It counts once you save the settings.</source>
        <translation>يسري ذلك عند حفظ الإعدادات.</translation>
    </message>
</context>
<context>
    <name>ShiftPanel</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>It is sent to the gateway and kept nowhere</source>
        <translation>تُرسل إلى البوابة ولا تُحفظ في أي مكان</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>The phone at which you take calls</source>
        <translation>الهاتف الذي تتلقى عليه المكالمات</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>تولي الجلسة</translation>
    </message>
    <message>
        <source>Ends the session at the other place, and a call that runs there</source>
        <translation>ينهي الجلسة في المكان الآخر، والمكالمة الجارية هناك</translation>
    </message>
    <message>
        <source>End call and sign out</source>
        <translation>إنهاء المكالمة والخروج</translation>
    </message>
    <message>
        <source>Your password expires in {days} days: change it at the workbench.</source>
        <translation>تنتهي كلمة مرورك بعد {days} يومًا: غيّرها في منصة العمل.</translation>
    </message>
    <message>
        <source>Ends the shift, and a call with it</source>
        <translation>ينهي الوردية، والمكالمة معها</translation>
    </message>
    <message>
        <source>Record screen</source>
        <translation>تسجيل الشاشة</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Your password has to be changed: do it at the workbench today.</source>
        <translation>يجب تغيير كلمة مرورك: افعل ذلك اليوم في منصة العمل.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not set up</source>
        <translation>لم يتم الإعداد</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>لا توجد جلسة</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>Session to be checked</source>
        <translation>الجلسة بحاجة إلى تحقق</translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation>الشاشة لا تُسجَّل</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Session not checked</source>
        <translation>لم تُفحص الجلسة</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
        <source>Recorder not started</source>
        <translation>لم يبدأ المسجّل</translation>
    </message>
    <message>
        <source>Recorder not checked</source>
        <translation>لم يُفحص المسجّل</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Closing loses this session: it is not saved. Close again to do it</source>
        <translation>الإغلاق يُضيع هذه الجلسة: فهي غير محفوظة. أغلق مرة أخرى لتنفيذه</translation>
    </message>
    <message>
        <source>You stay signed in for two minutes only. End your shift first, or close again</source>
        <translation>تبقى مسجَّل الدخول دقيقتين فقط. أنهِ ورديتك أولًا، أو أغلق مرة أخرى</translation>
    </message>
    <message>
        <source>Waiting for the answer to what was sent</source>
        <translation>بانتظار الرد على ما أُرسل</translation>
    </message>
    <message>
        <source>Look for a window that asks for this computer&apos;s password</source>
        <translation>ابحث عن نافذة تطلب كلمة مرور هذا الحاسوب</translation>
    </message>
    <message>
        <source>Wait: the gateway takes your next request in {age}</source>
        <translation>انتظر: تقبل البوابة طلبك التالي بعد {age}</translation>
    </message>
    <message>
        <source>Enter your agent ID once</source>
        <translation>أدخل رقم الموظف مرة واحدة</translation>
    </message>
    <message>
        <source>Enter your gateway and agent ID once</source>
        <translation>أدخل البوابة ورقم الموظف مرة واحدة</translation>
    </message>
    <message>
        <source>Sign in to the workbench, then enter its GUID</source>
        <translation>سجّل الدخول إلى منصة العمل، ثم أدخل GUID</translation>
    </message>
    <message>
        <source>Sign in to the workbench again, then enter the new GUID</source>
        <translation>سجّل الدخول إلى منصة العمل مجددًا، ثم أدخل GUID الجديد</translation>
    </message>
    <message>
        <source>Your session is kept – press Refresh, then VRC</source>
        <translation>جلستك محفوظة – اضغط «تحديث» ثم VRC</translation>
    </message>
    <message>
        <source>Do not close the toolbar: what it knows is not saved</source>
        <translation>لا تغلق شريط الأدوات: ما يعرفه غير محفوظ</translation>
    </message>
    <message>
        <source>The gateway refused your session. The toolbar asks again; sign in only when it says so.</source>
        <translation>رفضت البوابة جلستك. وشريط الأدوات يسأل مجددًا؛ لا تسجّل الدخول إلا إذا طلب ذلك.</translation>
    </message>
    <message>
        <source>Recorder ready since {time}</source>
        <translation>المسجّل جاهز منذ {time}</translation>
    </message>
    <message>
        <source>Recorder on since {time}</source>
        <translation>المسجّل قائم منذ {time}</translation>
    </message>
    <message>
        <source>Recorder got its token {time}</source>
        <translation>تسلّم المسجّل رمزه المميز {time}</translation>
    </message>
    <message>
        <source>Recorder waits for its token</source>
        <translation>المسجّل ينتظر رمزه المميز</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>سجّل الدخول أولًا</translation>
    </message>
    <message>
        <source>Sign in to the workbench first</source>
        <translation>سجّل الدخول إلى منصة العمل أولًا</translation>
    </message>
    <message>
        <source>Press VRC, so that your screen can be recorded</source>
        <translation>اضغط VRC ليمكن تسجيل شاشتك</translation>
    </message>
    <message>
        <source>Wait: the toolbar asks it</source>
        <translation>انتظر: شريط الأدوات يسأله</translation>
    </message>
    <message>
        <source>Your session is kept – press Refresh to try again</source>
        <translation>جلستك محفوظة – اضغط «تحديث» لإعادة المحاولة</translation>
    </message>
    <message>
        <source>The last refresh was interrupted – press Refresh</source>
        <translation>انقطع التحديث الأخير – اضغط «تحديث»</translation>
    </message>
    <message>
        <source>Press Try again below (Ctrl+D shows it); enter this computer&apos;s password.</source>
        <translation>اضغط «إعادة المحاولة» أدناه (يُظهرها Ctrl+D)؛ وأدخل كلمة مرور هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The way to the gateway is another one – Refresh checks it</source>
        <translation>تغيّر الطريق إلى البوابة – زر «تحديث» يفحصه</translation>
    </message>
    <message>
        <source>The gateway was out of reach last – Refresh checks the session</source>
        <translation>تعذر الوصول إلى البوابة آخر مرة – زر «تحديث» يفحص الجلسة</translation>
    </message>
    <message>
        <source>Last checked {age} ago – press Refresh</source>
        <translation>آخر فحص قبل {age} – اضغط «تحديث»</translation>
    </message>
    <message>
        <source>No recorder on this desk</source>
        <translation>لا يوجد مسجّل على هذا المكتب</translation>
    </message>
    <message>
        <source>Recorder starting</source>
        <translation>المسجّل يبدأ</translation>
    </message>
    <message>
        <source>Recorder ended {time}</source>
        <translation>توقف المسجّل {time}</translation>
    </message>
    <message>
        <source>Recorder not running</source>
        <translation>المسجّل لا يعمل</translation>
    </message>
    <message>
        <source>Wait, it takes some seconds</source>
        <translation>انتظر، يستغرق ذلك بضع ثوانٍ</translation>
    </message>
    <message>
        <source>Press VRC to check it</source>
        <translation>اضغط VRC لفحصه</translation>
    </message>
    <message>
        <source>Slept for {age} – press Refresh</source>
        <translation>نام الحاسوب {age} – اضغط «تحديث»</translation>
    </message>
    <message>
        <source>Slept for {age} – probably signed out. Press Refresh</source>
        <translation>نام {age} – ربما سُجّل خروجك. اضغط «تحديث»</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} م.ث</translation>
    </message>
    <message>
        <source>Recorder failed {time}</source>
        <translation>فشل المسجّل {time}</translation>
    </message>
    <message>
        <source>Signed in – state unknown</source>
        <translation>تم الدخول – الحالة غير معروفة</translation>
    </message>
    <message>
        <source>Signed out (no calls)</source>
        <translation>تم تسجيل الخروج (لا مكالمات)</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>عمل ما بعد المكالمة</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>في مكالمة</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Rest asked for</source>
        <translation>طُلبت استراحة</translation>
    </message>
    <message>
        <source>cause {number}</source>
        <translation>السبب {number}</translation>
    </message>
    <message>
        <source>a call was not answered</source>
        <translation>لم يُردّ على مكالمة</translation>
    </message>
    <message>
        <source>set by a supervisor</source>
        <translation>حدّدها مشرف</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>phone not available</source>
        <translation>الهاتف غير متاح</translation>
    </message>
    <message>
        <source>a call was rejected</source>
        <translation>رُفضت مكالمة</translation>
    </message>
    <message>
        <source>reason {number}</source>
        <translation>السبب {number}</translation>
    </message>
    <message>
        <source>Asked for rest {age} ago</source>
        <translation>طُلبت استراحة قبل {age}</translation>
    </message>
    <message>
        <source>{state} for {age}</source>
        <translation>{state} منذ {age}</translation>
    </message>
    <message>
        <source>last known</source>
        <translation>آخر حالة معروفة</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>asked for: {state}</source>
        <translation>المطلوب: {state}</translation>
    </message>
    <message>
        <source>Stopping screen recording…</source>
        <translation>جارٍ إيقاف تسجيل الشاشة…</translation>
    </message>
    <message>
        <source>Starting screen recording…</source>
        <translation>جارٍ بدء تسجيل الشاشة…</translation>
    </message>
    <message>
        <source>Asking for: {state}…</source>
        <translation>جارٍ طلب: {state}…</translation>
    </message>
    <message>
        <source>Perhaps still recording: nobody confirmed its end</source>
        <translation>ربما التسجيل مستمر: لم يؤكد أحد نهايته</translation>
    </message>
    <message>
        <source>No screen recording asked for here</source>
        <translation>لم يُطلب تسجيل الشاشة من هنا</translation>
    </message>
    <message>
        <source>Perhaps still recording</source>
        <translation>ربما التسجيل مستمر</translation>
    </message>
    <message>
        <source>Rest: the time is up</source>
        <translation>استراحة: انتهى الوقت</translation>
    </message>
    <message>
        <source>The toolbar goes on asking. After 2 minutes without contact the gateway signs you out.</source>
        <translation>يواصل شريط الأدوات السؤال. بعد دقيقتين بلا اتصال تسجّل البوابة خروجك.</translation>
    </message>
    <message>
        <source>Press Record screen</source>
        <translation>اضغط «تسجيل الشاشة»</translation>
    </message>
    <message>
        <source>Asked for: {state} – not confirmed yet</source>
        <translation>المطلوب: {state} – لم يُؤكَّد بعد</translation>
    </message>
    <message>
        <source>Choose below how you are</source>
        <translation>اختر حالتك في الأسفل</translation>
    </message>
    <message>
        <source>End your shift in the menu (F10), then sign in again</source>
        <translation>أنهِ ورديتك من القائمة (F10) ثم سجّل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Your rest begins when the gateway says so</source>
        <translation>تبدأ استراحتك عندما تقول البوابة ذلك</translation>
    </message>
    <message>
        <source>Choose Idle below to go on</source>
        <translation>اختر «متاح» في الأسفل للمتابعة</translation>
    </message>
    <message>
        <source>Recording asked for, not confirmed yet</source>
        <translation>طُلب التسجيل، ولم يُؤكَّد بعد</translation>
    </message>
    <message>
        <source>Recording since {time}</source>
        <translation>تسجيل الشاشة منذ {time}</translation>
    </message>
    <message>
        <source>Recording is being ended</source>
        <translation>يجري إنهاء التسجيل</translation>
    </message>
    <message>
        <source>NOT RECORDED since {time}</source>
        <translation>الشاشة لا تُسجَّل منذ {time}</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>Gateway not reachable</source>
        <translation>تعذر الوصول إلى البوابة</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>لا يسجّل</translation>
    </message>
    <message>
        <source>Recording not confirmed</source>
        <translation>لم يُؤكَّد التسجيل</translation>
    </message>
    <message>
        <source>Enter your password to begin your shift</source>
        <translation>أدخل كلمة مرورك لتبدأ ورديتك</translation>
    </message>
    <message>
        <source>You stay signed in – what to do stands below</source>
        <translation>تبقى مسجَّل الدخول – ما يجب فعله مذكور أدناه</translation>
    </message>
    <message>
        <source>Press Stop recording, until its end is confirmed</source>
        <translation>اضغط «إيقاف التسجيل» حتى يتأكد انتهاؤه</translation>
    </message>
    <message>
        <source>Press Record screen, unless it begins by itself</source>
        <translation>اضغط «تسجيل الشاشة» ما لم يبدأ تلقائيًا</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>لم يتم الإعداد</translation>
    </message>
    <message>
        <source>not asked yet · {where}</source>
        <translation>لم تُسأل بعد · {where}</translation>
    </message>
    <message>
        <source>answered {time} · {where}</source>
        <translation>ردّت {time} · {where}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>not reached {time} · {where}</source>
        <translation>تعذر الوصول {time} · {where}</translation>
    </message>
    <message>
        <source>The recorder is started next</source>
        <translation>سيبدأ المسجّل بعد ذلك</translation>
    </message>
    <message>
        <source>no clear answer {time} · {where}</source>
        <translation>لا رد واضح {time} · {where}</translation>
    </message>
    <message>
        <source>{link} (second address)</source>
        <translation>{link} (العنوان الثاني)</translation>
    </message>
    <message>
        <source>known since {time}, not checked yet</source>
        <translation>معروفة منذ {time}، ولم تُفحص بعد</translation>
    </message>
    <message>
        <source>accepted {time}</source>
        <translation>قُبلت {time}</translation>
    </message>
    <message>
        <source>refused {time}</source>
        <translation>رُفضت {time}</translation>
    </message>
    <message>
        <source>was initialised {time}</source>
        <translation>كان مهيأ {time}</translation>
    </message>
    <message>
        <source>for the session that has ended</source>
        <translation>للجلسة التي انتهت</translation>
    </message>
    <message>
        <source>it records when the gateway asks for it</source>
        <translation>يسجّل عندما تطلب البوابة</translation>
    </message>
    <message>
        <source>how it is since then, the toolbar cannot know</source>
        <translation>ولا يمكن لشريط الأدوات معرفة حاله منذ ذلك</translation>
    </message>
    <message>
        <source>The gateway told: {name}</source>
        <translation>أبلغت البوابة: {name}</translation>
    </message>
    <message>
        <source>Keyring read</source>
        <translation>قُرئت سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Session refreshed</source>
        <translation>حُدّثت الجلسة</translation>
    </message>
    <message>
        <source>Recorder token handed over</source>
        <translation>سُلّم الرمز المميز للمسجّل</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>حُفظت الإعدادات</translation>
    </message>
    <message>
        <source>Connection tested</source>
        <translation>اختُبر الاتصال</translation>
    </message>
    <message>
        <source>Shift ended, session forgotten</source>
        <translation>انتهت الوردية، ومُحيت الجلسة</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Another state asked for</source>
        <translation>طُلبت حالة أخرى</translation>
    </message>
    <message>
        <source>Recording asked for</source>
        <translation>طُلب التسجيل</translation>
    </message>
    <message>
        <source>{what} (by itself)</source>
        <translation>{what} (تلقائيًا)</translation>
    </message>
    <message>
        <source>Read the keyring</source>
        <translation>قراءة سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Start recorder</source>
        <translation>بدء المسجّل</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>حفظ الإعدادات</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>إنهاء الوردية</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>تغيير الحالة</translation>
    </message>
    <message>
        <source>Record screen</source>
        <translation>تسجيل الشاشة</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} ث</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} د {s} ث</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} س {m} د</translation>
    </message>
    <message>
        <source>Session taken over from another toolbar on {where}</source>
        <translation>أُخذت الجلسة من شريط أدوات آخر على {where}</translation>
    </message>
    <message>
        <source>Waiting for your keyring</source>
        <translation>بانتظار سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Refreshing session…</source>
        <translation>جارٍ تحديث الجلسة…</translation>
    </message>
    <message>
        <source>Starting recorder…</source>
        <translation>جارٍ بدء المسجّل…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Testing connection…</source>
        <translation>جارٍ اختبار الاتصال…</translation>
    </message>
    <message>
        <source>Ending shift…</source>
        <translation>جارٍ إنهاء الوردية…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Asking for another state…</source>
        <translation>جارٍ طلب حالة أخرى…</translation>
    </message>
    <message>
        <source>Reading keyring…</source>
        <translation>جارٍ قراءة سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Recorder ended</source>
        <translation>توقف المسجّل</translation>
    </message>
    <message>
        <source>How old the session is, is unknown: the clock was set back</source>
        <translation>عمر الجلسة غير معروف: أُرجعت الساعة إلى الوراء</translation>
    </message>
    <message>
        <source>Session known for {age}</source>
        <translation>الجلسة معروفة منذ {age}</translation>
    </message>
    <message>
        <source>Session checked {age} ago</source>
        <translation>فُحصت الجلسة قبل {age}</translation>
    </message>
    <message>
        <source>Session refused {age} ago</source>
        <translation>رُفضت الجلسة قبل {age}</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is {age} slow</source>
        <translation>ساعة هذا الحاسوب متأخرة {age}</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is {age} fast</source>
        <translation>ساعة هذا الحاسوب متقدمة {age}</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>All settings…</source>
        <translation>كل الإعدادات…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>recorder</source>
        <translation>المسجّل</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>{n} lines, {m} of them problems</source>
        <translation>السطور: {n}، منها مشكلات: {m}</translation>
    </message>
    <message>
        <source>End of the recording confirmed</source>
        <translation>تأكدت نهاية التسجيل</translation>
    </message>
    <message>
        <source>Recording confirmed</source>
        <translation>تأكد التسجيل</translation>
    </message>
    <message>
        <source>Gateway reachable again</source>
        <translation>عاد الوصول إلى البوابة</translation>
    </message>
    <message>
        <source>Recorder on</source>
        <translation>المسجّل قائم</translation>
    </message>
    <message>
        <source>Whether the recorder still records is not proven</source>
        <translation>لم يثبت أن المسجّل ما زال يسجّل</translation>
    </message>
    <message>
        <source>The time of the rest is up</source>
        <translation>انتهى وقت الاستراحة</translation>
    </message>
    <message>
        <source>Saved again</source>
        <translation>حُفظ مجددًا</translation>
    </message>
    <message>
        <source>This computer slept</source>
        <translation>نام هذا الحاسوب</translation>
    </message>
    <message>
        <source>Check run</source>
        <translation>أُجري الفحص</translation>
    </message>
</context>
<context>
    <name>StoryTable</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
</context>
<context>
    <name>StoryWindow</name>
    <message>
        <source>Session story</source>
        <translation>سجل الجلسة</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>المشكلات فقط</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>لا شيء لعرضه</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>نسخ لتقنية المعلومات</translation>
    </message>
    <message>
        <source>The lines that are selected, or all that are shown</source>
        <translation>السطور المحددة، أو كل المعروض</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>A CSV file with what is shown; nothing is on disk before that</source>
        <translation>ملف CSV بما هو معروض؛ ولا يوجد شيء على القرص قبل ذلك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied: {n} lines</source>
        <translation>السطور المنسوخة: {n}</translation>
    </message>
</context>
<context>
    <name>SupportWindow</name>
    <message>
        <source>Support file</source>
        <translation>ملف الدعم</translation>
    </message>
    <message>
        <source>This is all that the file will hold. There is no password, GUID or token in it, and no agent ID or phone number: only marks of them (#, ~) to compare by. It is only saved; you send it.</source>
        <translation>هذا كل ما سيحتويه الملف. لا توجد فيه كلمة مرور أو GUID أو رمز مميز، ولا رقم موظف أو رقم هاتف: بل علامات لها فقط (#، ~) للمقارنة. يُحفظ الملف فقط؛ وأنت من يرسله.</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>ما سيحتويه الملف</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>“Run check” first (in the menu), and its result goes with it.</source>
        <translation>شغّل «تشغيل الفحص» أولًا (في القائمة)، فتُضاف نتيجته إليه.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ToolbarMenu</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Version {number} is there – ask IT</source>
        <translation>يوجد الإصدار {number} – اسأل تقنية المعلومات</translation>
    </message>
    <message>
        <source>Show notices again (off until {time})</source>
        <translation>إظهار الإشعارات مجددًا (متوقفة حتى {time})</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>البدء مع الحاسوب</translation>
    </message>
    <message>
        <source>Start with the computer (decided by your organisation)</source>
        <translation>البدء مع الحاسوب (تقرره مؤسستك)</translation>
    </message>
    <message>
        <source>Start with the computer (it could not be changed)</source>
        <translation>البدء مع الحاسوب (تعذر تغييره)</translation>
    </message>
    <message>
        <source>Always on top</source>
        <translation>دائمًا في المقدمة</translation>
    </message>
    <message>
        <source>Place of the bar</source>
        <translation>مكان الشريط</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>حر</translation>
    </message>
    <message>
        <source>Along the top edge</source>
        <translation>بمحاذاة الحافة العليا</translation>
    </message>
    <message>
        <source>Along the bottom edge</source>
        <translation>بمحاذاة الحافة السفلى</translation>
    </message>
    <message>
        <source>Always on top (use the desktop&apos;s own window menu)</source>
        <translation>دائمًا في المقدمة (استخدم قائمة النوافذ الخاصة بسطح المكتب)</translation>
    </message>
    <message>
        <source>Place of the bar (this desktop alone decides it)</source>
        <translation>مكان الشريط (يقرره سطح المكتب هذا وحده)</translation>
    </message>
    <message>
        <source>Keep in the tray when closed</source>
        <translation>الإبقاء في علبة النظام عند الإغلاق</translation>
    </message>
    <message>
        <source>Snooze notices</source>
        <translation>تأجيل الإشعارات</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>لمدة 30 دقيقة</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>لمدة 8 ساعات</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Run check</source>
        <translation>تشغيل الفحص</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>نسخ لتقنية المعلومات</translation>
    </message>
    <message>
        <source>Session story</source>
        <translation>سجل الجلسة</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>حفظ ملف الدعم…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>إنهاء الوردية</translation>
    </message>
    <message>
        <source>End it now: forget the session</source>
        <translation>إنهاء الآن: محو الجلسة</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج من البرنامج</translation>
    </message>
    <message>
        <source>End it now: sign out</source>
        <translation>إنهاء الآن: تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>ToolbarWindow</name>
    <message>
        <source>Agent Toolbar</source>
        <translation>شريط أدوات الموظف</translation>
    </message>
    <message>
        <source>Rehearsal – simulated gateway and recorder, nothing is recorded</source>
        <translation>تدريب – بوابة ومسجّل محاكيان، لا يُسجَّل شيء</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Refresh session</source>
        <translation>تحديث الجلسة</translation>
    </message>
    <message>
        <source>Start recorder (VRC)</source>
        <translation>بدء المسجّل (VRC)</translation>
    </message>
    <message>
        <source>Hide bar</source>
        <translation>إخفاء الشريط</translation>
    </message>
    <message>
        <source>Show bar</source>
        <translation>إظهار الشريط</translation>
    </message>
    <message>
        <source>Snooze notices</source>
        <translation>تأجيل الإشعارات</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>إنهاء الوردية</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>آخر فحص {time}</translation>
    </message>
    <message>
        <source>Session checked {time}</source>
        <translation>فُحصت الجلسة {time}</translation>
    </message>
</context>
<context>
    <name>TrayLater</name>
    <message>
        <source>The toolbar goes on here</source>
        <translation>يستمر شريط الأدوات هنا</translation>
    </message>
    <message>
        <source>The bar comes back by itself when nobody records your screen or your session has ended.</source>
        <translation>يعود الشريط تلقائيًا عندما لا يسجّل أحد شاشتك أو تنتهي جلستك.</translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>The gateway proves who it is with a certificate. Who vouches for it? Your IT knows.</source>
        <translation>تثبت البوابة هويتها بشهادة. فمن يشهد لها؟ تقنية المعلومات تعرف.</translation>
    </message>
    <message>
        <source>This computer: its own list of authorities</source>
        <translation>هذا الحاسوب: قائمته الخاصة بالمراجع المصدقة</translation>
    </message>
    <message>
        <source>A CA file from IT</source>
        <translation>ملف CA من تقنية المعلومات</translation>
    </message>
    <message>
        <source>Nobody: trust one certificate by its fingerprint</source>
        <translation>لا أحد: الوثوق بشهادة واحدة ببصمتها</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>ملف CA</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>ملف PEM</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>SHA-256: “Test connection” shows it</source>
        <translation>‏SHA-256: زر «اختبار الاتصال» يعرضها</translation>
    </message>
    <message>
        <source>Your organisation does not allow this.</source>
        <translation>لا تسمح مؤسستك بهذا.</translation>
    </message>
    <message>
        <source>Your organisation does not allow this. Your fingerprint is not used.</source>
        <translation>لا تسمح مؤسستك بهذا. بصمتك غير مستخدمة.</translation>
    </message>
</context>
<context>
    <name>WishMenu</name>
    <message>
        <source>Idle</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>عمل ما بعد المكالمة</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>بلا سبب</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>أسباب أخرى</translation>
    </message>
    <message>
        <source>Reasons {first} to {last}</source>
        <translation>الأسباب من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Reason {number}</source>
        <translation>السبب {number}</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation>أسباب استراحة أخرى</translation>
    </message>
    <message>
        <source>With a cause</source>
        <translation>مع سبب</translation>
    </message>
    <message>
        <source>Causes {first} to {last}</source>
        <translation>أسباب الاستراحة من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Cause {number}</source>
        <translation>سبب الاستراحة {number}</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} دقيقة</translation>
    </message>
</context>
</TS>
