import { type Answer, badRequest, Refusal } from "./refusal.ts";
import type { Ways } from "./sabre-asked.ts";
import { tokenText } from "./sabre-properties.ts";
import type { Rows } from "./sabre-report.ts";
import { type Folder, listed, tokenOf } from "./sabre-state.ts";
import { child, type Element } from "./xml-read.ts";
import { bareRow, multistatus } from "./xml-write.ts";

/** What changed since a token, page by page; everything where no token is given. */
export const syncCollection = (
	ways: Ways,
	folder: Folder,
	read: Element,
	rows: Rows,
): Answer => {
	const token = child(read, "{DAV:}sync-token")?.text.trim();
	if (token === undefined)
		throw badRequest("sync-collection needs a sync-token, if an empty one");
	if (child(read, "{DAV:}sync-level")?.text.trim() !== "1")
		throw badRequest("sync-collection needs a sync-level of 1");
	if (!child(read, "{DAV:}prop"))
		throw badRequest("sync-collection needs properties");
	const limit = limitOf(ways, read);
	return token === ""
		? first(ways, folder, rows, limit)
		: since(ways, folder, rows, { token, limit });
};

const first = (
	ways: Ways,
	folder: Folder,
	rows: Rows,
	limit: number,
): Answer => {
	const names = listed(folder);
	const most = ways.limitsFirst ? limit : Number.POSITIVE_INFINITY;
	if (names.length <= most)
		return multistatus(names.map(rows.byName), tokenText(tokenOf(folder)));
	// The next pages are read from the log, which starts with everything that came in.
	return since(ways, folder, rows, { token: tokenText(folder.oldest), limit });
};

const since = (
	ways: Ways,
	folder: Folder,
	rows: Rows,
	{ token, limit }: { readonly token: string; readonly limit: number },
): Answer => {
	const from = numberOf(token);
	if (from === null || from < folder.oldest) throw unusable();
	const now = tokenOf(folder);
	if (from > now)
		return multistatus(
			[],
			ways.futureTokens === "echo" ? token : tokenText(now),
		);
	if (folder.vanished > 0) {
		listed(folder);
		const gone = [...folder.objects.keys()].map((name) =>
			bareRow(rows.place(name), 404),
		);
		return multistatus(gone, tokenText(now));
	}
	const end = Math.min(now, from + limit);
	const names = [...new Set(folder.log.slice(from - 1, end - 1))];
	return multistatus(
		[
			...names.map((name) =>
				folder.objects.has(name)
					? rows.byName(name)
					: bareRow(rows.place(name), 404),
			),
			...(end < now ? [bareRow(rows.path, 507)] : []),
		],
		tokenText(end),
	);
};

const limitOf = (ways: Ways, read: Element): number => {
	const limit = child(read, "{DAV:}limit");
	const given = limit && child(limit, "{DAV:}nresults")?.text.trim();
	if (given && !/^[1-9]\d*$/u.test(given))
		throw badRequest("nresults must be a number");
	return Math.min(
		given ? Number(given) : Number.POSITIVE_INFINITY,
		ways.pageSize ?? Number.POSITIVE_INFINITY,
	);
};

const numberOf = (token: string): number | null => {
	const found = /^http:\/\/sabre\.io\/ns\/sync\/([1-9]\d*)$/u.exec(token);
	return found ? Number(found[1]) : null;
};

const unusable = (): Refusal =>
	new Refusal(
		403,
		"InvalidSyncToken",
		"Invalid or unknown sync token",
		"<d:valid-sync-token/>",
	);
