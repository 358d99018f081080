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
        SURVEY(false),
        /** Talks are recorded, and callers are told so before they wait. */
        RECORDING(true),
        /** A manager may listen to a talk, whisper to its clerk or join in; callers are told so before they wait. */
        SUPERVISION(true);

        private final boolean basisNeeded;

        Name(boolean basisNeeded) {
            this.basisNeeded = basisNeeded;
        }

        /** Whether it cannot be switched on without a legal basis. */
        public boolean needsBasis() {
            return basisNeeded;
        }
    }
}
