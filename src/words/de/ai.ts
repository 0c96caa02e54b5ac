/** The model: connecting it, its state, and what can go wrong with it. */
export const ai = {
	"command.ai status": "Das Modell",
	"help.ai status": "Welches Modell schreibt, wo es läuft und wie es ihm geht",
	"command.ai look": "Modell suchen",
	"help.ai look": "Auf diesem Rechner nach Modellservern suchen",
	"command.ai use": "Modell verbinden",
	"help.ai use":
		"Einen Modellserver verwenden, der auf diesem Rechner gefunden wurde",
	"ai.none.title": "Noch ist kein Modell verbunden",
	"ai.none.nothing":
		"Ich habe auf diesem Rechner gesucht und keinen Modellserver gefunden.",
	"ai.none.found":
		"Ich habe auf diesem Rechner {count, plural, one {einen Modellserver} other {# Modellserver}} gefunden. Ohne Ihr Ja verwende ich keinen.",
	"ai.none.ask-owner":
		"Ich habe auf diesem Rechner {count, plural, one {einen Modellserver} other {# Modellserver}} gefunden. Verbinden kann, wer die Rolle Inhaber hat.",
	"ai.none.nothing-sent":
		"Das Schreiben wartet, bis ein Modell verbunden ist. Es wird kein Text verschickt.",
	"ai.none.note": "Ihr Text wurde nirgendwohin geschickt.",
	"ai.server": "{server} auf Port {port}",
	"ai.how.title":
		"Um eines zu verbinden, starten Sie es auf diesem Rechner und suchen Sie erneut",
	"ai.how.ollama": "Ollama: ollama pull MODELL (läuft danach von selbst)",
	"ai.how.llama": "llama-server: llama-server -m MODELL.gguf --port 8080",
	"ai.how.vllm": "vLLM: vllm serve MODELL --port 8000",
	"ai.how.lmstudio":
		"LM Studio: ein Modell laden, dann den lokalen Server starten",
	"ai.how.configured":
		"Anderswo: AI_BASE_URL auf eine Adresse setzen, die auf /v1 endet, und AI_API_KEY, wenn ein Schlüssel nötig ist",
	"ai.look.button": "Erneut suchen",
	"ai.use.button": "{model} verwenden",
	"ai.use.title": "{model} zum Schreiben verwenden",
	"ai.use.verb": "Verwenden",
	"ai.use.note":
		"Texte, die jemand umformulieren lässt, gehen an diesen Server und sonst nirgendwohin.",
	"ai.use.done": "{model} ist verbunden",
	"ai.use.try": "Probieren Sie es aus: /write rephrase und ein Satz von Ihnen.",
	"ai.row.server": "Server",
	"ai.row.model": "Modell",
	"ai.row.where": "Wo",
	"ai.row.operator": "Betrieben von",
	"ai.row.health": "Zustand",
	"ai.row.context": "Liest auf einmal",
	"ai.row.slots": "Antworten gleichzeitig",
	"ai.row.by": "Ausgewählt",
	"ai.by.choice": "hier, mit der Rolle Inhaber",
	"ai.by.configuration": "in der Konfiguration",
	"ai.tokens": "{count, plural, one {# Token} other {# Tokens}}",
	"ai.place.operator": "Ihnen",
	"ai.place.region": "dieser Rechner",
	"ai.health.ready": "bereit",
	"ai.health.loading": "lädt sein Modell",
	"ai.health.refused": "lehnt ab: Schlüssel, Modell oder Adresse",
	"ai.health.refused-because": "lehnt ab: {reason}",
	"ai.health.unreachable": "antwortet nicht",
	"ai.status.title": "Geschrieben wird mit {model}",
	"ai.status.allow": "Texte dürfen nur an diese Adressen gehen",
	"ai.status.note":
		"Betreiber und Region sind so angegeben, wie Ihre Organisation sie eingetragen hat. Was Sie schreiben, wird nach der Antwort nicht aufbewahrt.",
	"ai.refused.key": "der Schlüssel wird nicht angenommen",
	"ai.refused.busy": "der Server ist überlastet",
	"ai.refused.loading": "das Modell wird noch geladen",
	"ai.refused.model": "dieses Modell ist dort nicht vorhanden",
	"ai.refused.filter": "der Filter des Servers hat die Antwort angehalten",
	"ai.refused.no-product":
		"der Schlüssel sieht kein KI-Produkt; setzen Sie dessen Nummer in AI_BASE_URL ein",
	"ai.refused.products":
		"der Schlüssel sieht mehrere KI-Produkte; setzen Sie die Nummer des gewünschten in AI_BASE_URL ein",
	"ai.refused.other": "die Anfrage wird nicht angenommen",
	"problem.no-model":
		"Noch ist kein Modell verbunden. Es wurde nichts verschickt. Wer die Rolle Inhaber hat, kann eines verbinden: /ksuite ai look",
	"problem.model-unreachable":
		"{endpoint} antwortet nicht. Es wurde nichts geändert. Versuchen Sie es gleich noch einmal oder sehen Sie nach: /ksuite ai status",
	"problem.model-refused":
		"{endpoint} hat abgelehnt: {reason}. Es wurde nichts geändert. Wer die Rolle Inhaber hat, kann nachsehen: /ksuite ai status",
	"problem.model-slow":
		"{endpoint} hat zu lange gebraucht, deshalb warte ich nicht länger. Es wurde nichts geändert. Versuchen Sie es noch einmal oder mit einem kürzeren Text.",
	"problem.model-cut":
		"Die Antwort von {endpoint} brach vor dem Ende ab, deshalb zeige ich sie nicht. Es wurde nichts geändert. Versuchen Sie es noch einmal.",
	"problem.model-too-long":
		"Dieser Text ist {much} für {endpoint}. Es wurde nichts geändert. Versuchen Sie es mit einem Teil davon.",
	"ai.over.about": "etwa {over} zu lang",
	"ai.over.unknown": "zu lang",
	"problem.model-unusable":
		"Die Antwort des Modells war nicht brauchbar, deshalb zeige ich sie nicht. Es wurde nichts geändert. Versuchen Sie es noch einmal oder mit anderen Worten.",
	"problem.model-changed-facts":
		"Das Modell hat zweimal einen Link, eine Erwähnung oder ein Stück Code verloren oder hinzugefügt. Einen solchen Text zeige ich nicht. Es wurde nichts geändert. Versuchen Sie es noch einmal.",
	"problem.session-over":
		"Ich habe diesen Text nicht mehr: Ich behalte ihn nur eine halbe Stunde. Beginnen Sie neu mit /write rephrase",
	"problem.stopped": "Angehalten. Es wurde nichts geändert.",
	"problem.endpoint-not-allowed":
		"Die Adresse des Modells ist nicht erlaubt oder führt anderswohin, als sie sollte. Es wurde nichts verschickt. Wer die Rolle Inhaber hat, kann nachsehen: /ksuite ai status",
	"problem.too-often":
		"Für Sie laufen bereits mehrere Antworten. Warten Sie, bis eine davon da ist, und versuchen Sie es dann noch einmal.",
	"command.ai models": "Die Modelle",
	"help.ai models": "Die Modelle jedes Endpunkts, und wofür jedes gefragt wird",
	"command.ai usage": "KI-Nutzung",
	"help.ai usage":
		"Wie oft Modelle gefragt wurden, wofür, und wie viele Tokens es brauchte",
	"command.ai budget": "KI-Budget",
	"help.ai budget": "Wie viel KI Sie nutzen dürfen, und was davon übrig ist",
	"command.ai budget set": "Budget festlegen",
	"help.ai budget set":
		"Festlegen, wie viele Tokens eine Rolle pro Tag und Monat nutzen darf",
	"command.ai policy": "Regeln für KI",
	"help.ai policy":
		"Welche KI für wen eingeschaltet ist, was maskiert wird, wohin Text gehen darf, was aufbewahrt wird",
	"command.ai policy set": "Wer was nutzen darf",
	"help.ai policy set":
		"Festlegen, wer eine Funktion nutzen darf, oder sie für alle ausschalten",
	"command.ai policy masking": "Maskierung",
	"help.ai policy masking":
		"Telefon-, AHV- und Kartennummern ersetzen, bevor ein Text hinausgeht, oder nicht",
	"command.ai off": "KI aus für mich",
	"help.ai off": "Keinen Text von Ihnen mehr an ein Modell schicken",
	"command.ai on": "KI ein für mich",
	"help.ai on": "KI wieder nutzen",
	"command.ai selftest": "Selbsttest",
	"help.ai selftest":
		"Eine Markierung durch das Modell schicken und sie in allem suchen, was hier aufbewahrt wird",
	"arg.days": "Tage",
	"hint.days": "Eine Zahl von 1 bis 90.",
	"arg.day": "Tokens pro Tag",
	"hint.day": "Eine Zahl von Tokens wie 50000, oder none für keine Grenze.",
	"arg.month": "Tokens pro Monat",
	"hint.month": "Eine Zahl von Tokens wie 1000000, oder none für keine Grenze.",
	"arg.feature": "Funktion",
	"hint.feature": "Wählen Sie eine der Funktionen.",
	"arg.masking": "Maskierung",
	"hint.masking": "Wählen Sie on oder off.",
	"choice.member": "Mitglied",
	"choice.nobody": "Niemand",
	"choice.tone": "Tonfall ändern",
	"choice.translate": "Übersetzen",
	"choice.own": "Eigene Anweisung",
	"choice.replies": "Antworten vorschlagen",
	"choice.reply": "Antwort schreiben",
	"choice.mail": "Mail schreiben",
	"choice.site": "Für eine Website schreiben",
	"choice.summary": "Zusammenfassen",
	"choice.category": "Kategorie eines Dokuments",
	"choice.question": "Frage zu einem Dokument",
	"choice.digest": "Zusammenfassung eines Dokuments",
	"choice.translation": "Übersetzung eines Dokuments",
	"choice.extraction": "Felder eines Dokuments",
	"ai.feature.rephrase": "Umformulieren",
	"ai.feature.correct": "Korrigieren",
	"ai.feature.shorten": "Kürzen",
	"ai.feature.expand": "Erweitern",
	"ai.feature.simplify": "Vereinfachen",
	"ai.feature.structure": "Gliedern",
	"ai.feature.tone": "Tonfall ändern",
	"ai.feature.translate": "Übersetzen",
	"ai.feature.own": "Eigene Anweisungen",
	"ai.feature.replies": "Antworten vorschlagen",
	"ai.feature.reply": "Antwort schreiben",
	"ai.feature.mail": "Mail schreiben",
	"ai.feature.site": "Für eine Website schreiben",
	"ai.feature.summary": "Thread zusammenfassen",
	"ai.feature.category": "Kategorie für eine Datei vorschlagen",
	"ai.feature.question": "Fragen zu einem Dokument beantworten",
	"ai.feature.digest": "Dokument zusammenfassen",
	"ai.feature.translation": "Dokument übersetzen",
	"ai.feature.extraction": "Felder aus einem Dokument lesen",
	"ai.who.member": "alle",
	"ai.who.helpdesk": "Rolle Helpdesk und höhere",
	"ai.who.admin": "Rolle Admin und höhere",
	"ai.who.owner": "Rolle Inhaber",
	"ai.who.nobody": "niemand",
	"ai.features.none": "nichts für sich, es vertritt die anderen",
	"ai.features.all": "alles",
	"ai.endpoint.named": "{number}. {name}",
	"ai.endpoint.run-by": "{operator}, {region}",
	"ai.row.schema": "Hält sich an eine gegebene Form",
	"ai.row.features": "Zuerst gefragt für",
	"ai.schema.unknown": "noch nicht erprobt",
	"ai.schema.yes": "ja",
	"ai.schema.no": "nein, deshalb werden Antworten hier geprüft",
	"ai.health.resting": "bereit, ist aber eben ausgefallen",
	"ai.status.title-several":
		"Geschrieben wird mit {count, plural, one {# Endpunkt} other {# Endpunkten}}, zuerst mit {model}",
	"ai.status.order":
		"Gefragt wird in dieser Reihenfolge: der nächste, wenn einer nicht antwortet.",
	"ai.status.allow-none":
		"Texte dürfen nirgendwohin gehen: Es ist kein Modell verbunden.",
	"ai.models.title":
		"{count, plural, =0 {Kein Modell ist aufgeführt} one {# Modell} other {# Modelle}}",
	"ai.models.button": "Modelle",
	"ai.models.more": "{count, plural, one {# weiteres} other {# weitere}}",
	"ai.kind.llm": "schreibt",
	"ai.kind.embedding": "vergleicht Texte",
	"ai.kind.reranker": "ordnet Treffer",
	"ai.kind.stt": "versteht Gesprochenes",
	"ai.kind.image": "erstellt Bilder",
	"ai.models.unlisted": "nicht in der Liste des Servers",
	"ai.models.unused": "nicht verwendet",
	"ai.models.facts": "{first} · {rest}",
	"ai.models.note":
		"Mit AI_MODELS in der Konfiguration erhält eine Funktion ein eigenes Modell.",
	"ai.switch.off": "KI ist für Ihr Konto ausgeschaltet",
	"ai.switch.off-text":
		"Von nun an wird kein Text von Ihnen an ein Modell geschickt. Wo eines nötig wäre, sage ich es Ihnen.",
	"ai.switch.off-button": "KI für mich einschalten",
	"ai.switch.on": "KI ist für Ihr Konto eingeschaltet",
	"ai.switch.on-text":
		"Ein Text von Ihnen geht an ein Modell, wenn Sie es verlangen, und nur dann.",
	"ai.switch.on-button": "KI für mich ausschalten",
	"ai.policy.title": "Wie KI hier genutzt wird",
	"ai.policy.own-off": "Sie haben KI für Ihr eigenes Konto ausgeschaltet.",
	"ai.policy.features": "Was eingeschaltet ist, und für wen",
	"ai.policy.masked": "Was ein Modell nie sieht",
	"ai.policy.masking.on":
		"Mailadressen, Telefonnummern, IBANs, AHV-Nummern und Kartennummern werden durch Platzhalter ersetzt, bevor ein Text hinausgeht, und in der Antwort wieder eingesetzt.",
	"ai.policy.masking.off":
		"Mailadressen, IBANs und Telefonnummern mit Landesvorwahl werden durch Platzhalter ersetzt, bevor ein Text hinausgeht, und in der Antwort wieder eingesetzt. Andere Telefonnummern, AHV-Nummern und Kartennummern nicht: Die Maskierung ist ausgeschaltet.",
	"ai.policy.where": "Wohin Text gehen darf",
	"ai.policy.kept":
		"Nichts, was jemand schreibt, wird aufbewahrt: kein Text, keine Antwort. Ein Text in Arbeit liegt eine halbe Stunde versiegelt, und nur die Schaltflächen der Person selbst öffnen ihn. Gezählt werden Fragen und Tokens, für 90 Tage.",
	"ai.policy.button.set": "Wer was nutzen darf…",
	"ai.policy.button.masking.on": "Maskierung einschalten",
	"ai.policy.button.masking.off": "Maskierung ausschalten",
	"ai.policy.button.show": "Regeln",
	"ai.policy.set.title": "Ändern, wer «{feature}» nutzen darf: {who}",
	"ai.policy.set.verb": "Ändern",
	"ai.policy.set.done": "Wer «{feature}» nun nutzen darf: {who}",
	"ai.policy.set.undo": "Rückgängig: wieder {who}",
	"ai.masking.title.on": "Maskierung einschalten",
	"ai.masking.title.off": "Maskierung ausschalten",
	"ai.masking.verb.on": "Einschalten",
	"ai.masking.verb.off": "Ausschalten",
	"ai.masking.what": "Andere Telefonnummern, AHV-Nummern, Kartennummern",
	"ai.masking.on": "ersetzt, bevor ein Text hinausgeht",
	"ai.masking.off": "verschickt, wie sie sind",
	"ai.masking.done.on": "Die Maskierung ist eingeschaltet",
	"ai.masking.done.off": "Die Maskierung ist ausgeschaltet",
	"ai.masking.note":
		"Mailadressen, IBANs und Telefonnummern mit Landesvorwahl werden immer ersetzt.",
	"ai.budget.line":
		"{span, select, day {Heute} other {Diesen Monat}} genutzt: {used, number} von {limit, number} Tokens",
	"ai.budget.title": "Ihr KI-Budget",
	"ai.budget.title-unlimited": "Sie dürfen KI ohne Grenze nutzen",
	"ai.budget.day": "Heute",
	"ai.budget.month": "Diesen Monat",
	"ai.budget.anew": "Beginnt neu",
	"ai.budget.used":
		"{used, number} von {limit, number} Tokens genutzt ({share}), {left, number} übrig",
	"ai.budget.used-unlimited":
		"{used, plural, one {# Token} other {# Tokens}} genutzt, keine Grenze",
	"ai.budget.roles": "Nach Rolle",
	"ai.budget.unlimited": "keine Grenze",
	"ai.budget.a-day": "{day, plural, one {# Token} other {# Tokens}} pro Tag",
	"ai.budget.a-month":
		"{month, plural, one {# Token} other {# Tokens}} pro Monat",
	"ai.budget.both":
		"{day, plural, one {# Token} other {# Tokens}} pro Tag, {month, number} pro Monat",
	"ai.budget.note":
		"Ihre Rolle hier: {role}. Ein Token ist etwa drei Viertel eines Wortes. Ab 80 % sagen die Ergebnisse, wie viel genutzt ist.",
	"ai.budget.button.set": "Budget festlegen…",
	"ai.budget.button.show": "Budget",
	"ai.budget.set.title": "Budget dieser Rolle festlegen: {role}",
	"ai.budget.set.verb": "Festlegen",
	"ai.budget.set.note":
		"Wer das neue Budget bereits aufgebraucht hat, kann wieder fragen, sobald es neu beginnt.",
	"ai.budget.set.done": "Das Budget dieser Rolle ist festgelegt: {role}",
	"ai.usage.title.everybody":
		"KI-Nutzung {days, plural, one {heute} other {in den letzten # Tagen}}: alle Personen",
	"ai.usage.title.own":
		"Ihre KI-Nutzung {days, plural, one {heute} other {in den letzten # Tagen}}",
	"ai.usage.title.person":
		"KI-Nutzung {days, plural, one {heute} other {in den letzten # Tagen}}: {name}",
	"ai.usage.nothing": "In dieser Zeit wurde kein Modell gefragt.",
	"ai.usage.sum":
		"{calls, plural, one {# Frage} other {# Fragen}}{failed, plural, =0 {} one {, davon # fehlgeschlagen} other {, davon # fehlgeschlagen}} · {tokens, plural, one {# Token} other {# Tokens}} ({input, number} gelesen, {output, number} geschrieben)",
	"ai.usage.features": "Wofür",
	"ai.usage.places": "Wo",
	"ai.usage.place": "{name}, {model}",
	"ai.usage.unanswered": "{name}, keine ganze Antwort",
	"ai.usage.nobody": "kein Endpunkt",
	"ai.usage.others": "Alle anderen",
	"ai.usage.estimated":
		"Bei {count, plural, one {# Frage} other {# Fragen}} sind die Tokens geschätzt, weil der Endpunkt sie nicht gezählt hat.",
	"ai.usage.note":
		"Aufbewahrt werden nur Zahlen, für 90 Tage: wer wie oft wofür gefragt hat, und wie viele Tokens es brauchte. Kein Text.",
	"ai.usage.column.person": "Person",
	"ai.usage.column.calls": "Fragen",
	"ai.usage.column.failed": "Fehlgeschlagen",
	"ai.usage.column.input": "Tokens gelesen",
	"ai.usage.column.output": "Tokens geschrieben",
	"ai.usage.picture": "Tokens",
	"ai.usage.by-feature": "Tokens nach Funktion",
	"ai.usage.by-person": "Tokens nach Person",
	"ai.usage.part": "{label} {amount, number}",
	"ai.usage.alt":
		"Balken für {tokens, plural, one {# Token} other {# Tokens}}: {parts}",
	"ai.selftest.working": "Der Selbsttest läuft",
	"ai.selftest.asking": "Eine neue Markierung geht durch das Modell.",
	"ai.selftest.searching":
		"Alles, was hier aufbewahrt wird, wird nach der Markierung durchsucht.",
	"ai.selftest.stop": "Anhalten",
	"ai.selftest.stopped": "Der Selbsttest wurde angehalten",
	"ai.selftest.title":
		"{count, plural, =0 {Selbsttest: Die Markierung wurde nirgends gefunden} one {Selbsttest: Die Markierung wurde an # Ort gefunden} other {Selbsttest: Die Markierung wurde an # Orten gefunden}}",
	"ai.selftest.found":
		"Sie sollte an keinem dieser Orte stehen. Bitte sagen Sie es der Person, die mich betreibt.",
	"ai.selftest.in.table": "die Tabelle {name}",
	"ai.selftest.in.file": "die Datei {name} im Datenordner",
	"ai.selftest.in.log": "das Log, in einem Ereignis der Art {name}",
	"ai.selftest.no-model":
		"Es ist kein Modell verbunden, deshalb wurde die Markierung nirgendwohin geschickt. Sie lag in einer versiegelten Sitzung, während ich suchte.",
	"ai.selftest.rephrase": "Umformuliert von",
	"ai.selftest.typed": "Eingeordnet von",
	"ai.selftest.not-sent": "nicht verschickt",
	"ai.selftest.searched": "Durchsucht, in allen üblichen Schreibweisen",
	"ai.selftest.tables": "Tabellen",
	"ai.selftest.rows":
		"{tables, number} mit {rows, plural, one {# Zeile} other {# Zeilen}}, versiegelte Sitzungen eingeschlossen",
	"ai.selftest.files": "Dateien im Datenordner, ohne abgelegte Dokumente",
	"ai.selftest.events": "Log-Ereignisse dieses Prozesses",
	"ai.selftest.read": "Insgesamt gelesen",
	"ai.selftest.megabytes": "{megabytes, number} MB",
	"ai.selftest.cut":
		"Es gibt mehr, als ich auf einmal lese, deshalb habe ich die ältesten Dateien ausgelassen.",
	"ai.selftest.unreadable":
		"{count, plural, one {# Datei war} other {# Dateien waren}} nicht lesbar.",
	"ai.selftest.again": "Erneut testen",
	"ai.selftest.note":
		"Begonnen {when}, Dauer {seconds, plural, one {# Sekunde} other {# Sekunden}}. Was der Endpunkt selbst aufbewahrt, ist von hier aus nicht zu sehen.",
	"problem.ai-off":
		"Sie haben KI für Ihr Konto ausgeschaltet, deshalb wurde nichts verschickt. Um sie wieder einzuschalten: /ksuite ai on",
	"problem.feature-off":
		"{who, select, nobody {«{feature}» ist hier ausgeschaltet.} owner {«{feature}» braucht die Rolle Inhaber.} admin {«{feature}» braucht die Rolle Admin oder eine höhere.} other {«{feature}» braucht die Rolle Helpdesk oder eine höhere.}} Es wurde nichts verschickt. Was für wen eingeschaltet ist: /ksuite ai policy",
	"problem.budget-spent":
		"Ihr Budget für {span, select, day {heute} other {diesen Monat}} ist aufgebraucht: {used, number} von {limit, number} Tokens. Es wurde nichts verschickt. Es beginnt neu am {when}. Die Administration kann es erhöhen: /ksuite ai budget set",
} as const;
