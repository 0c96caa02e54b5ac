import { exportUsers } from "./export.ts";
import {
	faultyMailRows,
	faultyUserRows,
	importMail,
	importUsers,
	showMailRows,
	showUserRows,
} from "./import.ts";
import { importAllMail, importAllUsers } from "./import-all.ts";
import {
	mailAgain,
	mailResults,
	userResults,
	usersAgain,
} from "./import-result.ts";
import { offboardUser } from "./offboard.ts";
import { showPasswords } from "./passwords.ts";

/** The commands that work on many people or addresses at once. */
export const bulkCommands = [
	importUsers,
	importAllUsers,
	showUserRows,
	faultyUserRows,
	userResults,
	usersAgain,
	exportUsers,
	offboardUser,
	importMail,
	importAllMail,
	showMailRows,
	faultyMailRows,
	mailResults,
	mailAgain,
	showPasswords,
] as const;
