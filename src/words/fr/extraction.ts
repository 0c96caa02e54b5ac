/** Documents: fields taken out into a table. */
export const extraction = {
	"command.ask extract": "Extraire des champs",
	"help.ask extract":
		"Extraire des champs des documents envoyés, dans un tableau et un fichier pour tableur",
	"arg.template": "Type de document",
	"hint.template": "Au choix : invoice, contract, receipt, application.",
	"choice.invoice": "Facture",
	"choice.contract": "Contrat",
	"choice.receipt": "Reçu",
	"choice.application": "Candidature",
	"arg.fields": "Vos propres champs, séparés par des virgules",
	"hint.fields":
		"12 noms au plus, de 60 caractères au plus, séparés par des virgules : délai de résiliation, loyer, garantie.",
	"extraction.field.number": "Numéro",
	"extraction.field.date": "Date",
	"extraction.field.due": "Échéance",
	"extraction.field.total": "Total",
	"extraction.field.iban": "IBAN",
	"extraction.field.supplier": "Fournisseur",
	"extraction.field.parties": "Parties",
	"extraction.field.subject": "Objet",
	"extraction.field.start": "Début",
	"extraction.field.end": "Fin",
	"extraction.field.notice": "Préavis",
	"extraction.field.value": "Valeur",
	"extraction.field.merchant": "Commerce",
	"extraction.field.vat": "TVA",
	"extraction.field.name": "Nom",
	"extraction.field.email": "Adresse mail",
	"extraction.field.phone": "Téléphone",
	"extraction.field.position": "Poste",
	"extraction.field.available": "Disponibilité",
	"extraction.working": "Recherche des champs",
	"extraction.working.part":
		"Recherche des champs : partie {part, number} sur {parts, number}",
	"extraction.title": "Champs de « {name} »",
	"extraction.title.several": "Champs de {count, number} documents",
	"extraction.found":
		"Champs trouvés : {count, number} sur {of, number}. Chaque valeur a été comparée avec le document et apparaît telle qu’elle y est écrite ; les autres champs sont vides.",
	"extraction.found.all":
		"{count, plural, one {Trouvé.} other {Les # champs ont été trouvés.}} Chaque valeur a été comparée avec le document et apparaît telle qu’elle y est écrite.",
	"extraction.no-model":
		"Aucun modèle n’est connecté, j’ai donc cherché les libellés habituels. Champs trouvés : {count, number} sur {of, number}. Les autres sont vides.",
	"extraction.no-model.all":
		"Aucun modèle n’est connecté, j’ai donc cherché les libellés habituels, et {count, plural, one {le champ a été trouvé} other {les # champs ont été trouvés}}.",
	"extraction.no-model.note":
		"Sans IA : d’après les libellés du texte · rien n’a été envoyé où que ce soit",
	"extraction.column.field": "Champ",
	"extraction.column.value": "Valeur",
	"extraction.column.where": "Où",
	"extraction.value.wrong": "{value} (somme de contrôle fausse)",
	"extraction.unproved":
		"Le modèle a donné une valeur que je n’ai pas pu prouver, ces champs sont donc vides :",
	"extraction.wrong":
		"Ceci figure dans le document, mais sa somme de contrôle est fausse. N’y versez rien sans avoir vérifié :",
	"extraction.line": "{name} : {fields}",
	"extraction.again": "Extraire à nouveau",
	"extraction.other": "Autres champs…",
	"extraction.own": "Champs libres…",
	"extraction.which": "Quels champs ?",
	"extraction.which.text":
		"Choisissez de quel type de document il s’agit, ou nommez vous-même les champs.",
} as const;
