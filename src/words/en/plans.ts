/** The plan of the organisation. */
export const plans = {
	"command.plan": "Plan",
	"help.plan": "The plan, how many users it has and how much is used",
	"command.plan compare": "Compare the plans",
	"help.plan compare":
		"The three plans side by side, with what you would have under each",
	"command.plan preview": "Preview a plan",
	"help.plan preview":
		"What another plan or number of users would give, and whether it is possible",
	"command.plan change": "Change the plan",
	"help.plan change":
		"Ask for another plan or number of users; a second person decides",
	"arg.plan": "Plan",
	"hint.plan": "One of standard, pro and enterprise.",
	"arg.users": "Number of users",
	"hint.users": "A whole number from 1 to 300.",
	"choice.standard": "Standard",
	"choice.pro": "Pro",
	"choice.enterprise": "Enterprise",
	"limit.seats": "the seats in use need more users",
	"limit.storage": "the storage in use needs more users",
	"limit.addresses": "the mail addresses in use need more users",
	"limit.ceiling": "one kSuite has at most 300 users",
	"plan.title": "{plan} with {users, plural, one {# user} other {# users}}",
	"plan.used": "{used} of {allowed}",
	"plan.row.plan": "Plan",
	"plan.row.seats": "Seats",
	"plan.row.storage": "Storage",
	"plan.row.addresses": "Mail addresses",
	"plan.row.renews": "Renews on",
	"plan.button.compare": "Compare the plans",
	"plan.button.preview": "Preview another…",
	"plan.button.preview-of": "Preview {plan}…",
	"plan.button.nearest":
		"Preview {nearest, plural, one {# user} other {# users}}",
	"plan.button.ask": "Ask for it…",
	"plan.button.show": "Plan",
	"plan.compare.title": "The three plans",
	"plan.compare.yours": "{plan} (yours)",
	"plan.compare.storage-each": "Storage for each user",
	"plan.compare.storage-all":
		"Storage with {users, plural, one {# user} other {# users}}",
	"plan.compare.addresses-each": "Mail addresses for each user",
	"plan.compare.addresses-all":
		"Mail addresses with {users, plural, one {# user} other {# users}}",
	"plan.compare.first": "First user",
	"plan.compare.free": "free",
	"plan.compare.paid": "paid",
	"plan.compare.least": "Fewest users for what you use",
	"plan.compare.least-because": "{users, number} ({limit})",
	"plan.compare.impossible": "not possible",
	"plan.compare.note":
		"You have {users, plural, one {# user} other {# users}} now. Every plan ends at {ceiling} users. Storage is one pool for all; mail is not counted.",
	"plan.preview.legal":
		"{plan} with {users, plural, one {# user} other {# users}} is possible",
	"plan.preview.illegal":
		"{plan} with {users, plural, one {# user} other {# users}} is not possible",
	"plan.preview.nearest":
		"Not possible: {limit}. The nearest possible number of users is {nearest, number}.",
	"plan.preview.never":
		"Not possible with any number of users up to {ceiling}: {limit}.",
	"plan.preview.note": "This is only a preview. Nothing was changed.",
	"plan.change.title":
		"Change the plan to {plan} with {users, plural, one {# user} other {# users}}",
	"plan.change.verb": "Change it",
	"plan.change.price":
		"The price changes too. Infomaniak shows it in the Manager.",
	"plan.change.undo":
		"Undo: back to {plan} with {users, plural, one {# user} other {# users}}",
	"plan.change.done":
		"The plan is {plan} with {users, plural, one {# user} other {# users}}",
} as const;
