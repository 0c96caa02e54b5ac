import { eventText, fileOf } from "./events.ts";

type Login = {
	readonly url: string;
	readonly login: string;
	readonly password: string;
};

/** The least a client can do: it asks, and looks for what it needs in the answer's text without reading the rest. Nothing is checked and nothing is kept. */
export const createBare = (server: Login) => {
	const code = Buffer.from(`${server.login}:${server.password}`);
	const authorization = `Basic ${code.toString("base64")}`;
	const ask = async (
		method: string,
		url: URL,
		type: string,
		body: string,
	): Promise<string> => {
		const headers = { authorization, "content-type": type, depth: "1" };
		const answer = await fetch(url, { method, headers, body });
		const text = await answer.text();
		if (!answer.ok) throw new Error(`${method}: ${answer.status}`);
		return text;
	};
	const changes = async (calendar: URL, token: string) => {
		const text = await ask(
			"REPORT",
			calendar,
			"application/xml",
			`<sync-collection xmlns="DAV:"><sync-token>${token}</sync-token><sync-level>1</sync-level><prop><getetag/></prop></sync-collection>`,
		);
		const responses = text.split("<response>").slice(1);
		const there = responses.filter((one) => one.includes("<getetag>"));
		return {
			token: /<sync-token>([^<]+)</u.exec(text)?.[1] ?? "",
			hrefs: there.map((one) => /<href>([^<]+)</u.exec(one)?.[1] ?? ""),
			gone: responses.length - there.length,
		};
	};
	const read = async (
		calendar: URL,
		hrefs: readonly string[],
	): Promise<number> => {
		let found = 0;
		for (let first = 0; first < hrefs.length; first += 100) {
			const some = hrefs.slice(first, first + 100);
			const text = await ask(
				"REPORT",
				calendar,
				"application/xml",
				`<C:calendar-multiget xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><prop><getetag/><C:calendar-data/></prop>${some.map((href) => `<href>${href}</href>`).join("")}</C:calendar-multiget>`,
			);
			found += text.split("BEGIN:VCALENDAR").length - 1;
		}
		return found;
	};
	return {
		changes,
		/** One sync report, and the objects it names by a hundred. */
		sync: async (calendar: URL, token: string) => {
			const told = await changes(calendar, token);
			return { ...told, read: await read(calendar, told.hrefs) };
		},
		/** Writes events by their numbers, so many at once. */
		put: async (
			calendar: URL,
			numbers: readonly number[],
			atOnce: number,
		): Promise<void> => {
			const open = numbers.values();
			const lane = async (): Promise<void> => {
				for (const number of open) {
					const url = new URL(fileOf(number), calendar);
					await ask("PUT", url, "text/calendar", eventText(number));
				}
			};
			await Promise.all(Array.from({ length: atOnce }, lane));
		},
	};
};

export type Bare = ReturnType<typeof createBare>;
