/** What Suitemate stands on, and how it is. */
export const doctor = {
	"command.doctor": "État de l’ensemble",
	"help.doctor":
		"Si tout ce sur quoi Suitemate s’appuie fonctionne, et que faire là où ce n’est pas le cas",
	"doctor.title.broken":
		"{count, plural, one {# point ne fonctionne pas} other {# points ne fonctionnent pas}}",
	"doctor.title.warning":
		"{count, plural, one {Tout fonctionne, mais # point est à vérifier} other {Tout fonctionne, mais # points sont à vérifier}}",
	"doctor.title.fine": "Tout ce qui est configuré fonctionne",
	"doctor.state.broken": "✕ En panne",
	"doctor.state.warning": "▲ Attention",
	"doctor.state.missing": "– Non configuré",
	"doctor.state.fine": "✓ En ordre",
	"doctor.line": "{name} : {found}",
	"doctor.line.remedy": "{name} : {found} → {remedy}",
	"doctor.again": "Vérifier à nouveau",
	"doctor.note":
		"Vérifié le {when}. Rien n’a été modifié. Les réglages sont décrits dans docs/operations.md.",
	"doctor.late":
		"Pas de réponse en {seconds, plural, one {# seconde} other {# secondes}}.",
	"doctor.late.remedy": "Vérifiez à nouveau dans une minute.",
	"doctor.failed":
		"La vérification elle-même a échoué. Le journal en dit plus sous {reference}.",
	"doctor.check.ksuite.token": "Jeton kSuite",
	"doctor.check.ksuite.right.user_info": "Droit de voir à qui est le jeton",
	"doctor.check.ksuite.right.accounts":
		"Droit sur les personnes et les équipes",
	"doctor.check.ksuite.right.products": "Droit sur la liste des produits",
	"doctor.check.ksuite.right.drive": "Droit sur kDrive",
	"doctor.check.ksuite.right.mail": "Droit sur le mail",
	"doctor.check.ksuite.right.ai-tools": "Droit sur AI Tools",
	"doctor.check.ksuite.drive": "kSuite",
	"doctor.check.ksuite.hostings": "Service Mail",
	"doctor.check.ksuite.pace": "Appels à Infomaniak",
	"doctor.check.ksuite.clock": "Horloge comparée à celle d’Infomaniak",
	"doctor.check.ksuite.demo": "kSuite",
	"doctor.check.model": "Modèle de langage",
	"doctor.check.slack.token": "Slack",
	"doctor.check.slack.scopes": "Droits dans Slack",
	"doctor.check.slack.mode": "Liaison avec Slack",
	"doctor.check.slack.approvals": "Canal des approbations",
	"doctor.check.clock": "Horloge comparée à celle de Slack",
	"doctor.check.points": "Points de restauration",
	"doctor.check.here.pages": "Pages privées",
	"doctor.check.here.mail": "Envoi de mails",
	"doctor.check.here.database": "Base de données",
	"doctor.check.here.folder": "Dossier de données",
	"doctor.check.here.key": "Clé",
	"doctor.ksuite.demo":
		"Ceci est la démo. Les personnes, les adresses et le stockage se trouvent dans la base de données de Suitemate, et aucune de leurs modifications n’atteint Infomaniak.",
	"doctor.ksuite.demo.remedy":
		"npm run setup connecte votre propre kSuite : docs/operations.md#ksuite",
	"doctor.ksuite.token.fine":
		"Il fonctionne dans {organisation}. Il a été créé par {name}{role, select, owner { (propriétaire)} admin { (administrateur)} other {}}.",
	"doctor.ksuite.token.nameless":
		"Il fonctionne dans {organisation}. Infomaniak ne dit pas à qui il est.",
	"doctor.ksuite.token.bare":
		"Il fonctionne, mais sans les droits qui diraient à qui il est et où.",
	"doctor.ksuite.token.weak":
		"Il fonctionne dans {organisation}, mais la personne qui l’a créé n’y est ni administrateur ni propriétaire. Infomaniak refusera la plupart des modifications.",
	"doctor.ksuite.token.weak.remedy":
		"Faites créer un jeton par un administrateur ou un propriétaire, et mettez-le dans INFOMANIAK_TOKEN.",
	"doctor.ksuite.token.refused": "Infomaniak ne l’accepte pas.",
	"doctor.ksuite.token.refused.remedy":
		"Créez un nouveau jeton avec les droits cités ici, et mettez-le dans INFOMANIAK_TOKEN. Un jeton resté un an sans servir est désactivé.",
	"doctor.ksuite.token.elsewhere":
		"Il fonctionne, mais pas dans l’organisation numéro {account}.",
	"doctor.ksuite.token.elsewhere.remedy":
		"Mettez le bon numéro dans INFOMANIAK_ACCOUNT, ou faites créer le jeton par quelqu’un de cette organisation.",
	"doctor.ksuite.page": "Jetons dans le Manager",
	"doctor.ksuite.manager": "Le Manager",
	"doctor.ksuite.right.given": "Il est là.",
	"doctor.ksuite.right.missing":
		"Il manque au jeton, ou à la personne qui l’a créé{scope, select, user_info {. Seul le nom de la première ligne en a besoin} ai {. Seuls les modèles d’Infomaniak en ont besoin} other {}}.",
	"doctor.ksuite.right.remedy":
		"Un jeton ne peut pas recevoir d’autres droits après coup : créez-en un nouveau avec tous ceux de celui-ci et {scope, select, accounts {« accounts »} user_info {« user_info »} drive {« drive »} mail {le droit du Service Mail (ou « All »)} products {« All »} other {le droit d’AI Tools (ou « All »)}}, puis mettez-le dans INFOMANIAK_TOKEN.",
	"doctor.ksuite.right.refused":
		"Impossible de l’essayer, car Infomaniak n’accepte pas le jeton.",
	"doctor.ksuite.right.untried":
		"Impossible de l’essayer, car aucun Service Mail n’est visible.",
	"doctor.ksuite.unseen": "Invisible sans ce droit.",
	"doctor.ksuite.drive.fine":
		"{pack, select, ksuite_essential {kSuite gratuite} ksuite_standard {kSuite Standard} ksuite_pro {kSuite Pro} ksuite_entreprise {kSuite Enterprise} other {Un drive sans kSuite}}, {taken, number} sur {slots, plural, one {# utilisateur} other {# utilisateurs}}, {used} sur {size} utilisés.",
	"doctor.ksuite.drive.ends":
		"{pack, select, ksuite_essential {kSuite gratuite} ksuite_standard {kSuite Standard} ksuite_pro {kSuite Pro} ksuite_entreprise {kSuite Enterprise} other {Un drive sans kSuite}}, {taken, number} sur {slots, plural, one {# utilisateur} other {# utilisateurs}}, {used} sur {size} utilisés. Fin le {ends}.",
	"doctor.ksuite.drive.ends.remedy": "Renouvelez l’offre dans le Manager.",
	"doctor.ksuite.drive.none":
		"Le jeton n’en voit aucune dans cette organisation.",
	"doctor.ksuite.drive.none.remedy":
		"Commandez-en une, ou donnez à la personne du jeton l’accès à son kDrive. INFOMANIAK_DRIVE désigne un autre drive.",
	"doctor.ksuite.hostings.fine":
		"{count, plural, one {# domaine} other {# domaines}} : {domains}.",
	"doctor.ksuite.hostings.none":
		"Le jeton n’en voit aucun dans cette organisation.",
	"doctor.ksuite.hostings.none.remedy":
		"Commandez-en un, ou donnez-y accès à la personne du jeton. Si INFOMANIAK_MAIL_HOSTINGS est défini, il doit le citer.",
	"doctor.ksuite.pace.fine":
		"{calls, plural, one {# appel} other {# appels}} dans la dernière minute, sur {most, number} permis.",
	"doctor.ksuite.pace.busy":
		"{calls, plural, one {# appel} other {# appels}} dans la dernière minute, sur {most, number} permis. Le {when}, Infomaniak a signalé que c’était trop.",
	"doctor.ksuite.pace.remedy":
		"Un autre programme utilise peut-être le même jeton : donnez-lui le sien, ou baissez INFOMANIAK_CALLS_PER_MINUTE.",
	"doctor.model.none":
		"Aucun n’est connecté, on ne peut donc rien faire écrire ni demander.",
	"doctor.model.none.remedy":
		"Définissez AI_BASE_URL, ou cherchez-en un sur cette machine : /ksuite ai look",
	"doctor.model.silent":
		"{name} {health, select, unreachable {ne répond pas} loading {charge encore son modèle} other {refuse : sa clé, son modèle ou son adresse ne convient pas}}{count, plural, =0 {} one {, et # autre n’est pas prêt non plus} other {, et # autres ne sont pas prêts non plus}}.",
	"doctor.model.refused":
		"{name} refuse : {reason}{count, plural, =0 {} one {, et # autre n’est pas prêt non plus} other {, et # autres ne sont pas prêts non plus}}.",
	"doctor.model.remedy.loading": "Vérifiez à nouveau dans quelques minutes.",
	"doctor.model.remedy.refused":
		"Vérifiez AI_BASE_URL, AI_API_KEY et AI_MODEL. Pour en savoir plus : /ksuite ai status",
	"doctor.model.remedy.unreachable":
		"Démarrez-le, ou vérifiez AI_BASE_URL. Pour en savoir plus : /ksuite ai status",
	"doctor.model.unlisted": "{name} répond, mais ne propose pas {model}.",
	"doctor.model.unlisted.remedy":
		"Choisissez-en un avec /ksuite ai models, et mettez-le dans AI_MODEL ou AI_MODELS.",
	"doctor.model.at": "{model} ({name})",
	"doctor.model.ready":
		"{count, plural, one {Il répond} other {Les # serveurs répondent}} : {models}.",
	"doctor.slack.works": "Le jeton fonctionne, dans l’espace de travail {team}.",
	"doctor.slack.refused": "Slack refuse le jeton ({code}).",
	"doctor.slack.refused.remedy":
		"Réinstallez l’app, et mettez son jeton de bot dans SLACK_BOT_TOKEN.",
	"doctor.slack.unreachable": "Slack ne répond pas.",
	"doctor.slack.unreachable.remedy":
		"Vérifiez le réseau de la machine où tourne Suitemate, et https://slack-status.com",
	"doctor.slack.scopes.unknown": "Slack n’a pas dit quels droits a le jeton.",
	"doctor.slack.scopes.all":
		"{count, plural, one {Le droit prévu dans le manifeste de l’app est là} other {Les # droits prévus dans le manifeste de l’app sont là}}.",
	"doctor.slack.scopes.missing":
		"{count, plural, one {# droit prévu dans le manifeste de l’app manque} other {# droits prévus dans le manifeste de l’app manquent}} : {missing}.",
	"doctor.slack.scopes.remedy":
		"Remettez manifest.yml dans les réglages de l’app, puis réinstallez-la.",
	"doctor.slack.apps": "Vos apps chez Slack",
	"doctor.slack.mode.http": "Slack appelle Suitemate par HTTP.",
	"doctor.slack.mode.socket": "Suitemate appelle Slack par un socket.",
	"doctor.approvals.member": "Il est défini, et Suitemate en fait partie.",
	"doctor.approvals.unset":
		"Aucun n’est défini, les demandes vont donc à chaque personne qui peut décider.",
	"doctor.approvals.unset.remedy":
		"Créez un canal privé, invitez-y Suitemate, et mettez son identifiant dans APPROVALS_CHANNEL.",
	"doctor.approvals.outside":
		"Il est défini, mais Suitemate n’en fait pas partie.",
	"doctor.approvals.outside.remedy":
		"Tapez-y /invite @Suitemate, ou mettez un autre canal dans APPROVALS_CHANNEL.",
	"doctor.approvals.unknown":
		"Il est défini. Slack n’a pas dit si Suitemate en fait partie.",
	"doctor.clock.fine":
		"Elle concorde avec {where}, à {seconds, plural, =0 {une seconde} one {une seconde} other {# secondes}} près.",
	"doctor.clock.warning":
		"Écart avec {where} : {seconds, plural, one {# seconde} other {# secondes}}.",
	"doctor.clock.broken":
		"Écart avec {where} : {minutes, plural, one {# minute} other {# minutes}}. À partir de cinq minutes, ce qui vient de Slack passe pour falsifié.",
	"doctor.clock.remedy":
		"Laissez la machine où tourne Suitemate régler elle-même son horloge (NTP).",
	"doctor.clock.unknown":
		"{where} n’a pas donné l’heure qui permettrait de comparer.",
	"doctor.points.fine":
		"{count, plural, one {# calendrier ou carnet d’adresses est protégé} other {# calendriers et carnets d’adresses sont protégés}}, sans aucun retard.",
	"doctor.points.none":
		"Il n’y en a pas encore. Ils commencent avec le premier calendrier ou carnet d’adresses que quelqu’un possède ou connecte.",
	"doctor.points.late":
		"Sans point ces deux dernières nuits : {late, number} sur {count, plural, one {# calendrier ou carnet d’adresses} other {# calendriers et carnets d’adresses}}.",
	"doctor.points.late.remedy":
		"Le journal dit pourquoi (point). Souvent, un mot de passe a été changé sur le serveur ; son propriétaire reconnecte alors le compte : docs/operations.md#restore-points",
	"doctor.points.damaged":
		"{damaged, plural, one {# calendrier ou carnet d’adresses a des points endommagés} other {# calendriers et carnets d’adresses ont des points endommagés}}{late, plural, =0 {} one {, et # n’a pas eu de point ces deux dernières nuits} other {, et # n’ont pas eu de point ces deux dernières nuits}}.",
	"doctor.points.damaged.remedy":
		"Vérifiez d’abord le disque. Ce que cela signifie et que faire : docs/operations.md#damaged-points",
	"doctor.pages.none":
		"Elles ne peuvent pas être créées : aucun nouveau mot de passe ne peut donc être montré, et personne ne peut laisser Suitemate écrire en son nom.",
	"doctor.pages.remedy":
		"Mettez dans PUBLIC_URL l’adresse à laquelle les navigateurs atteignent Suitemate : docs/operations.md#public-url",
	"doctor.pages.here": "Elles ne s’ouvrent que sur cette machine.",
	"doctor.pages.fine":
		"Elles s’ouvrent à {url}. On ne voit pas d’ici si les navigateurs y parviennent.",
	"doctor.pages.open":
		"Elles s’ouvrent à {url}, où n’importe qui peut les lire en chemin.",
	"doctor.pages.open.remedy": "Mettez une adresse https dans PUBLIC_URL.",
	"doctor.mail.set": "Un serveur mail est défini.",
	"doctor.mail.none":
		"Aucun serveur mail n’est défini, personne ne reçoit donc de code pour associer son compte.",
	"doctor.mail.remedy":
		"Mettez-en un dans SMTP_URL : docs/operations.md#smtp-url. En attendant : /ksuite people vouch",
	"doctor.folder.fine": "Seul Suitemate le lit, et {free} sont libres.",
	"doctor.folder.shared":
		"D’autres utilisateurs de la machine peuvent le lire.",
	"doctor.folder.shared.remedy":
		"Retirez-leur ce droit : chmod 700 sur le dossier DATA_DIR.",
	"doctor.folder.full": "Seuls {free} sont libres sur son disque.",
	"doctor.folder.full.remedy": "Faites de la place, ou déplacez DATA_DIR.",
	"doctor.key.setting":
		"Elle est conservée hors des données, une copie des données ne révèle donc rien.",
	"doctor.key.folder":
		"Elle se trouve dans le dossier de données, une copie du dossier entier peut donc être lue.",
	"doctor.key.shared":
		"Elle se trouve dans le dossier de données, et d’autres utilisateurs de la machine peuvent la lire.",
	"doctor.key.remedy":
		"Gardez-la ailleurs et transmettez-la par SUITEMATE_KEY : docs/operations.md#suitemate-key",
	"doctor.database.sqlite": "Elle répond. Elle est dans le dossier de données.",
	"doctor.database.postgres": "Elle répond. C’est Postgres.",
} as const;
