/** Summaries of threads. */
export const summary = {
	"command.write summary": "Riassumere un thread",
	"help.write summary":
		"Che cosa è stato deciso in un thread, chi fa che cosa, che cosa resta aperto",
	"command.write digest": "Un altro riassunto",
	"help.write digest":
		"Il riassunto di una scheda ancora una volta, o in altro modo",
	"arg.link": "Link a un messaggio",
	"hint.link": "Copiarlo dal menu di un messaggio del thread.",
	"summary.title":
		"Riassunto di un thread di {count, plural, one {# messaggio} other {# messaggi}}",
	"summary.working":
		"Lettura di {count, plural, one {# messaggio} other {# messaggi}} in corso",
	"summary.working.part": "Lettura della parte {part} di {parts} in corso",
	"summary.decisions": "Decisioni",
	"summary.actions": "Compiti",
	"summary.questions": "Domande aperte",
	"summary.none.decisions": "Nessuna decisione.",
	"summary.none.actions": "Nessun compito.",
	"summary.none.questions": "Nessuna domanda aperta.",
	"summary.owner": "{owner}: {text}",
	"summary.owner.due": "{owner}: {text} ({due})",
	"summary.due": "{text} ({due})",
	"summary.check": "{text} – da verificare: {what}",
	"summary.from": "{name}, {at}",
	"summary.at": "{text} ({label})",
	"summary.left-out":
		"{count, plural, one {# voce non ha superato i miei controlli, perciò non la mostro} other {# voci non hanno superato i miei controlli, perciò non le mostro}}.",
	"summary.cut":
		"{count, plural, one {# messaggio era troppo lungo per il modello ed è stato letto} other {# messaggi erano troppo lunghi per il modello e sono stati letti}} solo in parte.",
	"summary.parts":
		"Il thread era troppo lungo per il modello in una volta sola, perciò è stato letto in {count} parti. Qualche dettaglio può mancare.",
	"summary.first-only":
		"Sono stati letti solo i primi {count} messaggi del thread.",
	"summary.menu.into": "Tradurre",
	"summary.extract":
		"Nessun modello è collegato, perciò questo non è un riassunto. Questi messaggi dicono di più:",
	"summary.extract.first": "È cominciato così",
	"summary.extract.questions": "Domande",
	"summary.extract.facts": "Con cifre e persone",
	"summary.extract.note":
		"Senza modello: messaggi scelti con semplici regole · non è stato inviato nulla",
	"summary.how.title": "Quale thread?",
	"summary.how.text":
		"Non riesco a capire di quale thread si tratti. Ci sono due modi:",
	"summary.how.menu":
		"Aprire il menu di un messaggio qualsiasi del thread e scegliere «Summarise thread».",
	"summary.how.link":
		"Copiare il link a un messaggio del thread e digitare: /write summary LINK",
} as const;
