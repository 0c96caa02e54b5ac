/** Looking at calendars, their looks and settings, and taking them out as files. */
export const calendars = {
	"help.subject.calendar": "Calendriers",
	"command.calendar list": "Mes calendriers",
	"help.calendar list":
		"Vos calendriers avec leurs couleurs, et où en est leur protection",
	"command.calendar show": "Voir les calendriers",
	"help.calendar show":
		"Un jour, une semaine, un mois, une année ou les deux prochaines semaines, en image et en mots",
	"command.calendar events": "Liste d’événements",
	"help.calendar events":
		"Les événements et tâches d’un calendrier, ou ceux que vous recherchez",
	"command.calendar color": "Couleur d’un calendrier",
	"help.calendar color": "Donner une autre couleur à un calendrier",
	"command.calendar event-color": "Couleur d’un événement",
	"help.calendar event-color":
		"Donner une couleur propre à un événement ou à une série, ou la retirer",
	"command.calendar settings": "Réglages de calendrier",
	"help.calendar settings":
		"Le calendrier par défaut, la durée des événements, les heures de travail et la période affichée : les voir ou les changer",
	"command.calendar export": "Exporter un calendrier",
	"help.calendar export":
		"Un ou plusieurs calendriers dans un fichier .ics privé",

	"arg.calendars": "Noms, avec des virgules",
	"hint.calendars":
		"Des noms de calendriers séparés par des virgules, par exemple Équipe, Vacances.",
	"arg.picked": "Calendriers",
	"hint.picked": "100 au plus.",
	"arg.color": "Couleur",
	"hint.color":
		"Le nom d’une couleur, par exemple vert, ou un code tel que #1e8e3e.",
	"arg.event": "Événement",
	"hint.event":
		"Une partie de son titre, suivie de son jour si plusieurs l’ont, par exemple Bilan 2026-12-09.",
	"arg.period": "Affichage",
	"hint.period": "Au choix : day, week, month, year, planning.",
	"arg.date": "Jour",
	"hint.date": "Un jour, par exemple 2026-12-31.",
	"arg.from": "Du (premier jour)",
	"hint.from": "Un jour, par exemple 2026-12-01.",
	"arg.through": "Au (dernier jour)",
	"hint.through":
		"Un jour qui ne précède pas le premier, par exemple 2026-12-31.",
	"arg.default": "Calendrier par défaut",
	"hint.default": "Le nom d’un de vos calendriers, ou none pour aucun.",
	"arg.duration": "Minutes d’un événement",
	"hint.duration": "Un nombre de minutes de 5 à 1440.",
	"arg.hours": "Heures de travail",
	"hint.hours": "De quand à quand, par exemple 08:00-18:00.",
	"arg.weekdays": "Jours de travail",
	"hint.weekdays":
		"Des jours en anglais, par exemple mon-fri, ou mon, tue, thu.",
	"choice.day": "Jour",
	"choice.week": "Semaine",
	"choice.month": "Mois",
	"choice.year": "Année",
	"choice.planning": "Planning (deux semaines)",

	"calendars.none": "Aucun calendrier n’est encore connecté",
	"calendars.none.what":
		"Connectez votre compte sur une page privée : vos calendriers sont alors affichés ici, et protégés chaque nuit.",
	"calendars.unnamed": "Calendrier sans nom",
	"calendars.untitled.event": "Événement sans titre",
	"calendars.untitled.task": "Tâche sans titre",
	"calendars.untitled.busy": "Occupé",
	"calendars.untold": "—",

	"calendars.list.title":
		"{count, plural, =0 {Aucun calendrier} one {# calendrier} other {# calendriers}}",
	"calendars.column.name": "Calendrier",
	"calendars.column.color": "Couleur",
	"calendars.column.access": "Vos droits",
	"calendars.column.entries": "Éléments",
	"calendars.column.point": "Point de restauration le plus récent",
	"calendars.default": "{name} (par défaut)",
	"calendars.access.owner": "tous",
	"calendars.access.write": "lecture et écriture",
	"calendars.access.read": "lecture",
	"calendars.point.none": "pas encore",

	"calendars.button.connect": "Connecter mon compte",
	"calendars.button.show": "Voir {name}",
	"calendars.button.all": "Tout voir",
	"calendars.button.color": "Couleur…",
	"calendars.button.export": "Exporter…",
	"calendars.button.restore": "Restaurer…",
	"calendars.button.settings": "Réglages",
	"calendars.button.change": "Modifier…",
	"calendars.button.before": "Précédent",
	"calendars.button.today": "Aujourd’hui",
	"calendars.button.after": "Suivant",
	"calendars.button.event-color": "Couleur : {title}…",
	"calendars.menu.period": "Affichage",

	"calendars.title.day": "{weekday} {day}",
	"calendars.title.span": "{from} – {to}",
	"calendars.title.inside": "{from} – {to}",
	"calendars.show.title": "{name} : {title}",
	"calendars.show.none": "Rien n’est prévu.",
	"calendars.when.day": "{day}",
	"calendars.when.days": "{from} – {to}",
	"calendars.when.moment": "{day}, {time}",
	"calendars.when.hours": "{from}–{to}",
	"calendars.when.long": "{from} – {to}",
	"calendars.at": ", {place}",
	"calendars.line.on": "{when} · {title}{place}",
	"calendars.line.repeats": "{when} · {title}{place} (se répète)",
	"calendars.line.off": "{when} · {title}{place} (annulé)",
	"calendars.line.done": "{when} · {title}{place} (terminée)",
	"calendars.more": "{count, plural, one {… et # autre} other {… et # autres}}",
	"calendars.month":
		"{month} : {count, plural, one {# élément} other {# éléments}}",
	"calendars.alt":
		"{title} : {count, plural, one {# élément} other {# éléments}}. {entries}",
	"calendars.alt.none": "{title} : rien n’est prévu.",
	"calendars.unreadable":
		"{count, plural, one {# élément est illisible et n’est pas affiché.} other {# éléments sont illisibles et ne sont pas affichés.}}",
	"calendars.cut":
		"Quelque chose se répète si souvent que toutes les répétitions ne sont pas affichées.",

	"calendars.events.title":
		"{name} : {count, plural, =0 {aucun élément} one {# élément} other {# éléments}}",
	"calendars.events.none":
		"Rien ne correspond. Recherchez avec moins de mots, ou indiquez d’autres jours.",

	"calendars.color.none": "sans couleur propre",
	"calendars.color.red": "rouge",
	"calendars.color.orange": "orange",
	"calendars.color.yellow": "jaune",
	"calendars.color.green": "vert",
	"calendars.color.teal": "turquoise",
	"calendars.color.blue": "bleu",
	"calendars.color.navy": "bleu marine",
	"calendars.color.purple": "violet",
	"calendars.color.pink": "rose",
	"calendars.color.brown": "brun",
	"calendars.color.grey": "gris",
	"calendars.swatch.red": "🟥 rouge",
	"calendars.swatch.orange": "🟧 orange",
	"calendars.swatch.yellow": "🟨 jaune",
	"calendars.swatch.green": "🟩 vert",
	"calendars.swatch.teal": "🟩 turquoise",
	"calendars.swatch.blue": "🟦 bleu",
	"calendars.swatch.navy": "🟦 bleu marine",
	"calendars.swatch.purple": "🟪 violet",
	"calendars.swatch.pink": "🟪 rose",
	"calendars.swatch.brown": "🟫 brun",
	"calendars.swatch.grey": "⬜ gris",
	"calendars.color.title": "Donner une autre couleur à {name}",
	"calendars.color.verb": "Colorer",
	"calendars.color.note":
		"Tous les programmes qui affichent ce calendrier la reprennent.",
	"calendars.color.done": "{name} a désormais la couleur {color}",
	"calendars.color.another": "Donnez-lui plutôt une autre couleur.",
	"calendars.color.undo": "Annuler : couleur d’avant",
	"calendars.event-color.title": "Colorer un événement de {name}",
	"calendars.event-color.note":
		"Les invités n’en savent rien. Les programmes connaissent les couleurs par leurs noms, la plus proche est donc choisie.",
	"calendars.event-color.calendar": "comme son calendrier",
	"calendars.event-color.done":
		"L’événement a désormais la couleur {color} : {when}",
	"calendars.event-color.done-plain":
		"L’événement a désormais la couleur {color}",
	"calendars.event-color.gone":
		"L’événement a de nouveau la couleur de son calendrier : {when}",
	"calendars.event-color.gone-plain":
		"L’événement a de nouveau la couleur de son calendrier",
	"calendars.row.when": "Quand",

	"calendars.row.default": "Calendrier par défaut",
	"calendars.row.duration": "Durée d’un événement",
	"calendars.row.hours": "Heures de travail",
	"calendars.row.weekdays": "Jours de travail",
	"calendars.row.period": "Affichage",
	"calendars.minutes": "{count, plural, one {# minute} other {# minutes}}",
	"calendars.hours": "de {from} à {to}",
	"calendars.weekdays.none": "aucun",
	"calendars.settings.title": "Vos réglages de calendrier",
	"calendars.settings.change": "Modifier vos réglages de calendrier",
	"calendars.settings.verb": "Modifier",
	"calendars.settings.done": "Vos réglages de calendrier sont modifiés",
	"calendars.settings.undo": "Annuler : rétablir comme avant",
	"calendars.settings.kept":
		"Le serveur conserve le calendrier par défaut pour tous les programmes. Le reste, je le conserve pour ce que je vous montre.",
	"calendars.settings.own":
		"Je conserve ces réglages pour ce que je vous montre. Le serveur n’en accepte aucun d’un programme.",
	"calendars.settings.infomaniak":
		"Le calendrier d’Infomaniak a ses propres réglages pour cela ; ils se modifient là-bas.",
	"calendars.settings.link": "Ouvrir le calendrier d’Infomaniak",

	"calendars.export.submit": "Exporter",
	"calendars.export.reading": "Lecture de {name} ({number} sur {count})",
	"calendars.export.title":
		"{count, plural, one {# élément} other {# éléments}} de {names}{more, plural, =0 {} one {, et # autre} other {, et # autres}}",
	"calendars.export.left":
		"{count, plural, one {# élément n’est pas dans le fichier, car il n’a rien à ces jours-là.} other {# éléments ne sont pas dans le fichier, car ils n’ont rien à ces jours-là.}}",
	"calendars.export.unreadable":
		"{count, plural, one {# élément est illisible et n’est pas dans le fichier :} other {# éléments sont illisibles et ne sont pas dans le fichier :}}",
	"calendars.export.note":
		"Chaque élément y est tel que votre serveur l’a, et un second lecteur a relu le fichier. Visible par vous uniquement.",

	"calendars.glance": "Votre calendrier : {title}",
} as const;
