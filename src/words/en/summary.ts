/** Summaries of threads. */
export const summary = {
	"command.write summary": "Summarise a thread",
	"help.write summary":
		"What was decided in a thread, who does what, what is open",
	"command.write digest": "Another summary",
	"help.write digest": "The summary of a card once more, or otherwise",
	"arg.link": "Link to a message",
	"hint.link": "Copy it from the menu of a message in the thread.",
	"summary.title":
		"Summary of a thread of {count, plural, one {# message} other {# messages}}",
	"summary.working":
		"Reading {count, plural, one {# message} other {# messages}}",
	"summary.working.part": "Reading part {part} of {parts}",
	"summary.decisions": "Decisions",
	"summary.actions": "Actions",
	"summary.questions": "Open questions",
	"summary.none.decisions": "No decisions.",
	"summary.none.actions": "No actions.",
	"summary.none.questions": "No open questions.",
	"summary.owner": "{owner}: {text}",
	"summary.owner.due": "{owner}: {text} ({due})",
	"summary.due": "{text} ({due})",
	"summary.check": "{text} — please check: {what}",
	"summary.from": "{name}, {at}",
	"summary.at": "{text} ({label})",
	"summary.left-out":
		"{count, plural, one {# entry} other {# entries}} did not pass my checks, so I do not show {count, plural, one {it} other {them}}.",
	"summary.cut":
		"{count, plural, one {# message was} other {# messages were}} too long for the model and read only in part.",
	"summary.parts":
		"The thread was too long for the model at once, so it was read in {count} parts. Details may be missing.",
	"summary.first-only":
		"Only the first {count} messages of the thread were read.",
	"summary.menu.into": "Translate",
	"summary.extract":
		"No model is connected, so this is no summary. These messages say most:",
	"summary.extract.first": "It began with",
	"summary.extract.questions": "Questions",
	"summary.extract.facts": "With figures and people",
	"summary.extract.note":
		"Without a model: messages chosen by simple rules · nothing was sent anywhere",
	"summary.how.title": "Which thread?",
	"summary.how.text": "I cannot tell which thread you mean. Two ways work:",
	"summary.how.menu":
		"Open the menu of any message of the thread and choose “Summarise thread”.",
	"summary.how.link":
		"Copy the link to a message of the thread and type: /write summary LINK",
} as const;
