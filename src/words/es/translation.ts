/** Documents in another language, and fields taken out of them. */
export const translation = {
	"command.ask translate": "Traducir un documento",
	"help.ask translate":
		"Traducir los documentos enviados y devolverlos con la misma forma",
	"arg.format": "Formato",
	"hint.format": "Elija una opción: docx, md, txt.",
	"choice.docx": "Word (.docx)",
	"choice.md": "Markdown (.md)",
	"choice.txt": "Texto (.txt)",
	"documents.button.desk": "A los documentos",
	"translation.working": "Traduciendo…",
	"translation.working.part":
		"Traduciendo: parte {part, number} de {parts, number}…",
	"translation.title": "Traducido al {language}",
	"translation.whole":
		"{count, plural, one {Se ha traducido su única parte; los números, enlaces y direcciones se han comparado con el original.} other {Se han traducido las # partes; los números, enlaces y direcciones se han comparado con el original.}}",
	"translation.kept":
		"{count, plural, one {# de {of, number} partes queda como estaba, porque ninguna traducción suya conservaba} other {# de {of, number} partes quedan como estaban, porque ninguna traducción suya conservaba}} todos los números, enlaces y direcciones.",
	"translation.again": "Traducir otra vez",
	"translation.menu.format": "Otro formato",
	"translation.no-model": "Sin traducción",
	"translation.no-model.text":
		"No hay ningún modelo conectado, y sin modelo no puedo traducir. No se ha enviado nada a ninguna parte, y el documento está como estaba.",
} as const;
