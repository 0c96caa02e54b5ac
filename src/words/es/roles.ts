/** Roles in Suitemate. */
export const roles = {
	"arg.only": "Solo para estos comandos",
	"hint.only": "Comandos, separados por comas: mail create, users list.",
	"command.roles list": "Roles",
	"help.roles list": "Quién tiene qué rol aquí, y qué permite cada rol",
	"command.roles grant": "Asignar un rol",
	"help.roles grant":
		"Asignar un rol a alguien, si se quiere solo para algunos comandos o hasta un día",
	"command.roles revoke": "Retirar un rol",
	"help.roles revoke": "Retirar un rol a alguien",
	"arg.until": "Hasta (último día)",
	"hint.until": "Un día que no haya pasado, por ejemplo 2026-12-31.",
	"choice.helpdesk": "Soporte",
	"roles.list.title":
		"{count, plural, =0 {Nadie tiene aún un rol} one {# rol asignado} other {# roles asignados}}",
	"roles.list.note":
		"Todas las demás personas son miembros. Los roles de aquí no son los de kSuite.",
	"roles.row.name": "Nombre",
	"roles.row.email": "Dirección",
	"roles.row.role": "Rol",
	"roles.row.only": "Solo para",
	"roles.row.until": "Hasta",
	"roles.everything": "todo",
	"roles.no-end": "sin límite",
	"roles.over": "terminado desde el {day}",
	"roles.configured": "fijado en la configuración",
	"roles.may.helpdesk":
		"Soporte: ve las personas, las direcciones y el almacenamiento, hace los cambios habituales y solicita los demás.",
	"roles.may.admin":
		"Admin: hace todos los cambios, decide sobre las solicitudes de otros, lee el registro de auditoría.",
	"roles.may.owner":
		"Propietario: todo lo anterior, asigna roles y conecta el modelo.",
	"roles.grant.title": "Asignar el rol {role} a {name}",
	"roles.grant.verb": "Asignar",
	"roles.grant.done": "{name} tiene el rol {role}",
	"roles.revoke.title": "Retirar el rol {role} a {name}",
	"roles.revoke.verb": "Retirar",
	"roles.revoke.done": "{name} ya no tiene el rol {role}",
	"roles.button.grant": "Asignar un rol…",
	"roles.button.undo": "Deshacer: retirarlo",
} as const;
