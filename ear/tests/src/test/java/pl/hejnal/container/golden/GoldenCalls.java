package pl.hejnal.container.golden;

import java.util.List;

/**
 * The calls. From the left: a name, whose letter says the day ({@link GoldenDay}); when it arrived by the office's clock, where an
 * hour comes twice with {@code s} for the one of summer and {@code w} for the one of winter; the dialled number, the caller and the
 * menu's language; then what the office hears of it, and how many seconds after the arrival. Behind {@code ||} stands what the
 * PBX's journal says where that is something else: {@code -} for nothing.
 */
final class GoldenCalls {

    private static final String TABLE = """
            # The 28th of March in UTC, the first seconds of the 29th in Warsaw.
            s1 | 03-29 00:00:05 | 126165555 601100031 pl | chose@2:case told@20 settled@22 hungup@60
            # The clock goes from 01:59:59 to 03:00:00 while they talk: two minutes, and no hour more.
            s2 | 03-29 01:59:30 | 126165555 601100032 pl | chose@3:person asked@5 queued@10:office rang@12:anna answered@20:anna hungup@140
            s3 | 03-29 03:00:00 | 126165555 601100033 pl | hungup@30
            # It ends on the 30th and belongs to the day on which it arrived.
            s4 | 03-29 23:59:50 | 126165555 601100034 pl | queued@5:office hungup@35

            # Of the evening before; no figure of the 25th may have it, those of October do.
            e1 | 10-24 23:59:55 | 126165555 601100040 pl | hungup@10
            a1 | 10-25 00:00:00 | 126165555 601100041 pl | chose@2:case told@15 settled@20 hungup@50
            a2 | 10-25 02:30:00s | 126165556 601100042 en | queued@5:english rang@6:jan answered@17:jan hungup@77
            # The clock goes back from 03:00 to 02:00 while they talk: it ends at 02:02:34 and has two minutes of talk.
            a3 | 10-25 02:59:50s | 126165555 601100043 pl | queued@4:office rang@5:anna answered@44:anna hungup@164
            # An hour after a2 and at the same time by the clock.
            a4 | 10-25 02:30:00w | 126165555 601100044 pl | queued@5:office hungup@13
            # The last second of a day of 25 hours.
            a5 | 10-25 23:59:59 | 126165555 601100045 pl | nobody@6 hungup@20

            w01 | 11-10 08:00:00 | 126165555 601100001 pl | chose@3:case told@20 settled@22 hungup@40
            w02 | 11-10 08:01:00 | 126165555 601100002 pl | hungup@12
            # Asked for a person at 4, answered at 24: 20 s, which is still in time.
            w03 | 11-10 08:05:00 | 126165555 601100003 pl | chose@3:person asked@4 queued@10:office rang@12:anna answered@24:anna hungup@144 mark@145:5 closes@400:anna
            w04 | 11-10 08:06:00 | 126165555 601100004 pl | chose@3:person asked@4 queued@10:office rang@12:jan silent@27:jan rang@30:zofia answered@34:zofia hungup@94 mark@95:2
            w05 | 11-10 08:10:00 | 126165555 601100005 pl | queued@5:office hungup@8
            w06 | 11-10 08:16:00 | 126165555 601100006 pl | chose@3:person asked@4 queued@10:office rang@20:anna silent@40:anna hungup@64
            w07 | 11-10 08:20:00 | 126165555 601100007 pl | nobody@6 message@10 hungup@40 closes@400:zofia
            w08 | 11-10 08:25:00 | 126165555 601100008 pl | chose@3:case returncall@30 hungup@45
            w09 | 11-10 08:31:00 | 126165556 601100009 en | hungup@30:38

            # Passed on without a word; anna had them on hold for half a minute of her talk.
            w10 | 11-10 09:00:00 | 126165555 601100010 pl | chose@3:person asked@4 queued@8:office rang@9:anna answered@14:anna held@50:anna resumed@80:anna blind@104:anna>102 rang@106:jan answered@114:jan hungup@174 closes@400:jan
            # Passed on after jan had asked zofia; what was held ends with the transfer.
            w11 | 11-10 09:15:00 | 126165556 601100011 en | queued@5:english rang@6:jan answered@17:jan held@40:jan attended@77:jan>zofia hungup@137
            # Put into another queue; the second wait, after the first answer, is none of its waits.
            w12 | 11-10 09:20:00 | 126165555 601100012 pl | queued@5:office rang@6:anna answered@20:anna requeued@80:anna>english rang@85:jan answered@100:jan hungup@160
            # Who gave up in w06 calls again.
            w13 | 11-10 09:30:00 | 126165555 601100006 pl | chose@3:person asked@3 queued@8:office rang@9:zofia answered@11:zofia hungup@311 mark@312:4
            # Callbacks. The place in the queue, from which the delay counts, is from the tenth second on.
            w14 | 11-10 09:40:00 | 126165555 601100014 pl | chose@3:person asked@4 queued@10:office callback@50:office hungup@55
            w15 | 11-10 09:50:00 | calls back w14 | - || hungup@25:19
            w16 | 11-10 10:00:10 | calls back w14 | - || queued@10:office rang@11:anna answered@15:anna hungup@75
            w17 | 11-10 10:05:00 | 126165556 601100017 en | queued@5:english callback@35:english hungup@38
            w18 | 11-10 10:10:00 | calls back w17 | - || queued@3:english rang@4:jan answered@5:jan hungup@65
            # Something other than a case was told.
            w19 | 11-10 10:30:00 | 126165555 601100019 pl | settled@12 hungup@30
            w20 | 11-10 10:40:00 | 126165555 601100020 pl | english@2 chose@3:person asked@5 queued@9:english rang@10:jan answered@45:jan hungup@105

            # The PBX starts again: it tells of no end, and its journal has one, by cause 41.
            w21 | 11-10 11:00:00 | 126165555 601100021 pl | arrives || hungup@20:41
            w22 | 11-10 11:05:00 | 126165555 601100022 pl | queued@5:office rang@6:anna answered@10:anna || queued@5:office rang@6:anna answered@10:anna hungup@70:41
            # It comes while the office does not listen.
            w23 | 11-10 11:10:00 | 126165555 601100023 pl | unheard || queued@5:office rang@6:zofia answered@35:zofia hungup@155
            # Of the talk the office heard nothing, and took the caller for one who hung up in the menu.
            w24 | 11-10 11:15:00 | 126165555 601100024 pl | hungup@70 || queued@5:office rang@7:jan answered@15:jan hungup@75
            # Whoever hung up at the tone has left no message.
            w25 | 11-10 11:20:00 | 126165555 601100025 pl | nobody@6 message@9 hungup@30 || nobody@6 hungup@30
            w26 | 11-10 11:25:00 | 126165555 601100026 pl | queued@5:office rang@7:anna answered@25:anna talked@85:anna>60 hungup@85 || queued@5:office rang@7:anna answered@25:anna hungup@90
            w27 | 11-10 11:30:00 | 126165555 601100027 pl | queued@5:office hungup@20 || -
            # Over midnight into the holiday.
            w28 | 11-10 23:58:00 | 126165555 601100028 pl | queued@10:office rang@11:jan answered@70:jan hungup@310

            # Independence Day: the menu answers, the office is closed. The second withholds their number.
            h1 | 11-11 08:05:00 | 126165555 601100051 pl | chose@2:person closed@6 hungup@15
            h2 | 11-11 08:20:00 | 126165555 anonymous pl | closed@4 hungup@10
            h3 | 11-11 10:00:00 | 126165555 601100053 pl | closed@5 message@8 hungup@48
            h4 | 11-11 12:00:00 | 126165556 601100054 en | chose@2:case told@15 settled@16 hungup@45
            """;

    private GoldenCalls() {}

    /**
     * @param year 2026, or 2020: from March on its days have the same dates and weekdays, and its clocks change on the same
     */
    static List<GoldenCall> of(int year) {
        return TABLE.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> GoldenCall.read(line, year))
                .toList();
    }
}
