package pl.hejnal.web.export.paper;

/** How it looks: black on white, since it is printed. */
final class PaperStyle {

    static final String FONT = "Liberation Sans";

    private static final String SHEET = """
            @page { size: A4 %s; margin: 14mm 12mm 16mm 12mm;
              @bottom-right { content: "%s " counter(page) " %s " counter(pages); font-family: "%s"; font-size: 8pt; } }
            body { margin: 0; font-family: "%s"; font-size: 8pt; line-height: 1.3; word-wrap: break-word; }
            h1, h2, h3, th { font-weight: normal; }
            h1 { font-size: 17pt; margin: 2pt 0 4pt 0; }
            h2 { font-size: 12pt; margin: 14pt 0 4pt 0; page-break-after: avoid; }
            h3 { font-size: 9pt; margin: 6pt 0 0 0; page-break-after: avoid; }
            p { margin: 0 0 2pt 0; }
            h3 + p { color: #333; orphans: 2; widows: 2; }
            table { width: 100%%; margin-top: 8pt; border-collapse: collapse; table-layout: fixed;
              -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            th, td { padding: 2pt 3pt; border-bottom: 0.5pt solid #999; vertical-align: top; word-wrap: break-word; }
            thead th { border-bottom: 1pt solid #000; background-color: #eee; vertical-align: bottom; }
            .name { text-align: left; }
            thead .name { width: %s; }
            .figure { text-align: right; }
            tr.total th, tr.total td { border-top: 1pt solid #000; background-color: #eee; }
            """;

    private PaperStyle() {}

    static String of(PaperTable.Words words, boolean wide) {
        return SHEET.formatted(
                wide ? "landscape" : "portrait",
                plain(words.page()),
                plain(words.of()),
                FONT,
                FONT,
                wide ? "15%" : "25%");
    }

    /** They stand in a text of the style, which nothing in them may end. */
    private static String plain(String word) {
        return word.replaceAll("[^\\p{L}\\p{N} ]", "");
    }
}
