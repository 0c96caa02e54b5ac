/** Storage. */
export const storage = {
	"command.storage": "Speicher",
	"help.storage":
		"Wie voll der Speicher ist, wie er wächst und wann er voll ist",
	"command.storage top": "Was Speicher belegt",
	"help.storage top":
		"Die grössten Dateien und Ordner, und was im Papierkorb liegt",
	"command.storage purge-trash": "Papierkorb leeren",
	"help.storage purge-trash":
		"Endgültig löschen, was im Papierkorb liegt, damit der Speicher wieder frei ist",
	"storage.title": "Speicher: {used} von {pool} belegt ({share})",
	"storage.used": "{used} von {pool}",
	"storage.stack": "Speicher",
	"storage.drive": "kDrive",
	"storage.chat": "kChat",
	"storage.trash": "Im Papierkorb",
	"storage.free": "Frei",
	"storage.parts":
		"kDrive {drive}, kChat {chat}, im Papierkorb {trash}, frei {free} von {pool}",
	"storage.parts-no-chat":
		"kDrive {drive}, im Papierkorb {trash}, frei {free} von {pool}; kChat ist nicht einzeln bekannt",
	"storage.parts-no-trash":
		"kDrive {drive} samt Papierkorb, kChat {chat}, frei {free} von {pool}",
	"storage.parts-drive":
		"kDrive {drive} samt Papierkorb, frei {free} von {pool}; kChat ist nicht einzeln bekannt",
	"storage.untold": "Infomaniak teilt es nicht mit",
	"storage.alt": "{parts}. {line}",
	"storage.note":
		"Alle Benutzer, kDrive und kChat teilen sich den Speicher. Mails zählen nicht. Was im Papierkorb liegt, zählt noch mit.",
	"storage.growth.unknown":
		"Es sind noch zu wenige Tage, um zu sagen, wie schnell er wächst.",
	"storage.growth.flat": "Von Tag zu Tag ändert sich kaum etwas.",
	"storage.growth.shrinking": "Nimmt um etwa {daily} pro Tag ab.",
	"storage.growth.far":
		"Wächst um etwa {daily} pro Tag. So ist er in den nächsten zehn Jahren nicht voll.",
	"storage.growth.open":
		"Wächst um etwa {daily} pro Tag; voll um den {full} (frühestens am {earliest}).",
	"storage.growth.range":
		"Wächst um etwa {daily} pro Tag; voll um den {full} (zwischen dem {earliest} und dem {latest}).",
	"storage.growth.full":
		"Nichts ist mehr frei. Leeren Sie den Papierkorb, löschen Sie etwas endgültig, oder sorgen Sie für mehr Benutzer oder einen höheren Plan.",
	"storage.button.top": "Was Speicher belegt",
	"storage.button.purge": "Papierkorb leeren: {freed}…",
	"storage.button.purge-untold": "Papierkorb leeren…",
	"storage.button.show": "Speicher",
	"storage.top.title": "Was Speicher belegt",
	"storage.top.trash":
		"{count, plural, =0 {Der Papierkorb ist leer.} one {# Element im Papierkorb belegt {sum}.} other {# Elemente im Papierkorb belegen {sum}.}}",
	"storage.top.trash-untold":
		"{count, plural, =0 {Der Papierkorb ist leer.} one {# Element ist im Papierkorb.} other {# Elemente sind im Papierkorb.}}",
	"storage.column.path": "Was",
	"storage.column.owner": "Von wem",
	"storage.column.size": "Grösse",
	"storage.column.where": "Wo",
	"storage.column.changed": "Geändert oder gelöscht",
	"storage.shared": "Geteilt",
	"storage.purge.title": "Papierkorb endgültig leeren",
	"storage.purge.verb": "Leeren",
	"storage.purge.goes": "Was gelöscht wird",
	"storage.purge.count":
		"{count, plural, one {# Datei oder Ordner} other {# Dateien und Ordner}}",
	"storage.purge.back": "Wird frei",
	"storage.purge.largest": "Die grössten",
	"storage.purge.item": "{name} ({size})",
	"storage.purge.done":
		"Der Papierkorb ist leer: {count, plural, one {# Element} other {# Elemente}} gelöscht, {freed} wieder frei",
	"storage.purge.done-untold":
		"Der Papierkorb ist leer: {count, plural, one {# Element} other {# Elemente}} gelöscht. Wie viel wieder frei ist, teilt Infomaniak später mit",
	"storage.purge.now": "Jetzt sind {used} von {pool} belegt.",
	"storage.purge.seen": "Der Papierkorb ist leer",
} as const;
