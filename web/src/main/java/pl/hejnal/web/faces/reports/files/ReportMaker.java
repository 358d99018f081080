package pl.hejnal.web.faces.reports.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.outbox.domain.MailAttachment;
import pl.hejnal.reports.mailing.ReportFile;
import pl.hejnal.reports.mailing.ReportFileWanted;
import pl.hejnal.web.export.ExportedFile;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** Makes the files of reports that leave by mail. No page is drawn then, and nobody is signed in. */
@ApplicationScoped
public class ReportMaker {

    @Inject
    private ReportFiles files;

    @Inject
    private ScreenLanguage language;

    @Inject
    private Words words;

    void make(@Observes ReportFileWanted wanted) {
        language.speak(wanted.language());
        ExportedFile file = files.of(wanted.question(), wanted.table(), wanted.format());
        if (file.content().length > MailAttachment.LONGEST) {
            throw new Refusal("mailing.too-big");
        }
        wanted.answer(new ReportFile(
                words.one("reports", wanted.question().report()),
                new MailAttachment(file.name(), file.type(), file.content())));
    }
}
