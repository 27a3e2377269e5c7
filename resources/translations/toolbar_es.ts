<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AgentStep</name>
    <message>
        <source>The workbench signs me in: enter its GUID</source>
        <translation>La consola de trabajo inicia mi sesión: introducir su GUID</translation>
    </message>
    <message>
        <source>I sign in here: the toolbar keeps the session</source>
        <translation>Inicio sesión aquí: la barra mantiene la sesión</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>ID de agente</translation>
    </message>
    <message>
        <source>the workbench shows it</source>
        <translation>la consola de trabajo lo muestra</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>your session&apos;s code, from the workbench</source>
        <translation>código de su sesión, de la consola</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>is sent and forgotten</source>
        <translation>se envía y se olvida</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>¿Dónde lo encuentro?</translation>
    </message>
    <message>
        <source>Your workbench was given it when you signed in there: in the header Set-GUID of the answer to your sign-in, behind JSESSIONID=. In a browser that is F12, Network. Your IT may have an easier way for you. Whoever has it can act as you: paste it here and nowhere else.</source>
        <translation>Su consola de trabajo lo recibió cuando inició sesión en ella: en la cabecera Set-GUID de la respuesta a su inicio de sesión, detrás de JSESSIONID=. En un navegador es F12, Red. Puede que TI tenga un camino más fácil para usted. Quien lo tenga puede actuar en su nombre: péguelo aquí y en ningún otro sitio.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop waiting; what was sent is still heard, so that no session is lost</source>
        <translation>Dejar de esperar; lo que se envió se sigue escuchando, para que no se pierda ninguna sesión</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Exchange the session&apos;s GUID for a new one (F5)</source>
        <translation>Cambiar el GUID de la sesión por uno nuevo (F5)</translation>
    </message>
    <message>
        <source>VRC</source>
        <translation>VRC</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Agent {id}</source>
        <translation>Agente {id}</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Enter GUID…</source>
        <translation>Introducir GUID…</translation>
    </message>
    <message>
        <source>The GUID is the code of your session at the workbench</source>
        <translation>El GUID es el código de su sesión en la consola de trabajo</translation>
    </message>
    <message>
        <source>No recorder is configured for this desk</source>
        <translation>En este puesto no hay ningún grabador configurado</translation>
    </message>
    <message>
        <source>Fetch a token and start the screen recorder with it (F8)</source>
        <translation>Obtener un token e iniciar con él el grabador de pantalla (F8)</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>What the gateway presented</source>
        <translation>Lo que presentó la pasarela</translation>
    </message>
    <message>
        <source>Your organisation decides whom to trust here. Save the certificate for IT and ask them.</source>
        <translation>Su organización decide en quién se confía aquí. Guarde el certificado para el equipo de TI y pregúnteles.</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>él mismo</translation>
    </message>
    <message>
        <source>no host name or address</source>
        <translation>ningún nombre de equipo ni dirección</translation>
    </message>
    <message>
        <source>nothing: it is the one that you trust by its fingerprint</source>
        <translation>nada: es el certificado en el que usted confía por su huella</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Presentado por</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Hecho para</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Fingerprint
(SHA-256)</source>
        <translation>Huella digital
(SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Save it for IT…</source>
        <translation>Guardar para TI…</translation>
    </message>
    <message>
        <source>Writes the certificates, all that was presented, into a PEM file</source>
        <translation>Escribe los certificados presentados, todos, en un archivo PEM</translation>
    </message>
    <message>
        <source>You can trust exactly this certificate, if your administrator says it is the gateway&apos;s. Somebody between you and the gateway would show you another one.</source>
        <translation>Puede confiar exactamente en este certificado si su administrador dice que es el de la pasarela. Alguien situado entre usted y la pasarela le mostraría otro.</translation>
    </message>
    <message>
        <source>I compared the fingerprint with my administrator&apos;s</source>
        <translation>He comparado la huella con la de mi administrador</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar en este certificado</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>No confiar en él</translation>
    </message>
    <message>
        <source>It will then be the only one that is trusted, at the first and at the second address.</source>
        <translation>Será entonces el único en el que se confía, en la primera y en la segunda dirección.</translation>
    </message>
    <message>
        <source>It could not be written to {file}</source>
        <translation>No se pudo escribir en {file}</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Guardado en {file}</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation>Nombre (DNS)</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>Conexión (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Cifrado (TLS)</translation>
    </message>
    <message>
        <source>Answer (HTTP)</source>
        <translation>Respuesta (HTTP)</translation>
    </message>
    <message>
        <source>Second address</source>
        <translation>Segunda dirección</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Grabador</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>your IT or network team</source>
        <translation>su equipo de TI o de redes</translation>
    </message>
    <message>
        <source>the gateway&apos;s team</source>
        <translation>el equipo de la pasarela</translation>
    </message>
    <message>
        <source>the recorder&apos;s vendor or your IT</source>
        <translation>el proveedor del grabador o su equipo de TI</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>The check was cancelled</source>
        <translation>La comprobación se canceló</translation>
    </message>
    <message>
        <source>Who can mend it: {owner}. {next}</source>
        <translation>Quién puede arreglarlo: {owner}. {next}</translation>
    </message>
    <message>
        <source>Complete: agent {agent} at {gateway}.</source>
        <translation>Completos: agente {agent} en {gateway}.</translation>
    </message>
    <message>
        <source>{proxy} opens the way to the gateway.</source>
        <translation>{proxy} abre el camino a la pasarela.</translation>
    </message>
    <message>
        <source>{host} is {addresses}.</source>
        <translation>{host} es {addresses}.</translation>
    </message>
    <message>
        <source>Port {port} takes connections.</source>
        <translation>El puerto {port} acepta conexiones.</translation>
    </message>
    <message>
        <source>An agent gateway answers.</source>
        <translation>Responde una pasarela de agentes.</translation>
    </message>
    <message>
        <source>An agent gateway answers at {host}:{port}, too.</source>
        <translation>En {host}:{port} también responde una pasarela de agentes.</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>La hay.</translation>
    </message>
    <message>
        <source>Open and readable ({kind}).</source>
        <translation>Abierto y legible ({kind}).</translation>
    </message>
    <message>
        <source>Does not work: {stage}</source>
        <translation>No funciona: {stage}</translation>
    </message>
    <message>
        <source>Nothing wrong found in the time there was</source>
        <translation>No se encontró nada mal en el tiempo disponible</translation>
    </message>
    <message>
        <source>Nothing wrong found; not all could be checked</source>
        <translation>No se encontró nada mal; no se pudo comprobar todo</translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>Todo en orden</translation>
    </message>
    <message>
        <source>{name} {version} answers; this check gave it no token.</source>
        <translation>{name} {version} responde; esta comprobación no le dio ningún token.</translation>
    </message>
    <message>
        <source>As the gateway&apos;s, to {seconds} s.</source>
        <translation>Como el de la pasarela, con {seconds} s de diferencia.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is trusted.</source>
        <translation>Se confía en el certificado de la pasarela.</translation>
    </message>
    <message>
        <source>Trusted, but the certificate ends in {days} days: tell IT. ({issuer})</source>
        <translation>Se confía en él, pero el certificado caduca en {days} días: avise a TI. ({issuer})</translation>
    </message>
    <message>
        <source>It is the pinned certificate, good for {days} days more.</source>
        <translation>Es el certificado fijado, válido {days} días más.</translation>
    </message>
    <message>
        <source>Trusted, good for {days} days more. Issued by {issuer}.</source>
        <translation>Se confía en él, válido {days} días más. Emitido por {issuer}.</translation>
    </message>
    <message>
        <source>Not checked: {stage} has to work first.</source>
        <translation>Sin comprobar: antes debe funcionar {stage}.</translation>
    </message>
    <message>
        <source>Not checked: the time for this check is over.</source>
        <translation>Sin comprobar: se acabó el tiempo de esta comprobación.</translation>
    </message>
    <message>
        <source>Not checked: cancelled.</source>
        <translation>Sin comprobar: cancelado.</translation>
    </message>
    <message>
        <source>Not needed: the gateway is set up by its address.</source>
        <translation>No hace falta: la pasarela está configurada por su dirección.</translation>
    </message>
    <message>
        <source>Not needed: the proxy does it.</source>
        <translation>No hace falta: lo hace el proxy.</translation>
    </message>
    <message>
        <source>Not needed: the way to this gateway takes no proxy.</source>
        <translation>No hace falta: el camino a esta pasarela no pasa por ningún proxy.</translation>
    </message>
    <message>
        <source>Not checked: the gateway wants no request just now.</source>
        <translation>Sin comprobar: la pasarela no quiere solicitudes en este momento.</translation>
    </message>
    <message>
        <source>Accepted by the gateway {age} ago.</source>
        <translation>Aceptada por la pasarela hace {age}.</translation>
    </message>
    <message>
        <source>Known for {age}. Whether the gateway accepts it, Refresh finds out.</source>
        <translation>Conocida desde hace {age}. Si la pasarela la acepta, lo averigua Actualizar.</translation>
    </message>
    <message>
        <source>There is one. Whether the gateway accepts it, Refresh finds out.</source>
        <translation>La hay. Si la pasarela la acepta, lo averigua Actualizar.</translation>
    </message>
    <message>
        <source>A refresh is under way or was interrupted: press Refresh.</source>
        <translation>Hay una actualización en curso o interrumpida: pulse Actualizar.</translation>
    </message>
    <message>
        <source>No recorder on this desk.</source>
        <translation>No hay grabador en este puesto.</translation>
    </message>
    <message>
        <source>Running; it was left alone.</source>
        <translation>En marcha; no se le ha molestado.</translation>
    </message>
    <message>
        <source>Not checked: it is being started just now.</source>
        <translation>Sin comprobar: se está iniciando en este momento.</translation>
    </message>
    <message>
        <source>Not checked: no answer told the gateway&apos;s time.</source>
        <translation>Sin comprobar: ninguna respuesta indicó la hora de la pasarela.</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Cancel check</source>
        <translation>Cancelar comprobación</translation>
    </message>
    <message>
        <source>Copy check for IT</source>
        <translation>Copiar comprobación para TI</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied – paste it into the ticket</source>
        <translation>Copiado – péguelo en el parte de incidencia</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Exchange the session&apos;s GUID for a new one</source>
        <translation>Cambiar el GUID de la sesión por uno nuevo</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>¿Listo?</translation>
    </message>
    <message>
        <source>Looking for the gateway…</source>
        <translation>Buscando la pasarela…</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Preguntando a la pasarela…</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Su sesión está iniciada</translation>
    </message>
    <message>
        <source>Not signed in: enter your password in the bar</source>
        <translation>Sesión no iniciada: introduzca su contraseña en la barra</translation>
    </message>
    <message>
        <source>No GUID yet: enter it later, in the bar</source>
        <translation>Aún no hay GUID: introdúzcalo después, en la barra</translation>
    </message>
    <message>
        <source>The GUID is not checked yet: Refresh exchanges it for a new one</source>
        <translation>El GUID aún no está comprobado: Actualizar lo cambia por uno nuevo</translation>
    </message>
    <message>
        <source>The gateway accepted your session</source>
        <translation>La pasarela aceptó su sesión</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved in your keyring ({kind})</source>
        <translation>Guardado en su llavero ({kind})</translation>
    </message>
    <message>
        <source>Looking for the recorder…</source>
        <translation>Buscando el grabador…</translation>
    </message>
    <message>
        <source>{what} You can still work.</source>
        <translation>{what} Aun así puede trabajar.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>For IT</source>
        <translation>Para TI</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>Copiar para TI</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Run check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Grabador</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Todavía no se ha hecho nada</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>Toda la historia</translation>
    </message>
    <message>
        <source>All that happened, the last 200 lines (Ctrl+H)</source>
        <translation>Todo lo que pasó, las últimas 200 líneas (Ctrl+H)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>Enter GUID…</source>
        <translation>Introducir GUID…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Paso {number} de {all}</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>GatewayStep</name>
    <message>
        <source>The gateway is the server that your calls come from. Your IT knows its address.</source>
        <translation>La pasarela es el servidor del que llegan sus llamadas. TI conoce su dirección.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Where is your gateway?</source>
        <translation>¿Dónde está su pasarela?</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Buscándola…</translation>
    </message>
    <message>
        <source>Gateway found</source>
        <translation>Pasarela encontrada</translation>
    </message>
    <message>
        <source>Its certificate is trusted</source>
        <translation>Se confía en su certificado</translation>
    </message>
    <message>
        <source>Something answers there</source>
        <translation>Algo responde allí</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>Something is being done; the words say what.</source>
        <translation>Se está haciendo algo; las palabras dicen qué.</translation>
    </message>
    <message>
        <source>Wait. After 3 seconds you can press Cancel; nothing is lost by that.</source>
        <translation>Espere. A los 3 segundos puede pulsar Cancelar; con ello no se pierde nada.</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>The toolbar does not know your gateway or your agent ID yet.</source>
        <translation>La barra todavía no conoce su pasarela o su ID de agente.</translation>
    </message>
    <message>
        <source>Press “Set up…” and enter what IT gave you.</source>
        <translation>Pulse «Configurar…» e introduzca lo que le dio TI.</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Sin sesión</translation>
    </message>
    <message>
        <source>Sign in to the workbench, press “Enter GUID…” and paste the GUID.</source>
        <translation>Inicie sesión en la consola de trabajo, pulse «Introducir GUID…» y pegue el GUID.</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>The gateway does not know your session any more: after two minutes of silence, or because somebody signed in with your agent ID.</source>
        <translation>La pasarela ya no conoce su sesión: tras dos minutos de silencio, o porque alguien inició sesión con su ID de agente.</translation>
    </message>
    <message>
        <source>Gateway not reachable</source>
        <translation>No se llega a la pasarela</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing is lost. Your session is kept.</source>
        <translation>No se envió nada y no se perdió nada. Su sesión se conserva.</translation>
    </message>
    <message>
        <source>Check the network or the VPN, press Refresh. If it stays, “Run check” says whose it is.</source>
        <translation>Compruebe la red o la VPN y pulse Actualizar. Si sigue igual, «Comprobar» dice a quién le corresponde.</translation>
    </message>
    <message>
        <source>A request was sent and its answer was lost, or it was not a clear one.</source>
        <translation>Se envió una solicitud y su respuesta se perdió, o no fue clara.</translation>
    </message>
    <message>
        <source>Gateway refused</source>
        <translation>La pasarela lo rechazó</translation>
    </message>
    <message>
        <source>The gateway said no, or a setting cannot be used; the details say which, and why.</source>
        <translation>La pasarela dijo que no, o un ajuste no se puede usar; los detalles dicen cuál y por qué.</translation>
    </message>
    <message>
        <source>Open the details (Ctrl+D): the next step stands there, with its button.</source>
        <translation>Abra los detalles (Ctrl+D): allí está el paso siguiente, con su botón.</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Llavero bloqueado</translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation>NO SE GRABA</translation>
    </message>
    <message>
        <source>Your screen should be recorded, and is not. Your session is not affected.</source>
        <translation>Su pantalla debería grabarse, y no se graba. Su sesión no está afectada.</translation>
    </message>
    <message>
        <source>Press VRC. If it stays, tell your supervisor and IT; the details say why it is so.</source>
        <translation>Pulse VRC. Si sigue igual, avise a su supervisor y a TI; los detalles dicen por qué.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Session not checked</source>
        <translation>Sesión sin comprobar</translation>
    </message>
    <message>
        <source>Nothing is wrong. The last proof is more than 90 seconds old.</source>
        <translation>No pasa nada malo. La última prueba tiene más de 90 segundos.</translation>
    </message>
    <message>
        <source>Press Refresh when you want a new one.</source>
        <translation>Pulse Actualizar cuando quiera una nueva.</translation>
    </message>
    <message>
        <source>Recorder not started</source>
        <translation>Grabador sin iniciar</translation>
    </message>
    <message>
        <source>Press VRC.</source>
        <translation>Pulse VRC.</translation>
    </message>
    <message>
        <source>Recorder not checked</source>
        <translation>Grabador sin comprobar</translation>
    </message>
    <message>
        <source>The recorder took its token, but since then this computer slept, or another session began.</source>
        <translation>El grabador tomó su token, pero desde entonces este equipo estuvo suspendido o empezó otra sesión.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Nothing. Good work.</source>
        <translation>Nada. Buen trabajo.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>Your shift has not begun.</source>
        <translation>Su turno no ha empezado.</translation>
    </message>
    <message>
        <source>Enter your password below the bar and press “Sign in”.</source>
        <translation>Introduzca su contraseña debajo de la barra y pulse «Iniciar sesión».</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>The gateway ended your session: by silence, by your supervisor, or you signed in elsewhere.</source>
        <translation>La pasarela terminó su sesión: por silencio, por su supervisor, o porque inició sesión en otro lugar.</translation>
    </message>
    <message>
        <source>Sign in again; if your supervisor did it, ask first.</source>
        <translation>Inicie sesión de nuevo; si lo hizo su supervisor, pregunte antes.</translation>
    </message>
    <message>
        <source>The toolbar goes on asking. After two minutes of silence the gateway signs you out.</source>
        <translation>La barra sigue preguntando. Tras dos minutos de silencio la pasarela cierra su sesión.</translation>
    </message>
    <message>
        <source>Check the network or the VPN. You need to press nothing.</source>
        <translation>Compruebe la red o la VPN. No hace falta que pulse nada.</translation>
    </message>
    <message>
        <source>Idle, Busy, Rest, After-call work, In a call</source>
        <translation>Disponible, Ocupado, Descanso, Trabajo posterior, En una llamada</translation>
    </message>
    <message>
        <source>You are signed in, and this is how you are, as the gateway tells it; since when, stands below. “Rest asked for”: it has not begun. “Rest: the time is up”: go on. “Signed out (no calls)”: end your shift in the menu (F10), and sign in again. “Signed in – state unknown”: choose one.</source>
        <translation>Su sesión está abierta, y este es su estado, según la pasarela; desde cuándo, está debajo. «Descanso solicitado»: no ha empezado. «Descanso: se acabó el tiempo»: continúe. «Sesión cerrada (sin llamadas)»: termine su turno en el menú (F10) e inicie sesión de nuevo. «Sesión – estado desconocido»: elija uno.</translation>
    </message>
    <message>
        <source>The button below the bar changes it. It has changed when the word does.</source>
        <translation>El botón debajo de la barra lo cambia. Ha cambiado cuando cambia la palabra.</translation>
    </message>
    <message>
        <source>No recorder on this desk</source>
        <translation>No hay grabador en este puesto</translation>
    </message>
    <message>
        <source>None is configured.</source>
        <translation>No hay ninguno configurado.</translation>
    </message>
    <message>
        <source>Nothing, unless you should be recorded: then tell IT.</source>
        <translation>Nada, salvo que se le deba grabar: entonces avise a TI.</translation>
    </message>
    <message>
        <source>It is not there, or not started yet.</source>
        <translation>No está, o aún no se ha iniciado.</translation>
    </message>
    <message>
        <source>Press VRC, or start the recorder first; the line says which.</source>
        <translation>Pulse VRC, o inicie antes el grabador; la línea dice cuál de las dos.</translation>
    </message>
    <message>
        <source>Recorder starting</source>
        <translation>Grabador iniciándose</translation>
    </message>
    <message>
        <source>A token was fetched for it, and is being handed over.</source>
        <translation>Se obtuvo un token para él y se le está entregando.</translation>
    </message>
    <message>
        <source>Wait some seconds.</source>
        <translation>Espere unos segundos.</translation>
    </message>
    <message>
        <source>Recorder ready or on since …, or got its token …</source>
        <translation>Grabador listo o activo desde …, o recibió su token …</translation>
    </message>
    <message>
        <source>“Ready” or “On since”: it has its token, says every 15 seconds that it is well, and records when asked by the gateway. “Got its token”: nobody can ask it how it is since then.</source>
        <translation>«Listo» o «activo desde»: tiene su token, dice cada 15 segundos que está bien y graba cuando la pasarela lo pide. «Recibió su token»: nadie puede preguntarle cómo está desde entonces.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Press VRC to try again. If it stays, press “Copy for IT” and tell IT.</source>
        <translation>Pulse VRC para volver a intentarlo. Si sigue igual, pulse «Copiar para TI» y avise a TI.</translation>
    </message>
    <message>
        <source>NOT RECORDED since …</source>
        <translation>NO SE GRABA desde …</translation>
    </message>
    <message>
        <source>Press VRC to start it again. If it stays, call IT.</source>
        <translation>Pulse VRC para iniciarlo de nuevo. Si sigue igual, llame a TI.</translation>
    </message>
    <message>
        <source>Recorder ended</source>
        <translation>El grabador terminó</translation>
    </message>
    <message>
        <source>Your shift, or new settings, ended it.</source>
        <translation>Lo terminó su turno, o unos ajustes nuevos.</translation>
    </message>
    <message>
        <source>Nothing. For the next shift, press VRC.</source>
        <translation>Nada. Para el próximo turno, pulse VRC.</translation>
    </message>
    <message>
        <source>The toolbar has no GUID of yours: the code of your session at the workbench.</source>
        <translation>La barra no tiene su GUID: el código de su sesión en la consola de trabajo.</translation>
    </message>
    <message>
        <source>Sign in to the workbench again, press “Enter GUID…” and paste the new GUID.</source>
        <translation>Vuelva a iniciar sesión en la consola de trabajo, pulse «Introducir GUID…» y pegue el GUID nuevo.</translation>
    </message>
    <message>
        <source>No clear answer, or Session to be checked</source>
        <translation>Sin respuesta clara, o Sesión por comprobar</translation>
    </message>
    <message>
        <source>Press Refresh, unless the bar says that the toolbar asks by itself.</source>
        <translation>Pulse Actualizar, salvo que la barra diga que pregunta por sí sola.</translation>
    </message>
    <message>
        <source>The keyring, this computer&apos;s store for passwords, could not be used.</source>
        <translation>No se pudo usar el llavero, el almacén de contraseñas de este equipo.</translation>
    </message>
    <message>
        <source>Press “Try again” in the details (Ctrl+D), and enter this computer&apos;s password.</source>
        <translation>Pulse «Reintentar» en los detalles (Ctrl+D) e introduzca la contraseña de este equipo.</translation>
    </message>
    <message>
        <source>All works, but what the toolbar knows is lost when you close it.</source>
        <translation>Todo funciona, pero lo que sabe la barra se pierde al cerrarla.</translation>
    </message>
    <message>
        <source>Leave it open. Open the details (Ctrl+D): they say why, and “Try again” saves it.</source>
        <translation>Déjela abierta. Abra los detalles (Ctrl+D): dicen el porqué, y «Reintentar» lo guarda.</translation>
    </message>
    <message>
        <source>Or “Recorder ended”, or “Recorder waits for its token”. Your session is fine. Before your screen can be recorded, the recorder needs a token: its ticket for this session.</source>
        <translation>O «El grabador terminó», o «El grabador espera su token». Su sesión está bien. Antes de que se pueda grabar su pantalla, el grabador necesita un token: su pase para esta sesión.</translation>
    </message>
    <message>
        <source>Wait a moment if the bar says so; else press VRC.</source>
        <translation>Espere un momento si la barra lo dice; si no, pulse VRC.</translation>
    </message>
    <message>
        <source>The gateway accepted your session less than 90 seconds ago, and the recorder, if there is one, has its token. Whether you take calls, your workbench says.</source>
        <translation>La pasarela aceptó su sesión hace menos de 90 segundos, y el grabador, si lo hay, tiene su token. Si usted atiende llamadas lo dice la consola de trabajo.</translation>
    </message>
    <message>
        <source>Not recording, Recording not confirmed, Perhaps still recording, Recorder not checked</source>
        <translation>Sin grabar, Grabación sin confirmar, Quizá aún se graba, Grabador sin comprobar</translation>
    </message>
    <message>
        <source>Nothing proves that the recording of your screen is as it was asked for.</source>
        <translation>Nada prueba que la grabación de su pantalla esté como se pidió.</translation>
    </message>
    <message>
        <source>Do what the bar says: press “Record screen” or “Stop recording”, or VRC.</source>
        <translation>Haga lo que dice la barra: pulse «Grabar pantalla», «Detener grabación» o VRC.</translation>
    </message>
    <message>
        <source>Recorder not started, or not running</source>
        <translation>Grabador sin iniciar, o no está en marcha</translation>
    </message>
    <message>
        <source>Recorder waits for its token</source>
        <translation>El grabador espera su token</translation>
    </message>
    <message>
        <source>It runs by itself, and needs a token before it can record.</source>
        <translation>Funciona por su cuenta, y necesita un token antes de poder grabar.</translation>
    </message>
    <message>
        <source>NOT RECORDED: the recorder failed</source>
        <translation>NO SE GRABA: el grabador falló</translation>
    </message>
    <message>
        <source>It did not take a token. The reason stands beside it.</source>
        <translation>No aceptó un token. El motivo está al lado.</translation>
    </message>
    <message>
        <source>It was on and is not any more: it ended, hangs, or was started again.</source>
        <translation>Estuvo activo y ya no lo está: terminó, está colgado o se inició de nuevo.</translation>
    </message>
    <message>
        <source>No screen recording asked for here</source>
        <translation>Grabación no pedida aquí</translation>
    </message>
    <message>
        <source>Nobody asked the gateway to record your screen, or its end is confirmed.</source>
        <translation>Nadie pidió a la pasarela que grabara su pantalla, o su fin está confirmado.</translation>
    </message>
    <message>
        <source>“Record screen” starts it, where your site has that button.</source>
        <translation>«Grabar pantalla» la inicia, donde su centro tiene ese botón.</translation>
    </message>
    <message>
        <source>Recording asked for, not confirmed yet</source>
        <translation>Grabación solicitada, aún sin confirmar</translation>
    </message>
    <message>
        <source>The gateway took the request. That is no proof yet.</source>
        <translation>La pasarela aceptó la solicitud. Eso aún no es una prueba.</translation>
    </message>
    <message>
        <source>Wait 10 seconds at most.</source>
        <translation>Espere 10 segundos como máximo.</translation>
    </message>
    <message>
        <source>Recording since …</source>
        <translation>Grabando desde …</translation>
    </message>
    <message>
        <source>The gateway confirmed that your screen is recorded.</source>
        <translation>La pasarela confirmó que su pantalla se graba.</translation>
    </message>
    <message>
        <source>Recording is being ended</source>
        <translation>Se está terminando la grabación</translation>
    </message>
    <message>
        <source>Its end was asked for, and is not confirmed yet.</source>
        <translation>Se pidió su fin, y aún no está confirmado.</translation>
    </message>
    <message>
        <source>A recording was wanted, and nothing proves it (any more). The cause stands there.</source>
        <translation>Se quería una grabación, y nada la demuestra (ya). La causa está allí.</translation>
    </message>
    <message>
        <source>Press “Record screen” again. If it stays, tell your supervisor and IT.</source>
        <translation>Pulse de nuevo «Grabar pantalla». Si sigue igual, avise a su supervisor y a TI.</translation>
    </message>
    <message>
        <source>Perhaps still recording</source>
        <translation>Quizá aún se graba</translation>
    </message>
    <message>
        <source>Its end was asked for, and nobody confirmed it.</source>
        <translation>Se pidió su fin, y nadie lo confirmó.</translation>
    </message>
    <message>
        <source>Press “Stop recording” once more. If it stays, tell IT.</source>
        <translation>Pulse «Detener grabación» una vez más. Si sigue igual, avise a TI.</translation>
    </message>
    <message>
        <source>This guide, at the state of this moment</source>
        <translation>Esta guía, en el estado de este momento</translation>
    </message>
    <message>
        <source>Refresh: a new GUID for your session, and a proof of it</source>
        <translation>Actualizar: un GUID nuevo para su sesión, y una prueba de ella</translation>
    </message>
    <message>
        <source>VRC: a token for the screen recorder</source>
        <translation>VRC: un token para el grabador de pantalla</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Cancel what takes too long</source>
        <translation>Cancelar lo que tarda demasiado</translation>
    </message>
    <message>
        <source>Set up, or enter the GUID</source>
        <translation>Configurar, o introducir el GUID</translation>
    </message>
    <message>
        <source>Details: what is wrong, the three links, the last actions</source>
        <translation>Detalles: qué está mal, los tres eslabones, las últimas acciones</translation>
    </message>
    <message>
        <source>The first button of the details, such as “Try again”</source>
        <translation>El primer botón de los detalles, como «Reintentar»</translation>
    </message>
    <message>
        <source>Check of the whole way; it changes nothing</source>
        <translation>Comprobación de todo el camino; no cambia nada</translation>
    </message>
    <message>
        <source>Close the check, then the details</source>
        <translation>Cerrar la comprobación, y después los detalles</translation>
    </message>
    <message>
        <source>Session story: the last 200 lines</source>
        <translation>Historia de la sesión: las últimas 200 líneas</translation>
    </message>
    <message>
        <source>Copy for IT; it holds no secret</source>
        <translation>Copiar para TI; no contiene ningún secreto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Bar along the top edge, along the bottom edge, or free</source>
        <translation>Barra a lo largo del borde superior, del borde inferior, o libre</translation>
    </message>
    <message>
        <source>No notices for 30 minutes, 1 hour or 8 hours; notices again</source>
        <translation>Sin avisos durante 30 minutos, 1 hora u 8 horas; avisos de nuevo</translation>
    </message>
    <message>
        <source>End shift: Ctrl+E, then E</source>
        <translation>Terminar turno: Ctrl+E, después E</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>To your password, to sign in</source>
        <translation>A su contraseña, para iniciar sesión</translation>
    </message>
    <message>
        <source>Take over, where you are signed in elsewhere</source>
        <translation>Tomar el control, si su sesión está abierta en otro lugar</translation>
    </message>
    <message>
        <source>How you are: all that there is to choose</source>
        <translation>Su estado: todo lo que se puede elegir</translation>
    </message>
    <message>
        <source>Idle, Busy, After-call work, Rest for 15 minutes</source>
        <translation>Disponible, Ocupado, Trabajo posterior, Descanso de 15 minutos</translation>
    </message>
    <message>
        <source>Record screen, or stop recording</source>
        <translation>Grabar pantalla, o detener la grabación</translation>
    </message>
    <message>
        <source>End the call and sign out: Ctrl+E, then F</source>
        <translation>Colgar y salir: Ctrl+E, después F</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What the bar says</source>
        <translation>Qué dice la barra</translation>
    </message>
    <message>
        <source>The recorder</source>
        <translation>El grabador</translation>
    </message>
    <message>
        <source>The recording of your screen</source>
        <translation>La grabación de su pantalla</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>como está ahora</translation>
    </message>
</context>
<context>
    <name>HelpLater</name>
    <message>
        <source>Copied – paste it into the ticket</source>
        <translation>Copiado – péguelo en el parte de incidencia</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>Idioma (Language)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Gateway not reachable</source>
        <translation>No se llega a la pasarela</translation>
    </message>
    <message>
        <source>There is no way from here to {host}.</source>
        <translation>Desde aquí no hay camino a {host}.</translation>
    </message>
    <message>
        <source>Check the network or the VPN, then try again.</source>
        <translation>Compruebe la red o la VPN y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{host} is there, but nothing answers on port {port}.</source>
        <translation>{host} está ahí, pero nada responde en el puerto {port}.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, tell IT that the gateway is down.</source>
        <translation>Vuelva a intentarlo en un momento. Si sigue igual, diga a TI que la pasarela no funciona.</translation>
    </message>
    <message>
        <source>Gateway not found</source>
        <translation>Pasarela no encontrada</translation>
    </message>
    <message>
        <source>The name {host} was not found.</source>
        <translation>No se encontró el nombre {host}.</translation>
    </message>
    <message>
        <source>Are you connected to the company network or VPN?</source>
        <translation>¿Está conectado a la red de la empresa o a la VPN?</translation>
    </message>
    <message>
        <source>{host} did not answer on port {port} in time.</source>
        <translation>{host} no respondió a tiempo en el puerto {port}.</translation>
    </message>
    <message>
        <source>{host} took the connection and then said nothing.</source>
        <translation>{host} aceptó la conexión y después no dijo nada.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, tell IT.</source>
        <translation>Vuelva a intentarlo en un momento. Si sigue igual, avise a TI.</translation>
    </message>
    <message>
        <source>Toolbar closing</source>
        <translation>La barra se está cerrando</translation>
    </message>
    <message>
        <source>The toolbar is closing, so nothing was sent.</source>
        <translation>La barra se está cerrando, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Iníciela de nuevo.</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Sin respuesta clara</translation>
    </message>
    <message>
        <source>The request was sent and no whole answer came back. It may have been carried out.</source>
        <translation>La solicitud se envió y no volvió una respuesta completa. Puede que se haya llevado a cabo.</translation>
    </message>
    <message>
        <source>Press Refresh: the toolbar finds out which GUID holds.</source>
        <translation>Pulse Actualizar: la barra averigua qué GUID vale.</translation>
    </message>
    <message>
        <source>Not the gateway&apos;s answer</source>
        <translation>No es la respuesta de la pasarela</translation>
    </message>
    <message>
        <source>Something between you and the gateway answered instead, often a proxy or a login page.</source>
        <translation>En su lugar respondió algo situado entre usted y la pasarela, a menudo un proxy o una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>Respuesta inservible</translation>
    </message>
    <message>
        <source>The gateway said yes, and its answer has no GUID that can be used.</source>
        <translation>La pasarela dijo que sí, pero su respuesta no tiene un GUID que pueda usarse.</translation>
    </message>
    <message>
        <source>Press Refresh to ask again. If it stays, send the details to IT.</source>
        <translation>Pulse Actualizar para volver a preguntar. Si sigue igual, envíe los detalles a TI.</translation>
    </message>
    <message>
        <source>Unexpected answer</source>
        <translation>Respuesta inesperada</translation>
    </message>
    <message>
        <source>The gateway, or something before it, answered {code} instead of working.</source>
        <translation>La pasarela, o algo delante de ella, respondió {code} en lugar de trabajar.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, send the details to IT.</source>
        <translation>Vuelva a intentarlo en un momento. Si sigue igual, envíe los detalles a TI.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>You cancelled before anything was sent. Nothing has changed.</source>
        <translation>Canceló antes de que se enviara nada. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Try again when you like.</source>
        <translation>Vuelva a intentarlo cuando quiera.</translation>
    </message>
    <message>
        <source>If your browser shows a login page, sign in there. Then try again, or tell IT.</source>
        <translation>Si su navegador muestra una página de acceso, entre allí. Después vuelva a intentarlo, o avise a TI.</translation>
    </message>
    <message>
        <source>Proxy wants a password</source>
        <translation>El proxy pide una contraseña</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not accept user name and password, or has got none.</source>
        <translation>El proxy {proxy} no aceptó el nombre de usuario y la contraseña, o no los recibió.</translation>
    </message>
    <message>
        <source>Enter both in the settings; ask IT which ones to use.</source>
        <translation>Introduzca ambos en los ajustes; pregunte a TI cuáles debe usar.</translation>
    </message>
    <message>
        <source>Proxy not supported</source>
        <translation>Proxy no admitido</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a kind of sign-in that this program does not support, such as NTLM or Kerberos.</source>
        <translation>El proxy {proxy} pide un tipo de inicio de sesión que este programa no admite, como NTLM o Kerberos.</translation>
    </message>
    <message>
        <source>Tell IT: the proxy must let the toolbar in with a password, or to the gateway without.</source>
        <translation>Avise a TI: el proxy debe dejar pasar la barra con una contraseña, o llegar a la pasarela sin ella.</translation>
    </message>
    <message>
        <source>Proxy not trusted</source>
        <translation>Proxy no fiable</translation>
    </message>
    <message>
        <source>No safe connection to the proxy {proxy} could be made: its certificate is not trusted.</source>
        <translation>No se pudo establecer una conexión segura con el proxy {proxy}: no se confía en su certificado.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings; if it is right, tell IT.</source>
        <translation>Compruebe el proxy en los ajustes; si es correcto, avise a TI.</translation>
    </message>
    <message>
        <source>No way through the proxy</source>
        <translation>No se puede pasar por el proxy</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached, or does not let us through.</source>
        <translation>No se llega al proxy {proxy}, o no nos deja pasar.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it stays, tell IT.</source>
        <translation>Espere un momento y vuelva a intentarlo. Si sigue igual, avise a TI.</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Certificado caducado</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired. Nothing was sent.</source>
        <translation>El certificado de {host} ha caducado. No se envió nada.</translation>
    </message>
    <message>
        <source>Tell IT. If this computer&apos;s date is wrong, correct it first.</source>
        <translation>Avise a TI. Si la fecha de este equipo está mal, corríjala primero.</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>Certificado aún no válido</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, the certificate of {host} is not valid yet.</source>
        <translation>Según el reloj de este equipo, el certificado de {host} aún no es válido.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, tell IT.</source>
        <translation>Compruebe la fecha y la hora de este equipo. Si son correctas, avise a TI.</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>Certificado para otro nombre</translation>
    </message>
    <message>
        <source>The certificate is not made for {host}. Nothing was sent.</source>
        <translation>El certificado no está hecho para {host}. No se envió nada.</translation>
    </message>
    <message>
        <source>Check the address in the settings; if it is right, tell IT.</source>
        <translation>Compruebe la dirección en los ajustes; si es correcta, avise a TI.</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificado no fiable</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of {host}. Nothing was sent.</source>
        <translation>Este equipo no conoce a quien emitió el certificado de {host}. No se envió nada.</translation>
    </message>
    <message>
        <source>{host} vouches for itself (a self-signed certificate). Nothing was sent.</source>
        <translation>{host} responde por sí mismo (un certificado autofirmado). No se envió nada.</translation>
    </message>
    <message>
        <source>Press Test connection in the settings to see the certificate and what to do about it.</source>
        <translation>Pulse Probar conexión en los ajustes para ver el certificado y qué hacer con él.</translation>
    </message>
    <message>
        <source>Certificate made wrongly</source>
        <translation>Certificado mal hecho</translation>
    </message>
    <message>
        <source>The certificate of {host} breaks the rules for certificates. Nothing was sent.</source>
        <translation>El certificado de {host} incumple las reglas de los certificados. No se envió nada.</translation>
    </message>
    <message>
        <source>Tell IT: the gateway needs a certificate that is made correctly.</source>
        <translation>Avise a TI: la pasarela necesita un certificado bien hecho.</translation>
    </message>
    <message>
        <source>Not the pinned certificate</source>
        <translation>No es el certificado fijado</translation>
    </message>
    <message>
        <source>{host} presents another certificate than the one that was pinned. It may be a new one, or somebody in between. Nothing was sent. Pinned: {pinned}. Presented: {presented}.</source>
        <translation>{host} presenta un certificado distinto del que se fijó. Puede ser uno nuevo, o alguien en medio. No se envió nada. Fijado: {pinned}. Presentado: {presented}.</translation>
    </message>
    <message>
        <source>Ask IT whether the certificate was changed. Only the settings can pin a new one.</source>
        <translation>Pregunte a TI si se cambió el certificado. Solo en los ajustes se puede fijar uno nuevo.</translation>
    </message>
    <message>
        <source>Connection not safe enough</source>
        <translation>Conexión no lo bastante segura</translation>
    </message>
    <message>
        <source>{host} and this program found no encryption that is safe today: a cipher or a key is too weak, or the gateway wants a client certificate. Nothing was sent.</source>
        <translation>{host} y este programa no encontraron un cifrado que hoy sea seguro: un cifrado o una clave son demasiado débiles, o la pasarela quiere un certificado de cliente. No se envió nada.</translation>
    </message>
    <message>
        <source>Press Test connection in the settings to learn more, and tell IT.</source>
        <translation>Pulse Probar conexión en los ajustes para saber más, y avise a TI.</translation>
    </message>
    <message>
        <source>{host} offers no encryption that is safe today (TLS 1.2 or later). Nothing was sent.</source>
        <translation>{host} no ofrece ningún cifrado que hoy sea seguro (TLS 1.2 o posterior). No se envió nada.</translation>
    </message>
    <message>
        <source>Tell IT: the gateway&apos;s TLS settings are too old.</source>
        <translation>Avise a TI: la configuración TLS de la pasarela es demasiado antigua.</translation>
    </message>
    <message>
        <source>{host} asks for a client certificate, which this program does not have.</source>
        <translation>{host} pide un certificado de cliente, que este programa no tiene.</translation>
    </message>
    <message>
        <source>Tell IT: the gateway must let the toolbar in without one.</source>
        <translation>Avise a TI: la pasarela debe dejar entrar a la barra sin él.</translation>
    </message>
    <message>
        <source>Port {port} of {host} does not speak TLS. Nothing was sent.</source>
        <translation>El puerto {port} de {host} no habla TLS. No se envió nada.</translation>
    </message>
    <message>
        <source>Check the port in the settings: 8043 is usual, 8000 is the unsafe one.</source>
        <translation>Compruebe el puerto en los ajustes: 8043 es lo habitual, 8000 es el inseguro.</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>No hay conexión segura</translation>
    </message>
    <message>
        <source>The encrypted connection to {host} could not be made. Nothing was sent.</source>
        <translation>No se pudo establecer la conexión cifrada con {host}. No se envió nada.</translation>
    </message>
    <message>
        <source>Send the details to IT.</source>
        <translation>Envíe los detalles a TI.</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>The gateway does not know your session any more. It signs agents out after about two minutes without contact, or when someone signs in with your ID elsewhere.</source>
        <translation>La pasarela ya no conoce su sesión. Cierra la sesión de los agentes tras unos dos minutos sin contacto, o cuando alguien inicia sesión en otro lugar con su ID.</translation>
    </message>
    <message>
        <source>Sign in to the workbench again, then paste the new GUID.</source>
        <translation>Vuelva a iniciar sesión en la consola de trabajo y pegue el GUID nuevo.</translation>
    </message>
    <message>
        <source>The gateway does not accept this GUID (any more). Another client may have a newer one.</source>
        <translation>La pasarela no acepta (o ya no acepta) este GUID. Otro cliente puede tener uno más nuevo.</translation>
    </message>
    <message>
        <source>Gateway is switching over</source>
        <translation>La pasarela está conmutando</translation>
    </message>
    <message>
        <source>The gateway is moving you to another server.</source>
        <translation>La pasarela le está pasando a otro servidor.</translation>
    </message>
    <message>
        <source>Wait a few seconds, then try again.</source>
        <translation>Espere unos segundos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The gateway is still busy with the last request.</source>
        <translation>La pasarela sigue ocupada con la última solicitud.</translation>
    </message>
    <message>
        <source>Gateway trouble</source>
        <translation>Problema en la pasarela</translation>
    </message>
    <message>
        <source>The gateway could not do this just now (an internal error).</source>
        <translation>La pasarela no pudo hacerlo en este momento (un error interno).</translation>
    </message>
    <message>
        <source>Agent ID not accepted</source>
        <translation>ID de agente no aceptado</translation>
    </message>
    <message>
        <source>The gateway did not accept the agent ID or the address.</source>
        <translation>La pasarela no aceptó el ID de agente o la dirección.</translation>
    </message>
    <message>
        <source>Check both in the settings.</source>
        <translation>Compruebe ambos en los ajustes.</translation>
    </message>
    <message>
        <source>Gateway refused</source>
        <translation>La pasarela lo rechazó</translation>
    </message>
    <message>
        <source>The gateway refused the request (code {retcode}).</source>
        <translation>La pasarela rechazó la solicitud (código {retcode}).</translation>
    </message>
    <message>
        <source>Signed in elsewhere</source>
        <translation>Sesión iniciada en otro lugar</translation>
    </message>
    <message>
        <source>This agent ID is signed in at another place.</source>
        <translation>Este ID de agente tiene una sesión iniciada en otro lugar.</translation>
    </message>
    <message>
        <source>Was it you? Type your password, press Take over: that session and its call end. If not, tell your supervisor.</source>
        <translation>¿Era usted? Contraseña y Tomar el control terminan esa sesión y su llamada. Si no, avise al supervisor.</translation>
    </message>
    <message>
        <source>Sign-in not possible now</source>
        <translation>Ahora no se puede iniciar sesión</translation>
    </message>
    <message>
        <source>The gateway has no room or no connection for another agent just now.</source>
        <translation>La pasarela no tiene ahora sitio o conexión para otro agente.</translation>
    </message>
    <message>
        <source>Agent ID or password wrong</source>
        <translation>ID de agente o contraseña incorrectos</translation>
    </message>
    <message>
        <source>The gateway does not know this agent ID with this password.</source>
        <translation>La pasarela no conoce este ID de agente con esta contraseña.</translation>
    </message>
    <message>
        <source>Signed out already</source>
        <translation>La sesión ya está cerrada</translation>
    </message>
    <message>
        <source>The gateway has signed you out before.</source>
        <translation>La pasarela ya le cerró la sesión antes.</translation>
    </message>
    <message>
        <source>Sign in again when you like.</source>
        <translation>Vuelva a iniciar sesión cuando quiera.</translation>
    </message>
    <message>
        <source>Not possible in this state</source>
        <translation>No es posible en este estado</translation>
    </message>
    <message>
        <source>The gateway does not allow this change of state now, or not for you.</source>
        <translation>La pasarela no permite ahora este cambio de estado, o no a usted.</translation>
    </message>
    <message>
        <source>Wait until the call or the rest has ended, then try again.</source>
        <translation>Espere a que termine la llamada o el descanso y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Still signed in</source>
        <translation>La sesión sigue iniciada</translation>
    </message>
    <message>
        <source>The gateway does not sign you out in your present state; you may be in a call.</source>
        <translation>La pasarela no cierra su sesión en su estado actual; puede que esté en una llamada.</translation>
    </message>
    <message>
        <source>Sign-in not accepted</source>
        <translation>Inicio de sesión no aceptado</translation>
    </message>
    <message>
        <source>The gateway did not accept what was entered to sign in.</source>
        <translation>La pasarela no aceptó lo introducido para iniciar sesión.</translation>
    </message>
    <message>
        <source>Check agent ID and phone number. If both are right, send the details to IT.</source>
        <translation>Compruebe el ID de agente y el número de teléfono. Si ambos son correctos, envíe los detalles a TI.</translation>
    </message>
    <message>
        <source>Wrong kind of agent</source>
        <translation>Tipo de agente equivocado</translation>
    </message>
    <message>
        <source>This agent ID is not set up for a computer with a phone.</source>
        <translation>Este ID de agente no está configurado para un ordenador con teléfono.</translation>
    </message>
    <message>
        <source>Phone number not accepted</source>
        <translation>Número de teléfono no aceptado</translation>
    </message>
    <message>
        <source>The gateway cannot use this phone number.</source>
        <translation>La pasarela no puede usar este número de teléfono.</translation>
    </message>
    <message>
        <source>Check the phone number in the settings.</source>
        <translation>Compruebe el número de teléfono en los ajustes.</translation>
    </message>
    <message>
        <source>Phone number outside the range</source>
        <translation>Número de teléfono fuera del rango</translation>
    </message>
    <message>
        <source>This phone number is not one of those that the gateway may use.</source>
        <translation>Este número de teléfono no es de los que la pasarela puede usar.</translation>
    </message>
    <message>
        <source>Check the phone number in the settings, or ask IT which ones are allowed.</source>
        <translation>Compruebe el número de teléfono en los ajustes, o pregunte a TI cuáles se permiten.</translation>
    </message>
    <message>
        <source>Cannot be taken over</source>
        <translation>No se puede tomar el control</translation>
    </message>
    <message>
        <source>This agent ID is signed in at another place and cannot be signed out from here.</source>
        <translation>Este ID de agente tiene una sesión en otro lugar y no se puede cerrar desde aquí.</translation>
    </message>
    <message>
        <source>Sign out there, or ask your supervisor.</source>
        <translation>Cierre la sesión allí, o pregunte a su supervisor.</translation>
    </message>
    <message>
        <source>Address not accepted</source>
        <translation>Dirección no aceptada</translation>
    </message>
    <message>
        <source>The gateway did not accept the address of this computer.</source>
        <translation>La pasarela no aceptó la dirección de este equipo.</translation>
    </message>
    <message>
        <source>Sign-in not confirmed</source>
        <translation>Inicio de sesión no confirmado</translation>
    </message>
    <message>
        <source>The system behind the gateway that knows the passwords said no.</source>
        <translation>El sistema que está detrás de la pasarela y conoce las contraseñas dijo que no.</translation>
    </message>
    <message>
        <source>Enter the password again. If it stays, send the details to IT.</source>
        <translation>Introduzca la contraseña de nuevo. Si sigue igual, envíe los detalles a TI.</translation>
    </message>
    <message>
        <source>Two call centres mixed</source>
        <translation>Dos centros de llamadas mezclados</translation>
    </message>
    <message>
        <source>This agent ID and the recording belong to different call centres (VDN).</source>
        <translation>Este ID de agente y la grabación pertenecen a centros de llamadas (VDN) distintos.</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Contraseña caducada</translation>
    </message>
    <message>
        <source>Your password has expired.</source>
        <translation>Su contraseña ha caducado.</translation>
    </message>
    <message>
        <source>Change it where your organisation lets you, then sign in with the new one.</source>
        <translation>Cámbiela donde su organización lo permita e inicie sesión con la nueva.</translation>
    </message>
    <message>
        <source>Sign-in under way</source>
        <translation>Inicio de sesión en curso</translation>
    </message>
    <message>
        <source>The gateway is still working on another sign-in with this agent ID.</source>
        <translation>La pasarela todavía procesa otro inicio de sesión con este ID de agente.</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Cuenta bloqueada</translation>
    </message>
    <message>
        <source>The account is locked, mostly after several wrong passwords.</source>
        <translation>La cuenta está bloqueada, normalmente tras varias contraseñas incorrectas.</translation>
    </message>
    <message>
        <source>Ask IT to unlock it, or wait until it opens by itself.</source>
        <translation>Pida a TI que la desbloquee, o espere a que se abra sola.</translation>
    </message>
    <message>
        <source>Session lost in a switch-over</source>
        <translation>Sesión perdida en una conmutación</translation>
    </message>
    <message>
        <source>The gateway moved to another server, and your session did not come along.</source>
        <translation>La pasarela pasó a otro servidor, y su sesión no la acompañó.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Signed out by silence</source>
        <translation>Sesión cerrada por silencio</translation>
    </message>
    <message>
        <source>The gateway had no sign of life from this computer for about two minutes, and signed you out.</source>
        <translation>La pasarela no tuvo señales de vida de este equipo durante unos dos minutos y cerró su sesión.</translation>
    </message>
    <message>
        <source>Somebody signed in with your agent ID at another place, so your session here has ended.</source>
        <translation>Alguien inició sesión con su ID de agente en otro lugar, por lo que su sesión aquí ha terminado.</translation>
    </message>
    <message>
        <source>Signed out by somebody else</source>
        <translation>Sesión cerrada por otra persona</translation>
    </message>
    <message>
        <source>Your session was ended by a supervisor or by the gateway&apos;s administration.</source>
        <translation>Un supervisor o la administración de la pasarela terminó su sesión.</translation>
    </message>
    <message>
        <source>Ask your supervisor, then sign in again.</source>
        <translation>Pregunte a su supervisor y después inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Signed out by the gateway</source>
        <translation>Sesión cerrada por la pasarela</translation>
    </message>
    <message>
        <source>The gateway was away, and does not know your session any more since it is back.</source>
        <translation>La pasarela estuvo ausente y, desde que volvió, ya no conoce su sesión.</translation>
    </message>
    <message>
        <source>Signed in without a session</source>
        <translation>Sesión iniciada sin GUID</translation>
    </message>
    <message>
        <source>The gateway says that you are signed in, and gave no GUID to work with.</source>
        <translation>La pasarela dice que su sesión está iniciada, pero no dio ningún GUID con el que trabajar.</translation>
    </message>
    <message>
        <source>Sign in again and take over: it was you. If it stays, send the details to IT.</source>
        <translation>Inicie sesión de nuevo y tome el control: era usted. Si sigue igual, envíe los detalles a TI.</translation>
    </message>
    <message>
        <source>No licence free</source>
        <translation>No hay licencias libres</translation>
    </message>
    <message>
        <source>All agents&apos; licences of this call centre are in use.</source>
        <translation>Todas las licencias de agentes de este centro de llamadas están en uso.</translation>
    </message>
    <message>
        <source>Wait until somebody signs out, or tell your supervisor.</source>
        <translation>Espere a que alguien cierre la sesión, o avise a su supervisor.</translation>
    </message>
    <message>
        <source>The gateway said yes and has not signed you out.</source>
        <translation>La pasarela dijo que sí, pero no cerró su sesión.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Su sesión ha terminado.</translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation>NO SE GRABA</translation>
    </message>
    <message>
        <source>The gateway took the request and did not confirm that your screen is recorded.</source>
        <translation>La pasarela aceptó la solicitud y no confirmó que se esté grabando su pantalla.</translation>
    </message>
    <message>
        <source>Start the recording again. If it stays, tell your supervisor and IT.</source>
        <translation>Inicie la grabación de nuevo. Si sigue igual, avise a su supervisor y a TI.</translation>
    </message>
    <message>
        <source>The gateway says that the recording of your screen did not start.</source>
        <translation>La pasarela dice que la grabación de su pantalla no se inició.</translation>
    </message>
    <message>
        <source>Press VRC, then start the recording again. If it stays, tell your supervisor and IT.</source>
        <translation>Pulse VRC y después inicie la grabación de nuevo. Si sigue igual, avise a su supervisor y a TI.</translation>
    </message>
    <message>
        <source>Your session ended, and the recording of your screen with it.</source>
        <translation>Su sesión terminó, y con ella la grabación de su pantalla.</translation>
    </message>
    <message>
        <source>Sign in again, press VRC, then start the recording.</source>
        <translation>Inicie sesión de nuevo, pulse VRC y después inicie la grabación.</translation>
    </message>
    <message>
        <source>Start it again, or ask your supervisor.</source>
        <translation>Reiníciela o pregunte al supervisor.</translation>
    </message>
    <message>
        <source>End of recording not confirmed</source>
        <translation>Fin de la grabación no confirmado</translation>
    </message>
    <message>
        <source>Nobody confirmed that the recording of your screen has ended. It may go on.</source>
        <translation>Nadie confirmó que la grabación de su pantalla haya terminado. Puede que continúe.</translation>
    </message>
    <message>
        <source>Stop it again. If it stays, tell IT.</source>
        <translation>Deténgala de nuevo. Si sigue igual, avise a TI.</translation>
    </message>
    <message>
        <source>Recording goes on</source>
        <translation>La grabación continúa</translation>
    </message>
    <message>
        <source>The gateway says that the recording of your screen could not be ended.</source>
        <translation>La pasarela dice que no se pudo terminar la grabación de su pantalla.</translation>
    </message>
    <message>
        <source>Not signed in here</source>
        <translation>Sesión no iniciada aquí</translation>
    </message>
    <message>
        <source>There is no session that this toolbar began.</source>
        <translation>No hay ninguna sesión iniciada por esta barra.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Inicie sesión primero.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>This is not a phone number to sign in with.</source>
        <translation>Este no es un número de teléfono con el que iniciar sesión.</translation>
    </message>
    <message>
        <source>Enter digits, *, # and + only, 24 at most.</source>
        <translation>Introduzca solo cifras, *, # y +, 24 como máximo.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>This cannot be a password of the gateway: it has at most 32 characters.</source>
        <translation>Esta no puede ser una contraseña de la pasarela: tienen 32 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>The toolbar does not know your gateway yet.</source>
        <translation>La barra todavía no conoce su pasarela.</translation>
    </message>
    <message>
        <source>Enter the gateway and your agent ID in the settings.</source>
        <translation>Introduzca la pasarela y su ID de agente en los ajustes.</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Dirección de la pasarela</translation>
    </message>
    <message>
        <source>This is not the address of a gateway.</source>
        <translation>Esta no es la dirección de una pasarela.</translation>
    </message>
    <message>
        <source>Enter host and port only, as in https://gw.example:8043</source>
        <translation>Introduzca solo equipo y puerto, como en https://gw.example:8043</translation>
    </message>
    <message>
        <source>Only https:// is allowed: your session would be readable on the way.</source>
        <translation>Solo se permite https://: su sesión podría leerse por el camino.</translation>
    </message>
    <message>
        <source>Enter the https address, as in https://gw.example:8043</source>
        <translation>Introduzca la dirección https, como en https://gw.example:8043</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>The CA file cannot be read, or holds no certificate: {file}</source>
        <translation>El archivo de CA no se puede leer, o no contiene ningún certificado: {file}</translation>
    </message>
    <message>
        <source>Choose the PEM file that IT gave you.</source>
        <translation>Elija el archivo PEM que le dio TI.</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>ID de agente</translation>
    </message>
    <message>
        <source>An agent ID is a number from 101 to 999999.</source>
        <translation>Un ID de agente es un número del 101 al 999999.</translation>
    </message>
    <message>
        <source>Enter yours; the workbench shows it.</source>
        <translation>Introduzca el suyo; la consola de trabajo lo muestra.</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>This is not a GUID: 8 to 256 letters, digits, dots and hyphens, on one line.</source>
        <translation>Esto no es un GUID: de 8 a 256 letras, cifras, puntos y guiones, en una línea.</translation>
    </message>
    <message>
        <source>Copy it whole from the workbench, with or without JSESSIONID= before it.</source>
        <translation>Cópielo entero de la consola de trabajo, con o sin JSESSIONID= delante.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The path of a file must be whole, from the root or the drive on.</source>
        <translation>La ruta de un archivo debe estar completa, desde la raíz o la unidad.</translation>
    </message>
    <message>
        <source>Choose the file with the button beside the field.</source>
        <translation>Elija el archivo con el botón que está junto al campo.</translation>
    </message>
    <message>
        <source>There is no such file: {file}</source>
        <translation>No existe el archivo: {file}</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Gateway, agent, mode and GUID are those of your shift, which is under way.</source>
        <translation>La pasarela, el agente, el modo y el GUID son los de su turno, que está en curso.</translation>
    </message>
    <message>
        <source>End your shift first, then change them.</source>
        <translation>Termine primero su turno y cámbielos después.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>Enter the one that IT gave you.</source>
        <translation>Introduzca el que le dio TI.</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Sin sesión</translation>
    </message>
    <message>
        <source>The toolbar has no GUID of yours.</source>
        <translation>La barra no tiene ningún GUID suyo.</translation>
    </message>
    <message>
        <source>Sign in to the workbench, then paste the GUID.</source>
        <translation>Inicie sesión en la consola de trabajo y pegue el GUID.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Hay una comilla sin cerrar.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>This is not the SHA-256 fingerprint of a certificate.</source>
        <translation>Esta no es la huella SHA-256 de un certificado.</translation>
    </message>
    <message>
        <source>Enter its 64 digits (0 to 9, A to F), with or without colons.</source>
        <translation>Introduzca sus 64 dígitos (0 a 9, A a F), con o sin dos puntos.</translation>
    </message>
    <message>
        <source>Two recorders</source>
        <translation>Dos grabadores</translation>
    </message>
    <message>
        <source>Leave the program empty for a recorder that runs already, or else the socket.</source>
        <translation>Deje vacío el programa si el grabador ya está en marcha; si no, deje vacío el socket.</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>Esta no es la dirección de un proxy.</translation>
    </message>
    <message>
        <source>Enter host and port only, as in http://proxy.example:3128</source>
        <translation>Introduzca solo equipo y puerto, como en http://proxy.example:3128</translation>
    </message>
    <message>
        <source>A user name or a password does not belong in the address.</source>
        <translation>El nombre de usuario y la contraseña no van en la dirección.</translation>
    </message>
    <message>
        <source>Enter them in their own fields: the password is kept in the keyring.</source>
        <translation>Introdúzcalos en sus propios campos: la contraseña se guarda en el llavero.</translation>
    </message>
    <message>
        <source>Only http and https proxies are supported, not SOCKS.</source>
        <translation>Solo se admiten proxies http y https, no SOCKS.</translation>
    </message>
    <message>
        <source>Ask IT for the address of a web proxy.</source>
        <translation>Pida a TI la dirección de un proxy web.</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>This password cannot be kept: it is empty or too long.</source>
        <translation>Esta contraseña no se puede guardar: está vacía o es demasiado larga.</translation>
    </message>
    <message>
        <source>Enter the password that IT gave you.</source>
        <translation>Introduzca la contraseña que le dio TI.</translation>
    </message>
    <message>
        <source>System proxy</source>
        <translation>Proxy del sistema</translation>
    </message>
    <message>
        <source>This computer did not say in time which proxy to use.</source>
        <translation>Este equipo no dijo a tiempo qué proxy usar.</translation>
    </message>
    <message>
        <source>Try again, or enter the proxy in the settings.</source>
        <translation>Vuelva a intentarlo, o introduzca el proxy en los ajustes.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>A profile&apos;s name has 1 to 32 letters (A to Z), digits, - or _.</source>
        <translation>El nombre de un perfil tiene de 1 a 32 letras (A a Z), cifras, - o _.</translation>
    </message>
    <message>
        <source>Enter another name.</source>
        <translation>Introduzca otro nombre.</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Ya hay un perfil con ese nombre.</translation>
    </message>
    <message>
        <source>Enter another name, or open the one that there is.</source>
        <translation>Introduzca otro nombre, o abra el que ya existe.</translation>
    </message>
    <message>
        <source>The window of the profile {profile} is open.</source>
        <translation>La ventana del perfil {profile} está abierta.</translation>
    </message>
    <message>
        <source>Close that window first, then remove the profile.</source>
        <translation>Cierre antes esa ventana y quite después el perfil.</translation>
    </message>
    <message>
        <source>The window of the other profile could not be started.</source>
        <translation>La ventana del otro perfil no se pudo iniciar.</translation>
    </message>
    <message>
        <source>Try again. If it stays, tell IT; this window is still yours.</source>
        <translation>Vuelva a intentarlo. Si sigue igual, avise a TI; esta ventana sigue siendo suya.</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Fijado por su organización</translation>
    </message>
    <message>
        <source>Your organisation decides this: {key}. Nothing was changed.</source>
        <translation>Esto lo decide su organización: {key}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Ask IT if it has to be different; they have set it in {file}</source>
        <translation>Pregunte a TI si tiene que ser distinto; lo fijaron en {file}</translation>
    </message>
    <message>
        <source>Not allowed by your organisation</source>
        <translation>Su organización no lo permite</translation>
    </message>
    <message>
        <source>Your organisation does not allow to trust a certificate by its fingerprint.</source>
        <translation>Su organización no permite confiar en un certificado por su huella.</translation>
    </message>
    <message>
        <source>Use a CA file, or ask IT; they have set it in {file}</source>
        <translation>Use un archivo de CA, o pregunte a TI; lo fijaron en {file}</translation>
    </message>
    <message>
        <source>Policy cannot be used</source>
        <translation>La directiva no se puede usar</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} cannot be read: {wrong}.</source>
        <translation>La directiva de su organización {file} no se puede leer: {wrong}.</translation>
    </message>
    <message>
        <source>Policy is not safe</source>
        <translation>La directiva no es segura</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} is not used: others can change {place}.</source>
        <translation>La directiva de su organización {file} no se usa: otros pueden cambiar {place}.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} is not TOML: {wrong}.</source>
        <translation>La directiva de su organización {file} no es TOML: {wrong}.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} has a key that is not known: {key} ({wrong}).</source>
        <translation>La directiva de su organización {file} tiene una clave desconocida: {key} ({wrong}).</translation>
    </message>
    <message>
        <source>In your organisation&apos;s policy {file}, {key} is wrong: {wrong}.</source>
        <translation>En la directiva de su organización {file}, {key} está mal: {wrong}.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} contradicts itself at {key}: {wrong}.</source>
        <translation>La directiva de su organización {file} se contradice en {key}: {wrong}.</translation>
    </message>
    <message>
        <source>Others can change {place}, which your organisation&apos;s policy {file} names in {key}.</source>
        <translation>Otros pueden cambiar {place}, que la directiva de su organización {file} indica en {key}.</translation>
    </message>
    <message>
        <source>1. Open settings and save: it lasts until you close the toolbar. 2. Tell IT.</source>
        <translation>1. Abra los ajustes y guarde: dura hasta que cierre la barra. 2. Avise a TI.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>El llavero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The settings in the keyring cannot be understood, so their copy is used. Nothing was changed.</source>
        <translation>Los ajustes del llavero no se entienden, por lo que se usa su copia. No se cambió nada.</translation>
    </message>
    <message>
        <source>The keyring did not do what was asked.</source>
        <translation>El llavero no hizo lo que se le pidió.</translation>
    </message>
    <message>
        <source>Recorder started anew</source>
        <translation>Grabador iniciado de nuevo</translation>
    </message>
    <message>
        <source>The recorder was started again. It records nothing until it gets a new token.</source>
        <translation>El grabador se inició de nuevo. No graba nada hasta que reciba un token nuevo.</translation>
    </message>
    <message>
        <source>Press VRC to start it.</source>
        <translation>Pulse VRC para iniciarlo.</translation>
    </message>
    <message>
        <source>Recorder hangs</source>
        <translation>El grabador está colgado</translation>
    </message>
    <message>
        <source>The recorder does not answer any more. Nobody knows whether it still records.</source>
        <translation>El grabador ya no responde. Nadie sabe si sigue grabando.</translation>
    </message>
    <message>
        <source>The recorder speaks another protocol than this toolbar, or is of a version that IT excluded.</source>
        <translation>El grabador habla un protocolo distinto del de esta barra, o es de una versión que TI ha excluido.</translation>
    </message>
    <message>
        <source>Gateway wants a client certificate</source>
        <translation>La pasarela pide un certificado</translation>
    </message>
    <message>
        <source>Port without encryption</source>
        <translation>Puerto sin cifrado</translation>
    </message>
    <message>
        <source>Asked too quickly</source>
        <translation>Demasiadas solicitudes seguidas</translation>
    </message>
    <message>
        <source>Close it, or leave it out.</source>
        <translation>Ciérrela, o quítela.</translation>
    </message>
    <message>
        <source>A recorder&apos;s program and a recorder&apos;s socket are both set; the toolbar can use one of them.</source>
        <translation>Están puestos tanto un programa como un socket de grabador; la barra solo puede usar uno de ellos.</translation>
    </message>
    <message>
        <source>Settings too long</source>
        <translation>Ajustes demasiado largos</translation>
    </message>
    <message>
        <source>The settings do not fit into one entry of the keyring.</source>
        <translation>Los ajustes no caben en una entrada del llavero.</translation>
    </message>
    <message>
        <source>Use shorter paths and arguments.</source>
        <translation>Use rutas y argumentos más cortos.</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Sin llavero</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Llavero bloqueado</translation>
    </message>
    <message>
        <source>Keyring not unlocked</source>
        <translation>Llavero sin desbloquear</translation>
    </message>
    <message>
        <source>The question to unlock the keyring was closed, so nothing was changed.</source>
        <translation>La pregunta para desbloquear el llavero se cerró, por lo que no se cambió nada.</translation>
    </message>
    <message>
        <source>Press Try again, and answer the question.</source>
        <translation>Pulse Reintentar y responda a la pregunta.</translation>
    </message>
    <message>
        <source>Keyring does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>Settings damaged</source>
        <translation>Ajustes dañados</translation>
    </message>
    <message>
        <source>The settings in the keyring cannot be understood. They are left as they are.</source>
        <translation>Los ajustes del llavero no se entienden. Se dejan como están.</translation>
    </message>
    <message>
        <source>Enter the settings again, or ask IT.</source>
        <translation>Introduzca los ajustes de nuevo, o pregunte a TI.</translation>
    </message>
    <message>
        <source>Saved session damaged</source>
        <translation>Sesión guardada dañada</translation>
    </message>
    <message>
        <source>The session in the keyring cannot be understood.</source>
        <translation>La sesión del llavero no se entiende.</translation>
    </message>
    <message>
        <source>Session in use</source>
        <translation>Sesión en uso</translation>
    </message>
    <message>
        <source>Another toolbar of yours is working with this session right now.</source>
        <translation>Otra barra suya está trabajando con esta sesión ahora mismo.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>New GUID not saved</source>
        <translation>GUID nuevo sin guardar</translation>
    </message>
    <message>
        <source>The gateway gave a new GUID and the keyring did not take it: it is lost with this command.</source>
        <translation>La pasarela dio un GUID nuevo y el llavero no lo tomó: se pierde con esta orden.</translation>
    </message>
    <message>
        <source>Sign in to the workbench again, and see to the keyring first.</source>
        <translation>Resuelva primero lo del llavero y vuelva a iniciar sesión en la consola de trabajo.</translation>
    </message>
    <message>
        <source>Look at the settings and save them, or ask IT.</source>
        <translation>Revise los ajustes y guárdelos, o pregunte a TI.</translation>
    </message>
    <message>
        <source>Another keyring</source>
        <translation>Otro llavero</translation>
    </message>
    <message>
        <source>The settings were saved with another kind of keyring ({was}) than is there now ({now}). Nothing was moved.</source>
        <translation>Los ajustes se guardaron con un tipo de llavero ({was}) distinto del que hay ahora ({now}). No se trasladó nada.</translation>
    </message>
    <message>
        <source>Save the settings to go on with this keyring, or ask IT.</source>
        <translation>Guarde los ajustes para seguir con este llavero, o pregunte a TI.</translation>
    </message>
    <message>
        <source>Keyring trouble</source>
        <translation>Problema con el llavero</translation>
    </message>
    <message>
        <source>Press Try again. If it stays, send the details to IT.</source>
        <translation>Pulse Reintentar. Si sigue igual, envíe los detalles a TI.</translation>
    </message>
    <message>
        <source>No recorder</source>
        <translation>Sin grabador</translation>
    </message>
    <message>
        <source>No recorder is configured for this desk, so no token was requested.</source>
        <translation>En este puesto no hay ningún grabador configurado, por lo que no se pidió ningún token.</translation>
    </message>
    <message>
        <source>Enter the recorder&apos;s program in the settings, if there is one.</source>
        <translation>Si lo hay, introduzca el programa del grabador en los ajustes.</translation>
    </message>
    <message>
        <source>Recorder needs the window</source>
        <translation>El grabador necesita la ventana</translation>
    </message>
    <message>
        <source>This recorder lives as long as the toolbar does, and a command ends at once. No token was requested.</source>
        <translation>Este grabador vive tanto como la barra, y una orden termina enseguida. No se pidió ningún token.</translation>
    </message>
    <message>
        <source>Open the toolbar&apos;s window and press VRC there.</source>
        <translation>Abra la ventana de la barra y pulse VRC en ella.</translation>
    </message>
    <message>
        <source>Recorder not installed</source>
        <translation>Grabador no instalado</translation>
    </message>
    <message>
        <source>The recorder&apos;s program is not on this computer: {program}</source>
        <translation>El programa del grabador no está en este equipo: {program}</translation>
    </message>
    <message>
        <source>Tell IT. No token was requested.</source>
        <translation>Avise a TI. No se pidió ningún token.</translation>
    </message>
    <message>
        <source>Recorder did not answer</source>
        <translation>El grabador no respondió</translation>
    </message>
    <message>
        <source>The recorder did not answer in time. It may still be starting.</source>
        <translation>El grabador no respondió a tiempo. Puede que aún se esté iniciando.</translation>
    </message>
    <message>
        <source>Press VRC to try again. If it stays, call IT.</source>
        <translation>Pulse VRC para volver a intentarlo. Si sigue igual, llame a TI.</translation>
    </message>
    <message>
        <source>Recorder not trusted</source>
        <translation>Grabador no fiable</translation>
    </message>
    <message>
        <source>What answers in the recorder&apos;s place is not yours. It was sent nothing: {place}</source>
        <translation>Lo que responde en lugar del grabador no es suyo. No se le envió nada: {place}</translation>
    </message>
    <message>
        <source>Tell IT at once. No token was requested.</source>
        <translation>Avise a TI enseguida. No se pidió ningún token.</translation>
    </message>
    <message>
        <source>Recorder not running</source>
        <translation>El grabador no está en marcha</translation>
    </message>
    <message>
        <source>No recorder listens on this computer: {place}</source>
        <translation>Ningún grabador escucha en este equipo: {place}</translation>
    </message>
    <message>
        <source>Start the recorder, then press VRC. No token was requested.</source>
        <translation>Inicie el grabador y después pulse VRC. No se pidió ningún token.</translation>
    </message>
    <message>
        <source>Recorder ended</source>
        <translation>El grabador terminó</translation>
    </message>
    <message>
        <source>The recorder on this computer has ended.</source>
        <translation>El grabador de este equipo ha terminado.</translation>
    </message>
    <message>
        <source>Press VRC to start it again. If it stays, call IT.</source>
        <translation>Pulse VRC para iniciarlo de nuevo. Si sigue igual, llame a TI.</translation>
    </message>
    <message>
        <source>Gateway asks to wait</source>
        <translation>La pasarela pide esperar</translation>
    </message>
    <message>
        <source>The gateway has too much to do, and takes no request for a moment.</source>
        <translation>La pasarela tiene demasiado trabajo y no acepta solicitudes por un momento.</translation>
    </message>
    <message>
        <source>Tell IT: they can have it trusted, or give you a CA file to choose in the settings.</source>
        <translation>Avise a TI: pueden hacer que sea de confianza, o darle un archivo de CA para los ajustes.</translation>
    </message>
    <message>
        <source>Type the password again: several wrong ones lock the account. Is the agent ID yours?</source>
        <translation>Escriba de nuevo la contraseña: varias incorrectas bloquean la cuenta. ¿Es suyo el ID de agente?</translation>
    </message>
    <message>
        <source>End the call, then sign out again. “End call and sign out” cuts your caller off.</source>
        <translation>Termine la llamada y vuelva a cerrar la sesión. «Colgar y cerrar sesión» corta a quien llama.</translation>
    </message>
    <message>
        <source>You are signed out here. Was it not you? Tell your supervisor. Then sign in again.</source>
        <translation>Aquí su sesión está cerrada. ¿No fue usted? Avise a su supervisor. Después inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Try again. “End call and sign out” cuts a caller off.</source>
        <translation>Vuelva a intentarlo. «Colgar y cerrar sesión» corta a quien llama.</translation>
    </message>
    <message>
        <source>Somebody or something else stopped the recording of your screen.</source>
        <translation>Otra persona u otro programa detuvo la grabación de su pantalla.</translation>
    </message>
    <message>
        <source>Tell IT: every user must be able to read it, and a file must be UTF-8 text.</source>
        <translation>Diga a TI: todos los usuarios deben poder leerla, y un archivo debe ser texto UTF-8.</translation>
    </message>
    <message>
        <source>Tell IT: root must own it, and nobody else write it (chown root, chmod go-w).</source>
        <translation>Diga a TI: debe pertenecer a root, y nadie más debe poder escribirla (chown root, chmod go-w).</translation>
    </message>
    <message>
        <source>Tell IT to correct that line.</source>
        <translation>Diga a TI que corrija esa línea.</translation>
    </message>
    <message>
        <source>Tell IT to correct the key, or to take it out.</source>
        <translation>Diga a TI que corrija la clave o la quite.</translation>
    </message>
    <message>
        <source>Tell IT to correct the value of that key.</source>
        <translation>Diga a TI que corrija el valor de esa clave.</translation>
    </message>
    <message>
        <source>Tell IT to decide for one of the two.</source>
        <translation>Diga a TI que se decida por una de las dos.</translation>
    </message>
    <message>
        <source>This computer has no keyring (its store for passwords), so nothing is kept for the next start.</source>
        <translation>Este equipo no tiene llavero (su almacén de contraseñas), así que nada se conserva para el próximo inicio.</translation>
    </message>
    <message>
        <source>The keyring, this computer&apos;s store for passwords, is locked: nothing was read or saved.</source>
        <translation>El llavero, el almacén de contraseñas de este equipo, está bloqueado: no se leyó ni se guardó nada.</translation>
    </message>
    <message>
        <source>Unlock it: try again and enter this computer&apos;s password.</source>
        <translation>Desbloquéelo: vuelva a intentarlo e introduzca la contraseña de este equipo.</translation>
    </message>
    <message>
        <source>Look for a window that asks for a password, then press Try again.</source>
        <translation>Busque una ventana que pida una contraseña y después pulse Reintentar.</translation>
    </message>
    <message>
        <source>No recorder token</source>
        <translation>Sin token de grabación</translation>
    </message>
    <message>
        <source>The gateway answered without a recorder token. Screen recording may be off for your site.</source>
        <translation>La pasarela respondió sin token de grabación. Puede que la grabación de pantalla esté desactivada en su centro.</translation>
    </message>
    <message>
        <source>Recorder refused</source>
        <translation>El grabador lo rechazó</translation>
    </message>
    <message>
        <source>The recorder did not take the token (code {component_code}).</source>
        <translation>El grabador no aceptó el token (código {component_code}).</translation>
    </message>
    <message>
        <source>Press VRC to try again with a new token. If it stays, call IT.</source>
        <translation>Pulse VRC para probar con otro token. Si sigue igual, llame a TI.</translation>
    </message>
    <message>
        <source>Recorder does not fit</source>
        <translation>El grabador no encaja</translation>
    </message>
    <message>
        <source>Tell IT: the recorder&apos;s adapter and the toolbar must fit together.</source>
        <translation>Diga a TI: el adaptador del grabador y la barra deben encajar.</translation>
    </message>
    <message>
        <source>Token too old</source>
        <translation>Token demasiado antiguo</translation>
    </message>
    <message>
        <source>The token was too old when the recorder came to use it.</source>
        <translation>El token era demasiado antiguo cuando el grabador fue a usarlo.</translation>
    </message>
    <message>
        <source>Recorder trouble</source>
        <translation>Problema con el grabador</translation>
    </message>
    <message>
        <source>The recorder did not behave as agreed.</source>
        <translation>El grabador no se comportó como se había acordado.</translation>
    </message>
    <message>
        <source>Recorder not protected</source>
        <translation>Grabador sin proteger</translation>
    </message>
    <message>
        <source>Other users of this computer can put another program in the recorder&apos;s place: {program}</source>
        <translation>Otros usuarios de este equipo pueden poner otro programa en el lugar del grabador: {program}</translation>
    </message>
    <message>
        <source>Tell IT: only an administrator should be able to change it.</source>
        <translation>Diga a TI: solo un administrador debería poder cambiarlo.</translation>
    </message>
    <message>
        <source>Another recorder</source>
        <translation>Otro grabador</translation>
    </message>
    <message>
        <source>The recorder&apos;s program is not the one that your organisation named, so it was not started: {program}</source>
        <translation>El programa del grabador no es el que indicó su organización, por lo que no se inició: {program}</translation>
    </message>
    <message>
        <source>File not saved</source>
        <translation>Archivo no guardado</translation>
    </message>
    <message>
        <source>The file could not be saved there: {file}</source>
        <translation>El archivo no se pudo guardar ahí: {file}</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>There is a file of that name already, which was left as it is: {file}</source>
        <translation>Ya hay un archivo con ese nombre, que se dejó como estaba: {file}</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Clock slow</source>
        <translation>Reloj atrasado</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind the gateway&apos;s by {difference} (hours:minutes:seconds); certificates and sessions may fail.</source>
        <translation>El reloj de este equipo va {difference} (horas:minutos:segundos) por detrás del de la pasarela; los certificados y las sesiones pueden fallar.</translation>
    </message>
    <message>
        <source>Tell IT: the clock should be set by itself.</source>
        <translation>Diga a TI: el reloj debería ponerse en hora solo.</translation>
    </message>
    <message>
        <source>Clock fast</source>
        <translation>Reloj adelantado</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is ahead of the gateway&apos;s by {difference} (hours:minutes:seconds); certificates and sessions may fail.</source>
        <translation>El reloj de este equipo va {difference} (horas:minutos:segundos) por delante del de la pasarela; los certificados y las sesiones pueden fallar.</translation>
    </message>
    <message>
        <source>Computer overloaded</source>
        <translation>Equipo sobrecargado</translation>
    </message>
    <message>
        <source>This computer has no room left for another file, thread or piece of memory.</source>
        <translation>A este equipo no le queda sitio para otro archivo, hilo o fragmento de memoria.</translation>
    </message>
    <message>
        <source>Close other programs, then try again. If it stays, tell IT.</source>
        <translation>Cierre otros programas y vuelva a intentarlo. Si sigue igual, avise a TI.</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Error interno</translation>
    </message>
    <message>
        <source>The toolbar made a mistake. Your session is kept.</source>
        <translation>La barra cometió un error. Su sesión se conserva.</translation>
    </message>
    <message>
        <source>Try again, and send the details to IT.</source>
        <translation>Vuelva a intentarlo y envíe los detalles a TI.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {ended}. Nothing was sent.</source>
        <translation>El certificado de {host} caducó el {ended}. No se envió nada.</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {begins} on, and this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation>El certificado de {host} es válido a partir del {begins}, y el reloj de este equipo dice {now}. No se envió nada.</translation>
    </message>
    <message>
        <source>The certificate is made for {names}, not for {host}. Nothing was sent.</source>
        <translation>El certificado está hecho para {names}, no para {host}. No se envió nada.</translation>
    </message>
    <message>
        <source>The certificate of {host} names no host or address, only {subject}. Nothing was sent.</source>
        <translation>El certificado de {host} no nombra ningún equipo ni dirección, solo {subject}. No se envió nada.</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from {issuer}, whom this computer does not know. Nothing was sent.</source>
        <translation>El certificado de {host} viene de {issuer}, a quien este equipo no conoce. No se envió nada.</translation>
    </message>
    <message>
        <source>{host} vouches for itself: {subject} is a self-signed certificate, or comes from one. Nothing was sent.</source>
        <translation>{host} responde por sí mismo: {subject} es un certificado autofirmado, o viene de uno. No se envió nada.</translation>
    </message>
    <message>
        <source>The certificate of {host} breaks the rules ({wrong}). Nothing was sent.</source>
        <translation>El certificado de {host} incumple las reglas ({wrong}). No se envió nada.</translation>
    </message>
    <message>
        <source>Compare the fingerprint below with the one that your administrator tells you, or choose a CA file from IT on the page “Trust”.</source>
        <translation>Compare la huella de abajo con la que le diga su administrador, o elija un archivo de CA de TI en la página «Confianza».</translation>
    </message>
    <message>
        <source>Save the certificate below for IT, and ask them for a CA file for the page “Trust”.</source>
        <translation>Guarde el certificado de abajo para TI y pídales un archivo de CA para la página «Confianza».</translation>
    </message>
    <message>
        <source>Your session is unchanged.</source>
        <translation>Su sesión no ha cambiado.</translation>
    </message>
    <message>
        <source>Your session is kept.</source>
        <translation>Su sesión se conserva.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Your IT knows what belongs here. Did they tell you nothing? Leave it as it is.</source>
        <translation>TI sabe qué va aquí. ¿No le dijeron nada? Déjelo como está.</translation>
    </message>
    <message>
        <source>empty: there is none</source>
        <translation>vacío: no hay</translation>
    </message>
    <message>
        <source>Second address</source>
        <translation>Segunda dirección</translation>
    </message>
    <message>
        <source>The same gateway elsewhere, asked where the first does not answer</source>
        <translation>La misma pasarela en otro lugar, a la que se pregunta donde no responde la primera</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None: straight to the gateway</source>
        <translation>Ninguno: directo a la pasarela</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Como está configurado este equipo</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>empty: it asks for none</source>
        <translation>vacío: no pide ninguno</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>empty: it stays as it is</source>
        <translation>vacío: queda como está</translation>
    </message>
    <message>
        <source>Without proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>as in 10.0.0.0/8, .corp.example, &lt;local&gt;</source>
        <translation>como en 10.0.0.0/8, .corp.example, &lt;local&gt;</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Show the toolbar</source>
        <translation>Mostrar la barra</translation>
    </message>
