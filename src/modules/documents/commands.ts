import { ask, askDocument, showDesk } from "./ask.ts";
import { categoryCommands } from "./categories/commands.ts";
import { summariseDocuments } from "./digest/summarise.ts";
import { extractFields } from "./extraction/extract.ts";
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
import { translateDocuments } from "./translation/translate.ts";

/** Documents: taking them in, filing them, and everything about their text. */
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
	translateDocuments,
	extractFields,
	...categoryCommands,
] as const;
