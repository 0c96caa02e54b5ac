/** Restore points, and bringing back calendars and contacts. */
export const restore = {
	"restore.unnamed.calendar": "Calendario sin nombre",
	"restore.unnamed.contacts": "Libreta de direcciones sin nombre",
	"restore.damaged": "un elemento cuyo texto guardado está dañado",

	"restore.look.title": "{name}, tal como estaba {left} ({when})",
	"restore.look.undo":
		"Deshacer la restauración de {name}: tal como estaba el {when}",
	"restore.look.same":
		"Ahora está exactamente como entonces, así que no hay nada que restaurar.",
	"restore.look.sum":
		"{back, plural, one {# volvería} other {# volverían}} · {edited, select, leave {{changed, plural, one {# modificado queda como está} other {# modificados quedan como están}}} copy {{changed, plural, one {# volvería como copia} other {# volverían como copia}}} other {{changed, plural, one {# cambiaría} other {# cambiarían}}}} · {newer, plural, =0 {ninguno más reciente} one {# más reciente queda como está} other {# más recientes quedan como están}} · {lost, plural, one {# se perdería} other {# se perderían}}",
	"restore.look.into": "Destino: {into}",
	"restore.look.none":
		"No hay nada elegido, así que no hay nada que restaurar. Elija primero elementos.",
	"restore.look.begun":
		"Esta restauración ya ha empezado o ha terminado. Su informe dice lo que ha hecho.",
	"restore.look.counts":
		"Solo ve cifras, porque esto pertenece a otra persona. Se avisará a su propietario.",
	"restore.look.left":
		"{count, plural, one {# elemento no está elegido.} other {# elementos no están elegidos.}}",
	"restore.part.create":
		"{count, plural, one {# volvería} other {# volverían}}",
	"restore.part.replace":
		"{count, plural, one {# cambiaría} other {# cambiarían}}",
	"restore.part.copy":
		"{count, plural, one {# volvería como copia} other {# volverían como copia}}",
	"restore.part.stay":
		"{kind, select, changed {{count, plural, one {# modificado queda como está} other {# modificados quedan como están}}} other {{count, plural, one {# más reciente queda como está} other {# más recientes quedan como están}}}}",
	"restore.part.remove":
		"{count, plural, one {# se perdería} other {# se perderían}}",
	"restore.more": "… y {count} más",
	"restore.left": "{line} — no elegido",
	"restore.joined": "{before} · {next}",
	"restore.line":
		"{title}, {details}{more, plural, =0 {} one { · # más} other { · # más}}",
	"restore.line.changed":
		"{title} — {details}{more, plural, =0 {} one { · # más} other { · # más}}",

	"command.restore calendar": "Restaurar un calendario",
	"help.restore calendar":
		"Ver qué era distinto en un calendario hace un tiempo, y recuperarlo",
	"command.restore contacts": "Restaurar contactos",
	"help.restore contacts":
		"Ver qué era distinto en una libreta de direcciones hace un tiempo, y recuperarlo",
	"command.restore look": "Restaurar algo",
	"help.restore look":
		"Ver qué era distinto en un calendario o una libreta de direcciones, y recuperarlo",
	"arg.age": "Tal como estaba",
	"hint.age": "Elija una opción: 24h, 48h, 7d, 30d.",
	"choice.24h": "Hace 24 horas",
	"choice.48h": "Hace 48 horas",
	"choice.7d": "Hace 7 días",
	"choice.30d": "Hace 30 días",
	"command.restore show": "La diferencia",
	"help.restore show": "La tarjeta de una restauración, de nuevo",
	"command.restore set": "Cambiar una elección",
	"help.restore set": "Cambiar una elección de una restauración",
	"command.restore name": "Nombre del destino nuevo",
	"help.restore name":
		"Dar nombre al calendario o libreta de direcciones que crea una restauración",
	"command.restore items": "Elementos a restaurar",
	"help.restore items": "Qué haría una restauración, elemento a elemento",
	"command.restore choose": "Elegir elementos",
	"help.restore choose":
		"Incluir o dejar fuera elementos sueltos de una restauración",
	"command.restore choose-all": "Elegir todos estos",
	"help.restore choose-all":
		"Incluir o dejar fuera todos los elementos que coinciden con una búsqueda",
	"command.restore apply": "Restaurar",
	"help.restore apply": "Hacer lo que muestra la tarjeta de una restauración",
	"command.restore undo": "Deshacer restauración",
	"help.restore undo":
		"Deshacer una restauración, la última si no se indica ninguna; posible durante 30 días",
	"command.restore again": "Ver el resto",
	"help.restore again": "Ver de nuevo lo que una restauración no hizo",
	"command.restore report": "Informe de restauración",
	"help.restore report": "Qué hizo una restauración con cada elemento",
	"command.restore points": "Puntos de restauración",
	"help.restore points":
		"Qué está protegido, con los puntos de restauración que hay",
	"command.restore now": "Crear un punto ahora",
	"help.restore now": "Crear un punto de restauración ahora, de uno o de todo",
	"help.subject.restore": "Puntos de restauración, y recuperar lo que había",
	"arg.calendar": "Calendario",
	"hint.calendar": "El nombre de un calendario de la cuenta.",
	"arg.book": "Libreta de direcciones",
	"hint.book": "El nombre de una libreta de direcciones de la cuenta.",
	"arg.collection": "Calendario o libreta de direcciones",
	"hint.collection":
		"El nombre de un calendario o de una libreta de direcciones.",
	"arg.target": "Destino",
	"hint.target": "El nombre de otro de la misma cuenta.",
	"arg.point": "Tal como estaba",
	"hint.point":
		"Hace 24h, 48h, 7d o 30d, un día, por ejemplo 2026-11-20, o el número de un punto.",
	"arg.exact": "Quitar lo que llegó después",
	"hint.exact": "Sí o no.",
	"arg.service": "La cuenta de la organización",
	"hint.service": "Sí o no.",
	"arg.mode": "Los más recientes",
	"hint.mode": "Se quedan, o se quitan.",
	"arg.changed": "Los modificados",
	"hint.changed": "Vuelven a ser como eran, vuelven como copia, o se quedan.",
	"arg.part": "Solo los que",
	"hint.part": "Vuelven, cambian, o llegaron después.",
	"arg.items": "Elementos",
	"hint.items": "Marque lo que se debe restaurar.",
	"arg.restore": "Restauración",
	"hint.restore": "Una de sus restauraciones.",
	"arg.wanted": "Todos o ninguno",
	"hint.wanted": "Todos o ninguno.",
	"choice.merge": "se quedan",
	"choice.exact": "se quitan",
	"choice.replace": "vuelven a ser como eran",
	"choice.copy": "vuelven como copia",
	"choice.leave": "quedan como están",
	"choice.back": "volverían",
	"choice.changed": "cambiarían",
	"choice.newer": "llegaron después",

	"restore.menu.point": "Otro punto",
	"restore.menu.into": "Destino…",
	"restore.menu.changed": "Modificados…",
	"restore.menu.mode": "Más recientes…",
	"restore.point.nightly":
		"{when}, {count, plural, one {# elemento} other {# elementos}}",
	"restore.point.asked":
		"{when}, a petición, {count, plural, one {# elemento} other {# elementos}}",
	"restore.point.safety":
		"{when}, antes de restaurar, {count, plural, one {# elemento} other {# elementos}}",
	"restore.reason.nightly": "cada noche",
	"restore.reason.asked": "a petición",
	"restore.reason.safety": "antes de una restauración",
	"restore.option.same": "El mismo",
	"restore.option.new": "Uno nuevo",
	"restore.changed.replace": "Los modificados vuelven a ser como eran",
	"restore.changed.copy": "Los modificados vuelven como copia",
	"restore.changed.leave": "Los modificados quedan como están",
	"restore.mode.merge": "Los más recientes se quedan",
	"restore.mode.exact": "Los más recientes se quitan",
	"restore.new-name": "{name}, {day}",

	"restore.items.title":
		"{count, plural, =0 {Ningún elemento} one {# elemento} other {# elementos}} de esta restauración",
	"restore.items.beyond":
		"Aquí solo se listan y se buscan los {count, number} primeros.",
	"restore.items.nothing": "Nada coincide. Busque con otras palabras.",
	"restore.item.back": "Vuelve: {line}",
	"restore.item.changed": "Cambia: {line}",
	"restore.item.newer": "Se quita: {line}",
	"restore.pick.back": "Vuelve",
	"restore.pick.back.more": "Vuelve: {details}",
	"restore.pick.changed": "Cambia",
	"restore.pick.changed.more": "{details}",
	"restore.pick.newer": "Se quita",
	"restore.pick.newer.more": "Se quita: {details}",
	"restore.choose.intro":
		"{first} a {last} de {all}. Marque lo que se debe restaurar.",
	"restore.choose.submit": "Elegir",
	"restore.button.tick": "Marcar elementos…",
	"restore.button.all": "{count, plural, one {Elegirlo} other {Elegir los #}}",
	"restore.button.none": "{count, plural, one {Dejarlo} other {Dejar los #}}",
	"restore.button.card": "Volver a la diferencia",
	"restore.button.now": "Crear un punto ahora",
	"restore.button.connect": "Conectar una cuenta",
	"restore.button.look": "Restaurar {name}…",
	"restore.button.age": "Como {left}",

	"restore.head.item": "Elemento",
	"restore.head.what": "Qué se ha hecho",
	"restore.head.name": "Nombre",
	"restore.head.kind": "Tipo",
	"restore.head.points": "Puntos",
	"restore.head.newest": "El más reciente",
	"restore.head.entries": "Elementos",
	"restore.head.when": "Cuándo",
	"restore.head.why": "Por qué",
	"restore.kind.calendar": "Calendario",
	"restore.kind.contacts": "Libreta de direcciones",
	"restore.points.title":
		"{count, plural, =0 {Aún no hay puntos de restauración} one {Puntos de restauración de # calendario o libreta de direcciones} other {Puntos de restauración de # calendarios y libretas de direcciones}}",
	"restore.points.none":
		"Aún no hay nada protegido. En cuanto se conecta una cuenta, cada noche se crea un punto y se guarda 30 días.",
	"restore.points.one":
		"{name}: {count, plural, one {# punto de restauración} other {# puntos de restauración}}",
	"restore.points.missing": "{name} (ya no está en el servidor)",
	"restore.points.soon": "pronto",
	"restore.points.damaged":
		"{count, plural, one {# punto está dañado y no se puede usar. La próxima noche se crea uno nuevo.} other {# puntos están dañados y no se pueden usar. La próxima noche se crean otros nuevos.}}",
	"restore.points.note":
		"Cada noche se crea un punto, que se guarda 30 días, cifrado. En total ocupan {size} en el disco.",
	"restore.size.kilobytes": "{count, number} kB",
	"restore.size.megabytes": "{count, number} MB",
	"restore.report.title": "Qué ha hecho la restauración de {name} ({when})",
	"restore.report.untitled": "un elemento",
	"restore.report.none":
		"Lo que hizo con cada elemento se guarda 30 días, así que ya no queda nada que mostrar.",
	"restore.what.create": "Ha vuelto",
	"restore.what.replace": "Vuelve a ser como era",
	"restore.what.copy": "Ha vuelto como copia",
	"restore.what.remove": "Se ha quitado",
	"restore.what.already": "Ya estaba así",
	"restore.what.not-reached": "No se ha llegado a él",
	"restore.what.failed": "No ha funcionado",
	"restore.failed.point-damaged":
		"Su texto guardado está dañado, así que no se ha hecho nada",
	"restore.failed.sync-refused": "El servidor no lo acepta",
	"restore.failed.sync-unreachable": "El servidor no ha respondido",
	"restore.failed.sync-busy": "El servidor no aceptaba más",
	"restore.failed.sync-garbled":
		"No se ha podido leer la respuesta del servidor",
	"restore.failed.sync-login": "El servidor ya no aceptaba el inicio de sesión",
	"restore.failed.sync-none": "La cuenta ya no estaba conectada",
	"restore.failed.sync-readonly": "Era de solo lectura",
	"restore.failed.not-found":
		"El calendario o la libreta de direcciones ya no existe",

	"restore.button.choose": "Elegir elementos…",
	"restore.button.search": "Buscar…",
	"restore.button.apply":
		"{count, plural, one {Restaurar # elemento} other {Restaurar # elementos}}",
	"restore.button.take-back":
		"{count, plural, one {Deshacer en # elemento} other {Deshacer en # elementos}}",
	"restore.button.undo": "Deshacer…",
	"restore.button.name": "Otro nombre…",
	"restore.button.report": "Informe",
	"restore.button.again":
		"{count, plural, one {Ver el elemento restante} other {Ver los # restantes}}",

	"restore.into.same": "el mismo",
	"restore.into.new": "uno nuevo, «{name}»",
	"restore.into.other": "{name}",
	"restore.note.quiet":
		"Los invitados no reciben ningún correo. Antes se crea un punto de restauración, así que esto se puede deshacer durante 30 días. Los cambios más recientes nunca se sobrescriben sin mostrarse aquí.",
	"restore.note.guests":
		"Los invitados no reciben ningún correo. Lo que alguien haya modificado desde que se miró queda como está.",
	"restore.note.undo":
		"Antes se crea un punto de restauración, así que esto se puede deshacer durante 30 días.",

	"restore.apply.title":
		"{count, plural, one {Restaurar # elemento de {name}} other {Restaurar # elementos de {name}}}",
	"restore.apply.verb":
		"{count, plural, one {Restaurar # elemento} other {Restaurar # elementos}}",
	"restore.apply.undo":
		"{count, plural, one {Deshacer una restauración de {name} en # elemento} other {Deshacer una restauración de {name} en # elementos}}",
	"restore.row.owner": "De quién",
	"restore.owner.service": "De la organización",
	"restore.row.point": "Tal como estaba",
	"restore.row.into": "Destino",
	"restore.row.second": "Por qué decide otra persona",
	"restore.second.other-person": "Pertenece a otra persona, a la que se avisa",
	"restore.second.other-service": "Pertenece a la organización",
	"restore.second.empties": "No quedaría nada",
	"restore.second.half": "Afectaría a más de la mitad del contenido",
	"restore.deed.create": "Vuelven",
	"restore.deed.replace": "Vuelven a ser como eran",
	"restore.deed.copy": "Vuelven como copia",
	"restore.deed.remove": "Se quitan",

	"restore.why.edited": "Modificado entretanto, así que queda como está",
	"restore.why.gone": "Eliminado entretanto, así que no se ha tocado",
	"restore.why.uid":
		"El mismo elemento está en otro lugar, así que queda como está",

	"restore.ended.title":
		"{done, plural, one {# de {all} restaurado} other {# de {all} restaurados}} en {seconds, plural, one {# segundo} other {# segundos}}: {name}",
	"restore.ended.undone":
		"Restauración deshecha para {done} de {all} en {seconds, plural, one {# segundo} other {# segundos}}: {name}",
	"restore.ended.equal":
		"{count, plural, =0 {No se ha cambiado nada.} one {Leído de nuevo, e igual.} =2 {Ambos se han leído de nuevo, y son iguales.} other {Los # se han leído de nuevo, y son iguales.}}",
	"restore.ended.unequal":
		"{count, plural, one {# de ellos no estaba como debía al leerlo de nuevo. El informe lo nombra.} other {# de ellos no estaban como debían al leerlos de nuevo. El informe los nombra.}}",
	"restore.ended.unread":
		"El servidor no responde ahora, así que no se ha vuelto a leer. Mírelo allí antes de deshacerlo.",
	"restore.ended.conflicts": "Modificados entretanto, no se han tocado",
	"restore.ended.failed": "No han funcionado",
	"restore.ended.not-reached": "No se ha llegado a ellos",
	"restore.told.begun": "{by} empieza a restaurar {name}, que le pertenece",
	"restore.told.soon":
		"Una segunda persona ha dado su acuerdo. Antes se ha creado un punto de restauración, y aquí leerá cómo termina.",
	"restore.told.title": "{by} ha restaurado {name}, que le pertenece",
	"restore.told.note":
		"Una segunda persona ha dado su acuerdo. Si ha sido un error, pida que se deshaga: es posible durante 30 días.",
} as const;
