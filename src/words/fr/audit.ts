/** The audit log. */
export const audit = {
	"command.audit list": "Journal d’audit",
	"help.audit list":
		"Qui a demandé, qui a décidé et ce qui a été modifié, du plus récent au plus ancien",
	"command.audit search": "Chercher dans le journal",
	"help.audit search":
		"Trouver des lignes par un nom, une commande, une demande ou une valeur",
	"command.audit export": "Exporter le journal",
	"help.audit export":
		"Tout le journal dans un fichier CSV privé ; le journal note que vous l’avez pris",
	"command.audit verify": "Vérifier le journal",
	"help.audit verify":
		"Vérifier qu’aucune ligne du journal ne manque ou n’a été modifiée",
	"audit.list.title":
		"{count, plural, =0 {Le journal d’audit est vide} one {Journal d’audit, # ligne} other {Journal d’audit, # lignes}}",
	"audit.search.title":
		"{count, plural, =0 {Aucune ligne trouvée} one {# ligne trouvée} other {# lignes trouvées}}",
	"audit.search.none":
		"Essayez avec moins de lettres, un nom ou une demande, par exemple R-0142.",
	"audit.column.number": "N°",
	"audit.column.when": "Quand",
	"audit.column.who": "Qui",
	"audit.column.event": "Ce qui s’est passé",
	"audit.column.command": "Commande",
	"audit.column.request": "Demande",
	"audit.event.asked": "demande",
	"audit.event.approved": "approbation",
	"audit.event.declined": "refus",
	"audit.event.withdrawn": "retrait",
	"audit.event.expired": "expiration",
	"audit.event.stale": "sans effet, la situation avait changé",
	"audit.event.done": "exécution",
	"audit.event.failed": "échec",
	"audit.event.handed-over": "remise à une personne",
	"audit.event.seen-done": "constat que c’est fait",
	"audit.event.not-seen": "déclarée faite, mais pas constatée",
	"audit.event.given-up": "jamais constatée, abandon",
	"audit.event.given-back": "tâche rendue",
	"audit.event.stopped": "arrêt",
	"audit.event.refused": "accès refusé",
	"audit.event.unknown": "issue inconnue",
	"audit.event.exported": "export",
	"audit.button.search": "Chercher…",
	"audit.button.export": "Exporter en CSV",
	"audit.button.verify": "Vérifier le journal",
	"audit.export.title":
		"Le journal d’audit, {count, plural, one {# ligne} other {# lignes}}",
	"audit.export.note":
		"Ce fichier n’est que pour vous. Le journal indique désormais que vous l’avez pris. Conservez-le là où personne d’autre ne peut le lire.",
	"audit.verify.whole":
		"Le journal d’audit est intact : {count, plural, one {# ligne} other {# lignes}}",
	"audit.verify.how":
		"Chaque ligne fait bien suite à la précédente, et rien ne manque à la fin.",
	"audit.verify.broken":
		"Le journal d’audit n’est plus intact à partir de la ligne {number, number}",
	"audit.verify.changed":
		"La ligne {number, number} a été modifiée après coup. Les lignes précédentes sont telles qu’elles ont été écrites.",
	"audit.verify.missing":
		"La ligne {number, number} manque. Les lignes précédentes sont telles qu’elles ont été écrites.",
	"audit.verify.cut":
		"La fin a été coupée ou remplacée : à partir de la ligne {number, number}, la suite n’est pas celle qui a été écrite.",
	"audit.verify.next":
		"Cette vérification n’a rien modifié. Gardez une copie du dossier de données et prévenez la personne responsable de Suitemate.",
} as const;
