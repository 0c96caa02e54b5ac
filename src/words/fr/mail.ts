/** Mail addresses. */
export const mail = {
	"command.mail list": "Adresses mail",
	"help.mail list": "Toutes les adresses mail, ou celles que vous cherchez",
	"command.mail show": "Une adresse mail",
	"help.mail show": "Une adresse : propriétaire, alias, dernière connexion",
	"command.mail quota": "Adresses restantes",
	"help.mail quota":
		"Combien d’adresses sont utilisées et permises, et pourquoi",
	"command.mail create": "Créer une adresse",
	"help.mail create":
		"Créer une adresse mail ; vous voyez son mot de passe une fois, sur une page privée",
	"command.mail alias": "Modifier un alias",
	"help.mail alias": "Ajouter un autre nom à une adresse, ou en retirer un",
	"command.mail delete": "Supprimer une adresse",
	"help.mail delete": "Supprimer une adresse mail avec tous ses mails",
	"command.mail password": "Nouveau mot de passe",
	"help.mail password":
		"Donner un nouveau mot de passe à une boîte mail ; vous le voyez une fois, sur une page privée",

	"arg.address": "Adresse mail",
	"hint.address":
		"Une adresse de votre organisation ; sans domaine, le domaine principal est ajouté.",
	"arg.owner": "Propriétaire",
	"hint.owner": "Un nom, une adresse mail ou une mention.",
	"arg.alias": "Alias",
	"hint.alias":
		"Une adresse de votre organisation ; sans domaine, le domaine principal est ajouté.",
	"arg.remove": "Le retirer au lieu de l’ajouter",
	"hint.remove": "Cochez pour retirer l’alias.",

	"mail.row.address": "Adresse",
	"mail.row.owner": "Propriétaire",
	"mail.row.aliases": "Alias",
	"mail.row.login": "Dernière connexion",
	"mail.row.since": "Depuis",
	"mail.row.quota": "Adresses",
	"mail.row.password": "Mot de passe",
	"mail.used": "{used, number} sur {allowed, number} utilisées",
	"mail.of": "{used, number} sur {allowed, number}",
	"mail.none": "Aucun",
	"mail.never": "Jamais",
	"mail.nobody": "Aucun",
	"mail.untold": "Infomaniak ne le dit pas",
	"mail.guard":
		"Qui lit cette boîte mail pourrait agir au nom d’une personne qui administre l’organisation ; une deuxième personne décide donc.",
	"mail.button.create": "Créer une adresse…",
	"mail.button.alias": "Ajouter un alias…",
	"mail.button.alias-away": "Retirer {alias}…",
	"mail.button.password": "Nouveau mot de passe",
	"mail.button.delete": "Supprimer…",
	"mail.button.plan": "Simuler une autre offre…",
	"mail.page.title": "Mot de passe pour {address}",

	"mail.list.title":
		"{count, plural, =0 {Aucune adresse trouvée} one {# adresse} other {# adresses}}",
	"mail.list.none":
		"Aucune adresse ni aucun alias ne correspond. Essayez avec moins de lettres.",

	"mail.quota.title": "Adresses : {used}",
	"mail.quota.allowed": "Permises",
	"mail.quota.sum":
		"{users, plural, one {# utilisateur} other {# utilisateurs}} × {perUser, number} = {allowed, number}",
	"mail.quota.free": "Restantes",
	"mail.quota.note":
		"Les adresses appartiennent à l’organisation, pas à une personne. Les alias ne comptent pas. Davantage d’utilisateurs ou une offre supérieure en donnent plus.",

	"mail.create.title": "Créer l’adresse {address}",
	"mail.create.verb": "Créer",
	"mail.create.done": "L’adresse {address} a été créée",
	"mail.create.undo": "Annuler : supprimer l’adresse",
	"mail.create.unattached":
		"Je n’ai pas pu donner cette boîte mail à {name}. Cette personne peut l’ajouter elle-même dans kMail, avec l’adresse et son mot de passe.",
	"mail.create.seen":
		"L’adresse {address} existe. Si personne n’a vu son mot de passe, demandez-en un nouveau.",

	"mail.password.where": "Montré une seule fois, à vous, sur une page privée",
	"mail.password.link": "Voir le mot de passe",
	"mail.password.once":
		"La page s’ouvre une seule fois, dans les 15 minutes, et le lien n’est que pour vous. S’il est trop tard, demandez un nouveau mot de passe.",
	"mail.password.title": "Donner un nouveau mot de passe à {address}",
	"mail.password.verb": "Créer le mot de passe",
	"mail.password.old":
		"L’ancien mot de passe cesse aussitôt de fonctionner, aussi sur les téléphones et les ordinateurs.",
	"mail.password.done": "{address} a un nouveau mot de passe",
	"mail.password.devices":
		"Les téléphones et les ordinateurs qui lisent cette boîte mail ont besoin du nouveau.",

	"mail.alias.add.title": "Ajouter l’alias {alias} à {address}",
	"mail.alias.add.verb": "Ajouter l’alias",
	"mail.alias.add.note":
		"Les mails envoyés à l’alias arrivent dans la même boîte. Les alias ne comptent pas.",
	"mail.alias.add.done":
		"{alias} est désormais un alias de l’adresse {address}",
	"mail.alias.add.undo": "Annuler : retirer l’alias",
	"mail.alias.remove.title": "Retirer l’alias {alias} de l’adresse {address}",
	"mail.alias.remove.verb": "Retirer l’alias",
	"mail.alias.remove.note":
		"Les mails envoyés à l’alias reviendront à leur expéditeur.",
	"mail.alias.remove.done":
		"{alias} n’est plus un alias de l’adresse {address}",
	"mail.alias.remove.undo": "Annuler : remettre l’alias",

	"mail.delete.title": "Supprimer l’adresse {address}",
	"mail.delete.verb": "Supprimer",
	"mail.delete.aliases": "Alias supprimés aussi",
	"mail.delete.note": "Tous les mails qu’elle contient sont perdus.",
	"mail.delete.done": "L’adresse {address} a été supprimée",
} as const;
