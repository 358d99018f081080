package pl.hejnal.web.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import pl.hejnal.testsupport.Injected;

/** A catalogue of open data, and the city's bulletin, are told what there is. */
class OpenDataAreDescribedTest {

    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String SITE = "https://sprawy.example.pl/status.xhtml";

    private final PublishedFixture office = new PublishedFixture(
            Map.of("hejnal.site", SITE, "hejnal.opendata.licence", "cc_by", "hejnal.opendata.publisher", "Miasto <K>"));

    private static Document record(PublishedFixture office) throws Exception {
        byte[] bytes = Injected.with(new CatalogueRecord(), office.months(), office.site())
                .bytes()
                .orElseThrow();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<Element> all(Document record, String space, String name) {
        NodeList found = record.getElementsByTagNameNS(space, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }

    private static List<String> resources(Document record, String space, String name) {
        return all(record, space, name).stream()
                .map(one -> one.getAttributeNS(RDF, "resource"))
                .distinct()
                .toList();
    }

    @Test
    void the_record_has_publisher_licence_period_and_the_newest_files_of_each_month() throws Exception {
        Document record = record(office);
        assertThat(all(record, DCAT, "Catalog")).hasSize(1);
        assertThat(all(record, DCAT, "Dataset")).hasSize(1);
        assertThat(all(record, DCAT, "Distribution")).hasSize(6);
        assertThat(resources(record, DCT, "license"))
                .containsExactly("http://publications.europa.eu/resource/authority/licence/CC_BY_4_0");
        assertThat(resources(record, DCT, "accrualPeriodicity"))
                .containsExactly("http://publications.europa.eu/resource/authority/frequency/MONTHLY");
        assertThat(resources(record, DCAT, "downloadURL"))
                .contains(
                        "https://sprawy.example.pl/statystyki/2026-10/2/figures.csv",
                        "https://sprawy.example.pl/statystyki/2026-09/1/journal.csv")
                .noneMatch(address -> address.contains("2026-10/1/"));
        assertThat(all(record, "http://xmlns.com/foaf/0.1/", "name"))
                .allSatisfy(name -> assertThat(name.getTextContent()).isEqualTo("Miasto <K>"));
        assertThat(all(record, DCAT, "startDate").getFirst().getTextContent()).isEqualTo("2026-09-01");
        assertThat(all(record, DCAT, "endDate").getFirst().getTextContent()).isEqualTo("2026-10-31");
        assertThat(all(record, DCT, "title"))
                .extracting(title -> title.getAttributeNS("http://www.w3.org/XML/1998/namespace", "lang"))
                .contains("pl", "en");
    }

    @Test
    void without_an_address_nothing_is_described() {
        PublishedFixture silent = new PublishedFixture(Map.of());
        assertThat(Injected.with(new CatalogueRecord(), silent.months(), silent.site())
                        .bytes())
                .isEmpty();
        assertThat(Injected.with(new BipBlock(), silent.months(), silent.site()).getHtml())
                .isEmpty();
    }

    @Test
    void the_block_for_the_bulletin_is_plain_html_with_whole_addresses() {
        String html =
                Injected.with(new BipBlock(), office.months(), office.site()).getHtml();
        assertThat(html)
                .startsWith("<section lang=\"pl\">")
                .contains("href=\"https://sprawy.example.pl/statystyki\"")
                .contains("href=\"https://sprawy.example.pl/statystyki/2026-10/figures.csv\"")
                .contains("Miasto &lt;K&gt;", "CC BY 4.0")
                .doesNotContain("style=", "class=", "<script");
    }
}