</context>
<context>
    <name>OriginMark</name>
    <message>
        <source>managed</source>
        <translation>gestionado</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>preajuste</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>suyo</translation>
    </message>
    <message>
        <source>default</source>
        <translation>de fábrica</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Wait until what is under way here has ended.</source>
        <translation>Espere a que termine lo que está en curso aquí.</translation>
    </message>
    <message>
        <source>Your shift is under way here. End it first, then open another profile.</source>
        <translation>Su turno está en curso aquí. Termínelo antes y abra después otro perfil.</translation>
    </message>
    <message>
        <source>Your screen recorder runs here and would end. End your shift first, then open another profile.</source>
        <translation>Su grabador de pantalla funciona aquí y terminaría. Termine antes su turno y abra después otro perfil.</translation>
    </message>
    <message>
        <source>What this profile has is not saved yet and would be lost.</source>
        <translation>Lo que tiene este perfil aún no está guardado y se perdería.</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opens the window of this profile, and closes this one</source>
        <translation>Abre la ventana de este perfil y cierra esta</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Name of the new profile</source>
        <translation>Nombre del perfil nuevo</translation>
    </message>
    <message>
        <source>its name, as in Training</source>
        <translation>su nombre, como en Training</translation>
    </message>
    <message>
        <source>Create and open</source>
        <translation>Crear y abrir</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>No crear</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Quitar para siempre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>This forgets the settings, the GUID and the password of “{name}”, for good.</source>
        <translation>Esto olvida para siempre los ajustes, el GUID y la contraseña de «{name}».</translation>
    </message>
