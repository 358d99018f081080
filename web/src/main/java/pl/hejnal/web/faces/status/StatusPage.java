package pl.hejnal.web.faces.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.cases.PublicWindow;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;
import pl.hejnal.web.session.ClientAddress;

/** A resident's question and what they are told; nothing of it outlives the request. */
@Named("statusPage")
@RequestScoped
public class StatusPage {

    @Inject
    private PublicWindow window;

    @Inject
    private ClientAddress address;

    @Inject
    private Words words;

    @Inject
    private ScreenLanguage language;

    @Inject
    private Clock clock;

    private String code = "";
    private String pin = "";
    private @Nullable StatusCard card;
    private @Nullable String problem;

    public void ask() {
        if (code.isBlank() || pin.isBlank()) {
            problem = words.of("status", "bothNeeded");
            return;
        }
        CaseAnswer answer = window.ask(code, pin, address.get());
        pin = "";
        switch (answer) {
            case CaseAnswer.Told told -> card = StatusCard.of(told, words, language.getLocale());
            case CaseAnswer.NotRecognised no -> problem = words.of("status", "notRecognised");
            case CaseAnswer.TooManyTries tries -> problem = words.of("status", "tooMany", next(tries.retryAfter()));
            case CaseAnswer.Unavailable none -> problem = words.of("status", "unavailable." + none.reason());
        }
    }

    /** A time of day is read more easily than a wait; to the next whole minute, when it is surely over. */
    private String next(Duration wait) {
        return OfficeTime.minute(
                clock.instant().plus(wait).truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(1)));
    }

    /** What the browser's tab says, first of all to those who hear it. */
    public String getTitle() {
        String title = words.of("status", "title");
        return problem != null
                ? words.of("status", "problem") + ": " + title
                : card != null ? card.sign() + ": " + title : title;
    }

    public @Nullable StatusCard getCard() {
        return card;
    }

    public @Nullable String getProblem() {
        return problem;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
