/** One-time pages. */
export const pages = {
	"once.waiting.title": "Something for your eyes only",
	"once.waiting.text":
		"You can open it once. After that, or 15 minutes after the link was made, it is gone. Open it when nobody looks over your shoulder.",
	"once.waiting.button": "Show it now",
	"once.shown.note":
		"This page cannot be opened again. Keep what you need before you close it.",
	"once.copy": "Copy",
	"once.copied": "Copied.",
	"once.gone.title": "There is nothing here any more",
	"once.gone.text":
		"This link was opened already, or its 15 minutes are over. Ask for a new one in your chat.",
	"once.gone.warning":
		"If you did not open it yourself, somebody else may have. Then tell an administrator, and have the password changed.",
	"ask.note":
		"What you type in never goes through the chat. The page works for 15 minutes and a few tries.",
	"ask.missing": "Fill in every field, in one line each.",
	"ask.close": "You can close this page.",
	"ask.spent":
		"That was the last try with this page. Ask for a new link in your chat.",
	"ask.unreadable":
		"That did not come from the page as it should, so it was not read. Open the link from your chat again, and type it in there.",
	"once.failed.title": "That did not work",
	"once.failed.text":
		"The page cannot be shown right now. Try again in a moment.",
} as const;
