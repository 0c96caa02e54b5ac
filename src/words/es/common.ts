/** What every view may need. */
export const common = {
	"page.before": "Anterior",
	"page.after": "Más",
	"page.shown": "Página {page} de {pages} · {total} en total",
	"view.more":
		"Hay más de lo que cabe aquí. Acote la búsqueda, o pida la página siguiente.",
	"view.moved":
		"Esto tarda un momento. La respuesta se está escribiendo en sus mensajes conmigo.",
	"view.file-sent": "{name} está en sus mensajes conmigo.",
	"view.file-failed": "Slack no ha aceptado {name}. Inténtelo de nuevo.",
	"view.problem": "No ha funcionado",
} as const;
