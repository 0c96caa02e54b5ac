/** What every view may need. */
export const common = {
	"page.before": "Before",
	"page.after": "More",
	"page.shown": "Page {page} of {pages} · {total} in all",
	"view.more":
		"There is more than fits here. Narrow it down, or ask for the next page.",
	"view.moved":
		"This takes a moment. It is being written in your messages with me.",
	"view.file-sent": "{name} is in your messages with me.",
	"view.file-failed": "Slack would not take {name}. Please try again.",
	"view.problem": "That did not work",
} as const;
