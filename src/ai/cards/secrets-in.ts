import { findSecrets } from "../private/secrets.ts";

/** What kinds of secrets a text seems to hold, each once. */
export const secretsIn = async (
	text: string,
): Promise<readonly ("token" | "key" | "password" | "database")[]> => {
	const found = await findSecrets(text);
	return [...new Set(found.map(({ kind }) => kind))];
};
