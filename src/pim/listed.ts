/** The list that a map holds under a key; a new empty one where there is none yet. */
export const listed = <Key, Item>(map: Map<Key, Item[]>, key: Key): Item[] => {
	const found = map.get(key) ?? [];
	map.set(key, found);
	return found;
};
