/** The organisation's own words, tones and actions. */
export const house = {
	"command.write glossary": "Glossario",
	"help.write glossary":
		"I termini che valgono per chi lo chiede: invariati o preferiti",
	"command.write glossary show": "Un termine",
	"help.write glossary show": "Un termine, con ciò che se ne può fare",
	"command.write glossary add": "Aggiungere un termine",
	"help.write glossary add":
		"Aggiungere un termine per sé, per il proprio team o per tutti",
	"command.write glossary edit": "Modificare un termine",
	"help.write glossary edit":
		"Modificare un termine proprio o del proprio team",
	"command.write glossary remove": "Rimuovere un termine",
	"help.write glossary remove": "Rimuovere un termine; si può ripristinare",
	"command.write glossary import": "Importare termini",
	"help.write glossary import":
		"Riprendere righe da un foglio di calcolo: term;instead;language",
	"command.write glossary export": "Esportare il glossario",
	"help.write glossary export":
		"I termini che valgono per chi lo chiede, in un file CSV",
	"command.write tones": "Toni personalizzati",
	"help.write tones": "I toni propri, del proprio team o di tutti",
	"command.write tones show": "Un tono",
	"help.write tones show": "Un tono, con ciò che se ne può fare",
	"command.write tones add": "Aggiungere un tono",
	"help.write tones add":
		"Aggiungere un tono per sé, per il proprio team o per tutti",
	"command.write tones edit": "Modificare un tono",
	"help.write tones edit": "Modificare un tono proprio o del proprio team",
	"command.write tones remove": "Rimuovere un tono",
	"help.write tones remove": "Rimuovere un tono; si può ripristinare",
	"command.write actions": "Azioni personalizzate",
	"help.write actions": "Le azioni proprie, del proprio team o di tutti",
	"command.write actions show": "Un’azione",
	"help.write actions show": "Un’azione, con ciò che se ne può fare",
	"command.write actions add": "Aggiungere un’azione",
	"help.write actions add":
		"Aggiungere un’azione per sé, per il proprio team o per tutti",
	"command.write actions edit": "Modificare un’azione",
	"help.write actions edit": "Modificare un’azione propria o del proprio team",
	"command.write actions remove": "Rimuovere un’azione",
	"help.write actions remove": "Rimuovere un’azione; si può ripristinare",
	"command.write house accept": "Aggiungere",
	"help.write house accept":
		"Aggiungere ciò che un’importazione ha mostrato, o ripristinare qualcosa",
	"command.write swiss": "Grafia svizzera",
	"help.write swiss": "Tedesco con ss al posto di ß, per sé o per tutti",

	"arg.term": "Termine",
	"hint.term": "Al massimo 80 caratteri, su una riga.",
	"arg.rule": "Che cosa vale",
	"hint.rule":
		"Scegliere se resta com’è o se si usa al posto di altre parole. Queste si indicano solo nel secondo caso.",
	"arg.instead": "Al posto di",
	"hint.instead":
		"Le altre parole, separate da virgole: al massimo dieci, ognuna di al massimo 80 caratteri e nessuna due volte.",
	"arg.scope": "Per chi",
	"hint.scope":
		"Scegliere per chi vale. Un team si indica solo con la scelta «Un team».",
	"arg.name": "Nome",
	"hint.name": "Al massimo 40 caratteri, su una riga.",
	"arg.instruction": "Che cosa chiede a un testo",
	"hint.instruction":
		"Al massimo 1000 caratteri, per esempio: Scrivere con calore e brevità, e ringraziare chi legge.",
	"arg.lines": "Righe",
	"hint.lines":
		"Una riga per ogni termine: term;instead;language. Le ultime due parti si possono omettere.",
	"arg.spelling": "Grafia svizzera",
	"hint.spelling": "Uno tra on, off e inherit.",

	"choice.private": "Solo per me",
	"choice.team": "Un team",
	"choice.organisation": "Tutta l’organizzazione",
	"choice.keep": "Resta com’è",
	"choice.prefer": "Si usa al posto di altre parole",
	"choice.any": "Ogni lingua",
	"choice.on": "Attiva",
	"choice.off": "Non attiva",
	"choice.inherit": "Come l’organizzazione",

	"house.intro":
		"Senza una scelta in «Per chi», vale solo per chi aggiunge. Che cosa vale per tutti lo decide un admin.",
	"house.for.private": "Solo per me",
	"house.for.team": "Team {team}",
	"house.for.organisation": "Tutta l’organizzazione",
	"house.for.gone": "Un team che non esiste più",
	"house.note":
		"Ciò che è proprio prevale su ciò che è del team, e ciò che è del team su ciò che è dell’organizzazione.",
	"house.no-match": "Nulla corrisponde a questa ricerca.",
	"house.menu": "Vedere, modificare, rimuovere…",
	"house.choose": "Di quale si tratta?",
	"house.choose.text": "Non è stato modificato nulla. Sceglierne uno:",
	"house.choose.one": "{name} · {place}",
	"house.add.verb": "Aggiungere",
	"house.edit.verb": "Modificare",
	"house.remove.verb": "Rimuovere",
	"house.button.edit": "Modificare…",
	"house.button.remove": "Rimuovere",
	"house.button.undo-add": "Annullare: rimuovere",
	"house.button.undo-remove": "Annullare: ripristinare",
	"house.button.search": "Cercare…",
	"house.button.import": "Importare…",
	"house.button.export": "Esportare",

	"house.term.title":
		"Glossario: {count, plural, =0 {nessun termine} one {# termine} other {# termini}}",
	"house.term.none":
		"Non c’è ancora nessun termine. Un termine può restare com’è in ogni testo, o essere usato al posto di altre parole.",
	"house.term.keep": "{term}: resta com’è",
	"house.term.prefer": "{term}: al posto di {instead}",
	"house.term.in": "{line} ({language})",
	"house.term.nothing": "nulla",
	"house.term.more": "{count} in più",
	"house.term.add": "Aggiungere il termine {name}",
	"house.term.added": "Il termine {name} è stato aggiunto",
	"house.term.edit": "Modificare il termine {name}",
	"house.term.changed": "Il termine {name} è stato modificato",
	"house.term.remove": "Rimuovere il termine {name}",
	"house.term.removed": "Il termine {name} è stato rimosso",
	"house.term.button.add": "Aggiungere un termine…",
	"house.term.button.list": "Glossario",

	"house.way.line": "{name}: {instruction}",
	"house.tone.title":
		"Toni personalizzati: {count, plural, =0 {nessuno} other {#}}",
	"house.tone.none":
		"Non c’è ancora nessun tono. Un tono è un nome e ciò che chiede a un testo.",
	"house.tone.add": "Aggiungere il tono {name}",
	"house.tone.added": "Il tono {name} è stato aggiunto",
	"house.tone.edit": "Modificare il tono {name}",
	"house.tone.changed": "Il tono {name} è stato modificato",
	"house.tone.remove": "Rimuovere il tono {name}",
	"house.tone.removed": "Il tono {name} è stato rimosso",
	"house.tone.button.add": "Aggiungere un tono…",
	"house.tone.button.list": "Tutti i toni",
	"house.action.title":
		"Azioni personalizzate: {count, plural, =0 {nessuna} other {#}}",
	"house.action.none":
		"Non c’è ancora nessuna azione. Un’azione è un nome e ciò che chiede a un testo.",
	"house.action.add": "Aggiungere l’azione {name}",
	"house.action.added": "L’azione {name} è stata aggiunta",
	"house.action.edit": "Modificare l’azione {name}",
	"house.action.changed": "L’azione {name} è stata modificata",
	"house.action.remove": "Rimuovere l’azione {name}",
	"house.action.removed": "L’azione {name} è stata rimossa",
	"house.action.button.add": "Aggiungere un’azione…",
	"house.action.button.list": "Tutte le azioni",

	"house.accept.title":
		"Aggiungere {count, plural, one {# voce} other {# voci}}",
	"house.accept.ask":
		"{count, plural, one {Verrebbe aggiunto # termine} other {Verrebbero aggiunti # termini}}. Non è ancora stato modificato nulla.",
	"house.accept.done":
		"{count, plural, one {# voce è stata aggiunta} other {# voci sono state aggiunte}}",
	"house.import.known": "Già presenti, rimasti come sono",
	"house.import.more": "{count, number} in più",
	"house.import.button":
		"{count, plural, one {Aggiungere questo termine} other {Aggiungere questi # termini}}",
	"house.import.fault": "riga {line, number} ({why})",
	"house.import.cells": "più di quattro parti",
	"house.import.term": "il termine manca, è troppo lungo o non è leggibile",
	"house.import.instead": "le parole da sostituire non sono adatte",
	"house.import.language": "la lingua non è tra de, en, es, fr, it",
	"house.import.twice": "lo stesso termine si trova più sopra",
	"house.import.empty": "nessuna riga con un termine",
	"house.export.title":
		"{count, plural, =0 {Nessun termine} one {# termine} other {# termini}} in un file",
	"house.export.note":
		"Il file è privato. Si può modificare in un foglio di calcolo e riprendere con un’importazione.",

	"house.swiss.on": "Il tedesco è scritto con ss al posto di ß",
	"house.swiss.off": "Il tedesco è scritto con ß",
	"house.swiss.you": "Per me",
	"house.swiss.everybody": "Nell’organizzazione",
	"house.swiss.turn.on": "Attivare la grafia svizzera per tutti",
	"house.swiss.turn.off": "Disattivare la grafia svizzera per tutti",
	"house.swiss.verb": "Confermare",
	"house.swiss.button.on": "Attivare per me",
	"house.swiss.button.off": "Disattivare per me",
	"house.swiss.button.inherit": "Come l’organizzazione",
	"house.swiss.button.house-on": "Attivare per tutti…",
	"house.swiss.button.house-off": "Disattivare per tutti…",
	"house.swiss.note":
		"La grafia svizzera vale solo per i testi in tedesco. La propria scelta prevale su quella dell’organizzazione.",

	"problem.house-full":
		"Non c’è più posto: qui se ne possono avere al massimo {most, number}. Non è stato modificato nulla. Prima rimuovere qualcosa.",
	"problem.lines-unusable":
		"Non ho potuto riprendere le righe, perciò non è stato modificato nulla: {lines}. Correggerle e riprovare.",
} as const;
