/** Summaries of threads. */
export const summary = {
	"command.write summary": "Resumir un hilo",
	"help.write summary":
		"Qué se decidió en un hilo, quién hace qué, qué queda abierto",
	"command.write digest": "Otro resumen",
	"help.write digest": "El resumen de una tarjeta otra vez, o de otro modo",
	"arg.link": "Enlace a un mensaje",
	"hint.link": "Cópielo desde el menú de un mensaje del hilo.",
	"summary.title":
		"Resumen de un hilo de {count, plural, one {# mensaje} other {# mensajes}}",
	"summary.working":
		"Leyendo {count, plural, one {# mensaje} other {# mensajes}}",
	"summary.working.part": "Leyendo la parte {part} de {parts}",
	"summary.decisions": "Decisiones",
	"summary.actions": "Tareas",
	"summary.questions": "Preguntas abiertas",
	"summary.none.decisions": "Ninguna decisión.",
	"summary.none.actions": "Ninguna tarea.",
	"summary.none.questions": "Ninguna pregunta abierta.",
	"summary.owner": "{owner}: {text}",
	"summary.owner.due": "{owner}: {text} ({due})",
	"summary.due": "{text} ({due})",
	"summary.check": "{text} — por comprobar: {what}",
	"summary.from": "{name}, {at}",
	"summary.at": "{text} ({label})",
	"summary.left-out":
		"{count, plural, one {# elemento no ha pasado mis comprobaciones, así que no lo muestro} other {# elementos no han pasado mis comprobaciones, así que no los muestro}}.",
	"summary.cut":
		"{count, plural, one {# mensaje era demasiado largo para el modelo y solo se ha leído en parte} other {# mensajes eran demasiado largos para el modelo y solo se han leído en parte}}.",
	"summary.parts":
		"El hilo era demasiado largo para el modelo de una vez, así que se ha leído en {count} partes. Pueden faltar detalles.",
	"summary.first-only":
		"Solo se han leído los primeros {count} mensajes del hilo.",
	"summary.menu.into": "Traducir",
	"summary.extract":
		"No hay ningún modelo conectado, así que esto no es un resumen. Estos mensajes son los que más dicen:",
	"summary.extract.first": "Al principio",
	"summary.extract.questions": "Preguntas",
	"summary.extract.facts": "Con cifras y personas",
	"summary.extract.note":
		"Sin modelo: mensajes elegidos con reglas sencillas · no se ha enviado nada a ninguna parte",
	"summary.how.title": "¿Qué hilo?",
	"summary.how.text": "No puedo saber a qué hilo se refiere. Hay dos maneras:",
	"summary.how.menu":
		"Abra el menú de cualquier mensaje del hilo y elija «Summarise thread».",
	"summary.how.link":
		"Copie el enlace a un mensaje del hilo y escriba: /write summary ENLACE",
} as const;
