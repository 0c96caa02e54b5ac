/** Connecting calendars and address books. */
export const sync = {
	"help.subject.sync": "Calendriers et contacts connectés",
	"command.sync connect": "Connecter votre compte",
	"help.sync connect":
		"Connecter vos calendriers et contacts sur une page privée, pour qu’ils soient protégés",
	"command.sync list": "Ce qui est protégé",
	"help.sync list": "Lesquels de vos calendriers et contacts sont protégés",
	"command.sync disconnect": "Déconnecter un compte",
	"help.sync disconnect":
		"Déconnecter vos calendriers et contacts ; pour les admins, ceux des autres",
	"command.sync service": "Compte de l’organisation",
	"help.sync service":
		"Connecter les calendriers et contacts de l’organisation, ou les déconnecter",
	"arg.forget": "Supprimer aussi les points de restauration",
	"hint.forget": "Sinon, ils restent 30 jours.",
	"arg.off": "Le déconnecter",
	"hint.off": "Sinon, vous recevez la page pour le connecter.",

	"sync.one-of": "l’un des serveurs {where}",
	"sync.calendars":
		"{count, plural, =0 {aucun calendrier} one {# calendrier} other {# calendriers}}",
	"sync.books":
		"{count, plural, =0 {aucun carnet d’adresses} one {# carnet d’adresses} other {# carnets d’adresses}}",
	"sync.kind.calendar": "Calendrier",
	"sync.kind.contacts": "Carnet d’adresses",
	"sync.nameless": "Sans nom",
	"sync.person.left": "quelqu’un qui n’est plus là",

	"sync.link.title.person": "Connecter vos calendriers et contacts",
	"sync.link.title.service":
		"Connecter les calendriers et contacts de l’organisation",
	"sync.link.text.person":
		"Un point de restauration en est alors créé chaque nuit, et vous pouvez les restaurer, les partager et les exporter d’ici. Ils se trouvent sur {where}.",
	"sync.link.text.service":
		"Un point de restauration en est alors créé chaque nuit, et le support peut les restaurer. Ils se trouvent sur {where}.",
	"sync.link.login":
		"Ouvrez https://config.infomaniak.com et choisissez l’adresse : la page affiche l’identifiant de synchronisation court, par exemple AB12345.",
	"sync.link.password":
		"Ouvrez https://manager.infomaniak.com, votre profil, les mots de passe d’application, et créez-en un pour Suitemate. Le mot de passe avec lequel vous vous connectez n’y fonctionne pas.",
	"sync.link.other":
		"Préparez l’identifiant du compte, et créez dans ses réglages un mot de passe d’application pour Suitemate.",
	"sync.link.type":
		"Saisissez les deux sur la page privée, jamais dans le chat.",
	"sync.link.open": "Ouvrir la page privée",
	"sync.link.before":
		"{server} est déjà connecté. Le nouveau compte le remplace ; les points de restauration de l’ancien restent 30 jours.",
	"sync.link.note":
		"La page fonctionne 15 minutes, et pour vous uniquement. Le mot de passe est conservé chiffré, et /ksuite sync disconnect le supprime.",
	"sync.link.here": "Vous n’avez rien à connecter",
	"sync.link.here.text":
		"Vos calendriers et contacts sont dans cette kSuite même, et déjà protégés.",
	"sync.link.nothing": "Il n’y a aucun serveur auquel se connecter",
	"sync.link.nothing.text":
		"La personne responsable de Suitemate peut en autoriser : docs/operations.md, DAV_SERVERS.",

	"sync.page.title.person": "Connecter calendriers et contacts",
	"sync.page.title.service":
		"Connecter les calendriers et contacts de l’organisation",
	"sync.page.for.person":
		"Cette page connecte un compte sur {server} pour {name}. Ce n’est pas vous ? Alors ne saisissez rien, peu importe qui vous a envoyé le lien.",
	"sync.page.for.service":
		"Cette page connecte un compte sur {server} pour toute l’organisation, à la demande de {name}. Vous ne vous y attendiez pas ? Alors ne saisissez rien, peu importe qui vous a envoyé le lien.",
	"sync.page.use":
		"Suitemate lit chaque nuit les calendriers et les carnets d’adresses pour conserver des points de restauration, et n’y écrit que ce qui est demandé dans le chat. Le mot de passe est conservé chiffré.",
	"sync.page.server": "Serveur",
	"sync.page.login": "Identifiant",
	"sync.page.login.infomaniak":
		"L’identifiant de synchronisation court qu’affiche config.infomaniak.com, par exemple AB12345.",
	"sync.page.login.other": "Le nom du compte sur le serveur.",
	"sync.page.password": "Mot de passe d’application",
	"sync.page.password.infomaniak":
		"Dans le Manager : votre profil, mots de passe d’application. Pas le mot de passe avec lequel vous vous connectez.",
	"sync.page.password.other":
		"Un mot de passe créé pour Suitemate dans les réglages du compte, pas celui avec lequel vous vous connectez.",
	"sync.page.verb": "Connecter",
	"sync.page.refused":
		"Le serveur n’accepte pas cet identifiant et ce mot de passe",
	"sync.page.refused.help":
		"Vérifiez les deux, et qu’il s’agit bien d’un mot de passe d’application. Rien n’a été conservé.",
	"sync.page.done": "C’est connecté",
	"sync.page.back": "Vous pouvez continuer dans votre chat.",

	"sync.connected.person": "Votre compte sur {server} est connecté",
	"sync.connected.service":
		"Le compte de l’organisation sur {server} est connecté",
	"sync.connected.what":
		"Protection dès maintenant : {what}. Les premiers points de restauration sont en cours de création.",
	"sync.connected.none":
		"Il ne contient encore ni calendrier ni carnet d’adresses. Ce qui s’y ajoutera sera protégé automatiquement.",
	"sync.connected.note":
		"Ce n’était pas vous ? Alors déconnectez-le avec /ksuite sync disconnect, supprimez le mot de passe d’application sur le serveur, et prévenez un admin.",
	"sync.button.calendars": "Calendriers",
	"sync.button.contacts": "Contacts",
	"sync.button.list": "Ce qui est protégé",
	"sync.button.connect": "Connecter…",
	"sync.button.again": "Connecter un autre compte…",
	"sync.button.disconnect": "Déconnecter…",
	"sync.button.gone": "Déconnecter le n° {number}…",

	"sync.list.connected": "Votre compte est connecté",
	"sync.list.here": "Vos calendriers et contacts sont protégés",
	"sync.list.none": "Rien de ce qui est à vous n’est connecté",
	"sync.list.none.text":
		"Sans compte connecté, aucun point de restauration de vos calendriers et contacts n’est créé.",
	"sync.column.name": "Nom",
	"sync.column.kind": "Type",
	"sync.column.newest": "Point de restauration le plus récent",
	"sync.newest.soon": "pas encore",
	"sync.row.server": "Serveur",
	"sync.row.since": "Connecté depuis le",
	"sync.row.points": "Points de restauration",
	"sync.overview": "Dans l’organisation",
	"sync.row.people": "Personnes connectées",
	"sync.row.service": "Compte de l’organisation",
	"sync.row.gone": "De personnes parties",
	"sync.not-connected": "pas connecté",
	"sync.since": "{server}, depuis le {day}",

	"sync.disconnect.title": "Déconnecter votre compte sur {server}",
	"sync.disconnect.title.other": "Déconnecter le compte de {name} sur {server}",
	"sync.disconnect.verb": "Déconnecter",
	"sync.disconnect.note":
		"L’identifiant et le mot de passe conservés sont supprimés, et plus aucun point n’est créé. Rien ne change sur le serveur ; supprimez-y aussi le mot de passe d’application.",
	"sync.points.count":
		"{points, plural, =0 {aucun point} one {# point} other {# points}} pour {count, plural, one {# calendrier ou carnet d’adresses} other {# calendriers ou carnets d’adresses}}",
	"sync.points.kept": "{count}, à conserver 30 jours",
	"sync.points.stay": "conservés 30 jours",
	"sync.points.none": "aucun",
	"sync.disconnected.own": "Votre compte sur {server} est déconnecté",
	"sync.disconnected.other": "Le compte de {name} sur {server} est déconnecté",
	"sync.disconnected.told": "{by} a déconnecté votre compte sur {server}",
	"sync.disconnected.stay":
		"Plus aucun point de restauration n’est créé. Ceux qui existent restent 30 jours, au cas où le même compte serait reconnecté.",
	"sync.disconnected.forgotten":
		"Plus aucun point de restauration n’est créé, et ceux qui existaient sont supprimés.",
	"sync.service.off.title": "Déconnecter le compte de l’organisation",
	"sync.service.off.done":
		"Le compte de l’organisation sur {server} est déconnecté",
	"undo.sync.again": "Annuler : reconnecter…",
	"undo.sync.forget":
		"Le compte peut être reconnecté, mais les points supprimés ne reviennent pas.",
	"undo.sync.other": "Seul le propriétaire du compte peut le reconnecter.",
} as const;
