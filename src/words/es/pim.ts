/** What an entry of a calendar or an address book is, and what changed in it. */
export const pim = {
	"pim.unreadable": "un elemento que no se puede leer",
	"pim.unknown": "un elemento de un tipo desconocido",
	"pim.untitled.event": "un evento sin título",
	"pim.untitled.event-on": "un evento sin título, {day}",
	"pim.untitled.task": "una tarea sin título",
	"pim.untitled.journal": "una entrada de diario sin título",
	"pim.untitled.busy": "ocupado",
	"pim.untitled.busy-on": "ocupado, {day}",
	"pim.untitled.contact": "un contacto sin nombre",
	"pim.untitled.group": "un grupo sin nombre",
	"pim.availability": "horas de disponibilidad",
	"pim.by-zone": "en la zona horaria {zone}",
	"pim.in-zone": "{when} ({zone})",
	"pim.span": "{from} – {to}",
	"pim.cancelled": "cancelado",
	"pim.exceptions":
		"{count, plural, one {# fecha es distinta} other {# fechas son distintas}}",
	"pim.guests": "{count, plural, one {# invitado} other {# invitados}}",
	"pim.members": "{count, plural, one {# miembro} other {# miembros}}",
	"pim.due": "vence: {when}",
	"pim.done": "completada",
	"pim.done-on": "completada el {day}",
	"pim.done-part": "completada al {part}",
	"pim.busy-times":
		"{count, plural, one {# tramo ocupado} other {# tramos ocupados}}",
	"pim.available-times":
		"{count, plural, one {# tramo disponible} other {# tramos disponibles}}",

	"pim.weeks": "{count, plural, one {# semana} other {# semanas}}",
	"pim.days": "{count, plural, one {# día} other {# días}}",
	"pim.hours": "{count, plural, one {# hora} other {# horas}}",
	"pim.minutes": "{count, plural, one {# minuto} other {# minutos}}",
	"pim.seconds": "{count, plural, one {# segundo} other {# segundos}}",

	"pim.rule.own": "según una regla propia ({rule})",
	"pim.rule.times": "{rule}, {count, plural, one {una vez} other {# veces}}",
	"pim.rule.until": "{rule}, hasta el {day}",
	"pim.rule.hourly": "{every, plural, =1 {cada hora} other {cada # horas}}",
	"pim.rule.daily":
		"{every, plural, =1 {todos los días} =2 {cada dos días} other {cada # días}}",
	"pim.rule.weekly":
		"{every, plural, =1 {todas las semanas} =2 {cada dos semanas} other {cada # semanas}}",
	"pim.rule.weekday":
		"{every, plural, =1 {cada {day}} =2 {un {day} de cada dos} other {el {day}, cada # semanas}}",
	"pim.rule.weekdays":
		"{every, plural, =1 {cada {days}} =2 {{days}, cada dos semanas} other {{days}, cada # semanas}}",
	"pim.rule.workdays": "todos los días laborables",
	"pim.rule.monthly":
		"{every, plural, =1 {todos los meses} =2 {cada dos meses} other {cada # meses}}",
	"pim.rule.monthly-dates":
		"{count, plural, one {el día} other {los días}} {dates} {every, plural, =1 {de cada mes} =2 {del mes, cada dos meses} other {del mes, cada # meses}}",
	"pim.rule.monthly-last":
		"{every, plural, =1 {el último día de cada mes} =2 {el último día del mes, cada dos meses} other {el último día del mes, cada # meses}}",
	"pim.rule.monthly-which":
		"{every, plural, =1 {{which} de cada mes} =2 {{which} del mes, cada dos meses} other {{which} del mes, cada # meses}}",
	"pim.rule.nth-day":
		"{nth, select, first {el primer {day}} second {el segundo {day}} third {el tercer {day}} fourth {el cuarto {day}} fifth {el quinto {day}} before {el penúltimo {day}} other {el último {day}}}",
	"pim.rule.nth-workday":
		"{nth, select, first {el primer día laborable} second {el segundo día laborable} third {el tercer día laborable} fourth {el cuarto día laborable} fifth {el quinto día laborable} before {el penúltimo día laborable} other {el último día laborable}}",
	"pim.rule.nth-of-all":
		"{nth, select, first {el primer día} second {el segundo día} third {el tercer día} fourth {el cuarto día} fifth {el quinto día} before {el penúltimo día} other {el último día}}",
	"pim.rule.yearly":
		"{every, plural, =1 {todos los años} =2 {cada dos años} other {cada # años}}",
	"pim.rule.yearly-month":
		"{every, plural, =1 {todos los años en {month, date, ::MMMM}} =2 {cada dos años en {month, date, ::MMMM}} other {cada # años en {month, date, ::MMMM}}}",
	"pim.rule.yearly-day":
		"{every, plural, =1 {todos los años el {day, date, ::MMMMd}} =2 {cada dos años el {day, date, ::MMMMd}} other {cada # años el {day, date, ::MMMMd}}}",
	"pim.rule.yearly-which":
		"{every, plural, =1 {{which} de {month, date, ::MMMM} de cada año} =2 {{which} de {month, date, ::MMMM}, cada dos años} other {{which} de {month, date, ::MMMM}, cada # años}}",

	"pim.day-month": "{day, date, ::MMMMd}",
	"pim.file": "un archivo sin nombre",
	"pim.repeated": "{when}, {rule}",
	"pim.none": "nada",
	"pim.more": "{count, plural, one {# más} other {# más}}",
	"pim.priority":
		"{level, select, high {alta} medium {media} other {baja}} ({value})",
	"pim.status.tentative": "por confirmar",
	"pim.status.confirmed": "confirmado",
	"pim.status.cancelled": "cancelado",
	"pim.status.needs-action": "por hacer",
	"pim.status.in-process": "en curso",
	"pim.status.completed": "completado",
	"pim.status.draft": "borrador",
	"pim.status.final": "definitivo",
	"pim.class.public": "público",
	"pim.class.private": "privado",
	"pim.class.confidential": "confidencial",
	"pim.transp.opaque": "ocupado",
	"pim.transp.transparent": "libre",
	"pim.alarm.unknown": "en un momento no indicado",
	"pim.alarm.at.start": "al empezar",
	"pim.alarm.at.end": "al terminar",
	"pim.alarm.before.start": "{length} antes",
	"pim.alarm.after.start": "{length} después del inicio",
	"pim.alarm.before.end": "{length} antes del final",
	"pim.alarm.after.end": "{length} después del final",
	"pim.answer.accepted": "Aceptado por {names}",
	"pim.answer.declined": "Rechazado por {names}",
	"pim.answer.tentative": "Aceptado de forma provisional por {names}",
	"pim.answer.needs-action": "Ahora sin respuesta: {names}",
	"pim.answer.delegated": "Delegado por {names}",
	"pim.answer.other": "Otra respuesta: {names}",
	"pim.answer.details":
		"{count, plural, one {Han cambiado los detalles de un invitado: {names}} other {Han cambiado los detalles de # invitados: {names}}}",

	"pim.field.title": "Título",
	"pim.field.day": "Día",
	"pim.field.time": "Hora",
	"pim.field.length": "Duración",
	"pim.field.zone": "Zona horaria",
	"pim.field.due": "Vencimiento",
	"pim.field.done": "Completada el",
	"pim.field.status": "Estado",
	"pim.field.progress": "Progreso",
	"pim.field.priority": "Prioridad",
	"pim.field.place": "Lugar",
	"pim.field.position": "Posición en el mapa",
	"pim.field.organiser": "Organizador",
	"pim.field.reminder": "Recordatorio",
	"pim.field.note": "Nota",
	"pim.field.visibility": "Visibilidad",
	"pim.field.busy": "Mostrado como",
	"pim.field.categories": "Categorías",
	"pim.field.color": "Color",
	"pim.field.attachments": "Adjuntos",
	"pim.field.link": "Enlace",
	"pim.field.conference": "Videoconferencia",
	"pim.field.comment": "Comentario",
	"pim.field.contact": "Contacto",
	"pim.field.resources": "Recursos",
	"pim.field.busy-times": "Tramos ocupados",
	"pim.field.name": "Nombre",
	"pim.field.role": "Cargo",
	"pim.field.available": "Tramos disponibles",
	"pim.field.name-parts": "Partes del nombre",
	"pim.field.nickname": "Apodo",
	"pim.field.mail": "Correo",
	"pim.field.phone": "Teléfono",
	"pim.field.address": "Dirección",
	"pim.field.organisation": "Organización",
	"pim.field.function": "Función",
	"pim.field.birthday": "Cumpleaños",
	"pim.field.anniversary": "Aniversario",
	"pim.field.date": "Fecha",
	"pim.field.messenger": "Mensajería instantánea",
	"pim.field.profile": "Perfil",
	"pim.field.relation": "Relación",
	"pim.field.typed": "{field} ({type})",
	"pim.field.of-value": "{field} {value}",
	"pim.type.home": "casa",
	"pim.type.work": "trabajo",
	"pim.type.cell": "móvil",
	"pim.type.mobile": "móvil",
	"pim.type.fax": "fax",
	"pim.type.pager": "buscapersonas",
	"pim.type.main": "principal",
	"pim.type.school": "escuela",
	"pim.type.other": "otro",
	"pim.type.homepage": "página de inicio",
	"pim.type.anniversary": "aniversario",

	"pim.change.field": "{field}: {before} → {after}",
	"pim.change.added": "Nuevo en {field}: {items}",
	"pim.change.removed": "Quitado de {field}: {items}",
	"pim.change.all-day": "Ahora dura todo el día: {before} → {after}",
	"pim.change.not-all-day": "Ya no dura todo el día: {before} → {after}",
	"pim.change.repeats": "Ahora se repite: {rule}",
	"pim.change.repeats-no-more": "Ya no se repite, antes: {rule}",
	"pim.change.repetition": "Repetición: {before} → {after}",
	"pim.change.left-out": "Excluido de la serie: {days}",
	"pim.change.not-left-out": "Ya no se excluye de la serie: {days}",
	"pim.change.also-on": "También tiene lugar: {days}",
	"pim.change.no-more-on": "Ya no tiene lugar: {days}",
	"pim.change.on-day": "Solo el {day}: {change}",
	"pim.change.from-day": "A partir del {day}: {change}",
	"pim.change.exception": "Solo el {day}: algo ha cambiado",
	"pim.change.exception-same":
		"La fecha del {day} se guarda ahora aparte, sin cambios",
	"pim.change.exception-gone": "El cambio del {day} ya no existe",
	"pim.change.guests-fewer":
		"{count, plural, one {# invitado menos: {names}} other {# invitados menos: {names}}}",
	"pim.change.guests-more":
		"{count, plural, one {# invitado más: {names}} other {# invitados más: {names}}}",
	"pim.change.details": "{field}: han cambiado detalles",
	"pim.change.note-new":
		"Nota: nada → {text} ({count, plural, one {# carácter} other {# caracteres}})",
	"pim.change.note-gone":
		"Nota: {text} ({count, plural, one {# carácter} other {# caracteres}}) → nada",
	"pim.change.note-long":
		"Nota modificada: {before} → {after, plural, one {# carácter} other {# caracteres}}",
	"pim.change.kind": "Ahora es otro tipo de elemento",
	"pim.change.other-entries":
		"{count, plural, one {Dentro ha cambiado # elemento más} other {Dentro han cambiado # elementos más}}",
	"pim.change.others":
		"{count, plural, one {Ha cambiado # campo más: {names}} other {Han cambiado # campos más: {names}}}",
	"pim.change.more":
		"{count, plural, one {y # campo más} other {y # campos más}}",
	"pim.change.members-fewer":
		"{count, plural, one {# miembro menos} other {# miembros menos}}",
	"pim.change.members-more":
		"{count, plural, one {# miembro más} other {# miembros más}}",
	"pim.change.group-now": "Ahora es un grupo",
	"pim.change.group-no-more": "Ya no es un grupo",
	"pim.photo.added":
		"{size, plural, =0 {Se ha añadido una foto} other {Se ha añadido una foto (# kB)}}",
	"pim.photo.replaced":
		"{size, plural, =0 {Se ha sustituido la foto} other {Se ha sustituido la foto (# kB)}}",
	"pim.photo.removed":
		"{size, plural, =0 {Se ha quitado la foto} other {Se ha quitado la foto (# kB)}}",
	"pim.logo.added":
		"{size, plural, =0 {Se ha añadido un logotipo} other {Se ha añadido un logotipo (# kB)}}",
	"pim.logo.replaced":
		"{size, plural, =0 {Se ha sustituido el logotipo} other {Se ha sustituido el logotipo (# kB)}}",
	"pim.logo.removed":
		"{size, plural, =0 {Se ha quitado el logotipo} other {Se ha quitado el logotipo (# kB)}}",
	"pim.change.bookkeeping":
		"Solo han cambiado notas internas de los programas, nada visible",
	"pim.change.something": "Ha cambiado otra cosa",
	"pim.change.unreadable": "No se puede leer, y ha cambiado",
	"pim.change.unreadable-now": "Ya no se puede leer",
	"pim.change.unreadable-before": "Se puede leer de nuevo",
} as const;
