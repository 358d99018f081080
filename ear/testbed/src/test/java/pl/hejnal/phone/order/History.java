package pl.hejnal.phone.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What happens in one queue, by chance: who calls when, what they press, who gives up, which clerks come, rest and go.
 *
 * @param number of the history, and of its queue
 */
record History(int number, List<Visitor> visitors, List<ClerkMove> moves) {

    private static final int VISITORS = 7;
    private static final int ARRIVING_MILLIS = 12_000;
    private static final int CLERKS = 3;

    /**
     * Somebody who waits.
     *
     * @param at when they call, milliseconds after the history's beginning
     * @param since seconds before now to which their place counts back: of who has a priority or is called back
     * @param key what they press while they wait, or empty
     * @param keyAfter seconds
     * @param stays seconds after which they hang up
     */
    record Visitor(String number, int at, Way way, int since, String key, int keyAfter, int stays) {

        boolean isCalledBack() {
            return way == Way.CALLED_BACK;
        }
    }

    /** By which a visitor comes to the queue. */
    enum Way {
        CALLS,
        HAS_PRIORITY,
        CALLED_BACK
    }

    /** A clerk of this history comes, takes a break, comes back or goes, so many milliseconds after its beginning. */
    record ClerkMove(String clerk, int at, What what) {

        enum What {
            COMES,
            RESTS,
            IS_BACK,
            GOES
        }
    }

    static History of(int number, Random chance) {
        List<Visitor> visitors = new ArrayList<>();
        for (int i = 0; i < VISITORS; i++) {
            visitors.add(visitor("1%03d%02d".formatted(number, i), chance));
        }
        List<ClerkMove> moves = new ArrayList<>();
        int clerks = 1 + chance.nextInt(CLERKS);
        for (int i = 0; i < clerks; i++) {
            // The last digit is how long this clerk talks, seconds.
            moves.addAll(clerk("2%03d%d%d".formatted(number, i, 1 + chance.nextInt(3)), i == 0, chance));
        }
        return new History(
                number,
                visitors.stream().sorted(Comparator.comparing(Visitor::at)).toList(),
                moves.stream().sorted(Comparator.comparing(ClerkMove::at)).toList());
    }

    String queue() {
        return queue(number);
    }

    static String queue(int number) {
        return "history" + number;
    }

    private static Visitor visitor(String number, Random chance) {
        int kind = chance.nextInt(10);
        Way way = kind == 0 ? Way.CALLED_BACK : kind == 1 ? Way.HAS_PRIORITY : Way.CALLS;
        String key = chance.nextInt(4) == 0 ? Stream.of("1", "*", "7").toList().get(chance.nextInt(3)) : "";
        return new Visitor(
                number,
                chance.nextInt(ARRIVING_MILLIS),
                way,
                way == Way.CALLS ? 0 : 60 + chance.nextInt(500),
                key,
                2 + chance.nextInt(10),
                chance.nextInt(8) == 0 ? 3 + chance.nextInt(15) : 100);
    }

    private static List<ClerkMove> clerk(String name, boolean comesBack, Random chance) {
        int comes = chance.nextInt(9_000);
        int rests = comes + 3_000 + chance.nextInt(8_000);
        List<ClerkMove> moves = new ArrayList<>(List.of(
                new ClerkMove(name, comes, ClerkMove.What.COMES), new ClerkMove(name, rests, ClerkMove.What.RESTS)));
        int back = rests + 1_000 + chance.nextInt(4_000);
        moves.add(new ClerkMove(name, back, ClerkMove.What.IS_BACK));
        if (!comesBack) {
            moves.add(new ClerkMove(name, back + 2_000 + chance.nextInt(5_000), ClerkMove.What.GOES));
        }
        return moves;
    }
}
