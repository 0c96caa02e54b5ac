/** Categories of documents. */
export const categories = {
	"command.categories list": "Catégories",
	"help.categories list":
		"Les catégories de documents, et combien de fois chacune était juste",
	"command.categories show": "Une catégorie",
	"help.categories show": "Une catégorie : dossier, règle, ce qui a été appris",
	"command.categories add": "Ajouter une catégorie",
	"help.categories add": "Ajouter une catégorie pour les documents",
	"command.categories edit": "Modifier une catégorie",
	"help.categories edit":
		"Modifier les noms, le dossier ou la règle d’une catégorie",
	"command.categories remove": "Retirer une catégorie",
	"help.categories remove":
		"Retirer une catégorie ; les documents classés la gardent",
	"command.categories forget": "Oublier l’acquis",
	"help.categories forget":
		"Oublier ce que les documents confirmés ont enseigné, pour une catégorie ou pour toutes",
	"help.subject.categories": "Catégories de documents",

	"arg.category": "Catégorie",
	"hint.category": "Écrivez le nom d’une catégorie, dans une langue au choix.",
	"arg.folder": "Dossier",
	"hint.folder":
		"Par exemple Finances/Factures/'{year}', où '{year}' est l’année du document. Un seul / désigne la racine du drive.",
	"arg.hint": "Ce qui en fait partie",
	"hint.hint":
		"300 caractères au plus, pour les personnes et pour le modèle. Écrivez none pour laisser vide.",
	"arg.words": "Mots du nom",
	"hint.words":
		"Un fichier dont le nom contient un de ces mots en fait partie : 20 au plus, séparés par des virgules. Écrivez none pour laisser vide.",
	"arg.kinds": "Types de fichiers",
	"hint.kinds":
		"Parmi pdf, docx, pptx, xlsx, odt, ods, odp, rtf, text, markdown, csv, html, mail, image, séparés par des virgules : seuls ceux-là en font partie, et s’il y a des mots ou des expéditeurs, tout doit correspondre. Écrivez none pour laisser vide.",
	"arg.senders": "Expéditeurs",
	"hint.senders":
		"Un mail d’une de ces adresses ou d’un de ces domaines en fait partie : 20 au plus, séparés par des virgules. S’il y a aussi des mots, les deux doivent correspondre. Écrivez none pour laisser vide.",
	"arg.en": "Nom en anglais",
	"hint.en": "40 caractères au plus, sur une ligne.",
	"arg.fr": "Nom en français",
	"hint.fr": "40 caractères au plus, sur une ligne.",
	"arg.de": "Nom en allemand",
	"hint.de": "40 caractères au plus, sur une ligne.",
	"arg.it": "Nom en italien",
	"hint.it": "40 caractères au plus, sur une ligne.",
	"arg.es": "Nom en espagnol",
	"hint.es": "40 caractères au plus, sur une ligne.",

	"categories.title":
		"Catégories : {count, plural, =0 {aucune} one {#} other {#}}",
	"categories.none":
		"Il n’y a aucune catégorie, aucun document ne peut donc être classé. Un admin peut en ajouter une.",
	"categories.column.right": "Suggestions",
	"categories.column.from": "Provenance",
	"categories.right":
		"{of, plural, one {{right, plural, =0 {la seule était fausse} other {la seule était juste}}} other {{right, plural, one {# juste} other {# justes}} sur les {of, number} dernières}}",
	"categories.right.none": "aucune encore",
	"categories.from.standard": "Standard",
	"categories.from.changed": "Standard, modifiée",
	"categories.from.own": "Maison",
	"categories.folder.top": "La racine du drive",
	"categories.nothing": "rien",
	"categories.more": "{count, number} de plus",
	"categories.row.names": "Noms",
	"categories.row.documents": "Documents qui ont servi à apprendre",
	"categories.menu": "En voir une…",
	"categories.button.list": "Toutes les catégories",
	"categories.button.add": "Ajouter une catégorie…",
	"categories.button.edit": "Modifier…",
	"categories.button.remove": "Retirer…",
	"categories.button.forget": "Oublier l’acquis…",
	"categories.add.title": "Ajouter la catégorie {name}",
	"categories.add.verb": "Ajouter",
	"categories.added": "La catégorie {name} a été ajoutée",
	"categories.edit.title": "Modifier la catégorie {name}",
	"categories.edit.verb": "Modifier",
	"categories.changed": "La catégorie {name} a été modifiée",
	"categories.remove.title": "Retirer la catégorie {name}",
	"categories.remove.verb": "Retirer",
	"categories.remove.note":
		"Les documents classés gardent cette catégorie et restent là où ils sont. Ce qui a été appris sur elle est oublié.",
	"categories.removed": "La catégorie {name} a été retirée",
	"categories.removed.kept":
		"Les documents classés la gardent et restent là où ils sont.",
	"categories.forget.title": "Oublier ce qui a été appris sur {name}",
	"categories.forget.title.all":
		"Oublier ce qui a été appris sur toutes les catégories",
	"categories.forget.verb": "Oublier",
	"categories.forget.note": "Les documents et les catégories restent.",
	"categories.forgotten": "Ce qui a été appris sur {name} est oublié",
	"categories.forgotten.all": "Tout ce qui a été appris est oublié",

	"problem.no-room":
		"Il n’y a plus de place là où les documents sont classés, rien n’a donc été modifié. Faites-y de la place et réessayez.",
} as const;
