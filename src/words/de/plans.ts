/** The plan of the organisation. */
export const plans = {
	"command.plan": "Plan",
	"help.plan": "Der Plan, wie viele Benutzer er hat und wie viel belegt ist",
	"command.plan compare": "Pläne vergleichen",
	"help.plan compare":
		"Die drei Pläne nebeneinander, mit dem, was Sie unter jedem hätten",
	"command.plan preview": "Plan durchrechnen",
	"help.plan preview":
		"Was ein anderer Plan oder eine andere Zahl von Benutzern brächte, und ob es möglich ist",
	"command.plan change": "Plan wechseln",
	"help.plan change":
		"Einen anderen Plan oder eine andere Zahl von Benutzern anfragen; eine zweite Person entscheidet",
	"arg.plan": "Plan",
	"hint.plan": "Eines von standard, pro und enterprise.",
	"arg.users": "Zahl der Benutzer",
	"hint.users": "Eine ganze Zahl von 1 bis 300.",
	"choice.standard": "Standard",
	"choice.pro": "Pro",
	"choice.enterprise": "Enterprise",
	"limit.seats": "die belegten Plätze brauchen mehr Benutzer",
	"limit.storage": "der belegte Speicher braucht mehr Benutzer",
	"limit.addresses": "die belegten Mailadressen brauchen mehr Benutzer",
	"limit.ceiling": "eine kSuite hat höchstens 300 Benutzer",
	"plan.title":
		"{plan} mit {users, plural, one {# Benutzer} other {# Benutzern}}",
	"plan.used": "{used} von {allowed}",
	"plan.row.plan": "Plan",
	"plan.row.seats": "Plätze",
	"plan.row.storage": "Speicher",
	"plan.row.addresses": "Mailadressen",
	"plan.row.renews": "Erneuert sich am",
	"plan.button.compare": "Pläne vergleichen",
	"plan.button.preview": "Anderen durchrechnen…",
	"plan.button.preview-of": "{plan} durchrechnen…",
	"plan.button.nearest":
		"{nearest, plural, one {# Benutzer} other {# Benutzer}} durchrechnen",
	"plan.button.ask": "Anfragen…",
	"plan.button.show": "Plan",
	"plan.compare.title": "Die drei Pläne",
	"plan.compare.yours": "{plan} (Ihrer)",
	"plan.compare.storage-each": "Speicher pro Benutzer",
	"plan.compare.storage-all":
		"Speicher mit {users, plural, one {# Benutzer} other {# Benutzern}}",
	"plan.compare.addresses-each": "Mailadressen pro Benutzer",
	"plan.compare.addresses-all":
		"Mailadressen mit {users, plural, one {# Benutzer} other {# Benutzern}}",
	"plan.compare.first": "Erster Benutzer",
	"plan.compare.free": "kostenlos",
	"plan.compare.paid": "kostenpflichtig",
	"plan.compare.least": "Mindestzahl an Benutzern für das, was belegt ist",
	"plan.compare.least-because": "{users, number} ({limit})",
	"plan.compare.impossible": "nicht möglich",
	"plan.compare.note":
		"Jetzt haben Sie {users, plural, one {# Benutzer} other {# Benutzer}}. Jeder Plan endet bei {ceiling} Benutzern. Der Speicher ist für alle gemeinsam; Mails zählen nicht dazu.",
	"plan.preview.legal":
		"{plan} mit {users, plural, one {# Benutzer} other {# Benutzern}} ist möglich",
	"plan.preview.illegal":
		"{plan} mit {users, plural, one {# Benutzer} other {# Benutzern}} ist nicht möglich",
	"plan.preview.nearest":
		"Nicht möglich: {limit}. Die nächste mögliche Zahl von Benutzern ist {nearest, number}.",
	"plan.preview.never":
		"Mit keiner Zahl von Benutzern bis {ceiling} möglich: {limit}.",
	"plan.preview.note": "Das ist nur durchgerechnet. Es wurde nichts geändert.",
	"plan.change.title":
		"Wechsel zum Plan {plan} mit {users, plural, one {# Benutzer} other {# Benutzern}}",
	"plan.change.verb": "Wechseln",
	"plan.change.price":
		"Auch der Preis ändert sich. Infomaniak zeigt ihn im Manager.",
	"plan.change.undo":
		"Rückgängig: wieder {plan} mit {users, plural, one {# Benutzer} other {# Benutzern}}",
	"plan.change.done":
		"Der Plan ist {plan} mit {users, plural, one {# Benutzer} other {# Benutzern}}",
} as const;
