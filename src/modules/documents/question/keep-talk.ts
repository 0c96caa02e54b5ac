import type { AiService } from "../../../ai/service.ts";
import { openDesk } from "../desk.ts";

/** What the last entry says while there is no answer to it. */
const open = "";

/** Keeps a question of somebody's documents with its answer (null: none yet), in place of the same one before and of one that was never answered. The desk is opened anew, as other things may have changed on it. */
export const keepTalk = async (
	ai: AiService,
	session: string,
	person: string,
	{ question, answer }: { question: string; answer: string | null },
): Promise<void> => {
	const { desk } = await openDesk(ai, session, person);
	const last = desk.talk.at(-1);
	const isSame =
		last !== undefined && (last.answer === open || last.question === question);
	const before = isSame ? desk.talk.slice(0, -1) : desk.talk;
	const pair = { question, answer: answer?.slice(0, longest) ?? open };
	await ai.sessions.update(
		session,
		{ ...desk, talk: [...before, pair].slice(-most) },
		person,
	);
};

const longest = 1000;
const most = 6;
