import type { View } from "./view.ts";

/** The modals each person has open, lowest first, and everybody's Home tab. */
export type OpenViews = {
	find(id: string): View | null;
	findByExternalId(externalId: string): View | null;
	/** The open modals of a person, the one on top last. */
	stack(userId: string): View[];
	home(userId: string): View | null;
	/** Starts a new stack with this modal. */
	open(view: View): void;
	push(view: View): void;
	/** Replaces the view of the same id; false when it is closed. */
	replace(view: View): boolean;
	publish(view: View): void;
	/** Takes the top modal away; returns those that were closed. */
	close(userId: string, all: boolean): View[];
};

/** Creates an empty register of views. */
export function createOpenViews(): OpenViews {
	const stacks = new Map<string, View[]>();
	const homes = new Map<string, View>();
	const stackOf = (userId: string) => stacks.get(userId) ?? [];
	const all = () => [...[...stacks.values()].flat(), ...homes.values()];
	return {
		find: (id) => all().find((view) => view.id === id) ?? null,
		findByExternalId: (externalId) =>
			all().find((view) => view.externalId === externalId) ?? null,
		stack: (userId) => [...stackOf(userId)],
		home: (userId) => homes.get(userId) ?? null,
		open: (view) => {
			stacks.set(view.userId, [view]);
		},
		push: (view) => {
			stacks.set(view.userId, [...stackOf(view.userId), view]);
		},
		replace(view) {
			const open = stackOf(view.userId);
			if (!open.some(({ id }) => id === view.id)) return false;
			stacks.set(
				view.userId,
				open.map((old) => (old.id === view.id ? view : old)),
			);
			return true;
		},
		publish: (view) => {
			homes.set(view.userId, view);
		},
		close(userId, all) {
			const open = stackOf(userId);
			stacks.set(userId, all ? [] : open.slice(0, -1));
			return all ? open : open.slice(-1);
		},
	};
}
