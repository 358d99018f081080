package pl.hejnal.web.faces.drafts;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.hejnal.drafts.DraftKeeping;
import pl.hejnal.kernel.Refusal;

/**
 * Takes what is being typed ({@code form}, and {@code fields} as a JSON object of texts), also from a page that closes: 204
 * when it is kept, 400 for what is no draft of ours. Without a session the answer is the way to sign in, by which the page's
 * script knows that nothing was kept.
 */
@WebServlet("/account/draft")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DraftKeeping keeping;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            keeping.keep(request.getParameter("form"), fields(request.getParameter("fields")));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (Refusal | JsonException | ClassCastException noDraft) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static Map<String, String> fields(@Nullable String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json == null ? "" : json))) {
            JsonObject object = reader.readObject();
            return object.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, field -> ((JsonString) field.getValue()).getString()));
        }
    }
}
