package pl.hejnal.web.faces.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import pl.hejnal.cases.ReadingDesk;
import pl.hejnal.cases.domain.AttachedLetter;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.web.i18n.OfficeTime;

/** The letter beside the state of a case, once somebody has said why they read it. */
@Named("caseLetter")
@RequestScoped
public class CaseLetter {

    @Inject private ReadingDesk reading;
    @Inject private CaseSheet sheet;
    private Optional<AttachedLetter> letter;

    private Optional<AttachedLetter> letter() {
        // Before the state is read there is none yet, which is no reason not to look again.
        if (sheet.getState() == null) {
            return Optional.empty();
        }
        if (letter == null) {
            letter = reading.letter(new CaseSign(sheet.getSign()), sheet.getWhy());
        }
        return letter;
    }

    public boolean isThere() { return letter().isPresent(); }
    public String getWrittenAt() { return letter().map(each -> OfficeTime.of(each.writtenAt())).orElse(""); }
    public String getText() { return letter().map(AttachedLetter::text).orElse(""); }
}
