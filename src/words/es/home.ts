/** The home page. */
export const home = {
	"command.home": "Vista general",
	"help.home":
		"Lo que le espera, sus solicitudes, las licencias, el almacenamiento y el modelo",
	"home.title": "Hola, {name}",
	"home.linked": "En kSuite, usted es {name} ({email}).",
	"home.unlinked":
		"Aún no sé qué usuario de kSuite es usted. Hasta que vincule su cuenta, puede escribir y consultar, pero no solicitar cambios. Se tarda un minuto: envío un código a su dirección de correo.",
	"home.waiting":
		"{count, plural, =0 {No tiene nada pendiente} one {# solicitud espera su decisión} other {# solicitudes esperan su decisión}}",
	"home.waiting-note": "{id} · vence {when}",
	"home.own": "{count, plural, one {Su solicitud} other {Sus solicitudes}}",
	"home.own-line": "{id}: {what} · {state}",
	"home.picture": "Licencias y almacenamiento",
	"home.seats": "Licencias",
	"home.seats-used": "En uso",
	"home.organisation":
		"Licencias: {seats, number} de {bought, number} · almacenamiento: {used} de {pool}",
	"home.untold":
		"Ahora mismo no se han podido leer las licencias y el almacenamiento. /ksuite seats y /ksuite storage dicen por qué.",
	"home.ai":
		"La escritura usa {model}, a cargo de {operator} ({region}). Los textos no van a ningún otro lugar, y no se conserva nada.",
	"home.ai-local":
		"La escritura usa {model} en esta máquina. Los textos no van a ningún otro lugar, y no se conserva nada.",
	"home.ai-somewhere":
		"La escritura usa {model}, a cargo de {operator}. Los textos no van a ningún otro lugar, y no se conserva nada.",
	"home.ai-none":
		"Aún no hay ningún modelo conectado, así que las acciones de escritura esperan. /ksuite ai look muestra cómo conectar uno.",
	"home.calendar-late":
		"Sus calendarios no responden en este momento, así que no se muestran aquí.",
	"home.button.calendar": "Ver mis calendarios",
	"home.button.calendars": "Todos mis calendarios",
	"home.note":
		"Solo usted ve esta página. Todo lo que hay aquí también se puede escribir: /ksuite help",
	"home.button.link": "Vincular mi cuenta",
	"home.button.more": "{count, plural, one {# más} other {# más}}",
	"home.button.details": "Detalles",
	"home.button.document": "Preguntar por un documento…",
	"home.button.rephrase": "Reformular un texto…",
	"home.button.add": "Añadir una persona…",
	"home.button.address": "Nueva dirección de correo…",
	"home.button.people": "Personas",
	"home.button.seats": "Licencias",
	"home.button.storage": "Almacenamiento",
	"home.button.requests": "Solicitudes",
	"home.button.help": "Ayuda",
} as const;
