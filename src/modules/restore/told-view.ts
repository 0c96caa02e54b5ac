import { say, type Text } from "../../core/text.ts";
import type { View } from "../../core/view.ts";
import type { Restore } from "./draft.ts";
import type { Restoring } from "./needs.ts";
import type { Planned } from "./plan.ts";
import { countRows } from "./plan-rows.ts";
import { isHolder } from "./whose.ts";

/** What the owner reads when somebody else begins to restore something of theirs. */
export const begunView = (
	planned: readonly Planned[],
	name: Text,
	by: string,
): View => ({
	title: say("restore.told.begun", { name, by }),
	body: [
		{ kind: "facts", rows: countRows(planned) },
		{ kind: "note", text: say("restore.told.soon") },
	],
});

/** Writes to whose collection it is where somebody else asked. */
export const tellOwner = async (
	view: View,
	{ holder }: Pick<Restore, "holder">,
	asker: string,
	{ tellPerson }: Pick<Restoring, "tellPerson">,
): Promise<void> => {
	if (holder.kind === "person" && !isHolder(holder, asker))
		await tellPerson(holder.person, view);
};
