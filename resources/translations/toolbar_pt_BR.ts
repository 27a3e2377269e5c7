<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AgentStep</name>
    <message>
        <source>The workbench signs me in: enter its GUID</source>
        <translation>O console de trabalho me conecta: inserir o GUID dele</translation>
    </message>
    <message>
        <source>I sign in here: the toolbar keeps the session</source>
        <translation>Eu entro aqui: a barra mantém a sessão</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>ID de agente</translation>
    </message>
    <message>
        <source>the workbench shows it</source>
        <translation>o console de trabalho o mostra</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>your session&apos;s code, from the workbench</source>
        <translation>código da sua sessão, do console</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>is sent and forgotten</source>
        <translation>é enviada e esquecida</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Quem é você?</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>Onde o encontro?</translation>
    </message>
    <message>
        <source>Your workbench was given it when you signed in there: in the header Set-GUID of the answer to your sign-in, behind JSESSIONID=. In a browser that is F12, Network. Your IT may have an easier way for you. Whoever has it can act as you: paste it here and nowhere else.</source>
        <translation>O seu console de trabalho o recebeu quando você entrou nele: no cabeçalho Set-GUID da resposta à sua entrada, atrás de JSESSIONID=. Em um navegador, é F12, Rede. A sua TI pode ter um caminho mais fácil. Quem o tiver pode agir como você: cole-o aqui e em nenhum outro lugar.</translation>
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
        <translation>Parar de esperar; o que foi enviado continua sendo ouvido, para que nenhuma sessão se perca</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Exchange the session&apos;s GUID for a new one (F5)</source>
        <translation>Trocar o GUID da sessão por um novo (F5)</translation>
    </message>
    <message>
        <source>VRC</source>
        <translation>VRC</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
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
        <translation>Inserir GUID…</translation>
    </message>
    <message>
        <source>The GUID is the code of your session at the workbench</source>
        <translation>O GUID é o código da sua sessão no console de trabalho</translation>
    </message>
    <message>
        <source>No recorder is configured for this desk</source>
        <translation>Nenhum gravador está configurado nesta estação</translation>
    </message>
    <message>
        <source>Fetch a token and start the screen recorder with it (F8)</source>
        <translation>Obter um token e iniciar com ele o gravador de tela (F8)</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>What the gateway presented</source>
        <translation>O que o gateway apresentou</translation>
    </message>
    <message>
        <source>Your organisation decides whom to trust here. Save the certificate for IT and ask them.</source>
        <translation>Sua organização decide em quem se confia aqui. Salve o certificado para a TI e pergunte a ela.</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>ele mesmo</translation>
    </message>
    <message>
        <source>no host name or address</source>
        <translation>nenhum nome de host nem endereço</translation>
    </message>
    <message>
        <source>nothing: it is the one that you trust by its fingerprint</source>
        <translation>nada: é o certificado em que você confia pela impressão digital</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Apresentado por</translation>
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
        <translation>Feito para</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Fingerprint
(SHA-256)</source>
        <translation>Impressão digital
