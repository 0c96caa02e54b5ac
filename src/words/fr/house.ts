/** The organisation's own words, tones and actions. */
export const house = {
	"command.write glossary": "Glossaire",
	"help.write glossary":
		"Les termes qui valent pour vous : à garder, ou à préférer",
	"command.write glossary show": "Un terme",
	"help.write glossary show": "Un terme, et ce que vous pouvez en faire",
	"command.write glossary add": "Ajouter un terme",
	"help.write glossary add":
		"Ajouter un terme pour vous, votre équipe ou tout le monde",
	"command.write glossary edit": "Modifier un terme",
	"help.write glossary edit": "Modifier un terme à vous ou à votre équipe",
	"command.write glossary remove": "Retirer un terme",
	"help.write glossary remove": "Retirer un terme ; il peut être remis",
	"command.write glossary import": "Importer des termes",
	"help.write glossary import":
		"Reprendre les lignes d’un tableur : term;instead;language",
	"command.write glossary export": "Exporter le glossaire",
	"help.write glossary export":
		"Les termes qui valent pour vous, dans un fichier CSV",
	"command.write tones": "Tons maison",
	"help.write tones":
		"Les tons créés par vous, votre équipe ou pour tout le monde ici",
	"command.write tones show": "Un ton",
	"help.write tones show": "Un ton, et ce que vous pouvez en faire",
	"command.write tones add": "Ajouter un ton",
	"help.write tones add":
		"Ajouter un ton pour vous, votre équipe ou tout le monde",
	"command.write tones edit": "Modifier un ton",
	"help.write tones edit": "Modifier un ton à vous ou à votre équipe",
	"command.write tones remove": "Retirer un ton",
	"help.write tones remove": "Retirer un ton ; il peut être remis",
	"command.write actions": "Actions maison",
	"help.write actions":
		"Les actions créées par vous, votre équipe ou pour tout le monde ici",
	"command.write actions show": "Une action",
	"help.write actions show": "Une action, et ce que vous pouvez en faire",
	"command.write actions add": "Ajouter une action",
	"help.write actions add":
		"Ajouter une action pour vous, votre équipe ou tout le monde",
	"command.write actions edit": "Modifier une action",
	"help.write actions edit": "Modifier une action à vous ou à votre équipe",
	"command.write actions remove": "Retirer une action",
	"help.write actions remove": "Retirer une action ; elle peut être remise",
	"command.write house accept": "Ajouter",
	"help.write house accept":
		"Ajouter ce qu’une importation a montré, ou remettre ce qui a été retiré",
	"command.write swiss": "Orthographe suisse",
	"help.write swiss":
		"L’allemand avec ss au lieu de ß, pour vous ou pour tout le monde",

	"arg.term": "Terme",
	"hint.term": "80 caractères au plus, sur une ligne.",
	"arg.rule": "Ce qui vaut pour lui",
	"hint.rule":
		"Choisissez s’il reste tel quel, ou s’il est utilisé à la place d’autres mots. Ces mots ne servent que pour le second choix.",
	"arg.instead": "À la place de",
	"hint.instead":
		"Les autres mots, séparés par des virgules, dix au plus, de 80 caractères au plus chacun et sans doublon.",
	"arg.scope": "Pour qui",
	"hint.scope":
		"Choisissez pour qui cela vaut. Une équipe ne va qu’avec le choix « Une équipe ».",
	"arg.name": "Nom",
	"hint.name": "40 caractères au plus, sur une ligne.",
	"arg.instruction": "Ce qui est demandé au texte",
	"hint.instruction":
		"1000 caractères au plus, par exemple : Écris brièvement et chaleureusement, et remercie la personne qui lit.",
	"arg.lines": "Lignes",
	"hint.lines":
		"Une ligne par terme : term;instead;language, donc le terme, les mots à remplacer et la langue. Les deux derniers sont facultatifs.",
	"arg.spelling": "Orthographe suisse",
	"hint.spelling": "Au choix : on, off, inherit.",

	"choice.private": "Moi uniquement",
	"choice.team": "Une équipe",
	"choice.organisation": "Toute l’organisation",
	"choice.keep": "Reste tel quel",
	"choice.prefer": "Utilisé à la place d’autres mots",
	"choice.any": "Toutes les langues",
	"choice.on": "Activée",
	"choice.off": "Désactivée",
	"choice.inherit": "Comme l’organisation",

	"house.intro":
		"Sans choix sous « Pour qui », cela ne vaut que pour vous. Ce qui vaut pour tout le monde est décidé par un admin.",
	"house.for.private": "Vous uniquement",
	"house.for.team": "Équipe {team}",
	"house.for.organisation": "Toute l’organisation",
	"house.for.gone": "Une équipe qui n’existe plus",
	"house.note":
		"Ce qui est à vous passe avant ce qui est à une équipe, et cela avant ce qui est à l’organisation.",
	"house.no-match": "Rien ne correspond à cette recherche.",
	"house.menu": "Voir, modifier ou retirer…",
	"house.choose": "Lequel voulez-vous dire ?",
	"house.choose.text": "Rien n’a été modifié. Faites votre choix :",
	"house.choose.one": "{name} · {place}",
	"house.add.verb": "Ajouter",
	"house.edit.verb": "Modifier",
	"house.remove.verb": "Retirer",
	"house.button.edit": "Modifier…",
	"house.button.remove": "Retirer",
	"house.button.undo-add": "Annuler : retirer",
	"house.button.undo-remove": "Annuler : ajouter à nouveau",
	"house.button.search": "Chercher…",
	"house.button.import": "Importer…",
	"house.button.export": "Exporter",

	"house.term.title":
		"Glossaire : {count, plural, =0 {aucun terme} one {# terme} other {# termes}}",
	"house.term.none":
		"Il n’y a pas encore de terme. Un terme peut rester tel quel dans chaque texte, ou être utilisé à la place d’autres mots.",
	"house.term.keep": "{term} : reste tel quel",
	"house.term.prefer": "{term} : à la place de {instead}",
	"house.term.in": "{line} ({language})",
	"house.term.nothing": "rien",
	"house.term.more": "{count, plural, one {# autre} other {# autres}}",
	"house.term.add": "Ajouter le terme {name}",
	"house.term.added": "Le terme {name} a été ajouté",
	"house.term.edit": "Modifier le terme {name}",
	"house.term.changed": "Le terme {name} a été modifié",
	"house.term.remove": "Retirer le terme {name}",
	"house.term.removed": "Le terme {name} a été retiré",
	"house.term.button.add": "Ajouter un terme…",
	"house.term.button.list": "Glossaire",

	"house.way.line": "{name} : {instruction}",
	"house.tone.title": "Tons maison : {count, plural, =0 {aucun} other {#}}",
	"house.tone.none":
		"Il n’y a pas encore de ton. Un ton, c’est un nom et ce qu’il demande à un texte.",
	"house.tone.add": "Ajouter le ton {name}",
	"house.tone.added": "Le ton {name} a été ajouté",
	"house.tone.edit": "Modifier le ton {name}",
	"house.tone.changed": "Le ton {name} a été modifié",
	"house.tone.remove": "Retirer le ton {name}",
	"house.tone.removed": "Le ton {name} a été retiré",
	"house.tone.button.add": "Ajouter un ton…",
	"house.tone.button.list": "Tous les tons",
	"house.action.title":
		"Actions maison : {count, plural, =0 {aucune} other {#}}",
	"house.action.none":
		"Il n’y a pas encore d’action. Une action, c’est un nom et ce qu’elle demande à un texte.",
	"house.action.add": "Ajouter l’action {name}",
	"house.action.added": "L’action {name} a été ajoutée",
	"house.action.edit": "Modifier l’action {name}",
	"house.action.changed": "L’action {name} a été modifiée",
	"house.action.remove": "Retirer l’action {name}",
	"house.action.removed": "L’action {name} a été retirée",
	"house.action.button.add": "Ajouter une action…",
	"house.action.button.list": "Toutes les actions",

	"house.accept.title":
		"Ajouter {count, plural, one {# entrée} other {# entrées}}",
	"house.accept.ask":
		"{count, plural, one {# terme serait ajouté} other {# termes seraient ajoutés}}. Rien n’a encore été modifié.",
	"house.accept.done":
		"{count, plural, one {# entrée a été ajoutée} other {# entrées ont été ajoutées}}",
	"house.import.known": "Déjà présents, laissés tels quels",
	"house.import.more": "{count, plural, one {# autre} other {# autres}}",
	"house.import.button":
		"{count, plural, one {Ajouter ce terme} other {Ajouter ces # termes}}",
	"house.import.fault": "ligne {line, number} ({why})",
	"house.import.cells": "plus de quatre parties",
	"house.import.term": "le terme manque, est trop long ou illisible",
	"house.import.instead": "les mots à remplacer ne conviennent pas",
	"house.import.language": "la langue n’est ni de, ni en, es, fr ou it",
	"house.import.twice": "le même terme figure plus haut",
	"house.import.empty": "aucune ligne avec un terme",
	"house.export.title":
		"{count, plural, =0 {Aucun terme} one {# terme} other {# termes}} dans un fichier",
	"house.export.note":
		"Le fichier n’est que pour vous. Vous pouvez le modifier dans un tableur et le reprendre par une importation.",

	"house.swiss.on": "Vous écrivez l’allemand avec ss au lieu de ß",
	"house.swiss.off": "Vous écrivez l’allemand avec ß",
	"house.swiss.you": "Pour vous",
	"house.swiss.everybody": "Dans l’organisation",
	"house.swiss.turn.on": "Activer l’orthographe suisse pour tout le monde",
	"house.swiss.turn.off": "Désactiver l’orthographe suisse pour tout le monde",
	"house.swiss.verb": "Valider",
	"house.swiss.button.on": "Activer pour moi",
	"house.swiss.button.off": "Désactiver pour moi",
	"house.swiss.button.inherit": "Comme l’organisation",
	"house.swiss.button.house-on": "Activer pour tout le monde…",
	"house.swiss.button.house-off": "Désactiver pour tout le monde…",
	"house.swiss.note":
		"L’orthographe suisse ne vaut que pour les textes en allemand. Votre propre choix passe avant celui de l’organisation.",

	"problem.house-full":
		"Il n’y a plus de place : {most, number} entrées au plus. Rien n’a été modifié. Retirez d’abord quelque chose.",
	"problem.lines-unusable":
		"Je n’ai pas pu reprendre les lignes, rien n’a donc été modifié : {lines}. Corrigez-les et réessayez.",
} as const;
