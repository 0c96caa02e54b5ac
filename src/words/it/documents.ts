/** Documents: reading, asking, filing. */
export const documents = {
	"command.ask": "Chiedere",
	"command.ask document": "Chiedere su un file",
	"command.ask desk": "Documenti",
	"command.ask file": "Archiviare un documento",
	"command.ask file-all": "Archiviare documenti",
	"command.ask leave": "Non archiviare",
	"command.ask take": "Riprendere un documento",
	"command.ask doubt": "Guardare un documento",
	"command.ask refile": "Cambiare categoria",
	"command.ask unfile": "Annullare archiviazione",
	"help.ask":
		"Fare una domanda sugli ultimi file inviati; per farli leggere, basta inviarmeli",
	"help.ask document":
		"Scegliere file su cui fare domande, o da riassumere, tradurre o archiviare",
	"help.ask desk": "I documenti su cui si sta lavorando",
	"help.ask file": "Archiviare un documento in una categoria",
	"help.ask file-all": "Archiviare tutti i documenti di categoria certa",
	"help.ask leave": "Lasciare un documento dov’è",
	"help.ask take": "Riproporre un documento che non è stato archiviato",
	"help.ask doubt": "Guardare un documento da solo",
	"help.ask refile": "Spostare un documento archiviato in un’altra categoria",
	"help.ask unfile": "Togliere di nuovo dall’archivio documenti archiviati",
	"help.subject.ask": "Documenti",
	"arg.question": "La domanda",
	"hint.question": "Una domanda con parole proprie, al massimo 3000 caratteri.",
	"arg.files": "File",
	"hint.files": "Fino a 10 file, di al massimo 10 MB ciascuno.",

	"documents.title": "«{name}»",
	"documents.none": "Qui non c’è più alcun documento",
	"documents.kind.pdf": "PDF",
	"documents.kind.docx": "Word",
	"documents.kind.pptx": "PowerPoint",
	"documents.kind.xlsx": "Excel",
	"documents.kind.odt": "Testo OpenDocument",
	"documents.kind.ods": "Foglio OpenDocument",
	"documents.kind.odp": "Presentazione OpenDocument",
	"documents.kind.rtf": "RTF",
	"documents.kind.text": "Testo",
	"documents.kind.markdown": "Markdown",
	"documents.kind.csv": "CSV",
	"documents.kind.html": "Pagina web",
	"documents.kind.mail": "E-mail",
	"documents.kind.image": "Immagine",
	"documents.pages.pages": "{count, plural, one {# pagina} other {# pagine}}",
	"documents.pages.slides":
		"{count, plural, one {# diapositiva} other {# diapositive}}",
	"documents.pages.sheets": "{count, plural, one {# foglio} other {# fogli}}",
	"documents.language.en": "Inglese",
	"documents.language.fr": "Francese",
	"documents.language.de": "Tedesco",
	"documents.language.it": "Italiano",
	"documents.language.es": "Spagnolo",
	"documents.photo.size": "{width, number} × {height, number} pixel",
	"documents.photo.taken": "data dello scatto: {day}",
	"documents.and": "{one} · {other}",
	"documents.cut":
		"È molto lungo: ho letto i primi 600.000 caratteri, e nulla di ciò che segue.",
	"documents.scans":
		"{count, plural, one {# pagina è un’immagine, perciò non ho potuto leggerla.} other {# pagine sono immagini, perciò non ho potuto leggerle.}}",
	"documents.recognised":
		"{count, plural, one {# pagina è stata letta da un’immagine: qualche lettera può essere sbagliata.} other {# pagine sono state lette da immagini: qualche lettera può essere sbagliata.}}",
	"documents.recognised.picture":
		"Ho letto le parole dall’immagine: qualche lettera può essere sbagliata.",
	"documents.only-scans":
		"Le pagine sono immagini scansionate, perciò non c’è testo che io possa leggere. Il documento si può comunque archiviare.",
	"documents.no-text":
		"Non contiene testo che io possa leggere. Si può comunque archiviare.",

	"documents.mark.page": "pagina {number, number}",
	"documents.mark.slide": "diapositiva {number, number}",
	"documents.mark.sheet": "foglio «{title}»",
	"documents.mark.sheet-number": "foglio {number, number}",
	"documents.mark.message": "nell’e-mail",
	"documents.mark.section": "sotto «{title}»",
	"documents.mark.beginning": "all’inizio",

	"documents.suggest": "Lo archivierei nella categoria «{label}», in {folder}.",
	"documents.why.quote": "Perché vi si legge «{quote}» ({place}).",
	"documents.why.rule":
		"Perché una regola di questa categoria corrisponde al nome, al tipo o al mittente.",
	"documents.why.facts": "Perché è una foto scattata con una fotocamera.",
	"documents.why.learned": "Perché somiglia a documenti già archiviati lì.",
	"documents.tally":
		"{of, plural, one {{right, plural, =0 {Il mio unico suggerimento per questa categoria era sbagliato.} other {Il mio unico suggerimento per questa categoria era giusto.}}} other {I miei suggerimenti per questa categoria: giusti {right, number} degli ultimi {of, number}.}}",
	"documents.tally.short": "{right, number} su {of, number}",
	"documents.tally.new": "ancora nessuno",
	"documents.unsure":
		"Non so con certezza quale sia la sua categoria. Sceglierne una, oppure non archiviarlo.",
	"documents.unsure.one": "Non ne ho la certezza. Potrebbe essere «{one}».",
	"documents.unsure.two":
		"Non ne ho la certezza. Potrebbe essere «{one}» o «{other}».",
	"documents.unsure.picture":
		"Non so dire che cosa mostri questa immagine. Scegliere una categoria, oppure non archiviarla.",
	"documents.unsure.blank":
		"Senza testo non posso dire quale sia la sua categoria. Sceglierne una, oppure non archiviarlo.",
	"documents.unsure.failed":
		"Il modello non ha risposto, perciò non so quale sia la sua categoria. Sceglierne una, oppure non archiviarlo.",
	"documents.unsure.off":
		"Nessuna regola corrisponde, e qui l’IA è disattivata per questo account o il suo budget è esaurito. Scegliere una categoria, oppure non archiviarlo.",
	"documents.unsure.no-model":
		"Nessuna regola corrisponde e nessun modello è collegato, perciò non so quale sia la sua categoria. Sceglierne una, oppure non archiviarlo.",
	"documents.left": "Resta dov’è. Non è stato archiviato nulla.",
	"documents.filed": "Archiviato nella categoria «{label}»: {path} in {drive}.",
	"documents.filed.here": "Archiviato nella categoria «{label}»: {path}",
	"documents.filed.gone": "È stato archiviato, e non è più dove l’avevo messo.",
	"documents.link": "Aprire",
	"documents.filing":
		"Archiviazione in corso: {done, number} su {count, number}",
	"documents.reading":
		"{count, plural, one {Lettura del file in corso} other {Lettura di # file in corso, finora {done, number}}}",
	"documents.button.file": "Archiviare",
	"documents.button.file-all":
		"{count, plural, one {Archiviare questo} other {Archiviare questi #}}",
	"documents.button.leave": "Non archiviare",
	"documents.button.take": "Riprendere",
	"documents.button.undo": "Annullare",
	"documents.button.undo-all": "Annullare tutto",
	"documents.button.summary": "Riassumere",
	"documents.button.ask": "Chiedere…",
	"documents.button.extract": "Estrarre campi…",
	"documents.button.choose": "Scegliere file…",
	"documents.menu.other": "Altra categoria",
	"documents.menu.category": "Categoria",
	"documents.menu.doubt": "Uno non è giusto",
	"documents.menu.undo": "Annullarne uno",
	"documents.menu.translate": "Tradurre",
	"documents.note":
		"Questa scheda è privata. Ciò che ho letto è dimenticato dopo mezz’ora.",
	"documents.note.no-model":
		"Senza IA: secondo le regole e ciò che il file dice di sé. Questa scheda è privata, e ciò che ho letto è dimenticato dopo mezz’ora.",

	"documents.place":
		"{model} presso {operator}, regione {region} · nulla viene conservato · verificare prima dell’uso",
	"documents.place.somewhere":
		"{model} presso {operator} · nulla viene conservato · verificare prima dell’uso",
	"documents.place.local":
		"{model} su questo computer · nulla viene conservato · verificare prima dell’uso",

	"documents.batch.title": "{count, plural, one {# file} other {# file}}",
	"documents.batch.look":
		"{count, plural, one {Prima uno da guardare} other {Prima # da guardare, uno dopo l’altro}}",
	"documents.batch.doubt": "«{name}»: {why}",
	"documents.batch.then": "Poi: {names}",
	"documents.batch.sure": "Questi li archivierei",
	"documents.batch.filed":
		"{count, plural, one {# archiviato} other {# archiviati}}",
	"documents.batch.filed-line": "{label}: {path}",
	"documents.batch.gone-line": "«{name}» non è più dove l’avevo messo",
	"documents.batch.left": "Non archiviati: {names}",
	"documents.batch.failed": "Non ho potuto leggere",
	"documents.batch.together": "Tutti insieme",
	"documents.failed.line": "«{name}»: {why}",
	"documents.nameless": "un file",
	"documents.column.name": "File",
	"documents.column.category": "Categoria",
	"documents.column.folder": "Cartella",
	"documents.column.right": "Finora giusti",
	"documents.unfiled.these": "Questi non sono riusciti:",

	"documents.file.title": "Archiviare «{name}» nella categoria «{label}»",
	"documents.file-all.title":
		"Archiviare {count, plural, one {# documento} other {# documenti}}",
	"documents.file.verb": "Archiviare",
	"documents.row.folder": "Cartella",
	"documents.unfile.title":
		"Togliere dall’archivio {count, plural, one {# documento archiviato} other {# documenti archiviati}}",
	"documents.unfile.verb": "Togliere",
	"documents.unfile.changed":
		"nel frattempo qualcuno l’ha modificato, perciò resta",
	"documents.unfiled":
		"{count, plural, one {# documento tolto dall’archivio} other {# documenti tolti dall’archivio}}",
	"documents.undone":
		"{count, plural, one {# documento è stato tolto di nuovo dall’archivio.} other {# documenti sono stati tolti di nuovo dall’archivio.}}",
	"documents.unfiled.kept": "{path}: {why}",

	"documents.how.title": "Quale documento?",
	"documents.how.text":
		"Leggo un file, rispondo a domande con le parole che lo provano, lo riassumo e lo traduco, ne estraggo campi e lo archivio quando mi viene detto.",
	"documents.how.message":
		"Inviarmi uno o più file nella conversazione con me, con o senza una domanda.",
	"documents.how.menu":
		"Scegliere «File this» nel menu di un messaggio con un file.",
	"documents.how.channel":
		"Invitarmi in un canale: chi vi condivide un file riceve un suggerimento che nessun altro vede.",

	"problem.file-empty":
		"Questo file è vuoto, perciò non c’è nulla da leggere. Non è stato conservato nulla.",
	"problem.file-large":
		"Questo file è troppo grande: leggo file fino a {most, number} MB. Non è stato conservato nulla. Inviare la parte che conta.",
	"problem.file-kind":
		"Non posso leggere file di questo tipo. Leggo PDF, Word, PowerPoint, Excel, OpenDocument, RTF, testo, Markdown, CSV, HTML, e-mail e foto. Non è stato conservato nulla.",
	"problem.file-locked":
		"Questo file è protetto da una password, perciò non posso leggerlo. Non è stato conservato nulla. Salvarlo senza password e inviarlo di nuovo.",
	"problem.file-damaged":
		"Questo file è danneggiato, perciò non posso leggerlo. Non è stato conservato nulla. Aprirlo nel suo programma, salvarlo di nuovo e reinviarlo.",
	"problem.file-unsafe":
		"Questo file è fatto in modo da poter causare danni quando si apre, perciò non l’ho letto. Non è stato conservato nulla. Aprirlo nel suo programma, salvarlo di nuovo e reinviarlo.",
	"problem.file-slow":
		"La lettura di questo file durava troppo e mi sono fermato. Non è stato conservato nulla. Inviarne una parte più piccola, o salvarlo come PDF.",
	"problem.file-gone":
		"Questo file non c’è più, perciò non è stato fatto nulla. Inviarlo di nuovo.",
	"problem.file-not-yours":
		"Questo file è stato condiviso in una conversazione di cui non si fa parte, perciò non l’ho aperto.",
	"problem.file-unavailable":
		"La chat non mi ha consegnato questo file, quindi non ho letto nulla. Riprova tra qualche minuto; se continua così, un admin può verificare se lì posso leggere i file.",
	"problem.files-too-many":
		"I file sono troppi in una volta: ne accetto fino a {most, number}. Non è stato fatto nulla. Inviarli in più parti.",
	"problem.document-blank":
		"In questo documento non c’è testo che io possa leggere. Non è stato conservato nulla.",
	"documents.no-files": "In questo messaggio non c’è alcun file",
	"documents.no-files.text":
		"Scegliere «File this» su un messaggio con un file, o inviarmi il file. Non è stato fatto nulla.",
} as const;
