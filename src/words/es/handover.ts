/** What somebody does by hand in Infomaniak's Manager, step by step. */
export const handover = {
	"handover.users.open":
		"Abra el Manager con el enlace, como propietario o administrador, y vaya a los usuarios de la organización.",
	"handover.users.find": "Busque {email} y abra {name}.",
	"handover.users.remove":
		"Elija quitar a {name} de la organización. Sus direcciones se quedan.",
	"handover.users.role": "Cambie el rol a {role}.",
	"handover.users.seat": "Dé a {name} acceso a kSuite.",
	"handover.users.invite": "Elija añadir un usuario, y escriba {email}.",
	"handover.users.insider":
		"Invite a {name} con acceso a kSuite. La licencia cuenta en cuanto se envía la invitación.",
	"handover.users.confirm":
		"Confirme y después vuelva aquí. Lo compruebo por mi cuenta, y cuando use el botón.",
	"handover.plan.open":
		"Abra el Manager con el enlace, como propietario, y abra kSuite entre los productos.",
	"handover.plan.change":
		"Elija cambiar el plan: {plan} con {users, plural, one {# usuario} other {# usuarios}}.",
	"handover.plan.pay":
		"Revise el precio, pague y después vuelva aquí. Lo compruebo por mi cuenta, y cuando use el botón.",
	"handover.mail.open":
		"Abra el Manager, después Servicio de Correo, y la dirección {address}.",
	"handover.mail.delete.confirm":
		"Elija Eliminar, y confirme que se pierde todo su correo.",
	"handover.mail.password.change":
		"Elija cambiar la contraseña, y defina allí una nueva. En esta cuenta, ningún programa puede hacerlo.",
	"handover.mail.password.give":
		"Dé la nueva contraseña a su propietario, pero no en un chat ni por correo. Su teléfono y su ordenador también la necesitan.",
	"handover.share.infomaniak.open":
		"Abra Contactos con el enlace, con la cuenta a la que pertenece la libreta de direcciones.",
	"handover.share.server.open":
		"Abra la página web de su servidor con el enlace, con la cuenta a la que pertenece la libreta de direcciones.",
	"handover.share.find":
		"En la lista de libretas de direcciones, abra el menú de {book} y elija Compartir.",
	"handover.share.give":
		"Escriba {who}, y elija el permiso: {right, select, read {Lectura} write {Lectura y escritura} other {Administración}}.",
	"handover.share.infomaniak.confirm":
		"Envíe la invitación. {who} tendrá la libreta de direcciones cuando la acepte.",
	"handover.share.server.confirm":
		"Guárdelo y compruebe después que {who} figura en la lista de personas con acceso.",
	"handover.share.revoke":
		"Busque {who} en la lista de personas con acceso, y retire el acceso.",
	"handover.share.check": "Compruebe que {who} ya no figura en la lista.",
} as const;
