import type { Hub } from "./state/hub.ts";

/** Looks now and after everything that happens, until something is found; rejects after `timeoutMs`. */
export function waitFor<Found>(
	hub: Hub,
	look: () => Found | null | undefined | false,
	timeoutMs: number,
): Promise<Found> {
	return new Promise((resolve, reject) => {
		const settle = (act: () => void) => {
			clearTimeout(late);
			stop();
			act();
		};
		const check = () => {
			try {
				const found = look();
				if (found !== null && found !== undefined && found !== false)
					settle(() => resolve(found));
			} catch (error) {
				settle(() => reject(error));
			}
		};
		const late = setTimeout(() => {
			settle(() =>
				reject(new Error(`Nothing of this kind happened in ${timeoutMs} ms.`)),
			);
		}, timeoutMs);
		const stop = hub.subscribe(check);
		check();
	});
}
