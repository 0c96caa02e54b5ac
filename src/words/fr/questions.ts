/** Documents: questions and summaries. */
export const questions = {
	"command.ask question": "Interroger un document",
	"help.ask question":
		"Une réponse tirée des mots d’un document, avec l’endroit où elle se trouve",
	"command.ask again": "Reposer la question",
	"help.ask again": "La dernière question sur un document, encore une fois",
	"command.ask stop": "Arrêter la lecture",
	"help.ask stop": "Arrêter la lecture d’un document en cours",
	"question.title": "« {question} »",
	"question.working": "Recherche de la réponse",
	"question.working.part": "Lecture de la partie {part} sur {parts}",
	"question.where": "Où c’est écrit",
	"question.near": "Ce qui s’en rapproche le plus",
	"question.quote": "« {quote} » — {place}",
	"question.place": "{name}, {place}",
	"question.absent":
		"{count, plural, one {Pas dans le document} other {Pas dans ces documents}}",
	"question.absent.text":
		"J’ai lu tout le texte sans rien trouver qui réponde à cette question.",
	"question.absent.partly":
		"Je n’ai rien trouvé qui réponde à cette question dans ce que j’ai pu lire. La réponse se trouve peut-être dans ce que je n’ai pas pu lire.",
	"question.unproved": "Aucune réponse que je puisse prouver",
	"question.unproved.text":
		"Je n’ai trouvé dans le document aucun passage qui prouve une réponse, je n’en montre donc pas.",
	"question.search":
		"Aucun modèle n’est connecté, ceci n’est donc pas une réponse. Ces passages contiennent le plus de vos mots :",
	"question.search.none":
		"Aucun modèle n’est connecté, j’ai donc seulement cherché vos mots. Ils ne figurent nulle part dans le texte.",
	"question.search.note":
		"Sans IA : passages trouvés d’après vos mots · rien n’a été envoyé où que ce soit",
	"question.check.numbers": "Ce nombre ne figure pas dans le texte : {what}",
	"question.check.dates": "Cette date ne figure pas dans le texte : {what}",
	"question.check.names": "Ce nom ne figure pas dans le texte : {what}",
	"question.check.invented":
		"{count, plural, one {# citation ne figure pas dans le texte, je l’ai donc laissée} other {# citations ne figurent pas dans le texte, je les ai donc laissées}} de côté.",
	"question.button.more": "Autre question…",
	"question.button.ask": "Interroger…",
	"question.button.summary": "Résumer",
	"question.read.page":
		"{count, plural, one {J’ai lu son unique page.} other {J’ai lu ses # pages.}}",
	"question.read.slide":
		"{count, plural, one {J’ai lu son unique diapositive.} other {J’ai lu ses # diapositives.}}",
	"question.read.sheet":
		"{count, plural, one {J’ai lu son unique feuille.} other {J’ai lu ses # feuilles.}}",
	"question.read.whole": "J’ai lu tout le texte.",
	"question.read.several": "J’ai lu tout le texte de {count} documents.",
	"question.read.cut":
		"{count, plural, one {Le document est très long : j’ai lu ses {characters, number} premiers caractères.} other {Certains documents sont très longs : j’ai lu {characters, number} caractères en tout.}}",
	"question.parts":
		"Il a été lu en {count} parties, car il est trop long pour le modèle en une fois.",
	"question.scanned":
		"{count, plural, one {# page est une image, je n’ai donc pas pu la lire.} other {# pages sont des images, je n’ai donc pas pu les lire.}}",
	"question.scanned.of":
		"{name} : {count, plural, one {# page est une image, je n’ai donc pas pu la lire.} other {# pages sont des images, je n’ai donc pas pu les lire.}}",
	"question.blank": "{name} : il n’y a aucun texte que je puisse lire.",
	"question.secrets":
		"{count, plural, one {# mot de passe ou clé du texte est resté ici : aucun modèle ne l’a vu} other {# mots de passe ou clés du texte sont restés ici : aucun modèle ne les a vus}}.",
	"command.ask summary": "Résumer des documents",
	"help.ask summary":
		"Ce que dit un document, à la longueur et pour le public que vous voulez",
	"arg.length": "Longueur",
	"hint.length": "Court : quelques phrases ; long : plusieurs paragraphes.",
	"arg.audience": "Pour qui",
	"hint.audience": "Qui lira le résumé.",
	"choice.short": "Court",
	"choice.usual": "Longueur habituelle",
	"choice.long": "Long",
	"choice.colleagues": "Pour des collègues",
	"choice.management": "Pour la direction",
	"choice.public": "Pour tout le monde",
	"digest.title": "Résumé de « {name} »",
	"digest.title.several": "Résumé de {count} documents",
	"digest.working": "Lecture du document",
	"digest.points": "Ce qui compte le plus",
	"digest.point": "{text} — {place}",
	"digest.check.unproved":
		"Je n’ai trouvé aucun passage qui le prouve : {text}",
	"digest.left-out":
		"{count, plural, one {# point n’a pas passé mes contrôles, je ne le montre donc pas} other {# points n’ont pas passé mes contrôles, je ne les montre donc pas}}.",
	"digest.button.longer": "Plus long",
	"digest.menu.audience": "Pour qui",
	"digest.extract.of": "Ce que dit « {name} »",
	"digest.extract.of.several": "Ce que disent {count} documents",
	"digest.extract":
		"Aucun modèle n’est connecté, ceci n’est donc pas un résumé. Voici ce que le document dit de lui-même.",
	"digest.extract.title": "Titre",
	"digest.extract.headings": "Intertitres",
	"digest.extract.sentences": "Les phrases qui en disent le plus",
	"digest.extract.note":
		"Sans IA : phrases choisies par des règles simples · rien n’a été envoyé où que ce soit",
	"question.stopped":
		"Rien n’en a été conservé. Votre document est tel qu’il était.",
	"question.failed.note":
		"Votre document est tel qu’il était. Visible par vous uniquement.",
} as const;
