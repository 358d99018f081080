package pl.hejnal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ASentenceHasAnAddressTest {

    private static final String NAME = "0123456789abcdef0123456789abcdef";
    private static final SpeechAddress ADDRESS = SpeechAddress.of(NAME, "the key of a test");

    @Test
    void who_was_told_it_is_let_in() {
        String asked = ADDRESS.path().substring("/speech".length());
        assertThat(SpeechAddress.read(asked, "the key of a test")).contains(ADDRESS);
    }

    @Test
    void under_another_key_it_is_worth_nothing() {
        assertThat(SpeechAddress.read(ADDRESS.path().substring("/speech".length()), "another key"))
                .isEmpty();
    }

    @Test
    void one_address_opens_no_other() {
        assertThat(SpeechAddress.read(
                        "/" + ADDRESS.signature() + "/" + NAME.replace('0', '1') + ".alaw", "the key of a test"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/x",
                "/x/y",
                "/x/../../secrets/pin.key",
                "/x/..%2f..alaw",
                "/x/" + NAME + ".txt",
                "/x/" + NAME + "/y.alaw",
                "//" + NAME + ".alaw",
                "/x/.alaw",
                "/x/ABCDEF0123456789.alaw"
            })
    void anything_else_is_no_address(String asked) {
        assertThat(SpeechAddress.read(asked, "the key of a test")).isEmpty();
    }

    @Test
    void a_name_that_is_no_content_s_is_not_given_one() {
        assertThatThrownBy(() -> SpeechAddress.of("../secrets", "key")).isInstanceOf(IllegalArgumentException.class);
    }
}
