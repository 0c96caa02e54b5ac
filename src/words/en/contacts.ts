/** Looking for contacts, sharing address books, and taking them out as files. */
export const contacts = {
	"help.subject.contacts": "Address books",
	"command.contacts list": "My address books",
	"help.contacts list":
		"Your address books, who has them, and since when they are protected",
	"command.contacts find": "Find a contact",
	"help.contacts find":
		"Search your address books for a name, a mail address, a number or an organisation",
	"command.contacts share": "Share an address book",
	"help.contacts share":
		"Share an address book with somebody, if wanted only until a day",
	"command.contacts unshare": "End a share",
	"help.contacts unshare": "Take a share of an address book away",
	"command.contacts shares": "Shared address books",
	"help.contacts shares": "Who has which of your address books",
	"command.contacts dismiss": "Done by hand",
	"help.contacts dismiss": "Take a share that was ended by hand off the list",
	"command.contacts export": "Export contacts",
	"help.contacts export": "One or several address books as a private .vcf file",

	"arg.right": "Right",
	"hint.right": "Read, write or admin.",
	"arg.who": "Who has it",
	"hint.who": "As the list of shares names them.",
	"arg.books": "Names, with commas",
	"hint.books":
		"Names of address books with commas between them, such as Team, Customers.",
	"arg.ticked": "Address books",
	"hint.ticked": "At most 100 of them.",
	"choice.read": "Read only",
	"choice.write": "Read and write",

	"contacts.unnamed": "Address book without a name",
	"contacts.nameless": "a contact without a name",
	"contacts.person": "{name} ({email})",
	"contacts.guess": "{who} (not checked)",
	"contacts.more": "and {count, number} more",

	"contacts.none": "No address books of yours are connected",
	"contacts.none.what":
		"Connect your account, and your contacts are protected, found and shared from here.",
	"contacts.list.title":
		"{count, plural, =0 {You have no address books} one {Your address book} other {Your # address books}}",
	"contacts.list.none":
		"There is none in your account yet. What comes later is protected by itself.",
	"contacts.column.book": "Address book",
	"contacts.column.contacts": "Contacts",
	"contacts.column.access": "Access",
	"contacts.column.shared": "Shared with",
	"contacts.column.since": "Protected since",
	"contacts.column.name": "Name",
	"contacts.column.mails": "Mail addresses",
	"contacts.column.phones": "Numbers",
	"contacts.column.organisation": "Organisation",
	"contacts.column.who": "With",
	"contacts.column.right": "Right",
	"contacts.column.state": "State",
	"contacts.column.until": "Until",
	"contacts.access.owner": "yours",
	"contacts.access.write": "shared with you, read and write",
	"contacts.access.read": "shared with you, read only",
	"contacts.shared.nobody": "nobody",
	"contacts.shared.untold": "not told by the server",
	"contacts.shared.with-you": "–",
	"contacts.since.none": "tonight on",
	"contacts.others":
		"{names}{more, plural, =0 {} one { and # more} other { and # more}}",

	"contacts.find.title":
		"{count, plural, =0 {No contact found} one {# contact found} other {# contacts found}} among {looked, number}",
	"contacts.find.none":
		"I looked for names, mail addresses, numbers, organisations and nicknames. Try fewer or other words.",
	"contacts.find.unreadable":
		"{count, plural, one {# more contact cannot be read, so it was not looked through.} other {# more contacts cannot be read, so they were not looked through.}}",
	"contacts.find.group":
		"{name} (group, {count, plural, one {# member} other {# members}})",
	"contacts.find.photo": "{name} (with photo)",

	"contacts.right.read": "read only",
	"contacts.right.write": "read and write",
	"contacts.right.admin": "administration",
	"contacts.right.none": "none",
	"contacts.may.read": "see all contacts in it",
	"contacts.may.write": "see, add, change and delete contacts in it",
	"contacts.may.admin":
		"see, add, change and delete contacts in it, and share it with others",
	"contacts.until.none": "no end",
	"contacts.until.elsewhere": "given elsewhere",
	"contacts.row.book": "Address book",
	"contacts.row.who": "With",
	"contacts.row.server": "At the server",
	"contacts.row.right": "Right",
	"contacts.row.may": "They can",
	"contacts.row.until": "Until (last day)",
	"contacts.row.others": "Others who have it",

	"contacts.share.title": "Share {book} with {who}",
	"contacts.share.change": "Change the share of {book} with {who}",
	"contacts.share.verb": "Share",
	"contacts.share.verb.change": "Change",
	"contacts.share.added":
		"{count, plural, one {One person has it already; this share is added to theirs.} other {# people have it already; this share is added to theirs.}}",
	"contacts.share.guess":
		"I do not know the name of this account at the server, so I take the part before the @. If nobody is called so, nothing is changed.",
	"contacts.share.visible":
		"Contacts that are added to it later are seen by everybody who has it.",
	"contacts.share.by-hand":
		"This server lets no program do it. You get the steps and the link, and I look whether it happened. It is undone by hand, too.",
	"contacts.shared.title": "{book} is shared with {who}",
	"contacts.shared.changed": "The share of {book} with {who} is changed",
	"contacts.unshare.title": "End the share of {book} with {who}",
	"contacts.unshare.verb": "End the share",
	"contacts.unshare.note":
		"The contacts stay as they are; the person sees them no more.",
	"contacts.unshared.title": "{book} is no longer shared with {who}",
	"contacts.undo.share": "Undo: end the share",
	"contacts.undo.before": "Undo: as it was before",
	"contacts.undo.unshare": "Undo: share it again",
	"contacts.undo.again": "It can be shared again at any time.",
	"contacts.undo.dismiss": "Undo: keep it on the list",
	"contacts.undo.back": "Undo: take it off the list",

	"contacts.shares.title":
		"{count, plural, =0 {No shares of your address books} one {# share of your address books} other {# shares of your address books}}",
	"contacts.shares.of":
		"{count, plural, =0 {No shares} one {# share} other {# shares}} of {book}",
	"contacts.shares.none": "Nobody but you has them.",
	"contacts.shares.not-yours":
		"Only who owns an address book sees who else has it.",
	"contacts.shares.unknown": "None was given through me.",
	"contacts.shares.untold":
		"The server does not tell who has {names}. You see what was given through me, and there may be others.",
	"contacts.state.active": "has it",
	"contacts.state.invited": "invited, has not accepted yet",
	"contacts.state.asked": "to be given by hand, not seen yet",
	"contacts.state.ending": "to be ended by hand, not seen yet",

	"contacts.button.connect": "Connect your account…",
	"contacts.button.find": "Find…",
	"contacts.button.share": "Share…",
	"contacts.button.shares": "All shares",
	"contacts.button.export": "Export…",
	"contacts.button.restore": "Restore…",
	"contacts.button.unshare": "End: {who}, {book}…",
	"contacts.button.forget": "Done: {who}",
	"contacts.button.done": "It is done",
	"contacts.button.again": "Share it again…",

	"contacts.dismiss.title": "The share of {book} with {who} is off the list",
	"contacts.dismiss.back":
		"The share of {book} with {who} is on the list again",
	"contacts.dismiss.verb": "It is done",

	"contacts.ended.title": "The share of {book} with {who} is over",
	"contacts.ended.text":
		"Its last day was {day}. The contacts are as they were.",
	"contacts.by-hand.title": "Please end the share of {book} with {who}",
	"contacts.by-hand.text":
		"Its last day was {day}. The server lets no program end it:",
	"contacts.by-hand.link": "Open the page",
	"contacts.by-hand.note":
		"I ask again in a week, unless I see that it is gone or you press the button.",
	"contacts.cannot-end.text":
		"Its last day was {day}, but I cannot get at it to end it. End it at the server, or connect your account again with /ksuite sync connect.",

	"contacts.export.submit": "Export",
	"contacts.export.reading": "Reading {name} ({number} of {count})",
	"contacts.export.title":
		"{count, plural, one {# contact} other {# contacts}} of {names}{more, plural, =0 {} one { and # more} other { and # more}}",
	"contacts.export.twins":
		"{count, plural, one {# contact stood in several of them in the same words, and is there once.} other {# contacts stood in several of them in the same words, and are there once.}}",
	"contacts.export.unreadable":
		"{count, plural, one {# contact cannot be read, so it is not in the file. It stays as it is:} other {# contacts cannot be read, so they are not in the file. They stay as they are:}}",
	"contacts.export.note":
		"Each contact is exactly as it is at the server, with photos and groups. The file was read again by another reader and says the same. Only you see it.",
} as const;
