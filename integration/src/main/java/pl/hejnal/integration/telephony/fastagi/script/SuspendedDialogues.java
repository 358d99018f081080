package pl.hejnal.integration.telephony.fastagi.script;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.menu.MenuDialogue;

/**
 * Where callers who wait now were in the menu, so that none who comes back keys anything again. Only in memory, since it
 * holds PINs: after a restart a caller begins anew in their language.
 */
public final class SuspendedDialogues {

    /** The dialplan lets nobody wait longer (config/asterisk/extensions.conf). */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(35);

    private static final int MOST = 2_000;

    private final Clock clock;
    private final Map<LinkedId, Left> dialogues = new LinkedHashMap<>();

    private record Left(MenuDialogue dialogue, Instant until) {}

    public SuspendedDialogues(Clock clock) {
        this.clock = clock;
    }

    synchronized void keep(LinkedId call, MenuDialogue dialogue) {
        Instant now = clock.instant();
        dialogues.remove(call);
        dialogues.values().removeIf(left -> left.until().isBefore(now));
        if (dialogues.size() >= MOST) {
            dialogues.remove(dialogues.keySet().iterator().next());
        }
        dialogues.put(call, new Left(dialogue, now.plus(LONGEST_WAIT)));
    }

    synchronized Optional<MenuDialogue> take(LinkedId call) {
        return Optional.ofNullable(dialogues.remove(call)).map(Left::dialogue);
    }
}
