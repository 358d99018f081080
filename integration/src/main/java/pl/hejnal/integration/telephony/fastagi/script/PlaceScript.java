package pl.hejnal.integration.telephony.fastagi.script;

import org.asteriskjava.fastagi.AgiException;
import org.asteriskjava.fastagi.AgiHangupException;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.waiting.QueuePlace;
import pl.hejnal.integration.telephony.fastagi.server.AgiSession;
import pl.hejnal.menu.waiting.WaitingWords;

/**
 * What a caller in a queue hears now and then. They stay in the queue meanwhile: the PBX plays it to a channel beside
 * them, which whispers to theirs, and whose end is nobody's hanging up.
 */
public final class PlaceScript {

    /** The keys are told at the first time and at every fourth. */
    private static final int KEYS_EVERY = 4;

    private static final int MORE_ARGUMENTS = 2;

    private final MenuOffice office;

    public PlaceScript(MenuOffice office) {
        this.office = office;
    }

    /** @param arguments those of {@link QueuedCaller}, the caller's channel, and how often they have been told */
    public void tell(String[] arguments, AgiSession line) throws AgiException {
        QueuedCaller caller = QueuedCaller.of(arguments, MORE_ARGUMENTS);
        if (!arguments[5].matches("[0-9]{1,6}")) {
            throw new AgiException("the dialplan does not tell how often a caller was told their place");
        }
        boolean keys = Integer.parseInt(arguments[5]) % KEYS_EVERY == 0;
        QueuePlace place = office.place(new LinkedId(arguments[4]), caller.queue(), caller.since());
        // Whoever is next and knows it need not hear it again.
        if (place.ahead() > 0 || keys) {
            try {
                new CallerPrompter(
                                line,
                                phrase -> office.sound(phrase, phrase.language().orElse(caller.language())),
                                heard -> {})
                        .insist(new WaitingWords(caller.language()).about(place, keys));
            } catch (AgiHangupException served) {
                // A clerk has answered, or the caller has pressed a key or hung up.
                return;
            }
        }
    }
}
