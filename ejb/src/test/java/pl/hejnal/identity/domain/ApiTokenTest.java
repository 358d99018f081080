package pl.hejnal.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class ApiTokenTest {

    private final SecureRandom random = new SecureRandom();

    @Test
    void a_token_is_a_known_prefix_and_256_bits_that_fit_into_a_header() {
        assertThat(ApiToken.invent(random)).matches("hejnal_[A-Za-z0-9_-]{43}");
    }

    @Test
    void no_two_tokens_are_equal() {
        assertThat(ApiToken.invent(random)).isNotEqualTo(ApiToken.invent(random));
    }

    /** The example "abc" of FIPS 180-2, appendix B.1. */
    @Test
    void what_is_kept_of_a_token_is_its_sha_256() {
        assertThat(ApiToken.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
