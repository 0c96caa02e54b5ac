/** Work on many people or addresses at once. */
export const bulk = {
	"command.users import": "Invitar a muchas",
	"help.users import":
		"Leer una tabla de personas, comprobarla entera y solicitar que se inviten; no ocurre nada hasta que una segunda persona esté de acuerdo",
	"command.users import-all": "Invitar a todas",
	"help.users import-all":
		"Invitar a todas las personas de una tabla comprobada",
	"command.users import-rows": "Todas las filas",
	"help.users import-rows": "Todas las filas de una tabla comprobada",
	"command.users import-faults": "Filas con errores",
	"help.users import-faults": "Las filas que quedan fuera, en un archivo",
	"command.users import-again": "Volver a intentarlo",
	"help.users import-again":
		"Intentarlo una vez más con las personas que no se pudieron invitar",
	"command.users import-result": "Resultado",
	"help.users import-result":
		"Qué ha sido de cada fila de una tabla de personas, en un archivo CSV privado",
	"command.users export": "Exportar las personas",
	"help.users export":
		"Todas las personas en un archivo CSV privado que una importación vuelve a leer; el registro anota que usted se lo llevó",
	"command.users offboard": "Gestionar una salida",
	"help.users offboard":
		"Todo lo necesario para alguien que se va, paso a paso; antes verá lo que se puede deshacer",
	"command.mail import": "Crear muchas",
	"help.mail import":
		"Leer una tabla de direcciones de correo, comprobarla entera y solicitar que se creen; no ocurre nada hasta que una segunda persona esté de acuerdo",
	"command.mail import-all": "Crearlas todas",
	"help.mail import-all": "Crear todas las direcciones de una tabla comprobada",
	"command.mail import-rows": "Todas las filas",
	"help.mail import-rows": "Todas las filas de una tabla comprobada",
	"command.mail import-faults": "Filas con errores",
	"help.mail import-faults": "Las filas que quedan fuera, en un archivo",
	"command.mail import-again": "Volver a intentarlo",
	"help.mail import-again":
		"Intentarlo una vez más con las direcciones que no se pudieron crear",
	"command.mail import-result": "Resultado",
	"help.mail import-result":
		"Qué ha sido de cada fila de una tabla de direcciones, en un archivo CSV privado",
	"command.mail passwords": "Nuevas contraseñas",
	"help.mail passwords":
		"Ver una vez, en una página privada, las contraseñas que creó una solicitud suya",

	"arg.rows": "O pegue las filas aquí",
	"hint.rows":
		"Pegue las filas con sus encabezados, o elija un archivo, pero no ambas cosas.",
	"arg.table": "Archivo CSV",
	"hint.table": "Elija un archivo de 1 MB como máximo, guardado como CSV.",
	"arg.passwords": "Mostrarme una vez las nuevas contraseñas",
	"hint.passwords":
		"Marque la casilla si alguien se hace cargo de los buzones.",

	"problem.table-unusable":
		"No puedo usar esta tabla, así que no se ha cambiado nada. {why}",
	"problem.import-over":
		"Ya no tengo estas filas: las guardo siete días, y para la persona que las dio. No se ha cambiado nada. Deme la tabla de nuevo.",

	"bulk.table.workbook":
		"Es un libro de cálculo u otro documento. En su hoja de cálculo, elija Guardar como y después CSV.",
	"bulk.table.binary": "No es texto. Guárdelo como CSV e inténtelo de nuevo.",
	"bulk.table.quote":
		"Contiene unas comillas que no se cierran. Ciérrelas, o quítelas.",
	"bulk.table.empty": "No contiene ninguna fila.",
	"bulk.table.many": "Tiene más de {most, number} filas. Divídala en varias.",
	"bulk.table.wide":
		"Tiene más de {most, number} columnas. Deje las que hagan falta.",
	"bulk.table.missing": "Ninguna columna tiene el encabezado: {columns}.",
	"bulk.table.twice":
		"Varias columnas se parecen a «{column}». Cambie el nombre de las que no correspondan, o elimínelas.",
	"bulk.table.heading":
		"No tiene encabezados que yo conozca, y no puedo distinguir las columnas. Póngales encabezados: {columns}.",

	"bulk.column.email": "Dirección de correo",
	"bulk.column.first": "Nombre",
	"bulk.column.last": "Apellidos",
	"bulk.column.role": "Rol",
	"bulk.column.language": "Idioma",
	"bulk.column.teams": "Equipos",
	"bulk.column.address": "Dirección",
	"bulk.column.owner": "Propietario",
	"bulk.column.aliases": "Alias",

	"bulk.head.number": "Fila",
	"bulk.head.users": "Dirección de correo",
	"bulk.head.users-who": "Nombre",
	"bulk.head.mail": "Dirección",
	"bulk.head.mail-who": "Propietario",
	"bulk.head.what": "Resultado",
	"bulk.head.outcome": "Resultado",
	"bulk.head.why": "Observación",
	"bulk.head.step": "Paso",
	"bulk.head.undo": "¿Se puede deshacer?",

	"bulk.fault.no-email": "Falta la dirección de correo",
	"bulk.fault.email": "No es una dirección de correo",
	"bulk.fault.missing": "Falta: {column}",
	"bulk.fault.long": "Demasiado largo: {column}",
	"bulk.fault.unusable": "No se puede usar: {column}",
	"bulk.fault.control": "Saltos de línea o caracteres invisibles en: {column}",
	"bulk.fault.role": "Rol desconocido",
	"bulk.fault.language": "Idioma desconocido",
	"bulk.fault.team": "No hay ningún equipo «{team}»",
	"bulk.fault.twice": "Igual que en la fila {row, number}",
	"bulk.fault.there-active": "Ya está en la organización",
	"bulk.fault.there-pending": "Invitación ya enviada",
	"bulk.fault.there-external":
		"Ya está aquí como persona externa; /ksuite users seat asigna una licencia",
	"bulk.fault.owned": "Esta dirección ya pertenece a alguien",
	"bulk.fault.no-address": "Falta la dirección",
	"bulk.fault.address": "Esto no puede ser una dirección",
	"bulk.fault.foreign": "No está en ningún dominio de la organización",
	"bulk.fault.taken": "Esta dirección ya existe",
	"bulk.fault.alias": "Un alias no se puede usar o ya existe",
	"bulk.fault.aliases": "Más de 20 alias",
	"bulk.fault.owner": "Nadie tiene aquí la dirección de correo del propietario",

	"bulk.fault.and": "{one}. {other}",

	"bulk.row.rows": "Filas leídas",
	"bulk.row.left-out": "Quedan fuera",
	"bulk.row.ignored": "Columnas sin usar",
	"bulk.row.seats": "Licencias",
	"bulk.row.addresses": "Direcciones",
	"bulk.row.users": "Personas que se invitan",
	"bulk.row.mail": "Direcciones que se crean",
	"bulk.row.passwords": "Nuevas contraseñas",
	"bulk.of": "{used, number} de {total, number}",

	"bulk.users.intro":
		"Elija un archivo CSV de personas, o pegue filas de una hoja de cálculo. Hacen falta columnas para la dirección de correo, el nombre y los apellidos; puede haber también rol, idioma y equipos.",
	"bulk.mail.intro":
		"Elija un archivo CSV de direcciones, o pegue filas de una hoja de cálculo. Hace falta una columna para la dirección; puede haber también la dirección de correo del propietario y los alias.",
	"bulk.intro":
		"Encabezados en español, alemán, francés, inglés o italiano. 1000 filas y 1 MB como máximo. Primero lo compruebo todo y no cambio nada.",
	"bulk.users.read":
		"{count, plural, =0 {Con estas {all, number} filas no se puede invitar a nadie} one {Se puede invitar a # persona de {all, number} filas} other {Se puede invitar a # personas de {all, number} filas}}",
	"bulk.mail.read":
		"{count, plural, =0 {No se puede crear ninguna de estas {all, number} direcciones} one {Se puede crear # de {all, number} direcciones} other {Se pueden crear # de {all, number} direcciones}}",
	"bulk.users.short":
		"Filas sin errores: {count, number} de {all, number}, pero no hay sitio para todas",
	"bulk.mail.short":
		"Filas sin errores: {count, number} de {all, number}, pero no hay sitio para todas",
	"bulk.missing.seats":
		"{count, plural, one {Hace falta # licencia} other {Hacen falta # licencias}}, y {free, plural, =0 {no queda ninguna libre} one {queda # libre} other {quedan # libres}}. Divida la tabla, libere licencias, o pida a un admin que solicite más.",
	"bulk.missing.ceiling":
		"{count, plural, one {Hace falta # licencia} other {Hacen falta # licencias}}, y en una kSuite {free, plural, =0 {ya no cabe nadie más} one {cabe # persona más} other {caben # personas más}}. Divida la tabla, o libere licencias.",
	"bulk.missing.addresses":
		"{count, plural, one {Hace falta # dirección} other {Hacen falta # direcciones}}, y {free, plural, =0 {no queda ninguna} one {queda #} other {quedan #}}. Divida la tabla, elimine direcciones, o pida a un admin que solicite un plan superior.",
	"bulk.users.fine": "Se invita",
	"bulk.users.fine-role": "Se invita, rol: {role}",
	"bulk.users.fine-teams": "Se invita, equipos: {teams}",
	"bulk.users.fine-role-teams": "Se invita, rol: {role}, equipos: {teams}",
	"bulk.mail.fine": "Se crea",
	"bulk.mail.fine-aliases": "Se crea, con los alias: {aliases}",
	"bulk.none":
		"Todas las filas quedan fuera; vea por qué más abajo. No se ha cambiado nada.",
	"bulk.first": "Las primeras {count, number} de {all, number}",
	"bulk.kept":
		"No se ha cambiado nada. Guardo estas filas siete días, solo para usted.",
	"bulk.users.power":
		"{count, plural, one {# persona recibe} other {# personas reciben}} poder sobre la organización: un rol distinto de usuario.",
	"bulk.users.with-address":
		"{count, plural, one {# dirección de correo de la organización se crea} other {# direcciones de correo de la organización se crean}} con las invitaciones.",
	"bulk.users.unsure":
		"Las licencias se cuentan a partir de lo que dice Infomaniak, y puede que el número no sea del todo exacto.",
	"bulk.users.ask":
		"Pedir aprobación: invitar a {count, plural, one {# persona} other {# personas}}",
	"bulk.mail.ask":
		"Pedir aprobación: crear {count, plural, one {# dirección} other {# direcciones}}",
	"bulk.users.all":
		"Invitar a {count, plural, one {# persona} other {# personas}} de una tabla",
	"bulk.mail.all":
		"Crear {count, plural, one {# dirección} other {# direcciones}} de una tabla",
	"bulk.users.verb": "Invitar",
	"bulk.mail.verb": "Crear",
	"bulk.users.undo":
		"No se puede deshacer todo de una vez. Cada invitación se puede retirar por separado: /ksuite users cancel",
	"bulk.mail.undo":
		"No se puede deshacer todo de una vez. Cada dirección se puede eliminar por separado: /ksuite mail delete",
	"bulk.users.done":
		"Se ha invitado a {count, number} de {all, plural, one {# persona} other {# personas}}",
	"bulk.mail.done":
		"{count, plural, =0 {No se ha creado ninguna} one {Se ha creado #} other {Se han creado #}} de {all, plural, one {# dirección} other {# direcciones}}",

	"bulk.button.check": "Comprobar",
	"bulk.button.faulty": "Filas con errores en CSV",
	"bulk.button.back": "Volver a la tabla",
	"bulk.button.rows": "Ver todas las filas",
	"bulk.button.other": "Otra tabla…",
	"bulk.button.plan": "Ver otro plan…",
	"bulk.button.result": "Resultado en CSV",
	"bulk.button.again": "Seguir con el resto",
	"bulk.button.passwords": "Ver las contraseñas una vez",

	"bulk.rows": "{count, plural, one {# fila} other {# filas}}",
	"bulk.faulty":
		"{count, plural, =0 {Ninguna fila con errores} one {# fila con errores} other {# filas con errores}}",
	"bulk.faulty-note":
		"Corríjalas en el archivo y démelo de nuevo: las dos últimas columnas no se tienen en cuenta.",
	"bulk.result": "Qué ha sido de {count, plural, one {# fila} other {# filas}}",

	"bulk.outcome.done": "Hecho",
	"bulk.outcome.already": "Ya estaba así",
	"bulk.outcome.failed": "No ha funcionado",
	"bulk.outcome.by-hand": "Queda para el Manager",
	"bulk.outcome.not-reached": "Sin alcanzar",

	"bulk.why.by-hand": "Esto hay que hacerlo en el Manager",
	"bulk.why.no-address":
		"Invitación enviada, pero sin la dirección de correo: {why}",
	"bulk.why.no-team":
		"Invitación enviada, pero sin añadir al equipo {team}: {why}",
	"bulk.why.team-gone": "el equipo ya no existe",
	"bulk.why.no-alias": "Dirección creada, pero sin el alias {alias}: {why}",
	"bulk.why.no-owner":
		"Dirección creada, pero su propietario aún no tiene acceso: hágalo en el Manager",
	"bulk.why.password":
		"Dirección creada, pero hubo una interrupción antes de poder guardar la contraseña; /ksuite mail password crea una nueva",

	"bulk.passwords.note":
		"{count, plural, one {# contraseña espera} other {# contraseñas esperan}} a quien hizo la solicitud, durante siete días, y a nadie más.",
	"bulk.passwords.page":
		"{count, plural, one {# contraseña} other {# contraseñas}}",
	"bulk.passwords.title":
		"{count, plural, one {# contraseña está} other {# contraseñas están}} en una página privada",
	"bulk.passwords.link": "Ver las contraseñas",
	"bulk.passwords.once":
		"La página se abre una sola vez, en un plazo de 15 minutos, y solo usted tiene el enlace. Desde ahora no las guardo en ninguna parte; si ya es tarde, dé nuevas contraseñas a los buzones.",
	"bulk.passwords.none": "Aquí no espera ninguna contraseña",
	"bulk.passwords.none-text":
		"Ya se mostraron, o nadie las miró en siete días. No se ha cambiado nada. Un buzón recibe una nueva con /ksuite mail password",

	"bulk.export.title":
		"{count, plural, one {# persona} other {# personas}} en un archivo",
	"bulk.export.note":
		"Una importación vuelve a leer este archivo. Contiene nombres y direcciones, así que guárdelo donde nadie más lo lea.",

	"bulk.off.title": "Quitar a {name} de todas partes",
	"bulk.off.verb": "Empezar",
	"bulk.off.done": "{name} ya no forma parte de la organización",
	"bulk.off.open": "{name} aún forma parte de la organización",
	"bulk.off.rest":
		"{count, plural, one {# paso no funcionó o no se alcanzó. Hágalo por separado} other {# pasos no funcionaron o no se alcanzaron. Hágalos por separado}}, o repita la solicitud mientras la persona siga ahí: lo que ya está hecho se reconoce.",
	"bulk.off.seen": "La persona ya no está en la organización",
	"bulk.off.note":
		"Un paso que no funciona no detiene los demás. Se puede volver a invitar a la persona, pero lo que se va con ella no vuelve.",
	"bulk.off.note-pending":
		"Un paso que no funciona no detiene los demás. Se puede volver a invitar a la persona.",
	"bulk.off.configured":
		"La configuración nombra a esta persona como propietaria aquí (OWNERS). Solo la persona responsable de Suitemate puede quitarlo.",
	"bulk.off.passwords-once":
		"Se muestran una vez a quien hizo la solicitud, en una página privada",
	"bulk.off.passwords-nobody": "Nadie las ve",
	"bulk.off.untold": "Infomaniak no lo dice. Compruébelo antes en el Manager.",
	"bulk.off.row.addresses": "Direcciones",
	"bulk.off.row.books": "Libretas de direcciones",
	"bulk.off.row.calendars": "Calendarios",
	"bulk.off.addresses": "{names}: todavía ahí, pero sin propietario",
	"bulk.off.books": "{names}: ya nadie tendrá acceso",
	"bulk.off.calendars": "{names}: eliminación junto con la persona",
	"bulk.off.step.password":
		"Dar una nueva contraseña a {label}, para que nadie entre",
	"bulk.off.step.unlink": "Desvincular la cuenta de chat {label}",
	"bulk.off.step.sync":
		"Desconectar los calendarios y contactos en {label}; los puntos de restauración se guardan 30 días",
	"bulk.off.step.role": "Retirar el rol de aquí: {label}",
	"bulk.off.step.withdraw": "Retirar la solicitud pendiente {label}",
	"bulk.off.step.team": "Quitar del equipo {label}",
	"bulk.off.step.cancel": "Retirar la invitación de {label}",
	"bulk.off.step.remove": "Quitar a {label} de la organización",
	"bulk.off.undo.password": "En parte: /ksuite mail password crea otra",
	"bulk.off.undo.unlink": "Sí: la persona la vuelve a vincular",
	"bulk.off.undo.sync": "Sí: la persona los conecta de nuevo",
	"bulk.off.undo.role": "Sí: /ksuite roles grant",
	"bulk.off.undo.withdraw": "No: hay que repetir la solicitud",
	"bulk.off.undo.team": "Sí: /ksuite teams join",
	"bulk.off.undo.cancel": "No: solo una nueva invitación",
	"bulk.off.undo.remove": "No: solo una nueva invitación",
} as const;
