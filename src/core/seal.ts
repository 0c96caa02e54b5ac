/** Encrypts text at rest (AES-256-GCM); `open` answers null for anything changed or sealed with another key; `mark` is a keyed fingerprint to look things up by. The same for bytes, where the space of base64 counts. */
export type Seal = {
	readonly close: (text: string) => string;
	readonly open: (sealed: string) => string | null;
	readonly closeBytes: (bytes: Uint8Array) => Buffer;
	readonly openBytes: (sealed: Uint8Array) => Buffer | null;
	readonly mark: (text: string) => string;
};