</context>
<context>
    <name>RecorderPage</name>
    <message>
        <source>Your IT knows what belongs here. Did they tell you nothing? Leave it as it is.</source>
        <translation>TI sabe qué va aquí. ¿No le dijeron nada? Déjelo como está.</translation>
    </message>
    <message>
        <source>empty: no recorder on this desk</source>
        <translation>vacío: no hay grabador en este puesto</translation>
    </message>
    <message>
        <source>Recorder program</source>
        <translation>Programa del grabador</translation>
    </message>
    <message>
        <source>of a recorder that runs already; auto: the agreed one</source>
        <translation>de un grabador en marcha; auto: el acordado</translation>
    </message>
    <message>
        <source>Recorder socket</source>
        <translation>Socket del grabador</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>VRP servers, as in 192.0.2.10(7000)</source>
        <translation>Servidores VRP, como en 192.0.2.10(7000)</translation>
    </message>
    <message>
        <source>Recording servers</source>
        <translation>Servidores de grabación</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>Puerto local</translation>
    </message>
    <message>
        <source>Keep the program running: it is the recorder itself</source>
        <translation>Mantener el programa en marcha: es el grabador mismo</translation>
    </message>
    <message>
        <source>Start it again by itself when the session was renewed or the recorder came back</source>
        <translation>Iniciarlo de nuevo por sí solo cuando se renueve la sesión o vuelva el grabador</translation>
    </message>
    <message>
        <source>Record the screen</source>
        <translation>Grabar la pantalla</translation>
    </message>
    <message>
        <source>Where you sign in here, and your contact center is a private deployment: ask IT</source>
        <translation>Si inicia sesión aquí y su centro de contacto es un despliegue privado: pregunte a TI</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>No desde aquí</translation>
    </message>
    <message>
        <source>When I press for it</source>
        <translation>Cuando yo lo pulse</translation>
    </message>
    <message>
        <source>By itself, once I am signed in</source>
        <translation>Por sí solo, cuando haya iniciado sesión</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>The gateway is the server that your calls come from. Your IT knows its address.</source>
        <translation>La pasarela es el servidor del que llegan sus llamadas. TI conoce su dirección.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>as in https://gw.example:8043</source>
        <translation>como https://gw.example:8043</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>ID de agente</translation>
    </message>
    <message>
        <source>the workbench shows it</source>
        <translation>la consola de trabajo lo muestra</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>The workbench signs me in: enter its GUID</source>
        <translation>La consola de trabajo inicia mi sesión: introducir su GUID</translation>
    </message>
    <message>
        <source>I sign in here: the toolbar keeps the session</source>
        <translation>Inicio sesión aquí: la barra mantiene la sesión</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>Renew the session every 45 s by itself</source>
        <translation>Renovar la sesión cada 45 s por sí sola</translation>
    </message>
    <message>
        <source>Keeps a session alive that nothing else renews. Not known: whether the GUID that the workbench holds survives it. Ask IT first.</source>
        <translation>Mantiene viva una sesión que nada más renueva. No se sabe si el GUID que tiene la consola de trabajo lo sobrevive. Pregunte antes a TI.</translation>
    </message>
    <message>
        <source>kept: #{mark} – paste a new one to replace it</source>
        <translation>guardado: #{mark} – pegue uno nuevo para reemplazarlo</translation>
    </message>
    <message>
        <source>the code of your session: paste it from the workbench</source>
        <translation>el código de su sesión: péguelo desde la consola</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Use your organisation&apos;s value</source>
        <translation>Usar el valor de su organización</translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation>su organización</translation>
    </message>
    <message>
        <source>Managed by {organisation}</source>
        <translation>Gestionado por {organisation}</translation>
    </message>
    <message>
        <source>From {organisation}; you may change it</source>
        <translation>De {organisation}; puede cambiarlo</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Elegido por usted</translation>
    </message>
    <message>
        <source>As the toolbar has it</source>
        <translation>Como lo trae la barra</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Keep in memory until closing</source>
        <translation>Conservar en memoria hasta el cierre</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Grabador</translation>
    </message>
    <message>
        <source>Managed by {name}</source>
        <translation>Gestionado por {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>The gateway answered. The connection is encrypted and trusted.</source>
        <translation>La pasarela respondió. La conexión está cifrada y es de confianza.</translation>
    </message>
    <message>
        <source>It counts once you save the settings.</source>
        <translation>Cuenta cuando guarde los ajustes.</translation>
    </message>
</context>
<context>
    <name>ShiftPanel</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>It is sent to the gateway and kept nowhere</source>
        <translation>Se envía a la pasarela y no se guarda en ningún sitio</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>The phone at which you take calls</source>
        <translation>El teléfono en el que atiende las llamadas</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <source>Ends the session at the other place, and a call that runs there</source>
        <translation>Termina la sesión en el otro lugar, y una llamada en curso allí</translation>
    </message>
    <message>
        <source>End call and sign out</source>
        <translation>Colgar y cerrar sesión</translation>
    </message>
    <message>
        <source>Your password expires in {days} days: change it at the workbench.</source>
        <translation>Su contraseña caduca en {days} días: cámbiela en la consola de trabajo.</translation>
    </message>
    <message>
        <source>Ends the shift, and a call with it</source>
        <translation>Termina el turno, y con él una llamada</translation>
    </message>
    <message>
        <source>Record screen</source>
        <translation>Grabar pantalla</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Detener grabación</translation>
    </message>
    <message>
        <source>Your password has to be changed: do it at the workbench today.</source>
        <translation>Tiene que cambiar su contraseña: hágalo hoy en la consola de trabajo.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Sin sesión</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>Session to be checked</source>
        <translation>Sesión por comprobar</translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation>NO SE GRABA</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Session not checked</source>
        <translation>Sesión sin comprobar</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Recorder not started</source>
        <translation>Grabador sin iniciar</translation>
    </message>
    <message>
        <source>Recorder not checked</source>
        <translation>Grabador sin comprobar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Closing loses this session: it is not saved. Close again to do it</source>
        <translation>Al cerrar se pierde esta sesión: no está guardada. Cierre otra vez para hacerlo</translation>
    </message>
    <message>
        <source>You stay signed in for two minutes only. End your shift first, or close again</source>
        <translation>Su sesión seguirá iniciada solo dos minutos. Termine antes su turno, o cierre otra vez</translation>
    </message>
    <message>
        <source>Waiting for the answer to what was sent</source>
        <translation>Esperando la respuesta a lo que se envió</translation>
    </message>
    <message>
        <source>Look for a window that asks for this computer&apos;s password</source>
        <translation>Busque una ventana que pida la contraseña de este equipo</translation>
    </message>
    <message>
        <source>Wait: the gateway takes your next request in {age}</source>
        <translation>Espere: la pasarela acepta su próxima solicitud en {age}</translation>
    </message>
    <message>
        <source>Enter your agent ID once</source>
        <translation>Introduzca una vez su ID de agente</translation>
    </message>
    <message>
        <source>Enter your gateway and agent ID once</source>
        <translation>Introduzca una vez su pasarela y su ID de agente</translation>
    </message>
    <message>
        <source>Sign in to the workbench, then enter its GUID</source>
        <translation>Inicie sesión en la consola de trabajo e introduzca su GUID</translation>
    </message>
    <message>
        <source>Sign in to the workbench again, then enter the new GUID</source>
        <translation>Entre de nuevo en la consola e introduzca el GUID nuevo</translation>
    </message>
    <message>
        <source>Your session is kept – press Refresh, then VRC</source>
        <translation>Su sesión se conserva – pulse Actualizar y después VRC</translation>
    </message>
    <message>
        <source>Do not close the toolbar: what it knows is not saved</source>
        <translation>No cierre la barra: lo que sabe no está guardado</translation>
    </message>
    <message>
        <source>The gateway refused your session. The toolbar asks again; sign in only when it says so.</source>
        <translation>La pasarela rechazó su sesión. La barra vuelve a preguntar; inicie sesión solo si ella lo dice.</translation>
    </message>
    <message>
        <source>Recorder ready since {time}</source>
        <translation>Grabador listo desde {time}</translation>
    </message>
    <message>
        <source>Recorder on since {time}</source>
        <translation>Grabador activo desde {time}</translation>
    </message>
    <message>
        <source>Recorder got its token {time}</source>
        <translation>El grabador recibió su token {time}</translation>
    </message>
    <message>
        <source>Recorder waits for its token</source>
        <translation>El grabador espera su token</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Inicie sesión primero</translation>
    </message>
    <message>
        <source>Sign in to the workbench first</source>
        <translation>Inicie sesión primero en la consola de trabajo</translation>
    </message>
    <message>
        <source>Press VRC, so that your screen can be recorded</source>
        <translation>Pulse VRC para que se pueda grabar su pantalla</translation>
    </message>
    <message>
        <source>Wait: the toolbar asks it</source>
        <translation>Espere: la barra le pregunta</translation>
    </message>
    <message>
        <source>Your session is kept – press Refresh to try again</source>
        <translation>Su sesión se conserva – pulse Actualizar para reintentarlo</translation>
    </message>
    <message>
        <source>The last refresh was interrupted – press Refresh</source>
        <translation>La última actualización se interrumpió – pulse Actualizar</translation>
    </message>
    <message>
        <source>Press Try again below (Ctrl+D shows it); enter this computer&apos;s password.</source>
        <translation>Pulse Reintentar abajo (Ctrl+D lo muestra); introduzca la contraseña de este equipo.</translation>
    </message>
    <message>
        <source>The way to the gateway is another one – Refresh checks it</source>
        <translation>El camino a la pasarela es otro – Actualizar lo comprueba</translation>
    </message>
    <message>
        <source>The gateway was out of reach last – Refresh checks the session</source>
        <translation>La última vez no se llegaba a la pasarela – Actualizar comprueba la sesión</translation>
    </message>
    <message>
        <source>Last checked {age} ago – press Refresh</source>
        <translation>Comprobada hace {age} – pulse Actualizar</translation>
    </message>
    <message>
        <source>No recorder on this desk</source>
        <translation>No hay grabador en este puesto</translation>
    </message>
    <message>
        <source>Recorder starting</source>
        <translation>Grabador iniciándose</translation>
    </message>
    <message>
        <source>Recorder ended {time}</source>
        <translation>Grabador terminado a las {time}</translation>
    </message>
    <message>
        <source>Recorder not running</source>
        <translation>El grabador no está en marcha</translation>
    </message>
    <message>
        <source>Wait, it takes some seconds</source>
        <translation>Espere, tarda unos segundos</translation>
    </message>
    <message>
        <source>Press VRC to check it</source>
        <translation>Pulse VRC para comprobarlo</translation>
    </message>
    <message>
        <source>Slept for {age} – press Refresh</source>
        <translation>Suspendido {age} – pulse Actualizar</translation>
    </message>
    <message>
        <source>Slept for {age} – probably signed out. Press Refresh</source>
        <translation>Suspendido {age} – pulse Actualizar: quizá sin sesión</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>Recorder failed {time}</source>
        <translation>El grabador falló a las {time}</translation>
    </message>
    <message>
        <source>Signed in – state unknown</source>
        <translation>Sesión – estado desconocido</translation>
    </message>
    <message>
        <source>Signed out (no calls)</source>
        <translation>Sesión cerrada (sin llamadas)</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>Trabajo posterior</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>En una llamada</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Rest asked for</source>
        <translation>Descanso solicitado</translation>
    </message>
    <message>
        <source>cause {number}</source>
        <translation>causa {number}</translation>
    </message>
    <message>
        <source>a call was not answered</source>
        <translation>no se atendió una llamada</translation>
    </message>
    <message>
        <source>set by a supervisor</source>
        <translation>puesto por un supervisor</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>descanso</translation>
    </message>
    <message>
        <source>phone not available</source>
        <translation>teléfono no disponible</translation>
    </message>
    <message>
        <source>a call was rejected</source>
        <translation>se rechazó una llamada</translation>
    </message>
    <message>
        <source>reason {number}</source>
        <translation>motivo {number}</translation>
    </message>
    <message>
        <source>Asked for rest {age} ago</source>
        <translation>Descanso solicitado hace {age}</translation>
    </message>
    <message>
        <source>{state} for {age}</source>
        <translation>{state}, {age}</translation>
    </message>
    <message>
        <source>last known</source>
        <translation>último conocido</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>se acabó el tiempo</translation>
    </message>
    <message>
        <source>asked for: {state}</source>
        <translation>solicitado: {state}</translation>
    </message>
    <message>
        <source>Stopping screen recording…</source>
        <translation>Deteniendo grabación…</translation>
    </message>
    <message>
        <source>Starting screen recording…</source>
        <translation>Iniciando grabación…</translation>
    </message>
    <message>
        <source>Asking for: {state}…</source>
        <translation>Solicitando: {state}…</translation>
    </message>
    <message>
        <source>Perhaps still recording: nobody confirmed its end</source>
        <translation>Quizá aún se graba: nadie confirmó su fin</translation>
    </message>
    <message>
        <source>No screen recording asked for here</source>
        <translation>Grabación no pedida aquí</translation>
    </message>
    <message>
        <source>Perhaps still recording</source>
        <translation>Quizá aún se graba</translation>
    </message>
    <message>
        <source>Rest: the time is up</source>
        <translation>Descanso: se acabó el tiempo</translation>
    </message>
    <message>
        <source>The toolbar goes on asking. After 2 minutes without contact the gateway signs you out.</source>
        <translation>La barra sigue preguntando. Tras 2 minutos sin contacto, la pasarela cierra su sesión.</translation>
    </message>
    <message>
        <source>Press Record screen</source>
        <translation>Pulse Grabar pantalla</translation>
    </message>
    <message>
        <source>Asked for: {state} – not confirmed yet</source>
        <translation>Solicitado: {state} – sin confirmar aún</translation>
    </message>
    <message>
        <source>Choose below how you are</source>
        <translation>Elija abajo su estado</translation>
    </message>
    <message>
        <source>End your shift in the menu (F10), then sign in again</source>
        <translation>Termine su turno en el menú (F10) e inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>Your rest begins when the gateway says so</source>
        <translation>Su descanso empieza cuando la pasarela lo diga</translation>
    </message>
    <message>
        <source>Choose Idle below to go on</source>
        <translation>Elija abajo Disponible para continuar</translation>
    </message>
    <message>
        <source>Recording asked for, not confirmed yet</source>
        <translation>Grabación solicitada, aún sin confirmar</translation>
    </message>
    <message>
        <source>Recording since {time}</source>
        <translation>Grabando desde las {time}</translation>
    </message>
    <message>
        <source>Recording is being ended</source>
        <translation>Se está terminando la grabación</translation>
    </message>
    <message>
        <source>NOT RECORDED since {time}</source>
        <translation>NO SE GRABA desde las {time}</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>Gateway not reachable</source>
        <translation>No se llega a la pasarela</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Sin grabar</translation>
    </message>
    <message>
        <source>Recording not confirmed</source>
        <translation>Grabación sin confirmar</translation>
    </message>
    <message>
        <source>Enter your password to begin your shift</source>
        <translation>Introduzca su contraseña para empezar su turno</translation>
    </message>
    <message>
        <source>You stay signed in – what to do stands below</source>
        <translation>Su sesión sigue iniciada – abajo se indica qué hacer</translation>
    </message>
    <message>
        <source>Press Stop recording, until its end is confirmed</source>
        <translation>Pulse Detener grabación hasta que se confirme su fin</translation>
    </message>
    <message>
        <source>Press Record screen, unless it begins by itself</source>
        <translation>Pulse Grabar pantalla, salvo que empiece por sí sola</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>sin configurar</translation>
    </message>
    <message>
        <source>not asked yet · {where}</source>
        <translation>aún no se le ha preguntado · {where}</translation>
    </message>
    <message>
        <source>answered {time} · {where}</source>
        <translation>respondió a las {time} · {where}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not reached {time} · {where}</source>
        <translation>sin llegar a ella a las {time} · {where}</translation>
    </message>
    <message>
        <source>The recorder is started next</source>
        <translation>A continuación se inicia el grabador</translation>
    </message>
    <message>
        <source>no clear answer {time} · {where}</source>
        <translation>sin respuesta clara a las {time} · {where}</translation>
    </message>
    <message>
        <source>{link} (second address)</source>
        <translation>{link} (segunda dirección)</translation>
    </message>
    <message>
        <source>known since {time}, not checked yet</source>
        <translation>conocida desde las {time}, aún sin comprobar</translation>
    </message>
    <message>
        <source>accepted {time}</source>
        <translation>aceptada a las {time}</translation>
    </message>
    <message>
        <source>refused {time}</source>
        <translation>rechazada a las {time}</translation>
    </message>
    <message>
        <source>was initialised {time}</source>
        <translation>se inicializó a las {time}</translation>
    </message>
    <message>
        <source>for the session that has ended</source>
        <translation>para la sesión que terminó</translation>
    </message>
    <message>
        <source>it records when the gateway asks for it</source>
        <translation>graba cuando la pasarela lo pide</translation>
    </message>
    <message>
        <source>how it is since then, the toolbar cannot know</source>
        <translation>cómo está desde entonces, la barra no puede saberlo</translation>
    </message>
    <message>
        <source>The gateway told: {name}</source>
        <translation>La pasarela informó: {name}</translation>
    </message>
    <message>
        <source>Keyring read</source>
        <translation>Llavero leído</translation>
    </message>
    <message>
        <source>Session refreshed</source>
        <translation>Sesión actualizada</translation>
    </message>
    <message>
        <source>Recorder token handed over</source>
        <translation>Token entregado al grabador</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>Ajustes guardados</translation>
    </message>
    <message>
        <source>Connection tested</source>
        <translation>Conexión probada</translation>
    </message>
    <message>
        <source>Shift ended, session forgotten</source>
        <translation>Turno terminado, sesión olvidada</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Another state asked for</source>
        <translation>Otro estado solicitado</translation>
    </message>
    <message>
        <source>Recording asked for</source>
        <translation>Grabación solicitada</translation>
    </message>
    <message>
        <source>{what} (by itself)</source>
        <translation>{what} (por sí sola)</translation>
    </message>
    <message>
        <source>Read the keyring</source>
        <translation>Leer el llavero</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Start recorder</source>
        <translation>Iniciar grabador</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Guardar ajustes</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>Terminar turno</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>Cambiar estado</translation>
    </message>
    <message>
        <source>Record screen</source>
        <translation>Grabar pantalla</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} min {s} s</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>Session taken over from another toolbar on {where}</source>
        <translation>Sesión tomada de otra barra en {where}</translation>
    </message>
    <message>
        <source>Waiting for your keyring</source>
        <translation>Esperando a su llavero</translation>
    </message>
    <message>
        <source>Refreshing session…</source>
        <translation>Actualizando sesión…</translation>
    </message>
    <message>
        <source>Starting recorder…</source>
        <translation>Iniciando grabador…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Testing connection…</source>
        <translation>Probando conexión…</translation>
    </message>
    <message>
        <source>Ending shift…</source>
        <translation>Terminando turno…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Asking for another state…</source>
        <translation>Pidiendo otro estado…</translation>
    </message>
    <message>
        <source>Reading keyring…</source>
        <translation>Leyendo llavero…</translation>
    </message>
    <message>
        <source>Recorder ended</source>
        <translation>El grabador terminó</translation>
    </message>
    <message>
        <source>How old the session is, is unknown: the clock was set back</source>
        <translation>Se desconoce la antigüedad de la sesión: el reloj se atrasó</translation>
    </message>
    <message>
        <source>Session known for {age}</source>
        <translation>Sesión conocida desde hace {age}</translation>
    </message>
    <message>
        <source>Session checked {age} ago</source>
        <translation>Sesión comprobada hace {age}</translation>
    </message>
    <message>
        <source>Session refused {age} ago</source>
        <translation>Sesión rechazada hace {age}</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is {age} slow</source>
        <translation>el reloj de este equipo atrasa {age}</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is {age} fast</source>
        <translation>el reloj de este equipo adelanta {age}</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>All settings…</source>
        <translation>Todos los ajustes…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>pasarela</translation>
    </message>
    <message>
        <source>recorder</source>
        <translation>grabador</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>{n} lines, {m} of them problems</source>
        <translation>{n} líneas, {m} de ellas con problemas</translation>
    </message>
    <message>
        <source>End of the recording confirmed</source>
        <translation>Fin de la grabación confirmado</translation>
    </message>
    <message>
        <source>Recording confirmed</source>
        <translation>Grabación confirmada</translation>
    </message>
    <message>
        <source>Gateway reachable again</source>
        <translation>Se vuelve a llegar a la pasarela</translation>
    </message>
    <message>
        <source>Recorder on</source>
        <translation>Grabador activo</translation>
    </message>
    <message>
        <source>Whether the recorder still records is not proven</source>
        <translation>No está demostrado que el grabador siga grabando</translation>
    </message>
    <message>
        <source>The time of the rest is up</source>
        <translation>Se acabó el tiempo de descanso</translation>
    </message>
    <message>
        <source>Saved again</source>
        <translation>Guardado de nuevo</translation>
    </message>
    <message>
        <source>This computer slept</source>
        <translation>Este equipo estuvo suspendido</translation>
    </message>
    <message>
        <source>Check run</source>
        <translation>Comprobación hecha</translation>
    </message>
