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
	"once.failed.title": "That did not work",
	"once.failed.text":
		"The page cannot be shown right now. Try again in a moment.",
} as const;
