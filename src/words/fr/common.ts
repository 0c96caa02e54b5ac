/** What every view may need. */
export const common = {
	"page.before": "Précédent",
	"page.after": "Suite",
	"page.shown": "Page {page} sur {pages} · {total} au total",
	"view.more":
		"Il y en a plus que la place ne le permet. Affinez la recherche, ou demandez la page suivante.",
	"view.moved":
		"Cela prend un instant. La réponse s’écrit dans vos messages avec moi.",
	"view.file-sent": "{name} est dans vos messages avec moi.",
	"view.file-failed": "Slack n’a pas accepté {name}. Veuillez réessayer.",
	"view.problem": "Cela n’a pas fonctionné",
} as const;
