package pl.hejnal.reports.mailing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.hejnal.kernel.Language;
import pl.hejnal.reports.ReportQuestion;
import pl.hejnal.reports.ReportTable;
import pl.hejnal.reports.mailing.domain.ReportFormat;

/** An event: a file of this report is wanted. Whoever knows the words of reports answers at once. */
public final class ReportFileWanted {

    private final ReportQuestion question;
    private final ReportTable table;
    private final ReportFormat format;
    private final Language language;
    private @Nullable ReportFile file;

    ReportFileWanted(ReportQuestion question, ReportTable table, ReportFormat format, Language language) {
        this.question = question;
        this.table = table;
        this.format = format;
        this.language = language;
    }

    public ReportQuestion question() {
        return question;
    }

    /** The question's answer. */
    public ReportTable table() {
        return table;
    }

    public ReportFormat format() {
        return format;
    }

    public Language language() {
        return language;
    }

    public void answer(ReportFile made) {
        file = made;
    }

    /** Empty while nobody knows the words yet, as on a server that starts. */
    Optional<ReportFile> file() {
        return Optional.ofNullable(file);
    }
}
