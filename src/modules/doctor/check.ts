import type { Text } from "../../core/text.ts";

/** How something is, worst first: it does not work, it works but not as it should, nobody set it up, it works. */
export const states = ["broken", "warning", "missing", "fine"] as const;

/** One of {@link states}. */
export type State = (typeof states)[number];

/** What a look found, as sentences that hold no secret and no address of a person; where it is not fine, what to do, and a page that helps. */
export type Finding = {
	readonly state: State;
	readonly found: Text;
	readonly remedy?: Text;
	readonly link?: { readonly label: Text; readonly url: string };
};

/** One thing that can be looked at; it is called `doctor.check.KEY` in words. A look changes nothing. */
export type Check = {
	readonly key: string;
	readonly look: () => Promise<Finding>;
};
