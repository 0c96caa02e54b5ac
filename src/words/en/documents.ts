/** Documents: reading, asking, filing. */
export const documents = {
	"command.ask": "Ask",
	"command.ask document": "Ask about a file",
	"command.ask desk": "Documents",
	"command.ask file": "File a document",
	"command.ask file-all": "File documents",
	"command.ask leave": "Leave a document",
	"command.ask take": "Take up a document",
	"command.ask doubt": "Look at a document",
	"command.ask refile": "Change the category",
	"command.ask unfile": "Undo filing",
	"help.ask":
		"Ask about the files you sent last; send me files to have them read.",
	"help.ask document":
		"Choose files to ask about, summarise, translate or file.",
	"help.ask desk": "The documents you are working on.",
	"help.ask file": "Files a document under a category.",
	"help.ask file-all": "Files all documents whose category is clear.",
	"help.ask leave": "Leaves a document where it is.",
	"help.ask take": "Offers a document again that was left.",
	"help.ask doubt": "Looks at a document on its own.",
	"help.ask refile": "Moves a filed document under another category.",
	"help.ask unfile": "Takes filed documents out of the drive again.",
	"help.subject.ask": "Documents",
	"arg.question": "Your question",
	"hint.question": "A question in your own words, at most 3000 characters.",
	"arg.files": "Files",
	"hint.files": "Up to 10 files of at most 10 MB each.",

	"documents.title": "“{name}”",
	"documents.none": "There is no document here any more",
	"documents.kind.pdf": "PDF",
	"documents.kind.docx": "Word",
	"documents.kind.pptx": "PowerPoint",
	"documents.kind.xlsx": "Excel",
	"documents.kind.odt": "OpenDocument text",
	"documents.kind.ods": "OpenDocument sheet",
	"documents.kind.odp": "OpenDocument slides",
	"documents.kind.rtf": "RTF",
	"documents.kind.text": "Text",
	"documents.kind.markdown": "Markdown",
	"documents.kind.csv": "CSV",
	"documents.kind.html": "Web page",
	"documents.kind.mail": "Mail",
	"documents.kind.image": "Picture",
	"documents.pages.pages": "{count, plural, one {# page} other {# pages}}",
	"documents.pages.slides": "{count, plural, one {# slide} other {# slides}}",
	"documents.pages.sheets": "{count, plural, one {# sheet} other {# sheets}}",
	"documents.language.en": "English",
	"documents.language.fr": "French",
	"documents.language.de": "German",
	"documents.language.it": "Italian",
	"documents.language.es": "Spanish",
	"documents.photo.size": "{width, number} × {height, number} pixels",
	"documents.photo.taken": "taken on {day}",
	"documents.and": "{one} · {other}",
	"documents.cut":
		"It is very long: I read the first 600,000 characters, and nothing after them.",
	"documents.scans":
		"{count, plural, one {# page is a picture, so I could not read it.} other {# pages are pictures, so I could not read them.}}",
	"documents.recognised":
		"{count, plural, one {# page was read from a picture: letters may be wrong.} other {# pages were read from pictures: letters may be wrong.}}",
	"documents.recognised.picture":
		"I read its words from the picture: letters may be wrong.",
	"documents.only-scans":
		"Its pages are scanned pictures, so there is no text that I can read. You can still file it.",
	"documents.no-text":
		"There is no text in it that I can read. You can still file it.",

	"documents.mark.page": "page {number, number}",
	"documents.mark.slide": "slide {number, number}",
	"documents.mark.sheet": "sheet “{title}”",
	"documents.mark.sheet-number": "sheet {number, number}",
	"documents.mark.message": "the mail",
	"documents.mark.section": "under “{title}”",
	"documents.mark.beginning": "at the beginning",

	"documents.suggest": "I would file it under {label}, in {folder}.",
	"documents.why.quote": "Because it says “{quote}” ({place}).",
	"documents.why.rule":
		"Because a rule of this category fits its name, kind or sender.",
	"documents.why.facts": "Because it is a photo from a camera.",
	"documents.why.learned":
		"Because it resembles documents you filed there before.",
	"documents.tally":
		"{of, plural, one {{right, plural, =0 {My one suggestion for this category was wrong.} other {My one suggestion for this category was right.}}} other {My suggestions for this category: right {right, number} of the last {of, number} times.}}",
	"documents.tally.short": "{right, number} of {of, number}",
	"documents.tally.new": "none yet",
	"documents.unsure":
		"I am not sure where it belongs. Choose a category, or leave it.",
	"documents.unsure.one": "I am not sure. It could be {one}.",
	"documents.unsure.two": "I am not sure. It could be {one} or {other}.",
	"documents.unsure.picture":
		"I cannot tell what this picture shows. Choose a category, or leave it.",
	"documents.unsure.blank":
		"Without text I cannot tell where it belongs. Choose a category, or leave it.",
	"documents.unsure.failed":
		"The model did not answer, so I do not know where it belongs. Choose a category, or leave it.",
	"documents.unsure.off":
		"No rule of yours fits, and AI is switched off for you here or its budget is used up. Choose a category, or leave it.",
	"documents.unsure.no-model":
		"No rule of yours fits, and no model is connected, so I do not know where it belongs. Choose a category, or leave it.",
	"documents.left": "Left alone: it stays where it is, and nothing was filed.",
	"documents.filed": "Filed under {label}: {path} in {drive}.",
	"documents.filed.here": "Filed under {label}: {path}",
	"documents.filed.gone": "It was filed, and is no longer where I put it.",
	"documents.link": "Open it",
	"documents.filing": "Filing: {done, number} of {count, number} done",
	"documents.reading":
		"{count, plural, one {Reading the file} other {Reading # files: {done, number} done}}",
	"documents.button.file": "File it",
	"documents.button.file-all":
		"{count, plural, one {File this one} other {File these #}}",
	"documents.button.leave": "Leave it",
	"documents.button.take": "Take it up again",
	"documents.button.undo": "Undo",
	"documents.button.undo-all": "Undo all",
	"documents.button.summary": "Summarise",
	"documents.button.ask": "Ask…",
	"documents.button.extract": "Extract fields…",
	"documents.button.choose": "Choose files…",
	"documents.menu.other": "Other category",
	"documents.menu.category": "Category",
	"documents.menu.doubt": "One is not right",
	"documents.menu.undo": "Undo one",
	"documents.menu.translate": "Translate",
	"documents.note":
		"Only you see this. What I read is forgotten after half an hour.",
	"documents.note.no-model":
		"Without AI: by your rules and what the file says of itself. Only you see this, and what I read is forgotten after half an hour.",

	"documents.place":
		"{model} at {operator} in {region} · nothing is kept · check before you use it",
	"documents.place.somewhere":
		"{model} at {operator} · nothing is kept · check before you use it",
	"documents.place.local":
		"{model} on this machine · nothing is kept · check before you use it",

	"documents.batch.title": "{count, plural, one {# file} other {# files}}",
	"documents.batch.look":
		"{count, plural, one {Please look at this one first} other {Please look at these # first, one after the other}}",
	"documents.batch.doubt": "“{name}”: {why}",
	"documents.batch.then": "Then: {names}",
	"documents.batch.sure": "I would file these",
	"documents.batch.filed": "{count, plural, one {# filed} other {# filed}}",
	"documents.batch.filed-line": "{label}: {path}",
	"documents.batch.gone-line": "“{name}” is no longer where I put it",
	"documents.batch.left": "Left alone: {names}",
	"documents.batch.failed": "I could not read",
	"documents.batch.together": "All of them together",
	"documents.failed.line": "“{name}”: {why}",
	"documents.nameless": "a file",
	"documents.column.name": "File",
	"documents.column.category": "Category",
	"documents.column.folder": "Folder",
	"documents.column.right": "Right so far",
	"documents.unfiled.these": "These were not done:",

	"documents.file.title": "File “{name}” under {label}",
	"documents.file-all.title":
		"{count, plural, one {File # document} other {File # documents}}",
	"documents.file.verb": "File",
	"documents.row.folder": "Folder",
	"documents.unfile.title":
		"{count, plural, one {Take # filed document out of the drive} other {Take # filed documents out of the drive}}",
	"documents.unfile.verb": "Take out",
	"documents.unfile.changed": "somebody changed it since, so it stays",
	"documents.unfiled":
		"{count, plural, one {# document taken out of the drive} other {# documents taken out of the drive}}",
	"documents.undone":
		"{count, plural, one {# document was taken out of the drive again.} other {# documents were taken out of the drive again.}}",
	"documents.unfiled.kept": "{path}: {why}",

	"documents.how.title": "Which document?",
	"documents.how.text":
		"I read a file, answer questions about it with the words that prove it, summarise and translate it, take fields out of it, and file it when you say so.",
	"documents.how.message":
		"Send me one or several files in our own conversation, with a question or without.",
	"documents.how.menu":
		"Choose “File this” from the menu of any message with a file.",
	"documents.how.channel":
		"Invite me to a channel: whoever shares a file there gets a suggestion that nobody else sees.",

	"problem.file-empty":
		"This file is empty, so there is nothing to read. Nothing was kept.",
	"problem.file-large":
		"This file is too large: I read files up to {most, number} MB. Nothing was kept. Send the part that matters.",
	"problem.file-kind":
		"I cannot read files of this kind. I read PDF, Word, PowerPoint, Excel, OpenDocument, RTF, text, Markdown, CSV, HTML, mail and photos. Nothing was kept.",
	"problem.file-locked":
		"This file is protected with a password, so I cannot read it. Nothing was kept. Save it without the password and send it again.",
	"problem.file-damaged":
		"This file is damaged, so I cannot read it. Nothing was kept. Open it in its own program, save it anew and send it again.",
	"problem.file-unsafe":
		"This file is built in a way that could do harm when it is opened, so I did not read it. Nothing was kept. Open it in its own program, save it anew and send it again.",
	"problem.file-slow":
		"Reading this file took too long, so I stopped. Nothing was kept. Send a smaller part of it, or save it as a PDF.",
	"problem.file-gone":
		"This file is no longer there, so nothing was done. Send it again.",
	"problem.file-not-yours":
		"You are not in the conversation this file was shared in, so I did not open it.",
	"problem.file-unavailable":
		"The chat did not hand me this file, so I read nothing. Try again in a few minutes; if it stays like this, an admin can look whether I may read files there.",
	"problem.files-too-many":
		"These are too many files at once: I take up to {most, number}. Nothing was done. Send them in parts.",
	"problem.document-blank":
		"There is no text in this document that I can read. Nothing was kept.",
	"documents.no-files": "There is no file in this message",
	"documents.no-files.text":
		"Choose “File this” on a message with a file, or send the file to me. Nothing was done.",
} as const;
