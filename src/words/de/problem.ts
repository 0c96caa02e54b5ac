/** What can go wrong, one sentence a code; those of the model stand in `ai.ts`. */
export const problem = {
	"problem.unknown-command":
		"Diesen Befehl kenne ich nicht, deshalb wurde nichts getan. /ksuite help zeigt alle.",
	"problem.unreadable-arguments":
		"Das konnte ich nicht lesen, deshalb wurde nichts getan. /ksuite help und der Name des Befehls zeigen, wie er geschrieben wird.",
	"problem.missing-argument":
		"Nach --{name} steht nichts, deshalb wurde nichts getan. Schreiben Sie einen Wert dahinter oder lassen Sie es weg.",
	"problem.missing-argument-plain":
		"Es fehlt etwas, und von hier aus kann ich keinen Dialog öffnen. Es wurde nichts getan. Geben Sie den ganzen Befehl ein; /ksuite help zeigt, wie.",
	"problem.invalid-argument":
		"Die Angabe für «{name}» passt nicht, deshalb wurde nichts geändert. Korrigieren Sie sie und versuchen Sie es noch einmal.",
	"problem.unknown-flag":
		"Diese Option hat der Befehl nicht, deshalb wurde nichts getan. /ksuite help und der Name des Befehls zeigen seine Optionen.",
	"problem.too-many-words":
		"Das ist mehr, als der Befehl aufnimmt, deshalb wurde nichts getan. Setzen Sie in Anführungszeichen, was zusammengehört, etwa «Anna Maria».",
	"problem.too-long":
		"Das ist länger, als ich aufnehmen kann. Es wurde nichts geändert. Versuchen Sie es mit weniger.",
	"problem.not-allowed":
		"Das dürfen Sie nicht, deshalb wurde nichts geändert. Fragen Sie beim Helpdesk oder bei der Administration; /ksuite help zeigt, was Sie dürfen.",
	"problem.not-linked":
		"Ich weiss noch nicht, welche Person in kSuite Sie sind, deshalb wurde nichts geändert. Verknüpfen Sie zuerst Ihr Konto: /ksuite people link",
	"problem.not-linked-other":
		"Ich weiss nicht, wer diese Person in kSuite ist. Es wurde nichts geändert. Geben Sie stattdessen die Mailadresse oder den ganzen Namen an.",
	"problem.not-found":
		"Ich habe gesucht und nichts gefunden. Es wurde nichts geändert. Prüfen Sie die Schreibweise oder sehen Sie in der Liste nach.",
	"problem.ambiguous":
		"Das passt auf mehrere Personen: {names}. Es wurde nichts geändert. Geben Sie die Mailadresse oder den ganzen Namen an.",
	"problem.already-there":
		"Das gibt es bereits, deshalb wurde nichts geändert. Sehen Sie in der Liste nach oder wählen Sie einen anderen Namen.",
	"problem.no-seat":
		"Alle Plätze sind belegt ({used} von {bought}), deshalb wurde nichts geändert. Machen Sie zuerst einen frei oder lassen Sie die Administration mehr anfragen: /ksuite plan preview",
	"problem.seat-ceiling":
		"Eine kSuite hat höchstens {ceiling} Benutzer, und alle Plätze sind belegt. Es wurde nichts geändert. Machen Sie zuerst einen Platz frei.",
	"problem.no-address-left":
		"Alle Mailadressen sind belegt ({used} von {allowed}), deshalb wurde nichts geändert. Löschen Sie zuerst eine oder lassen Sie die Administration mehr Benutzer oder einen höheren Plan anfragen: /ksuite plan preview",
	"problem.not-legal-plan":
		"Das passt nicht: {limit}. Es wurde nichts geändert. Die nächste mögliche Zahl von Benutzern ist {users, number}; /ksuite plan preview zeigt, was sie bringt.",
	"problem.last-owner":
		"Das ist die letzte Person mit der Rolle Inhaber, und eine muss es geben. Es wurde nichts geändert. Geben Sie diese Rolle zuerst jemand anderem.",
	"problem.yourself":
		"Das können Sie nicht an sich selbst vornehmen. Es wurde nichts geändert. Fragen Sie eine andere Person, die es darf.",
	"problem.wrong-state":
		"So, wie es jetzt ist, geht das nicht, deshalb wurde nichts geändert. Sehen Sie zuerst nach und wählen Sie dann den passenden Befehl.",
	"problem.nothing-to-do":
		"Es gibt nichts zu tun: Es ist bereits so. Es wurde nichts geändert.",
	"problem.public-url-missing":
		"Die private Seite konnte nicht erstellt werden, weil PUBLIC_URL nicht gesetzt ist. Es wurde nichts geändert. Wer die Rolle Inhaber hat, kann sie setzen: docs/operations.md#public-url",
	"problem.page-gone":
		"Diese Seite wurde bereits einmal geöffnet, oder ihre Zeit ist vorbei. Verlangen Sie im Chat eine neue.",
	"problem.request-gone":
		"Eine solche Anfrage finde ich nicht. Es wurde nichts geändert. /ksuite requests list zeigt Ihre Anfragen.",
	"problem.request-settled":
		"Jemand war schneller: Über diese Anfrage ist bereits entschieden. Ihr Klick hat nichts geändert. /ksuite requests list zeigt, wie sie ausging.",
	"problem.request-expired":
		"Diese Anfrage ist abgelaufen, bevor jemand entschieden hat. Es wurde nichts geändert. Fragen Sie neu an, wenn es noch gewünscht ist.",
	"problem.not-yours":
		"Das darf nur die Person, die angefragt hat. Es wurde nichts geändert.",
	"problem.own-request":
		"Sie haben dies angefragt, deshalb muss jemand anderes entscheiden. Es wurde nichts geändert. Zurückziehen können Sie es noch.",
	"problem.already-approved":
		"Sie haben dies bereits genehmigt. Eine weitere Person muss es auch genehmigen. Sonst wurde nichts geändert.",
	"problem.stale":
		"Während dies wartete, hat sich etwas geändert, deshalb wurde es nicht ausgeführt. Es wurde nichts geändert. Fragen Sie neu an, um zu sehen, was jetzt geschehen würde.",
	"problem.link-code-wrong":
		"Dieser Code stimmt nicht. Es wurde nichts geändert. Sehen Sie in der neuesten Mail nach und versuchen Sie es noch einmal.",
	"problem.link-code-expired":
		"Dieser Code gilt nicht mehr. Es wurde nichts geändert. Verlangen Sie einen neuen: /ksuite people link",
	"problem.mail-not-configured":
		"Ich kann keine Mails senden, deshalb wurde kein Code verschickt und nichts geändert. Wer die Rolle Inhaber hat, kann SMTP_URL setzen oder Sie von Hand bestätigen.",
	"problem.ksuite-token":
		"Infomaniak nimmt den Token nicht mehr an. Es wurde nichts geändert. Wer die Rolle Inhaber hat, kann einen neuen erstellen; /ksuite doctor zeigt, wie.",
	"problem.ksuite-scope":
		"Der Token darf das nicht: Ihm oder der Person, die ihn erstellt hat, fehlt die Berechtigung «{scope}». Es wurde nichts geändert. /ksuite doctor zeigt, woher sie kommt.",
	"problem.ksuite-busy":
		"Infomaniak nimmt pro Minute nur eine bestimmte Zahl von Aufrufen an, und einige warten bereits. Es wurde nichts geändert. Versuchen Sie es in einer Minute noch einmal.",
	"problem.ksuite-unreachable":
		"Infomaniak antwortet nicht. Es wurde nichts geändert. Versuchen Sie es in einigen Minuten noch einmal.",
	"problem.ksuite-garbled":
		"Die Antwort von Infomaniak verstehe ich nicht. Soweit ich weiss, wurde nichts geändert. Sehen Sie im Manager nach, bevor Sie es noch einmal versuchen.",
	"problem.ksuite-refused":
		"Infomaniak hat das abgelehnt ({code}). Es wurde nichts geändert.",
	"problem.ksuite-maintenance":
		"Infomaniak arbeitet gerade an diesem Produkt. Es wurde nichts geändert. Versuchen Sie es später noch einmal.",
	"problem.ksuite-unclear":
		"Die Antwort von Infomaniak ging verloren. Ich habe nachgesehen und sehe die Änderung nicht, aber sie kann noch eintreffen. Sehen Sie nach, bevor Sie neu anfragen.",
	"problem.ksuite-no-drive":
		"Ich sehe in dieser Organisation kein kDrive einer kSuite, und daraus lese ich Plätze, Speicher und Plan. Es wurde nichts geändert. /ksuite doctor zeigt, was ich sehe.",
	"problem.seat-missing":
		"Die Person wurde eingeladen, aber Infomaniak hat keinen Platz gegeben und die Einladung auch nicht zurückgenommen. Widerrufen Sie sie mit /ksuite users cancel, oder fragen Sie den Platz mit /ksuite users seat an.",
	"problem.no-route":
		"Bei Infomaniak kann ein Programm das nicht tun, und auch eine Anleitung dafür habe ich nicht. Es wurde nichts geändert.",
	"problem.sync-none":
		"Kein Konto für Kalender und Kontakte ist verbunden. Es wurde nichts geändert. Verbinden Sie es mit /ksuite sync connect.",
	"problem.sync-login":
		"Der Server nimmt den Benutzernamen oder das Anwendungspasswort nicht an. Es wurde nichts geändert. Verbinden Sie das Konto neu mit /ksuite sync connect.",
	"problem.sync-server":
		"Dieser Server gehört nicht zu denen, die hier verwendet werden dürfen. Es wurde nichts geändert. Wer die Rolle Inhaber hat, kann ihn zulassen: docs/operations.md, DAV_SERVERS.",
	"problem.sync-unreachable":
		"Der Server der Kalender und Kontakte antwortet nicht. Versuchen Sie es in einigen Minuten noch einmal.",
	"problem.sync-busy":
		"Der Server der Kalender und Kontakte nimmt gerade nichts mehr an. Versuchen Sie es in einigen Minuten noch einmal.",
	"problem.sync-garbled":
		"Die Antwort des Servers der Kalender und Kontakte kann ich nicht lesen. Versuchen Sie es in einigen Minuten noch einmal; bleibt es so, informieren Sie die Person, die mich betreibt.",
	"problem.sync-refused":
		"Der Server der Kalender und Kontakte hat das abgelehnt. Es wurde nichts geändert. Sehen Sie dort nach, ob das Konto es darf.",
	"problem.sync-unsupported":
		"Der Server der Kalender und Kontakte kann das nicht. Es wurde nichts geändert.",
	"problem.sync-readonly":
		"Mit dem verbundenen Konto lässt sich hier nur lesen. Es wurde nichts geändert. Die Person, der es gehört, kann das Recht zum Schreiben geben.",
	"problem.sync-doubtful":
		"Beim Server fehlt plötzlich viel, und zwei Abfragen stimmten nicht überein. Es wurde nichts geändert, und alle Punkte bleiben. Versuchen Sie es in einigen Minuten noch einmal.",
	"problem.collection-ambiguous":
		"Das passt auf mehrere: {names}. Es wurde nichts geändert. Schreiben Sie den ganzen Namen oder wählen Sie in einer Liste.",
	"problem.event-ambiguous":
		"Das passt auf {count} Einträge: {when}. Es wurde nichts geändert. Schreiben Sie den Tag hinter den Titel oder drücken Sie bei /ksuite calendar events eine Schaltfläche.",
	"problem.object-unreadable":
		"Dieser Eintrag lässt sich nicht lesen. Es wurde nichts geändert. Öffnen Sie ihn direkt im Kalender oder in den Kontakten.",
	"problem.point-none":
		"Aus dieser Zeit gibt es keinen Wiederherstellungspunkt. Es wurde nichts geändert. /ksuite restore points zeigt die vorhandenen.",
	"problem.point-damaged":
		"Dieser Wiederherstellungspunkt ist beschädigt und wird deshalb nicht verwendet. Es wurde nichts geändert. Wählen Sie einen anderen Punkt.",
	"problem.restore-none":
		"Eine solche Wiederherstellung finde ich bei Ihnen nicht. /ksuite restore points zeigt, was sich wiederherstellen lässt.",
	"problem.restore-over":
		"Diese Wiederherstellung hat begonnen oder ist vorbei. Es wurde nichts geändert. Beginnen Sie eine neue.",
	"problem.restore-unread":
		"Was jetzt dort ist, lässt sich nicht lesen, weil der Server nicht so antwortet, wie er sollte. Es wurde nichts geändert. Versuchen Sie es in einigen Minuten noch einmal.",
	"problem.export-empty":
		"Es gibt nichts zu exportieren. Wählen Sie andere Tage oder einen anderen Kalender oder ein anderes Adressbuch.",
	"problem.export-unequal":
		"Beim erneuten Lesen ergab die Datei nicht dasselbe, deshalb wird sie nicht herausgegeben. Es wurde nichts geändert. Informieren Sie die Person, die mich betreibt.",
	"problem.export-large":
		"Die Datei würde zu gross, um sie hier herauszugeben. Es wurde nichts geändert. Exportieren Sie weniger auf einmal.",
	"problem.share-unknown":
		"Der Server kennt niemanden mit diesem Namen oder dieser Adresse. Es wurde nichts geändert. Prüfen Sie die Schreibweise oder geben Sie den Namen des dortigen Kontos an.",
	"problem.share-right":
		"Dieses Recht gibt es beim Server nicht. Es wurde nichts geändert. Wählen Sie «nur lesen» oder «lesen und schreiben».",
	"problem.unavailable":
		"Das andere System antwortet gerade nicht. Soweit ich sehe, wurde nichts geändert. Versuchen Sie es in einigen Minuten noch einmal.",
	"problem.unexpected":
		"Etwas ist schiefgegangen, womit ich nicht gerechnet habe. Ich kann nicht versprechen, dass nichts geändert wurde; sehen Sie deshalb zuerst nach. Geschieht es wieder, geben Sie die Referenz der Person, die mich betreibt.",
	"problem.not-in-conversation":
		"Diese Unterhaltung kann ich nicht lesen. Laden Sie mich mit /invite @Suitemate ein und fragen Sie noch einmal. Es wurde nichts geändert.",
	"problem.no-consent":
		"Dafür brauche ich Ihre eigene Zustimmung, in Ihrem Namen zu schreiben. Geben Sie /write connect ein, um sie zu erteilen. Es wurde nichts geändert.",
	"problem.not-your-message":
		"Das ist keine Nachricht von Ihnen, deshalb bleibt sie, wie sie ist.",
} as const;
