package pl.hejnal.cases;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import pl.hejnal.cases.attempts.domain.Requester;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.domain.SignKeys;
import pl.hejnal.cases.page.PageCounter;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.PlainText;

/**
 * Where anybody may ask on the public page how far their case has come: through the same gate as by telephone, with the
 * same limits, and told no more.
 */
@Stateless
@RunAs(Roles.RESIDENT)
public class PublicWindow {

    private static final int LONGEST = 60;

    @Inject
    private CaseDesk desk;

    @Inject
    private PageCounter counter;

    /**
     * @param typed the phone code or the case's sign, however they were written
     * @param pin with or without blanks
     * @param address the browser's, as far as it is known
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CaseAnswer ask(String typed, String pin, String address) {
        CaseAnswer answer = desk.ask(new CaseQuestion(
                code(limited(typed)),
                PlainText.line(limited(pin)).replaceAll("[ -]", ""),
                Requester.browsing(address)));
        if (answer instanceof CaseAnswer.Told) {
            counter.told();
        }
        return answer;
    }

    private static String code(String typed) {
        String digits = PlainText.line(typed).replaceAll("[ -]", "");
        return PhoneCode.parse(digits).isPresent()
                ? digits
                : CaseSign.parse(typed).map(sign -> SignKeys.of(sign).typed()).orElse("");
    }

    private static String limited(String typed) {
        return typed == null || typed.length() > LONGEST ? "" : typed;
    }
}
