/** Storage. */
export const storage = {
	"command.storage": "Storage",
	"help.storage": "How full the storage is, how it grows and when it is full",
	"command.storage top": "What takes room",
	"help.storage top":
		"The largest files and folders, and what sits in the trash",
	"command.storage purge-trash": "Empty the trash",
	"help.storage purge-trash":
		"Delete what is in the trash for good, so that its room is free again",
	"storage.title": "Storage {used} of {pool} used ({share})",
	"storage.used": "{used} of {pool}",
	"storage.stack": "Storage",
	"storage.drive": "kDrive",
	"storage.chat": "kChat",
	"storage.trash": "In the trash",
	"storage.free": "Free",
	"storage.parts":
		"kDrive {drive}, kChat {chat}, in the trash {trash}, free {free} of {pool}",
	"storage.parts-no-chat":
		"kDrive {drive}, in the trash {trash}, free {free} of {pool}; kChat is not told apart",
	"storage.parts-no-trash":
		"kDrive {drive} with its trash, kChat {chat}, free {free} of {pool}",
	"storage.parts-drive":
		"kDrive {drive} with its trash, free {free} of {pool}; kChat is not told apart",
	"storage.untold": "Infomaniak does not tell",
	"storage.alt": "{parts}. {line}",
	"storage.note":
		"All users, kDrive and kChat share one pool. Mail is not counted. What is in the trash still counts.",
	"storage.growth.unknown":
		"There are not enough days yet to say how fast it grows.",
	"storage.growth.flat": "It hardly changes from day to day.",
	"storage.growth.shrinking": "Shrinking about {daily} a day.",
	"storage.growth.far":
		"Growing about {daily} a day. At this pace it is not full in the next ten years.",
	"storage.growth.open":
		"Growing about {daily} a day; full around {full} ({earliest} at the earliest).",
	"storage.growth.range":
		"Growing about {daily} a day; full around {full} (between {earliest} and {latest}).",
	"storage.growth.full":
		"Nothing is free any more. Empty the trash, delete something for good, or have more users or a higher plan.",
	"storage.button.top": "What takes room",
	"storage.button.purge": "Empty the trash: frees {freed}…",
	"storage.button.purge-untold": "Empty the trash…",
	"storage.button.show": "Storage",
	"storage.top.title": "What takes room",
	"storage.top.trash":
		"{count, plural, =0 {The trash is empty.} one {# thing in the trash takes {sum}.} other {# things in the trash take {sum}.}}",
	"storage.top.trash-untold":
		"{count, plural, =0 {The trash is empty.} one {# thing is in the trash.} other {# things are in the trash.}}",
	"storage.column.path": "What",
	"storage.column.owner": "Whose",
	"storage.column.size": "Size",
	"storage.column.where": "Where",
	"storage.column.changed": "Changed or deleted",
	"storage.shared": "Shared",
	"storage.purge.title": "Empty the trash for good",
	"storage.purge.verb": "Empty it",
	"storage.purge.goes": "What goes",
	"storage.purge.count":
		"{count, plural, one {# file or folder} other {# files and folders}}",
	"storage.purge.back": "Comes back",
	"storage.purge.largest": "The largest",
	"storage.purge.item": "{name} ({size})",
	"storage.purge.done":
		"The trash is empty: {count, plural, one {# thing} other {# things}} deleted, {freed} free again",
	"storage.purge.done-untold":
		"The trash is empty: {count, plural, one {# thing} other {# things}} deleted. Infomaniak tells later how much is free again",
	"storage.purge.now": "Now {used} of {pool} are used.",
	"storage.purge.seen": "The trash is empty",
} as const;
