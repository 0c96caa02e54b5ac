/** Documents: questions and summaries. */
export const questions = {
	"command.ask question": "Ask about documents",
	"help.ask question":
		"An answer from the words of a document, with the place it stands at",
	"command.ask again": "Ask once more",
	"help.ask again": "The last question about a document once more",
	"command.ask stop": "Stop reading",
	"help.ask stop": "Stop while a document is being read",
	"question.title": "“{question}”",
	"question.working": "Looking for the answer",
	"question.working.part": "Reading part {part} of {parts}",
	"question.where": "Where it says so",
	"question.near": "What comes closest",
	"question.quote": "“{quote}” — {place}",
	"question.place": "{name}, {place}",
	"question.absent":
		"{count, plural, one {Not in the document} other {Not in these documents}}",
	"question.absent.text":
		"I read all of the text and found nothing that answers this.",
	"question.absent.partly":
		"I found nothing that answers this in what I could read. It may stand in what I could not read.",
	"question.unproved": "No answer I can prove",
	"question.unproved.text":
		"I found no words in the document that prove an answer, so I show none.",
	"question.search":
		"No model is connected, so this is no answer. These passages have most of your words:",
	"question.search.none":
		"No model is connected, so I only looked for your words. They stand nowhere in the text.",
	"question.search.note":
		"Without AI: passages found by your words · nothing was sent anywhere",
	"question.check.numbers": "This number does not stand in the text: {what}",
	"question.check.dates": "This date does not stand in the text: {what}",
	"question.check.names": "This name does not stand in the text: {what}",
	"question.check.invented":
		"{count, plural, one {# quote does} other {# quotes do}} not stand in the text, so I left {count, plural, one {it} other {them}} out.",
	"question.button.more": "Ask more…",
	"question.button.ask": "Ask…",
	"question.button.summary": "Summarise",
	"question.read.page":
		"{count, plural, one {I read its one page.} other {I read all # pages.}}",
	"question.read.slide":
		"{count, plural, one {I read its one slide.} other {I read all # slides.}}",
	"question.read.sheet":
		"{count, plural, one {I read its one sheet.} other {I read all # sheets.}}",
	"question.read.whole": "I read the whole text.",
	"question.read.several": "I read all of the text of {count} documents.",
	"question.read.cut":
		"{count, plural, one {The document is very long: I read its first {characters, number} characters.} other {Some documents are very long: I read {characters, number} characters in all.}}",
	"question.parts":
		"It was read in {count} parts, as it is too long for the model at once.",
	"question.scanned":
		"{count, plural, one {# page is a picture, so I could not read it.} other {# pages are pictures, so I could not read them.}}",
	"question.scanned.of":
		"{name}: {count, plural, one {# page is a picture, so I could not read it.} other {# pages are pictures, so I could not read them.}}",
	"question.blank": "{name}: there is no text I can read.",
	"question.secrets":
		"{count, plural, one {# password or key} other {# passwords or keys}} in the text stayed here: no model saw {count, plural, one {it} other {them}}.",
	"command.ask summary": "Summarise documents",
	"help.ask summary":
		"What a document says, as long as you want it and for whom you want it",
	"arg.length": "How long",
	"hint.length": "Short is a few sentences, long is several paragraphs.",
	"arg.audience": "For whom",
	"hint.audience": "Who will read the summary.",
	"choice.short": "Short",
	"choice.usual": "Usual length",
	"choice.long": "Long",
	"choice.colleagues": "For colleagues",
	"choice.management": "For the management",
	"choice.public": "For everybody",
	"digest.title": "Summary of “{name}”",
	"digest.title.several": "Summary of {count} documents",
	"digest.working": "Reading the document",
	"digest.points": "What matters most",
	"digest.point": "{text} — {place}",
	"digest.check.unproved": "I found no words that prove this: {text}",
	"digest.left-out":
		"{count, plural, one {# point} other {# points}} did not pass my checks, so I do not show {count, plural, one {it} other {them}}.",
	"digest.button.longer": "Longer",
	"digest.menu.audience": "For whom",
	"digest.extract.of": "What “{name}” says",
	"digest.extract.of.several": "What {count} documents say",
	"digest.extract":
		"No model is connected, so this is no summary. It shows what the document says of itself.",
	"digest.extract.title": "Title",
	"digest.extract.headings": "Headings",
	"digest.extract.sentences": "Sentences that say most",
	"digest.extract.note":
		"Without AI: sentences chosen by simple rules · nothing was sent anywhere",
	"question.stopped": "Nothing was kept of it. Your document is as it was.",
	"question.failed.note": "Your document is as it was. Only you see this.",
} as const;
