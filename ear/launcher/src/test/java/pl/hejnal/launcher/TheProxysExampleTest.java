package pl.hejnal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The example of nginx, read as nginx reads it; that of HAProxy is run by the tests of the whole. */
class TheProxysExampleTest {

    private static final Path EXAMPLE =
            Path.of(System.getProperty("hejnal.checkout")).resolve("config/proxy/nginx.conf");
    private static final Pattern LOCATION = Pattern.compile("location [^{]+\\{([^}]*)\\}");
    private static final Pattern HEADER = Pattern.compile("proxy_set_header (?:Host|X-Forwarded-\\w+) [^;]+;");

    @Test
    void a_location_with_a_header_of_its_own_repeats_those_of_the_server() throws IOException {
        String example = Files.readString(EXAMPLE);
        List<String> server = headers(LOCATION.matcher(example).replaceAll(""));
        assertThat(server).hasSize(3);

        List<String> own = LOCATION.matcher(example)
                .results()
                .map(location -> location.group(1))
                .filter(location -> location.contains("proxy_set_header"))
                .toList();

        // nginx takes none of the server's where a location sets one: push was refused for its foreign origin.
        assertThat(own)
                .isNotEmpty()
                .allSatisfy(location -> assertThat(headers(location)).isEqualTo(server));
    }

    private static List<String> headers(String part) {
        return HEADER.matcher(part).results().map(MatchResult::group).toList();
    }
}
