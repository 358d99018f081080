package pl.hejnal.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import pl.hejnal.kernel.Settings;
import pl.hejnal.kernel.SpeechAddress;

/**
 * Sentences for a PBX on another machine, which plays them from their address ({@code hejnal.speech.url}) and keeps them:
 * what has one name never changes. Whoever does not know an address is told that there is nothing.
 */
@WebServlet("/speech/*")
public class SpeechForThePbx extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int FOLDER = 2;

    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        Optional<SpeechAddress> address = settings.groups()
                .speech()
                .url()
                .flatMap(open -> SpeechAddress.read(asked.getPathInfo(), settings.text("hejnal.speech.key")));
        if (address.isEmpty()) {
            answer.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = address.get().name();
        Path file = settings.path("hejnal.speech.dir")
                .resolve(name.substring(0, FOLDER))
                .resolve(name + ".alaw");
        try {
            byte[] sound = Files.readAllBytes(file);
            answer.setContentType("application/octet-stream");
            answer.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            answer.setHeader("ETag", '"' + name + '"');
            answer.setContentLength(sound.length);
            answer.getOutputStream().write(sound);
        } catch (NoSuchFileException gone) {
            answer.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
