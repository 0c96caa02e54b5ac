/** The organisation's own words, tones and actions. */
export const house = {
	"command.write glossary": "Glossar",
	"help.write glossary":
		"Die Begriffe, die für Sie gelten: unverändert oder bevorzugt",
	"command.write glossary show": "Ein Begriff",
	"help.write glossary show":
		"Ein Begriff mit dem, was sich damit machen lässt",
	"command.write glossary add": "Begriff hinzufügen",
	"help.write glossary add":
		"Einen Begriff für sich, Ihr Team oder alle hinzufügen",
	"command.write glossary edit": "Begriff bearbeiten",
	"help.write glossary edit":
		"Einen Begriff von Ihnen oder Ihrem Team bearbeiten",
	"command.write glossary remove": "Begriff entfernen",
	"help.write glossary remove":
		"Einen Begriff entfernen; er lässt sich zurückholen",
	"command.write glossary import": "Begriffe importieren",
	"help.write glossary import":
		"Zeilen aus einer Tabelle übernehmen: term;instead;language",
	"command.write glossary export": "Glossar exportieren",
	"help.write glossary export":
		"Die Begriffe, die für Sie gelten, als CSV-Datei",
	"command.write tones": "Eigene Tonfälle",
	"help.write tones":
		"Die Tonfälle, die Sie, Ihr Team oder alle hier angelegt haben",
	"command.write tones show": "Ein Tonfall",
	"help.write tones show": "Ein Tonfall mit dem, was sich damit machen lässt",
	"command.write tones add": "Tonfall hinzufügen",
	"help.write tones add":
		"Einen Tonfall für sich, Ihr Team oder alle hinzufügen",
	"command.write tones edit": "Tonfall bearbeiten",
	"help.write tones edit": "Einen Tonfall von Ihnen oder Ihrem Team bearbeiten",
	"command.write tones remove": "Tonfall entfernen",
	"help.write tones remove":
		"Einen Tonfall entfernen; er lässt sich zurückholen",
	"command.write actions": "Eigene Aktionen",
	"help.write actions":
		"Die Aktionen, die Sie, Ihr Team oder alle hier angelegt haben",
	"command.write actions show": "Eine Aktion",
	"help.write actions show": "Eine Aktion mit dem, was sich damit machen lässt",
	"command.write actions add": "Aktion hinzufügen",
	"help.write actions add":
		"Eine Aktion für sich, Ihr Team oder alle hinzufügen",
	"command.write actions edit": "Aktion bearbeiten",
	"help.write actions edit": "Eine Aktion von Ihnen oder Ihrem Team bearbeiten",
	"command.write actions remove": "Aktion entfernen",
	"help.write actions remove":
		"Eine Aktion entfernen; sie lässt sich zurückholen",
	"command.write house accept": "Hinzufügen",
	"help.write house accept":
		"Hinzufügen, was ein Import gezeigt hat, oder etwas zurückholen",
	"command.write swiss": "Schweizer Schreibung",
	"help.write swiss": "Deutsch mit ss statt ß, für Sie oder für alle",

	"arg.term": "Begriff",
	"hint.term": "Höchstens 80 Zeichen, auf einer Zeile.",
	"arg.rule": "Was für ihn gilt",
	"hint.rule":
		"Wählen Sie, ob er bleibt, wie er ist, oder statt anderer Wörter verwendet wird. Andere Wörter gibt es nur im zweiten Fall.",
	"arg.instead": "Anstelle von",
	"hint.instead":
		"Die anderen Wörter, durch Kommas getrennt: höchstens zehn, jedes mit höchstens 80 Zeichen und keines doppelt.",
	"arg.scope": "Für wen",
	"hint.scope":
		"Wählen Sie, für wen es gilt. Ein Team geben Sie nur bei der Wahl «Ein Team» an.",
	"arg.name": "Name",
	"hint.name": "Höchstens 40 Zeichen, auf einer Zeile.",
	"arg.instruction": "Was von einem Text verlangt wird",
	"hint.instruction":
		"Höchstens 1000 Zeichen, etwa: Schreibe herzlich und kurz und danke zum Schluss.",
	"arg.lines": "Zeilen",
	"hint.lines":
		"Eine Zeile für jeden Begriff: term;instead;language. Die letzten beiden können fehlen.",
	"arg.spelling": "Schweizer Schreibung",
	"hint.spelling": "Eines von on, off und inherit.",

	"choice.private": "Nur ich",
	"choice.team": "Ein Team",
	"choice.organisation": "Alle in der Organisation",
	"choice.keep": "Bleibt, wie er ist",
	"choice.prefer": "Wird statt anderer Wörter verwendet",
	"choice.any": "Jede Sprache",
	"choice.on": "Ein",
	"choice.off": "Aus",
	"choice.inherit": "Wie die Organisation",

	"house.intro":
		"Ohne Wahl unter «Für wen» gilt es nur für Sie. Was für alle gilt, legt die Administration fest.",
	"house.for.private": "Nur Sie",
	"house.for.team": "Team {team}",
	"house.for.organisation": "Alle in der Organisation",
	"house.for.gone": "Ein Team, das es nicht mehr gibt",
	"house.note":
		"Was Sie selbst angelegt haben, geht dem Ihres Teams vor, und das Ihres Teams dem der Organisation.",
	"house.no-match": "Zu dieser Suche passt nichts.",
	"house.menu": "Ansehen, ändern oder entfernen…",
	"house.choose": "Was davon meinen Sie?",
	"house.choose.text": "Es wurde nichts geändert. Bitte wählen Sie:",
	"house.choose.one": "{name} · {place}",
	"house.add.verb": "Hinzufügen",
	"house.edit.verb": "Ändern",
	"house.remove.verb": "Entfernen",
	"house.button.edit": "Ändern…",
	"house.button.remove": "Entfernen",
	"house.button.undo-add": "Rückgängig: entfernen",
	"house.button.undo-remove": "Rückgängig: zurückholen",
	"house.button.search": "Suchen…",
	"house.button.import": "Importieren…",
	"house.button.export": "Exportieren",

	"house.term.title":
		"Glossar: {count, plural, =0 {keine Begriffe} one {# Begriff} other {# Begriffe}}",
	"house.term.none":
		"Noch gibt es keinen Begriff. Ein Begriff kann in jedem Text bleiben, wie er ist, oder statt anderer Wörter verwendet werden.",
	"house.term.keep": "{term}: bleibt, wie er ist",
	"house.term.prefer": "{term}: anstelle von {instead}",
	"house.term.in": "{line} ({language})",
	"house.term.nothing": "nichts",
	"house.term.more": "{count} weitere",
	"house.term.add": "Begriff {name} hinzufügen",
	"house.term.added": "Der Begriff {name} wurde hinzugefügt",
	"house.term.edit": "Begriff {name} ändern",
	"house.term.changed": "Der Begriff {name} wurde geändert",
	"house.term.remove": "Begriff {name} entfernen",
	"house.term.removed": "Der Begriff {name} wurde entfernt",
	"house.term.button.add": "Begriff hinzufügen…",
	"house.term.button.list": "Glossar",

	"house.way.line": "{name}: {instruction}",
	"house.tone.title": "Eigene Tonfälle: {count, plural, =0 {keine} other {#}}",
	"house.tone.none":
		"Noch gibt es keinen eigenen Tonfall. Er besteht aus einem Namen und dem, was er von einem Text verlangt.",
	"house.tone.add": "Tonfall {name} hinzufügen",
	"house.tone.added": "Der Tonfall {name} wurde hinzugefügt",
	"house.tone.edit": "Tonfall {name} ändern",
	"house.tone.changed": "Der Tonfall {name} wurde geändert",
	"house.tone.remove": "Tonfall {name} entfernen",
	"house.tone.removed": "Der Tonfall {name} wurde entfernt",
	"house.tone.button.add": "Tonfall hinzufügen…",
	"house.tone.button.list": "Alle Tonfälle",
	"house.action.title":
		"Eigene Aktionen: {count, plural, =0 {keine} other {#}}",
	"house.action.none":
		"Noch gibt es keine eigene Aktion. Sie besteht aus einem Namen und dem, was sie von einem Text verlangt.",
	"house.action.add": "Aktion {name} hinzufügen",
	"house.action.added": "Die Aktion {name} wurde hinzugefügt",
	"house.action.edit": "Aktion {name} ändern",
	"house.action.changed": "Die Aktion {name} wurde geändert",
	"house.action.remove": "Aktion {name} entfernen",
	"house.action.removed": "Die Aktion {name} wurde entfernt",
	"house.action.button.add": "Aktion hinzufügen…",
	"house.action.button.list": "Alle Aktionen",

	"house.accept.title":
		"{count, plural, one {# Eintrag} other {# Einträge}} hinzufügen",
	"house.accept.ask":
		"{count, plural, one {# Begriff würde} other {# Begriffe würden}} hinzugefügt. Noch wurde nichts geändert.",
	"house.accept.done":
		"{count, plural, one {# Eintrag wurde} other {# Einträge wurden}} hinzugefügt",
	"house.import.known": "Bereits vorhanden und unverändert",
	"house.import.more": "{count, number} weitere",
	"house.import.button":
		"{count, plural, one {Diesen Begriff} other {Diese # Begriffe}} hinzufügen",
	"house.import.fault": "Zeile {line, number} ({why})",
	"house.import.cells": "mehr als vier Teile",
	"house.import.term": "der Begriff fehlt, ist zu lang oder nicht lesbar",
	"house.import.instead": "die zu ersetzenden Wörter passen nicht",
	"house.import.language": "die Sprache ist keine von de, en, es, fr, it",
	"house.import.twice": "derselbe Begriff steht weiter oben",
	"house.import.empty": "keine Zeile mit einem Begriff",
	"house.export.title":
		"{count, plural, =0 {Keine Begriffe} one {# Begriff} other {# Begriffe}} als Datei",
	"house.export.note":
		"Nur Sie erhalten die Datei. Sie können sie in einer Tabelle bearbeiten und mit einem Import wieder einlesen.",

	"house.swiss.on": "Sie schreiben Deutsch mit ss statt ß",
	"house.swiss.off": "Sie schreiben Deutsch mit ß",
	"house.swiss.you": "Für Sie",
	"house.swiss.everybody": "In der Organisation",
	"house.swiss.turn.on": "Schweizer Schreibung für alle einschalten",
	"house.swiss.turn.off": "Schweizer Schreibung für alle ausschalten",
	"house.swiss.verb": "Ausführen",
	"house.swiss.button.on": "Für mich ein",
	"house.swiss.button.off": "Für mich aus",
	"house.swiss.button.inherit": "Wie die Organisation",
	"house.swiss.button.house-on": "Für alle ein…",
	"house.swiss.button.house-off": "Für alle aus…",
	"house.swiss.note":
		"Die Schweizer Schreibung gilt nur für deutsche Texte. Ihre eigene Wahl geht jener der Organisation vor.",

	"problem.house-full":
		"Mehr hat hier nicht Platz: Es sind höchstens {most, number}. Es wurde nichts geändert. Entfernen Sie zuerst etwas.",
	"problem.lines-unusable":
		"Ich konnte die Zeilen nicht übernehmen, deshalb wurde nichts geändert: {lines}. Korrigieren Sie sie und versuchen Sie es noch einmal.",
} as const;