(SHA-256)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>Save it for IT…</source>
        <translation>Salvar para a TI…</translation>
    </message>
    <message>
        <source>Writes the certificates, all that was presented, into a PEM file</source>
        <translation>Salva os certificados apresentados, todos, em um arquivo PEM</translation>
    </message>
    <message>
        <source>You can trust exactly this certificate, if your administrator says it is the gateway&apos;s. Somebody between you and the gateway would show you another one.</source>
        <translation>Você pode confiar exatamente neste certificado se o seu administrador disser que é o do gateway. Alguém entre você e o gateway mostraria outro.</translation>
    </message>
    <message>
        <source>I compared the fingerprint with my administrator&apos;s</source>
        <translation>Comparei a impressão digital com a do meu administrador</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar neste certificado</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>Não confiar nele</translation>
    </message>
    <message>
        <source>It will then be the only one that is trusted, at the first and at the second address.</source>
        <translation>Ele será então o único em que se confia, no primeiro e no segundo endereço.</translation>
    </message>
    <message>
        <source>It could not be written to {file}</source>
        <translation>Não foi possível salvar em {file}</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Salvo em {file}</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation>Nome (DNS)</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>Conexão (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Criptografia (TLS)</translation>
    </message>
    <message>
        <source>Answer (HTTP)</source>
        <translation>Resposta (HTTP)</translation>
    </message>
    <message>
        <source>Second address</source>
        <translation>Segundo endereço</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Gravador</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>your IT or network team</source>
        <translation>sua equipe de TI ou de redes</translation>
    </message>
    <message>
        <source>the gateway&apos;s team</source>
        <translation>a equipe do gateway</translation>
    </message>
    <message>
        <source>the recorder&apos;s vendor or your IT</source>
        <translation>o fornecedor do gravador ou a sua TI</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>The check was cancelled</source>
        <translation>A verificação foi cancelada</translation>
    </message>
    <message>
        <source>Who can mend it: {owner}. {next}</source>
        <translation>Quem pode resolver: {owner}. {next}</translation>
    </message>
    <message>
        <source>Complete: agent {agent} at {gateway}.</source>
        <translation>Completas: agente {agent} em {gateway}.</translation>
    </message>
    <message>
        <source>{proxy} opens the way to the gateway.</source>
        <translation>{proxy} abre o caminho até o gateway.</translation>
    </message>
    <message>
        <source>{host} is {addresses}.</source>
        <translation>{host} é {addresses}.</translation>
    </message>
    <message>
        <source>Port {port} takes connections.</source>
        <translation>A porta {port} aceita conexões.</translation>
    </message>
    <message>
        <source>An agent gateway answers.</source>
        <translation>Um gateway de agentes responde.</translation>
    </message>
    <message>
        <source>An agent gateway answers at {host}:{port}, too.</source>
        <translation>Em {host}:{port} também responde um gateway de agentes.</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>Existe uma.</translation>
    </message>
    <message>
        <source>Open and readable ({kind}).</source>
        <translation>Aberto e legível ({kind}).</translation>
    </message>
    <message>
        <source>Does not work: {stage}</source>
        <translation>Não funciona: {stage}</translation>
    </message>
    <message>
        <source>Nothing wrong found in the time there was</source>
        <translation>Nada de errado encontrado no tempo disponível</translation>
    </message>
    <message>
        <source>Nothing wrong found; not all could be checked</source>
        <translation>Nada de errado encontrado; nem tudo pôde ser verificado</translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>Tudo em ordem</translation>
    </message>
    <message>
        <source>{name} {version} answers; this check gave it no token.</source>
        <translation>{name} {version} responde; esta verificação não lhe deu nenhum token.</translation>
    </message>
    <message>
        <source>As the gateway&apos;s, to {seconds} s.</source>
        <translation>Como o do gateway, com {seconds} s de diferença.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is trusted.</source>
        <translation>O certificado do gateway é confiável.</translation>
    </message>
    <message>
        <source>Trusted, but the certificate ends in {days} days: tell IT. ({issuer})</source>
        <translation>Confiável, mas o certificado vence em {days} dias: avise a TI. ({issuer})</translation>
    </message>
    <message>
        <source>It is the pinned certificate, good for {days} days more.</source>
        <translation>É o certificado fixado, válido por mais {days} dias.</translation>
    </message>
    <message>
        <source>Trusted, good for {days} days more. Issued by {issuer}.</source>
        <translation>Confiável, válido por mais {days} dias. Emitido por {issuer}.</translation>
    </message>
    <message>
        <source>Not checked: {stage} has to work first.</source>
        <translation>Não verificado: antes precisa funcionar {stage}.</translation>
    </message>
    <message>
        <source>Not checked: the time for this check is over.</source>
        <translation>Não verificado: o tempo desta verificação acabou.</translation>
    </message>
    <message>
        <source>Not checked: cancelled.</source>
        <translation>Não verificado: cancelado.</translation>
    </message>
    <message>
        <source>Not needed: the gateway is set up by its address.</source>
        <translation>Não é necessário: o gateway está configurado pelo endereço.</translation>
    </message>
    <message>
        <source>Not needed: the proxy does it.</source>
        <translation>Não é necessário: o proxy faz isso.</translation>
    </message>
    <message>
        <source>Not needed: the way to this gateway takes no proxy.</source>
        <translation>Não é necessário: o caminho até este gateway não passa por proxy.</translation>
    </message>
    <message>
        <source>Not checked: the gateway wants no request just now.</source>
        <translation>Não verificado: o gateway não quer solicitações neste momento.</translation>
    </message>
    <message>
        <source>Accepted by the gateway {age} ago.</source>
        <translation>Aceita pelo gateway há {age}.</translation>
    </message>
    <message>
        <source>Known for {age}. Whether the gateway accepts it, Refresh finds out.</source>
        <translation>Conhecida há {age}. Se o gateway a aceita, Atualizar descobre.</translation>
    </message>
    <message>
        <source>There is one. Whether the gateway accepts it, Refresh finds out.</source>
        <translation>Existe uma. Se o gateway a aceita, Atualizar descobre.</translation>
    </message>
    <message>
        <source>A refresh is under way or was interrupted: press Refresh.</source>
        <translation>Uma atualização está em andamento ou foi interrompida: pressione Atualizar.</translation>
    </message>
    <message>
        <source>No recorder on this desk.</source>
        <translation>Não há gravador nesta estação.</translation>
    </message>
    <message>
        <source>Running; it was left alone.</source>
        <translation>Em execução; não foi perturbado.</translation>
    </message>
    <message>
        <source>Not checked: it is being started just now.</source>
        <translation>Não verificado: está sendo iniciado neste momento.</translation>
    </message>
    <message>
        <source>Not checked: no answer told the gateway&apos;s time.</source>
        <translation>Não verificado: nenhuma resposta informou a hora do gateway.</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Cancel check</source>
        <translation>Cancelar verificação</translation>
    </message>
    <message>
        <source>Copy check for IT</source>
        <translation>Copiar verificação para a TI</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied – paste it into the ticket</source>
        <translation>Copiado – cole no chamado</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Exchange the session&apos;s GUID for a new one</source>
        <translation>Trocar o GUID da sessão por um novo</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>Pronto?</translation>
    </message>
    <message>
        <source>Looking for the gateway…</source>
        <translation>Procurando o gateway…</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Perguntando ao gateway…</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Você está conectado</translation>
    </message>
    <message>
        <source>Not signed in: enter your password in the bar</source>
        <translation>Não conectado: insira a sua senha na barra</translation>
    </message>
    <message>
        <source>No GUID yet: enter it later, in the bar</source>
        <translation>Ainda sem GUID: insira-o depois, na barra</translation>
    </message>
    <message>
        <source>The GUID is not checked yet: Refresh exchanges it for a new one</source>
        <translation>O GUID ainda não foi verificado: Atualizar o troca por um novo</translation>
    </message>
    <message>
        <source>The gateway accepted your session</source>
        <translation>O gateway aceitou a sua sessão</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Saved in your keyring ({kind})</source>
        <translation>Salvo no seu chaveiro ({kind})</translation>
    </message>
    <message>
        <source>Looking for the recorder…</source>
        <translation>Procurando o gravador…</translation>
    </message>
    <message>
        <source>{what} You can still work.</source>
        <translation>{what} Você ainda pode trabalhar.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>For IT</source>
        <translation>Para a TI</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>Copiar para a TI</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Run check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Gravador</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Nada feito ainda</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>História completa</translation>
    </message>
    <message>
        <source>All that happened, the last 200 lines (Ctrl+H)</source>
        <translation>Tudo o que aconteceu, as últimas 200 linhas (Ctrl+H)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir configurações</translation>
    </message>
    <message>
        <source>Enter GUID…</source>
        <translation>Inserir GUID…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Etapa {number} de {all}</translation>
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
        <translation>Escolher…</translation>
    </message>
</context>
<context>
    <name>GatewayStep</name>
    <message>
        <source>The gateway is the server that your calls come from. Your IT knows its address.</source>
        <translation>O gateway é o servidor de onde vêm as suas chamadas. A TI sabe o endereço.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Where is your gateway?</source>
        <translation>Onde está o seu gateway?</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Gateway found</source>
        <translation>Gateway encontrado</translation>
    </message>
    <message>
        <source>Its certificate is trusted</source>
        <translation>O certificado dele é confiável</translation>
    </message>
    <message>
        <source>Something answers there</source>
        <translation>Algo responde lá</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Working…</source>
        <translation>Trabalhando…</translation>
    </message>
    <message>
        <source>Something is being done; the words say what.</source>
        <translation>Algo está sendo feito; as palavras dizem o quê.</translation>
    </message>
    <message>
        <source>Wait. After 3 seconds you can press Cancel; nothing is lost by that.</source>
        <translation>Espere. Após 3 segundos você pode pressionar Cancelar; nada se perde com isso.</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Não configurado</translation>
    </message>
    <message>
        <source>The toolbar does not know your gateway or your agent ID yet.</source>
        <translation>A barra ainda não conhece o seu gateway ou o seu ID de agente.</translation>
    </message>
    <message>
        <source>Press “Set up…” and enter what IT gave you.</source>
        <translation>Pressione “Configurar…” e insira o que a TI lhe deu.</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Sem sessão</translation>
    </message>
    <message>
        <source>Sign in to the workbench, press “Enter GUID…” and paste the GUID.</source>
        <translation>Entre no console de trabalho, pressione “Inserir GUID…” e cole o GUID.</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sessão encerrada</translation>
    </message>
    <message>
        <source>The gateway does not know your session any more: after two minutes of silence, or because somebody signed in with your agent ID.</source>
        <translation>O gateway não conhece mais a sua sessão: após dois minutos de silêncio, ou porque alguém entrou com o seu ID de agente.</translation>
    </message>
    <message>
        <source>Gateway not reachable</source>
        <translation>Gateway inacessível</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing is lost. Your session is kept.</source>
        <translation>Nada foi enviado e nada se perdeu. Sua sessão é mantida.</translation>
    </message>
    <message>
        <source>Check the network or the VPN, press Refresh. If it stays, “Run check” says whose it is.</source>
        <translation>Verifique a rede ou a VPN e pressione Atualizar. Se persistir, “Verificar” diz a quem cabe resolver.</translation>
    </message>
    <message>
        <source>A request was sent and its answer was lost, or it was not a clear one.</source>
        <translation>Uma solicitação foi enviada e a resposta se perdeu, ou não foi clara.</translation>
    </message>
    <message>
        <source>Gateway refused</source>
        <translation>O gateway recusou</translation>
    </message>
    <message>
        <source>The gateway said no, or a setting cannot be used; the details say which, and why.</source>
        <translation>O gateway disse não, ou uma configuração não pode ser usada; os detalhes dizem qual e por quê.</translation>
    </message>
    <message>
        <source>Open the details (Ctrl+D): the next step stands there, with its button.</source>
        <translation>Abra os detalhes (Ctrl+D): o próximo passo está lá, com o botão dele.</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Chaveiro bloqueado</translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation>NÃO GRAVADO</translation>
    </message>
    <message>
        <source>Your screen should be recorded, and is not. Your session is not affected.</source>
        <translation>Sua tela deveria ser gravada e não é. Sua sessão não é afetada.</translation>
    </message>
    <message>
        <source>Press VRC. If it stays, tell your supervisor and IT; the details say why it is so.</source>
        <translation>Pressione VRC. Se persistir, avise o seu supervisor e a TI; os detalhes dizem por quê.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Session not checked</source>
        <translation>Sessão não verificada</translation>
    </message>
    <message>
        <source>Nothing is wrong. The last proof is more than 90 seconds old.</source>
        <translation>Não há nada errado. A última prova tem mais de 90 segundos.</translation>
    </message>
    <message>
        <source>Press Refresh when you want a new one.</source>
        <translation>Pressione Atualizar quando quiser uma nova.</translation>
    </message>
    <message>
        <source>Recorder not started</source>
        <translation>Gravador não iniciado</translation>
    </message>
    <message>
        <source>Press VRC.</source>
        <translation>Pressione VRC.</translation>
    </message>
    <message>
        <source>Recorder not checked</source>
        <translation>Gravador não verificado</translation>
    </message>
    <message>
        <source>The recorder took its token, but since then this computer slept, or another session began.</source>
        <translation>O gravador aceitou o token, mas desde então este computador dormiu ou outra sessão começou.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Nothing. Good work.</source>
        <translation>Nada. Bom trabalho.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Your shift has not begun.</source>
        <translation>Seu turno ainda não começou.</translation>
    </message>
    <message>
        <source>Enter your password below the bar and press “Sign in”.</source>
        <translation>Insira a sua senha abaixo da barra e pressione “Entrar”.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>The gateway ended your session: by silence, by your supervisor, or you signed in elsewhere.</source>
        <translation>O gateway encerrou a sua sessão: por silêncio, pelo seu supervisor, ou porque você entrou em outro lugar.</translation>
    </message>
    <message>
        <source>Sign in again; if your supervisor did it, ask first.</source>
        <translation>Entre novamente; se foi o seu supervisor, pergunte antes.</translation>
    </message>
    <message>
        <source>The toolbar goes on asking. After two minutes of silence the gateway signs you out.</source>
        <translation>A barra continua perguntando. Após dois minutos de silêncio o gateway desconecta você.</translation>
    </message>
    <message>
        <source>Check the network or the VPN. You need to press nothing.</source>
        <translation>Verifique a rede ou a VPN. Você não precisa pressionar nada.</translation>
    </message>
    <message>
        <source>Idle, Busy, Rest, After-call work, In a call</source>
        <translation>Disponível, Ocupado, Pausa, Pós-atendimento, Em chamada</translation>
    </message>
    <message>
        <source>You are signed in, and this is how you are, as the gateway tells it; since when, stands below. “Rest asked for”: it has not begun. “Rest: the time is up”: go on. “Signed out (no calls)”: end your shift in the menu (F10), and sign in again. “Signed in – state unknown”: choose one.</source>
        <translation>Você está conectado, e este é o seu estado, segundo o gateway; desde quando, está abaixo. “Pausa solicitada”: ainda não começou. “Pausa: o tempo acabou”: continue. “Desconectado, sem chamadas”: encerre o seu turno no menu (F10) e entre novamente. “Conectado – estado incerto”: escolha um.</translation>
    </message>
    <message>
        <source>The button below the bar changes it. It has changed when the word does.</source>
        <translation>O botão abaixo da barra o muda. Ele mudou quando a palavra muda.</translation>
    </message>
    <message>
        <source>No recorder on this desk</source>
        <translation>Não há gravador nesta estação</translation>
    </message>
    <message>
        <source>None is configured.</source>
        <translation>Nenhum está configurado.</translation>
    </message>
    <message>
        <source>Nothing, unless you should be recorded: then tell IT.</source>
        <translation>Nada, a menos que você deva ser gravado: então avise a TI.</translation>
    </message>
    <message>
        <source>It is not there, or not started yet.</source>
        <translation>Ele não está lá, ou ainda não foi iniciado.</translation>
    </message>
    <message>
        <source>Press VRC, or start the recorder first; the line says which.</source>
        <translation>Pressione VRC, ou inicie antes o gravador; a linha diz qual dos dois.</translation>
    </message>
    <message>
        <source>Recorder starting</source>
        <translation>Gravador iniciando</translation>
    </message>
    <message>
        <source>A token was fetched for it, and is being handed over.</source>
        <translation>Um token foi obtido para ele e está sendo entregue.</translation>
    </message>
    <message>
        <source>Wait some seconds.</source>
        <translation>Espere alguns segundos.</translation>
    </message>
    <message>
        <source>Recorder ready or on since …, or got its token …</source>
        <translation>Gravador pronto ou ativo desde …, ou recebeu o token …</translation>
    </message>
    <message>
        <source>“Ready” or “On since”: it has its token, says every 15 seconds that it is well, and records when asked by the gateway. “Got its token”: nobody can ask it how it is since then.</source>
        <translation>“Pronto” ou “ativo desde”: tem o token, diz a cada 15 segundos que está bem e grava quando o gateway pede. “Recebeu o token”: ninguém pode perguntar como está desde então.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Press VRC to try again. If it stays, press “Copy for IT” and tell IT.</source>
        <translation>Pressione VRC para tentar novamente. Se persistir, pressione “Copiar para a TI” e avise a TI.</translation>
    </message>
    <message>
        <source>NOT RECORDED since …</source>
        <translation>NÃO GRAVADO desde …</translation>
    </message>
    <message>
        <source>Press VRC to start it again. If it stays, call IT.</source>
        <translation>Pressione VRC para iniciá-lo novamente. Se persistir, ligue para a TI.</translation>
    </message>
    <message>
        <source>Recorder ended</source>
        <translation>O gravador terminou</translation>
    </message>
    <message>
        <source>Your shift, or new settings, ended it.</source>
        <translation>Seu turno, ou novas configurações, o encerraram.</translation>
    </message>
    <message>
        <source>Nothing. For the next shift, press VRC.</source>
        <translation>Nada. Para o próximo turno, pressione VRC.</translation>
    </message>
    <message>
        <source>The toolbar has no GUID of yours: the code of your session at the workbench.</source>
        <translation>A barra não tem o seu GUID: o código da sua sessão no console de trabalho.</translation>
    </message>
    <message>
        <source>Sign in to the workbench again, press “Enter GUID…” and paste the new GUID.</source>
        <translation>Entre novamente no console de trabalho, pressione “Inserir GUID…” e cole o novo GUID.</translation>
    </message>
    <message>
        <source>No clear answer, or Session to be checked</source>
        <translation>Sem resposta clara, ou Sessão a verificar</translation>
    </message>
    <message>
        <source>Press Refresh, unless the bar says that the toolbar asks by itself.</source>
        <translation>Pressione Atualizar, a menos que a barra diga que pergunta sozinha.</translation>
    </message>
    <message>
        <source>The keyring, this computer&apos;s store for passwords, could not be used.</source>
        <translation>Não foi possível usar o chaveiro, onde este computador guarda senhas.</translation>
    </message>
    <message>
        <source>Press “Try again” in the details (Ctrl+D), and enter this computer&apos;s password.</source>
        <translation>Pressione “Tentar novamente” nos detalhes (Ctrl+D) e digite a senha deste computador.</translation>
    </message>
    <message>
        <source>All works, but what the toolbar knows is lost when you close it.</source>
        <translation>Tudo funciona, mas o que a barra sabe se perde ao fechá-la.</translation>
    </message>
    <message>
        <source>Leave it open. Open the details (Ctrl+D): they say why, and “Try again” saves it.</source>
        <translation>Deixe-a aberta. Abra os detalhes (Ctrl+D): eles dizem o motivo, e “Tentar novamente” salva tudo.</translation>
    </message>
    <message>
        <source>Or “Recorder ended”, or “Recorder waits for its token”. Your session is fine. Before your screen can be recorded, the recorder needs a token: its ticket for this session.</source>
        <translation>Ou “O gravador terminou”, ou “O gravador espera o token”. A sua sessão está bem. Antes que a sua tela possa ser gravada, o gravador precisa de um token: o passe dele para esta sessão.</translation>
    </message>
    <message>
        <source>Wait a moment if the bar says so; else press VRC.</source>
        <translation>Aguarde um momento se a barra o disser; senão, pressione VRC.</translation>
    </message>
    <message>
        <source>The gateway accepted your session less than 90 seconds ago, and the recorder, if there is one, has its token. Whether you take calls, your workbench says.</source>
        <translation>O gateway aceitou a sua sessão há menos de 90 segundos, e o gravador, se houver, tem o seu token. Se você atende chamadas, quem diz é o console de trabalho.</translation>
    </message>
    <message>
        <source>Not recording, Recording not confirmed, Perhaps still recording, Recorder not checked</source>
        <translation>Não está gravando, Gravação não confirmada, Talvez ainda gravando, Gravador não verificado</translation>
    </message>
    <message>
        <source>Nothing proves that the recording of your screen is as it was asked for.</source>
        <translation>Nada prova que a gravação da sua tela está como foi pedida.</translation>
    </message>
    <message>
        <source>Do what the bar says: press “Record screen” or “Stop recording”, or VRC.</source>
        <translation>Faça o que a barra diz: pressione “Gravar tela”, “Parar gravação” ou VRC.</translation>
    </message>
    <message>
        <source>Recorder not started, or not running</source>
        <translation>Gravador não iniciado, ou não está em execução</translation>
    </message>
    <message>
        <source>Recorder waits for its token</source>
        <translation>O gravador espera o token</translation>
    </message>
    <message>
        <source>It runs by itself, and needs a token before it can record.</source>
        <translation>Ele roda por conta própria, e precisa de um token antes de poder gravar.</translation>
    </message>
    <message>
        <source>NOT RECORDED: the recorder failed</source>
        <translation>NÃO GRAVADO: o gravador falhou</translation>
    </message>
    <message>
        <source>It did not take a token. The reason stands beside it.</source>
        <translation>Ele não aceitou um token. O motivo está ao lado.</translation>
    </message>
    <message>
        <source>It was on and is not any more: it ended, hangs, or was started again.</source>
        <translation>Estava ativo e não está mais: terminou, travou ou foi iniciado novamente.</translation>
    </message>
    <message>
        <source>No screen recording asked for here</source>
        <translation>Nenhuma gravação de tela pedida aqui</translation>
    </message>
    <message>
        <source>Nobody asked the gateway to record your screen, or its end is confirmed.</source>
        <translation>Ninguém pediu ao gateway que gravasse a sua tela, ou o fim da gravação está confirmado.</translation>
    </message>
    <message>
        <source>“Record screen” starts it, where your site has that button.</source>
        <translation>“Gravar tela” a inicia, onde a sua unidade tem esse botão.</translation>
    </message>
    <message>
        <source>Recording asked for, not confirmed yet</source>
        <translation>Gravação solicitada, ainda não confirmada</translation>
    </message>
    <message>
        <source>The gateway took the request. That is no proof yet.</source>
        <translation>O gateway aceitou a solicitação. Isso ainda não é uma prova.</translation>
    </message>
    <message>
        <source>Wait 10 seconds at most.</source>
        <translation>Espere no máximo 10 segundos.</translation>
    </message>
    <message>
        <source>Recording since …</source>
        <translation>Gravando desde …</translation>
    </message>
    <message>
        <source>The gateway confirmed that your screen is recorded.</source>
        <translation>O gateway confirmou que a sua tela está sendo gravada.</translation>
    </message>
    <message>
        <source>Recording is being ended</source>
        <translation>A gravação está sendo encerrada</translation>
    </message>
    <message>
        <source>Its end was asked for, and is not confirmed yet.</source>
        <translation>O fim dela foi solicitado e ainda não está confirmado.</translation>
    </message>
    <message>
        <source>A recording was wanted, and nothing proves it (any more). The cause stands there.</source>
        <translation>Uma gravação era desejada, e nada a comprova (mais). A causa está escrita ali.</translation>
    </message>
    <message>
        <source>Press “Record screen” again. If it stays, tell your supervisor and IT.</source>
        <translation>Pressione “Gravar tela” novamente. Se persistir, avise o seu supervisor e a TI.</translation>
    </message>
    <message>
        <source>Perhaps still recording</source>
        <translation>Talvez ainda gravando</translation>
    </message>
    <message>
        <source>Its end was asked for, and nobody confirmed it.</source>
        <translation>O fim dela foi solicitado, e ninguém o confirmou.</translation>
    </message>
    <message>
        <source>Press “Stop recording” once more. If it stays, tell IT.</source>
        <translation>Pressione “Parar gravação” mais uma vez. Se persistir, avise a TI.</translation>
    </message>
    <message>
        <source>This guide, at the state of this moment</source>
        <translation>Este guia, no estado deste momento</translation>
    </message>
    <message>
        <source>Refresh: a new GUID for your session, and a proof of it</source>
        <translation>Atualizar: um novo GUID para a sua sessão, e uma prova dela</translation>
    </message>
    <message>
        <source>VRC: a token for the screen recorder</source>
        <translation>VRC: um token para o gravador de tela</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Cancel what takes too long</source>
        <translation>Cancelar o que demora demais</translation>
    </message>
    <message>
        <source>Set up, or enter the GUID</source>
        <translation>Configurar, ou inserir o GUID</translation>
    </message>
    <message>
        <source>Details: what is wrong, the three links, the last actions</source>
        <translation>Detalhes: o que está errado, os três elos, as últimas ações</translation>
    </message>
    <message>
        <source>The first button of the details, such as “Try again”</source>
        <translation>O primeiro botão dos detalhes, como “Tentar novamente”</translation>
    </message>
    <message>
        <source>Check of the whole way; it changes nothing</source>
        <translation>Verificação de todo o caminho; não muda nada</translation>
    </message>
    <message>
        <source>Close the check, then the details</source>
        <translation>Fechar a verificação, e depois os detalhes</translation>
    </message>
    <message>
        <source>Session story: the last 200 lines</source>
        <translation>História da sessão: as últimas 200 linhas</translation>
    </message>
    <message>
        <source>Copy for IT; it holds no secret</source>
        <translation>Copiar para a TI; não contém nenhum segredo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Bar along the top edge, along the bottom edge, or free</source>
        <translation>Barra ao longo da borda superior, da borda inferior, ou livre</translation>
    </message>
    <message>
        <source>No notices for 30 minutes, 1 hour or 8 hours; notices again</source>
        <translation>Sem avisos por 30 minutos, 1 hora ou 8 horas; avisos novamente</translation>
    </message>
    <message>
        <source>End shift: Ctrl+E, then E</source>
        <translation>Encerrar turno: Ctrl+E, depois E</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Fechar o programa</translation>
    </message>
    <message>
        <source>To your password, to sign in</source>
        <translation>À sua senha, para entrar</translation>
    </message>
    <message>
        <source>Take over, where you are signed in elsewhere</source>
        <translation>Assumir o controle, se a sua sessão está aberta em outro lugar</translation>
    </message>
    <message>
        <source>How you are: all that there is to choose</source>
        <translation>O seu estado: tudo o que se pode escolher</translation>
    </message>
    <message>
        <source>Idle, Busy, After-call work, Rest for 15 minutes</source>
        <translation>Disponível, Ocupado, Pós-atendimento, Pausa de 15 minutos</translation>
    </message>
    <message>
        <source>Record screen, or stop recording</source>
        <translation>Gravar tela, ou parar a gravação</translation>
    </message>
    <message>
        <source>End the call and sign out: Ctrl+E, then F</source>
        <translation>Desligar e sair: Ctrl+E, depois F</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What the bar says</source>
        <translation>O que a barra diz</translation>
    </message>
    <message>
        <source>The recorder</source>
        <translation>O gravador</translation>
    </message>
    <message>
        <source>The recording of your screen</source>
        <translation>A gravação da sua tela</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>como está agora</translation>
    </message>
</context>
<context>
    <name>HelpLater</name>
    <message>
        <source>Copied – paste it into the ticket</source>
        <translation>Copiado – cole no chamado</translation>
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
        <translation>Como a área de trabalho</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Gateway not reachable</source>
        <translation>Gateway inacessível</translation>
    </message>
    <message>
        <source>There is no way from here to {host}.</source>
        <translation>Não há caminho daqui até {host}.</translation>
    </message>
    <message>
        <source>Check the network or the VPN, then try again.</source>
        <translation>Verifique a rede ou a VPN e tente novamente.</translation>
    </message>
    <message>
        <source>{host} is there, but nothing answers on port {port}.</source>
        <translation>{host} está lá, mas nada responde na porta {port}.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, tell IT that the gateway is down.</source>
        <translation>Tente novamente daqui a pouco. Se persistir, diga à TI que o gateway está fora do ar.</translation>
    </message>
    <message>
        <source>Gateway not found</source>
        <translation>Gateway não encontrado</translation>
    </message>
    <message>
        <source>The name {host} was not found.</source>
        <translation>O nome {host} não foi encontrado.</translation>
    </message>
    <message>
        <source>Are you connected to the company network or VPN?</source>
        <translation>Você está conectado à rede da empresa ou à VPN?</translation>
    </message>
    <message>
        <source>{host} did not answer on port {port} in time.</source>
        <translation>{host} não respondeu a tempo na porta {port}.</translation>
    </message>
    <message>
        <source>{host} took the connection and then said nothing.</source>
        <translation>{host} aceitou a conexão e depois não disse nada.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, tell IT.</source>
        <translation>Tente novamente daqui a pouco. Se persistir, avise a TI.</translation>
    </message>
    <message>
        <source>Toolbar closing</source>
        <translation>A barra está fechando</translation>
    </message>
    <message>
        <source>The toolbar is closing, so nothing was sent.</source>
        <translation>A barra está fechando, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Inicie-a novamente.</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Sem resposta clara</translation>
    </message>
    <message>
        <source>The request was sent and no whole answer came back. It may have been carried out.</source>
        <translation>A solicitação foi enviada e não voltou uma resposta completa. Ela pode ter sido executada.</translation>
    </message>
    <message>
        <source>Press Refresh: the toolbar finds out which GUID holds.</source>
        <translation>Pressione Atualizar: a barra descobre qual GUID vale.</translation>
    </message>
    <message>
        <source>Not the gateway&apos;s answer</source>
        <translation>Não é a resposta do gateway</translation>
    </message>
    <message>
        <source>Something between you and the gateway answered instead, often a proxy or a login page.</source>
        <translation>Algo entre você e o gateway respondeu no lugar dele, muitas vezes um proxy ou uma página de login.</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>Resposta inutilizável</translation>
    </message>
    <message>
        <source>The gateway said yes, and its answer has no GUID that can be used.</source>
        <translation>O gateway disse sim, mas a resposta não tem um GUID que possa ser usado.</translation>
    </message>
    <message>
        <source>Press Refresh to ask again. If it stays, send the details to IT.</source>
        <translation>Pressione Atualizar para pedir de novo. Se persistir, envie os detalhes à TI.</translation>
    </message>
    <message>
        <source>Unexpected answer</source>
        <translation>Resposta inesperada</translation>
    </message>
    <message>
        <source>The gateway, or something before it, answered {code} instead of working.</source>
        <translation>O gateway, ou algo à frente dele, respondeu {code} em vez de trabalhar.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays, send the details to IT.</source>
        <translation>Tente novamente daqui a pouco. Se persistir, envie os detalhes à TI.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>You cancelled before anything was sent. Nothing has changed.</source>
        <translation>Você cancelou antes que algo fosse enviado. Nada mudou.</translation>
    </message>
    <message>
        <source>Try again when you like.</source>
        <translation>Tente novamente quando quiser.</translation>
    </message>
    <message>
        <source>If your browser shows a login page, sign in there. Then try again, or tell IT.</source>
        <translation>Se o navegador mostrar uma página de login, entre nela. Depois tente novamente, ou avise a TI.</translation>
    </message>
    <message>
        <source>Proxy wants a password</source>
        <translation>O proxy pede uma senha</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not accept user name and password, or has got none.</source>
        <translation>O proxy {proxy} não aceitou o nome de usuário e a senha, ou não os recebeu.</translation>
    </message>
    <message>
        <source>Enter both in the settings; ask IT which ones to use.</source>
        <translation>Insira ambos nas configurações; pergunte à TI quais usar.</translation>
    </message>
    <message>
        <source>Proxy not supported</source>
        <translation>Proxy não suportado</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a kind of sign-in that this program does not support, such as NTLM or Kerberos.</source>
        <translation>O proxy {proxy} pede um tipo de login que este programa não suporta, como NTLM ou Kerberos.</translation>
    </message>
    <message>
        <source>Tell IT: the proxy must let the toolbar in with a password, or to the gateway without.</source>
        <translation>Avise a TI: o proxy precisa deixar a barra passar com uma senha, ou chegar ao gateway sem ela.</translation>
    </message>
    <message>
        <source>Proxy not trusted</source>
        <translation>Proxy não confiável</translation>
    </message>
    <message>
        <source>No safe connection to the proxy {proxy} could be made: its certificate is not trusted.</source>
        <translation>Não foi possível fazer uma conexão segura com o proxy {proxy}: o certificado dele não é confiável.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings; if it is right, tell IT.</source>
        <translation>Verifique o proxy nas configurações; se estiver certo, avise a TI.</translation>
    </message>
    <message>
        <source>No way through the proxy</source>
        <translation>Não há passagem pelo proxy</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached, or does not let us through.</source>
        <translation>O proxy {proxy} está inacessível ou não nos deixa passar.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it stays, tell IT.</source>
        <translation>Aguarde um momento e tente novamente. Se persistir, avise a TI.</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Certificado vencido</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired. Nothing was sent.</source>
        <translation>O certificado de {host} venceu. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Tell IT. If this computer&apos;s date is wrong, correct it first.</source>
        <translation>Avise a TI. Se a data deste computador estiver errada, corrija-a primeiro.</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>Certificado ainda não válido</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, the certificate of {host} is not valid yet.</source>
        <translation>Pelo relógio deste computador, o certificado de {host} ainda não é válido.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, tell IT.</source>
        <translation>Verifique a data e a hora deste computador. Se estiverem certas, avise a TI.</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>Certificado para outro nome</translation>
    </message>
    <message>
        <source>The certificate is not made for {host}. Nothing was sent.</source>
        <translation>O certificado não é feito para {host}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Check the address in the settings; if it is right, tell IT.</source>
        <translation>Verifique o endereço nas configurações; se estiver certo, avise a TI.</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificado não confiável</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of {host}. Nothing was sent.</source>
        <translation>Este computador não conhece quem emitiu o certificado de {host}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>{host} vouches for itself (a self-signed certificate). Nothing was sent.</source>
        <translation>{host} responde por si mesmo (um certificado autoassinado). Nada foi enviado.</translation>
    </message>
    <message>
        <source>Press Test connection in the settings to see the certificate and what to do about it.</source>
        <translation>Pressione Testar conexão nas configurações para ver o certificado e o que fazer com ele.</translation>
    </message>
    <message>
        <source>Certificate made wrongly</source>
        <translation>Certificado malfeito</translation>
    </message>
    <message>
        <source>The certificate of {host} breaks the rules for certificates. Nothing was sent.</source>
        <translation>O certificado de {host} viola as regras dos certificados. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Tell IT: the gateway needs a certificate that is made correctly.</source>
        <translation>Avise a TI: o gateway precisa de um certificado feito corretamente.</translation>
    </message>
    <message>
        <source>Not the pinned certificate</source>
        <translation>Não é o certificado fixado</translation>
    </message>
    <message>
        <source>{host} presents another certificate than the one that was pinned. It may be a new one, or somebody in between. Nothing was sent. Pinned: {pinned}. Presented: {presented}.</source>
        <translation>{host} apresenta um certificado diferente do que foi fixado. Pode ser um novo, ou alguém no meio. Nada foi enviado. Fixado: {pinned}. Apresentado: {presented}.</translation>
    </message>
    <message>
        <source>Ask IT whether the certificate was changed. Only the settings can pin a new one.</source>
        <translation>Pergunte à TI se o certificado foi trocado. Só as configurações podem fixar um novo.</translation>
    </message>
    <message>
        <source>Connection not safe enough</source>
        <translation>Conexão não segura o bastante</translation>
    </message>
    <message>
        <source>{host} and this program found no encryption that is safe today: a cipher or a key is too weak, or the gateway wants a client certificate. Nothing was sent.</source>
        <translation>{host} e este programa não encontraram uma criptografia que seja segura hoje: uma cifra ou chave é fraca demais, ou o gateway quer um certificado de cliente. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Press Test connection in the settings to learn more, and tell IT.</source>
        <translation>Pressione Testar conexão nas configurações para saber mais, e avise a TI.</translation>
    </message>
    <message>
        <source>{host} offers no encryption that is safe today (TLS 1.2 or later). Nothing was sent.</source>
        <translation>{host} não oferece criptografia que seja segura hoje (TLS 1.2 ou posterior). Nada foi enviado.</translation>
    </message>
    <message>
        <source>Tell IT: the gateway&apos;s TLS settings are too old.</source>
        <translation>Avise a TI: as configurações de TLS do gateway são antigas demais.</translation>
    </message>
    <message>
        <source>{host} asks for a client certificate, which this program does not have.</source>
        <translation>{host} pede um certificado de cliente, que este programa não tem.</translation>
    </message>
    <message>
        <source>Tell IT: the gateway must let the toolbar in without one.</source>
        <translation>Avise a TI: o gateway precisa deixar a barra entrar sem ele.</translation>
    </message>
    <message>
        <source>Port {port} of {host} does not speak TLS. Nothing was sent.</source>
        <translation>A porta {port} de {host} não fala TLS. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Check the port in the settings: 8043 is usual, 8000 is the unsafe one.</source>
        <translation>Verifique a porta nas configurações: 8043 é a usual, 8000 é a insegura.</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>Sem conexão segura</translation>
    </message>
    <message>
        <source>The encrypted connection to {host} could not be made. Nothing was sent.</source>
        <translation>Não foi possível fazer a conexão criptografada com {host}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Send the details to IT.</source>
        <translation>Envie os detalhes à TI.</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sessão encerrada</translation>
    </message>
    <message>
        <source>The gateway does not know your session any more. It signs agents out after about two minutes without contact, or when someone signs in with your ID elsewhere.</source>
        <translation>O gateway não conhece mais a sua sessão. Ele encerra a sessão dos agentes após cerca de dois minutos sem contato, ou quando alguém entra com o seu ID em outro lugar.</translation>
    </message>
    <message>
        <source>Sign in to the workbench again, then paste the new GUID.</source>
        <translation>Entre novamente no console de trabalho e cole o novo GUID.</translation>
    </message>
    <message>
        <source>The gateway does not accept this GUID (any more). Another client may have a newer one.</source>
        <translation>O gateway não aceita (ou não aceita mais) este GUID. Outro cliente pode ter um mais novo.</translation>
    </message>
    <message>
        <source>Gateway is switching over</source>
        <translation>O gateway está comutando</translation>
    </message>
    <message>
        <source>The gateway is moving you to another server.</source>
        <translation>O gateway está movendo você para outro servidor.</translation>
    </message>
    <message>
        <source>Wait a few seconds, then try again.</source>
        <translation>Espere alguns segundos e tente novamente.</translation>
    </message>
    <message>
        <source>The gateway is still busy with the last request.</source>
        <translation>O gateway ainda está ocupado com a última solicitação.</translation>
    </message>
    <message>
        <source>Gateway trouble</source>
        <translation>Problema no gateway</translation>
    </message>
    <message>
        <source>The gateway could not do this just now (an internal error).</source>
        <translation>O gateway não conseguiu fazer isso agora (um erro interno).</translation>
    </message>
    <message>
        <source>Agent ID not accepted</source>
        <translation>ID de agente não aceito</translation>
    </message>
    <message>
        <source>The gateway did not accept the agent ID or the address.</source>
        <translation>O gateway não aceitou o ID de agente ou o endereço.</translation>
    </message>
    <message>
        <source>Check both in the settings.</source>
        <translation>Verifique ambos nas configurações.</translation>
    </message>
    <message>
        <source>Gateway refused</source>
        <translation>O gateway recusou</translation>
    </message>
    <message>
        <source>The gateway refused the request (code {retcode}).</source>
        <translation>O gateway recusou a solicitação (código {retcode}).</translation>
    </message>
    <message>
        <source>Signed in elsewhere</source>
        <translation>Conectado em outro lugar</translation>
    </message>
    <message>
        <source>This agent ID is signed in at another place.</source>
        <translation>Este ID de agente está conectado em outro lugar.</translation>
    </message>
    <message>
        <source>Was it you? Type your password, press Take over: that session and its call end. If not, tell your supervisor.</source>
        <translation>Era você? A senha e Assumir o controle encerram a outra sessão e a chamada. Se não, avise o supervisor.</translation>
    </message>
    <message>
        <source>Sign-in not possible now</source>
        <translation>Não é possível entrar agora</translation>
    </message>
    <message>
        <source>The gateway has no room or no connection for another agent just now.</source>
        <translation>O gateway não tem espaço ou conexão para outro agente neste momento.</translation>
    </message>
    <message>
        <source>Agent ID or password wrong</source>
        <translation>ID de agente ou senha incorretos</translation>
    </message>
    <message>
        <source>The gateway does not know this agent ID with this password.</source>
        <translation>O gateway não conhece este ID de agente com esta senha.</translation>
    </message>
    <message>
        <source>Signed out already</source>
        <translation>Já desconectado</translation>
    </message>
    <message>
        <source>The gateway has signed you out before.</source>
        <translation>O gateway já havia desconectado você antes.</translation>
    </message>
    <message>
        <source>Sign in again when you like.</source>
        <translation>Entre novamente quando quiser.</translation>
    </message>
    <message>
        <source>Not possible in this state</source>
        <translation>Não é possível neste estado</translation>
    </message>
    <message>
        <source>The gateway does not allow this change of state now, or not for you.</source>
        <translation>O gateway não permite esta mudança de estado agora, ou não para você.</translation>
    </message>
    <message>
        <source>Wait until the call or the rest has ended, then try again.</source>
        <translation>Espere até a chamada ou a pausa terminar e tente novamente.</translation>
    </message>
    <message>
        <source>Still signed in</source>
        <translation>Ainda conectado</translation>
    </message>
    <message>
        <source>The gateway does not sign you out in your present state; you may be in a call.</source>
        <translation>O gateway não desconecta você no seu estado atual; você pode estar em uma chamada.</translation>
    </message>
    <message>
        <source>Sign-in not accepted</source>
        <translation>Entrada não aceita</translation>
    </message>
    <message>
        <source>The gateway did not accept what was entered to sign in.</source>
        <translation>O gateway não aceitou o que foi inserido para entrar.</translation>
    </message>
    <message>
        <source>Check agent ID and phone number. If both are right, send the details to IT.</source>
        <translation>Verifique o ID de agente e o número de telefone. Se ambos estiverem certos, envie os detalhes à TI.</translation>
    </message>
    <message>
        <source>Wrong kind of agent</source>
        <translation>Tipo de agente errado</translation>
    </message>
    <message>
        <source>This agent ID is not set up for a computer with a phone.</source>
        <translation>Este ID de agente não está configurado para um computador com telefone.</translation>
    </message>
    <message>
        <source>Phone number not accepted</source>
        <translation>Número de telefone não aceito</translation>
    </message>
    <message>
        <source>The gateway cannot use this phone number.</source>
        <translation>O gateway não pode usar este número de telefone.</translation>
    </message>
    <message>
        <source>Check the phone number in the settings.</source>
        <translation>Verifique o número de telefone nas configurações.</translation>
    </message>
    <message>
        <source>Phone number outside the range</source>
        <translation>Número de telefone fora da faixa</translation>
    </message>
    <message>
        <source>This phone number is not one of those that the gateway may use.</source>
        <translation>Este número de telefone não é um dos que o gateway pode usar.</translation>
    </message>
    <message>
        <source>Check the phone number in the settings, or ask IT which ones are allowed.</source>
        <translation>Verifique o número de telefone nas configurações, ou pergunte à TI quais são permitidos.</translation>
    </message>
    <message>
        <source>Cannot be taken over</source>
        <translation>Não é possível assumir o controle</translation>
    </message>
    <message>
        <source>This agent ID is signed in at another place and cannot be signed out from here.</source>
        <translation>Este ID de agente está conectado em outro lugar e não pode ser desconectado daqui.</translation>
    </message>
    <message>
        <source>Sign out there, or ask your supervisor.</source>
        <translation>Saia por lá, ou pergunte ao seu supervisor.</translation>
    </message>
    <message>
        <source>Address not accepted</source>
        <translation>Endereço não aceito</translation>
    </message>
    <message>
        <source>The gateway did not accept the address of this computer.</source>
        <translation>O gateway não aceitou o endereço deste computador.</translation>
    </message>
    <message>
        <source>Sign-in not confirmed</source>
        <translation>Entrada não confirmada</translation>
    </message>
    <message>
        <source>The system behind the gateway that knows the passwords said no.</source>
        <translation>O sistema por trás do gateway que conhece as senhas disse não.</translation>
    </message>
    <message>
        <source>Enter the password again. If it stays, send the details to IT.</source>
        <translation>Insira a senha novamente. Se persistir, envie os detalhes à TI.</translation>
    </message>
    <message>
        <source>Two call centres mixed</source>
        <translation>Duas centrais misturadas</translation>
    </message>
    <message>
        <source>This agent ID and the recording belong to different call centres (VDN).</source>
        <translation>Este ID de agente e a gravação pertencem a centrais de atendimento (VDN) diferentes.</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Senha vencida</translation>
    </message>
    <message>
        <source>Your password has expired.</source>
        <translation>Sua senha venceu.</translation>
    </message>
    <message>
        <source>Change it where your organisation lets you, then sign in with the new one.</source>
        <translation>Altere-a onde a sua organização permite e depois entre com a nova.</translation>
    </message>
    <message>
        <source>Sign-in under way</source>
        <translation>Entrada em andamento</translation>
    </message>
    <message>
        <source>The gateway is still working on another sign-in with this agent ID.</source>
        <translation>O gateway ainda está processando outra entrada com este ID de agente.</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Conta bloqueada</translation>
    </message>
    <message>
        <source>The account is locked, mostly after several wrong passwords.</source>
        <translation>A conta está bloqueada, em geral após várias senhas erradas.</translation>
    </message>
    <message>
        <source>Ask IT to unlock it, or wait until it opens by itself.</source>
        <translation>Peça à TI que a desbloqueie, ou espere até que se abra sozinha.</translation>
    </message>
    <message>
        <source>Session lost in a switch-over</source>
        <translation>Sessão perdida em uma comutação</translation>
    </message>
    <message>
        <source>The gateway moved to another server, and your session did not come along.</source>
        <translation>O gateway passou para outro servidor, e a sua sessão não foi junto.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Entre novamente.</translation>
    </message>
    <message>
        <source>Signed out by silence</source>
        <translation>Desconectado por silêncio</translation>
    </message>
    <message>
        <source>The gateway had no sign of life from this computer for about two minutes, and signed you out.</source>
        <translation>O gateway ficou cerca de dois minutos sem sinal de vida deste computador e desconectou você.</translation>
    </message>
    <message>
        <source>Somebody signed in with your agent ID at another place, so your session here has ended.</source>
        <translation>Alguém entrou com o seu ID de agente em outro lugar, por isso a sua sessão aqui terminou.</translation>
    </message>
    <message>
        <source>Signed out by somebody else</source>
        <translation>Desconectado por outra pessoa</translation>
    </message>
    <message>
        <source>Your session was ended by a supervisor or by the gateway&apos;s administration.</source>
        <translation>Sua sessão foi encerrada por um supervisor ou pela administração do gateway.</translation>
    </message>
    <message>
        <source>Ask your supervisor, then sign in again.</source>
        <translation>Pergunte ao seu supervisor e depois entre novamente.</translation>
    </message>
    <message>
        <source>Signed out by the gateway</source>
        <translation>Desconectado pelo gateway</translation>
    </message>
    <message>
        <source>The gateway was away, and does not know your session any more since it is back.</source>
        <translation>O gateway esteve fora do ar e, desde que voltou, não conhece mais a sua sessão.</translation>
    </message>
    <message>
        <source>Signed in without a session</source>
        <translation>Conectado sem sessão</translation>
    </message>
    <message>
        <source>The gateway says that you are signed in, and gave no GUID to work with.</source>
        <translation>O gateway diz que você está conectado, mas não deu nenhum GUID para trabalhar.</translation>
    </message>
    <message>
        <source>Sign in again and take over: it was you. If it stays, send the details to IT.</source>
        <translation>Entre novamente e assuma o controle: era você. Se persistir, envie os detalhes à TI.</translation>
    </message>
    <message>
        <source>No licence free</source>
        <translation>Nenhuma licença livre</translation>
    </message>
    <message>
        <source>All agents&apos; licences of this call centre are in use.</source>
        <translation>Todas as licenças de agentes desta central de atendimento estão em uso.</translation>
    </message>
    <message>
        <source>Wait until somebody signs out, or tell your supervisor.</source>
        <translation>Espere até alguém sair, ou avise o seu supervisor.</translation>
    </message>
    <message>
        <source>The gateway said yes and has not signed you out.</source>
        <translation>O gateway disse sim, mas não desconectou você.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Sua sessão terminou.</translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation>NÃO GRAVADO</translation>
    </message>
    <message>
        <source>The gateway took the request and did not confirm that your screen is recorded.</source>
        <translation>O gateway aceitou a solicitação e não confirmou que a sua tela está sendo gravada.</translation>
    </message>
    <message>
        <source>Start the recording again. If it stays, tell your supervisor and IT.</source>
        <translation>Inicie a gravação novamente. Se persistir, avise o seu supervisor e a TI.</translation>
    </message>
    <message>
        <source>The gateway says that the recording of your screen did not start.</source>
        <translation>O gateway diz que a gravação da sua tela não começou.</translation>
    </message>
    <message>
        <source>Press VRC, then start the recording again. If it stays, tell your supervisor and IT.</source>
        <translation>Pressione VRC e depois inicie a gravação novamente. Se persistir, avise o seu supervisor e a TI.</translation>
    </message>
    <message>
        <source>Your session ended, and the recording of your screen with it.</source>
        <translation>Sua sessão terminou, e com ela a gravação da sua tela.</translation>
    </message>
    <message>
        <source>Sign in again, press VRC, then start the recording.</source>
        <translation>Entre novamente, pressione VRC e depois inicie a gravação.</translation>
    </message>
    <message>
        <source>Start it again, or ask your supervisor.</source>
        <translation>Inicie-a novamente, ou pergunte ao seu supervisor.</translation>
    </message>
    <message>
        <source>End of recording not confirmed</source>
        <translation>Fim da gravação não confirmado</translation>
    </message>
    <message>
        <source>Nobody confirmed that the recording of your screen has ended. It may go on.</source>
        <translation>Ninguém confirmou que a gravação da sua tela terminou. Ela pode continuar.</translation>
    </message>
    <message>
        <source>Stop it again. If it stays, tell IT.</source>
        <translation>Pare-a novamente. Se persistir, avise a TI.</translation>
    </message>
    <message>
        <source>Recording goes on</source>
        <translation>A gravação continua</translation>
    </message>
    <message>
        <source>The gateway says that the recording of your screen could not be ended.</source>
        <translation>O gateway diz que não foi possível encerrar a gravação da sua tela.</translation>
    </message>
    <message>
        <source>Not signed in here</source>
        <translation>Não conectado por aqui</translation>
    </message>
    <message>
        <source>There is no session that this toolbar began.</source>
        <translation>Não há sessão que esta barra tenha iniciado.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Entre primeiro.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>This is not a phone number to sign in with.</source>
        <translation>Este não é um número de telefone com que se possa entrar.</translation>
    </message>
    <message>
        <source>Enter digits, *, # and + only, 24 at most.</source>
        <translation>Insira apenas dígitos, *, # e +, no máximo 24.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>This cannot be a password of the gateway: it has at most 32 characters.</source>
        <translation>Esta não pode ser uma senha do gateway: ela tem no máximo 32 caracteres.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Insira-a novamente.</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Não configurado</translation>
    </message>
    <message>
        <source>The toolbar does not know your gateway yet.</source>
        <translation>A barra ainda não conhece o seu gateway.</translation>
    </message>
    <message>
        <source>Enter the gateway and your agent ID in the settings.</source>
        <translation>Insira o gateway e o seu ID de agente nas configurações.</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Endereço do gateway</translation>
    </message>
    <message>
        <source>This is not the address of a gateway.</source>
        <translation>Este não é o endereço de um gateway.</translation>
    </message>
    <message>
        <source>Enter host and port only, as in https://gw.example:8043</source>
        <translation>Insira apenas host e porta, como em https://gw.example:8043</translation>
    </message>
    <message>
        <source>Only https:// is allowed: your session would be readable on the way.</source>
        <translation>Só https:// é permitido: a sua sessão poderia ser lida no caminho.</translation>
    </message>
    <message>
        <source>Enter the https address, as in https://gw.example:8043</source>
        <translation>Insira o endereço https, como em https://gw.example:8043</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Arquivo de CA</translation>
    </message>
    <message>
        <source>The CA file cannot be read, or holds no certificate: {file}</source>
        <translation>O arquivo de CA não pode ser lido, ou não contém certificado: {file}</translation>
    </message>
    <message>
        <source>Choose the PEM file that IT gave you.</source>
        <translation>Escolha o arquivo PEM que a TI lhe deu.</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>ID de agente</translation>
    </message>
    <message>
        <source>An agent ID is a number from 101 to 999999.</source>
        <translation>Um ID de agente é um número de 101 a 999999.</translation>
    </message>
    <message>
        <source>Enter yours; the workbench shows it.</source>
        <translation>Insira o seu; o console de trabalho o mostra.</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>This is not a GUID: 8 to 256 letters, digits, dots and hyphens, on one line.</source>
        <translation>Isto não é um GUID: de 8 a 256 letras, dígitos, pontos e hifens, em uma linha.</translation>
    </message>
    <message>
        <source>Copy it whole from the workbench, with or without JSESSIONID= before it.</source>
        <translation>Copie-o inteiro do console de trabalho, com ou sem JSESSIONID= antes.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>The path of a file must be whole, from the root or the drive on.</source>
        <translation>O caminho de um arquivo precisa estar completo, desde a raiz ou a unidade.</translation>
    </message>
    <message>
        <source>Choose the file with the button beside the field.</source>
        <translation>Escolha o arquivo com o botão ao lado do campo.</translation>
    </message>
    <message>
        <source>There is no such file: {file}</source>
        <translation>Esse arquivo não existe: {file}</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Gateway, agent, mode and GUID are those of your shift, which is under way.</source>
        <translation>Gateway, agente, modo e GUID são os do seu turno, que está em andamento.</translation>
    </message>
    <message>
        <source>End your shift first, then change them.</source>
        <translation>Encerre primeiro o seu turno e depois altere-os.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Uma porta é um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Enter the one that IT gave you.</source>
        <translation>Insira a que a TI lhe deu.</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Sem sessão</translation>
    </message>
    <message>
        <source>The toolbar has no GUID of yours.</source>
        <translation>A barra não tem nenhum GUID seu.</translation>
    </message>
    <message>
        <source>Sign in to the workbench, then paste the GUID.</source>
        <translation>Entre no console de trabalho e cole o GUID.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Há aspas não fechadas.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>This is not the SHA-256 fingerprint of a certificate.</source>
        <translation>Esta não é a impressão digital SHA-256 de um certificado.</translation>
    </message>
    <message>
        <source>Enter its 64 digits (0 to 9, A to F), with or without colons.</source>
        <translation>Insira os 64 dígitos dela (0 a 9, A a F), com ou sem dois-pontos.</translation>
    </message>
    <message>
        <source>Two recorders</source>
        <translation>Dois gravadores</translation>
    </message>
    <message>
        <source>Leave the program empty for a recorder that runs already, or else the socket.</source>
        <translation>Deixe o programa vazio se o gravador já estiver em execução; caso contrário, deixe o socket vazio.</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>Este não é o endereço de um proxy.</translation>
    </message>
    <message>
        <source>Enter host and port only, as in http://proxy.example:3128</source>
        <translation>Insira apenas host e porta, como em http://proxy.example:3128</translation>
    </message>
    <message>
        <source>A user name or a password does not belong in the address.</source>
        <translation>Um nome de usuário ou uma senha não deve ficar no endereço.</translation>
    </message>
    <message>
        <source>Enter them in their own fields: the password is kept in the keyring.</source>
        <translation>Insira-os nos próprios campos: a senha é guardada no chaveiro.</translation>
    </message>
    <message>
        <source>Only http and https proxies are supported, not SOCKS.</source>
        <translation>Só proxies http e https são suportados, não SOCKS.</translation>
    </message>
    <message>
        <source>Ask IT for the address of a web proxy.</source>
        <translation>Peça à TI o endereço de um proxy web.</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Senha do proxy</translation>
    </message>
    <message>
        <source>This password cannot be kept: it is empty or too long.</source>
        <translation>Esta senha não pode ser guardada: está vazia ou é longa demais.</translation>
    </message>
    <message>
        <source>Enter the password that IT gave you.</source>
        <translation>Insira a senha que a TI lhe deu.</translation>
    </message>
    <message>
        <source>System proxy</source>
        <translation>Proxy do sistema</translation>
    </message>
    <message>
        <source>This computer did not say in time which proxy to use.</source>
        <translation>Este computador não disse a tempo qual proxy usar.</translation>
    </message>
    <message>
        <source>Try again, or enter the proxy in the settings.</source>
        <translation>Tente novamente, ou insira o proxy nas configurações.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>A profile&apos;s name has 1 to 32 letters (A to Z), digits, - or _.</source>
        <translation>O nome de um perfil tem de 1 a 32 letras (A a Z), dígitos, - ou _.</translation>
    </message>
    <message>
        <source>Enter another name.</source>
        <translation>Insira outro nome.</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Já existe um perfil com esse nome.</translation>
    </message>
    <message>
        <source>Enter another name, or open the one that there is.</source>
        <translation>Insira outro nome, ou abra o que já existe.</translation>
    </message>
    <message>
        <source>The window of the profile {profile} is open.</source>
        <translation>A janela do perfil {profile} está aberta.</translation>
    </message>
    <message>
        <source>Close that window first, then remove the profile.</source>
        <translation>Feche primeiro essa janela e depois remova o perfil.</translation>
    </message>
    <message>
        <source>The window of the other profile could not be started.</source>
        <translation>Não foi possível iniciar a janela do outro perfil.</translation>
    </message>
    <message>
        <source>Try again. If it stays, tell IT; this window is still yours.</source>
        <translation>Tente novamente. Se persistir, avise a TI; esta janela continua sua.</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Definido pela sua organização</translation>
    </message>
    <message>
        <source>Your organisation decides this: {key}. Nothing was changed.</source>
        <translation>Sua organização decide isto: {key}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Ask IT if it has to be different; they have set it in {file}</source>
        <translation>Pergunte à TI se precisa ser diferente; ela o definiu em {file}</translation>
    </message>
    <message>
        <source>Not allowed by your organisation</source>
        <translation>Não permitido pela sua organização</translation>
    </message>
    <message>
        <source>Your organisation does not allow to trust a certificate by its fingerprint.</source>
        <translation>Sua organização não permite confiar em um certificado pela impressão digital.</translation>
    </message>
    <message>
        <source>Use a CA file, or ask IT; they have set it in {file}</source>
        <translation>Use um arquivo de CA, ou pergunte à TI; ela o definiu em {file}</translation>
    </message>
    <message>
        <source>Policy cannot be used</source>
        <translation>A política não pode ser usada</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} cannot be read: {wrong}.</source>
        <translation>A política da sua organização {file} não pode ser lida: {wrong}.</translation>
    </message>
    <message>
        <source>Policy is not safe</source>
        <translation>A política não é segura</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} is not used: others can change {place}.</source>
        <translation>A política da sua organização {file} não é usada: outros podem alterar {place}.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} is not TOML: {wrong}.</source>
        <translation>A política da sua organização {file} não é TOML: {wrong}.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} has a key that is not known: {key} ({wrong}).</source>
        <translation>A política da sua organização {file} tem uma chave desconhecida: {key} ({wrong}).</translation>
    </message>
    <message>
        <source>In your organisation&apos;s policy {file}, {key} is wrong: {wrong}.</source>
        <translation>Na política da sua organização {file}, {key} está errado: {wrong}.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy {file} contradicts itself at {key}: {wrong}.</source>
        <translation>A política da sua organização {file} se contradiz em {key}: {wrong}.</translation>
    </message>
    <message>
        <source>Others can change {place}, which your organisation&apos;s policy {file} names in {key}.</source>
        <translation>Outros podem alterar {place}, que a política da sua organização {file} indica em {key}.</translation>
    </message>
    <message>
        <source>1. Open settings and save: it lasts until you close the toolbar. 2. Tell IT.</source>
        <translation>1. Abra as configurações e salve: vale até você fechar a barra. 2. Avise a TI.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>O chaveiro não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The settings in the keyring cannot be understood, so their copy is used. Nothing was changed.</source>
        <translation>As configurações no chaveiro não podem ser compreendidas, por isso é usada a cópia delas. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The keyring did not do what was asked.</source>
        <translation>O chaveiro não fez o que foi pedido.</translation>
    </message>
    <message>
        <source>Recorder started anew</source>
        <translation>Gravador iniciado de novo</translation>
    </message>
    <message>
        <source>The recorder was started again. It records nothing until it gets a new token.</source>
        <translation>O gravador foi iniciado novamente. Ele não grava nada até receber um novo token.</translation>
    </message>
    <message>
        <source>Press VRC to start it.</source>
        <translation>Pressione VRC para iniciá-lo.</translation>
    </message>
    <message>
        <source>Recorder hangs</source>
        <translation>O gravador travou</translation>
    </message>
    <message>
        <source>The recorder does not answer any more. Nobody knows whether it still records.</source>
        <translation>O gravador não responde mais. Ninguém sabe se ele ainda grava.</translation>
    </message>
    <message>
        <source>The recorder speaks another protocol than this toolbar, or is of a version that IT excluded.</source>
        <translation>O gravador fala um protocolo diferente do desta barra, ou é de uma versão que a TI excluiu.</translation>
    </message>
    <message>
        <source>Gateway wants a client certificate</source>
        <translation>O gateway quer um certificado de cliente</translation>
    </message>
    <message>
        <source>Port without encryption</source>
        <translation>Porta sem criptografia</translation>
    </message>
    <message>
        <source>Asked too quickly</source>
        <translation>Solicitações rápidas demais</translation>
    </message>
    <message>
        <source>Close it, or leave it out.</source>
        <translation>Feche-as, ou retire-as.</translation>
    </message>
    <message>
        <source>A recorder&apos;s program and a recorder&apos;s socket are both set; the toolbar can use one of them.</source>
        <translation>Estão definidos um programa e um socket de gravador; a barra só pode usar um deles.</translation>
    </message>
    <message>
        <source>Settings too long</source>
        <translation>Configurações longas demais</translation>
    </message>
    <message>
        <source>The settings do not fit into one entry of the keyring.</source>
        <translation>As configurações não cabem em uma entrada do chaveiro.</translation>
    </message>
    <message>
        <source>Use shorter paths and arguments.</source>
        <translation>Use caminhos e argumentos mais curtos.</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Sem chaveiro</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Chaveiro bloqueado</translation>
    </message>
    <message>
        <source>Keyring not unlocked</source>
        <translation>Chaveiro não desbloqueado</translation>
    </message>
    <message>
        <source>The question to unlock the keyring was closed, so nothing was changed.</source>
        <translation>A pergunta para desbloquear o chaveiro foi fechada, por isso nada foi alterado.</translation>
    </message>
    <message>
        <source>Press Try again, and answer the question.</source>
        <translation>Pressione Tentar novamente e responda à pergunta.</translation>
    </message>
    <message>
        <source>Keyring does not answer</source>
        <translation>O chaveiro não responde</translation>
    </message>
    <message>
        <source>Settings damaged</source>
        <translation>Configurações danificadas</translation>
    </message>
    <message>
        <source>The settings in the keyring cannot be understood. They are left as they are.</source>
        <translation>As configurações no chaveiro não podem ser compreendidas. Elas ficam como estão.</translation>
    </message>
    <message>
        <source>Enter the settings again, or ask IT.</source>
        <translation>Insira as configurações novamente, ou pergunte à TI.</translation>
    </message>
    <message>
        <source>Saved session damaged</source>
        <translation>Sessão salva danificada</translation>
    </message>
    <message>
        <source>The session in the keyring cannot be understood.</source>
        <translation>A sessão no chaveiro não pode ser compreendida.</translation>
    </message>
    <message>
        <source>Session in use</source>
        <translation>Sessão em uso</translation>
    </message>
    <message>
        <source>Another toolbar of yours is working with this session right now.</source>
        <translation>Outra barra sua está trabalhando com esta sessão agora.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Tente novamente daqui a pouco.</translation>
    </message>
    <message>
        <source>New GUID not saved</source>
        <translation>Novo GUID não salvo</translation>
    </message>
    <message>
        <source>The gateway gave a new GUID and the keyring did not take it: it is lost with this command.</source>
        <translation>O gateway deu um novo GUID e o chaveiro não o aceitou: ele se perde com este comando.</translation>
    </message>
    <message>
        <source>Sign in to the workbench again, and see to the keyring first.</source>
        <translation>Resolva primeiro o chaveiro e depois entre novamente no console de trabalho.</translation>
    </message>
    <message>
        <source>Look at the settings and save them, or ask IT.</source>
        <translation>Confira as configurações e salve-as, ou pergunte à TI.</translation>
    </message>
    <message>
        <source>Another keyring</source>
        <translation>Outro chaveiro</translation>
    </message>
    <message>
        <source>The settings were saved with another kind of keyring ({was}) than is there now ({now}). Nothing was moved.</source>
        <translation>As configurações foram salvas com um tipo de chaveiro ({was}) diferente do atual ({now}). Nada foi movido.</translation>
    </message>
    <message>
        <source>Save the settings to go on with this keyring, or ask IT.</source>
        <translation>Salve as configurações para continuar com este chaveiro, ou pergunte à TI.</translation>
    </message>
    <message>
        <source>Keyring trouble</source>
        <translation>Problema no chaveiro</translation>
    </message>
    <message>
        <source>Press Try again. If it stays, send the details to IT.</source>
        <translation>Pressione Tentar novamente. Se persistir, envie os detalhes à TI.</translation>
    </message>
    <message>
        <source>No recorder</source>
        <translation>Sem gravador</translation>
    </message>
    <message>
        <source>No recorder is configured for this desk, so no token was requested.</source>
        <translation>Nenhum gravador está configurado nesta estação, por isso nenhum token foi pedido.</translation>
    </message>
    <message>
        <source>Enter the recorder&apos;s program in the settings, if there is one.</source>
        <translation>Insira o programa do gravador nas configurações, se houver um.</translation>
    </message>
    <message>
        <source>Recorder needs the window</source>
        <translation>O gravador precisa da janela</translation>
    </message>
    <message>
        <source>This recorder lives as long as the toolbar does, and a command ends at once. No token was requested.</source>
        <translation>Este gravador vive tanto quanto a barra, e um comando termina logo. Nenhum token foi pedido.</translation>
    </message>
    <message>
        <source>Open the toolbar&apos;s window and press VRC there.</source>
        <translation>Abra a janela da barra e pressione VRC nela.</translation>
    </message>
    <message>
        <source>Recorder not installed</source>
        <translation>Gravador não instalado</translation>
    </message>
    <message>
        <source>The recorder&apos;s program is not on this computer: {program}</source>
        <translation>O programa do gravador não está neste computador: {program}</translation>
    </message>
    <message>
        <source>Tell IT. No token was requested.</source>
        <translation>Avise a TI. Nenhum token foi pedido.</translation>
    </message>
    <message>
        <source>Recorder did not answer</source>
        <translation>O gravador não respondeu</translation>
    </message>
    <message>
        <source>The recorder did not answer in time. It may still be starting.</source>
        <translation>O gravador não respondeu a tempo. Ele ainda pode estar iniciando.</translation>
    </message>
    <message>
        <source>Press VRC to try again. If it stays, call IT.</source>
        <translation>Pressione VRC para tentar novamente. Se persistir, ligue para a TI.</translation>
    </message>
    <message>
        <source>Recorder not trusted</source>
        <translation>Gravador não confiável</translation>
    </message>
    <message>
        <source>What answers in the recorder&apos;s place is not yours. It was sent nothing: {place}</source>
        <translation>O que responde no lugar do gravador não é seu. Nada lhe foi enviado: {place}</translation>
    </message>
    <message>
        <source>Tell IT at once. No token was requested.</source>
        <translation>Avise a TI imediatamente. Nenhum token foi pedido.</translation>
    </message>
    <message>
        <source>Recorder not running</source>
        <translation>O gravador não está em execução</translation>
    </message>
    <message>
        <source>No recorder listens on this computer: {place}</source>
        <translation>Nenhum gravador escuta neste computador: {place}</translation>
    </message>
    <message>
        <source>Start the recorder, then press VRC. No token was requested.</source>
        <translation>Inicie o gravador e pressione VRC. Nenhum token foi pedido.</translation>
    </message>
    <message>
        <source>Recorder ended</source>
        <translation>O gravador terminou</translation>
    </message>
    <message>
        <source>The recorder on this computer has ended.</source>
        <translation>O gravador deste computador terminou.</translation>
    </message>
    <message>
        <source>Press VRC to start it again. If it stays, call IT.</source>
        <translation>Pressione VRC para iniciá-lo novamente. Se persistir, ligue para a TI.</translation>
    </message>
    <message>
        <source>Gateway asks to wait</source>
        <translation>O gateway pede para esperar</translation>
    </message>
    <message>
        <source>The gateway has too much to do, and takes no request for a moment.</source>
        <translation>O gateway está sobrecarregado e não aceita solicitações por um momento.</translation>
    </message>
    <message>
        <source>Tell IT: they can have it trusted, or give you a CA file to choose in the settings.</source>
        <translation>Avise a TI: ela pode torná-lo confiável, ou dar a você um arquivo de CA para as configurações.</translation>
    </message>
    <message>
        <source>Type the password again: several wrong ones lock the account. Is the agent ID yours?</source>
        <translation>Digite a senha novamente: várias erradas bloqueiam a conta. O ID de agente é o seu?</translation>
    </message>
    <message>
        <source>End the call, then sign out again. “End call and sign out” cuts your caller off.</source>
        <translation>Encerre a chamada e saia novamente. “Desligar e sair” corta quem ligou.</translation>
    </message>
    <message>
        <source>You are signed out here. Was it not you? Tell your supervisor. Then sign in again.</source>
        <translation>Aqui você está desconectado. Não foi você? Avise o seu supervisor. Depois entre novamente.</translation>
    </message>
    <message>
        <source>Try again. “End call and sign out” cuts a caller off.</source>
        <translation>Tente novamente. “Desligar e sair” corta quem ligou.</translation>
    </message>
    <message>
        <source>Somebody or something else stopped the recording of your screen.</source>
        <translation>Outra pessoa ou outro programa parou a gravação da sua tela.</translation>
    </message>
    <message>
        <source>Tell IT: every user must be able to read it, and a file must be UTF-8 text.</source>
        <translation>Avise a TI: todos os usuários precisam poder lê-la, e um arquivo precisa ser texto UTF-8.</translation>
    </message>
    <message>
        <source>Tell IT: root must own it, and nobody else write it (chown root, chmod go-w).</source>
        <translation>Avise a TI: ela precisa pertencer ao root, e ninguém mais pode gravá-la (chown root, chmod go-w).</translation>
    </message>
    <message>
        <source>Tell IT to correct that line.</source>
        <translation>Peça à TI que corrija essa linha.</translation>
    </message>
    <message>
        <source>Tell IT to correct the key, or to take it out.</source>
        <translation>Peça à TI que corrija a chave ou a retire.</translation>
    </message>
    <message>
        <source>Tell IT to correct the value of that key.</source>
        <translation>Peça à TI que corrija o valor dessa chave.</translation>
    </message>
    <message>
        <source>Tell IT to decide for one of the two.</source>
        <translation>Peça à TI que escolha uma das duas.</translation>
    </message>
    <message>
        <source>This computer has no keyring (its store for passwords), so nothing is kept for the next start.</source>
        <translation>Este computador não tem chaveiro (onde guarda senhas), por isso nada fica para o próximo início.</translation>
    </message>
    <message>
        <source>The keyring, this computer&apos;s store for passwords, is locked: nothing was read or saved.</source>
        <translation>O chaveiro, onde este computador guarda senhas, está bloqueado: nada foi lido nem salvo.</translation>
    </message>
    <message>
        <source>Unlock it: try again and enter this computer&apos;s password.</source>
        <translation>Desbloqueie-o: tente novamente e digite a senha deste computador.</translation>
    </message>
    <message>
        <source>Look for a window that asks for a password, then press Try again.</source>
        <translation>Procure uma janela que peça uma senha e pressione Tentar novamente.</translation>
    </message>
    <message>
        <source>No recorder token</source>
        <translation>Sem token de gravação</translation>
    </message>
    <message>
        <source>The gateway answered without a recorder token. Screen recording may be off for your site.</source>
        <translation>O gateway respondeu sem um token de gravação. A gravação de tela pode estar desligada na sua unidade.</translation>
    </message>
    <message>
        <source>Recorder refused</source>
        <translation>O gravador recusou</translation>
    </message>
    <message>
        <source>The recorder did not take the token (code {component_code}).</source>
        <translation>O gravador não aceitou o token (código {component_code}).</translation>
    </message>
    <message>
        <source>Press VRC to try again with a new token. If it stays, call IT.</source>
        <translation>Pressione VRC para tentar com outro token. Se persistir, ligue para a TI.</translation>
    </message>
    <message>
        <source>Recorder does not fit</source>
        <translation>O gravador não combina</translation>
    </message>
    <message>
        <source>Tell IT: the recorder&apos;s adapter and the toolbar must fit together.</source>
        <translation>Avise a TI: o adaptador do gravador e a barra precisam combinar.</translation>
    </message>
    <message>
        <source>Token too old</source>
        <translation>Token antigo demais</translation>
    </message>
    <message>
        <source>The token was too old when the recorder came to use it.</source>
        <translation>O token era antigo demais quando o gravador foi usá-lo.</translation>
    </message>
    <message>
        <source>Recorder trouble</source>
        <translation>Problema no gravador</translation>
    </message>
    <message>
        <source>The recorder did not behave as agreed.</source>
        <translation>O gravador não se comportou como combinado.</translation>
    </message>
    <message>
        <source>Recorder not protected</source>
        <translation>Gravador não protegido</translation>
    </message>
    <message>
        <source>Other users of this computer can put another program in the recorder&apos;s place: {program}</source>
        <translation>Outros usuários deste computador podem pôr outro programa no lugar do gravador: {program}</translation>
    </message>
    <message>
        <source>Tell IT: only an administrator should be able to change it.</source>
        <translation>Avise a TI: só um administrador deveria poder alterá-lo.</translation>
    </message>
    <message>
        <source>Another recorder</source>
        <translation>Outro gravador</translation>
    </message>
    <message>
        <source>The recorder&apos;s program is not the one that your organisation named, so it was not started: {program}</source>
        <translation>O programa do gravador não é o que a sua organização indicou, por isso não foi iniciado: {program}</translation>
    </message>
    <message>
        <source>File not saved</source>
        <translation>Arquivo não salvo</translation>
    </message>
    <message>
        <source>The file could not be saved there: {file}</source>
        <translation>O arquivo não pôde ser salvo ali: {file}</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Escolha outro lugar.</translation>
    </message>
    <message>
        <source>There is a file of that name already, which was left as it is: {file}</source>
        <translation>Já existe um arquivo com esse nome, que ficou como estava: {file}</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>Clock slow</source>
        <translation>Relógio atrasado</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind the gateway&apos;s by {difference} (hours:minutes:seconds); certificates and sessions may fail.</source>
        <translation>O relógio deste computador está {difference} (horas:minutos:segundos) atrás do relógio do gateway; certificados e sessões podem falhar.</translation>
    </message>
    <message>
        <source>Tell IT: the clock should be set by itself.</source>
        <translation>Avise a TI: o relógio deveria se acertar sozinho.</translation>
    </message>
    <message>
        <source>Clock fast</source>
        <translation>Relógio adiantado</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is ahead of the gateway&apos;s by {difference} (hours:minutes:seconds); certificates and sessions may fail.</source>
        <translation>O relógio deste computador está {difference} (horas:minutos:segundos) à frente do relógio do gateway; certificados e sessões podem falhar.</translation>
    </message>
    <message>
        <source>Computer overloaded</source>
        <translation>Computador sobrecarregado</translation>
    </message>
    <message>
        <source>This computer has no room left for another file, thread or piece of memory.</source>
        <translation>Este computador não tem mais espaço para outro arquivo, thread ou pedaço de memória.</translation>
    </message>
    <message>
        <source>Close other programs, then try again. If it stays, tell IT.</source>
        <translation>Feche outros programas e tente novamente. Se persistir, avise a TI.</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Erro interno</translation>
    </message>
    <message>
        <source>The toolbar made a mistake. Your session is kept.</source>
        <translation>A barra cometeu um erro. Sua sessão é mantida.</translation>
    </message>
    <message>
        <source>Try again, and send the details to IT.</source>
        <translation>Tente novamente e envie os detalhes à TI.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {ended}. Nothing was sent.</source>
        <translation>O certificado de {host} venceu em {ended}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {begins} on, and this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation>O certificado de {host} é válido a partir de {begins}, e o relógio deste computador diz {now}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The certificate is made for {names}, not for {host}. Nothing was sent.</source>
        <translation>O certificado é feito para {names}, não para {host}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The certificate of {host} names no host or address, only {subject}. Nothing was sent.</source>
        <translation>O certificado de {host} não cita host nem endereço, apenas {subject}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from {issuer}, whom this computer does not know. Nothing was sent.</source>
        <translation>O certificado de {host} vem de {issuer}, que este computador não conhece. Nada foi enviado.</translation>
    </message>
    <message>
        <source>{host} vouches for itself: {subject} is a self-signed certificate, or comes from one. Nothing was sent.</source>
        <translation>{host} responde por si mesmo: {subject} é um certificado autoassinado, ou vem de um. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The certificate of {host} breaks the rules ({wrong}). Nothing was sent.</source>
        <translation>O certificado de {host} viola as regras ({wrong}). Nada foi enviado.</translation>
    </message>
    <message>
        <source>Compare the fingerprint below with the one that your administrator tells you, or choose a CA file from IT on the page “Trust”.</source>
        <translation>Compare a impressão digital abaixo com a que o seu administrador lhe disser, ou escolha um arquivo de CA da TI na página “Confiança”.</translation>
    </message>
    <message>
        <source>Save the certificate below for IT, and ask them for a CA file for the page “Trust”.</source>
        <translation>Salve o certificado abaixo para a TI e peça a ela um arquivo de CA para a página “Confiança”.</translation>
    </message>
    <message>
        <source>Your session is unchanged.</source>
        <translation>Sua sessão não mudou.</translation>
    </message>
    <message>
        <source>Your session is kept.</source>
        <translation>Sua sessão é mantida.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Your IT knows what belongs here. Did they tell you nothing? Leave it as it is.</source>
        <translation>A TI sabe o que vai aqui. Não disseram nada? Deixe como está.</translation>
    </message>
    <message>
        <source>empty: there is none</source>
        <translation>vazio: não há</translation>
    </message>
    <message>
        <source>Second address</source>
        <translation>Segundo endereço</translation>
    </message>
    <message>
        <source>The same gateway elsewhere, asked where the first does not answer</source>
        <translation>O mesmo gateway em outro lugar, consultado quando o primeiro não responde</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None: straight to the gateway</source>
        <translation>Nenhum: direto ao gateway</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Como este computador está configurado</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Usuário do proxy</translation>
    </message>
    <message>
        <source>empty: it asks for none</source>
        <translation>vazio: ele não pede nenhum</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Senha do proxy</translation>
    </message>
    <message>
        <source>empty: it stays as it is</source>
        <translation>vazio: fica como está</translation>
    </message>
    <message>
        <source>Without proxy</source>
        <translation>Sem proxy</translation>
    </message>
    <message>
        <source>as in 10.0.0.0/8, .corp.example, &lt;local&gt;</source>
        <translation>como em 10.0.0.0/8, .corp.example, &lt;local&gt;</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Show the toolbar</source>
        <translation>Mostrar a barra</translation>
    </message>
