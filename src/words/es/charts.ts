/** Words inside pictures. */
export const charts = {
	"chart.free": "Libre",
	"chart.other": "Otros",
	"chart.used": "{used} de {limit} en uso ({share})",
	"chart.used-alone": "{used} en uso",
	"chart.past":
		"{count, plural, one {El último día} other {Los últimos # días}}",
	"chart.full": "Lleno hacia el {day}",
	"chart.limit": "Límite {limit}",
	"chart.all-day": "Todo el día",
	"chart.nothing": "Nada previsto",
	"chart.more": "+{count} más",
} as const;
