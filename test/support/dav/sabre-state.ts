import { createHash, randomUUID } from "node:crypto";
import { uidIn } from "./sabre-text.ts";

/** How the server is built: sabre/dav itself, or what is known of one of those that stand on it. */
export type Build = "sabre" | "infomaniak" | "nextcloud";

/** Somebody with an account. `id` stands in the paths. */
export type Person = {
	readonly id: string;
	readonly login: string;
	readonly password: string;
	readonly email: string;
	readonly name: string;
};

export type Stored = {
	readonly text: string;
	readonly etag: string;
	readonly uid: string | null;
};

/** A calendar or address book: properties as the XML inside them by `{namespace}name`, every change in order (token n has seen n - 1 of them). */
export type Folder = {
	readonly uuid: string;
	readonly kind: "calendar" | "contacts";
	readonly owner: string;
	properties: Map<string, string>;
	components: readonly string[];
	objects: Map<string, Stored>;
	uids: Map<string, Set<string>>;
	log: string[];
	/** Tokens below this cannot be used any more; the log from here on begins with everything that is there. */
	oldest: number;
	/** Another one makes another etag of the same text. */
	salt: string;
	/** How many listings more say that nothing is in it. */
	vanished: number;
	readonly shares: Map<string, "read" | "read-write">;
};

/** An object in the bin of a calendar (Nextcloud). */
export type Binned = {
	readonly id: string;
	readonly calendar: Folder;
	readonly name: string;
	readonly stored: Stored;
	readonly at: number;
};

/** A mail that the server would have sent to a guest or an organiser. */
export type Mail = {
	readonly from: string;
	readonly to: string;
	readonly method: "REQUEST" | "REPLY" | "CANCEL";
	readonly uid: string | null;
};

export type World = {
	readonly build: Build;
	/** With a slash at both ends. */
	readonly base: string;
	readonly people: readonly Person[];
	/** In the order they were made. */
	folders: Folder[];
	bin: Binned[];
	readonly mails: Mail[];
	/** The default calendar by person, where the server keeps one. */
	readonly defaults: Map<string, string>;
	readonly custom: Map<string, Map<string, string>>;
	/** Why requests were refused as no client should send them. */
	readonly complaints: string[];
};

export const newFolder = (
	given: Pick<Folder, "kind" | "owner"> &
		Partial<Pick<Folder, "uuid" | "properties" | "components">>,
): Folder => ({
	uuid: randomUUID(),
	properties: new Map(),
	components: given.kind === "calendar" ? ["VEVENT", "VTODO"] : ["VCARD"],
	objects: new Map(),
	uids: new Map(),
	log: [],
	oldest: 1,
	salt: "",
	vanished: 0,
	shares: new Map(),
	...given,
});

/** The number of the token that has seen everything. */
export const tokenOf = (folder: Folder): number => folder.log.length + 1;

export const etagOf = (folder: Folder, text: string): string =>
	`"${createHash("md5")
		.update(folder.salt + text)
		.digest("hex")}"`;

/** Puts a text in a place, or with null takes away what is there, and notes it as a change. */
export const setObject = (
	folder: Folder,
	name: string,
	text: string | null,
): void => {
	const before = folder.objects.get(name);
	if (before?.uid) folder.uids.get(before.uid)?.delete(name);
	if (text === null) folder.objects.delete(name);
	else {
		const uid = uidIn(text);
		folder.objects.set(name, { text, etag: etagOf(folder, text), uid });
		if (uid) {
			const names = folder.uids.get(uid) ?? new Set();
			folder.uids.set(uid, names.add(name));
		}
	}
	if (text !== null || before) folder.log.push(name);
};

/** What a listing tells: all names, or none while it has vanished. */
export const listed = (folder: Folder): readonly string[] => {
	if (folder.vanished > 0) {
		folder.vanished -= 1;
		return [];
	}
	return [...folder.objects.keys()];
};

/** A copy that changes to the folder do not reach. */
export const copied = (folder: Folder): Folder => ({
	...folder,
	properties: new Map(folder.properties),
	objects: new Map(folder.objects),
	uids: new Map([...folder.uids].map(([uid, names]) => [uid, new Set(names)])),
	log: [...folder.log],
});
