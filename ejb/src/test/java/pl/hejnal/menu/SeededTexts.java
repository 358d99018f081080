package pl.hejnal.menu;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.domain.SpokenText;
import pl.hejnal.menu.domain.SpokenTexts;

/** The texts that the migration puts into a new office's database, read from the migration itself. */
final class SeededTexts implements SpokenTexts {

    private static final Pattern ROW = Pattern.compile("\\('([^']+)', '(pl|en)', '((?:[^']|'')+)'\\)");

    @Override
    public List<SpokenText> all() {
        return ROW.matcher(migration()).results()
                .map(row -> new SpokenText(row.group(1), Language.of(row.group(2)), row.group(3).replace("''", "'")))
                .toList();
    }

    private static String migration() {
        try (InputStream file = SeededTexts.class.getResourceAsStream("/db/migration/V5__menu.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
