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
	"ai.health.refused-because": "rifiuta: {reason}",
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
	"ai.refused.no-product":
		"la chiave non vede nessun prodotto IA; inserirne il numero in AI_BASE_URL",
	"ai.refused.products":
		"la chiave vede più prodotti IA; inserire il numero di uno in AI_BASE_URL",
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
		"Questo testo è {much} per {endpoint}. Non è stato modificato nulla. Riprovare con una parte del testo.",
	"ai.over.about": "troppo lungo di circa il {over}",
	"ai.over.unknown": "troppo lungo",
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
	"command.ai models": "I modelli",
	"help.ai models":
		"I modelli di ogni endpoint, e per che cosa si usa ciascuno",
	"command.ai usage": "Uso dell’IA",
	"help.ai usage":
		"Quante volte si è chiesto ai modelli, per che cosa, e quanti token è costato",
	"command.ai budget": "Budget per l’IA",
	"help.ai budget": "Quanta IA si può usare, e quanto ne resta",
	"command.ai budget set": "Fissare un budget",
	"help.ai budget set":
		"Fissare quanti token un ruolo può usare al giorno e al mese",
	"command.ai policy": "Regole per l’IA",
	"help.ai policy":
		"Quale IA è attiva per chi, che cosa viene mascherato, dove possono andare i testi, che cosa si conserva",
	"command.ai policy set": "Chi può usare che cosa",
	"help.ai policy set":
		"Stabilire chi può usare una funzione, o disattivarla per tutti",
	"command.ai policy masking": "Mascheramento",
	"help.ai policy masking":
		"Sostituire o no i numeri di telefono, AVS e di carta prima che un testo esca",
	"command.ai off": "Disattivare l’IA per me",
	"help.ai off": "Non inviare più i propri testi a un modello",
	"command.ai on": "Attivare l’IA per me",
	"help.ai on": "Usare di nuovo l’IA",
	"command.ai selftest": "Autotest",
	"help.ai selftest":
		"Far passare un contrassegno dal modello e cercarlo in tutto ciò che è conservato qui",
	"arg.days": "Giorni",
	"hint.days": "Un numero da 1 a 90.",
	"arg.day": "Token al giorno",
	"hint.day": "Un numero di token come 50000, o none per nessun limite.",
	"arg.month": "Token al mese",
	"hint.month": "Un numero di token come 1000000, o none per nessun limite.",
	"arg.feature": "Funzione",
	"hint.feature": "Scegliere una delle funzioni.",
	"arg.masking": "Mascheramento",
	"hint.masking": "Scegliere on o off.",
	"choice.member": "Membro",
	"choice.nobody": "Nessuno",
	"choice.tone": "Cambiare tono",
	"choice.translate": "Tradurre",
	"choice.own": "Istruzione propria",
	"choice.replies": "Proporre risposte",
	"choice.reply": "Scrivere una risposta",
	"choice.mail": "Scrivere un’e-mail",
	"choice.site": "Scrivere per un sito",
	"choice.summary": "Riassumere",
	"choice.category": "Categoria di un documento",
	"choice.question": "Domanda su un documento",
	"choice.digest": "Riassunto di un documento",
	"choice.translation": "Traduzione di un documento",
	"choice.extraction": "Campi di un documento",
	"ai.feature.rephrase": "Riformulare",
	"ai.feature.correct": "Correggere",
	"ai.feature.shorten": "Abbreviare",
	"ai.feature.expand": "Sviluppare",
	"ai.feature.simplify": "Semplificare",
	"ai.feature.structure": "Strutturare",
	"ai.feature.tone": "Cambiare tono",
	"ai.feature.translate": "Tradurre",
	"ai.feature.own": "Istruzioni proprie",
	"ai.feature.replies": "Proporre risposte",
	"ai.feature.reply": "Scrivere una risposta",
	"ai.feature.mail": "Scrivere un’e-mail",
	"ai.feature.site": "Scrivere per un sito",
	"ai.feature.summary": "Riassumere un thread",
	"ai.feature.category": "Proporre una categoria per un file",
	"ai.feature.question": "Rispondere su un documento",
	"ai.feature.digest": "Riassumere un documento",
	"ai.feature.translation": "Tradurre un documento",
	"ai.feature.extraction": "Estrarre campi da un documento",
	"ai.who.member": "tutti",
	"ai.who.helpdesk": "ruolo helpdesk e superiori",
	"ai.who.admin": "ruolo admin e superiori",
	"ai.who.owner": "ruolo proprietario",
	"ai.who.nobody": "nessuno",
	"ai.features.none": "nulla di proprio, sostituisce gli altri",
	"ai.features.all": "tutto",
	"ai.endpoint.named": "{number}. {name}",
	"ai.endpoint.run-by": "{operator}, {region}",
	"ai.row.schema": "Rispetta una forma data",
	"ai.row.features": "Primo scelto per",
	"ai.schema.unknown": "non ancora provato",
	"ai.schema.yes": "sì",
	"ai.schema.no": "no, perciò le risposte si controllano qui",
	"ai.health.resting": "pronto, ma ha appena avuto un guasto",
	"ai.status.title-several":
		"Per scrivere {count, plural, one {si usa # endpoint} other {si usano # endpoint}}, prima {model}",
	"ai.status.order":
		"Si usano in quest’ordine: il seguente quando uno non risponde.",
	"ai.status.allow-none":
		"I testi non possono andare da nessuna parte: nessun modello è collegato.",
	"ai.models.title":
		"{count, plural, =0 {Nessun modello in elenco} one {# modello} other {# modelli}}",
	"ai.models.button": "Modelli",
	"ai.models.more": "{count, plural, one {Un altro} other {Altri #}}",
	"ai.kind.llm": "scrive",
	"ai.kind.embedding": "confronta testi",
	"ai.kind.reranker": "ordina risultati",
	"ai.kind.stt": "ascolta il parlato",
	"ai.kind.image": "crea immagini",
	"ai.models.unlisted": "non nell’elenco del server",
	"ai.models.unused": "non usato",
	"ai.models.facts": "{first} · {rest}",
	"ai.models.note":
		"Con AI_MODELS nella configurazione una funzione riceve un modello proprio.",
	"ai.switch.off": "L’IA è disattivata per questo account",
	"ai.switch.off-text":
		"D’ora in poi nessun testo di questo account viene inviato a un modello. Dove ne servirebbe uno, lo segnalo.",
	"ai.switch.off-button": "Attivare l’IA per me",
	"ai.switch.on": "L’IA è attiva per questo account",
	"ai.switch.on-text":
		"Un testo va a un modello quando lo si chiede, e solo allora.",
	"ai.switch.on-button": "Disattivare l’IA per me",
	"ai.policy.title": "Come si usa qui l’IA",
	"ai.policy.own-off": "Per questo account l’IA è stata disattivata.",
	"ai.policy.features": "Che cosa è attivo, e per chi",
	"ai.policy.masked": "Che cosa un modello non vede mai",
	"ai.policy.masking.on":
		"Indirizzi e-mail, numeri di telefono, IBAN, numeri AVS e numeri di carta vengono sostituiti da segnaposto prima che un testo esca, e rimessi nella risposta.",
	"ai.policy.masking.off":
		"Indirizzi e-mail, IBAN e numeri di telefono con prefisso internazionale vengono sostituiti da segnaposto prima che un testo esca, e rimessi nella risposta. Gli altri numeri di telefono, i numeri AVS e i numeri di carta no: il mascheramento è disattivato.",
	"ai.policy.where": "Dove possono andare i testi",
	"ai.policy.kept":
		"Nulla di ciò che si scrive viene conservato: nessun testo, nessuna risposta. Un testo in lavorazione resta sigillato per mezz’ora, e lo aprono solo i pulsanti della persona che l’ha scritto. Si contano domande e token, per 90 giorni.",
	"ai.policy.button.set": "Chi può usare che cosa…",
	"ai.policy.button.masking.on": "Attivare il mascheramento",
	"ai.policy.button.masking.off": "Disattivare il mascheramento",
	"ai.policy.button.show": "Regole",
	"ai.policy.set.title": "Cambiare chi può usare «{feature}»: {who}",
	"ai.policy.set.verb": "Cambiare",
	"ai.policy.set.done": "Chi può ora usare «{feature}»: {who}",
	"ai.policy.set.undo": "Annullare: di nuovo {who}",
	"ai.masking.title.on": "Attivare il mascheramento",
	"ai.masking.title.off": "Disattivare il mascheramento",
	"ai.masking.verb.on": "Attivare",
	"ai.masking.verb.off": "Disattivare",
	"ai.masking.what": "Altri numeri di telefono, numeri AVS, numeri di carta",
	"ai.masking.on": "sostituiti prima che un testo esca",
	"ai.masking.off": "inviati così come sono",
	"ai.masking.done.on": "Il mascheramento è attivo",
	"ai.masking.done.off": "Il mascheramento è disattivato",
	"ai.masking.note":
		"Indirizzi e-mail, IBAN e numeri di telefono con prefisso internazionale vengono sempre sostituiti.",
	"ai.budget.line":
		"Uso {span, select, day {di oggi} other {di questo mese}}: {used, number} token su {limit, number}",
	"ai.budget.title": "Il mio budget per l’IA",
	"ai.budget.title-unlimited": "L’IA si può usare senza limiti",
	"ai.budget.day": "Oggi",
	"ai.budget.month": "Questo mese",
	"ai.budget.anew": "Ricomincia",
	"ai.budget.used":
		"{used, number} token usati su {limit, number} ({share}), ne restano {left, number}",
	"ai.budget.used-unlimited":
		"{used, plural, one {# token usato} other {# token usati}}, nessun limite",
	"ai.budget.roles": "Per ruolo",
	"ai.budget.unlimited": "nessun limite",
	"ai.budget.a-day": "{day, plural, one {# token} other {# token}} al giorno",
	"ai.budget.a-month": "{month, plural, one {# token} other {# token}} al mese",
	"ai.budget.both":
		"{day, plural, one {# token} other {# token}} al giorno, {month, number} al mese",
	"ai.budget.note":
		"Ruolo qui: {role}. Un token è circa tre quarti di una parola. Dall’80 % in poi i risultati indicano quanto è stato usato.",
	"ai.budget.button.set": "Fissare un budget…",
	"ai.budget.button.show": "Budget",
	"ai.budget.set.title": "Fissare il budget di questo ruolo: {role}",
	"ai.budget.set.verb": "Fissare",
	"ai.budget.set.note":
		"Chi ha già esaurito il nuovo budget può chiedere di nuovo quando ricomincia.",
	"ai.budget.set.done": "Il budget di questo ruolo è fissato: {role}",
	"ai.usage.title.everybody":
		"Uso dell’IA {days, plural, one {oggi} other {negli ultimi # giorni}}: tutte le persone",
	"ai.usage.title.own":
		"Il mio uso dell’IA {days, plural, one {oggi} other {negli ultimi # giorni}}",
	"ai.usage.title.person":
		"Uso dell’IA {days, plural, one {oggi} other {negli ultimi # giorni}}: {name}",
	"ai.usage.nothing": "In questo periodo non è stato usato nessun modello.",
	"ai.usage.sum":
		"{calls, plural, one {# domanda} other {# domande}}{failed, plural, =0 {} one {, di cui # non riuscita} other {, di cui # non riuscite}} · {tokens, plural, one {# token} other {# token}} ({input, number} letti, {output, number} scritti)",
	"ai.usage.features": "Per che cosa",
	"ai.usage.places": "Dove",
	"ai.usage.place": "{name}, {model}",
	"ai.usage.unanswered": "{name}, nessuna risposta completa",
	"ai.usage.nobody": "nessun endpoint",
	"ai.usage.others": "Tutti gli altri",
	"ai.usage.estimated":
		"Per {count, plural, one {# domanda} other {# domande}} i token sono stimati, perché l’endpoint non li ha contati.",
	"ai.usage.note":
		"Si conservano solo numeri, per 90 giorni: chi ha chiesto quante volte per che cosa, e quanti token è costato. Nessun testo.",
	"ai.usage.column.person": "Persona",
	"ai.usage.column.calls": "Domande",
	"ai.usage.column.failed": "Non riuscite",
	"ai.usage.column.input": "Token letti",
	"ai.usage.column.output": "Token scritti",
	"ai.usage.picture": "Token",
	"ai.usage.by-feature": "Token per funzione",
	"ai.usage.by-person": "Token per persona",
	"ai.usage.part": "{label} {amount, number}",
	"ai.usage.alt":
		"Barre per {tokens, plural, one {# token} other {# token}}: {parts}",
	"ai.selftest.working": "L’autotest è in corso",
	"ai.selftest.asking": "Un nuovo contrassegno sta passando dal modello.",
	"ai.selftest.searching":
		"Il contrassegno viene cercato in tutto ciò che è conservato qui.",
	"ai.selftest.stop": "Interrompere",
	"ai.selftest.stopped": "L’autotest è stato interrotto",
	"ai.selftest.title":
		"{count, plural, =0 {Autotest: il contrassegno non è stato trovato da nessuna parte} one {Autotest: il contrassegno è stato trovato in # punto} other {Autotest: il contrassegno è stato trovato in # punti}}",
	"ai.selftest.found":
		"Non dovrebbe trovarsi in nessuno di questi punti. Avvisare la persona che mi gestisce.",
	"ai.selftest.in.table": "la tabella {name}",
	"ai.selftest.in.file": "il file {name} nella cartella dei dati",
	"ai.selftest.in.log": "il log, in un evento di tipo {name}",
	"ai.selftest.no-model":
		"Nessun modello è collegato, perciò il contrassegno non è stato inviato da nessuna parte. Durante la ricerca si trovava in una sessione sigillata.",
	"ai.selftest.rephrase": "Riformulato da",
	"ai.selftest.typed": "Classificato da",
	"ai.selftest.not-sent": "non inviato",
	"ai.selftest.searched": "Cercato in tutte le grafie usuali",
	"ai.selftest.tables": "Tabelle",
	"ai.selftest.rows":
		"{tables, number} con {rows, plural, one {# riga} other {# righe}}, sessioni sigillate comprese",
	"ai.selftest.files":
		"File della cartella dei dati, senza i documenti archiviati",
	"ai.selftest.events": "Eventi di log di questo processo",
	"ai.selftest.read": "Letto in tutto",
	"ai.selftest.megabytes": "{megabytes, number} MB",
	"ai.selftest.cut":
		"C’è più di quanto legga in una volta, perciò ho tralasciato i file più vecchi.",
	"ai.selftest.unreadable":
		"{count, plural, one {Non è stato possibile leggere # file} other {Non è stato possibile leggere # file}}.",
	"ai.selftest.again": "Ripetere il test",
	"ai.selftest.note":
		"Inizio {when}, durata {seconds, plural, one {# secondo} other {# secondi}}. Da qui non si può vedere che cosa conserva l’endpoint stesso.",
	"problem.ai-off":
		"Per questo account l’IA è stata disattivata, perciò non è stato inviato nulla. Per riattivarla: /ksuite ai on",
	"problem.feature-off":
		"{who, select, nobody {«{feature}» qui è disattivato.} owner {Per «{feature}» serve il ruolo proprietario.} admin {Per «{feature}» serve il ruolo admin o uno superiore.} other {Per «{feature}» serve il ruolo helpdesk o uno superiore.}} Non è stato inviato nulla. Che cosa è attivo per chi: /ksuite ai policy",
	"problem.budget-spent":
		"Il budget {span, select, day {di oggi} other {di questo mese}} è esaurito: {used, number} token su {limit, number}. Non è stato inviato nulla. Ricomincia il {when}. Un admin può aumentarlo: /ksuite ai budget set",
} as const;
