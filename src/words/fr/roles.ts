/** Roles in Suitemate. */
export const roles = {
	"arg.only": "Seulement pour ces commandes",
	"hint.only":
		"Des commandes, séparées par des virgules : mail create, users list.",
	"command.roles list": "Rôles",
	"help.roles list": "Qui a quel rôle ici, et ce qu’un rôle permet",
	"command.roles grant": "Attribuer un rôle",
	"help.roles grant":
		"Attribuer un rôle à quelqu’un, au besoin pour certaines commandes ou jusqu’à une date",
	"command.roles revoke": "Retirer un rôle",
	"help.roles revoke": "Retirer un rôle à quelqu’un",
	"arg.until": "Jusqu’au (dernier jour)",
	"hint.until": "Un jour qui n’est pas passé, par exemple 2026-12-31.",
	"choice.helpdesk": "Support",
	"roles.list.title":
		"{count, plural, =0 {Personne n’a encore de rôle} one {# rôle attribué} other {# rôles attribués}}",
	"roles.list.note":
		"Toutes les autres personnes sont membres. Les rôles d’ici ne sont pas ceux de kSuite.",
	"roles.row.name": "Nom",
	"roles.row.email": "Adresse",
	"roles.row.role": "Rôle",
	"roles.row.only": "Seulement pour",
	"roles.row.until": "Fin",
	"roles.everything": "tout",
	"roles.no-end": "sans limite",
	"roles.over": "terminé depuis le {day}",
	"roles.configured": "fixé dans la configuration",
	"roles.may.helpdesk":
		"Support : voit les personnes, les adresses et le stockage, fait les modifications courantes et demande les autres.",
	"roles.may.admin":
		"Admin : fait toutes les modifications, se prononce sur les demandes des autres, lit le journal d’audit.",
	"roles.may.owner":
		"Propriétaire : tout cela, et en plus attribue les rôles et connecte le modèle.",
	"roles.grant.title": "Attribuer le rôle {role} à {name}",
	"roles.grant.verb": "Attribuer",
	"roles.grant.done": "{name} a le rôle {role}",
	"roles.revoke.title": "Retirer le rôle {role} à {name}",
	"roles.revoke.verb": "Retirer",
	"roles.revoke.done": "{name} n’a plus le rôle {role}",
	"roles.button.grant": "Attribuer un rôle…",
	"roles.button.undo": "Annuler : le retirer",
} as const;
