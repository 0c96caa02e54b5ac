/** One declared slash command. */
export type RegisteredCommand = {
	command: string;
	description: string;
	usageHint: string;
	shouldEscape: boolean;
};

/** One declared entry of a message's menu or of the global menu. */
export type RegisteredShortcut = {
	type: "message" | "global";
	name: string;
	callbackId: string;
};

/** What Slack knows of the app: where it listens (`null`: Socket Mode), its secrets and what it asked for. */
export type AppRegistration = {
	requestUrl: string | null;
	optionsUrl?: string;
	signingSecret: string;
	appToken: string;
	commands: RegisteredCommand[];
	shortcuts: RegisteredShortcut[];
	scopes: string[];
	events: string[];
};
