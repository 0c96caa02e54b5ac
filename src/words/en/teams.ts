/** Teams. */
export const teams = {
	"command.teams list": "Teams",
	"help.teams list": "All teams, and who is in them",
	"command.teams show": "A team",
	"help.teams show": "One team with everybody in it",
	"command.teams add": "Add a team",
	"help.teams add": "Make a team; people are added to it afterwards",
	"command.teams remove": "Remove a team",
	"help.teams remove": "Remove a team; its people stay in the organisation",
	"command.teams join": "Add to a team",
	"help.teams join": "Put somebody into a team",
	"command.teams leave": "Take out of a team",
	"help.teams leave": "Take somebody out of a team",

	"arg.team": "Team",
	"hint.team": "Write the name of a team, at most 64 characters.",

	"teams.column.name": "Team",
	"teams.column.people": "People",
	"teams.column.who": "Who",
	"teams.row.email": "Email",
	"teams.nobody": "Nobody",
	"teams.untold": "Not told",
	"teams.more": "{count, plural, one {# more} other {# more}}",
	"teams.button.add": "Add a team…",
	"teams.button.join": "Add somebody…",
	"teams.button.leave": "Take somebody out…",
	"teams.button.remove": "Remove the team…",

	"teams.list.title":
		"{count, plural, =0 {No teams yet} one {# team} other {# teams}}",
	"teams.show.title":
		"{name}: {count, plural, =0 {nobody yet} one {# person} other {# people}}",
	"teams.show.empty": "Nobody is in this team yet.",

	"teams.add.title": "Add the team {name}",
	"teams.add.verb": "Add",
	"teams.add.done": "The team {name} was added",
	"teams.add.back":
		"{back, number} of {wanted, plural, one {# person is} other {# people are}} in it again.",
	"teams.add.undo": "Undo: remove the team",

	"teams.remove.title": "Remove the team {name}",
	"teams.remove.verb": "Remove",
	"teams.remove.note":
		"The people stay in the organisation. They lose what was shared with the team, and undoing does not bring that back.",
	"teams.remove.undo": "Undo: make it again",
	"teams.remove.done": "The team {name} was removed",
	"teams.remove.seen": "The team is gone",

	"teams.join.title": "Add {name} to the team {team}",
	"teams.join.verb": "Add",
	"teams.join.done": "{name} is now in the team {team}",
	"teams.join.undo": "Undo: take out again",

	"teams.leave.title": "Take {name} out of the team {team}",
	"teams.leave.verb": "Take out",
	"teams.leave.done": "{name} is no longer in the team {team}",
	"teams.leave.undo": "Undo: add again",
} as const;
