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

/** How people can give the app a token of their own: its id and secret, where they may be sent back to (a page there or below), and the scopes it may ask them for. */
export type RegisteredOAuth = {
	clientId: string;
	clientSecret: string;
	redirectUrls: readonly string[];
	userScopes: readonly string[];
};

/** What Slack knows of the app: where it listens (`null`: Socket Mode), its secrets and what it asked for. Without `oauth` nobody can give it a token. */
export type AppRegistration = {
	requestUrl: string | null;
	optionsUrl?: string;
	signingSecret: string;
	appToken: string;
	commands: RegisteredCommand[];
	shortcuts: RegisteredShortcut[];
	scopes: string[];
	events: string[];
	oauth?: RegisteredOAuth;
	/** True when people cannot write to the app in its conversation. */
	isMessagesTabReadOnly?: boolean;
};
