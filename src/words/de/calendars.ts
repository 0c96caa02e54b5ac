/** Looking at calendars, their looks and settings, and taking them out as files. */
export const calendars = {
	"help.subject.calendar": "Kalender",
	"command.calendar list": "Meine Kalender",
	"help.calendar list":
		"Ihre Kalender mit ihren Farben, und wie weit sie geschützt sind",
	"command.calendar show": "Kalender ansehen",
	"help.calendar show":
		"Ein Tag, eine Woche, ein Monat, ein Jahr oder die nächsten zwei Wochen, als Bild und in Worten",
	"command.calendar events": "Termine eines Kalenders",
	"help.calendar events":
		"Die Termine und Aufgaben eines Kalenders oder die, nach denen Sie suchen",
	"command.calendar color": "Farbe eines Kalenders",
	"help.calendar color": "Einem Kalender eine andere Farbe geben",
	"command.calendar event-color": "Farbe eines Termins",
	"help.calendar event-color":
		"Einem Termin oder einer Serie eine eigene Farbe geben oder sie wieder wegnehmen",
	"command.calendar settings": "Kalendereinstellungen",
	"help.calendar settings":
		"Standardkalender, Dauer der Termine, Arbeitszeiten und Ansicht: nachsehen oder ändern",
	"command.calendar export": "Kalender exportieren",
	"help.calendar export": "Einen oder mehrere Kalender als private .ics-Datei",

	"arg.calendars": "Namen, durch Kommas getrennt",
	"hint.calendars":
		"Namen von Kalendern, durch Kommas getrennt, etwa Team, Ferien.",
	"arg.picked": "Kalender",
	"hint.picked": "Höchstens 100 davon.",
	"arg.color": "Farbe",
	"hint.color": "Der Name einer Farbe, etwa grün, oder ein Code wie #1e8e3e.",
	"arg.event": "Termin",
	"hint.event":
		"Ein Teil des Titels, gefolgt vom Tag, wenn mehrere ihn haben, etwa Review 2026-12-09.",
	"arg.period": "Ansicht",
	"hint.period": "Ein Tag, eine Woche, ein Monat, ein Jahr oder die Planung.",
	"arg.date": "Tag",
	"hint.date": "Ein Tag wie 2026-12-31.",
	"arg.from": "Von (erster Tag)",
	"hint.from": "Ein Tag wie 2026-12-01.",
	"arg.through": "Bis (letzter Tag)",
	"hint.through": "Ein Tag, der nicht vor dem ersten liegt, etwa 2026-12-31.",
	"arg.default": "Standardkalender",
	"hint.default": "Der Name eines Ihrer Kalender oder none.",
	"arg.duration": "Minuten eines Termins",
	"hint.duration": "Eine Zahl von 5 bis 1440.",
	"arg.hours": "Arbeitszeiten",
	"hint.hours": "Von wann bis wann, etwa 08:00-18:00.",
	"arg.weekdays": "Arbeitstage",
	"hint.weekdays": "Tage wie mon-fri oder mon, tue, thu.",
	"choice.day": "Tag",
	"choice.week": "Woche",
	"choice.month": "Monat",
	"choice.year": "Jahr",
	"choice.planning": "Planung (zwei Wochen)",

	"calendars.none": "Noch ist kein Kalender verbunden",
	"calendars.none.what":
		"Verbinden Sie Ihr Konto auf einer privaten Seite, dann sehen Sie hier Ihre Kalender, und sie sind jede Nacht geschützt.",
	"calendars.unnamed": "Kalender ohne Namen",
	"calendars.untitled.event": "Termin ohne Titel",
	"calendars.untitled.task": "Aufgabe ohne Titel",
	"calendars.untitled.busy": "Beschäftigt",
	"calendars.untold": "—",

	"calendars.list.title":
		"{count, plural, =0 {Keine Kalender} one {# Kalender} other {# Kalender}}",
	"calendars.column.name": "Kalender",
	"calendars.column.color": "Farbe",
	"calendars.column.access": "Sie dürfen",
	"calendars.column.entries": "Einträge",
	"calendars.column.point": "Neuester Wiederherstellungspunkt",
	"calendars.default": "{name} (Standard)",
	"calendars.access.owner": "alles",
	"calendars.access.write": "lesen und schreiben",
	"calendars.access.read": "lesen",
	"calendars.point.none": "noch keiner",

	"calendars.button.connect": "Mein Konto verbinden",
	"calendars.button.show": "{name} ansehen",
	"calendars.button.all": "Alle ansehen",
	"calendars.button.color": "Farbe…",
	"calendars.button.export": "Exportieren…",
	"calendars.button.restore": "Wiederherstellen…",
	"calendars.button.settings": "Einstellungen",
	"calendars.button.change": "Ändern…",
	"calendars.button.before": "Zurück",
	"calendars.button.today": "Heute",
	"calendars.button.after": "Weiter",
	"calendars.button.event-color": "Farbe: {title}…",
	"calendars.menu.period": "Ansicht",

	"calendars.title.day": "{weekday}, {day}",
	"calendars.title.span": "{from} – {to}",
	"calendars.title.inside": "{from}.–{to}",
	"calendars.show.title": "{name}: {title}",
	"calendars.show.none": "Nichts ist geplant.",
	"calendars.when.day": "{day}",
	"calendars.when.days": "{from} – {to}",
	"calendars.when.moment": "{day}, {time}",
	"calendars.when.hours": "{from}–{to}",
	"calendars.when.long": "{from} – {to}",
	"calendars.at": ", {place}",
	"calendars.line.on": "{when} · {title}{place}",
	"calendars.line.repeats": "{when} · {title}{place} (wiederholt sich)",
	"calendars.line.off": "{when} · {title}{place} (abgesagt)",
	"calendars.line.done": "{when} · {title}{place} (erledigt)",
	"calendars.more": "{count, plural, one {… und noch #} other {… und noch #}}",
	"calendars.month":
		"{month}: {count, plural, one {# Eintrag} other {# Einträge}}",
	"calendars.alt":
		"{title}: {count, plural, one {# Eintrag} other {# Einträge}}. {entries}",
	"calendars.alt.none": "{title}: Nichts ist geplant.",
	"calendars.unreadable":
		"{count, plural, one {# Eintrag lässt sich nicht lesen und wird nicht gezeigt.} other {# Einträge lassen sich nicht lesen und werden nicht gezeigt.}}",
	"calendars.cut":
		"Etwas wiederholt sich so oft, dass nicht jede Wiederholung gezeigt wird.",

	"calendars.events.title":
		"{name}: {count, plural, =0 {keine Einträge} one {# Eintrag} other {# Einträge}}",
	"calendars.events.none":
		"Nichts passt. Suchen Sie mit weniger Wörtern oder nennen Sie andere Tage.",

	"calendars.color.none": "keine eigene",
	"calendars.color.red": "rot",
	"calendars.color.orange": "orange",
	"calendars.color.yellow": "gelb",
	"calendars.color.green": "grün",
	"calendars.color.teal": "petrol",
	"calendars.color.blue": "blau",
	"calendars.color.navy": "dunkelblau",
	"calendars.color.purple": "violett",
	"calendars.color.pink": "pink",
	"calendars.color.brown": "braun",
	"calendars.color.grey": "grau",
	"calendars.swatch.red": "🟥 rot",
	"calendars.swatch.orange": "🟧 orange",
	"calendars.swatch.yellow": "🟨 gelb",
	"calendars.swatch.green": "🟩 grün",
	"calendars.swatch.teal": "🟩 petrol",
	"calendars.swatch.blue": "🟦 blau",
	"calendars.swatch.navy": "🟦 dunkelblau",
	"calendars.swatch.purple": "🟪 violett",
	"calendars.swatch.pink": "🟪 pink",
	"calendars.swatch.brown": "🟫 braun",
	"calendars.swatch.grey": "⬜ grau",
	"calendars.color.title": "{name} eine andere Farbe geben",
	"calendars.color.verb": "Farbe ändern",
	"calendars.color.note":
		"Alle Programme, die den Kalender zeigen, übernehmen sie.",
	"calendars.color.done": "{name} ist jetzt {color}",
	"calendars.color.another": "Geben Sie ihm stattdessen eine andere Farbe.",
	"calendars.color.undo": "Rückgängig: Farbe von vorher",
	"calendars.event-color.title": "Die Farbe eines Termins in {name} ändern",
	"calendars.event-color.note":
		"Gäste erfahren nichts davon. Programme kennen Farben nach ihren Namen, deshalb wird die ähnlichste genommen.",
	"calendars.event-color.calendar": "wie der Kalender",
	"calendars.event-color.done": "Der Termin ist jetzt {color}: {when}",
	"calendars.event-color.done-plain": "Der Termin ist jetzt {color}",
	"calendars.event-color.gone":
		"Der Termin hat wieder die Farbe seines Kalenders: {when}",
	"calendars.event-color.gone-plain":
		"Der Termin hat wieder die Farbe seines Kalenders",
	"calendars.row.when": "Wann",

	"calendars.row.default": "Standardkalender",
	"calendars.row.duration": "Dauer eines Termins",
	"calendars.row.hours": "Arbeitszeiten",
	"calendars.row.weekdays": "Arbeitstage",
	"calendars.row.period": "Ansicht",
	"calendars.minutes": "{count, plural, one {# Minute} other {# Minuten}}",
	"calendars.hours": "{from} bis {to}",
	"calendars.weekdays.none": "keine",
	"calendars.settings.title": "Ihre Kalendereinstellungen",
	"calendars.settings.change": "Ihre Kalendereinstellungen ändern",
	"calendars.settings.verb": "Ändern",
	"calendars.settings.done": "Ihre Kalendereinstellungen sind geändert",
	"calendars.settings.undo": "Rückgängig: wie zuvor",
	"calendars.settings.kept":
		"Den Standardkalender führt der Server für alle Programme. Das Übrige merke ich mir für das, was ich Ihnen zeige.",
	"calendars.settings.own":
		"Ich merke mir diese Einstellungen für das, was ich Ihnen zeige. Der Server nimmt keine davon von einem Programm an.",
	"calendars.settings.infomaniak":
		"Der Kalender von Infomaniak hat dafür eigene Einstellungen; Sie ändern sie dort.",
	"calendars.settings.link": "Kalender von Infomaniak öffnen",

	"calendars.export.submit": "Exportieren",
	"calendars.export.reading": "{name} wird gelesen ({number} von {count})",
	"calendars.export.title":
		"{count, plural, one {# Eintrag} other {# Einträge}} aus {names}{more, plural, =0 {} one { und einem weiteren} other { und # weiteren}}",
	"calendars.export.left":
		"{count, plural, one {# Eintrag ist nicht in der Datei, weil er nicht in diese Tage fällt.} other {# Einträge sind nicht in der Datei, weil sie nicht in diese Tage fallen.}}",
	"calendars.export.unreadable":
		"{count, plural, one {# Eintrag lässt sich nicht lesen und ist nicht in der Datei:} other {# Einträge lassen sich nicht lesen und sind nicht in der Datei:}}",
	"calendars.export.note":
		"Jeder Eintrag steht darin, wie Ihr Server ihn hat, und ein zweites Programm hat die Datei noch einmal gelesen. Nur Sie sehen sie.",

	"calendars.glance": "Ihr Kalender: {title}",
} as const;
