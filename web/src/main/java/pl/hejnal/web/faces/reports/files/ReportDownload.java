package pl.hejnal.web.faces.reports.files;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.hejnal.reports.mailing.domain.ReportFormat;
import pl.hejnal.web.export.ExportedFile;
import pl.hejnal.web.faces.Downloads;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.faces.reports.ReportBoard;
import pl.hejnal.web.faces.reports.ReportChoice;

/** The report of the page as a file, where the address asks for one. */
@Named("reportDownload")
@RequestScoped
public class ReportDownload {

    @Inject
    private ReportBoard board;

    @Inject
    private ReportChoice choice;

    @Inject
    private ReportFiles files;

    @Inject
    private FacesMessages messages;

    private boolean refused;

    /** A question that was refused says so on the page, and so does a file that was. */
    public void export() {
        String format = choice.getFormat();
        if (format.isBlank() || board.isRefused()) {
            return;
        }
        refused = !messages.trying(() -> {
            ExportedFile file = files.of(
                    choice.question(),
                    board.getTable(),
                    ReportFormat.read(format).orElse(ReportFormat.SPREADSHEET));
            Downloads.handOver(file.content(), file.type(), file.name());
        });
    }

    /** Whether there was no answer, or no such file can be made of it. */
    public boolean isRefused() {
        return board.isRefused() || refused;
    }
}
