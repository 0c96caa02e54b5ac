/** What can go wrong, one sentence a code; those of the model stand in `ai.ts`. */
export const problem = {
	"problem.unknown-command":
		"Je ne connais pas cette commande, rien n’a donc été fait. /ksuite help les montre toutes.",
	"problem.unreadable-arguments":
		"Je n’ai pas pu lire cela, rien n’a donc été fait. /ksuite help suivi du nom de la commande montre comment l’écrire.",
	"problem.missing-argument":
		"Il n’y a rien après --{name}, rien n’a donc été fait. Ajoutez une valeur, ou retirez cette option.",
	"problem.missing-argument-plain":
		"Il manque quelque chose, et je ne peux pas ouvrir de fenêtre d’ici. Rien n’a été fait. Tapez la commande entière ; /ksuite help montre comment.",
	"problem.invalid-argument":
		"La valeur donnée pour « {name} » ne convient pas, rien n’a donc été modifié. Corrigez-la et réessayez.",
	"problem.unknown-flag":
		"Cette commande n’a pas cette option, rien n’a donc été fait. /ksuite help suivi du nom de la commande montre ses options.",
	"problem.too-many-words":
		"Il y a ici plus de mots que la commande n’en prend, rien n’a donc été fait. Mettez entre guillemets ce qui va ensemble, par exemple « Anna Maria ».",
	"problem.too-long":
		"C’est plus long que ce que je peux prendre. Rien n’a été modifié. Réessayez avec moins.",
	"problem.not-allowed":
		"Vous ne pouvez pas faire cela, rien n’a donc été modifié. Adressez-vous au support ou à un admin ; /ksuite help montre ce que vous pouvez faire.",
	"problem.not-linked":
		"Je ne sais pas encore à quel utilisateur kSuite vous correspondez, rien n’a donc été modifié. Associez d’abord votre compte : /ksuite people link",
	"problem.not-linked-other":
		"Je ne sais pas à quel utilisateur kSuite cette personne correspond. Rien n’a été modifié. Donnez plutôt l’adresse mail ou le nom complet.",
	"problem.not-found":
		"J’ai cherché sans rien trouver. Rien n’a été modifié. Vérifiez l’orthographe, ou consultez la liste.",
	"problem.ambiguous":
		"Plusieurs personnes correspondent : {names}. Rien n’a été modifié. Donnez l’adresse mail ou le nom complet.",
	"problem.already-there":
		"Cela existe déjà, rien n’a donc été modifié. Consultez la liste, ou choisissez un autre nom.",
	"problem.no-seat":
		"Toutes les licences sont utilisées ({used} sur {bought}), rien n’a donc été modifié. Libérez-en une, ou faites demander une augmentation par un admin : /ksuite plan preview",
	"problem.seat-ceiling":
		"Une kSuite compte au plus {ceiling} utilisateurs, et toutes les licences sont utilisées. Rien n’a été modifié. Libérez d’abord une licence.",
	"problem.no-address-left":
		"Toutes les adresses mail sont utilisées ({used} sur {allowed}), rien n’a donc été modifié. Supprimez-en une, ou faites demander par un admin plus d’utilisateurs ou une offre supérieure : /ksuite plan preview",
	"problem.not-legal-plan":
		"Ce n’est pas possible : {limit}. Rien n’a été modifié. Le nombre d’utilisateurs le plus proche est {users, number} ; /ksuite plan preview montre ce que cela donnerait.",
	"problem.last-owner":
		"C’est le dernier propriétaire, et il en faut un. Rien n’a été modifié. Donnez d’abord ce rôle à quelqu’un d’autre.",
	"problem.yourself":
		"Vous ne pouvez pas faire cela pour vous-même. Rien n’a été modifié. Demandez à une autre personne qui en a le droit.",
	"problem.wrong-state":
		"Ce n’est pas possible dans l’état actuel, rien n’a donc été modifié. Vérifiez d’abord, puis choisissez la commande qui convient.",
	"problem.nothing-to-do":
		"Il n’y a rien à faire : c’est déjà le cas. Rien n’a été modifié.",
	"problem.public-url-missing":
		"La page privée n’a pas pu être créée, car PUBLIC_URL n’est pas défini. Rien n’a été modifié. Un propriétaire peut le définir : docs/operations.md#public-url",
	"problem.page-gone":
		"Cette page a déjà été ouverte une fois, ou son délai est écoulé. Demandez-en une nouvelle dans le chat.",
	"problem.request-gone":
		"Je ne trouve pas cette demande. Rien n’a été modifié. /ksuite requests list montre les vôtres.",
	"problem.request-settled":
		"Quelqu’un a été plus rapide : cette demande est déjà réglée. Votre clic n’a rien modifié. /ksuite requests list montre comment elle s’est terminée.",
	"problem.request-expired":
		"Cette demande a expiré avant que quelqu’un décide. Rien n’a été modifié. Refaites-la si elle est toujours utile.",
	"problem.not-yours":
		"Seule la personne qui a fait la demande peut faire cela. Rien n’a été modifié.",
	"problem.own-request":
		"C’est votre demande, quelqu’un d’autre doit donc décider. Rien n’a été modifié. Vous pouvez encore la retirer.",
	"problem.already-approved":
		"Vous avez déjà approuvé. Une autre personne doit approuver aussi. Rien d’autre n’a été modifié.",
	"problem.stale":
		"La situation a changé pendant l’attente, la demande n’a donc pas été exécutée. Rien n’a été modifié. Refaites-la pour voir ce qui se passerait maintenant.",
	"problem.link-code-wrong":
		"Ce code n’est pas le bon. Rien n’a été modifié. Regardez le mail le plus récent et réessayez.",
	"problem.link-code-expired":
		"Ce code n’est plus valable. Rien n’a été modifié. Demandez-en un nouveau : /ksuite people link",
	"problem.mail-not-configured":
		"Je ne peux pas envoyer de mail. Aucun code n’a donc été envoyé et rien n’a été modifié. Un propriétaire peut définir SMTP_URL, ou confirmer votre compte lui-même.",
	"problem.ksuite-token":
		"Infomaniak n’accepte plus le jeton. Rien n’a été modifié. Un propriétaire peut en créer un nouveau ; /ksuite doctor dit comment.",
	"problem.ksuite-scope":
		"Le jeton n’y est pas autorisé : il lui manque le droit « {scope} », ou ce droit manque à la personne qui l’a créé. Rien n’a été modifié. /ksuite doctor dit où l’obtenir.",
	"problem.ksuite-busy":
		"Infomaniak n’accepte qu’un certain nombre d’appels par minute, et il y a une file d’attente. Rien n’a été modifié. Réessayez dans une minute.",
	"problem.ksuite-unreachable":
		"Infomaniak ne répond pas. Rien n’a été modifié. Réessayez dans quelques minutes.",
	"problem.ksuite-garbled":
		"Infomaniak a répondu d’une façon que je ne comprends pas. Rien n’a été modifié, à ma connaissance. Vérifiez dans le Manager avant de réessayer.",
	"problem.ksuite-refused":
		"Infomaniak a refusé ({code}). Rien n’a été modifié.",
	"problem.ksuite-maintenance":
		"Infomaniak effectue une maintenance sur ce produit. Rien n’a été modifié. Réessayez plus tard.",
	"problem.ksuite-unclear":
		"La réponse d’Infomaniak s’est perdue. J’ai vérifié sans constater la modification, mais elle peut encore arriver. Vérifiez avant de refaire la demande.",
	"problem.ksuite-no-drive":
		"Je ne vois aucun kDrive d’une kSuite dans cette organisation, et c’est de là que sont lus les licences, le stockage et l’offre. Rien n’a été modifié. /ksuite doctor dit ce que je vois.",
	"problem.seat-missing":
		"La personne a reçu une invitation, mais Infomaniak ne lui a pas donné de licence et n’a pas non plus retiré l’invitation. Retirez-la avec /ksuite users cancel, ou demandez la licence avec /ksuite users seat.",
	"problem.no-route":
		"Infomaniak ne permet pas à un programme de faire cela, et je n’ai pas non plus trouvé comment le faire à la main. Rien n’a été modifié.",
	"problem.sync-none":
		"Aucun compte pour les calendriers et contacts n’est connecté. Rien n’a été modifié. Connectez-le avec /ksuite sync connect.",
	"problem.sync-login":
		"Le serveur n’accepte pas l’identifiant ou le mot de passe d’application. Rien n’a été modifié. Reconnectez le compte avec /ksuite sync connect.",
	"problem.sync-server":
		"Ce serveur ne fait pas partie de ceux qui sont autorisés ici. Rien n’a été modifié. Un propriétaire peut l’autoriser : docs/operations.md, DAV_SERVERS.",
	"problem.sync-unreachable":
		"Le serveur des calendriers et contacts ne répond pas. Réessayez dans quelques minutes.",
	"problem.sync-busy":
		"Le serveur des calendriers et contacts n’accepte plus rien pour le moment. Réessayez dans quelques minutes.",
	"problem.sync-garbled":
		"Le serveur des calendriers et contacts a donné une réponse que je ne peux pas lire. Réessayez dans quelques minutes ; si cela persiste, prévenez la personne responsable de Suitemate.",
	"problem.sync-refused":
		"Le serveur des calendriers et contacts a refusé. Rien n’a été modifié. Vérifiez sur ce serveur si le compte en a le droit.",
	"problem.sync-unsupported":
		"Le serveur des calendriers et contacts ne sait pas faire cela. Rien n’a été modifié.",
	"problem.sync-readonly":
		"Avec le compte connecté, ceci est en lecture seule. Rien n’a été modifié. Son propriétaire peut donner le droit d’écriture.",
	"problem.sync-doubtful":
		"Il manque soudain beaucoup de choses sur le serveur, et deux vérifications ne concordent pas. Rien n’a été modifié, et tous les points restent. Réessayez dans quelques minutes.",
	"problem.collection-ambiguous":
		"Cela correspond à plusieurs : {names}. Rien n’a été modifié. Écrivez le nom entier, ou choisissez dans une liste.",
	"problem.event-ambiguous":
		"Cela correspond à {count} éléments : {when}. Rien n’a été modifié. Écrivez le jour après le titre, ou utilisez un bouton de /ksuite calendar events.",
	"problem.object-unreadable":
		"Cet élément est illisible. Rien n’a été modifié. Ouvrez-le directement dans le calendrier ou les contacts.",
	"problem.point-none":
		"Il n’y a pas de point de restauration de ce moment. Rien n’a été modifié. /ksuite restore points montre ceux qui existent.",
	"problem.point-damaged":
		"Ce point de restauration est endommagé, il n’est donc pas utilisé. Rien n’a été modifié. Choisissez un autre point.",
	"problem.restore-none":
		"Cette restauration n’existe pas, ou n’est pas la vôtre. /ksuite restore points montre ce qui peut être restauré.",
	"problem.restore-over":
		"Cette restauration a commencé ou est terminée. Rien n’a été modifié. Commencez-en une nouvelle.",
	"problem.restore-unread":
		"Ce qui s’y trouve maintenant ne peut pas être lu, car son serveur ne répond pas comme il devrait. Rien n’a été modifié. Réessayez dans quelques minutes.",
	"problem.export-empty":
		"Il n’y a rien à exporter. Choisissez d’autres jours, ou un autre calendrier ou carnet d’adresses.",
	"problem.export-unequal":
		"À la relecture, le fichier ne disait pas la même chose, il n’est donc pas remis. Rien n’a été modifié. Prévenez la personne responsable de Suitemate.",
	"problem.export-large":
		"Ce fichier serait trop volumineux pour être remis ici. Rien n’a été modifié. Exportez-en moins à la fois.",
	"problem.share-unknown":
		"Le serveur ne connaît personne de ce nom ou de cette adresse. Rien n’a été modifié. Vérifiez l’orthographe, ou donnez le nom du compte sur ce serveur.",
	"problem.share-right":
		"Le serveur n’a pas ce droit. Rien n’a été modifié. Choisissez lecture seule, ou lecture et écriture.",
	"problem.unavailable":
		"L’autre système ne répond pas pour le moment. D’après ce que je vois, rien n’a été modifié. Réessayez dans quelques minutes.",
	"problem.unexpected":
		"Il s’est produit une chose que je n’attendais pas. Je ne peux pas garantir que rien n’a été modifié : vérifiez d’abord. Si cela se reproduit, donnez la référence à la personne responsable de Suitemate.",
	"problem.not-in-conversation":
		"Je ne peux pas lire cette conversation. Invitez-moi avec /invite @Suitemate, puis refaites la demande. Rien n’a été modifié.",
	"problem.no-consent":
		"Pour cela, il me faut votre autorisation d’écrire en votre nom. Tapez /write connect pour la donner. Rien n’a été modifié.",
	"problem.not-your-message":
		"Ce message n’est pas de vous, il reste donc tel quel.",
} as const;
