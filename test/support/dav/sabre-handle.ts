import { type Answer, notFound, Refusal, Unfit } from "./refusal.ts";
import { type Asked, seen, type Ways } from "./sabre-asked.ts";
import { propfind } from "./sabre-listing.ts";
import { make, proppatch } from "./sabre-make.ts";
import { move, post } from "./sabre-nextcloud.ts";
import { report } from "./sabre-report.ts";
import type { Build, Person, World } from "./sabre-state.ts";
import { put, remove } from "./sabre-write.ts";

/** Answers one request as sabre/dav does; the headers of a request are those of Node, in lower case. */
export const handle = (
	world: World,
	ways: Ways,
	request: Omit<Asked, "viewer">,
): Answer => {
	const complain = (what: string) =>
		world.complaints.push(`${request.method} ${request.path}: ${what}`);
	const answer = attempted(complain, () => {
		const path = request.path.split("?")[0] ?? "/";
		if (path.startsWith("/.well-known/")) return wellKnown(world, path);
		if (!path.startsWith(world.base)) throw notFound(path);
		const viewer = personOf(world, request.headers.authorization);
		if (!viewer) throw stranger();
		return routed(world, ways, { ...request, path, viewer });
	});
	return { ...answer, headers: { ...usual(world.build), ...answer.headers } };
};

const attempted = (
	complain: (what: string) => void,
	act: () => Answer,
): Answer => {
	try {
		return act();
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		if (error instanceof Unfit || error.answer.status === 501)
			complain(error.message);
		return error.answer;
	}
};

const routed = (world: World, ways: Ways, asked: Asked): Answer => {
	switch (asked.method) {
		case "OPTIONS":
			return { status: 200, headers: { allow } };
		case "GET":
		case "HEAD":
			return get(world, asked);
		case "PROPFIND":
			return propfind(world, asked);
		case "PROPPATCH":
			return proppatch(world, ways, asked);
		case "REPORT":
			return report(world, ways, asked);
		case "PUT":
			return put(world, ways, asked);
		case "DELETE":
			return remove(world, asked);
		case "MKCALENDAR":
		case "MKCOL":
			return make(world, asked);
		case "POST":
			return post(world, asked);
		case "MOVE":
			return move(world, asked);
		default:
			throw new Refusal(
				501,
				"NotImplemented",
				`There was no handler found for ${asked.method}`,
			);
	}
};

const allow =
	"OPTIONS, GET, HEAD, DELETE, PROPFIND, PUT, PROPPATCH, COPY, MOVE, REPORT, MKCALENDAR, MKCOL";

const get = (world: World, asked: Asked): Answer => {
	const place = seen(world, asked);
	if (place.kind !== "object")
		throw new Refusal(
			501,
			"NotImplemented",
			"GET requests are only implemented for files",
		);
	const stored = place.folder.objects.get(place.name);
	if (!stored) throw notFound(asked.path);
	const type =
		place.folder.kind === "calendar" ? "text/calendar" : "text/vcard";
	return {
		status: 200,
		headers: { etag: stored.etag, "content-type": `${type}; charset=utf-8` },
		body: stored.text,
	};
};

const wellKnown = (world: World, path: string): Answer => {
	if (world.build !== "nextcloud") throw notFound(path);
	return { status: 301, headers: { location: world.base } };
};

const personOf = (
	{ people }: World,
	authorization: string | undefined,
): Person | null => {
	const [scheme, code] = (authorization ?? "").split(" ");
	if (scheme?.toLowerCase() !== "basic" || !code) return null;
	const given = Buffer.from(code, "base64").toString("utf8");
	return (
		people.find(({ login, password }) => `${login}:${password}` === given) ??
		null
	);
};

const stranger = (): Refusal => {
	const refusal = new Refusal(
		401,
		"NotAuthenticated",
		"Username or password was incorrect",
	);
	Object.assign(refusal.answer, {
		headers: {
			...refusal.answer.headers,
			"www-authenticate": 'Basic realm="sabre/dav", charset="UTF-8"',
		},
	});
	return refusal;
};

const usual = (build: Build): Record<string, string> =>
	build === "nextcloud"
		? {
				dav: `${compliance}, oc-resource-sharing, nc-calendar-search, nc-enable-birthday-calendar, nc-calendar-trashbin, addressbook`,
				"x-request-id": crypto.randomUUID(),
				"x-robots-tag": "noindex, nofollow",
				"content-security-policy": "default-src 'none';",
			}
		: {
				dav: `${compliance}, resource-sharing, calendarserver-sharing, addressbook`,
				"x-sabre-version": "4.7.1",
			};

const compliance =
	"1, 3, extended-mkcol, access-control, calendarserver-principal-property-search, calendar-access, calendar-proxy, calendar-auto-schedule, calendar-availability";
