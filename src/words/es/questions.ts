/** Documents: questions and summaries. */
export const questions = {
	"command.ask question": "Preguntar por documentos",
	"help.ask question":
		"Una respuesta con las palabras de un documento, y el lugar donde está",
	"command.ask again": "Preguntar otra vez",
	"help.ask again": "La última pregunta sobre un documento, otra vez",
	"command.ask stop": "Detener la lectura",
	"help.ask stop": "Detener la lectura de un documento en curso",
	"question.title": "«{question}»",
	"question.working": "Buscando la respuesta",
	"question.working.part": "Leyendo la parte {part} de {parts}",
	"question.where": "Dónde lo dice",
	"question.near": "Lo que más se acerca",
	"question.quote": "«{quote}» — {place}",
	"question.place": "{name}, {place}",
	"question.absent":
		"{count, plural, one {No está en el documento} other {No está en estos documentos}}",
	"question.absent.text":
		"He leído todo el texto y no he encontrado nada que responda a esta pregunta.",
	"question.absent.partly":
		"En lo que he podido leer no he encontrado nada que responda a esta pregunta. Puede estar en lo que no he podido leer.",
	"question.unproved": "Ninguna respuesta que pueda demostrar",
	"question.unproved.text":
		"No he encontrado en el documento palabras que demuestren una respuesta, así que no muestro ninguna.",
	"question.search":
		"No hay ningún modelo conectado, así que esto no es una respuesta. Estos pasajes contienen la mayoría de sus palabras:",
	"question.search.none":
		"No hay ningún modelo conectado, así que solo he buscado sus palabras. No están en ningún lugar del texto.",
	"question.search.note":
		"Sin IA: pasajes encontrados por sus palabras · no se ha enviado nada a ninguna parte",
	"question.check.numbers": "Este número no está en el texto: {what}",
	"question.check.dates": "Esta fecha no está en el texto: {what}",
	"question.check.names": "Este nombre no está en el texto: {what}",
	"question.check.invented":
		"{count, plural, one {# cita no está en el texto, así que la he dejado fuera} other {# citas no están en el texto, así que las he dejado fuera}}.",
	"question.button.more": "Otra pregunta…",
	"question.button.ask": "Preguntar…",
	"question.button.summary": "Resumir",
	"question.read.page":
		"{count, plural, one {He leído su única página.} other {He leído sus # páginas.}}",
	"question.read.slide":
		"{count, plural, one {He leído su única diapositiva.} other {He leído sus # diapositivas.}}",
	"question.read.sheet":
		"{count, plural, one {He leído su única hoja.} other {He leído sus # hojas.}}",
	"question.read.whole": "He leído todo el texto.",
	"question.read.several": "He leído todo el texto de {count} documentos.",
	"question.read.cut":
		"{count, plural, one {El documento es muy largo: he leído sus primeros {characters, number} caracteres.} other {Algunos documentos son muy largos: he leído {characters, number} caracteres en total.}}",
	"question.parts":
		"Se ha leído en {count} partes, porque es demasiado largo para el modelo de una vez.",
	"question.scanned":
		"{count, plural, one {# página es una imagen, así que no he podido leerla.} other {# páginas son imágenes, así que no he podido leerlas.}}",
	"question.scanned.of":
		"{name}: {count, plural, one {# página es una imagen, así que no he podido leerla.} other {# páginas son imágenes, así que no he podido leerlas.}}",
	"question.blank": "{name}: no hay texto que pueda leer.",
	"question.secrets":
		"{count, plural, one {# contraseña o clave del texto se ha quedado aquí: ningún modelo la ha visto} other {# contraseñas o claves del texto se han quedado aquí: ningún modelo las ha visto}}.",
	"command.ask summary": "Resumir documentos",
	"help.ask summary":
		"Lo que dice un documento, con la extensión y para quien usted quiera",
	"arg.length": "Extensión",
	"hint.length": "Corto: unas frases; largo: varios párrafos.",
	"arg.audience": "Para quién",
	"hint.audience": "Quién va a leer el resumen.",
	"choice.short": "Corto",
	"choice.usual": "Extensión habitual",
	"choice.long": "Largo",
	"choice.colleagues": "Para colegas",
	"choice.management": "Para la dirección",
	"choice.public": "Para todo el mundo",
	"digest.title": "Resumen de «{name}»",
	"digest.title.several": "Resumen de {count} documentos",
	"digest.working": "Leyendo el documento",
	"digest.points": "Lo que más importa",
	"digest.point": "{text} — {place}",
	"digest.check.unproved":
		"No he encontrado palabras que lo demuestren: {text}",
	"digest.left-out":
		"{count, plural, one {# punto no ha pasado mis comprobaciones, así que no lo muestro} other {# puntos no han pasado mis comprobaciones, así que no los muestro}}.",
	"digest.button.longer": "Más largo",
	"digest.menu.audience": "Para quién",
	"digest.extract.of": "Lo que dice «{name}»",
	"digest.extract.of.several": "Lo que dicen {count} documentos",
	"digest.extract":
		"No hay ningún modelo conectado, así que esto no es un resumen. Muestra lo que el documento dice de sí mismo.",
	"digest.extract.title": "Título",
	"digest.extract.headings": "Apartados",
	"digest.extract.sentences": "Las frases que más dicen",
	"digest.extract.note":
		"Sin IA: frases elegidas con reglas sencillas · no se ha enviado nada a ninguna parte",
	"question.stopped":
		"No se ha conservado nada. Su documento está como estaba.",
	"question.failed.note": "Su documento está como estaba. Solo usted ve esto.",
} as const;
