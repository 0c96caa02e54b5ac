import {
	type CANCEL_SYMBOL,
	confirm,
	isCancel,
	log,
	multiselect,
	note,
	password,
	select,
	text,
} from "@clack/prompts";
import {
	type Check,
	type Option,
	SetupStopped,
	type Terminal,
} from "./terminal.ts";

/** The person at this process's own terminal. */
export const createClackTerminal = (): Terminal => {
	// A terminal that does not tell its size would get one letter a line.
	process.stdout.columns ||= 80;
	process.stdout.rows ||= 24;
	return terminal;
};

const terminal: Terminal = {
	tell: (said) => log.message(plain(said)),
	note: (heading, said) => note(plain(said), plain(heading), { format: same }),
	link: (address) => void process.stdout.write(`\n${plain(address)}\n\n`),
	good: (said) => log.success(plain(said)),
	bad: (said) => log.warn(plain(said)),
	choose: async (question, options) => {
		const chosen = await select({
			message: plain(question),
			options: listed(options),
			maxItems: most,
		});
		return valueAt(options, answered(chosen));
	},
	pick: async (question, options, usual) => {
		const chosen = await multiselect({
			message: plain(question),
			options: listed(options),
			initialValues: options.flatMap(({ value }, index) =>
				usual.includes(value) ? [String(index)] : [],
			),
			required: false,
			maxItems: most,
		});
		return answered(chosen).map((index) => valueAt(options, index));
	},
	ask: async (question, { usual, check } = {}) =>
		answered(
			await text({
				message: plain(question),
				...(usual === undefined ? {} : { initialValue: usual }),
				...checked(check),
			}),
		).trim(),
	askHidden: async (question, check) =>
		answered(
			await password({
				message: plain(question),
				clearOnError: true,
				...checked(check),
			}),
		).trim(),
	agree: async (question, usual) =>
		answered(await confirm({ message: plain(question), initialValue: usual })),
};

const most = 12;
const same = (line: string): string => line;

const answered = <T extends string | boolean | readonly string[]>(
	answer: T | typeof CANCEL_SYMBOL,
): T => {
	if (isCancel(answer)) throw new SetupStopped();
	return answer;
};

const checked = (check: Check | undefined) =>
	check === undefined
		? {}
		: { validate: (given: string | undefined) => check((given ?? "").trim()) };

const listed = (options: readonly Option<unknown>[]) =>
	options.map(({ label, hint }, index) => ({
		value: String(index),
		label: plain(label),
		...(hint === undefined ? {} : { hint: plain(hint) }),
	}));

const valueAt = <T>(options: readonly Option<T>[], index: string): T => {
	const option = options[Number(index)];
	if (option === undefined) throw new SetupStopped();
	return option.value;
};

/** Names come from an account; one with control characters in it must not move the cursor. */
const plain = (given: string): string => given.replaceAll(/[^\P{C}\n]/gu, "");
