package pl.hejnal.web.faces.reports.unserved;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import pl.hejnal.calls.unserved.domain.UnservedCall;
import pl.hejnal.calls.unserved.domain.UnservedCall.Made;
import pl.hejnal.web.faces.identity.People;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.Words;

/** Words for what became of a caller who was not served. */
@RequestScoped
public class UnservedWords {

    @Inject
    private Words words;

    @Inject
    private People people;

    UnservedRow row(UnservedCall call) {
        return new UnservedRow(
                call.call().value(),
                OfficeTime.of(call.arrivedAt()),
                call.ticket().value(),
                call.caller().toString(),
                words.one("reports", call.reason()),
                call.isOwed(),
                call.callingBack(),
                call.made().map(this::told).orElseGet(() -> call.callingBack() ? words.of("reports", "ordered") : ""));
    }

    private String told(Made made) {
        String told = words.one("reports", made.remedy()) + ", " + OfficeTime.day(made.at());
        return switch (made.remedy()) {
            case CALLED_AGAIN, CALLED_BACK -> told;
            case ANSWERED, CLOSED, HEARD -> made.by().isEmpty() ? told : told + ", " + people.of(made.by());
            case SETTLED -> told + ", " + people.of(made.by()) + ": " + made.words();
        };
    }
}
