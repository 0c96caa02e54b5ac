/** Work on many people or addresses at once. */
export const bulk = {
	"command.users import": "Invitare molte persone",
	"help.users import":
		"Leggere una tabella di persone, verificarla tutta e chiedere di invitarle; non succede nulla prima che una seconda persona approvi",
	"command.users import-all": "Invitarle tutte",
	"help.users import-all":
		"Invitare tutte le persone di una tabella verificata",
	"command.users import-rows": "Tutte le righe",
	"help.users import-rows": "Tutte le righe di una tabella verificata",
	"command.users import-faults": "Righe con errori",
	"help.users import-faults": "Le righe escluse, in un file",
	"command.users import-again": "Riprovare",
	"help.users import-again":
		"Di nuovo le persone che non si sono potute invitare",
	"command.users import-result": "Com’è andata",
	"help.users import-result":
		"L’esito di ogni riga di una tabella di persone, in un file CSV privato",
	"command.users export": "Esportare le persone",
	"help.users export":
		"Tutte le persone in un file CSV privato che un’importazione può rileggere; il registro riporta chi lo ha chiesto",
	"command.users offboard": "Uscita di una persona",
	"help.users offboard":
		"Tutto ciò che serve quando qualcuno lascia, passo per passo; prima si vede che cosa si può annullare",
	"command.mail import": "Creare molti indirizzi",
	"help.mail import":
		"Leggere una tabella di indirizzi e-mail, verificarla tutta e chiedere di crearli; non succede nulla prima che una seconda persona approvi",
	"command.mail import-all": "Crearli tutti",
	"help.mail import-all":
		"Creare tutti gli indirizzi di una tabella verificata",
	"command.mail import-rows": "Tutte le righe",
	"help.mail import-rows": "Tutte le righe di una tabella verificata",
	"command.mail import-faults": "Righe con errori",
	"help.mail import-faults": "Le righe escluse, in un file",
	"command.mail import-again": "Riprovare",
	"help.mail import-again":
		"Di nuovo gli indirizzi che non si sono potuti creare",
	"command.mail import-result": "Com’è andata",
	"help.mail import-result":
		"L’esito di ogni riga di una tabella di indirizzi, in un file CSV privato",
	"command.mail passwords": "Nuove password",
	"help.mail passwords":
		"Vedere le password create da una propria richiesta, una sola volta, su una pagina privata",

	"arg.rows": "Oppure incollare qui le righe",
	"hint.rows":
		"Incollare le righe con le intestazioni, oppure scegliere un file, ma non entrambi.",
	"arg.table": "File CSV",
	"hint.table": "Un file di al massimo 1 MB, salvato come CSV.",
	"arg.passwords": "Mostrarmi una volta le nuove password",
	"hint.passwords": "Selezionare se qualcuno prende in carico le caselle.",

	"problem.table-unusable":
		"Non posso usare questa tabella, perciò non è stato modificato nulla. {why}",
	"problem.import-over":
		"Non ho più queste righe: le conservo per sette giorni, e solo per la persona che le ha date. Non è stato modificato nulla. Darmi di nuovo la tabella.",

	"bulk.table.workbook":
		"È una cartella di lavoro o un altro documento. Nel foglio di calcolo scegliere «Salva con nome», poi CSV.",
	"bulk.table.binary": "Non è un testo. Salvarla come CSV e riprovare.",
	"bulk.table.quote":
		"Una virgoletta non viene mai chiusa. Chiuderla, o toglierla.",
	"bulk.table.empty": "Non contiene righe.",
	"bulk.table.many":
		"Ha più di {most, number} righe. Dividerla in più tabelle.",
	"bulk.table.wide":
		"Ha più di {most, number} colonne. Tenere solo quelle necessarie.",
	"bulk.table.missing": "Nessuna colonna ha questa intestazione: {columns}.",
	"bulk.table.twice":
		"Più colonne somigliano a «{column}». Rinominare o eliminare quelle che non servono.",
	"bulk.table.heading":
		"Non ha intestazioni che conosco, e senza non distinguo le colonne. Aggiungere le intestazioni: {columns}.",

	"bulk.column.email": "Indirizzo e-mail",
	"bulk.column.first": "Nome",
	"bulk.column.last": "Cognome",
	"bulk.column.role": "Ruolo",
	"bulk.column.language": "Lingua",
	"bulk.column.teams": "Team",
	"bulk.column.address": "Indirizzo",
	"bulk.column.owner": "Titolare",
	"bulk.column.aliases": "Alias",

	"bulk.head.number": "Riga",
	"bulk.head.users": "Indirizzo e-mail",
	"bulk.head.users-who": "Nome",
	"bulk.head.mail": "Indirizzo",
	"bulk.head.mail-who": "Titolare",
	"bulk.head.what": "Esito",
	"bulk.head.outcome": "Esito",
	"bulk.head.why": "Nota",
	"bulk.head.step": "Passo",
	"bulk.head.undo": "Si può annullare?",

	"bulk.fault.no-email": "Manca l’indirizzo e-mail",
	"bulk.fault.email": "Non è un indirizzo e-mail",
	"bulk.fault.missing": "Manca: {column}",
	"bulk.fault.long": "Troppo lungo: {column}",
	"bulk.fault.unusable": "Non utilizzabile: {column}",
	"bulk.fault.control": "A capo o caratteri nascosti in: {column}",
	"bulk.fault.role": "Ruolo sconosciuto",
	"bulk.fault.language": "Lingua sconosciuta",
	"bulk.fault.team": "Non esiste un team «{team}»",
	"bulk.fault.twice": "Come alla riga {row, number}",
	"bulk.fault.there-active": "Già nell’organizzazione",
	"bulk.fault.there-pending": "Già con un invito",
	"bulk.fault.there-external":
		"Già qui come persona esterna; /ksuite users seat dà un posto",
	"bulk.fault.owned": "Questo indirizzo appartiene già a qualcuno",
	"bulk.fault.no-address": "Manca l’indirizzo",
	"bulk.fault.address": "Non può essere un indirizzo",
	"bulk.fault.foreign": "Non in un dominio dell’organizzazione",
	"bulk.fault.taken": "Questo indirizzo esiste già",
	"bulk.fault.alias": "Un alias non è utilizzabile o esiste già",
	"bulk.fault.aliases": "Più di 20 alias",
	"bulk.fault.owner": "L’indirizzo del titolare qui non è di nessuno",

	"bulk.fault.and": "{one}. {other}",

	"bulk.row.rows": "Righe lette",
	"bulk.row.left-out": "Escluse",
	"bulk.row.ignored": "Colonne non usate",
	"bulk.row.seats": "Posti",
	"bulk.row.addresses": "Indirizzi",
	"bulk.row.users": "Persone da invitare",
	"bulk.row.mail": "Indirizzi da creare",
	"bulk.row.passwords": "Nuove password",
	"bulk.of": "{used, number} su {total, number}",

	"bulk.users.intro":
		"Scegliere un file CSV di persone, o incollare righe da un foglio di calcolo. Servono colonne per indirizzo e-mail, nome e cognome; accanto possono stare ruolo, lingua e team.",
	"bulk.mail.intro":
		"Scegliere un file CSV di indirizzi, o incollare righe da un foglio di calcolo. Serve una colonna per l’indirizzo; accanto possono stare l’indirizzo e-mail del titolare e gli alias.",
	"bulk.intro":
		"Intestazioni in italiano, inglese, francese, tedesco o spagnolo. Al massimo 1000 righe e 1 MB. Prima verifico tutto e non modifico nulla.",
	"bulk.users.read":
		"{count, plural, =0 {Da queste {all, number} righe non si può invitare nessuno} one {Da {all, number} righe si può invitare # persona} other {Da {all, number} righe si possono invitare # persone}}",
	"bulk.mail.read":
		"{count, plural, =0 {Di questi {all, number} indirizzi non se ne può creare nessuno} one {Di {all, number} indirizzi se ne può creare #} other {Di {all, number} indirizzi se ne possono creare #}}",
	"bulk.users.short":
		"{count, number} righe su {all, number} vanno bene, ma non c’è posto per tutte",
	"bulk.mail.short":
		"{count, number} righe su {all, number} vanno bene, ma non c’è posto per tutte",
	"bulk.missing.seats":
		"{count, plural, one {Serve # posto} other {Servono # posti}}, ma {free, plural, =0 {nessuno è libero} one {ne è libero solo #} other {ne sono liberi solo #}}. Dividere la tabella, liberare posti, o farne chiedere altri a un admin.",
	"bulk.missing.ceiling":
		"{count, plural, one {Serve # posto} other {Servono # posti}}, ma una kSuite {free, plural, =0 {non può accogliere più nessuno} one {può accogliere ancora solo # persona} other {può accogliere ancora solo # persone}}. Dividere la tabella, o liberare posti.",
	"bulk.missing.addresses":
		"{count, plural, one {Serve # indirizzo} other {Servono # indirizzi}}, ma {free, plural, =0 {nessuno è disponibile} one {ne è disponibile solo #} other {ne sono disponibili solo #}}. Dividere la tabella, eliminare indirizzi, o far chiedere a un admin un piano superiore.",
	"bulk.users.fine": "Riceverà l’invito",
	"bulk.users.fine-role": "Riceverà l’invito, ruolo: {role}",
	"bulk.users.fine-teams": "Riceverà l’invito, team: {teams}",
	"bulk.users.fine-role-teams":
		"Riceverà l’invito, ruolo: {role}, team: {teams}",
	"bulk.mail.fine": "Verrà creato",
	"bulk.mail.fine-aliases": "Verrà creato, alias: {aliases}",
	"bulk.none":
		"Tutte le righe sono escluse; il perché è qui sotto. Non è stato modificato nulla.",
	"bulk.first": "I primi {count, number} risultati su {all, number}",
	"bulk.kept":
		"Non è stato modificato nulla. Conservo queste righe per sette giorni, solo per chi le ha date.",
	"bulk.users.power":
		"{count, plural, one {# persona riceve} other {# persone ricevono}} poteri sull’organizzazione: un ruolo diverso da utente.",
	"bulk.users.with-address":
		"{count, plural, one {Con gli inviti viene creato # indirizzo e-mail dell’organizzazione.} other {Con gli inviti vengono creati # indirizzi e-mail dell’organizzazione.}}",
	"bulk.users.unsure":
		"I posti sono contati da ciò che Infomaniak indica, e possono non essere esatti.",
	"bulk.users.ask":
		"Chiedere l’approvazione: invitare {count, plural, one {# persona} other {# persone}}",
	"bulk.mail.ask":
		"Chiedere l’approvazione: creare {count, plural, one {# indirizzo} other {# indirizzi}}",
	"bulk.users.all":
		"Invitare {count, plural, one {# persona} other {# persone}} da una tabella",
	"bulk.mail.all":
		"Creare {count, plural, one {# indirizzo} other {# indirizzi}} da una tabella",
	"bulk.users.verb": "Invitare",
	"bulk.mail.verb": "Creare",
	"bulk.users.undo":
		"Non si può annullare tutto insieme. Ogni invito si può revocare da solo: /ksuite users cancel",
	"bulk.mail.undo":
		"Non si può annullare tutto insieme. Ogni indirizzo si può eliminare da solo: /ksuite mail delete",
	"bulk.users.done":
		"Inviti riusciti: {count, number} su {all, plural, one {# persona} other {# persone}}",
	"bulk.mail.done":
		"Creati {count, number} su {all, plural, one {# indirizzo} other {# indirizzi}}",

	"bulk.button.check": "Verificare",
	"bulk.button.faulty": "Righe con errori in CSV",
	"bulk.button.back": "Torna alla tabella",
	"bulk.button.rows": "Vedere tutte le righe",
	"bulk.button.other": "Un’altra tabella…",
	"bulk.button.plan": "Anteprima di un altro piano…",
	"bulk.button.result": "Esito in CSV",
	"bulk.button.again": "Continuare con il resto",
	"bulk.button.passwords": "Vedere le password una volta",

	"bulk.rows": "{count, plural, one {# riga} other {# righe}}",
	"bulk.faulty":
		"{count, plural, =0 {Nessuna riga ha errori} one {# riga con errori} other {# righe con errori}}",
	"bulk.faulty-note":
		"Correggerle nel file e darmelo di nuovo: le ultime due colonne le ignoro.",
	"bulk.result": "L’esito di {count, plural, one {# riga} other {# righe}}",

	"bulk.outcome.done": "Fatto",
	"bulk.outcome.already": "Era già così",
	"bulk.outcome.failed": "Non riuscito",
	"bulk.outcome.by-hand": "Da fare nel Manager",
	"bulk.outcome.not-reached": "Non raggiunto",

	"bulk.why.by-hand": "Si può fare solo nel Manager",
	"bulk.why.no-address": "Invito inviato, ma senza l’indirizzo e-mail: {why}",
	"bulk.why.no-team": "Invito inviato, ma senza il team {team}: {why}",
	"bulk.why.team-gone": "il team non esiste più",
	"bulk.why.no-alias": "Creato, ma senza l’alias {alias}: {why}",
	"bulk.why.no-owner":
		"Creato, ma il proprietario non ha ancora accesso: va fatto nel Manager",
	"bulk.why.password":
		"Creato, ma un’interruzione mi ha impedito di conservare la password; /ksuite mail password ne crea una nuova",

	"bulk.passwords.note":
		"{count, plural, one {# password attende} other {# password attendono}} per sette giorni la persona che ha chiesto, e nessun altro.",
	"bulk.passwords.page": "{count, plural, one {# password} other {# password}}",
	"bulk.passwords.title":
		"{count, plural, one {# password è} other {# password sono}} su una pagina privata",
	"bulk.passwords.link": "Vedere le password",
	"bulk.passwords.once":
		"La pagina si apre una sola volta, entro 15 minuti, e il link arriva solo a chi lo ha chiesto. D’ora in poi non le conservo da nessuna parte; se è troppo tardi, dare alle caselle nuove password.",
	"bulk.passwords.none": "Qui non c’è alcuna password in attesa",
	"bulk.passwords.none-text":
		"Sono già state mostrate, o per sette giorni nessuno le ha guardate. Non è stato modificato nulla. Una casella ne riceve una nuova con /ksuite mail password",

	"bulk.export.title":
		"{count, plural, one {# persona} other {# persone}} in un file",
	"bulk.export.note":
		"Un’importazione può rileggere questo file. Contiene nomi e indirizzi: conservarlo dove nessun altro lo legga.",

	"bulk.off.title": "Uscita di {name}",
	"bulk.off.verb": "Iniziare",
	"bulk.off.done": "{name} non fa più parte dell’organizzazione",
	"bulk.off.open": "{name} fa ancora parte dell’organizzazione",
	"bulk.off.rest":
		"{count, plural, one {# passo non è riuscito o non è stato raggiunto. Eseguirlo da solo} other {# passi non sono riusciti o non sono stati raggiunti. Eseguirli uno per uno}}, o chiedere di nuovo l’uscita finché la persona c’è: ciò che è già fatto viene riconosciuto.",
	"bulk.off.seen": "La persona non fa più parte dell’organizzazione",
	"bulk.off.note":
		"Un passo che non riesce non ferma gli altri. La persona si può invitare di nuovo, ma ciò che va perso con lei non torna.",
	"bulk.off.note-pending":
		"Un passo che non riesce non ferma gli altri. La persona si può invitare di nuovo.",
	"bulk.off.configured":
		"La configurazione indica qui questa persona come proprietario (OWNERS). Solo chi mi gestisce può cambiarlo.",
	"bulk.off.passwords-once":
		"Mostrate una sola volta a chi ha chiesto, su una pagina privata",
	"bulk.off.passwords-nobody": "Non le vede nessuno",
	"bulk.off.untold": "Infomaniak non lo indica. Prima guardare nel Manager.",
	"bulk.off.row.addresses": "Indirizzi",
	"bulk.off.row.books": "Rubriche",
	"bulk.off.row.calendars": "Calendari",
	"bulk.off.addresses": "{names}: ancora in uso, ma senza titolare",
	"bulk.off.books": "{names}: chi vi aveva accesso lo perde",
	"bulk.off.calendars": "{names}: eliminazione insieme alla persona",
	"bulk.off.step.password":
		"Nuova password per {label}, perché nessuno vi acceda",
	"bulk.off.step.unlink": "Scollegare l’account della chat {label}",
	"bulk.off.step.sync":
		"Scollega i calendari e i contatti su {label}; i punti di ripristino restano 30 giorni",
	"bulk.off.step.role": "Togliere il ruolo qui: {label}",
	"bulk.off.step.withdraw": "Ritirare la richiesta aperta {label}",
	"bulk.off.step.team": "Togliere dal team {label}",
	"bulk.off.step.cancel": "Revocare l’invito di {label}",
	"bulk.off.step.remove": "Rimuovere {label} dall’organizzazione",
	"bulk.off.undo.password": "In parte: /ksuite mail password ne crea un’altra",
	"bulk.off.undo.unlink": "Sì: la persona lo collega di nuovo",
	"bulk.off.undo.sync": "Sì: la persona li collega di nuovo",
	"bulk.off.undo.role": "Sì: /ksuite roles grant",
	"bulk.off.undo.withdraw": "No: bisogna chiedere di nuovo",
	"bulk.off.undo.team": "Sì: /ksuite teams join",
	"bulk.off.undo.cancel": "No: solo un nuovo invito",
	"bulk.off.undo.remove": "No: solo un nuovo invito",
} as const;
