import { writeFileSync } from "node:fs";
import { z } from "zod";
import type { Exchange } from "../../support/infomaniak/exchange.ts";
import { driversFor, openGround } from "./matrix-stage.ts";
import { type PinnedCall, pinnedCalls } from "./pinned-calls.ts";
import { quick } from "./wire-stage.ts";

// Run by hand (node test/drivers/infomaniak/pinned-record.ts) when a call is added, or is to change: then read the difference of the JSON files.

const record = async (call: PinnedCall): Promise<unknown> => {
	const { name, given, run } = call;
	const ground = await openGround();
	const { infomaniak } = ground;
	await given?.(ground);
	infomaniak.exchanges.length = 0;
	const { drivers, base } = driversFor(infomaniak, quick.read);
	const value = await run(drivers, base);
	await infomaniak.close();
	const exchanges = infomaniak.exchanges.filter((one) => !isEarly(one));
	const pins = apart(call, exchanges.map(pinOf));
	return exchanges.reduce(hidden, {
		name,
		exchanges: pins,
		value: value ?? null,
	});
};

const apart = (
	{ hashApart }: PinnedCall,
	pins: readonly unknown[],
): readonly unknown[] => {
	if (hashApart === undefined) return pins;
	const { path, hash } = hashApart;
	const without = pins.map((pin): unknown =>
		JSON.parse(
			JSON.stringify(pin, (key, value: unknown) =>
				key === "hash" ? undefined : value,
			),
		),
	);
	const answer = { result: "success", data: { hash } };
	const read = { method: "GET", path, query: {}, type: null };
	return [...without, { ...read, bytes: 0, status: 200, answer }];
};

const pinOf = (exchange: Exchange) => {
	const { method, path, query, headers, body, bytes, status, answer } =
		exchange;
	const type = headers["content-type"] ?? null;
	return { method, path, query, type, body, bytes, status, answer };
};

/** A look at a task that still goes on: how often is chance. */
const isEarly = ({ answer }: Exchange): boolean =>
	z
		.object({ data: z.object({ status: z.enum(["spooled", "running"]) }) })
		.safeParse(answer).success;

const withPassword = z.object({ password: z.string() });

/** Passwords are made anew each time. */
const hidden = (pin: unknown, { answer, body }: Exchange): unknown => {
	const told = z.object({ data: withPassword }).safeParse(answer).data;
	const sent = withPassword.safeParse(body).data;
	const hide = (text: string, password: string | undefined, name: string) =>
		password === undefined ? text : text.replaceAll(password, name);
	const text = hide(
		JSON.stringify(pin),
		told?.data.password,
		"password-of-a-device",
	);
	return JSON.parse(hide(text, sent?.password, "<password>"));
};

for (const [subject, calls] of Object.entries(pinnedCalls)) {
	const pins = [];
	for (const call of calls) pins.push(await record(call));
	writeFileSync(
		new URL(`./pinned-${subject}.json`, import.meta.url),
		`${JSON.stringify(pins, null, "\t")}\n`,
	);
}
