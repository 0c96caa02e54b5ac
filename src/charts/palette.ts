/** Colours of a picture: texts and parts stand out from white by at least 4.5:1, lines that carry a meaning by 3:1. */
export const palette = {
	paper: "#ffffff",
	edge: "#dfe4ea",
	text: "#1b2530",
	quiet: "#56616e",
	line: "#e6eaef",
	leader: "#98a3af",
	free: "#edf1f5",
	freeEdge: "#8592a0",
	past: "#2b5f93",
	limit: "#a8452c",
	parts: [
		"#2b5f93",
		"#2e8274",
		"#a5612b",
		"#7a68b3",
		"#5d6b2f",
		"#a94f72",
		"#46505c",
		"#5b7398",
	],
} as const;

/** The colour of a part by its place in the bar. */
export const partColour = (index: number): string =>
	palette.parts[index % palette.parts.length] ?? palette.past;

/** Sizes of a picture in pixels before doubling; small enough that its letters can be read on a phone. */
export const sheet = { width: 560, margin: 26, inner: 508 } as const;
