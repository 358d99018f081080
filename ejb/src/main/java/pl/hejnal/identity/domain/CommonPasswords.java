package pl.hejnal.identity.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * More than twenty thousand passwords that people choose and that are therefore tried first, and words that Poles make them
 * of (ADR 027). A password is one of them also with digits and marks around it, with digits in the place of letters, without
 * the marks of Polish letters, and said twice. The lists are read when somebody chooses a password, which is seldom; they are
 * not worth the memory in between.
 */
final class CommonPasswords {

    private static final List<String> LISTS = List.of("common-passwords.txt", "polish-passwords.txt");
    private static final String FOLDER = "/pl/hejnal/identity/";
    private static final String DIGITS = "01345789@$!";
    private static final String MEANT = "oleasybgasi";
    private static final int SHORTEST = 3;

    private CommonPasswords() {}

    static boolean contain(String password) {
        Set<String> said = sayings(password);
        return LISTS.stream().anyMatch(list -> isIn(list, said));
    }

    private static Set<String> sayings(String password) {
        String plain = Normalizer.normalize(password.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ł', 'l');
        Set<String> all = new HashSet<>(List.of(
                plain, core(plain), core(spelled(plain)), spelled(core(plain)), plain.replaceAll("[^\\p{L}]", "")));
        Set.copyOf(all).forEach(each -> {
            String half = each.substring(0, each.length() / 2);
            if (each.equals(half + half)) {
                all.add(half);
                all.add(core(half));
            }
        });
        all.removeIf(each -> each.length() < SHORTEST);
        return all;
    }

    /** Without what was only added: Wiosna2026! is wiosna. */
    private static String core(String text) {
        return text.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    /** With letters for what stands for them: h4slo. */
    private static String spelled(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars().forEach(c -> letters.append(DIGITS.indexOf(c) < 0 ? (char) c : MEANT.charAt(DIGITS.indexOf(c))));
        return letters.toString();
    }

    private static boolean isIn(String list, Set<String> said) {
        try (InputStream file = CommonPasswords.class.getResourceAsStream(FOLDER + list);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).anyMatch(said::contains);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the list of common passwords", unreadable);
        }
    }
}
