/** Watching how things fill up, and the check of a mail domain. */
export const watch = {
	"command.storage watch": "Beobachten",
	"help.storage watch":
		"Einem Kanal oder den Admins melden, wenn Speicher, Plätze oder Adressen knapp werden",
	"command.storage watches": "Was beobachtet wird",
	"help.storage watches": "Wer es erfährt, wenn etwas knapp wird, und ab wann",
	"command.storage unwatch": "Nicht mehr beobachten",
	"help.storage unwatch": "Zu dem, was Sie nennen, niemandem mehr etwas melden",

	"arg.at": "Ab wie viel Prozent melden",
	"hint.at": "Ein bis fünf Zahlen von 1 bis 100, etwa 80, 90.",
	"arg.of": "Von wem oder wovon",
	"hint.of":
		"Wählen Sie aus der Liste, oder schreiben Sie einen Namen, eine Mailadresse oder eine Erwähnung.",
	"arg.in": "Kanal; leer für die Admins",
	"hint.in":
		"Schreiben Sie einen Kanal wie #general, in dem Sie und Suitemate sind.",
	"choice.storage": "Speicher",
	"choice.seats": "Plätze",
	"choice.addresses": "Mailadressen",

	"watch.reading": "{used} von {allowed} ({share})",
	"watch.alt": "{what}: {reading}.",
	"watch.place.admins": "Die Admins, privat",
	"watch.place.channel": "#{name}",
	"watch.row.now": "Jetzt",
	"watch.row.at": "Ab",
	"watch.row.used": "Belegt",
	"watch.row.before": "Vor 30 Tagen",
	"watch.row.what": "Was",
	"watch.row.place": "Meldung an",
	"watch.row.by": "Eingerichtet von",
	"watch.row.since": "Seit",

	"watch.set.title.storage": "Den Speicher beobachten",
	"watch.set.title.seats": "Die Plätze beobachten",
	"watch.set.title.addresses": "Die Mailadressen beobachten",
	"watch.set.verb": "Beobachten",
	"watch.set.note":
		"Ich sehe jeden Morgen nach und schreibe dort einmal, wenn es so weit ist. Die erste Nachricht kommt jetzt.",
	"watch.set.done.storage": "Der Speicher wird von nun an beobachtet",
	"watch.set.done.seats": "Die Plätze werden von nun an beobachtet",
	"watch.set.done.addresses": "Die Mailadressen werden von nun an beobachtet",
	"watch.hello": "{what}: Ab {at} schreibe ich hier",
	"watch.hello.note":
		"{name} wünscht dies. Ich sehe jeden Morgen nach und schreibe einmal, wenn es so weit ist.",

	"watch.alert.storage":
		"Der Speicher ist zu {share} voll: {used} von {allowed}",
	"watch.alert.seats": "{used} von {allowed} Plätzen sind belegt ({share})",
	"watch.alert.addresses":
		"{used} von {allowed} Mailadressen sind belegt ({share})",
	"watch.alert.soon":
		"Wenn es so weitergeht, ist der Speicher um den {full} voll",
	"watch.way-out.storage":
		"Was Platz schafft: den Papierkorb leeren, Grosses endgültig löschen, mehr Benutzer oder ein höherer Plan.",
	"watch.way-out.seats":
		"Was Platz schafft: mehr Benutzer, oder eine Einladung widerrufen, die niemand mehr braucht.",
	"watch.way-out.addresses":
		"Was Platz schafft: mehr Benutzer, ein höherer Plan, oder Aliasse statt Adressen, wo es geht. Aliasse zählen nicht.",
	"watch.note":
		"{place}: ab {at}. Eingerichtet von {name}. Es wurde nichts geändert.",
	"watch.note.lost":
		"Dies war für: {place} (ab {at}, eingerichtet von {name}). Dort kann ich nicht mehr schreiben. Laden Sie mich dort wieder ein, oder beenden Sie die Beobachtung. Es wurde nichts geändert.",

	"watch.button.offer":
		"Durchrechnen: {plan}, {users, plural, one {# Benutzer} other {# Benutzer}}",
	"watch.button.seats": "Plätze",
	"watch.button.addresses": "Freie Adressen",
	"watch.button.stop": "Nicht mehr beobachten…",
	"watch.button.stop-one": "Beenden: {what}, {place}",
	"watch.button.undo": "Rückgängig: nicht beobachten",
	"watch.button.again": "Rückgängig: beobachten ({what})",
	"watch.button.list": "Was beobachtet wird",
	"watch.button.new": "Beobachten…",
	"watch.button.storage": "Beobachten…",

	"watch.list.title":
		"{count, plural, =0 {Nichts wird beobachtet} one {# Beobachtung} other {# Beobachtungen}}",
	"watch.list.none":
		"Niemand erfährt es, wenn Speicher, Plätze oder Adressen knapp werden.",
	"watch.unset.title":
		"{count, plural, one {Beobachtung beenden} other {# Beobachtungen beenden}}",
	"watch.unset.verb": "Beenden",
	"watch.unset.row": "Ab {at}. {place}",
	"watch.unset.done":
		"{count, plural, one {Das wird nicht mehr beobachtet} other {# Beobachtungen sind beendet}}",
	"watch.unset.seen": "Das wird nicht mehr beobachtet",

	"command.mail domain": "Mail-Domain prüfen",
	"help.mail domain":
		"Ob MX, SPF, DKIM und DMARC einer Domain stimmen, und was zu setzen ist",
	"arg.domain": "Domain",
	"hint.domain": "Wählen Sie eine der Mail-Domains Ihrer Organisation.",
	"arg.selector": "Name des DKIM-Schlüssels",
	"hint.selector": "Was im Manager vor ._domainkey steht, etwa 20260419.",
	"domain.title":
		"{domain}: {faults, plural, =0 {{open, plural, =0 {alles ist, wie es sein soll} one {kein Fehler gefunden, # Punkt ist offen} other {kein Fehler gefunden, # Punkte sind offen}}} one {# Punkt ist nicht, wie er sein soll} other {# Punkte sind nicht, wie sie sein sollen}}",
	"domain.mx": "Empfang (MX)",
	"domain.spf": "Versand (SPF)",
	"domain.dkim": "Signatur (DKIM)",
	"domain.dmarc": "Gefälschte Mails (DMARC)",
	"domain.state.fine": "In Ordnung",
	"domain.state.wrong": "Nicht, wie es sein soll",
	"domain.state.missing": "Fehlt",
	"domain.state.unknown": "Liess sich nicht nachschlagen",
	"domain.line": "{state}. {why}",
	"domain.and": "{before} {next}",
	"domain.set": "Zu setzen für {part}: {type} von {name}",
	"domain.note":
		"Eben aus dem öffentlichen DNS gelesen. Bis eine Änderung überall ankommt, kann es 48 Stunden dauern. Es wurde nichts geändert.",
	"domain.button.again": "Neu prüfen",
	"domain.button.key": "DKIM-Schlüssel nennen…",
	"domain.button.other": "Andere Domain…",

	"domain.mx.fine": "Mails kommen bei {hosts} an.",
	"domain.mx.none": "Es ist kein Server genannt, der Mails annimmt.",
	"domain.mx.elsewhere":
		"Mails kommen bei {hosts} an, nicht bei Infomaniak. Ist das ein Filter, den Sie davor gesetzt haben, lassen Sie es so.",
	"domain.mx.mixed": "Neben Infomaniak können Mails auch bei {hosts} ankommen.",
	"domain.spf.fine": "Infomaniak darf senden, andere nicht.",
	"domain.spf.none":
		"Nirgends steht, wer senden darf, deshalb gelten viele Mails als Spam.",
	"domain.spf.several":
		"Es gibt {count, number} Einträge, und dann beachten Empfänger keinen davon. Einer muss alles enthalten.",
	"domain.spf.lacks":
		"Die Server von Infomaniak gehören nicht zu denen, die senden dürfen.",
	"domain.spf.everybody": "Alle dürfen in Ihrem Namen senden.",
	"domain.spf.neutral": "Was mit Mails von anderswo geschieht, bleibt offen.",
	"domain.spf.lookups":
		"Der Eintrag braucht mehr als {count, number} Abfragen, und dort hören Empfänger auf. Nehmen Sie heraus, was Sie nicht brauchen.",
	"domain.spf.broken":
		"Der Eintrag führt zu {names}, und dort steht nicht genau ein SPF-Eintrag. Empfänger halten dann den ganzen Eintrag für defekt. Nehmen Sie das heraus.",
	"domain.spf.unsure": "Worauf der Eintrag verweist, gab keine Antwort.",
	"domain.dkim.fine": "Der Schlüssel {selector} ist da.",
	"domain.dkim.delegated": "Infomaniak verwaltet die Schlüssel selbst.",
	"domain.dkim.none":
		"Es gibt keinen Schlüssel. Der Manager zeigt Namen und Wert beim Mail Service, unter «Globale Sicherheit».",
	"domain.dkim.not-this":
		"Einen Schlüssel {selector} gibt es nicht. Der Manager zeigt Namen und Wert beim Mail Service, unter «Globale Sicherheit».",
	"domain.dkim.unnamed":
		"Ein Schlüssel scheint da zu sein, aber das DNS nennt seinen Namen nicht. Der Manager zeigt ihn; prüfen Sie neu mit --selector.",
	"domain.dkim.several": "Den Schlüssel {selector} gibt es mehr als einmal.",
	"domain.dkim.revoked": "Der Schlüssel {selector} wurde zurückgezogen.",
	"domain.dkim.garbled": "Was bei {selector} steht, ist kein Schlüssel.",
	"domain.dmarc.reject": "Sie werden abgewiesen.",
	"domain.dmarc.quarantine": "Sie kommen in den Spam.",
	"domain.dmarc.some": "Nur {share} davon.",
	"domain.dmarc.reports":
		"Es wird nur gemeldet: Gefälschte Mails kommen weiterhin an.",
	"domain.dmarc.none":
		"Nirgends steht, was mit Mails geschieht, die in Ihrem Namen gefälscht sind.",
	"domain.dmarc.several":
		"Es gibt {count, number} Einträge, und dann beachten Empfänger keinen davon.",
	"domain.dmarc.garbled":
		"Der Eintrag enthält keine Regel, die Empfänger kennen.",
} as const;
