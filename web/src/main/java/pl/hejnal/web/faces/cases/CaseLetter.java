package pl.hejnal.web.faces.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.hejnal.cases.ReadingDesk;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.web.i18n.OfficeTime;

/** The letters beside the state of a case, once somebody has said why they read them. */
@Named("caseLetter")
@RequestScoped
public class CaseLetter {

    @Inject
    private ReadingDesk reading;

    @Inject
    private CaseSheet sheet;

    private @Nullable List<Row> rows;

    /** @param proven whether it is the department's, as far as that can be checked */
    public record Row(String writtenAt, String text, boolean proven) {}

    /** The proven one first. */
    public List<Row> getRows() {
        // Before the state is read there is none yet, which is no reason not to look again.
        if (sheet.getState() == null) {
            return List.of();
        }
        if (rows == null) {
            rows = reading.letters(new CaseSign(sheet.getSign()), sheet.getWhy()).stream()
                    .map(letter -> new Row(OfficeTime.of(letter.writtenAt()), letter.text(), letter.proven()))
                    .toList();
        }
        return rows;
    }
}
