/** Where blocks are shown. */
export type Surface = "message" | "modal" | "home";

/** Where each block may stand. Input blocks in messages are refused on purpose: clients differ there. */
export const surfaces: Record<string, readonly Surface[]> = {
	section: ["message", "modal", "home"],
	header: ["message", "modal", "home"],
	divider: ["message", "modal", "home"],
	actions: ["message", "modal", "home"],
	context: ["message", "modal", "home"],
	input: ["modal", "home"],
	image: ["message", "modal", "home"],
	video: ["message", "modal", "home"],
	rich_text: ["message", "modal", "home"],
	markdown: ["message"],
	table: ["message"],
	data_table: ["message"],
	alert: ["modal"],
	card: ["message", "modal", "home"],
	carousel: ["message", "home"],
	container: ["message"],
	context_actions: ["message"],
	task_card: ["message"],
	plan: ["message"],
};
