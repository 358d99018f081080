package pl.hejnal.integration.departments.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.cases.DepartmentUnavailable;

class ATableIsReadTest {

    private static final String END = "#KONIEC";

    @Test
    void each_line_is_a_case_and_unwanted_columns_are_left_out() throws Exception {
        assertThat(read("A;B;C\r\n1;2;3\r\n4;5;6\r\n", "")).containsExactly(Map.of("A", "1", "B", "2"),
                Map.of("A", "4", "B", "5"));
    }

    @Test
    void quotes_hide_separators_line_ends_and_doubled_quotes() throws Exception {
        assertThat(read("A;B\n\"a;b\nc\";\"d \"\"e\"\"\"\n", "")).containsExactly(
                Map.of("A", "a;b\nc", "B", "d \"e\""));
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
    @CsvSource(delimiter = '|', value = {"A;B\\n1;2;3\\n| line 2 has 3 values instead of 2", "A;C\\n1;2\\n| no column B",
            "A;B\\n\"1;2\\n| ends inside of a value"})
    void what_is_no_such_table_is_refused_with_the_line(String text, String reason) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n"), "")).isInstanceOf(DepartmentUnavailable.class)
                .hasMessageContaining(reason.strip());
    }

    @ParameterizedTest
    @CsvSource({"'A;B\\n1;2\\n'", "'A;B\\n1;2\\n#KONIEC;2\\n'", "'A;B\\n1;2\\n#KONIEC\\n'", "'A;B\\n1;2\\n#KON'"})
    void a_file_that_was_cut_off_is_refused(String text) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n"), END)).isInstanceOf(DepartmentUnavailable.class);
    }

    private static List<Map<String, String>> read(String text, String trailer) throws Exception {
        return CsvRecords.read(new StringReader(text), ';', trailer, Set.of("A", "B"));
    }
}
