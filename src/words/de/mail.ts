/** Mail addresses. */
export const mail = {
	"command.mail list": "Mailadressen",
	"help.mail list": "Alle Mailadressen oder jene, die Sie suchen",
	"command.mail show": "Eine Mailadresse",
	"help.mail show": "Eine Adresse: Inhaber, Aliasse, letzte Anmeldung",
	"command.mail quota": "Freie Adressen",
	"help.mail quota": "Wie viele Adressen belegt und erlaubt sind, und warum",
	"command.mail create": "Adresse erstellen",
	"help.mail create":
		"Eine Mailadresse erstellen; das Passwort sehen Sie einmal, auf einer privaten Seite",
	"command.mail alias": "Alias ändern",
	"help.mail alias":
		"Einer Adresse einen weiteren Namen geben oder einen entfernen",
	"command.mail delete": "Adresse löschen",
	"help.mail delete": "Eine Mailadresse mit allen Mails löschen",
	"command.mail password": "Neues Passwort",
	"help.mail password":
		"Einem Postfach ein neues Passwort geben; Sie sehen es einmal, auf einer privaten Seite",

	"arg.address": "Mailadresse",
	"hint.address":
		"Geben Sie eine Adresse Ihrer Organisation an; ohne Domain gilt die Hauptdomain.",
	"arg.owner": "Inhaber",
	"hint.owner":
		"Geben Sie einen Namen, eine Mailadresse oder eine Erwähnung an.",
	"arg.alias": "Alias",
	"hint.alias":
		"Geben Sie eine Adresse Ihrer Organisation an; ohne Domain gilt die Hauptdomain.",
	"arg.remove": "Stattdessen entfernen",
	"hint.remove": "Ankreuzen, um den Alias zu entfernen.",

	"mail.row.address": "Adresse",
	"mail.row.owner": "Inhaber",
	"mail.row.aliases": "Aliasse",
	"mail.row.login": "Letzte Anmeldung",
	"mail.row.since": "Seit",
	"mail.row.quota": "Adressen",
	"mail.row.password": "Passwort",
	"mail.used": "{used, number} von {allowed, number} belegt",
	"mail.of": "{used, number} von {allowed, number}",
	"mail.none": "Keine",
	"mail.never": "Nie",
	"mail.nobody": "Niemand",
	"mail.untold": "Infomaniak teilt es nicht mit",
	"mail.guard":
		"Wer dieses Postfach liest, könnte im Namen einer Person handeln, die die Organisation verwaltet. Deshalb entscheidet eine zweite Person.",
	"mail.button.create": "Adresse erstellen…",
	"mail.button.alias": "Alias hinzufügen…",
	"mail.button.alias-away": "{alias} entfernen…",
	"mail.button.password": "Neues Passwort",
	"mail.button.delete": "Löschen…",
	"mail.button.plan": "Anderen Plan durchrechnen…",
	"mail.page.title": "Passwort von {address}",

	"mail.list.title":
		"{count, plural, =0 {Keine Adresse gefunden} one {# Adresse} other {# Adressen}}",
	"mail.list.none":
		"Keine Adresse und kein Alias passt. Versuchen Sie es mit weniger Buchstaben.",

	"mail.quota.title": "Adressen: {used}",
	"mail.quota.allowed": "Erlaubt",
	"mail.quota.sum":
		"{users, plural, one {# Benutzer} other {# Benutzer}} × {perUser, number} = {allowed, number}",
	"mail.quota.free": "Frei",
	"mail.quota.note":
		"Die Adressen gehören der Organisation, nicht einer Person. Aliasse zählen nicht. Mehr Benutzer oder ein höherer Plan bringen mehr Adressen.",

	"mail.create.title": "Adresse {address} erstellen",
	"mail.create.verb": "Erstellen",
	"mail.create.done": "Die Adresse {address} wurde erstellt",
	"mail.create.undo": "Rückgängig: Adresse löschen",
	"mail.create.unattached":
		"Ich konnte dieses Postfach {name} nicht zuordnen. Die Person kann es selbst in kMail hinzufügen, mit der Adresse und dem Passwort.",
	"mail.create.seen":
		"Die Adresse {address} ist da. Hat niemand ihr Passwort gesehen, verlangen Sie ein neues.",

	"mail.password.where": "Sie sehen es einmal, auf einer privaten Seite",
	"mail.password.link": "Passwort ansehen",
	"mail.password.once":
		"Die Seite lässt sich einmal öffnen, innert 15 Minuten, und nur Sie haben den Link. Ist es zu spät, verlangen Sie ein neues Passwort.",
	"mail.password.title": "Passwort von {address} neu setzen",
	"mail.password.verb": "Neues Passwort setzen",
	"mail.password.old":
		"Das alte Passwort gilt ab sofort nicht mehr, auch nicht auf Telefonen und Computern.",
	"mail.password.done": "{address} hat ein neues Passwort",
	"mail.password.devices":
		"Telefone und Computer, die dieses Postfach lesen, brauchen das neue.",

	"mail.alias.add.title": "Alias {alias} zu {address} hinzufügen",
	"mail.alias.add.verb": "Alias hinzufügen",
	"mail.alias.add.note":
		"Mails an den Alias kommen im selben Postfach an. Aliasse zählen nicht.",
	"mail.alias.add.done": "{alias} ist nun ein Alias von {address}",
	"mail.alias.add.undo": "Rückgängig: Alias entfernen",
	"mail.alias.remove.title": "Alias {alias} von {address} entfernen",
	"mail.alias.remove.verb": "Entfernen",
	"mail.alias.remove.note":
		"Mails an den Alias gehen künftig an den Absender zurück.",
	"mail.alias.remove.done": "{alias} ist kein Alias von {address} mehr",
	"mail.alias.remove.undo": "Rückgängig: Alias hinzufügen",

	"mail.delete.title": "Adresse {address} löschen",
	"mail.delete.verb": "Löschen",
	"mail.delete.aliases": "Aliasse, die mitgehen",
	"mail.delete.note": "Alle Mails darin gehen verloren.",
	"mail.delete.done": "Die Adresse {address} wurde gelöscht",
} as const;
