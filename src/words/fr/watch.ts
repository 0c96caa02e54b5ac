/** Watching how things fill up, and the check of a mail domain. */
export const watch = {
	"command.storage watch": "Surveiller",
	"help.storage watch":
		"Prévenir un canal ou les admins quand le stockage, les licences ou les adresses se remplissent",
	"command.storage watches": "Ce qui est surveillé",
	"help.storage watches":
		"Qui est prévenu quand quelque chose se remplit, et à partir de quand",
	"command.storage unwatch": "Ne plus surveiller",
	"help.storage unwatch": "Ne plus prévenir personne pour ce que vous indiquez",

	"arg.at": "Prévenir à partir de (en pour cent)",
	"hint.at": "Un à cinq nombres de 1 à 100, par exemple 80, 90.",
	"arg.of": "De qui ou de quoi",
	"hint.of":
		"Choisissez dans la liste, ou écrivez un nom, une adresse ou une mention.",
	"arg.in": "Canal ; vide pour les admins",
	"hint.in":
		"Écrivez un canal, par exemple #general, dont Suitemate et vous faites partie.",
	"choice.storage": "Stockage",
	"choice.seats": "Licences",
	"choice.addresses": "Adresses mail",

	"watch.reading": "{used} sur {allowed} ({share})",
	"watch.alt": "{what} : {reading}.",
	"watch.place.admins": "Les admins, en privé",
	"watch.place.channel": "#{name}",
	"watch.row.now": "Maintenant",
	"watch.row.at": "À partir de",
	"watch.row.used": "Utilisé",
	"watch.row.before": "Il y a 30 jours",
	"watch.row.what": "Quoi",
	"watch.row.place": "Qui est prévenu",
	"watch.row.by": "Défini par",
	"watch.row.since": "Depuis",

	"watch.set.title.storage": "Surveiller le stockage",
	"watch.set.title.seats": "Surveiller les licences",
	"watch.set.title.addresses": "Surveiller les adresses mail",
	"watch.set.verb": "Surveiller",
	"watch.set.note":
		"Je vérifie chaque matin, et j’y écris une fois quand le seuil est atteint. Le premier message arrive maintenant.",
	"watch.set.done.storage": "Le stockage est désormais surveillé",
	"watch.set.done.seats": "Les licences sont désormais surveillées",
	"watch.set.done.addresses": "Les adresses mail sont désormais surveillées",
	"watch.hello": "{what} : j’écris ici à partir de {at}",
	"watch.hello.note":
		"{name} l’a demandé. Je vérifie chaque matin et j’écris une fois quand le seuil est atteint.",

	"watch.alert.storage":
		"Le stockage est plein à {share} : {used} sur {allowed}",
	"watch.alert.seats": "Licences utilisées : {used} sur {allowed} ({share})",
	"watch.alert.addresses":
		"Adresses mail utilisées : {used} sur {allowed} ({share})",
	"watch.alert.soon": "À ce rythme, le stockage sera plein vers le {full}",
	"watch.way-out.storage":
		"Pour faire de la place : vider la corbeille, supprimer définitivement ce qui est volumineux, prendre plus d’utilisateurs ou une offre supérieure.",
	"watch.way-out.seats":
		"Pour faire de la place : prendre plus d’utilisateurs, ou retirer une invitation qui ne sert plus.",
	"watch.way-out.addresses":
		"Pour faire de la place : prendre plus d’utilisateurs, une offre supérieure, ou remplacer des adresses par des alias. Les alias ne comptent pas.",
	"watch.note":
		"{place} : à partir de {at}. Défini par {name}. Rien n’a été modifié.",
	"watch.note.lost":
		"Ce message était pour {place} (à partir de {at}, défini par {name}), où je ne peux plus écrire. Invitez-moi à nouveau, ou arrêtez la surveillance. Rien n’a été modifié.",

	"watch.button.offer":
		"Simuler {plan}, {users, plural, one {# utilisateur} other {# utilisateurs}}",
	"watch.button.seats": "Licences",
	"watch.button.addresses": "Adresses restantes",
	"watch.button.stop": "Ne plus surveiller…",
	"watch.button.stop-one": "Arrêter : {what}, {place}",
	"watch.button.undo": "Annuler : ne plus surveiller",
	"watch.button.again": "Annuler : surveiller à nouveau ({what})",
	"watch.button.list": "Ce qui est surveillé",
	"watch.button.new": "Surveiller…",
	"watch.button.storage": "Surveiller…",

	"watch.list.title":
		"{count, plural, =0 {Rien n’est surveillé} one {# surveillance} other {# surveillances}}",
	"watch.list.none":
		"Personne n’est prévenu quand le stockage, les licences ou les adresses se remplissent.",
	"watch.unset.title":
		"{count, plural, one {Arrêter la surveillance} other {Arrêter # surveillances}}",
	"watch.unset.verb": "Arrêter",
	"watch.unset.row": "À partir de {at}. {place}",
	"watch.unset.done":
		"{count, plural, one {Ceci n’est plus surveillé} other {# surveillances arrêtées}}",
	"watch.unset.seen": "Ceci n’est plus surveillé",

	"command.mail domain": "Vérifier un domaine mail",
	"help.mail domain":
		"Si MX, SPF, DKIM et DMARC d’un domaine sont comme il faut, et ce qu’il faut définir",
	"arg.domain": "Domaine",
	"hint.domain": "Choisissez un des domaines mail de votre organisation.",
	"arg.selector": "Nom de la clé DKIM",
	"hint.selector":
		"Ce qui précède ._domainkey dans le Manager, par exemple 20260419.",
	"domain.title":
		"{domain} : {faults, plural, =0 {{open, plural, =0 {tout est comme il faut} one {aucune erreur trouvée, # point reste ouvert} other {aucune erreur trouvée, # points restent ouverts}}} one {# point n’est pas comme il faut} other {# points ne sont pas comme il faut}}",
	"domain.mx": "Réception (MX)",
	"domain.spf": "Envoi (SPF)",
	"domain.dkim": "Signature (DKIM)",
	"domain.dmarc": "Mails falsifiés (DMARC)",
	"domain.state.fine": "En ordre",
	"domain.state.wrong": "Pas comme il faut",
	"domain.state.missing": "Manquant",
	"domain.state.unknown": "Impossible à vérifier",
	"domain.line": "{state}. {why}",
	"domain.and": "{before} {next}",
	"domain.set": "À définir pour {part} : {type} de {name}",
	"domain.note":
		"Lu à l’instant dans le DNS public. Une modification peut mettre jusqu’à 48 heures à arriver partout. Rien n’a été modifié.",
	"domain.button.again": "Vérifier à nouveau",
	"domain.button.key": "Indiquer la clé DKIM…",
	"domain.button.other": "Un autre domaine…",

	"domain.mx.fine": "Les mails arrivent chez {hosts}.",
	"domain.mx.none": "Aucun serveur n’est indiqué pour recevoir les mails.",
	"domain.mx.elsewhere":
		"Les mails arrivent chez {hosts}, pas chez Infomaniak. Si c’est un filtre que vous avez placé devant, laissez-le.",
	"domain.mx.mixed":
		"En plus d’Infomaniak, des mails peuvent arriver chez {hosts}.",
	"domain.spf.fine": "Infomaniak peut envoyer, les autres non.",
	"domain.spf.none":
		"Rien n’indique qui peut envoyer, beaucoup de mails passent donc pour du spam.",
	"domain.spf.several":
		"Il y a {count, number} enregistrements, et les destinataires n’en acceptent alors aucun. Un seul doit tout contenir.",
	"domain.spf.lacks":
		"Les serveurs d’Infomaniak ne sont pas parmi ceux qui peuvent envoyer.",
	"domain.spf.everybody": "Il laisse tout le monde envoyer en votre nom.",
	"domain.spf.neutral":
		"Il laisse ouvert ce qu’il advient des mails venus d’ailleurs.",
	"domain.spf.lookups":
		"Il faut plus de {count, number} requêtes DNS, or les destinataires s’arrêtent là. Retirez ce dont vous n’avez pas besoin.",
	"domain.spf.broken":
		"Il renvoie à {names}, où ne se trouve pas un enregistrement SPF unique. Les destinataires tiennent alors tout l’enregistrement pour défectueux. Retirez ce renvoi.",
	"domain.spf.unsure": "Ce à quoi il renvoie n’a pas répondu.",
	"domain.dkim.fine": "La clé {selector} est là.",
	"domain.dkim.delegated": "Infomaniak gère lui-même les clés.",
	"domain.dkim.none":
		"Il n’y a pas de clé. Le Manager montre son nom et sa valeur dans le Service Mail, sous Sécurité globale.",
	"domain.dkim.not-this":
		"Il n’y a pas de clé nommée {selector}. Le Manager montre son nom et sa valeur dans le Service Mail, sous Sécurité globale.",
	"domain.dkim.unnamed":
		"Une clé semble exister, mais le DNS ne dit pas son nom. Le Manager le montre ; vérifiez à nouveau avec --selector.",
	"domain.dkim.several": "La clé {selector} s’y trouve plus d’une fois.",
	"domain.dkim.revoked": "La clé {selector} a été révoquée.",
	"domain.dkim.garbled": "Ce qui se trouve sous {selector} n’est pas une clé.",
	"domain.dmarc.reject": "Ils sont refusés.",
	"domain.dmarc.quarantine": "Ils vont dans le spam.",
	"domain.dmarc.some": "Seulement pour {share} d’entre eux.",
	"domain.dmarc.reports":
		"Il ne fait que signaler : les mails falsifiés arrivent toujours.",
	"domain.dmarc.none":
		"Rien ne dit ce qu’il advient des mails falsifiés en votre nom.",
	"domain.dmarc.several":
		"Il y a {count, number} enregistrements, et les destinataires n’en acceptent alors aucun.",
	"domain.dmarc.garbled":
		"Il n’a aucune règle que les destinataires connaissent.",
} as const;
