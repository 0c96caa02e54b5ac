/** What can go wrong, one sentence a code; those of the model stand in `ai.ts`. */
export const problem = {
	"problem.unknown-command":
		"Non conosco questo comando, perciò non è stato fatto nulla. /ksuite help li mostra tutti.",
	"problem.unreadable-arguments":
		"Non ho potuto leggere il testo, perciò non è stato fatto nulla. /ksuite help e il nome del comando mostrano come si scrive.",
	"problem.missing-argument":
		"Dopo --{name} non c’è nulla, perciò non è stato fatto nulla. Aggiungere un valore, o toglierlo.",
	"problem.missing-argument-plain":
		"Manca qualcosa, e da qui non posso aprire una finestra. Non è stato fatto nulla. Digitare il comando intero; /ksuite help mostra come.",
	"problem.invalid-argument":
		"Il valore per «{name}» non è adatto, perciò non è stato modificato nulla. Correggerlo e riprovare.",
	"problem.unknown-flag":
		"Questo comando non ha tale opzione, perciò non è stato fatto nulla. /ksuite help e il nome del comando mostrano le sue opzioni.",
	"problem.too-many-words":
		"C’è più di quanto il comando accetti, perciò non è stato fatto nulla. Mettere tra virgolette ciò che va insieme, come «Anna Maria».",
	"problem.too-long":
		"È più lungo di quanto possa accettare. Non è stato modificato nulla. Riprovare con meno.",
	"problem.not-allowed":
		"Questa operazione non è consentita, perciò non è stato modificato nulla. Rivolgersi all’helpdesk o a un admin; /ksuite help mostra che cosa è consentito.",
	"problem.not-linked":
		"Non so ancora a quale persona di kSuite corrisponda questo account, perciò non è stato modificato nulla. Prima collegarlo: /ksuite people link",
	"problem.not-linked-other":
		"Non so chi sia questa persona in kSuite. Non è stato modificato nulla. Indicare invece l’indirizzo e-mail o il nome completo.",
	"problem.not-found":
		"Ho cercato e non ho trovato nulla. Non è stato modificato nulla. Controllare l’ortografia o guardare nell’elenco.",
	"problem.ambiguous":
		"Corrisponde a più persone: {names}. Non è stato modificato nulla. Indicare l’indirizzo e-mail o il nome completo.",
	"problem.already-there":
		"Esiste già, perciò non è stato modificato nulla. Guardare nell’elenco o scegliere un altro nome.",
	"problem.no-seat":
		"Tutti i posti sono occupati ({used} su {bought}), perciò non è stato modificato nulla. Liberarne prima uno, o farne chiedere altri a un admin: /ksuite plan preview",
	"problem.seat-ceiling":
		"Una kSuite ha al massimo {ceiling} utenti, e tutti i posti sono occupati. Non è stato modificato nulla. Prima liberare un posto.",
	"problem.no-address-left":
		"Tutti gli indirizzi e-mail sono in uso ({used} su {allowed}), perciò non è stato modificato nulla. Eliminarne prima uno, o far chiedere a un admin più utenti o un piano superiore: /ksuite plan preview",
	"problem.not-legal-plan":
		"Non è possibile: {limit}. Non è stato modificato nulla. Il numero di utenti più vicino possibile è {users, number}; /ksuite plan preview mostra che cosa darebbe.",
	"problem.last-owner":
		"È l’ultima persona con il ruolo proprietario, e ne serve almeno una. Non è stato modificato nulla. Prima dare il ruolo a qualcun altro.",
	"problem.yourself":
		"Non è possibile farlo per sé. Non è stato modificato nulla. Chiedere a un’altra persona che ne ha il diritto.",
	"problem.wrong-state":
		"Nella situazione attuale non è possibile, perciò non è stato modificato nulla. Prima guardare, poi scegliere il comando adatto.",
	"problem.nothing-to-do":
		"Non c’è nulla da fare: è già così. Non è stato modificato nulla.",
	"problem.public-url-missing":
		"La pagina privata non si è potuta creare perché PUBLIC_URL non è impostato. Non è stato modificato nulla. Può impostarlo chi ha il ruolo proprietario: docs/operations.md#public-url",
	"problem.page-gone":
		"Questa pagina è già stata aperta una volta, o il suo tempo è passato. Chiederne una nuova nella chat.",
	"problem.request-gone":
		"Non trovo questa richiesta. Non è stato modificato nulla. /ksuite requests list mostra le proprie.",
	"problem.request-settled":
		"Qualcuno è arrivato prima: questa richiesta è già decisa. Il clic non ha modificato nulla. /ksuite requests list mostra com’è finita.",
	"problem.request-expired":
		"Questa richiesta è scaduta prima che qualcuno decidesse. Non è stato modificato nulla. Chiedere di nuovo se serve ancora.",
	"problem.not-yours":
		"Può farlo solo la persona che ha chiesto. Non è stato modificato nulla.",
	"problem.own-request":
		"Chi fa una richiesta non può approvarla: deve decidere un’altra persona. Non è stato modificato nulla. Si può ancora ritirarla.",
	"problem.already-approved":
		"Questa approvazione c’è già. Deve approvare anche un’altra persona. Nient’altro è stato modificato.",
	"problem.stale":
		"Nell’attesa la situazione è cambiata, perciò l’operazione non è stata eseguita. Non è stato modificato nulla. Chiedere di nuovo per vedere che cosa succederebbe ora.",
	"problem.link-code-wrong":
		"Questo codice non è corretto. Non è stato modificato nulla. Guardare l’e-mail più recente e riprovare.",
	"problem.link-code-expired":
		"Questo codice non vale più. Non è stato modificato nulla. Chiederne uno nuovo: /ksuite people link",
	"problem.mail-not-configured":
		"Non posso inviare e-mail, perciò nessun codice è stato inviato e non è stato modificato nulla. Chi ha il ruolo proprietario può impostare SMTP_URL, o confermare l’account a mano.",
	"problem.ksuite-token":
		"Infomaniak non accetta più il token. Non è stato modificato nulla. Chi ha il ruolo proprietario può crearne uno nuovo; /ksuite doctor dice come.",
	"problem.ksuite-scope":
		"Il token non può farlo: manca il permesso «{scope}», al token o alla persona che lo ha creato. Non è stato modificato nulla. /ksuite doctor dice dove ottenerlo.",
	"problem.ksuite-busy":
		"Infomaniak accetta solo un certo numero di chiamate al minuto, e c’è una coda. Non è stato modificato nulla. Riprovare tra un minuto.",
	"problem.ksuite-unreachable":
		"Infomaniak non risponde. Non è stato modificato nulla. Riprovare tra qualche minuto.",
	"problem.ksuite-garbled":
		"Infomaniak ha risposto in un modo che non capisco. Per quanto ne so, non è stato modificato nulla. Guardare nel Manager prima di riprovare.",
	"problem.ksuite-refused":
		"Infomaniak ha rifiutato ({code}). Non è stato modificato nulla.",
	"problem.ksuite-maintenance":
		"Al momento Infomaniak sta lavorando su questo prodotto. Non è stato modificato nulla. Riprovare più tardi.",
	"problem.ksuite-unclear":
		"La risposta di Infomaniak è andata persa. Ho controllato e non vedo la modifica, ma può ancora arrivare. Guardare prima di chiedere di nuovo.",
	"problem.ksuite-no-drive":
		"In questa organizzazione non vedo il kDrive di una kSuite, e da lì si leggono posti, spazio e piano. Non è stato modificato nulla. /ksuite doctor dice che cosa vedo.",
	"problem.seat-missing":
		"L’invito è partito, ma Infomaniak non ha dato il posto e non ha nemmeno ritirato l’invito. Revocarlo con /ksuite users cancel, o chiedere il posto con /ksuite users seat.",
	"problem.no-route":
		"Infomaniak non permette a un programma di farlo, e nemmeno ho trovato i passi per farlo a mano. Non è stato modificato nulla.",
	"problem.sync-none":
		"Nessun account per calendari e contatti è collegato. Non è stato modificato nulla. Collegarlo con /ksuite sync connect.",
	"problem.sync-login":
		"Il server non accetta il nome utente o la password per applicazione. Non è stato modificato nulla. Collegare di nuovo l’account con /ksuite sync connect.",
	"problem.sync-server":
		"Questo server non è tra quelli che si possono usare qui. Non è stato modificato nulla. Può consentirlo chi ha il ruolo proprietario: docs/operations.md, DAV_SERVERS.",
	"problem.sync-unreachable":
		"Il server dei calendari e dei contatti non risponde. Riprovare tra qualche minuto.",
	"problem.sync-busy":
		"In questo momento il server dei calendari e dei contatti non accetta altro. Riprovare tra qualche minuto.",
	"problem.sync-garbled":
		"Non riesco a leggere la risposta del server dei calendari e dei contatti. Riprovare tra qualche minuto; se resta così, avvisare la persona che mi gestisce.",
	"problem.sync-refused":
		"Il server dei calendari e dei contatti ha rifiutato. Non è stato modificato nulla. Guardare lì se l’account può farlo.",
	"problem.sync-unsupported":
		"Il server dei calendari e dei contatti non può farlo. Non è stato modificato nulla.",
	"problem.sync-readonly":
		"Con l’account collegato qui si può solo leggere. Non è stato modificato nulla. Il diritto di scrivere può darlo la persona a cui appartiene.",
	"problem.sync-doubtful":
		"Sul server manca all’improvviso molto, e due controlli non concordano. Non è stato modificato nulla, e tutti i punti restano. Riprovare tra qualche minuto.",
	"problem.collection-ambiguous":
		"Corrisponde a più di uno: {names}. Non è stato modificato nulla. Scrivere il nome completo, o scegliere da un elenco.",
	"problem.event-ambiguous":
		"Corrisponde a {count} elementi: {when}. Non è stato modificato nulla. Scrivere il giorno dopo il titolo, o premere un pulsante in /ksuite calendar events.",
	"problem.object-unreadable":
		"Questo elemento non si può leggere. Non è stato modificato nulla. Aprirlo direttamente nel calendario o nei contatti.",
	"problem.point-none":
		"Non c’è un punto di ripristino di quel momento. Non è stato modificato nulla. /ksuite restore points mostra quelli esistenti.",
	"problem.point-damaged":
		"Questo punto di ripristino è danneggiato, perciò non viene usato. Non è stato modificato nulla. Scegliere un altro punto.",
	"problem.restore-none":
		"Tra i propri ripristini non c’è questo. /ksuite restore points mostra che cosa si può ripristinare.",
	"problem.restore-over":
		"Questo ripristino è iniziato o è concluso. Non è stato modificato nulla. Iniziarne uno nuovo.",
	"problem.restore-unread":
		"Ciò che c’è ora non si può leggere, perché il server non risponde come dovrebbe. Non è stato modificato nulla. Riprovare tra qualche minuto.",
	"problem.export-empty":
		"Non c’è nulla da esportare. Scegliere altri giorni, o un altro calendario o un’altra rubrica.",
	"problem.export-unequal":
		"Il file, riletto, non diceva lo stesso, perciò non viene consegnato. Non è stato modificato nulla. Avvisare la persona che mi gestisce.",
	"problem.export-large":
		"Il file sarebbe troppo grande per consegnarlo qui. Non è stato modificato nulla. Esportarne meno alla volta.",
	"problem.share-unknown":
		"Il server non conosce nessuno con questo nome o indirizzo. Non è stato modificato nulla. Controllare l’ortografia, o indicare il nome dell’account che ha lì.",
	"problem.share-right":
		"Il server non ha questo diritto. Non è stato modificato nulla. Scegliere solo lettura, o lettura e scrittura.",
	"problem.unavailable":
		"Ora l’altro sistema non risponde. Per quanto vedo, non è stato modificato nulla. Riprovare tra qualche minuto.",
	"problem.unexpected":
		"È successo qualcosa di imprevisto. Non posso garantire che nulla sia stato modificato, perciò prima guardare. Se succede di nuovo, dare il riferimento alla persona che mi gestisce.",
	"problem.not-in-conversation":
		"Non posso leggere questa conversazione. Invitarmi con /invite @Suitemate, poi chiedere di nuovo. Non è stato modificato nulla.",
	"problem.no-consent":
		"Per questo mi serve il consenso personale a scrivere a nome di chi lo chiede. Per darlo: /write connect. Non è stato modificato nulla.",
	"problem.not-your-message":
		"Questo messaggio è di un’altra persona, perciò resta com’è.",
} as const;
