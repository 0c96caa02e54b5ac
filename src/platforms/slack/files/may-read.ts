import { Problem } from "../../../core/problem.ts";
import type { Conversations } from "../conversations.ts";
import { isDirect } from "../origin.ts";
import type { FileInfo } from "./file-info.ts";

/** Each of them may be asked for, page after page. */
const mostPlaces = 10;

/** Lets pass who uploaded a file, and who is in one of the conversations it was shared in. Problem `file-not-yours`, and `unavailable` where Slack does not tell. */
export const mustMayRead = async (
	{ mustHave }: Pick<Conversations, "mustHave">,
	file: FileInfo,
	user: string,
): Promise<void> => {
	if (file.user === user) return;
	let failed: unknown = new Problem("file-not-yours");
	for (const channel of placesOf(file).slice(0, mostPlaces)) {
		const refused = await mustHave(channel, user).then(
			() => null,
			(error: unknown) => ({ error }),
		);
		if (refused === null) return;
		if (!isOutside(refused.error)) failed = refused.error;
	}
	throw failed;
};

/** Our own conversations first, as nobody needs to be asked about them. */
const placesOf = ({ ims, channels, groups, shares }: FileInfo): string[] =>
	[
		...new Set([
			...ims,
			...channels,
			...groups,
			...Object.keys(shares.public),
			...Object.keys(shares.private),
		]),
	].toSorted((one, other) => Number(isDirect(other)) - Number(isDirect(one)));

const isOutside = (error: unknown): boolean =>
	error instanceof Problem && error.code === "not-in-conversation";
