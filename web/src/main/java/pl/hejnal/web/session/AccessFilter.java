package pl.hejnal.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The bare address leads each person to the page their work starts on. */
@WebServlet({"", "/desk.xhtml"})
public class AccessFilter extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + user.getHome());
    }
}
