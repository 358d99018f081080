package pl.hejnal.container.golden;

import java.util.List;

/**
 * Calls by hour and by quarter of an hour. The 29th of March has no line at 2, the 25th of October two.
 */
final class GoldenTimes {

    private static final String TABLES = """
            CALLS by HOUR: CALLS SETTLED_IN_MENU OFFERED ANSWERED SERVICE_LEVEL ABANDONED_WAITING ASA AVERAGE_TALK SURVEY
            # s1
            S 00:00     | 1 1 0 0 - 0 - - -
            # s2: in time 1/1; waits (15)/1; talks (120)/1
            S 01:00     | 1 0 1 1 1 0 15 120 -
            # s3
            S 03:00     | 1 0 0 0 - 0 - - -
            # s4: in time 0/1
            S 23:00     | 1 0 1 0 0 1 - - -
            # a2 a3: in time 1/2; waits (12+40)/2; talks (60+120)/2
            A 02:00s    | 2 0 2 2 0.5000 0 26 90 -
            # a1
            A 00:00     | 1 1 0 0 - 0 - - -
            # a4: in time 0/1
            A 02:00w    | 1 0 1 0 0 1 - - -
            # a5
            A 23:00     | 1 0 0 0 - 0 - - -
            # w01–w09: in time 1/4; waits (20+30)/2; talks (120+60)/2; marks (5+2)/2
            W 08:00     | 9 1 4 2 0.2500 2 25 90 3.5000
            # w21–w27: in time 3/5; waits (5+30+10+20)/4; talks (60+120+60+65)/4
            W 11:00     | 7 0 5 4 0.6000 1 16.2500 76.2500 -
            # w10–w15: in time 4/5; waits (10+12+15+8)/4; talks (150+120+120+300)/4; marks (4)/1
            W 09:00     | 6 0 5 4 0.8000 0 11.2500 172.5000 4
            # w16–w20: in time 2/4; waits (5+2+40)/3; talks (60+60+60)/3
            W 10:00     | 5 1 4 3 0.5000 0 15.6667 60 -
            # w28: in time 0/1; waits (60)/1; talks (240)/1
            W 23:00     | 1 0 1 1 0 0 60 240 -
            # h1 h2
            H 08:00     | 2 0 0 0 - 0 - - -
            # h3
            H 10:00     | 1 0 0 0 - 0 - - -
            # h4
            H 12:00     | 1 1 0 0 - 0 - - -

            CALLS by QUARTER: CALLS SETTLED_IN_MENU OFFERED ANSWERED SERVICE_LEVEL ABANDONED_WAITING ASA AVERAGE_TALK SURVEY
            # w01–w05: in time 1/3; waits (20+30)/2; talks (120+60)/2; marks (5+2)/2
            W 08:00     | 5 1 3 2 0.3333 1 25 90 3.5000
            # w06–w08: in time 0/1
            W 08:15     | 3 0 1 0 0 1 - - -
            # w16–w18: in time 2/3; waits (5+2)/2; talks (60+60)/2
            W 10:00     | 3 0 3 2 0.6667 0 3.5000 60 -
            # w21–w23: in time 1/2; waits (5+30)/2; talks (60+120)/2
            W 11:00     | 3 0 2 2 0.5000 0 17.5000 90 -
            # w24–w26: in time 2/2; waits (10+20)/2; talks (60+65)/2
            W 11:15     | 3 0 2 2 1 0 15 62.5000 -
            # w11 w12: in time 2/2; waits (12+15)/2; talks (120+120)/2
            W 09:15     | 2 0 2 2 1 0 13.5000 120 -
            # w13 w14: in time 1/2; waits (8)/1; talks (300)/1; marks (4)/1
            W 09:30     | 2 0 2 1 0.5000 0 8 300 4
            # w19 w20: in time 0/1; waits (40)/1; talks (60)/1
            W 10:30     | 2 1 1 1 0 0 40 60 -
            # w09
            W 08:30     | 1 0 0 0 - 0 - - -
            # w10: in time 1/1; waits (10)/1; talks (150)/1
            W 09:00     | 1 0 1 1 1 0 10 150 -
            # w15
            W 09:45     | 1 0 0 0 - 0 - - -
            # w27: in time 0/1
            W 11:30     | 1 0 1 0 0 1 - - -
            # w28: in time 0/1; waits (60)/1; talks (240)/1
            W 23:45     | 1 0 1 1 0 0 60 240 -
            """;

    private GoldenTimes() {}

    static List<GoldenTable> tables() {
        return GoldenTable.read(TABLES);
    }
}
