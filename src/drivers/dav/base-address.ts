import { Problem } from "../../core/problem.ts";

/** The address of a server as somebody gave it: https, or http on this machine, without a user, a query or a fragment. Problem `sync-server` for any other. */
export const baseAddress = (text: string): URL => {
	const url = URL.parse(text.trim());
	const isPlain =
		url !== null &&
		url.username === "" &&
		url.password === "" &&
		url.search === "" &&
		url.hash === "";
	if (!isPlain || (url.protocol !== "https:" && !isHere(url)))
		throw new Problem("sync-server");
	return url;
};

/** Whether an address is one of this machine over plain http. */
export const isHere = (url: URL): boolean =>
	url.protocol === "http:" &&
	/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u.test(url.hostname);
