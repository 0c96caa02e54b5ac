/** Documents: fields taken out into a table. */
export const extraction = {
	"command.ask extract": "Extraer campos",
	"help.ask extract":
		"Extraer campos de los documentos enviados, en una tabla y un archivo para hojas de cálculo",
	"arg.template": "Tipo de documento",
	"hint.template": "Elija una opción: invoice, contract, receipt, application.",
	"choice.invoice": "Factura",
	"choice.contract": "Contrato",
	"choice.receipt": "Recibo",
	"choice.application": "Candidatura",
	"arg.fields": "Sus propios campos, separados por comas",
	"hint.fields":
		"Hasta 12 nombres de 60 caracteres como máximo, separados por comas: plazo de preaviso, alquiler, fianza.",
	"extraction.field.number": "Número",
	"extraction.field.date": "Fecha",
	"extraction.field.due": "Vencimiento",
	"extraction.field.total": "Total",
	"extraction.field.iban": "IBAN",
	"extraction.field.supplier": "Proveedor",
	"extraction.field.parties": "Partes",
	"extraction.field.subject": "Objeto",
	"extraction.field.start": "Inicio",
	"extraction.field.end": "Fin",
	"extraction.field.notice": "Preaviso",
	"extraction.field.value": "Valor",
	"extraction.field.merchant": "Comercio",
	"extraction.field.vat": "IVA",
	"extraction.field.name": "Nombre",
	"extraction.field.email": "Dirección de correo",
	"extraction.field.phone": "Teléfono",
	"extraction.field.position": "Puesto",
	"extraction.field.available": "Disponibilidad",
	"extraction.working": "Buscando los campos",
	"extraction.working.part":
		"Buscando los campos: parte {part, number} de {parts, number}",
	"extraction.title": "Campos de «{name}»",
	"extraction.title.several": "Campos de {count, number} documentos",
	"extraction.found":
		"Campos encontrados: {count, number} de {of, number}. Cada valor se ha comparado con el documento y aparece tal como está escrito en él; los demás campos están vacíos.",
	"extraction.found.all":
		"{count, plural, one {Encontrado.} other {Se han encontrado los # campos.}} Cada valor se ha comparado con el documento y aparece tal como está escrito en él.",
	"extraction.no-model":
		"No hay ningún modelo conectado, así que he buscado las etiquetas habituales. Campos encontrados: {count, number} de {of, number}. Los demás están vacíos.",
	"extraction.no-model.all":
		"No hay ningún modelo conectado, así que he buscado las etiquetas habituales, y {count, plural, one {se ha encontrado el campo} other {se han encontrado los # campos}}.",
	"extraction.no-model.note":
		"Sin IA: por las etiquetas del texto · no se ha enviado nada a ninguna parte",
	"extraction.column.field": "Campo",
	"extraction.column.value": "Valor",
	"extraction.column.where": "Dónde",
	"extraction.value.wrong": "{value} (suma de control incorrecta)",
	"extraction.unproved":
		"El modelo dio un valor que no he podido demostrar, así que estos campos están vacíos:",
	"extraction.wrong":
		"Esto está en el documento, pero su suma de control es incorrecta. No pague ahí sin preguntar antes:",
	"extraction.line": "{name}: {fields}",
	"extraction.again": "Extraer otra vez",
	"extraction.other": "Otros campos…",
	"extraction.own": "Campos propios…",
	"extraction.which": "¿Qué campos?",
	"extraction.which.text":
		"Elija de qué tipo de documento se trata, o nombre usted los campos.",
} as const;
