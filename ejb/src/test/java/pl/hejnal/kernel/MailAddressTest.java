package pl.hejnal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "km@um.krakow.pl, km@um.krakow.pl",
        "'  km@um.krakow.pl\u00a0', km@um.krakow.pl",
        "ewidencja.pojazdow+infolinia@um.krakow.pl, ewidencja.pojazdow+infolinia@um.krakow.pl",
        "biuro@kraków.pl, biuro@xn--krakw-3ta.pl",
        "root@localhost, root@localhost"
    })
    void what_people_type_is_an_address(String typed, String address) {
        assertThat(MailAddress.parse(typed).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "km",
                "@um.krakow.pl",
                "km@",
                "km@@um.krakow.pl",
                "km.@um.krakow.pl",
                "k m@um.krakow.pl",
                "km@um..pl",
                "km@-um.pl",
                "Wydział KM <km@um.krakow.pl>",
                "km@um.krakow.pl, sa@um.krakow.pl",
                "km@um.krakow.pl;sa@um.krakow.pl",
                "km@um.krakow.pl\nBcc: all@example.org",
                "km@um.krakow.pl\r\nSubject: x",
                "zażółć@um.krakow.pl",
                "\"km\"@um.krakow.pl",
                "km@[10.0.0.1]"
            })
    void what_could_be_two_addresses_or_a_header_is_none(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> MailAddress.parse(typed));
    }

    @Test
    void it_has_the_lengths_that_mail_servers_take() {
        assertThat(new MailAddress("a".repeat(64) + "@um.pl").domain()).isEqualTo("um.pl");
        assertThatIllegalArgumentException().isThrownBy(() -> new MailAddress("a".repeat(65) + "@um.pl"));
        assertThatIllegalArgumentException().isThrownBy(() -> new MailAddress("a@" + "b.".repeat(130) + "pl"));
    }
}
