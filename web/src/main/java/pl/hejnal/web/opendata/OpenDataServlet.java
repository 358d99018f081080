package pl.hejnal.web.opendata;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.hejnal.reports.opendata.OpenFile;
import pl.hejnal.reports.opendata.RevisionView;
import pl.hejnal.web.i18n.ScreenLanguage;

/**
 * Answers everything below /statystyki: the page, from memory where it has been drawn already; a month's files, frozen under the
 * number of their revision and the newest without it; the record for catalogues; the script that reckons figures of a journal.
 */
@WebServlet("/statystyki/*")
public class OpenDataServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String VIEW = "/statystyki.xhtml";
    private static final String FROZEN = "public, max-age=31536000, immutable";
    private static final String NEWEST = "public, max-age=600";
    private static final Pattern FILE = Pattern.compile("/(\\d{4}-\\d{2})/(?:(\\d{1,4})/)?([a-z.]{1,20})");
    private static final int REVISION = 2;
    private static final int NAME = 3;

    @Inject
    private transient PublishedMonths months;

    @Inject
    private transient CatalogueRecord record;

    @Inject
    private transient ScreenLanguage language;

    @Override
    protected void doGet(HttpServletRequest asked, HttpServletResponse answer) throws ServletException, IOException {
        String path = Optional.ofNullable(asked.getPathInfo()).orElse("/");
        if (!months.isOn()) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        switch (path) {
            case "/" -> page(asked, answer);
            case "/dcat.rdf" -> catalogue(asked, answer);
            case "/recompute.py" -> script(asked, answer);
            default -> file(path, asked, answer);
        }
    }

    private void page(HttpServletRequest asked, HttpServletResponse answer) throws ServletException, IOException {
        String key = language.getCode() + "-"
                + StatisticsChoice.month(asked, months).map(RevisionView::path).orElse("");
        String tag = '"' + months.state() + "-" + key + '"';
        answer.setHeader("Vary", "Accept-Language, Cookie");
        // One and the same address has two languages, so nobody between keeps it; the browser asks whether it has
        // changed.
        answer.setHeader("Cache-Control", "private, no-cache");
        answer.setHeader("ETag", tag);
        if (ConditionalRequest.isKnown(asked, tag, Optional.empty())) {
            answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Optional<byte[]> drawn = months.drawn(key);
        byte[] page;
        if (drawn.isPresent()) {
            page = drawn.get();
        } else {
            DrawnPage drawing = new DrawnPage(answer);
            asked.getRequestDispatcher(VIEW).forward(asked, drawing);
            page = drawing.bytes();
            if (answer.getStatus() != HttpServletResponse.SC_OK) {
                return;
            }
            months.drawn(key, page);
        }
        answer.setContentType("text/html;charset=UTF-8");
        send(page, answer);
    }

    private void file(String path, HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        Matcher parts = FILE.matcher(path);
        Optional<OpenFile> file = parts.matches() ? OpenFile.named(parts.group(NAME)) : Optional.empty();
        Optional<RevisionView> revision =
                file.flatMap(named -> revision(parts.group(1), Optional.ofNullable(parts.group(REVISION))));
        if (file.isEmpty() || revision.isEmpty()) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = '"' + revision.get().path() + "/" + file.get().file() + '"';
        answer.setHeader("Cache-Control", parts.group(REVISION) == null ? NEWEST : FROZEN);
        if (isFresh(asked, answer, tag, Optional.of(revision.get().publishedAt()))) {
            return;
        }
        Optional<byte[]> bytes = months.file(revision.get(), file.get());
        if (bytes.isEmpty()) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        answer.setContentType(file.get().type());
        send(bytes.get(), answer);
    }

    private Optional<RevisionView> revision(String month, Optional<String> revision) {
        try {
            YearMonth asked = YearMonth.parse(month);
            return revision.map(number -> months.find(asked, Integer.parseInt(number)))
                    .orElseGet(() -> months.latest(asked));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    private void catalogue(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        Optional<byte[]> bytes = record.bytes();
        if (bytes.isEmpty()) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        answer.setHeader("Cache-Control", NEWEST);
        if (!isFresh(asked, answer, "\"dcat-" + months.state() + '"', Optional.empty())) {
            answer.setContentType("application/rdf+xml;charset=UTF-8");
            send(bytes.get(), answer);
        }
    }

    private static void script(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        try (InputStream script = OpenDataServlet.class.getResourceAsStream("recompute.py")) {
            if (script == null) {
                throw new IOException("the script is missing from this application");
            }
            byte[] bytes = script.readAllBytes();
            answer.setHeader("Cache-Control", NEWEST);
            if (!isFresh(asked, answer, "\"script-" + bytes.length + '"', Optional.empty())) {
                answer.setContentType("text/x-python;charset=UTF-8");
                answer.setHeader("Content-Disposition", "attachment; filename=\"recompute.py\"");
                send(bytes, answer);
            }
        }
    }

    private static boolean isFresh(
            HttpServletRequest asked, HttpServletResponse answer, String tag, Optional<Instant> changed) {
        answer.setHeader("ETag", tag);
        // Other sites' pages may read it, too: that is what it is for.
        answer.setHeader("Access-Control-Allow-Origin", "*");
        changed.ifPresent(at -> answer.setDateHeader("Last-Modified", at.toEpochMilli()));
        boolean known = ConditionalRequest.isKnown(asked, tag, changed);
        if (known) {
            answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        return known;
    }

    private static void send(byte[] bytes, HttpServletResponse answer) throws IOException {
        answer.setContentLength(bytes.length);
        answer.getOutputStream().write(bytes);
    }
}
