/** Cards of the writing actions. */
export const write = {
	"command.write rephrase": "Reformuler",
	"help.write rephrase":
		"Dire la même chose plus clairement ; visible par vous uniquement",
	"command.write shorter": "Plus court",
	"help.write shorter": "Raccourcir le texte d’une carte",
	"command.write again": "Autre version",
	"help.write again": "Une autre version du texte d’une carte",
	"command.write back": "Texte précédent",
	"help.write back": "La version précédente, et pour finir votre propre texte",
	"command.write stop": "Arrêter",
	"help.write stop": "Arrêter une réponse en cours",
	"arg.text": "Texte",
	"hint.text":
		"Écrivez ou collez ce que vous voulez dire, 12 000 caractères au plus.",
	"write.title": "{title} · {language}",
	"write.rephrase.title": "Texte reformulé",
	"write.rephrase.working": "Reformulation en cours",
	"write.shorten.title": "Texte raccourci",
	"write.shorten.working": "Raccourcissement en cours",
	"write.back.title": "La version précédente",
	"write.back.own": "Votre propre texte",
	"write.back.note": "Rien n’a été publié. Visible par vous uniquement.",
	"write.stopped.title": "Arrêté",
	"write.stopped.text":
		"Votre texte est tel qu’il était. Rien n’a été modifié.",
	"write.changed": "Ce qui a changé",
	"write.kept": "Conservé : {what}",
	"write.kept.names": "{count, plural, one {# nom} other {# noms}}",
	"write.kept.numbers": "{count, plural, one {# nombre} other {# nombres}}",
	"write.kept.times": "{count, plural, one {# heure} other {# heures}}",
	"write.kept.days": "{count, plural, one {# date} other {# dates}}",
	"write.kept.links": "{count, plural, one {# lien} other {# liens}}",
	"write.kept.mentions":
		"{count, plural, one {# @mention} other {# @mentions}}",
	"write.check.title": "À vérifier",
	"write.check.numbers-lost": "Manque ou a changé : {what}",
	"write.check.numbers-new": "Absent de votre texte : {what}",
	"write.check.names-lost": "Ce nom manque peut-être : {what}",
	"write.check.length": "La longueur a beaucoup changé.",
	"write.check.same": "Le modèle n’a rien changé.",
	"write.button.shorter": "Plus court",
	"write.button.again": "Autre version",
	"write.button.back": "Texte précédent",
	"write.button.stop": "Arrêter",
	"write.language.en": "anglais",
	"write.language.fr": "français",
	"write.language.de": "allemand",
	"write.language.it": "italien",
	"write.language.es": "espagnol",
	"write.note":
		"{model} chez {operator} ({region}) · rien n’est conservé · relisez avant d’envoyer",
	"write.note.somewhere":
		"{model} chez {operator} · rien n’est conservé · relisez avant d’envoyer",
	"write.note.local":
		"{model} sur cette machine · rien n’est conservé · relisez avant d’envoyer",
	"write.care.medical":
		"Ce texte parle de santé. Faites-le relire par une personne qualifiée avant de l’utiliser.",
	"write.care.legal":
		"Ce texte a une portée juridique. Faites-le relire par une personne qualifiée avant de l’utiliser.",
	"write.care.financial":
		"Ce texte parle d’argent. Comparez chaque montant avec votre propre texte avant de l’utiliser.",
} as const;
