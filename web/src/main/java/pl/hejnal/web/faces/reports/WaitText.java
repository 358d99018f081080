package pl.hejnal.web.faces.reports;

import java.time.Duration;
import pl.hejnal.web.i18n.Words;

/** How long somebody waited for an answer, as people say it: minutes, or days. */
public record WaitText(Words words, String bundle) {

    private static final int HOURS_OF_TWO_DAYS = 48;

    public String of(double seconds) {
        Duration wait =
                Duration.ofMinutes(Math.round(seconds / Duration.ofMinutes(1).toSeconds()));
        if (wait.toHours() == 0) {
            return words.of(bundle, "minutes", wait.toMinutes());
        }
        return wait.toHours() < HOURS_OF_TWO_DAYS
                ? words.of(bundle, "hours", wait.toHours(), wait.toMinutesPart())
                : words.of(bundle, "daysHours", wait.toDays(), wait.toHoursPart());
    }
}
