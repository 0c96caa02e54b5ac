import { say } from "../../core/text.ts";
import type { Row } from "../../core/view.ts";
import type { Holder } from "../../pim/account.ts";
import type { Restoring } from "./needs.ts";
import { isHolder } from "./whose.ts";

/** Whose it is that is restored, for everybody but the owner; nothing where nobody knows. */
export const ownerRows = async (
	holder: Holder,
	person: string,
	{ peopleNames }: Pick<Restoring, "peopleNames">,
): Promise<readonly Row[]> => {
	if (isHolder(holder, person)) return [];
	const label = say("restore.row.owner");
	if (holder.kind === "service")
		return [{ label, value: say("restore.owner.service") }];
	const id = holder.person.replace(/^user:/u, "");
	const name = (await peopleNames([id])).get(id);
	return name === undefined ? [] : [{ label, value: name }];
};
