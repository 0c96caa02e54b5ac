/** Connecting calendars and address books. */
export const sync = {
	"help.subject.sync": "Connected calendars and contacts",
	"command.sync connect": "Connect your account",
	"help.sync connect":
		"Connect your calendars and contacts on a private page, so that they are protected",
	"command.sync list": "What is protected",
	"help.sync list": "Which of your calendars and contacts are protected",
	"command.sync disconnect": "Disconnect an account",
	"help.sync disconnect":
		"Disconnect your calendars and contacts; admins, those of others",
	"command.sync service": "Organisation’s account",
	"help.sync service":
		"Connect the organisation’s calendars and contacts, or disconnect them",
	"arg.forget": "Remove the restore points, too",
	"hint.forget": "Without it they stay for 30 days.",
	"arg.off": "Disconnect it",
	"hint.off": "Without it you get the page to connect it.",

	"sync.one-of": "one of {where}",
	"sync.calendars":
		"{count, plural, =0 {no calendars} one {# calendar} other {# calendars}}",
	"sync.books":
		"{count, plural, =0 {no address books} one {# address book} other {# address books}}",
	"sync.kind.calendar": "Calendar",
	"sync.kind.contacts": "Address book",
	"sync.nameless": "Without a name",
	"sync.person.left": "somebody who is no longer here",

	"sync.link.title.person": "Connect your calendars and contacts",
	"sync.link.title.service":
		"Connect the organisation’s calendars and contacts",
	"sync.link.text.person":
		"A restore point of them is then taken every night, and you can restore, share and export them from here. They are at {where}.",
	"sync.link.text.service":
		"A restore point of them is then taken every night, and the help desk can restore them. They are at {where}.",
	"sync.link.login":
		"Open https://config.infomaniak.com and choose the address: it shows the short sync login, such as AB12345.",
	"sync.link.password":
		"Open https://manager.infomaniak.com, your profile, application passwords, and make one for Suitemate. The password you log in with does not work there.",
	"sync.link.other":
		"Have the login of the account ready, and make an application password for Suitemate in its settings.",
	"sync.link.type": "Type both in on the private page, never in the chat.",
	"sync.link.open": "Open the private page",
	"sync.link.before":
		"{server} is connected already. The new account takes its place; the restore points of the old one stay for 30 days.",
	"sync.link.note":
		"The page works for 15 minutes and is for you alone. The password is stored encrypted, and /ksuite sync disconnect removes it.",
	"sync.link.here": "You need not connect anything",
	"sync.link.here.text":
		"Your calendars and contacts are in this kSuite itself, and they are protected already.",
	"sync.link.nothing": "There is no server to connect to",
	"sync.link.nothing.text":
		"An operator can allow some: docs/operations.md, DAV_SERVERS.",

	"sync.page.title.person": "Connect calendars and contacts",
	"sync.page.title.service":
		"Connect the organisation’s calendars and contacts",
	"sync.page.for.person":
		"This connects an account at {server} for {name}. Is that not you? Then type nothing in, whoever sent you the link.",
	"sync.page.for.service":
		"This connects an account at {server} for the whole organisation; {name} asked for it. Did you not expect this? Then type nothing in, whoever sent you the link.",
	"sync.page.use":
		"Suitemate reads the calendars and address books every night to keep restore points, and writes in them only what is asked for in the chat. The password is stored encrypted.",
	"sync.page.server": "Server",
	"sync.page.login": "Login",
	"sync.page.login.infomaniak":
		"The short sync login that config.infomaniak.com shows, such as AB12345.",
	"sync.page.login.other": "The name of the account at the server.",
	"sync.page.password": "Application password",
	"sync.page.password.infomaniak":
		"From the Manager: your profile, application passwords. Not the password you log in with.",
	"sync.page.password.other":
		"One made for Suitemate in the settings of the account, not the password you log in with.",
	"sync.page.verb": "Connect",
	"sync.page.refused": "The server does not accept this login and password",
	"sync.page.refused.help":
		"Check both, and that the password is an application password. Nothing was stored.",
	"sync.page.done": "Connected",
	"sync.page.back": "You can go on in your chat.",

	"sync.connected.person": "Your account at {server} is connected",
	"sync.connected.service":
		"The organisation’s account at {server} is connected",
	"sync.connected.what":
		"{what} are protected from now on. The first restore points are being taken.",
	"sync.connected.none":
		"There are no calendars and address books in it yet. What comes later is protected by itself.",
	"sync.connected.note":
		"It was not you? Then disconnect it with /ksuite sync disconnect, remove the application password at the server, and tell an admin.",
	"sync.button.calendars": "Calendars",
	"sync.button.contacts": "Contacts",
	"sync.button.list": "What is protected",
	"sync.button.connect": "Connect…",
	"sync.button.again": "Connect another account…",
	"sync.button.disconnect": "Disconnect…",
	"sync.button.gone": "Disconnect {number}…",

	"sync.list.connected": "Your account is connected",
	"sync.list.here": "Your calendars and contacts are protected",
	"sync.list.none": "Nothing of yours is connected",
	"sync.list.none.text":
		"Without it no restore points of your calendars and contacts are taken.",
	"sync.column.name": "Name",
	"sync.column.kind": "Kind",
	"sync.column.newest": "Newest restore point",
	"sync.newest.soon": "none yet",
	"sync.row.server": "Server",
	"sync.row.since": "Connected since",
	"sync.row.points": "Restore points",
	"sync.overview": "In the organisation",
	"sync.row.people": "Connected people",
	"sync.row.service": "The organisation’s account",
	"sync.row.gone": "Of people who left",
	"sync.not-connected": "not connected",
	"sync.since": "{server}, since {day}",

	"sync.disconnect.title": "Disconnect your account at {server}",
	"sync.disconnect.title.other": "Disconnect the account of {name} at {server}",
	"sync.disconnect.verb": "Disconnect",
	"sync.disconnect.note":
		"The stored login and password are removed, and no more points are taken. Nothing changes at the server; remove the application password there, too.",
	"sync.points.count":
		"{points, plural, =0 {none} one {# point} other {# points}} of {count, plural, one {# calendar or address book} other {# calendars or address books}}",
	"sync.points.kept": "{count}, kept for 30 days",
	"sync.points.stay": "kept for 30 days",
	"sync.points.none": "none",
	"sync.disconnected.own": "Your account at {server} is disconnected",
	"sync.disconnected.other":
		"The account of {name} at {server} is disconnected",
	"sync.disconnected.told": "{by} disconnected your account at {server}",
	"sync.disconnected.stay":
		"No more restore points are taken. Those there are stay for 30 days, for when the same account is connected again.",
	"sync.disconnected.forgotten":
		"No more restore points are taken, and those there were are removed.",
	"sync.service.off.title": "Disconnect the organisation’s account",
	"sync.service.off.done":
		"The organisation’s account at {server} is disconnected",
	"undo.sync.again": "Undo: connect it again…",
	"undo.sync.forget":
		"The account can be connected again, but the removed points do not come back.",
	"undo.sync.other": "Only the owner of the account can connect it again.",
} as const;
