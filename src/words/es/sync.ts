/** Connecting calendars and address books. */
export const sync = {
	"help.subject.sync": "Calendarios y contactos conectados",
	"command.sync connect": "Conectar su cuenta",
	"help.sync connect":
		"Conectar sus calendarios y contactos en una página privada, para que estén protegidos",
	"command.sync list": "Qué está protegido",
	"help.sync list": "Cuáles de sus calendarios y contactos están protegidos",
	"command.sync disconnect": "Desconectar una cuenta",
	"help.sync disconnect":
		"Desconectar sus calendarios y contactos; los admins, los de otras personas",
	"command.sync service": "Cuenta de organización",
	"help.sync service":
		"Conectar los calendarios y contactos de la organización, o desconectarlos",
	"arg.forget": "Eliminar también los puntos de restauración",
	"hint.forget": "Si no, se guardan 30 días.",
	"arg.off": "Desconectarla",
	"hint.off": "Si no, recibe la página para conectarla.",

	"sync.one-of": "uno de los servidores {where}",
	"sync.calendars":
		"{count, plural, =0 {ningún calendario} one {# calendario} other {# calendarios}}",
	"sync.books":
		"{count, plural, =0 {ninguna libreta de direcciones} one {# libreta de direcciones} other {# libretas de direcciones}}",
	"sync.kind.calendar": "Calendario",
	"sync.kind.contacts": "Libreta de direcciones",
	"sync.nameless": "Sin nombre",
	"sync.person.left": "alguien que ya no está aquí",

	"sync.link.title.person": "Conectar sus calendarios y contactos",
	"sync.link.title.service":
		"Conectar los calendarios y contactos de la organización",
	"sync.link.text.person":
		"Cada noche se crea entonces un punto de restauración, y puede restaurarlos, compartirlos y exportarlos desde aquí. Están en {where}.",
	"sync.link.text.service":
		"Cada noche se crea entonces un punto de restauración, y soporte puede restaurarlos. Están en {where}.",
	"sync.link.login":
		"Abra https://config.infomaniak.com y elija la dirección: la página muestra el nombre de usuario corto de sincronización, por ejemplo AB12345.",
	"sync.link.password":
		"Abra https://manager.infomaniak.com, su perfil, las contraseñas de aplicación, y cree una para Suitemate. La contraseña con la que inicia sesión no sirve ahí.",
	"sync.link.other":
		"Tenga a mano el nombre de usuario de la cuenta, y cree en sus ajustes una contraseña de aplicación para Suitemate.",
	"sync.link.type": "Escriba ambos en la página privada, nunca en el chat.",
	"sync.link.open": "Abrir la página privada",
	"sync.link.before":
		"{server} ya está conectado. La nueva cuenta ocupa su lugar; los puntos de restauración de la anterior se guardan 30 días.",
	"sync.link.note":
		"La página funciona 15 minutos y es solo para usted. La contraseña se guarda cifrada, y /ksuite sync disconnect la elimina.",
	"sync.link.here": "No necesita conectar nada",
	"sync.link.here.text":
		"Sus calendarios y contactos están en esta misma kSuite, y ya están protegidos.",
	"sync.link.nothing": "No hay ningún servidor al que conectarse",
	"sync.link.nothing.text":
		"La persona responsable de Suitemate puede permitir algunos: docs/operations.md, DAV_SERVERS.",

	"sync.page.title.person": "Conectar calendarios y contactos",
	"sync.page.title.service":
		"Conectar los calendarios y contactos de la organización",
	"sync.page.for.person":
		"Esta página conecta una cuenta en {server} para {name}. ¿No es usted? Entonces no escriba nada, sea quien sea quien le haya enviado el enlace.",
	"sync.page.for.service":
		"Esta página conecta una cuenta en {server} para toda la organización; lo ha pedido {name}. ¿No lo esperaba? Entonces no escriba nada, sea quien sea quien le haya enviado el enlace.",
	"sync.page.use":
		"Suitemate lee cada noche los calendarios y las libretas de direcciones para guardar puntos de restauración, y solo escribe en ellos lo que se pide en el chat. La contraseña se guarda cifrada.",
	"sync.page.server": "Servidor",
	"sync.page.login": "Nombre de usuario",
	"sync.page.login.infomaniak":
		"El nombre de usuario corto de sincronización que muestra config.infomaniak.com, por ejemplo AB12345.",
	"sync.page.login.other": "El nombre de la cuenta en el servidor.",
	"sync.page.password": "Contraseña de aplicación",
	"sync.page.password.infomaniak":
		"En el Manager: su perfil, contraseñas de aplicación. No la contraseña con la que inicia sesión.",
	"sync.page.password.other":
		"Una creada para Suitemate en los ajustes de la cuenta, no la contraseña con la que inicia sesión.",
	"sync.page.verb": "Conectar",
	"sync.page.refused":
		"El servidor no acepta este nombre de usuario y esta contraseña",
	"sync.page.refused.help":
		"Compruebe ambos, y que la contraseña sea una contraseña de aplicación. No se ha guardado nada.",
	"sync.page.done": "Conexión hecha",
	"sync.page.back": "Puede continuar en su chat.",

	"sync.connected.person": "Su cuenta en {server} está conectada",
	"sync.connected.service":
		"La cuenta de la organización en {server} está conectada",
	"sync.connected.what":
		"Protegido desde ahora: {what}. Se están creando los primeros puntos de restauración.",
	"sync.connected.none":
		"Aún no hay calendarios ni libretas de direcciones en ella. Lo que llegue después quedará protegido automáticamente.",
	"sync.connected.note":
		"¿No ha sido usted? Entonces desconéctela con /ksuite sync disconnect, elimine la contraseña de aplicación en el servidor y avise a un admin.",
	"sync.button.calendars": "Calendarios",
	"sync.button.contacts": "Contactos",
	"sync.button.list": "Qué está protegido",
	"sync.button.connect": "Conectar…",
	"sync.button.again": "Conectar otra cuenta…",
	"sync.button.disconnect": "Desconectar…",
	"sync.button.gone": "Desconectar n.º {number}…",

	"sync.list.connected": "Su cuenta está conectada",
	"sync.list.here": "Sus calendarios y contactos están protegidos",
	"sync.list.none": "No hay nada suyo conectado",
	"sync.list.none.text":
		"Sin una cuenta conectada no se crean puntos de restauración de sus calendarios y contactos.",
	"sync.column.name": "Nombre",
	"sync.column.kind": "Tipo",
	"sync.column.newest": "Punto de restauración más reciente",
	"sync.newest.soon": "aún ninguno",
	"sync.row.server": "Servidor",
	"sync.row.since": "Conectada desde el",
	"sync.row.points": "Puntos de restauración",
	"sync.overview": "En la organización",
	"sync.row.people": "Personas conectadas",
	"sync.row.service": "Cuenta de la organización",
	"sync.row.gone": "De personas que ya no están",
	"sync.not-connected": "no conectada",
	"sync.since": "{server}, desde el {day}",

	"sync.disconnect.title": "Desconectar su cuenta en {server}",
	"sync.disconnect.title.other": "Desconectar la cuenta de {name} en {server}",
	"sync.disconnect.verb": "Desconectar",
	"sync.disconnect.note":
		"Se eliminan el nombre de usuario y la contraseña guardados, y no se crean más puntos. En el servidor no cambia nada; elimine también allí la contraseña de aplicación.",
	"sync.points.count":
		"{points, plural, =0 {ningún punto} one {# punto} other {# puntos}} de {count, plural, one {# calendario o libreta de direcciones} other {# calendarios o libretas de direcciones}}",
	"sync.points.kept": "{count}, se guardan 30 días",
	"sync.points.stay": "se guardan 30 días",
	"sync.points.none": "ninguno",
	"sync.disconnected.own": "Su cuenta en {server} está desconectada",
	"sync.disconnected.other":
		"La cuenta de {name} en {server} está desconectada",
	"sync.disconnected.told": "{by} ha desconectado su cuenta en {server}",
	"sync.disconnected.stay":
		"No se crean más puntos de restauración. Los que hay se guardan 30 días, por si se vuelve a conectar la misma cuenta.",
	"sync.disconnected.forgotten":
		"No se crean más puntos de restauración, y los que había se han eliminado.",
	"sync.service.off.title": "Desconectar la cuenta de la organización",
	"sync.service.off.done":
		"La cuenta de la organización en {server} está desconectada",
	"undo.sync.again": "Deshacer: volver a conectarla…",
	"undo.sync.forget":
		"La cuenta se puede volver a conectar, pero los puntos eliminados no vuelven.",
	"undo.sync.other":
		"Solo el propietario de la cuenta puede volver a conectarla.",
} as const;
