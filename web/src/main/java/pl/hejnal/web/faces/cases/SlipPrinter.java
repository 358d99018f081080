package pl.hejnal.web.faces.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import pl.hejnal.cases.departments.DepartmentsDesk;
import pl.hejnal.cases.registry.Slip;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Settings;
import pl.hejnal.web.faces.Downloads;
import pl.hejnal.web.pdf.PdfSheets;

/** Puts slips into words and hands them over as a PDF. */
@RequestScoped
public class SlipPrinter {

    @Inject
    private Settings settings;

    @Inject
    private DirectoryDesk directory;

    @Inject
    private DepartmentsDesk departments;

    SlipCard card(Slip slip, String languageCode) {
        Language language = Language.of(languageCode);
        String department = directory.departments().stream()
                .filter(each -> each.symbol().equals(slip.department()))
                .map(each -> each.name(language))
                .findFirst()
                .orElse(slip.department().value());
        return SlipCard.of(
                slip,
                departments.connection(slip.department()),
                Locale.forLanguageTag(language.code()),
                settings.text("hejnal.office." + language.code()),
                department,
                grouped(settings.groups().dialledNumbers().getFirst()),
                settings.groups().site());
    }

    /** Instead of the page that was asked for. */
    void handOver(List<SlipCard> cards, String fileName) {
        Downloads.handOver(PdfSheets.of(cards.stream().map(SlipCard::sheet).toList()), "application/pdf", fileName);
    }

    /** A Polish number as it is written: 12 616 55 55. Of several numbers the first is the one to print. */
    private static String grouped(String number) {
        return number.matches("\\d{9}")
                ? number.replaceFirst("(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4")
                : number;
    }
}
