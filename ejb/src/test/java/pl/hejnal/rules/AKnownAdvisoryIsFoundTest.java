package pl.hejnal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AKnownAdvisoryIsFoundTest {

    @ParameterizedTest
    @CsvSource({
        "1.2.0, 1.4.6",
        "1.4.5, 1.4.6",
        "1.4.6-RC1, 1.4.6",
        "1.4.6-SNAPSHOT, 1.4.6",
        "2.3.23.Final, 2.3.24.Final"
    })
    void a_planted_component_is_named_with_its_advisory_and_what_mends_it(String version, String mended) {
        assertThat(advisories("").findings(planted(version)))
                .containsExactly("org.example:planted " + version + ": CVE-1 (bad); mended in " + mended);
    }

    @ParameterizedTest
    @CsvSource({"1.1.9", "1.4.6", "1.10.0", "2.3.24.Final", "2.3.100.Final", "1.4.6.redhat-1"})
    void one_before_or_after_it_is_not(String version) {
        assertThat(advisories("").findings(planted(version))).isEmpty();
    }

    @Test
    void what_nothing_mends_yet_says_so() {
        assertThat(advisories("").findings(planted("9.1")))
                .singleElement()
                .asString()
                .endsWith("not mended yet");
    }

    @Test
    void an_exception_needs_a_reason() {
        assertThat(advisories("\"accepted\": \"never called\",").findings(planted("1.3.0")))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> advisories("\"accepted\": \" \","));
    }

    /** A component list of this office with an Undertow of before, against the very file that is kept. */
    @Test
    void the_kept_file_knows_the_undertow_that_the_server_would_bring() throws Exception {
        assertThat(KnownAdvisories.in(Path.of("..", "config", "advisories", "known.json"))
                        .findings(component("io.undertow", "undertow-core", "2.3.23.Final")))
                .hasSize(3)
                .allMatch(found -> found.endsWith("mended in 2.3.24.Final"));
    }

    private static KnownAdvisories advisories(String accepted) {
        return new KnownAdvisories(json("""
                {"advisories": [{"id": "CVE-1", "summary": "bad", %s "affected": [{"name": "org.example:planted", "ranges": [
                    {"introduced": "1.2.0", "fixed": "1.4.6"}, {"introduced": "2.0.Final", "fixed": "2.3.24.Final"},
                    {"introduced": "9.0"}]}]}]}""".formatted(accepted)));
    }

    private static JsonObject planted(String version) {
        return component("org.example", "planted", version);
    }

    private static JsonObject component(String group, String name, String version) {
        return json("{\"components\": [{\"group\": \"%s\", \"name\": \"%s\", \"version\": \"%s\"}]}"
                .formatted(group, name, version));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
