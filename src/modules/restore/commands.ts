import { applyRestore } from "./apply.ts";
import { chooseAll, chooseItems } from "./choose.ts";
import { listItems } from "./items.ts";
import {
	lookAtAny,
	lookAtCalendar,
	lookAtContacts,
	showLook,
} from "./look-commands.ts";
import { listPoints, takeNow } from "./points-commands.ts";
import { reportRestore } from "./report.ts";
import { nameNew, setChoice } from "./set.ts";
import { againRestore, undoRestore } from "./undo.ts";

/** The commands about restore points, and about bringing back what was. */
export const restoreCommands = [
	lookAtCalendar,
	lookAtContacts,
	lookAtAny,
	showLook,
	setChoice,
	nameNew,
	listItems,
	chooseItems,
	chooseAll,
	applyRestore,
	undoRestore,
	againRestore,
	reportRestore,
	listPoints,
	takeNow,
] as const;
