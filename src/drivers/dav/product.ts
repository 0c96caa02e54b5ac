import type { Product } from "../../pim/account.ts";
import { addressAt } from "./address.ts";
import type { Homes } from "./discover.ts";
import type { Answer, Door } from "./door.ts";

/** What a server says of itself. */
export type Told = {
	readonly product: Product;
	/** The words of its `DAV` header; null where it does not answer. */
	readonly features: ReadonlySet<string> | null;
};

/** Infomaniak's server of calendars and contacts. */
export const infomaniakHost = "sync.infomaniak.com";

/** Asks what server this is: by its address, by its headers, and else by its front page, which Radicale and Xandikos have. */
export const askProduct = async (door: Door, homes: Homes): Promise<Told> => {
	const home = homes.calendars[0] ?? homes.books[0] ?? "/";
	const url = addressAt(homes.origin, home);
	const answer = await door.ask({ method: "OPTIONS", url });
	const features =
		answer.status < 300 ? featuresIn(answer.headers.get("dav") ?? "") : null;
	const product =
		url.hostname === infomaniakHost ? "infomaniak" : productIn(answer, homes);
	return { features, product: product ?? (await productOfPage(door, url)) };
};

const featuresIn = (header: string): ReadonlySet<string> =>
	new Set(header.split(",").map((word) => word.trim().toLowerCase()));

const productIn = ({ headers }: Answer, homes: Homes): Product | null => {
	const names = `${headers.get("server") ?? ""} ${headers.get("x-powered-by") ?? ""}`;
	const isNextcloud =
		[...headers.keys()].some((name) => name.startsWith("x-nextcloud")) ||
		homes.calendars.some((home) => home.includes("/remote.php/dav/"));
	if (isNextcloud || headers.get("dav")?.includes("nextcloud"))
		return "nextcloud";
	if (headers.has("x-sabre-version")) return "sabre";
	if (/radicale/iu.test(names)) return "radicale";
	return /xandikos/iu.test(names) ? "xandikos" : null;
};

const productOfPage = async (door: Door, url: URL): Promise<Product> => {
	const { headers, text } = await door.ask({
		method: "GET",
		url: new URL("/", url),
		headers: { accept: "text/html" },
	});
	const page = text.slice(0, 4000);
	if (/\/?\.web\/?$/u.test(headers.get("location") ?? "")) return "radicale";
	if (/\bRadicale\b/u.test(page)) return "radicale";
	return /\bXandikos\b/u.test(page) ? "xandikos" : "other";
};
