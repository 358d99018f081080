package pl.hejnal.container.golden;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.hejnal.identity.domain.Login;

/**
 * Something that happens to a call: {@code blind@104:anna>102}.
 *
 * @param second after the call's arrival
 * @param who the clerk, the queue, the choice, the mark or the cause of the end; empty where there is none
 * @param toward where a transfer leads, or how many seconds the PBX measured of a talk
 */
record GoldenFact(Verb verb, int second, String who, String toward) {

    private static final Pattern FACT = Pattern.compile("([a-z]+)@(\\d+)(?::([^>]+))?(?:>(.+))?");

    /** Who tells of it. */
    enum Teller {
        /** It waits for the answer before it goes on, so it tells in the order of the call, and before the call's end. */
        MENU,
        PBX,
        CLERK
    }

    enum Verb {
        CHOSE(Teller.MENU),
        ENGLISH(Teller.MENU),
        TOLD(Teller.MENU),
        SETTLED(Teller.MENU),
        ASKED(Teller.MENU),
        CLOSED(Teller.MENU),
        NOBODY(Teller.MENU),
        MESSAGE(Teller.MENU),
        CALLBACK(Teller.MENU),
        RETURNCALL(Teller.MENU),
        QUEUED(Teller.PBX),
        RANG(Teller.PBX),
        SILENT(Teller.PBX),
        ANSWERED(Teller.PBX),
        HELD(Teller.PBX),
        RESUMED(Teller.PBX),
        BLIND(Teller.PBX),
        ATTENDED(Teller.PBX),
        REQUEUED(Teller.PBX),
        TALKED(Teller.PBX),
        MARK(Teller.PBX),
        HUNGUP(Teller.PBX),
        CLOSES(Teller.CLERK);

        private final Teller teller;

        Verb(Teller teller) {
            this.teller = teller;
        }

        Teller teller() {
            return teller;
        }
    }

    static List<GoldenFact> all(String text) {
        return Arrays.stream(text.split(" ")).map(GoldenFact::read).toList();
    }

    private static GoldenFact read(String text) {
        Matcher fact = FACT.matcher(text);
        if (!fact.matches()) {
            throw new IllegalArgumentException("no fact: " + text);
        }
        return new GoldenFact(
                Verb.valueOf(fact.group(1).toUpperCase(Locale.ROOT)),
                Integer.parseInt(fact.group(2)),
                fact.group(3) == null ? "" : fact.group(3),
                fact.group(4) == null ? "" : fact.group(4));
    }

    Login clerk() {
        return new Login(who);
    }

    Login towardClerk() {
        return new Login(toward);
    }

    /** 16, a normal end, where none is said. */
    int cause() {
        return who.isEmpty() ? 16 : Integer.parseInt(who);
    }
}
