/** Work on many people or addresses at once. */
export const bulk = {
	"command.users import": "Inviter en nombre",
	"help.users import":
		"Lire un tableau de personnes, le vérifier en entier et demander à les inviter ; rien ne se passe avant l’accord d’une deuxième personne",
	"command.users import-all": "Tout inviter",
	"help.users import-all": "Inviter toutes les personnes d’un tableau vérifié",
	"command.users import-rows": "Toutes les lignes",
	"help.users import-rows": "Toutes les lignes d’un tableau vérifié",
	"command.users import-faults": "Lignes à corriger",
	"help.users import-faults": "Les lignes laissées de côté, dans un fichier",
	"command.users import-again": "Réessayer",
	"help.users import-again":
		"Essayer encore une fois avec les personnes qui n’ont pas pu être invitées",
	"command.users import-result": "Résultat",
	"help.users import-result":
		"Ce qu’est devenue chaque ligne d’un tableau de personnes, dans un fichier CSV privé",
	"command.users export": "Exporter les personnes",
	"help.users export":
		"Toutes les personnes dans un fichier CSV privé qu’une importation sait relire ; le journal note que vous l’avez pris",
	"command.users offboard": "Gérer un départ",
	"help.users offboard":
		"Tout ce qu’il faut faire pour quelqu’un qui part, étape par étape ; vous voyez d’abord ce qu’on pourra annuler",
	"command.mail import": "Créer en nombre",
	"help.mail import":
		"Lire un tableau d’adresses mail, le vérifier en entier et demander à les créer ; rien ne se passe avant l’accord d’une deuxième personne",
	"command.mail import-all": "Tout créer",
	"help.mail import-all": "Créer toutes les adresses d’un tableau vérifié",
	"command.mail import-rows": "Toutes les lignes",
	"help.mail import-rows": "Toutes les lignes d’un tableau vérifié",
	"command.mail import-faults": "Lignes à corriger",
	"help.mail import-faults": "Les lignes laissées de côté, dans un fichier",
	"command.mail import-again": "Réessayer",
	"help.mail import-again":
		"Essayer encore une fois avec les adresses qui n’ont pas pu être créées",
	"command.mail import-result": "Résultat",
	"help.mail import-result":
		"Ce qu’est devenue chaque ligne d’un tableau d’adresses, dans un fichier CSV privé",
	"command.mail passwords": "Nouveaux mots de passe",
	"help.mail passwords":
		"Voir une fois, sur une page privée, les mots de passe créés par une de vos demandes",

	"arg.rows": "Ou collez les lignes ici",
	"hint.rows":
		"Collez les lignes avec leurs titres, ou choisissez un fichier, mais pas les deux.",
	"arg.table": "Fichier CSV",
	"hint.table": "Choisissez un fichier de 1 Mo au plus, enregistré en CSV.",
	"arg.passwords": "Me montrer une fois les nouveaux mots de passe",
	"hint.passwords": "Cochez si quelqu’un reprend les boîtes mail.",

	"problem.table-unusable":
		"Je ne peux pas utiliser ce tableau, rien n’a donc été modifié. {why}",
	"problem.import-over":
		"Je n’ai plus ces lignes : je les garde sept jours, et pour la personne qui les a données. Rien n’a été modifié. Donnez-moi à nouveau le tableau.",

	"bulk.table.workbook":
		"C’est un classeur ou un autre document. Dans votre tableur, choisissez Enregistrer sous, puis CSV.",
	"bulk.table.binary":
		"Ce n’est pas du texte. Enregistrez-le en CSV et réessayez.",
	"bulk.table.quote":
		"Un guillemet n’y est jamais refermé. Refermez-le, ou retirez-le.",
	"bulk.table.empty": "Il ne contient aucune ligne.",
	"bulk.table.many":
		"Il a plus de {most, number} lignes. Partagez-le en plusieurs tableaux.",
	"bulk.table.wide":
		"Il a plus de {most, number} colonnes. Gardez celles qui sont nécessaires.",
	"bulk.table.missing": "Aucune colonne n’a pour titre : {columns}.",
	"bulk.table.twice":
		"Plusieurs colonnes ressemblent à « {column} ». Renommez ou supprimez celles qui ne conviennent pas.",
	"bulk.table.heading":
		"Il n’a pas de titres que je connaisse, et je ne peux pas distinguer les colonnes. Mettez-leur des titres : {columns}.",

	"bulk.column.email": "Adresse mail",
	"bulk.column.first": "Prénom",
	"bulk.column.last": "Nom",
	"bulk.column.role": "Rôle",
	"bulk.column.language": "Langue",
	"bulk.column.teams": "Équipes",
	"bulk.column.address": "Adresse",
	"bulk.column.owner": "Propriétaire",
	"bulk.column.aliases": "Alias",

	"bulk.head.number": "Ligne",
	"bulk.head.users": "Adresse mail",
	"bulk.head.users-who": "Nom",
	"bulk.head.mail": "Adresse",
	"bulk.head.mail-who": "Propriétaire",
	"bulk.head.what": "Résultat",
	"bulk.head.outcome": "Résultat",
	"bulk.head.why": "Remarque",
	"bulk.head.step": "Étape",
	"bulk.head.undo": "Peut-on l’annuler ?",

	"bulk.fault.no-email": "L’adresse mail manque",
	"bulk.fault.email": "Ce n’est pas une adresse mail",
	"bulk.fault.missing": "Il manque : {column}",
	"bulk.fault.long": "Trop long : {column}",
	"bulk.fault.unusable": "Inutilisable : {column}",
	"bulk.fault.control": "Sauts de ligne ou caractères invisibles : {column}",
	"bulk.fault.role": "Rôle inconnu",
	"bulk.fault.language": "Langue inconnue",
	"bulk.fault.team": "Il n’y a pas d’équipe « {team} »",
	"bulk.fault.twice": "Identique à la ligne {row, number}",
	"bulk.fault.there-active": "Fait déjà partie de l’organisation",
	"bulk.fault.there-pending": "Invitation déjà envoyée",
	"bulk.fault.there-external":
		"Déjà ici comme personne externe ; /ksuite users seat attribue une licence",
	"bulk.fault.owned": "Cette adresse appartient déjà à quelqu’un",
	"bulk.fault.no-address": "L’adresse manque",
	"bulk.fault.address": "Cela ne peut pas être une adresse",
	"bulk.fault.foreign": "Dans aucun domaine de l’organisation",
	"bulk.fault.taken": "Cette adresse existe déjà",
	"bulk.fault.alias": "Un alias est inutilisable ou existe déjà",
	"bulk.fault.aliases": "Plus de 20 alias",
	"bulk.fault.owner": "Personne n’a ici l’adresse mail du propriétaire",

	"bulk.fault.and": "{one}. {other}",

	"bulk.row.rows": "Lignes lues",
	"bulk.row.left-out": "Laissées de côté",
	"bulk.row.ignored": "Colonnes non utilisées",
	"bulk.row.seats": "Licences",
	"bulk.row.addresses": "Adresses",
	"bulk.row.users": "Personnes à inviter",
	"bulk.row.mail": "Adresses à créer",
	"bulk.row.passwords": "Nouveaux mots de passe",
	"bulk.of": "{used, number} sur {total, number}",

	"bulk.users.intro":
		"Choisissez un fichier CSV de personnes, ou collez des lignes d’un tableur. Il faut des colonnes pour l’adresse mail, le prénom et le nom ; le rôle, la langue et les équipes peuvent s’y ajouter.",
	"bulk.mail.intro":
		"Choisissez un fichier CSV d’adresses, ou collez des lignes d’un tableur. Il faut une colonne pour l’adresse ; l’adresse mail du propriétaire et les alias peuvent s’y ajouter.",
	"bulk.intro":
		"Titres en français, allemand, anglais, espagnol ou italien. 1000 lignes et 1 Mo au plus. Je vérifie tout d’abord et ne modifie rien.",
	"bulk.users.read":
		"{count, plural, =0 {Aucune de ces {all, number} lignes ne permet d’inviter quelqu’un} one {# personne à inviter sur {all, number} lignes} other {# personnes à inviter sur {all, number} lignes}}",
	"bulk.mail.read":
		"{count, plural, =0 {Aucune de ces {all, number} adresses ne peut être créée} one {# adresse sur {all, number} peut être créée} other {# adresses sur {all, number} peuvent être créées}}",
	"bulk.users.short":
		"Lignes sans erreur : {count, number} sur {all, number}, mais il n’y a pas de place pour toutes",
	"bulk.mail.short":
		"Lignes sans erreur : {count, number} sur {all, number}, mais il n’y a pas de place pour toutes",
	"bulk.missing.seats":
		"Il faut {count, plural, one {# licence} other {# licences}}, et {free, plural, =0 {aucune n’est libre} one {# est libre} other {# sont libres}}. Partagez le tableau, libérez des licences, ou faites demander une augmentation par un admin.",
	"bulk.missing.ceiling":
		"Il faut {count, plural, one {# licence} other {# licences}}, et une kSuite {free, plural, =0 {ne peut plus accueillir personne} one {peut encore accueillir # personne} other {peut encore accueillir # personnes}}. Partagez le tableau, ou libérez des licences.",
	"bulk.missing.addresses":
		"Il faut {count, plural, one {# adresse} other {# adresses}}, et {free, plural, =0 {il n’en reste aucune} one {il en reste #} other {il en reste #}}. Partagez le tableau, supprimez des adresses, ou faites demander une offre supérieure par un admin.",
	"bulk.users.fine": "À inviter",
	"bulk.users.fine-role": "À inviter, rôle : {role}",
	"bulk.users.fine-teams": "À inviter, équipes : {teams}",
	"bulk.users.fine-role-teams": "À inviter, rôle : {role}, équipes : {teams}",
	"bulk.mail.fine": "À créer",
	"bulk.mail.fine-aliases": "À créer, avec les alias : {aliases}",
	"bulk.none":
		"Toutes les lignes sont laissées de côté ; voyez pourquoi ci-dessous. Rien n’a été modifié.",
	"bulk.first": "Les {count, number} premières sur {all, number}",
	"bulk.kept":
		"Rien n’a été modifié. Je garde ces lignes sept jours, pour vous uniquement.",
	"bulk.users.power":
		"{count, plural, one {# personne reçoit} other {# personnes reçoivent}} un pouvoir sur l’organisation : un autre rôle qu’utilisateur.",
	"bulk.users.with-address":
		"{count, plural, one {# adresse mail de l’organisation est créée} other {# adresses mail de l’organisation sont créées}} avec les invitations.",
	"bulk.users.unsure":
		"Les licences sont comptées d’après ce que dit Infomaniak, le nombre n’est donc peut-être pas tout à fait exact.",
	"bulk.users.ask":
		"Demander l’approbation : inviter {count, plural, one {# personne} other {# personnes}}",
	"bulk.mail.ask":
		"Demander l’approbation : créer {count, plural, one {# adresse} other {# adresses}}",
	"bulk.users.all":
		"Inviter {count, plural, one {# personne} other {# personnes}} d’un tableau",
	"bulk.mail.all":
		"Créer {count, plural, one {# adresse} other {# adresses}} d’un tableau",
	"bulk.users.verb": "Inviter",
	"bulk.mail.verb": "Créer",
	"bulk.users.undo":
		"On ne peut pas tout annuler d’un coup. Chaque invitation peut être retirée séparément : /ksuite users cancel",
	"bulk.mail.undo":
		"On ne peut pas tout annuler d’un coup. Chaque adresse peut être supprimée séparément : /ksuite mail delete",
	"bulk.users.done":
		"{count, plural, =0 {Aucune personne invitée} one {# personne invitée} other {# personnes invitées}} sur {all, number}",
	"bulk.mail.done":
		"{count, plural, =0 {Aucune adresse créée} one {# adresse créée} other {# adresses créées}} sur {all, number}",

	"bulk.button.check": "Vérifier",
	"bulk.button.faulty": "Lignes à corriger en CSV",
	"bulk.button.back": "Retour au tableau",
	"bulk.button.rows": "Voir toutes les lignes",
	"bulk.button.other": "Un autre tableau…",
	"bulk.button.plan": "Simuler une autre offre…",
	"bulk.button.result": "Résultat en CSV",
	"bulk.button.again": "Continuer avec le reste",
	"bulk.button.passwords": "Voir une fois les mots de passe",

	"bulk.rows": "{count, plural, one {# ligne} other {# lignes}}",
	"bulk.faulty":
		"{count, plural, =0 {Aucune ligne à corriger} one {# ligne à corriger} other {# lignes à corriger}}",
	"bulk.faulty-note":
		"Corrigez-les dans le fichier et redonnez-le-moi : les deux dernières colonnes ne sont pas prises en compte.",
	"bulk.result":
		"{count, plural, one {Ce qu’est devenue # ligne} other {Ce que sont devenues # lignes}}",

	"bulk.outcome.done": "Fait",
	"bulk.outcome.already": "C’était déjà le cas",
	"bulk.outcome.failed": "N’a pas fonctionné",
	"bulk.outcome.by-hand": "À faire dans le Manager",
	"bulk.outcome.not-reached": "Pas atteint",

	"bulk.why.by-hand": "Cela doit être fait dans le Manager",
	"bulk.why.no-address": "Invitation envoyée, mais sans l’adresse mail : {why}",
	"bulk.why.no-team":
		"Invitation envoyée, mais sans l’ajout à l’équipe {team} : {why}",
	"bulk.why.team-gone": "l’équipe n’existe plus",
	"bulk.why.no-alias": "Adresse créée, mais sans l’alias {alias} : {why}",
	"bulk.why.no-owner":
		"Adresse créée, mais son propriétaire n’y a pas encore accès : à faire dans le Manager",
	"bulk.why.password":
		"Adresse créée, mais j’ai été interrompu avant de pouvoir garder le mot de passe ; /ksuite mail password en crée un nouveau",

	"bulk.passwords.note":
		"{count, plural, one {# mot de passe attend} other {# mots de passe attendent}} la personne qui a fait la demande, pendant sept jours, et personne d’autre.",
	"bulk.passwords.page":
		"{count, plural, one {# mot de passe} other {# mots de passe}}",
	"bulk.passwords.title":
		"{count, plural, one {# mot de passe se trouve} other {# mots de passe se trouvent}} sur une page privée",
	"bulk.passwords.link": "Voir les mots de passe",
	"bulk.passwords.once":
		"La page s’ouvre une seule fois, dans les 15 minutes, et le lien n’est que pour vous. Désormais, je ne les garde nulle part ; s’il est trop tard, donnez de nouveaux mots de passe aux boîtes mail.",
	"bulk.passwords.none": "Aucun mot de passe n’attend ici",
	"bulk.passwords.none-text":
		"Ils ont déjà été montrés, ou personne ne les a regardés pendant sept jours. Rien n’a été modifié. Une boîte mail en reçoit un nouveau avec /ksuite mail password",

	"bulk.export.title":
		"{count, plural, one {# personne} other {# personnes}} dans un fichier",
	"bulk.export.note":
		"Une importation sait relire ce fichier. Il contient des noms et des adresses : conservez-le là où personne d’autre ne peut le lire.",

	"bulk.off.title": "Retirer {name} partout",
	"bulk.off.verb": "Commencer",
	"bulk.off.done": "{name} ne fait plus partie de l’organisation",
	"bulk.off.open": "{name} fait encore partie de l’organisation",
	"bulk.off.rest":
		"{count, plural, one {# étape n’a pas fonctionné ou n’a pas été atteinte. Faites-la séparément} other {# étapes n’ont pas fonctionné ou n’ont pas été atteintes. Faites-les séparément}}, ou refaites la demande tant que la personne est là : ce qui est déjà fait est reconnu.",
	"bulk.off.seen": "La personne ne fait plus partie de l’organisation",
	"bulk.off.note":
		"Une étape qui ne fonctionne pas n’arrête pas les autres. La personne peut être invitée à nouveau, mais ce qui part avec elle ne revient pas.",
	"bulk.off.note-pending":
		"Une étape qui ne fonctionne pas n’arrête pas les autres. La personne peut être invitée à nouveau.",
	"bulk.off.configured":
		"La configuration désigne cette personne comme propriétaire ici (OWNERS). Seule la personne responsable de Suitemate peut l’en retirer.",
	"bulk.off.passwords-once":
		"Montrés une fois à la personne qui a fait la demande, sur une page privée",
	"bulk.off.passwords-nobody": "Personne ne les voit",
	"bulk.off.untold":
		"Infomaniak ne le dit pas. Vérifiez d’abord dans le Manager.",
	"bulk.off.row.addresses": "Adresses",
	"bulk.off.row.books": "Carnets d’adresses",
	"bulk.off.row.calendars": "Calendriers",
	"bulk.off.addresses": "{names} : toujours là, mais sans propriétaire",
	"bulk.off.books": "{names} : plus personne n’y aura accès",
	"bulk.off.calendars": "{names} : suppression avec la personne",
	"bulk.off.step.password":
		"Donner un nouveau mot de passe à {label}, pour que personne n’y entre",
	"bulk.off.step.unlink": "Dissocier le compte de chat {label}",
	"bulk.off.step.sync":
		"Déconnecter les calendriers et contacts sur {label} ; les points de restauration restent 30 jours",
	"bulk.off.step.role": "Retirer le rôle ici : {label}",
	"bulk.off.step.withdraw": "Retirer la demande en attente {label}",
	"bulk.off.step.team": "Retirer de l’équipe {label}",
	"bulk.off.step.cancel": "Retirer l’invitation envoyée à {label}",
	"bulk.off.step.remove": "Retirer {label} de l’organisation",
	"bulk.off.undo.password":
		"En partie : /ksuite mail password en crée un autre",
	"bulk.off.undo.unlink": "Oui : la personne l’associe à nouveau",
	"bulk.off.undo.sync": "Oui : la personne les connecte de nouveau",
	"bulk.off.undo.role": "Oui : /ksuite roles grant",
	"bulk.off.undo.withdraw": "Non : il faut refaire la demande",
	"bulk.off.undo.team": "Oui : /ksuite teams join",
	"bulk.off.undo.cancel": "Non : seulement une nouvelle invitation",
	"bulk.off.undo.remove": "Non : seulement une nouvelle invitation",
} as const;
