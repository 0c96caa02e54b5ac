import { findSecrets } from "../../../ai/private/secrets.ts";

/** Keeps the passwords and keys of documents here: what is sent has names for them that come back as they are. */
export type SecretKeeper = {
	/** Looks for secrets in a whole text, where a label may stand in another cell or line than what it names. */
	readonly learn: (text: string) => Promise<void>;
	/** A text with names in place of the secrets, and what puts them back. */
	readonly hide: (text: string) => {
		readonly text: string;
		readonly show: (text: string) => string;
	};
};

/** Knows no secret yet. */
export const createSecretKeeper = (): SecretKeeper => {
	const known = new Set<string>();
	return {
		learn: async (text) => {
			for (const { at, length } of await findSecrets(text)) {
				const secret = text.slice(at, at + length);
				// A key goes over several lines, which are translated one by one.
				const lines = secret.split(/\s*[\n\t]\s*/u);
				for (const line of [secret, ...lines])
					if (line === secret || line.length >= 8) known.add(line);
			}
		},
		hide: (text) => {
			const secrets = [...known]
				.filter((secret) => text.includes(secret))
				.toSorted((one, other) => other.length - one.length);
			const names = new Map<string, string>();
			let hidden = text;
			for (const secret of secrets) {
				const name = freeName(text, names);
				names.set(name, secret);
				hidden = hidden.replaceAll(alone(secret), name);
			}
			return {
				text: hidden,
				show: (one) => one.replace(ours, (name) => names.get(name) ?? name),
			};
		},
	};
};

const ours = /\[\[SECRET_\d+\]\]/gu;

const freeName = (text: string, names: ReadonlyMap<string, string>): string => {
	let number = names.size + 1;
	while (
		text.includes(`[[SECRET_${number}]]`) ||
		names.has(`[[SECRET_${number}]]`)
	)
		number += 1;
	return `[[SECRET_${number}]]`;
};

/** Not as a part of a longer word. */
const alone = (secret: string): RegExp =>
	new RegExp(
		`(?<![\\p{L}\\p{N}])${RegExp.escape(secret)}(?![\\p{L}\\p{N}])`,
		"gu",
	);
