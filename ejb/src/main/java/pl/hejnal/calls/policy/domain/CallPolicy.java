package pl.hejnal.calls.policy.domain;

/**
 * Something that an office may switch on for its calls.
 *
 * @param basis the legal basis, for what needs one; told to callers as it stands here
 */
public record CallPolicy(Name name, boolean on, String basis) {

    /** Which. */
    public enum Name {
        /** One question by key after a talk. */
        SURVEY,
        /** Talks are recorded, and callers are told so before they wait. */
        RECORDING
    }
}
