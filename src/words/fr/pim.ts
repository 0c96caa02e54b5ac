/** What an entry of a calendar or an address book is, and what changed in it. */
export const pim = {
	"pim.unreadable": "un élément illisible",
	"pim.unknown": "un élément d’un type inconnu",
	"pim.untitled.event": "un événement sans titre",
	"pim.untitled.event-on": "un événement sans titre, {day}",
	"pim.untitled.task": "une tâche sans titre",
	"pim.untitled.journal": "une entrée de journal sans titre",
	"pim.untitled.busy": "occupé",
	"pim.untitled.busy-on": "occupé, {day}",
	"pim.untitled.contact": "un contact sans nom",
	"pim.untitled.group": "un groupe sans nom",
	"pim.availability": "heures de disponibilité",
	"pim.by-zone": "dans le fuseau {zone}",
	"pim.in-zone": "{when} ({zone})",
	"pim.span": "{from} – {to}",
	"pim.cancelled": "annulé",
	"pim.exceptions":
		"{count, plural, one {# date diffère} other {# dates diffèrent}}",
	"pim.guests": "{count, plural, one {# invité} other {# invités}}",
	"pim.members": "{count, plural, one {# membre} other {# membres}}",
	"pim.due": "échéance : {when}",
	"pim.done": "terminée",
	"pim.done-on": "terminée le {day}",
	"pim.done-part": "terminée à {part}",
	"pim.busy-times":
		"{count, plural, one {# plage occupée} other {# plages occupées}}",
	"pim.available-times":
		"{count, plural, one {# plage disponible} other {# plages disponibles}}",

	"pim.weeks": "{count, plural, one {# semaine} other {# semaines}}",
	"pim.days": "{count, plural, one {# jour} other {# jours}}",
	"pim.hours": "{count, plural, one {# heure} other {# heures}}",
	"pim.minutes": "{count, plural, one {# minute} other {# minutes}}",
	"pim.seconds": "{count, plural, one {# seconde} other {# secondes}}",

	"pim.rule.own": "selon une règle particulière ({rule})",
	"pim.rule.times": "{rule}, {count, plural, one {une fois} other {# fois}}",
	"pim.rule.until": "{rule}, jusqu’au {day}",
	"pim.rule.hourly":
		"{every, plural, =1 {toutes les heures} other {toutes les # heures}}",
	"pim.rule.daily":
		"{every, plural, =1 {tous les jours} =2 {un jour sur deux} other {tous les # jours}}",
	"pim.rule.weekly":
		"{every, plural, =1 {toutes les semaines} =2 {une semaine sur deux} other {toutes les # semaines}}",
	"pim.rule.weekday":
		"{every, plural, =1 {chaque {day}} =2 {un {day} sur deux} other {le {day}, toutes les # semaines}}",
	"pim.rule.weekdays":
		"{every, plural, =1 {chaque {days}} =2 {les {days}, une semaine sur deux} other {les {days}, toutes les # semaines}}",
	"pim.rule.workdays": "tous les jours ouvrés",
	"pim.rule.monthly":
		"{every, plural, =1 {tous les mois} =2 {un mois sur deux} other {tous les # mois}}",
	"pim.rule.monthly-dates":
		"{count, plural, one {le} other {les}} {dates} {every, plural, =1 {de chaque mois} =2 {du mois, un mois sur deux} other {du mois, tous les # mois}}",
	"pim.rule.monthly-last":
		"{every, plural, =1 {le dernier jour de chaque mois} =2 {le dernier jour du mois, un mois sur deux} other {le dernier jour du mois, tous les # mois}}",
	"pim.rule.monthly-which":
		"{every, plural, =1 {{which} de chaque mois} =2 {{which} du mois, un mois sur deux} other {{which} du mois, tous les # mois}}",
	"pim.rule.nth-day":
		"{nth, select, first {le premier {day}} second {le deuxième {day}} third {le troisième {day}} fourth {le quatrième {day}} fifth {le cinquième {day}} before {l’avant-dernier {day}} other {le dernier {day}}}",
	"pim.rule.nth-workday":
		"{nth, select, first {le premier jour ouvré} second {le deuxième jour ouvré} third {le troisième jour ouvré} fourth {le quatrième jour ouvré} fifth {le cinquième jour ouvré} before {l’avant-dernier jour ouvré} other {le dernier jour ouvré}}",
	"pim.rule.nth-of-all":
		"{nth, select, first {le premier jour} second {le deuxième jour} third {le troisième jour} fourth {le quatrième jour} fifth {le cinquième jour} before {l’avant-dernier jour} other {le dernier jour}}",
	"pim.rule.yearly":
		"{every, plural, =1 {tous les ans} =2 {une année sur deux} other {tous les # ans}}",
	"pim.rule.yearly-month":
		"{every, plural, =1 {tous les ans en {month, date, ::MMMM}} =2 {une année sur deux en {month, date, ::MMMM}} other {tous les # ans en {month, date, ::MMMM}}}",
	"pim.rule.yearly-day":
		"{every, plural, =1 {tous les ans le {day, date, ::MMMMd}} =2 {une année sur deux le {day, date, ::MMMMd}} other {tous les # ans le {day, date, ::MMMMd}}}",
	"pim.rule.yearly-which":
		"{every, plural, =1 {tous les ans en {month, date, ::MMMM}, {which}} =2 {une année sur deux en {month, date, ::MMMM}, {which}} other {tous les # ans en {month, date, ::MMMM}, {which}}}",

	"pim.day-month": "{day, date, ::MMMMd}",
	"pim.file": "un fichier sans nom",
	"pim.repeated": "{when}, {rule}",
	"pim.none": "rien",
	"pim.more": "{count, plural, one {# autre} other {# autres}}",
	"pim.priority":
		"{level, select, high {haute} medium {moyenne} other {basse}} ({value})",
	"pim.status.tentative": "à confirmer",
	"pim.status.confirmed": "confirmé",
	"pim.status.cancelled": "annulé",
	"pim.status.needs-action": "à faire",
	"pim.status.in-process": "en cours",
	"pim.status.completed": "terminé",
	"pim.status.draft": "brouillon",
	"pim.status.final": "définitif",
	"pim.class.public": "public",
	"pim.class.private": "privé",
	"pim.class.confidential": "confidentiel",
	"pim.transp.opaque": "occupé",
	"pim.transp.transparent": "libre",
	"pim.alarm.unknown": "à un moment non précisé",
	"pim.alarm.at.start": "au début",
	"pim.alarm.at.end": "à la fin",
	"pim.alarm.before.start": "{length} avant",
	"pim.alarm.after.start": "{length} après le début",
	"pim.alarm.before.end": "{length} avant la fin",
	"pim.alarm.after.end": "{length} après la fin",
	"pim.answer.accepted": "Accepté par {names}",
	"pim.answer.declined": "Refusé par {names}",
	"pim.answer.tentative": "Accepté provisoirement par {names}",
	"pim.answer.needs-action": "Désormais sans réponse : {names}",
	"pim.answer.delegated": "Délégué par {names}",
	"pim.answer.other": "Autre réponse : {names}",
	"pim.answer.details":
		"{count, plural, one {Les détails d’un invité ont changé : {names}} other {Les détails de # invités ont changé : {names}}}",

	"pim.field.title": "Titre",
	"pim.field.day": "Jour",
	"pim.field.time": "Horaire",
	"pim.field.length": "Durée",
	"pim.field.zone": "Fuseau horaire",
	"pim.field.due": "Échéance",
	"pim.field.done": "Terminée le",
	"pim.field.status": "État",
	"pim.field.progress": "Progression",
	"pim.field.priority": "Priorité",
	"pim.field.place": "Lieu",
	"pim.field.position": "Position sur la carte",
	"pim.field.organiser": "Organisateur",
	"pim.field.reminder": "Rappel",
	"pim.field.note": "Note",
	"pim.field.visibility": "Visibilité",
	"pim.field.busy": "Affiché comme",
	"pim.field.categories": "Catégories",
	"pim.field.color": "Couleur",
	"pim.field.attachments": "Pièces jointes",
	"pim.field.link": "Lien",
	"pim.field.conference": "Visioconférence",
	"pim.field.comment": "Commentaire",
	"pim.field.contact": "Contact",
	"pim.field.resources": "Ressources",
	"pim.field.busy-times": "Plages occupées",
	"pim.field.name": "Nom",
	"pim.field.role": "Poste",
	"pim.field.available": "Plages disponibles",
	"pim.field.name-parts": "Éléments du nom",
	"pim.field.nickname": "Surnom",
	"pim.field.mail": "Mail",
	"pim.field.phone": "Téléphone",
	"pim.field.address": "Adresse",
	"pim.field.organisation": "Organisation",
	"pim.field.function": "Fonction",
	"pim.field.birthday": "Date de naissance",
	"pim.field.anniversary": "Anniversaire de mariage",
	"pim.field.date": "Date",
	"pim.field.messenger": "Messagerie instantanée",
	"pim.field.profile": "Profil",
	"pim.field.relation": "Relation",
	"pim.field.typed": "{field} ({type})",
	"pim.field.of-value": "{field} {value}",
	"pim.type.home": "domicile",
	"pim.type.work": "travail",
	"pim.type.cell": "mobile",
	"pim.type.mobile": "mobile",
	"pim.type.fax": "fax",
	"pim.type.pager": "bipeur",
	"pim.type.main": "principal",
	"pim.type.school": "école",
	"pim.type.other": "autre",
	"pim.type.homepage": "page d’accueil",
	"pim.type.anniversary": "anniversaire de mariage",

	"pim.change.field": "{field} : {before} → {after}",
	"pim.change.added": "{field} en plus : {items}",
	"pim.change.removed": "{field} en moins : {items}",
	"pim.change.all-day": "Dure désormais toute la journée : {before} → {after}",
	"pim.change.not-all-day":
		"Ne dure plus toute la journée : {before} → {after}",
	"pim.change.repeats": "Se répète désormais : {rule}",
	"pim.change.repeats-no-more": "Ne se répète plus, avant : {rule}",
	"pim.change.repetition": "Répétition : {before} → {after}",
	"pim.change.left-out": "Exclu de la série : {days}",
	"pim.change.not-left-out": "N’est plus exclu de la série : {days}",
	"pim.change.also-on": "A aussi lieu : {days}",
	"pim.change.no-more-on": "N’a plus lieu : {days}",
	"pim.change.on-day": "Le {day} seulement : {change}",
	"pim.change.from-day": "À partir du {day} : {change}",
	"pim.change.exception": "Le {day} seulement : quelque chose a changé",
	"pim.change.exception-same":
		"La date du {day} est désormais enregistrée à part, sans modification",
	"pim.change.exception-gone": "La modification du {day} n’existe plus",
	"pim.change.guests-fewer":
		"{count, plural, one {# invité de moins : {names}} other {# invités de moins : {names}}}",
	"pim.change.guests-more":
		"{count, plural, one {# invité de plus : {names}} other {# invités de plus : {names}}}",
	"pim.change.details": "{field} : des détails ont changé",
	"pim.change.note-new":
		"Note : rien → {text} ({count, plural, one {# caractère} other {# caractères}})",
	"pim.change.note-gone":
		"Note : {text} ({count, plural, one {# caractère} other {# caractères}}) → rien",
	"pim.change.note-long":
		"Note modifiée : {before} → {after, plural, one {# caractère} other {# caractères}}",
	"pim.change.kind": "C’est désormais un autre type d’élément",
	"pim.change.other-entries":
		"{count, plural, one {# autre élément y a changé} other {# autres éléments y ont changé}}",
	"pim.change.others":
		"{count, plural, one {# autre champ a changé : {names}} other {# autres champs ont changé : {names}}}",
	"pim.change.more":
		"{count, plural, one {et # autre champ} other {et # autres champs}}",
	"pim.change.members-fewer":
		"{count, plural, one {# membre de moins} other {# membres de moins}}",
	"pim.change.members-more":
		"{count, plural, one {# membre de plus} other {# membres de plus}}",
	"pim.change.group-now": "C’est désormais un groupe",
	"pim.change.group-no-more": "Ce n’est plus un groupe",
	"pim.photo.added":
		"{size, plural, =0 {Une photo a été ajoutée} other {Une photo a été ajoutée (# ko)}}",
	"pim.photo.replaced":
		"{size, plural, =0 {La photo a été remplacée} other {La photo a été remplacée (# ko)}}",
	"pim.photo.removed":
		"{size, plural, =0 {La photo a été retirée} other {La photo a été retirée (# ko)}}",
	"pim.logo.added":
		"{size, plural, =0 {Un logo a été ajouté} other {Un logo a été ajouté (# ko)}}",
	"pim.logo.replaced":
		"{size, plural, =0 {Le logo a été remplacé} other {Le logo a été remplacé (# ko)}}",
	"pim.logo.removed":
		"{size, plural, =0 {Le logo a été retiré} other {Le logo a été retiré (# ko)}}",
	"pim.change.bookkeeping":
		"Seules des notes internes des programmes ont changé, rien de visible",
	"pim.change.something": "Autre chose a changé",
	"pim.change.unreadable": "C’est illisible, et cela a changé",
	"pim.change.unreadable-now": "Ce n’est plus lisible",
	"pim.change.unreadable-before": "C’est de nouveau lisible",
} as const;
