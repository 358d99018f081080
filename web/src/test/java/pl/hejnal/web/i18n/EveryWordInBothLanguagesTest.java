package pl.hejnal.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.calls.domain.steps.StepKind;
import pl.hejnal.calls.voicemail.domain.RecordingKind;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.menu.domain.MenuFault;
import pl.hejnal.menu.domain.MenuState;
import pl.hejnal.tickets.domain.EntryKind;
import pl.hejnal.tickets.domain.Resolution;
import pl.hejnal.tickets.domain.TicketStatus;

class EveryWordInBothLanguagesTest {

    private static final Path WORDS = Path.of("src/main/resources/pl/hejnal/web/i18n");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CONFIGURATION = PAGES.resolve("WEB-INF/faces-config.xml");

    @ParameterizedTest
    @MethodSource("everyBundle")
    void both_languages_have_the_same_words_and_none_is_empty(String bundle) throws IOException {
        Properties polish = words(bundle, "pl");
        Properties english = words(bundle, "en");
        assertThat(english.stringPropertyNames()).isEqualTo(polish.stringPropertyNames());
        assertThat(polish.values()).noneMatch(word -> word.toString().isBlank());
        assertThat(english.values()).noneMatch(word -> word.toString().isBlank());
    }

    static List<String> everyBundle() throws IOException {
        try (Stream<Path> all = Files.list(WORDS)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_pl.properties"))
                    .map(name -> name.replace("_pl.properties", ""))
                    .sorted()
                    .toList();
        }
    }

    static Stream<Object> constants() {
        return Stream.of(
                        TicketStatus.values(),
                        Resolution.values(),
                        EntryKind.values(),
                        Outcome.values(),
                        RecordingKind.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void every_state_that_a_ticket_page_shows_has_a_word(Enum<?> constant) throws IOException {
        assertThat(words("tickets", "pl"))
                .containsKey(constant.getDeclaringClass().getSimpleName() + "." + constant);
    }

    @Test
    void every_stage_and_step_that_the_card_of_a_ringing_call_shows_has_a_word() throws IOException {
        Set<String> keys = words("calls", "pl").stringPropertyNames();
        assertThat(keys)
                .containsAll(Arrays.stream(CaseStage.values())
                        .map(stage -> "stage." + stage)
                        .toList());
        for (StepKind kind : StepKind.values()) {
            assertThat(keys).anyMatch(key -> key.equals("step." + kind) || key.startsWith("step." + kind + "."));
        }
    }

    @Test
    void every_fault_and_state_of_a_menu_that_is_edited_has_a_word() throws IOException {
        Set<String> keys = words("menu", "pl").stringPropertyNames();
        assertThat(keys)
                .containsAll(Arrays.stream(MenuFault.Rule.values())
                        .map(rule -> "fault." + rule)
                        .toList())
                .containsAll(Arrays.stream(MenuState.values())
                        .map(state -> "state." + state)
                        .toList());
    }

    @Test
    void every_word_that_a_page_uses_exists() throws IOException {
        Set<String> missing = new TreeSet<>();
        Pattern used = Pattern.compile("\\b(\\w+)\\.(\\w+)\\b(?!\\()");
        Properties bundles = bundles();
        for (Path page : pages()) {
            Matcher expression = Pattern.compile("#\\{([^}]*)\\}").matcher(Files.readString(page));
            while (expression.find()) {
                Matcher word = used.matcher(expression.group(1));
                while (word.find()) {
                    String bundle = bundles.getProperty(word.group(1));
                    if (bundle != null && !words(bundle, "pl").containsKey(word.group(2))) {
                        missing.add(page + ": " + word.group());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> all = Files.walk(PAGES)) {
            return all.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    /** From a page's variable to its bundle, as the configuration tells. */
    private static Properties bundles() throws IOException {
        Properties bundles = new Properties();
        Matcher declared = Pattern.compile("i18n\\.(\\w+)</base-name>\\s*<var>(\\w+)</var>")
                .matcher(Files.readString(CONFIGURATION));
        while (declared.find()) {
            bundles.setProperty(declared.group(2), declared.group(1));
        }
        assertThat(bundles).hasSizeGreaterThan(3);
        return bundles;
    }

    private static Properties words(String bundle, String language) throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(WORDS.resolve(bundle + "_" + language + ".properties"))) {
            words.load(in);
        }
        return words;
    }
}
