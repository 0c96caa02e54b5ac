import type { Capabilities, Product } from "../../pim/account.ts";
import type { Homes } from "./discover.ts";
import type { Told } from "./product.ts";

/** What differs from server to server, by what each says of itself and what was seen of those that are known. */
export const capabilitiesOf = (
	{ product, features }: Told,
	homes: Homes,
	tellsChanges: boolean,
): Capabilities => ({
	product,
	tellsChanges,
	makes: true,
	// Xandikos takes other looks and forgets them.
	looks:
		product === "xandikos"
			? ["name", "color"]
			: ["name", "color", "description"],
	refusesTwins: refusing.has(product),
	quiet: quietOf(product, features),
	keeps: homes.inbox !== null && keeping.has(product) ? ["calendar"] : [],
});

/** Sabre takes a second object with the same UID; of others nobody knows. */
const refusing: ReadonlySet<Product> = new Set([
	"radicale",
	"xandikos",
	"nextcloud",
]);

/** Sabre itself names the first calendar and lets nobody choose. */
const keeping: ReadonlySet<Product> = new Set(["nextcloud", "other"]);

const quietOf = (
	product: Product,
	features: ReadonlySet<string> | null,
): Capabilities["quiet"] => {
	// It announces an old word for scheduling and has none.
	if (product === "xandikos") return "never tells";
	if (["sabre", "nextcloud", "infomaniak"].includes(product)) return "header";
	const mayTell =
		features === null ||
		features.has("calendar-auto-schedule") ||
		features.has("calendar-auto-scheduling") ||
		features.has("calendar-schedule");
	return mayTell ? "text" : "never tells";
};
