package pl.hejnal.web.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever has it is not sent it again, and the server need not make it again. */
class AnAnswerIsKnownAlreadyTest {

    private static final String TAG = "\"2026-10/1/figures.csv\"";
    private static final Instant CHANGED = Instant.parse("2026-11-05T00:23:00.500Z");

    private static boolean isKnown(Map<String, String> headers, @Nullable Long since) {
        HttpServletRequest asked = (HttpServletRequest) Proxy.newProxyInstance(
                AnAnswerIsKnownAlreadyTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getHeader" -> headers.get((String) arguments[0]);
                    case "getDateHeader" -> since == null ? -1L : since;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return ConditionalRequest.isKnown(asked, TAG, Optional.of(CHANGED));
    }

    @Test
    void by_its_tag_also_a_weak_one_and_one_of_several() {
        assertThat(isKnown(Map.of("If-None-Match", TAG), null)).isTrue();
        assertThat(isKnown(Map.of("If-None-Match", "\"x\", W/" + TAG), null)).isTrue();
        assertThat(isKnown(Map.of("If-None-Match", "\"x\""), null)).isFalse();
    }

    @Test
    void by_its_date_where_no_tag_is_told() {
        assertThat(isKnown(Map.of(), Instant.parse("2026-11-05T00:23:00Z").toEpochMilli()))
                .isTrue();
        assertThat(isKnown(Map.of(), Instant.parse("2026-11-05T00:22:59Z").toEpochMilli()))
                .isFalse();
        assertThat(isKnown(
                        Map.of("If-None-Match", "\"x\""),
                        Instant.parse("2027-01-01T00:00:00Z").toEpochMilli()))
                .isFalse();
    }

    @Test
    void memory_keeps_what_was_asked_for_last() {
        KeptBytes kept = new KeptBytes(10);
        kept.keep("a", "1234".getBytes(StandardCharsets.UTF_8));
        kept.keep("b", "1234".getBytes(StandardCharsets.UTF_8));
        assertThat(kept.find("a")).isPresent();
        kept.keep("c", "1234".getBytes(StandardCharsets.UTF_8));
        assertThat(kept.find("b")).isEmpty();
        assertThat(kept.find("a")).isPresent();
        kept.keep("d", "12345678901".getBytes(StandardCharsets.UTF_8));
        assertThat(kept.find("d")).isEmpty();
    }
}
