/** Words inside pictures. */
export const charts = {
	"chart.free": "Frei",
	"chart.other": "Übriges",
	"chart.used": "{used} von {limit} belegt ({share})",
	"chart.used-alone": "{used} belegt",
	"chart.past":
		"{count, plural, one {Der letzte Tag} other {Die letzten # Tage}}",
	"chart.full": "Voll um den {day}",
	"chart.limit": "Grenze {limit}",
	"chart.all-day": "Ganztägig",
	"chart.nothing": "Nichts geplant",
	"chart.more": "+{count} weitere",
} as const;
