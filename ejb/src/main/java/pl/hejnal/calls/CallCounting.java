package pl.hejnal.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import pl.hejnal.calls.domain.ClerkShare;
import pl.hejnal.calls.domain.Contribution;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.Rollups;

/** Moves the day's sums by exactly what a change to a call is worth, in the transaction of the change. */
@Dependent
class CallCounting {

    @Inject
    private Rollups rollups;

    void change(PhoneCall call, Consumer<PhoneCall> verb) {
        Contribution before = Contribution.of(call);
        Map<String, ClerkShare> clerksBefore = ClerkShare.of(call);
        verb.accept(call);
        Contribution after = Contribution.of(call);
        Map<String, ClerkShare> clerksAfter = ClerkShare.of(call);
        if (after.quarter().equals(before.quarter())) {
            add(call, after.minus(before));
            addForClerks(after.quarter(), ClerkShare.change(clerksBefore, clerksAfter));
        } else {
            add(call, before.takenBack());
            add(call, after);
            addForClerks(before.quarter(), ClerkShare.change(clerksBefore, Map.of()));
            addForClerks(after.quarter(), ClerkShare.change(Map.of(), clerksAfter));
        }
    }

    private void add(PhoneCall call, Contribution change) {
        if (!change.isNothing()) {
            rollups.add(call.id(), change);
        }
    }

    private void addForClerks(Instant quarter, SortedMap<String, ClerkShare> changes) {
        changes.forEach((login, change) -> rollups.addForClerk(login, quarter, change));
    }
}
