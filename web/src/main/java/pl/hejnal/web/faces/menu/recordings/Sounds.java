package pl.hejnal.web.faces.menu.recordings;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import pl.hejnal.kernel.Language;
import pl.hejnal.speech.SoundDesk;

/**
 * What callers hear, for an administrator's browser. By POST, because a sentence may tell the state of somebody's case,
 * and addresses stand in logs.
 */
@WebServlet("/menu/sound")
public class Sounds extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(Sounds.class.getName());
    private static final int LONGEST = 2_000;

    @Inject
    private transient SoundDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String words = request.getParameter("words");
        String language = request.getParameter("language");
        String key = request.getParameter("key");
        if (words == null
                || words.isBlank()
                || words.length() > LONGEST
                || language == null
                || !language.matches("[a-z]{2,3}")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            byte[] sound = sound(
                    String.valueOf(request.getParameter("as")),
                    key == null ? "" : key,
                    words.strip(),
                    new Language(language),
                    "true".equals(request.getParameter("fixed")));
            response.setContentType("audio/wav");
            response.getOutputStream().write(WavSound.of(sound));
        } catch (RuntimeException unheard) {
            // A language that the voice does not know, for one; the page says that it cannot be heard.
            LOG.log(Level.WARNING, "A sentence in " + language + " cannot be heard", unheard);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private byte[] sound(String as, String key, String words, Language language, boolean fixed) {
        return switch (as) {
            case "planned" -> desk.planned(key, words, language);
            case "text" -> desk.text(key, words, language);
            default -> desk.said(key, words, fixed, language);
        };
    }
}
