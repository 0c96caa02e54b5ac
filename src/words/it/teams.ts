/** Teams. */
export const teams = {
	"command.teams list": "Team",
	"help.teams list": "Tutti i team, e chi ne fa parte",
	"command.teams show": "Un team",
	"help.teams show": "Un team con tutti i suoi membri",
	"command.teams add": "Aggiungere un team",
	"help.teams add": "Creare un team; le persone si aggiungono dopo",
	"command.teams remove": "Eliminare un team",
	"help.teams remove":
		"Eliminare un team; le sue persone restano nell’organizzazione",
	"command.teams join": "Aggiungere a un team",
	"help.teams join": "Aggiungere qualcuno a un team",
	"command.teams leave": "Togliere da un team",
	"help.teams leave": "Togliere qualcuno da un team",

	"arg.team": "Team",
	"hint.team": "Il nome di un team, al massimo 64 caratteri.",

	"teams.column.name": "Team",
	"teams.column.people": "Persone",
	"teams.column.who": "Chi",
	"teams.row.email": "E-mail",
	"teams.nobody": "Nessuno",
	"teams.untold": "Non indicato",
	"teams.more":
		"{count, plural, one {un’altra persona} other {altre # persone}}",
	"teams.button.add": "Aggiungere un team…",
	"teams.button.join": "Aggiungere qualcuno…",
	"teams.button.leave": "Togliere qualcuno…",
	"teams.button.remove": "Eliminare il team…",

	"teams.list.title":
		"{count, plural, =0 {Ancora nessun team} one {# team} other {# team}}",
	"teams.show.title":
		"{name}: {count, plural, =0 {ancora nessuno} one {# persona} other {# persone}}",
	"teams.show.empty": "In questo team non c’è ancora nessuno.",

	"teams.add.title": "Aggiungere il team {name}",
	"teams.add.verb": "Aggiungere",
	"teams.add.done": "Il team {name} è stato aggiunto",
	"teams.add.back":
		"{back, number} su {wanted, plural, one {# persona} other {# persone}} di nuovo nel team.",
	"teams.add.undo": "Annullare: eliminare il team",

	"teams.remove.title": "Eliminare il team {name}",
	"teams.remove.verb": "Eliminare",
	"teams.remove.note":
		"Le persone restano nell’organizzazione. Perdono ciò che era condiviso con il team, e annullare non lo riporta.",
	"teams.remove.undo": "Annullare: ricreare il team",
	"teams.remove.done": "Il team {name} è stato eliminato",
	"teams.remove.seen": "Il team non esiste più",

	"teams.join.title": "Aggiungere {name} al team {team}",
	"teams.join.verb": "Aggiungere",
	"teams.join.done": "{name} è ora nel team {team}",
	"teams.join.undo": "Annullare: togliere dal team",

	"teams.leave.title": "Togliere {name} dal team {team}",
	"teams.leave.verb": "Togliere",
	"teams.leave.done": "{name} non è più nel team {team}",
	"teams.leave.undo": "Annullare: rimettere nel team",
} as const;
