package pl.hejnal.integration.journal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.journal.JournalDesk;
import pl.hejnal.integration.journal.cel.CelCall;
import pl.hejnal.integration.journal.cel.CelCallAssembler;
import pl.hejnal.integration.telephony.DatabaseOutage;

/**
 * Brings calls to the office. Most are known there already and are confirmed together; each of the others is a transaction of
 * its own. A call that the office refuses three times is passed over, so that it does not hold up all later ones.
 */
final class JournalSettlement {

    private static final Logger LOG = System.getLogger(JournalSettlement.class.getName());
    private static final int AT_ONCE = 100;
    private static final int ATTEMPTS = 3;

    private final JournalDesk office;
    private final CelCallAssembler assembler;
    private final Map<CelCall, Integer> refusals = new HashMap<>();

    JournalSettlement(JournalDesk office, CelCallAssembler assembler) {
        this.office = office;
        this.assembler = assembler;
    }

    /** @throws RuntimeException if the office cannot be reached; what was not told remains to be told */
    void tell(List<CelCall> ripe) {
        for (int from = 0; from < ripe.size(); from += AT_ONCE) {
            tellSome(ripe.subList(from, Math.min(from + AT_ONCE, ripe.size())));
        }
    }

    private void tellSome(List<CelCall> some) {
        Set<LinkedId> differing =
                office.compare(some.stream().map(CelCall::told).toList());
        assembler.forget(
                some.stream().filter(story -> !differing.contains(story.id())).toList());
        some.stream().filter(story -> differing.contains(story.id())).forEach(this::settle);
    }

    private void settle(CelCall story) {
        try {
            office.settle(story.told());
        } catch (RuntimeException failed) {
            if (DatabaseOutage.isAway(failed) || refusals.merge(story, 1, Integer::sum) < ATTEMPTS) {
                throw failed;
            }
            LOG.log(Level.ERROR, "The office refuses what the journal tells of " + story.id(), failed);
            refusals.remove(story);
        }
        assembler.forget(List.of(story));
    }
}
