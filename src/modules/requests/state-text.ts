import type { Request } from "../../core/request.ts";
import { at, say, type Text } from "../../core/text.ts";

/** The state of a request in words, with the moment it ended or expires. */
export const stateText = (request: Request): Text =>
	say(`requests.state.${keyOf(request)}`, {
		when: at(request.settled ?? request.expires),
	});

const keyOf = ({ state, ending }: Request): string =>
	ending?.kind === "unseen" ? "unseen" : state.replaceAll(" ", "-");
