/** Connecting calendars and address books. */
export const sync = {
	"help.subject.sync": "Verbundene Kalender und Kontakte",
	"command.sync connect": "Ihr Konto verbinden",
	"help.sync connect":
		"Ihre Kalender und Kontakte auf einer privaten Seite verbinden, damit sie geschützt sind",
	"command.sync list": "Was geschützt ist",
	"help.sync list": "Welche Ihrer Kalender und Kontakte geschützt sind",
	"command.sync disconnect": "Konto trennen",
	"help.sync disconnect":
		"Ihre Kalender und Kontakte trennen; Admins auch die von anderen",
	"command.sync service": "Konto der Organisation",
	"help.sync service":
		"Die Kalender und Kontakte der Organisation verbinden oder trennen",
	"arg.forget": "Auch die Wiederherstellungspunkte entfernen",
	"hint.forget": "Sonst bleiben sie noch 30 Tage.",
	"arg.off": "Trennen",
	"hint.off": "Sonst erhalten Sie die Seite zum Verbinden.",

	"sync.one-of": "einem von {where}",
	"sync.calendars":
		"{count, plural, =0 {keine Kalender} one {# Kalender} other {# Kalender}}",
	"sync.books":
		"{count, plural, =0 {keine Adressbücher} one {# Adressbuch} other {# Adressbücher}}",
	"sync.kind.calendar": "Kalender",
	"sync.kind.contacts": "Adressbuch",
	"sync.nameless": "Ohne Namen",
	"sync.person.left": "einer ausgetretenen Person",

	"sync.link.title.person": "Ihre Kalender und Kontakte verbinden",
	"sync.link.title.service":
		"Die Kalender und Kontakte der Organisation verbinden",
	"sync.link.text.person":
		"Dann entsteht jede Nacht ein Wiederherstellungspunkt, und Sie können sie von hier aus wiederherstellen, teilen und exportieren. Sie liegen bei {where}.",
	"sync.link.text.service":
		"Dann entsteht jede Nacht ein Wiederherstellungspunkt, und der Helpdesk kann sie wiederherstellen. Sie liegen bei {where}.",
	"sync.link.login":
		"Öffnen Sie https://config.infomaniak.com und wählen Sie die Adresse: Dort steht der kurze Benutzername für die Synchronisation, etwa AB12345.",
	"sync.link.password":
		"Öffnen Sie https://manager.infomaniak.com, dann Ihr Profil und die Anwendungspasswörter, und erstellen Sie eines für Suitemate. Das Passwort, mit dem Sie sich anmelden, funktioniert hier nicht.",
	"sync.link.other":
		"Halten Sie den Benutzernamen des Kontos bereit und erstellen Sie in dessen Einstellungen ein Anwendungspasswort für Suitemate.",
	"sync.link.type": "Geben Sie beides auf der privaten Seite ein, nie im Chat.",
	"sync.link.open": "Private Seite öffnen",
	"sync.link.before":
		"{server} ist bereits verbunden. Das neue Konto tritt an seine Stelle; die Wiederherstellungspunkte des alten bleiben 30 Tage.",
	"sync.link.note":
		"Die Seite funktioniert 15 Minuten und ist nur für Sie. Das Passwort wird verschlüsselt gespeichert, und /ksuite sync disconnect entfernt es.",
	"sync.link.here": "Sie brauchen nichts zu verbinden",
	"sync.link.here.text":
		"Ihre Kalender und Kontakte liegen in dieser kSuite selbst und sind bereits geschützt.",
	"sync.link.nothing": "Es gibt keinen Server, der sich verbinden lässt",
	"sync.link.nothing.text":
		"Wer mich betreibt, kann welche zulassen: docs/operations.md, DAV_SERVERS.",

	"sync.page.title.person": "Kalender und Kontakte verbinden",
	"sync.page.title.service":
		"Die Kalender und Kontakte der Organisation verbinden",
	"sync.page.for.person":
		"Hier wird ein Konto bei {server} für {name} verbunden. Sind das nicht Sie? Dann geben Sie nichts ein, wer auch immer Ihnen den Link geschickt hat.",
	"sync.page.for.service":
		"Hier wird ein Konto bei {server} für die ganze Organisation verbunden; {name} hat danach gefragt. Haben Sie das nicht erwartet? Dann geben Sie nichts ein, wer auch immer Ihnen den Link geschickt hat.",
	"sync.page.use":
		"Suitemate liest die Kalender und Adressbücher jede Nacht, um Wiederherstellungspunkte anzulegen, und schreibt nur hinein, was im Chat verlangt wird. Das Passwort wird verschlüsselt gespeichert.",
	"sync.page.server": "Server",
	"sync.page.login": "Benutzername",
	"sync.page.login.infomaniak":
		"Der kurze Benutzername für die Synchronisation, den config.infomaniak.com zeigt, etwa AB12345.",
	"sync.page.login.other": "Der Name des Kontos beim Server.",
	"sync.page.password": "Anwendungspasswort",
	"sync.page.password.infomaniak":
		"Aus dem Manager: Ihr Profil, Anwendungspasswörter. Nicht das Passwort, mit dem Sie sich anmelden.",
	"sync.page.password.other":
		"Eines, das in den Einstellungen des Kontos für Suitemate erstellt wurde, nicht das Passwort, mit dem Sie sich anmelden.",
	"sync.page.verb": "Verbinden",
	"sync.page.refused":
		"Der Server nimmt diesen Benutzernamen und dieses Passwort nicht an",
	"sync.page.refused.help":
		"Prüfen Sie beides, und ob das Passwort ein Anwendungspasswort ist. Es wurde nichts gespeichert.",
	"sync.page.done": "Verbunden",
	"sync.page.back": "Sie können im Chat weitermachen.",

	"sync.connected.person": "Ihr Konto bei {server} ist verbunden",
	"sync.connected.service":
		"Das Konto der Organisation bei {server} ist verbunden",
	"sync.connected.what":
		"Von nun an geschützt: {what}. Die ersten Wiederherstellungspunkte entstehen gerade.",
	"sync.connected.none":
		"Es enthält noch keine Kalender und Adressbücher. Was später dazukommt, wird von selbst geschützt.",
	"sync.connected.note":
		"Das waren nicht Sie? Dann trennen Sie das Konto mit /ksuite sync disconnect, entfernen Sie das Anwendungspasswort beim Server und informieren Sie die Administration.",
	"sync.button.calendars": "Kalender",
	"sync.button.contacts": "Kontakte",
	"sync.button.list": "Was geschützt ist",
	"sync.button.connect": "Verbinden…",
	"sync.button.again": "Anderes Konto verbinden…",
	"sync.button.disconnect": "Trennen…",
	"sync.button.gone": "Nr. {number} trennen…",

	"sync.list.connected": "Ihr Konto ist verbunden",
	"sync.list.here": "Ihre Kalender und Kontakte sind geschützt",
	"sync.list.none": "Von Ihnen ist nichts verbunden",
	"sync.list.none.text":
		"So entstehen keine Wiederherstellungspunkte Ihrer Kalender und Kontakte.",
	"sync.column.name": "Name",
	"sync.column.kind": "Art",
	"sync.column.newest": "Neuester Wiederherstellungspunkt",
	"sync.newest.soon": "noch keiner",
	"sync.row.server": "Server",
	"sync.row.since": "Verbunden seit",
	"sync.row.points": "Wiederherstellungspunkte",
	"sync.overview": "In der Organisation",
	"sync.row.people": "Verbundene Personen",
	"sync.row.service": "Konto der Organisation",
	"sync.row.gone": "Von ausgetretenen Personen",
	"sync.not-connected": "nicht verbunden",
	"sync.since": "{server}, seit dem {day}",

	"sync.disconnect.title": "Ihr Konto bei {server} trennen",
	"sync.disconnect.title.other": "Das Konto von {name} bei {server} trennen",
	"sync.disconnect.verb": "Trennen",
	"sync.disconnect.note":
		"Benutzername und Passwort werden hier entfernt, und es entstehen keine Punkte mehr. Beim Server ändert sich nichts; entfernen Sie dort auch das Anwendungspasswort.",
	"sync.points.count":
		"{points, plural, =0 {keine} one {# Punkt} other {# Punkte}} von {count, plural, one {# Kalender oder Adressbuch} other {# Kalendern und Adressbüchern}}",
	"sync.points.kept": "{count}, noch 30 Tage aufbewahrt",
	"sync.points.stay": "noch 30 Tage aufbewahrt",
	"sync.points.none": "keine",
	"sync.disconnected.own": "Ihr Konto bei {server} ist getrennt",
	"sync.disconnected.other": "Das Konto von {name} bei {server} ist getrennt",
	"sync.disconnected.told": "{by} hat Ihr Konto bei {server} getrennt",
	"sync.disconnected.stay":
		"Es entstehen keine Wiederherstellungspunkte mehr. Die vorhandenen bleiben 30 Tage, falls dasselbe Konto wieder verbunden wird.",
	"sync.disconnected.forgotten":
		"Es entstehen keine Wiederherstellungspunkte mehr, und die vorhandenen sind entfernt.",
	"sync.service.off.title": "Das Konto der Organisation trennen",
	"sync.service.off.done":
		"Das Konto der Organisation bei {server} ist getrennt",
	"undo.sync.again": "Rückgängig: wieder verbinden…",
	"undo.sync.forget":
		"Das Konto lässt sich wieder verbinden, aber die entfernten Punkte kommen nicht zurück.",
	"undo.sync.other":
		"Nur die Person, der das Konto gehört, kann es wieder verbinden.",
} as const;
