/** Colours of a picture: every part stands out from white by at least 3:1 and from its neighbour by how dark it is, texts by at least 4.5:1. */
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
		"#3d9a8b",
		"#a5612b",
		"#8c7bc0",
		"#5d6b2f",
		"#c06a8a",
		"#46505c",
		"#7a94b8",
	],
} as const;

/** The colour of a part by its place in the bar. */
export const partColour = (index: number): string =>
	palette.parts[index % palette.parts.length] ?? palette.past;

/** Sizes of a picture in pixels before doubling; small enough that its letters can be read on a phone. */
export const sheet = { width: 560, margin: 26, inner: 508 } as const;
