/** Looking for contacts, sharing address books, and taking them out as files. */
export const contacts = {
	"help.subject.contacts": "Carnets d’adresses",
	"command.contacts list": "Mes carnets d’adresses",
	"help.contacts list":
		"Vos carnets d’adresses, qui les a, et depuis quand ils sont protégés",
	"command.contacts find": "Trouver un contact",
	"help.contacts find":
		"Chercher dans vos carnets d’adresses un nom, une adresse mail, un numéro ou une organisation",
	"command.contacts share": "Partager un carnet",
	"help.contacts share":
		"Partager un carnet d’adresses avec quelqu’un, si besoin seulement jusqu’à un jour donné",
	"command.contacts unshare": "Retirer un partage",
	"help.contacts unshare": "Retirer un partage d’un carnet d’adresses",
	"command.contacts shares": "Carnets partagés",
	"help.contacts shares": "Qui a lesquels de vos carnets d’adresses",
	"command.contacts dismiss": "Fait à la main",
	"help.contacts dismiss":
		"Retirer de la liste un partage auquel on a mis fin à la main",
	"command.contacts export": "Exporter des contacts",
	"help.contacts export":
		"Un ou plusieurs carnets d’adresses dans un fichier .vcf privé",

	"arg.right": "Droit",
	"hint.right": "Au choix : read, write, admin.",
	"arg.who": "Qui l’a",
	"hint.who": "Comme l’indique la liste des partages.",
	"arg.books": "Noms, avec des virgules",
	"hint.books":
		"Des noms de carnets d’adresses séparés par des virgules, par exemple Équipe, Clients.",
	"arg.ticked": "Carnets d’adresses",
	"hint.ticked": "100 au plus.",
	"choice.read": "Lecture seule",
	"choice.write": "Lecture et écriture",

	"contacts.unnamed": "Carnet d’adresses sans nom",
	"contacts.nameless": "un contact sans nom",
	"contacts.person": "{name} ({email})",
	"contacts.guess": "{who} (non vérifié)",
	"contacts.more": "{count, plural, one {et # autre} other {et # autres}}",

	"contacts.none": "Aucun carnet d’adresses à vous n’est connecté",
	"contacts.none.what":
		"Connectez votre compte : vos contacts sont alors protégés, et vous pouvez les chercher et les partager d’ici.",
	"contacts.list.title":
		"{count, plural, =0 {Vous n’avez aucun carnet d’adresses} one {Votre carnet d’adresses} other {Vos # carnets d’adresses}}",
	"contacts.list.none":
		"Il n’y en a pas encore dans votre compte. Ce qui s’y ajoutera sera protégé automatiquement.",
	"contacts.column.book": "Carnet d’adresses",
	"contacts.column.contacts": "Contacts",
	"contacts.column.access": "Accès",
	"contacts.column.shared": "Partagé avec",
	"contacts.column.since": "Protégé depuis",
	"contacts.column.name": "Nom",
	"contacts.column.mails": "Adresses mail",
	"contacts.column.phones": "Numéros",
	"contacts.column.organisation": "Organisation",
	"contacts.column.who": "Avec",
	"contacts.column.right": "Droit",
	"contacts.column.state": "État",
	"contacts.column.until": "Jusqu’au",
	"contacts.access.owner": "à vous",
	"contacts.access.write": "partagé avec vous, lecture et écriture",
	"contacts.access.read": "partagé avec vous, lecture seule",
	"contacts.shared.nobody": "personne",
	"contacts.shared.untold": "le serveur ne le dit pas",
	"contacts.shared.with-you": "–",
	"contacts.since.none": "dès cette nuit",
	"contacts.others":
		"{names}{more, plural, =0 {} one {, et # autre} other {, et # autres}}",

	"contacts.find.title":
		"{count, plural, =0 {Aucun contact trouvé} one {# contact trouvé} other {# contacts trouvés}} sur {looked, number}",
	"contacts.find.none":
		"J’ai cherché parmi les noms, adresses mail, numéros, organisations et surnoms. Essayez avec moins de mots, ou d’autres.",
	"contacts.find.unreadable":
		"{count, plural, one {# autre contact est illisible, je n’ai donc pas pu y chercher.} other {# autres contacts sont illisibles, je n’ai donc pas pu y chercher.}}",
	"contacts.find.group":
		"{name} (groupe, {count, plural, one {# membre} other {# membres}})",
	"contacts.find.photo": "{name} (avec photo)",

	"contacts.right.read": "lecture seule",
	"contacts.right.write": "lecture et écriture",
	"contacts.right.admin": "administration",
	"contacts.right.none": "aucun",
	"contacts.may.read": "voir tous les contacts du carnet",
	"contacts.may.write":
		"voir, ajouter, modifier et supprimer des contacts du carnet",
	"contacts.may.admin":
		"voir, ajouter, modifier et supprimer des contacts du carnet, et le partager avec d’autres",
	"contacts.until.none": "sans date de fin",
	"contacts.until.elsewhere": "partagé ailleurs",
	"contacts.row.book": "Carnet d’adresses",
	"contacts.row.who": "Avec",
	"contacts.row.server": "Sur le serveur",
	"contacts.row.right": "Droit",
	"contacts.row.may": "Cela permet de",
	"contacts.row.until": "Jusqu’au (dernier jour)",
	"contacts.row.others": "Autres qui l’ont",

	"contacts.share.title": "Partager {book} avec {who}",
	"contacts.share.change": "Modifier le partage de {book} avec {who}",
	"contacts.share.verb": "Partager",
	"contacts.share.verb.change": "Modifier",
	"contacts.share.added":
		"{count, plural, one {Une personne l’a déjà ; ce partage s’ajoute au sien.} other {# personnes l’ont déjà ; ce partage s’ajoute aux leurs.}}",
	"contacts.share.guess":
		"Je ne connais pas le nom de ce compte sur le serveur, je prends donc la partie avant le @. Si personne ne s’appelle ainsi, rien n’est modifié.",
	"contacts.share.visible":
		"Les contacts qui s’y ajoutent plus tard sont visibles de tous ceux qui ont le carnet.",
	"contacts.share.by-hand":
		"Ce serveur ne laisse aucun programme le faire. Vous recevez les étapes et le lien, et je vérifie si c’est fait. L’annulation se fait aussi à la main.",
	"contacts.shared.title": "{book} est partagé avec {who}",
	"contacts.shared.changed": "Le partage de {book} avec {who} est modifié",
	"contacts.unshare.title": "Retirer le partage de {book} avec {who}",
	"contacts.unshare.verb": "Retirer le partage",
	"contacts.unshare.note":
		"Les contacts restent tels quels ; la personne ne les voit plus.",
	"contacts.unshared.title": "{book} n’est plus partagé avec {who}",
	"contacts.undo.share": "Annuler : retirer le partage",
	"contacts.undo.before": "Annuler : rétablir comme avant",
	"contacts.undo.unshare": "Annuler : partager à nouveau",
	"contacts.undo.again": "Le carnet peut être partagé à nouveau à tout moment.",
	"contacts.undo.dismiss": "Annuler : le garder dans la liste",
	"contacts.undo.back": "Annuler : le retirer de la liste",

	"contacts.shares.title":
		"{count, plural, =0 {Aucun partage de vos carnets d’adresses} one {# partage de vos carnets d’adresses} other {# partages de vos carnets d’adresses}}",
	"contacts.shares.of":
		"{count, plural, =0 {Aucun partage} one {# partage} other {# partages}} de {book}",
	"contacts.shares.none": "Personne d’autre que vous ne les a.",
	"contacts.shares.not-yours":
		"Seul le propriétaire d’un carnet d’adresses voit qui d’autre l’a.",
	"contacts.shares.unknown": "Aucun n’a été donné par mon intermédiaire.",
	"contacts.shares.untold":
		"Le serveur ne dit pas qui a {names}. Vous voyez ce qui a été partagé par mon intermédiaire, et il peut y en avoir d’autres.",
	"contacts.state.active": "a accès",
	"contacts.state.invited": "invitation envoyée, pas encore acceptée",
	"contacts.state.asked": "à donner à la main, pas encore constaté",
	"contacts.state.ending": "à retirer à la main, pas encore constaté",

	"contacts.button.connect": "Connecter votre compte…",
	"contacts.button.find": "Chercher…",
	"contacts.button.share": "Partager…",
	"contacts.button.shares": "Tous les partages",
	"contacts.button.export": "Exporter…",
	"contacts.button.restore": "Restaurer…",
	"contacts.button.unshare": "Retirer : {who}, {book}…",
	"contacts.button.forget": "Fait : {who}",
	"contacts.button.done": "C’est fait",
	"contacts.button.again": "Partager à nouveau…",

	"contacts.dismiss.title":
		"Le partage de {book} avec {who} n’est plus dans la liste",
	"contacts.dismiss.back":
		"Le partage de {book} avec {who} est de nouveau dans la liste",
	"contacts.dismiss.verb": "C’est fait",

	"contacts.ended.title": "Le partage de {book} avec {who} a pris fin",
	"contacts.ended.text":
		"Son dernier jour était le {day}. Les contacts sont tels qu’ils étaient.",
	"contacts.by-hand.title": "Veuillez retirer le partage de {book} avec {who}",
	"contacts.by-hand.text":
		"Son dernier jour était le {day}. Le serveur ne laisse aucun programme y mettre fin :",
	"contacts.by-hand.link": "Ouvrir la page",
	"contacts.by-hand.note":
		"Je vous le rappelle dans une semaine, sauf si je vois que c’est fait ou si vous utilisez le bouton.",
	"contacts.cannot-end.text":
		"Son dernier jour était le {day}, mais je n’y ai pas accès pour y mettre fin. Retirez-le sur le serveur, ou reconnectez votre compte avec /ksuite sync connect.",

	"contacts.export.submit": "Exporter",
	"contacts.export.reading": "Lecture de {name} ({number} sur {count})",
	"contacts.export.title":
		"{count, plural, one {# contact} other {# contacts}} de {names}{more, plural, =0 {} one {, et # autre} other {, et # autres}}",
	"contacts.export.twins":
		"{count, plural, one {# contact figurait à l’identique dans plusieurs d’entre eux, et n’y est qu’une fois.} other {# contacts figuraient à l’identique dans plusieurs d’entre eux, et n’y sont qu’une fois.}}",
	"contacts.export.unreadable":
		"{count, plural, one {# contact est illisible, il n’est donc pas dans le fichier. Il reste tel quel :} other {# contacts sont illisibles, ils ne sont donc pas dans le fichier. Ils restent tels quels :}}",
	"contacts.export.note":
		"Chaque contact est exactement tel qu’il est sur le serveur, avec photos et groupes. Le fichier a été relu par un autre lecteur, et dit la même chose. Visible par vous uniquement.",
} as const;
