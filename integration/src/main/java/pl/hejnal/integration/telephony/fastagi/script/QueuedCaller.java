package pl.hejnal.integration.telephony.fastagi.script;

import java.time.Instant;
import org.asteriskjava.fastagi.AgiException;
import pl.hejnal.kernel.Language;

/**
 * What the dialplan knows of a caller in a queue, as it hands it over: all of it even when this program has only just
 * started.
 *
 * @param since when they have their place
 */
public record QueuedCaller(String queue, Language language, Instant since) {

    private static final int ARGUMENTS = 4;

    /**
     * @param arguments what is asked, queue, language, seconds since 1970; then what else belongs to the question
     * @param more how many those are
     */
    public static QueuedCaller of(String[] arguments, int more) throws AgiException {
        if (arguments.length != ARGUMENTS + more || !arguments[3].matches("[0-9]{1,11}")) {
            throw new AgiException("the dialplan does not tell what a waiting caller is");
        }
        Language language = arguments[2].matches("[a-z]{2,3}") ? new Language(arguments[2]) : Language.PL;
        return new QueuedCaller(arguments[1], language, Instant.ofEpochSecond(Long.parseLong(arguments[3])));
    }
}
