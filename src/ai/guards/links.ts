import { finding, type Guard } from "./finding.ts";
import { protect } from "./placeholders.ts";

/** No link, address, mention or channel may appear that was not there. */
export const noNewLinks: Guard = ({ answered, places }) => {
	const known = new Set([...places.values()].map((one) => one.toLowerCase()));
	const fresh = [...protect(answered).places]
		.filter(([name]) => /LINK|EMAIL|MENTION|CHANNEL/u.test(name))
		.map(([, found]) => found)
		.filter((found) => !known.has(found.toLowerCase()));
	return finding("new-links", "reject", fresh);
};
