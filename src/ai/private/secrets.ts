import { labelled } from "./labelled.ts";
import type { Secret, SecretRule } from "./secret.ts";
import { addressesWithPassword, shapes } from "./secret-rules.ts";

const rules = [...shapes, ...addressesWithPassword, ...labelled];

/** The secrets of a text in its order, none inside another. It promises, so that a slower search may take its place. */
export const findSecrets = async (text: string): Promise<readonly Secret[]> => {
	const found = rules
		.flatMap((rule) => secretsOf(text, rule))
		.toSorted((one, other) => one.at - other.at || other.length - one.length);
	const apart: Secret[] = [];
	for (const one of found) {
		const last = apart.at(-1);
		if (last !== undefined && one.at < last.at + last.length)
			apart.splice(-1, 1, joined(last, one));
		else apart.push(one);
	}
	return apart;
};

/** The text with each secret replaced by dots that tell nothing of its length. */
export const withoutSecrets = (
	text: string,
	secrets: readonly Secret[],
): string =>
	secrets
		.toSorted((one, other) => other.at - one.at)
		.reduce(
			(rest, { at, length }) =>
				`${rest.slice(0, at)}••••••${rest.slice(at + length)}`,
			text,
		);

const secretsOf = (
	text: string,
	{ kind, pattern, holds }: SecretRule,
): readonly Secret[] =>
	[...text.matchAll(pattern)].flatMap((match) => {
		const secret = match.groups?.secret ?? match[0];
		const at = match.index + match[0].lastIndexOf(secret);
		return holds === undefined || holds(secret)
			? [{ kind, at, length: secret.length }]
			: [];
	});

const joined = (one: Secret, other: Secret): Secret => ({
	...one,
	length: Math.max(one.at + one.length, other.at + other.length) - one.at,
});
