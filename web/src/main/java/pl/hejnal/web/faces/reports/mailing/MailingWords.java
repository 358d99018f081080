package pl.hejnal.web.faces.reports.mailing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import pl.hejnal.reports.mailing.domain.MailingTimes;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** Times of orders as people say them. */
@RequestScoped
public class MailingWords {

    private static final String BUNDLE = "mailing";

    @Inject
    private ScreenLanguage language;

    @Inject
    private Words words;

    String of(MailingTimes times) {
        String time = times.time().toString();
        return switch (times.frequency()) {
            case DAILY -> words.of(BUNDLE, "times.DAILY", time);
            case WEEKLY -> words.of(BUNDLE, "times.WEEKLY", day(DayOfWeek.of(times.day())), time);
            case MONTHLY -> words.of(BUNDLE, "times.MONTHLY", times.day(), time);
        };
    }

    String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale());
    }
}
