/** The audit log. */
export const audit = {
	"command.audit list": "Registro di audit",
	"help.audit list":
		"Chi ha chiesto, chi ha deciso e che cosa è cambiato, dal più recente",
	"command.audit search": "Cercare nel registro",
	"help.audit search": "Trovare righe per nome, comando, richiesta o valore",
	"command.audit export": "Esportare il registro",
	"help.audit export":
		"Tutto il registro in un file CSV privato; anche l’esportazione viene registrata",
	"command.audit verify": "Verificare il registro",
	"help.audit verify":
		"Verificare che nessuna riga del registro manchi o sia stata modificata",
	"audit.list.title":
		"{count, plural, =0 {Il registro di audit è vuoto} one {Registro di audit, # riga} other {Registro di audit, # righe}}",
	"audit.search.title":
		"{count, plural, =0 {Nessuna riga trovata} one {# riga trovata} other {# righe trovate}}",
	"audit.search.none":
		"Provare con meno lettere, un nome o una richiesta come R-0142.",
	"audit.column.number": "N.",
	"audit.column.when": "Quando",
	"audit.column.who": "Chi",
	"audit.column.event": "Che cosa è successo",
	"audit.column.command": "Comando",
	"audit.column.request": "Richiesta",
	"audit.event.asked": "chiesto",
	"audit.event.approved": "approvato",
	"audit.event.declined": "rifiutato",
	"audit.event.withdrawn": "ritirato",
	"audit.event.expired": "scaduto",
	"audit.event.stale": "non più valido, la situazione era cambiata",
	"audit.event.done": "eseguito",
	"audit.event.failed": "non riuscito",
	"audit.event.handed-over": "affidato a una persona",
	"audit.event.seen-done": "risulta eseguito",
	"audit.event.not-seen": "dichiarato fatto, ma non risulta",
	"audit.event.given-up": "mai risultato fatto, perciò abbandonato",
	"audit.event.given-back": "restituito",
	"audit.event.stopped": "interrotto",
	"audit.event.refused": "non consentito",
	"audit.event.unknown": "esito ignoto",
	"audit.event.exported": "esportato",
	"audit.button.search": "Cercare…",
	"audit.button.export": "Esportare in CSV",
	"audit.button.verify": "Verificare il registro",
	"audit.export.title":
		"Il registro di audit, {count, plural, one {# riga} other {# righe}}",
	"audit.export.note":
		"Questo file arriva solo a chi lo ha chiesto, e ora il registro lo riporta. Conservarlo dove altri non possano leggerlo.",
	"audit.verify.whole":
		"Il registro di audit è integro: {count, plural, one {# riga} other {# righe}}",
	"audit.verify.how":
		"Ogni riga corrisponde alla precedente, e alla fine non manca nulla.",
	"audit.verify.broken":
		"Il registro di audit non è integro, a partire dalla riga {number, number}",
	"audit.verify.changed":
		"La riga {number, number} è stata modificata dopo la scrittura. Le righe precedenti sono come furono scritte.",
	"audit.verify.missing":
		"La riga {number, number} manca. Le righe precedenti sono come furono scritte.",
	"audit.verify.cut":
		"La fine è stata tagliata o sostituita: ciò che dovrebbe seguire dalla riga {number, number} non è quanto fu scritto.",
	"audit.verify.next":
		"Questa verifica non ha modificato nulla. Conservare una copia della cartella dei dati e avvisare la persona che mi gestisce.",
} as const;
