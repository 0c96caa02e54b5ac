/** What Suitemate stands on, and how it is. */
export const doctor = {
	"command.doctor": "Cómo está todo",
	"help.doctor":
		"Si funciona todo aquello en lo que se apoya Suitemate, y qué ayuda donde no funciona",
	"doctor.title.broken":
		"{count, plural, one {# punto no funciona} other {# puntos no funcionan}}",
	"doctor.title.warning":
		"{count, plural, one {Todo funciona, pero hay que revisar # punto} other {Todo funciona, pero hay que revisar # puntos}}",
	"doctor.title.fine": "Todo lo que está configurado funciona",
	"doctor.state.broken": "✕ No funciona",
	"doctor.state.warning": "▲ Atención",
	"doctor.state.missing": "– Sin configurar",
	"doctor.state.fine": "✓ En orden",
	"doctor.line": "{name}: {found}",
	"doctor.line.remedy": "{name}: {found} → {remedy}",
	"doctor.again": "Comprobar de nuevo",
	"doctor.note":
		"Comprobado el {when}. No se ha cambiado nada. Los ajustes se describen en docs/operations.md.",
	"doctor.late":
		"Sin respuesta en {seconds, plural, one {# segundo} other {# segundos}}.",
	"doctor.late.remedy": "Compruébelo de nuevo dentro de un minuto.",
	"doctor.failed":
		"La propia comprobación ha fallado. El registro dice más en {reference}.",
	"doctor.check.ksuite.token": "Token de kSuite",
	"doctor.check.ksuite.right.user_info":
		"Permiso para ver de quién es el token",
	"doctor.check.ksuite.right.accounts": "Permiso para personas y equipos",
	"doctor.check.ksuite.right.products": "Permiso para la lista de productos",
	"doctor.check.ksuite.right.drive": "Permiso para kDrive",
	"doctor.check.ksuite.right.mail": "Permiso para el correo",
	"doctor.check.ksuite.right.ai-tools": "Permiso para AI Tools",
	"doctor.check.ksuite.drive": "kSuite",
	"doctor.check.ksuite.hostings": "Servicio de Correo",
	"doctor.check.ksuite.pace": "Llamadas a Infomaniak",
	"doctor.check.ksuite.clock": "Reloj comparado con el de Infomaniak",
	"doctor.check.ksuite.demo": "kSuite",
	"doctor.check.model": "Modelo de lenguaje",
	"doctor.check.slack.token": "Slack",
	"doctor.check.slack.scopes": "Permisos en Slack",
	"doctor.check.slack.mode": "Conexión con Slack",
	"doctor.check.slack.approvals": "Canal de aprobaciones",
	"doctor.check.clock": "Reloj comparado con el de Slack",
	"doctor.check.points": "Puntos de restauración",
	"doctor.check.here.pages": "Páginas privadas",
	"doctor.check.here.mail": "Envío de correo",
	"doctor.check.here.database": "Base de datos",
	"doctor.check.here.folder": "Carpeta de datos",
	"doctor.check.here.key": "Clave",
	"doctor.ksuite.demo":
		"Esto es la demo. Las personas, las direcciones y el almacenamiento están en la base de datos de Suitemate, y ningún cambio en ellos llega a Infomaniak.",
	"doctor.ksuite.demo.remedy":
		"npm run setup conecta su propia kSuite: docs/operations.md#ksuite",
	"doctor.ksuite.token.fine":
		"Funciona en {organisation}. Lo creó {name}{role, select, owner { (propietario)} admin { (administrador)} other {}}.",
	"doctor.ksuite.token.nameless":
		"Funciona en {organisation}. Infomaniak no dice de quién es.",
	"doctor.ksuite.token.bare":
		"Funciona, pero sin los permisos que dirían de quién es y dónde.",
	"doctor.ksuite.token.weak":
		"Funciona en {organisation}, pero quien lo creó no es allí administrador ni propietario. Infomaniak rechazará la mayoría de los cambios.",
	"doctor.ksuite.token.weak.remedy":
		"Haga que un administrador o un propietario cree un token, y póngalo en INFOMANIAK_TOKEN.",
	"doctor.ksuite.token.refused": "Infomaniak no lo acepta.",
	"doctor.ksuite.token.refused.remedy":
		"Cree un token nuevo con los permisos indicados aquí, y póngalo en INFOMANIAK_TOKEN. El que nadie usa durante un año se desactiva.",
	"doctor.ksuite.token.elsewhere":
		"Funciona, pero no en la organización con el número {account}.",
	"doctor.ksuite.token.elsewhere.remedy":
		"Ponga el número correcto en INFOMANIAK_ACCOUNT, o haga que alguien de esa organización cree el token.",
	"doctor.ksuite.page": "Tokens en el Manager",
	"doctor.ksuite.manager": "El Manager",
	"doctor.ksuite.right.given": "Lo tiene.",
	"doctor.ksuite.right.missing":
		"Le falta al token, o a quien lo creó{scope, select, user_info {. Solo lo necesita el nombre de la primera línea} ai {. Solo lo necesitan los modelos de Infomaniak} other {}}.",
	"doctor.ksuite.right.remedy":
		"A un token no se le pueden añadir permisos después: cree uno nuevo con todos los que tiene este y {scope, select, accounts {«accounts»} user_info {«user_info»} drive {«drive»} mail {el permiso del Servicio de Correo (o «All»)} products {«All»} other {el permiso de AI Tools (o «All»)}}, y póngalo en INFOMANIAK_TOKEN.",
	"doctor.ksuite.right.refused":
		"No se puede probar, porque Infomaniak no acepta el token.",
	"doctor.ksuite.right.untried":
		"No se puede probar, porque no se ve ningún Servicio de Correo.",
	"doctor.ksuite.unseen": "No se puede ver sin ese permiso.",
	"doctor.ksuite.drive.fine":
		"{pack, select, ksuite_essential {kSuite gratuita} ksuite_standard {kSuite Standard} ksuite_pro {kSuite Pro} ksuite_entreprise {kSuite Enterprise} other {Un drive sin kSuite}}, {taken, number} de {slots, plural, one {# usuario} other {# usuarios}}, {used} de {size} en uso.",
	"doctor.ksuite.drive.ends":
		"{pack, select, ksuite_essential {kSuite gratuita} ksuite_standard {kSuite Standard} ksuite_pro {kSuite Pro} ksuite_entreprise {kSuite Enterprise} other {Un drive sin kSuite}}, {taken, number} de {slots, plural, one {# usuario} other {# usuarios}}, {used} de {size} en uso. Termina el {ends}.",
	"doctor.ksuite.drive.ends.remedy": "Renueve el plan en el Manager.",
	"doctor.ksuite.drive.none": "El token no ve ninguna en esta organización.",
	"doctor.ksuite.drive.none.remedy":
		"Contrate una, o dé a la persona del token acceso a su kDrive. INFOMANIAK_DRIVE indica otro drive.",
	"doctor.ksuite.hostings.fine":
		"{count, plural, one {# dominio} other {# dominios}}: {domains}.",
	"doctor.ksuite.hostings.none": "El token no ve ninguno en esta organización.",
	"doctor.ksuite.hostings.none.remedy":
		"Contrate uno, o dé a la persona del token acceso a él. Si INFOMANIAK_MAIL_HOSTINGS está definido, tiene que nombrarlo.",
	"doctor.ksuite.pace.fine":
		"{calls, plural, one {# llamada} other {# llamadas}} en el último minuto, de {most, number} permitidas.",
	"doctor.ksuite.pace.busy":
		"{calls, plural, one {# llamada} other {# llamadas}} en el último minuto, de {most, number} permitidas. El {when} Infomaniak avisó de que eran demasiadas.",
	"doctor.ksuite.pace.remedy":
		"Puede que otro programa use el mismo token: dele uno propio, o baje INFOMANIAK_CALLS_PER_MINUTE.",
	"doctor.model.none":
		"No hay ninguno conectado, así que no se puede escribir ni preguntar nada.",
	"doctor.model.none.remedy":
		"Defina AI_BASE_URL, o busque uno en esta máquina: /ksuite ai look",
	"doctor.model.silent":
		"{name} {health, select, unreachable {no responde} loading {aún está cargando su modelo} other {rechaza: su clave, su modelo o su dirección no es correcta}}{count, plural, =0 {} one {, y otro más tampoco está listo} other {, y otros # tampoco están listos}}.",
	"doctor.model.refused":
		"{name} se niega: {reason}{count, plural, =0 {} one {, y otro más tampoco está listo} other {, y otros # tampoco están listos}}.",
	"doctor.model.remedy.loading": "Compruébelo de nuevo en unos minutos.",
	"doctor.model.remedy.refused":
		"Revise AI_BASE_URL, AI_API_KEY y AI_MODEL. Más: /ksuite ai status",
	"doctor.model.remedy.unreachable":
		"Inícielo, o revise AI_BASE_URL. Más: /ksuite ai status",
	"doctor.model.unlisted": "{name} responde, pero no ofrece {model}.",
	"doctor.model.unlisted.remedy":
		"Elija uno de /ksuite ai models, y póngalo en AI_MODEL o AI_MODELS.",
	"doctor.model.at": "{model} ({name})",
	"doctor.model.ready":
		"{count, plural, one {Responde} other {Los # servidores responden}}: {models}.",
	"doctor.slack.works": "El token funciona, en el espacio de trabajo {team}.",
	"doctor.slack.refused": "Slack rechaza el token ({code}).",
	"doctor.slack.refused.remedy":
		"Vuelva a instalar la app, y ponga su token de bot en SLACK_BOT_TOKEN.",
	"doctor.slack.unreachable": "Slack no responde.",
	"doctor.slack.unreachable.remedy":
		"Revise la red de la máquina en la que funciona Suitemate, y https://slack-status.com",
	"doctor.slack.scopes.unknown":
		"Slack no ha dicho qué permisos tiene el token.",
	"doctor.slack.scopes.all":
		"{count, plural, one {Está el permiso del manifiesto de la app} other {Están los # permisos del manifiesto de la app}}.",
	"doctor.slack.scopes.missing":
		"{count, plural, one {Falta # permiso del manifiesto de la app} other {Faltan # permisos del manifiesto de la app}}: {missing}.",
	"doctor.slack.scopes.remedy":
		"Vuelva a poner manifest.yml en los ajustes de la app, y después instálela de nuevo.",
	"doctor.slack.apps": "Sus apps en Slack",
	"doctor.slack.mode.http": "Slack llama a Suitemate por HTTP.",
	"doctor.slack.mode.socket": "Suitemate llama a Slack por un socket.",
	"doctor.approvals.member": "Está definido, y Suitemate está en él.",
	"doctor.approvals.unset":
		"No hay ninguno definido, así que las solicitudes llegan a cada persona que puede decidir.",
	"doctor.approvals.unset.remedy":
		"Cree un canal privado, invite a Suitemate, y ponga su identificador en APPROVALS_CHANNEL.",
	"doctor.approvals.outside": "Está definido, pero Suitemate no está en él.",
	"doctor.approvals.outside.remedy":
		"Escriba allí /invite @Suitemate, o ponga otro canal en APPROVALS_CHANNEL.",
	"doctor.approvals.unknown":
		"Está definido. Slack no ha dicho si Suitemate está en él.",
	"doctor.clock.fine":
		"Coincide con el de {where}, con {seconds, plural, =0 {un segundo} one {un segundo} other {# segundos}} de margen.",
	"doctor.clock.warning":
		"Difiere del de {where} en {seconds, plural, one {# segundo} other {# segundos}}.",
	"doctor.clock.broken":
		"Difiere del de {where} en {minutes, plural, one {# minuto} other {# minutos}}. A partir de cinco minutos, lo que llega de Slack se toma por falsificado.",
	"doctor.clock.remedy":
		"Haga que la máquina en la que funciona Suitemate ponga su reloj en hora por sí misma (NTP).",
	"doctor.clock.unknown": "{where} no ha dado la hora para compararlo.",
	"doctor.points.fine":
		"{count, plural, one {# calendario o libreta de direcciones está protegido} other {# calendarios y libretas de direcciones están protegidos}}, sin ningún retraso.",
	"doctor.points.none":
		"Aún no hay ninguno. Empiezan con el primer calendario o libreta de direcciones que alguien tenga o conecte.",
	"doctor.points.late":
		"Sin punto en las dos últimas noches: {late, number} de {count, plural, one {# calendario o libreta de direcciones} other {# calendarios y libretas de direcciones}}.",
	"doctor.points.late.remedy":
		"El registro dice por qué (point). A menudo se ha cambiado una contraseña en el servidor; entonces su propietario vuelve a conectar la cuenta: docs/operations.md#restore-points",
	"doctor.points.damaged":
		"{damaged, plural, one {# calendario o libreta de direcciones tiene puntos dañados} other {# calendarios y libretas de direcciones tienen puntos dañados}}{late, plural, =0 {} one {, y # no ha tenido ningún punto en las dos últimas noches} other {, y # no han tenido ningún punto en las dos últimas noches}}.",
	"doctor.points.damaged.remedy":
		"Compruebe primero el disco. Qué significa y qué hacer: docs/operations.md#damaged-points",
	"doctor.pages.none":
		"No se pueden crear, así que no se puede mostrar ninguna contraseña nueva, ni nadie puede dejar que Suitemate escriba en su nombre.",
	"doctor.pages.remedy":
		"Ponga en PUBLIC_URL la dirección en la que los navegadores llegan a Suitemate: docs/operations.md#public-url",
	"doctor.pages.here": "Solo se abren en esta máquina.",
	"doctor.pages.fine":
		"Se abren en {url}. Desde aquí no se puede ver si los navegadores llegan.",
	"doctor.pages.open":
		"Se abren en {url}, donde cualquiera puede leerlas por el camino.",
	"doctor.pages.open.remedy": "Ponga una dirección https en PUBLIC_URL.",
	"doctor.mail.set": "Hay un servidor de correo definido.",
	"doctor.mail.none":
		"No hay ningún servidor de correo definido, así que nadie recibe un código para vincular su cuenta.",
	"doctor.mail.remedy":
		"Ponga uno en SMTP_URL: docs/operations.md#smtp-url. Hasta entonces: /ksuite people vouch",
	"doctor.folder.fine": "Solo Suitemate la lee, y hay {free} libres.",
	"doctor.folder.shared": "Otros usuarios de la máquina pueden leerla.",
	"doctor.folder.shared.remedy":
		"Quíteles el permiso: chmod 700 en la carpeta de DATA_DIR.",
	"doctor.folder.full": "Solo quedan {free} libres en su disco.",
	"doctor.folder.full.remedy": "Libere espacio, o mueva DATA_DIR.",
	"doctor.key.setting":
		"Se guarda fuera de los datos, así que una copia de los datos no revela nada a nadie.",
	"doctor.key.folder":
		"Está en la carpeta de datos, así que una copia de toda la carpeta se puede leer.",
	"doctor.key.shared":
		"Está en la carpeta de datos, y otros usuarios de la máquina pueden leerla.",
	"doctor.key.remedy":
		"Guárdela en otro lugar y pásela como SUITEMATE_KEY: docs/operations.md#suitemate-key",
	"doctor.database.sqlite": "Responde. Está en la carpeta de datos.",
	"doctor.database.postgres": "Responde. Es Postgres.",
} as const;
