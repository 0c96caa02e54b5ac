import type { Actor } from "../../core/actor.ts";
import type { Request } from "../../core/request.ts";

/** Whether somebody may decide on a request now: the pipeline's own rule, which is asked again when they do. */
export type MayDecide = (request: Request, actor: Actor) => boolean;
