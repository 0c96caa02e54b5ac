/** Roles in Suitemate. */
export const roles = {
	"arg.only": "Only for these commands",
	"hint.only": "Commands, with commas between them: mail create, users list.",
	"command.roles list": "Roles",
	"help.roles list": "Who has which role here, and what a role may do",
	"command.roles grant": "Give a role",
	"help.roles grant":
		"Give somebody a role, if wanted only for some commands or until a day",
	"command.roles revoke": "Take a role away",
	"help.roles revoke": "Take a role from somebody",
	"arg.until": "Until (last day)",
	"hint.until": "A day that is not over, such as 2026-12-31.",
	"choice.helpdesk": "Help desk",
	"roles.list.title":
		"{count, plural, =0 {Nobody has a role yet} one {# role is given} other {# roles are given}}",
	"roles.list.note":
		"Everybody else is a member. Roles here are not the roles in kSuite itself.",
	"roles.row.name": "Name",
	"roles.row.email": "Address",
	"roles.row.role": "Role",
	"roles.row.only": "Only for",
	"roles.row.until": "Until",
	"roles.everything": "everything",
	"roles.no-end": "no end",
	"roles.over": "over since {day}",
	"roles.configured": "set in the configuration",
	"roles.may.helpdesk":
		"Help desk: sees people, addresses and storage, does everyday changes, and asks for the others.",
	"roles.may.admin":
		"Admin: does every change, decides on requests of others, reads the audit log.",
	"roles.may.owner": "Owner: all of that, gives roles and connects the model.",
	"roles.grant.title": "Give {name} the role {role}",
	"roles.grant.verb": "Give it",
	"roles.grant.done": "{name} has the role {role}",
	"roles.revoke.title": "Take the role {role} from {name}",
	"roles.revoke.verb": "Take it away",
	"roles.revoke.done": "{name} no longer has the role {role}",
	"roles.button.grant": "Give a role…",
	"roles.button.undo": "Undo: take it away",
} as const;
