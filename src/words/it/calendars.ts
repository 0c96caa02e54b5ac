/** Looking at calendars, their looks and settings, and taking them out as files. */
export const calendars = {
	"help.subject.calendar": "Calendari",
	"command.calendar list": "I miei calendari",
	"help.calendar list":
		"I propri calendari con i loro colori, e quanto sono protetti",
	"command.calendar show": "Vedere i calendari",
	"help.calendar show":
		"Un giorno, una settimana, un mese, un anno o le prossime due settimane, in immagine e in parole",
	"command.calendar events": "Eventi di un calendario",
	"help.calendar events":
		"Gli eventi e le attività di un calendario, o quelli che si cercano",
	"command.calendar color": "Colore di un calendario",
	"help.calendar color": "Dare un altro colore a un calendario",
	"command.calendar event-color": "Colore di un evento",
	"help.calendar event-color":
		"Dare un colore proprio a un evento o a una serie, o toglierlo",
	"command.calendar settings": "Impostazioni calendari",
	"help.calendar settings":
		"Il calendario predefinito, la durata degli eventi, l’orario di lavoro e la vista: consultare o modificare",
	"command.calendar export": "Esportare calendari",
	"help.calendar export": "Uno o più calendari come file .ics privato",

	"arg.calendars": "Nomi, separati da virgole",
	"hint.calendars": "Nomi di calendari separati da virgole, come Team, Ferie.",
	"arg.picked": "Calendari",
	"hint.picked": "Al massimo 100.",
	"arg.color": "Colore",
	"hint.color": "Il nome di un colore, come verde, o un codice come #1e8e3e.",
	"arg.event": "Evento",
	"hint.event":
		"Una parte del titolo, seguita dal giorno se più eventi la contengono, come Review 2026-12-09.",
	"arg.period": "Vista",
	"hint.period": "Un giorno, una settimana, un mese, un anno o l’agenda.",
	"arg.date": "Giorno",
	"hint.date": "Un giorno come 2026-12-31.",
	"arg.from": "Da (primo giorno)",
	"hint.from": "Un giorno come 2026-12-01.",
	"arg.through": "Fino a (ultimo giorno)",
	"hint.through": "Un giorno non precedente al primo, come 2026-12-31.",
	"arg.default": "Calendario predefinito",
	"hint.default": "Il nome di uno dei propri calendari, o none.",
	"arg.duration": "Minuti di un evento",
	"hint.duration": "Un numero da 5 a 1440.",
	"arg.hours": "Orario di lavoro",
	"hint.hours": "Da quando a quando, come 08:00-18:00.",
	"arg.weekdays": "Giorni lavorativi",
	"hint.weekdays": "Giorni come mon-fri, o mon, tue, thu.",
	"choice.day": "Giorno",
	"choice.week": "Settimana",
	"choice.month": "Mese",
	"choice.year": "Anno",
	"choice.planning": "Agenda (due settimane)",

	"calendars.none": "Nessun calendario è ancora collegato",
	"calendars.none.what":
		"Collegando l’account su una pagina privata, i calendari si vedono qui e sono protetti ogni notte.",
	"calendars.unnamed": "Calendario senza nome",
	"calendars.untitled.event": "Evento senza titolo",
	"calendars.untitled.task": "Attività senza titolo",
	"calendars.untitled.busy": "Occupato",
	"calendars.untold": "—",

	"calendars.list.title":
		"{count, plural, =0 {Nessun calendario} one {# calendario} other {# calendari}}",
	"calendars.column.name": "Calendario",
	"calendars.column.color": "Colore",
	"calendars.column.access": "Diritti",
	"calendars.column.entries": "Elementi",
	"calendars.column.point": "Ultimo punto di ripristino",
	"calendars.default": "{name} (predefinito)",
	"calendars.access.owner": "tutti",
	"calendars.access.write": "lettura e scrittura",
	"calendars.access.read": "lettura",
	"calendars.point.none": "ancora nessuno",

	"calendars.button.connect": "Collegare il mio account",
	"calendars.button.show": "Vedere {name}",
	"calendars.button.all": "Vederli tutti",
	"calendars.button.color": "Colore…",
	"calendars.button.export": "Esportare…",
	"calendars.button.restore": "Ripristinare…",
	"calendars.button.settings": "Impostazioni",
	"calendars.button.change": "Modificare…",
	"calendars.button.before": "Indietro",
	"calendars.button.today": "Oggi",
	"calendars.button.after": "Avanti",
	"calendars.button.event-color": "Colore: {title}…",
	"calendars.menu.period": "Vista",

	"calendars.title.day": "{weekday} {day}",
	"calendars.title.span": "{from} – {to}",
	"calendars.title.inside": "{from}–{to}",
	"calendars.show.title": "{name}: {title}",
	"calendars.show.none": "Non c’è nulla in programma.",
	"calendars.when.day": "{day}",
	"calendars.when.days": "{from} – {to}",
	"calendars.when.moment": "{day}, {time}",
	"calendars.when.hours": "{from}–{to}",
	"calendars.when.long": "{from} – {to}",
	"calendars.at": ", {place}",
	"calendars.line.on": "{when} · {title}{place}",
	"calendars.line.repeats": "{when} · {title}{place} (si ripete)",
	"calendars.line.off": "{when} · {title}{place} (annullato)",
	"calendars.line.done": "{when} · {title}{place} (completata)",
	"calendars.more": "{count, plural, one {… e un altro} other {… e altri #}}",
	"calendars.month":
		"{month}: {count, plural, one {# elemento} other {# elementi}}",
	"calendars.alt":
		"{title}: {count, plural, one {# elemento} other {# elementi}}. {entries}",
	"calendars.alt.none": "{title}: nulla in programma.",
	"calendars.unreadable":
		"{count, plural, one {# elemento non si può leggere e non viene mostrato.} other {# elementi non si possono leggere e non vengono mostrati.}}",
	"calendars.cut":
		"Qualcosa si ripete così spesso che non si mostrano tutte le ripetizioni.",

	"calendars.events.title":
		"{name}: {count, plural, =0 {nessun elemento} one {# elemento} other {# elementi}}",
	"calendars.events.none":
		"Nessun risultato. Cercare con meno parole, o indicare altri giorni.",

	"calendars.color.none": "nessuno proprio",
	"calendars.color.red": "rosso",
	"calendars.color.orange": "arancione",
	"calendars.color.yellow": "giallo",
	"calendars.color.green": "verde",
	"calendars.color.teal": "verde petrolio",
	"calendars.color.blue": "azzurro",
	"calendars.color.navy": "blu",
	"calendars.color.purple": "viola",
	"calendars.color.pink": "rosa",
	"calendars.color.brown": "marrone",
	"calendars.color.grey": "grigio",
	"calendars.swatch.red": "🟥 rosso",
	"calendars.swatch.orange": "🟧 arancione",
	"calendars.swatch.yellow": "🟨 giallo",
	"calendars.swatch.green": "🟩 verde",
	"calendars.swatch.teal": "🟩 verde petrolio",
	"calendars.swatch.blue": "🟦 azzurro",
	"calendars.swatch.navy": "🟦 blu",
	"calendars.swatch.purple": "🟪 viola",
	"calendars.swatch.pink": "🟪 rosa",
	"calendars.swatch.brown": "🟫 marrone",
	"calendars.swatch.grey": "⬜ grigio",
	"calendars.color.title": "Dare un altro colore a {name}",
	"calendars.color.verb": "Cambiare colore",
	"calendars.color.note":
		"Lo riprendono tutti i programmi che mostrano il calendario.",
	"calendars.color.done": "{name} ora è {color}",
	"calendars.color.another": "Si può però dargli un altro colore.",
	"calendars.color.undo": "Annullare: il colore di prima",
	"calendars.event-color.title": "Cambiare il colore di un evento in {name}",
	"calendars.event-color.note":
		"Gli invitati non ne vengono a sapere nulla. I programmi conoscono i colori per nome, perciò si usa il più simile.",
	"calendars.event-color.calendar": "come il calendario",
	"calendars.event-color.done": "L’evento ora è {color}: {when}",
	"calendars.event-color.done-plain": "L’evento ora è {color}",
	"calendars.event-color.gone":
		"L’evento ha di nuovo il colore del suo calendario: {when}",
	"calendars.event-color.gone-plain":
		"L’evento ha di nuovo il colore del suo calendario",
	"calendars.row.when": "Quando",

	"calendars.row.default": "Calendario predefinito",
	"calendars.row.duration": "Durata di un evento",
	"calendars.row.hours": "Orario di lavoro",
	"calendars.row.weekdays": "Giorni lavorativi",
	"calendars.row.period": "Vista",
	"calendars.minutes": "{count, plural, one {# minuto} other {# minuti}}",
	"calendars.hours": "{from}–{to}",
	"calendars.weekdays.none": "nessuno",
	"calendars.settings.title": "Impostazioni dei propri calendari",
	"calendars.settings.change":
		"Modificare le impostazioni dei propri calendari",
	"calendars.settings.verb": "Modificare",
	"calendars.settings.done":
		"Le impostazioni dei propri calendari sono modificate",
	"calendars.settings.undo": "Annullare: come prima",
	"calendars.settings.kept":
		"Il calendario predefinito lo conserva il server per tutti i programmi. Il resto lo conservo io, per ciò che mostro.",
	"calendars.settings.own":
		"Queste impostazioni le conservo io, per ciò che mostro. Il server non ne accetta nessuna da un programma.",
	"calendars.settings.infomaniak":
		"Il calendario di Infomaniak ha per questo impostazioni proprie; si modificano lì.",
	"calendars.settings.link": "Aprire il calendario di Infomaniak",

	"calendars.export.submit": "Esportare",
	"calendars.export.reading": "Lettura di {name} ({number} di {count})",
	"calendars.export.title":
		"{count, plural, one {# elemento} other {# elementi}} da {names}{more, plural, =0 {} one { e un altro} other { e altri #}}",
	"calendars.export.left":
		"{count, plural, one {# elemento non è nel file, perché non cade in questi giorni.} other {# elementi non sono nel file, perché non cadono in questi giorni.}}",
	"calendars.export.unreadable":
		"{count, plural, one {# elemento non si può leggere e non è nel file:} other {# elementi non si possono leggere e non sono nel file:}}",
	"calendars.export.note":
		"Ogni elemento vi si trova come sul server, e un secondo programma ha riletto il file. Il file è privato.",

	"calendars.glance": "Calendario: {title}",
} as const;
