/** The plan of the organisation. */
export const plans = {
	"command.plan": "Piano",
	"help.plan": "Il piano, quanti utenti comprende e quanto è in uso",
	"command.plan compare": "Confrontare i piani",
	"help.plan compare":
		"I tre piani fianco a fianco, con ciò che darebbe ciascuno",
	"command.plan preview": "Anteprima di un piano",
	"help.plan preview":
		"Che cosa darebbe un altro piano o un altro numero di utenti, e se è possibile",
	"command.plan change": "Cambiare piano",
	"help.plan change":
		"Chiedere un altro piano o un altro numero di utenti; decide una seconda persona",
	"arg.plan": "Piano",
	"hint.plan": "Uno tra standard, pro ed enterprise.",
	"arg.users": "Numero di utenti",
	"hint.users": "Un numero intero da 1 a 300.",
	"choice.standard": "Standard",
	"choice.pro": "Pro",
	"choice.enterprise": "Enterprise",
	"limit.seats": "i posti occupati richiedono più utenti",
	"limit.storage": "lo spazio in uso richiede più utenti",
	"limit.addresses": "gli indirizzi e-mail in uso richiedono più utenti",
	"limit.ceiling": "una kSuite ha al massimo 300 utenti",
	"plan.title": "{plan} con {users, plural, one {# utente} other {# utenti}}",
	"plan.used": "{used} su {allowed}",
	"plan.row.plan": "Piano",
	"plan.row.seats": "Posti",
	"plan.row.storage": "Spazio",
	"plan.row.addresses": "Indirizzi e-mail",
	"plan.row.renews": "Data di rinnovo",
	"plan.button.compare": "Confrontare i piani",
	"plan.button.preview": "Anteprima di un altro…",
	"plan.button.preview-of": "Anteprima di {plan}…",
	"plan.button.nearest":
		"Anteprima: {nearest, plural, one {# utente} other {# utenti}}",
	"plan.button.ask": "Chiedere…",
	"plan.button.show": "Piano",
	"plan.compare.title": "I tre piani",
	"plan.compare.yours": "{plan} (attuale)",
	"plan.compare.storage-each": "Spazio per utente",
	"plan.compare.storage-all":
		"Spazio con {users, plural, one {# utente} other {# utenti}}",
	"plan.compare.addresses-each": "Indirizzi e-mail per utente",
	"plan.compare.addresses-all":
		"Indirizzi e-mail con {users, plural, one {# utente} other {# utenti}}",
	"plan.compare.first": "Primo utente",
	"plan.compare.free": "gratuito",
	"plan.compare.paid": "a pagamento",
	"plan.compare.least": "Utenti minimi per ciò che è in uso",
	"plan.compare.least-because": "{users, number} ({limit})",
	"plan.compare.impossible": "non possibile",
	"plan.compare.note":
		"Oggi: {users, plural, one {# utente} other {# utenti}}. Ogni piano arriva a {ceiling} utenti. Lo spazio è comune a tutti; la posta non conta.",
	"plan.preview.legal":
		"{plan} con {users, plural, one {# utente} other {# utenti}} è possibile",
	"plan.preview.illegal":
		"{plan} con {users, plural, one {# utente} other {# utenti}} non è possibile",
	"plan.preview.nearest":
		"Non possibile: {limit}. Il numero di utenti più vicino possibile è {nearest, number}.",
	"plan.preview.never":
		"Non possibile con nessun numero di utenti fino a {ceiling}: {limit}.",
	"plan.preview.note": "È solo un’anteprima. Non è stato modificato nulla.",
	"plan.change.title":
		"Passare al piano {plan} con {users, plural, one {# utente} other {# utenti}}",
	"plan.change.verb": "Cambiare",
	"plan.change.price":
		"Cambia anche il prezzo. Infomaniak lo mostra nel Manager.",
	"plan.change.undo":
		"Annullare: di nuovo {plan} con {users, plural, one {# utente} other {# utenti}}",
	"plan.change.done":
		"Il piano è {plan} con {users, plural, one {# utente} other {# utenti}}",
} as const;
