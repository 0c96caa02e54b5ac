/** The audit log. */
export const audit = {
	"command.audit list": "Audit log",
	"help.audit list":
		"Who asked, who decided and what was changed, newest first",
	"command.audit search": "Search the audit log",
	"help.audit search": "Find lines by a name, a command, a request or a value",
	"command.audit export": "Export the audit log",
	"help.audit export":
		"The whole log as a private CSV file; the log notes that you took it",
	"command.audit verify": "Check the audit log",
	"help.audit verify": "Check that no line of the log is missing or changed",
	"audit.list.title":
		"{count, plural, =0 {The audit log is empty} one {Audit log, # line} other {Audit log, # lines}}",
	"audit.search.title":
		"{count, plural, =0 {No line found} one {# line found} other {# lines found}}",
	"audit.search.none":
		"Try fewer letters, a name, or a request such as R-0142.",
	"audit.column.number": "No.",
	"audit.column.when": "When",
	"audit.column.who": "Who",
	"audit.column.event": "What happened",
	"audit.column.command": "Command",
	"audit.column.request": "Request",
	"audit.event.asked": "asked",
	"audit.event.approved": "approved",
	"audit.event.declined": "declined",
	"audit.event.withdrawn": "withdrawn",
	"audit.event.expired": "expired",
	"audit.event.stale": "void, things had changed",
	"audit.event.done": "done",
	"audit.event.failed": "failed",
	"audit.event.handed-over": "handed over to a person",
	"audit.event.seen-done": "seen that it is done",
	"audit.event.not-seen": "said to be done, but not seen",
	"audit.event.given-up": "never seen, so given up",
	"audit.event.given-back": "given back",
	"audit.event.stopped": "stopped",
	"audit.event.refused": "refused",
	"audit.event.unknown": "not known",
	"audit.event.exported": "exported",
	"audit.button.search": "Search…",
	"audit.button.export": "Export as CSV",
	"audit.button.verify": "Check the log",
	"audit.export.title":
		"The audit log, {count, plural, one {# line} other {# lines}}",
	"audit.export.note":
		"Only you get this file. That you took it stands in the log now. Keep it where others cannot read it.",
	"audit.verify.whole":
		"The audit log is whole: {count, plural, one {# line} other {# lines}}",
	"audit.verify.how":
		"Every line fits the one before it, and nothing is missing at the end.",
	"audit.verify.broken":
		"The audit log is not whole, from line {number, number} on",
	"audit.verify.changed":
		"Line {number, number} was changed after it was written. The lines before it are as they were written.",
	"audit.verify.missing":
		"Line {number, number} is missing. The lines before it are as they were written.",
	"audit.verify.cut":
		"The end was cut off or replaced: what should follow from line {number, number} on is not what was written.",
	"audit.verify.next":
		"Nothing was changed by this check. Keep a copy of the data folder and tell the person who runs me.",
} as const;
