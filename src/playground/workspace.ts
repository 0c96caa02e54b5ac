/** Somebody who can act in the local Slack. `name` is the handle, `role` is Slack's, not kSuite's. */
export type Person = {
	id: string;
	name: string;
	realName: string;
	email: string;
	title: string;
	locale: string;
	tz: string;
	color: string;
	role: "member" | "admin" | "owner";
};

/** The app's own identity in the workspace; `token` is the bot token (xoxb-…). */
export type Bot = {
	userId: string;
	botId: string;
	appId: string;
	name: string;
	token: string;
};

/** A file that is there from the start. */
export type StartingFile = { name: string; bytes: Buffer };

/** A message that is there from the start, dated backwards from the start of the server. */
export type StartingMessage = {
	user: string;
	text: string;
	minutesAgo: number;
	files?: StartingFile[];
	replies?: StartingMessage[];
};

/** A channel or a direct message; the members of `kind: "im"` are exactly two, those of `mpim` (a group) more. */
export type StartingChannel = {
	id: string;
	kind: "channel" | "private" | "im" | "mpim";
	name: string;
	topic: string;
	members: string[];
	messages: StartingMessage[];
};

/** One organisation as plain data: what a local Slack starts with. */
export type Workspace = {
	team: { id: string; name: string; domain: string };
	bot: Bot;
	people: Person[];
	channels: StartingChannel[];
};
