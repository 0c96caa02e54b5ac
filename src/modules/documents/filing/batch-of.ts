import { newToken } from "../../../core/ids.ts";
import type { Desk } from "../desk.ts";
import type { Documents } from "../needs.ts";

/** What is filed from one card is one batch, however many clicks it took, so that one click takes all of it out again. */
export const batchOf = async (
	{ filings }: Pick<Documents, "filings">,
	{ papers }: Desk,
): Promise<string> => {
	for (const { filing } of papers) {
		const before = filing === null ? null : await filings.get(filing);
		if (before !== null && before.batch !== null) return before.batch;
	}
	return newToken();
};
