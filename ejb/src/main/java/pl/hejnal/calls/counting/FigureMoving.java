package pl.hejnal.calls.counting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import pl.hejnal.calls.counting.domain.Contribution;
import pl.hejnal.calls.counting.domain.CountedAs;
import pl.hejnal.calls.counting.domain.Figures;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.repeats.RepeatFollowing;
import pl.hejnal.calls.repeats.domain.Contacts;

/** Moves the figures by what a call has come to be worth. Whether it is a repeat other calls say as well, so that is asked here. */
@Dependent
class FigureMoving {

    @Inject
    private Figures figures;

    @Inject
    private RepeatFollowing repeats;

    void move(PhoneCall call, CallWorth before, CallWorth now) {
        Contacts.Change told = repeats.follow(call, before.contact(), before.quarter(), now.contact());
        List<Contribution> was = Contribution.with(before.contributions(), told.before());
        List<Contribution> is = Contribution.with(now.contributions(), told.now());
        figures.add(Contribution.change(was, is), CountedAs.of(call.id(), was, is));
    }
}
