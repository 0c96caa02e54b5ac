/** Watching how things fill up, and the check of a mail domain. */
export const watch = {
	"command.storage watch": "Vigilar",
	"help.storage watch":
		"Avisar a un canal o a los admins cuando se llenen el almacenamiento, las licencias o las direcciones",
	"command.storage watches": "Qué se vigila",
	"help.storage watches":
		"A quién se avisa cuando algo se llena, y desde cuánto",
	"command.storage unwatch": "Dejar de vigilar",
	"help.storage unwatch": "No avisar más a nadie de lo que indique",

	"arg.at": "Avisar desde (en por ciento)",
	"hint.at": "De uno a cinco números de 1 a 100, por ejemplo 80, 90.",
	"arg.of": "De quién o de qué",
	"hint.of":
		"Elija de la lista, o escriba un nombre, una dirección o una mención.",
	"arg.in": "Canal; vacío para los admins",
	"hint.in":
		"Escriba un canal, por ejemplo #general, en el que estén usted y Suitemate.",
	"choice.storage": "Almacenamiento",
	"choice.seats": "Licencias",
	"choice.addresses": "Direcciones de correo",

	"watch.reading": "{used} de {allowed} ({share})",
	"watch.alt": "{what}: {reading}.",
	"watch.place.admins": "Los admins, en privado",
	"watch.place.channel": "#{name}",
	"watch.row.now": "Ahora",
	"watch.row.at": "Desde",
	"watch.row.used": "En uso",
	"watch.row.before": "Hace 30 días",
	"watch.row.what": "Qué",
	"watch.row.place": "A quién se avisa",
	"watch.row.by": "Definido por",
	"watch.row.since": "En vigor desde",

	"watch.set.title.storage": "Vigilar el almacenamiento",
	"watch.set.title.seats": "Vigilar las licencias",
	"watch.set.title.addresses": "Vigilar las direcciones de correo",
	"watch.set.verb": "Vigilar",
	"watch.set.note":
		"Lo compruebo cada mañana, y escribo allí una vez cuando se alcanza el límite. El primer mensaje llega ahora.",
	"watch.set.done.storage": "El almacenamiento se vigila desde ahora",
	"watch.set.done.seats": "Las licencias se vigilan desde ahora",
	"watch.set.done.addresses":
		"Las direcciones de correo se vigilan desde ahora",
	"watch.hello": "{what}: escribo aquí a partir del {at}",
	"watch.hello.note":
		"Lo ha pedido {name}. Lo compruebo cada mañana y escribo una vez cuando se alcanza el límite.",

	"watch.alert.storage":
		"El almacenamiento está lleno al {share}: {used} de {allowed}",
	"watch.alert.seats": "Licencias en uso: {used} de {allowed} ({share})",
	"watch.alert.addresses":
		"Direcciones de correo en uso: {used} de {allowed} ({share})",
	"watch.alert.soon":
		"A este ritmo, el almacenamiento estará lleno hacia el {full}",
	"watch.way-out.storage":
		"Qué da espacio: vaciar la papelera, eliminar para siempre lo que ocupa mucho, tener más usuarios o un plan superior.",
	"watch.way-out.seats":
		"Qué da espacio: tener más usuarios, o retirar una invitación que ya no haga falta.",
	"watch.way-out.addresses":
		"Qué da espacio: tener más usuarios, un plan superior, o convertir direcciones en alias. Los alias no cuentan.",
	"watch.note":
		"{place}: a partir del {at}. Definido por {name}. No se ha cambiado nada.",
	"watch.note.lost":
		"Este mensaje era para {place} (a partir del {at}, definido por {name}), donde ya no puedo escribir. Invíteme de nuevo, o deje de vigilarlo. No se ha cambiado nada.",

	"watch.button.offer":
		"Ver {plan}, {users, plural, one {# usuario} other {# usuarios}}",
	"watch.button.seats": "Licencias",
	"watch.button.addresses": "Direcciones disponibles",
	"watch.button.stop": "Dejar de vigilar…",
	"watch.button.stop-one": "Dejar: {what}, {place}",
	"watch.button.undo": "Deshacer: dejar de vigilar",
	"watch.button.again": "Deshacer: volver a vigilar ({what})",
	"watch.button.list": "Qué se vigila",
	"watch.button.new": "Vigilar…",
	"watch.button.storage": "Vigilar…",

	"watch.list.title":
		"{count, plural, =0 {No se vigila nada} one {# vigilancia} other {# vigilancias}}",
	"watch.list.none":
		"No se avisa a nadie cuando se llenan el almacenamiento, las licencias o las direcciones.",
	"watch.unset.title":
		"{count, plural, one {Dejar de vigilar} other {Dejar # vigilancias}}",
	"watch.unset.verb": "Dejar",
	"watch.unset.row": "A partir del {at}. {place}",
	"watch.unset.done":
		"{count, plural, one {Esto ya no se vigila} other {# vigilancias terminadas}}",
	"watch.unset.seen": "Esto ya no se vigila",

	"command.mail domain": "Comprobar un dominio",
	"help.mail domain":
		"Si MX, SPF, DKIM y DMARC de un dominio están como deben, y qué hay que definir",
	"arg.domain": "Dominio",
	"hint.domain": "Elija uno de los dominios de correo de su organización.",
	"arg.selector": "Nombre de la clave DKIM",
	"hint.selector":
		"Lo que va antes de ._domainkey en el Manager, por ejemplo 20260419.",
	"domain.title":
		"{domain}: {faults, plural, =0 {{open, plural, =0 {todo está como debe} one {no se ha encontrado ningún error, queda # punto abierto} other {no se ha encontrado ningún error, quedan # puntos abiertos}}} one {# punto no está como debe} other {# puntos no están como deben}}",
	"domain.mx": "Recepción (MX)",
	"domain.spf": "Envío (SPF)",
	"domain.dkim": "Firma (DKIM)",
	"domain.dmarc": "Correo falsificado (DMARC)",
	"domain.state.fine": "En orden",
	"domain.state.wrong": "No está como debe",
	"domain.state.missing": "Falta",
	"domain.state.unknown": "No se ha podido consultar",
	"domain.line": "{state}. {why}",
	"domain.and": "{before} {next}",
	"domain.set": "Para definir en {part}: {type} de {name}",
	"domain.note":
		"Leído ahora mismo en el DNS público. Un cambio puede tardar hasta 48 horas en llegar a todas partes. No se ha cambiado nada.",
	"domain.button.again": "Comprobar de nuevo",
	"domain.button.key": "Indicar la clave DKIM…",
	"domain.button.other": "Otro dominio…",

	"domain.mx.fine": "El correo llega a {hosts}.",
	"domain.mx.none": "No se indica ningún servidor que reciba el correo.",
	"domain.mx.elsewhere":
		"El correo llega a {hosts}, no a Infomaniak. Si es un filtro que ha puesto delante, déjelo.",
	"domain.mx.mixed":
		"Además de a Infomaniak, el correo puede llegar a {hosts}.",
	"domain.spf.fine": "Infomaniak puede enviar, los demás no.",
	"domain.spf.none":
		"Nada dice quién puede enviar, así que mucho correo se toma por spam.",
	"domain.spf.several":
		"Hay {count, number} registros, y entonces los destinatarios no aceptan ninguno. Uno solo tiene que contenerlo todo.",
	"domain.spf.lacks":
		"Los servidores de Infomaniak no están entre los que pueden enviar.",
	"domain.spf.everybody": "Deja que cualquiera envíe en su nombre.",
	"domain.spf.neutral":
		"Deja abierto qué ocurre con el correo que viene de otro lugar.",
	"domain.spf.lookups":
		"Necesita más de {count, number} consultas de DNS, y ahí los destinatarios se detienen. Quite lo que no necesite.",
	"domain.spf.broken":
		"Remite a {names}, donde no hay un único registro SPF. Entonces los destinatarios dan por defectuoso todo el registro. Quite esa referencia.",
	"domain.spf.unsure": "Aquello a lo que remite no ha respondido.",
	"domain.dkim.fine": "La clave {selector} está ahí.",
	"domain.dkim.delegated": "Infomaniak gestiona las claves por sí mismo.",
	"domain.dkim.none":
		"No hay ninguna clave. El Manager muestra su nombre y su valor en el Servicio de Correo, en Seguridad global.",
	"domain.dkim.not-this":
		"No hay ninguna clave llamada {selector}. El Manager muestra su nombre y su valor en el Servicio de Correo, en Seguridad global.",
	"domain.dkim.unnamed":
		"Parece que hay una clave, pero el DNS no dice su nombre. El Manager lo muestra; compruébelo de nuevo con --selector.",
	"domain.dkim.several": "La clave {selector} está más de una vez.",
	"domain.dkim.revoked": "La clave {selector} se ha revocado.",
	"domain.dkim.garbled": "Lo que hay en {selector} no es una clave.",
	"domain.dmarc.reject": "Se rechaza.",
	"domain.dmarc.quarantine": "Va al spam.",
	"domain.dmarc.some": "Solo para el {share}.",
	"domain.dmarc.reports": "Solo informa: el correo falsificado sigue llegando.",
	"domain.dmarc.none":
		"Nada dice qué ocurre con el correo falsificado en su nombre.",
	"domain.dmarc.several":
		"Hay {count, number} registros, y entonces los destinatarios no aceptan ninguno.",
	"domain.dmarc.garbled":
		"No tiene ninguna política que los destinatarios conozcan.",
} as const;
