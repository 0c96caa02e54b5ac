/** What every view may need. */
export const common = {
	"page.before": "Before",
	"page.after": "More",
	"page.shown": "Page {page} of {pages} · {total} in all",
	"view.more":
		"There is more than fits here. Narrow it down, or ask for the next page.",
	"view.problem": "That did not work",
} as const;
