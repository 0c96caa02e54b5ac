/** Work on many people or addresses at once. */
export const bulk = {
	"command.users import": "Viele Personen einladen",
	"help.users import":
		"Eine Tabelle mit Personen lesen, ganz prüfen und die Einladungen anfragen; es geschieht nichts, bevor eine zweite Person zustimmt",
	"command.users import-all": "Alle einladen",
	"help.users import-all": "Alle aus einer geprüften Tabelle einladen",
	"command.users import-rows": "Alle Zeilen",
	"help.users import-rows": "Alle Zeilen einer geprüften Tabelle",
	"command.users import-faults": "Fehlerhafte Zeilen",
	"help.users import-faults": "Die Zeilen, die weggelassen werden, als Datei",
	"command.users import-again": "Noch einmal versuchen",
	"help.users import-again":
		"Noch einmal die Personen, die sich nicht einladen liessen",
	"command.users import-result": "Was daraus wurde",
	"help.users import-result":
		"Was aus jeder Zeile einer Tabelle mit Personen wurde, als private CSV-Datei",
	"command.users export": "Personen exportieren",
	"help.users export":
		"Alle Personen als private CSV-Datei, die ein Import wieder liest; das Protokoll hält fest, dass Sie sie geholt haben",
	"command.users offboard": "Austritt durchführen",
	"help.users offboard":
		"Alles für jemanden, der geht, Schritt für Schritt; Sie sehen zuerst, was sich rückgängig machen lässt",
	"command.mail import": "Viele Adressen erstellen",
	"help.mail import":
		"Eine Tabelle mit Mailadressen lesen, ganz prüfen und anfragen, sie zu erstellen; es geschieht nichts, bevor eine zweite Person zustimmt",
	"command.mail import-all": "Alle erstellen",
	"help.mail import-all": "Alle Adressen einer geprüften Tabelle erstellen",
	"command.mail import-rows": "Alle Zeilen",
	"help.mail import-rows": "Alle Zeilen einer geprüften Tabelle",
	"command.mail import-faults": "Fehlerhafte Zeilen",
	"help.mail import-faults": "Die Zeilen, die weggelassen werden, als Datei",
	"command.mail import-again": "Noch einmal versuchen",
	"help.mail import-again":
		"Noch einmal die Adressen, die sich nicht erstellen liessen",
	"command.mail import-result": "Was daraus wurde",
	"help.mail import-result":
		"Was aus jeder Zeile einer Tabelle mit Adressen wurde, als private CSV-Datei",
	"command.mail passwords": "Neue Passwörter",
	"help.mail passwords":
		"Die Passwörter aus einer eigenen Anfrage ansehen, einmal, auf einer privaten Seite",

	"arg.rows": "Oder die Zeilen hier einfügen",
	"hint.rows":
		"Fügen Sie die Zeilen samt Überschriften ein oder wählen Sie eine Datei, aber nicht beides.",
	"arg.table": "CSV-Datei",
	"hint.table":
		"Wählen Sie eine Datei von höchstens 1 MB, als CSV gespeichert.",
	"arg.passwords": "Mir die neuen Passwörter einmal zeigen",
	"hint.passwords": "Ankreuzen, wenn jemand die Postfächer übernimmt.",

	"problem.table-unusable":
		"Diese Tabelle kann ich nicht verwenden, deshalb wurde nichts geändert. {why}",
	"problem.import-over":
		"Diese Zeilen habe ich nicht mehr: Ich behalte sie sieben Tage, und nur für die Person, von der sie stammen. Es wurde nichts geändert. Geben Sie mir die Tabelle noch einmal.",

	"bulk.table.workbook":
		"Es ist eine Arbeitsmappe oder ein anderes Dokument. Wählen Sie in Ihrer Tabellenkalkulation «Speichern unter» und dann CSV.",
	"bulk.table.binary":
		"Es ist kein Text. Speichern Sie die Tabelle als CSV und versuchen Sie es noch einmal.",
	"bulk.table.quote":
		"Ein Anführungszeichen darin wird nie geschlossen. Schliessen Sie es oder nehmen Sie es heraus.",
	"bulk.table.empty": "Sie enthält keine Zeilen.",
	"bulk.table.many":
		"Sie hat mehr als {most, number} Zeilen. Teilen Sie sie auf mehrere auf.",
	"bulk.table.wide":
		"Sie hat mehr als {most, number} Spalten. Behalten Sie nur die nötigen.",
	"bulk.table.missing": "Keine Spalte trägt diese Überschrift: {columns}.",
	"bulk.table.twice":
		"Mehrere Spalten sehen aus wie «{column}». Benennen Sie jene um, die Sie nicht meinen, oder löschen Sie sie.",
	"bulk.table.heading":
		"Sie hat keine Überschriften, die ich kenne, und ohne kann ich die Spalten nicht unterscheiden. Setzen Sie Überschriften darüber: {columns}.",

	"bulk.column.email": "Mailadresse",
	"bulk.column.first": "Vorname",
	"bulk.column.last": "Nachname",
	"bulk.column.role": "Rolle",
	"bulk.column.language": "Sprache",
	"bulk.column.teams": "Teams",
	"bulk.column.address": "Adresse",
	"bulk.column.owner": "Inhaber",
	"bulk.column.aliases": "Aliasse",

	"bulk.head.number": "Zeile",
	"bulk.head.users": "Mailadresse",
	"bulk.head.users-who": "Name",
	"bulk.head.mail": "Adresse",
	"bulk.head.mail-who": "Inhaber",
	"bulk.head.what": "Ergebnis",
	"bulk.head.outcome": "Ergebnis",
	"bulk.head.why": "Bemerkung",
	"bulk.head.step": "Schritt",
	"bulk.head.undo": "Rückgängig?",

	"bulk.fault.no-email": "Die Mailadresse fehlt",
	"bulk.fault.email": "Das ist keine Mailadresse",
	"bulk.fault.missing": "Fehlt: {column}",
	"bulk.fault.long": "Zu lang: {column}",
	"bulk.fault.unusable": "Nicht brauchbar: {column}",
	"bulk.fault.control": "Zeilenumbrüche oder verborgene Zeichen in: {column}",
	"bulk.fault.role": "Unbekannte Rolle",
	"bulk.fault.language": "Unbekannte Sprache",
	"bulk.fault.team": "Ein Team «{team}» gibt es nicht",
	"bulk.fault.twice": "Dasselbe wie in Zeile {row, number}",
	"bulk.fault.there-active": "Bereits in der Organisation",
	"bulk.fault.there-pending": "Bereits eingeladen",
	"bulk.fault.there-external":
		"Bereits als externe Person hier; /ksuite users seat gibt einen Platz",
	"bulk.fault.owned": "Diese Adresse gehört bereits jemandem",
	"bulk.fault.no-address": "Die Adresse fehlt",
	"bulk.fault.address": "Das kann keine Adresse sein",
	"bulk.fault.foreign": "Nicht in einer Domain der Organisation",
	"bulk.fault.taken": "Diese Adresse gibt es bereits",
	"bulk.fault.alias": "Ein Alias ist nicht brauchbar oder besteht bereits",
	"bulk.fault.aliases": "Mehr als 20 Aliasse",
	"bulk.fault.owner":
		"Unter Inhaber steht eine Mailadresse, die hier niemand hat",

	"bulk.fault.and": "{one}. {other}",

	"bulk.row.rows": "Gelesene Zeilen",
	"bulk.row.left-out": "Weggelassen",
	"bulk.row.ignored": "Nicht verwendete Spalten",
	"bulk.row.seats": "Plätze",
	"bulk.row.addresses": "Adressen",
	"bulk.row.users": "Einzuladende Personen",
	"bulk.row.mail": "Zu erstellende Adressen",
	"bulk.row.passwords": "Neue Passwörter",
	"bulk.of": "{used, number} von {total, number}",

	"bulk.users.intro":
		"Wählen Sie eine CSV-Datei mit Personen oder fügen Sie Zeilen aus einer Tabelle ein. Nötig sind Spalten für Mailadresse, Vorname und Nachname; Rolle, Sprache und Teams dürfen daneben stehen.",
	"bulk.mail.intro":
		"Wählen Sie eine CSV-Datei mit Adressen oder fügen Sie Zeilen aus einer Tabelle ein. Nötig ist eine Spalte für die Adresse; die Mailadresse des Inhabers und Aliasse dürfen daneben stehen.",
	"bulk.intro":
		"Überschriften auf Deutsch, Englisch, Französisch, Italienisch oder Spanisch. Höchstens 1000 Zeilen und 1 MB. Ich prüfe zuerst alles und ändere nichts.",
	"bulk.users.read":
		"{count, plural, =0 {Aus diesen {all, number} Zeilen lässt sich niemand einladen} one {Aus {all, number} Zeilen lässt sich # Person einladen} other {Aus {all, number} Zeilen lassen sich # Personen einladen}}",
	"bulk.mail.read":
		"{count, plural, =0 {Von diesen {all, number} Adressen lässt sich keine erstellen} one {Von {all, number} Adressen lässt sich # erstellen} other {Von {all, number} Adressen lassen sich # erstellen}}",
	"bulk.users.short":
		"{count, number} von {all, number} Zeilen sind in Ordnung, aber es ist nicht genug Platz für alle",
	"bulk.mail.short":
		"{count, number} von {all, number} Zeilen sind in Ordnung, aber es ist nicht genug Platz für alle",
	"bulk.missing.seats":
		"Es braucht {count, plural, one {# Platz} other {# Plätze}}, aber frei {free, plural, =0 {ist keiner} one {ist nur #} other {sind nur #}}. Teilen Sie die Tabelle auf, machen Sie Plätze frei oder lassen Sie die Administration mehr anfragen.",
	"bulk.missing.ceiling":
		"Es braucht {count, plural, one {# Platz} other {# Plätze}}, aber eine kSuite kann {free, plural, =0 {niemanden mehr} one {nur noch # Person} other {nur noch # Personen}} aufnehmen. Teilen Sie die Tabelle auf oder machen Sie Plätze frei.",
	"bulk.missing.addresses":
		"Es braucht {count, plural, one {# Adresse} other {# Adressen}}, aber frei {free, plural, =0 {ist keine} one {ist nur #} other {sind nur #}}. Teilen Sie die Tabelle auf, löschen Sie Adressen oder lassen Sie die Administration einen höheren Plan anfragen.",
	"bulk.users.fine": "Wird eingeladen",
	"bulk.users.fine-role": "Wird eingeladen, Rolle: {role}",
	"bulk.users.fine-teams": "Wird eingeladen, Teams: {teams}",
	"bulk.users.fine-role-teams":
		"Wird eingeladen, Rolle: {role}, Teams: {teams}",
	"bulk.mail.fine": "Wird erstellt",
	"bulk.mail.fine-aliases": "Wird erstellt, Aliasse: {aliases}",
	"bulk.none":
		"Alle Zeilen werden weggelassen; unten steht, warum. Es wurde nichts geändert.",
	"bulk.first": "Die ersten {count, number} von {all, number}",
	"bulk.kept":
		"Es wurde nichts geändert. Ich behalte diese Zeilen sieben Tage, nur für Sie.",
	"bulk.users.power":
		"{count, plural, one {# Person erhält} other {# Personen erhalten}} Macht über die Organisation: eine andere Rolle als Benutzer.",
	"bulk.users.with-address":
		"{count, plural, one {# eigene Mailadresse wird mit den Einladungen erstellt.} other {# eigene Mailadressen werden mit den Einladungen erstellt.}}",
	"bulk.users.unsure":
		"Die Plätze sind aus dem gezählt, was Infomaniak mitteilt, und können leicht abweichen.",
	"bulk.users.ask":
		"Genehmigung anfragen: {count, plural, one {# Person} other {# Personen}} einladen",
	"bulk.mail.ask":
		"Genehmigung anfragen: {count, plural, one {# Adresse} other {# Adressen}} erstellen",
	"bulk.users.all":
		"{count, plural, one {# Person} other {# Personen}} aus einer Tabelle einladen",
	"bulk.mail.all":
		"{count, plural, one {# Adresse} other {# Adressen}} aus einer Tabelle erstellen",
	"bulk.users.verb": "Einladen",
	"bulk.mail.verb": "Erstellen",
	"bulk.users.undo":
		"Alles auf einmal lässt sich nicht rückgängig machen. Jede Einladung lässt sich einzeln widerrufen: /ksuite users cancel",
	"bulk.mail.undo":
		"Alles auf einmal lässt sich nicht rückgängig machen. Jede Adresse lässt sich einzeln löschen: /ksuite mail delete",
	"bulk.users.done":
		"{count, number} von {all, plural, one {# Person} other {# Personen}} eingeladen",
	"bulk.mail.done":
		"{count, number} von {all, plural, one {# Adresse} other {# Adressen}} erstellt",

	"bulk.button.check": "Prüfen",
	"bulk.button.faulty": "Fehlerhafte Zeilen als CSV",
	"bulk.button.back": "Zurück zur Tabelle",
	"bulk.button.rows": "Alle Zeilen ansehen",
	"bulk.button.other": "Andere Tabelle…",
	"bulk.button.plan": "Anderen Plan durchrechnen…",
	"bulk.button.result": "Ergebnis als CSV",
	"bulk.button.again": "Mit dem Rest weitermachen",
	"bulk.button.passwords": "Passwörter einmal zeigen",

	"bulk.rows": "{count, plural, one {# Zeile} other {# Zeilen}}",
	"bulk.faulty":
		"{count, plural, =0 {Keine Zeile ist fehlerhaft} one {# fehlerhafte Zeile} other {# fehlerhafte Zeilen}}",
	"bulk.faulty-note":
		"Korrigieren Sie sie in der Datei und geben Sie sie mir noch einmal: Die letzten beiden Spalten übergehe ich.",
	"bulk.result":
		"Was aus {count, plural, one {# Zeile} other {# Zeilen}} wurde",

	"bulk.outcome.done": "Erledigt",
	"bulk.outcome.already": "War bereits so",
	"bulk.outcome.failed": "Hat nicht geklappt",
	"bulk.outcome.by-hand": "Dem Manager überlassen",
	"bulk.outcome.not-reached": "Nicht erreicht",

	"bulk.why.by-hand": "Das geht nur im Manager",
	"bulk.why.no-address": "Eingeladen, aber ohne die Mailadresse: {why}",
	"bulk.why.no-team": "Eingeladen, aber nicht im Team {team}: {why}",
	"bulk.why.team-gone": "das Team gibt es nicht mehr",
	"bulk.why.no-alias": "Erstellt, aber ohne den Alias {alias}: {why}",
	"bulk.why.no-owner":
		"Erstellt, aber die Besitzerin oder der Besitzer hat noch keinen Zugang: im Manager nachholen",
	"bulk.why.password":
		"Erstellt, aber ich wurde unterbrochen, bevor ich das Passwort sichern konnte; /ksuite mail password setzt ein neues",

	"bulk.passwords.note":
		"{count, plural, one {# Passwort wartet} other {# Passwörter warten}} sieben Tage auf die Person, die angefragt hat, und auf niemanden sonst.",
	"bulk.passwords.page":
		"{count, plural, one {# Passwort} other {# Passwörter}}",
	"bulk.passwords.title":
		"{count, plural, one {# Passwort ist} other {# Passwörter sind}} auf einer privaten Seite",
	"bulk.passwords.link": "Passwörter ansehen",
	"bulk.passwords.once":
		"Die Seite lässt sich einmal öffnen, innert 15 Minuten, und nur Sie haben den Link. Ich bewahre sie von nun an nirgends auf; ist es zu spät, geben Sie den Postfächern neue Passwörter.",
	"bulk.passwords.none": "Hier wartet kein Passwort",
	"bulk.passwords.none-text":
		"Sie wurden bereits gezeigt, oder sieben Tage lang hat niemand nachgesehen. Es wurde nichts geändert. Ein Postfach erhält ein neues mit /ksuite mail password",

	"bulk.export.title":
		"{count, plural, one {# Person} other {# Personen}} in einer Datei",
	"bulk.export.note":
		"Ein Import liest diese Datei wieder. Sie enthält Namen und Adressen; bewahren Sie sie dort auf, wo niemand sonst sie liest.",

	"bulk.off.title": "Austritt von {name}",
	"bulk.off.verb": "Beginnen",
	"bulk.off.done": "{name} ist nicht mehr in der Organisation",
	"bulk.off.open": "{name} ist noch in der Organisation",
	"bulk.off.rest":
		"{count, plural, one {# Schritt hat nicht geklappt oder wurde nicht erreicht. Nehmen Sie ihn einzeln vor} other {# Schritte haben nicht geklappt oder wurden nicht erreicht. Nehmen Sie sie einzeln vor}}, oder fragen Sie den Austritt neu an, solange die Person da ist: Was bereits erledigt ist, wird erkannt.",
	"bulk.off.seen": "Die Person ist nicht mehr in der Organisation",
	"bulk.off.note":
		"Ein Schritt, der nicht klappt, hält die anderen nicht auf. Die Person lässt sich wieder einladen, aber was mit ihr verloren geht, kommt nicht zurück.",
	"bulk.off.note-pending":
		"Ein Schritt, der nicht klappt, hält die anderen nicht auf. Die Person lässt sich wieder einladen.",
	"bulk.off.configured":
		"Die Konfiguration nennt diese Person hier als Inhaber (OWNERS). Nur wer mich betreibt, kann das ändern.",
	"bulk.off.passwords-once":
		"Werden der Person, die angefragt hat, einmal auf einer privaten Seite gezeigt",
	"bulk.off.passwords-nobody": "Niemand sieht sie",
	"bulk.off.untold":
		"Infomaniak teilt es nicht mit. Sehen Sie zuerst im Manager nach.",
	"bulk.off.row.addresses": "Adressen",
	"bulk.off.row.books": "Adressbücher",
	"bulk.off.row.calendars": "Kalender",
	"bulk.off.addresses": "{names}: weiterhin da, dann ohne Inhaber",
	"bulk.off.books": "{names}: weg für alle, die Zugriff hatten",
	"bulk.off.calendars": "{names}: weg mit der Person",
	"bulk.off.step.password":
		"Neues Passwort für {label}, damit niemand hineinkommt",
	"bulk.off.step.unlink": "Verknüpfung des Chat-Kontos {label} aufheben",
	"bulk.off.step.sync":
		"Kalender und Kontakte bei {label} trennen; die Wiederherstellungspunkte bleiben 30 Tage",
	"bulk.off.step.role": "Hier die Rolle entziehen: {label}",
	"bulk.off.step.withdraw": "Offene Anfrage {label} zurückziehen",
	"bulk.off.step.team": "Aus dem Team {label} nehmen",
	"bulk.off.step.cancel": "Einladung von {label} widerrufen",
	"bulk.off.step.remove": "{label} aus der Organisation entfernen",
	"bulk.off.undo.password":
		"Teilweise: /ksuite mail password setzt ein anderes",
	"bulk.off.undo.unlink": "Ja: Die Person verknüpft es wieder",
	"bulk.off.undo.sync": "Ja: die Person verbindet sie wieder",
	"bulk.off.undo.role": "Ja: /ksuite roles grant",
	"bulk.off.undo.withdraw": "Nein: Es braucht eine neue Anfrage",
	"bulk.off.undo.team": "Ja: /ksuite teams join",
	"bulk.off.undo.cancel": "Nein: nur eine neue Einladung",
	"bulk.off.undo.remove": "Nein: nur eine neue Einladung",
} as const;
