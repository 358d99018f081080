package pl.hejnal.integration.naming;

/**
 * Names that files outside the database still bear, and what they are called now (ADR 042): the PBX's journal, which is
 * read again after a restored dump, and an office's own recordings, which are called by their sentences. A migration
 * reaches neither, so whoever reads such a file asks here.
 */
public final class FormerNames {

    private FormerNames() {}

    /** The name of today; one that has not changed is its own. */
    public static String now(String name) {
        return name.replace("RING_BACK", "RETURN_CALL").replace("ring-back", "return-call");
    }
}