</context>
<context>
    <name>OriginMark</name>
    <message>
        <source>managed</source>
        <translation>gerenciado</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>predefinido</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>seu</translation>
    </message>
    <message>
        <source>default</source>
        <translation>padrão</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Wait until what is under way here has ended.</source>
        <translation>Espere até terminar o que está em andamento aqui.</translation>
    </message>
    <message>
        <source>Your shift is under way here. End it first, then open another profile.</source>
        <translation>Seu turno está em andamento aqui. Encerre-o primeiro e depois abra outro perfil.</translation>
    </message>
    <message>
        <source>Your screen recorder runs here and would end. End your shift first, then open another profile.</source>
        <translation>Seu gravador de tela roda aqui e seria encerrado. Encerre primeiro o seu turno e depois abra outro perfil.</translation>
    </message>
    <message>
        <source>What this profile has is not saved yet and would be lost.</source>
        <translation>O que este perfil tem ainda não está salvo e se perderia.</translation>
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
        <translation>Abre a janela deste perfil e fecha esta</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Novo…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Name of the new profile</source>
        <translation>Nome do novo perfil</translation>
    </message>
    <message>
        <source>its name, as in Training</source>
        <translation>o nome dele, como em Training</translation>
    </message>
    <message>
        <source>Create and open</source>
        <translation>Criar e abrir</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>Não criar</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Remover para sempre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>This forgets the settings, the GUID and the password of “{name}”, for good.</source>
        <translation>Isto esquece para sempre as configurações, o GUID e a senha de “{name}”.</translation>
    </message>
