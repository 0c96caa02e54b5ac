/** Teams. */
export const teams = {
	"command.teams list": "Teams",
	"help.teams list": "Alle Teams und wer darin ist",
	"command.teams show": "Ein Team",
	"help.teams show": "Ein Team mit allen, die dazugehören",
	"command.teams add": "Team hinzufügen",
	"help.teams add": "Ein Team anlegen; Personen kommen danach dazu",
	"command.teams remove": "Team entfernen",
	"help.teams remove":
		"Ein Team entfernen; seine Personen bleiben in der Organisation",
	"command.teams join": "Ins Team aufnehmen",
	"help.teams join": "Jemanden in ein Team aufnehmen",
	"command.teams leave": "Aus dem Team nehmen",
	"help.teams leave": "Jemanden aus einem Team nehmen",

	"arg.team": "Team",
	"hint.team": "Geben Sie den Namen eines Teams an, höchstens 64 Zeichen.",

	"teams.column.name": "Team",
	"teams.column.people": "Personen",
	"teams.column.who": "Wer",
	"teams.row.email": "E-Mail",
	"teams.nobody": "Niemand",
	"teams.untold": "Nicht mitgeteilt",
	"teams.more":
		"{count, plural, one {# weitere Person} other {# weitere Personen}}",
	"teams.button.add": "Team hinzufügen…",
	"teams.button.join": "Jemanden aufnehmen…",
	"teams.button.leave": "Jemanden herausnehmen…",
	"teams.button.remove": "Team entfernen…",

	"teams.list.title":
		"{count, plural, =0 {Noch keine Teams} one {# Team} other {# Teams}}",
	"teams.show.title":
		"{name}: {count, plural, =0 {noch niemand} one {# Person} other {# Personen}}",
	"teams.show.empty": "In diesem Team ist noch niemand.",

	"teams.add.title": "Team {name} hinzufügen",
	"teams.add.verb": "Hinzufügen",
	"teams.add.done": "Das Team {name} wurde hinzugefügt",
	"teams.add.back":
		"{back, number} von {wanted, plural, one {# Person ist} other {# Personen sind}} wieder darin.",
	"teams.add.undo": "Rückgängig: Team entfernen",

	"teams.remove.title": "Team {name} entfernen",
	"teams.remove.verb": "Entfernen",
	"teams.remove.note":
		"Die Personen bleiben in der Organisation. Sie verlieren, was mit dem Team geteilt war, und Rückgängigmachen bringt das nicht zurück.",
	"teams.remove.undo": "Rückgängig: neu anlegen",
	"teams.remove.done": "Das Team {name} wurde entfernt",
	"teams.remove.seen": "Das Team gibt es nicht mehr",

	"teams.join.title": "{name} ins Team {team} aufnehmen",
	"teams.join.verb": "Aufnehmen",
	"teams.join.done": "{name} ist nun im Team {team}",
	"teams.join.undo": "Rückgängig: herausnehmen",

	"teams.leave.title": "{name} aus dem Team {team} nehmen",
	"teams.leave.verb": "Herausnehmen",
	"teams.leave.done": "{name} ist nicht mehr im Team {team}",
	"teams.leave.undo": "Rückgängig: wieder aufnehmen",
} as const;
