package pl.hejnal.whole.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** All words that screens are made of, in both languages, to find those of the wrong one on a page. */
public record ScreenWords(Map<String, Set<String>> byLanguage) {

    public static ScreenWords read(Path checkout) {
        Path bundles = checkout.resolve("web/src/main/resources/pl/hejnal/web/i18n");
        return new ScreenWords(Map.of("pl", words(bundles, "pl"), "en", words(bundles, "en")));
    }

    private static Set<String> words(Path bundles, String language) {
        Set<String> words = new HashSet<>();
        try (Stream<Path> files = Files.list(bundles)) {
            String ending = "_" + language + ".properties";
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(ending))::iterator) {
                Properties bundle = new Properties();
                try (Reader in = Files.newBufferedReader(file)) {
                    bundle.load(in);
                }
                bundle.values().forEach(text -> words.add(text.toString()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return words;
    }

    /** The page has words of this language and, but for the switch to the other one, none of the other. */
    public void assertOnly(String language, Page screen) {
        List<String> texts = texts(screen);
        Set<String> right = byLanguage.get(language);
        Set<String> wrong = new HashSet<>(byLanguage.get(language.equals("pl") ? "en" : "pl"));
        wrong.removeAll(right);
        assertThat(texts)
                .as("texts in „%s” on %s", language, screen.url())
                .filteredOn(right::contains)
                .hasSizeGreaterThan(2);
        assertThat(texts)
                .as("texts not in „%s” on %s", language, screen.url())
                .doesNotContainAnyElementsOf(wrong)
                .noneMatch(text -> text.contains("???"));
    }

    /** Every text node, labels of buttons included, outside of the language switch, which is in the other language. */
    private static List<String> texts(Page screen) {
        @SuppressWarnings("unchecked")
        List<String> texts = (List<String>) screen.evaluate("""
                () => {
                  const texts = [document.title.split(' · ')[0]];
                  const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  while (all.nextNode()) {
                    const around = all.currentNode.parentElement;
                    if (!around.closest('script, style, a[hreflang]')) { texts.push(all.currentNode.textContent.trim()); }
                  }
                  return texts.filter(text => text.length > 0);
                }""");
        return texts;
    }
}
