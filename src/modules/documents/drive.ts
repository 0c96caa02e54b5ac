import type { Change } from "../../core/command.ts";

/** Who put a category on a file: we at somebody's click, a person in the drive itself, or the drive's own guess. */
export type MarkedBy = "us" | "hand" | "drive";

/** A file in the drive; `path` is read by people (`Finance/Invoices/2026/Rechnung.pdf`), `mark` changes whenever its content does. */
export type DriveFile = {
	readonly id: string;
	readonly path: string;
	readonly link: string | null;
	readonly mark: string;
	readonly categories: readonly {
		readonly name: string;
		readonly by: MarkedBy;
	}[];
};

/** The drive where files are filed, shaped by what kDrive can do: upload into a folder that is made when it is missing, categories by name, undo by the file's id. Folders are paths with slashes, without one at either end; names come from strangers and are made safe by the drive. Problems: `not-found`, `stale`, `no-room`, `unavailable`. */
export type Drive = {
	/** What the drive is called where people read of it: "kDrive", or null for the folder of this machine. */
	readonly name: () => Promise<string | null>;
	/** Where people open a file, made of its id without looking whether it is there; null where there is no such place. */
	readonly link: (id: string) => Promise<string | null>;
	/** Puts a file there; one with the same name stays, and the new one gets another, as the drive numbers them (`Rechnung (2).pdf`). A file that was put there with the same `key` before is not put there twice. */
	readonly upload: (file: {
		readonly key: string;
		readonly folder: string;
		readonly name: string;
		readonly bytes: Uint8Array;
	}) => Promise<Change<DriveFile>>;
	/** Looks; null when it is gone. */
	readonly get: (id: string) => Promise<DriveFile | null>;
	readonly move: (id: string, folder: string) => Promise<Change<DriveFile>>;
	/** Puts a category on a file, made when the drive has none of this name. What people put there stays. */
	readonly mark: (id: string, category: string) => Promise<Change<DriveFile>>;
	/** Takes a category away that we put there; one a person put there stays, and that is no failure. */
	readonly unmark: (id: string, category: string) => Promise<Change<DriveFile>>;
	/** Tells the drive whether its own guess was right, where it had one. */
	readonly feedback: (
		id: string,
		category: string,
		isRight: boolean,
	) => Promise<void>;
	/** Takes a file away that we put there, into the trash where the drive has one, if its content is still ours (`mark`); Problem `stale` when somebody changed it. */
	readonly remove: (id: string, mark: string) => Promise<Change<null>>;
	/** The names of the drive's categories. */
	readonly categories: () => Promise<readonly string[]>;
};
