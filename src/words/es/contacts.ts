/** Looking for contacts, sharing address books, and taking them out as files. */
export const contacts = {
	"help.subject.contacts": "Libretas de direcciones",
	"command.contacts list": "Mis libretas",
	"help.contacts list":
		"Sus libretas de direcciones, quién las tiene, y desde cuándo están protegidas",
	"command.contacts find": "Buscar un contacto",
	"help.contacts find":
		"Buscar en sus libretas de direcciones un nombre, una dirección de correo, un número o una organización",
	"command.contacts share": "Compartir una libreta",
	"help.contacts share":
		"Compartir una libreta de direcciones con alguien, si hace falta solo hasta un día",
	"command.contacts unshare": "Retirar un acceso",
	"help.contacts unshare":
		"Dejar de compartir una libreta de direcciones con alguien",
	"command.contacts shares": "Libretas compartidas",
	"help.contacts shares": "Quién tiene cuáles de sus libretas de direcciones",
	"command.contacts dismiss": "Hecho a mano",
	"help.contacts dismiss": "Quitar de la lista un acceso que se retiró a mano",
	"command.contacts export": "Exportar contactos",
	"help.contacts export":
		"Una o varias libretas de direcciones en un archivo .vcf privado",

	"arg.right": "Permiso",
	"hint.right": "Elija una opción: read, write, admin.",
	"arg.who": "Quién la tiene",
	"hint.who": "Como aparece en la lista de accesos.",
	"arg.books": "Nombres, con comas",
	"hint.books":
		"Nombres de libretas de direcciones separados por comas, por ejemplo Equipo, Clientes.",
	"arg.ticked": "Libretas de direcciones",
	"hint.ticked": "100 como máximo.",
	"choice.read": "Solo lectura",
	"choice.write": "Lectura y escritura",

	"contacts.unnamed": "Libreta de direcciones sin nombre",
	"contacts.nameless": "un contacto sin nombre",
	"contacts.person": "{name} ({email})",
	"contacts.guess": "{who} (sin comprobar)",
	"contacts.more": "{count, plural, one {y # más} other {y # más}}",

	"contacts.none": "No hay ninguna libreta de direcciones suya conectada",
	"contacts.none.what":
		"Conecte su cuenta: sus contactos quedan entonces protegidos, y puede buscarlos y compartirlos desde aquí.",
	"contacts.list.title":
		"{count, plural, =0 {No tiene ninguna libreta de direcciones} one {Su libreta de direcciones} other {Sus # libretas de direcciones}}",
	"contacts.list.none":
		"Aún no hay ninguna en su cuenta. Lo que llegue después quedará protegido automáticamente.",
	"contacts.column.book": "Libreta de direcciones",
	"contacts.column.contacts": "Contactos",
	"contacts.column.access": "Acceso",
	"contacts.column.shared": "Compartida con",
	"contacts.column.since": "Protegida desde",
	"contacts.column.name": "Nombre",
	"contacts.column.mails": "Direcciones de correo",
	"contacts.column.phones": "Números",
	"contacts.column.organisation": "Organización",
	"contacts.column.who": "Con",
	"contacts.column.right": "Permiso",
	"contacts.column.state": "Estado",
	"contacts.column.until": "Hasta",
	"contacts.access.owner": "suya",
	"contacts.access.write": "compartida con usted, lectura y escritura",
	"contacts.access.read": "compartida con usted, solo lectura",
	"contacts.shared.nobody": "nadie",
	"contacts.shared.untold": "el servidor no lo dice",
	"contacts.shared.with-you": "–",
	"contacts.since.none": "a partir de esta noche",
	"contacts.others":
		"{names}{more, plural, =0 {} one {, y # más} other {, y # más}}",

	"contacts.find.title":
		"{count, plural, =0 {Ningún contacto encontrado} one {# contacto encontrado} other {# contactos encontrados}} entre {looked, number}",
	"contacts.find.none":
		"He buscado en nombres, direcciones de correo, números, organizaciones y apodos. Pruebe con menos palabras, o con otras.",
	"contacts.find.unreadable":
		"{count, plural, one {# contacto más no se puede leer, así que no se ha buscado en él.} other {# contactos más no se pueden leer, así que no se ha buscado en ellos.}}",
	"contacts.find.group":
		"{name} (grupo, {count, plural, one {# miembro} other {# miembros}})",
	"contacts.find.photo": "{name} (con foto)",

	"contacts.right.read": "solo lectura",
	"contacts.right.write": "lectura y escritura",
	"contacts.right.admin": "administración",
	"contacts.right.none": "ninguno",
	"contacts.may.read": "ver todos los contactos de la libreta",
	"contacts.may.write":
		"ver, añadir, cambiar y eliminar contactos de la libreta",
	"contacts.may.admin":
		"ver, añadir, cambiar y eliminar contactos de la libreta, y compartirla con otras personas",
	"contacts.until.none": "sin fecha de fin",
	"contacts.until.elsewhere": "compartida en otro lugar",
	"contacts.row.book": "Libreta de direcciones",
	"contacts.row.who": "Con",
	"contacts.row.server": "En el servidor",
	"contacts.row.right": "Permiso",
	"contacts.row.may": "Esto permite",
	"contacts.row.until": "Hasta (último día)",
	"contacts.row.others": "Otras personas que la tienen",

	"contacts.share.title": "Compartir {book} con {who}",
	"contacts.share.change": "Cambiar el acceso de {who} a {book}",
	"contacts.share.verb": "Compartir",
	"contacts.share.verb.change": "Cambiar",
	"contacts.share.added":
		"{count, plural, one {Una persona ya la tiene; este acceso se suma al suyo.} other {# personas ya la tienen; este acceso se suma a los suyos.}}",
	"contacts.share.guess":
		"No conozco el nombre de esta cuenta en el servidor, así que tomo la parte anterior a la @. Si nadie se llama así, no se cambia nada.",
	"contacts.share.visible":
		"Los contactos que se añadan después los ven todas las personas que la tienen.",
	"contacts.share.by-hand":
		"Este servidor no permite que lo haga ningún programa. Recibe los pasos y el enlace, y yo compruebo si se ha hecho. También se deshace a mano.",
	"contacts.shared.title": "{book} se comparte con {who}",
	"contacts.shared.changed": "Ha cambiado el acceso de {who} a {book}",
	"contacts.unshare.title": "Retirar el acceso de {who} a {book}",
	"contacts.unshare.verb": "Retirar el acceso",
	"contacts.unshare.note":
		"Los contactos quedan como están; la persona deja de verlos.",
	"contacts.unshared.title": "{book} ya no se comparte con {who}",
	"contacts.undo.share": "Deshacer: retirar el acceso",
	"contacts.undo.before": "Deshacer: dejarlo como antes",
	"contacts.undo.unshare": "Deshacer: volver a compartirla",
	"contacts.undo.again": "Se puede volver a compartir en cualquier momento.",
	"contacts.undo.dismiss": "Deshacer: dejarlo en la lista",
	"contacts.undo.back": "Deshacer: quitarlo de la lista",

	"contacts.shares.title":
		"{count, plural, =0 {Ningún acceso a sus libretas de direcciones} one {# acceso a sus libretas de direcciones} other {# accesos a sus libretas de direcciones}}",
	"contacts.shares.of":
		"{count, plural, =0 {Ningún acceso} one {# acceso} other {# accesos}} a {book}",
	"contacts.shares.none": "Nadie más que usted las tiene.",
	"contacts.shares.not-yours":
		"Solo quien es propietario de una libreta de direcciones ve quién más la tiene.",
	"contacts.shares.unknown": "No se ha dado ninguno a través de mí.",
	"contacts.shares.untold":
		"El servidor no dice quién tiene {names}. Ve lo que se ha compartido a través de mí, y puede haber más.",
	"contacts.state.active": "tiene acceso",
	"contacts.state.invited": "invitación enviada, aún sin aceptar",
	"contacts.state.asked": "por dar a mano, aún sin comprobar",
	"contacts.state.ending": "por retirar a mano, aún sin comprobar",

	"contacts.button.connect": "Conectar su cuenta…",
	"contacts.button.find": "Buscar…",
	"contacts.button.share": "Compartir…",
	"contacts.button.shares": "Todos los accesos",
	"contacts.button.export": "Exportar…",
	"contacts.button.restore": "Restaurar…",
	"contacts.button.unshare": "Retirar: {who}, {book}…",
	"contacts.button.forget": "Hecho: {who}",
	"contacts.button.done": "Ya está hecho",
	"contacts.button.again": "Volver a compartirla…",

	"contacts.dismiss.title":
		"El acceso de {who} a {book} ya no está en la lista",
	"contacts.dismiss.back":
		"El acceso de {who} a {book} vuelve a estar en la lista",
	"contacts.dismiss.verb": "Ya está hecho",

	"contacts.ended.title": "Ha terminado el acceso de {who} a {book}",
	"contacts.ended.text":
		"Su último día fue el {day}. Los contactos están como estaban.",
	"contacts.by-hand.title": "Retire el acceso de {who} a {book}, por favor",
	"contacts.by-hand.text":
		"Su último día fue el {day}. El servidor no permite que lo retire ningún programa:",
	"contacts.by-hand.link": "Abrir la página",
	"contacts.by-hand.note":
		"Se lo recuerdo dentro de una semana, salvo que vea que está hecho o que use el botón.",
	"contacts.cannot-end.text":
		"Su último día fue el {day}, pero no puedo llegar a él para retirarlo. Retírelo en el servidor, o vuelva a conectar su cuenta con /ksuite sync connect.",

	"contacts.export.submit": "Exportar",
	"contacts.export.reading": "Leyendo {name} ({number} de {count})",
	"contacts.export.title":
		"{count, plural, one {# contacto} other {# contactos}} de {names}{more, plural, =0 {} one {, y # más} other {, y # más}}",
	"contacts.export.twins":
		"{count, plural, one {# contacto estaba igual en varias de ellas, y aparece una sola vez.} other {# contactos estaban igual en varias de ellas, y aparecen una sola vez.}}",
	"contacts.export.unreadable":
		"{count, plural, one {# contacto no se puede leer, así que no está en el archivo. Queda como está:} other {# contactos no se pueden leer, así que no están en el archivo. Quedan como están:}}",
	"contacts.export.note":
		"Cada contacto está exactamente como en el servidor, con fotos y grupos. Otro lector ha vuelto a leer el archivo, y dice lo mismo. Solo usted lo ve.",
} as const;
