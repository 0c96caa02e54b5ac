/** Looking at calendars, their looks and settings, and taking them out as files. */
export const calendars = {
	"help.subject.calendar": "Calendarios",
	"command.calendar list": "Mis calendarios",
	"help.calendar list":
		"Sus calendarios con sus colores, y cómo están protegidos",
	"command.calendar show": "Ver los calendarios",
	"help.calendar show":
		"Un día, una semana, un mes, un año o las dos próximas semanas, en imagen y en palabras",
	"command.calendar events": "Lista de eventos",
	"help.calendar events":
		"Los eventos y tareas de un calendario, o los que busque",
	"command.calendar color": "Color de un calendario",
	"help.calendar color": "Dar otro color a un calendario",
	"command.calendar event-color": "Color de un evento",
	"help.calendar event-color":
		"Dar un color propio a un evento o a una serie, o quitarlo",
	"command.calendar settings": "Ajustes de calendario",
	"help.calendar settings":
		"El calendario predeterminado, la duración de los eventos, las horas de trabajo y el periodo mostrado: verlos o cambiarlos",
	"command.calendar export": "Exportar calendarios",
	"help.calendar export": "Uno o varios calendarios en un archivo .ics privado",

	"arg.calendars": "Nombres, con comas",
	"hint.calendars":
		"Nombres de calendarios separados por comas, por ejemplo Equipo, Vacaciones.",
	"arg.picked": "Calendarios",
	"hint.picked": "100 como máximo.",
	"arg.color": "Color",
	"hint.color":
		"El nombre de un color, por ejemplo verde, o un código como #1e8e3e.",
	"arg.event": "Evento",
	"hint.event":
		"Una parte de su título, seguida de su día si varios lo tienen, por ejemplo Balance 2026-12-09.",
	"arg.period": "Vista",
	"hint.period": "Elija una opción: day, week, month, year, planning.",
	"arg.date": "Día",
	"hint.date": "Un día, por ejemplo 2026-12-31.",
	"arg.from": "Desde (primer día)",
	"hint.from": "Un día, por ejemplo 2026-12-01.",
	"arg.through": "Hasta (último día)",
	"hint.through":
		"Un día que no sea anterior al primero, por ejemplo 2026-12-31.",
	"arg.default": "Calendario predeterminado",
	"hint.default": "El nombre de uno de sus calendarios, o none para ninguno.",
	"arg.duration": "Minutos de un evento",
	"hint.duration": "Un número de minutos de 5 a 1440.",
	"arg.hours": "Horas de trabajo",
	"hint.hours": "De cuándo a cuándo, por ejemplo 08:00-18:00.",
	"arg.weekdays": "Días de trabajo",
	"hint.weekdays": "Días en inglés, por ejemplo mon-fri, o mon, tue, thu.",
	"choice.day": "Día",
	"choice.week": "Semana",
	"choice.month": "Mes",
	"choice.year": "Año",
	"choice.planning": "Planificación (dos semanas)",

	"calendars.none": "Aún no hay ningún calendario conectado",
	"calendars.none.what":
		"Conecte su cuenta en una página privada: sus calendarios se muestran entonces aquí, y se protegen cada noche.",
	"calendars.unnamed": "Calendario sin nombre",
	"calendars.untitled.event": "Evento sin título",
	"calendars.untitled.task": "Tarea sin título",
	"calendars.untitled.busy": "Ocupado",
	"calendars.untold": "—",

	"calendars.list.title":
		"{count, plural, =0 {Ningún calendario} one {# calendario} other {# calendarios}}",
	"calendars.column.name": "Calendario",
	"calendars.column.color": "Color",
	"calendars.column.access": "Sus permisos",
	"calendars.column.entries": "Elementos",
	"calendars.column.point": "Punto de restauración más reciente",
	"calendars.default": "{name} (predeterminado)",
	"calendars.access.owner": "todos",
	"calendars.access.write": "lectura y escritura",
	"calendars.access.read": "lectura",
	"calendars.point.none": "aún ninguno",

	"calendars.button.connect": "Conectar mi cuenta",
	"calendars.button.show": "Ver {name}",
	"calendars.button.all": "Ver todos",
	"calendars.button.color": "Color…",
	"calendars.button.export": "Exportar…",
	"calendars.button.restore": "Restaurar…",
	"calendars.button.settings": "Ajustes",
	"calendars.button.change": "Cambiar…",
	"calendars.button.before": "Anterior",
	"calendars.button.today": "Hoy",
	"calendars.button.after": "Siguiente",
	"calendars.button.event-color": "Color: {title}…",
	"calendars.menu.period": "Vista",

	"calendars.title.day": "{weekday}, {day}",
	"calendars.title.span": "{from} – {to}",
	"calendars.title.inside": "{from} – {to}",
	"calendars.show.title": "{name}: {title}",
	"calendars.show.none": "No hay nada previsto.",
	"calendars.when.day": "{day}",
	"calendars.when.days": "{from} – {to}",
	"calendars.when.moment": "{day}, {time}",
	"calendars.when.hours": "{from}–{to}",
	"calendars.when.long": "{from} – {to}",
	"calendars.at": ", {place}",
	"calendars.line.on": "{when} · {title}{place}",
	"calendars.line.repeats": "{when} · {title}{place} (se repite)",
	"calendars.line.off": "{when} · {title}{place} (cancelado)",
	"calendars.line.done": "{when} · {title}{place} (completada)",
	"calendars.more": "{count, plural, one {… y # más} other {… y # más}}",
	"calendars.month":
		"{month}: {count, plural, one {# elemento} other {# elementos}}",
	"calendars.alt":
		"{title}: {count, plural, one {# elemento} other {# elementos}}. {entries}",
	"calendars.alt.none": "{title}: no hay nada previsto.",
	"calendars.unreadable":
		"{count, plural, one {# elemento no se puede leer y no se muestra.} other {# elementos no se pueden leer y no se muestran.}}",
	"calendars.cut":
		"Algo se repite tan a menudo que no se muestran todas las repeticiones.",

	"calendars.events.title":
		"{name}: {count, plural, =0 {ningún elemento} one {# elemento} other {# elementos}}",
	"calendars.events.none":
		"Nada coincide. Busque con menos palabras, o indique otros días.",

	"calendars.color.none": "sin color propio",
	"calendars.color.red": "rojo",
	"calendars.color.orange": "naranja",
	"calendars.color.yellow": "amarillo",
	"calendars.color.green": "verde",
	"calendars.color.teal": "turquesa",
	"calendars.color.blue": "azul",
	"calendars.color.navy": "azul marino",
	"calendars.color.purple": "morado",
	"calendars.color.pink": "rosa",
	"calendars.color.brown": "marrón",
	"calendars.color.grey": "gris",
	"calendars.swatch.red": "🟥 rojo",
	"calendars.swatch.orange": "🟧 naranja",
	"calendars.swatch.yellow": "🟨 amarillo",
	"calendars.swatch.green": "🟩 verde",
	"calendars.swatch.teal": "🟩 turquesa",
	"calendars.swatch.blue": "🟦 azul",
	"calendars.swatch.navy": "🟦 azul marino",
	"calendars.swatch.purple": "🟪 morado",
	"calendars.swatch.pink": "🟪 rosa",
	"calendars.swatch.brown": "🟫 marrón",
	"calendars.swatch.grey": "⬜ gris",
	"calendars.color.title": "Dar otro color a {name}",
	"calendars.color.verb": "Dar color",
	"calendars.color.note":
		"Todos los programas que muestran el calendario lo adoptan.",
	"calendars.color.done": "{name} tiene ahora el color {color}",
	"calendars.color.another": "Dele en su lugar otro color.",
	"calendars.color.undo": "Deshacer: el color de antes",
	"calendars.event-color.title": "Dar color a un evento de {name}",
	"calendars.event-color.note":
		"Los invitados no se enteran. Los programas conocen los colores por su nombre, así que se toma el más cercano.",
	"calendars.event-color.calendar": "como su calendario",
	"calendars.event-color.done":
		"El evento tiene ahora el color {color}: {when}",
	"calendars.event-color.done-plain": "El evento tiene ahora el color {color}",
	"calendars.event-color.gone":
		"El evento vuelve a tener el color de su calendario: {when}",
	"calendars.event-color.gone-plain":
		"El evento vuelve a tener el color de su calendario",
	"calendars.row.when": "Cuándo",

	"calendars.row.default": "Calendario predeterminado",
	"calendars.row.duration": "Duración de un evento",
	"calendars.row.hours": "Horas de trabajo",
	"calendars.row.weekdays": "Días de trabajo",
	"calendars.row.period": "Vista",
	"calendars.minutes": "{count, plural, one {# minuto} other {# minutos}}",
	"calendars.hours": "de {from} a {to}",
	"calendars.weekdays.none": "ninguno",
	"calendars.settings.title": "Sus ajustes de calendario",
	"calendars.settings.change": "Cambiar sus ajustes de calendario",
	"calendars.settings.verb": "Cambiar",
	"calendars.settings.done": "Se han cambiado sus ajustes de calendario",
	"calendars.settings.undo": "Deshacer: dejarlo como antes",
	"calendars.settings.kept":
		"El servidor guarda el calendario predeterminado para todos los programas. El resto lo guardo yo, para lo que le muestro.",
	"calendars.settings.own":
		"Guardo estos ajustes para lo que le muestro. El servidor no acepta ninguno de un programa.",
	"calendars.settings.infomaniak":
		"El calendario de Infomaniak tiene sus propios ajustes para esto; se cambian allí.",
	"calendars.settings.link": "Abrir el calendario de Infomaniak",

	"calendars.export.submit": "Exportar",
	"calendars.export.reading": "Leyendo {name} ({number} de {count})",
	"calendars.export.title":
		"{count, plural, one {# elemento} other {# elementos}} de {names}{more, plural, =0 {} one {, y # más} other {, y # más}}",
	"calendars.export.left":
		"{count, plural, one {# elemento no está en el archivo, porque no tiene nada en esos días.} other {# elementos no están en el archivo, porque no tienen nada en esos días.}}",
	"calendars.export.unreadable":
		"{count, plural, one {# elemento no se puede leer y no está en el archivo:} other {# elementos no se pueden leer y no están en el archivo:}}",
	"calendars.export.note":
		"Cada elemento está tal como lo tiene su servidor, y un segundo lector ha vuelto a leer el archivo. Solo usted lo ve.",

	"calendars.glance": "Su calendario: {title}",
} as const;
