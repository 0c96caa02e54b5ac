/** What somebody does by hand in Infomaniak's Manager, step by step. */
export const handover = {
	"handover.users.open":
		"Öffnen Sie den Manager über den Link, mit der Rolle Inhaber oder Administrator, und gehen Sie zu den Benutzern der Organisation.",
	"handover.users.find": "Suchen Sie {email} und öffnen Sie {name}.",
	"handover.users.remove":
		"Wählen Sie, {name} aus der Organisation zu entfernen. Die Adressen der Person bleiben.",
	"handover.users.role": "Ändern Sie die Rolle auf {role}.",
	"handover.users.seat": "Geben Sie {name} Zugang zu kSuite.",
	"handover.users.invite":
		"Wählen Sie, einen Benutzer hinzuzufügen, und geben Sie {email} ein.",
	"handover.users.insider":
		"Laden Sie {name} mit Zugang zu kSuite ein. Der Platz zählt, sobald die Einladung verschickt ist.",
	"handover.users.confirm":
		"Bestätigen Sie und kommen Sie dann hierher zurück. Ich sehe selbst nach, und auch, wenn Sie die Schaltfläche drücken.",
	"handover.plan.open":
		"Öffnen Sie den Manager über den Link, mit der Rolle Inhaber, und öffnen Sie kSuite unter den Produkten.",
	"handover.plan.change":
		"Wählen Sie, das Angebot zu ändern: {plan} mit {users, plural, one {# Benutzer} other {# Benutzern}}.",
	"handover.plan.pay":
		"Prüfen Sie den Preis, bezahlen Sie und kommen Sie dann hierher zurück. Ich sehe selbst nach, und auch, wenn Sie die Schaltfläche drücken.",
	"handover.mail.open":
		"Öffnen Sie den Manager, dann Mail Service und die Adresse {address}.",
	"handover.mail.delete.confirm":
		"Wählen Sie «Löschen» und bestätigen Sie, dass alle Mails darin verloren gehen.",
	"handover.mail.password.change":
		"Wählen Sie «Passwort ändern» und setzen Sie dort ein neues. Für dieses Konto darf das kein Programm tun.",
	"handover.mail.password.give":
		"Geben Sie das neue Passwort der Person, der die Adresse gehört, aber nicht in einem Chat oder per Mail. Auch ihr Telefon und ihr Computer brauchen es.",
	"handover.share.infomaniak.open":
		"Öffnen Sie die Kontakte über den Link, mit dem Konto, dem das Adressbuch gehört.",
	"handover.share.server.open":
		"Öffnen Sie die Webseite Ihres Servers über den Link, mit dem Konto, dem das Adressbuch gehört.",
	"handover.share.find":
		"Öffnen Sie in der Liste der Adressbücher das Menü von {book} und wählen Sie «Teilen».",
	"handover.share.give":
		"Geben Sie {who} ein und wählen Sie das Recht: {right, select, read {Lesen} write {Lesen und schreiben} other {Verwaltung}}.",
	"handover.share.infomaniak.confirm":
		"Senden Sie die Einladung. {who} hat das Adressbuch, sobald sie angenommen ist.",
	"handover.share.server.confirm":
		"Speichern Sie und sehen Sie nach, ob {who} in der Liste der Freigaben steht.",
	"handover.share.revoke":
		"Suchen Sie {who} in der Liste der Freigaben und heben Sie die Freigabe auf.",
	"handover.share.check":
		"Sehen Sie nach, ob {who} nicht mehr in der Liste steht.",
} as const;
