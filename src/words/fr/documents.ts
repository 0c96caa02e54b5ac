/** Documents: reading, asking, filing. */
export const documents = {
	"command.ask": "Interroger",
	"command.ask document": "Interroger un fichier",
	"command.ask desk": "Documents",
	"command.ask file": "Classer un document",
	"command.ask file-all": "Classer des documents",
	"command.ask leave": "Laisser un document",
	"command.ask take": "Reprendre un document",
	"command.ask doubt": "Regarder un document",
	"command.ask refile": "Changer de catégorie",
	"command.ask unfile": "Annuler le classement",
	"help.ask":
		"Poser une question sur les derniers fichiers envoyés ; envoyez-moi des fichiers pour que je les lise",
	"help.ask document":
		"Choisir des fichiers à interroger, résumer, traduire ou classer",
	"help.ask desk": "Les documents sur lesquels vous travaillez",
	"help.ask file": "Classer un document dans une catégorie",
	"help.ask file-all":
		"Classer tous les documents dont la catégorie est claire",
	"help.ask leave": "Laisser un document là où il est",
	"help.ask take": "Proposer à nouveau un document laissé de côté",
	"help.ask doubt": "Regarder un document à part",
	"help.ask refile": "Déplacer un document classé vers une autre catégorie",
	"help.ask unfile": "Retirer du drive des documents classés",
	"help.subject.ask": "Documents",
	"arg.question": "Votre question",
	"hint.question":
		"Une question avec vos propres mots, 3000 caractères au plus.",
	"arg.files": "Fichiers",
	"hint.files": "10 fichiers au plus, de 10 Mo au plus chacun.",

	"documents.title": "« {name} »",
	"documents.none": "Il n’y a plus de document ici",
	"documents.kind.pdf": "PDF",
	"documents.kind.docx": "Word",
	"documents.kind.pptx": "PowerPoint",
	"documents.kind.xlsx": "Excel",
	"documents.kind.odt": "Texte OpenDocument",
	"documents.kind.ods": "Classeur OpenDocument",
	"documents.kind.odp": "Présentation OpenDocument",
	"documents.kind.rtf": "RTF",
	"documents.kind.text": "Texte",
	"documents.kind.markdown": "Markdown",
	"documents.kind.csv": "CSV",
	"documents.kind.html": "Page web",
	"documents.kind.mail": "Mail",
	"documents.kind.image": "Image",
	"documents.pages.pages": "{count, plural, one {# page} other {# pages}}",
	"documents.pages.slides":
		"{count, plural, one {# diapositive} other {# diapositives}}",
	"documents.pages.sheets":
		"{count, plural, one {# feuille} other {# feuilles}}",
	"documents.language.en": "anglais",
	"documents.language.fr": "français",
	"documents.language.de": "allemand",
	"documents.language.it": "italien",
	"documents.language.es": "espagnol",
	"documents.photo.size": "{width, number} × {height, number} pixels",
	"documents.photo.taken": "prise le {day}",
	"documents.and": "{one} · {other}",
	"documents.cut":
		"Il est très long : j’ai lu les 600 000 premiers caractères, et rien au-delà.",
	"documents.scans":
		"{count, plural, one {# page est une image, je n’ai donc pas pu la lire.} other {# pages sont des images, je n’ai donc pas pu les lire.}}",
	"documents.recognised":
		"{count, plural, one {# page a été lue à partir d’une image : des lettres peuvent être fausses.} other {# pages ont été lues à partir d’images : des lettres peuvent être fausses.}}",
	"documents.recognised.picture":
		"J’en ai lu les mots à partir de l’image : des lettres peuvent être fausses.",
	"documents.only-scans":
		"Ses pages sont des images numérisées, il n’y a donc aucun texte que je puisse lire. Vous pouvez quand même le classer.",
	"documents.no-text":
		"Il ne contient aucun texte que je puisse lire. Vous pouvez quand même le classer.",

	"documents.mark.page": "page {number, number}",
	"documents.mark.slide": "diapositive {number, number}",
	"documents.mark.sheet": "feuille « {title} »",
	"documents.mark.sheet-number": "feuille {number, number}",
	"documents.mark.message": "le mail",
	"documents.mark.section": "sous « {title} »",
	"documents.mark.beginning": "au début",

	"documents.suggest": "Je le classerais sous {label}, dans {folder}.",
	"documents.why.quote": "Parce qu’on y lit « {quote} » ({place}).",
	"documents.why.rule":
		"Parce qu’une règle de cette catégorie correspond à son nom, à son type ou à son expéditeur.",
	"documents.why.facts":
		"Parce que c’est une photo prise avec un appareil photo.",
	"documents.why.learned":
		"Parce qu’il ressemble à des documents que vous y avez déjà classés.",
	"documents.tally":
		"{of, plural, one {{right, plural, =0 {Ma seule suggestion pour cette catégorie était fausse.} other {Ma seule suggestion pour cette catégorie était juste.}}} other {Mes suggestions pour cette catégorie : {right, plural, one {# juste} other {# justes}} sur les {of, number} dernières.}}",
	"documents.tally.short": "{right, number} sur {of, number}",
	"documents.tally.new": "pas encore",
	"documents.unsure":
		"Je ne sais pas où va ce document. Choisissez une catégorie, ou laissez-le tel quel.",
	"documents.unsure.one": "Ce n’est pas certain. Ce pourrait être {one}.",
	"documents.unsure.two":
		"Ce n’est pas certain. Ce pourrait être {one} ou {other}.",
	"documents.unsure.picture":
		"Je ne peux pas dire ce que montre cette image. Choisissez une catégorie, ou laissez-la telle quelle.",
	"documents.unsure.blank":
		"Sans texte, je ne peux pas dire où il va. Choisissez une catégorie, ou laissez-le tel quel.",
	"documents.unsure.failed":
		"Le modèle n’a pas répondu, je ne sais donc pas où il va. Choisissez une catégorie, ou laissez-le tel quel.",
	"documents.unsure.off":
		"Aucune de vos règles ne correspond, et l’IA est désactivée pour vous ici ou son budget est épuisé. Choisissez une catégorie, ou laissez-le tel quel.",
	"documents.unsure.no-model":
		"Aucune de vos règles ne correspond et aucun modèle n’est connecté, je ne sais donc pas où il va. Choisissez une catégorie, ou laissez-le tel quel.",
	"documents.left":
		"Laissé tel quel : il reste là où il est, et rien n’a été classé.",
	"documents.filed": "Classé sous {label} : {path} dans {drive}.",
	"documents.filed.here": "Classé sous {label} : {path}",
	"documents.filed.gone":
		"Il a été classé, et n’est plus là où je l’avais mis.",
	"documents.link": "L’ouvrir",
	"documents.filing":
		"Classement en cours : {done, number} sur {count, number}",
	"documents.reading":
		"{count, plural, one {Lecture du fichier} other {Lecture des fichiers : {done, number} sur {count, number}}}",
	"documents.button.file": "Classer",
	"documents.button.file-all":
		"{count, plural, one {Classer celui-ci} other {Classer les #}}",
	"documents.button.leave": "Laisser tel quel",
	"documents.button.take": "Reprendre",
	"documents.button.undo": "Annuler",
	"documents.button.undo-all": "Tout annuler",
	"documents.button.summary": "Résumer",
	"documents.button.ask": "Interroger…",
	"documents.button.extract": "Extraire des champs…",
	"documents.button.choose": "Choisir des fichiers…",
	"documents.menu.other": "Autre catégorie",
	"documents.menu.category": "Catégorie",
	"documents.menu.doubt": "L’un ne va pas",
	"documents.menu.undo": "Annuler l’un d’eux",
	"documents.menu.translate": "Traduire",
	"documents.note":
		"Visible par vous uniquement. J’oublie au bout d’une demi-heure ce que j’ai lu.",
	"documents.note.no-model":
		"Sans IA : selon vos règles et ce que le fichier dit de lui-même. Visible par vous uniquement, et j’oublie au bout d’une demi-heure ce que j’ai lu.",

	"documents.place":
		"{model} chez {operator} ({region}) · rien n’est conservé · vérifiez avant de l’utiliser",
	"documents.place.somewhere":
		"{model} chez {operator} · rien n’est conservé · vérifiez avant de l’utiliser",
	"documents.place.local":
		"{model} sur cette machine · rien n’est conservé · vérifiez avant de l’utiliser",

	"documents.batch.title":
		"{count, plural, one {# fichier} other {# fichiers}}",
	"documents.batch.look":
		"{count, plural, one {Regardez d’abord celui-ci} other {Regardez d’abord ces # fichiers, l’un après l’autre}}",
	"documents.batch.doubt": "« {name} » : {why}",
	"documents.batch.then": "Ensuite : {names}",
	"documents.batch.sure": "Je classerais ceux-ci",
	"documents.batch.filed":
		"{count, plural, one {# document classé} other {# documents classés}}",
	"documents.batch.filed-line": "{label} : {path}",
	"documents.batch.gone-line": "« {name} » n’est plus là où je l’avais mis",
	"documents.batch.left": "Laissés tels quels : {names}",
	"documents.batch.failed": "Je n’ai pas pu lire",
	"documents.batch.together": "Tous ensemble",
	"documents.failed.line": "« {name} » : {why}",
	"documents.nameless": "un fichier",
	"documents.column.name": "Fichier",
	"documents.column.category": "Catégorie",
	"documents.column.folder": "Dossier",
	"documents.column.right": "Justes jusqu’ici",
	"documents.unfiled.these": "Cela n’a pas abouti pour :",

	"documents.file.title": "Classer « {name} » sous {label}",
	"documents.file-all.title":
		"Classer {count, plural, one {# document} other {# documents}}",
	"documents.file.verb": "Classer",
	"documents.row.folder": "Dossier",
	"documents.unfile.title":
		"Retirer du drive {count, plural, one {# document classé} other {# documents classés}}",
	"documents.unfile.verb": "Retirer",
	"documents.unfile.changed": "quelqu’un l’a modifié depuis, il y reste donc",
	"documents.unfiled":
		"{count, plural, one {# document retiré du drive} other {# documents retirés du drive}}",
	"documents.undone":
		"{count, plural, one {# document a été retiré du drive.} other {# documents ont été retirés du drive.}}",
	"documents.unfiled.kept": "{path} : {why}",

	"documents.how.title": "Quel document ?",
	"documents.how.text":
		"Je lis un fichier, je réponds à vos questions avec les mots qui le prouvent, je le résume, je le traduis, j’en extrais des champs, et je le classe quand vous le dites.",
	"documents.how.message":
		"Envoyez-moi un ou plusieurs fichiers dans notre conversation, avec ou sans question.",
	"documents.how.menu":
		"Choisissez « File this » dans le menu d’un message qui contient un fichier.",
	"documents.how.channel":
		"Invitez-moi dans un canal : qui y partage un fichier reçoit une suggestion que personne d’autre ne voit.",

	"problem.file-empty":
		"Ce fichier est vide, il n’y a donc rien à lire. Rien n’a été conservé.",
	"problem.file-large":
		"Ce fichier est trop gros : je lis des fichiers de {most, number} Mo au plus. Rien n’a été conservé. Envoyez la partie qui compte.",
	"problem.file-kind":
		"Je ne peux pas lire les fichiers de ce type. Je lis PDF, Word, PowerPoint, Excel, OpenDocument, RTF, texte, Markdown, CSV, HTML, mails et photos. Rien n’a été conservé.",
	"problem.file-locked":
		"Ce fichier est protégé par un mot de passe, je ne peux donc pas le lire. Rien n’a été conservé. Enregistrez-le sans mot de passe et renvoyez-le.",
	"problem.file-damaged":
		"Ce fichier est endommagé, je ne peux donc pas le lire. Rien n’a été conservé. Ouvrez-le dans son propre logiciel, enregistrez-le à nouveau et renvoyez-le.",
	"problem.file-unsafe":
		"Ce fichier est construit d’une façon qui pourrait causer des dégâts à l’ouverture, je ne l’ai donc pas lu. Rien n’a été conservé. Ouvrez-le dans son propre logiciel, enregistrez-le à nouveau et renvoyez-le.",
	"problem.file-slow":
		"La lecture de ce fichier prenait trop de temps, je l’ai donc arrêtée. Rien n’a été conservé. Envoyez-en une partie plus petite, ou enregistrez-le en PDF.",
	"problem.file-gone":
		"Ce fichier n’est plus là, rien n’a donc été fait. Renvoyez-le.",
	"problem.file-not-yours":
		"Vous n’êtes pas dans la conversation où ce fichier a été partagé, je ne l’ai donc pas ouvert.",
	"problem.file-unavailable":
		"Le chat ne m’a pas remis ce fichier : je n’ai donc rien lu. Réessayez dans quelques minutes ; si cela persiste, un admin peut vérifier si j’ai le droit d’y lire les fichiers.",
	"problem.files-too-many":
		"C’est trop de fichiers à la fois : j’en prends {most, number} au plus. Rien n’a été fait. Envoyez-les en plusieurs fois.",
	"problem.document-blank":
		"Ce document ne contient aucun texte que je puisse lire. Rien n’a été conservé.",
	"documents.no-files": "Ce message ne contient aucun fichier",
	"documents.no-files.text":
		"Choisissez « File this » sur un message qui contient un fichier, ou envoyez-moi le fichier. Rien n’a été fait.",
} as const;
