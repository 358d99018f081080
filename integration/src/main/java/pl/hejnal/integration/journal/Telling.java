package pl.hejnal.integration.journal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import pl.hejnal.calls.domain.JournalPlace;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.integration.telephony.DatabaseTrouble;

/**
 * Brings calls to the office. Most are known there already and cost one reading; each of the others is a transaction of
 * its own. A call that the office refuses three times is passed over, so that it does not hold up all later ones.
 */
final class Telling {

    private static final Logger LOG = System.getLogger(Telling.class.getName());
    private static final int AT_ONCE = 100;
    private static final int ATTEMPTS = 3;

    private final JournalOffice office;
    private final Stories stories;
    private final Function<List<Story>, List<JournalPlace>> reached;
    private final Map<Story, Integer> refusals = new HashMap<>();

    /** @param reached how far the journals are done with when the given stories have been told */
    Telling(JournalOffice office, Stories stories, Function<List<Story>, List<JournalPlace>> reached) {
        this.office = office;
        this.stories = stories;
        this.reached = reached;
    }

    /** @throws RuntimeException if the office cannot be reached; what was not told remains to be told */
    void tell(List<Story> ripe) {
        for (int from = 0; from < ripe.size(); from += AT_ONCE) {
            tellSome(ripe.subList(from, Math.min(from + AT_ONCE, ripe.size())));
        }
    }

    private void tellSome(List<Story> some) {
        Set<LinkedId> differing = office.differing(some.stream().map(Story::told).toList());
        List<Story> agreeing = some.stream().filter(story -> !differing.contains(story.id())).toList();
        if (!agreeing.isEmpty()) {
            office.confirm(agreeing.stream().map(Story::told).toList(), reached.apply(agreeing));
            stories.forget(agreeing);
        }
        some.stream().filter(story -> differing.contains(story.id())).forEach(this::settle);
    }

    private void settle(Story story) {
        try {
            office.settle(story.told(), reached.apply(List.of(story)));
        } catch (RuntimeException failed) {
            if (DatabaseTrouble.isAway(failed) || refusals.merge(story, 1, Integer::sum) < ATTEMPTS) {
                throw failed;
            }
            LOG.log(Level.ERROR, "The office refuses what the journal tells of " + story.id(), failed);
            refusals.remove(story);
        }
        stories.forget(List.of(story));
    }
}
