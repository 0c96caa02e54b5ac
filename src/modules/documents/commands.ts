import { ask, askDocument, showDesk } from "./ask.ts";
import { summariseDocuments } from "./digest/summarise.ts";
import { fileAll } from "./filing/file-all.ts";
import { fileDocument } from "./filing/file-one.ts";
import {
	doubtDocument,
	leaveDocument,
	takeUpDocument,
} from "./filing/leave.ts";
import { refileDocument } from "./filing/refile.ts";
import { undoFiling } from "./filing/undo.ts";
import { documentQuestions } from "./question/commands.ts";

/** Documents: taking them in, and filing them. */
export const documentCommands = [
	ask,
	askDocument,
	showDesk,
	fileDocument,
	fileAll,
	leaveDocument,
	takeUpDocument,
	doubtDocument,
	refileDocument,
	undoFiling,
	...documentQuestions,
	summariseDocuments,
] as const;
