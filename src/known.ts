import type { Listed, Users } from "./modules/users/users.ts";

/** Who people are, remembered for a while, so that not every command asks a real system who gives it. */
export type Known = {
	/** By id; null when nobody has it. */
	readonly of: (id: string) => Promise<Listed | null>;
	/** The next look is a new one. */
	readonly forget: () => void;
};

/** Makes the memory: one reading of everybody serves for `life` ms. When a new reading fails, the last one still tells who somebody is, for a day. */
export const createKnown = (
	users: Pick<Users, "list" | "find">,
	life: number,
	now: () => number,
): Known => {
	let last: People | null = null;
	let reading: Promise<People> | null = null;
	let isOld = true;
	const readAll = async (): Promise<People> => {
		const people = await users.list();
		const at = now();
		last = { at, byId: new Map(people.map((one) => [one.id, one])) };
		isOld = false;
		return last;
	};
	const people = (): Promise<People> => {
		if (last && !isOld && now() - last.at < life) return Promise.resolve(last);
		reading ??= readAll().finally(() => {
			reading = null;
		});
		return reading;
	};
	const remembered = (id: string): Listed | null =>
		last && now() - last.at < day ? (last.byId.get(id) ?? null) : null;
	return {
		of: async (id) => {
			try {
				return (await people()).byId.get(id) ?? (await users.find(id));
			} catch (error) {
				const known = remembered(id);
				if (known) return known;
				throw error;
			}
		},
		forget: () => {
			isOld = true;
		},
	};
};

type People = { readonly at: number; readonly byId: Map<string, Listed> };

const day = 86_400_000;
