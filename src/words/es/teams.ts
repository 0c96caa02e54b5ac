/** Teams. */
export const teams = {
	"command.teams list": "Equipos",
	"help.teams list": "Todos los equipos, y quién forma parte de ellos",
	"command.teams show": "Un equipo",
	"help.teams show": "Un equipo con todas sus personas",
	"command.teams add": "Crear un equipo",
	"help.teams add": "Crear un equipo; las personas se añaden después",
	"command.teams remove": "Eliminar un equipo",
	"help.teams remove":
		"Eliminar un equipo; sus personas siguen en la organización",
	"command.teams join": "Añadir a un equipo",
	"help.teams join": "Añadir a alguien a un equipo",
	"command.teams leave": "Quitar de un equipo",
	"help.teams leave": "Quitar a alguien de un equipo",

	"arg.team": "Equipo",
	"hint.team": "El nombre de un equipo, de 64 caracteres como máximo.",

	"teams.column.name": "Equipo",
	"teams.column.people": "Personas",
	"teams.column.who": "Quién",
	"teams.row.email": "Correo",
	"teams.nobody": "Nadie",
	"teams.untold": "No se indica",
	"teams.more": "{count, plural, one {# más} other {# más}}",
	"teams.button.add": "Crear un equipo…",
	"teams.button.join": "Añadir a alguien…",
	"teams.button.leave": "Quitar a alguien…",
	"teams.button.remove": "Eliminar el equipo…",

	"teams.list.title":
		"{count, plural, =0 {Aún no hay equipos} one {# equipo} other {# equipos}}",
	"teams.show.title":
		"{name}: {count, plural, =0 {aún no hay nadie} one {# persona} other {# personas}}",
	"teams.show.empty": "Aún no hay nadie en este equipo.",

	"teams.add.title": "Crear el equipo {name}",
	"teams.add.verb": "Crear",
	"teams.add.done": "Se ha creado el equipo {name}",
	"teams.add.back":
		"Personas de nuevo en el equipo: {back, number} de {wanted, number}.",
	"teams.add.undo": "Deshacer: eliminar el equipo",

	"teams.remove.title": "Eliminar el equipo {name}",
	"teams.remove.verb": "Eliminar",
	"teams.remove.note":
		"Las personas siguen en la organización. Pierden lo que estaba compartido con el equipo, y deshacerlo no lo recupera.",
	"teams.remove.undo": "Deshacer: volver a crearlo",
	"teams.remove.done": "Se ha eliminado el equipo {name}",
	"teams.remove.seen": "El equipo ya no existe",

	"teams.join.title": "Añadir a {name} al equipo {team}",
	"teams.join.verb": "Añadir",
	"teams.join.done": "{name} ya forma parte del equipo {team}",
	"teams.join.undo": "Deshacer: volver a quitar",

	"teams.leave.title": "Quitar a {name} del equipo {team}",
	"teams.leave.verb": "Quitar",
	"teams.leave.done": "{name} ya no forma parte del equipo {team}",
	"teams.leave.undo": "Deshacer: volver a añadir",
} as const;
