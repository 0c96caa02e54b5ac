/** One-time pages. */
export const pages = {
	"once.waiting.title": "Qualcosa di riservato",
	"once.waiting.text":
		"Si può aprire una sola volta. Dopo, o passati 15 minuti dalla creazione del link, non c’è più. Aprirlo quando nessun altro può vedere lo schermo.",
	"once.waiting.button": "Mostrare ora",
	"once.shown.note":
		"Questa pagina non si può riaprire. Conservare ciò che serve prima di chiuderla.",
	"once.copy": "Copiare",
	"once.copied": "Copiato.",
	"once.gone.title": "Qui non c’è più nulla",
	"once.gone.text":
		"Questo link è già stato aperto, o i suoi 15 minuti sono passati. Chiederne uno nuovo nella chat.",
	"once.gone.warning":
		"Chi non lo ha aperto di persona avvisi chi amministra l’organizzazione e faccia cambiare la password: potrebbe averlo aperto qualcun altro.",
	"ask.note":
		"Ciò che si inserisce qui non passa mai dalla chat. La pagina funziona per 15 minuti e per pochi tentativi.",
	"ask.missing": "Compilare ogni campo, con una riga ciascuno.",
	"ask.close": "Questa pagina si può chiudere.",
	"ask.spent":
		"Era l’ultimo tentativo con questa pagina. Chiedere un nuovo link nella chat.",
	"ask.unreadable":
		"I dati non sono arrivati dalla pagina come dovevano, perciò non sono stati letti. Aprire di nuovo il link dalla chat e inserirli lì.",
	"once.failed.title": "Non riuscito",
	"once.failed.text":
		"In questo momento la pagina non si può mostrare. Riprovare tra poco.",
} as const;
