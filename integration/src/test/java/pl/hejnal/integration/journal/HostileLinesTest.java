package pl.hejnal.integration.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.hejnal.integration.journal.cel.JournalFixture.CALL;
import static pl.hejnal.integration.journal.cel.JournalFixture.arrival;
import static pl.hejnal.integration.journal.cel.JournalFixture.cel;
import static pl.hejnal.integration.journal.cel.JournalFixture.line;
import static pl.hejnal.integration.journal.cel.JournalFixture.over;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.integration.journal.cel.CelLine;
import pl.hejnal.integration.journal.cel.CelRecords;
import pl.hejnal.integration.journal.cel.QueueLogLine;
import pl.hejnal.integration.journal.files.JournalLine;

class HostileLinesTest {

    private static final String SECRET = "601999888";

    private final CelRecords records = new CelRecords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"",
                "x",
                "\"1795486380.1\"",
                "\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\",\"h\",\"i\",\"j\",\"k\"",
                "\"1795486380.1\",\"HANGUP\",\"no id\",\"d\",\"e\",\"601999888\",\"g\",\"h\",\"i\",\"j\",\"k\"",
                "\"1795486380.1\",\"HANGUP\",\"1.1\",\"d\",\"e\",\"601999888\",\"g\",\"h\",\"i\",\"j\",\"k\",\"more\"",
                "\"1795486380.1\",\"HANGUP\",\"1.1\",\"d\",\"e\",\"601999888\"x,\"g\",\"h\",\"i\",\"j\",\"k\"",
                "\"1795486380.1\",\"HANGUP\",\"1.1\",\"d\",\"e\",\"601999888\",\"g\",\"h\",\"i\",\"j\",\"k\",",
                "\"99999999999999999999\",\"HANGUP\",\"1.1\",\"d\",\"e\",\"601999888\",\"g\",\"h\",\"i\",\"j\",\"k\""
            })
    void what_is_no_record_is_refused_without_repeating_it(String text) {
        assertThatThrownBy(() -> CelLine.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "|", "||||", "x|1.1|office|anna|CONNECT|1", "1|2|3", "1795486380|1.1|office|anna|connect|1"})
    void what_is_no_line_of_the_queue_log_is_refused(String text) {
        assertThatThrownBy(() -> QueueLogLine.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"",
                ",",
                "\",\"",
                "|",
                "=cmd()",
                "<b>",
                "\u202e",
                "\u0000",
                "\\",
                "\n",
                "\r\n",
                "\n\"1795486380.100000\",\"LINKEDID_END\",\"1795486380.0\""
            })
    void whatever_a_caller_calls_themselves_stays_in_its_field(String name) {
        String written = cel(0, "CHAN_START", CALL, CALL, "PJSIP/trunk-00000001", name, "hejnal-public", "", "", "");
        List<JournalLine> whole = read(written + "\n" + over(3, CALL));
        assertThat(whole).hasSize(2);
        assertThat(CelLine.parse(whole.getFirst().text()).caller()).isEqualTo(name);
        assertThat(CelLine.parse(whole.getLast().text()).event()).isEqualTo("LINKEDID_END");
    }

    @Test
    void a_record_that_was_torn_costs_nobody_but_itself() {
        List<JournalLine> whole = read(arrival(CALL).substring(0, 50) + "\n" + over(3, CALL));
        assertThatThrownBy(() -> CelLine.parse(whole.getFirst().text())).isInstanceOf(IllegalArgumentException.class);
        assertThat(CelLine.parse(whole.getLast().text()).event()).isEqualTo("LINKEDID_END");
    }

    /** As Asterisk writes on when a full disk has room again: the half line before has no end. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 17, 18, 19, 20, 30, 33, 34, 50, 51, 52, 53, 70, 90})
    void a_record_behind_one_that_was_cut_in_its_line_is_read(int cut) {
        List<JournalLine> whole = read(arrival(CALL).substring(0, cut) + over(3, CALL) + "\n" + over(4, CALL));
        assertThat(whole).extracting(JournalLine::text).containsSequence(over(3, CALL), over(4, CALL));
    }

    @Test
    void lines_that_make_no_sense_are_counted_and_passed_over() {
        SkippedLines unreadable = new SkippedLines();
        List<CelLine> read = new ArrayList<>();
        for (String text : List.of("garbage", arrival(CALL), "more garbage")) {
            unreadable.passOver(line("cel", 0, text), sound -> read.add(CelLine.parse(sound.text())));
        }
        assertThat(unreadable.count()).isEqualTo(2);
        assertThat(read).hasSize(1);
    }

    private List<JournalLine> read(String text) {
        List<JournalLine> whole = new ArrayList<>();
        int turn = 0;
        for (String line : text.split("\n", -1)) {
            whole.addAll(records.complete(line("cel", turn++, line)));
        }
        return whole;
    }
}
