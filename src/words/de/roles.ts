/** Roles in Suitemate. */
export const roles = {
	"arg.only": "Nur für diese Befehle",
	"hint.only": "Befehle, durch Kommas getrennt: mail create, users list.",
	"command.roles list": "Rollen",
	"help.roles list": "Wer hier welche Rolle hat und was eine Rolle darf",
	"command.roles grant": "Rolle geben",
	"help.roles grant":
		"Jemandem eine Rolle geben, auf Wunsch nur für einzelne Befehle oder bis zu einem Tag",
	"command.roles revoke": "Rolle entziehen",
	"help.roles revoke": "Jemandem eine Rolle entziehen",
	"arg.until": "Bis (letzter Tag)",
	"hint.until": "Ein Tag, der nicht vorbei ist, etwa 2026-12-31.",
	"choice.helpdesk": "Helpdesk",
	"roles.list.title":
		"{count, plural, =0 {Noch hat niemand eine Rolle} one {# Rolle ist vergeben} other {# Rollen sind vergeben}}",
	"roles.list.note":
		"Alle anderen sind Mitglieder. Die Rollen hier sind nicht die Rollen in kSuite selbst.",
	"roles.row.name": "Name",
	"roles.row.email": "Adresse",
	"roles.row.role": "Rolle",
	"roles.row.only": "Nur für",
	"roles.row.until": "Bis",
	"roles.everything": "alles",
	"roles.no-end": "unbefristet",
	"roles.over": "galt bis {day}",
	"roles.configured": "in der Konfiguration festgelegt",
	"roles.may.helpdesk":
		"Helpdesk: sieht Personen, Adressen und Speicher, nimmt alltägliche Änderungen vor und fragt die übrigen an.",
	"roles.may.admin":
		"Admin: nimmt jede Änderung vor, entscheidet über Anfragen anderer, liest das Audit-Protokoll.",
	"roles.may.owner":
		"Inhaber: darf all das, gibt Rollen und verbindet das Modell.",
	"roles.grant.title": "{name} die Rolle {role} geben",
	"roles.grant.verb": "Geben",
	"roles.grant.done": "{name} hat die Rolle {role}",
	"roles.revoke.title": "{name} die Rolle {role} entziehen",
	"roles.revoke.verb": "Entziehen",
	"roles.revoke.done": "{name} hat die Rolle {role} nicht mehr",
	"roles.button.grant": "Rolle geben…",
	"roles.button.undo": "Rückgängig: entziehen",
} as const;
