/** What Suitemate stands on, and how it is. */
export const doctor = {
	"command.doctor": "Wie es um alles steht",
	"help.doctor":
		"Ob alles funktioniert, worauf Suitemate steht, und was hilft, wo es das nicht tut",
	"doctor.title.broken":
		"{count, plural, one {# Punkt funktioniert nicht} other {# Punkte funktionieren nicht}}",
	"doctor.title.warning":
		"{count, plural, one {Es funktioniert, und # Punkt verdient einen Blick} other {Es funktioniert, und # Punkte verdienen einen Blick}}",
	"doctor.title.fine": "Alles, was eingerichtet ist, funktioniert",
	"doctor.state.broken": "✕ Defekt",
	"doctor.state.warning": "▲ Warnung",
	"doctor.state.missing": "– Nicht eingerichtet",
	"doctor.state.fine": "✓ In Ordnung",
	"doctor.line": "{name}: {found}",
	"doctor.line.remedy": "{name}: {found} → {remedy}",
	"doctor.again": "Neu prüfen",
	"doctor.note":
		"Geprüft am {when}. Es wurde nichts geändert. Die Einstellungen sind in docs/operations.md beschrieben.",
	"doctor.late":
		"Keine Antwort innert {seconds, plural, one {# Sekunde} other {# Sekunden}}.",
	"doctor.late.remedy": "Prüfen Sie in einer Minute neu.",
	"doctor.failed":
		"Die Prüfung selbst ist fehlgeschlagen. Das Protokoll des Programms weiss mehr unter {reference}.",
	"doctor.check.ksuite.token": "kSuite-Token",
	"doctor.check.ksuite.right.user_info": "Berechtigung: wem der Token gehört",
	"doctor.check.ksuite.right.accounts": "Berechtigung für Personen und Teams",
	"doctor.check.ksuite.right.products":
		"Berechtigung für die Liste der Produkte",
	"doctor.check.ksuite.right.drive": "Berechtigung für kDrive",
	"doctor.check.ksuite.right.mail": "Berechtigung für Mail",
	"doctor.check.ksuite.right.ai-tools": "Berechtigung für AI Tools",
	"doctor.check.ksuite.drive": "kSuite",
	"doctor.check.ksuite.hostings": "Mail Service",
	"doctor.check.ksuite.pace": "Aufrufe bei Infomaniak",
	"doctor.check.ksuite.clock": "Uhr im Vergleich zu Infomaniak",
	"doctor.check.ksuite.demo": "kSuite",
	"doctor.check.model": "Sprachmodell",
	"doctor.check.slack.token": "Slack",
	"doctor.check.slack.scopes": "Berechtigungen in Slack",
	"doctor.check.slack.mode": "Verbindung zu Slack",
	"doctor.check.slack.approvals": "Kanal für Genehmigungen",
	"doctor.check.clock": "Uhr im Vergleich zu Slack",
	"doctor.check.points": "Wiederherstellungspunkte",
	"doctor.check.here.pages": "Private Seiten",
	"doctor.check.here.mail": "Mailversand",
	"doctor.check.here.database": "Datenbank",
	"doctor.check.here.folder": "Datenordner",
	"doctor.check.here.key": "Schlüssel",
	"doctor.ksuite.demo":
		"Das ist die Demo. Personen, Adressen und Speicher liegen in der eigenen Datenbank von Suitemate, und keine Änderung daran erreicht Infomaniak.",
	"doctor.ksuite.demo.remedy":
		"npm run setup verbindet Ihre eigene kSuite: docs/operations.md#ksuite",
	"doctor.ksuite.token.fine":
		"Er funktioniert in {organisation}. Erstellt von {name}{role, select, owner {, dort mit der Rolle Inhaber} admin {, dort mit der Rolle Administrator} other {}}.",
	"doctor.ksuite.token.nameless":
		"Er funktioniert in {organisation}. Infomaniak teilt nicht mit, wem er gehört.",
	"doctor.ksuite.token.bare":
		"Er funktioniert, aber ohne die Berechtigungen, die zeigen, wem er gehört und wo er gilt.",
	"doctor.ksuite.token.weak":
		"Er funktioniert in {organisation}, aber wer ihn erstellt hat, hat dort weder die Rolle Administrator noch Inhaber. Infomaniak wird die meisten Änderungen ablehnen.",
	"doctor.ksuite.token.weak.remedy":
		"Lassen Sie jemanden mit der Rolle Administrator oder Inhaber einen Token erstellen und setzen Sie ihn in INFOMANIAK_TOKEN ein.",
	"doctor.ksuite.token.refused": "Infomaniak nimmt ihn nicht an.",
	"doctor.ksuite.token.refused.remedy":
		"Erstellen Sie einen neuen Token mit den hier genannten Berechtigungen und setzen Sie ihn in INFOMANIAK_TOKEN ein. Wird einer ein Jahr lang nicht verwendet, schaltet Infomaniak ihn ab.",
	"doctor.ksuite.token.elsewhere":
		"Er funktioniert, aber nicht in der Organisation mit der Nummer {account}.",
	"doctor.ksuite.token.elsewhere.remedy":
		"Setzen Sie die richtige Nummer in INFOMANIAK_ACCOUNT ein oder lassen Sie jemanden aus dieser Organisation den Token erstellen.",
	"doctor.ksuite.page": "Tokens im Manager",
	"doctor.ksuite.manager": "Der Manager",
	"doctor.ksuite.right.given": "Sie ist da.",
	"doctor.ksuite.right.missing":
		"Sie fehlt, oder wer den Token erstellt hat, hat sie nicht{scope, select, user_info {. Nur der Name in der ersten Zeile braucht sie} ai {. Nur die Modelle von Infomaniak selbst brauchen sie} other {}}.",
	"doctor.ksuite.right.remedy":
		"Ein Token erhält später keine weiteren Berechtigungen: Erstellen Sie einen neuen mit allem, was dieser hat, und {scope, select, accounts {«accounts»} user_info {«user_info»} drive {«drive»} mail {der Berechtigung des Mail Service (oder «All»)} products {«All»} other {der Berechtigung von AI Tools (oder «All»)}}, und setzen Sie ihn in INFOMANIAK_TOKEN ein.",
	"doctor.ksuite.right.refused":
		"Sie lässt sich nicht prüfen, weil Infomaniak den Token nicht annimmt.",
	"doctor.ksuite.right.untried":
		"Sie lässt sich nicht prüfen, weil kein Mail Service zu sehen ist.",
	"doctor.ksuite.unseen": "Ohne diese Berechtigung ist es nicht zu sehen.",
	"doctor.ksuite.drive.fine":
		"{pack, select, ksuite_essential {kSuite Free} ksuite_standard {kSuite Standard} ksuite_pro {kSuite Pro} ksuite_entreprise {kSuite Enterprise} other {Ein kDrive ohne kSuite}}, {taken, number} von {slots, plural, one {# Benutzer} other {# Benutzern}}, {used} von {size} belegt.",
	"doctor.ksuite.drive.ends":
		"{pack, select, ksuite_essential {kSuite Free} ksuite_standard {kSuite Standard} ksuite_pro {kSuite Pro} ksuite_entreprise {kSuite Enterprise} other {Ein kDrive ohne kSuite}}, {taken, number} von {slots, plural, one {# Benutzer} other {# Benutzern}}, {used} von {size} belegt. Endet am {ends}.",
	"doctor.ksuite.drive.ends.remedy": "Im Manager lässt sich das verlängern.",
	"doctor.ksuite.drive.none": "Der Token sieht in dieser Organisation keine.",
	"doctor.ksuite.drive.none.remedy":
		"Bestellen Sie eine, oder geben Sie der Person des Tokens Zugang zu ihrem kDrive. INFOMANIAK_DRIVE nennt ein anderes kDrive.",
	"doctor.ksuite.hostings.fine":
		"{count, plural, one {# Domain} other {# Domains}}: {domains}.",
	"doctor.ksuite.hostings.none":
		"Der Token sieht in dieser Organisation keinen.",
	"doctor.ksuite.hostings.none.remedy":
		"Bestellen Sie einen, oder geben Sie der Person des Tokens Zugang dazu. Ist INFOMANIAK_MAIL_HOSTINGS gesetzt, muss er dort stehen.",
	"doctor.ksuite.pace.fine":
		"{calls, plural, one {# Aufruf} other {# Aufrufe}} in der letzten Minute, von {most, number} erlaubten.",
	"doctor.ksuite.pace.busy":
		"{calls, plural, one {# Aufruf} other {# Aufrufe}} in der letzten Minute, von {most, number} erlaubten. Am {when} meldete Infomaniak, es sei zu viel.",
	"doctor.ksuite.pace.remedy":
		"Vielleicht verwendet etwas anderes denselben Token: Geben Sie ihm einen eigenen, oder setzen Sie INFOMANIAK_CALLS_PER_MINUTE herab.",
	"doctor.model.none":
		"Es ist keines verbunden, deshalb lässt sich nichts schreiben oder fragen.",
	"doctor.model.none.remedy":
		"Setzen Sie AI_BASE_URL, oder suchen Sie eines auf diesem Rechner: /ksuite ai look",
	"doctor.model.silent":
		"{name} {health, select, unreachable {antwortet nicht} loading {lädt noch sein Modell} other {lehnt ab: Schlüssel, Modell oder Adresse stimmt nicht}}{count, plural, =0 {} one {, und # weiterer Endpunkt ist auch nicht bereit} other {, und # weitere Endpunkte sind auch nicht bereit}}.",
	"doctor.model.refused":
		"{name} lehnt ab: {reason}{count, plural, =0 {} one {, und # weiterer Endpunkt ist auch nicht bereit} other {, und # weitere Endpunkte sind auch nicht bereit}}.",
	"doctor.model.remedy.loading": "Prüfen Sie in einigen Minuten neu.",
	"doctor.model.remedy.refused":
		"Prüfen Sie AI_BASE_URL, AI_API_KEY und AI_MODEL. Mehr dazu: /ksuite ai status",
	"doctor.model.remedy.unreachable":
		"Starten Sie es, oder prüfen Sie AI_BASE_URL. Mehr dazu: /ksuite ai status",
	"doctor.model.unlisted": "{name} antwortet, führt {model} aber nicht auf.",
	"doctor.model.unlisted.remedy":
		"Wählen Sie eines aus /ksuite ai models und setzen Sie es in AI_MODEL oder AI_MODELS ein.",
	"doctor.model.at": "{model} ({name})",
	"doctor.model.ready":
		"{count, plural, one {Es antwortet} other {Alle # Endpunkte antworten}}: {models}.",
	"doctor.slack.works": "Der Token funktioniert, im Workspace {team}.",
	"doctor.slack.refused": "Slack lehnt den Token ab ({code}).",
	"doctor.slack.refused.remedy":
		"Installieren Sie die App neu und setzen Sie ihren Bot-Token in SLACK_BOT_TOKEN ein.",
	"doctor.slack.unreachable": "Slack antwortet nicht.",
	"doctor.slack.unreachable.remedy":
		"Prüfen Sie das Netzwerk des Rechners, auf dem Suitemate läuft, und https://slack-status.com",
	"doctor.slack.scopes.unknown":
		"Slack hat nicht mitgeteilt, welche Berechtigungen der Token hat.",
	"doctor.slack.scopes.all":
		"{count, plural, one {Die Berechtigung aus dem Manifest der App ist da.} other {Alle # Berechtigungen aus dem Manifest der App sind da.}}",
	"doctor.slack.scopes.missing":
		"{count, plural, one {# Berechtigung aus dem Manifest der App fehlt} other {# Berechtigungen aus dem Manifest der App fehlen}}: {missing}.",
	"doctor.slack.scopes.remedy":
		"Setzen Sie manifest.yml noch einmal in die Einstellungen der App ein und installieren Sie die App dann neu.",
	"doctor.slack.apps": "Ihre Apps bei Slack",
	"doctor.slack.mode.http": "Slack ruft Suitemate über HTTP auf.",
	"doctor.slack.mode.socket":
		"Suitemate ist über einen Socket mit Slack verbunden.",
	"doctor.approvals.member": "Er ist gesetzt, und Suitemate ist darin.",
	"doctor.approvals.unset":
		"Es ist keiner gesetzt, deshalb gehen Anfragen an jede Person, die entscheiden darf.",
	"doctor.approvals.unset.remedy":
		"Erstellen Sie einen privaten Kanal, laden Sie Suitemate ein und setzen Sie seine ID in APPROVALS_CHANNEL ein.",
	"doctor.approvals.outside": "Er ist gesetzt, aber Suitemate ist nicht darin.",
	"doctor.approvals.outside.remedy":
		"Geben Sie dort /invite @Suitemate ein, oder setzen Sie einen anderen Kanal in APPROVALS_CHANNEL ein.",
	"doctor.approvals.unknown":
		"Er ist gesetzt. Slack hat nicht mitgeteilt, ob Suitemate darin ist.",
	"doctor.clock.fine":
		"Sie stimmt mit jener von {where} überein, auf {seconds, plural, =0 {eine Sekunde} one {eine Sekunde} other {# Sekunden}} genau.",
	"doctor.clock.warning":
		"Sie weicht von jener von {where} um {seconds, plural, one {# Sekunde} other {# Sekunden}} ab.",
	"doctor.clock.broken":
		"Sie weicht von jener von {where} um {minutes, plural, one {# Minute} other {# Minuten}} ab. Ab fünf Minuten gilt, was von Slack kommt, als gefälscht.",
	"doctor.clock.remedy":
		"Lassen Sie den Rechner, auf dem Suitemate läuft, seine Uhr selbst stellen (NTP).",
	"doctor.clock.unknown": "{where} hat keine Zeit zum Vergleich mitgeteilt.",
	"doctor.points.fine":
		"{count, plural, one {# Kalender oder Adressbuch ist} other {# Kalender und Adressbücher sind}} geschützt, und nirgends fehlt der neueste Punkt.",
	"doctor.points.none":
		"Es gibt noch keine. Sie beginnen mit dem ersten Kalender oder Adressbuch, das jemand hat oder verbindet.",
	"doctor.points.late":
		"{late, number} von {count, plural, one {# Kalender oder Adressbuch} other {# Kalendern und Adressbüchern}} ohne Punkt in den letzten zwei Nächten.",
	"doctor.points.late.remedy":
		"Das Protokoll des Programms sagt, warum (point). Oft wurde beim Server ein Passwort geändert; dann verbindet die Person ihr Konto neu: docs/operations.md#restore-points",
	"doctor.points.damaged":
		"{damaged, plural, one {# Kalender oder Adressbuch hat beschädigte Punkte} other {# Kalender und Adressbücher haben beschädigte Punkte}}{late, plural, =0 {} one {, und # blieb in den letzten zwei Nächten ohne Punkt} other {, und # blieben in den letzten zwei Nächten ohne Punkt}}.",
	"doctor.points.damaged.remedy":
		"Sehen Sie zuerst nach der Festplatte. Was das bedeutet und was zu tun ist: docs/operations.md#damaged-points",
	"doctor.pages.none":
		"Es lassen sich keine erstellen, deshalb kann kein neues Passwort gezeigt werden, und niemand kann Suitemate in seinem Namen schreiben lassen.",
	"doctor.pages.remedy":
		"Setzen Sie die Adresse, unter der Browser Suitemate erreichen, in PUBLIC_URL ein: docs/operations.md#public-url",
	"doctor.pages.here": "Sie öffnen sich nur auf diesem Rechner.",
	"doctor.pages.fine":
		"Sie öffnen sich unter {url}. Ob Browser diese Adresse erreichen, ist von hier aus nicht zu sehen.",
	"doctor.pages.open":
		"Sie öffnen sich unter {url}, wo unterwegs jeder mitlesen kann.",
	"doctor.pages.open.remedy":
		"Setzen Sie eine https-Adresse in PUBLIC_URL ein.",
	"doctor.mail.set": "Ein Mailserver ist gesetzt.",
	"doctor.mail.none":
		"Es ist kein Mailserver gesetzt, deshalb erhält niemand einen Code, um das eigene Konto zu verknüpfen.",
	"doctor.mail.remedy":
		"Setzen Sie einen in SMTP_URL ein: docs/operations.md#smtp-url. Bis dahin: /ksuite people vouch",
	"doctor.folder.fine": "Nur Suitemate liest ihn, und {free} sind frei.",
	"doctor.folder.shared": "Andere auf dem Rechner können ihn lesen.",
	"doctor.folder.shared.remedy":
		"Entziehen Sie ihnen die Rechte: chmod 700 auf den Ordner von DATA_DIR.",
	"doctor.folder.full": "Auf seinem Datenträger sind nur noch {free} frei.",
	"doctor.folder.full.remedy":
		"Schaffen Sie Platz, oder verlegen Sie DATA_DIR.",
	"doctor.key.setting":
		"Er liegt ausserhalb der Daten, deshalb verrät eine Kopie der Daten niemandem etwas.",
	"doctor.key.folder":
		"Er liegt im Datenordner, deshalb lässt sich eine Kopie des ganzen Ordners lesen.",
	"doctor.key.shared":
		"Er liegt im Datenordner, und andere auf dem Rechner können ihn lesen.",
	"doctor.key.remedy":
		"Bewahren Sie ihn anderswo auf und übergeben Sie ihn als SUITEMATE_KEY: docs/operations.md#suitemate-key",
	"doctor.database.sqlite": "Sie antwortet. Sie liegt im Datenordner.",
	"doctor.database.postgres": "Sie antwortet. Es ist Postgres.",
} as const;
