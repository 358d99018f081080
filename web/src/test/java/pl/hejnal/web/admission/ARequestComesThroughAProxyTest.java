package pl.hejnal.web.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.web.admission.proxy.Proxies;

class ARequestComesThroughAProxyTest {

    private static final Set<String> PROXIES = Set.of("10.0.0.1", "10.0.0.2");

    @Test
    void a_header_counts_only_from_a_proxy_that_was_named() {
        assertThat(of("203.0.113.9", List.of("198.51.100.7"), PROXIES)).isEqualTo("203.0.113.9");
        assertThat(of("10.0.0.1", List.of("198.51.100.7"), PROXIES)).isEqualTo("198.51.100.7");
        assertThat(of("10.0.0.1", List.of("198.51.100.7"), Set.of())).isEqualTo("10.0.0.1");
    }

    @Test
    void what_the_client_wrote_into_it_before_the_proxy_does_not_count() {
        assertThat(of("10.0.0.1", List.of("1.2.3.4, 198.51.100.7, 10.0.0.2"), PROXIES))
                .isEqualTo("198.51.100.7");
        assertThat(of("10.0.0.1", List.of("1.2.3.4", "2001:db8::7"), PROXIES)).isEqualTo("2001:db8::7");
    }

    @ParameterizedTest
    @CsvSource({"unknown", "'<script>'", "''", "'1.2.3.4 or 1=1'"})
    void what_is_no_address_counts_as_the_proxys_own(String header) {
        assertThat(of("10.0.0.1", List.of(header), PROXIES)).isEqualTo("10.0.0.1");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, -, true",
                "none, -, true",
                "cross-site, -, false",
                "same-site, https://status.example.org, false",
                "-, https://status.example.org, true",
                "-, https://evil.example.org, false",
                "-, null, false",
                "-, '][', false",
                "-, -, true"
            })
    void a_question_from_another_sites_page_is_not_taken(String fetchSite, String origin, boolean own) {
        assertThat(OwnSite.isOwn(fetchSite, origin, "status.example.org")).isEqualTo(own);
    }

    private static String of(String peer, List<String> headers, Set<String> proxies) {
        return new Proxies(proxies, "X-Forwarded-For").client(peer, headers);
    }
}
