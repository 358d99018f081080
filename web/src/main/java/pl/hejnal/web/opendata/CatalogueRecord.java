package pl.hejnal.web.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.opendata.OpenFile;
import pl.hejnal.reports.opendata.RevisionView;
import pl.hejnal.web.i18n.Words;

/**
 * The record by which catalogues of open data find it: DCAT-AP (and its Polish profile) as RDF/XML, one data set whose distributions
 * are the newest files of each month. Vocabularies are those of the Publications Office.
 */
@ApplicationScoped
public class CatalogueRecord {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String BUNDLE = "opendata";
    private static final String DATE_TIME = "http://www.w3.org/2001/XMLSchema#dateTime";
    private static final String DATE = "http://www.w3.org/2001/XMLSchema#date";
    private static final String LICENSE = "dct:license";
    private static final String MODIFIED = "dct:modified";
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("pl"), Locale.ENGLISH);

    @Inject
    private PublishedMonths months;

    @Inject
    private OpenDataSite site;

    /** Empty while the office has not told its address, or has published nothing. */
    Optional<byte[]> bytes() {
        List<RevisionView> latest = months.latest();
        return latest.isEmpty() ? Optional.empty() : site.address().map(address -> write(address, latest));
    }

    private byte[] write(String address, List<RevisionView> latest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            RdfWriter rdf = new RdfWriter(bytes);
            rdf.about("dcat:Catalog", address + "/dcat.rdf");
            texts(rdf, "dct:title", "catalogueTitle");
            texts(rdf, "dct:description", "catalogueWhat");
            publisher(rdf, address);
            languages(rdf);
            rdf.resource(LICENSE, site.licenceAuthority());
            rdf.resource("foaf:homepage", address);
            rdf.typed(MODIFIED, modified(latest), DATE_TIME);
            rdf.begin("dcat:dataset");
            dataset(rdf, address, latest);
            rdf.end();
            rdf.end();
            rdf.finish();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("the record cannot be written", impossible);
        }
        return bytes.toByteArray();
    }

    private void dataset(RdfWriter rdf, String address, List<RevisionView> latest) throws XMLStreamException {
        rdf.about("dcat:Dataset", address + "#dataset");
        rdf.text("dct:identifier", address + "#dataset");
        texts(rdf, "dct:title", "datasetTitle");
        texts(rdf, "dct:description", "datasetWhat");
        publisher(rdf, address);
        site.contact().ifPresent(mail -> contact(rdf, mail));
        for (Locale locale : LANGUAGES) {
            for (String keyword : Words.in(locale, BUNDLE, "keywords").split(", ")) {
                rdf.text("dcat:keyword", keyword, locale.getLanguage());
            }
        }
        rdf.resource("dcat:theme", AUTHORITY + "data-theme/GOVE");
        rdf.resource("dct:accrualPeriodicity", AUTHORITY + "frequency/MONTHLY");
        rdf.resource("dct:accessRights", AUTHORITY + "access-right/PUBLIC");
        rdf.resource("dct:spatial", AUTHORITY + "country/POL");
        languages(rdf);
        rdf.resource("dcat:landingPage", address);
        rdf.typed("dct:issued", latest.getLast().publishedAt().toString(), DATE_TIME);
        rdf.typed(MODIFIED, modified(latest), DATE_TIME);
        rdf.begin("dct:temporal");
        rdf.plain("dct:PeriodOfTime");
        rdf.typed("dcat:startDate", latest.getLast().month().atDay(1).toString(), DATE);
        rdf.typed("dcat:endDate", latest.getFirst().month().atEndOfMonth().toString(), DATE);
        rdf.end();
        rdf.end();
        for (RevisionView revision : latest) {
            for (OpenFile file : OpenFile.values()) {
                distribution(rdf, address, revision, file);
            }
        }
        rdf.end();
    }

    private void distribution(RdfWriter rdf, String address, RevisionView revision, OpenFile file)
            throws XMLStreamException {
        String download = address + "/" + revision.path() + "/" + file.file();
        rdf.begin("dcat:distribution");
        rdf.about("dcat:Distribution", download);
        for (Locale locale : LANGUAGES) {
            rdf.text(
                    "dct:title",
                    Words.in(locale, BUNDLE, "OpenFile." + file.name()) + ", " + month(revision.month(), locale),
                    locale.getLanguage());
        }
        rdf.resource("dcat:accessURL", address);
        rdf.resource("dcat:downloadURL", download);
        boolean json = file == OpenFile.FIGURES_JSON;
        rdf.resource("dct:format", AUTHORITY + "file-type/" + (json ? "JSON" : "CSV"));
        rdf.resource(
                "dcat:mediaType",
                "https://www.iana.org/assignments/media-types/" + (json ? "application/json" : "text/csv"));
        rdf.resource(LICENSE, site.licenceAuthority());
        rdf.typed("dct:issued", revision.publishedAt().toString(), DATE_TIME);
        rdf.typed(MODIFIED, revision.publishedAt().toString(), DATE_TIME);
        rdf.end();
        rdf.end();
    }

    private void publisher(RdfWriter rdf, String address) throws XMLStreamException {
        rdf.begin("dct:publisher");
        rdf.about("foaf:Agent", address + "#publisher");
        rdf.text("foaf:name", site.getPublisher());
        rdf.resource("dct:type", "http://purl.org/adms/publishertype/LocalAuthority");
        rdf.end();
        rdf.end();
    }

    private void contact(RdfWriter rdf, String mail) {
        try {
            rdf.begin("dcat:contactPoint");
            rdf.plain("vcard:Organization");
            rdf.text("vcard:fn", site.getPublisher());
            rdf.resource("vcard:hasEmail", "mailto:" + mail);
            rdf.end();
            rdf.end();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("the record cannot be written", impossible);
        }
    }

    private static void languages(RdfWriter rdf) throws XMLStreamException {
        rdf.resource("dct:language", AUTHORITY + "language/POL");
        rdf.resource("dct:language", AUTHORITY + "language/ENG");
    }

    private static void texts(RdfWriter rdf, String property, String key) throws XMLStreamException {
        for (Locale locale : LANGUAGES) {
            rdf.text(property, Words.in(locale, BUNDLE, key), locale.getLanguage());
        }
    }

    private static String modified(List<RevisionView> latest) {
        return latest.stream()
                .map(RevisionView::publishedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH)
                .atZone(OfficeZone.ZONE)
                .toOffsetDateTime()
                .toString();
    }

    private static String month(YearMonth month, Locale locale) {
        return month.atDay(1).format(DateTimeFormatter.ofPattern("LLLL yyyy", locale));
    }
}
