/** Restore points, and bringing back calendars and contacts. */
export const restore = {
	"restore.unnamed.calendar": "Kalender ohne Namen",
	"restore.unnamed.contacts": "Adressbuch ohne Namen",
	"restore.damaged": "Eintrag, dessen aufbewahrter Text beschädigt ist",

	"restore.look.title": "{name}, Stand {left} ({when})",
	"restore.look.undo":
		"Die Wiederherstellung von {name} zurücknehmen: Stand vom {when}",
	"restore.look.same":
		"Jetzt ist alles genau so wie damals, deshalb gibt es nichts wiederherzustellen.",
	"restore.look.sum":
		"{back, plural, one {# käme zurück} other {# kämen zurück}} · {edited, select, leave {{changed, plural, one {# bearbeiteter bleibt, wie er ist} other {# bearbeitete bleiben, wie sie sind}}} copy {{changed, plural, one {# käme als Kopie zurück} other {# kämen als Kopie zurück}}} other {{changed, plural, one {# würde sich ändern} other {# würden sich ändern}}}} · {newer, plural, =0 {keine neueren} one {# neuerer bleibt, wie er ist} other {# neuere bleiben, wie sie sind}} · {lost, plural, one {# ginge verloren} other {# gingen verloren}}",
	"restore.look.into": "Ziel: {into}",
	"restore.look.none":
		"Nichts ist gewählt, deshalb gibt es nichts wiederherzustellen. Wählen Sie zuerst Einträge.",
	"restore.look.begun":
		"Diese Wiederherstellung hat begonnen oder ist vorbei. Ihr Bericht sagt, was sie getan hat.",
	"restore.look.counts":
		"Sie sehen nur Zahlen, weil dies jemand anderem gehört. Die Person erfährt davon.",
	"restore.look.left":
		"{count, plural, one {# Eintrag ist nicht gewählt.} other {# Einträge sind nicht gewählt.}}",
	"restore.part.create":
		"{count, plural, one {# käme zurück} other {# kämen zurück}}",
	"restore.part.replace":
		"{count, plural, one {# würde sich ändern} other {# würden sich ändern}}",
	"restore.part.copy":
		"{count, plural, one {# käme als Kopie zurück} other {# kämen als Kopie zurück}}",
	"restore.part.stay":
		"{kind, select, changed {{count, plural, one {# bearbeiteter bleibt, wie er ist} other {# bearbeitete bleiben, wie sie sind}}} other {{count, plural, one {# neuerer bleibt, wie er ist} other {# neuere bleiben, wie sie sind}}}}",
	"restore.part.remove":
		"{count, plural, one {# ginge verloren} other {# gingen verloren}}",
	"restore.more": "… und noch {count}",
	"restore.left": "{line} — nicht gewählt",
	"restore.joined": "{before} · {next}",
	"restore.line":
		"{title}, {details}{more, plural, =0 {} one { · # weitere} other { · # weitere}}",
	"restore.line.changed":
		"{title} — {details}{more, plural, =0 {} one { · # weitere} other { · # weitere}}",

	"command.restore calendar": "Kalender zurückholen",
	"help.restore calendar":
		"Sehen, was in einem Kalender vor einiger Zeit anders war, und es wiederherstellen",
	"command.restore contacts": "Kontakte zurückholen",
	"help.restore contacts":
		"Sehen, was in einem Adressbuch vor einiger Zeit anders war, und es wiederherstellen",
	"command.restore look": "Etwas wiederherstellen",
	"help.restore look":
		"Sehen, was in einem Kalender oder Adressbuch anders war, und es wiederherstellen",
	"arg.age": "Stand",
	"hint.age": "Vor 24h, 48h, 7d oder 30d.",
	"choice.24h": "Vor 24 Stunden",
	"choice.48h": "Vor 48 Stunden",
	"choice.7d": "Vor 7 Tagen",
	"choice.30d": "Vor 30 Tagen",
	"command.restore show": "Der Unterschied",
	"help.restore show": "Die Karte einer Wiederherstellung noch einmal",
	"command.restore set": "Auswahl ändern",
	"help.restore set": "Etwas an einer Wiederherstellung anders wählen",
	"command.restore name": "Neuen Namen geben",
	"help.restore name":
		"Den neuen Kalender oder das neue Adressbuch benennen, das eine Wiederherstellung anlegt",
	"command.restore items": "Betroffene Einträge",
	"help.restore items":
		"Was eine Wiederherstellung tun würde, Eintrag für Eintrag",
	"command.restore choose": "Einträge wählen",
	"help.restore choose":
		"Einzelne Einträge einer Wiederherstellung wählen oder weglassen",
	"command.restore choose-all": "Alle diese wählen",
	"help.restore choose-all":
		"Alle Einträge wählen oder weglassen, die zu einer Suche passen",
	"command.restore apply": "Wiederherstellen",
	"help.restore apply": "Tun, was die Karte einer Wiederherstellung zeigt",
	"command.restore undo": "Rückgängig machen",
	"help.restore undo":
		"Eine Wiederherstellung zurücknehmen, ohne Angabe die letzte; 30 Tage lang möglich",
	"command.restore again": "Den Rest ansehen",
	"help.restore again":
		"Noch einmal ansehen, was eine Wiederherstellung nicht getan hat",
	"command.restore report": "Bericht",
	"help.restore report":
		"Was eine Wiederherstellung mit jedem Eintrag getan hat",
	"command.restore points": "Wiederherstellungspunkte",
	"help.restore points":
		"Was geschützt ist, mit den vorhandenen Wiederherstellungspunkten",
	"command.restore now": "Jetzt Punkt anlegen",
	"help.restore now":
		"Jetzt einen Wiederherstellungspunkt anlegen, von einem oder von allem",
	"help.subject.restore": "Wiederherstellungspunkte und Wiederherstellen",
	"arg.calendar": "Kalender",
	"hint.calendar": "Der Name eines Kalenders des Kontos.",
	"arg.book": "Adressbuch",
	"hint.book": "Der Name eines Adressbuchs des Kontos.",
	"arg.collection": "Kalender oder Adressbuch",
	"hint.collection": "Der Name eines Kalenders oder eines Adressbuchs.",
	"arg.target": "Ziel",
	"hint.target": "Der Name eines anderen im selben Konto.",
	"arg.point": "Stand",
	"hint.point":
		"Vor 24h, 48h, 7d oder 30d, ein Tag wie 2026-11-20 oder die Nummer eines Punkts.",
	"arg.exact": "Später Dazugekommenes entfernen",
	"hint.exact": "Ja oder nein.",
	"arg.service": "Das Konto der Organisation",
	"hint.service": "Ja oder nein.",
	"arg.mode": "Neuere Einträge",
	"hint.mode": "Bleiben oder werden entfernt.",
	"arg.changed": "Bearbeitete Einträge",
	"hint.changed":
		"Werden wieder, was sie waren, kommen als Kopie zurück oder bleiben.",
	"arg.part": "Nur die, die",
	"hint.part": "Zurückkämen, sich ändern würden oder später dazukamen.",
	"arg.items": "Einträge",
	"hint.items": "Kreuzen Sie an, was wiederhergestellt werden soll.",
	"arg.restore": "Wiederherstellung",
	"hint.restore": "Eine Ihrer Wiederherstellungen.",
	"arg.wanted": "Alle oder keine",
	"hint.wanted": "Alle oder keine.",
	"choice.merge": "bleiben",
	"choice.exact": "werden entfernt",
	"choice.replace": "werden wieder, was sie waren",
	"choice.copy": "kommen als Kopie zurück",
	"choice.leave": "bleiben, wie sie sind",
	"choice.back": "zurückkämen",
	"choice.changed": "sich ändern würden",
	"choice.newer": "später dazukamen",

	"restore.menu.point": "Anderer Punkt",
	"restore.menu.into": "Ziel…",
	"restore.menu.changed": "Bearbeitete…",
	"restore.menu.mode": "Neuere…",
	"restore.point.nightly":
		"{when}, {count, plural, one {# Eintrag} other {# Einträge}}",
	"restore.point.asked":
		"{when}, auf Wunsch, {count, plural, one {# Eintrag} other {# Einträge}}",
	"restore.point.safety":
		"{when}, vor einer Wiederherstellung, {count, plural, one {# Eintrag} other {# Einträge}}",
	"restore.reason.nightly": "jede Nacht",
	"restore.reason.asked": "auf Wunsch",
	"restore.reason.safety": "vor einer Wiederherstellung",
	"restore.option.same": "An Ort und Stelle",
	"restore.option.new": "Neu anlegen",
	"restore.changed.replace": "Bearbeitete werden wieder, was sie waren",
	"restore.changed.copy": "Bearbeitete kommen als Kopie zurück",
	"restore.changed.leave": "Bearbeitete bleiben, wie sie sind",
	"restore.mode.merge": "Neuere bleiben",
	"restore.mode.exact": "Neuere werden entfernt",
	"restore.new-name": "{name}, {day}",

	"restore.items.title":
		"{count, plural, =0 {Keine Einträge} one {# Eintrag} other {# Einträge}} dieser Wiederherstellung",
	"restore.items.beyond":
		"Nur die ersten {count, number} davon werden hier aufgeführt und durchsucht.",
	"restore.items.nothing": "Nichts passt. Suchen Sie nach anderen Wörtern.",
	"restore.item.back": "Kommt zurück: {line}",
	"restore.item.changed": "Ändert sich: {line}",
	"restore.item.newer": "Wird entfernt: {line}",
	"restore.pick.back": "Kommt zurück",
	"restore.pick.back.more": "Kommt zurück: {details}",
	"restore.pick.changed": "Ändert sich",
	"restore.pick.changed.more": "{details}",
	"restore.pick.newer": "Wird entfernt",
	"restore.pick.newer.more": "Wird entfernt: {details}",
	"restore.choose.intro":
		"{first} bis {last} von {all}. Kreuzen Sie an, was wiederhergestellt werden soll.",
	"restore.choose.submit": "Wählen",
	"restore.button.tick": "Ankreuzen…",
	"restore.button.all": "{count, plural, one {Wählen} other {Alle # wählen}}",
	"restore.button.none":
		"{count, plural, one {Weglassen} other {Alle # weglassen}}",
	"restore.button.card": "Zurück zum Unterschied",
	"restore.button.now": "Jetzt Punkt anlegen",
	"restore.button.connect": "Konto verbinden",
	"restore.button.look": "{name} wiederherstellen…",
	"restore.button.age": "Stand {left}",

	"restore.head.item": "Eintrag",
	"restore.head.what": "Was geschah",
	"restore.head.name": "Name",
	"restore.head.kind": "Art",
	"restore.head.points": "Punkte",
	"restore.head.newest": "Neuester",
	"restore.head.entries": "Einträge",
	"restore.head.when": "Wann",
	"restore.head.why": "Anlass",
	"restore.kind.calendar": "Kalender",
	"restore.kind.contacts": "Adressbuch",
	"restore.points.title":
		"{count, plural, =0 {Noch keine Wiederherstellungspunkte} one {Wiederherstellungspunkte von # Kalender oder Adressbuch} other {Wiederherstellungspunkte von # Kalendern und Adressbüchern}}",
	"restore.points.none":
		"Noch ist nichts geschützt. Sobald ein Konto verbunden ist, entsteht jede Nacht ein Punkt und bleibt 30 Tage.",
	"restore.points.one":
		"{name}: {count, plural, one {# Wiederherstellungspunkt} other {# Wiederherstellungspunkte}}",
	"restore.points.missing": "{name} (beim Server nicht mehr da)",
	"restore.points.soon": "bald",
	"restore.points.damaged":
		"{count, plural, one {# Punkt ist beschädigt und lässt sich nicht verwenden. In der nächsten Nacht entsteht ein neuer.} other {# Punkte sind beschädigt und lassen sich nicht verwenden. In der nächsten Nacht entstehen neue.}}",
	"restore.points.note":
		"Jede Nacht entsteht ein Punkt und bleibt 30 Tage, verschlüsselt. Alle Punkte zusammen belegen {size} auf der Festplatte.",
	"restore.size.kilobytes": "{count, number} kB",
	"restore.size.megabytes": "{count, number} MB",
	"restore.report.title":
		"Was die Wiederherstellung von {name} getan hat ({when})",
	"restore.report.untitled": "ein Eintrag",
	"restore.report.none":
		"Was mit jedem Eintrag geschah, bleibt 30 Tage aufbewahrt, deshalb gibt es nichts mehr zu zeigen.",
	"restore.what.create": "Kam zurück",
	"restore.what.replace": "Wurde wieder, was er war",
	"restore.what.copy": "Kam als Kopie zurück",
	"restore.what.remove": "Wurde entfernt",
	"restore.what.already": "War schon so",
	"restore.what.not-reached": "Kam nicht mehr an die Reihe",
	"restore.what.failed": "Hat nicht geklappt",
	"restore.failed.point-damaged":
		"Der aufbewahrte Text ist beschädigt, deshalb wurde nichts getan",
	"restore.failed.sync-refused": "Der Server nimmt ihn nicht an",
	"restore.failed.sync-unreachable": "Der Server hat nicht geantwortet",
	"restore.failed.sync-busy": "Der Server hat nichts mehr angenommen",
	"restore.failed.sync-garbled":
		"Die Antwort des Servers liess sich nicht lesen",
	"restore.failed.sync-login":
		"Der Server hat Benutzername und Passwort nicht mehr angenommen",
	"restore.failed.sync-none": "Das Konto war nicht mehr verbunden",
	"restore.failed.sync-readonly": "Hier liess sich nur lesen",
	"restore.failed.not-found":
		"Der Kalender oder das Adressbuch ist nicht mehr da",

	"restore.button.choose": "Einträge wählen…",
	"restore.button.search": "Suchen…",
	"restore.button.apply":
		"{count, plural, one {# Eintrag wiederherstellen} other {# Einträge wiederherstellen}}",
	"restore.button.take-back":
		"{count, plural, one {# Eintrag zurücknehmen} other {# Einträge zurücknehmen}}",
	"restore.button.undo": "Rückgängig…",
	"restore.button.name": "Anderer Name…",
	"restore.button.report": "Bericht",
	"restore.button.again":
		"{count, plural, one {Den anderen noch einmal ansehen} other {Die anderen # noch einmal ansehen}}",

	"restore.into.same": "an Ort und Stelle",
	"restore.into.new": "neu angelegt, «{name}»",
	"restore.into.other": "{name}",
	"restore.note.quiet":
		"Gäste erhalten keine Mail. Zuerst entsteht ein Wiederherstellungspunkt, deshalb lässt sich dies 30 Tage lang rückgängig machen. Neuere Änderungen werden nie überschrieben, ohne hier gezeigt zu werden.",
	"restore.note.guests":
		"Gäste erhalten keine Mail. Was inzwischen jemand bearbeitet hat, bleibt, wie es ist.",
	"restore.note.undo":
		"Zuerst entsteht ein Wiederherstellungspunkt, deshalb lässt sich dies 30 Tage lang rückgängig machen.",

	"restore.apply.title":
		"{count, plural, one {# Eintrag aus {name} wiederherstellen} other {# Einträge aus {name} wiederherstellen}}",
	"restore.apply.verb":
		"{count, plural, one {# Eintrag wiederherstellen} other {# Einträge wiederherstellen}}",
	"restore.apply.undo":
		"{count, plural, one {# Eintrag einer Wiederherstellung von {name} zurücknehmen} other {# Einträge einer Wiederherstellung von {name} zurücknehmen}}",
	"restore.row.owner": "Wem es gehört",
	"restore.owner.service": "Der Organisation",
	"restore.row.point": "Stand",
	"restore.row.into": "Ziel",
	"restore.row.second": "Warum jemand anderes entscheidet",
	"restore.second.other-person":
		"Es gehört jemand anderem, und die Person erfährt davon",
	"restore.second.other-service": "Es gehört der Organisation",
	"restore.second.empties": "Es bliebe nichts darin übrig",
	"restore.second.half": "Mehr als die Hälfte des Inhalts wäre betroffen",
	"restore.deed.create": "Kommen zurück",
	"restore.deed.replace": "Werden wieder, was sie waren",
	"restore.deed.copy": "Kommen als Kopie zurück",
	"restore.deed.remove": "Werden entfernt",

	"restore.why.edited": "Inzwischen bearbeitet, bleibt deshalb, wie er ist",
	"restore.why.gone": "Inzwischen gelöscht, deshalb nicht angerührt",
	"restore.why.uid":
		"Derselbe Eintrag steht an einem anderen Ort, bleibt deshalb, wie er ist",

	"restore.ended.title":
		"{done} von {all} in {seconds, plural, one {# Sekunde} other {# Sekunden}} wiederhergestellt: {name}",
	"restore.ended.undone":
		"{done} von {all} in {seconds, plural, one {# Sekunde} other {# Sekunden}} zurückgenommen: {name}",
	"restore.ended.equal":
		"{count, plural, =0 {Es wurde nichts geändert.} one {Noch einmal gelesen, stimmt überein.} =2 {Beide noch einmal gelesen, sie stimmen überein.} other {Alle # noch einmal gelesen, sie stimmen überein.}}",
	"restore.ended.unequal":
		"{count, plural, one {# davon stimmt beim erneuten Lesen nicht überein. Der Bericht nennt ihn.} other {# davon stimmen beim erneuten Lesen nicht überein. Der Bericht nennt sie.}}",
	"restore.ended.unread":
		"Der Server antwortet jetzt nicht, deshalb wurde dies nicht noch einmal gelesen. Sehen Sie dort nach, bevor Sie es rückgängig machen.",
	"restore.ended.conflicts": "Inzwischen bearbeitet, deshalb nicht angerührt",
	"restore.ended.failed": "Hat nicht geklappt",
	"restore.ended.not-reached": "Nicht mehr an die Reihe gekommen",
	"restore.told.begun":
		"{by} beginnt, {name} wiederherzustellen (gehört Ihnen)",
	"restore.told.soon":
		"Eine zweite Person hat zugestimmt. Zuerst wurde ein Wiederherstellungspunkt angelegt, und hier lesen Sie, wie es endet.",
	"restore.told.title": "{by} hat {name} wiederhergestellt (gehört Ihnen)",
	"restore.told.note":
		"Eine zweite Person hat zugestimmt. War es falsch, bitten Sie darum, es rückgängig zu machen: Das geht 30 Tage lang.",
};
