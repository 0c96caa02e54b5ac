/** Ways back: how long there is one, and what there is instead. */
export const undo = {
	"undo.always": "Can be undone at any time.",
	"undo.accepted": "Can be undone until the person accepts.",
	"undo.accepted-end":
		"Can be undone until the person accepts, at the latest on {when} ({left}).",
	"undo.free": "Can be undone as long as nobody else takes the name.",
	"undo.moment": "Can be undone until {when} ({left}).",
	"undo.no": "This cannot be undone.",
	"undo.no-but": "This cannot be undone. {instead}",

	"undo.by-hand": "Undoing it is done by hand in the Manager too.",

	"undo.users.invite": "The person can be invited again.",
	"undo.users.seat":
		"A seat that was given cannot be taken back by itself. It is free again when the person leaves.",
	"undo.users.external-later":
		"Can be undone once the person accepts. Until then it is done by hand in the Manager.",
	"undo.teams.remove":
		"Undo makes the team again with {count, plural, =0 {nobody} one {# person} other {# people}}. What was shared with it does not come back.",
	"undo.teams.alone":
		"Undo makes the team again, without its {count, plural, one {# person} other {# people}}. What was shared with it does not come back.",
	"undo.mail.create":
		"An admin can undo this at any time. Mail that has arrived by then is lost.",
	"undo.mail.delete": "The address can be created again, without its mail.",
	"undo.mail.password": "A new password can be made at any time.",
	"undo.plan":
		"Undo is another change of the plan: what is used must fit then, and the price changes again.",
	"undo.people.unlink":
		"Can be undone at any time by linking it again: /ksuite people link",
	"undo.roles.over": "It had ended by itself already.",
	"undo.roles.again": "Undo: give it again",
	"undo.roles.before": "Undo: as it was before",
	"undo.house.accept":
		"Can be undone one by one: each can be removed from the list.",
	"undo.house.edit": "Undo: as it was before",
	"undo.long":
		"It is too long to be undone with one press. Change it again to undo it.",
	"undo.categories.add": "Undo: remove it",
	"undo.categories.edit": "Undo: as it was before",
	"undo.categories.remove": "Undo: bring it back",
	"undo.categories.learned":
		"Can be undone at any time, but what was learned does not come back.",
	"undo.categories.forget":
		"It is learned anew from what is filed from now on.",
	"undo.documents.again":
		"The files in the chat were never touched, so they can be filed again.",
	"undo.watch.before": "Undo: as it was before",
	"undo.watch.more":
		"Can be undone at any time; of those beyond the buttons, each is set by itself.",
	"undo.ai.use": "Another model can be used at any time: /ksuite ai look",
	"undo.ai.budget": "Undo: as it was before",
	"undo.ai.masking":
		"Can be undone at any time, for texts that leave after it.",
} as const;
