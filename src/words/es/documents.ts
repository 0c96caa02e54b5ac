/** Documents: reading, asking, filing. */
export const documents = {
	"command.ask": "Preguntar",
	"command.ask document": "Preguntar por un archivo",
	"command.ask desk": "Documentos",
	"command.ask file": "Archivar un documento",
	"command.ask file-all": "Archivar documentos",
	"command.ask leave": "Dejar un documento",
	"command.ask take": "Retomar un documento",
	"command.ask doubt": "Ver un documento",
	"command.ask refile": "Cambiar la categoría",
	"command.ask unfile": "Deshacer el archivado",
	"help.ask":
		"Preguntar por los últimos archivos enviados; envíeme archivos para que los lea",
	"help.ask document":
		"Elegir archivos para preguntar, resumir, traducir o archivar",
	"help.ask desk": "Los documentos en los que trabaja",
	"help.ask file": "Archivar un documento en una categoría",
	"help.ask file-all":
		"Archivar todos los documentos cuya categoría está clara",
	"help.ask leave": "Dejar un documento donde está",
	"help.ask take": "Volver a ofrecer un documento que se dejó",
	"help.ask doubt": "Ver un documento por separado",
	"help.ask refile": "Pasar un documento archivado a otra categoría",
	"help.ask unfile": "Sacar del drive documentos archivados",
	"help.subject.ask": "Documentos",
	"arg.question": "Su pregunta",
	"hint.question":
		"Una pregunta con sus propias palabras, 3000 caracteres como máximo.",
	"arg.files": "Archivos",
	"hint.files": "Hasta 10 archivos de 10 MB como máximo cada uno.",

	"documents.title": "«{name}»",
	"documents.none": "Aquí ya no hay ningún documento",
	"documents.kind.pdf": "PDF",
	"documents.kind.docx": "Word",
	"documents.kind.pptx": "PowerPoint",
	"documents.kind.xlsx": "Excel",
	"documents.kind.odt": "Texto OpenDocument",
	"documents.kind.ods": "Hoja de cálculo OpenDocument",
	"documents.kind.odp": "Presentación OpenDocument",
	"documents.kind.rtf": "RTF",
	"documents.kind.text": "Texto",
	"documents.kind.markdown": "Markdown",
	"documents.kind.csv": "CSV",
	"documents.kind.html": "Página web",
	"documents.kind.mail": "Correo",
	"documents.kind.image": "Imagen",
	"documents.pages.pages": "{count, plural, one {# página} other {# páginas}}",
	"documents.pages.slides":
		"{count, plural, one {# diapositiva} other {# diapositivas}}",
	"documents.pages.sheets": "{count, plural, one {# hoja} other {# hojas}}",
	"documents.language.en": "inglés",
	"documents.language.fr": "francés",
	"documents.language.de": "alemán",
	"documents.language.it": "italiano",
	"documents.language.es": "español",
	"documents.photo.size": "{width, number} × {height, number} píxeles",
	"documents.photo.taken": "tomada el {day}",
	"documents.and": "{one} · {other}",
	"documents.cut":
		"Es muy largo: he leído los primeros 600.000 caracteres, y nada más.",
	"documents.scans":
		"{count, plural, one {# página es una imagen, así que no he podido leerla.} other {# páginas son imágenes, así que no he podido leerlas.}}",
	"documents.recognised":
		"{count, plural, one {# página se ha leído a partir de una imagen: puede haber letras equivocadas.} other {# páginas se han leído a partir de imágenes: puede haber letras equivocadas.}}",
	"documents.recognised.picture":
		"He leído sus palabras a partir de la imagen: puede haber letras equivocadas.",
	"documents.only-scans":
		"Sus páginas son imágenes escaneadas, así que no hay texto que pueda leer. Aun así, puede archivarlo.",
	"documents.no-text":
		"No contiene texto que pueda leer. Aun así, puede archivarlo.",

	"documents.mark.page": "página {number, number}",
	"documents.mark.slide": "diapositiva {number, number}",
	"documents.mark.sheet": "hoja «{title}»",
	"documents.mark.sheet-number": "hoja {number, number}",
	"documents.mark.message": "el correo",
	"documents.mark.section": "en «{title}»",
	"documents.mark.beginning": "al principio",

	"documents.suggest": "Lo archivaría como {label}, en {folder}.",
	"documents.why.quote": "Porque dice «{quote}» ({place}).",
	"documents.why.rule":
		"Porque una regla de esta categoría coincide con su nombre, su tipo o su remitente.",
	"documents.why.facts": "Porque es una foto hecha con una cámara.",
	"documents.why.learned": "Porque se parece a documentos que ya archivó ahí.",
	"documents.tally":
		"{of, plural, one {{right, plural, =0 {Mi única sugerencia para esta categoría no acertó.} other {Mi única sugerencia para esta categoría acertó.}}} other {Mis sugerencias para esta categoría: {right, plural, one {# acertada} other {# acertadas}} de las últimas {of, number}.}}",
	"documents.tally.short": "{right, number} de {of, number}",
	"documents.tally.new": "aún no",
	"documents.unsure":
		"No sé dónde va este documento. Elija una categoría, o déjelo como está.",
	"documents.unsure.one": "No está claro. Podría ser {one}.",
	"documents.unsure.two": "No está claro. Podría ser {one} o {other}.",
	"documents.unsure.picture":
		"No puedo decir qué muestra esta imagen. Elija una categoría, o déjela como está.",
	"documents.unsure.blank":
		"Sin texto no puedo decir dónde va. Elija una categoría, o déjelo como está.",
	"documents.unsure.failed":
		"El modelo no ha respondido, así que no sé dónde va. Elija una categoría, o déjelo como está.",
	"documents.unsure.off":
		"Ninguna regla suya coincide, y la IA está desactivada para usted aquí o su presupuesto se ha agotado. Elija una categoría, o déjelo como está.",
	"documents.unsure.no-model":
		"Ninguna regla suya coincide y no hay ningún modelo conectado, así que no sé dónde va. Elija una categoría, o déjelo como está.",
	"documents.left":
		"Se ha dejado como está: sigue en su sitio, y no se ha archivado nada.",
	"documents.filed": "Archivado como {label}: {path} en {drive}.",
	"documents.filed.here": "Archivado como {label}: {path}",
	"documents.filed.gone": "Se archivó, y ya no está donde lo puse.",
	"documents.link": "Abrirlo",
	"documents.filing": "Archivando: {done, number} de {count, number}",
	"documents.reading":
		"{count, plural, one {Leyendo el archivo} other {Leyendo los archivos: {done, number} de {count, number}}}",
	"documents.button.file": "Archivar",
	"documents.button.file-all":
		"{count, plural, one {Archivar este} other {Archivar los #}}",
	"documents.button.leave": "Dejar como está",
	"documents.button.take": "Retomar",
	"documents.button.undo": "Deshacer",
	"documents.button.undo-all": "Deshacer todo",
	"documents.button.summary": "Resumir",
	"documents.button.ask": "Preguntar…",
	"documents.button.extract": "Extraer campos…",
	"documents.button.choose": "Elegir archivos…",
	"documents.menu.other": "Otra categoría",
	"documents.menu.category": "Categoría",
	"documents.menu.doubt": "Uno no está bien",
	"documents.menu.undo": "Deshacer uno",
	"documents.menu.translate": "Traducir",
	"documents.note":
		"Solo usted ve esto. Lo que he leído se olvida al cabo de media hora.",
	"documents.note.no-model":
		"Sin IA: según sus reglas y lo que el archivo dice de sí mismo. Solo usted ve esto, y lo que he leído se olvida al cabo de media hora.",

	"documents.place":
		"{model} · {operator} ({region}) · no se conserva nada · revise antes de usarlo",
	"documents.place.somewhere":
		"{model} · {operator} · no se conserva nada · revise antes de usarlo",
	"documents.place.local":
		"{model} en esta máquina · no se conserva nada · revise antes de usarlo",

	"documents.batch.title":
		"{count, plural, one {# archivo} other {# archivos}}",
	"documents.batch.look":
		"{count, plural, one {Mire primero este} other {Mire primero estos # archivos, uno tras otro}}",
	"documents.batch.doubt": "«{name}»: {why}",
	"documents.batch.then": "Después: {names}",
	"documents.batch.sure": "Archivaría estos",
	"documents.batch.filed":
		"{count, plural, one {# documento archivado} other {# documentos archivados}}",
	"documents.batch.filed-line": "{label}: {path}",
	"documents.batch.gone-line": "«{name}» ya no está donde lo puse",
	"documents.batch.left": "Se han dejado como están: {names}",
	"documents.batch.failed": "No he podido leer",
	"documents.batch.together": "Todos juntos",
	"documents.failed.line": "«{name}»: {why}",
	"documents.nameless": "un archivo",
	"documents.column.name": "Archivo",
	"documents.column.category": "Categoría",
	"documents.column.folder": "Carpeta",
	"documents.column.right": "Aciertos hasta ahora",
	"documents.unfiled.these": "No ha funcionado con:",

	"documents.file.title": "Archivar «{name}» como {label}",
	"documents.file-all.title":
		"Archivar {count, plural, one {# documento} other {# documentos}}",
	"documents.file.verb": "Archivar",
	"documents.row.folder": "Carpeta",
	"documents.unfile.title":
		"Sacar del drive {count, plural, one {# documento archivado} other {# documentos archivados}}",
	"documents.unfile.verb": "Sacar",
	"documents.unfile.changed":
		"alguien lo ha cambiado desde entonces, así que se queda",
	"documents.unfiled":
		"{count, plural, one {# documento sacado del drive} other {# documentos sacados del drive}}",
	"documents.undone":
		"{count, plural, one {Se ha sacado # documento del drive.} other {Se han sacado # documentos del drive.}}",
	"documents.unfiled.kept": "{path}: {why}",

	"documents.how.title": "¿Qué documento?",
	"documents.how.text":
		"Leo un archivo, respondo a preguntas sobre él con las palabras que lo demuestran, lo resumo, lo traduzco, extraigo campos de él, y lo archivo cuando usted lo dice.",
	"documents.how.message":
		"Envíeme uno o varios archivos en nuestra conversación, con o sin pregunta.",
	"documents.how.menu":
		"Elija «File this» en el menú de cualquier mensaje con un archivo.",
	"documents.how.channel":
		"Invíteme a un canal: quien comparta allí un archivo recibe una sugerencia que nadie más ve.",

	"problem.file-empty":
		"Este archivo está vacío, así que no hay nada que leer. No se ha conservado nada.",
	"problem.file-large":
		"Este archivo es demasiado grande: leo archivos de {most, number} MB como máximo. No se ha conservado nada. Envíe la parte que importa.",
	"problem.file-kind":
		"No puedo leer archivos de este tipo. Leo PDF, Word, PowerPoint, Excel, OpenDocument, RTF, texto, Markdown, CSV, HTML, correos y fotos. No se ha conservado nada.",
	"problem.file-locked":
		"Este archivo está protegido con una contraseña, así que no puedo leerlo. No se ha conservado nada. Guárdelo sin contraseña y envíelo de nuevo.",
	"problem.file-damaged":
		"Este archivo está dañado, así que no puedo leerlo. No se ha conservado nada. Ábralo en su propio programa, guárdelo de nuevo y vuelva a enviarlo.",
	"problem.file-unsafe":
		"Este archivo está hecho de un modo que podría causar daños al abrirlo, así que no lo he leído. No se ha conservado nada. Ábralo en su propio programa, guárdelo de nuevo y vuelva a enviarlo.",
	"problem.file-slow":
		"Leer este archivo tardaba demasiado, así que he parado. No se ha conservado nada. Envíe una parte más pequeña, o guárdelo como PDF.",
	"problem.file-gone":
		"Este archivo ya no está, así que no se ha hecho nada. Envíelo de nuevo.",
	"problem.file-not-yours":
		"Usted no está en la conversación en la que se compartió este archivo, así que no lo he abierto.",
	"problem.file-unavailable":
		"El chat no me ha entregado este archivo, así que no he leído nada. Inténtelo de nuevo en unos minutos; si sigue así, un admin puede comprobar si puedo leer archivos ahí.",
	"problem.files-too-many":
		"Son demasiados archivos a la vez: acepto {most, number} como máximo. No se ha hecho nada. Envíelos por partes.",
	"problem.document-blank":
		"En este documento no hay texto que pueda leer. No se ha conservado nada.",
	"documents.no-files": "En este mensaje no hay ningún archivo",
	"documents.no-files.text":
		"Elija «File this» en un mensaje con un archivo, o envíeme el archivo. No se ha hecho nada.",
} as const;
