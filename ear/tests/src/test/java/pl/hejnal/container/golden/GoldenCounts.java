package pl.hejnal.container.golden;

import java.util.List;

/**
 * What calls come to, by day and by whatever they are counted by. Above each line stand its calls and the reckoning, which
 * no code of the office has done. In time is whoever is answered within 20 s.
 */
final class GoldenCounts {

    private static final String TABLES = """
            CALLS by DAY: CALLS SETTLED_IN_MENU OFFERED ANSWERED SERVICE_LEVEL ABANDONED_WAITING ASA AVERAGE_TALK SURVEY
            # s1–s4: in time 1/2; waits (15)/1; talks (120)/1
            S day       | 4 1 2 1 0.5000 1 15 120 -
            # a1–a5: in time 1/3; waits (12+40)/2; talks (60+120)/2
            A day       | 5 1 3 2 0.3333 1 26 90 -
            # w01–w28: in time 10/19; waits (20+30+10+12+15+8+5+2+40+5+30+10+20+60)/14; talks
            #   (120+60+150+120+120+300+60+60+60+60+120+60+65+240)/14; marks (5+2+4)/3
            W day       | 28 2 19 14 0.5263 3 19.0714 113.9286 3.6667
            # h1–h4
            H day       | 4 1 0 0 - 0 - - -

            QUEUES by DAY: CALLS SETTLED_IN_MENU OFFERED ANSWERED SERVICE_LEVEL ABANDONED_WAITING ASA AVERAGE_TALK SURVEY
            # s1 s3
            S (none)    | 2 1 0 0 - 0 - - -
            # s2 s4: in time 1/2; waits (15)/1; talks (120)/1
            S office    | 2 0 2 1 0.5000 1 15 120 -
            # a1 a5
            A (none)    | 2 1 0 0 - 0 - - -
            # a3 a4: in time 0/2; waits (40)/1; talks (120)/1
            A office    | 2 0 2 1 0 1 40 120 -
            # a2: in time 1/1; waits (12)/1; talks (60)/1
            A english   | 1 0 1 1 1 0 12 60 -
            # w03–w06 w10 w13–w16 w22–w24 w26–w28, of which w15 was offered to no clerk: in time 7/14; waits
            #   (20+30+10+8+5+5+30+10+20+60)/10; talks (120+60+150+300+60+60+120+60+65+240)/10; marks (5+2+4)/3
            W office    | 15 0 14 10 0.5000 3 19.8000 123.5000 3.6667
            # w01 w02 w07–w09 w19 w21 w25
            W (none)    | 8 2 0 0 - 0 - - -
            # w11 w12 w17 w18 w20: in time 3/5; waits (12+15+2+40)/4; talks (120+120+60+60)/4
            W english   | 5 0 5 4 0.6000 0 17.2500 90 -
            # h1–h4
            H (none)    | 4 1 0 0 - 0 - - -

            DEPARTMENTS by DAY: CALLS SETTLED_IN_MENU OFFERED ANSWERED SERVICE_LEVEL ABANDONED_WAITING ASA AVERAGE_TALK SURVEY
            # s1–s4: in time 1/2; waits (15)/1; talks (120)/1
            S (none)    | 4 1 2 1 0.5000 1 15 120 -
            # a1–a5: in time 1/3; waits (12+40)/2; talks (60+120)/2
            A (none)    | 5 1 3 2 0.3333 1 26 90 -
            # w01 w02 w04–w06 w09 w11–w28: in time 8/17; waits (30+12+15+8+5+2+40+5+30+10+20+60)/12; talks
            #   (60+120+120+300+60+60+60+60+120+60+65+240)/12; marks (2+4)/2
            W (none)    | 24 2 17 12 0.4706 3 19.7500 110.4167 3
            # w03 w07 w08 w10: in time 2/2; waits (20+10)/2; talks (120+150)/2; marks (5)/1
            W KM        | 4 0 2 2 1 0 15 135 5
            # h1–h4
            H (none)    | 4 1 0 0 - 0 - - -

            MATTERS by DAY: CALLS SETTLED_IN_MENU OFFERED ANSWERED SERVICE_LEVEL ABANDONED_WAITING ASA AVERAGE_TALK SURVEY
            # s1–s4: in time 1/2; waits (15)/1; talks (120)/1
            S (none)    | 4 1 2 1 0.5000 1 15 120 -
            # a1–a5: in time 1/3; waits (12+40)/2; talks (60+120)/2
            A (none)    | 5 1 3 2 0.3333 1 26 90 -
            # w01 w02 w04–w06 w08 w09 w11–w28: in time 8/17; waits (30+12+15+8+5+2+40+5+30+10+20+60)/12; talks
            #   (60+120+120+300+60+60+60+60+120+60+65+240)/12; marks (2+4)/2
            W (none)    | 25 2 17 12 0.4706 3 19.7500 110.4167 3
            # w03 w07 w10: in time 2/2; waits (20+10)/2; talks (120+150)/2; marks (5)/1
            W KM-2      | 3 0 2 2 1 0 15 135 5
            # h1–h4
            H (none)    | 4 1 0 0 - 0 - - -

            MENU_OPTIONS by DAY: CALLS SETTLED_IN_MENU OFFERED ANSWERED SERVICE_LEVEL ABANDONED_WAITING ASA AVERAGE_TALK SURVEY
            # s1
            S case      | 1 1 0 0 - 0 - - -
            # s2: in time 1/1; waits (15)/1; talks (120)/1
            S person    | 1 0 1 1 1 0 15 120 -
            # a1
            A case      | 1 1 0 0 - 0 - - -
            # w03 w04 w06 w10 w13 w14 w20: in time 3/7; waits (20+30+10+8+40)/5; talks (120+60+150+300+60)/5; marks (5+2+4)/3
            W person    | 7 0 7 5 0.4286 1 21.6000 138 3.6667
            # w01 w08
            W case      | 2 1 0 0 - 0 - - -
            # h4
            H case      | 1 1 0 0 - 0 - - -
            # h1
            H person    | 1 0 0 0 - 0 - - -

            LANGUAGES by DAY: CALLS SETTLED_IN_MENU OFFERED ANSWERED SERVICE_LEVEL ABANDONED_WAITING ASA AVERAGE_TALK SURVEY
            # s1–s4: in time 1/2; waits (15)/1; talks (120)/1
            S pl        | 4 1 2 1 0.5000 1 15 120 -
            # a1 a3–a5: in time 0/2; waits (40)/1; talks (120)/1
            A pl        | 4 1 2 1 0 1 40 120 -
            # a2: in time 1/1; waits (12)/1; talks (60)/1
            A en        | 1 0 1 1 1 0 12 60 -
            # w01–w08 w10 w12–w16 w19 w21–w28: in time 8/15; waits (20+30+10+15+8+5+5+30+10+20+60)/11; talks
            #   (120+60+150+120+300+60+60+120+60+65+240)/11; marks (5+2+4)/3
            W pl        | 23 2 15 11 0.5333 3 19.3636 123.1818 3.6667
            # w09 w11 w17 w18 w20: in time 2/4; waits (12+2+40)/3; talks (120+60+60)/3
            W en        | 5 0 4 3 0.5000 0 18 80 -
            # h1–h3
            H pl        | 3 0 0 0 - 0 - - -
            # h4
            H en        | 1 1 0 0 - 0 - - -

            DIALLED by DAY: CALLS SETTLED_IN_MENU OFFERED ANSWERED SERVICE_LEVEL ABANDONED_WAITING ASA AVERAGE_TALK SURVEY
            # s1–s4: in time 1/2; waits (15)/1; talks (120)/1
            S 126165555 | 4 1 2 1 0.5000 1 15 120 -
            # a1 a3–a5: in time 0/2; waits (40)/1; talks (120)/1
            A 126165555 | 4 1 2 1 0 1 40 120 -
            # a2: in time 1/1; waits (12)/1; talks (60)/1
            A 126165556 | 1 0 1 1 1 0 12 60 -
            # w01–w08 w10 w12–w16 w18–w28: in time 9/17; waits (20+30+10+15+8+5+2+40+5+30+10+20+60)/13; talks
            #   (120+60+150+120+300+60+60+60+60+120+60+65+240)/13; marks (5+2+4)/3
            W 126165555 | 25 2 17 13 0.5294 3 19.6154 113.4615 3.6667
            # w09 w11 w17: in time 1/2; waits (12)/1; talks (120)/1
            W 126165556 | 3 0 2 1 0.5000 0 12 120 -
            # h1–h3
            H 126165555 | 3 0 0 0 - 0 - - -
            # h4
            H 126165556 | 1 1 0 0 - 0 - - -
            """;

    private GoldenCounts() {}

    static List<GoldenTable> tables() {
        return GoldenTable.read(TABLES);
    }
}
