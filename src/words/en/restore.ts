/** Restore points, and bringing back calendars and contacts. */
export const restore = {
	"restore.unnamed.calendar": "Calendar without a name",
	"restore.unnamed.contacts": "Address book without a name",
	"restore.damaged": "an entry whose kept text is damaged",

	"restore.look.title": "{name}, as it was {left} ({when})",
	"restore.look.undo": "Take back the restore of {name}: as it was on {when}",
	"restore.look.same":
		"It is now exactly as it was then, so there is nothing to restore.",
	"restore.look.sum":
		"{back} would come back · {edited, select, leave {{changed, plural, one {# edited one stays as it is} other {# edited ones stay as they are}}} copy {{changed} would come back as a copy} other {{changed} would change}} · {newer, plural, =0 {no newer ones} one {# newer one stays as it is} other {# newer ones stay as they are}} · {lost} would be lost",
	"restore.look.into": "Goes into: {into}",
	"restore.look.none":
		"Nothing is chosen, so there is nothing to restore. Choose items first.",
	"restore.look.begun":
		"This restore has begun or is over. Its report says what it did.",
	"restore.look.counts":
		"You see numbers only, because this belongs to somebody else. Its owner will be told.",
	"restore.look.left":
		"{count, plural, one {# item is not chosen.} other {# items are not chosen.}}",
	"restore.part.create": "{count} would come back",
	"restore.part.replace": "{count} would change",
	"restore.part.copy": "{count} would come back as a copy",
	"restore.part.stay":
		"{kind, select, changed {{count, plural, one {# edited one stays as it is} other {# edited ones stay as they are}}} other {{count, plural, one {# newer one stays as it is} other {# newer ones stay as they are}}}}",
	"restore.part.remove": "{count} would be lost",
	"restore.more": "… {count} more",
	"restore.left": "{line} — not chosen",
	"restore.joined": "{before} · {next}",
	"restore.line":
		"{title}, {details}{more, plural, =0 {} one { · # more} other { · # more}}",
	"restore.line.changed":
		"{title} — {details}{more, plural, =0 {} one { · # more} other { · # more}}",

	"command.restore calendar": "Restore a calendar",
	"help.restore calendar":
		"See what was different in a calendar some time ago, and bring it back",
	"command.restore contacts": "Restore contacts",
	"help.restore contacts":
		"See what was different in an address book some time ago, and bring it back",
	"command.restore look": "Restore something",
	"help.restore look":
		"See what was different in a calendar or an address book, and bring it back",
	"arg.age": "As it was",
	"hint.age": "24h, 48h, 7d or 30d ago.",
	"choice.24h": "24 hours ago",
	"choice.48h": "48 hours ago",
	"choice.7d": "7 days ago",
	"choice.30d": "30 days ago",
	"command.restore show": "The difference",
	"help.restore show": "The card of a restore again",
	"command.restore set": "Change a choice",
	"help.restore set": "Change one choice of a restore",
	"command.restore name": "Name the new one",
	"help.restore name":
		"Name the new calendar or address book that a restore goes into",
	"command.restore items": "Items of a restore",
	"help.restore items": "What a restore would do, entry by entry",
	"command.restore choose": "Choose items",
	"help.restore choose": "Take or leave single entries of a restore",
	"command.restore choose-all": "Choose all of these",
	"help.restore choose-all": "Take or leave all entries that fit a search",
	"command.restore apply": "Restore",
	"help.restore apply": "Do what the card of a restore shows",
	"command.restore undo": "Undo a restore",
	"help.restore undo":
		"Take a restore back, the last one if none is named; works for 30 days",
	"command.restore again": "Look at the rest",
	"help.restore again": "Look again at what a restore did not do",
	"command.restore report": "Report of a restore",
	"help.restore report": "What a restore did with each entry",
	"command.restore points": "Restore points",
	"help.restore points": "What is protected, with the restore points there are",
	"command.restore now": "Take a restore point",
	"help.restore now": "Take a restore point now, of one or of everything",
	"help.subject.restore": "Restore points and bringing back what was",
	"arg.calendar": "Calendar",
	"hint.calendar": "The name of a calendar of the account.",
	"arg.book": "Address book",
	"hint.book": "The name of an address book of the account.",
	"arg.collection": "Calendar or address book",
	"hint.collection": "The name of a calendar or of an address book.",
	"arg.target": "Goes into",
	"hint.target": "The name of another one of the same account.",
	"arg.point": "As it was",
	"hint.point":
		"24h, 48h, 7d or 30d ago, a day such as 2026-11-20, or the number of a point.",
	"arg.exact": "Take away what came later",
	"hint.exact": "Yes or no.",
	"arg.service": "The account of the organisation",
	"hint.service": "Yes or no.",
	"arg.mode": "Newer ones",
	"hint.mode": "Stay, or are taken away.",
	"arg.changed": "Edited ones",
	"hint.changed": "Become what they were, come back as a copy, or stay.",
	"arg.part": "Only those that",
	"hint.part": "Come back, change, or came later.",
	"arg.items": "Items",
	"hint.items": "Tick what is to be restored.",
	"arg.restore": "Restore",
	"hint.restore": "One of your restores.",
	"arg.wanted": "All or none",
	"hint.wanted": "All or none.",
	"choice.merge": "stay",
	"choice.exact": "are taken away",
	"choice.replace": "become what they were",
	"choice.copy": "come back as a copy",
	"choice.leave": "stay as they are",
	"choice.back": "would come back",
	"choice.changed": "would change",
	"choice.newer": "came later",

	"restore.menu.point": "Another point",
	"restore.menu.into": "Goes into…",
	"restore.menu.changed": "Edited ones…",
	"restore.menu.mode": "Newer ones…",
	"restore.point.nightly":
		"{when}, {count, plural, one {# entry} other {# entries}}",
	"restore.point.asked":
		"{when}, taken when asked, {count, plural, one {# entry} other {# entries}}",
	"restore.point.safety":
		"{when}, before a restore, {count, plural, one {# entry} other {# entries}}",
	"restore.reason.nightly": "every night",
	"restore.reason.asked": "somebody asked",
	"restore.reason.safety": "before a restore",
	"restore.option.same": "The same one",
	"restore.option.new": "A new one",
	"restore.changed.replace": "Edited ones become what they were",
	"restore.changed.copy": "Edited ones come back as a copy",
	"restore.changed.leave": "Edited ones stay as they are",
	"restore.mode.merge": "Newer ones stay",
	"restore.mode.exact": "Newer ones are taken away",
	"restore.new-name": "{name}, {day}",

	"restore.items.title":
		"{count, plural, =0 {No items} one {# item} other {# items}} of this restore",
	"restore.items.beyond":
		"Only the first {count, number} of them are listed and searched here.",
	"restore.items.nothing": "Nothing fits. Search for other words.",
	"restore.item.back": "Comes back: {line}",
	"restore.item.changed": "Changes: {line}",
	"restore.item.newer": "Is taken away: {line}",
	"restore.pick.back": "Comes back",
	"restore.pick.back.more": "Comes back: {details}",
	"restore.pick.changed": "Changes",
	"restore.pick.changed.more": "{details}",
	"restore.pick.newer": "Is taken away",
	"restore.pick.newer.more": "Is taken away: {details}",
	"restore.choose.intro":
		"{first} to {last} of {all}. Tick what is to be restored.",
	"restore.choose.submit": "Choose",
	"restore.button.tick": "Tick items…",
	"restore.button.all": "{count, plural, one {Choose it} other {Choose all #}}",
	"restore.button.none": "{count, plural, one {Leave it} other {Leave all #}}",
	"restore.button.card": "Back to the difference",
	"restore.button.now": "Take a point now",
	"restore.button.connect": "Connect an account",
	"restore.button.look": "Restore {name}…",
	"restore.button.age": "As it was {left}",

	"restore.head.item": "Entry",
	"restore.head.what": "What was done",
	"restore.head.name": "Name",
	"restore.head.kind": "Kind",
	"restore.head.points": "Points",
	"restore.head.newest": "Newest",
	"restore.head.entries": "Entries",
	"restore.head.when": "When",
	"restore.head.why": "Why",
	"restore.kind.calendar": "Calendar",
	"restore.kind.contacts": "Address book",
	"restore.points.title":
		"{count, plural, =0 {No restore points yet} one {Restore points of # calendar or address book} other {Restore points of # calendars and address books}}",
	"restore.points.none":
		"Nothing is protected yet. As soon as an account is connected, a point is taken every night and kept for 30 days.",
	"restore.points.one":
		"{name}: {count, plural, one {# restore point} other {# restore points}}",
	"restore.points.missing": "{name} (gone at the server)",
	"restore.points.soon": "soon",
	"restore.points.damaged":
		"{count, plural, one {# point is damaged and cannot be used. The next night takes a new one.} other {# points are damaged and cannot be used. The next night takes new ones.}}",
	"restore.points.note":
		"A point is taken every night and kept for 30 days, encrypted. They take {size} on the disk.",
	"restore.size.kilobytes": "{count, number} kB",
	"restore.size.megabytes": "{count, number} MB",
	"restore.report.title": "What the restore of {name} did ({when})",
	"restore.report.untitled": "an entry",
	"restore.report.none":
		"What it did with each entry is kept for 30 days, so there is nothing left to show.",
	"restore.what.create": "Came back",
	"restore.what.replace": "Became what it was",
	"restore.what.copy": "Came back as a copy",
	"restore.what.remove": "Was taken away",
	"restore.what.already": "Was so already",
	"restore.what.not-reached": "Not reached",
	"restore.what.failed": "Did not work",
	"restore.failed.point-damaged":
		"Its kept text is damaged, so nothing was done",
	"restore.failed.sync-refused": "The server does not take it",
	"restore.failed.sync-unreachable": "The server did not answer",
	"restore.failed.sync-busy": "The server took no more",
	"restore.failed.sync-garbled": "The server’s answer could not be read",
	"restore.failed.sync-login": "The server did not accept the login any more",
	"restore.failed.sync-none": "The account was not connected any more",
	"restore.failed.sync-readonly": "It could only be read",
	"restore.failed.not-found": "The calendar or address book is gone",

	"restore.button.choose": "Choose items…",
	"restore.button.search": "Search…",
	"restore.button.apply":
		"{count, plural, one {Restore # item} other {Restore # items}}",
	"restore.button.take-back":
		"{count, plural, one {Take back # item} other {Take back # items}}",
	"restore.button.undo": "Undo…",
	"restore.button.name": "Another name…",
	"restore.button.report": "Report",
	"restore.button.again":
		"{count, plural, one {Look at the other one again} other {Look at the other # again}}",

	"restore.into.same": "the same one",
	"restore.into.new": "a new one, “{name}”",
	"restore.into.other": "{name}",
	"restore.note.quiet":
		"Guests get no mail. A restore point is taken first, so this can be undone for 30 days. Newer edits are never overwritten without being shown here.",
	"restore.note.guests":
		"Guests get no mail. What somebody edited since the look stays as it is.",
	"restore.note.undo":
		"A restore point is taken first, so this can be undone for 30 days.",

	"restore.apply.title":
		"{count, plural, one {Restore # item of {name}} other {Restore # items of {name}}}",
	"restore.apply.verb":
		"{count, plural, one {Restore # item} other {Restore # items}}",
	"restore.apply.undo":
		"{count, plural, one {Take back # item of a restore of {name}} other {Take back # items of a restore of {name}}}",
	"restore.row.owner": "Whose",
	"restore.owner.service": "The organisation",
	"restore.row.point": "As it was",
	"restore.row.into": "Goes into",
	"restore.row.second": "Why somebody else decides",
	"restore.second.other-person": "It belongs to somebody else, who is told",
	"restore.second.other-service": "It belongs to the organisation",
	"restore.second.empties": "Nothing would be left in it",
	"restore.second.half": "More than half of what is in it would be touched",
	"restore.deed.create": "Come back",
	"restore.deed.replace": "Changed to what they were",
	"restore.deed.copy": "Come back as a copy",
	"restore.deed.remove": "Taken away",

	"restore.why.edited": "Edited meanwhile, so it stays as it is",
	"restore.why.gone": "Deleted meanwhile, so it was left alone",
	"restore.why.uid":
		"The same entry is there in another place, so it stays as it is",

	"restore.ended.title":
		"{done} of {all} restored in {seconds, plural, one {# second} other {# seconds}}: {name}",
	"restore.ended.undone":
		"{done} of {all} taken back in {seconds, plural, one {# second} other {# seconds}}: {name}",
	"restore.ended.equal":
		"{count, plural, =0 {Nothing was changed.} one {Read again, and equal.} =2 {Both were read again, and are equal.} other {All # were read again, and are equal.}}",
	"restore.ended.unequal":
		"{count, plural, one {# of them is not as it was when it was read again. The report names it.} other {# of them are not as they were when they were read again. The report names them.}}",
	"restore.ended.unread":
		"The server does not answer now, so this was not read again. Look at it there before you undo it.",
	"restore.ended.conflicts": "Edited meanwhile, so left alone",
	"restore.ended.failed": "Did not work",
	"restore.ended.not-reached": "Not reached",
	"restore.told.begun": "{by} begins to restore {name}, which is yours",
	"restore.told.soon":
		"A second person agreed to it. A restore point was taken first, and you read here how it ends.",
	"restore.told.title": "{by} restored {name}, which is yours",
	"restore.told.note":
		"A second person agreed to it. If it was wrong, ask them to undo it: that works for 30 days.",
};
