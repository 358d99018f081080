package pl.hejnal.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolsTest {

    @ParameterizedTest
    @ValueSource(strings = {"KM", "USC", "AB-I", "ŁÓ", "W2"})
    void a_department_has_capitals_digits_and_perhaps_a_section(String symbol) {
        assertThat(new DepartmentSymbol(symbol)).hasToString(symbol);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"km", "K M", "-KM", "KM-", "KM--I", "2W", "K²", "KM\n", "KM-I-2", "ABCDEFGHIJK", "../KM"})
    void what_no_bulletin_prints_is_no_department(String symbol) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DepartmentSymbol(symbol));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SA-10", "KM-2", "KM-2a", "USC-1-2", "W2-7"})
    void a_procedure_is_its_unit_and_a_number(String symbol) {
        assertThat(new ProcedureSymbol(symbol)).hasToString(symbol);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "SA",
                "SA10",
                "SA-0",
                "SA-",
                "SA-x",
                "sa-10",
                "SA -10",
                "SA-10\n",
                "SA-10-",
                "SA-10000000",
                "SA-١"
            })
    void what_names_no_unit_or_no_number_is_no_procedure(String symbol) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ProcedureSymbol(symbol));
    }
}
