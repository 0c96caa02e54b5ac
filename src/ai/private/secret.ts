/** Something in a text that opens a door: where it begins and how many characters it has. */
export type Secret = {
	readonly kind: "token" | "key" | "password" | "database";
	readonly at: number;
	readonly length: number;
};

/** How one kind of secret looks: the group `secret`, or the whole match, is what must not be seen. */
export type SecretRule = {
	readonly kind: Secret["kind"];
	/** Global, with bounded repetitions. */
	readonly pattern: RegExp;
	/** Whether a match really is one. */
	readonly holds?: (secret: string) => boolean;
};
