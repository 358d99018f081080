package pl.hejnal.whole.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe-core finds on a page against WCAG 2.2, levels A and AA; what no program can see, it does not. */
public final class Wcag {

    private static final String AXE = script();
    private static final String ASKED = """
            async only => {
              const found = await axe.run(document, {runOnly: only});
              return found.violations.flatMap(rule => rule.nodes.map(
                  node => rule.id + ': ' + rule.help + ' at ' + node.target.join(' ')));
            }""";

    private static final List<String> ALL = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Wcag() {}

    public static void assertKept(Page screen) {
        assertThat(broken(screen)).as("WCAG 2.2 AA on %s", screen.url()).isEmpty();
    }

    /** What may differ where a page that was looked at whole is shown in other colours. */
    public static void assertColoursKept(Page screen) {
        assertThat(broken(screen, List.of("color-contrast")))
                .as("contrast on %s", screen.url())
                .isEmpty();
    }

    /** One line for each place at which a rule is broken. */
    public static List<String> broken(Page screen) {
        return broken(screen, ALL);
    }

    @SuppressWarnings("unchecked")
    private static List<String> broken(Page screen, List<String> rules) {
        if (Boolean.FALSE.equals(screen.evaluate("() => 'axe' in window"))) {
            screen.evaluate(AXE);
        }
        return (List<String>) screen.evaluate(ASKED, rules);
    }

    private static String script() {
        try (InputStream axe = Wcag.class.getResourceAsStream("/axe.min.js")) {
            return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
