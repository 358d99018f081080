package pl.hejnal.speech;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Settings;
import pl.hejnal.speech.domain.SpokenText;
import pl.hejnal.speech.rules.RulesOfSpeech;

/** Where an administrator hears what callers hear. Rendering takes its time, so no transaction is held. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SoundDesk {

    private static final String NOTHING_KNOWN = "…";

    @Inject
    private OfficeVoice voice;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * A sentence of the plan as somebody writes it, read aloud by the rules of its language.
     *
     * @param key its place, such as {@code main.1}
     */
    @RolesAllowed(Roles.ADMIN)
    public byte[] planned(String key, String written, Language language) {
        return voice.sound(key, plannedWords(written, language), true, language);
    }

    /** A spoken text as somebody writes it; an example stands in for each of its names. */
    @RolesAllowed(Roles.ADMIN)
    public byte[] text(String key, String written, Language language) {
        return fixedWords(key, written, language)
                .map(words -> voice.sound(key, words, true, language))
                .orElseGet(() -> {
                    SpokenText text = new SpokenText(key, language, written);
                    Map<String, String> values = new HashMap<>(examples(language));
                    text.names().forEach(name -> values.putIfAbsent(name, NOTHING_KNOWN));
                    return voice.sound(key, text.filled(values), false, language);
                });
    }

    @RolesAllowed(Roles.ADMIN)
    public String plannedWords(String written, Language language) {
        return RulesOfSpeech.of(language).aloud(written);
    }

    /** The words of a text that is the same for every caller; empty for one with parts that change. */
    @RolesAllowed(Roles.ADMIN)
    public Optional<String> fixedWords(String key, String written, Language language) {
        SpokenText text = new SpokenText(key, language, written);
        return text.names().stream().allMatch("office"::equals)
                ? Optional.of(text.filled(Map.of("office", office(language))))
                : Optional.empty();
    }

    /** Words as a dialogue says them. */
    @RolesAllowed(Roles.ADMIN)
    public byte[] said(String key, String words, boolean fixed, Language language) {
        return voice.sound(key, words, fixed, language);
    }

    private Map<String, String> examples(Language language) {
        RulesOfSpeech rules = RulesOfSpeech.of(language);
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeZone.ZONE);
        return Map.of(
                "office",
                office(language),
                "sign",
                rules.sign("AB-I.123.77.2026"),
                "date",
                rules.date(today),
                "age",
                rules.age(clock.instant(), clock.instant()),
                "wait",
                rules.waiting(Duration.ofMinutes(5)),
                "amount",
                rules.money(new BigDecimal("17")));
    }

    private String office(Language language) {
        return settings.find("hejnal.office." + language.code())
                .orElseGet(() -> settings.groups().office().pl());
    }
}
