/** Mail addresses. */
export const mail = {
	"command.mail list": "Direcciones de correo",
	"help.mail list": "Todas las direcciones de correo, o las que busque",
	"command.mail show": "Una dirección de correo",
	"help.mail show": "Una dirección: propietario, alias, último acceso",
	"command.mail quota": "Direcciones disponibles",
	"help.mail quota":
		"Cuántas direcciones están en uso y cuántas se permiten, y por qué",
	"command.mail create": "Crear una dirección",
	"help.mail create":
		"Crear una dirección de correo; verá su contraseña una vez, en una página privada",
	"command.mail alias": "Cambiar un alias",
	"help.mail alias": "Añadir otro nombre a una dirección, o quitarlo",
	"command.mail delete": "Eliminar una dirección",
	"help.mail delete": "Eliminar una dirección de correo con todos sus mensajes",
	"command.mail password": "Nueva contraseña",
	"help.mail password":
		"Dar una nueva contraseña a un buzón; la verá una vez, en una página privada",

	"arg.address": "Dirección de correo",
	"hint.address":
		"Una dirección de su organización; si falta el dominio, se añade el principal.",
	"arg.owner": "Propietario",
	"hint.owner": "Un nombre, una dirección de correo o una mención.",
	"arg.alias": "Alias",
	"hint.alias":
		"Una dirección de su organización; si falta el dominio, se añade el principal.",
	"arg.remove": "Quitarlo en lugar de añadirlo",
	"hint.remove": "Marque la casilla para quitar el alias.",

	"mail.row.address": "Dirección",
	"mail.row.owner": "Propietario",
	"mail.row.aliases": "Alias",
	"mail.row.login": "Último acceso",
	"mail.row.since": "Desde",
	"mail.row.quota": "Direcciones",
	"mail.row.password": "Contraseña",
	"mail.used": "{used, number} de {allowed, number} en uso",
	"mail.of": "{used, number} de {allowed, number}",
	"mail.none": "Ninguno",
	"mail.never": "Nunca",
	"mail.nobody": "Nadie",
	"mail.untold": "Infomaniak no lo dice",
	"mail.guard":
		"Quien lee este buzón podría actuar en nombre de una persona que administra la organización, así que decide una segunda persona.",
	"mail.button.create": "Crear una dirección…",
	"mail.button.alias": "Añadir un alias…",
	"mail.button.alias-away": "Quitar {alias}…",
	"mail.button.password": "Nueva contraseña",
	"mail.button.delete": "Eliminar…",
	"mail.button.plan": "Ver otro plan…",
	"mail.page.title": "Contraseña de {address}",

	"mail.list.title":
		"{count, plural, =0 {No se ha encontrado ninguna dirección} one {# dirección} other {# direcciones}}",
	"mail.list.none":
		"No coincide ninguna dirección ni ningún alias. Pruebe con menos letras.",

	"mail.quota.title": "Direcciones: {used}",
	"mail.quota.allowed": "Permitidas",
	"mail.quota.sum":
		"{users, plural, one {# usuario} other {# usuarios}} × {perUser, number} = {allowed, number}",
	"mail.quota.free": "Disponibles",
	"mail.quota.note":
		"Las direcciones pertenecen a la organización, no a una persona. Los alias no cuentan. Con más usuarios o un plan superior hay más.",

	"mail.create.title": "Crear la dirección {address}",
	"mail.create.verb": "Crear",
	"mail.create.done": "Se ha creado la dirección {address}",
	"mail.create.undo": "Deshacer: eliminar la dirección",
	"mail.create.unattached":
		"No he podido dar este buzón a {name}. Puede añadirlo por su cuenta en kMail, con la dirección y su contraseña.",
	"mail.create.seen":
		"La dirección {address} ya existe. Si nadie ha visto su contraseña, pida una nueva.",

	"mail.password.where": "Solo usted la verá, una vez, en una página privada",
	"mail.password.link": "Ver la contraseña",
	"mail.password.once":
		"La página se abre una sola vez, en un plazo de 15 minutos, y solo usted tiene el enlace. Si ya es tarde, pida una nueva contraseña.",
	"mail.password.title": "Dar una nueva contraseña a {address}",
	"mail.password.verb": "Crear la contraseña",
	"mail.password.old":
		"La contraseña anterior deja de funcionar al momento, también en teléfonos y ordenadores.",
	"mail.password.done": "{address} tiene una nueva contraseña",
	"mail.password.devices":
		"Los teléfonos y ordenadores que leen este buzón necesitan la nueva.",

	"mail.alias.add.title": "Añadir el alias {alias} a {address}",
	"mail.alias.add.verb": "Añadir el alias",
	"mail.alias.add.note":
		"El correo enviado al alias llega al mismo buzón. Los alias no cuentan.",
	"mail.alias.add.done": "{alias} ya es un alias de {address}",
	"mail.alias.add.undo": "Deshacer: quitar el alias",
	"mail.alias.remove.title": "Quitar el alias {alias} de {address}",
	"mail.alias.remove.verb": "Quitar el alias",
	"mail.alias.remove.note":
		"El correo enviado al alias volverá a su remitente.",
	"mail.alias.remove.done": "{alias} ya no es un alias de {address}",
	"mail.alias.remove.undo": "Deshacer: volver a añadirlo",

	"mail.delete.title": "Eliminar la dirección {address}",
	"mail.delete.verb": "Eliminar",
	"mail.delete.aliases": "Alias que también se eliminan",
	"mail.delete.note": "Se pierde todo el correo que contiene.",
	"mail.delete.done": "Se ha eliminado la dirección {address}",
} as const;
