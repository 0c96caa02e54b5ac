/** Work on many people or addresses at once. */
export const bulk = {
	"command.users import": "Invite many people",
	"help.users import":
		"Read a table of people, check all of it, and ask to invite them; nothing happens before a second person agrees",
	"command.users import-all": "Invite all of them",
	"help.users import-all": "Invite everybody of a table that was checked",
	"command.users import-rows": "All rows",
	"help.users import-rows": "All rows of a table that was checked",
	"command.users import-faults": "Faulty rows",
	"help.users import-faults": "The rows that are left out, as a file",
	"command.users import-again": "Try again",
	"help.users import-again": "The people who could not be invited, once more",
	"command.users import-result": "What came of it",
	"help.users import-result":
		"What became of each row of a table of people, as a private CSV file",
	"command.users export": "Export people",
	"help.users export":
		"Everybody as a private CSV file that an import reads back; the log notes that you took it",
	"command.users offboard": "Take somebody out",
	"help.users offboard":
		"Everything for somebody who leaves, step by step; you see first what can be undone",
	"command.mail import": "Create many addresses",
	"help.mail import":
		"Read a table of mail addresses, check all of it, and ask to create them; nothing happens before a second person agrees",
	"command.mail import-all": "Create all of them",
	"help.mail import-all": "Create all addresses of a table that was checked",
	"command.mail import-rows": "All rows",
	"help.mail import-rows": "All rows of a table that was checked",
	"command.mail import-faults": "Faulty rows",
	"help.mail import-faults": "The rows that are left out, as a file",
	"command.mail import-again": "Try again",
	"help.mail import-again": "The addresses that could not be made, once more",
	"command.mail import-result": "What came of it",
	"help.mail import-result":
		"What became of each row of a table of addresses, as a private CSV file",
	"command.mail passwords": "New passwords",
	"help.mail passwords":
		"See the passwords that a request of yours made, once, on a private page",

	"arg.rows": "Or paste the rows here",
	"hint.rows":
		"Paste the rows with their headings, or choose a file, but not both.",
	"arg.table": "CSV file",
	"hint.table": "Choose one file of up to 1 MB, saved as CSV.",
	"arg.passwords": "Show me the new passwords once",
	"hint.passwords": "Tick it if somebody takes over the mailboxes.",

	"problem.table-unusable":
		"I cannot use this table, so nothing was changed. {why}",
	"problem.import-over":
		"I no longer have these rows: I keep them for seven days, and for the person who gave them. Nothing was changed. Give me the table again.",

	"bulk.table.workbook":
		"It is a workbook or another document. In your spreadsheet, choose Save as, and then CSV.",
	"bulk.table.binary": "It is no text. Save it as CSV and try again.",
	"bulk.table.quote":
		"A quotation mark in it never ends. Close it, or take it out.",
	"bulk.table.empty": "There are no rows in it.",
	"bulk.table.many":
		"It has more than {most, number} rows. Split it into several.",
	"bulk.table.wide":
		"It has more than {most, number} columns. Keep those that are needed.",
	"bulk.table.missing": "No column is headed: {columns}.",
	"bulk.table.twice":
		"Several columns look like “{column}”. Rename or delete the ones you do not mean.",
	"bulk.table.heading":
		"It has no headings that I know, and I cannot tell the columns apart. Put headings above them: {columns}.",

	"bulk.column.email": "Mail address",
	"bulk.column.first": "First name",
	"bulk.column.last": "Last name",
	"bulk.column.role": "Role",
	"bulk.column.language": "Language",
	"bulk.column.teams": "Teams",
	"bulk.column.address": "Address",
	"bulk.column.owner": "Owner",
	"bulk.column.aliases": "Aliases",

	"bulk.head.number": "Row",
	"bulk.head.users": "Mail address",
	"bulk.head.users-who": "Name",
	"bulk.head.mail": "Address",
	"bulk.head.mail-who": "Owner",
	"bulk.head.what": "Result",
	"bulk.head.outcome": "Result",
	"bulk.head.why": "Remark",
	"bulk.head.step": "Step",
	"bulk.head.undo": "Can it be undone?",

	"bulk.fault.no-email": "The mail address is missing",
	"bulk.fault.email": "This is no mail address",
	"bulk.fault.missing": "Missing: {column}",
	"bulk.fault.long": "Too long: {column}",
	"bulk.fault.unusable": "Not usable: {column}",
	"bulk.fault.control": "Line breaks or hidden characters in: {column}",
	"bulk.fault.role": "Unknown role",
	"bulk.fault.language": "Unknown language",
	"bulk.fault.team": "There is no team “{team}”",
	"bulk.fault.twice": "The same as in row {row, number}",
	"bulk.fault.there-active": "Already in the organisation",
	"bulk.fault.there-pending": "Already invited",
	"bulk.fault.there-external":
		"Already here as an external person; /ksuite users seat gives a seat",
	"bulk.fault.owned": "This address already belongs to somebody",
	"bulk.fault.no-address": "The address is missing",
	"bulk.fault.address": "This cannot be an address",
	"bulk.fault.foreign": "Not in a domain of the organisation",
	"bulk.fault.taken": "This address exists already",
	"bulk.fault.alias": "An alias is not usable or exists already",
	"bulk.fault.aliases": "More than 20 aliases",
	"bulk.fault.owner": "The owner is nobody’s mail address here",

	"bulk.fault.and": "{one}. {other}",

	"bulk.row.rows": "Rows read",
	"bulk.row.left-out": "Left out",
	"bulk.row.ignored": "Columns not used",
	"bulk.row.seats": "Seats",
	"bulk.row.addresses": "Addresses",
	"bulk.row.users": "People to invite",
	"bulk.row.mail": "Addresses to create",
	"bulk.row.passwords": "New passwords",
	"bulk.of": "{used, number} of {total, number}",

	"bulk.users.intro":
		"Choose a CSV file of people, or paste rows from a spreadsheet. It needs columns for the mail address, first name and last name; role, language and teams may stand beside them.",
	"bulk.mail.intro":
		"Choose a CSV file of addresses, or paste rows from a spreadsheet. It needs a column for the address; the owner’s mail address and aliases may stand beside it.",
	"bulk.intro":
		"Headings in English, French, German, Italian or Spanish. At most 1,000 rows and 1 MB. I check everything first and change nothing.",
	"bulk.users.read":
		"{count, plural, =0 {Nobody of these {all, number} rows can be invited} one {# person of {all, number} rows can be invited} other {# people of {all, number} rows can be invited}}",
	"bulk.mail.read":
		"{count, plural, =0 {None of these {all, number} addresses can be created} one {# of {all, number} addresses can be created} other {# of {all, number} addresses can be created}}",
	"bulk.users.short":
		"{count, number} of {all, number} rows are fine, but there is no room for all of them",
	"bulk.mail.short":
		"{count, number} of {all, number} rows are fine, but there is no room for all of them",
	"bulk.missing.seats":
		"It takes {count, plural, one {# seat} other {# seats}}, and {free, plural, =0 {none is} one {# is} other {# are}} free. Split the table, free seats, or have an admin ask for more.",
	"bulk.missing.ceiling":
		"It takes {count, plural, one {# seat} other {# seats}}, and one kSuite can take {free, plural, =0 {nobody more} other {# more}}. Split the table, or free seats.",
	"bulk.missing.addresses":
		"It takes {count, plural, one {# address} other {# addresses}}, and {free, plural, =0 {none is} one {# is} other {# are}} left. Split the table, delete addresses, or have an admin ask for a higher plan.",
	"bulk.users.fine": "Will be invited",
	"bulk.users.fine-role": "Will be invited as {role}",
	"bulk.users.fine-teams": "Will be invited, into {teams}",
	"bulk.users.fine-role-teams": "Will be invited as {role}, into {teams}",
	"bulk.mail.fine": "Will be created",
	"bulk.mail.fine-aliases": "Will be created, also as {aliases}",
	"bulk.none": "Every row is left out; see why below. Nothing was changed.",
	"bulk.first": "The first {count, number} of {all, number}",
	"bulk.kept":
		"Nothing was changed. I keep these rows for seven days, for you only.",
	"bulk.users.power":
		"{count, plural, one {# person gets} other {# people get}} power over the organisation: a role other than user.",
	"bulk.users.with-address":
		"{count, plural, one {# mail address of ours comes} other {# mail addresses of ours come}} with the invitations.",
	"bulk.users.unsure":
		"The seats are counted from what Infomaniak tells, and may be a little off.",
	"bulk.users.ask":
		"Ask for approval: invite {count, plural, one {# person} other {# people}}",
	"bulk.mail.ask":
		"Ask for approval: create {count, plural, one {# address} other {# addresses}}",
	"bulk.users.all":
		"Invite {count, plural, one {# person} other {# people}} from a table",
	"bulk.mail.all":
		"Create {count, plural, one {# address} other {# addresses}} from a table",
	"bulk.users.verb": "Invite",
	"bulk.mail.verb": "Create",
	"bulk.users.undo":
		"There is no undoing all at once. Each invitation can be taken back by itself: /ksuite users cancel",
	"bulk.mail.undo":
		"There is no undoing all at once. Each address can be deleted by itself: /ksuite mail delete",
	"bulk.users.done":
		"{count, number} of {all, plural, one {# person was} other {# people were}} invited",
	"bulk.mail.done":
		"{count, number} of {all, plural, one {# address was} other {# addresses were}} created",

	"bulk.button.check": "Check",
	"bulk.button.faulty": "Faulty rows as CSV",
	"bulk.button.back": "Back to the table",
	"bulk.button.rows": "Show all rows",
	"bulk.button.other": "Another table…",
	"bulk.button.plan": "Preview another plan…",
	"bulk.button.result": "Result as CSV",
	"bulk.button.again": "Go on with the rest",
	"bulk.button.passwords": "Show the passwords once",

	"bulk.rows": "{count, plural, one {# row} other {# rows}}",
	"bulk.faulty":
		"{count, plural, =0 {No row is faulty} one {# faulty row} other {# faulty rows}}",
	"bulk.faulty-note":
		"Correct them in the file and give it to me again: the last two columns are left aside.",
	"bulk.result": "What became of {count, plural, one {# row} other {# rows}}",

	"bulk.outcome.done": "Done",
	"bulk.outcome.already": "Was so already",
	"bulk.outcome.failed": "Did not work",
	"bulk.outcome.by-hand": "Left for the Manager",
	"bulk.outcome.not-reached": "Not reached",

	"bulk.why.by-hand": "This has to be done in the Manager",
	"bulk.why.no-address": "Invited, but without the mail address: {why}",
	"bulk.why.no-team": "Invited, but not in the team {team}: {why}",
	"bulk.why.team-gone": "the team is gone",
	"bulk.why.no-alias": "Created, but without the alias {alias}: {why}",
	"bulk.why.no-owner":
		"Created, but its owner could not be let in: do it in the Manager",
	"bulk.why.password":
		"Created, but I was interrupted before I could keep the password; /ksuite mail password makes a new one",

	"bulk.passwords.note":
		"{count, plural, one {# password waits} other {# passwords wait}} for the one who asked, for seven days, and for nobody else.",
	"bulk.passwords.page":
		"{count, plural, one {# password} other {# passwords}}",
	"bulk.passwords.title":
		"{count, plural, one {# password is} other {# passwords are}} on a private page",
	"bulk.passwords.link": "See the passwords",
	"bulk.passwords.once":
		"The page opens once, within 15 minutes, and only you have the link. From now on I keep them nowhere; if it is too late, give the mailboxes new passwords.",
	"bulk.passwords.none": "No password waits here",
	"bulk.passwords.none-text":
		"They were shown already, or nobody looked for seven days. Nothing was changed. A mailbox gets a new one with /ksuite mail password",

	"bulk.export.title":
		"{count, plural, one {# person} other {# people}} in a file",
	"bulk.export.note":
		"An import reads this file back. It holds names and addresses, so keep it where nobody else reads it.",

	"bulk.off.title": "Take {name} out everywhere",
	"bulk.off.verb": "Begin",
	"bulk.off.done": "{name} is out of the organisation",
	"bulk.off.open": "{name} is not out of the organisation yet",
	"bulk.off.rest":
		"{count, plural, one {# step did not work or was not reached.} other {# steps did not work or were not reached.}} Do them by themselves, or ask for it again while the person is there: what is done already is recognised.",
	"bulk.off.seen": "The person is no longer in the organisation",
	"bulk.off.note":
		"A step that does not work does not stop the others. The person can be invited again, but what goes with them does not come back.",
	"bulk.off.note-pending":
		"A step that does not work does not stop the others. The person can be invited again.",
	"bulk.off.configured":
		"The configuration names this person as an owner here (OWNERS). Only the operator can take that out.",
	"bulk.off.passwords-once":
		"Shown once to the one who asked, on a private page",
	"bulk.off.passwords-nobody": "Nobody sees them",
	"bulk.off.untold":
		"Infomaniak does not tell. Look at them in the Manager first.",
	"bulk.off.row.addresses": "Addresses",
	"bulk.off.row.books": "Address books",
	"bulk.off.row.calendars": "Calendars",
	"bulk.off.addresses": "{names}: kept, and belong to nobody then",
	"bulk.off.books": "{names}: gone for everybody they are shared with",
	"bulk.off.calendars": "{names}: gone with the person",
	"bulk.off.step.password": "New password for {label}, so that nobody gets in",
	"bulk.off.step.unlink": "Unlink the chat account {label}",
	"bulk.off.step.sync":
		"Disconnect the calendars and contacts at {label}; the restore points stay 30 days",
	"bulk.off.step.role": "Take the role here: {label}",
	"bulk.off.step.withdraw": "Withdraw the open request {label}",
	"bulk.off.step.team": "Leave the team {label}",
	"bulk.off.step.cancel": "Take the invitation of {label} back",
	"bulk.off.step.remove": "Remove {label} from the organisation",
	"bulk.off.undo.password": "In part: /ksuite mail password makes another one",
	"bulk.off.undo.unlink": "Yes: the person links it again",
	"bulk.off.undo.sync": "Yes: the person connects them again",
	"bulk.off.undo.role": "Yes: /ksuite roles grant",
	"bulk.off.undo.withdraw": "No: it has to be asked for again",
	"bulk.off.undo.team": "Yes: /ksuite teams join",
	"bulk.off.undo.cancel": "No: a new invitation only",
	"bulk.off.undo.remove": "No: a new invitation only",
} as const;
