import { readTyped } from "../../../core/arguments.ts";
import { attempt, problemText } from "../../../core/attempt.ts";
import type { Invocation } from "../../../core/invocation.ts";
import type { Shown } from "../../../core/pipeline.ts";
import { Problem } from "../../../core/problem.ts";
import { splitWords } from "../../../core/typed.ts";
import { type Desk, slackAccount, stageAt } from "../desk.ts";
import { commandOrigin, portAt } from "../origin.ts";
import type { CommandPayload } from "../payload.ts";
import { type Place, responseLife } from "../place.ts";
import { present } from "../present.ts";
import { unescapeEntities, unescapeTyped, withAddresses } from "../unescape.ts";
import { readAsk } from "./read-ask.ts";

/** Carries out a typed slash command and answers privately. */
export const onCommand = async (
	desk: Desk,
	payload: CommandPayload,
): Promise<void> => {
	const account = slackAccount(payload.team_id, payload.user_id);
	const reader = await desk.app.who(account);
	const place: Place = {
		kind: "response",
		url: payload.response_url,
		until: desk.app.now() + responseLife,
		replace: false,
	};
	const stage = stageAt(desk, place, reader);
	const origin = commandOrigin(payload);
	const read = await attempt(desk.app.log, async () =>
		readCommand(desk, payload),
	);
	const shown: Shown =
		read.kind === "ok"
			? await desk.app.invoke(read.value, account, portAt(stage, origin))
			: {
					kind: "problem",
					text: problemText(read.problem),
					reference: read.reference,
				};
	const asked = { trigger: payload.trigger_id, origin };
	await present(desk, shown, stage, reader, asked);
};

/** The invocation in a typed line: the longest known name, then its arguments. `/write x` is `write x` and keeps Slack's marks, since its text is to be given back; so does `/ask x`. */
const readCommand = (desk: Desk, payload: CommandPayload): Invocation => {
	const surface = payload.command.replace(/^\//u, "");
	const asked =
		surface === "ask" ? readAsk(desk.app.commands, payload.text) : null;
	if (asked) return asked;
	const line =
		surface === "ksuite"
			? unescapeTyped(payload.text)
			: `${surface} ${unescapeEntities(payload.text)}`;
	const words = splitWords(line);
	const texts = words.map((word) => word.text.toLowerCase());
	for (const count of [3, 2, 1]) {
		const name = texts.slice(0, count).join(" ");
		const command = desk.app.commands.get(name);
		if (!command || words.length < count) continue;
		const rest = words[count];
		return {
			command: name,
			...withAddresses(
				readTyped(rest ? line.slice(rest.start) : "", command.args),
				command.args,
			),
		};
	}
	const [topic] = texts;
	if (topic === undefined) return { command: "help", input: {} };
	const known = [...desk.app.commands.keys()].some((name) =>
		name.startsWith(`${topic} `),
	);
	if (!known) throw new Problem("unknown-command");
	return { command: "help", input: { topic: texts.slice(0, 2).join(" ") } };
};
