/** Replies to messages. */
export const replies = {
	"command.write replies": "Preparar una respuesta",
	"help.write replies": "Tres respuestas cortas a un mensaje, para elegir",
	"command.write others": "Otras respuestas",
	"help.write others": "Otras respuestas al mensaje de una tarjeta",
	"command.write take": "Usar esta respuesta",
	"help.write take": "Continuar con una de las respuestas de una tarjeta",
	"command.write reply": "Escribir una respuesta",
	"help.write reply":
		"Una respuesta a un mensaje, a partir de unas palabras suyas",
	"arg.answer": "Qué responder",
	"hint.answer": "Unas palabras suyas, 2000 caracteres como máximo.",
	"arg.thread": "Leer todo el hilo",
	"hint.thread": "Márquelo para que se lea todo el hilo.",
	"replies.title":
		"{count, plural, one {# respuesta para elegir} other {# respuestas para elegir}}",
	"replies.title.one": "Su respuesta",
	"replies.intent.agree": "Aceptar",
	"replies.intent.decline": "Declinar",
	"replies.intent.ask": "Preguntar",
	"replies.button.use": "Usar esta respuesta",
	"replies.button.others": "Otras respuestas",
	"replies.button.other": "Otra respuesta",
	"replies.button.say": "Decir qué responder…",
	"replies.button.whole": "Con todo el hilo",
	"replies.working": "Preparando respuestas",
	"replies.read":
		"A la luz de {count, plural, one {# mensaje} other {# mensajes}} del hilo",
	"replies.dropped":
		"El hilo es demasiado largo para el modelo: {count, plural, one {# mensaje más antiguo no se ha leído} other {# mensajes más antiguos no se han leído}}.",
	"replies.left-out":
		"{count, plural, one {# propuesta no ha pasado mis comprobaciones, así que no la muestro} other {# propuestas no han pasado mis comprobaciones, así que no las muestro}}.",
	"replies.templates":
		"Sin modelo: plantillas, las mismas para cada mensaje · no se ha enviado nada a ninguna parte",
	"replies.check.numbers": "Nadie escribió este número: {what}",
	"replies.check.dates": "Nadie escribió esta fecha: {what}",
	"replies.check.names": "Nadie escribió este nombre: {what}",
	"replies.check.lost": "Falta o ha cambiado: {what}",
	"replies.check.owner": "No está claro que {what} se encargue de esto",
	"replies.reply.intro":
		"Diga en pocas palabras lo que debe decir la respuesta. No se publica nada.",
	"replies.reply.linked":
		"Empiece con el enlace a un mensaje y diga después qué responder. No se publica nada.",
	"replies.how.title": "¿A qué mensaje quiere responder?",
	"replies.how.text":
		"No puedo saber a qué mensaje se refiere. Hay dos maneras:",
	"replies.how.menu":
		"Abra el menú del mensaje, elija «Draft a reply» y después «Decir qué responder…».",
	"replies.how.link":
		"Copie el enlace al mensaje y escriba: /write reply ENLACE y lo que quiere responder",
	"replies.how.note": "No se ha enviado ni publicado nada.",
} as const;
