/** Storage. */
export const storage = {
	"command.storage": "Stockage",
	"help.storage":
		"À quel point le stockage est plein, comment il évolue et quand il sera plein",
	"command.storage top": "Ce qui prend de la place",
	"help.storage top":
		"Les plus gros fichiers et dossiers, et ce que contient la corbeille",
	"command.storage purge-trash": "Vider la corbeille",
	"help.storage purge-trash":
		"Supprimer définitivement le contenu de la corbeille pour libérer sa place",
	"storage.title": "Stockage : {used} sur {pool} utilisés ({share})",
	"storage.used": "{used} sur {pool}",
	"storage.stack": "Stockage",
	"storage.drive": "kDrive",
	"storage.chat": "kChat",
	"storage.trash": "Dans la corbeille",
	"storage.free": "Libre",
	"storage.parts":
		"kDrive {drive}, kChat {chat}, corbeille {trash}, libre {free} sur {pool}",
	"storage.parts-no-chat":
		"kDrive {drive}, corbeille {trash}, libre {free} sur {pool} ; la part de kChat n’est pas indiquée",
	"storage.parts-no-trash":
		"kDrive avec sa corbeille {drive}, kChat {chat}, libre {free} sur {pool}",
	"storage.parts-drive":
		"kDrive avec sa corbeille {drive}, libre {free} sur {pool} ; la part de kChat n’est pas indiquée",
	"storage.untold": "Infomaniak ne le dit pas",
	"storage.alt": "{parts}. {line}",
	"storage.note":
		"Tous les utilisateurs, kDrive et kChat se partagent un même espace. Les mails ne comptent pas. Ce qui est dans la corbeille compte encore.",
	"storage.growth.unknown":
		"Il manque encore des jours de mesure pour estimer sa croissance.",
	"storage.growth.flat": "Il ne change presque pas d’un jour à l’autre.",
	"storage.growth.shrinking": "Diminue d’environ {daily} par jour.",
	"storage.growth.far":
		"Augmente d’environ {daily} par jour. À ce rythme, il ne sera pas plein dans les dix prochaines années.",
	"storage.growth.open":
		"Augmente d’environ {daily} par jour ; plein vers le {full} (au plus tôt le {earliest}).",
	"storage.growth.range":
		"Augmente d’environ {daily} par jour ; plein vers le {full} (entre le {earliest} et le {latest}).",
	"storage.growth.full":
		"Il ne reste plus de place. Videz la corbeille, supprimez définitivement quelque chose, ou prenez plus d’utilisateurs ou une offre supérieure.",
	"storage.button.top": "Ce qui prend de la place",
	"storage.button.purge": "Vider la corbeille ({freed})…",
	"storage.button.purge-untold": "Vider la corbeille…",
	"storage.button.show": "Stockage",
	"storage.top.title": "Ce qui prend de la place",
	"storage.top.trash":
		"{count, plural, =0 {La corbeille est vide.} one {# élément dans la corbeille occupe {sum}.} other {# éléments dans la corbeille occupent {sum}.}}",
	"storage.top.trash-untold":
		"{count, plural, =0 {La corbeille est vide.} one {# élément se trouve dans la corbeille.} other {# éléments se trouvent dans la corbeille.}}",
	"storage.column.path": "Élément",
	"storage.column.owner": "À qui",
	"storage.column.size": "Taille",
	"storage.column.where": "Où",
	"storage.column.changed": "Modifié ou supprimé",
	"storage.shared": "Partagé",
	"storage.purge.title": "Vider définitivement la corbeille",
	"storage.purge.verb": "Vider",
	"storage.purge.goes": "À supprimer",
	"storage.purge.count":
		"{count, plural, one {# fichier ou dossier} other {# fichiers et dossiers}}",
	"storage.purge.back": "Place libérée",
	"storage.purge.largest": "Les plus gros",
	"storage.purge.item": "{name} ({size})",
	"storage.purge.done":
		"La corbeille est vide : {count, plural, one {# élément supprimé} other {# éléments supprimés}}, {freed} de nouveau libres",
	"storage.purge.done-untold":
		"La corbeille est vide : {count, plural, one {# élément supprimé} other {# éléments supprimés}}. Infomaniak dira plus tard quelle place est de nouveau libre",
	"storage.purge.now": "{used} sur {pool} sont maintenant utilisés.",
	"storage.purge.seen": "La corbeille est vide",
} as const;
