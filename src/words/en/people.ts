/** Who is who: chat accounts and kSuite users. */
export const people = {
	"command.people link": "Link your account",
	"help.people link":
		"Link your chat account to your kSuite user by a code in your mail",
	"command.people confirm": "Type in the code",
	"help.people confirm": "Finish the link with the code from your mail",
	"command.people vouch": "Confirm an account",
	"help.people vouch":
		"Confirm that a chat account belongs to a kSuite user, as an owner",
	"command.people unlink": "Unlink an account",
	"help.people unlink": "End the link of your account; owners, of any account",
	"command.people list": "Linked accounts",
	"help.people list":
		"Which chat account is which kSuite user, and who proved it",
	"command.people me": "Who am I here",
	"help.people me": "Your account, your kSuite user and your roles",
	"arg.code": "Code",
	"hint.code": "Six digits, as they stand in the mail.",
	"arg.account": "Chat account",
	"hint.account":
		"A mention such as @Luca, the exact name or address of the profile, or the member id.",
	"people.row.person": "kSuite user",
	"people.row.address": "Address",
	"people.row.account": "Chat account",
	"people.row.others": "Your other accounts",
	"people.row.profile": "Its address",
	"people.row.proof": "Proof",
	"people.row.roles": "Roles here",
	"people.proof.code": "code by mail, {day}",
	"people.proof.owner": "confirmed by an owner, {day}",
	"people.nobody": "not linked",
	"people.gone": "no longer in kSuite",
	"people.no-address": "not shown in the profile",
	"people.address.same": "{email}, the same",
	"people.address.other": "{email}, another one",
	"people.one-person":
		"{count, plural, one {# account is} other {# accounts are}} linked to you now. They count as one person: you cannot approve what you asked for with another account.",
	"people.button.me": "Who am I here",
	"people.button.undo": "Undo: unlink",
	"people.button.unlink": "Unlink…",
	"people.link.title": "Link your chat account to your kSuite user",
	"people.link.how":
		"I send a code to your kSuite mail address. Type it in here, and I know who you are.",
	"people.link.button": "Send me a code…",
	"people.link.note":
		"The address of your chat profile is only a suggestion. Check it first.",
	"people.sent.title": "Look into your mail",
	"people.sent.text":
		"If {email} belongs to somebody in this kSuite, a code is on its way there. It works for 15 minutes.",
	"people.sent.enter": "Type in the code…",
	"people.sent.again": "Send another one",
	"people.sent.note":
		"No mail after a few minutes? Check the address, or ask an owner to confirm you. Never give the code to anybody.",
	"people.confirmed.title": "You are linked as {name}",
	"people.vouch.title": "Confirm that the account {account} is {name}",
	"people.vouch.verb": "Confirm",
	"people.vouch.note":
		"From then on this account acts as {name}, with every role {name} has. Be sure that you know whose account it is.",
	"people.vouch.done": "The account {account} is linked to {name}",
	"people.unlink.title": "End the link of the account {account} to {name}",
	"people.unlink.verb": "Unlink",
	"people.unlink.note":
		"The account loses its roles here. Nothing changes in kSuite, and it can be linked again.",
	"people.unlink.done": "The account {account} is no longer linked",
	"people.list.title":
		"{count, plural, =0 {No account is linked yet} one {# account is linked} other {# accounts are linked}}",
	"people.list.none": "Everybody can link their own: /ksuite people link",
	"people.suggested":
		"These accounts are not linked. They only have the same address as somebody in kSuite, which proves nothing.",
	"people.suggested.note":
		"They can link themselves with /ksuite people link, or an owner confirms them with /ksuite people vouch",
	"people.me.title": "You are {name}",
	"people.me.unlinked": "I do not know yet which kSuite user you are",
	"people.mail.subject": "Your code for Suitemate",
	"people.mail.text":
		"Your code is {code}\n\nSomebody wants to link a chat account to your kSuite user. If that is you, type this code into the chat. It works for 15 minutes.\n\nIf it is not you, do nothing. Never give this code to anybody, whoever asks.",
	"problem.too-many-codes":
		"Three codes were sent within an hour, so I sent no other one. Use the newest mail, or wait an hour. An owner can confirm you by hand, too.",
	"problem.account-busy":
		"This account takes part in a request that waits for approval, so nothing was changed. Withdraw the request or wait for the decision, then try again.",
	"problem.account-linked":
		"This account is linked to {name} already, so nothing was changed. To change that, unlink it first: /ksuite people unlink",
} as const;
