package pl.hejnal.integration.telephony.fastagi;

import java.time.Instant;
import org.asteriskjava.fastagi.AgiException;
import pl.hejnal.kernel.Language;

/**
 * What the dialplan knows of a caller in a queue, as it hands it over: all of it even when this program has only just
 * started.
 *
 * @param since when they have their place
 * @param key by which they left the queue, or empty
 * @param told how often they have been told their place
 */
record QueuedCaller(String queue, Language language, Instant since, String key, int told) {

    private static final int ARGUMENTS = 6;
    private static final String NO_KEY = "none";

    /** @param arguments what, queue, language, seconds since 1970, key or {@code none}, how often told */
    static QueuedCaller of(String[] arguments) throws AgiException {
        if (arguments.length != ARGUMENTS || !arguments[3].matches("[0-9]{1,11}") || !arguments[5].matches("[0-9]{1,6}")) {
            throw new AgiException("the dialplan does not tell what a waiting caller is");
        }
        Language language = arguments[2].matches("[a-z]{2,3}") ? new Language(arguments[2]) : Language.PL;
        return new QueuedCaller(arguments[1], language, Instant.ofEpochSecond(Long.parseLong(arguments[3])),
                arguments[4].equals(NO_KEY) ? "" : arguments[4], Integer.parseInt(arguments[5]));
    }
}
