/** Words inside pictures. */
export const charts = {
	"chart.free": "Libre",
	"chart.other": "Autre",
	"chart.used": "{used} sur {limit} utilisés ({share})",
	"chart.used-alone": "{used} utilisés",
	"chart.past":
		"{count, plural, one {Le dernier jour} other {Les # derniers jours}}",
	"chart.full": "Plein vers le {day}",
	"chart.limit": "Limite {limit}",
	"chart.all-day": "Toute la journée",
	"chart.nothing": "Rien de prévu",
	"chart.more": "+{count} de plus",
} as const;
