package pl.hejnal.web.opendata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import pl.hejnal.reports.opendata.OpenFile;
import pl.hejnal.reports.opendata.RevisionView;
import pl.hejnal.web.i18n.Words;

/**
 * HTML for the city's public information bulletin (BIP), to be copied as it is: plain elements, no class, no style, no script, and the
 * addresses at which the newest files always are.
 */
@Named("bipBlock")
@RequestScoped
public class BipBlock {

    private static final Locale POLISH = Locale.forLanguageTag("pl");
    private static final String BUNDLE = "opendata";

    @Inject
    private PublishedMonths months;

    @Inject
    private OpenDataSite site;

    /** Empty while there is nothing to lead to. */
    public String getHtml() {
        List<RevisionView> latest = months.latest();
        return latest.isEmpty()
                ? ""
                : site.address()
                        .map(address -> html(address, latest.getFirst()))
                        .orElse("");
    }

    private String html(String address, RevisionView newest) {
        StringBuilder html = new StringBuilder();
        html.append("<section lang=\"pl\">\n<h2>").append(word("datasetTitle")).append("</h2>\n");
        html.append("<p>").append(word("datasetWhat")).append("</p>\n<ul>\n");
        item(html, address, word("bipPage"));
        for (OpenFile file : OpenFile.values()) {
            item(
                    html,
                    address + "/" + newest.month() + "/" + file.file(),
                    word("OpenFile." + file.name()) + ", " + newest.month());
        }
        item(html, address + "/dcat.rdf", word("bipRecord"));
        html.append("</ul>\n<p>").append(word("publisher")).append(": ").append(escaped(site.getPublisher()));
        html.append(". ")
                .append(word("licence"))
                .append(": <a href=\"")
                .append(site.getLicenceAddress())
                .append("\">");
        html.append(site.getLicenceName())
                .append("</a>. ")
                .append(word("bipMonthly"))
                .append("</p>\n</section>\n");
        return html.toString();
    }

    private static void item(StringBuilder html, String address, String name) {
        html.append("<li><a href=\"")
                .append(escaped(address))
                .append("\">")
                .append(name)
                .append("</a></li>\n");
    }

    private static String word(String key) {
        return escaped(Words.in(POLISH, BUNDLE, key));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
