/** Storage. */
export const storage = {
	"command.storage": "Almacenamiento",
	"help.storage":
		"Cuánto está lleno el almacenamiento, cómo crece y cuándo se llenará",
	"command.storage top": "Qué ocupa espacio",
	"help.storage top":
		"Los archivos y carpetas más grandes, y lo que hay en la papelera",
	"command.storage purge-trash": "Vaciar la papelera",
	"help.storage purge-trash":
		"Eliminar para siempre lo que hay en la papelera, para liberar su espacio",
	"storage.title": "Almacenamiento: {used} de {pool} en uso ({share})",
	"storage.used": "{used} de {pool}",
	"storage.stack": "Almacenamiento",
	"storage.drive": "kDrive",
	"storage.chat": "kChat",
	"storage.trash": "En la papelera",
	"storage.free": "Libre",
	"storage.parts":
		"kDrive {drive}, kChat {chat}, papelera {trash}, libre {free} de {pool}",
	"storage.parts-no-chat":
		"kDrive {drive}, papelera {trash}, libre {free} de {pool}; la parte de kChat no se indica",
	"storage.parts-no-trash":
		"kDrive con su papelera {drive}, kChat {chat}, libre {free} de {pool}",
	"storage.parts-drive":
		"kDrive con su papelera {drive}, libre {free} de {pool}; la parte de kChat no se indica",
	"storage.untold": "Infomaniak no lo dice",
	"storage.alt": "{parts}. {line}",
	"storage.note":
		"Todos los usuarios, kDrive y kChat comparten un mismo espacio. El correo no cuenta. Lo que está en la papelera sigue contando.",
	"storage.growth.unknown":
		"Aún no hay días suficientes para decir a qué ritmo crece.",
	"storage.growth.flat": "Apenas cambia de un día a otro.",
	"storage.growth.shrinking": "Disminuye unos {daily} al día.",
	"storage.growth.far":
		"Crece unos {daily} al día. A este ritmo no se llenará en los próximos diez años.",
	"storage.growth.open":
		"Crece unos {daily} al día; lleno hacia el {full} (como pronto, el {earliest}).",
	"storage.growth.range":
		"Crece unos {daily} al día; lleno hacia el {full} (entre el {earliest} y el {latest}).",
	"storage.growth.full":
		"Ya no queda espacio libre. Vacíe la papelera, elimine algo para siempre, o tenga más usuarios o un plan superior.",
	"storage.button.top": "Qué ocupa espacio",
	"storage.button.purge": "Vaciar la papelera ({freed})…",
	"storage.button.purge-untold": "Vaciar la papelera…",
	"storage.button.show": "Almacenamiento",
	"storage.top.title": "Qué ocupa espacio",
	"storage.top.trash":
		"{count, plural, =0 {La papelera está vacía.} one {# elemento de la papelera ocupa {sum}.} other {# elementos de la papelera ocupan {sum}.}}",
	"storage.top.trash-untold":
		"{count, plural, =0 {La papelera está vacía.} one {Hay # elemento en la papelera.} other {Hay # elementos en la papelera.}}",
	"storage.column.path": "Elemento",
	"storage.column.owner": "De quién",
	"storage.column.size": "Tamaño",
	"storage.column.where": "Dónde",
	"storage.column.changed": "Cambiado o eliminado",
	"storage.shared": "Compartido",
	"storage.purge.title": "Vaciar la papelera para siempre",
	"storage.purge.verb": "Vaciar",
	"storage.purge.goes": "Se elimina",
	"storage.purge.count":
		"{count, plural, one {# archivo o carpeta} other {# archivos y carpetas}}",
	"storage.purge.back": "Se libera",
	"storage.purge.largest": "Los más grandes",
	"storage.purge.item": "{name} ({size})",
	"storage.purge.done":
		"La papelera está vacía: {count, plural, one {# elemento eliminado} other {# elementos eliminados}}, {freed} libres de nuevo",
	"storage.purge.done-untold":
		"La papelera está vacía: {count, plural, one {# elemento eliminado} other {# elementos eliminados}}. Infomaniak dirá más tarde cuánto espacio vuelve a estar libre",
	"storage.purge.now": "Ahora hay {used} de {pool} en uso.",
	"storage.purge.seen": "La papelera está vacía",
} as const;
