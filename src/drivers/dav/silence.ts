/** What every write carries, so that no guest hears of it (RFC 6638, 8.1; sabre heeds it on PUT, too). */
export const silence = { "schedule-reply": "F" } as const;
