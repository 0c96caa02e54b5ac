import type { Written } from "./env-file.ts";
import type { Settings } from "./env-text.ts";
import { setUpKey } from "./key-step.ts";
import { setUpKsuite } from "./ksuite-step.ts";
import { type ModelReach, setUpModel } from "./model-step.ts";
import { type SlackReach, setUpSlack } from "./slack-step.ts";
import type { Found } from "./step.ts";
import { SetupStopped, type Terminal } from "./terminal.ts";

/** What the wizard reaches beside the terminal. */
export type Reach = Omit<ModelReach, "token"> & {
	readonly slack: SlackReach;
	/** What stands in the file already. */
	readonly before: Settings;
	/** Names that the environment sets as well, which wins over the file. */
	readonly fixed: readonly string[];
	/** Where a key is already, or null. */
	readonly key: string | null;
	readonly write: (settings: Settings) => Promise<Written>;
};

/** Asks for everything, then writes it in one step; true when it did. A person who stops at any time leaves everything as it was. */
export const runSetup = async (
	terminal: Terminal,
	reach: Reach,
): Promise<boolean> => {
	try {
		const found = await askParts(terminal, reach);
		return await finish(terminal, reach, found);
	} catch (error) {
		if (!(error instanceof SetupStopped)) throw error;
		terminal.bad("Stopped. Nothing was written.");
		return false;
	}
};

const askParts = async (
	terminal: Terminal,
	reach: Reach,
): Promise<readonly Found[]> => {
	terminal.note("Suitemate", welcome);
	const parts = await terminal.pick(
		"What do you want to set up now?",
		[
			{ value: "ksuite" as const, label: "kSuite", hint: "at Infomaniak" },
			{ value: "model" as const, label: "A language model" },
			{ value: "slack" as const, label: "Slack" },
		],
		["ksuite", "model", "slack"],
	);
	const ksuite = parts.includes("ksuite")
		? await setUpKsuite(terminal, reach.ksuite)
		: null;
	const token = ksuite?.token ?? reach.before.INFOMANIAK_TOKEN ?? null;
	const model = parts.includes("model")
		? await setUpModel(terminal, { ...reach, token: token || null })
		: null;
	const slack = parts.includes("slack")
		? await setUpSlack(terminal, reach.slack)
		: null;
	const key = parts.length > 0 ? await setUpKey(terminal, reach.key) : null;
	return [ksuite?.found ?? null, model, slack, key];
};

const welcome = [
	"Three parts, each by itself: your kSuite, a language model, your Slack.",
	"What you leave out stays as it is. Nothing is written before the end,",
	"and Ctrl+C stops at any time.",
].join("\n");

const finish = async (
	terminal: Terminal,
	{ before, fixed, write }: Reach,
	all: readonly Found[],
): Promise<boolean> => {
	const found = all.filter((one) => one !== null);
	const settings = Object.fromEntries(
		found
			.flatMap((one) => Object.entries(one.settings))
			// An empty value is only needed to take back what is there.
			.filter(([name, value]) => value !== "" || name in before),
	);
	if (Object.keys(settings).length === 0) {
		terminal.tell("Nothing to write; everything stays as it is.");
		return true;
	}
	terminal.note(
		"To be written into .env",
		found.flatMap(({ summary }) => summary).join("\n"),
	);
	if (!(await terminal.agree("Write it?", true))) throw new SetupStopped();
	const written = await write(settings);
	switch (written.kind) {
		case "written":
			terminal.good(
				`Written, readable by you alone.${written.backup === null ? "" : " What was there before is in .env.backup."}`,
			);
			break;
		case "unwritable":
			terminal.bad(
				"A value cannot be written so that it is read back the same. Nothing was written.",
			);
			return false;
		case "cannot":
			terminal.bad(
				`The file cannot be written (${written.code}). Nothing was changed.`,
			);
			return false;
	}
	for (const name of fixed.filter((one) => one in settings))
		terminal.bad(
			`${name} stands in the environment as well, with another value, and that one wins over the file.`,
		);
	terminal.tell(next(settings, before));
	return true;
};

const next = (settings: Settings, before: Settings): string =>
	settings.SLACK_BOT_TOKEN || before.SLACK_BOT_TOKEN
		? "npm start starts Suitemate in your Slack. Then type /ksuite help there."
		: "npm start starts the playground with its demo organisation. Your kSuite is used once Slack is connected: npm run setup.";
