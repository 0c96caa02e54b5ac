/** Cards of requests. */
export const card = {
	"card.confirm": "{what}?",
	"card.waiting": "Waiting for approval: {what}",
	"card.asks": "{name} asks: {what}",
	"card.running": "Working on it: {what}",
	"card.done": "Done: {what}",
	"card.failed": "That did not work: {what}",
	"card.stale": "Void, because things changed while this was waiting: {what}",
	"card.declined": "Declined by {name}: {what}",
	"card.withdrawn": "Withdrawn: {what}",
	"card.expired": "Expired without an answer: {what}",
	"card.given-up": "Given back by {name}: {what}",
	"card.handed-over":
		"Approved, and it needs you {where, select, manager {in the Manager} other {to do it by hand}}: {what}",
	"card.by-hand":
		"{approved, select, yes {Approved, and still} other {Still}} to be done {where, select, manager {in the Manager} other {by hand}}: {what}",
	"card.withdraw": "Withdraw",
	"card.approve": "Approve",
	"card.details": "Details",
	"card.decline": "Decline…",
	"card.cancel": "Cancel",
	"card.why": "Why",
	"card.quoted": "“{text}”",
	"card.reason": "Reason: “{text}”",
	"card.now": "As it would be now",
	"card.reference": "Reference {reference}",
	"card.expires": "Expires {when}",
	"card.asker-note":
		"{id} · decided by {needed, plural, one {somebody} other {# people}} with the role {role}, not by you · expires {when}",
	"card.decider-note":
		"{id} · {needed, plural, one {one approval} other {# approvals}} needed, from people with the role {role} · expires {when}",
	"card.votes":
		"{count} of {needed} approvals so far{count, plural, =0 {} other {: {names}}}",
	"card.asked-for": "Asked for",
	"card.asked-by": "{id} · asked by {name}, {when}",
	"card.approved-by":
		"{id} · asked by {name} · approved by {approvers}, {when}",
	"card.open-hand":
		"{where, select, manager {Open the Manager} other {Open the page}}",
	"card.look": "Look now",
	"card.did-it": "I did it",
	"card.give-back": "Give it back",
	"card.looked":
		"Last look {when}: not seen yet. I look again and again, less often with time.",
	"card.looked-last": "Last look {when}: not seen.",
	"card.claimed":
		"{name} said it is done, but I do not see it yet. I look again soon.",
	"card.looking": "I look by myself whether it happened, first in a minute.",
	"card.unseen": "Not seen, so I gave up looking: {what}",
	"card.unseen-text":
		"It was left to be done in the Manager on {since}, and I never saw it happen. If it was done since my last look, look now; otherwise ask for it again.",
	"card.seen": "Seen: {when}",
	"card.progress": "{done, number} of {of, number} done",
	"card.progress-left":
		"{done, number} of {of, number} done, about {minutes, plural, one {# minute} other {# minutes}} left",
	"card.progress-failed":
		"{failed, plural, one {# did not work} other {# did not work}} so far",
	"card.stopping": "Stopping after the one at work",
	"card.stop": "Stop",
	"queue.waiting":
		"Waiting for Infomaniak: {place, plural, one {one call is} other {# calls are}} before yours, about {seconds, plural, one {# second} other {# seconds}}",
	"queue.why":
		"Infomaniak takes only so many calls a minute from the whole organisation. Everybody gets their share.",
	"card.reminder": "Still waiting for a decision",
	"card.escalated": "Nobody has decided yet, so the owners are told",
	"card.elsewhere": "Sent for approval. The card is in your messages with me.",
	"request.unknown":
		"The program ended while this ran, and nobody can tell whether it happened. Please look before you ask again.",
	"role.member": "member",
	"role.helpdesk": "help desk",
	"role.admin": "admin",
	"role.owner": "owner",
	"command.decline": "Decline a request",
	"arg.reason": "Reason",
	"hint.reason": "A short sentence of up to 500 characters.",
	"dialog.submit": "Go on",
	"dialog.close": "Cancel",
	"dialog.why": "Why",
	"dialog.invalid": "This does not fit. {hint}",
	"dialog.missing": "Please fill this in.",
	"dialog.part": "{label}, {from} to {to}",
} as const;
