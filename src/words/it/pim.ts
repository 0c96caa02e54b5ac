/** What an entry of a calendar or an address book is, and what changed in it. */
export const pim = {
	"pim.unreadable": "elemento che non si può leggere",
	"pim.unknown": "elemento di tipo sconosciuto",
	"pim.untitled.event": "evento senza titolo",
	"pim.untitled.event-on": "evento senza titolo, {day}",
	"pim.untitled.task": "attività senza titolo",
	"pim.untitled.journal": "voce di diario senza titolo",
	"pim.untitled.busy": "occupato",
	"pim.untitled.busy-on": "occupato, {day}",
	"pim.untitled.contact": "contatto senza nome",
	"pim.untitled.group": "gruppo senza nome",
	"pim.availability": "orari di disponibilità",
	"pim.by-zone": "secondo l’ora di {zone}",
	"pim.in-zone": "{when} ({zone})",
	"pim.span": "{from} – {to}",
	"pim.cancelled": "annullato",
	"pim.exceptions":
		"{count, plural, one {# data diversa} other {# date diverse}}",
	"pim.guests": "{count, plural, one {# invitato} other {# invitati}}",
	"pim.members": "{count, plural, one {# membro} other {# membri}}",
	"pim.due": "scadenza {when}",
	"pim.done": "completata",
	"pim.done-on": "completata, {day}",
	"pim.done-part": "completata al {part}",
	"pim.busy-times":
		"{count, plural, one {# orario occupato} other {# orari occupati}}",
	"pim.available-times":
		"{count, plural, one {# orario disponibile} other {# orari disponibili}}",

	"pim.weeks": "{count, plural, one {# settimana} other {# settimane}}",
	"pim.days": "{count, plural, one {# giorno} other {# giorni}}",
	"pim.hours": "{count, plural, one {# ora} other {# ore}}",
	"pim.minutes": "{count, plural, one {# minuto} other {# minuti}}",
	"pim.seconds": "{count, plural, one {# secondo} other {# secondi}}",

	"pim.rule.own": "secondo una regola propria ({rule})",
	"pim.rule.times": "{rule}, {count, plural, one {una volta} other {# volte}}",
	"pim.rule.until": "{rule}, termine {day}",
	"pim.rule.hourly": "{every, plural, =1 {ogni ora} other {ogni # ore}}",
	"pim.rule.daily":
		"{every, plural, =1 {ogni giorno} =2 {ogni due giorni} other {ogni # giorni}}",
	"pim.rule.weekly":
		"{every, plural, =1 {ogni settimana} =2 {ogni due settimane} other {ogni # settimane}}",
	"pim.rule.weekday":
		"{every, plural, =1 {ogni {day}} =2 {ogni due settimane di {day}} other {ogni # settimane di {day}}}",
	"pim.rule.weekdays":
		"{every, plural, =1 {ogni {days}} =2 {ogni due settimane di {days}} other {ogni # settimane di {days}}}",
	"pim.rule.workdays": "ogni giorno lavorativo",
	"pim.rule.monthly":
		"{every, plural, =1 {ogni mese} =2 {ogni due mesi} other {ogni # mesi}}",
	"pim.rule.monthly-dates":
		"{every, plural, =1 {ogni mese} =2 {ogni due mesi} other {ogni # mesi}} {count, plural, one {il giorno} other {i giorni}} {dates}",
	"pim.rule.monthly-last":
		"{every, plural, =1 {l’ultimo giorno di ogni mese} =2 {ogni due mesi l’ultimo giorno} other {ogni # mesi l’ultimo giorno}}",
	"pim.rule.monthly-which":
		"{every, plural, =1 {{which} di ogni mese} =2 {ogni due mesi {which}} other {ogni # mesi {which}}}",
	"pim.rule.nth-day":
		"{nth, select, first {{day, select, domenica {la prima} other {il primo}}} second {{day, select, domenica {la seconda} other {il secondo}}} third {{day, select, domenica {la terza} other {il terzo}}} fourth {{day, select, domenica {la quarta} other {il quarto}}} fifth {{day, select, domenica {la quinta} other {il quinto}}} before {{day, select, domenica {la penultima} other {il penultimo}}} other {{day, select, domenica {l’ultima} other {l’ultimo}}}} {day}",
	"pim.rule.nth-workday":
		"{nth, select, first {il primo} second {il secondo} third {il terzo} fourth {il quarto} fifth {il quinto} before {il penultimo} other {l’ultimo}} giorno lavorativo",
	"pim.rule.nth-of-all":
		"{nth, select, first {il primo} second {il secondo} third {il terzo} fourth {il quarto} fifth {il quinto} before {il penultimo} other {l’ultimo}} giorno",
	"pim.rule.yearly":
		"{every, plural, =1 {ogni anno} =2 {ogni due anni} other {ogni # anni}}",
	"pim.rule.yearly-month":
		"{every, plural, =1 {ogni anno in {month, date, ::MMMM}} =2 {ogni due anni in {month, date, ::MMMM}} other {ogni # anni in {month, date, ::MMMM}}}",
	"pim.rule.yearly-day":
		"{every, plural, =1 {ogni {day, date, ::MMMMd}} =2 {ogni due anni, {day, date, ::MMMMd}} other {ogni # anni, {day, date, ::MMMMd}}}",
	"pim.rule.yearly-which":
		"{every, plural, =1 {ogni anno {which} di {month, date, ::MMMM}} =2 {ogni due anni {which} di {month, date, ::MMMM}} other {ogni # anni {which} di {month, date, ::MMMM}}}",

	"pim.day-month": "{day, date, ::MMMMd}",
	"pim.file": "file senza nome",
	"pim.repeated": "{when}, {rule}",
	"pim.none": "vuoto",
	"pim.more": "{count, plural, one {# in più} other {altri #}}",
	"pim.priority":
		"{level, select, high {alta} medium {media} other {bassa}} ({value})",
	"pim.status.tentative": "non ancora certo",
	"pim.status.confirmed": "confermato",
	"pim.status.cancelled": "annullato",
	"pim.status.needs-action": "da fare",
	"pim.status.in-process": "in corso",
	"pim.status.completed": "completata",
	"pim.status.draft": "bozza",
	"pim.status.final": "definitivo",
	"pim.class.public": "pubblico",
	"pim.class.private": "privato",
	"pim.class.confidential": "riservato",
	"pim.transp.opaque": "occupato",
	"pim.transp.transparent": "libero",
	"pim.alarm.unknown": "in un momento non indicato",
	"pim.alarm.at.start": "all’inizio",
	"pim.alarm.at.end": "alla fine",
	"pim.alarm.before.start": "{length} prima",
	"pim.alarm.after.start": "{length} dopo l’inizio",
	"pim.alarm.before.end": "{length} prima della fine",
	"pim.alarm.after.end": "{length} dopo la fine",
	"pim.answer.accepted": "Accettato da {names}",
	"pim.answer.declined": "Rifiutato da {names}",
	"pim.answer.tentative": "Accettato con riserva da {names}",
	"pim.answer.needs-action": "Nessuna risposta più da {names}",
	"pim.answer.delegated": "Delegato da {names}",
	"pim.answer.other": "Altra risposta di {names}",
	"pim.answer.details":
		"{count, plural, one {Dati di un invitato modificati: {names}} other {Dati di # invitati modificati: {names}}}",

	"pim.field.title": "Titolo",
	"pim.field.day": "Giorno",
	"pim.field.time": "Orario",
	"pim.field.length": "Durata",
	"pim.field.zone": "Fuso orario",
	"pim.field.due": "Scadenza",
	"pim.field.done": "Completata",
	"pim.field.status": "Stato",
	"pim.field.progress": "Avanzamento",
	"pim.field.priority": "Priorità",
	"pim.field.place": "Luogo",
	"pim.field.position": "Posizione sulla mappa",
	"pim.field.organiser": "Organizzato da",
	"pim.field.reminder": "Promemoria",
	"pim.field.note": "Nota",
	"pim.field.visibility": "Visibilità",
	"pim.field.busy": "Mostrato come",
	"pim.field.categories": "Categorie",
	"pim.field.color": "Colore",
	"pim.field.attachments": "Allegati",
	"pim.field.link": "Link",
	"pim.field.conference": "Conferenza",
	"pim.field.comment": "Commento",
	"pim.field.contact": "Contatto",
	"pim.field.resources": "Risorse",
	"pim.field.busy-times": "Orari occupati",
	"pim.field.name": "Nome",
	"pim.field.role": "Qualifica",
	"pim.field.available": "Orari disponibili",
	"pim.field.name-parts": "Parti del nome",
	"pim.field.nickname": "Soprannome",
	"pim.field.mail": "E-mail",
	"pim.field.phone": "Telefono",
	"pim.field.address": "Indirizzo",
	"pim.field.organisation": "Organizzazione",
	"pim.field.function": "Funzione",
	"pim.field.birthday": "Compleanno",
	"pim.field.anniversary": "Anniversario",
	"pim.field.date": "Data",
	"pim.field.messenger": "Messaggistica",
	"pim.field.profile": "Profilo",
	"pim.field.relation": "Relazione",
	"pim.field.typed": "{field} ({type})",
	"pim.field.of-value": "{field} {value}",
	"pim.type.home": "casa",
	"pim.type.work": "lavoro",
	"pim.type.cell": "cellulare",
	"pim.type.mobile": "cellulare",
	"pim.type.fax": "fax",
	"pim.type.pager": "cercapersone",
	"pim.type.main": "principale",
	"pim.type.school": "scuola",
	"pim.type.other": "altro",
	"pim.type.homepage": "sito",
	"pim.type.anniversary": "anniversario",

	"pim.change.field": "{field}: {before} → {after}",
	"pim.change.added": "{field} in più: {items}",
	"pim.change.removed": "{field} in meno: {items}",
	"pim.change.all-day": "Ora tutto il giorno: {before} → {after}",
	"pim.change.not-all-day": "Non più tutto il giorno: {before} → {after}",
	"pim.change.repeats": "Ora si ripete: {rule}",
	"pim.change.repeats-no-more": "Non si ripete più, prima: {rule}",
	"pim.change.repetition": "Ripetizione: {before} → {after}",
	"pim.change.left-out": "Date saltate: {days}",
	"pim.change.not-left-out": "Date non più saltate: {days}",
	"pim.change.also-on": "Date aggiunte: {days}",
	"pim.change.no-more-on": "Date non più aggiunte: {days}",
	"pim.change.on-day": "Solo {day}: {change}",
	"pim.change.from-day": "{day} e seguenti: {change}",
	"pim.change.exception": "Solo {day}: qualcosa è cambiato",
	"pim.change.exception-same": "{day}: ora è una data a sé, senza modifiche",
	"pim.change.exception-gone": "{day}: la modifica non c’è più",
	"pim.change.guests-fewer":
		"{count, plural, one {# invitato in meno: {names}} other {# invitati in meno: {names}}}",
	"pim.change.guests-more":
		"{count, plural, one {# invitato in più: {names}} other {# invitati in più: {names}}}",
	"pim.change.details": "{field}: dettagli modificati",
	"pim.change.note-new":
		"Nota: vuoto → {text} ({count, plural, one {# carattere} other {# caratteri}})",
	"pim.change.note-gone":
		"Nota: {text} ({count, plural, one {# carattere} other {# caratteri}}) → vuoto",
	"pim.change.note-long":
		"Nota modificata: {before} → {after, plural, one {# carattere} other {# caratteri}}",
	"pim.change.kind": "Ora è un altro tipo di elemento",
	"pim.change.other-entries":
		"{count, plural, one {# altro elemento al suo interno modificato} other {Altri # elementi al suo interno modificati}}",
	"pim.change.others":
		"{count, plural, one {# altro campo modificato: {names}} other {Altri # campi modificati: {names}}}",
	"pim.change.more":
		"{count, plural, one {e # altro campo} other {e altri # campi}}",
	"pim.change.members-fewer":
		"{count, plural, one {# membro in meno} other {# membri in meno}}",
	"pim.change.members-more":
		"{count, plural, one {# membro in più} other {# membri in più}}",
	"pim.change.group-now": "Ora è un gruppo",
	"pim.change.group-no-more": "Non è più un gruppo",
	"pim.photo.added":
		"{size, plural, =0 {È stata aggiunta una foto} other {È stata aggiunta una foto (# kB)}}",
	"pim.photo.replaced":
		"{size, plural, =0 {La foto è stata sostituita} other {La foto è stata sostituita (# kB)}}",
	"pim.photo.removed":
		"{size, plural, =0 {La foto è stata rimossa} other {La foto è stata rimossa (# kB)}}",
	"pim.logo.added":
		"{size, plural, =0 {È stato aggiunto un logo} other {È stato aggiunto un logo (# kB)}}",
	"pim.logo.replaced":
		"{size, plural, =0 {Il logo è stato sostituito} other {Il logo è stato sostituito (# kB)}}",
	"pim.logo.removed":
		"{size, plural, =0 {Il logo è stato rimosso} other {Il logo è stato rimosso (# kB)}}",
	"pim.change.bookkeeping":
		"Sono cambiate solo annotazioni dei programmi, nulla di visibile",
	"pim.change.something": "È cambiato qualcos’altro",
	"pim.change.unreadable": "Non si può leggere, ed è cambiato",
	"pim.change.unreadable-now": "Non si può più leggere",
	"pim.change.unreadable-before": "Si può di nuovo leggere",
};
