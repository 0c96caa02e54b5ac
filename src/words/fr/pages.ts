/** One-time pages. */
export const pages = {
	"once.waiting.title": "Pour vous uniquement",
	"once.waiting.text":
		"Vous pouvez ouvrir ceci une seule fois. Ensuite, ou 15 minutes après la création du lien, tout disparaît. Ouvrez-le quand personne ne regarde par-dessus votre épaule.",
	"once.waiting.button": "Afficher maintenant",
	"once.shown.note":
		"Cette page ne pourra plus être ouverte. Notez ce dont vous avez besoin avant de la fermer.",
	"once.copy": "Copier",
	"once.copied": "Copié.",
	"once.gone.title": "Il n’y a plus rien ici",
	"once.gone.text":
		"Ce lien a déjà été ouvert, ou ses 15 minutes sont écoulées. Demandez-en un nouveau dans le chat.",
	"once.gone.warning":
		"Si vous ne l’avez pas ouvert vous-même, quelqu’un d’autre l’a peut-être fait. Prévenez alors un administrateur et faites changer le mot de passe.",
	"ask.note":
		"Ce que vous saisissez ne passe jamais par le chat. La page fonctionne 15 minutes, pour quelques essais.",
	"ask.missing": "Remplissez tous les champs, chacun sur une seule ligne.",
	"ask.close": "Vous pouvez fermer cette page.",
	"ask.spent":
		"C’était le dernier essai avec cette page. Demandez un nouveau lien dans votre chat.",
	"ask.unreadable":
		"Cela n’est pas venu de la page comme prévu et n’a donc pas été lu. Rouvrez le lien depuis votre chat, et refaites la saisie.",
	"once.failed.title": "Cela n’a pas fonctionné",
	"once.failed.text":
		"La page ne peut pas s’afficher pour le moment. Réessayez dans un instant.",
} as const;
