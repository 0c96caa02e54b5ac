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
	"card.handed-over":
		"Approvata, ora serve un intervento {where, select, manager {nel Manager} other {a mano}}: {what}",
	"card.by-hand":
		"{approved, select, yes {Approvata, ma ancora} other {Ancora}} da fare {where, select, manager {nel Manager} other {a mano}}: {what}",
	"card.withdraw": "Ritirare",
	"card.approve": "Approvare",
	"card.details": "Dettagli",
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
	"card.asked-for": "Richiesta",
	"card.asked-by": "{id} · richiesta di {name}, {when}",
	"card.approved-by":
		"{id} · richiesta di {name} · approvata da {approvers}, {when}",
	"card.open-hand":
		"{where, select, manager {Aprire il Manager} other {Aprire la pagina}}",
	"card.look": "Controllare ora",
	"card.did-it": "L’ho fatto",
	"card.give-back": "Restituire",
	"card.looked":
		"Ultimo controllo {when}: non risulta ancora fatto. Continuo a controllare, sempre più di rado.",
	"card.looked-last": "Ultimo controllo {when}: non risulta fatto.",
	"card.claimed":
		"{name} dice che è fatto, ma non lo vedo ancora. Tra poco controllo di nuovo.",
	"card.looking":
		"Controllo da me se è avvenuto, la prima volta tra un minuto.",
	"card.unseen": "Non risulta fatto, perciò non controllo più: {what}",
	"card.unseen-text":
		"Era da fare nel Manager (data: {since}), e non l’ho mai visto avvenire. Se è stato fatto dopo il mio ultimo controllo, farmi controllare ora; altrimenti chiedere di nuovo.",
	"card.seen": "Visto: {when}",
	"card.progress": "Fatti {done, number} su {of, number}",
	"card.progress-left":
		"Fatti {done, number} su {of, number}, ancora {minutes, plural, one {circa # minuto} other {circa # minuti}}",
	"card.progress-failed":
		"Finora {failed, plural, one {# non è riuscito} other {# non sono riusciti}}",
	"card.stopping": "Si ferma dopo quello in corso",
	"card.stop": "Interrompere",
	"queue.waiting":
		"In attesa di Infomaniak: prima {place, plural, one {c’è un’altra chiamata} other {ci sono altre # chiamate}}, circa {seconds, plural, one {# secondo} other {# secondi}}",
	"queue.why":
		"Infomaniak accetta solo un certo numero di chiamate al minuto da tutta l’organizzazione. Ognuno riceve la sua parte.",
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
	"dialog.part": "{label}, da {from} a {to}",
} as const;
