import { randomBytes } from "node:crypto";

/** A short reference a person can quote and an operator can find in the log: four hex digits would collide, six are enough for a day. */
export const newReference = (): string => randomBytes(3).toString("hex");

/** 128 random bits for a link or key, safe in a URL. */
export const newToken = (): string => randomBytes(16).toString("base64url");
