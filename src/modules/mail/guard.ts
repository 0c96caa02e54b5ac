import type { Actor } from "../../core/actor.ts";
import { say, type Text } from "../../core/text.ts";

/** Whether the user with this id or mail address can change things for others, here or in kSuite. */
export type HoldsPower = (idOrEmail: string) => Promise<boolean>;

/** Why a second person has to agree to opening a mailbox, or nothing: whoever reads the mail of somebody with power can become them. */
export const guardNote = async (
	holdsPower: HoldsPower,
	{ userId }: Pick<Actor, "userId">,
	owners: readonly (string | null)[],
): Promise<readonly Text[]> => {
	for (const owner of owners)
		if (owner !== null && owner !== userId && (await holdsPower(owner)))
			return [say("mail.guard")];
	return [];
};