</context>
<context>
    <name>RecorderPage</name>
    <message>
        <source>Your IT knows what belongs here. Did they tell you nothing? Leave it as it is.</source>
        <translation>A TI sabe o que vai aqui. Não disseram nada? Deixe como está.</translation>
    </message>
    <message>
        <source>empty: no recorder on this desk</source>
        <translation>vazio: não há gravador nesta estação</translation>
    </message>
    <message>
        <source>Recorder program</source>
        <translation>Programa do gravador</translation>
    </message>
    <message>
        <source>of a recorder that runs already; auto: the agreed one</source>
        <translation>de um gravador em execução; auto: o combinado</translation>
    </message>
    <message>
        <source>Recorder socket</source>
        <translation>Socket do gravador</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>VRP servers, as in 192.0.2.10(7000)</source>
        <translation>Servidores VRP, como em 192.0.2.10(7000)</translation>
    </message>
    <message>
        <source>Recording servers</source>
        <translation>Servidores de gravação</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>Porta local</translation>
    </message>
    <message>
        <source>Keep the program running: it is the recorder itself</source>
        <translation>Manter o programa em execução: ele é o próprio gravador</translation>
    </message>
    <message>
        <source>Start it again by itself when the session was renewed or the recorder came back</source>
        <translation>Iniciá-lo novamente sozinho quando a sessão for renovada ou o gravador voltar</translation>
    </message>
    <message>
        <source>Record the screen</source>
        <translation>Gravar a tela</translation>
    </message>
    <message>
        <source>Where you sign in here, and your contact center is a private deployment: ask IT</source>
        <translation>Se você entra por aqui e sua central de contato é uma implantação privada: pergunte à TI</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>Não daqui</translation>
    </message>
    <message>
        <source>When I press for it</source>
        <translation>Quando eu pressionar</translation>
    </message>
    <message>
        <source>By itself, once I am signed in</source>
        <translation>Sozinho, depois que eu entrar</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saved: {file}</source>
        <translation>Salvo: {file}</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>The gateway is the server that your calls come from. Your IT knows its address.</source>
        <translation>O gateway é o servidor de onde vêm as suas chamadas. A TI sabe o endereço.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
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
        <translation>o console de trabalho o mostra</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>The workbench signs me in: enter its GUID</source>
        <translation>O console de trabalho me conecta: inserir o GUID dele</translation>
    </message>
    <message>
        <source>I sign in here: the toolbar keeps the session</source>
        <translation>Eu entro aqui: a barra mantém a sessão</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>Renew the session every 45 s by itself</source>
        <translation>Renovar a sessão sozinha a cada 45 s</translation>
    </message>
    <message>
        <source>Keeps a session alive that nothing else renews. Not known: whether the GUID that the workbench holds survives it. Ask IT first.</source>
        <translation>Mantém viva uma sessão que nada mais renova. Não se sabe se o GUID que o console de trabalho tem sobrevive a isso. Pergunte antes à TI.</translation>
    </message>
    <message>
        <source>kept: #{mark} – paste a new one to replace it</source>
        <translation>guardado: #{mark} – cole um novo para substituí-lo</translation>
    </message>
    <message>
        <source>the code of your session: paste it from the workbench</source>
        <translation>o código da sua sessão: cole-o do console</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Use your organisation&apos;s value</source>
        <translation>Usar o valor da sua organização</translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation>sua organização</translation>
    </message>
    <message>
        <source>Managed by {organisation}</source>
        <translation>Gerenciado por {organisation}</translation>
    </message>
    <message>
        <source>From {organisation}; you may change it</source>
        <translation>De {organisation}; você pode alterar</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Escolha sua</translation>
    </message>
    <message>
        <source>As the toolbar has it</source>
        <translation>Como a barra traz</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Keep in memory until closing</source>
        <translation>Manter na memória até fechar</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Gravador</translation>
    </message>
    <message>
        <source>Managed by {name}</source>
        <translation>Gerenciado por {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>The gateway answered. The connection is encrypted and trusted.</source>
        <translation>O gateway respondeu. A conexão é criptografada e confiável.</translation>
    </message>
    <message>
        <source>It counts once you save the settings.</source>
        <translation>Passa a valer quando você salvar as configurações.</translation>
    </message>
</context>
<context>
    <name>ShiftPanel</name>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>It is sent to the gateway and kept nowhere</source>
        <translation>Ela é enviada ao gateway e não é guardada em lugar nenhum</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>The phone at which you take calls</source>
        <translation>O telefone em que você atende as chamadas</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Assumir o controle</translation>
    </message>
    <message>
        <source>Ends the session at the other place, and a call that runs there</source>
        <translation>Encerra a sessão no outro lugar, e uma chamada em andamento lá</translation>
    </message>
    <message>
        <source>End call and sign out</source>
        <translation>Desligar e sair</translation>
    </message>
    <message>
        <source>Your password expires in {days} days: change it at the workbench.</source>
        <translation>Sua senha vence em {days} dias: troque-a no console de trabalho.</translation>
    </message>
    <message>
        <source>Ends the shift, and a call with it</source>
        <translation>Encerra o turno, e uma chamada com ele</translation>
    </message>
    <message>
        <source>Record screen</source>
        <translation>Gravar tela</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Parar gravação</translation>
    </message>
    <message>
        <source>Your password has to be changed: do it at the workbench today.</source>
        <translation>Sua senha precisa ser alterada: faça isso hoje no console de trabalho.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not set up</source>
        <translation>Não configurado</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Sem sessão</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sessão encerrada</translation>
    </message>
    <message>
        <source>Session to be checked</source>
        <translation>Sessão a verificar</translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation>NÃO GRAVADO</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Session not checked</source>
        <translation>Sessão não verificada</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Recorder not started</source>
        <translation>Gravador não iniciado</translation>
    </message>
    <message>
        <source>Recorder not checked</source>
        <translation>Gravador não verificado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Closing loses this session: it is not saved. Close again to do it</source>
        <translation>Fechar perde esta sessão: ela não está salva. Feche de novo para fazer isso</translation>
    </message>
    <message>
        <source>You stay signed in for two minutes only. End your shift first, or close again</source>
        <translation>Você fica conectado só por dois minutos. Encerre antes o seu turno, ou feche de novo</translation>
    </message>
    <message>
        <source>Waiting for the answer to what was sent</source>
        <translation>Esperando a resposta ao que foi enviado</translation>
    </message>
    <message>
        <source>Look for a window that asks for this computer&apos;s password</source>
        <translation>Procure uma janela que peça a senha deste computador</translation>
    </message>
    <message>
        <source>Wait: the gateway takes your next request in {age}</source>
        <translation>Aguarde: o gateway aceita a próxima solicitação em {age}</translation>
    </message>
    <message>
        <source>Enter your agent ID once</source>
        <translation>Insira uma vez o seu ID de agente</translation>
    </message>
    <message>
        <source>Enter your gateway and agent ID once</source>
        <translation>Insira uma vez o seu gateway e o seu ID de agente</translation>
    </message>
    <message>
        <source>Sign in to the workbench, then enter its GUID</source>
        <translation>Entre no console de trabalho e insira o GUID dele</translation>
    </message>
    <message>
        <source>Sign in to the workbench again, then enter the new GUID</source>
        <translation>Entre de novo no console de trabalho e insira o novo GUID</translation>
    </message>
    <message>
        <source>Your session is kept – press Refresh, then VRC</source>
        <translation>Sua sessão é mantida – pressione Atualizar e depois VRC</translation>
    </message>
    <message>
        <source>Do not close the toolbar: what it knows is not saved</source>
        <translation>Não feche a barra: o que ela sabe não está salvo</translation>
    </message>
    <message>
        <source>The gateway refused your session. The toolbar asks again; sign in only when it says so.</source>
        <translation>O gateway recusou a sua sessão. A barra pergunta de novo; entre só quando ela disser.</translation>
    </message>
    <message>
        <source>Recorder ready since {time}</source>
        <translation>Gravador pronto desde {time}</translation>
    </message>
    <message>
        <source>Recorder on since {time}</source>
        <translation>Gravador ativo desde {time}</translation>
    </message>
    <message>
        <source>Recorder got its token {time}</source>
        <translation>O gravador recebeu o token {time}</translation>
    </message>
    <message>
        <source>Recorder waits for its token</source>
        <translation>O gravador espera o token</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Entre primeiro</translation>
    </message>
    <message>
        <source>Sign in to the workbench first</source>
        <translation>Entre primeiro no console de trabalho</translation>
    </message>
    <message>
        <source>Press VRC, so that your screen can be recorded</source>
        <translation>Pressione VRC para que a sua tela possa ser gravada</translation>
    </message>
    <message>
        <source>Wait: the toolbar asks it</source>
        <translation>Aguarde: a barra pergunta a ele</translation>
    </message>
    <message>
        <source>Your session is kept – press Refresh to try again</source>
        <translation>Sua sessão é mantida – pressione Atualizar para tentar novamente</translation>
    </message>
    <message>
        <source>The last refresh was interrupted – press Refresh</source>
        <translation>A última atualização foi interrompida – pressione Atualizar</translation>
    </message>
    <message>
        <source>Press Try again below (Ctrl+D shows it); enter this computer&apos;s password.</source>
        <translation>Pressione Tentar novamente abaixo (Ctrl+D mostra); digite a senha deste computador.</translation>
    </message>
    <message>
        <source>The way to the gateway is another one – Refresh checks it</source>
        <translation>O caminho até o gateway é outro – Atualizar o verifica</translation>
    </message>
    <message>
        <source>The gateway was out of reach last – Refresh checks the session</source>
        <translation>O gateway estava fora de alcance por último – Atualizar verifica a sessão</translation>
    </message>
    <message>
        <source>Last checked {age} ago – press Refresh</source>
        <translation>Última verificação há {age} – pressione Atualizar</translation>
    </message>
    <message>
        <source>No recorder on this desk</source>
        <translation>Não há gravador nesta estação</translation>
    </message>
    <message>
        <source>Recorder starting</source>
        <translation>Gravador iniciando</translation>
    </message>
    <message>
        <source>Recorder ended {time}</source>
        <translation>Gravador encerrado às {time}</translation>
    </message>
    <message>
        <source>Recorder not running</source>
        <translation>O gravador não está em execução</translation>
    </message>
    <message>
        <source>Wait, it takes some seconds</source>
        <translation>Espere, leva alguns segundos</translation>
    </message>
    <message>
        <source>Press VRC to check it</source>
        <translation>Pressione VRC para verificá-lo</translation>
    </message>
    <message>
        <source>Slept for {age} – press Refresh</source>
        <translation>Suspenso por {age} – pressione Atualizar</translation>
    </message>
    <message>
        <source>Slept for {age} – probably signed out. Press Refresh</source>
        <translation>Suspenso {age} – pressione Atualizar: talvez sem sessão</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>Recorder failed {time}</source>
        <translation>O gravador falhou às {time}</translation>
    </message>
    <message>
        <source>Signed in – state unknown</source>
        <translation>Conectado – estado incerto</translation>
    </message>
    <message>
        <source>Signed out (no calls)</source>
        <translation>Desconectado, sem chamadas</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>Pós-atendimento</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>Em chamada</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Rest asked for</source>
        <translation>Pausa solicitada</translation>
    </message>
    <message>
        <source>cause {number}</source>
        <translation>causa {number}</translation>
    </message>
    <message>
        <source>a call was not answered</source>
        <translation>uma chamada não foi atendida</translation>
    </message>
    <message>
        <source>set by a supervisor</source>
        <translation>definido por um supervisor</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>phone not available</source>
        <translation>telefone indisponível</translation>
    </message>
    <message>
        <source>a call was rejected</source>
        <translation>uma chamada foi recusada</translation>
    </message>
    <message>
        <source>reason {number}</source>
        <translation>motivo {number}</translation>
    </message>
    <message>
        <source>Asked for rest {age} ago</source>
        <translation>Pausa solicitada há {age}</translation>
    </message>
    <message>
        <source>{state} for {age}</source>
        <translation>{state} há {age}</translation>
    </message>
    <message>
        <source>last known</source>
        <translation>último estado conhecido</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>o tempo acabou</translation>
    </message>
    <message>
        <source>asked for: {state}</source>
        <translation>solicitado: {state}</translation>
    </message>
    <message>
        <source>Stopping screen recording…</source>
        <translation>Parando a gravação da tela…</translation>
    </message>
    <message>
        <source>Starting screen recording…</source>
        <translation>Iniciando a gravação da tela…</translation>
    </message>
    <message>
        <source>Asking for: {state}…</source>
        <translation>Solicitando: {state}…</translation>
    </message>
    <message>
        <source>Perhaps still recording: nobody confirmed its end</source>
        <translation>Talvez ainda gravando: ninguém confirmou o fim</translation>
    </message>
    <message>
        <source>No screen recording asked for here</source>
        <translation>Nenhuma gravação de tela pedida aqui</translation>
    </message>
    <message>
        <source>Perhaps still recording</source>
        <translation>Talvez ainda gravando</translation>
    </message>
    <message>
        <source>Rest: the time is up</source>
        <translation>Pausa: o tempo acabou</translation>
    </message>
    <message>
        <source>The toolbar goes on asking. After 2 minutes without contact the gateway signs you out.</source>
        <translation>A barra segue perguntando. Após 2 minutos sem contato, o gateway desconecta você.</translation>
    </message>
    <message>
        <source>Press Record screen</source>
        <translation>Pressione Gravar tela</translation>
    </message>
    <message>
        <source>Asked for: {state} – not confirmed yet</source>
        <translation>Solicitado: {state} – ainda não confirmado</translation>
    </message>
    <message>
        <source>Choose below how you are</source>
        <translation>Escolha abaixo o seu estado</translation>
    </message>
    <message>
        <source>End your shift in the menu (F10), then sign in again</source>
        <translation>Encerre o seu turno no menu (F10) e entre novamente</translation>
    </message>
    <message>
        <source>Your rest begins when the gateway says so</source>
        <translation>Sua pausa começa quando o gateway disser</translation>
    </message>
    <message>
        <source>Choose Idle below to go on</source>
        <translation>Escolha abaixo Disponível para continuar</translation>
    </message>
    <message>
        <source>Recording asked for, not confirmed yet</source>
        <translation>Gravação solicitada, ainda não confirmada</translation>
    </message>
    <message>
        <source>Recording since {time}</source>
        <translation>Gravando desde {time}</translation>
    </message>
    <message>
        <source>Recording is being ended</source>
        <translation>A gravação está sendo encerrada</translation>
    </message>
    <message>
        <source>NOT RECORDED since {time}</source>
        <translation>NÃO GRAVADO desde {time}</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Gateway not reachable</source>
        <translation>Gateway inacessível</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Não está gravando</translation>
    </message>
    <message>
        <source>Recording not confirmed</source>
        <translation>Gravação não confirmada</translation>
    </message>
    <message>
        <source>Enter your password to begin your shift</source>
        <translation>Insira a sua senha para começar o seu turno</translation>
    </message>
    <message>
        <source>You stay signed in – what to do stands below</source>
        <translation>Você continua conectado – veja abaixo o que fazer</translation>
    </message>
    <message>
        <source>Press Stop recording, until its end is confirmed</source>
        <translation>Pressione Parar gravação até o fim ser confirmado</translation>
    </message>
    <message>
        <source>Press Record screen, unless it begins by itself</source>
        <translation>Pressione Gravar tela, a menos que comece sozinha</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>não configurado</translation>
    </message>
    <message>
        <source>not asked yet · {where}</source>
        <translation>ainda não consultado · {where}</translation>
    </message>
    <message>
        <source>answered {time} · {where}</source>
        <translation>respondeu às {time} · {where}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>not reached {time} · {where}</source>
        <translation>inacessível às {time} · {where}</translation>
    </message>
    <message>
        <source>The recorder is started next</source>
        <translation>O gravador é iniciado em seguida</translation>
    </message>
    <message>
        <source>no clear answer {time} · {where}</source>
        <translation>sem resposta clara às {time} · {where}</translation>
    </message>
    <message>
        <source>{link} (second address)</source>
        <translation>{link} (segundo endereço)</translation>
    </message>
    <message>
        <source>known since {time}, not checked yet</source>
        <translation>conhecida desde {time}, ainda não verificada</translation>
    </message>
    <message>
        <source>accepted {time}</source>
        <translation>aceita às {time}</translation>
    </message>
    <message>
        <source>refused {time}</source>
        <translation>recusada às {time}</translation>
    </message>
    <message>
        <source>was initialised {time}</source>
        <translation>foi inicializado às {time}</translation>
    </message>
    <message>
        <source>for the session that has ended</source>
        <translation>para a sessão que terminou</translation>
    </message>
    <message>
        <source>it records when the gateway asks for it</source>
        <translation>grava quando o gateway pede</translation>
    </message>
    <message>
        <source>how it is since then, the toolbar cannot know</source>
        <translation>como está desde então, a barra não pode saber</translation>
    </message>
    <message>
        <source>The gateway told: {name}</source>
        <translation>O gateway informou: {name}</translation>
    </message>
    <message>
        <source>Keyring read</source>
        <translation>Chaveiro lido</translation>
    </message>
    <message>
        <source>Session refreshed</source>
        <translation>Sessão atualizada</translation>
    </message>
    <message>
        <source>Recorder token handed over</source>
        <translation>Token entregue ao gravador</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>Configurações salvas</translation>
    </message>
    <message>
        <source>Connection tested</source>
        <translation>Conexão testada</translation>
    </message>
    <message>
        <source>Shift ended, session forgotten</source>
        <translation>Turno encerrado, sessão esquecida</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Another state asked for</source>
        <translation>Outro estado solicitado</translation>
    </message>
    <message>
        <source>Recording asked for</source>
        <translation>Gravação solicitada</translation>
    </message>
    <message>
        <source>{what} (by itself)</source>
        <translation>{what} (automaticamente)</translation>
    </message>
    <message>
        <source>Read the keyring</source>
        <translation>Ler o chaveiro</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Start recorder</source>
        <translation>Iniciar gravador</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Salvar configurações</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>Encerrar turno</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>Mudar estado</translation>
    </message>
    <message>
        <source>Record screen</source>
        <translation>Gravar tela</translation>
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
        <translation>Sessão assumida de outra barra em {where}</translation>
    </message>
    <message>
        <source>Waiting for your keyring</source>
        <translation>Esperando o seu chaveiro</translation>
    </message>
    <message>
        <source>Refreshing session…</source>
        <translation>Atualizando sessão…</translation>
    </message>
    <message>
        <source>Starting recorder…</source>
        <translation>Iniciando gravador…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Testing connection…</source>
        <translation>Testando conexão…</translation>
    </message>
    <message>
        <source>Ending shift…</source>
        <translation>Encerrando turno…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Asking for another state…</source>
        <translation>Pedindo outro estado…</translation>
    </message>
    <message>
        <source>Reading keyring…</source>
        <translation>Lendo chaveiro…</translation>
    </message>
    <message>
        <source>Recorder ended</source>
        <translation>O gravador terminou</translation>
    </message>
    <message>
        <source>How old the session is, is unknown: the clock was set back</source>
        <translation>Não se sabe a idade da sessão: o relógio foi atrasado</translation>
    </message>
    <message>
        <source>Session known for {age}</source>
        <translation>Sessão conhecida há {age}</translation>
    </message>
    <message>
        <source>Session checked {age} ago</source>
        <translation>Sessão verificada há {age}</translation>
    </message>
    <message>
        <source>Session refused {age} ago</source>
        <translation>Sessão recusada há {age}</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is {age} slow</source>
        <translation>o relógio deste computador está {age} atrasado</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is {age} fast</source>
        <translation>o relógio deste computador está {age} adiantado</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>All settings…</source>
        <translation>Todas as configurações…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
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
        <translation>ok</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>gateway</translation>
    </message>
    <message>
        <source>recorder</source>
        <translation>gravador</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>computador</translation>
    </message>
    <message>
        <source>{n} lines, {m} of them problems</source>
        <translation>{n} linhas, {m} delas com problemas</translation>
    </message>
    <message>
        <source>End of the recording confirmed</source>
        <translation>Fim da gravação confirmado</translation>
    </message>
    <message>
        <source>Recording confirmed</source>
        <translation>Gravação confirmada</translation>
    </message>
    <message>
        <source>Gateway reachable again</source>
        <translation>Gateway acessível novamente</translation>
    </message>
    <message>
        <source>Recorder on</source>
        <translation>Gravador ativo</translation>
    </message>
    <message>
        <source>Whether the recorder still records is not proven</source>
        <translation>Não está comprovado que o gravador ainda grave</translation>
    </message>
    <message>
        <source>The time of the rest is up</source>
        <translation>O tempo da pausa acabou</translation>
    </message>
    <message>
        <source>Saved again</source>
        <translation>Salvo novamente</translation>
    </message>
    <message>
        <source>This computer slept</source>
        <translation>Este computador dormiu</translation>
    </message>
    <message>
        <source>Check run</source>
        <translation>Verificação feita</translation>
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
        <translation>O quê</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
</context>
<context>
    <name>StoryWindow</name>
    <message>
        <source>Session story</source>
        <translation>História da sessão</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Só problemas</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada para mostrar</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>Copiar para a TI</translation>
    </message>
    <message>
        <source>The lines that are selected, or all that are shown</source>
        <translation>As linhas selecionadas, ou todas as que são mostradas</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Salvar como tabela…</translation>
    </message>
    <message>
        <source>A CSV file with what is shown; nothing is on disk before that</source>
        <translation>Um arquivo CSV com o que é mostrado; antes disso nada está no disco</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copied: {n} lines</source>
        <translation>Copiado: {n} linhas</translation>
    </message>
</context>
<context>
    <name>SupportWindow</name>
    <message>
        <source>Support file</source>
        <translation>Arquivo de suporte</translation>
    </message>
    <message>
        <source>This is all that the file will hold. There is no password, GUID or token in it, and no agent ID or phone number: only marks of them (#, ~) to compare by. It is only saved; you send it.</source>
        <translation>Isto é tudo o que o arquivo vai conter. Não há nele senha, GUID nem token, nem ID de agente ou número de telefone: só marcas (#, ~) para compará-los. Ele só é salvo; quem o envia é você.</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>O que o arquivo vai conter</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>“Run check” first (in the menu), and its result goes with it.</source>
        <translation>Faça antes “Verificar” (no menu), e o resultado vai junto.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ToolbarMenu</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Version {number} is there – ask IT</source>
        <translation>Há uma versão {number} – pergunte à TI</translation>
    </message>
    <message>
        <source>Show notices again (off until {time})</source>
        <translation>Mostrar avisos novamente (desligados até {time})</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Iniciar com o computador</translation>
    </message>
    <message>
        <source>Start with the computer (decided by your organisation)</source>
        <translation>Iniciar com o computador (decidido pela sua organização)</translation>
    </message>
    <message>
        <source>Start with the computer (it could not be changed)</source>
        <translation>Iniciar com o computador (não foi possível alterar)</translation>
    </message>
    <message>
        <source>Always on top</source>
        <translation>Sempre visível</translation>
    </message>
    <message>
        <source>Place of the bar</source>
        <translation>Posição da barra</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Along the top edge</source>
        <translation>Ao longo da borda superior</translation>
    </message>
    <message>
        <source>Along the bottom edge</source>
        <translation>Ao longo da borda inferior</translation>
    </message>
    <message>
        <source>Always on top (use the desktop&apos;s own window menu)</source>
        <translation>Sempre visível (use o menu de janela da própria área de trabalho)</translation>
    </message>
    <message>
        <source>Place of the bar (this desktop alone decides it)</source>
        <translation>Posição da barra (só esta área de trabalho a decide)</translation>
    </message>
    <message>
        <source>Keep in the tray when closed</source>
        <translation>Manter na bandeja ao fechar</translation>
    </message>
    <message>
        <source>Snooze notices</source>
        <translation>Adiar avisos</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Por 30 minutos</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Por 1 hora</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>Por 8 horas</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Run check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>Copiar para a TI</translation>
    </message>
    <message>
        <source>Session story</source>
        <translation>História da sessão</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>Salvar arquivo de suporte…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>Encerrar turno</translation>
    </message>
    <message>
        <source>End it now: forget the session</source>
        <translation>Encerrar agora: esquecer a sessão</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versão {number}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Fechar o programa</translation>
    </message>
    <message>
        <source>End it now: sign out</source>
        <translation>Encerrar agora: sair</translation>
    </message>
</context>
<context>
    <name>ToolbarWindow</name>
    <message>
        <source>Agent Toolbar</source>
        <translation>Barra do agente</translation>
    </message>
    <message>
        <source>Rehearsal – simulated gateway and recorder, nothing is recorded</source>
        <translation>Ensaio – gateway e gravador simulados, nada é gravado</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Refresh session</source>
        <translation>Atualizar sessão</translation>
    </message>
    <message>
        <source>Start recorder (VRC)</source>
        <translation>Iniciar gravador (VRC)</translation>
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
        <translation>Adiar avisos</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>Encerrar turno</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>Última verificação {time}</translation>
    </message>
    <message>
        <source>Session checked {time}</source>
        <translation>Sessão verificada às {time}</translation>
    </message>
</context>
<context>
    <name>TrayLater</name>
    <message>
        <source>The toolbar goes on here</source>
        <translation>A barra continua aqui</translation>
    </message>
    <message>
        <source>The bar comes back by itself when nobody records your screen or your session has ended.</source>
        <translation>A barra volta sozinha quando ninguém grava a sua tela ou a sua sessão terminou.</translation>
    </message>
</context>
<context>
    <name>TrustPage</name>
    <message>
        <source>The gateway proves who it is with a certificate. Who vouches for it? Your IT knows.</source>
        <translation>O gateway prova quem é com um certificado. Quem responde por ele? A sua TI sabe.</translation>
    </message>
    <message>
        <source>This computer: its own list of authorities</source>
        <translation>Este computador: sua própria lista de autoridades</translation>
    </message>
    <message>
        <source>A CA file from IT</source>
        <translation>Um arquivo de CA da TI</translation>
    </message>
    <message>
        <source>Nobody: trust one certificate by its fingerprint</source>
        <translation>Ninguém: confiar em um certificado pela impressão digital</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Arquivo de CA</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>Arquivo PEM</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>SHA-256: “Test connection” shows it</source>
        <translation>SHA-256: “Testar conexão” a mostra</translation>
    </message>
    <message>
        <source>Your organisation does not allow this.</source>
        <translation>Sua organização não permite isto.</translation>
    </message>
    <message>
        <source>Your organisation does not allow this. Your fingerprint is not used.</source>
        <translation>Sua organização não permite isto. A sua impressão digital não é usada.</translation>
    </message>
</context>
<context>
    <name>WishMenu</name>
    <message>
        <source>Idle</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>Pós-atendimento</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sem motivo</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Outros motivos</translation>
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
        <translation>Outras causas</translation>
    </message>
    <message>
        <source>With a cause</source>
        <translation>Com uma causa</translation>
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
