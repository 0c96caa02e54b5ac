/** Categories of documents. */
export const categories = {
	"command.categories list": "Categories",
	"help.categories list":
		"The categories of documents, and how often each was right",
	"command.categories show": "A category",
	"help.categories show": "One category: folder, rule, what was learned",
	"command.categories add": "Add a category",
	"help.categories add": "Add a category for documents",
	"command.categories edit": "Change a category",
	"help.categories edit": "Change the names, folder or rule of a category",
	"command.categories remove": "Remove a category",
	"help.categories remove": "Remove a category; filed documents keep it",
	"command.categories forget": "Forget what was learned",
	"help.categories forget":
		"Forget what confirmed documents taught, of one category or all",
	"help.subject.categories": "Categories of documents",

	"arg.category": "Category",
	"hint.category": "Write the name of a category, in any language.",
	"arg.folder": "Folder",
	"hint.folder":
		"Such as Finance/Invoices/'{year}', with '{year}' for the year of the document. A single / is the top of the drive.",
	"arg.hint": "What belongs there",
	"hint.hint":
		"At most 300 characters, for people and for the model. Write none for nothing.",
	"arg.words": "Words in the name",
	"hint.words":
		"A file with one of these words in its name belongs here: up to 20, with commas between them. Write none for nothing.",
	"arg.kinds": "Kinds of files",
	"hint.kinds":
		"Of pdf, docx, pptx, xlsx, odt, ods, odp, rtf, text, markdown, csv, html, mail, image, with commas between them: only these belong here, and with words or senders all have to fit. Write none for nothing.",
	"arg.senders": "Senders",
	"hint.senders":
		"A mail from one of these addresses or domains belongs here: up to 20, with commas between them. With words as well, both have to fit. Write none for nothing.",
	"arg.en": "Name in English",
	"hint.en": "At most 40 characters, on one line.",
	"arg.fr": "Name in French",
	"hint.fr": "At most 40 characters, on one line.",
	"arg.de": "Name in German",
	"hint.de": "At most 40 characters, on one line.",
	"arg.it": "Name in Italian",
	"hint.it": "At most 40 characters, on one line.",
	"arg.es": "Name in Spanish",
	"hint.es": "At most 40 characters, on one line.",

	"categories.title":
		"Categories: {count, plural, =0 {none} one {#} other {#}}",
	"categories.none":
		"There is no category, so no document can be filed. An admin can add one.",
	"categories.column.right": "Suggestions",
	"categories.column.from": "Comes from",
	"categories.right":
		"{of, plural, one {{right, plural, =0 {the one was wrong} other {the one was right}}} other {right {right, number} of the last {of, number}}}",
	"categories.right.none": "none yet",
	"categories.from.standard": "Standard",
	"categories.from.changed": "Standard, changed",
	"categories.from.own": "Your own",
	"categories.folder.top": "The top of the drive",
	"categories.nothing": "nothing",
	"categories.more": "{count, number} more",
	"categories.row.names": "Names",
	"categories.row.documents": "Documents it learned from",
	"categories.menu": "Look at one…",
	"categories.button.list": "All categories",
	"categories.button.add": "Add a category…",
	"categories.button.edit": "Change…",
	"categories.button.remove": "Remove…",
	"categories.button.forget": "Forget what was learned…",
	"categories.add.title": "Add the category {name}",
	"categories.add.verb": "Add",
	"categories.added": "The category {name} was added",
	"categories.edit.title": "Change the category {name}",
	"categories.edit.verb": "Change",
	"categories.changed": "The category {name} was changed",
	"categories.remove.title": "Remove the category {name}",
	"categories.remove.verb": "Remove",
	"categories.remove.note":
		"Filed documents keep this category and stay where they are. What was learned of it is forgotten.",
	"categories.removed": "The category {name} was removed",
	"categories.removed.kept": "Filed documents keep it and stay where they are.",
	"categories.forget.title": "Forget what was learned of {name}",
	"categories.forget.title.all": "Forget what was learned of all categories",
	"categories.forget.verb": "Forget",
	"categories.forget.note": "Documents and categories stay.",
	"categories.forgotten": "What was learned of {name} is forgotten",
	"categories.forgotten.all": "Everything that was learned is forgotten",

	"problem.no-room":
		"There is no room left where documents are filed, so nothing was changed. Make room there and try again.",
} as const;
