import { escaped } from "./xml-text.ts";

/** What the server answers. */
export type Answer = {
	readonly status: number;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string | Buffer;
};

/** The server says no, in the words of sabre/dav: the name of its exception, and what else stands in the error as XML. */
export class Refusal extends Error {
	readonly answer: Answer;
	constructor(status: number, exception: string, message: string, more = "") {
		super(message);
		this.answer = {
			status,
			headers: { "content-type": "application/xml; charset=utf-8" },
			body: `<?xml version="1.0" encoding="utf-8"?>\n<d:error xmlns:d="DAV:" xmlns:s="http://sabredav.org/ns" xmlns:cal="urn:ietf:params:xml:ns:caldav" xmlns:card="urn:ietf:params:xml:ns:carddav">\n  <s:exception>Sabre\\DAV\\Exception\\${exception}</s:exception>\n  <s:message>${escaped(message)}</s:message>\n  ${more}\n</d:error>\n`,
		};
	}
}

/** A request that no client should send. */
export class Unfit extends Refusal {}

export const badRequest = (message: string): Refusal =>
	new Unfit(400, "BadRequest", message);

export const notFound = (path: string): Refusal =>
	new Refusal(404, "NotFound", `Node with name '${path}' could not be found`);

export const forbidden = (message: string): Refusal =>
	new Refusal(
		403,
		"Forbidden",
		message,
		"<d:need-privileges><d:resource><d:privilege><d:write/></d:privilege></d:resource></d:need-privileges>",
	);

export const failed = (header: string): Refusal =>
	new Refusal(
		412,
		"PreconditionFailed",
		`An ${header} header was specified, but the condition did not hold.`,
		`<s:header>${header}</s:header>`,
	);
