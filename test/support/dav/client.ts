/** Where somebody logs in. */
type Server = {
	readonly url: string;
	readonly login: string;
	readonly password: string;
};

/** What a server answered, its body read to the end. */
export type Said = {
	readonly status: number;
	readonly headers: Headers;
	readonly text: string;
};

/** A plain HTTP client for a test that looks at a DAV server past the product: bodies are sent as what they look like. */
export const createClient =
	(server: Server) =>
	async (
		method: string,
		path: string,
		given: {
			readonly body?: string;
			readonly headers?: Readonly<Record<string, string>>;
		} = {},
	): Promise<Said> => {
		const { body, headers } = given;
		const code = Buffer.from(`${server.login}:${server.password}`);
		const answer = await fetch(new URL(path, server.url), {
			method,
			redirect: "manual",
			headers: {
				authorization: `Basic ${code.toString("base64")}`,
				...(body === undefined ? {} : { "content-type": typeOf(body) }),
				...headers,
			},
			...(body === undefined ? {} : { body }),
		});
		return {
			status: answer.status,
			headers: answer.headers,
			text: await answer.text(),
		};
	};

const typeOf = (body: string): string =>
	body.startsWith("BEGIN:VCALENDAR")
		? "text/calendar; charset=utf-8"
		: body.startsWith("BEGIN:VCARD")
			? "text/vcard; charset=utf-8"
			: "application/xml; charset=utf-8";
