const memory = "suitemate-acting-as";

/** Whom this page acts as, for pages that open beside it; null before anybody was chosen. */
export const actingAs = () => localStorage.getItem(memory);

/** Remembers whom this page acts as. */
export const rememberActing = (id) => localStorage.setItem(memory, id);
