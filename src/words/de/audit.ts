/** The audit log. */
export const audit = {
	"command.audit list": "Audit-Protokoll",
	"help.audit list":
		"Wer angefragt hat, wer entschieden hat und was geändert wurde, Neuestes zuerst",
	"command.audit search": "Protokoll durchsuchen",
	"help.audit search":
		"Zeilen finden nach Name, Befehl, Anfrage oder einem Wert",
	"command.audit export": "Protokoll exportieren",
	"help.audit export":
		"Das ganze Protokoll als private CSV-Datei; der Export wird selbst protokolliert",
	"command.audit verify": "Protokoll prüfen",
	"help.audit verify":
		"Prüfen, ob keine Zeile des Protokolls fehlt oder verändert ist",
	"audit.list.title":
		"{count, plural, =0 {Das Audit-Protokoll ist leer} one {Audit-Protokoll, # Zeile} other {Audit-Protokoll, # Zeilen}}",
	"audit.search.title":
		"{count, plural, =0 {Keine Zeile gefunden} one {# Zeile gefunden} other {# Zeilen gefunden}}",
	"audit.search.none":
		"Versuchen Sie es mit weniger Buchstaben, einem Namen oder einer Anfrage wie R-0142.",
	"audit.column.number": "Nr.",
	"audit.column.when": "Wann",
	"audit.column.who": "Wer",
	"audit.column.event": "Was geschah",
	"audit.column.command": "Befehl",
	"audit.column.request": "Anfrage",
	"audit.event.asked": "angefragt",
	"audit.event.approved": "genehmigt",
	"audit.event.declined": "abgelehnt",
	"audit.event.withdrawn": "zurückgezogen",
	"audit.event.expired": "abgelaufen",
	"audit.event.stale": "hinfällig, die Lage hatte sich geändert",
	"audit.event.done": "erledigt",
	"audit.event.failed": "fehlgeschlagen",
	"audit.event.handed-over": "einer Person übergeben",
	"audit.event.seen-done": "als erledigt erkannt",
	"audit.event.not-seen": "als erledigt gemeldet, aber nicht erkannt",
	"audit.event.given-up": "nie als erledigt erkannt, deshalb aufgegeben",
	"audit.event.given-back": "zurückgegeben",
	"audit.event.stopped": "angehalten",
	"audit.event.refused": "nicht zugelassen",
	"audit.event.unknown": "nicht bekannt",
	"audit.event.exported": "exportiert",
	"audit.button.search": "Suchen…",
	"audit.button.export": "Als CSV exportieren",
	"audit.button.verify": "Protokoll prüfen",
	"audit.export.title":
		"Das Audit-Protokoll, {count, plural, one {# Zeile} other {# Zeilen}}",
	"audit.export.note":
		"Nur Sie erhalten diese Datei. Dass Sie sie geholt haben, steht nun im Protokoll. Bewahren Sie sie dort auf, wo andere sie nicht lesen können.",
	"audit.verify.whole":
		"Das Audit-Protokoll ist vollständig: {count, plural, one {# Zeile} other {# Zeilen}}",
	"audit.verify.how":
		"Jede Zeile passt zur vorherigen, und am Ende fehlt nichts.",
	"audit.verify.broken":
		"Das Audit-Protokoll ist ab Zeile {number, number} nicht unversehrt",
	"audit.verify.changed":
		"Zeile {number, number} wurde nachträglich verändert. Die Zeilen davor sind so, wie sie geschrieben wurden.",
	"audit.verify.missing":
		"Zeile {number, number} fehlt. Die Zeilen davor sind so, wie sie geschrieben wurden.",
	"audit.verify.cut":
		"Das Ende wurde abgeschnitten oder ersetzt: Was ab Zeile {number, number} folgen sollte, ist nicht das, was geschrieben wurde.",
	"audit.verify.next":
		"Diese Prüfung hat nichts geändert. Behalten Sie eine Kopie des Datenordners und informieren Sie die Person, die mich betreibt.",
} as const;
