package pl.hejnal.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.kernel.Settings;
import pl.hejnal.web.admission.proxy.Proxies;

/**
 * Few passwords are checked at once (identity's UserDesk): one address may take only some of those places, so that whoever
 * guesses without end from one machine keeps nobody else out. An office behind one address has them for as many as press
 * the button within the same moment.
 */
@ApplicationScoped
public class GuessesUnderWay {

    static final int OF_ONE_ADDRESS = 5;

    @Inject
    private Settings settings;

    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();

    /** @throws Refusal {@code sign-in.busy} if this address has as many under way as it may */
    <T> T oneOf(String address, Supplier<T> guess) {
        int now = underWay.merge(address, 1, Integer::sum);
        try {
            // A proxy that tells nobody's address asks for many.
            if (now > OF_ONE_ADDRESS && !Proxies.of(settings).trusts(address)) {
                throw new Refusal("sign-in.busy");
            }
            return guess.get();
        } finally {
            underWay.computeIfPresent(address, (one, count) -> count == 1 ? null : count - 1);
        }
    }
}
