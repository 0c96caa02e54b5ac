/** Mails from keywords, and the texts of websites. */
export const compose = {
	"command.write mail": "Mail schreiben",
	"help.write mail":
		"Eine Mail aus ein paar Stichworten oder eine Antwort auf eine Mail, die darunter eingefügt ist",
	"command.write mail-next": "Weiter",
	"help.write mail-next": "Mit der Mail auf einer Karte weitermachen",
	"command.write mail-say": "Sagen, wie",
	"help.write mail-say": "Die Mail auf einer Karte so ändern, wie Sie es sagen",
	"command.write mail-edit": "Kopieren oder bearbeiten",
	"help.write mail-edit":
		"Betreff und Text einer Mail, zum Kopieren oder Ändern",
	"command.write mail-file": "Als Datei",
	"help.write mail-file":
		"Die Mail auf einer Karte als Entwurf für ein Mailprogramm",
	"command.write site": "Webseite schreiben",
	"help.write site": "Die Texte einer Webseite aus einer kurzen Beschreibung",
	"command.write site-next": "Weiter",
	"help.write site-next": "Mit der Webseite auf einer Karte weitermachen",
	"command.write site-say": "Sagen, wie",
	"help.write site-say":
		"Die Webseite auf einer Karte so ändern, wie Sie es sagen",
	"command.write site-file": "Als Datei",
	"help.write site-file": "Die Webseite auf einer Karte als Markdown-Datei",
	"arg.to": "An",
	"hint.to": "Geben Sie eine ganze Mailadresse an, etwa luca@example.com.",
	"arg.keywords": "Stichworte",
	"hint.keywords":
		"Was die Mail sagen soll, höchstens 12’000 Zeichen. Um auf eine Mail zu antworten, fügen Sie sie unter Ihren Stichworten ein, mit ihren Zeilen From, To und Subject.",
	"arg.subject": "Betreff",
	"hint.subject": "Höchstens 250 Zeichen, auf einer Zeile.",
	"arg.kind": "Art der Seite",
	"hint.kind":
		"Wählen Sie eines davon: home, about, service, product, contact, faq, blog, landing.",
	"arg.brief": "Worum es auf der Seite geht",
	"hint.brief":
		"Was Sie anbieten, für wen, und alle Angaben, die dort stehen sollen, höchstens 12’000 Zeichen.",
	"choice.home": "Startseite",
	"choice.about": "Über uns",
	"choice.service": "Seite zu einer Leistung",
	"choice.product": "Produktseite",
	"choice.contact": "Kontaktseite",
	"choice.faq": "Fragen und Antworten",
	"choice.blog": "Blogartikel",
	"choice.landing": "Landingpage",
	"compose.mail.working": "Die Mail wird geschrieben",
	"compose.site.working": "Die Webseite wird geschrieben",
	"compose.check.fill": "Noch auszufüllen: {what}",
	"compose.check.fresh.mail": "Steht nicht in Ihren Stichworten: {what}",
	"compose.check.fresh.site": "Steht nicht in Ihrer Beschreibung: {what}",
	"compose.check.links.mail":
		"Entfernt, weil es nicht in Ihren Stichworten steht: {what}",
	"compose.check.links.site":
		"Entfernt, weil es nicht in Ihrer Beschreibung steht: {what}",
	"compose.check.names.mail":
		"Vielleicht ein Name, der nicht in Ihren Stichworten steht: {what}",
	"compose.check.names.site":
		"Vielleicht ein Name, der nicht in Ihrer Beschreibung steht: {what}",
	"compose.check.lost": "Fehlt oder ist geändert: {what}",
	"compose.mail.title.written": "Ihre Mail",
	"compose.mail.title.template": "Eine Mail für den Anfang",
	"compose.mail.title.older": "Die Fassung davor",
	"compose.mail.title.edited": "Ihre Fassung",
	"compose.mail.title.receivers": "Ihre Mail",
	"compose.mail.to": "An",
	"compose.mail.cc": "Cc",
	"compose.mail.subject": "Betreff",
	"compose.mail.nobody": "Noch niemand",
	"compose.mail.more": "{count, plural, one {# weitere} other {# weitere}}",
	"compose.mail.left": "Nicht dabei: {who}",
	"compose.mail.elsewhere":
		"Die Mail verlangt Antworten an eine andere Adresse als die, von der sie kam. Sehen Sie sie sich an, bevor Sie senden.",
	"compose.mail.others": "Die anderen hinzufügen",
	"compose.mail.alone": "Die anderen weglassen",
	"compose.mail.file": "Als .eml-Datei",
	"compose.mail.file.title": "Ihre Mail als Datei",
	"compose.mail.file.note":
		"Sie öffnet sich als Entwurf in Ihrem Mailprogramm. Es wurde nichts gesendet.",
	"compose.mail.link": "Im Mailprogramm öffnen",
	"compose.mail.link-long":
		"Die Mail ist zu lang für einen Link zu Ihrem Mailprogramm. Nehmen Sie die .eml-Datei.",
	"compose.mail.long":
		"Die ganze Mail ist in der .eml-Datei, weil sie für eine Karte zu lang ist.",
	"compose.mail.edit":
		"Kopieren Sie die Mail aus den Feldern, oder ändern Sie sie und machen Sie weiter. Es wird nichts gesendet.",
	"compose.mail.template":
		"Ohne Modell: eine Vorlage mit Ihren Stichworten · es wurde nichts verschickt",
	"compose.mail.unsent":
		"Es wurde nichts gesendet. Sie senden die Mail selbst, aus Ihrem Mailprogramm.",
	"compose.mail.what.title": "Was soll die Antwort sagen?",
	"compose.mail.what.text":
		"Ich habe eine Mail gefunden, aber keine Stichworte darüber. Ein paar Worte genügen.",
	"compose.mail.what.button": "Sagen…",
	"compose.site.size": "{count} von {limit} Zeichen",
	"compose.site.cut": "{count} von {limit} Zeichen · vom Programm gekürzt",
	"compose.site.size.title": "Seitentitel: {size}",
	"compose.site.size.description": "Beschreibung: {size}",
	"compose.site.counted": "{text} ({size})",
	"compose.site.form": "Neben dem Formular",
	"compose.site.address": "Neben der Adresse",
	"compose.site.points": "Kurz gesagt",
	"compose.site.action": "Schaltfläche",
	"compose.site.alts":
		"Texte zu den Bildern, für Menschen, die sie nicht sehen können",
	"compose.site.long":
		"Die ganze Seite ist in der .md-Datei, weil sie für eine Karte zu lang ist.",
	"compose.site.file": "Als .md-Datei",
	"compose.site.file.title": "Ihre Seite als Datei",
	"compose.site.language": "Sprache",
	"compose.site.unsent":
		"Es ist nichts veröffentlicht. Vor dem Verwenden prüfen.",
} as const;
