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
		"Dieser Text ist zu lang für {endpoint}. Es wurde nichts geändert. Versuchen Sie es mit einem Teil davon.",
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
} as const;
