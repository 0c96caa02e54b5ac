/** A command a person asked for: its name (`users add`), its arguments as typed or chosen, and why. */
export type Invocation = {
	readonly command: string;
	readonly input: Readonly<Record<string, unknown>>;
	readonly why?: string;
};
