/** The model: connecting it, its state, and what can go wrong with it. */
export const ai = {
	"command.ai status": "Il modello",
	"help.ai status": "Quale modello scrive, dove si trova e come sta",
	"command.ai look": "Cercare un modello",
	"help.ai look": "Cercare server di modelli su questo computer",
	"command.ai use": "Collegare un modello",
	"help.ai use": "Usare un server di modelli trovato su questo computer",
	"ai.none.title": "Nessun modello è ancora collegato",
	"ai.none.nothing":
		"Ho cercato su questo computer e non ho trovato server di modelli.",
	"ai.none.found":
		"Ho trovato {count, plural, one {un server di modelli} other {# server di modelli}} su questo computer. Non ne uso nessuno senza conferma.",
	"ai.none.ask-owner":
		"Ho trovato {count, plural, one {un server di modelli} other {# server di modelli}} su questo computer. Può collegarne uno chi ha il ruolo proprietario.",
	"ai.none.nothing-sent":
		"La scrittura attende che ce ne sia uno. Nessun testo viene inviato.",
	"ai.none.note": "Il testo non è stato inviato da nessuna parte.",
	"ai.server": "{server} sulla porta {port}",
	"ai.how.title":
		"Per collegarne uno, avviarlo su questo computer e cercare di nuovo",
	"ai.how.ollama": "Ollama: ollama pull MODELLO (si avvia da solo)",
	"ai.how.llama": "llama-server: llama-server -m MODELLO.gguf --port 8080",
	"ai.how.vllm": "vLLM: vllm serve MODELLO --port 8000",
	"ai.how.lmstudio":
		"LM Studio: caricare un modello, poi avviare il server locale",
	"ai.how.configured":
		"Altrove: impostare AI_BASE_URL su un indirizzo che termina con /v1, e AI_API_KEY se serve una chiave",
	"ai.look.button": "Cercare di nuovo",
	"ai.use.button": "Usare {model}",
	"ai.use.title": "Usare {model} per scrivere",
	"ai.use.verb": "Usare",
	"ai.use.note":
		"I testi da riscrivere saranno inviati a questo server e in nessun altro luogo.",
	"ai.use.done": "{model} è collegato",
	"ai.use.try": "Per provare: /write rephrase e una frase a piacere.",
	"ai.row.server": "Server",
	"ai.row.model": "Modello",
	"ai.row.where": "Dove",
	"ai.row.operator": "Gestore",
	"ai.row.health": "Stato",
	"ai.row.context": "Legge in una volta",
	"ai.row.slots": "Risposte contemporanee",
	"ai.row.by": "Scelto",
	"ai.by.choice": "qui, con il ruolo proprietario",
	"ai.by.configuration": "nella configurazione",
	"ai.tokens": "{count, plural, one {# token} other {# token}}",
	"ai.place.operator": "voi",
	"ai.place.region": "questo computer",
	"ai.health.ready": "pronto",
	"ai.health.loading": "sta caricando il modello",
	"ai.health.refused": "rifiuta: chiave, modello o indirizzo",
	"ai.health.unreachable": "non risponde",
	"ai.status.title": "Per scrivere si usa {model}",
	"ai.status.allow": "I testi possono andare solo a questi indirizzi",
	"ai.status.note":
		"Gestore e regione sono quelli dichiarati dalla vostra organizzazione. Dopo la risposta, qui non resta nulla di ciò che si scrive.",
	"ai.refused.key": "la chiave non è accettata",
	"ai.refused.busy": "il server è sovraccarico",
	"ai.refused.loading": "il modello è ancora in caricamento",
	"ai.refused.model": "il server non ha questo modello",
	"ai.refused.filter": "il filtro del server ha fermato la risposta",
	"ai.refused.other": "la richiesta non viene accettata",
	"problem.no-model":
		"Nessun modello è ancora collegato. Non è stato inviato nulla. Può collegarne uno chi ha il ruolo proprietario: /ksuite ai look",
	"problem.model-unreachable":
		"{endpoint} non risponde. Non è stato modificato nulla. Riprovare tra poco, oppure controllare con /ksuite ai status",
	"problem.model-refused":
		"{endpoint} ha rifiutato: {reason}. Non è stato modificato nulla. Chi ha il ruolo proprietario può controllare con /ksuite ai status",
	"problem.model-slow":
		"{endpoint} ha impiegato troppo tempo e ho smesso di attendere. Non è stato modificato nulla. Riprovare, anche con un testo più breve.",
	"problem.model-cut":
		"La risposta di {endpoint} si è interrotta prima della fine, perciò non la mostro. Non è stato modificato nulla. Riprovare.",
	"problem.model-too-long":
		"Questo testo è troppo lungo per {endpoint}. Non è stato modificato nulla. Riprovare con una parte del testo.",
	"problem.model-unusable":
		"La risposta del modello non era utilizzabile, perciò non la mostro. Non è stato modificato nulla. Riprovare, anche con altre parole.",
	"problem.model-changed-facts":
		"Per due volte il modello ha perso o aggiunto un link, una menzione o una parte di codice. Un testo simile non lo mostro. Non è stato modificato nulla. Riprovare.",
	"problem.session-over":
		"Non ho più questo testo: lo conservo solo per mezz’ora. Ricominciare con /write rephrase",
	"problem.stopped": "Interrotto. Non è stato modificato nulla.",
	"problem.endpoint-not-allowed":
		"L’indirizzo del modello non è consentito, o porta altrove. Non è stato inviato nulla. Chi ha il ruolo proprietario può controllare con /ksuite ai status",
	"problem.too-often":
		"Ci sono già più risposte in corso. Attendere che una sia pronta, poi riprovare.",
} as const;
