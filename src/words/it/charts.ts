/** Words inside pictures. */
export const charts = {
	"chart.free": "Libero",
	"chart.other": "Altro",
	"chart.used": "{used} su {limit} in uso ({share})",
	"chart.used-alone": "{used} in uso",
	"chart.past":
		"{count, plural, one {L’ultimo giorno} other {Gli ultimi # giorni}}",
	"chart.full": "Pieno: {day} circa",
	"chart.limit": "Limite {limit}",
	"chart.all-day": "Giornata",
	"chart.nothing": "Nessun impegno",
	"chart.more": "+{count} altri",
} as const;
