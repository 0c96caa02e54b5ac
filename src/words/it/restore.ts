/** Restore points, and bringing back calendars and contacts. */
export const restore = {
	"restore.unnamed.calendar": "Calendario senza nome",
	"restore.unnamed.contacts": "Rubrica senza nome",
	"restore.damaged": "elemento il cui testo conservato è danneggiato",

	"restore.look.title": "{name}, com’era {left} ({when})",
	"restore.look.undo": "Annullare il ripristino di {name}: com’era ({when})",
	"restore.look.same":
		"Ora è esattamente com’era allora, perciò non c’è nulla da ripristinare.",
	"restore.look.sum":
		"{back, plural, one {# tornerebbe} other {# tornerebbero}} · {edited, select, leave {{changed, plural, one {# modificato resta com’è} other {# modificati restano come sono}}} copy {{changed, plural, one {# tornerebbe come copia} other {# tornerebbero come copia}}} other {{changed, plural, one {# cambierebbe} other {# cambierebbero}}}} · {newer, plural, =0 {nessuno più recente} one {# più recente resta com’è} other {# più recenti restano come sono}} · {lost, plural, one {# andrebbe perso} other {# andrebbero persi}}",
	"restore.look.into": "Destinazione: {into}",
	"restore.look.none":
		"Non è scelto nulla, perciò non c’è nulla da ripristinare. Scegliere prima degli elementi.",
	"restore.look.begun":
		"Questo ripristino è iniziato o è concluso. Il rapporto dice che cosa ha fatto.",
	"restore.look.counts":
		"Si vedono solo i numeri, perché appartiene a un’altra persona, che verrà avvisata.",
	"restore.look.left":
		"{count, plural, one {# elemento non è scelto.} other {# elementi non sono scelti.}}",
	"restore.part.create":
		"{count, plural, one {# tornerebbe} other {# tornerebbero}}",
	"restore.part.replace":
		"{count, plural, one {# cambierebbe} other {# cambierebbero}}",
	"restore.part.copy":
		"{count, plural, one {# tornerebbe come copia} other {# tornerebbero come copia}}",
	"restore.part.stay":
		"{kind, select, changed {{count, plural, one {# modificato resta com’è} other {# modificati restano come sono}}} other {{count, plural, one {# più recente resta com’è} other {# più recenti restano come sono}}}}",
	"restore.part.remove":
		"{count, plural, one {# andrebbe perso} other {# andrebbero persi}}",
	"restore.more": "… e ancora {count}",
	"restore.left": "{line} — non scelto",
	"restore.joined": "{before} · {next}",
	"restore.line":
		"{title}, {details}{more, plural, =0 {} one { · # in più} other { · altri #}}",
	"restore.line.changed":
		"{title} — {details}{more, plural, =0 {} one { · # in più} other { · altri #}}",

	"command.restore calendar": "Ripristinare calendario",
	"help.restore calendar":
		"Vedere che cosa era diverso in un calendario tempo fa, e ripristinarlo",
	"command.restore contacts": "Ripristinare contatti",
	"help.restore contacts":
		"Vedere che cosa era diverso in una rubrica tempo fa, e ripristinarlo",
	"command.restore look": "Ripristinare qualcosa",
	"help.restore look":
		"Vedere che cosa era diverso in un calendario o in una rubrica, e ripristinarlo",
	"arg.age": "Com’era",
	"hint.age": "24h, 48h, 7d o 30d fa.",
	"choice.24h": "24 ore fa",
	"choice.48h": "48 ore fa",
	"choice.7d": "7 giorni fa",
	"choice.30d": "30 giorni fa",
	"command.restore show": "La differenza",
	"help.restore show": "Di nuovo la scheda di un ripristino",
	"command.restore set": "Cambiare una scelta",
	"help.restore set": "Cambiare una scelta di un ripristino",
	"command.restore name": "Dare un nuovo nome",
	"help.restore name":
		"Dare un nome al nuovo calendario o alla nuova rubrica di un ripristino",
	"command.restore items": "Elementi del ripristino",
	"help.restore items": "Che cosa farebbe un ripristino, elemento per elemento",
	"command.restore choose": "Scegliere elementi",
	"help.restore choose":
		"Scegliere o lasciare singoli elementi di un ripristino",
	"command.restore choose-all": "Sceglierli tutti",
	"help.restore choose-all":
		"Scegliere o lasciare tutti gli elementi che corrispondono a una ricerca",
	"command.restore apply": "Ripristinare",
	"help.restore apply": "Fare ciò che mostra la scheda di un ripristino",
	"command.restore undo": "Annullare un ripristino",
	"help.restore undo":
		"Annullare un ripristino, l’ultimo se non se ne indica uno; possibile per 30 giorni",
	"command.restore again": "Vedere il resto",
	"help.restore again": "Vedere di nuovo ciò che un ripristino non ha fatto",
	"command.restore report": "Rapporto del ripristino",
	"help.restore report": "Che cosa ha fatto un ripristino di ogni elemento",
	"command.restore points": "Punti di ripristino",
	"help.restore points":
		"Che cosa è protetto, con i punti di ripristino esistenti",
	"command.restore now": "Creare un punto adesso",
	"help.restore now":
		"Creare adesso un punto di ripristino, di uno solo o di tutto",
	"help.subject.restore": "Punti di ripristino e ripristini",
	"arg.calendar": "Calendario",
	"hint.calendar": "Il nome di un calendario dell’account.",
	"arg.book": "Rubrica",
	"hint.book": "Il nome di una rubrica dell’account.",
	"arg.collection": "Calendario o rubrica",
	"hint.collection": "Il nome di un calendario o di una rubrica.",
	"arg.target": "Destinazione",
	"hint.target": "Il nome di un altro dello stesso account.",
	"arg.point": "Com’era",
	"hint.point":
		"24h, 48h, 7d o 30d fa, un giorno come 2026-11-20, o il numero di un punto.",
	"arg.exact": "Togliere ciò che si è aggiunto dopo",
	"hint.exact": "Sì o no.",
	"arg.service": "L’account dell’organizzazione",
	"hint.service": "Sì o no.",
	"arg.mode": "Elementi più recenti",
	"hint.mode": "Restano, o vengono tolti.",
	"arg.changed": "Elementi modificati",
	"hint.changed": "Ridiventano com’erano, tornano come copia, o restano.",
	"arg.part": "Solo quelli che",
	"hint.part": "Tornerebbero, cambierebbero, o si sono aggiunti dopo.",
	"arg.items": "Elementi",
	"hint.items": "Selezionare ciò che si vuole ripristinare.",
	"arg.restore": "Ripristino",
	"hint.restore": "Uno dei propri ripristini.",
	"arg.wanted": "Tutti o nessuno",
	"hint.wanted": "Tutti o nessuno.",
	"choice.merge": "restano",
	"choice.exact": "vengono tolti",
	"choice.replace": "ridiventano com’erano",
	"choice.copy": "tornano come copia",
	"choice.leave": "restano come sono",
	"choice.back": "tornerebbero",
	"choice.changed": "cambierebbero",
	"choice.newer": "si sono aggiunti dopo",

	"restore.menu.point": "Altro punto",
	"restore.menu.into": "Destinazione…",
	"restore.menu.changed": "Modificati…",
	"restore.menu.mode": "Più recenti…",
	"restore.point.nightly":
		"{when}, {count, plural, one {# elemento} other {# elementi}}",
	"restore.point.asked":
		"{when}, su richiesta, {count, plural, one {# elemento} other {# elementi}}",
	"restore.point.safety":
		"{when}, prima di un ripristino, {count, plural, one {# elemento} other {# elementi}}",
	"restore.reason.nightly": "ogni notte",
	"restore.reason.asked": "su richiesta",
	"restore.reason.safety": "prima di un ripristino",
	"restore.option.same": "La stessa",
	"restore.option.new": "Una nuova",
	"restore.changed.replace": "I modificati ridiventano com’erano",
	"restore.changed.copy": "I modificati tornano come copia",
	"restore.changed.leave": "I modificati restano come sono",
	"restore.mode.merge": "I più recenti restano",
	"restore.mode.exact": "I più recenti vengono tolti",
	"restore.new-name": "{name}, {day}",

	"restore.items.title":
		"{count, plural, =0 {Nessun elemento} one {# elemento} other {# elementi}} di questo ripristino",
	"restore.items.beyond":
		"Qui si elencano e si cercano solo i primi {count, number}.",
	"restore.items.nothing": "Nessun risultato. Cercare altre parole.",
	"restore.item.back": "Torna: {line}",
	"restore.item.changed": "Cambia: {line}",
	"restore.item.newer": "Viene tolto: {line}",
	"restore.pick.back": "Torna",
	"restore.pick.back.more": "Torna: {details}",
	"restore.pick.changed": "Cambia",
	"restore.pick.changed.more": "{details}",
	"restore.pick.newer": "Viene tolto",
	"restore.pick.newer.more": "Viene tolto: {details}",
	"restore.choose.intro":
		"Da {first} a {last} di {all}. Selezionare ciò che si vuole ripristinare.",
	"restore.choose.submit": "Scegliere",
	"restore.button.tick": "Selezionare…",
	"restore.button.all":
		"{count, plural, one {Sceglierlo} other {Sceglierli tutti (#)}}",
	"restore.button.none":
		"{count, plural, one {Lasciarlo} other {Lasciarli tutti (#)}}",
	"restore.button.card": "Tornare alla differenza",
	"restore.button.now": "Creare un punto adesso",
	"restore.button.connect": "Collegare un account",
	"restore.button.look": "Ripristinare {name}…",
	"restore.button.age": "Com’era {left}",

	"restore.head.item": "Elemento",
	"restore.head.what": "Che cosa è avvenuto",
	"restore.head.name": "Nome",
	"restore.head.kind": "Tipo",
	"restore.head.points": "Punti",
	"restore.head.newest": "Ultimo",
	"restore.head.entries": "Elementi",
	"restore.head.when": "Quando",
	"restore.head.why": "Perché",
	"restore.kind.calendar": "Calendario",
	"restore.kind.contacts": "Rubrica",
	"restore.points.title":
		"{count, plural, =0 {Ancora nessun punto di ripristino} one {Punti di ripristino di # calendario o rubrica} other {Punti di ripristino di # calendari e rubriche}}",
	"restore.points.none":
		"Non è ancora protetto nulla. Appena un account è collegato, ogni notte si crea un punto, conservato per 30 giorni.",
	"restore.points.one":
		"{name}: {count, plural, one {# punto di ripristino} other {# punti di ripristino}}",
	"restore.points.missing": "{name} (non c’è più sul server)",
	"restore.points.soon": "tra poco",
	"restore.points.damaged":
		"{count, plural, one {# punto è danneggiato e non si può usare. La prossima notte se ne crea uno nuovo.} other {# punti sono danneggiati e non si possono usare. La prossima notte se ne creano di nuovi.}}",
	"restore.points.note":
		"Ogni notte si crea un punto, conservato cifrato per 30 giorni. Tutti insieme i punti occupano {size} sul disco.",
	"restore.size.kilobytes": "{count, number} kB",
	"restore.size.megabytes": "{count, number} MB",
	"restore.report.title": "Che cosa ha fatto il ripristino di {name} ({when})",
	"restore.report.untitled": "un elemento",
	"restore.report.none":
		"Ciò che è avvenuto a ogni elemento si conserva per 30 giorni, perciò non c’è più nulla da mostrare.",
	"restore.what.create": "È tornato",
	"restore.what.replace": "È ridiventato com’era",
	"restore.what.copy": "È tornato come copia",
	"restore.what.remove": "È stato tolto",
	"restore.what.already": "Era già così",
	"restore.what.not-reached": "Non raggiunto",
	"restore.what.failed": "Non riuscito",
	"restore.failed.point-damaged":
		"Il testo conservato è danneggiato, perciò non è stato fatto nulla",
	"restore.failed.sync-refused": "Il server non lo accetta",
	"restore.failed.sync-unreachable": "Il server non ha risposto",
	"restore.failed.sync-busy": "Il server non ha accettato altro",
	"restore.failed.sync-garbled":
		"La risposta del server non si è potuta leggere",
	"restore.failed.sync-login":
		"Il server non ha più accettato il nome utente e la password",
	"restore.failed.sync-none": "L’account non era più collegato",
	"restore.failed.sync-readonly": "Qui si poteva solo leggere",
	"restore.failed.not-found": "Il calendario o la rubrica non c’è più",

	"restore.button.choose": "Scegliere elementi…",
	"restore.button.search": "Cercare…",
	"restore.button.apply":
		"{count, plural, one {Ripristinare # elemento} other {Ripristinare # elementi}}",
	"restore.button.take-back":
		"{count, plural, one {Annullare per # elemento} other {Annullare per # elementi}}",
	"restore.button.undo": "Annullare…",
	"restore.button.name": "Altro nome…",
	"restore.button.report": "Rapporto",
	"restore.button.again":
		"{count, plural, one {Vedere di nuovo l’altro} other {Vedere di nuovo gli altri #}}",

	"restore.into.same": "la stessa",
	"restore.into.new": "nuova, «{name}»",
	"restore.into.other": "{name}",
	"restore.note.quiet":
		"Gli invitati non ricevono alcuna e-mail. Prima si crea un punto di ripristino, perciò si può annullare per 30 giorni. Le modifiche più recenti non vengono mai sovrascritte senza essere mostrate qui.",
	"restore.note.guests":
		"Gli invitati non ricevono alcuna e-mail. Ciò che qualcuno ha modificato nel frattempo resta com’è.",
	"restore.note.undo":
		"Prima si crea un punto di ripristino, perciò si può annullare per 30 giorni.",

	"restore.apply.title":
		"{count, plural, one {Ripristinare # elemento di {name}} other {Ripristinare # elementi di {name}}}",
	"restore.apply.verb":
		"{count, plural, one {Ripristinare # elemento} other {Ripristinare # elementi}}",
	"restore.apply.undo":
		"{count, plural, one {Annullare un ripristino di {name} per # elemento} other {Annullare un ripristino di {name} per # elementi}}",
	"restore.row.owner": "Appartiene a",
	"restore.owner.service": "Organizzazione",
	"restore.row.point": "Com’era",
	"restore.row.into": "Destinazione",
	"restore.row.second": "Perché decide un’altra persona",
	"restore.second.other-person":
		"Appartiene a un’altra persona, che viene avvisata",
	"restore.second.other-service": "Appartiene all’organizzazione",
	"restore.second.empties": "Non vi resterebbe nulla",
	"restore.second.half": "Toccherebbe più della metà del contenuto",
	"restore.deed.create": "Tornano",
	"restore.deed.replace": "Ridiventano com’erano",
	"restore.deed.copy": "Tornano come copia",
	"restore.deed.remove": "Vengono tolti",

	"restore.why.edited": "Nel frattempo modificato, perciò resta com’è",
	"restore.why.gone": "Nel frattempo eliminato, perciò non è stato toccato",
	"restore.why.uid":
		"Lo stesso elemento si trova in un altro posto, perciò resta com’è",

	"restore.ended.title":
		"Ripristino di {name}: {done} su {all} in {seconds, plural, one {# secondo} other {# secondi}}",
	"restore.ended.undone":
		"Ripristino di {name} annullato: {done} su {all} in {seconds, plural, one {# secondo} other {# secondi}}",
	"restore.ended.equal":
		"{count, plural, =0 {Non è stato modificato nulla.} one {Riletto, e corrisponde.} =2 {Riletti entrambi, e corrispondono.} other {Riletti tutti e #, e corrispondono.}}",
	"restore.ended.unequal":
		"{count, plural, one {# di questi, riletto, non corrisponde. Il rapporto lo indica.} other {# di questi, riletti, non corrispondono. Il rapporto li indica.}}",
	"restore.ended.unread":
		"In questo momento il server non risponde, perciò non è stato riletto. Guardare lì prima di annullare.",
	"restore.ended.conflicts": "Nel frattempo modificati, perciò non toccati",
	"restore.ended.failed": "Non riusciti",
	"restore.ended.not-reached": "Non raggiunti",
	"restore.told.begun":
		"{by} inizia a ripristinare {name}, che appartiene a questo account",
	"restore.told.soon":
		"Una seconda persona ha approvato. Prima è stato creato un punto di ripristino, e qui si leggerà com’è andata.",
	"restore.told.title":
		"{by} ha ripristinato {name}, che appartiene a questo account",
	"restore.told.note":
		"Una seconda persona ha approvato. Se non andava fatto, chiedere di annullarlo: è possibile per 30 giorni.",
};
