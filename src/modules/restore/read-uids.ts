import { breathe } from "../../core/breathe.ts";
import { uidOf } from "../../pim/uid.ts";
import type { Uids } from "./pair.ts";
import type { Points } from "./points.ts";

/** Makes the reading of UIDs out of kept texts, some hundred texts at a time, so that memory stays small. */
export const createReadUids =
	({ texts }: Pick<Points, "texts">): Uids =>
	async (addresses) => {
		const uids = new Map<string, string>();
		for (let first = 0; first < addresses.length; first += batch) {
			const read = await texts(addresses.slice(first, first + batch));
			for (const [address, text] of read) {
				await breathe();
				const uid = uidOf(text);
				if (uid !== null) uids.set(address, uid);
			}
		}
		return uids;
	};

const batch = 500;
