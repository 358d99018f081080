package pl.hejnal.menu.domain;

/**
 * What keeps a plan from being published.
 *
 * @param rule which rule it breaks
 * @param where the node, or the node and the key, such as {@code main.3}, or a language
 */
public record MenuFault(Rule rule, String where) {

    /** What a menu must keep so that callers find their way (Irish universal-design guidance; EN 301 549). */
    public enum Rule {
        /** The first node is missing or no choice. */
        NO_START,
        /** A key leads to a node that is not there. */
        LEADS_NOWHERE,
        /** A node that no key leads to. */
        UNREACHABLE,
        /** More options than a caller can keep in mind; a choice of language does not count, nor does the person. */
        TOO_MANY_OPTIONS,
        NO_OPTIONS,
        /** More choices one after another than a caller will follow. */
        TOO_DEEP,
        /** Two options of one choice have the same key, or one has a key that has its meaning everywhere. */
        KEY_TAKEN,
        /** Two options have the same id, so that figures, which know options by it, could not tell them apart. */
        ID_TAKEN,
        /** A sentence or a name is missing in one of the languages. */
        UNTRANSLATED,
        /** A language that callers can choose lacks some of the office's own spoken texts. */
        TEXTS_MISSING,
        /** Something is to be told, and nothing stands there. */
        NOTHING_TO_SAY,
        /** What stands as a queue cannot be the name of a skill. */
        NO_QUEUE
    }
}
