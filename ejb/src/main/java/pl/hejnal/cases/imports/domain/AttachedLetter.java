package pl.hejnal.cases.imports.domain;

import java.time.Instant;

/**
 * A department's letter that people have to read; it is kept with the case. Whatever could steer a screen or a database is
 * taken out, and a long letter is cut, which its last sign shows.
 *
 * @param proven whether it bears the reference of a letter of ours and came from the department as far as that can be
 *        checked; anybody may have written one that is not
 */
public record AttachedLetter(String text, Instant writtenAt, boolean proven) {

    public static final int LONGEST = 4_000;
    /** Control and invisible format characters, such as those that turn the direction of writing. */
    private static final String UNSEEN = "[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n\\t]]";

    public AttachedLetter {
        text = text.replace("\r\n", "\n").replaceAll(UNSEEN, "").strip();
        if (text.length() > LONGEST) {
            text = text.substring(0, LONGEST - 1).replaceAll("\\p{Cs}", "") + "…";
        }
    }
}
