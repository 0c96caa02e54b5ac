/** Words inside pictures. */
export const charts = {
	"chart.free": "Free",
	"chart.other": "Other",
	"chart.used": "{used} of {limit} used ({share})",
	"chart.used-alone": "{used} used",
	"chart.past": "{count, plural, one {The last day} other {The last # days}}",
	"chart.full": "Full around {day}",
	"chart.limit": "Limit {limit}",
	"chart.all-day": "All day",
	"chart.nothing": "Nothing planned",
	"chart.more": "+{count} more",
} as const;
