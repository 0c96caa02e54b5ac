/** Mails from keywords, and the texts of websites. */
export const compose = {
	"command.write mail": "Escribir un correo",
	"help.write mail":
		"Un correo a partir de unas palabras clave, o una respuesta a un correo pegado debajo",
	"command.write mail-next": "Continuar",
	"help.write mail-next": "Continuar con el correo de una tarjeta",
	"command.write mail-say": "Dar una indicación",
	"help.write mail-say": "Cambiar el correo de una tarjeta según su indicación",
	"command.write mail-edit": "Copiar o editar",
	"help.write mail-edit":
		"El asunto y el texto de un correo, para copiarlos o cambiarlos",
	"command.write mail-file": "Como archivo",
	"help.write mail-file":
		"El correo de una tarjeta como borrador para un programa de correo",
	"command.write site": "Escribir una página web",
	"help.write site":
		"Los textos de una página web a partir de una breve descripción",
	"command.write site-next": "Continuar",
	"help.write site-next": "Continuar con la página de una tarjeta",
	"command.write site-say": "Dar una indicación",
	"help.write site-say": "Cambiar la página de una tarjeta según su indicación",
	"command.write site-file": "Como archivo",
	"help.write site-file": "La página de una tarjeta como archivo Markdown",
	"arg.to": "Para",
	"hint.to": "Una dirección de correo completa, por ejemplo luca@example.com.",
	"arg.keywords": "Palabras clave",
	"hint.keywords":
		"Lo que debe decir el correo, 12.000 caracteres como máximo. Para responder a un correo, péguelo debajo de sus palabras clave, con sus líneas De, Para y Asunto.",
	"arg.subject": "Asunto",
	"hint.subject": "250 caracteres como máximo, en una línea.",
	"arg.kind": "Tipo de página",
	"hint.kind":
		"Elija una opción: home, about, service, product, contact, faq, blog, landing.",
	"arg.brief": "De qué trata la página",
	"hint.brief":
		"Qué ofrece, a quién, y todos los datos que deben figurar, 12.000 caracteres como máximo.",
	"choice.home": "Página de inicio",
	"choice.about": "Quiénes somos",
	"choice.service": "Página de servicio",
	"choice.product": "Página de producto",
	"choice.contact": "Página de contacto",
	"choice.faq": "Preguntas y respuestas",
	"choice.blog": "Artículo de blog",
	"choice.landing": "Página de destino",
	"compose.mail.working": "Escribiendo el correo",
	"compose.site.working": "Escribiendo la página",
	"compose.check.fill": "Por completar: {what}",
	"compose.check.fresh.mail": "No está en sus palabras clave: {what}",
	"compose.check.fresh.site": "No está en su descripción: {what}",
	"compose.check.links.mail":
		"Se ha quitado, porque no está en sus palabras clave: {what}",
	"compose.check.links.site":
		"Se ha quitado, porque no está en su descripción: {what}",
	"compose.check.names.mail":
		"Quizá un nombre que no está en sus palabras clave: {what}",
	"compose.check.names.site":
		"Quizá un nombre que no está en su descripción: {what}",
	"compose.check.lost": "Falta o ha cambiado: {what}",
	"compose.mail.title.written": "Su correo",
	"compose.mail.title.template": "Un correo para empezar",
	"compose.mail.title.older": "La versión anterior",
	"compose.mail.title.edited": "Su versión",
	"compose.mail.title.receivers": "Su correo",
	"compose.mail.to": "Para",
	"compose.mail.cc": "Cc",
	"compose.mail.subject": "Asunto",
	"compose.mail.nobody": "Nadie todavía",
	"compose.mail.more": "{count, number} más",
	"compose.mail.left": "No reciben el correo: {who}",
	"compose.mail.elsewhere":
		"Este correo pide que se responda a una dirección distinta de la de origen. Compruébela antes de enviar.",
	"compose.mail.others": "Añadir a los demás",
	"compose.mail.alone": "Dejar fuera a los demás",
	"compose.mail.file": "Como archivo .eml",
	"compose.mail.file.title": "Su correo como archivo",
	"compose.mail.file.note":
		"Se abre como borrador en su programa de correo. No se ha enviado nada.",
	"compose.mail.link": "Abrir en mi programa de correo",
	"compose.mail.link-long":
		"El correo es demasiado largo para un enlace a su programa de correo. Use el archivo .eml.",
	"compose.mail.long":
		"El correo completo está en el archivo .eml, porque es demasiado largo para una tarjeta.",
	"compose.mail.edit":
		"Copie el correo de los campos, o cámbielo y continúe. No se envía nada.",
	"compose.mail.template":
		"Sin modelo: una plantilla con sus palabras clave · no se ha enviado nada a ninguna parte",
	"compose.mail.unsent":
		"No se ha enviado nada. Lo envía usted, desde su programa de correo.",
	"compose.mail.what.title": "¿Qué debe decir la respuesta?",
	"compose.mail.what.text":
		"He encontrado un correo y ninguna palabra clave encima. Bastan unas pocas palabras.",
	"compose.mail.what.button": "Decirlo…",
	"compose.site.size": "{count} de {limit} caracteres",
	"compose.site.cut":
		"{count} de {limit} caracteres · acortado por el programa",
	"compose.site.size.title": "Título de la página: {size}",
	"compose.site.size.description": "Descripción: {size}",
	"compose.site.counted": "{text} ({size})",
	"compose.site.form": "Junto al formulario",
	"compose.site.address": "Junto a la dirección",
	"compose.site.points": "En pocas palabras",
	"compose.site.action": "Botón",
	"compose.site.alts": "Textos de las imágenes, para quienes no pueden verlas",
	"compose.site.long":
		"La página completa está en el archivo .md, porque es demasiado larga para una tarjeta.",
	"compose.site.file": "Como archivo .md",
	"compose.site.file.title": "Su página como archivo",
	"compose.site.language": "Idioma",
	"compose.site.unsent":
		"No se publica nada. Compruebe el texto antes de usarlo.",
} as const;
