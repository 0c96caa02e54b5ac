/** Encrypts text at rest (AES-256-GCM); `open` answers null for anything changed or sealed with another key; `mark` is a keyed fingerprint to look things up by. */
export type Seal = {
	readonly close: (text: string) => string;
	readonly open: (sealed: string) => string | null;
	readonly mark: (text: string) => string;
};
