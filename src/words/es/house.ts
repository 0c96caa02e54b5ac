/** The organisation's own words, tones and actions. */
export const house = {
	"command.write glossary": "Glosario",
	"help.write glossary":
		"Los términos que valen para usted: intactos o preferidos",
	"command.write glossary show": "Un término",
	"help.write glossary show": "Un término y lo que se puede hacer con él",
	"command.write glossary add": "Añadir un término",
	"help.write glossary add":
		"Añadir un término para usted, su equipo o todo el mundo",
	"command.write glossary edit": "Cambiar un término",
	"help.write glossary edit": "Cambiar un término suyo o de su equipo",
	"command.write glossary remove": "Quitar un término",
	"help.write glossary remove": "Quitar un término; se puede recuperar",
	"command.write glossary import": "Importar términos",
	"help.write glossary import":
		"Incorporar líneas de una hoja de cálculo: term;instead;language",
	"command.write glossary export": "Exportar el glosario",
	"help.write glossary export":
		"Los términos que valen para usted, en un archivo CSV",
	"command.write tones": "Tonos propios",
	"help.write tones":
		"Los tonos creados por usted, por su equipo o para todo el mundo aquí",
	"command.write tones show": "Un tono",
	"help.write tones show": "Un tono y lo que se puede hacer con él",
	"command.write tones add": "Añadir un tono",
	"help.write tones add":
		"Añadir un tono para usted, su equipo o todo el mundo",
	"command.write tones edit": "Cambiar un tono",
	"help.write tones edit": "Cambiar un tono suyo o de su equipo",
	"command.write tones remove": "Quitar un tono",
	"help.write tones remove": "Quitar un tono; se puede recuperar",
	"command.write actions": "Acciones propias",
	"help.write actions":
		"Las acciones creadas por usted, por su equipo o para todo el mundo aquí",
	"command.write actions show": "Una acción",
	"help.write actions show": "Una acción y lo que se puede hacer con ella",
	"command.write actions add": "Añadir una acción",
	"help.write actions add":
		"Añadir una acción para usted, su equipo o todo el mundo",
	"command.write actions edit": "Cambiar una acción",
	"help.write actions edit": "Cambiar una acción suya o de su equipo",
	"command.write actions remove": "Quitar una acción",
	"help.write actions remove": "Quitar una acción; se puede recuperar",
	"command.write house accept": "Añadir",
	"help.write house accept":
		"Añadir lo que mostró una importación, o recuperar lo que se quitó",
	"command.write swiss": "Ortografía suiza",
	"help.write swiss":
		"Alemán con ss en lugar de ß, para usted o para todo el mundo",

	"arg.term": "Término",
	"hint.term": "80 caracteres como máximo, en una línea.",
	"arg.rule": "Qué vale para él",
	"hint.rule":
		"Elija si queda como está, o si se usa en lugar de otras palabras. Esas palabras solo sirven para lo segundo.",
	"arg.instead": "En lugar de",
	"hint.instead":
		"Las otras palabras, separadas por comas, diez como máximo, de hasta 80 caracteres cada una y sin repetir.",
	"arg.scope": "Para quién",
	"hint.scope":
		"Elija para quién vale. Un equipo solo va con la opción «Un equipo».",
	"arg.name": "Nombre",
	"hint.name": "40 caracteres como máximo, en una línea.",
	"arg.instruction": "Qué pide al texto",
	"hint.instruction":
		"1000 caracteres como máximo, por ejemplo: Escribe con calidez y brevedad, y da las gracias a quien lee.",
	"arg.lines": "Líneas",
	"hint.lines":
		"Una línea por término: term;instead;language, es decir, el término, las palabras que sustituye y el idioma. Los dos últimos son opcionales.",
	"arg.spelling": "Ortografía suiza",
	"hint.spelling": "Elija una opción: on, off, inherit.",

	"choice.private": "Solo yo",
	"choice.team": "Un equipo",
	"choice.organisation": "Toda la organización",
	"choice.keep": "Queda como está",
	"choice.prefer": "Se usa en lugar de otras palabras",
	"choice.any": "Cualquier idioma",
	"choice.on": "Activada",
	"choice.off": "Desactivada",
	"choice.inherit": "Como la organización",

	"house.intro":
		"Si no elige nada en «Para quién», solo vale para usted. Lo que vale para todo el mundo lo decide un admin.",
	"house.for.private": "Solo usted",
	"house.for.team": "Equipo {team}",
	"house.for.organisation": "Toda la organización",
	"house.for.gone": "Un equipo que ya no existe",
	"house.note":
		"Lo suyo va antes que lo de un equipo, y lo de un equipo antes que lo de la organización.",
	"house.no-match": "Nada coincide con esta búsqueda.",
	"house.menu": "Ver, cambiar o quitar…",
	"house.choose": "¿A cuál se refiere?",
	"house.choose.text": "No se ha cambiado nada. Elija una opción:",
	"house.choose.one": "{name} · {place}",
	"house.add.verb": "Añadir",
	"house.edit.verb": "Cambiar",
	"house.remove.verb": "Quitar",
	"house.button.edit": "Cambiar…",
	"house.button.remove": "Quitar",
	"house.button.undo-add": "Deshacer: quitar",
	"house.button.undo-remove": "Deshacer: volver a añadir",
	"house.button.search": "Buscar…",
	"house.button.import": "Importar…",
	"house.button.export": "Exportar",

	"house.term.title":
		"Glosario: {count, plural, =0 {ningún término} one {# término} other {# términos}}",
	"house.term.none":
		"Aún no hay ningún término. Un término puede quedar como está en cada texto, o usarse en lugar de otras palabras.",
	"house.term.keep": "{term}: queda como está",
	"house.term.prefer": "{term}: en lugar de {instead}",
	"house.term.in": "{line} ({language})",
	"house.term.nothing": "nada",
	"house.term.more": "{count} más",
	"house.term.add": "Añadir el término {name}",
	"house.term.added": "El término {name} se ha añadido",
	"house.term.edit": "Cambiar el término {name}",
	"house.term.changed": "El término {name} se ha cambiado",
	"house.term.remove": "Quitar el término {name}",
	"house.term.removed": "El término {name} se ha quitado",
	"house.term.button.add": "Añadir un término…",
	"house.term.button.list": "Glosario",

	"house.way.line": "{name}: {instruction}",
	"house.tone.title": "Tonos propios: {count, plural, =0 {ninguno} other {#}}",
	"house.tone.none":
		"Aún no hay ningún tono. Un tono es un nombre y lo que pide a un texto.",
	"house.tone.add": "Añadir el tono {name}",
	"house.tone.added": "El tono {name} se ha añadido",
	"house.tone.edit": "Cambiar el tono {name}",
	"house.tone.changed": "El tono {name} se ha cambiado",
	"house.tone.remove": "Quitar el tono {name}",
	"house.tone.removed": "El tono {name} se ha quitado",
	"house.tone.button.add": "Añadir un tono…",
	"house.tone.button.list": "Todos los tonos",
	"house.action.title":
		"Acciones propias: {count, plural, =0 {ninguna} other {#}}",
	"house.action.none":
		"Aún no hay ninguna acción. Una acción es un nombre y lo que pide a un texto.",
	"house.action.add": "Añadir la acción {name}",
	"house.action.added": "La acción {name} se ha añadido",
	"house.action.edit": "Cambiar la acción {name}",
	"house.action.changed": "La acción {name} se ha cambiado",
	"house.action.remove": "Quitar la acción {name}",
	"house.action.removed": "La acción {name} se ha quitado",
	"house.action.button.add": "Añadir una acción…",
	"house.action.button.list": "Todas las acciones",

	"house.accept.title":
		"Añadir {count, plural, one {# entrada} other {# entradas}}",
	"house.accept.ask":
		"{count, plural, one {Se añadiría # término} other {Se añadirían # términos}}. Aún no se ha cambiado nada.",
	"house.accept.done":
		"{count, plural, one {Se ha añadido # entrada} other {Se han añadido # entradas}}",
	"house.import.known": "Ya existentes, se dejan como están",
	"house.import.more": "{count, number} más",
	"house.import.button":
		"{count, plural, one {Añadir este término} other {Añadir estos # términos}}",
	"house.import.fault": "línea {line, number} ({why})",
	"house.import.cells": "más de cuatro partes",
	"house.import.term": "el término falta, es demasiado largo o no es legible",
	"house.import.instead": "las palabras que sustituye no son válidas",
	"house.import.language": "el idioma no es de, en, es, fr ni it",
	"house.import.twice": "el mismo término aparece más arriba",
	"house.import.empty": "ninguna línea con un término",
	"house.export.title":
		"{count, plural, =0 {Ningún término} one {# término} other {# términos}} en un archivo",
	"house.export.note":
		"El archivo es solo para usted. Puede cambiarlo en una hoja de cálculo y volver a importarlo.",

	"house.swiss.on": "Usted escribe el alemán con ss en lugar de ß",
	"house.swiss.off": "Usted escribe el alemán con ß",
	"house.swiss.you": "Para usted",
	"house.swiss.everybody": "En la organización",
	"house.swiss.turn.on": "Activar la ortografía suiza para todo el mundo",
	"house.swiss.turn.off": "Desactivar la ortografía suiza para todo el mundo",
	"house.swiss.verb": "Aplicar",
	"house.swiss.button.on": "Activar para mí",
	"house.swiss.button.off": "Desactivar para mí",
	"house.swiss.button.inherit": "Como la organización",
	"house.swiss.button.house-on": "Activar para todo el mundo…",
	"house.swiss.button.house-off": "Desactivar para todo el mundo…",
	"house.swiss.note":
		"La ortografía suiza solo vale para textos en alemán. Su propia elección va antes que la de la organización.",

	"problem.house-full":
		"No hay sitio para más: aquí caben {most, number} como máximo. No se ha cambiado nada. Quite algo primero.",
	"problem.lines-unusable":
		"No he podido incorporar las líneas, así que no se ha cambiado nada: {lines}. Corríjalas e inténtelo de nuevo.",
} as const;
