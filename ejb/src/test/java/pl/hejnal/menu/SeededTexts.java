package pl.hejnal.menu;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.menu.store.PlanDocument;
import pl.hejnal.speech.domain.SpokenText;
import pl.hejnal.speech.domain.SpokenTexts;

/** The texts that the migrations put into a new office's database, read from the migrations themselves. */
public final class SeededTexts implements SpokenTexts {

    private static final Pattern ROW = Pattern.compile("\\('([^']+)', '(pl|en)', '((?:[^']|'')+)'\\)");

    /** Rows that take the place of earlier ones. */
    private static final Pattern EDITED = Pattern.compile("insert into edited .*?;\\R", Pattern.DOTALL);

    private static final Pattern GONE = Pattern.compile("delete from spoken_text where key = '([^']+)'");
    private static final Pattern RENAMED =
            Pattern.compile("update spoken_text set key = replace\\(key, '([^']+)', '([^']+)'\\)");

    private static final Pattern PLAN = Pattern.compile("values \\('(\\{.+})', 'hejnal'", Pattern.DOTALL);
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @Override
    public List<SpokenText> all() {
        List<SpokenText> texts = new ArrayList<>();
        for (String name : migrations()) {
            String migration = migration(name);
            GONE.matcher(migration)
                    .results()
                    .forEach(gone -> texts.removeIf(text -> text.key().equals(gone.group(1))));
            rows(EDITED.matcher(migration).results().map(MatchResult::group).collect(Collectors.joining()))
                    .forEach(edited -> texts.replaceAll(text ->
                            text.key().equals(edited.key()) && text.language().equals(edited.language())
                                    ? edited
                                    : text));
            rows(EDITED.matcher(migration).replaceAll("")).forEach(texts::add);
            RENAMED.matcher(migration)
                    .results()
                    .forEach(names -> texts.replaceAll(text -> new SpokenText(
                            text.key().replace(names.group(1), names.group(2)), text.language(), text.text())));
        }
        return texts;
    }

    private static List<SpokenText> rows(String sql) {
        return ROW.matcher(sql)
                .results()
                .map(row -> new SpokenText(
                        row.group(1), new Language(row.group(2)), row.group(3).replace("''", "'")))
                .toList();
    }

    /** The menu of an office that has published none. */
    static MenuPlan plan() {
        return PLAN.matcher(migration("V7__menu_plan.sql"))
                .results()
                .map(plan -> PlanDocument.read(plan.group(1)))
                .findFirst()
                .orElseThrow();
    }

    /** In the order in which Flyway runs them. */
    private static List<String> migrations() {
        try (Stream<Path> all = Files.list(MIGRATIONS)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("V\\d+__.*"))
                    .sorted(Comparator.comparingInt(name -> Integer.parseInt(name.replaceAll("V(\\d+)__.*", "$1"))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String migration(String name) {
        try (InputStream file = SeededTexts.class.getResourceAsStream("/db/migration/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
