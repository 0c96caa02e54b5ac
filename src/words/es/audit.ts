/** The audit log. */
export const audit = {
	"command.audit list": "Registro de auditoría",
	"help.audit list":
		"Quién solicitó, quién decidió y qué se cambió, lo más reciente primero",
	"command.audit search": "Buscar en el registro",
	"help.audit search":
		"Buscar líneas por un nombre, un comando, una solicitud o un valor",
	"command.audit export": "Exportar el registro",
	"help.audit export":
		"Todo el registro en un archivo CSV privado; el registro anota que usted se lo llevó",
	"command.audit verify": "Comprobar el registro",
	"help.audit verify":
		"Comprobar que ninguna línea del registro falta ni ha cambiado",
	"audit.list.title":
		"{count, plural, =0 {El registro de auditoría está vacío} one {Registro de auditoría, # línea} other {Registro de auditoría, # líneas}}",
	"audit.search.title":
		"{count, plural, =0 {No se ha encontrado ninguna línea} one {# línea encontrada} other {# líneas encontradas}}",
	"audit.search.none":
		"Pruebe con menos letras, un nombre o una solicitud, por ejemplo R-0142.",
	"audit.column.number": "N.º",
	"audit.column.when": "Cuándo",
	"audit.column.who": "Quién",
	"audit.column.event": "Qué ocurrió",
	"audit.column.command": "Comando",
	"audit.column.request": "Solicitud",
	"audit.event.asked": "solicitud",
	"audit.event.approved": "aprobación",
	"audit.event.declined": "rechazo",
	"audit.event.withdrawn": "retirada",
	"audit.event.expired": "vencimiento",
	"audit.event.stale": "sin efecto, la situación había cambiado",
	"audit.event.done": "ejecución",
	"audit.event.failed": "error",
	"audit.event.handed-over": "entrega a una persona",
	"audit.event.seen-done": "comprobado que está hecho",
	"audit.event.not-seen": "dada por hecha, pero no vista",
	"audit.event.given-up": "nunca vista, abandonada",
	"audit.event.given-back": "tarea devuelta",
	"audit.event.stopped": "detención",
	"audit.event.refused": "acceso denegado",
	"audit.event.unknown": "resultado desconocido",
	"audit.event.exported": "exportación",
	"audit.button.search": "Buscar…",
	"audit.button.export": "Exportar como CSV",
	"audit.button.verify": "Comprobar el registro",
	"audit.export.title":
		"El registro de auditoría, {count, plural, one {# línea} other {# líneas}}",
	"audit.export.note":
		"Este archivo es solo para usted. El registro indica ahora que usted se lo ha llevado. Guárdelo donde nadie más pueda leerlo.",
	"audit.verify.whole":
		"El registro de auditoría está íntegro: {count, plural, one {# línea} other {# líneas}}",
	"audit.verify.how":
		"Cada línea encaja con la anterior, y no falta nada al final.",
	"audit.verify.broken":
		"El registro de auditoría no está íntegro a partir de la línea {number, number}",
	"audit.verify.changed":
		"La línea {number, number} se cambió después de escribirse. Las líneas anteriores están tal como se escribieron.",
	"audit.verify.missing":
		"Falta la línea {number, number}. Las líneas anteriores están tal como se escribieron.",
	"audit.verify.cut":
		"El final se ha cortado o sustituido: lo que sigue a partir de la línea {number, number} no es lo que se escribió.",
	"audit.verify.next":
		"Esta comprobación no ha cambiado nada. Guarde una copia de la carpeta de datos y avise a la persona responsable de Suitemate.",
} as const;
