package pl.hejnal.container.golden;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import pl.hejnal.container.golden.GoldenFact.Teller;
import pl.hejnal.container.golden.GoldenFact.Verb;

/** In which order the facts of the calls are told. */
final class GoldenOrder {

    /** To whom the calls are told. */
    interface Telling {

        void arrives(GoldenCall call) throws Exception;

        void tell(GoldenCall call, GoldenFact fact) throws Exception;

        /** The office makes this call; how it went, only the journal tells. */
        void callsBack(GoldenCall call) throws Exception;

        /** What the PBX's journal says of the call; told as often as one likes. */
        void journal(GoldenCall call) throws Exception;
    }

    private final List<GoldenCall> calls;
    private final Telling to;

    GoldenOrder(List<GoldenCall> calls, Telling to) {
        this.calls = calls;
        this.to = to;
    }

    /** Call by call as the table has them, then the journal, then the clerks. */
    void asItHappened() throws Exception {
        for (GoldenCall call : calls) {
            begin(call);
            for (GoldenFact fact : call.facts()) {
                if (fact.verb().teller() != Teller.CLERK) {
                    to.tell(call, fact);
                }
            }
        }
        for (GoldenCall call : calls) {
            journal(call);
        }
        for (GoldenCall call : calls) {
            tell(call, Teller.CLERK);
        }
    }

    /**
     * The journal tells of some calls before the PBX does, and of all in the end, twice and in another order; what the PBX tells is
     * out of order, and all of it comes twice. What the menu tells comes first, for the PBX waits for it, and clerks close tickets
     * before they are told that the call is over.
     */
    void shuffled(Random random) throws Exception {
        List<GoldenCall> mixed = new ArrayList<>(calls);
        Collections.shuffle(mixed, random);
        for (GoldenCall call : mixed) {
            if (call.heard()) {
                begin(call);
                tell(call, Teller.MENU);
                tell(call, Teller.CLERK);
            }
        }
        for (GoldenCall call : mixed) {
            if (call.agrees() && random.nextBoolean()) {
                journal(call);
            }
        }
        ofThePbx(mixed, random);
        ofThePbx(mixed, random);
        for (GoldenCall call : calls) {
            if (!call.heard()) {
                begin(call);
            }
        }
        Collections.shuffle(mixed, random);
        for (GoldenCall call : mixed) {
            journal(call);
        }
        for (GoldenCall call : mixed.reversed()) {
            journal(call);
        }
    }

    private void ofThePbx(List<GoldenCall> mixed, Random random) throws Exception {
        List<GoldenCall> turns = new ArrayList<>();
        Map<GoldenCall, Iterator<GoldenFact>> facts = new HashMap<>();
        for (GoldenCall call : mixed) {
            List<GoldenFact> told = new ArrayList<>(call.facts().stream()
                    .filter(fact -> fact.verb().teller() == Teller.PBX)
                    .toList());
            // Of holds the PBX's events alone tell, and no journal puts right what came out of order.
            if (told.stream().noneMatch(fact -> fact.verb() == Verb.HELD)) {
                Collections.shuffle(told, random);
            }
            facts.put(call, told.iterator());
            turns.addAll(Collections.nCopies(told.size(), call));
        }
        Collections.shuffle(turns, random);
        for (GoldenCall call : turns) {
            to.tell(call, Objects.requireNonNull(facts.get(call)).next());
        }
    }

    /** A call that the office makes is over, by the journal, before it tries again. */
    private void begin(GoldenCall call) throws Exception {
        if (call.callsBack().isPresent()) {
            to.callsBack(call);
            to.journal(call);
        } else if (call.heard()) {
            to.arrives(call);
        }
    }

    private void tell(GoldenCall call, Teller teller) throws Exception {
        for (GoldenFact fact : call.facts()) {
            if (fact.verb().teller() == teller) {
                to.tell(call, fact);
            }
        }
    }

    private void journal(GoldenCall call) throws Exception {
        if (!call.journalled().isEmpty()) {
            to.journal(call);
        }
    }
}
