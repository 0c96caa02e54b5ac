import { acceptDraft } from "./accept.ts";
import { addAction, addTerm, addTone } from "./add.ts";
import { editAction, editTerm, editTone } from "./edit.ts";
import { exportTerms } from "./export.ts";
import { importTerms } from "./import.ts";
import { listActions, listTerms, listTones } from "./list.ts";
import { removeAction, removeTerm, removeTone } from "./remove.ts";
import { showAction, showTerm, showTone } from "./show.ts";
import { swissSpelling } from "./swiss.ts";

/** The part of the list that keeps the organisation's own: its glossary, tones, actions and spelling. */
export const houseCommands = [
	listTerms,
	showTerm,
	addTerm,
	editTerm,
	removeTerm,
	importTerms,
	exportTerms,

	listTones,
	showTone,
	addTone,
	editTone,
	removeTone,

	listActions,
	showAction,
	addAction,
	editAction,
	removeAction,

	acceptDraft,
	swissSpelling,
] as const;
