/** Mail addresses. */
export const mail = {
	"command.mail list": "Mail addresses",
	"help.mail list": "All mail addresses, or those you search for",
	"command.mail show": "A mail address",
	"help.mail show": "One address: owner, aliases, last sign-in",
	"command.mail quota": "Addresses left",
	"help.mail quota": "How many addresses are used and allowed, and why",
	"command.mail create": "Create an address",
	"help.mail create":
		"Make a mail address; you see its password once, on a private page",
	"command.mail alias": "Change an alias",
	"help.mail alias": "Add a further name to an address, or take one away",
	"command.mail delete": "Delete an address",
	"help.mail delete": "Delete a mail address with all its mail",
	"command.mail password": "New password",
	"help.mail password":
		"Give a mailbox a new password; you see it once, on a private page",

	"arg.address": "Mail address",
	"hint.address":
		"Write an address of your organisation; without a domain it gets the main one.",
	"arg.owner": "Owner",
	"hint.owner": "Write a name, a mail address or a mention.",
	"arg.alias": "Alias",
	"hint.alias":
		"Write an address of your organisation; without a domain it gets the main one.",
	"arg.remove": "Take it away instead",
	"hint.remove": "Tick it to take the alias away.",

	"mail.row.address": "Address",
	"mail.row.owner": "Owner",
	"mail.row.aliases": "Aliases",
	"mail.row.login": "Last sign-in",
	"mail.row.since": "Since",
	"mail.row.quota": "Addresses",
	"mail.row.password": "Password",
	"mail.used": "{used, number} of {allowed, number} used",
	"mail.of": "{used, number} of {allowed, number}",
	"mail.none": "None",
	"mail.never": "Never",
	"mail.nobody": "Nobody",
	"mail.untold": "Infomaniak does not tell",
	"mail.guard":
		"Whoever reads this mailbox could act for somebody who administers the organisation, so a second person decides.",
	"mail.button.create": "Create an address…",
	"mail.button.alias": "Add an alias…",
	"mail.button.alias-away": "Take {alias} away…",
	"mail.button.password": "New password",
	"mail.button.delete": "Delete…",
	"mail.button.plan": "Preview another plan…",
	"mail.page.title": "Password of {address}",

	"mail.list.title":
		"{count, plural, =0 {No address found} one {# address} other {# addresses}}",
	"mail.list.none": "No address or alias fits. Try fewer letters.",

	"mail.quota.title": "Addresses: {used}",
	"mail.quota.allowed": "Allowed",
	"mail.quota.sum":
		"{users, plural, one {# user} other {# users}} × {perUser, number} = {allowed, number}",
	"mail.quota.free": "Left",
	"mail.quota.note":
		"Addresses belong to the organisation, not to a person. Aliases are not counted. More users or a higher plan bring more.",

	"mail.create.title": "Create the address {address}",
	"mail.create.verb": "Create",
	"mail.create.done": "The address {address} was created",
	"mail.create.undo": "Undo: delete the address",
	"mail.create.unattached":
		"I could not give this mailbox to {name}. They can add it themselves in kMail, with the address and its password.",
	"mail.create.seen":
		"The address {address} is there. If nobody saw its password, ask for a new one.",

	"mail.password.where": "Shown to you once, on a private page",
	"mail.password.link": "See the password",
	"mail.password.once":
		"The page opens once, within 15 minutes, and only you have the link. If it is too late, ask for a new password.",
	"mail.password.title": "Give {address} a new password",
	"mail.password.verb": "Make a new password",
	"mail.password.old":
		"The old password stops working at once, also on telephones and computers.",
	"mail.password.done": "{address} has a new password",
	"mail.password.devices":
		"Telephones and computers that read this mailbox need the new one.",

	"mail.alias.add.title": "Add the alias {alias} to {address}",
	"mail.alias.add.verb": "Add the alias",
	"mail.alias.add.note":
		"Mail to the alias arrives in the same mailbox. Aliases are not counted.",
	"mail.alias.add.done": "{alias} is now an alias of {address}",
	"mail.alias.add.undo": "Undo: take the alias away",
	"mail.alias.remove.title": "Take the alias {alias} away from {address}",
	"mail.alias.remove.verb": "Take it away",
	"mail.alias.remove.note": "Mail to the alias will come back to its sender.",
	"mail.alias.remove.done": "{alias} is no longer an alias of {address}",
	"mail.alias.remove.undo": "Undo: add the alias again",

	"mail.delete.title": "Delete the address {address}",
	"mail.delete.verb": "Delete",
	"mail.delete.aliases": "Aliases that go too",
	"mail.delete.note": "All mail in it is lost.",
	"mail.delete.done": "The address {address} was deleted",
} as const;
