package pl.hejnal.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Consumer;
import pl.hejnal.calls.domain.Contribution;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.Rollups;

/** Moves the day's sums by exactly what a change to a call is worth, in the transaction of the change. */
@Dependent
class Counting {

    @Inject
    private Rollups rollups;

    void change(PhoneCall call, Consumer<PhoneCall> verb) {
        Contribution before = Contribution.of(call);
        Optional<String> clerkBefore = call.answeredBy();
        verb.accept(call);
        Contribution after = Contribution.of(call);
        boolean sameQuarter = after.quarter().equals(before.quarter());
        if (sameQuarter && call.answeredBy().equals(clerkBefore)) {
            add(call, call.answeredBy(), after.minus(before));
        } else if (sameQuarter) {
            add(call, Optional.empty(), after.minus(before));
            clerkBefore.ifPresent(login -> addForClerk(login, before.takenBack()));
            call.answeredBy().ifPresent(login -> addForClerk(login, after));
        } else {
            add(call, clerkBefore, before.takenBack());
            add(call, call.answeredBy(), after);
        }
    }

    private void add(PhoneCall call, Optional<String> clerk, Contribution change) {
        if (!change.isNothing()) {
            rollups.add(call.id(), change);
            clerk.ifPresent(login -> rollups.addForClerk(login, change));
        }
    }

    private void addForClerk(String login, Contribution change) {
        if (!change.isNothing()) {
            rollups.addForClerk(login, change);
        }
    }
}
