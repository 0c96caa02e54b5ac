/** Cards of requests. */
export const card = {
	"card.confirm": "¿{what}?",
	"card.waiting": "Pendiente de aprobación: {what}",
	"card.asks": "{name} solicita: {what}",
	"card.running": "En curso: {what}",
	"card.done": "Hecho: {what}",
	"card.failed": "No ha funcionado: {what}",
	"card.stale":
		"Sin efecto, porque la situación cambió durante la espera: {what}",
	"card.declined": "Solicitud rechazada por {name}: {what}",
	"card.withdrawn": "Solicitud retirada: {what}",
	"card.expired": "Solicitud vencida sin respuesta: {what}",
	"card.given-up": "Tarea devuelta por {name}: {what}",
	"card.handed-over":
		"Aprobado, y ahora le toca hacerlo {where, select, manager {en el Manager} other {a mano}}: {what}",
	"card.by-hand":
		"{approved, select, yes {Aprobado, y aún} other {Aún}} por hacer {where, select, manager {en el Manager} other {a mano}}: {what}",
	"card.withdraw": "Retirar la solicitud",
	"card.approve": "Aprobar",
	"card.details": "Detalles",
	"card.decline": "Rechazar…",
	"card.cancel": "Cancelar",
	"card.why": "Por qué",
	"card.quoted": "«{text}»",
	"card.reason": "Motivo: «{text}»",
	"card.now": "Cómo quedaría ahora",
	"card.reference": "Referencia {reference}",
	"card.expires": "Vence {when}",
	"card.asker-note":
		"{id} · {needed, plural, one {decide otra persona con el rol {role}} other {deciden otras # personas con el rol {role}}} · vence {when}",
	"card.decider-note":
		"{id} · {needed, plural, one {se necesita una aprobación} other {se necesitan # aprobaciones}} de personas con el rol {role} · vence {when}",
	"card.votes":
		"Aprobaciones: {count} de {needed}{count, plural, =0 {} other { ({names})}}",
	"card.asked-for": "Se solicitó",
	"card.asked-by": "{id} · solicitado por {name} el {when}",
	"card.approved-by":
		"{id} · solicitado por {name} · aprobado por {approvers} el {when}",
	"card.open-hand":
		"{where, select, manager {Abrir el Manager} other {Abrir la página}}",
	"card.look": "Comprobar ahora",
	"card.did-it": "Ya está hecho",
	"card.give-back": "Devolver la tarea",
	"card.looked":
		"Última comprobación el {when}: aún no se ve. Lo compruebo una y otra vez, cada vez con menos frecuencia.",
	"card.looked-last": "Última comprobación el {when}: no se ve.",
	"card.claimed":
		"{name} ha dicho que está hecho, pero aún no lo veo. Vuelvo a comprobarlo pronto.",
	"card.looking":
		"Compruebo por mi cuenta si ya está hecho, la primera vez dentro de un minuto.",
	"card.unseen": "No se ha visto, así que ya no lo compruebo: {what}",
	"card.unseen-text":
		"Quedó por hacer en el Manager el {since}, y nunca lo he visto hecho. Si se hizo después de mi última comprobación, compruébelo ahora; si no, repita la solicitud.",
	"card.seen": "Visto: {when}",
	"card.progress": "Hecho: {done, number} de {of, number}",
	"card.progress-left":
		"Hecho: {done, number} de {of, number}; {minutes, plural, one {queda cerca de # minuto} other {quedan unos # minutos}}",
	"card.progress-failed":
		"{failed, plural, one {# ha fallado} other {# han fallado}} hasta ahora",
	"card.stopping": "Se detiene después del paso en curso",
	"card.stop": "Detener",
	"queue.waiting":
		"A la espera de Infomaniak: {place, plural, one {una llamada va} other {# llamadas van}} antes que la suya, aproximadamente {seconds, plural, one {# segundo} other {# segundos}}",
	"queue.why":
		"Infomaniak solo admite un número de llamadas por minuto para toda la organización. Cada persona tiene su parte.",
	"card.reminder": "Aún se espera una decisión",
	"card.escalated":
		"Nadie ha decidido todavía, así que se avisa a los propietarios",
	"card.elsewhere":
		"Solicitud enviada para su aprobación. La tarjeta está en sus mensajes conmigo.",
	"request.unknown":
		"El programa se detuvo durante la ejecución, y nadie puede decir si llegó a hacerse. Compruébelo antes de repetir la solicitud.",
	"role.member": "miembro",
	"role.helpdesk": "soporte",
	"role.admin": "admin",
	"role.owner": "propietario",
	"command.decline": "Rechazar una solicitud",
	"arg.reason": "Motivo",
	"hint.reason": "Una frase corta, de 500 caracteres como máximo.",
	"dialog.submit": "Continuar",
	"dialog.close": "Cancelar",
	"dialog.why": "Por qué",
	"dialog.invalid": "Este valor no es válido. {hint}",
	"dialog.missing": "Rellene este campo.",
	"dialog.part": "{label}, {from} a {to}",
} as const;
