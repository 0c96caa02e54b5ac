import { Problem } from "../../core/problem.ts";
import { isHere } from "./base-address.ts";
import type { Answer, Asked, Door } from "./door.ts";

/** Asks at an address that may send on to another one: only to this same host, or to one that is allowed, and never from https to http. Null where it leads nowhere; Problem `sync-refused` where it leads to a stranger. */
export const askFrom = async (
	door: Door,
	asked: Asked,
	hosts: readonly string[],
): Promise<{ readonly answer: Answer; readonly url: URL } | null> => {
	let { url } = asked;
	for (let hops = 0; hops < 6; hops += 1) {
		const answer = await door.ask({ ...asked, url });
		if (answer.status < 300 || answer.status >= 400) return { answer, url };
		const next = URL.parse(answer.headers.get("location") ?? "", url);
		if (next === null) return null;
		if (!mayFollow(url, next, hosts)) throw new Problem("sync-refused");
		url = next;
	}
	return null;
};

const mayFollow = (from: URL, to: URL, hosts: readonly string[]): boolean => {
	const isSafe =
		to.protocol === "https:" || (from.protocol === "http:" && isHere(to));
	const isKnown = to.host === from.host || hosts.includes(to.host);
	return isSafe && isKnown && to.username === "" && to.password === "";
};
