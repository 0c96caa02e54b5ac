/** Documents in another language, and fields taken out of them. */
export const translation = {
	"command.ask translate": "Translate a document",
	"help.ask translate":
		"Translates the documents you sent, and gives them back in the same shape.",
	"arg.format": "As",
	"hint.format": "Choose one of: docx, md, txt.",
	"choice.docx": "Word (.docx)",
	"choice.md": "Markdown (.md)",
	"choice.txt": "Text (.txt)",
	"documents.button.desk": "Back to the documents",
	"translation.working": "Translating …",
	"translation.working.part":
		"Translating: part {part, number} of {parts, number} …",
	"translation.title": "Translated into {language}",
	"translation.whole":
		"{count, plural, one {Its one part was translated; numbers, links and addresses were compared with the original.} other {All # parts were translated; numbers, links and addresses were compared with the original.}}",
	"translation.kept":
		"{count, plural, one {# of {of, number} parts is} other {# of {of, number} parts are}} as before, because no translation of {count, plural, one {it} other {them}} kept all numbers, links and addresses.",
	"translation.again": "Again",
	"translation.menu.format": "As another file",
	"translation.no-model": "Not translated",
	"translation.no-model.text":
		"No model is connected, and without one I cannot translate. Nothing was sent anywhere, and the document is as it was.",
} as const;
