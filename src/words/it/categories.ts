/** Categories of documents. */
export const categories = {
	"command.categories list": "Categorie",
	"help.categories list":
		"Le categorie dei documenti, e quante volte ciascuna era giusta",
	"command.categories show": "Una categoria",
	"help.categories show":
		"Una categoria: cartella, regola, che cosa si è appreso",
	"command.categories add": "Aggiungere una categoria",
	"help.categories add": "Aggiungere una categoria per i documenti",
	"command.categories edit": "Modificare una categoria",
	"help.categories edit":
		"Modificare i nomi, la cartella o la regola di una categoria",
	"command.categories remove": "Rimuovere una categoria",
	"help.categories remove":
		"Rimuovere una categoria; i documenti archiviati la conservano",
	"command.categories forget": "Azzerare quanto appreso",
	"help.categories forget":
		"Azzerare quanto appreso da documenti confermati, di una categoria o di tutte",
	"help.subject.categories": "Categorie dei documenti",

	"arg.category": "Categoria",
	"hint.category": "Scrivere il nome di una categoria, in qualsiasi lingua.",
	"arg.folder": "Cartella",
	"hint.folder":
		"Ad esempio Finanza/Fatture/'{year}', dove '{year}' sta per l’anno del documento. Una sola / è il livello più alto dell’archivio.",
	"arg.hint": "Che cosa vi appartiene",
	"hint.hint":
		"Al massimo 300 caratteri, per le persone e per il modello. Per nulla, scrivere none.",
	"arg.words": "Parole nel nome",
	"hint.words":
		"Un file con una di queste parole nel nome appartiene a questa categoria: fino a 20, separate da virgole. Per nulla, scrivere none.",
	"arg.kinds": "Tipi di file",
	"hint.kinds":
		"Tra pdf, docx, pptx, xlsx, odt, ods, odp, rtf, text, markdown, csv, html, mail, image, separati da virgole: solo questi appartengono qui, e con parole o mittenti deve corrispondere tutto. Per nulla, scrivere none.",
	"arg.senders": "Mittenti",
	"hint.senders":
		"Un’e-mail da uno di questi indirizzi o domini appartiene a questa categoria: fino a 20, separati da virgole. Se ci sono anche parole, devono corrispondere entrambi. Per nulla, scrivere none.",
	"arg.en": "Nome in inglese",
	"hint.en": "Al massimo 40 caratteri, su una riga.",
	"arg.fr": "Nome in francese",
	"hint.fr": "Al massimo 40 caratteri, su una riga.",
	"arg.de": "Nome in tedesco",
	"hint.de": "Al massimo 40 caratteri, su una riga.",
	"arg.it": "Nome in italiano",
	"hint.it": "Al massimo 40 caratteri, su una riga.",
	"arg.es": "Nome in spagnolo",
	"hint.es": "Al massimo 40 caratteri, su una riga.",

	"categories.title":
		"Categorie: {count, plural, =0 {nessuna} one {#} other {#}}",
	"categories.none":
		"Non c’è alcuna categoria, perciò nessun documento si può archiviare. Un admin può aggiungerne una.",
	"categories.column.right": "Suggerimenti",
	"categories.column.from": "Origine",
	"categories.right":
		"{of, plural, one {{right, plural, =0 {l’unico era sbagliato} other {l’unico era giusto}}} other {giusti: {right, number} degli ultimi {of, number}}}",
	"categories.right.none": "ancora nessuno",
	"categories.from.standard": "Predefinita",
	"categories.from.changed": "Predefinita, modificata",
	"categories.from.own": "Propria",
	"categories.folder.top": "Il livello più alto dell’archivio",
	"categories.nothing": "nulla",
	"categories.more": "{count, number} in più",
	"categories.row.names": "Nomi",
	"categories.row.documents": "Documenti da cui ha appreso",
	"categories.menu": "Guardarne una…",
	"categories.button.list": "Tutte le categorie",
	"categories.button.add": "Aggiungere…",
	"categories.button.edit": "Modificare…",
	"categories.button.remove": "Rimuovere…",
	"categories.button.forget": "Azzerare quanto appreso…",
	"categories.add.title": "Aggiungere la categoria {name}",
	"categories.add.verb": "Aggiungere",
	"categories.added": "La categoria {name} è stata aggiunta",
	"categories.edit.title": "Modificare la categoria {name}",
	"categories.edit.verb": "Modificare",
	"categories.changed": "La categoria {name} è stata modificata",
	"categories.remove.title": "Rimuovere la categoria {name}",
	"categories.remove.verb": "Rimuovere",
	"categories.remove.note":
		"I documenti archiviati conservano questa categoria e restano dove sono. Quanto appreso su di essa viene dimenticato.",
	"categories.removed": "La categoria {name} è stata rimossa",
	"categories.removed.kept":
		"I documenti archiviati la conservano e restano dove sono.",
	"categories.forget.title": "Azzerare quanto appreso su {name}",
	"categories.forget.title.all":
		"Azzerare quanto appreso su tutte le categorie",
	"categories.forget.verb": "Azzerare",
	"categories.forget.note": "Documenti e categorie restano.",
	"categories.forgotten": "Quanto appreso su {name} è stato azzerato",
	"categories.forgotten.all": "Tutto quanto appreso è stato azzerato",

	"problem.no-room":
		"Dove si archiviano i documenti non c’è più spazio, perciò non è stato modificato nulla. Liberare spazio lì e riprovare.",
} as const;
