/** Documents: questions and summaries. */
export const questions = {
	"command.ask question": "Chiedere sui documenti",
	"help.ask question":
		"Una risposta con le parole di un documento e il punto in cui si trovano",
	"command.ask again": "Chiedere di nuovo",
	"help.ask again": "L’ultima domanda su un documento ancora una volta",
	"command.ask stop": "Interrompere la lettura",
	"help.ask stop": "Interrompere la lettura di un documento",
	"question.title": "«{question}»",
	"question.working": "Ricerca della risposta in corso",
	"question.working.part": "Lettura della parte {part} di {parts} in corso",
	"question.where": "Dove sta scritto",
	"question.near": "Ciò che si avvicina di più",
	"question.quote": "«{quote}» – {place}",
	"question.place": "{name}, {place}",
	"question.absent":
		"{count, plural, one {Non nel documento} other {Non in questi documenti}}",
	"question.absent.text":
		"Ho letto tutto il testo e non ho trovato nulla che risponda.",
	"question.absent.partly":
		"In ciò che ho potuto leggere non ho trovato nulla che risponda. Forse si trova in ciò che non ho potuto leggere.",
	"question.unproved": "Nessuna risposta che io possa provare",
	"question.unproved.text":
		"Nel documento non ho trovato parole che provino una risposta, perciò non ne mostro.",
	"question.search":
		"Nessun modello è collegato, perciò questa non è una risposta. Questi passaggi contengono più parole della domanda:",
	"question.search.none":
		"Nessun modello è collegato, perciò ho solo cercato le parole della domanda. Nel testo non ci sono.",
	"question.search.note":
		"Senza IA: passaggi trovati con le parole della domanda · non è stato inviato nulla",
	"question.check.numbers": "Questo numero non si trova nel testo: {what}",
	"question.check.dates": "Questa data non si trova nel testo: {what}",
	"question.check.names": "Questo nome non si trova nel testo: {what}",
	"question.check.invented":
		"{count, plural, one {# citazione non si trova nel testo, perciò l’ho tralasciata.} other {# citazioni non si trovano nel testo, perciò le ho tralasciate.}}",
	"question.button.more": "Chiedere altro…",
	"question.button.ask": "Chiedere…",
	"question.button.summary": "Riassumere",
	"question.read.page":
		"{count, plural, one {Ho letto l’unica pagina.} other {Ho letto tutte le # pagine.}}",
	"question.read.slide":
		"{count, plural, one {Ho letto l’unica diapositiva.} other {Ho letto tutte le # diapositive.}}",
	"question.read.sheet":
		"{count, plural, one {Ho letto l’unico foglio.} other {Ho letto tutti i # fogli.}}",
	"question.read.whole": "Ho letto tutto il testo.",
	"question.read.several": "Ho letto tutto il testo di {count} documenti.",
	"question.read.cut":
		"{count, plural, one {Il documento è molto lungo: ho letto i primi {characters, number} caratteri.} other {Alcuni documenti sono molto lunghi: ho letto {characters, number} caratteri in tutto.}}",
	"question.parts":
		"Era troppo lungo per il modello in una volta sola, perciò è stato letto in {count} parti.",
	"question.scanned":
		"{count, plural, one {# pagina è un’immagine, perciò non ho potuto leggerla.} other {# pagine sono immagini, perciò non ho potuto leggerle.}}",
	"question.scanned.of":
		"{name}: {count, plural, one {# pagina è un’immagine, perciò non ho potuto leggerla.} other {# pagine sono immagini, perciò non ho potuto leggerle.}}",
	"question.blank": "{name}: non c’è testo che io possa leggere.",
	"question.secrets":
		"{count, plural, one {# password o chiave nel testo è rimasta qui: nessun modello l’ha vista.} other {# password o chiavi nel testo sono rimaste qui: nessun modello le ha viste.}}",
	"command.ask summary": "Riassumere documenti",
	"help.ask summary":
		"Che cosa dice un documento, con la lunghezza e per i lettori desiderati",
	"arg.length": "Lunghezza",
	"hint.length": "Breve vuol dire alcune frasi, lungo più paragrafi.",
	"arg.audience": "Per chi",
	"hint.audience": "Chi leggerà il riassunto.",
	"choice.short": "Breve",
	"choice.usual": "Lunghezza abituale",
	"choice.long": "Lungo",
	"choice.colleagues": "Per i colleghi",
	"choice.management": "Per la direzione",
	"choice.public": "Per tutti",
	"digest.title": "Riassunto di «{name}»",
	"digest.title.several": "Riassunto di {count} documenti",
	"digest.working": "Lettura del documento in corso",
	"digest.points": "Le cose più importanti",
	"digest.point": "{text} – {place}",
	"digest.check.unproved": "Non ho trovato parole che provino questo: {text}",
	"digest.left-out":
		"{count, plural, one {# punto non ha superato i miei controlli, perciò non lo mostro} other {# punti non hanno superato i miei controlli, perciò non li mostro}}.",
	"digest.button.longer": "Più lungo",
	"digest.menu.audience": "Per chi",
	"digest.extract.of": "Che cosa dice «{name}»",
	"digest.extract.of.several": "Che cosa dicono {count} documenti",
	"digest.extract":
		"Nessun modello è collegato, perciò questo non è un riassunto. Mostra ciò che il documento dice di sé.",
	"digest.extract.title": "Titolo",
	"digest.extract.headings": "Intestazioni",
	"digest.extract.sentences": "Le frasi che dicono di più",
	"digest.extract.note":
		"Senza IA: frasi scelte con semplici regole · non è stato inviato nulla",
	"question.stopped":
		"Non ne è stato conservato nulla. Il documento è rimasto com’era.",
	"question.failed.note":
		"Il documento è rimasto com’era. Questa scheda è privata.",
} as const;
