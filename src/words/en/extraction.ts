/** Documents: fields taken out into a table. */
export const extraction = {
	"command.ask extract": "Extract fields",
	"help.ask extract":
		"Takes fields out of the documents you sent, into a table and a file for spreadsheets.",
	"arg.template": "Kind of document",
	"hint.template": "Choose one of: invoice, contract, receipt, application.",
	"choice.invoice": "Invoice",
	"choice.contract": "Contract",
	"choice.receipt": "Receipt",
	"choice.application": "Application",
	"arg.fields": "Your own fields, with commas between them",
	"hint.fields":
		"At most 12 names of at most 60 characters, with commas between: notice period, rent, deposit.",
	"extraction.field.number": "Number",
	"extraction.field.date": "Date",
	"extraction.field.due": "Due",
	"extraction.field.total": "Total",
	"extraction.field.iban": "IBAN",
	"extraction.field.supplier": "Supplier",
	"extraction.field.parties": "Parties",
	"extraction.field.subject": "Subject",
	"extraction.field.start": "Begins",
	"extraction.field.end": "Ends",
	"extraction.field.notice": "Notice",
	"extraction.field.value": "Value",
	"extraction.field.merchant": "Shop",
	"extraction.field.vat": "VAT",
	"extraction.field.name": "Name",
	"extraction.field.email": "Mail address",
	"extraction.field.phone": "Phone",
	"extraction.field.position": "Position",
	"extraction.field.available": "Available",
	"extraction.working": "Looking for the fields",
	"extraction.working.part":
		"Looking for the fields: part {part, number} of {parts, number}",
	"extraction.title": "Fields of “{name}”",
	"extraction.title.several": "Fields of {count, number} documents",
	"extraction.found":
		"{count, number} of {of, number} found. Every value was compared with the document and is written as it stands there; the others are empty.",
	"extraction.found.all":
		"{count, plural, one {Found.} other {All # found.}} Every value was compared with the document and is written as it stands there.",
	"extraction.no-model":
		"No model is connected, so I looked for the usual labels: {count, number} of {of, number} found. The others are empty.",
	"extraction.no-model.all":
		"No model is connected, so I looked for the usual labels, and found {count, plural, one {it} other {all #}}.",
	"extraction.no-model.note":
		"Without AI: by the labels in the text · nothing was sent anywhere",
	"extraction.column.field": "Field",
	"extraction.column.value": "Value",
	"extraction.column.where": "Where",
	"extraction.value.wrong": "{value} (wrong check sum)",
	"extraction.unproved":
		"The model named a value that I could not prove, so these are empty:",
	"extraction.wrong":
		"This stands in the document, but its check sum is wrong. Do not pay to it before you asked:",
	"extraction.line": "{name}: {fields}",
	"extraction.again": "Again",
	"extraction.other": "Other fields…",
	"extraction.own": "Own fields…",
	"extraction.which": "Which fields?",
	"extraction.which.text":
		"Choose what kind of document it is, or name the fields yourself.",
} as const;
