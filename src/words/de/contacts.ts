/** Looking for contacts, sharing address books, and taking them out as files. */
export const contacts = {
	"help.subject.contacts": "Adressbücher",
	"command.contacts list": "Meine Adressbücher",
	"help.contacts list":
		"Ihre Adressbücher, wer sie hat und seit wann sie geschützt sind",
	"command.contacts find": "Kontakt suchen",
	"help.contacts find":
		"Ihre Adressbücher nach einem Namen, einer Mailadresse, einer Nummer oder einer Organisation durchsuchen",
	"command.contacts share": "Adressbuch teilen",
	"help.contacts share":
		"Ein Adressbuch mit jemandem teilen, auf Wunsch nur bis zu einem Tag",
	"command.contacts unshare": "Freigabe aufheben",
	"help.contacts unshare": "Eine Freigabe eines Adressbuchs aufheben",
	"command.contacts shares": "Geteilte Adressbücher",
	"help.contacts shares": "Wer welches Ihrer Adressbücher hat",
	"command.contacts dismiss": "Von Hand erledigt",
	"help.contacts dismiss":
		"Eine von Hand aufgehobene Freigabe aus der Liste nehmen",
	"command.contacts export": "Kontakte exportieren",
	"help.contacts export":
		"Ein oder mehrere Adressbücher als private .vcf-Datei",

	"arg.right": "Recht",
	"hint.right": "Eines von read, write und admin.",
	"arg.who": "Wer es hat",
	"hint.who": "So, wie es in der Liste der Freigaben steht.",
	"arg.books": "Namen, durch Kommas getrennt",
	"hint.books":
		"Namen von Adressbüchern, durch Kommas getrennt, etwa Team, Kundschaft.",
	"arg.ticked": "Adressbücher",
	"hint.ticked": "Höchstens 100 davon.",
	"choice.read": "Nur lesen",
	"choice.write": "Lesen und schreiben",

	"contacts.unnamed": "Adressbuch ohne Namen",
	"contacts.nameless": "Kontakt ohne Namen",
	"contacts.person": "{name} ({email})",
	"contacts.guess": "{who} (nicht geprüft)",
	"contacts.more": "und noch {count, number}",

	"contacts.none": "Von Ihnen sind keine Adressbücher verbunden",
	"contacts.none.what":
		"Verbinden Sie Ihr Konto, dann sind Ihre Kontakte geschützt und lassen sich von hier aus finden und teilen.",
	"contacts.list.title":
		"{count, plural, =0 {Sie haben keine Adressbücher} one {Ihr Adressbuch} other {Ihre # Adressbücher}}",
	"contacts.list.none":
		"In Ihrem Konto gibt es noch keines. Was später dazukommt, wird von selbst geschützt.",
	"contacts.column.book": "Adressbuch",
	"contacts.column.contacts": "Kontakte",
	"contacts.column.access": "Zugriff",
	"contacts.column.shared": "Geteilt mit",
	"contacts.column.since": "Geschützt ab",
	"contacts.column.name": "Name",
	"contacts.column.mails": "Mailadressen",
	"contacts.column.phones": "Nummern",
	"contacts.column.organisation": "Organisation",
	"contacts.column.who": "Mit",
	"contacts.column.right": "Recht",
	"contacts.column.state": "Stand",
	"contacts.column.until": "Bis",
	"contacts.access.owner": "Ihres",
	"contacts.access.write": "mit Ihnen geteilt, lesen und schreiben",
	"contacts.access.read": "mit Ihnen geteilt, nur lesen",
	"contacts.shared.nobody": "niemandem",
	"contacts.shared.untold": "vom Server nicht mitgeteilt",
	"contacts.shared.with-you": "–",
	"contacts.since.none": "heute Nacht",
	"contacts.others":
		"{names}{more, plural, =0 {} one { und noch #} other { und noch #}}",

	"contacts.find.title":
		"{count, plural, =0 {Kein Kontakt gefunden} one {# Kontakt gefunden} other {# Kontakte gefunden}}, {looked, number} durchsucht",
	"contacts.find.none":
		"Ich habe Namen, Mailadressen, Nummern, Organisationen und Spitznamen durchsucht. Versuchen Sie es mit weniger oder anderen Wörtern.",
	"contacts.find.unreadable":
		"{count, plural, one {# weiterer Kontakt lässt sich nicht lesen und wurde deshalb nicht durchsucht.} other {# weitere Kontakte lassen sich nicht lesen und wurden deshalb nicht durchsucht.}}",
	"contacts.find.group":
		"{name} (Gruppe, {count, plural, one {# Mitglied} other {# Mitglieder}})",
	"contacts.find.photo": "{name} (mit Foto)",

	"contacts.right.read": "nur lesen",
	"contacts.right.write": "lesen und schreiben",
	"contacts.right.admin": "Verwaltung",
	"contacts.right.none": "keines",
	"contacts.may.read": "alle Kontakte darin sehen",
	"contacts.may.write": "Kontakte darin sehen, hinzufügen, ändern und löschen",
	"contacts.may.admin":
		"Kontakte darin sehen, hinzufügen, ändern und löschen und es mit anderen teilen",
	"contacts.until.none": "kein Ende",
	"contacts.until.elsewhere": "anderswo gegeben",
	"contacts.row.book": "Adressbuch",
	"contacts.row.who": "Mit",
	"contacts.row.server": "Beim Server",
	"contacts.row.right": "Recht",
	"contacts.row.may": "Die Person kann",
	"contacts.row.until": "Bis (letzter Tag)",
	"contacts.row.others": "Wer es sonst hat",

	"contacts.share.title": "{book} mit {who} teilen",
	"contacts.share.change": "Die Freigabe von {book} für {who} ändern",
	"contacts.share.verb": "Teilen",
	"contacts.share.verb.change": "Ändern",
	"contacts.share.added":
		"{count, plural, one {Eine Person hat es bereits; diese Freigabe kommt dazu.} other {# Personen haben es bereits; diese Freigabe kommt dazu.}}",
	"contacts.share.guess":
		"Ich weiss nicht, wie dieses Konto beim Server heisst, deshalb nehme ich den Teil vor dem @. Heisst niemand so, wird nichts geändert.",
	"contacts.share.visible":
		"Kontakte, die später dazukommen, sehen alle, die das Adressbuch haben.",
	"contacts.share.by-hand":
		"Bei diesem Server darf das kein Programm tun. Sie erhalten die Schritte und den Link, und ich sehe nach, ob es geschehen ist. Auch rückgängig machen lässt es sich nur von Hand.",
	"contacts.shared.title": "{book} ist mit {who} geteilt",
	"contacts.shared.changed": "Die Freigabe von {book} für {who} ist geändert",
	"contacts.unshare.title": "Die Freigabe von {book} für {who} aufheben",
	"contacts.unshare.verb": "Freigabe aufheben",
	"contacts.unshare.note":
		"Die Kontakte bleiben, wie sie sind; die Person sieht sie nicht mehr.",
	"contacts.unshared.title": "{book} ist nicht mehr mit {who} geteilt",
	"contacts.undo.share": "Rückgängig: Freigabe aufheben",
	"contacts.undo.before": "Rückgängig: wie zuvor",
	"contacts.undo.unshare": "Rückgängig: wieder teilen",
	"contacts.undo.again": "Das Adressbuch lässt sich jederzeit wieder teilen.",
	"contacts.undo.dismiss": "Rückgängig: in der Liste behalten",
	"contacts.undo.back": "Rückgängig: aus der Liste nehmen",

	"contacts.shares.title":
		"{count, plural, =0 {Keine Freigaben Ihrer Adressbücher} one {# Freigabe Ihrer Adressbücher} other {# Freigaben Ihrer Adressbücher}}",
	"contacts.shares.of":
		"{count, plural, =0 {Keine Freigaben} one {# Freigabe} other {# Freigaben}} von {book}",
	"contacts.shares.none": "Ausser Ihnen hat niemand Zugriff.",
	"contacts.shares.not-yours":
		"Wer ein Adressbuch sonst noch hat, sieht nur die Person, der es gehört.",
	"contacts.shares.unknown": "Über mich wurde keine gegeben.",
	"contacts.shares.untold":
		"Der Server teilt nicht mit, wer {names} hat. Sie sehen, was über mich geteilt wurde, und es kann weitere Freigaben geben.",
	"contacts.state.active": "hat es",
	"contacts.state.invited": "eingeladen, noch nicht angenommen",
	"contacts.state.asked": "von Hand zu geben, noch nicht gesehen",
	"contacts.state.ending": "von Hand aufzuheben, noch nicht gesehen",

	"contacts.button.connect": "Mein Konto verbinden…",
	"contacts.button.find": "Suchen…",
	"contacts.button.share": "Teilen…",
	"contacts.button.shares": "Alle Freigaben",
	"contacts.button.export": "Exportieren…",
	"contacts.button.restore": "Wiederherstellen…",
	"contacts.button.unshare": "Aufheben: {who}, {book}…",
	"contacts.button.forget": "Erledigt: {who}",
	"contacts.button.done": "Erledigt",
	"contacts.button.again": "Wieder teilen…",

	"contacts.dismiss.title":
		"Die Freigabe von {book} für {who} ist nicht mehr in der Liste",
	"contacts.dismiss.back":
		"Die Freigabe von {book} für {who} ist wieder in der Liste",
	"contacts.dismiss.verb": "Erledigt",

	"contacts.ended.title": "Die Freigabe von {book} für {who} ist zu Ende",
	"contacts.ended.text":
		"Der letzte Tag war der {day}. Die Kontakte sind, wie sie waren.",
	"contacts.by-hand.title":
		"Bitte heben Sie die Freigabe von {book} für {who} auf",
	"contacts.by-hand.text":
		"Der letzte Tag war der {day}. Bei diesem Server kann kein Programm sie aufheben:",
	"contacts.by-hand.link": "Seite öffnen",
	"contacts.by-hand.note":
		"In einer Woche frage ich noch einmal, ausser ich sehe, dass sie weg ist, oder Sie drücken die Schaltfläche.",
	"contacts.cannot-end.text":
		"Der letzte Tag war der {day}, aber ich kann die Freigabe nicht aufheben, weil ich nicht an sie herankomme. Heben Sie sie beim Server auf oder verbinden Sie Ihr Konto wieder mit /ksuite sync connect.",

	"contacts.export.submit": "Exportieren",
	"contacts.export.reading": "{name} wird gelesen ({number} von {count})",
	"contacts.export.title":
		"{count, plural, one {# Kontakt} other {# Kontakte}} aus {names}{more, plural, =0 {} one { und einem weiteren} other { und # weiteren}}",
	"contacts.export.twins":
		"{count, plural, one {# Kontakt stand wortgleich in mehreren davon und ist nur einmal enthalten.} other {# Kontakte standen wortgleich in mehreren davon und sind nur einmal enthalten.}}",
	"contacts.export.unreadable":
		"{count, plural, one {# Kontakt lässt sich nicht lesen und ist deshalb nicht in der Datei. Er bleibt, wie er ist:} other {# Kontakte lassen sich nicht lesen und sind deshalb nicht in der Datei. Sie bleiben, wie sie sind:}}",
	"contacts.export.note":
		"Jeder Kontakt ist genau so, wie er beim Server steht, mit Fotos und Gruppen. Ein zweites Programm hat die Datei noch einmal gelesen, mit demselben Ergebnis. Nur Sie sehen sie.",
} as const;
