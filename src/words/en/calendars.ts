/** Looking at calendars, their looks and settings, and taking them out as files. */
export const calendars = {
	"help.subject.calendar": "Calendars",
	"command.calendar list": "My calendars",
	"help.calendar list":
		"Your calendars with their colours, and how far they are protected",
	"command.calendar show": "Look at calendars",
	"help.calendar show":
		"A day, week, month, year or the next two weeks, as a picture and in words",
	"command.calendar events": "Events of a calendar",
	"help.calendar events":
		"The events and tasks of a calendar, or those you search for",
	"command.calendar color": "Colour a calendar",
	"help.calendar color": "Give a calendar another colour",
	"command.calendar event-color": "Colour an event",
	"help.calendar event-color":
		"Give one event or a series a colour of its own, or take it away",
	"command.calendar settings": "Calendar settings",
	"help.calendar settings":
		"The default calendar, how long events are, working hours and the period shown: look, or change",
	"command.calendar export": "Export calendars",
	"help.calendar export": "One or several calendars as a private .ics file",

	"arg.calendars": "Names, with commas",
	"hint.calendars":
		"Names of calendars with commas between them, such as Team, Holidays.",
	"arg.picked": "Calendars",
	"hint.picked": "At most 100 of them.",
	"arg.color": "Colour",
	"hint.color":
		"The name of a colour, such as green, or a code such as #1e8e3e.",
	"arg.event": "Event",
	"hint.event":
		"A part of its title, with its day behind it where several have it, such as Review 2026-12-09.",
	"arg.period": "Show",
	"hint.period": "A day, a week, a month, a year, or the planning.",
	"arg.date": "Day",
	"hint.date": "A day such as 2026-12-31.",
	"arg.from": "From (first day)",
	"hint.from": "A day such as 2026-12-01.",
	"arg.through": "To (last day)",
	"hint.through": "A day that is not before the first, such as 2026-12-31.",
	"arg.default": "Default calendar",
	"hint.default": "The name of one of your calendars, or none.",
	"arg.duration": "Minutes of an event",
	"hint.duration": "A number of minutes from 5 to 1440.",
	"arg.hours": "Working hours",
	"hint.hours": "From when to when, such as 08:00-18:00.",
	"arg.weekdays": "Working days",
	"hint.weekdays": "Days such as mon-fri, or mon, tue, thu.",
	"choice.day": "Day",
	"choice.week": "Week",
	"choice.month": "Month",
	"choice.year": "Year",
	"choice.planning": "Planning (two weeks)",

	"calendars.none": "No calendar is connected yet",
	"calendars.none.what":
		"Connect your account on a private page, and your calendars are shown here and protected every night.",
	"calendars.unnamed": "Calendar without a name",
	"calendars.untitled.event": "Event without a title",
	"calendars.untitled.task": "Task without a title",
	"calendars.untitled.busy": "Busy",
	"calendars.untold": "—",

	"calendars.list.title":
		"{count, plural, =0 {No calendars} one {# calendar} other {# calendars}}",
	"calendars.column.name": "Calendar",
	"calendars.column.color": "Colour",
	"calendars.column.access": "You may",
	"calendars.column.entries": "Entries",
	"calendars.column.point": "Newest restore point",
	"calendars.default": "{name} (default)",
	"calendars.access.owner": "all of it",
	"calendars.access.write": "read and write",
	"calendars.access.read": "read",
	"calendars.point.none": "none yet",

	"calendars.button.connect": "Connect my account",
	"calendars.button.show": "Look at {name}",
	"calendars.button.all": "Look at all",
	"calendars.button.color": "Colour…",
	"calendars.button.export": "Export…",
	"calendars.button.restore": "Restore…",
	"calendars.button.settings": "Settings",
	"calendars.button.change": "Change…",
	"calendars.button.before": "Before",
	"calendars.button.today": "Today",
	"calendars.button.after": "After",
	"calendars.button.event-color": "Colour: {title}…",
	"calendars.menu.period": "Show",

	"calendars.title.day": "{weekday}, {day}",
	"calendars.title.span": "{from} – {to}",
	"calendars.title.inside": "{from} – {to}",
	"calendars.show.title": "{name}: {title}",
	"calendars.show.none": "Nothing is planned.",
	"calendars.when.day": "{day}",
	"calendars.when.days": "{from} – {to}",
	"calendars.when.moment": "{day}, {time}",
	"calendars.when.hours": "{from}–{to}",
	"calendars.when.long": "{from} – {to}",
	"calendars.at": ", {place}",
	"calendars.line.on": "{when} · {title}{place}",
	"calendars.line.repeats": "{when} · {title}{place} (repeats)",
	"calendars.line.off": "{when} · {title}{place} (cancelled)",
	"calendars.line.done": "{when} · {title}{place} (done)",
	"calendars.more": "{count, plural, one {… and # more} other {… and # more}}",
	"calendars.month":
		"{month}: {count, plural, one {# entry} other {# entries}}",
	"calendars.alt":
		"{title}: {count, plural, one {# entry} other {# entries}}. {entries}",
	"calendars.alt.none": "{title}: nothing is planned.",
	"calendars.unreadable":
		"{count, plural, one {# entry cannot be read and is not shown.} other {# entries cannot be read and are not shown.}}",
	"calendars.cut":
		"Something repeats so often that not every repetition is shown.",

	"calendars.events.title":
		"{name}: {count, plural, =0 {no entries} one {# entry} other {# entries}}",
	"calendars.events.none": "Nothing fits. Search for less, or name other days.",

	"calendars.color.none": "none of its own",
	"calendars.color.red": "red",
	"calendars.color.orange": "orange",
	"calendars.color.yellow": "yellow",
	"calendars.color.green": "green",
	"calendars.color.teal": "teal",
	"calendars.color.blue": "blue",
	"calendars.color.navy": "navy",
	"calendars.color.purple": "purple",
	"calendars.color.pink": "pink",
	"calendars.color.brown": "brown",
	"calendars.color.grey": "grey",
	"calendars.swatch.red": "🟥 red",
	"calendars.swatch.orange": "🟧 orange",
	"calendars.swatch.yellow": "🟨 yellow",
	"calendars.swatch.green": "🟩 green",
	"calendars.swatch.teal": "🟩 teal",
	"calendars.swatch.blue": "🟦 blue",
	"calendars.swatch.navy": "🟦 navy",
	"calendars.swatch.purple": "🟪 purple",
	"calendars.swatch.pink": "🟪 pink",
	"calendars.swatch.brown": "🟫 brown",
	"calendars.swatch.grey": "⬜ grey",
	"calendars.color.title": "Give {name} another colour",
	"calendars.color.verb": "Colour",
	"calendars.color.note":
		"Every program that shows the calendar takes it over.",
	"calendars.color.done": "{name} is {color} now",
	"calendars.color.another": "Give it another colour instead.",
	"calendars.color.undo": "Undo: the colour before",
	"calendars.event-color.title": "Colour an event of {name}",
	"calendars.event-color.note":
		"Guests hear nothing of it. Programs know colours by their names, so the nearest one is taken.",
	"calendars.event-color.calendar": "as its calendar",
	"calendars.event-color.done": "The event is {color} now: {when}",
	"calendars.event-color.done-plain": "The event is {color} now",
	"calendars.event-color.gone":
		"The event has the colour of its calendar again: {when}",
	"calendars.event-color.gone-plain":
		"The event has the colour of its calendar again",
	"calendars.row.when": "When",

	"calendars.row.default": "Default calendar",
	"calendars.row.duration": "An event takes",
	"calendars.row.hours": "Working hours",
	"calendars.row.weekdays": "Working days",
	"calendars.row.period": "Show",
	"calendars.minutes": "{count, plural, one {# minute} other {# minutes}}",
	"calendars.hours": "{from} to {to}",
	"calendars.weekdays.none": "none",
	"calendars.settings.title": "Your calendar settings",
	"calendars.settings.change": "Change your calendar settings",
	"calendars.settings.verb": "Change",
	"calendars.settings.done": "Your calendar settings are changed",
	"calendars.settings.undo": "Undo: as before",
	"calendars.settings.kept":
		"The server keeps the default calendar for every program. The rest I keep, for what I show you.",
	"calendars.settings.own":
		"I keep these settings, for what I show you. The server takes none of them from a program.",
	"calendars.settings.infomaniak":
		"Infomaniak’s own calendar has its own settings for these; they are changed there.",
	"calendars.settings.link": "Open Infomaniak’s calendar",

	"calendars.export.submit": "Export",
	"calendars.export.reading": "Reading {name} ({number} of {count})",
	"calendars.export.title":
		"{count, plural, one {# entry} other {# entries}} of {names}{more, plural, =0 {} other { and # more}}",
	"calendars.export.left":
		"{count, plural, one {# entry is not in the file, as it has nothing on these days.} other {# entries are not in the file, as they have nothing on these days.}}",
	"calendars.export.unreadable":
		"{count, plural, one {# entry cannot be read and is not in the file:} other {# entries cannot be read and are not in the file:}}",
	"calendars.export.note":
		"Every entry is in it as your server has it, and a second reader read the file again. Only you see it.",

	"calendars.glance": "Your calendar: {title}",
} as const;
