import type { JsonObject } from "../json.ts";

/** A modal or a Home tab as Slack keeps it, in the shape of the `views.open` answer; `userId` stays inside. */
export type View = {
	id: string;
	userId: string;
	type: "modal" | "home";
	hash: string;
	rootViewId: string;
	previousViewId: string | null;
	callbackId: string;
	externalId: string;
	privateMetadata: string;
	blocks: JsonObject[];
	title: JsonObject | null;
	submit: JsonObject | null;
	close: JsonObject | null;
	clearOnClose: boolean;
	notifyOnClose: boolean;
};
