import { say, type Text } from "../../core/text.ts";
import type { Collection } from "../../pim/collection.ts";
import type { Restore } from "./draft.ts";
import type { Restoring } from "./needs.ts";

/** What people call a collection; one without a name says what it is. */
export const nameOf = ({
	name,
	kind,
}: Pick<Collection, "name" | "kind">): Text =>
	name.trim() === "" ? say(`restore.unnamed.${kind}`) : name;

/** Where a restore goes, in words. */
export const intoText = async (
	{ into, target }: Pick<Restore, "into" | "target">,
	{ points }: Pick<Restoring, "points">,
): Promise<Text> => {
	switch (into.kind) {
		case "same":
			return say("restore.into.same");
		case "new":
			return say("restore.into.new", { name: into.name });
		case "other": {
			const source = target ? await points.source(target.source) : null;
			return say("restore.into.other", {
				name: source ? nameOf(source.collection) : "",
			});
		}
	}
};
