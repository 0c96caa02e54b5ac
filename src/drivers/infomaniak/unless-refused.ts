import { Problem } from "../../core/problem.ts";

/** What a read brings, `refused` where the token may not read it, and with `orNone` null where there is nothing; other failures go on. */
export const unlessRefused = async <T>(
	read: () => Promise<T>,
	{ orNone = false } = {},
): Promise<T | null | "refused"> => {
	try {
		return await read();
	} catch (error) {
		const code = error instanceof Problem ? error.code : null;
		if (code === "ksuite-scope" || code === "ksuite-token") return "refused";
		if (orNone && code === "ksuite-no-drive") return null;
		throw error;
	}
};
