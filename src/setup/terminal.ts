/** Something to choose. */
export type Option<T> = {
	readonly value: T;
	readonly label: string;
	readonly hint?: string;
};

/** Looks at what was typed; a sentence when it cannot be. */
export type Check = (given: string) => string | undefined;

/** A person at a terminal. Every question ends in {@link SetupStopped} when they press Ctrl+C. */
export type Terminal = {
	readonly tell: (text: string) => void;
	/** A text with a heading, set apart. */
	readonly note: (heading: string, text: string) => void;
	/** An address on a line of its own, unbroken, so that it can be copied. */
	readonly link: (address: string) => void;
	/** Something that works. */
	readonly good: (text: string) => void;
	/** Something that does not, with what to do. */
	readonly bad: (text: string) => void;
	readonly choose: <T>(
		question: string,
		options: readonly Option<T>[],
	) => Promise<T>;
	/** Any number of them; those of `usual` are ticked already. */
	readonly pick: <T>(
		question: string,
		options: readonly Option<T>[],
		usual: readonly T[],
	) => Promise<readonly T[]>;
	readonly ask: (
		question: string,
		options?: { readonly usual?: string; readonly check?: Check },
	) => Promise<string>;
	/** What is typed never appears. */
	readonly askHidden: (question: string, check?: Check) => Promise<string>;
	readonly agree: (question: string, usual: boolean) => Promise<boolean>;
};

/** The person pressed Ctrl+C. */
export class SetupStopped extends Error {}
