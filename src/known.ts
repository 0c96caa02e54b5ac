import { createLasting } from "./lasting.ts";
import type { Listed, Users } from "./modules/users/users.ts";

/** Who people are, remembered for a while, so that not every command asks a real system who gives it. */
export type Known = {
	/** By id; null when nobody has it. */
	readonly of: (id: string) => Promise<Listed | null>;
	/** The next look is a new one. */
	readonly forget: () => void;
};

/** Makes the memory: one reading of all members serves for `life` ms. When a new reading fails or takes long, the last one still tells who somebody is, for a day. */
export const createKnown = (
	users: Pick<Users, "list" | "find">,
	life: number,
	now: () => number,
	patience?: number,
): Known => {
	// Those from outside take a call and a right more, and hardly any of them comes here.
	const members = createLasting(
		async () => {
			const people = await users.list({ state: "active" });
			return new Map(people.map((one) => [one.id, one]));
		},
		life,
		now,
		patience,
	);
	// Who left is still linked for a while, and would be looked for with every card.
	const others = createLasting(users.find, life, now, patience);
	return {
		of: async (id) => (await members.of("")).get(id) ?? others.of(id),
		forget: () => {
			members.forget();
			others.forget();
		},
	};
};
