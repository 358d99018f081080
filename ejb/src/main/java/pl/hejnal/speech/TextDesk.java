package pl.hejnal.speech;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.speech.domain.SpokenText;
import pl.hejnal.speech.domain.TextVersion;
import pl.hejnal.speech.domain.WrittenTexts;

/** Where the office's spoken texts are read and changed, in any language; which texts there are, the code decides. */
@Stateless
public class TextDesk {

    private static final int LONGEST = 500;
    private static final Set<String> ALWAYS_FILLED = Set.of("office");

    @Inject
    private WrittenTexts texts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<TextsChanged> changes;

    /** All texts in this language, those that are missing in it too. */
    @RolesAllowed(Roles.ADMIN)
    public List<TextView> in(Language language) {
        List<TextVersion> all = texts.all();
        Map<String, TextVersion> own = all.stream()
                .filter(kept -> kept.text().language().equals(language))
                .collect(Collectors.toMap(kept -> kept.text().key(), kept -> kept));
        return all.stream()
                .map(TextVersion::text)
                .filter(text -> text.language().equals(Language.PL))
                .map(text -> view(text, language, own.get(text.key())))
                .toList();
    }

    private static TextView view(SpokenText office, Language language, @Nullable TextVersion own) {
        return new TextView(
                office.key(),
                language,
                office.text(),
                Optional.ofNullable(own).map(kept -> kept.text().text()),
                needed(office),
                own == null ? 0 : own.version());
    }

    /** Every language in which there is a text. */
    @RolesAllowed(Roles.ADMIN)
    public Set<Language> languages() {
        return texts.all().stream().map(kept -> kept.text().language()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys of the texts that this language lacks; callers hear them in the office's own. */
    @RolesAllowed(Roles.ADMIN)
    public List<String> missing(Language language) {
        return in(language).stream()
                .filter(text -> text.text().isEmpty())
                .map(TextView::key)
                .toList();
    }

    /**
     * Spoken at once by this server, within a minute by others of the same office; a call in progress hears it at its
     * next sentence.
     *
     * @param version what the change was made on
     * @throws Refusal {@code text.unknown}, {@code text.empty}, {@code text.names} if a name is missing or one stands in
     *         it that nobody fills, {@code text.changed} if somebody else was quicker
     */
    @RolesAllowed(Roles.ADMIN)
    public void change(String key, Language language, String words, long version, Login by) {
        SpokenText office = texts.all().stream()
                .map(TextVersion::text)
                .filter(text -> text.key().equals(key) && text.language().equals(Language.PL))
                .findFirst()
                .orElseThrow(() -> new Refusal("text.unknown"));
        if (words == null || words.isBlank() || words.length() > LONGEST) {
            throw new Refusal("text.empty");
        }
        SpokenText wanted = new SpokenText(key, language, words.strip());
        if (!needed(wanted).equals(needed(office))) {
            throw new Refusal("text.names", Map.of("names", needed(office)));
        }
        if (!texts.write(wanted, version)) {
            throw new Refusal("text.changed");
        }
        audit.record(by.value(), "text.changed", key + "." + language, wanted.text());
        changes.fire(new TextsChanged(key));
    }

    private static Set<String> needed(SpokenText text) {
        Set<String> names = new TreeSet<>(text.names());
        names.removeAll(ALWAYS_FILLED);
        return names;
    }
}
