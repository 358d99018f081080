package pl.hejnal.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ATableIsExportedTest {

    public record Step(String kind, String detail) {}

    public record Line(String caller, Double seconds, List<Step> trail) {}

    @Test
    void each_component_is_a_column_and_what_does_not_apply_is_empty() {
        assertThat(Csv.of(
                        Line.class,
                        List.of(
                                new Line(
                                        "+48126001122",
                                        1.5,
                                        List.of(new Step("CHOSE", "case"), new Step("QUEUED", "office"))),
                                new Line("", null, List.of()))))
                .isEqualTo("caller,seconds,trail\r\n+48126001122,1.5,CHOSE case | QUEUED office\r\n,,\r\n");
    }

    @Test
    void quotes_commas_and_line_ends_stay_inside_their_cell() {
        assertThat(row("a \"b\", c\r\nd")).isEqualTo("\"a \"\"b\"\", c\r\nd\",,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+cmd()", "-2+3+cmd()", "@SUM(A1)", "\t=1", "%0A", "|calc"})
    void a_cell_that_would_be_a_formula_is_none(String hostile) {
        assertThat(row(hostile)).startsWith("'" + hostile);
    }

    @Test
    void a_hostile_cell_inside_quotes_is_no_formula_either() {
        assertThat(row("=HYPERLINK(\"http://x\",1)")).isEqualTo("\"'=HYPERLINK(\"\"http://x\"\",1)\",,\r\n");
        assertThat(row("\n=1")).startsWith("\"'\n=1\"");
    }

    @Test
    void numbers_stay_numbers() {
        assertThat(row("-1.5")).startsWith("-1.5,");
        assertThat(row("a\0b")).startsWith("ab,");
    }

    private static String row(String caller) {
        return Csv.of(Line.class, List.of(new Line(caller, null, List.of()))).split("\r\n", 2)[1];
    }
}
