package pl.hejnal.identity.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.identity.domain.Login;

class LoginColumnTest {

    private final LoginColumn column = new LoginColumn();

    @Test
    void a_login_is_kept_as_its_text() {
        Login anna = new Login("anna");
        assertThat(column.convertToDatabaseColumn(anna)).isEqualTo("anna");
        assertThat(column.convertToEntityAttribute("anna")).isEqualTo(anna);
        assertThat(column.convertToDatabaseColumn(null)).isNull();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"2001", "Anna Nowak", "ANNA", "a-name-that-is-longer-than-thirty-two"})
    void an_old_row_that_names_no_login_is_read_as_nobody(String old) {
        assertThat(column.convertToEntityAttribute(old)).isNull();
    }
}
