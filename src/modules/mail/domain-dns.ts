import { Resolver } from "node:dns/promises";

/** What a look-up brought: records, none of this kind (`exists` tells whether there is anything at or below the name), or no answer. */
export type Looked<T> =
	| { readonly kind: "found"; readonly records: readonly T[] }
	| { readonly kind: "none"; readonly exists: boolean }
	| { readonly kind: "unreachable" };

/** A server that takes mail; lower numbers are tried first. */
export type Exchange = { readonly exchange: string; readonly priority: number };

/** Reads public records of a domain. What strangers wrote there is cut to a length, and otherwise as it is. */
export type Dns = {
	readonly mx: (name: string) => Promise<Looked<Exchange>>;
	/** Each record with its pieces joined. */
	readonly txt: (name: string) => Promise<Looked<string>>;
	readonly ns: (name: string) => Promise<Looked<string>>;
};

/** Does some look-ups within a time; those still open then, and any after it, count as unreachable. */
export type WithDns = <T>(work: (dns: Dns) => Promise<T>) => Promise<T>;

const usualPatience = 8000;
const mostRecords = 50;
const mostCharacters = 2000;

/** Makes the look-ups: at this resolver (`9.9.9.9`, `127.0.0.1:5353`), or at those of the machine; `patience` in ms. */
export const createDns =
	(server: string | undefined, patience = usualPatience): WithDns =>
	async (work) => {
		const resolver = new Resolver({ timeout: 1500, tries: 2 });
		if (server !== undefined) resolver.setServers([server]);
		const over = new AbortController();
		const timer = setTimeout(() => {
			over.abort();
			resolver.cancel();
		}, patience);
		const ask = <T>(look: () => Promise<readonly T[]>): Promise<Looked<T>> =>
			over.signal.aborted
				? Promise.resolve({ kind: "unreachable" })
				: look().then(found, (error: unknown) => failed(error));
		try {
			return await work({
				mx: (name) => ask(() => resolver.resolveMx(name)),
				ns: (name) => ask(() => resolver.resolveNs(name)),
				txt: (name) =>
					ask(async () => {
						const records = await resolver.resolveTxt(name);
						return records.map((pieces) =>
							pieces.join("").slice(0, mostCharacters),
						);
					}),
			});
		} finally {
			clearTimeout(timer);
		}
	};

const found = <T>(records: readonly T[]): Looked<T> =>
	records.length === 0
		? { kind: "none", exists: true }
		: { kind: "found", records: records.slice(0, mostRecords) };

const failed = (error: unknown): Looked<never> => {
	const code = error instanceof Error && "code" in error ? error.code : null;
	if (code === "ENOTFOUND") return { kind: "none", exists: false };
	return code === "ENODATA"
		? { kind: "none", exists: true }
		: { kind: "unreachable" };
};
