/** What a model is for, where its server tells: writing, vectors of texts, putting hits in order, speech to text, pictures. */
export const modelKinds = [
	"llm",
	"embedding",
	"reranker",
	"stt",
	"image",
] as const;

/** One of {@link modelKinds}. */
export type ModelKind = (typeof modelKinds)[number];
