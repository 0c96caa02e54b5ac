/** What Suitemate stands on, and how it is. */
export const doctor = {
	"command.doctor": "Come va tutto",
	"help.doctor":
		"Se funziona tutto ciò su cui poggia Suitemate, e che cosa aiuta dove non funziona",
	"doctor.title.broken":
		"{count, plural, one {# cosa non funziona} other {# cose non funzionano}}",
	"doctor.title.warning":
		"{count, plural, one {Funziona, ma # cosa merita uno sguardo} other {Funziona, ma # cose meritano uno sguardo}}",
	"doctor.title.fine": "Tutto ciò che è configurato funziona",
	"doctor.state.broken": "✕ Guasto",
	"doctor.state.warning": "▲ Avviso",
	"doctor.state.missing": "– Non configurato",
	"doctor.state.fine": "✓ A posto",
	"doctor.line": "{name}: {found}",
	"doctor.line.remedy": "{name}: {found} → {remedy}",
	"doctor.again": "Controllare di nuovo",
	"doctor.note":
		"Controllo: {when}. Non è stato modificato nulla. Le impostazioni sono descritte in docs/operations.md.",
	"doctor.late":
		"Nessuna risposta entro {seconds, plural, one {# secondo} other {# secondi}}.",
	"doctor.late.remedy": "Controllare di nuovo tra un minuto.",
	"doctor.failed":
		"Il controllo stesso non è riuscito. Il log del programma ne dice di più, con il riferimento {reference}.",
	"doctor.check.ksuite.token": "Token di kSuite",
	"doctor.check.ksuite.right.user_info": "Permesso di vedere di chi è il token",
	"doctor.check.ksuite.right.accounts": "Permesso per persone e team",
	"doctor.check.ksuite.right.products": "Permesso per l’elenco dei prodotti",
	"doctor.check.ksuite.right.drive": "Permesso per kDrive",
	"doctor.check.ksuite.right.mail": "Permesso per la posta",
	"doctor.check.ksuite.right.ai-tools": "Permesso per AI Tools",
	"doctor.check.ksuite.drive": "kSuite",
	"doctor.check.ksuite.hostings": "Servizio Mail",
	"doctor.check.ksuite.pace": "Chiamate a Infomaniak",
	"doctor.check.ksuite.clock": "Orologio rispetto a Infomaniak",
	"doctor.check.ksuite.demo": "kSuite",
	"doctor.check.model": "Modello linguistico",
	"doctor.check.slack.token": "Slack",
	"doctor.check.slack.scopes": "Permessi in Slack",
	"doctor.check.slack.mode": "Collegamento a Slack",
	"doctor.check.slack.approvals": "Canale per le approvazioni",
	"doctor.check.clock": "Orologio rispetto a Slack",
	"doctor.check.points": "Punti di ripristino",
	"doctor.check.here.pages": "Pagine private",
	"doctor.check.here.mail": "Invio di e-mail",
	"doctor.check.here.database": "Database",
	"doctor.check.here.folder": "Cartella dei dati",
	"doctor.check.here.key": "Chiave",
	"doctor.ksuite.demo":
		"È la demo. Persone, indirizzi e spazio si trovano nel database di Suitemate, e nessuna loro modifica arriva a Infomaniak.",
	"doctor.ksuite.demo.remedy":
		"npm run setup collega la propria kSuite: docs/operations.md#ksuite",
	"doctor.ksuite.token.fine":
		"Funziona in {organisation}. Lo ha creato {name}{role, select, owner {, lì con il ruolo proprietario} admin {, lì con il ruolo amministratore} other {}}.",
	"doctor.ksuite.token.nameless":
		"Funziona in {organisation}. Infomaniak non indica di chi è.",
	"doctor.ksuite.token.bare":
		"Funziona, ma senza i permessi per dire di chi è e dove vale.",
	"doctor.ksuite.token.weak":
		"Funziona in {organisation}, ma chi lo ha creato non ha lì il ruolo amministratore né proprietario. Infomaniak rifiuterà la maggior parte delle modifiche.",
	"doctor.ksuite.token.weak.remedy":
		"Far creare un token a chi ha il ruolo amministratore o proprietario, e inserirlo in INFOMANIAK_TOKEN.",
	"doctor.ksuite.token.refused": "Infomaniak non lo accetta.",
	"doctor.ksuite.token.refused.remedy":
		"Creare un nuovo token con i permessi indicati qui, e inserirlo in INFOMANIAK_TOKEN. Un token che nessuno usa per un anno viene disattivato.",
	"doctor.ksuite.token.elsewhere":
		"Funziona, ma non nell’organizzazione con il numero {account}.",
	"doctor.ksuite.token.elsewhere.remedy":
		"Inserire il numero giusto in INFOMANIAK_ACCOUNT, o far creare il token a qualcuno di quell’organizzazione.",
	"doctor.ksuite.page": "I token nel Manager",
	"doctor.ksuite.manager": "Il Manager",
	"doctor.ksuite.right.given": "C’è.",
	"doctor.ksuite.right.missing":
		"Manca, o non lo ha chi ha creato il token{scope, select, user_info {. Serve solo per il nome nella prima riga} ai {. Serve solo per i modelli di Infomaniak} other {}}.",
	"doctor.ksuite.right.remedy":
		"Un token non può ricevere altri permessi in seguito: crearne uno nuovo con tutti quelli di questo e {scope, select, accounts {«accounts»} user_info {«user_info»} drive {«drive»} mail {il permesso del Servizio Mail (o «All»)} products {«All»} other {il permesso di AI Tools (o «All»)}}, e inserirlo in INFOMANIAK_TOKEN.",
	"doctor.ksuite.right.refused":
		"Non si può provare, perché Infomaniak non accetta il token.",
	"doctor.ksuite.right.untried":
		"Non si può provare, perché non si vede alcun Servizio Mail.",
	"doctor.ksuite.unseen": "Senza quel permesso non si può vedere.",
	"doctor.ksuite.drive.fine":
		"{pack, select, ksuite_essential {kSuite Free} ksuite_standard {kSuite Standard} ksuite_pro {kSuite Pro} ksuite_entreprise {kSuite Enterprise} other {Un kDrive senza kSuite}}, {taken, number} su {slots, plural, one {# utente} other {# utenti}}, {used} su {size} in uso.",
	"doctor.ksuite.drive.ends":
		"{pack, select, ksuite_essential {kSuite Free} ksuite_standard {kSuite Standard} ksuite_pro {kSuite Pro} ksuite_entreprise {kSuite Enterprise} other {Un kDrive senza kSuite}}, {taken, number} su {slots, plural, one {# utente} other {# utenti}}, {used} su {size} in uso. Scadenza: {ends}.",
	"doctor.ksuite.drive.ends.remedy": "Rinnovarlo nel Manager.",
	"doctor.ksuite.drive.none": "Il token non ne vede in questa organizzazione.",
	"doctor.ksuite.drive.none.remedy":
		"Ordinarne una, o dare alla persona del token l’accesso al suo kDrive. INFOMANIAK_DRIVE indica un altro kDrive.",
	"doctor.ksuite.hostings.fine":
		"{count, plural, one {# dominio} other {# domini}}: {domains}.",
	"doctor.ksuite.hostings.none":
		"Il token non ne vede in questa organizzazione.",
	"doctor.ksuite.hostings.none.remedy":
		"Ordinarne uno, o darvi accesso alla persona del token. Se INFOMANIAK_MAIL_HOSTINGS è impostato, deve indicarlo.",
	"doctor.ksuite.pace.fine":
		"{calls, plural, one {# chiamata} other {# chiamate}} nell’ultimo minuto, su {most, number} consentite.",
	"doctor.ksuite.pace.busy":
		"{calls, plural, one {# chiamata} other {# chiamate}} nell’ultimo minuto, su {most, number} consentite. Infomaniak ha segnalato un eccesso: {when}.",
	"doctor.ksuite.pace.remedy":
		"Forse qualcos’altro usa lo stesso token: dargliene uno proprio, o abbassare INFOMANIAK_CALLS_PER_MINUTE.",
	"doctor.model.none":
		"Nessun modello è collegato, perciò non si può scrivere né chiedere nulla.",
	"doctor.model.none.remedy":
		"Impostare AI_BASE_URL, o cercarne uno su questo computer: /ksuite ai look",
	"doctor.model.silent":
		"{name} {health, select, unreachable {non risponde} loading {sta ancora caricando il modello} other {rifiuta: la chiave, il modello o l’indirizzo non è corretto}}{count, plural, =0 {} one {, e anche # altro endpoint non è pronto} other {, e anche altri # endpoint non sono pronti}}.",
	"doctor.model.refused":
		"{name} rifiuta: {reason}{count, plural, =0 {} one {, e anche # altro endpoint non è pronto} other {, e anche altri # endpoint non sono pronti}}.",
	"doctor.model.remedy.loading": "Controllare di nuovo tra qualche minuto.",
	"doctor.model.remedy.refused":
		"Controllare AI_BASE_URL, AI_API_KEY e AI_MODEL. Di più: /ksuite ai status",
	"doctor.model.remedy.unreachable":
		"Avviarlo, o controllare AI_BASE_URL. Di più: /ksuite ai status",
	"doctor.model.unlisted": "{name} risponde, ma non elenca {model}.",
	"doctor.model.unlisted.remedy":
		"Scegliere un modello da /ksuite ai models e inserirlo in AI_MODEL o AI_MODELS.",
	"doctor.model.at": "{model} ({name})",
	"doctor.model.ready":
		"{count, plural, one {Risponde} other {Tutti i # endpoint rispondono}}: {models}.",
	"doctor.slack.works": "Il token funziona, nello spazio di lavoro {team}.",
	"doctor.slack.refused": "Slack rifiuta il token ({code}).",
	"doctor.slack.refused.remedy":
		"Installare di nuovo l’app e inserire il suo token del bot in SLACK_BOT_TOKEN.",
	"doctor.slack.unreachable": "Slack non risponde.",
	"doctor.slack.unreachable.remedy":
		"Controllare la rete del computer su cui gira Suitemate, e https://slack-status.com",
	"doctor.slack.scopes.unknown":
		"Slack non ha indicato quali permessi ha il token.",
	"doctor.slack.scopes.all":
		"{count, plural, one {C’è il permesso del manifesto dell’app.} other {Ci sono tutti i # permessi del manifesto dell’app.}}",
	"doctor.slack.scopes.missing":
		"{count, plural, one {Manca # permesso del manifesto dell’app} other {Mancano # permessi del manifesto dell’app}}: {missing}.",
	"doctor.slack.scopes.remedy":
		"Inserire di nuovo manifest.yml nelle impostazioni dell’app, poi installarla di nuovo.",
	"doctor.slack.apps": "Le app presso Slack",
	"doctor.slack.mode.http": "Slack chiama Suitemate via HTTP.",
	"doctor.slack.mode.socket": "Suitemate è collegato a Slack con un socket.",
	"doctor.approvals.member": "È impostato, e Suitemate ne fa parte.",
	"doctor.approvals.unset":
		"Nessun canale è impostato, perciò le richieste vanno a ogni persona che può decidere.",
	"doctor.approvals.unset.remedy":
		"Creare un canale privato, invitare Suitemate, e inserire l’ID del canale in APPROVALS_CHANNEL.",
	"doctor.approvals.outside": "È impostato, ma Suitemate non ne fa parte.",
	"doctor.approvals.outside.remedy":
		"Digitare lì /invite @Suitemate, o inserire un altro canale in APPROVALS_CHANNEL.",
	"doctor.approvals.unknown":
		"È impostato. Slack non ha indicato se Suitemate ne fa parte.",
	"doctor.clock.fine":
		"Concorda con quello di {where}, con uno scarto massimo di {seconds, plural, =0 {un secondo} one {un secondo} other {# secondi}}.",
	"doctor.clock.warning":
		"Differisce da quello di {where} di {seconds, plural, one {# secondo} other {# secondi}}.",
	"doctor.clock.broken":
		"Differisce da quello di {where} di {minutes, plural, one {# minuto} other {# minuti}}. Da cinque minuti in poi, ciò che arriva da Slack vale come falsificato.",
	"doctor.clock.remedy":
		"Fare in modo che il computer su cui gira Suitemate regoli l’orologio da sé (NTP).",
	"doctor.clock.unknown":
		"{where} non ha indicato un’ora con cui confrontarlo.",
	"doctor.points.fine":
		"{count, plural, one {# calendario o rubrica in protezione, senza ritardi} other {# calendari e rubriche in protezione, senza ritardi}}.",
	"doctor.points.none":
		"Non ce ne sono ancora. Cominciano con il primo calendario o la prima rubrica che qualcuno ha o collega.",
	"doctor.points.late":
		"Senza punto nelle ultime due notti: {late, number} su {count, plural, one {# calendario o rubrica} other {# calendari e rubriche}}.",
	"doctor.points.late.remedy":
		"Il log del programma dice perché (point). Spesso sul server è cambiata una password; allora la persona collega di nuovo il proprio account: docs/operations.md#restore-points",
	"doctor.points.damaged":
		"{damaged, plural, one {# calendario o rubrica ha punti danneggiati} other {# calendari e rubriche hanno punti danneggiati}}{late, plural, =0 {} one {, e # non ha avuto un punto nelle ultime due notti} other {, e # non hanno avuto un punto nelle ultime due notti}}.",
	"doctor.points.damaged.remedy":
		"Controllare prima il disco. Che cosa significa e che cosa fare: docs/operations.md#damaged-points",
	"doctor.pages.none":
		"Non si possono creare, perciò nessuna nuova password si può mostrare, e nessuno può far scrivere Suitemate a proprio nome.",
	"doctor.pages.remedy":
		"Inserire in PUBLIC_URL l’indirizzo a cui i browser raggiungono Suitemate: docs/operations.md#public-url",
	"doctor.pages.here": "Si aprono solo su questo computer.",
	"doctor.pages.fine":
		"Si aprono a {url}. Da qui non si vede se i browser lo raggiungono.",
	"doctor.pages.open":
		"Si aprono a {url}, dove chiunque stia in mezzo può leggere.",
	"doctor.pages.open.remedy": "Inserire un indirizzo https in PUBLIC_URL.",
	"doctor.mail.set": "Un server di posta è impostato.",
	"doctor.mail.none":
		"Nessun server di posta è impostato, perciò nessuno riceve un codice per collegare il proprio account.",
	"doctor.mail.remedy":
		"Inserirne uno in SMTP_URL: docs/operations.md#smtp-url. Nel frattempo: /ksuite people vouch",
	"doctor.folder.fine": "La legge solo Suitemate, e restano liberi {free}.",
	"doctor.folder.shared": "Altri su questo computer possono leggerla.",
	"doctor.folder.shared.remedy":
		"Togliere loro i permessi: chmod 700 sulla cartella di DATA_DIR.",
	"doctor.folder.full": "Sul suo disco restano liberi solo {free}.",
	"doctor.folder.full.remedy": "Liberare spazio, o spostare DATA_DIR.",
	"doctor.key.setting":
		"È conservata fuori dai dati, perciò una copia dei dati non rivela nulla a nessuno.",
	"doctor.key.folder":
		"Si trova nella cartella dei dati, perciò una copia di tutta la cartella si può leggere.",
	"doctor.key.shared":
		"Si trova nella cartella dei dati, e altri su questo computer possono leggerla.",
	"doctor.key.remedy":
		"Conservarla altrove e fornirla come SUITEMATE_KEY: docs/operations.md#suitemate-key",
	"doctor.database.sqlite": "Risponde. Si trova nella cartella dei dati.",
	"doctor.database.postgres": "Risponde. È Postgres.",
} as const;
