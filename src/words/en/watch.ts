/** Watching how things fill up, and the check of a mail domain. */
export const watch = {
	"command.storage watch": "Watch",
	"help.storage watch":
		"Have a channel or the admins told when storage, seats or addresses fill up",
	"command.storage watches": "What is watched",
	"help.storage watches": "Who is told when something fills up, and from where",
	"command.storage unwatch": "Stop watching",
	"help.storage unwatch": "Have nobody told any more of what you name",

	"arg.at": "Tell from how many percent",
	"hint.at": "One to five numbers from 1 to 100, such as 80, 90.",
	"arg.of": "Of whom, or of what",
	"hint.of":
		"Choose from the list, or write a name, a mail address or a mention.",
	"arg.in": "Channel; empty for the admins",
	"hint.in":
		"Write a channel such as #general, in which you and Suitemate are.",
	"choice.storage": "Storage",
	"choice.seats": "Seats",
	"choice.addresses": "Mail addresses",

	"watch.reading": "{used} of {allowed} ({share})",
	"watch.alt": "{what}: {reading}.",
	"watch.place.admins": "The admins, privately",
	"watch.place.channel": "#{name}",
	"watch.row.now": "Now",
	"watch.row.at": "From",
	"watch.row.used": "In use",
	"watch.row.before": "30 days ago",
	"watch.row.what": "What",
	"watch.row.place": "Told",
	"watch.row.by": "Set by",
	"watch.row.since": "Since",

	"watch.set.title.storage": "Watch the storage",
	"watch.set.title.seats": "Watch the seats",
	"watch.set.title.addresses": "Watch the mail addresses",
	"watch.set.verb": "Watch",
	"watch.set.note":
		"I look every morning, and write there once when it is reached. The first message comes now.",
	"watch.set.done.storage": "The storage is watched from now on",
	"watch.set.done.seats": "The seats are watched from now on",
	"watch.set.done.addresses": "The mail addresses are watched from now on",
	"watch.hello": "{what}: I write here from {at} on",
	"watch.hello.note":
		"{name} asked for this. I look every morning and write once when it is reached.",

	"watch.alert.storage": "Storage is {share} full: {used} of {allowed}",
	"watch.alert.seats": "{used} of {allowed} seats are taken ({share})",
	"watch.alert.addresses":
		"{used} of {allowed} mail addresses are used ({share})",
	"watch.alert.soon": "At this pace storage is full around {full}",
	"watch.way-out.storage":
		"What brings room: emptying the trash, deleting for good what is large, more users, or a higher plan.",
	"watch.way-out.seats":
		"What brings room: more users, or an invitation that is not needed any more.",
	"watch.way-out.addresses":
		"What brings room: more users, a higher plan, or addresses that can be aliases. Aliases are not counted.",
	"watch.note": "{place}: from {at}. Set by {name}. Nothing was changed.",
	"watch.note.lost":
		"This was for {place} (from {at}, set by {name}), where I cannot write any more. Invite me there again, or stop watching. Nothing was changed.",

	"watch.button.offer":
		"Preview {plan}, {users, plural, one {# user} other {# users}}",
	"watch.button.seats": "Seats",
	"watch.button.addresses": "Addresses left",
	"watch.button.stop": "Stop watching…",
	"watch.button.stop-one": "Stop: {what}, {place}",
	"watch.button.undo": "Undo: stop watching",
	"watch.button.again": "Undo: watch again ({what})",
	"watch.button.list": "What is watched",
	"watch.button.new": "Watch…",
	"watch.button.storage": "Watch…",

	"watch.list.title":
		"{count, plural, =0 {Nothing is watched} one {# watch} other {# watches}}",
	"watch.list.none": "Nobody is told when storage, seats or addresses fill up.",
	"watch.unset.title":
		"{count, plural, one {Stop watching} other {Stop # watches}}",
	"watch.unset.verb": "Stop",
	"watch.unset.row": "From {at}. {place}",
	"watch.unset.done":
		"{count, plural, one {This is not watched any more} other {# are not watched any more}}",
	"watch.unset.seen": "This is not watched any more",

	"command.mail domain": "Check a mail domain",
	"help.mail domain":
		"Whether MX, SPF, DKIM and DMARC of a domain are as they should be, and what to set",
	"arg.domain": "Domain",
	"hint.domain": "Choose one of your organisation’s mail domains.",
	"arg.selector": "Name of the DKIM key",
	"hint.selector":
		"What stands before ._domainkey in the Manager, such as 20260419.",
	"domain.title":
		"{domain}: {faults, plural, =0 {{open, plural, =0 {everything is as it should be} one {nothing wrong was found, # part is open} other {nothing wrong was found, # parts are open}}} one {# part is not as it should be} other {# parts are not as they should be}}",
	"domain.mx": "Receiving (MX)",
	"domain.spf": "Sending (SPF)",
	"domain.dkim": "Signing (DKIM)",
	"domain.dmarc": "Forged mail (DMARC)",
	"domain.state.fine": "Fine",
	"domain.state.wrong": "Not as it should be",
	"domain.state.missing": "Missing",
	"domain.state.unknown": "Could not be looked up",
	"domain.line": "{state}. {why}",
	"domain.and": "{before} {next}",
	"domain.set": "To set for {part}: {type} of {name}",
	"domain.note":
		"Read from public DNS just now. A change can take up to 48 hours to arrive everywhere. Nothing was changed.",
	"domain.button.again": "Look again",
	"domain.button.key": "Name the DKIM key…",
	"domain.button.other": "Another domain…",

	"domain.mx.fine": "Mail arrives at {hosts}.",
	"domain.mx.none": "No server is named that takes mail.",
	"domain.mx.elsewhere":
		"Mail arrives at {hosts}, not at Infomaniak. If that is a filter you put before it, leave it.",
	"domain.mx.mixed": "Besides Infomaniak, mail may arrive at {hosts}.",
	"domain.spf.fine": "Infomaniak may send, others may not.",
	"domain.spf.none": "Nothing says who may send, so much mail counts as spam.",
	"domain.spf.several":
		"There are {count, number} records, and receivers take none of them then. One has to hold everything.",
	"domain.spf.lacks": "Infomaniak’s servers are not among those that may send.",
	"domain.spf.everybody": "It lets everybody send in your name.",
	"domain.spf.neutral": "It leaves open what happens to mail from elsewhere.",
	"domain.spf.lookups":
		"It needs more than {count, number} look-ups, where receivers stop. Take out what you do not need.",
	"domain.spf.broken":
		"It leads to {names}, where no single SPF record is. Receivers take the whole record for broken then. Take it out.",
	"domain.spf.unsure": "What it refers to gave no answer.",
	"domain.dkim.fine": "The key {selector} is there.",
	"domain.dkim.delegated": "Infomaniak keeps the keys itself.",
	"domain.dkim.none":
		"There is no key. The Manager shows its name and value under the mail service, Global Security.",
	"domain.dkim.not-this":
		"There is no key named {selector}. The Manager shows its name and value under the mail service, Global Security.",
	"domain.dkim.unnamed":
		"A key seems to be there, but DNS does not tell its name. The Manager shows it; look again with --selector.",
	"domain.dkim.several": "The key {selector} is there more than once.",
	"domain.dkim.revoked": "The key {selector} was taken back.",
	"domain.dkim.garbled": "What stands at {selector} is not a key.",
	"domain.dmarc.reject": "It is refused.",
	"domain.dmarc.quarantine": "It goes to spam.",
	"domain.dmarc.some": "Only for {share} of it.",
	"domain.dmarc.reports": "It reports only: forged mail still arrives.",
	"domain.dmarc.none": "Nothing says what happens to mail forged in your name.",
	"domain.dmarc.several":
		"There are {count, number} records, and receivers take none of them then.",
	"domain.dmarc.garbled": "It has no policy that receivers know.",
} as const;
