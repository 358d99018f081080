package pl.hejnal.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import pl.hejnal.kernel.Settings;
import pl.hejnal.web.export.paper.PaperTable;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** What stands around every table that is printed. */
@RequestScoped
public class PaperWords {

    private static final String BUNDLE = "reports";

    @Inject
    private Settings settings;

    @Inject
    private ScreenLanguage language;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    /** Its name in the reader's language. */
    public String office() {
        return words.areOfTheOffice()
                ? settings.groups().office().pl()
                : settings.groups().office().en();
    }

    /** @param from the first day or month, as it is told, and {@code until} the last */
    public String period(String from, String until) {
        return words.of(BUNDLE, "paper.period", from.equals(until) ? from : from + "–" + until);
    }

    /** When it was made: later the same report may tell more. */
    public String made() {
        return words.of(BUNDLE, "paper.made", OfficeTime.day(clock.instant(), language.getLocale()));
    }

    /** @param none is said where there is no line */
    public PaperTable.Words words(String none) {
        return new PaperTable.Words(
                words.of(BUNDLE, "howCounted"), words.of(BUNDLE, "paper.page"), words.of(BUNDLE, "paper.of"), none);
    }
}
