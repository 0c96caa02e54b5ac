/** What an entry of a calendar or an address book is, and what changed in it. */
export const pim = {
	"pim.unreadable": "an entry that cannot be read",
	"pim.unknown": "an entry of an unknown kind",
	"pim.untitled.event": "an event without a title",
	"pim.untitled.event-on": "an event without a title, {day}",
	"pim.untitled.task": "a task without a title",
	"pim.untitled.journal": "a journal entry without a title",
	"pim.untitled.busy": "busy",
	"pim.untitled.busy-on": "busy, {day}",
	"pim.untitled.contact": "a contact without a name",
	"pim.untitled.group": "a group without a name",
	"pim.availability": "hours of availability",
	"pim.by-zone": "by the clock of {zone}",
	"pim.in-zone": "{when} ({zone})",
	"pim.span": "{from} – {to}",
	"pim.cancelled": "cancelled",
	"pim.exceptions":
		"{count, plural, one {# date differs} other {# dates differ}}",
	"pim.guests": "{count, plural, one {# guest} other {# guests}}",
	"pim.members": "{count, plural, one {# member} other {# members}}",
	"pim.due": "due {when}",
	"pim.done": "done",
	"pim.done-on": "done on {day}",
	"pim.done-part": "{part} done",
	"pim.busy-times": "{count, plural, one {# busy time} other {# busy times}}",
	"pim.available-times":
		"{count, plural, one {# available time} other {# available times}}",

	"pim.weeks": "{count, plural, one {# week} other {# weeks}}",
	"pim.days": "{count, plural, one {# day} other {# days}}",
	"pim.hours": "{count, plural, one {# hour} other {# hours}}",
	"pim.minutes": "{count, plural, one {# minute} other {# minutes}}",
	"pim.seconds": "{count, plural, one {# second} other {# seconds}}",

	"pim.rule.own": "by a rule of its own ({rule})",
	"pim.rule.times": "{rule}, {count, plural, one {once} other {# times}}",
	"pim.rule.until": "{rule}, until {day}",
	"pim.rule.hourly": "{every, plural, =1 {every hour} other {every # hours}}",
	"pim.rule.daily":
		"{every, plural, =1 {every day} =2 {every second day} other {every # days}}",
	"pim.rule.weekly":
		"{every, plural, =1 {every week} =2 {every second week} other {every # weeks}}",
	"pim.rule.weekday":
		"{every, plural, =1 {every {day}} =2 {every second {day}} other {every # weeks on {day}}}",
	"pim.rule.weekdays":
		"{every, plural, =1 {every {days}} =2 {every second week on {days}} other {every # weeks on {days}}}",
	"pim.rule.workdays": "every working day",
	"pim.rule.monthly":
		"{every, plural, =1 {every month} =2 {every second month} other {every # months}}",
	"pim.rule.monthly-dates":
		"{every, plural, =1 {every month} =2 {every second month} other {every # months}} on {count, plural, one {day} other {days}} {dates}",
	"pim.rule.monthly-last":
		"{every, plural, =1 {on the last day of every month} =2 {on the last day of every second month} other {on the last day of every # months}}",
	"pim.rule.monthly-which":
		"{every, plural, =1 {{which} of every month} =2 {{which} of every second month} other {{which} of every # months}}",
	"pim.rule.nth-day":
		"{nth, select, first {the first {day}} second {the second {day}} third {the third {day}} fourth {the fourth {day}} fifth {the fifth {day}} before {the last {day} but one} other {the last {day}}}",
	"pim.rule.nth-workday":
		"{nth, select, first {the first working day} second {the second working day} third {the third working day} fourth {the fourth working day} fifth {the fifth working day} before {the last working day but one} other {the last working day}}",
	"pim.rule.nth-of-all":
		"{nth, select, first {the first day} second {the second day} third {the third day} fourth {the fourth day} fifth {the fifth day} before {the last day but one} other {the last day}}",
	"pim.rule.yearly":
		"{every, plural, =1 {every year} =2 {every second year} other {every # years}}",
	"pim.rule.yearly-month":
		"{every, plural, =1 {every year in {month, date, ::MMMM}} =2 {every second year in {month, date, ::MMMM}} other {every # years in {month, date, ::MMMM}}}",
	"pim.rule.yearly-day":
		"{every, plural, =1 {every year on {day, date, ::MMMMd}} =2 {every second year on {day, date, ::MMMMd}} other {every # years on {day, date, ::MMMMd}}}",
	"pim.rule.yearly-which":
		"{every, plural, =1 {{which} of {month, date, ::MMMM} every year} =2 {{which} of {month, date, ::MMMM} every second year} other {{which} of {month, date, ::MMMM} every # years}}",

	"pim.day-month": "{day, date, ::MMMMd}",
	"pim.file": "a file without a name",
	"pim.repeated": "{when}, {rule}",
	"pim.none": "none",
	"pim.more": "{count, plural, one {# more} other {# more}}",
	"pim.priority":
		"{level, select, high {high} medium {medium} other {low}} ({value})",
	"pim.status.tentative": "not certain yet",
	"pim.status.confirmed": "confirmed",
	"pim.status.cancelled": "cancelled",
	"pim.status.needs-action": "to do",
	"pim.status.in-process": "begun",
	"pim.status.completed": "done",
	"pim.status.draft": "draft",
	"pim.status.final": "final",
	"pim.class.public": "public",
	"pim.class.private": "private",
	"pim.class.confidential": "confidential",
	"pim.transp.opaque": "busy",
	"pim.transp.transparent": "free",
	"pim.alarm.unknown": "at a time that is not said",
	"pim.alarm.at.start": "at the start",
	"pim.alarm.at.end": "at the end",
	"pim.alarm.before.start": "{length} before",
	"pim.alarm.after.start": "{length} after the start",
	"pim.alarm.before.end": "{length} before the end",
	"pim.alarm.after.end": "{length} after the end",
	"pim.answer.accepted": "Accepted by {names}",
	"pim.answer.declined": "Declined by {names}",
	"pim.answer.tentative": "Accepted for now by {names}",
	"pim.answer.needs-action": "No longer answered by {names}",
	"pim.answer.delegated": "Handed on by {names}",
	"pim.answer.other": "Another answer by {names}",
	"pim.answer.details":
		"{count, plural, one {Details of a guest changed: {names}} other {Details of # guests changed: {names}}}",

	"pim.field.title": "Title",
	"pim.field.day": "Day",
	"pim.field.time": "Time",
	"pim.field.length": "Duration",
	"pim.field.zone": "Time zone",
	"pim.field.due": "Due",
	"pim.field.done": "Done",
	"pim.field.status": "Status",
	"pim.field.progress": "Progress",
	"pim.field.priority": "Priority",
	"pim.field.place": "Place",
	"pim.field.position": "Position on the map",
	"pim.field.organiser": "Organiser",
	"pim.field.reminder": "Reminder",
	"pim.field.note": "Note",
	"pim.field.visibility": "Visibility",
	"pim.field.busy": "Shown as",
	"pim.field.categories": "Categories",
	"pim.field.color": "Colour",
	"pim.field.attachments": "Attachments",
	"pim.field.link": "Link",
	"pim.field.conference": "Conference",
	"pim.field.comment": "Comment",
	"pim.field.contact": "Contact",
	"pim.field.resources": "Resources",
	"pim.field.busy-times": "Busy times",
	"pim.field.name": "Name",
	"pim.field.role": "Job title",
	"pim.field.available": "Available times",
	"pim.field.name-parts": "Parts of the name",
	"pim.field.nickname": "Nickname",
	"pim.field.mail": "Mail",
	"pim.field.phone": "Phone",
	"pim.field.address": "Address",
	"pim.field.organisation": "Organisation",
	"pim.field.function": "Function",
	"pim.field.birthday": "Birthday",
	"pim.field.anniversary": "Anniversary",
	"pim.field.date": "Date",
	"pim.field.messenger": "Messenger",
	"pim.field.profile": "Profile",
	"pim.field.relation": "Relation",
	"pim.field.typed": "{field} ({type})",
	"pim.field.of-value": "{field} {value}",
	"pim.type.home": "home",
	"pim.type.work": "work",
	"pim.type.cell": "mobile",
	"pim.type.mobile": "mobile",
	"pim.type.fax": "fax",
	"pim.type.pager": "pager",
	"pim.type.main": "main",
	"pim.type.school": "school",
	"pim.type.other": "other",
	"pim.type.homepage": "home page",
	"pim.type.anniversary": "anniversary",

	"pim.change.field": "{field}: {before} → {after}",
	"pim.change.added": "{field} added: {items}",
	"pim.change.removed": "{field} removed: {items}",
	"pim.change.all-day": "All day now: {before} → {after}",
	"pim.change.not-all-day": "No longer all day: {before} → {after}",
	"pim.change.repeats": "Repeats now: {rule}",
	"pim.change.repeats-no-more": "Repeats no longer, before: {rule}",
	"pim.change.repetition": "Repeats: {before} → {after}",
	"pim.change.left-out": "Left out on {days}",
	"pim.change.not-left-out": "No longer left out on {days}",
	"pim.change.also-on": "Also on {days}",
	"pim.change.no-more-on": "No longer on {days}",
	"pim.change.on-day": "On {day} only: {change}",
	"pim.change.from-day": "From {day} on: {change}",
	"pim.change.exception": "On {day} only: something changed",
	"pim.change.exception-same":
		"{day} is kept on its own now, with nothing changed",
	"pim.change.exception-gone": "The change of {day} is gone",
	"pim.change.guests-fewer":
		"{count, plural, one {# guest fewer: {names}} other {# guests fewer: {names}}}",
	"pim.change.guests-more":
		"{count, plural, one {# guest more: {names}} other {# guests more: {names}}}",
	"pim.change.details": "{field}: details changed",
	"pim.change.note-new":
		"Note: none → {text} ({count, plural, one {# character} other {# characters}})",
	"pim.change.note-gone":
		"Note: {text} ({count, plural, one {# character} other {# characters}}) → none",
	"pim.change.note-long":
		"Note changed: {before} → {after, plural, one {# character} other {# characters}}",
	"pim.change.kind": "It is another kind of entry now",
	"pim.change.other-entries":
		"{count, plural, one {# other entry in it changed} other {# other entries in it changed}}",
	"pim.change.others":
		"{count, plural, one {# other field changed: {names}} other {# other fields changed: {names}}}",
	"pim.change.more":
		"{count, plural, one {and # more field} other {and # more fields}}",
	"pim.change.members-fewer":
		"{count, plural, one {# member fewer} other {# members fewer}}",
	"pim.change.members-more":
		"{count, plural, one {# member more} other {# members more}}",
	"pim.change.group-now": "It is a group now",
	"pim.change.group-no-more": "It is no longer a group",
	"pim.photo.added":
		"{size, plural, =0 {A photo was added} other {A photo was added (# kB)}}",
	"pim.photo.replaced":
		"{size, plural, =0 {The photo was replaced} other {The photo was replaced (# kB)}}",
	"pim.photo.removed":
		"{size, plural, =0 {The photo was removed} other {The photo was removed (# kB)}}",
	"pim.logo.added":
		"{size, plural, =0 {A logo was added} other {A logo was added (# kB)}}",
	"pim.logo.replaced":
		"{size, plural, =0 {The logo was replaced} other {The logo was replaced (# kB)}}",
	"pim.logo.removed":
		"{size, plural, =0 {The logo was removed} other {The logo was removed (# kB)}}",
	"pim.change.bookkeeping": "Only notes of programs changed, nothing you see",
	"pim.change.something": "Something else changed",
	"pim.change.unreadable": "It cannot be read, and changed",
	"pim.change.unreadable-now": "It cannot be read any more",
	"pim.change.unreadable-before": "It can be read again",
};
