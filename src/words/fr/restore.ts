/** Restore points, and bringing back calendars and contacts. */
export const restore = {
	"restore.unnamed.calendar": "Calendrier sans nom",
	"restore.unnamed.contacts": "Carnet d’adresses sans nom",
	"restore.damaged": "un élément dont le texte conservé est endommagé",

	"restore.look.title": "{name}, tel qu’il était {left} ({when})",
	"restore.look.undo": "Annuler la restauration de {name} : état du {when}",
	"restore.look.same":
		"Tout est exactement comme à ce moment-là, il n’y a donc rien à restaurer.",
	"restore.look.sum":
		"{back, plural, one {# reviendrait} other {# reviendraient}} · {edited, select, leave {{changed, plural, one {# modifié reste tel quel} other {# modifiés restent tels quels}}} copy {{changed, plural, one {# reviendrait en copie} other {# reviendraient en copie}}} other {{changed, plural, one {# changerait} other {# changeraient}}}} · {newer, plural, =0 {aucun plus récent} one {# plus récent reste tel quel} other {# plus récents restent tels quels}} · {lost, plural, one {# serait perdu} other {# seraient perdus}}",
	"restore.look.into": "Restaurer dans : {into}",
	"restore.look.none":
		"Rien n’est choisi, il n’y a donc rien à restaurer. Choisissez d’abord des éléments.",
	"restore.look.begun":
		"Cette restauration a commencé ou est terminée. Son rapport dit ce qu’elle a fait.",
	"restore.look.counts":
		"Vous ne voyez que des nombres, car ceci appartient à quelqu’un d’autre. Son propriétaire en sera informé.",
	"restore.look.left":
		"{count, plural, one {# élément n’est pas choisi.} other {# éléments ne sont pas choisis.}}",
	"restore.part.create":
		"{count, plural, one {# reviendrait} other {# reviendraient}}",
	"restore.part.replace":
		"{count, plural, one {# changerait} other {# changeraient}}",
	"restore.part.copy":
		"{count, plural, one {# reviendrait en copie} other {# reviendraient en copie}}",
	"restore.part.stay":
		"{kind, select, changed {{count, plural, one {# modifié reste tel quel} other {# modifiés restent tels quels}}} other {{count, plural, one {# plus récent reste tel quel} other {# plus récents restent tels quels}}}}",
	"restore.part.remove":
		"{count, plural, one {# serait perdu} other {# seraient perdus}}",
	"restore.more": "… et {count, plural, one {# autre} other {# autres}}",
	"restore.left": "{line} — non choisi",
	"restore.joined": "{before} · {next}",
	"restore.line":
		"{title}, {details}{more, plural, =0 {} one { · # autre} other { · # autres}}",
	"restore.line.changed":
		"{title} — {details}{more, plural, =0 {} one { · # autre} other { · # autres}}",

	"command.restore calendar": "Restaurer un calendrier",
	"help.restore calendar":
		"Voir ce qui était différent dans un calendrier il y a quelque temps, et le faire revenir",
	"command.restore contacts": "Restaurer des contacts",
	"help.restore contacts":
		"Voir ce qui était différent dans un carnet d’adresses il y a quelque temps, et le faire revenir",
	"command.restore look": "Restaurer quelque chose",
	"help.restore look":
		"Voir ce qui était différent dans un calendrier ou un carnet d’adresses, et le faire revenir",
	"arg.age": "Tel qu’il était",
	"hint.age": "Au choix : 24h, 48h, 7d, 30d.",
	"choice.24h": "Il y a 24 heures",
	"choice.48h": "Il y a 48 heures",
	"choice.7d": "Il y a 7 jours",
	"choice.30d": "Il y a 30 jours",
	"command.restore show": "La différence",
	"help.restore show": "La carte d’une restauration, à nouveau",
	"command.restore set": "Changer un choix",
	"help.restore set": "Changer un choix d’une restauration",
	"command.restore name": "Nommer le nouveau",
	"help.restore name":
		"Nommer le calendrier ou carnet d’adresses que crée une restauration",
	"command.restore items": "Éléments à restaurer",
	"help.restore items": "Ce que ferait une restauration, élément par élément",
	"command.restore choose": "Choisir des éléments",
	"help.restore choose":
		"Inclure ou laisser de côté certains éléments d’une restauration",
	"command.restore choose-all": "Choisir tous ceux-ci",
	"help.restore choose-all":
		"Inclure ou laisser de côté tous les éléments qui correspondent à une recherche",
	"command.restore apply": "Restaurer",
	"help.restore apply": "Faire ce que montre la carte d’une restauration",
	"command.restore undo": "Annuler la restauration",
	"help.restore undo":
		"Annuler une restauration, la dernière si aucune n’est indiquée ; possible pendant 30 jours",
	"command.restore again": "Voir le reste",
	"help.restore again": "Revoir ce qu’une restauration n’a pas fait",
	"command.restore report": "Rapport de restauration",
	"help.restore report": "Ce qu’une restauration a fait de chaque élément",
	"command.restore points": "Points de restauration",
	"help.restore points":
		"Ce qui est protégé, avec les points de restauration qui existent",
	"command.restore now": "Créer un point",
	"help.restore now":
		"Créer un point de restauration maintenant, pour l’un ou pour tout",
	"help.subject.restore":
		"Points de restauration, et faire revenir ce qui était",
	"arg.calendar": "Calendrier",
	"hint.calendar": "Le nom d’un calendrier du compte.",
	"arg.book": "Carnet d’adresses",
	"hint.book": "Le nom d’un carnet d’adresses du compte.",
	"arg.collection": "Calendrier ou carnet d’adresses",
	"hint.collection": "Le nom d’un calendrier ou d’un carnet d’adresses.",
	"arg.target": "Restaurer dans",
	"hint.target": "Le nom d’un autre du même compte.",
	"arg.point": "Tel qu’il était",
	"hint.point":
		"Il y a 24h, 48h, 7d ou 30d, un jour, par exemple 2026-11-20, ou le numéro d’un point.",
	"arg.exact": "Retirer ce qui est venu après",
	"hint.exact": "Oui ou non.",
	"arg.service": "Le compte de l’organisation",
	"hint.service": "Oui ou non.",
	"arg.mode": "Les plus récents",
	"hint.mode": "Ils restent, ou sont retirés.",
	"arg.changed": "Les modifiés",
	"hint.changed":
		"Ils redeviennent comme avant, reviennent en copie, ou restent.",
	"arg.part": "Seulement ceux qui",
	"hint.part": "Reviennent, changent, ou sont venus après.",
	"arg.items": "Éléments",
	"hint.items": "Cochez ce qui doit être restauré.",
	"arg.restore": "Restauration",
	"hint.restore": "L’une de vos restaurations.",
	"arg.wanted": "Tous ou aucun",
	"hint.wanted": "Tous ou aucun.",
	"choice.merge": "restent",
	"choice.exact": "sont retirés",
	"choice.replace": "redeviennent comme avant",
	"choice.copy": "reviennent en copie",
	"choice.leave": "restent tels quels",
	"choice.back": "reviendraient",
	"choice.changed": "changeraient",
	"choice.newer": "sont venus après",

	"restore.menu.point": "Un autre point",
	"restore.menu.into": "Restaurer dans…",
	"restore.menu.changed": "Modifiés…",
	"restore.menu.mode": "Plus récents…",
	"restore.point.nightly":
		"{when}, {count, plural, one {# élément} other {# éléments}}",
	"restore.point.asked":
		"{when}, à la demande, {count, plural, one {# élément} other {# éléments}}",
	"restore.point.safety":
		"{when}, avant une restauration, {count, plural, one {# élément} other {# éléments}}",
	"restore.reason.nightly": "chaque nuit",
	"restore.reason.asked": "à la demande",
	"restore.reason.safety": "avant une restauration",
	"restore.option.same": "Le même",
	"restore.option.new": "Un nouveau",
	"restore.changed.replace": "Les modifiés redeviennent comme avant",
	"restore.changed.copy": "Les modifiés reviennent en copie",
	"restore.changed.leave": "Les modifiés restent tels quels",
	"restore.mode.merge": "Les plus récents restent",
	"restore.mode.exact": "Les plus récents sont retirés",
	"restore.new-name": "{name}, {day}",

	"restore.items.title":
		"{count, plural, =0 {Aucun élément} one {# élément} other {# éléments}} de cette restauration",
	"restore.items.beyond":
		"Seuls les {count, number} premiers sont listés et recherchés ici.",
	"restore.items.nothing": "Rien ne correspond. Recherchez avec d’autres mots.",
	"restore.item.back": "Revient : {line}",
	"restore.item.changed": "Change : {line}",
	"restore.item.newer": "Est retiré : {line}",
	"restore.pick.back": "Revient",
	"restore.pick.back.more": "Revient : {details}",
	"restore.pick.changed": "Change",
	"restore.pick.changed.more": "{details}",
	"restore.pick.newer": "Est retiré",
	"restore.pick.newer.more": "Est retiré : {details}",
	"restore.choose.intro":
		"{first} à {last} sur {all}. Cochez ce qui doit être restauré.",
	"restore.choose.submit": "Choisir",
	"restore.button.tick": "Cocher des éléments…",
	"restore.button.all":
		"{count, plural, one {Le choisir} other {Choisir les #}}",
	"restore.button.none":
		"{count, plural, one {Le laisser} other {Laisser les #}}",
	"restore.button.card": "Retour à la différence",
	"restore.button.now": "Créer un point maintenant",
	"restore.button.connect": "Connecter un compte",
	"restore.button.look": "Restaurer {name}…",
	"restore.button.age": "Comme {left}",

	"restore.head.item": "Élément",
	"restore.head.what": "Ce qui a été fait",
	"restore.head.name": "Nom",
	"restore.head.kind": "Type",
	"restore.head.points": "Points",
	"restore.head.newest": "Le plus récent",
	"restore.head.entries": "Éléments",
	"restore.head.when": "Quand",
	"restore.head.why": "Pourquoi",
	"restore.kind.calendar": "Calendrier",
	"restore.kind.contacts": "Carnet d’adresses",
	"restore.points.title":
		"{count, plural, =0 {Pas encore de points de restauration} one {Points de restauration de # calendrier ou carnet d’adresses} other {Points de restauration de # calendriers et carnets d’adresses}}",
	"restore.points.none":
		"Rien n’est encore protégé. Dès qu’un compte est connecté, un point est créé chaque nuit et conservé 30 jours.",
	"restore.points.one":
		"{name} : {count, plural, one {# point de restauration} other {# points de restauration}}",
	"restore.points.missing": "{name} (n’est plus sur le serveur)",
	"restore.points.soon": "bientôt",
	"restore.points.damaged":
		"{count, plural, one {# point est endommagé et inutilisable. Un nouveau sera créé la nuit prochaine.} other {# points sont endommagés et inutilisables. De nouveaux seront créés la nuit prochaine.}}",
	"restore.points.note":
		"Un point est créé chaque nuit et conservé 30 jours, chiffré. Ensemble, ils occupent {size} sur le disque.",
	"restore.size.kilobytes": "{count, number} ko",
	"restore.size.megabytes": "{count, number} Mo",
	"restore.report.title": "Ce qu’a fait la restauration de {name} ({when})",
	"restore.report.untitled": "un élément",
	"restore.report.none":
		"Ce qu’elle a fait de chaque élément est conservé 30 jours, il n’y a donc plus rien à montrer.",
	"restore.what.create": "Est revenu",
	"restore.what.replace": "Est redevenu comme avant",
	"restore.what.copy": "Est revenu en copie",
	"restore.what.remove": "A été retiré",
	"restore.what.already": "Était déjà ainsi",
	"restore.what.not-reached": "N’a pas été traité",
	"restore.what.failed": "N’a pas fonctionné",
	"restore.failed.point-damaged":
		"Son texte conservé est endommagé, rien n’a donc été fait",
	"restore.failed.sync-refused": "Le serveur ne l’accepte pas",
	"restore.failed.sync-unreachable": "Le serveur n’a pas répondu",
	"restore.failed.sync-busy": "Le serveur n’acceptait plus rien",
	"restore.failed.sync-garbled": "La réponse du serveur était illisible",
	"restore.failed.sync-login": "Le serveur n’acceptait plus l’identifiant",
	"restore.failed.sync-none": "Le compte n’était plus connecté",
	"restore.failed.sync-readonly": "C’était en lecture seule",
	"restore.failed.not-found":
		"Le calendrier ou carnet d’adresses n’existe plus",

	"restore.button.choose": "Choisir des éléments…",
	"restore.button.search": "Rechercher…",
	"restore.button.apply":
		"{count, plural, one {Restaurer # élément} other {Restaurer # éléments}}",
	"restore.button.take-back":
		"{count, plural, one {Annuler pour # élément} other {Annuler pour # éléments}}",
	"restore.button.undo": "Annuler…",
	"restore.button.name": "Un autre nom…",
	"restore.button.report": "Rapport",
	"restore.button.again":
		"{count, plural, one {Revoir l’élément restant} other {Revoir les # restants}}",

	"restore.into.same": "le même",
	"restore.into.new": "un nouveau, « {name} »",
	"restore.into.other": "{name}",
	"restore.note.quiet":
		"Les invités ne reçoivent aucun mail. Un point de restauration est d’abord créé, ceci peut donc être annulé pendant 30 jours. Des modifications plus récentes ne sont jamais écrasées sans être montrées ici.",
	"restore.note.guests":
		"Les invités ne reçoivent aucun mail. Ce que quelqu’un a modifié depuis que vous avez regardé reste tel quel.",
	"restore.note.undo":
		"Un point de restauration est d’abord créé, ceci peut donc être annulé pendant 30 jours.",

	"restore.apply.title":
		"{count, plural, one {Restaurer # élément de {name}} other {Restaurer # éléments de {name}}}",
	"restore.apply.verb":
		"{count, plural, one {Restaurer # élément} other {Restaurer # éléments}}",
	"restore.apply.undo":
		"{count, plural, one {Annuler une restauration de {name} pour # élément} other {Annuler une restauration de {name} pour # éléments}}",
	"restore.row.owner": "À qui",
	"restore.owner.service": "L’organisation",
	"restore.row.point": "Tel qu’il était",
	"restore.row.into": "Restaurer dans",
	"restore.row.second": "Pourquoi quelqu’un d’autre décide",
	"restore.second.other-person":
		"Cela appartient à quelqu’un d’autre, qui en est informé",
	"restore.second.other-service": "Cela appartient à l’organisation",
	"restore.second.empties": "Il n’y resterait plus rien",
	"restore.second.half": "Plus de la moitié du contenu serait touchée",
	"restore.deed.create": "Reviennent",
	"restore.deed.replace": "Redeviennent comme avant",
	"restore.deed.copy": "Reviennent en copie",
	"restore.deed.remove": "Sont retirés",

	"restore.why.edited": "Modifié entre-temps, donc laissé tel quel",
	"restore.why.gone": "Supprimé entre-temps, donc laissé tel quel",
	"restore.why.uid":
		"Le même élément se trouve ailleurs, il reste donc tel quel",

	"restore.ended.title":
		"{done, plural, one {# sur {all} restauré} other {# sur {all} restaurés}} en {seconds, plural, one {# seconde} other {# secondes}} : {name}",
	"restore.ended.undone":
		"Restauration annulée pour {done} sur {all} en {seconds, plural, one {# seconde} other {# secondes}} : {name}",
	"restore.ended.equal":
		"{count, plural, =0 {Rien n’a été modifié.} one {Relu, et identique.} =2 {Les deux ont été relus, et sont identiques.} other {Les # ont été relus, et sont identiques.}}",
	"restore.ended.unequal":
		"{count, plural, one {# d’entre eux n’était pas comme prévu à la relecture. Le rapport le nomme.} other {# d’entre eux n’étaient pas comme prévu à la relecture. Le rapport les nomme.}}",
	"restore.ended.unread":
		"Le serveur ne répond pas pour le moment, rien n’a donc été relu. Regardez sur le serveur avant d’annuler.",
	"restore.ended.conflicts": "Modifiés entre-temps, donc laissés tels quels",
	"restore.ended.failed": "N’ont pas fonctionné",
	"restore.ended.not-reached": "N’ont pas été traités",
	"restore.told.begun": "{by} commence à restaurer {name}, qui vous appartient",
	"restore.told.soon":
		"Une deuxième personne a donné son accord. Un point de restauration a d’abord été créé, et vous lirez ici comment cela se termine.",
	"restore.told.title": "{by} a restauré {name}, qui vous appartient",
	"restore.told.note":
		"Une deuxième personne a donné son accord. Si c’était une erreur, demandez l’annulation : elle est possible pendant 30 jours.",
} as const;
