/** What an action gave, in the form it is judged in. */
export type Produced =
	| { readonly kind: "text"; readonly text: string }
	| { readonly kind: "replies"; readonly replies: readonly string[] }
	| { readonly kind: "mail"; readonly subject: string; readonly body: string }
	| {
			readonly kind: "site";
			readonly title: string;
			readonly description: string;
			readonly text: string;
	  }
	| {
			readonly kind: "summary";
			/** Messages are counted from 1. */
			readonly decisions: readonly Found[];
			readonly actions: readonly (Found & { readonly owner: string | null })[];
			readonly questions: readonly Found[];
	  };

/** Something found in a thread, in words, and the message it stands in. */
export type Found = { readonly text: string; readonly message: number };

/** Everything produced as one text, for the report and for checks of the whole. */
export const wordsOf = (produced: Produced): string => {
	switch (produced.kind) {
		case "text":
			return produced.text;
		case "replies":
			return produced.replies.join("\n");
		case "mail":
			return `${produced.subject}\n\n${produced.body}`;
		case "site":
			return [produced.title, produced.description, produced.text].join("\n\n");
		case "summary":
			return [
				...produced.decisions.map(line("decision")),
				...produced.actions.map((one) =>
					line(`action of ${one.owner ?? "nobody"}`)(one),
				),
				...produced.questions.map(line("question")),
			].join("\n");
	}
};

const line =
	(what: string) =>
	({ text, message }: Found): string =>
		`${what}, message ${message}: ${text}`;