</context>
<context>
    <name>StoryTable</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>StoryWindow</name>
    <message>
        <source>Session story</source>
        <translation>Historia de la sesión</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Solo problemas</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>Copiar para TI</translation>
    </message>
    <message>
        <source>The lines that are selected, or all that are shown</source>
        <translation>Las líneas seleccionadas, o todas las que se muestran</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>A CSV file with what is shown; nothing is on disk before that</source>
        <translation>Un archivo CSV con lo que se muestra; antes de eso no hay nada en el disco</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied: {n} lines</source>
        <translation>Copiado: {n} líneas</translation>
    </message>
</context>
<context>
    <name>SupportWindow</name>
    <message>
        <source>Support file</source>
        <translation>Archivo de soporte</translation>
    </message>
    <message>
        <source>This is all that the file will hold. There is no password, GUID or token in it, and no agent ID or phone number: only marks of them (#, ~) to compare by. It is only saved; you send it.</source>
        <translation>Esto es todo lo que contendrá el archivo. No hay en él contraseña, GUID ni token, ni ID de agente ni número de teléfono: solo marcas (#, ~) para compararlos. Solo se guarda; lo envía usted.</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Lo que contendrá el archivo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>“Run check” first (in the menu), and its result goes with it.</source>
        <translation>Pulse antes «Comprobar» (en el menú), y su resultado irá incluido.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ToolbarMenu</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Version {number} is there – ask IT</source>
        <translation>Hay una versión {number} – pregunte a TI</translation>
    </message>
    <message>
        <source>Show notices again (off until {time})</source>
        <translation>Volver a mostrar avisos (desactivados hasta las {time})</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Iniciar con el equipo</translation>
    </message>
    <message>
        <source>Start with the computer (decided by your organisation)</source>
        <translation>Iniciar con el equipo (lo decide su organización)</translation>
    </message>
    <message>
        <source>Start with the computer (it could not be changed)</source>
        <translation>Iniciar con el equipo (no se pudo cambiar)</translation>
    </message>
    <message>
        <source>Always on top</source>
        <translation>Siempre visible</translation>
    </message>
    <message>
        <source>Place of the bar</source>
        <translation>Posición de la barra</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Along the top edge</source>
        <translation>A lo largo del borde superior</translation>
    </message>
    <message>
        <source>Along the bottom edge</source>
        <translation>A lo largo del borde inferior</translation>
    </message>
    <message>
        <source>Always on top (use the desktop&apos;s own window menu)</source>
        <translation>Siempre visible (use el menú de ventana del propio escritorio)</translation>
    </message>
    <message>
        <source>Place of the bar (this desktop alone decides it)</source>
        <translation>Posición de la barra (solo la decide este escritorio)</translation>
    </message>
    <message>
        <source>Keep in the tray when closed</source>
        <translation>Mantener en la bandeja al cerrar</translation>
    </message>
    <message>
        <source>Snooze notices</source>
        <translation>Posponer avisos</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Durante 30 minutos</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>Durante 8 horas</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Run check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>Copiar para TI</translation>
    </message>
    <message>
        <source>Session story</source>
        <translation>Historia de la sesión</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>Guardar archivo de soporte…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>Terminar turno</translation>
    </message>
    <message>
        <source>End it now: forget the session</source>
        <translation>Terminar ahora: olvidar la sesión</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>End it now: sign out</source>
        <translation>Terminar ahora: cerrar sesión</translation>
    </message>
</context>
<context>
    <name>ToolbarWindow</name>
    <message>
        <source>Agent Toolbar</source>
        <translation>Barra del agente</translation>
    </message>
    <message>
        <source>Rehearsal – simulated gateway and recorder, nothing is recorded</source>
        <translation>Ensayo – pasarela y grabador simulados, no se graba nada</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Refresh session</source>
        <translation>Actualizar sesión</translation>
    </message>
    <message>
        <source>Start recorder (VRC)</source>
        <translation>Iniciar grabador (VRC)</translation>
    </message>
    <message>
        <source>Hide bar</source>
        <translation>Ocultar barra</translation>
    </message>
    <message>
        <source>Show bar</source>
        <translation>Mostrar barra</translation>
    </message>
    <message>
        <source>Snooze notices</source>
        <translation>Posponer avisos</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>Terminar turno</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>Última comprobación {time}</translation>
    </message>
    <message>
        <source>Session checked {time}</source>
        <translation>Sesión comprobada a las {time}</translation>
    </message>
</context>
<context>
    <name>TrayLater</name>
    <message>
        <source>The toolbar goes on here</source>
        <translation>La barra sigue aquí</translation>
    </message>
    <message>
        <source>The bar comes back by itself when nobody records your screen or your session has ended.</source>
        <translation>La barra vuelve por sí sola cuando nadie graba su pantalla o su sesión ha terminado.</translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>The gateway proves who it is with a certificate. Who vouches for it? Your IT knows.</source>
        <translation>La pasarela demuestra quién es con un certificado. ¿Quién responde por él? TI lo sabe.</translation>
    </message>
    <message>
        <source>This computer: its own list of authorities</source>
        <translation>Este equipo: su propia lista de autoridades</translation>
    </message>
    <message>
        <source>A CA file from IT</source>
        <translation>Un archivo de CA de TI</translation>
    </message>
    <message>
        <source>Nobody: trust one certificate by its fingerprint</source>
        <translation>Nadie: confiar en un certificado por su huella</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>Archivo PEM</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>SHA-256: “Test connection” shows it</source>
        <translation>SHA-256: «Probar conexión» lo muestra</translation>
    </message>
    <message>
        <source>Your organisation does not allow this.</source>
        <translation>Su organización no lo permite.</translation>
    </message>
    <message>
        <source>Your organisation does not allow this. Your fingerprint is not used.</source>
        <translation>Su organización no lo permite. Su huella no se usa.</translation>
    </message>
</context>
<context>
    <name>WishMenu</name>
    <message>
        <source>Idle</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>Trabajo posterior</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Otros motivos</translation>
    </message>
    <message>
        <source>Reasons {first} to {last}</source>
        <translation>Motivos {first} a {last}</translation>
    </message>
    <message>
        <source>Reason {number}</source>
        <translation>Motivo {number}</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation>Otras causas</translation>
    </message>
    <message>
        <source>With a cause</source>
        <translation>Con una causa</translation>
    </message>
    <message>
        <source>Causes {first} to {last}</source>
        <translation>Causas {first} a {last}</translation>
    </message>
    <message>
        <source>Cause {number}</source>
        <translation>Causa {number}</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutos</translation>
    </message>
</context>
</TS>
