import { newReference } from "./core/ids.ts";
import { failure, type Log } from "./core/log.ts";

/** Does some work again and again, one round at a time, `pause` ms apart; a failed round is logged and the next one comes. The answer stops it and waits for the running round. */
export const keepDoing = (
	work: () => Promise<void>,
	pause: number,
	log: Log,
): (() => Promise<void>) => {
	let running: Promise<void> | null = null;
	const round = (): void => {
		running ??= work()
			.catch((error: unknown) => log(failure(error, newReference())))
			.finally(() => {
				running = null;
			});
	};
	round();
	const timer = setInterval(round, pause);
	timer.unref();
	return async () => {
		clearInterval(timer);
		await running;
	};
};
