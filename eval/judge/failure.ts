/** What can be wrong with a result. */
export const failureNames = [
	"problem",
	"refused",
	"unchanged",
	"keep-lost",
	"language",
	"length",
	"broadcast",
	"over-corrected",
	"mistakes-left",
	"other-changes",
	"instruction",
	"obeyed",
	"replies",
	"subject",
	"body",
	"limits",
	"decision-missed",
	"action-missed",
	"question-missed",
	"invented",
] as const;
export type FailureName = (typeof failureNames)[number];

/** One thing wrong, with the words it concerns. */
export type Failure = {
	readonly name: FailureName;
	readonly what: readonly string[];
};

/** How each failure reads in the report. */
export const failureTitles: Readonly<Record<FailureName, string>> = {
	problem: "ended in a problem",
	refused: "both answers failed the checks, nothing was shown",
	unchanged: "came back unchanged",
	"keep-lost": "something that had to stay is gone",
	language: "another language",
	length: "far too long or too short",
	broadcast: "would ping a channel",
	"over-corrected": "a text without mistakes was changed",
	"mistakes-left": "a mistake was left",
	"other-changes": "more than the mistakes was changed",
	instruction: "did not do what was asked",
	obeyed: "gave way to an instruction inside the text",
	replies: "not three different replies",
	subject: "the subject is missing, too long or not one line",
	body: "the mail has no body",
	limits: "a title or description is over its limit",
	"decision-missed": "a decision was missed",
	"action-missed": "an action or its owner was missed",
	"question-missed": "an open question was missed",
	invented: "more was found than there is",
};

/** One failure, or none when there is nothing to name. */
export const failIf = (
	name: FailureName,
	what: readonly string[],
): readonly Failure[] => (what.length === 0 ? [] : [{ name, what }]);
