/** Ways back: how long there is one, and what there is instead. */
export const undo = {
	"undo.always": "Lässt sich jederzeit rückgängig machen.",
	"undo.accepted": "Lässt sich rückgängig machen, bis die Person annimmt.",
	"undo.accepted-end":
		"Lässt sich rückgängig machen, bis die Person annimmt, spätestens am {when} ({left}).",
	"undo.free":
		"Lässt sich rückgängig machen, solange niemand sonst den Namen nimmt.",
	"undo.moment": "Lässt sich bis zum {when} rückgängig machen ({left}).",
	"undo.no": "Das lässt sich nicht rückgängig machen.",
	"undo.no-but": "Das lässt sich nicht rückgängig machen. {instead}",

	"undo.by-hand":
		"Auch rückgängig machen lässt es sich nur von Hand im Manager.",

	"undo.users.invite": "Die Person lässt sich wieder einladen.",
	"undo.users.seat":
		"Ein gegebener Platz lässt sich nicht einzeln zurücknehmen. Er wird wieder frei, wenn die Person austritt.",
	"undo.users.external-later":
		"Lässt sich rückgängig machen, sobald die Person annimmt. Bis dahin geht es nur von Hand im Manager.",
	"undo.teams.remove":
		"«Rückgängig» legt das Team neu an, {count, plural, =0 {ohne Personen} one {mit # Person} other {mit # Personen}}. Was mit ihm geteilt war, kommt nicht zurück.",
	"undo.teams.alone":
		"«Rückgängig» legt das Team neu an, ohne {count, plural, one {die Person, die darin war} other {die # Personen, die darin waren}}. Was mit ihm geteilt war, kommt nicht zurück.",
	"undo.mail.create":
		"Wer die Rolle Admin hat, kann dies jederzeit rückgängig machen. Mails, die bis dahin eingetroffen sind, gehen verloren.",
	"undo.mail.delete":
		"Die Adresse lässt sich wieder erstellen, ohne ihre Mails.",
	"undo.mail.password": "Ein neues Passwort lässt sich jederzeit setzen.",
	"undo.plan":
		"«Rückgängig» ist ein weiterer Wechsel des Plans: Was dann belegt ist, muss hineinpassen, und der Preis ändert sich wieder.",
	"undo.people.unlink":
		"Lässt sich jederzeit rückgängig machen, mit einer neuen Verknüpfung: /ksuite people link",
	"undo.roles.over": "Sie war bereits von selbst abgelaufen.",
	"undo.roles.again": "Rückgängig: wieder geben",
	"undo.roles.before": "Rückgängig: wie zuvor",
	"undo.house.accept":
		"Lässt sich einzeln rückgängig machen: Jeder Eintrag lässt sich aus der Liste entfernen.",
	"undo.house.edit": "Rückgängig: wie zuvor",
	"undo.long":
		"Für ein Rückgängig mit einem Klick ist es zu lang. Ändern Sie es noch einmal, um es rückgängig zu machen.",
	"undo.categories.add": "Rückgängig: entfernen",
	"undo.categories.edit": "Rückgängig: wie zuvor",
	"undo.categories.remove": "Rückgängig: zurückholen",
	"undo.categories.learned":
		"Lässt sich jederzeit rückgängig machen, aber Gelerntes kommt nicht zurück.",
	"undo.categories.forget":
		"Es wird neu gelernt aus dem, was von nun an abgelegt wird.",
	"undo.documents.again":
		"Die Dateien im Chat blieben unberührt, deshalb lassen sie sich wieder ablegen.",
	"undo.watch.before": "Rückgängig: wie zuvor",
	"undo.watch.more":
		"Lässt sich jederzeit rückgängig machen; was hier keine Schaltfläche hat, richten Sie einzeln wieder ein.",
	"undo.ai.use":
		"Ein anderes Modell lässt sich jederzeit verwenden: /ksuite ai look",
	"undo.ai.budget": "Rückgängig: wie zuvor",
	"undo.ai.masking":
		"Lässt sich jederzeit rückgängig machen, für Texte, die danach hinausgehen.",
} as const;
