/** What can go wrong, one sentence a code; those of the model stand in `ai.ts`. */
export const problem = {
	"problem.unknown-command":
		"No conozco este comando, así que no se ha hecho nada. /ksuite help los muestra todos.",
	"problem.unreadable-arguments":
		"No he podido leer esto, así que no se ha hecho nada. /ksuite help y el nombre del comando muestran cómo se escribe.",
	"problem.missing-argument":
		"No hay nada después de --{name}, así que no se ha hecho nada. Añada un valor, o quite la opción.",
	"problem.missing-argument-plain":
		"Falta algo, y desde aquí no puedo abrir una ventana. No se ha hecho nada. Escriba el comando completo; /ksuite help muestra cómo.",
	"problem.invalid-argument":
		"El valor indicado para «{name}» no es válido, así que no se ha cambiado nada. Corríjalo e inténtelo de nuevo.",
	"problem.unknown-flag":
		"Este comando no tiene esa opción, así que no se ha hecho nada. /ksuite help y el nombre del comando muestran sus opciones.",
	"problem.too-many-words":
		"Hay más palabras de las que admite el comando, así que no se ha hecho nada. Ponga entre comillas lo que va junto, por ejemplo “Anna Maria”.",
	"problem.too-long":
		"Es más largo de lo que puedo aceptar. No se ha cambiado nada. Inténtelo con menos.",
	"problem.not-allowed":
		"Usted no puede hacer esto, así que no se ha cambiado nada. Hable con alguien de soporte o con un admin; /ksuite help muestra lo que puede hacer.",
	"problem.not-linked":
		"Aún no sé qué usuario de kSuite es usted, así que no se ha cambiado nada. Vincule primero su cuenta: /ksuite people link",
	"problem.not-linked-other":
		"No sé qué usuario de kSuite es esta persona. No se ha cambiado nada. Indique la dirección de correo o el nombre completo.",
	"problem.not-found":
		"He buscado y no lo he encontrado. No se ha cambiado nada. Compruebe la ortografía, o consulte la lista.",
	"problem.ambiguous":
		"Coinciden varias personas: {names}. No se ha cambiado nada. Indique la dirección de correo o el nombre completo.",
	"problem.already-there":
		"Esto ya existe, así que no se ha cambiado nada. Consulte la lista, o elija otro nombre.",
	"problem.no-seat":
		"Todas las licencias están en uso ({used} de {bought}), así que no se ha cambiado nada. Libere una, o pida a un admin que solicite más: /ksuite plan preview",
	"problem.seat-ceiling":
		"Una kSuite tiene como máximo {ceiling} usuarios, y todas las licencias están en uso. No se ha cambiado nada. Libere primero una licencia.",
	"problem.no-address-left":
		"Todas las direcciones de correo están en uso ({used} de {allowed}), así que no se ha cambiado nada. Elimine una, o pida a un admin que solicite más usuarios o un plan superior: /ksuite plan preview",
	"problem.not-legal-plan":
		"No es posible: {limit}. No se ha cambiado nada. El número de usuarios más cercano es {users, number}; /ksuite plan preview muestra lo que daría.",
	"problem.last-owner":
		"Es el último propietario, y tiene que haber uno. No se ha cambiado nada. Dé primero ese rol a otra persona.",
	"problem.yourself":
		"No puede hacer esto con su propio usuario. No se ha cambiado nada. Pídaselo a otra persona que pueda hacerlo.",
	"problem.wrong-state":
		"Tal como están las cosas no es posible, así que no se ha cambiado nada. Compruébelo primero y elija después el comando adecuado.",
	"problem.nothing-to-do":
		"No hay nada que hacer: ya está así. No se ha cambiado nada.",
	"problem.public-url-missing":
		"No se ha podido crear la página privada porque PUBLIC_URL no está definido. No se ha cambiado nada. Un propietario puede definirlo: docs/operations.md#public-url",
	"problem.page-gone":
		"Esta página ya se abrió una vez, o su plazo ha terminado. Pida una nueva en el chat.",
	"problem.request-gone":
		"No encuentro esa solicitud. No se ha cambiado nada. /ksuite requests list muestra las suyas.",
	"problem.request-settled":
		"Alguien se ha adelantado: esta solicitud ya está resuelta. Su clic no ha cambiado nada. /ksuite requests list muestra cómo terminó.",
	"problem.request-expired":
		"Esta solicitud venció antes de que alguien decidiera. No se ha cambiado nada. Repítala si aún hace falta.",
	"problem.not-yours":
		"Solo la persona que hizo la solicitud puede hacer esto. No se ha cambiado nada.",
	"problem.own-request":
		"La solicitud es suya, así que tiene que decidir otra persona. No se ha cambiado nada. Aún puede retirarla.",
	"problem.already-approved":
		"Usted ya ha dado su aprobación. Otra persona también tiene que darla. No se ha cambiado nada más.",
	"problem.stale":
		"La situación cambió durante la espera, así que la solicitud no se ejecutó. No se ha cambiado nada. Repítala para ver qué ocurriría ahora.",
	"problem.link-code-wrong":
		"Este código no es correcto. No se ha cambiado nada. Mire el correo más reciente e inténtelo de nuevo.",
	"problem.link-code-expired":
		"Este código ya no sirve. No se ha cambiado nada. Pida uno nuevo: /ksuite people link",
	"problem.mail-not-configured":
		"No puedo enviar correo, así que no se ha enviado ningún código ni se ha cambiado nada. Un propietario puede definir SMTP_URL, o confirmar su cuenta a mano.",
	"problem.ksuite-token":
		"Infomaniak ya no acepta el token. No se ha cambiado nada. Un propietario puede crear uno nuevo; /ksuite doctor dice cómo.",
	"problem.ksuite-scope":
		"El token no puede hacer esto: le falta el permiso «{scope}», o le falta a quien lo creó. No se ha cambiado nada. /ksuite doctor dice dónde conseguirlo.",
	"problem.ksuite-busy":
		"Infomaniak solo admite un número de llamadas por minuto, y hay cola. No se ha cambiado nada. Inténtelo de nuevo en un minuto.",
	"problem.ksuite-unreachable":
		"Infomaniak no responde. No se ha cambiado nada. Inténtelo de nuevo en unos minutos.",
	"problem.ksuite-garbled":
		"Infomaniak ha respondido de una forma que no entiendo. Que yo sepa, no se ha cambiado nada. Compruébelo en el Manager antes de intentarlo de nuevo.",
	"problem.ksuite-refused":
		"Infomaniak lo ha rechazado ({code}). No se ha cambiado nada.",
	"problem.ksuite-maintenance":
		"Infomaniak está haciendo mantenimiento en este producto. No se ha cambiado nada. Inténtelo más tarde.",
	"problem.ksuite-unclear":
		"La respuesta de Infomaniak se ha perdido. Lo he comprobado y no veo el cambio, pero aún puede llegar. Compruébelo antes de repetir la solicitud.",
	"problem.ksuite-no-drive":
		"No veo ningún kDrive de una kSuite en esta organización, y de ahí se leen las licencias, el almacenamiento y el plan. No se ha cambiado nada. /ksuite doctor dice lo que veo.",
	"problem.seat-missing":
		"Se ha invitado a la persona, pero Infomaniak no le ha dado licencia ni ha retirado la invitación. Retírela con /ksuite users cancel, o solicite la licencia con /ksuite users seat.",
	"problem.no-route":
		"Infomaniak no permite que un programa haga esto, y tampoco he encontrado pasos para hacerlo a mano. No se ha cambiado nada.",
	"problem.sync-none":
		"No hay ninguna cuenta de calendarios y contactos conectada. No se ha cambiado nada. Conéctela con /ksuite sync connect.",
	"problem.sync-login":
		"El servidor no acepta el nombre de usuario o la contraseña de aplicación. No se ha cambiado nada. Vuelva a conectar la cuenta con /ksuite sync connect.",
	"problem.sync-server":
		"Este servidor no está entre los permitidos aquí. No se ha cambiado nada. Un propietario puede permitirlo: docs/operations.md, DAV_SERVERS.",
	"problem.sync-unreachable":
		"El servidor de los calendarios y contactos no responde. Inténtelo de nuevo en unos minutos.",
	"problem.sync-busy":
		"El servidor de los calendarios y contactos no acepta más en este momento. Inténtelo de nuevo en unos minutos.",
	"problem.sync-garbled":
		"El servidor de los calendarios y contactos ha dado una respuesta que no puedo leer. Inténtelo de nuevo en unos minutos; si sigue así, avise a la persona responsable de Suitemate.",
	"problem.sync-refused":
		"El servidor de los calendarios y contactos lo ha rechazado. No se ha cambiado nada. Compruebe allí si la cuenta puede hacerlo.",
	"problem.sync-unsupported":
		"El servidor de los calendarios y contactos no puede hacer esto. No se ha cambiado nada.",
	"problem.sync-readonly":
		"Con la cuenta conectada, esto es de solo lectura. No se ha cambiado nada. Su propietario puede dar permiso de escritura.",
	"problem.sync-doubtful":
		"De repente falta mucho en el servidor, y dos comprobaciones no coinciden. No se ha cambiado nada, y todos los puntos siguen ahí. Inténtelo de nuevo en unos minutos.",
	"problem.collection-ambiguous":
		"Esto coincide con varios: {names}. No se ha cambiado nada. Escriba el nombre completo, o elíjalo en una lista.",
	"problem.event-ambiguous":
		"Esto coincide con {count} elementos: {when}. No se ha cambiado nada. Escriba el día después del título, o use un botón de /ksuite calendar events.",
	"problem.object-unreadable":
		"Este elemento no se puede leer. No se ha cambiado nada. Ábralo directamente en el calendario o en los contactos.",
	"problem.point-none":
		"No hay ningún punto de restauración de ese momento. No se ha cambiado nada. /ksuite restore points muestra los que hay.",
	"problem.point-damaged":
		"Este punto de restauración está dañado, así que no se usa. No se ha cambiado nada. Elija otro punto.",
	"problem.restore-none":
		"Esa restauración no existe o no es suya. /ksuite restore points muestra lo que se puede restaurar.",
	"problem.restore-over":
		"Esta restauración ya ha empezado o ha terminado. No se ha cambiado nada. Empiece una nueva.",
	"problem.restore-unread":
		"No se puede leer lo que hay ahora, porque su servidor no responde como debería. No se ha cambiado nada. Vuelva a intentarlo en unos minutos.",
	"problem.export-empty":
		"No hay nada que exportar. Elija otros días, u otro calendario u otra libreta de direcciones.",
	"problem.export-unequal":
		"Al volver a leerlo, el archivo no decía lo mismo, así que no se entrega. No se ha cambiado nada. Avise a la persona responsable de Suitemate.",
	"problem.export-large":
		"El archivo sería demasiado grande para entregarlo aquí. No se ha cambiado nada. Exporte menos de una vez.",
	"problem.share-unknown":
		"El servidor no conoce a nadie con ese nombre o esa dirección. No se ha cambiado nada. Compruebe la ortografía, o indique el nombre de la cuenta allí.",
	"problem.share-right":
		"El servidor no tiene ese permiso. No se ha cambiado nada. Elija solo lectura, o lectura y escritura.",
	"problem.unavailable":
		"El otro sistema no responde en este momento. Por lo que veo, no se ha cambiado nada. Inténtelo de nuevo en unos minutos.",
	"problem.unexpected":
		"Ha ocurrido algo que no esperaba. No puedo asegurar que no se haya cambiado nada, así que compruébelo primero. Si vuelve a ocurrir, dé la referencia a la persona responsable de Suitemate.",
	"problem.not-in-conversation":
		"No puedo leer esta conversación. Invíteme con /invite @Suitemate y vuelva a pedirlo. No se ha cambiado nada.",
	"problem.no-consent":
		"Para esto necesito su permiso para escribir en su nombre. Escriba /write connect para darlo. No se ha cambiado nada.",
	"problem.not-your-message":
		"Este mensaje no es suyo, así que queda como está.",
} as const;
