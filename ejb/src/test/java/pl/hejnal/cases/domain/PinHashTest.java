package pl.hejnal.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PinHashTest {

    private static final String KEY = "a key of the office, not in the tree";
    private static final PhoneCode CODE = PhoneCode.withCheck("12345678");
    private final PinHash kept = PinHash.of(CODE, "4711", KEY);

    @Test
    void the_right_pin_matches_and_no_other() {
        assertThat(kept.matches(PinHash.of(CODE, "4711", KEY))).isTrue();
        for (String pin : new String[] {"4710", "471", "47110", "", " 4711"}) {
            assertThat(kept.matches(PinHash.of(CODE, pin, KEY))).as(pin).isFalse();
        }
    }

    @Test
    void the_same_pin_is_kept_differently_for_each_case_and_under_each_key() {
        assertThat(PinHash.of(PhoneCode.withCheck("12345677"), "4711", KEY)).isNotEqualTo(kept);
        assertThat(PinHash.of(CODE, "4711", KEY + "!")).isNotEqualTo(kept);
    }

    /** Computed with: printf '123456786:4711' | openssl dgst -sha256 -hmac 'Jefe'. */
    @Test
    void it_is_hmac_sha256_so_that_hashes_live_as_long_as_their_key() {
        assertThat(PinHash.of(CODE, "4711", "Jefe").hex())
                .isEqualTo("40123a833143d743aa97ee6412dfd1237c53ea37be07f308ba7e21f2f00630d9");
    }

    @Test
    void neither_pin_nor_hash_is_ever_printed() {
        assertThat(kept).hasToString("PinHash");
    }
}
