import { columns, type Outcome } from "./outcome.ts";
import { openStage, people, type Stage } from "./stage.ts";

/** In this order each has what it needs. What Infomaniak has no route for is handed over, and given back at once so that nobody looks meanwhile. */
const lines = [
	'teams add "New team"',
	'teams join "New team" person42@alpenblick.example',
	'teams leave "New team" person42@alpenblick.example',
	'teams remove "New team"',
	"users add luca@moretti.example Luca Moretti",
	"users role luca@moretti.example admin",
	"users cancel luca@moretti.example",
	"users external paolo@studio.example Paolo Ferrari",
	"users seat paolo@studio.example",
	"users role person42@alpenblick.example admin",
	"users remove person43@alpenblick.example",
	"users offboard person44@alpenblick.example",
	"mail create new@alpenblick.example",
	"mail alias new@alpenblick.example newer",
	"mail alias new@alpenblick.example newer --remove",
	"mail password new@alpenblick.example",
	"mail delete new@alpenblick.example",
	"storage purge-trash",
	"plan change pro 290",
] as const;

/** Calls used by each change, 280 people, asked for by an owner within a minute of their last command: to show what would happen, and to do it once it was agreed to. There is no goal; it is what a minute's 60 calls go into. */
export const changes = async (): Promise<Outcome> => {
	const stage = await openStage({ people: 280 });
	const rows: string[][] = [];
	try {
		for (const line of lines)
			rows.push([line, ...(await seeThrough(stage, line))]);
	} finally {
		await stage.close();
	}
	return {
		lines: columns([["command", "asked", "done", "outcome"], ...rows]),
		holds: true,
	};
};

const seeThrough = async (
	stage: Stage,
	line: string,
): Promise<readonly string[]> => {
	await stage.type(people.owner, "help", /./u);
	const { text, calls } = await stage.type(people.owner, line, /./u);
	const id = await newest(stage);
	const request = id === null ? null : await stage.app.request(id);
	if (id === null || request?.state !== "waiting")
		throw new Error(`${line}: ${text.slice(0, 500)}`);
	const isOwn = text.includes('\\"answer\\":\\"confirm\\"');
	const [said, user] = isOwn
		? (["confirm", people.owner] as const)
		: (["approve", people.admin] as const);
	const carriedOut = await stage.during(async () => {
		await stage.app.answer(id, said, stage.account(user));
		await stage.ended(id);
	});
	const { state = "gone" } = (await stage.app.request(id)) ?? {};
	if (state === "handed over")
		await stage.app.answer(id, "give back", stage.account(user));
	await stage.quiet();
	return [`${calls.length}`, `${carriedOut.length}`, state];
};

/** The id of the newest request. */
const newest = async ({ app }: Stage): Promise<string | null> => {
	for (let number = lines.length; number > 0; number -= 1) {
		const id = `R-${String(number).padStart(4, "0")}`;
		if (await app.request(id)) return id;
	}
	return null;
};
