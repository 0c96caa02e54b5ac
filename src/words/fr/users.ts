/** Users and seats. */
export const users = {
	"command.users list": "Personnes",
	"help.users list": "Toute l’organisation, ou les personnes que vous cherchez",
	"command.users show": "Une personne",
	"help.users show":
		"Une personne : licence, rôle, équipes, adresses, dernière connexion",
	"command.users add": "Ajouter une personne",
	"help.users add": "Inviter quelqu’un dans kSuite, avec une licence",
	"command.users cancel": "Retirer une invitation",
	"help.users cancel":
		"Retirer une invitation que personne n’a encore acceptée",
	"command.users remove": "Retirer une personne",
	"help.users remove":
		"Retirer quelqu’un de l’organisation ; vous voyez d’abord ce qui est perdu",
	"command.users role": "Modifier un rôle",
	"help.users role": "Modifier ce que quelqu’un peut faire dans l’organisation",
	"command.users seat": "Attribuer une licence",
	"help.users seat":
		"Attribuer une licence à quelqu’un qui fait partie de l’organisation",
	"command.users external": "Ajouter un externe",
	"help.users external":
		"Ajouter quelqu’un de l’extérieur, qui n’occupe pas de licence et accède à ce qui est partagé",
	"command.seats": "Licences",
	"help.seats": "Licences utilisées, libres et achetées",

	"arg.person": "Personne",
	"hint.person": "Un nom, une adresse mail ou une mention.",
	"arg.email": "Adresse mail",
	"hint.email": "Une adresse mail complète, par exemple luca@example.com.",
	"arg.first": "Prénom",
	"hint.first": "128 caractères au plus, sur une ligne.",
	"arg.last": "Nom",
	"hint.last": "128 caractères au plus, sur une ligne.",
	"arg.role": "Rôle",
	"hint.role": "Choisissez un des rôles.",
	"arg.language": "Langue",
	"hint.language": "Au choix : de, en, es, fr, it.",
	"arg.app": "Une seule application",
	"hint.app": "Au choix : kdrive ou kchat.",
	"arg.search": "Recherche",
	"hint.search": "128 caractères au plus, sur une ligne.",
	"arg.state": "État",
	"hint.state": "Choisissez un des états de la liste.",
	"arg.page": "Page",
	"hint.page": "Un nombre de 1 à 100.",
	"choice.active": "Compte actif",
	"choice.pending": "Invitation envoyée",
	"choice.external": "Externe",
	"choice.normal": "Utilisateur",
	"choice.admin": "Administrateur",
	"choice.owner": "Propriétaire",
	"choice.de": "Allemand",
	"choice.en": "Anglais",
	"choice.es": "Espagnol",
	"choice.fr": "Français",
	"choice.it": "Italien",
	"choice.kdrive": "kDrive",
	"choice.kchat": "kChat",

	"users.of": "{used, number} sur {total, number}",
	"users.of-last":
		"{used, number} sur {total, number} (dernière licence libre)",
	"users.none": "Il n’y en a pas",
	"users.untold": "Infomaniak ne le dit pas",
	"users.untold-look":
		"Infomaniak ne le dit pas ; demandez d’abord à la personne",
	"users.row.seats": "Licences",
	"users.row.seat": "Licence",
	"users.row.quota": "Adresses",
	"users.row.addresses": "Adresses",
	"users.row.email": "Adresse mail",
	"users.row.role": "Rôle",
	"users.row.may": "Pourra alors",
	"users.row.language": "Langue",
	"users.row.state": "État",
	"users.row.teams": "Équipes",
	"users.row.login": "Dernière connexion",
	"users.row.invited": "Invitation envoyée le",
	"users.row.books": "Carnets d’adresses partagés",
	"users.row.calendars": "Calendriers",
	"users.row.sees": "Voit",
	"users.button.show": "Voir la personne",
	"users.button.address": "Créer une adresse…",
	"users.button.team": "Ajouter à une équipe…",
	"users.button.role": "Modifier le rôle…",
	"users.button.seat": "Attribuer une licence",
	"users.button.cancel": "Retirer l’invitation",
	"users.button.remove": "Retirer…",
	"users.button.again": "Inviter à nouveau…",

	"users.list.title":
		"{count, plural, =0 {Personne ne correspond} one {# personne} other {# personnes}}",
	"users.list.none":
		"Aucun résultat. Essayez avec moins de lettres, ou sans préciser l’état.",
	"users.column.name": "Nom",
	"users.column.email": "Adresse",
	"users.column.state": "État",
	"users.column.role": "Rôle",
	"users.column.login": "Dernière connexion",
	"users.state.active": "Compte actif",
	"users.state.pending": "Invitation envoyée",
	"users.state.external": "Externe",
	"users.since.active": "Compte actif depuis le {when}",
	"users.since.pending": "Invitation envoyée le {when}, pas encore acceptée",
	"users.since.external": "Externe depuis le {when}",
	"users.role.normal": "Utilisateur",
	"users.role.admin": "Administrateur",
	"users.role.owner": "Propriétaire",
	"users.may.normal": "Utiliser kSuite, sans rien modifier pour les autres",
	"users.may.admin": "Gérer les personnes, les adresses et les réglages",
	"users.may.owner": "Tout, offres et paiement compris",
	"users.seat.yes": "A une licence",
	"users.seat.no": "N’a pas de licence",
	"users.login.never": "Jamais",
	"users.power.owner":
		"Un propriétaire peut tout faire dans l’organisation ; une deuxième personne décide donc.",
	"users.power.owner-less":
		"Quelqu’un perd ainsi le rôle de propriétaire ; une deuxième personne décide donc.",
	"users.power.admin":
		"Un administrateur peut modifier des choses pour tout le monde ; une deuxième personne décide donc.",

	"users.add.title": "Ajouter {name} à kSuite",
	"users.add.verb": "Ajouter",
	"users.add.with-address":
		"L’adresse est nouvelle et sera créée en même temps.",
	"users.add.done": "{name} a reçu une invitation à kSuite",
	"users.add.sent": "L’invitation a été envoyée à {email}.",
	"users.add.undo": "Annuler : retirer l’invitation",
	"users.add.password": "Définir le mot de passe",
	"users.add.note-address":
		"L’invitation attend dans la nouvelle boîte mail : donnez-lui un mot de passe pour qu’elle puisse être lue.",
	"users.add.seen": "Invitation envoyée à {name} le {when}",

	"users.cancel.title": "Retirer l’invitation envoyée à {name}",
	"users.cancel.verb": "Retirer l’invitation",
	"users.cancel.address":
		"L’adresse {email} a été créée avec l’invitation. Elle est supprimée, avec les mails déjà reçus.",
	"users.cancel.done": "L’invitation envoyée à {name} a été retirée",
	"users.cancel.seats": "Licences utilisées : {seats}.",
	"users.cancel.seen": "L’invitation n’existe plus",

	"users.remove.title": "Retirer {name} de l’organisation",
	"users.remove.verb": "Retirer",
	"users.remove.no-seat": "N’en occupe aucune",
	"users.remove.ownerless": "{names} : toujours là, mais sans propriétaire",
	"users.remove.teams": "Ne fera plus partie de : {names}",
	"users.remove.books": "{names} : plus personne n’y aura accès",
	"users.remove.calendars": "{names} : suppression avec la personne",
	"users.remove.note":
		"La personne ne peut plus se connecter, et ne pourra qu’être invitée à nouveau.",
	"users.remove.done": "{name} ne fait plus partie de l’organisation",
	"users.remove.addresses":
		"Ces adresses comptent toujours. Attribuez-les à quelqu’un, ou supprimez-les.",
	"users.remove.seen": "La personne ne fait plus partie de l’organisation",

	"users.role.title": "Modifier le rôle attribué à {name}",
	"users.role.verb": "Modifier",
	"users.role.done": "{name} a maintenant le rôle {role}",
	"users.role.undo": "Annuler : rôle {role}",

	"users.seat.title": "Attribuer une licence à {name}",
	"users.seat.verb": "Attribuer la licence",
	"users.seat.note":
		"Une licence donne toujours accès à toute la kSuite : mail, kDrive, calendrier, contacts et kChat.",
	"users.seat.done": "{name} a une licence",

	"users.external.title": "Ajouter {name} comme personne externe",
	"users.external.verb": "Ajouter",
	"users.external.no-seat": "N’en occupe aucune",
	"users.external.sees":
		"Dans kDrive et kChat, seulement ce qui est partagé avec cette personne. Ni les mails des membres, ni les produits du Manager.",
	"users.external.next":
		"Partagez maintenant un dossier avec la personne dans kDrive, ou ajoutez-la à un canal dans kChat.",
	"users.external.undo": "Annuler : retirer la personne",
	"users.external.done": "{name} fait maintenant partie des personnes externes",
	"users.only.title": "Une licence pour {app} seul n’existe pas",
	"users.only.why":
		"Une personne avec une licence reçoit toujours toute la kSuite.",
	"users.only.kdrive":
		"Pour des fichiers, partagez le dossier : dans kDrive, ouvrez son menu, choisissez Partager et indiquez l’adresse mail. Cela n’occupe pas de licence.",
	"users.only.kchat":
		"Pour des messages, invitez la personne : dans kChat, ouvrez le canal, choisissez Inviter des personnes, puis Inviter en tant qu’invité. Cela n’occupe pas de licence.",
	"users.only.external":
		"Une personne qui a besoin des deux peut être ajoutée comme personne externe. Cela n’occupe pas non plus de licence.",
	"users.only.button": "Ajouter comme externe",
	"users.only.note": "Rien n’a été modifié.",

	"seats.title": "Licences utilisées : {used, number} sur {bought, number}",
	"seats.row.people": "Personnes avec une licence",
	"seats.row.pending": "Invitations pas encore acceptées",
	"seats.row.free": "Libres",
	"seats.row.bought": "Licences achetées",
	"seats.row.ceiling": "Maximum pour une kSuite",
	"seats.alt":
		"Licences utilisées : {used, number} sur {bought, number}, par {people, plural, one {# personne} other {# personnes}} et {pending, plural, =0 {aucune invitation} one {# invitation} other {# invitations}}. {free, plural, =0 {Aucune n’est libre.} one {# licence est libre.} other {# licences sont libres.}}",
	"seats.full":
		"Aucune licence n’est libre. Pour ajouter quelqu’un, adaptez d’abord l’offre : simulez-la avec plan preview.",
	"seats.note":
		"Une invitation occupe une licence tant qu’elle n’est pas retirée. Les personnes externes n’en occupent aucune.",
	"seats.note-derived":
		"Une invitation occupe une licence tant qu’elle n’est pas retirée. Les personnes externes n’en occupent aucune. Infomaniak n’indique pas les licences elles-mêmes : je compte les personnes qui ont kSuite et les places de son kDrive.",
	"seats.button.add": "Ajouter une personne…",
	"seats.button.pending": "Voir les invitations",
	"seats.button.plan": "Simuler une autre offre…",
} as const;
