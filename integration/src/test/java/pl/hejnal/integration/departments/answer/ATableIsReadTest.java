package pl.hejnal.integration.departments.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.cases.departments.DepartmentUnavailable;

class ATableIsReadTest {

    private static final String END = "#KONIEC";
    private static final Charset POLISH = Charset.forName("windows-1250");

    @Test
    void each_line_is_a_case_and_unwanted_columns_are_left_out() throws Exception {
        assertThat(read("A;B;C\r\n1;2;3\r\n4;5;6\r\n", ""))
                .containsExactly(Map.of("A", "1", "B", "2"), Map.of("A", "4", "B", "5"));
    }

    @Test
    void quotes_hide_separators_line_ends_and_doubled_quotes() throws Exception {
        assertThat(read("A;B\n\"a;b\nc\";\"d \"\"e\"\"\"\n", ""))
                .containsExactly(Map.of("A", "a;b\nc", "B", "d \"e\""));
    }

    @Test
    void an_empty_value_is_a_field_that_is_missing() throws Exception {
        assertThat(read("A;B\n1;\n", "")).containsExactly(Map.of("A", "1"));
    }

    @Test
    void the_last_line_vouches_for_the_rest() throws Exception {
        assertThat(read("A;B\n1;2\n#KONIEC;1\n", END)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A;B\\n1;2;3| line 2 has 3 values instead of 2",
                "A;C\\n1;2\\n| no column B",
                "A;B\\n\"1;2\\n| ends inside of a value"
            })
    void what_is_no_such_table_is_refused_with_the_line(String text, String reason) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n"), ""))
                .isInstanceOf(DepartmentUnavailable.class)
                .hasMessageContaining(reason.strip());
    }

    @ParameterizedTest
    @CsvSource({"'A;B\\n1;2\\n'", "'A;B\\n1;2\\n#KONIEC;2\\n'", "'A;B\\n1;2\\n#KONIEC\\n'", "'A;B\\n1;2\\n#KON'"})
    void a_file_that_was_cut_off_is_refused(String text) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n"), END)).isInstanceOf(DepartmentUnavailable.class);
    }

    @Test
    void a_line_with_too_many_or_too_few_values_is_left_out_and_told() throws Exception {
        Records records = CsvRecords.read("A;B\n1;2\n3\n4;5;6\n7;8;\n#KONIEC;4\n", ';', END, "A", Set.of("A", "B"));
        assertThat(records.cases()).extracting(each -> each.get("A")).containsExactly("1", "7");
        assertThat(records.leftOut())
                .containsExactly("line 3 has 1 values instead of 2", "line 4 has 3 values instead of 2");
    }

    @Test
    void empty_lines_are_no_cases() throws Exception {
        assertThat(read("A;B\r\n\r\n1;2\r\n;\r\n\u00a0;\r\n\r\n", "")).containsExactly(Map.of("A", "1", "B", "2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "„Kotwica\"                   | „Kotwica\"",
                "Firma \"Dąb\" sp. z o.o.     | Firma \"Dąb\" sp. z o.o.",
                "\"Dąb\" sp. z o.o.           | \"Dąb\" sp. z o.o.",
                "\"Firma \"Dąb\" sp. z o.o.\" | Firma \"Dąb\" sp. z o.o.",
                "\"Firma \"\"Dąb\"\"\"        | Firma \"Dąb\"",
                "\"Dąb\" i \"Sosna\"          | \"Dąb\" i \"Sosna\"",
                "\"Dąb\"                      | Dąb",
                "rura 1/2\"                   | rura 1/2\"",
                "\"rura                       | \"rura"
            })
    void a_quote_that_does_not_hide_a_value_is_a_letter(String cell, String value) throws Exception {
        String table = "A;B\r\nPD.3120.1.2026;" + cell + "\r\nPD.3120.2.2026;" + cell + "\r\n#KONIEC;2\r\n";
        assertThat(read(table, END))
                .containsExactly(Map.of("A", "PD.3120.1.2026", "B", value), Map.of("A", "PD.3120.2.2026", "B", value));
    }

    /** Two quotes rows apart must not make one value of the cases between them, whose text would be another person's. */
    @ParameterizedTest
    @ValueSource(strings = {"SM „Kotwica\"", "\"Kotwica", "\"SM „Kotwica"})
    void quotes_in_two_rows_swallow_no_case_between_them(String first) throws Exception {
        String table = "A;B\r\nPD.3120.1.2026;" + first + "\r\nPD.3120.2.2026;Jan\r\nPD.3120.3.2026;Anna\r\n"
                + "PD.3120.4.2026;PB „Dąb\"\r\nPD.3120.5.2026;Ewa\r\n";
        assertThat(read(table, ""))
                .extracting(each -> each.get("A"))
                .containsExactly(
                        "PD.3120.1.2026", "PD.3120.2.2026", "PD.3120.3.2026", "PD.3120.4.2026", "PD.3120.5.2026");
        assertThat(read(table, "").getFirst()).containsEntry("B", first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\r\n", "SEP=;\n", "\"sep=;\"\r\n", "sep=;;;\r\n"})
    void a_spreadsheets_own_first_line_is_no_row(String first) throws Exception {
        assertThat(read(first + "A;B\r\n1;2\r\n#KONIEC;1\r\n", END)).containsExactly(Map.of("A", "1", "B", "2"));
    }

    @Test
    void the_separator_that_the_table_itself_names_counts() throws Exception {
        assertThat(read("sep=,\nA,B\n1;1,2\n", "")).containsExactly(Map.of("A", "1;1", "B", "2"));
        assertThat(read("sep=\t\nA\tB\n1\t2\n", "")).containsExactly(Map.of("A", "1", "B", "2"));
    }

    @Test
    void a_no_break_space_at_the_ends_is_none_and_inside_it_is_a_space() throws Exception {
        assertThat(read("\u00a0A\u00a0;B\n1\u00a0;wezwano\u00a0stronę\u202f\n#KONIEC\u00a0;\u00a01\n", END))
                .containsExactly(Map.of("A", "1", "B", "wezwano stronę"));
    }

    @Test
    void lines_may_end_as_old_macintoshes_end_them() throws Exception {
        assertThat(read("A;B\r1;2\r#KONIEC;1\r", END)).containsExactly(Map.of("A", "1", "B", "2"));
    }

    @Test
    void the_bytes_tell_the_alphabet_before_the_route_file_does() throws Exception {
        String table = "A;B\r\n1;żółć\r\n";
        for (byte[] content : List.of(
                ("\ufeff" + table).getBytes(StandardCharsets.UTF_8),
                table.getBytes(StandardCharsets.UTF_8),
                table.getBytes(POLISH),
                ("\ufeff" + table).getBytes(StandardCharsets.UTF_16LE),
                ("\ufeff" + table).getBytes(StandardCharsets.UTF_16BE),
                table.getBytes(StandardCharsets.UTF_16LE),
                table.getBytes(StandardCharsets.UTF_16BE))) {
            assertThat(TableText.read(content, POLISH)).isEqualTo(table);
        }
        assertThat(TableText.read(("\ufeff" + table).getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_8))
                .isEqualTo(table);
        assertThatThrownBy(() -> TableText.read(table.getBytes(POLISH), StandardCharsets.UTF_8))
                .isInstanceOf(DepartmentUnavailable.class)
                .hasMessageContaining("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-2", "windows-1250"})
    void letters_that_only_windows_has_tell_its_alphabet(String expected) throws Exception {
        String table = "sep=;\r\nA;B\r\n1;są oświadczenia „Źródło”\r\n";
        assertThat(TableText.read(table.getBytes(POLISH), Charset.forName(expected)))
                .isEqualTo(table);
        String old = "A;B\r\n1;są oświadczenia\r\n";
        assertThat(TableText.read(old.getBytes(Charset.forName("iso-8859-2")), Charset.forName("iso-8859-2")))
                .isEqualTo(old);
    }

    private static List<Map<String, String>> read(String text, String trailer) throws Exception {
        Records records = CsvRecords.read(text, ';', trailer, "A", Set.of("A", "B"));
        assertThat(records.leftOut()).isEmpty();
        return records.cases();
    }
}
