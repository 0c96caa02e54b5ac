/** What every view may need. */
export const common = {
	"page.before": "Indietro",
	"page.after": "Avanti",
	"page.shown": "Pagina {page} di {pages} · {total} in tutto",
	"view.more":
		"C’è più di quanto entri qui. Restringere la ricerca o aprire la pagina seguente.",
	"view.moved":
		"Serve un momento. La risposta si sta scrivendo nei messaggi con me.",
	"view.file-sent": "{name} si trova nei messaggi con me.",
	"view.file-failed": "Slack non ha accettato {name}. Riprovare.",
	"view.problem": "Non riuscito",
} as const;
