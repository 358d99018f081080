package pl.hejnal.container.golden;

import java.util.List;

/**
 * Waits, callbacks, who was not served, and the clerks, by day. A percentile lies in the bucket of waits in which its share is
 * reached, as if the waits of a bucket lay evenly: {@code 50 + 10 × 0.7/2} is 0.7 of the two waits above 50 and up to 60 s.
 * The longest wait is the limit of its bucket.
 */
final class GoldenWaits {

    private static final String TABLES = """
            HOURS_OF_WEEK by DAY: CALLS OFFERED ANSWERED ABANDONED_WAITING ABANDON_RATE SERVICE_LEVEL ASA AVERAGE_TALK
            # s1
            S 7_00      | 1 0 0 0 - - - -
            # s2: abandoned 0/1, in time 1/1; waits (15)/1; talks (120)/1
            S 7_01      | 1 1 1 0 0 1 15 120
            # s3
            S 7_03      | 1 0 0 0 - - - -
            # s4: abandoned 1/1, in time 0/1
            S 7_23      | 1 1 0 1 1 0 - -
            # abandoned 1/2, in time 1/2; waits (15)/1; talks (120)/1
            S (all)     | 4 2 1 1 0.5000 0.5000 15 120
            # a2–a4: abandoned 1/3, in time 1/3; waits (12+40)/2; talks (60+120)/2
            A 7_02      | 3 3 2 1 0.3333 0.3333 26 90
            # a1
            A 7_00      | 1 0 0 0 - - - -
            # a5
            A 7_23      | 1 0 0 0 - - - -
            # abandoned 1/3, in time 1/3; waits (12+40)/2; talks (60+120)/2
            A (all)     | 5 3 2 1 0.3333 0.3333 26 90
            # w01–w09: abandoned 2/4, in time 1/4; waits (20+30)/2; talks (120+60)/2
            W 2_08      | 9 4 2 2 0.5000 0.2500 25 90
            # w21–w27: abandoned 1/5, in time 3/5; waits (5+30+10+20)/4; talks (60+120+60+65)/4
            W 2_11      | 7 5 4 1 0.2000 0.6000 16.2500 76.2500
            # w10–w15: abandoned 0/5, in time 4/5; waits (10+12+15+8)/4; talks (150+120+120+300)/4
            W 2_09      | 6 5 4 0 0 0.8000 11.2500 172.5000
            # w16–w20: abandoned 0/4, in time 2/4; waits (5+2+40)/3; talks (60+60+60)/3
            W 2_10      | 5 4 3 0 0 0.5000 15.6667 60
            # w28: abandoned 0/1, in time 0/1; waits (60)/1; talks (240)/1
            W 2_23      | 1 1 1 0 0 0 60 240
            # abandoned 3/19, in time 10/19; waits (20+30+10+12+15+8+5+2+40+5+30+10+20+60)/14; talks
            #   (120+60+150+120+120+300+60+60+60+60+120+60+65+240)/14
            W (all)     | 28 19 14 3 0.1579 0.5263 19.0714 113.9286
            # h1 h2
            H 3_08      | 2 0 0 0 - - - -
            # h3
            H 3_10      | 1 0 0 0 - - - -
            # h4
            H 3_12      | 1 0 0 0 - - - -
            H (all)     | 4 0 0 0 - - - -

            WAITS by DAY: OFFERED ANSWERED ABANDONED_WAITING ABANDONED_SHORT ABANDON_RATE SERVICE_LEVEL SERVICE_LEVEL_OF_ANSWERED SERVICE_LEVEL_LESS_SHORT SERVICE_LEVEL_WITH_ABANDONED ASA WAIT_P50 WAIT_P90 WAIT_P95 WAIT_LONGEST
            # s2 s4: abandoned 1/2; in time 1/2, 1/1, 1/(2-0), (1+0)/2; waits (15)/1; all sorted: 15 30; 50% 12 + 3 × 1/1; 90%
            #   25 + 5 × 0.8000/1; 95% 25 + 5 × 0.9000/1
            S office    | 2 1 1 0 0.5000 0.5000 1 0.5000 0.5000 15 15 29 29.5000 30
            # abandoned 1/2; in time 1/2, 1/1, 1/(2-0), (1+0)/2; waits (15)/1; all sorted: 15 30; 50% 12 + 3 × 1/1; 90% 25 + 5 ×
            #   0.8000/1; 95% 25 + 5 × 0.9000/1
            S (all)     | 2 1 1 0 0.5000 0.5000 1 0.5000 0.5000 15 15 29 29.5000 30
            # a3 a4: abandoned 1/2; in time 0/2, 0/1, 0/(2-0), (0+1)/2; waits (40)/1; all sorted: 8 40; 50% 5 + 3 × 1/1; 90% 30
            #   + 10 × 0.8000/1; 95% 30 + 10 × 0.9000/1
            A office    | 2 1 1 0 0.5000 0 0 0 0.5000 40 8 38 39 40
            # a2: abandoned 0/1; in time 1/1, 1/1, 1/(1-0), (1+0)/1; waits (12)/1; all sorted: 12; 50% 10 + 2 × 0.5000/1; 90% 10
            #   + 2 × 0.9000/1; 95% 10 + 2 × 0.9500/1
            A english   | 1 1 0 0 0 1 1 1 1 12 11 11.8000 11.9000 12
            # abandoned 1/3; in time 1/3, 1/2, 1/(3-0), (1+1)/3; waits (12+40)/2; all sorted: 8 12 40; 50% 10 + 2 × 0.5000/1;
            #   90% 30 + 10 × 0.7000/1; 95% 30 + 10 × 0.8500/1
            A (all)     | 3 2 1 0 0.3333 0.3333 0.5000 0.3333 0.6667 26 11 37 38.5000 40
            # w03–w06 w10 w13 w14 w16 w22–w24 w26–w28: abandoned 3/14; in time 7/14, 7/10, 7/(14-1), (7+2)/14; waits
            #   (20+30+10+8+5+5+30+10+20+60)/10; all sorted: 3 5 5 8 10 10 15 20 20 30 30 60 60; 50% 12 + 3 × 0.5000/1; 90% 50 +
            #   10 × 0.7000/2; 95% 50 + 10 × 1.3500/2
            W office    | 14 10 3 1 0.2143 0.5000 0.7000 0.5385 0.6429 19.8000 13.5000 53.5000 56.7500 60
            # w11 w12 w17 w18 w20: abandoned 0/5; in time 3/5, 3/4, 3/(5-0), (3+0)/5; waits (12+15+2+40)/4; all sorted: 2 12 15
            #   40; 50% 10 + 2 × 1/1; 90% 30 + 10 × 0.6000/1; 95% 30 + 10 × 0.8000/1
            W english   | 5 4 0 0 0 0.6000 0.7500 0.6000 0.6000 17.2500 12 36 38 40
            # abandoned 3/19; in time 10/19, 10/14, 10/(19-1), (10+2)/19; waits (20+30+10+12+15+8+5+2+40+5+30+10+20+60)/14; all
            #   sorted: 2 3 5 5 8 10 10 12 15 15 20 20 30 30 40 60 60; 50% 12 + 3 × 0.5000/2; 90% 50 + 10 × 0.3000/2; 95% 50 +
            #   10 × 1.1500/2
            W (all)     | 19 14 3 1 0.1579 0.5263 0.7143 0.5556 0.6316 19.0714 12.7500 51.5000 55.7500 60

            NOT_SERVED by DAY: CALLS ABANDONED_EARLY ABANDONED_WAITING OUT_OF_HOURS MESSAGE_LEFT CALLBACK RETURN_CALL_REQUESTED NOT_REACHED FAILED
            # s3; s4
            S day       | 4 1 1 0 0 0 0 0 0
            # a4; a5
            A day       | 5 0 1 1 0 0 0 0 0
            # w02; w05 w06 w27; w25; w07; w14 w17; w08; w15; w09 w21; the others are answered (14) or settled (2)
            W day       | 28 1 3 1 1 2 1 1 2
            # h1 h2; h3
            H day       | 4 0 0 2 1 0 0 0 0

            CALLBACKS by DAY: CALLBACK CALLBACK_REACHED NOT_REACHED CALLBACK_DELAY_P50 CALLBACK_DELAY_P90
            # w14; w15, in which nobody picked up; reached in w16 at the second try: 10:00:25 - 09:40:10 = 1215; 50% 1200 + 300 ×
            #   0.5000/1; 90% 1200 + 300 × 0.9000/1
            W office    | 1 1 1 1350 1470
            # w17, reached in w18: 10:10:05 - 10:05:05 = 300; 50% 240 + 60 × 0.5000/1; 90% 240 + 60 × 0.9000/1
            W english   | 1 1 0 270 294
            # delays 300 1215; 50% 240 + 60 × 1/1; 90% 1200 + 300 × 0.8000/1
            W (all)     | 2 2 1 300 1440

            DEFLECTION by DAY: INCOMING ENTERED_MENU SETTLED_IN_MENU CONTAINMENT PAGE_TOLD PAGE_UNAVAILABLE PAGE_NOT_RECOGNISED PAGE_REFUSED CONTACTS DEFLECTION
            # s1–s4; without s4, whom the PBX queued: 1/3; 1/4
            S day       | 4 3 1 0.3333 0 0 0 0 4 0.2500
            # a1–a5; a1 a5: 1/2; 1/5
            A day       | 5 2 1 0.5000 0 0 0 0 5 0.2000
            # without w15 w16 w18, which the office made; w01–w04 w06–w10 w13 w14 w19–w21 w25: 2/15; 2/25
            W day       | 25 15 2 0.1333 0 0 0 0 25 0.0800
            # h1–h4: 1/4; 1/4
            H day       | 4 4 1 0.2500 0 0 0 0 4 0.2500

            REPEATS by DAY: ANSWERED REPEAT_BASE REPEATS REPEAT_RATE FIRST_CONTACT_RESOLUTION
            # Of what s2, a2 and a3 were about nobody has said.
            S (none)    | 1 - - - -
            A (none)    | 2 - - - -
            W (none)    | 12 - - - -
            # w03 w10, of different callers: 0/2; 2/2
            W KM-2      | 2 2 0 0 1

            TEAMS by DAY: HANDLED TALK TALK_OF_HANDLED HOLD AHT RINGS_UNANSWERED TRANSFERS TRANSFER_RATE
            # Nobody is in a team: as all clerks, below.
            S (none)    | 1 120 120 0 - 0 0 0
            A (none)    | 2 180 90 0 - 0 0 0
            W (none)    | 17 1595 93.8235 67 - 2 3 0.1765

            CLERKS by DAY: HANDLED TALK TALK_OF_HANDLED HOLD AHT RINGS_UNANSWERED TRANSFERS TRANSFER_RATE
            # s2
            S anna      | 1 120 120 0 - 0 0 0
            S (all)     | 1 120 120 0 - 0 0 0
            # a3; a2
            A anna      | 1 120 120 0 - 0 0 0
            A jan       | 1 60 60 0 - 0 0 0
            A (all)     | 2 180 90 0 - 0 0 0
            # w03 w10 w12 w16 w22 w26: talks 120+90+60+60+60+65; 455/6; hold 80-50 in w10; w06 rang in vain; passed on w10 w12, 2/6
            W anna      | 6 455 75.8333 30 - 1 2 0.3333
            # w10 w11 w12 w18 w20 w24 w28: talks 60+60+60+60+60+60+240; 600/7; hold 77-40 in w11; w04 rang in vain; passed on w11, 1/7
            W jan       | 7 600 85.7143 37 - 1 1 0.1429
            # w04 w11 w13 w23: talks 60+60+300+120; 540/4
            W zofia     | 4 540 135 0 - 0 0 0
            # 17 for 14 answered calls: w10, w11 and w12 have two clerks each; 1595/17; 3/17
            W (all)     | 17 1595 93.8235 67 - 2 3 0.1765
            """;

    private GoldenWaits() {}

    static List<GoldenTable> tables() {
        return GoldenTable.read(TABLES);
    }
}
