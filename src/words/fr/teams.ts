/** Teams. */
export const teams = {
	"command.teams list": "Équipes",
	"help.teams list": "Toutes les équipes, et qui en fait partie",
	"command.teams show": "Une équipe",
	"help.teams show": "Une équipe avec toutes ses personnes",
	"command.teams add": "Créer une équipe",
	"help.teams add": "Créer une équipe ; on y ajoute ensuite des personnes",
	"command.teams remove": "Supprimer une équipe",
	"help.teams remove":
		"Supprimer une équipe ; ses personnes restent dans l’organisation",
	"command.teams join": "Ajouter à une équipe",
	"help.teams join": "Ajouter quelqu’un à une équipe",
	"command.teams leave": "Retirer d’une équipe",
	"help.teams leave": "Retirer quelqu’un d’une équipe",

	"arg.team": "Équipe",
	"hint.team": "Le nom d’une équipe, 64 caractères au plus.",

	"teams.column.name": "Équipe",
	"teams.column.people": "Personnes",
	"teams.column.who": "Qui",
	"teams.row.email": "Adresse mail",
	"teams.nobody": "Aucune personne",
	"teams.untold": "Non indiqué",
	"teams.more": "{count, plural, one {# de plus} other {# de plus}}",
	"teams.button.add": "Créer une équipe…",
	"teams.button.join": "Ajouter quelqu’un…",
	"teams.button.leave": "Retirer quelqu’un…",
	"teams.button.remove": "Supprimer l’équipe…",

	"teams.list.title":
		"{count, plural, =0 {Aucune équipe pour l’instant} one {# équipe} other {# équipes}}",
	"teams.show.title":
		"{name} : {count, plural, =0 {aucune personne pour l’instant} one {# personne} other {# personnes}}",
	"teams.show.empty": "Cette équipe ne compte encore personne.",

	"teams.add.title": "Créer l’équipe {name}",
	"teams.add.verb": "Créer",
	"teams.add.done": "L’équipe {name} a été créée",
	"teams.add.back":
		"Personnes à nouveau dans l’équipe : {back, number} sur {wanted, number}.",
	"teams.add.undo": "Annuler : supprimer l’équipe",

	"teams.remove.title": "Supprimer l’équipe {name}",
	"teams.remove.verb": "Supprimer",
	"teams.remove.note":
		"Les personnes restent dans l’organisation. Elles perdent ce qui était partagé avec l’équipe, et annuler ne le ramène pas.",
	"teams.remove.undo": "Annuler : recréer l’équipe",
	"teams.remove.done": "L’équipe {name} a été supprimée",
	"teams.remove.seen": "L’équipe n’existe plus",

	"teams.join.title": "Ajouter {name} à l’équipe {team}",
	"teams.join.verb": "Ajouter",
	"teams.join.done": "{name} fait maintenant partie de l’équipe {team}",
	"teams.join.undo": "Annuler : retirer à nouveau",

	"teams.leave.title": "Retirer {name} de l’équipe {team}",
	"teams.leave.verb": "Retirer",
	"teams.leave.done": "{name} ne fait plus partie de l’équipe {team}",
	"teams.leave.undo": "Annuler : ajouter à nouveau",
} as const;
