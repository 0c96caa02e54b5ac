/** Documents: reading, asking, filing. */
export const documents = {
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
	"problem.files-too-many":
		"These are too many files at once: I take up to {most, number}. Nothing was done. Send them in parts.",
	"problem.document-blank":
		"There is no text in this document that I can read. Nothing was kept.",
} as const;
