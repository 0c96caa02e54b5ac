/** Replies to messages. */
export const replies = {
	"command.write replies": "Draft a reply",
	"help.write replies": "Three short replies to a message, to choose from",
	"command.write others": "Other replies",
	"help.write others": "Other replies to the message of a card",
	"command.write take": "Use this reply",
	"help.write take": "Go on with one of the replies on a card",
	"command.write reply": "Write a reply",
	"help.write reply": "A reply to a message from a few of your words",
	"arg.answer": "What to answer",
	"hint.answer": "A few words of yours, at most 2000 characters.",
	"arg.thread": "Read the whole thread",
	"hint.thread": "Tick it to have the whole thread read.",
	"replies.title":
		"{count, plural, one {# reply to choose from} other {# replies to choose from}}",
	"replies.title.one": "Your reply",
	"replies.intent.agree": "Agree",
	"replies.intent.decline": "Decline",
	"replies.intent.ask": "Ask back",
	"replies.button.use": "Use this",
	"replies.button.others": "Other replies",
	"replies.button.other": "Another reply",
	"replies.button.say": "Say what to answer…",
	"replies.button.whole": "With the whole thread",
	"replies.working": "Drafting replies",
	"replies.read":
		"In the light of {count, plural, one {# message} other {# messages}} of the thread",
	"replies.dropped":
		"The thread is too long for the model: {count, plural, one {# older message was} other {# older messages were}} not read.",
	"replies.left-out":
		"{count, plural, one {# suggestion} other {# suggestions}} did not pass my checks, so I do not show {count, plural, one {it} other {them}}.",
	"replies.templates":
		"Without a model: templates, the same for every message · nothing was sent anywhere",
	"replies.check.numbers": "Nobody wrote this number: {what}",
	"replies.check.dates": "Nobody wrote this day: {what}",
	"replies.check.names": "Nobody wrote this name: {what}",
	"replies.check.lost": "Missing or changed: {what}",
	"replies.check.owner": "It is not clear that {what} does this",
	"replies.reply.intro":
		"Say in a few words what the reply should say. Nothing is posted.",
	"replies.reply.linked":
		"Begin with the link to a message, then say what to answer. Nothing is posted.",
	"replies.how.title": "Which message do you want to answer?",
	"replies.how.text": "I cannot tell which message you mean. Two ways work:",
	"replies.how.menu":
		"Open the menu of the message, choose “Draft a reply”, then “Say what to answer…”.",
	"replies.how.link":
		"Copy the link to the message and type: /write reply LINK and what to answer",
	"replies.how.note": "Nothing was sent or posted.",
} as const;
