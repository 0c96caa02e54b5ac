/** The plan of the organisation. */
export const plans = {
	"command.plan": "Plan",
	"help.plan": "El plan, cuántos usuarios tiene y cuánto se usa",
	"command.plan compare": "Comparar los planes",
	"help.plan compare":
		"Los tres planes uno al lado del otro, con lo que tendría en cada uno",
	"command.plan preview": "Vista previa de un plan",
	"help.plan preview":
		"Qué daría otro plan u otro número de usuarios, y si es posible",
	"command.plan change": "Cambiar de plan",
	"help.plan change":
		"Solicitar otro plan u otro número de usuarios; decide una segunda persona",
	"arg.plan": "Plan",
	"hint.plan": "Una opción: standard, pro o enterprise.",
	"arg.users": "Número de usuarios",
	"hint.users": "Un número entero de 1 a 300.",
	"choice.standard": "Standard",
	"choice.pro": "Pro",
	"choice.enterprise": "Enterprise",
	"limit.seats": "las licencias en uso requieren más usuarios",
	"limit.storage": "el almacenamiento en uso requiere más usuarios",
	"limit.addresses": "las direcciones de correo en uso requieren más usuarios",
	"limit.ceiling": "una kSuite tiene como máximo 300 usuarios",
	"plan.title":
		"{plan} con {users, plural, one {# usuario} other {# usuarios}}",
	"plan.used": "{used} de {allowed}",
	"plan.row.plan": "Plan",
	"plan.row.seats": "Licencias",
	"plan.row.storage": "Almacenamiento",
	"plan.row.addresses": "Direcciones de correo",
	"plan.row.renews": "Se renueva el",
	"plan.button.compare": "Comparar los planes",
	"plan.button.preview": "Ver otro plan…",
	"plan.button.preview-of": "Ver {plan}…",
	"plan.button.nearest":
		"Ver con {nearest, plural, one {# usuario} other {# usuarios}}",
	"plan.button.ask": "Solicitarlo…",
	"plan.button.show": "Plan",
	"plan.compare.title": "Los tres planes",
	"plan.compare.yours": "{plan} (el suyo)",
	"plan.compare.storage-each": "Almacenamiento por usuario",
	"plan.compare.storage-all":
		"Almacenamiento con {users, plural, one {# usuario} other {# usuarios}}",
	"plan.compare.addresses-each": "Direcciones de correo por usuario",
	"plan.compare.addresses-all":
		"Direcciones de correo con {users, plural, one {# usuario} other {# usuarios}}",
	"plan.compare.first": "Primer usuario",
	"plan.compare.free": "gratis",
	"plan.compare.paid": "de pago",
	"plan.compare.least": "Mínimo de usuarios para lo que usa",
	"plan.compare.least-because": "{users, number} ({limit})",
	"plan.compare.impossible": "no es posible",
	"plan.compare.note":
		"Ahora tiene {users, plural, one {# usuario} other {# usuarios}}. Todos los planes llegan hasta {ceiling} usuarios. El almacenamiento es común para todos; el correo no cuenta.",
	"plan.preview.legal":
		"{plan} con {users, plural, one {# usuario} other {# usuarios}} es posible",
	"plan.preview.illegal":
		"{plan} con {users, plural, one {# usuario} other {# usuarios}} no es posible",
	"plan.preview.nearest":
		"No es posible: {limit}. El número de usuarios posible más cercano es {nearest, number}.",
	"plan.preview.never":
		"No es posible con ningún número de usuarios hasta {ceiling}: {limit}.",
	"plan.preview.note": "Es solo una vista previa. No se ha cambiado nada.",
	"plan.change.title":
		"Cambiar al plan {plan} con {users, plural, one {# usuario} other {# usuarios}}",
	"plan.change.verb": "Cambiar",
	"plan.change.price":
		"El precio también cambia. Infomaniak lo muestra en el Manager.",
	"plan.change.undo":
		"Deshacer: volver a {plan} con {users, plural, one {# usuario} other {# usuarios}}",
	"plan.change.done":
		"El plan es {plan} con {users, plural, one {# usuario} other {# usuarios}}",
} as const;
