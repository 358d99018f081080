package pl.hejnal.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import pl.hejnal.identity.Roles;

/**
 * Whoever signs in at a television leaves the wallboard there: from then on their session there asks for that page and for
 * nothing else, as if nobody had signed in, and no longer waits for somebody at the screen. So the board stays for the working
 * day, and whoever walks up to it has nobody's rights. Back leads only a new sign-in.
 */
@WebServlet("/account/board")
public class UnattendedBoard extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/reports/wallboard.xhtml";
    /** The board's script tells so when a mouse is moved. */
    private static final String PRESENT = "/account/present";

    @Inject
    private transient SessionTimes times;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Nobody else may look at the board, and a left session looks at nothing else.
        if (!request.isUserInRole(Roles.MANAGER) && !request.isUserInRole(Roles.CLERK)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        times.leaveAsBoard(request.getSession());
        response.sendRedirect(request.getContextPath() + page(request.getParameter("back")));
    }

    private static String page(String asked) {
        return Optional.ofNullable(asked)
                .filter(back -> back.startsWith(PAGE + "?"))
                .flatMap(ReturnAddress::checked)
                .orElse(PAGE);
    }

    /** What such a session may ask for; the open doors, as styles and scripts, are nobody's in particular. */
    static boolean mayAsk(HttpServletRequest request) {
        String path = request.getServletPath();
        return PAGE.equals(path) || PRESENT.equals(path) || path.startsWith("/jakarta.faces");
    }
}
