/** What every view may need. */
export const common = {
	"page.before": "Zurück",
	"page.after": "Weitere",
	"page.shown": "Seite {page} von {pages} · insgesamt {total}",
	"view.more":
		"Hier hat nicht alles Platz. Grenzen Sie die Suche ein oder rufen Sie die nächste Seite auf.",
	"view.moved":
		"Das dauert einen Moment. Die Antwort entsteht in Ihrem Chat mit mir.",
	"view.file-sent": "{name} ist in Ihrem Chat mit mir.",
	"view.file-failed":
		"Slack hat {name} nicht angenommen. Bitte versuchen Sie es noch einmal.",
	"view.problem": "Das hat nicht geklappt",
} as const;
