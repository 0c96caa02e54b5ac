/** Mails from keywords, and the texts of websites. */
export const compose = {
	"command.write mail": "Écrire un mail",
	"help.write mail":
		"Un mail à partir de quelques mots-clés, ou une réponse à un mail collé dessous",
	"command.write mail-next": "Continuer",
	"help.write mail-next": "Continuer avec le mail d’une carte",
	"command.write mail-say": "Donner une consigne",
	"help.write mail-say": "Modifier le mail d’une carte selon votre consigne",
	"command.write mail-edit": "Copier ou modifier",
	"help.write mail-edit":
		"L’objet et le texte d’un mail, à copier ou à modifier",
	"command.write mail-file": "En fichier",
	"help.write mail-file":
		"Le mail d’une carte, comme brouillon pour un logiciel de messagerie",
	"command.write site": "Écrire une page web",
	"help.write site":
		"Les textes d’une page web à partir d’une courte description",
	"command.write site-next": "Continuer",
	"help.write site-next": "Continuer avec la page d’une carte",
	"command.write site-say": "Donner une consigne",
	"help.write site-say": "Modifier la page d’une carte selon votre consigne",
	"command.write site-file": "En fichier",
	"help.write site-file": "La page d’une carte dans un fichier Markdown",
	"arg.to": "À",
	"hint.to": "Une adresse mail complète, par exemple luca@example.com.",
	"arg.keywords": "Mots-clés",
	"hint.keywords":
		"Ce que doit dire le mail, 12 000 caractères au plus. Pour répondre à un mail, collez-le sous vos mots-clés, avec ses lignes De, À et Objet.",
	"arg.subject": "Objet",
	"hint.subject": "250 caractères au plus, sur une ligne.",
	"arg.kind": "Type de page",
	"hint.kind":
		"Au choix : home, about, service, product, contact, faq, blog, landing.",
	"arg.brief": "Le sujet de la page",
	"hint.brief":
		"Ce que vous proposez, pour qui, et tous les faits qui doivent y figurer, 12 000 caractères au plus.",
	"choice.home": "Page d’accueil",
	"choice.about": "Qui nous sommes",
	"choice.service": "Page de service",
	"choice.product": "Page de produit",
	"choice.contact": "Page de contact",
	"choice.faq": "Questions et réponses",
	"choice.blog": "Article de blog",
	"choice.landing": "Page de destination",
	"compose.mail.working": "Rédaction du mail en cours",
	"compose.site.working": "Rédaction de la page en cours",
	"compose.check.fill": "À compléter : {what}",
	"compose.check.fresh.mail": "Absent de vos mots-clés : {what}",
	"compose.check.fresh.site": "Absent de votre description : {what}",
	"compose.check.links.mail": "Enlevé, car absent de vos mots-clés : {what}",
	"compose.check.links.site":
		"Enlevé, car absent de votre description : {what}",
	"compose.check.names.mail":
		"Peut-être un nom absent de vos mots-clés : {what}",
	"compose.check.names.site":
		"Peut-être un nom absent de votre description : {what}",
	"compose.check.lost": "Manque ou a changé : {what}",
	"compose.mail.title.written": "Votre mail",
	"compose.mail.title.template": "Un mail pour commencer",
	"compose.mail.title.older": "La version précédente",
	"compose.mail.title.edited": "Votre version",
	"compose.mail.title.receivers": "Votre mail",
	"compose.mail.to": "À",
	"compose.mail.cc": "Cc",
	"compose.mail.subject": "Objet",
	"compose.mail.nobody": "Personne pour l’instant",
	"compose.mail.more": "{count, plural, one {# autre} other {# autres}}",
	"compose.mail.left": "Ne reçoivent pas le mail : {who}",
	"compose.mail.elsewhere":
		"Ce mail demande de répondre à une autre adresse que celle d’où il vient. Vérifiez-la avant d’envoyer.",
	"compose.mail.others": "Ajouter les autres",
	"compose.mail.alone": "Laisser les autres de côté",
	"compose.mail.file": "En fichier .eml",
	"compose.mail.file.title": "Votre mail dans un fichier",
	"compose.mail.file.note":
		"Il s’ouvre comme brouillon dans votre logiciel de messagerie. Rien n’a été envoyé.",
	"compose.mail.link": "Ouvrir dans ma messagerie",
	"compose.mail.link-long":
		"Le mail est trop long pour un lien vers votre logiciel de messagerie. Prenez le fichier .eml.",
	"compose.mail.long":
		"Le mail entier est dans le fichier .eml, car il est trop long pour une carte.",
	"compose.mail.edit":
		"Copiez le mail des champs, ou modifiez-le et continuez. Rien n’est envoyé.",
	"compose.mail.template":
		"Sans modèle : un texte type avec vos mots-clés · rien n’a été envoyé où que ce soit",
	"compose.mail.unsent":
		"Rien n’a été envoyé. C’est vous qui l’envoyez, depuis votre logiciel de messagerie.",
	"compose.mail.what.title": "Que doit dire la réponse ?",
	"compose.mail.what.text":
		"J’ai trouvé un mail, et aucun mot-clé au-dessus. Quelques mots suffisent.",
	"compose.mail.what.button": "Le dire…",
	"compose.site.size": "{count} caractères sur {limit}",
	"compose.site.cut":
		"{count} caractères sur {limit} · raccourci par le programme",
	"compose.site.size.title": "Titre de la page : {size}",
	"compose.site.size.description": "Description : {size}",
	"compose.site.counted": "{text} ({size})",
	"compose.site.form": "À côté du formulaire",
	"compose.site.address": "À côté de l’adresse",
	"compose.site.points": "En bref",
	"compose.site.action": "Bouton",
	"compose.site.alts":
		"Textes des images, pour les personnes qui ne peuvent pas les voir",
	"compose.site.long":
		"La page entière est dans le fichier .md, car elle est trop longue pour une carte.",
	"compose.site.file": "En fichier .md",
	"compose.site.file.title": "Votre page dans un fichier",
	"compose.site.language": "Langue",
	"compose.site.unsent":
		"Rien n’est publié. Vérifiez le texte avant de l’utiliser.",
} as const;
