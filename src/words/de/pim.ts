/** What an entry of a calendar or an address book is, and what changed in it. */
export const pim = {
	"pim.unreadable": "Eintrag, der sich nicht lesen lässt",
	"pim.unknown": "Eintrag unbekannter Art",
	"pim.untitled.event": "Termin ohne Titel",
	"pim.untitled.event-on": "Termin ohne Titel, {day}",
	"pim.untitled.task": "Aufgabe ohne Titel",
	"pim.untitled.journal": "Tagebucheintrag ohne Titel",
	"pim.untitled.busy": "beschäftigt",
	"pim.untitled.busy-on": "beschäftigt, {day}",
	"pim.untitled.contact": "Kontakt ohne Namen",
	"pim.untitled.group": "Gruppe ohne Namen",
	"pim.availability": "verfügbare Zeiten",
	"pim.by-zone": "nach der Uhr von {zone}",
	"pim.in-zone": "{when} ({zone})",
	"pim.span": "{from} – {to}",
	"pim.cancelled": "abgesagt",
	"pim.exceptions":
		"{count, plural, one {# Datum weicht ab} other {# Daten weichen ab}}",
	"pim.guests": "{count, plural, one {# Gast} other {# Gäste}}",
	"pim.members": "{count, plural, one {# Mitglied} other {# Mitglieder}}",
	"pim.due": "fällig am {when}",
	"pim.done": "erledigt",
	"pim.done-on": "erledigt am {day}",
	"pim.done-part": "zu {part} erledigt",
	"pim.busy-times":
		"{count, plural, one {# belegte Zeit} other {# belegte Zeiten}}",
	"pim.available-times":
		"{count, plural, one {# verfügbare Zeit} other {# verfügbare Zeiten}}",

	"pim.weeks": "{count, plural, one {# Woche} other {# Wochen}}",
	"pim.days": "{count, plural, one {# Tag} other {# Tage}}",
	"pim.hours": "{count, plural, one {# Stunde} other {# Stunden}}",
	"pim.minutes": "{count, plural, one {# Minute} other {# Minuten}}",
	"pim.seconds": "{count, plural, one {# Sekunde} other {# Sekunden}}",

	"pim.rule.own": "nach einer eigenen Regel ({rule})",
	"pim.rule.times": "{rule}, {count, plural, one {einmal} other {# Mal}}",
	"pim.rule.until": "{rule}, bis zum {day}",
	"pim.rule.hourly": "{every, plural, =1 {jede Stunde} other {alle # Stunden}}",
	"pim.rule.daily":
		"{every, plural, =1 {jeden Tag} =2 {jeden zweiten Tag} other {alle # Tage}}",
	"pim.rule.weekly":
		"{every, plural, =1 {jede Woche} =2 {jede zweite Woche} other {alle # Wochen}}",
	"pim.rule.weekday":
		"{every, plural, =1 {jeden {day}} =2 {jeden zweiten {day}} other {alle # Wochen am {day}}}",
	"pim.rule.weekdays":
		"{every, plural, =1 {jeden {days}} =2 {jede zweite Woche am {days}} other {alle # Wochen am {days}}}",
	"pim.rule.workdays": "jeden Arbeitstag",
	"pim.rule.monthly":
		"{every, plural, =1 {jeden Monat} =2 {jeden zweiten Monat} other {alle # Monate}}",
	"pim.rule.monthly-dates":
		"{every, plural, =1 {jeden Monat} =2 {jeden zweiten Monat} other {alle # Monate}} {count, plural, one {am Tag} other {an den Tagen}} {dates}",
	"pim.rule.monthly-last":
		"{every, plural, =1 {am letzten Tag jedes Monats} =2 {am letzten Tag jedes zweiten Monats} other {alle # Monate am letzten Tag}}",
	"pim.rule.monthly-which":
		"{every, plural, =1 {{which} jedes Monats} =2 {{which} jedes zweiten Monats} other {alle # Monate {which}}}",
	"pim.rule.nth-day":
		"{nth, select, first {am ersten {day}} second {am zweiten {day}} third {am dritten {day}} fourth {am vierten {day}} fifth {am fünften {day}} before {am vorletzten {day}} other {am letzten {day}}}",
	"pim.rule.nth-workday":
		"{nth, select, first {am ersten Arbeitstag} second {am zweiten Arbeitstag} third {am dritten Arbeitstag} fourth {am vierten Arbeitstag} fifth {am fünften Arbeitstag} before {am vorletzten Arbeitstag} other {am letzten Arbeitstag}}",
	"pim.rule.nth-of-all":
		"{nth, select, first {am ersten Tag} second {am zweiten Tag} third {am dritten Tag} fourth {am vierten Tag} fifth {am fünften Tag} before {am vorletzten Tag} other {am letzten Tag}}",
	"pim.rule.yearly":
		"{every, plural, =1 {jedes Jahr} =2 {jedes zweite Jahr} other {alle # Jahre}}",
	"pim.rule.yearly-month":
		"{every, plural, =1 {jedes Jahr im {month, date, ::MMMM}} =2 {jedes zweite Jahr im {month, date, ::MMMM}} other {alle # Jahre im {month, date, ::MMMM}}}",
	"pim.rule.yearly-day":
		"{every, plural, =1 {jedes Jahr am {day, date, ::MMMMd}} =2 {jedes zweite Jahr am {day, date, ::MMMMd}} other {alle # Jahre am {day, date, ::MMMMd}}}",
	"pim.rule.yearly-which":
		"{every, plural, =1 {jedes Jahr {which} im {month, date, ::MMMM}} =2 {jedes zweite Jahr {which} im {month, date, ::MMMM}} other {alle # Jahre {which} im {month, date, ::MMMM}}}",

	"pim.day-month": "{day, date, ::MMMMd}",
	"pim.file": "Datei ohne Namen",
	"pim.repeated": "{when}, {rule}",
	"pim.none": "leer",
	"pim.more": "{count, plural, one {# weitere} other {# weitere}}",
	"pim.priority":
		"{level, select, high {hoch} medium {mittel} other {niedrig}} ({value})",
	"pim.status.tentative": "noch nicht sicher",
	"pim.status.confirmed": "bestätigt",
	"pim.status.cancelled": "abgesagt",
	"pim.status.needs-action": "zu erledigen",
	"pim.status.in-process": "begonnen",
	"pim.status.completed": "erledigt",
	"pim.status.draft": "Entwurf",
	"pim.status.final": "endgültig",
	"pim.class.public": "öffentlich",
	"pim.class.private": "privat",
	"pim.class.confidential": "vertraulich",
	"pim.transp.opaque": "beschäftigt",
	"pim.transp.transparent": "frei",
	"pim.alarm.unknown": "zu einer Zeit, die nicht genannt ist",
	"pim.alarm.at.start": "zu Beginn",
	"pim.alarm.at.end": "am Ende",
	"pim.alarm.before.start": "{length} vorher",
	"pim.alarm.after.start": "{length} nach Beginn",
	"pim.alarm.before.end": "{length} vor dem Ende",
	"pim.alarm.after.end": "{length} nach dem Ende",
	"pim.answer.accepted": "Zusage: {names}",
	"pim.answer.declined": "Absage: {names}",
	"pim.answer.tentative": "Vorläufige Zusage: {names}",
	"pim.answer.needs-action": "Keine Antwort mehr: {names}",
	"pim.answer.delegated": "Weitergegeben: {names}",
	"pim.answer.other": "Andere Antwort: {names}",
	"pim.answer.details":
		"{count, plural, one {Angaben zu einem Gast geändert: {names}} other {Angaben zu # Gästen geändert: {names}}}",

	"pim.field.title": "Titel",
	"pim.field.day": "Tag",
	"pim.field.time": "Zeit",
	"pim.field.length": "Dauer",
	"pim.field.zone": "Zeitzone",
	"pim.field.due": "Fällig",
	"pim.field.done": "Erledigt",
	"pim.field.status": "Status",
	"pim.field.progress": "Fortschritt",
	"pim.field.priority": "Priorität",
	"pim.field.place": "Ort",
	"pim.field.position": "Position auf der Karte",
	"pim.field.organiser": "Organisiert von",
	"pim.field.reminder": "Erinnerung",
	"pim.field.note": "Notiz",
	"pim.field.visibility": "Sichtbarkeit",
	"pim.field.busy": "Angezeigt als",
	"pim.field.categories": "Kategorien",
	"pim.field.color": "Farbe",
	"pim.field.attachments": "Anhänge",
	"pim.field.link": "Link",
	"pim.field.conference": "Konferenz",
	"pim.field.comment": "Kommentar",
	"pim.field.contact": "Kontakt",
	"pim.field.resources": "Ressourcen",
	"pim.field.busy-times": "Belegte Zeiten",
	"pim.field.name": "Name",
	"pim.field.role": "Berufsbezeichnung",
	"pim.field.available": "Verfügbare Zeiten",
	"pim.field.name-parts": "Teile des Namens",
	"pim.field.nickname": "Spitzname",
	"pim.field.mail": "Mail",
	"pim.field.phone": "Telefon",
	"pim.field.address": "Adresse",
	"pim.field.organisation": "Organisation",
	"pim.field.function": "Funktion",
	"pim.field.birthday": "Geburtstag",
	"pim.field.anniversary": "Jahrestag",
	"pim.field.date": "Datum",
	"pim.field.messenger": "Messenger",
	"pim.field.profile": "Profil",
	"pim.field.relation": "Beziehung",
	"pim.field.typed": "{field} ({type})",
	"pim.field.of-value": "{field} {value}",
	"pim.type.home": "privat",
	"pim.type.work": "geschäftlich",
	"pim.type.cell": "mobil",
	"pim.type.mobile": "mobil",
	"pim.type.fax": "Fax",
	"pim.type.pager": "Pager",
	"pim.type.main": "Hauptnummer",
	"pim.type.school": "Schule",
	"pim.type.other": "andere",
	"pim.type.homepage": "Homepage",
	"pim.type.anniversary": "Jahrestag",

	"pim.change.field": "{field}: {before} → {after}",
	"pim.change.added": "{field} hinzugefügt: {items}",
	"pim.change.removed": "{field} entfernt: {items}",
	"pim.change.all-day": "Jetzt ganztägig: {before} → {after}",
	"pim.change.not-all-day": "Nicht mehr ganztägig: {before} → {after}",
	"pim.change.repeats": "Wiederholt sich jetzt: {rule}",
	"pim.change.repeats-no-more": "Wiederholt sich nicht mehr, vorher: {rule}",
	"pim.change.repetition": "Wiederholung: {before} → {after}",
	"pim.change.left-out": "Fällt aus: {days}",
	"pim.change.not-left-out": "Fällt nicht mehr aus: {days}",
	"pim.change.also-on": "Zusätzlich: {days}",
	"pim.change.no-more-on": "Nicht mehr zusätzlich: {days}",
	"pim.change.on-day": "Nur am {day}: {change}",
	"pim.change.from-day": "Ab dem {day}: {change}",
	"pim.change.exception": "Nur am {day}: etwas wurde geändert",
	"pim.change.exception-same":
		"Der {day} wird jetzt einzeln geführt, ohne Änderung",
	"pim.change.exception-gone": "Die Änderung vom {day} ist weg",
	"pim.change.guests-fewer":
		"{count, plural, one {# Gast weniger: {names}} other {# Gäste weniger: {names}}}",
	"pim.change.guests-more":
		"{count, plural, one {# Gast mehr: {names}} other {# Gäste mehr: {names}}}",
	"pim.change.details": "{field}: Einzelheiten geändert",
	"pim.change.note-new":
		"Notiz: leer → {text} ({count, plural, one {# Zeichen} other {# Zeichen}})",
	"pim.change.note-gone":
		"Notiz: {text} ({count, plural, one {# Zeichen} other {# Zeichen}}) → leer",
	"pim.change.note-long":
		"Notiz geändert: {before} → {after, plural, one {# Zeichen} other {# Zeichen}}",
	"pim.change.kind": "Es ist jetzt eine andere Art von Eintrag",
	"pim.change.other-entries":
		"{count, plural, one {# anderer Eintrag darin geändert} other {# andere Einträge darin geändert}}",
	"pim.change.others":
		"{count, plural, one {# anderes Feld geändert: {names}} other {# andere Felder geändert: {names}}}",
	"pim.change.more":
		"{count, plural, one {und # weiteres Feld} other {und # weitere Felder}}",
	"pim.change.members-fewer":
		"{count, plural, one {# Mitglied weniger} other {# Mitglieder weniger}}",
	"pim.change.members-more":
		"{count, plural, one {# Mitglied mehr} other {# Mitglieder mehr}}",
	"pim.change.group-now": "Es ist jetzt eine Gruppe",
	"pim.change.group-no-more": "Es ist keine Gruppe mehr",
	"pim.photo.added":
		"{size, plural, =0 {Ein Foto wurde hinzugefügt} other {Ein Foto wurde hinzugefügt (# kB)}}",
	"pim.photo.replaced":
		"{size, plural, =0 {Das Foto wurde ersetzt} other {Das Foto wurde ersetzt (# kB)}}",
	"pim.photo.removed":
		"{size, plural, =0 {Das Foto wurde entfernt} other {Das Foto wurde entfernt (# kB)}}",
	"pim.logo.added":
		"{size, plural, =0 {Ein Logo wurde hinzugefügt} other {Ein Logo wurde hinzugefügt (# kB)}}",
	"pim.logo.replaced":
		"{size, plural, =0 {Das Logo wurde ersetzt} other {Das Logo wurde ersetzt (# kB)}}",
	"pim.logo.removed":
		"{size, plural, =0 {Das Logo wurde entfernt} other {Das Logo wurde entfernt (# kB)}}",
	"pim.change.bookkeeping":
		"Nur Vermerke von Programmen wurden geändert, nichts Sichtbares",
	"pim.change.something": "Etwas anderes wurde geändert",
	"pim.change.unreadable": "Es lässt sich nicht lesen und wurde geändert",
	"pim.change.unreadable-now": "Es lässt sich nicht mehr lesen",
	"pim.change.unreadable-before": "Es lässt sich wieder lesen",
};
