/** Cards of requests. */
export const card = {
	"card.confirm": "{what}?",
	"card.waiting": "In attesa di approvazione: {what}",
	"card.asks": "Richiesta di {name}: {what}",
	"card.running": "In corso: {what}",
	"card.done": "Fatto: {what}",
	"card.failed": "Non riuscito: {what}",
	"card.stale":
		"Non più valida, perché nell’attesa la situazione è cambiata: {what}",
	"card.declined": "Rifiutata da {name}: {what}",
	"card.withdrawn": "Ritirata: {what}",
	"card.expired": "Scaduta senza risposta: {what}",
	"card.given-up": "Restituita da {name}: {what}",
	"card.handed-over": "Approvata, ora serve un intervento nel Manager: {what}",
	"card.withdraw": "Ritirare",
	"card.approve": "Approvare",
	"card.decline": "Rifiutare…",
	"card.cancel": "Annullare",
	"card.why": "Perché",
	"card.quoted": "«{text}»",
	"card.reason": "Motivo: «{text}»",
	"card.now": "Come sarebbe ora",
	"card.reference": "Riferimento {reference}",
	"card.expires": "Scade {when}",
	"card.asker-note":
		"{id} · {needed, plural, one {decide un’altra persona} other {decidono altre # persone}} con il ruolo {role} · scade {when}",
	"card.decider-note":
		"{id} · {needed, plural, one {serve un’approvazione} other {servono # approvazioni}} di persone con il ruolo {role} · scade {when}",
	"card.votes":
		"Approvazioni finora: {count} su {needed}{count, plural, =0 {} other { ({names})}}",
	"card.asked-by": "{id} · richiesta di {name}, {when}",
	"card.approved-by":
		"{id} · richiesta di {name} · approvata da {approvers}, {when}",
	"card.open-manager": "Aprire il Manager",
	"card.look": "Controllare ora",
	"card.did-it": "L’ho fatto",
	"card.give-back": "Restituire",
	"card.looked": "Ultimo controllo {when}: non risulta ancora fatto",
	"card.reminder": "Ancora in attesa di una decisione",
	"card.escalated":
		"Nessuno ha ancora deciso, perciò è stato avvisato chi ha il ruolo proprietario",
	"card.elsewhere":
		"Inviata per l’approvazione. La scheda si trova nei messaggi con me.",
	"request.unknown":
		"Il programma si è chiuso durante l’esecuzione e non si può sapere se l’operazione è avvenuta. Controllare prima di chiedere di nuovo.",
	"role.member": "membro",
	"role.helpdesk": "helpdesk",
	"role.admin": "admin",
	"role.owner": "proprietario",
	"command.decline": "Rifiutare una richiesta",
	"arg.reason": "Motivo",
	"hint.reason": "Una frase breve, al massimo 500 caratteri.",
	"dialog.submit": "Continuare",
	"dialog.close": "Annullare",
	"dialog.why": "Perché",
	"dialog.invalid": "Valore non adatto. {hint}",
	"dialog.missing": "Campo da compilare.",
} as const;
