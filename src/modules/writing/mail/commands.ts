import { writeMailCommand } from "./mail.ts";
import { mailEdit } from "./mail-edit.ts";
import { mailFile } from "./mail-file.ts";
import { mailNext } from "./mail-next.ts";
import { mailSay } from "./mail-say.ts";

/** The part of the list that writes mails. */
export const mailWriting = [
	writeMailCommand,
	mailNext,
	mailSay,
	mailEdit,
	mailFile,
] as const;
