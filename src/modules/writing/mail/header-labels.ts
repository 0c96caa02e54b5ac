/** What a line at the head of a pasted mail tells. */
export type Header =
	| "from"
	| "reply"
	| "to"
	| "cc"
	| "subject"
	| "date"
	| "id"
	| "references";

/** What mail programs in five languages write before it, in small letters. */
export const headerLabels: readonly (readonly [Header, readonly string[]])[] = [
	["from", ["from", "de", "von", "da", "expéditeur", "absender", "mittente"]],
	[
		"reply",
		[
			"reply-to",
			"reply to",
			"répondre à",
			"antwort an",
			"antworten an",
			"rispondi a",
			"responder a",
		],
	],
	["to", ["to", "à", "a", "an", "para", "destinataire", "empfänger"]],
	["cc", ["cc", "kopie", "copie", "copie à", "copia", "kopie an"]],
	["subject", ["subject", "objet", "sujet", "betreff", "oggetto", "asunto"]],
	[
		"date",
		[
			"date",
			"sent",
			"datum",
			"gesendet",
			"gesendet am",
			"envoyé",
			"envoyé le",
			"data",
			"inviato",
			"inviata",
			"fecha",
			"enviado",
			"enviado el",
		],
	],
	["id", ["message-id"]],
	["references", ["references", "in-reply-to"]],
];
