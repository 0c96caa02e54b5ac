import type { DriveState } from "./drive-state.ts";

/** Somebody who is in the organisation; times are Unix seconds. `seat` is a user of the kSuite. */
export type Member = {
	readonly id: number;
	firstName: string;
	lastName: string;
	email: string;
	role: Role;
	/** Infomaniak's numbers of languages: 1 fr, 2 en, 3 de, 4 it, 5 es. */
	language: number;
	seat: boolean;
	lastLogin: number | null;
	readonly since: number;
};

export type Role = "owner" | "admin" | "normal";

/** An invitation into the organisation; with `seat` it takes a slot until it is cancelled. */
export type Invited = {
	readonly id: number;
	firstName: string;
	lastName: string;
	readonly email: string;
	role: Role;
	locale: string;
	status: "accepted" | "cancelled" | "pending" | "rejected";
	strict: boolean;
	seat: boolean;
	teams: number[];
	readonly sent: number;
	readonly expires: number;
};

/** A team and the people in it. */
export type Team = {
	readonly id: number;
	name: string;
	readonly owner: number;
	readonly since: number;
	members: number[];
};

/** A product as `/1/products` lists it. */
export type Product = {
	readonly id: number;
	readonly service: keyof typeof services;
	name: string;
	readonly since: number;
	expires: number | null;
	fqdn?: string;
	parent?: number;
	maintenance: boolean;
};

/** The numbers that Infomaniak gives its services. */
export const services = {
	drive: 40,
	email_hosting: 2,
	ksuite: 50,
	ai_tools: 58,
	domain: 14,
} as const;

/** A way into a mailbox with a password of its own. */
export type Device = {
	readonly id: number;
	readonly label: string;
	readonly type: "computer" | "other" | "phone" | "tablet" | "legacy";
	readonly protocols: "imap" | "pop3" | "pop3-imap";
	readonly member: number | null;
	password: string;
	readonly since: number;
	lastConnection: number | null;
};

/** A mailbox; `members` read it, the first of them is its owner. */
export type Mailbox = {
	readonly id: number;
	/** Before the @. */
	readonly name: string;
	note: string | null;
	aliases: string[];
	members: number[];
	devices: Device[];
	/** Of the old access model; null on the new one. */
	password: string | null;
	lastLogin: number | null;
	readonly since: number;
	size: number;
	removable: boolean;
};

/** A mail service: one domain and its mailboxes. */
export type MailHosting = {
	readonly id: number;
	readonly domain: string;
	readonly mailboxes: Mailbox[];
};

/** A model of the AI catalogue. */
export type Model = {
	readonly id: number;
	readonly name: string;
	readonly type: "llm" | "embedding" | "reranker" | "stt" | "image";
	readonly description: string;
	readonly maxInput: number | null;
	readonly beta: boolean;
};

/** A task that was answered `asynchronous`. */
export type Task = {
	readonly uuid: string;
	status: "executed" | "failed" | "running" | "spooled";
	readonly created: number;
	finished: number | null;
	response: unknown;
	error: unknown;
};

/** Everything that one organisation has at Infomaniak: plain and mutable, so that a test reads and changes it. */
export type Organisation = {
	readonly account: {
		readonly id: number;
		name: string;
		readonly since: number;
	};
	/** Who made the token. */
	token: number;
	access: "devices" | "password";
	members: Member[];
	invitations: Invited[];
	teams: Team[];
	products: Product[];
	drives: DriveState[];
	hostings: MailHosting[];
	ai: { readonly product: number; readonly name: string; status: string }[];
	models: Model[];
	tasks: Task[];
};
