import type { IncomingMessage, ServerResponse } from "node:http";
import { say, type Text } from "../../../core/text.ts";
import type { Pages } from "../door.ts";
import { type Consenting, consentPaths, type Settled } from "./consenting.ts";

/** A page of a few sentences; null as locale is the language of the browser. */
export type Notice = {
	readonly status: number;
	readonly title: Text;
	readonly lines: readonly Text[];
	readonly locale: string | null;
};

/** Shows a page; the pages of this server look alike. */
export type ShowNotice = (
	request: IncomingMessage,
	response: ServerResponse,
	notice: Notice,
) => void;

/** Makes the two pages of consent. What stands behind the question mark of their addresses is neither logged nor shown. */
export const createConsentPages =
	(consenting: Consenting, show: ShowNotice): Pages =>
	(request, response) => {
		const url = URL.parse(request.url ?? "/", "http://localhost");
		if (url === null) return false;
		const { pathname, searchParams } = url;
		const isStart = pathname === consentPaths.start;
		if (!isStart && pathname !== consentPaths.back) return false;
		request.resume();
		if (request.method !== "GET") {
			response.writeHead(405, { allow: "GET" }).end();
			return true;
		}
		const work = isStart
			? begin(consenting, searchParams.get("state") ?? "", response)
			: consenting.settle(searchParams);
		work
			.catch((): Settled => ({ outcome: "failed", locale: null }))
			.then((settled) => {
				if (settled) show(request, response, noticeOf(settled));
			})
			.catch(() => response.destroy());
		return true;
	};

/** Sends the person on to Slack; a ticket that is used up or too old is told here. */
const begin = async (
	consenting: Consenting,
	state: string,
	response: ServerResponse,
): Promise<Settled | null> => {
	const page = await consenting.slackPage(state);
	if (page === null) return { outcome: "stale", locale: null };
	response
		.writeHead(302, {
			location: page,
			"cache-control": "no-store",
			"referrer-policy": "no-referrer",
		})
		.end();
	return null;
};

const noticeOf = ({ outcome, locale }: Settled): Notice => ({
	status: statusOf[outcome],
	title: say(`write.consent.${outcome}.title`),
	lines: [
		say(`write.consent.${outcome}.text`),
		say(
			outcome === "given" ? "write.consent.given.back" : "write.consent.again",
		),
	],
	locale,
});

const statusOf: Readonly<Record<Settled["outcome"], number>> = {
	given: 200,
	denied: 200,
	stale: 410,
	"somebody-else": 403,
	"other-scopes": 403,
	failed: 502,
};
