/** Categories of documents. */
export const categories = {
	"command.categories list": "Categorías",
	"help.categories list":
		"Las categorías de documentos, y cuántas veces acertó cada una",
	"command.categories show": "Una categoría",
	"help.categories show": "Una categoría: carpeta, regla, lo aprendido",
	"command.categories add": "Añadir una categoría",
	"help.categories add": "Añadir una categoría para documentos",
	"command.categories edit": "Cambiar una categoría",
	"help.categories edit":
		"Cambiar los nombres, la carpeta o la regla de una categoría",
	"command.categories remove": "Quitar una categoría",
	"help.categories remove":
		"Quitar una categoría; los documentos archivados la conservan",
	"command.categories forget": "Olvidar lo aprendido",
	"help.categories forget":
		"Olvidar lo que enseñaron los documentos confirmados, de una categoría o de todas",
	"help.subject.categories": "Categorías de documentos",

	"arg.category": "Categoría",
	"hint.category": "Escriba el nombre de una categoría, en cualquier idioma.",
	"arg.folder": "Carpeta",
	"hint.folder":
		"Por ejemplo Finanzas/Facturas/'{year}', donde '{year}' es el año del documento. Una sola / es la raíz del drive.",
	"arg.hint": "Qué va ahí",
	"hint.hint":
		"300 caracteres como máximo, para las personas y para el modelo. Escriba none para dejarlo vacío.",
	"arg.words": "Palabras del nombre",
	"hint.words":
		"Un archivo con una de estas palabras en el nombre va aquí: 20 como máximo, separadas por comas. Escriba none para dejarlo vacío.",
	"arg.kinds": "Tipos de archivo",
	"hint.kinds":
		"De pdf, docx, pptx, xlsx, odt, ods, odp, rtf, text, markdown, csv, html, mail, image, separados por comas: solo estos van aquí, y si hay palabras o remitentes, debe coincidir todo. Escriba none para dejarlo vacío.",
	"arg.senders": "Remitentes",
	"hint.senders":
		"Un correo de una de estas direcciones o dominios va aquí: 20 como máximo, separados por comas. Si también hay palabras, deben coincidir ambas cosas. Escriba none para dejarlo vacío.",
	"arg.en": "Nombre en inglés",
	"hint.en": "40 caracteres como máximo, en una línea.",
	"arg.fr": "Nombre en francés",
	"hint.fr": "40 caracteres como máximo, en una línea.",
	"arg.de": "Nombre en alemán",
	"hint.de": "40 caracteres como máximo, en una línea.",
	"arg.it": "Nombre en italiano",
	"hint.it": "40 caracteres como máximo, en una línea.",
	"arg.es": "Nombre en español",
	"hint.es": "40 caracteres como máximo, en una línea.",

	"categories.title":
		"Categorías: {count, plural, =0 {ninguna} one {#} other {#}}",
	"categories.none":
		"No hay ninguna categoría, así que no se puede archivar ningún documento. Un admin puede añadir una.",
	"categories.column.right": "Sugerencias",
	"categories.column.from": "Procedencia",
	"categories.right":
		"{of, plural, one {{right, plural, =0 {la única no acertó} other {la única acertó}}} other {{right, plural, one {# acertada} other {# acertadas}} de las últimas {of, number}}}",
	"categories.right.none": "ninguna aún",
	"categories.from.standard": "Estándar",
	"categories.from.changed": "Estándar, cambiada",
	"categories.from.own": "Propia",
	"categories.folder.top": "La raíz del drive",
	"categories.nothing": "nada",
	"categories.more": "{count, number} más",
	"categories.row.names": "Nombres",
	"categories.row.documents": "Documentos de los que aprendió",
	"categories.menu": "Ver una…",
	"categories.button.list": "Todas las categorías",
	"categories.button.add": "Añadir una categoría…",
	"categories.button.edit": "Cambiar…",
	"categories.button.remove": "Quitar…",
	"categories.button.forget": "Olvidar lo aprendido…",
	"categories.add.title": "Añadir la categoría {name}",
	"categories.add.verb": "Añadir",
	"categories.added": "La categoría {name} se ha añadido",
	"categories.edit.title": "Cambiar la categoría {name}",
	"categories.edit.verb": "Cambiar",
	"categories.changed": "La categoría {name} se ha cambiado",
	"categories.remove.title": "Quitar la categoría {name}",
	"categories.remove.verb": "Quitar",
	"categories.remove.note":
		"Los documentos archivados conservan esta categoría y se quedan donde están. Lo aprendido de ella se olvida.",
	"categories.removed": "La categoría {name} se ha quitado",
	"categories.removed.kept":
		"Los documentos archivados la conservan y se quedan donde están.",
	"categories.forget.title": "Olvidar lo aprendido de {name}",
	"categories.forget.title.all": "Olvidar lo aprendido de todas las categorías",
	"categories.forget.verb": "Olvidar",
	"categories.forget.note": "Los documentos y las categorías se quedan.",
	"categories.forgotten": "Lo aprendido de {name} se ha olvidado",
	"categories.forgotten.all": "Todo lo aprendido se ha olvidado",

	"problem.no-room":
		"Ya no queda espacio donde se archivan los documentos, así que no se ha cambiado nada. Libere espacio ahí e inténtelo de nuevo.",
} as const;
