/** Cards of requests. */
export const card = {
	"card.confirm": "{what} ?",
	"card.waiting": "En attente d’approbation : {what}",
	"card.asks": "{name} demande : {what}",
	"card.running": "En cours : {what}",
	"card.done": "C’est fait : {what}",
	"card.failed": "Cela n’a pas fonctionné : {what}",
	"card.stale":
		"Sans effet, car la situation a changé pendant l’attente : {what}",
	"card.declined": "Demande refusée par {name} : {what}",
	"card.withdrawn": "Demande retirée : {what}",
	"card.expired": "Demande expirée sans réponse : {what}",
	"card.given-up": "Tâche rendue par {name} : {what}",
	"card.handed-over":
		"Approuvé, à vous de le faire {where, select, manager {dans le Manager} other {à la main}} : {what}",
	"card.by-hand":
		"{approved, select, yes {Approuvé, et encore} other {Encore}} à faire {where, select, manager {dans le Manager} other {à la main}} : {what}",
	"card.withdraw": "Retirer la demande",
	"card.approve": "Approuver",
	"card.details": "Détails",
	"card.decline": "Refuser…",
	"card.cancel": "Annuler",
	"card.why": "Pourquoi",
	"card.quoted": "« {text} »",
	"card.reason": "Motif : « {text} »",
	"card.now": "Ce que cela donnerait maintenant",
	"card.reference": "Référence {reference}",
	"card.expires": "Expire {when}",
	"card.asker-note":
		"{id} · {needed, plural, one {une autre personne avec le rôle {role} décide} other {# autres personnes avec le rôle {role} décident}} · expire {when}",
	"card.decider-note":
		"{id} · {needed, plural, one {une approbation nécessaire} other {# approbations nécessaires}}, par des personnes avec le rôle {role} · expire {when}",
	"card.votes":
		"Approbations : {count} sur {needed}{count, plural, =0 {} other { ({names})}}",
	"card.asked-for": "Demandé",
	"card.asked-by": "{id} · demandé par {name} le {when}",
	"card.approved-by":
		"{id} · demandé par {name} · approuvé par {approvers} le {when}",
	"card.open-hand":
		"{where, select, manager {Ouvrir le Manager} other {Ouvrir la page}}",
	"card.look": "Vérifier maintenant",
	"card.did-it": "C’est fait",
	"card.give-back": "Rendre la tâche",
	"card.looked":
		"Dernière vérification le {when} : pas encore constaté. Je vérifie encore et encore, de moins en moins souvent.",
	"card.looked-last": "Dernière vérification le {when} : pas constaté.",
	"card.claimed":
		"{name} a indiqué que c’est fait, mais je ne le constate pas encore. Je vérifie à nouveau sous peu.",
	"card.looking":
		"Je vérifie de moi-même si c’est fait, la première fois dans une minute.",
	"card.unseen": "Pas constaté, je ne vérifie donc plus : {what}",
	"card.unseen-text":
		"C’était à faire dans le Manager depuis le {since}, et je ne l’ai jamais constaté. Si cela a été fait depuis ma dernière vérification, vérifiez maintenant ; sinon, refaites la demande.",
	"card.seen": "Constaté : {when}",
	"card.progress": "Fait : {done, number} sur {of, number}",
	"card.progress-left":
		"Fait : {done, number} sur {of, number}, encore {minutes, plural, one {environ # minute} other {environ # minutes}}",
	"card.progress-failed":
		"{failed, plural, one {# échec} other {# échecs}} jusqu’ici",
	"card.stopping": "Arrêt après l’étape en cours",
	"card.stop": "Arrêter",
	"queue.waiting":
		"En attente d’Infomaniak : {place, plural, one {un appel passe} other {# appels passent}} avant le vôtre, environ {seconds, plural, one {# seconde} other {# secondes}}",
	"queue.why":
		"Infomaniak n’accepte qu’un certain nombre d’appels par minute pour toute l’organisation. Chacun en a sa part.",
	"card.reminder": "Une décision est toujours attendue",
	"card.escalated":
		"Personne n’a encore décidé, les propriétaires sont donc prévenus",
	"card.elsewhere":
		"Demande envoyée pour approbation. La carte est dans vos messages avec moi.",
	"request.unknown":
		"Le programme s’est arrêté pendant l’exécution, et personne ne peut dire si c’est fait. Vérifiez avant de refaire la demande.",
	"role.member": "membre",
	"role.helpdesk": "support",
	"role.admin": "admin",
	"role.owner": "propriétaire",
	"command.decline": "Refuser une demande",
	"arg.reason": "Motif",
	"hint.reason": "Une phrase courte, 500 caractères au plus.",
	"dialog.submit": "Continuer",
	"dialog.close": "Annuler",
	"dialog.why": "Pourquoi",
	"dialog.invalid": "Cette valeur ne convient pas. {hint}",
	"dialog.missing": "Ce champ est à remplir.",
	"dialog.part": "{label}, {from} à {to}",
} as const;
