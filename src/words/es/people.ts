/** Who is who: chat accounts and kSuite users. */
export const people = {
	"command.people link": "Vincular su cuenta",
	"help.people link":
		"Vincular su cuenta de chat con su usuario de kSuite mediante un código enviado por correo",
	"command.people confirm": "Introducir el código",
	"help.people confirm":
		"Terminar la vinculación con el código recibido por correo",
	"command.people vouch": "Confirmar una cuenta",
	"help.people vouch":
		"Confirmar, como propietario, que una cuenta de chat pertenece a un usuario de kSuite",
	"command.people unlink": "Desvincular una cuenta",
	"help.people unlink":
		"Desvincular su cuenta; un propietario puede desvincular cualquiera",
	"command.people list": "Cuentas vinculadas",
	"help.people list":
		"Qué cuenta de chat es qué usuario de kSuite, y quién lo ha demostrado",
	"command.people me": "Quién soy aquí",
	"help.people me": "Su cuenta, su usuario de kSuite y sus roles",
	"arg.code": "Código",
	"hint.code": "Seis cifras, tal como aparecen en el correo.",
	"arg.account": "Cuenta de chat",
	"hint.account":
		"Una mención como @Luca, el nombre o la dirección exactos del perfil, o el identificador del miembro.",
	"people.row.person": "Usuario de kSuite",
	"people.row.address": "Dirección",
	"people.row.account": "Cuenta de chat",
	"people.row.others": "Sus otras cuentas",
	"people.row.profile": "Dirección de la cuenta",
	"people.row.proof": "Prueba",
	"people.row.roles": "Roles aquí",
	"people.proof.code": "código por correo, el {day}",
	"people.proof.owner": "confirmación de un propietario, el {day}",
	"people.nobody": "sin vincular",
	"people.gone": "ya no está en kSuite",
	"people.no-address": "no aparece en el perfil",
	"people.address.same": "{email}, la misma",
	"people.address.other": "{email}, otra distinta",
	"people.one-person":
		"{count, plural, one {Ahora tiene # cuenta vinculada} other {Ahora tiene # cuentas vinculadas}}. Cuentan como una sola persona: no puede aprobar con otra cuenta lo que usted ha solicitado.",
	"people.button.me": "Quién soy aquí",
	"people.button.undo": "Deshacer: desvincular",
	"people.button.unlink": "Desvincular…",
	"people.link.title": "Vincular su cuenta de chat con su usuario de kSuite",
	"people.link.how":
		"Envío un código a su dirección de correo de kSuite. Introdúzcalo aquí y sabré quién es usted.",
	"people.link.button": "Enviarme un código…",
	"people.link.note":
		"La dirección de su perfil de chat es solo una sugerencia. Compruébela primero.",
	"people.sent.title": "Mire su correo",
	"people.sent.text":
		"Si {email} pertenece a alguien de esta kSuite, hay un código en camino. Sirve durante 15 minutos.",
	"people.sent.enter": "Introducir el código…",
	"people.sent.again": "Enviar otro",
	"people.sent.note":
		"¿No ha llegado nada después de unos minutos? Compruebe la dirección, o pida a un propietario que confirme su cuenta. No dé nunca el código a nadie.",
	"people.confirmed.title": "Su cuenta está vinculada con {name}",
	"people.vouch.title": "Confirmar que la cuenta {account} es de {name}",
	"people.vouch.verb": "Confirmar",
	"people.vouch.note":
		"A partir de entonces, esta cuenta actúa como {name}, con todos sus roles. Asegúrese de saber de quién es la cuenta.",
	"people.vouch.done": "La cuenta {account} está vinculada con {name}",
	"people.unlink.title": "Desvincular la cuenta {account} de {name}",
	"people.unlink.verb": "Desvincular",
	"people.unlink.note":
		"La cuenta pierde sus roles aquí. En kSuite no cambia nada, y se puede volver a vincular.",
	"people.unlink.done": "La cuenta {account} ya no está vinculada",
	"people.list.title":
		"{count, plural, =0 {Aún no hay ninguna cuenta vinculada} one {# cuenta vinculada} other {# cuentas vinculadas}}",
	"people.list.none":
		"Cada persona puede vincular la suya: /ksuite people link",
	"people.suggested":
		"Estas cuentas no están vinculadas. Solo tienen la misma dirección que alguien de kSuite, lo que no demuestra nada.",
	"people.suggested.note":
		"Estas personas pueden vincular su cuenta con /ksuite people link, o un propietario la confirma con /ksuite people vouch",
	"people.me.title": "Usted es {name}",
	"people.me.unlinked": "Aún no sé qué usuario de kSuite es usted",
	"people.mail.subject": "Su código para Suitemate",
	"people.mail.text":
		"Su código es {code}\n\nAlguien quiere vincular una cuenta de chat con su usuario de kSuite. Si es usted, introduzca este código en el chat. Sirve durante 15 minutos.\n\nSi no es usted, no haga nada. No dé nunca este código a nadie, sea quien sea quien lo pida.",
	"problem.too-many-codes":
		"Se han enviado tres códigos en una hora, así que no he enviado ninguno más. Use el correo más reciente, o espere una hora. Un propietario también puede confirmar su cuenta a mano.",
	"problem.account-busy":
		"Esta cuenta participa en una solicitud pendiente de aprobación, así que no se ha cambiado nada. Retire la solicitud o espere la decisión, y vuelva a intentarlo.",
	"problem.account-linked":
		"Esta cuenta ya está vinculada con {name}, así que no se ha cambiado nada. Para cambiarlo, desvincúlela primero: /ksuite people unlink",
} as const;
