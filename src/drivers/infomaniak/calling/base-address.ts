/** The address that calls go to: https, or http on this machine, without a user, a query or a fragment; null for any other. */
export const baseAddress = (text: string): URL | null => {
	const url = URL.parse(text);
	if (url === null || url.username !== "" || url.password !== "") return null;
	if (url.search !== "" || url.hash !== "") return null;
	if (url.protocol === "https:") return url;
	return url.protocol === "http:" && here.test(url.hostname) ? url : null;
};

const here = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u;
