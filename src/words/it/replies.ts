/** Replies to messages. */
export const replies = {
	"command.write replies": "Proporre una risposta",
	"help.write replies": "Tre brevi risposte a un messaggio, tra cui scegliere",
	"command.write others": "Altre risposte",
	"help.write others": "Altre risposte al messaggio di una scheda",
	"command.write take": "Usare questa risposta",
	"help.write take": "Continuare con una delle risposte di una scheda",
	"command.write reply": "Scrivere una risposta",
	"help.write reply": "Una risposta a un messaggio, a partire da poche parole",
	"arg.answer": "Che cosa rispondere",
	"hint.answer": "Poche parole proprie, al massimo 2000 caratteri.",
	"arg.thread": "Leggere l’intero thread",
	"hint.thread": "Selezionare per far leggere l’intero thread.",
	"replies.title":
		"{count, plural, one {# risposta proposta} other {# risposte tra cui scegliere}}",
	"replies.title.one": "La risposta",
	"replies.intent.agree": "Accettare",
	"replies.intent.decline": "Declinare",
	"replies.intent.ask": "Chiedere chiarimenti",
	"replies.button.use": "Usare questa",
	"replies.button.others": "Altre risposte",
	"replies.button.other": "Un’altra risposta",
	"replies.button.say": "Dire che cosa rispondere…",
	"replies.button.whole": "Con l’intero thread",
	"replies.working": "Preparazione delle risposte in corso",
	"replies.read":
		"Tenendo conto di {count, plural, one {# messaggio} other {# messaggi}} del thread",
	"replies.dropped":
		"Il thread è troppo lungo per il modello: {count, plural, one {# messaggio meno recente non è stato letto} other {# messaggi meno recenti non sono stati letti}}.",
	"replies.left-out":
		"{count, plural, one {# proposta non ha superato i miei controlli, perciò non la mostro} other {# proposte non hanno superato i miei controlli, perciò non le mostro}}.",
	"replies.templates":
		"Senza modello: testi predefiniti, uguali per ogni messaggio · non è stato inviato nulla",
	"replies.check.numbers": "Nessuno ha scritto questo numero: {what}",
	"replies.check.dates": "Nessuno ha scritto questo giorno: {what}",
	"replies.check.names": "Nessuno ha scritto questo nome: {what}",
	"replies.check.lost": "Manca o è cambiato: {what}",
	"replies.check.owner": "Non è certo che se ne occupi {what}",
	"replies.reply.intro":
		"Dire in poche parole che cosa deve dire la risposta. Non viene pubblicato nulla.",
	"replies.reply.linked":
		"Cominciare con il link a un messaggio, poi dire che cosa rispondere. Non viene pubblicato nulla.",
	"replies.how.title": "A quale messaggio rispondere?",
	"replies.how.text":
		"Non riesco a capire di quale messaggio si tratti. Ci sono due modi:",
	"replies.how.menu":
		"Aprire il menu del messaggio, scegliere «Draft a reply», poi «Dire che cosa rispondere…».",
	"replies.how.link":
		"Copiare il link al messaggio e digitare: /write reply LINK e che cosa rispondere",
	"replies.how.note": "Non è stato inviato né pubblicato nulla.",
} as const;
