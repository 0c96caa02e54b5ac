/** An organisation that a token reaches. */
export type Organisation = { readonly id: number; readonly name: string };

/** One right of a token, and what Suitemate uses it for. `works` is null where nobody could tell. */
export type Right = {
	readonly name: string;
	readonly purpose: string;
	/** What cannot be without it: the whole kSuite, this part of it, or something extra. */
	readonly need: "all" | "part" | "extra";
	readonly works: boolean | null;
};

/** A mail service of the organisation. */
export type MailService = { readonly id: number; readonly domain: string };

/** A drive of the organisation; `plan` is null where it belongs to no kSuite. Sizes in decimal GB. */
export type DriveChoice = {
	readonly id: number;
	readonly name: string;
	readonly plan: string | null;
	readonly users: number;
	readonly taken: number;
	readonly size: number;
	readonly used: number;
};

/** An AI product, and the language models that answer there. */
export type AiProduct = { readonly id: number; readonly name: string };

/** What a token of Infomaniak's shows. Everything only reads; failures are Problems `ksuite-…`. */
export type KsuiteLook = {
	readonly organisations: () => Promise<readonly Organisation[]>;
	readonly rights: (account: number) => Promise<readonly Right[]>;
	readonly mailServices: (account: number) => Promise<readonly MailService[]>;
	readonly drives: (account: number) => Promise<readonly DriveChoice[]>;
	readonly aiProducts: () => Promise<readonly AiProduct[]>;
	readonly models: () => Promise<readonly string[]>;
};
