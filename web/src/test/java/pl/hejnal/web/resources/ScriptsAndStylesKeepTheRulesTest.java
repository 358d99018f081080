package pl.hejnal.web.resources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsAndStylesKeepTheRulesTest {

    private static final Path RESOURCES = Path.of("src/main/webapp/resources/hejnal");

    static List<Path> scripts() throws IOException {
        return files(".js");
    }

    static List<Path> styles() throws IOException {
        return files(".css");
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void a_script_keeps_them(Path script) throws IOException {
        assertThat(ResourceRules.ofScript(Files.readString(script))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void a_style_sheet_keeps_them(Path style) throws IOException {
        assertThat(ResourceRules.ofStyle(Files.readString(style))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "card.innerHTML = words;",
                "eval(words);",
                "setTimeout('ring()', 5);",
                "if (a == b) { ring(); }",
                "if (a != b) { ring(); }",
                "console.log(words);",
                "debugger;",
                "fetch('https://example.org/');"
            })
    void a_planted_slip_in_a_script_is_found(String slip) {
        assertThat(ResourceRules.ofScript("(function () {\n  'use strict';\n  " + slip + "\n}());\n"))
                .singleElement()
                .asString()
                .startsWith("line 3: ");
    }

    @Test
    void a_script_without_strictness_or_scope_is_found() {
        assertThat(ResourceRules.ofScript("var everybodys = 1;\n"))
                .containsExactly("not strict", "not in a scope of its own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".a { color: #fff; }",
                ".a { color: rgb(1, 2, 3); }",
                ".a { color: var(--unknown); }",
                ".a { color: var(--known);",
                "@import 'x.css';",
                ".a { background: url(//example.org/x.png); }"
            })
    void a_planted_slip_in_a_style_sheet_is_found(String slip) {
        assertThat(ResourceRules.ofStyle(":root { --known: #000; }\n" + slip)).hasSize(1);
    }
}
