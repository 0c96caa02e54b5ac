/** Ways back: how long there is one, and what there is instead. */
export const undo = {
	"undo.always": "Se puede deshacer en cualquier momento.",
	"undo.accepted": "Se puede deshacer hasta que la persona acepte.",
	"undo.accepted-end":
		"Se puede deshacer hasta que la persona acepte, como muy tarde el {when} ({left}).",
	"undo.free": "Se puede deshacer mientras nadie más tome el nombre.",
	"undo.moment": "Se puede deshacer hasta el {when} ({left}).",
	"undo.no": "Esto no se puede deshacer.",
	"undo.no-but": "Esto no se puede deshacer. {instead}",

	"undo.by-hand": "También se deshace a mano en el Manager.",

	"undo.users.invite": "Se puede volver a invitar a la persona.",
	"undo.users.seat":
		"Una licencia asignada no se puede retirar por sí sola. Vuelve a quedar libre cuando la persona se va.",
	"undo.users.external-later":
		"Se podrá deshacer cuando la persona acepte. Hasta entonces se hace a mano en el Manager.",
	"undo.teams.remove":
		"Deshacer vuelve a crear el equipo, {count, plural, =0 {sin nadie} one {con # persona} other {con # personas}}. Lo que estaba compartido con él no vuelve.",
	"undo.teams.alone":
		"Deshacer vuelve a crear el equipo, pero sin {count, plural, one {su única persona} other {sus # personas}}. Lo que estaba compartido con él no vuelve.",
	"undo.mail.create":
		"Un admin puede deshacerlo en cualquier momento. El correo que haya llegado hasta entonces se pierde.",
	"undo.mail.delete": "La dirección se puede volver a crear, sin su correo.",
	"undo.mail.password":
		"Se puede crear una contraseña nueva en cualquier momento.",
	"undo.plan":
		"Deshacerlo es otro cambio de plan: lo que esté en uso tiene que caber entonces, y el precio vuelve a cambiar.",
	"undo.people.unlink":
		"Se puede deshacer en cualquier momento volviendo a vincularla: /ksuite people link",
	"undo.roles.over": "Ya había terminado por sí solo.",
	"undo.roles.again": "Deshacer: volver a asignarlo",
	"undo.roles.before": "Deshacer: dejarlo como antes",
	"undo.house.accept":
		"Se puede deshacer uno a uno: cada elemento se puede quitar de la lista.",
	"undo.house.edit": "Deshacer: dejarlo como antes",
	"undo.long":
		"Es demasiado largo para deshacerlo con un botón. Cámbielo otra vez para deshacerlo.",
	"undo.categories.add": "Deshacer: quitarla",
	"undo.categories.edit": "Deshacer: dejarla como antes",
	"undo.categories.remove": "Deshacer: recuperarla",
	"undo.categories.learned":
		"Se puede deshacer en cualquier momento, pero lo aprendido no vuelve.",
	"undo.categories.forget":
		"Se aprende de nuevo con lo que se archive a partir de ahora.",
	"undo.documents.again":
		"Los archivos del chat no se han tocado nunca, así que se pueden volver a archivar.",
	"undo.watch.before": "Deshacer: dejarlo como antes",
	"undo.watch.more":
		"Se puede deshacer en cualquier momento; lo que no tiene botón aquí se vuelve a definir por separado.",
	"undo.ai.use":
		"Se puede usar otro modelo en cualquier momento: /ksuite ai look",
	"undo.ai.budget": "Deshacer: dejarlo como antes",
	"undo.ai.masking":
		"Se puede deshacer en cualquier momento, para los textos que salgan después.",
} as const;
