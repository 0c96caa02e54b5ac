/** The home page. */
export const home = {
	"command.home": "Vue d’ensemble",
	"help.home":
		"Ce qui vous attend, vos demandes, les licences, le stockage et le modèle",
	"home.title": "Bonjour {name}",
	"home.linked": "Dans kSuite, vous êtes {name} ({email}).",
	"home.unlinked":
		"Je ne sais pas encore à quel utilisateur kSuite vous correspondez. Tant que votre compte n’est pas associé, vous pouvez écrire et consulter, mais pas demander de modification. Cela prend une minute : j’envoie un code à votre adresse mail.",
	"home.waiting":
		"{count, plural, =0 {Rien ne vous attend} one {# demande attend votre décision} other {# demandes attendent votre décision}}",
	"home.waiting-note": "{id} · expire {when}",
	"home.own": "{count, plural, one {Votre demande} other {Vos demandes}}",
	"home.own-line": "{id} : {what} · {state}",
	"home.picture": "Licences et stockage",
	"home.seats": "Licences",
	"home.seats-used": "Utilisées",
	"home.organisation":
		"Licences : {seats, number} sur {bought, number} · stockage : {used} sur {pool}",
	"home.untold":
		"Les licences et le stockage n’ont pas pu être lus à l’instant. /ksuite seats et /ksuite storage disent pourquoi.",
	"home.ai":
		"L’écriture utilise {model}, exploité par {operator} ({region}). Les textes ne vont nulle part ailleurs, et rien n’est conservé.",
	"home.ai-local":
		"L’écriture utilise {model} sur cette machine. Les textes ne vont nulle part ailleurs, et rien n’est conservé.",
	"home.ai-somewhere":
		"L’écriture utilise {model}, exploité par {operator}. Les textes ne vont nulle part ailleurs, et rien n’est conservé.",
	"home.ai-none":
		"Aucun modèle n’est encore connecté, les actions d’écriture restent donc en attente. /ksuite ai look montre comment en connecter un.",
	"home.calendar-late":
		"Vos calendriers ne répondent pas pour le moment, ils ne sont donc pas affichés ici.",
	"home.button.calendar": "Voir mes calendriers",
	"home.button.calendars": "Tous mes calendriers",
	"home.note":
		"Cette page n’est visible que par vous. Tout ce qui s’y trouve peut aussi se taper : /ksuite help",
	"home.button.link": "Associer mon compte",
	"home.button.more": "{count, plural, one {# de plus} other {# de plus}}",
	"home.button.details": "Détails",
	"home.button.document": "Interroger un document…",
	"home.button.rephrase": "Reformuler un texte…",
	"home.button.add": "Ajouter une personne…",
	"home.button.address": "Nouvelle adresse mail…",
	"home.button.people": "Personnes",
	"home.button.seats": "Licences",
	"home.button.storage": "Stockage",
	"home.button.requests": "Demandes",
	"home.button.help": "Aide",
} as const;
