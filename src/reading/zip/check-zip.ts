import { Problem } from "../../core/problem.ts";
import { looksLikeArchive } from "./archive-look.ts";
import { viewOf, type ZipEntry, zipEntries } from "./zip-entries.ts";

/** The gate before any reader of an archive: looks at its directory only. Problems: `file-damaged`, `file-locked` (encrypted), `file-unsafe` for everything no office program writes. */
export const checkZip = async (bytes: Uint8Array): Promise<void> => {
	await checkedEntries(bytes);
};

/** What an archive holds, once it has passed the gate; folders are left out. */
export const checkedEntries = async (
	bytes: Uint8Array,
): Promise<ZipEntry[]> => {
	const entries = await zipEntries(bytes, mostEntries);
	const buffer = viewOf(bytes);
	const safe =
		namesAreSafe(entries) &&
		sizesAreSafe(entries) &&
		lieApart(entries) &&
		!entries.some((entry) => looksLikeArchive(entry, buffer));
	if (!safe) throw new Problem("file-unsafe");
	return entries.filter(({ name }) => !name.endsWith("/"));
};

/** Most entries an archive may have. */
export const mostEntries = 2000;
/** Most bytes an archive may hold in all. */
export const mostInflated = 50_000_000;
const highestRatio = 200;

const namesAreSafe = (entries: readonly ZipEntry[]): boolean => {
	// Some systems would take two spellings for the same file.
	const names = new Set(
		entries.map(({ name }) => name.normalize("NFC").toLowerCase()),
	);
	return (
		names.size === entries.length &&
		entries.every(({ name }) => name !== "" && !escapes.test(name))
	);
};

const escapes =
	/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|[\p{Cc}\ufffd]|[/\\]{2}/iu;

const sizesAreSafe = (entries: readonly ZipEntry[]): boolean =>
	entries.reduce((sum, { claimed }) => sum + claimed, 0) <= mostInflated &&
	entries.every(({ stored, compressed, claimed }) =>
		stored
			? compressed === claimed
			: Math.max(compressed, claimed) <= 1000 ||
				claimed <= compressed * highestRatio,
	);

/** Entries that share bytes let a small file hold any amount. */
const lieApart = (entries: readonly ZipEntry[]): boolean => {
	const sorted = entries.toSorted((a, b) => a.start - b.start);
	return sorted.every(
		({ end }, at) => end <= (sorted[at + 1]?.start ?? Number.POSITIVE_INFINITY),
	);
};
