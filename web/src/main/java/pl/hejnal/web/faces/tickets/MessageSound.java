package pl.hejnal.web.faces.tickets;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import pl.hejnal.calls.voicemail.VoicemailDesk;
import pl.hejnal.kernel.Refusal;

/** A caller's message for the player on the ticket's page, whole or in parts (RFC 9110, 14), so that one can jump in it. */
@WebServlet("/tickets/message")
public class MessageSound extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient VoicemailDesk voicemails;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String file = request.getParameter("file");
        String range = request.getHeader("Range");
        try {
            Path sound = voicemails.listen(file == null ? "" : file);
            long length = Files.size(sound);
            response.setContentType("audio/wav");
            response.setHeader("Accept-Ranges", "bytes");
            Optional<ByteRange> part = ByteRange.read(range, length);
            if (range != null && part.isEmpty()) {
                response.setHeader("Content-Range", "bytes */" + length);
                response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
                return;
            }
            part.ifPresent(wanted -> {
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                response.setHeader("Content-Range", wanted + "/" + length);
            });
            send(sound, part.orElse(new ByteRange(0, length - 1)), response);
        } catch (Refusal refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(Path sound, ByteRange part, HttpServletResponse response) throws IOException {
        response.setContentLengthLong(part.length());
        try (InputStream bytes = Files.newInputStream(sound)) {
            bytes.skipNBytes(part.from());
            byte[] some = new byte[64 * 1024];
            long left = part.length();
            while (left > 0) {
                int read = bytes.read(some, 0, (int) Math.min(some.length, left));
                if (read < 0) {
                    return;
                }
                response.getOutputStream().write(some, 0, read);
                left -= read;
            }
        }
    }
}
